// The papers for the validation: a summary in plain words, questions to discuss, a sheet for objections.
"use strict";
{
  const { data, dates, dom, form, rules, say, store } = assessment;
  const { make } = dom;

  const { answerOf } = form;
  const shownAnswer = (id) => rules.answer(id, answerOf(id)) || say("validate.open");
  const withAnswer = (wanted) => rules.order.filter((id) => rules.items.get(id).scored && answerOf(id) === wanted);
  const flagged = (flag) => rules.order.filter((id) => store.get(`answers/${id}`)?.flag === flag);
  const lineOf = (id) => make("li", {}, `${rules.question(id)} (${id})`);

  const head = (title) =>
    make("header", {}, make("h1", {}, title),
      make("p", {}, [store.get("city/name"), dates.show(store.get("date"))].filter(Boolean).join(", ") || say("form.untitled")));

  const group = (title, items, none) => [
    make("h2", {}, title),
    items.length ? make("ul", {}, items.map(lineOf)) : make("p", {}, none),
  ];

  const shareLine = ([id, share]) => {
    const name = rules.name(id);
    if (!share) return make("li", {}, say("validate.noshare", { name }));
    const { yes, applicable, yes_upper, applicable_upper } = share;
    const open = yes === yes_upper && applicable === applicable_upper;
    const text = open ? "validate.share" : "validate.range";
    return make("li", {}, say(text, { name, yes, applicable, upper: yes_upper, of: applicable_upper }));
  };

  /** Return the result in plain words, for people who never saw the questionnaire. */
  const summary = () => {
    const score = assessment.score.current();
    return make("article", {}, head(say("validate.summary")),
      make("p", {}, say("validate.what")), make("p", {}, say("validate.yours")),
      make("h2", {}, say("validate.shares")),
      make("ul", {}, Object.entries(score.criteria).map(shareLine)),
      group(say("validate.inplace"), withAnswer("yes"), say("validate.none")),
      group(say("validate.missing"), withAnswer("no"), say("validate.none")),
      group(say("validate.critical"), flagged("critical"), say("validate.none")),
      group(say("validate.aspirational"), flagged("aspirational"), say("validate.none")),
      group(say("validate.notknown"), rules.order.filter((id) => rules.items.get(id).scored && form.applies(id) && !["yes", "no", "not-applicable"].includes(answerOf(id))), say("validate.none")),
      make("p", {}, say("validate.thanks")));
  };

  const space = () => make("p", { class: "paper__lines", "aria-hidden": "true" });

  /** Return questions for a discussion: on the whole, then on each criterion with a gap. */
  const questions = () => {
    const gaps = data.criteria.filter(({ items }) => items.some((id) => rules.items.get(id).scored && answerOf(id) === "no"));
    const asked = [1, 2, 3, 4, 5, 6].map((n) => make("li", {}, say(`validate.question${n}`), space()));
    return make("article", {}, head(say("validate.questions")), make("p", {}, say("validate.howto")),
      make("ol", {}, asked),
      gaps.length ? make("h2", {}, say("validate.gaps")) : null,
      gaps.map(({ id, items }) => [
        make("h3", {}, rules.name(id)),
        make("ul", {}, items.filter((one) => rules.items.get(one).scored && answerOf(one) === "no").map(lineOf)),
        make("p", {}, say("validate.help")), space(),
      ]));
  };

  const sheetRow = (id) =>
    make("tr", {}, make("td", {}, id), make("td", {}, rules.question(id)), make("td", {}, shownAnswer(id)),
      make("td", { class: "paper__box" }, "☐"), make("td", { class: "paper__write" }));

  /** Return the sheet on which anybody can object to single answers. */
  const objections = () =>
    make("article", {}, head(say("validate.sheet")), make("p", {}, say("validate.sheethow")),
      make("p", {}, say("validate.group"), " ", make("span", { class: "paper__blank" })),
      make("table", { class: "table" },
        make("thead", {}, make("tr", {}, ["code", "asked", "answered", "disagree", "why"].map((name) => make("th", { scope: "col" }, say(`validate.${name}`))))),
        make("tbody", {}, rules.order.filter(form.applies).map(sheetRow))));

  assessment.papers = { summary, questions, objections };
}
