// Draws a record's texts beside the fields of their translation; texts are shown as they are written.
"use strict";
{
  const { data, say } = contribute;
  const { dom } = assessment;
  const { make } = dom;
  const LONG = 120;

  const label = (name) => data.labels[name] ?? name;
  const nameOf = ({ path }) => {
    const last = path.at(-1);
    const name = label(path.length > 2 ? path[2] : path[0]);
    return typeof last === "number" ? say("entryOf", { name, n: dom.number(last + 1) }) : name;
  };

  /** Return one text with the field for its translation. */
  const pair = (row, index, codes) => {
    const id = `t-${index}`;
    const lines = row.rules.body || row.source.length > LONG ? 4 : 1;
    const field = make("textarea", { id, rows: lines, lang: codes.to, dir: data.languages[codes.to][1], "data-row": index, "aria-describedby": `s-${index} e-${index}` });
    field.value = row.target;
    return make("div", { class: "pair" },
      make("div", { class: "pair__source" }, make("p", { class: "pair__text", id: `s-${index}`, lang: codes.from, dir: data.languages[codes.from]?.[1] ?? "ltr" }, row.source)),
      make("div", { class: "ask" },
        make("label", { for: id }, nameOf(row), row.rules.required ? make("span", { class: "ask__need" }, say("needed")) : null),
        field,
        make("p", { class: "ask__error", id: `e-${index}`, hidden: true })));
  };

  /** Return the rows of one field, below its name; parts of a record are told apart by their id. */
  const section = (name, rows, codes) => {
    let part = "";
    const pairs = rows.flatMap(({ row, index }) => {
      const own = row.path.length > 2 || row.path.length === 2 && row.rules.name === undefined ? String(row.path[1]) : "";
      const heading = own && own !== part && row.path.length > 2 ? [make("h3", { class: "pair__part", translate: "no" }, own)] : [];
      part = own;
      return [...heading, pair(row, index, codes)];
    });
    return make("section", { class: "ask-step", "aria-labelledby": `field-${name}` }, make("h2", { id: `field-${name}` }, label(name)), pairs);
  };

  /** Draw all rows into a place. */
  const draw = (place, rows, codes) => {
    const byField = new Map();
    for (const [index, row] of rows.entries()) {
      const [name] = row.path;
      byField.set(name, [...(byField.get(name) ?? []), { row, index }]);
    }
    place.replaceChildren(...[...byField].map(([name, own]) => section(name, own, codes)));
  };

  const mark = (index, text) => {
    const place = document.getElementById(`e-${index}`);
    place.textContent = text;
    place.hidden = !text;
    dom.find(`[data-row="${index}"]`).toggleAttribute("aria-invalid", false);
    if (text) dom.find(`[data-row="${index}"]`).setAttribute("aria-invalid", "true");
  };

  contribute.translationPage = { draw, mark };
}
