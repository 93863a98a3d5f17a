// Drafts a commitment from a gap, in the words of its criterion: nothing is made up.
"use strict";
{
  const { data, gaps, label, rules, say, store } = assessment;

  /** Return the words that all potential commitments begin with: implement, maintain or improve. */
  const opening = () => {
    const texts = data.criteria.map(({ id }) => rules.commitment(id).trim());
    let shared = texts[0];
    for (const text of texts) while (!text.startsWith(shared)) shared = shared.slice(0, -1);
    return shared.slice(0, shared.lastIndexOf(" ") + 1);
  };

  const kindOf = ({ exists, flag }) => (!exists ? "implement" : flag ? "improve" : "maintain");
  const roleOf = ({ elsewhere, role }) => (elsewhere ? (role ?? "advocacy") : "direct");

  /** Return the criterion's potential commitment, with one of its three verbs. */
  const promise = (kind, criterion) => {
    const text = rules.commitment(criterion).trim();
    const start = opening();
    return start ? `${label("kind", kind)} ${text.slice(start.length)}` : text;
  };

  const first = (kind, role, { criterion, item, area }) => {
    if (!area) return promise(kind, criterion);
    return say(`plan.draft_${role}`, { kind: label("kind", kind), area: rules.question(item) });
  };

  /** Return the text a commitment begins with: what to do, the question it answers, the objective. */
  const textOf = (kind, role, gap) => {
    const { criterion, item, area } = gap;
    const question = say("plan.draft_question", { item, question: gaps.question(item) });
    const objective = say("plan.draft_objective", { objective: rules.objective(criterion) });
    return [first(kind, role, gap), ...(area ? [] : [question]), objective].join("\n");
  };

  /** Return a name that no commitment has yet. */
  const freeName = (wanted) => {
    let name = wanted;
    for (let n = 2; store.get(`commitments/${name}`); n += 1) name = `${wanted}-${n}`;
    return name;
  };

  /** Return a drafted commitment; what only the city can know is left for it to fill in. */
  const draft = (gap) => {
    const [kind, role] = [kindOf(gap), roleOf(gap)];
    const object = Object.hasOwn(data.objects, gap.criterion) ? data.objects[gap.criterion] : undefined;
    return {
      id: freeName(`item-${gap.item.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`),
      kind,
      ...(object && { object }),
      role,
      text: textOf(kind, role, gap),
      item: gap.item,
      criterion: gap.criterion,
      ...(gap.area && { policy_area: gap.area }),
    };
  };

  assessment.drafts = { draft, freeName };
}
