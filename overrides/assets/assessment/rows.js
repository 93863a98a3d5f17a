// A list of the assessment that people add to and take from: one line of fields for each entry.
"use strict";
{
  const { dom, store } = assessment;

  /**
   * Tie a list element to a list in the store.
   * `read()` gives the entries, `write(entries)` keeps them, `line(entry, change, index)` draws one.
   */
  const keep = (list, { read, write, line, label }) => {
    let drawn = "";

    const change = (index, values) => {
      const entries = read().map((entry, at) => (at === index ? cleaned({ ...entry, ...values }) : entry));
      drawn = JSON.stringify(entries);
      write(entries);
    };

    const remove = (index) => {
      write(read().filter((_, at) => at !== index));
      draw();
      (list.querySelectorAll("[data-remove]")[Math.max(0, index - 1)] ?? list.parentElement.querySelector("button"))?.focus();
    };

    const rowOf = (entry, index) =>
      dom.make("li", { class: "row" }, line(entry, (values) => change(index, values), index),
        dom.make("button", { type: "button", class: "link-button", "data-remove": true, onclick: () => remove(index) }, label(index)));

    const draw = () => {
      drawn = JSON.stringify(read());
      list.replaceChildren(...read().map(rowOf));
    };

    store.onChange((part, value, origin) => {
      if (origin !== "status" && JSON.stringify(read()) !== drawn) draw();
    });
    draw();
    return {
      add: (entry) => {
        write([...read(), entry]);
        draw();
        list.lastElementChild.querySelector("input, select, textarea")?.focus();
      },
    };
  };

  const cleaned = (entry) =>
    Object.fromEntries(Object.entries(entry).filter(([, value]) => !assessment.parts.isEmpty(value)));

  /** Return a field with its name; `change` gets what is written. */
  const field = (name, value, change, attributes = {}, kind = "input") => {
    const control = dom.make(kind, { ...attributes, oninput: (event) => change(event.target.value) });
    control.value = value ?? "";
    return dom.make("label", { class: "field" }, dom.make("span", {}, name), control);
  };

  /** Return a choice among pairs of code and words, with one for nothing before them. */
  const choice = (name, pairs, value, change, none = "–") => {
    const control = dom.make("select", { oninput: (event) => change(event.target.value) },
      dom.make("option", { value: "" }, none), pairs.map(([code, word]) => dom.make("option", { value: code }, word)));
    control.value = value ?? "";
    return dom.make("label", { class: "field" }, dom.make("span", {}, name), control);
  };

  assessment.rows = { keep, field, choice };
}
