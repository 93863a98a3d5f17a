// Reads what stands in the fields of the form, and puts back what stood there before.
"use strict";
{
  const { dom } = assessment;
  const form = dom.find("[data-form]");
  let rowsMade = 0;

  const control = (ask) => dom.find("input, select, textarea", ask);
  const boxes = (ask) => dom.all("input", ask);
  const rows = (ask) => dom.all("[data-row]", ask);
  const partsOf = (place) => dom.all("[data-ask]", place);

  /** Return what is ticked, in the order in which it was ticked: the first criterion is the main one. */
  const ticked = (ask) => {
    const now = boxes(ask).filter((box) => box.checked).map((box) => box.value);
    const before = (ask.dataset.order ?? "").split(" ").filter((value) => now.includes(value));
    const order = [...before, ...now.filter((value) => !before.includes(value))];
    ask.dataset.order = order.join(" ");
    return order;
  };

  const readGroup = (place) => Object.fromEntries(partsOf(place).map((part) => [part.dataset.ask, control(part).value]));
  const READ = {
    boxes: ticked,
    item: ticked,
    radios: (ask) => boxes(ask).find((box) => box.checked)?.value ?? "",
    rows: (ask) => rows(ask).map(readGroup),
    group: readGroup,
  };
  const read = (ask) => (READ[ask.dataset.widget] ?? ((one) => control(one).value))(ask);

  const numbered = (element, number) => {
    for (const name of ["id", "for", "aria-describedby", "data-id", "aria-label"]) {
      const value = element.getAttribute(name);
      if (value?.includes("~")) element.setAttribute(name, value.replaceAll("~", number));
    }
  };

  const addRow = (ask) => {
    const row = dom.find("template", ask).content.firstElementChild.cloneNode(true);
    rowsMade += 1;
    for (const element of [row, ...dom.all("*", row)]) numbered(element, rowsMade);
    dom.find("[data-rows]", ask).append(row);
    return row;
  };

  const putGroup = (place, values) => {
    for (const part of partsOf(place)) control(part).value = values?.[part.dataset.ask] ?? "";
  };
  const putTicks = (ask, values) => {
    ask.dataset.order = [values].flat().join(" ");
    for (const box of boxes(ask)) box.checked = [values].flat().includes(box.value);
  };
  const PUT = {
    boxes: putTicks,
    item: putTicks,
    radios: putTicks,
    group: putGroup,
    rows: (ask, values) => {
      dom.find("[data-rows]", ask).replaceChildren();
      for (const value of values ?? []) putGroup(addRow(ask), value);
    },
  };

  /** Return the questions that are no parts of others. */
  const asks = () => (form ? dom.all("[data-ask]", form).filter((ask) => !ask.parentElement.closest("[data-ask]")) : []);

  contribute.asks = {
    form,
    all: asks,
    find: (name) => asks().find((ask) => ask.dataset.ask === name),
    control,
    rows,
    addRow,
    /** Return everything as it stands in the form, by the name of the field. */
    read: () => Object.fromEntries(asks().map((ask) => [ask.dataset.ask, read(ask)])),
    put: (values) => {
      for (const ask of asks()) {
        const value = values[ask.dataset.ask];
        if (PUT[ask.dataset.widget]) PUT[ask.dataset.widget](ask, value ?? []);
        else control(ask).value = value ?? "";
      }
    },
  };
}
