// The form on paper with its answers: every criterion, texts at full length, what is noted beside them.
"use strict";
{
  const { store, rules, dom, label, steps, items, chapters } = assessment;
  let printed = [];

  const onForm = () => steps.current() === "answer" && !document.documentElement.dataset.print;

  /** Stand a text beside its field: paper cannot scroll. */
  const copyText = (field) => {
    const text = dom.make("p", { class: "printed" }, field.value);
    field.after(text);
    return text;
  };

  const reference = ({ stage, text, url }) =>
    [stage && `${label("stage", stage)}:`, text, url].filter(Boolean).join(" ");

  /** Return what is noted beside an answer, in words. */
  const notesOf = ({ flag, capacity, partners, evidence }) => [
    flag && label("flag", flag),
    capacity && `${label("field", "capacity")}: ${capacity.map((one) => label("capacity", one)).join(", ")}`,
    partners && `${label("field", "partners")}: ${partners.join(", ")}`,
    ...(evidence ?? []).map(reference),
  ].filter(Boolean);

  const addNotes = (id) => {
    const notes = notesOf(store.get(`answers/${id}`) ?? {});
    if (!notes.length) return;
    const text = dom.make("p", { class: "printed" }, notes.join(" · "));
    items.homeOf(id).append(text);
    printed.push(text);
  };

  const prepare = () => {
    if (!onForm()) return;
    chapters.prepareAll();
    printed = dom.all("#answer textarea").filter((field) => !field.closest(".item__more")).map(copyText);
    rules.order.forEach(addNotes);
  };

  const restore = () => {
    for (const one of printed) one.remove();
    if (printed.length) chapters.draw();
    printed = [];
  };

  window.addEventListener("beforeprint", prepare);
  window.addEventListener("afterprint", restore);
}
