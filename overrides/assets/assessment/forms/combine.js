// The members' files: dropped, read, told line by line, and combined by the coordinator's choice.
"use strict";
{
  const { dom, store, files, merge, parts, kept, rules, say } = assessment;
  const { make, find } = dom;
  const MOST = 200;
  let lines = [];
  let back = null;

  const inOpen = () => store.key() && Object.keys(store.file()).length > 5;
  const ready = () => lines.flatMap((line) => line.files.map((file, index) => ({ file, name: line.files.length > 1 ? `${line.name} ${index + 1}` : line.name })));

  const answered = (file) => rules.order.filter((id) => file.answers[id]?.answer).length;

  const whose = (file) =>
    file.members?.length ? say("combine.merged", { n: file.members.length }) : (file.member?.role ?? file.member?.id ?? file.title ?? file.city?.name ?? "");

  const about = (file) =>
    [whose(file), say("combine.answered", { done: answered(file), all: rules.order.length }), file.date].filter(Boolean).join(" · ");

  const remove = (line) => {
    lines = lines.filter((one) => one !== line);
    show();
    find("[data-drop-files]").focus();
  };

  const lineOf = (line) =>
    make("li", { class: line.problems.length ? "copy copy--bad" : "copy" },
      make("strong", { class: "copy__name", translate: "no" }, line.name),
      line.reading ? make("span", {}, say("combine.reading")) : null,
      line.files.map((file) => make("span", { class: "copy__about" }, about(file))),
      line.problems.length
        ? make("details", { open: line.problems.length <= 3 }, make("summary", {}, say("combine.problems", { n: line.problems.length })), make("ul", {}, line.problems.slice(0, MOST).map((text) => make("li", {}, text))))
        : null,
      make("button", { type: "button", class: "link-button", onclick: () => remove(line) }, say("combine.remove"), make("span", { class: "visually-hidden" }, ` ${line.name}`)));

  const show = () => {
    find("[data-copies]").replaceChildren(...lines.map(lineOf));
    find("[data-combine]").hidden = !ready().length;
    for (const element of [find("[data-combine-open]"), find("[data-combine-hint]")]) element.hidden = !ready().length || !inOpen();
  };

  const take = async (chosen) => {
    for (const file of chosen) {
      const line = { name: file.name, files: [], problems: [], reading: true };
      lines.push(line);
      show();
      Object.assign(line, await files.read(file, file.name), { reading: false });
      show();
    }
  };

  const tell = (...texts) => {
    const [first, ...rest] = texts;
    find("[data-combined]").replaceChildren(make("p", {}, make("strong", {}, first)), ...(rest.length ? [make("ul", {}, rest.map((text) => make("li", {}, text)))] : []));
  };

  /** Put an answers file into the open assessment, piece by piece. */
  const replace = (file) => {
    const [before, after] = [parts.partsOf(store.file()), parts.partsOf(file)];
    for (const part of new Set([...before.keys(), ...after.keys()])) {
      if (JSON.stringify(before.get(part)) !== JSON.stringify(after.get(part))) store.set(part, after.get(part));
    }
  };

  const keepCopy = () => {
    const [key, before] = [store.key(), store.file()];
    const copy = kept.duplicate(key, say("combine.before", { title: before.title ?? before.city?.name ?? say("form.untitled") }));
    return () => {
      store.open(key);
      replace(before);
      kept.remove(copy);
    };
  };

  const offerBack = (way) => {
    back = way;
    find("[data-combine-back]").hidden = !back;
  };

  const done = (merged, count) => {
    lines = [];
    show();
    const split = rules.order.filter((id) => merge.agreement(merged.answers[id], id) === "split").length;
    tell(say("combine.done", { n: count, split }), ...merge.notes());
    queueMicrotask(() => find("#combine-agree").focus()); // Once the votes are drawn: before, it is hidden.
  };

  const combine = (into) => {
    const copies = ready();
    const base = into === "open" ? [{ file: store.file(), name: store.get("title") ?? store.get("city/name") ?? "" }] : [];
    const all = [...base, ...copies];
    try {
      const merged = merge.merge(all.map(({ file }) => file), all.map(({ name }) => name));
      offerBack(into === "open" ? keepCopy() : null);
      if (into === "open") replace(merged);
      else store.openFile(merged);
      done(merged, copies.length);
    } catch (error) {
      if (!error.problems) throw error;
      tell(say("combine.cannot"), ...error.problems);
    }
  };

  const drop = find("[data-drop]");
  for (const type of ["dragenter", "dragover", "dragleave", "drop"]) {
    drop.addEventListener(type, (event) => {
      event.preventDefault();
      drop.classList.toggle("drop--over", type === "dragenter" || type === "dragover");
      if (type === "drop") take(event.dataTransfer.files);
    });
  }
  const picker = find("[data-drop-files]");
  const takePicked = () => {
    take([...picker.files]);
    picker.value = "";
  };
  picker.addEventListener("change", takePicked);
  if (picker.files.length) takePicked(); // Picked before this script had arrived.
  find("[data-combine-new]").addEventListener("click", () => combine("new"));
  find("[data-combine-open]").addEventListener("click", () => combine("open"));
  find("[data-combine-back] button").addEventListener("click", () => {
    back();
    offerBack(null);
    tell(say("combine.undone"));
  });
  assessment.steps.onShow("combine", show);
  show();
}
