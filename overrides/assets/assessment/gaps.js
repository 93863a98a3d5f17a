// The gaps of an assessment: every no, every policy area without anything in place, every mark.
"use strict";
{
  const { rules, score } = assessment;
  const { appliesAt, answersOf, saidIn, scoreOf } = score;

  const markOf = (...said) => ["critical", "aspirational"].find((flag) => said.some((one) => one.flag === flag));

  const gap = (item, reason, exists, said, flag) => ({
    item, reason, exists, flag,
    criterion: rules.items.get(item).criterion,
    area: rules.items.get(item).area,
    role: said.role,
    intention: said.intention,
  });

  /** Return the gap of an item, or null: a question that does not apply opens none, unless asked for. */
  const ofItem = (file, { answers }, id, asked) => {
    if (!asked && !appliesAt(id, answers, "yes")) return null;
    const { answer } = rules.items.get(id);
    const said = saidIn(file, id);
    const flag = markOf(said);
    const isNo = answer === "yes-no" && answers.get(id) === "no";
    if (!isNo && !flag && !asked) return null;
    const exists = answer === "yes-no" ? answers.get(id) === "yes" : answers.has(id);
    return gap(id, isNo ? "no" : "flag", exists, said, flag);
  };

  /** Return the gap of a policy area, or null; it is named by the question about what is in place. */
  const ofArea = (file, { states }, { id, competence, action }, asked) => {
    const said = saidIn(file, action);
    const flag = markOf(said, saidIn(file, competence));
    const state = states[id];
    const isGap = state === "gap" || state === "outside";
    if (!isGap && !flag && !asked) return null;
    const found = gap(action, isGap ? state : "flag", state === "acting" || state === "supporting", said, flag);
    return { ...found, elsewhere: state === "outside" || state === "supporting" };
  };

  const areaOf = new Map(rules.areas.map((area) => [area.action, area]));
  const given = (file) => {
    const answers = answersOf(file);
    return { answers, states: scoreOf(answers).areas };
  };
  const gapOf = (file, known, id, asked) =>
    areaOf.has(id) ? ofArea(file, known, areaOf.get(id), asked) : ofItem(file, known, id, asked);

  /** The items that can name a gap: a policy area is named by its second question. */
  const items = rules.order.filter((id) => areaOf.has(id) || !rules.items.get(id).area);

  /** Return every gap of an answers file in printed order: what is wrong, and whether something exists. */
  const of = (file) => {
    const known = given(file);
    return items.map((id) => gapOf(file, known, id, false)).filter(Boolean);
  };

  /** Return the question of an item, after the one it stands under. */
  const question = (id) => {
    const stem = rules.stem(id);
    return stem && !rules.items.get(id).area ? `${stem} ${rules.question(id)}` : rules.question(id);
  };

  assessment.gaps = {
    of,
    items,
    question,
    /** What a commitment about any item begins from, a gap or not. */
    at: (file, id) => gapOf(file, given(file), id, true),
    /** Whether a gap is a critical point: marked so, or the city's own job with nothing in place. */
    isCritical: ({ flag, reason }) => flag === "critical" || reason === "gap",
  };
}
