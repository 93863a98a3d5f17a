// Step three: the papers to take to a hearing, and the record of what the hearing said.
"use strict";
{
  const { data, dom, papers, printing, rows, rules, say, steps, store } = assessment;
  const PART = "process/validation";
  const read = () => store.get(PART)?.objections ?? [];

  const write = (objections) => {
    const { objections: _, ...rest } = store.get(PART) ?? {};
    store.set(PART, objections.length ? { ...rest, objections } : rest);
  };

  const itemChoice = (entry, change) =>
    rows.choice(say("validate.asked"), rules.order.map((id) => [id, rules.line(id)]), entry.item, (item) => change({ item }), say("validate.whole"));

  const line = (entry, change) =>
    dom.make("div", { class: "row__fields" }, itemChoice(entry, change),
      rows.choice(say("prepare.sector"), Object.entries(data.labels.sector), entry.sector, (sector) => change({ sector })),
      rows.field(say("validate.objection"), entry.text, (text) => change({ text }), { rows: 2, maxlength: 10000 }, "textarea"),
      rows.field(say("validate.decision"), entry.decision, (decision) => change({ decision }), { rows: 2, maxlength: 10000 }, "textarea"));

  const begin = () => {
    const list = rows.keep(dom.find("[data-objections]"), {
      read,
      write: (objections) => write(objections.map((one) => ({ text: "", ...one }))),
      line,
      label: (index) => say("validate.remove", { n: index + 1 }),
    });
    dom.find("[data-objection-add]").addEventListener("click", () => list.add({ text: "" }));
    for (const button of dom.all("[data-paper]")) {
      button.addEventListener("click", () => printing.print(button.dataset.paper, papers[button.dataset.paper]()));
    }
    dom.find("[data-preview]").addEventListener("toggle", (event) => {
      if (event.target.open) showPapers();
    });
  };

  const showPapers = () =>
    dom.find("[data-papers]").replaceChildren(...["summary", "questions", "objections"].map((name) =>
      dom.make("div", { class: `paper-sheet paper--${name}` }, papers[name]())));

  let begun = false;
  steps.onShow("validate", () => {
    if (!begun) begin();
    begun = true;
    if (dom.find("[data-preview]").open) showPapers();
  });
}
