// Says beside each field what is wrong with it, and above the form where to go.
"use strict";
{
  const { asks, record, rules } = contribute;
  const { dom } = assessment;
  const summary = dom.find("[data-errors]");

  /** Return the part of the form that a path of the record comes from. */
  const placeOf = ([name, second, third], raw) => {
    const ask = asks.find(name);
    if (ask?.dataset.widget === "group") return dom.find(`[data-ask="${second}"]`, ask) ?? ask;
    if (ask?.dataset.widget !== "rows" || second === undefined) return ask;
    const row = asks.rows(ask)[record.keptRows(name, raw)[second]];
    return dom.find(`[data-ask="${third ?? ""}"]`, row) ?? dom.find("[data-ask]", row);
  };

  const fieldOf = (ask) => (ask.matches("fieldset") ? ask : asks.control(ask));
  const labelOf = (ask) => dom.find("label, legend", ask).firstChild.textContent.trim();
  const errorOf = (ask) => document.getElementById(`e-${ask.dataset.id}`);

  const clear = () => {
    for (const place of dom.all("[data-error]", asks.form)) {
      place.hidden = true;
      place.textContent = "";
    }
    for (const field of dom.all("[aria-invalid]", asks.form)) field.removeAttribute("aria-invalid");
    summary.hidden = true;
  };

  const isMissing = ({ rule }) => rule.startsWith("missing-");

  /** Where nothing was written a plain sentence comes first: the check speaks of fields of a file. */
  const said = (problem) =>
    isMissing(problem)
      ? [`${contribute.say("needed")} `, dom.make("small", {}, rules.message(problem))]
      : [rules.worded(problem)];

  const mark = (ask, problem) => {
    const place = errorOf(ask);
    if (place.textContent) place.append(" ");
    place.append(...said(problem));
    place.hidden = false;
    if (!ask.matches("fieldset")) fieldOf(ask).setAttribute("aria-invalid", "true");
  };

  const link = (ask, text) => {
    const field = fieldOf(ask);
    if (!field.id) field.id = `f-${ask.dataset.id}`;
    const go = (event) => {
      event.preventDefault();
      field.focus();
      ask.scrollIntoView({ block: "center" });
    };
    return dom.make("li", {}, dom.make("a", { href: `#${field.id}`, onclick: go }, `${labelOf(ask)}`), ` ${text}`);
  };

  const summarised = (problem) => (isMissing(problem) ? contribute.say("needed") : rules.worded(problem));

  /** Show problems in the order of the form; the summary leads to each field and takes the focus. */
  const show = (problems, raw) => {
    clear();
    const order = dom.all("[data-ask]", asks.form);
    const placed = problems.map((problem) => ({ problem, ask: placeOf(problem.path, raw) }));
    placed.sort((a, b) => order.indexOf(a.ask) - order.indexOf(b.ask));
    for (const { ask, problem } of placed) mark(ask, problem);
    dom.find("ul", summary).replaceChildren(...placed.map(({ ask, problem }) => link(ask, summarised(problem))));
    summary.hidden = !placed.length;
    if (placed.length) summary.focus();
  };

  contribute.errors = { show, clear };
}
