// What the answers point to: strengths, critical and aspirational points, missing capacity, what is open.
"use strict";
{
  const { dom, rules, score } = assessment;
  const { make } = dom;

  const capacityOf = (applying, said) => {
    const found = new Map();
    for (const id of applying) {
      for (const resource of said(id).capacity ?? []) found.set(resource, [...(found.get(resource) ?? []), id]);
    }
    return found;
  };

  const meantTo = (intention, ids, said) =>
    ids.filter((id) => said(id).answer === "no" && said(id).intention === intention);

  /** Return the action items of the policy areas in a state, unless the committee marked them. */
  const unmarked = (state, areas, said) =>
    rules.areas
      .filter((area) => areas[area.id] === state && !said(area.action).flag && !said(area.competence).flag)
      .map((area) => area.action);

  /** Return the points of an answers file; each is a list of items in printed order. */
  const of = (file) => {
    const said = (id) => score.saidIn(file, id);
    const answers = score.answersOf(file);
    const applying = rules.order.filter((id) => score.appliesAt(id, answers, "yes"));
    const { areas } = score.scoreOf(answers);
    const flagged = (flag) => applying.filter((id) => said(id).flag === flag);
    return {
      strengths: applying.filter((id) => rules.items.get(id).scored && score.isYes(id, answers)),
      critical: flagged("critical"),
      aspirational: flagged("aspirational"),
      suggested: unmarked("gap", areas, said),
      support: unmarked("outside", areas, said),
      planned: meantTo("planned", applying, said),
      willing: meantTo("willing", applying, said),
      capacity: capacityOf(applying, said),
      open: applying.filter((id) => score.isOpen(id, answers)),
    };
  };

  /** Return the address of an item in the form. */
  const addressOf = (id) => `#item-${id.replaceAll(".", "-")}`;

  /** Return a link to an item in the form: its number and its question. */
  const link = (id) =>
    make("a", { class: `item-link criterion--${rules.items.get(id).criterion}`, href: addressOf(id) },
      make("span", { class: "item__code" }, id), " ", rules.question(id));

  assessment.points = { of, addressOf, link };
}
