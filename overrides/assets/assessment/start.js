// The first step: what is kept on this device, and what can be done with each of it.
"use strict";
{
  const { store, kept, steps, say, dom, data } = assessment;
  const { find } = dom;
  const home = find("#start");
  const list = find("[data-kept]", home);
  const said = find("[data-kept-said]", home);
  const dates = new Intl.DateTimeFormat(data.language, { dateStyle: "medium", timeStyle: "short" });

  const nameOf = (one) => one.title || one.city || say("form.untitled");

  const dateOf = (text) => (Number.isNaN(Date.parse(text)) ? "–" : dates.format(new Date(text)));

  const aboutOf = (one) =>
    say("keep.about", { n: dom.number(one.answered), date: dateOf(one.saved) });

  const whyOf = (one, unread) => {
    if (!one.ours) return say("keep.edition", { edition: String(one.edition) });
    return unread ? say("keep.unread", { n: unread }) : "";
  };

  const tell = (text, ...more) => said.replaceChildren(text, " ", ...more);

  const blank = () => find("[data-kept-row]", home).content.firstElementChild.cloneNode(true);

  const write = (row, marker, text) => {
    for (const place of dom.all(marker, row)) place.textContent = text;
  };

  /** Leave in a row only the actions that make sense for it. */
  const offer = (row, acts) => {
    for (const button of dom.all("[data-acts] [data-act]", row)) button.hidden = !acts.includes(button.dataset.act);
  };

  const rowOf = (one) => {
    const row = blank();
    const unread = kept.unread(one.key).size;
    const why = whyOf(one, unread);
    row.dataset.key = one.key;
    write(row, "[data-name]", one.title && one.city ? `${one.title} · ${one.city}` : nameOf(one));
    write(row, "[data-of]", ` ${nameOf(one)}`);
    write(row, "[data-about]", aboutOf(one));
    write(row, "[data-why-text]", why);
    find("[data-why]", row).hidden = !why;
    find("[data-now]", row).hidden = one.key !== store.key();
    offer(row, [...(one.ours ? ["open", "rename", "duplicate"] : []), ...(unread ? ["unread"] : []), "download", "ask"]);
    return row;
  };

  const rowOfOther = ({ version, key }) => {
    const row = blank();
    Object.assign(row.dataset, { key, version });
    write(row, "[data-name]", say("keep.version"));
    write(row, "[data-why-text]", say("keep.otherversion", { version }));
    find("[data-why]", row).hidden = false;
    offer(row, ["download"]);
    return row;
  };

  const show = () => {
    const rows = [...kept.list().map(rowOf), ...kept.others().map(rowOfOther)];
    list.replaceChildren(...rows);
    find("[data-kept-none]", home).hidden = rows.length > 0;
    find("[data-kept-new]", home).hidden = store.key() === "";
    find("[data-start-new]", home).hidden = store.key() !== "";
    find("[data-start-open]", home).hidden = store.key() === "";
  };

  /** Show a part of a row instead of its actions: the new name, or the question before deleting. */
  const turn = (row, part) => {
    for (const name of ["acts", "rename", "sure"]) find(`[data-${name}]`, row).hidden = name !== part;
    find(`[data-${part}] :is(input, button)`, row).focus();
  };

  const remove = (key, name) => {
    const bringBack = kept.remove(key);
    const button = find("[data-undo-row]", home).content.firstElementChild.cloneNode(true);
    button.addEventListener("click", () => {
      bringBack();
      said.replaceChildren();
      show();
      find("#start-kept").focus();
    });
    show();
    tell(say("keep.deleted", { name }), button);
    button.focus();
  };

  const rename = (row, key) => {
    turn(row, "rename");
    find("[data-rename] input", row).value = kept.find(key).title;
  };

  const duplicate = (key, name) => {
    const copy = say("keep.copy", { name });
    kept.duplicate(key, copy);
    show();
    tell(say("keep.duplicated", { name: copy }));
  };

  const ACTS = {
    open: (row, key) => {
      store.open(key);
      steps.go("answer");
    },
    rename,
    duplicate: (row, key, name) => duplicate(key, name),
    download: (row, key) => (row.dataset.version ? kept.downloadRaw(row.dataset.version, key) : kept.download(key)),
    unread: (row, key) => kept.downloadUnread(key),
    ask: (row) => turn(row, "sure"),
    back: (row) => turn(row, "acts"),
    remove: (row, key, name) => remove(key, name),
  };

  list.addEventListener("click", (event) => {
    const act = event.target.closest("[data-act]")?.dataset.act;
    const row = event.target.closest("[data-key]");
    if (act) ACTS[act](row, row.dataset.key, find("[data-of]", row).textContent.trim());
  });
  list.addEventListener("submit", (event) => {
    event.preventDefault();
    kept.rename(event.target.closest("[data-key]").dataset.key, find("input", event.target).value.trim());
    show();
    find("#start-kept").focus();
  });
  find("[data-kept-new]", home).addEventListener("click", () => {
    store.start();
    find("[data-part='city/name'] input", home).focus();
  });

  /** Open every answers file among some files, each as an assessment of its own. */
  const openFiles = async (files) => {
    const problems = [];
    for (const file of files) {
      const found = await assessment.files.read(file, file.name);
      for (const one of found.files) store.openFile(one);
      problems.push(...found.problems.map((text) => dom.make("li", {}, `${file.name}: ${text}`)));
      if (found.files.length) tell(say("keep.opened", { name: file.name }));
    }
    find("[data-kept-problems]", home).replaceChildren(...(problems.length ? [dom.make("ul", { class: "problems" }, problems)] : []));
    show();
  };

  find("[data-kept-files]", home).addEventListener("change", async ({ target }) => {
    await openFiles([...target.files]);
    target.value = "";
  });

  steps.onShow("start", show);
  store.onChange((part, value, origin) => {
    if (steps.current() === "start" && (origin === "open" || origin === "status" || part === "")) show();
  });
  window.addEventListener("storage", () => steps.current() === "start" && !list.contains(document.activeElement) && show());
}
