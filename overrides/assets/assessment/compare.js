// Today's answers beside an earlier file of the same city: what changed there, and what in the questionnaire.
"use strict";
{
  const { charts, data, dom, points, results, rules, say, score, store } = assessment;
  const { find, make, number } = dom;
  const field = find("[data-compare-file]");
  const LARGEST = 5_000_000;
  let earlier = null;

  const isSameQuestionnaire = (file) =>
    file.edition === data.edition && (!file.digest || file.digest === data.digest);

  /** Return whether an earlier answer is one that today's item still takes. */
  const fits = (id, answer) => {
    const { choices } = rules.items.get(id);
    return !choices || Object.hasOwn(choices, answer);
  };

  /** Return the items that cannot be compared: those asked differently, and those that depend on them. */
  const leftOut = (then, isSame) => {
    const isLost = (id) => (then.has(id) ? !fits(id, then.get(id)) : !isSame);
    const lost = new Set(rules.order.filter(isLost));
    for (const id of rules.order) if (lost.has(rules.items.get(id).needs)) lost.add(id);
    return lost;
  };

  /** Return what changed between an earlier file and today. */
  const compare = (file, now) => {
    const then = score.answersOf(file);
    const lost = leftOut(then, isSameQuestionnaire(file));
    const counts = (id) => !lost.has(id);
    return {
      isSame: isSameQuestionnaire(file),
      now: score.scoreOf(now, {}, counts),
      then: score.scoreOf(then, {}, counts),
      changes: rules.order.filter((id) => counts(id) && (now.get(id) ?? "") !== (then.get(id) ?? "")).map((id) => [id, then.get(id), now.get(id)]),
      lost: [...lost],
      gone: [...then.keys()].filter((id) => !rules.order.includes(id)),
    };
  };

  const inWords = (id, answer) => (answer ? rules.answer(id, answer) : say("results.stillOpen"));

  const changed = ([id, then, now]) =>
    make("li", {}, points.link(id),
      make("span", { class: "change" }, say("results.change", { then: inWords(id, then), now: inWords(id, now) })));

  const inCity = ({ changes }) => [
    make("h4", {}, say("results.inCity")),
    make("p", {}, say(changes.length ? "results.changes" : "results.noChanges", { n: number(changes.length) })),
    changes.length ? make("ul", { class: "points__items changes" }, changes.map(changed)) : null,
  ];

  const inQuestionnaire = ({ isSame, lost, gone }) => [
    make("h4", {}, say("results.inQuestionnaire")),
    make("p", {}, say(isSame ? "results.sameQuestionnaire" : "results.otherQuestionnaire")),
    lost.length ? [make("p", {}, say("results.lost")), make("ul", { class: "points__items" }, lost.map((id) => make("li", {}, points.link(id))))] : null,
    gone.length ? make("p", {}, say("results.gone", { items: gone.join(", ") })) : null,
  ];

  const draw = () => {
    if (!earlier) return results.show("compared");
    const found = compare(earlier, score.answersOf(store.file()));
    results.show("compared", [
      make("div", { class: "profile" }, charts.radar(found.now, found.then), charts.bars(found.now, found.then)),
      ...inCity(found), ...inQuestionnaire(found),
    ].flat(2).filter(Boolean));
  };

  /** Return a file of another edition, which can be compared although it cannot be opened; or nothing. */
  const ofOtherEdition = async (chosen) => {
    if (chosen.size > LARGEST) return [];
    try {
      const { value, problems } = assessment.jsonText.read(await chosen.text());
      const isSound = !problems.length && !assessment.schema.problems(value).length;
      return isSound && !isSameQuestionnaire(value) ? [value] : [];
    } catch {
      return []; // Not JSON: what reading it as a file found is said.
    }
  };

  const open = async () => {
    const [chosen] = field.files;
    if (!chosen) return;
    const read = await assessment.files.read(chosen, chosen.name);
    if (!read.files.length) read.files = await ofOtherEdition(chosen);
    [earlier = null] = read.files;
    closing.hidden = !earlier;
    results.show("compare-said", read.files.length ? [] : [say("results.unreadable"), ...read.problems.map((problem) => make("span", {}, problem))]);
    draw();
  };

  field.addEventListener("change", open);
  const closing = find("[data-compare-close]");
  closing.addEventListener("click", () => {
    field.focus();
    closing.hidden = true;
    [earlier, field.value] = [null, ""];
    results.show("compare-said");
    draw();
  });
  results.onDraw(draw);

  assessment.compare = { compare };
}
