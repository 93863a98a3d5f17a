// Scores answers exactly, as the score command does: whole numbers, and fractions of big integers.
"use strict";
{
  const { data, rules, store } = assessment;
  const OPEN = ["", "unknown"];
  const NOTHING = ["", "none"];
  const BLANK = "[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+";
  const EDGES = new RegExp(`^${BLANK}|${BLANK}$`, "g"); // What Python strips, which is not what trim() does.

  const stripped = (text) => text.replace(EDGES, "");

  /** Return an answer, or what stands for it while it is open: `no` at the lower end, `yes` at the upper. */
  const valueAt = (id, answers, end) => {
    const given = answers.get(id) ?? "";
    return OPEN.includes(given) ? end : given;
  };

  /** Return whether an item applies: it may depend on another one that must be yes and apply. */
  const appliesAt = (id, answers, end) => {
    if (valueAt(id, answers, end) === "not-applicable") return false;
    const { needs } = rules.items.get(id);
    return !needs || (valueAt(needs, answers, end) === "yes" && appliesAt(needs, answers, end));
  };

  const countAt = (ids, answers, end) => {
    const applying = ids.filter((id) => appliesAt(id, answers, end));
    return [applying.filter((id) => valueAt(id, answers, end) === "yes").length, applying.length];
  };

  const divisor = (a, b) => (b ? divisor(b, a % b) : a);
  const lowest = (n, d) => [n / divisor(n, d), d / divisor(n, d)];
  const plus = ([a, b], [c, d]) => lowest(a * d + c * b, b * d);
  /** Return a fraction as a whole percentage, half up. */
  const percent = ([n, d]) => Number((200n * n + d) / (2n * d));
  const lowerOf = (share) => lowest(BigInt(share.yes), BigInt(share.applicable || 1));
  const upperOf = (share) => lowest(BigInt(share.yes_upper), BigInt(share.applicable_upper));

  const share = (yes, applicable, yes_upper, applicable_upper) => {
    const counts = { yes, applicable, yes_upper, applicable_upper };
    if (!applicable_upper) return null;
    return { ...counts, percent: percent(lowerOf(counts)), percent_upper: percent(upperOf(counts)) };
  };

  const shareOf = (ids, answers) => share(...countAt(ids, answers, "no"), ...countAt(ids, answers, "yes"));

  const sumOf = (shares) => {
    const sum = (name) => shares.reduce((total, one) => total + (one?.[name] ?? 0), 0);
    return share(sum("yes"), sum("applicable"), sum("yes_upper"), sum("applicable_upper"));
  };

  /** Return the weight of a criterion; what is no weight counts as none given. */
  const weightOf = (weights, name) => {
    const given = Object.hasOwn(weights, name) ? weights[name] : 1;
    return BigInt(Number.isInteger(given) && given >= 0 && given <= 1000 ? given : 1);
  };

  const meanOf = (shares, names, weights) => {
    const counted = names.filter((name) => shares[name]).map((name) => [shares[name], weightOf(weights, name)]);
    const total = counted.reduce((sum, [, weight]) => sum + weight, 0n);
    if (!total) return null;
    const mean = (end) =>
      counted.reduce((sum, [one, weight]) => {
        const [n, d] = end(one);
        return plus(sum, [n * weight, d * total]);
      }, [0n, 1n]);
    const [lower, upper] = [mean(lowerOf), mean(upperOf)];
    const [numerator, denominator, numerator_upper, denominator_upper] = [...lower, ...upper].map(Number);
    return {
      numerator, denominator, numerator_upper, denominator_upper,
      percent: percent(lower), percent_upper: percent(upper),
    };
  };

  /** Return the state of a policy area; what a city does where another decides is support. */
  const areaState = (competence, action) => {
    const acts = !NOTHING.includes(stripped(action).toLowerCase());
    if (competence === "yes") return acts ? "acting" : "gap";
    if (competence === "no") return acts ? "supporting" : "outside";
    return "unknown";
  };

  const asMap = (answers) => {
    const entries = answers instanceof Map ? [...answers] : Object.entries(answers);
    return new Map(entries.filter(([, answer]) => typeof answer === "string" && stripped(answer)));
  };

  const named = (names, valueOf) => Object.fromEntries(names.map((name) => [name, valueOf(name)]));

  /** Return the score of answers by item: what the score command prints. `counts` may leave items out. */
  const scoreOf = (answers, weights = {}, counts = () => true) => {
    const given = asMap(answers);
    const names = [...rules.criteria.keys()];
    const within = (area) => names.filter((name) => rules.criteria.get(name).macroArea === area);
    const criteria = named(names, (name) => shareOf(rules.scored(name).filter(counts), given));
    return {
      edition: data.edition,
      criteria,
      macro_areas: named(Object.keys(data.macroAreas), (area) => meanOf(criteria, within(area), weights)),
      positive: sumOf(Object.values(criteria)),
      balanced: meanOf(criteria, names, weights),
      areas: Object.fromEntries(
        rules.areas.map((area) => [
          area.id,
          areaState(given.get(area.competence) ?? "", given.get(area.action) ?? ""),
        ]),
      ),
    };
  };

  /** Return what a file says of an item: its answer and what stands beside it. */
  const saidIn = (file, id) => (Object.hasOwn(file.answers ?? {}, id) ? file.answers[id] : {});

  /** Return what a file answers, by item. */
  const answersOf = (file) =>
    asMap(new Map(Object.entries(file.answers ?? {}).map(([id, said]) => [id, said?.answer])));

  /** Return the answers of the open assessment. */
  const given = () => new Map(rules.order.map((id) => [id, store.get(`answers/${id}`)?.answer]));

  /** Return the weights of the open assessment. */
  const weights = () =>
    Object.fromEntries(
      [...rules.criteria.keys()].map((name) => [name, store.get(`weights/${name}`)]).filter(([, one]) => one !== undefined),
    );

  const known = new Map();
  store.onChange(() => known.clear());

  /** Return a score that is worked out once for each state of the open assessment. */
  const once = (name, work) => {
    if (!known.has(name)) known.set(name, work());
    return known.get(name);
  };

  assessment.score = {
    scoreOf,
    answersOf,
    saidIn,
    weights,
    weightOf,
    /** The score of the open assessment, with the weights it holds. */
    current: () => once("current", () => scoreOf(given(), weights())),
    /** The same with equal weights: what is shown first. */
    equal: () => once("equal", () => scoreOf(given())),
    /** Whether an item is still open, and could count or be asked. */
    isOpen: (id, answers) => OPEN.includes(answers.get(id) ?? "") && appliesAt(id, answers, "yes"),
    /** Whether an item counts as a yes now. */
    isYes: (id, answers) => answers.get(id) === "yes" && appliesAt(id, answers, "no"),
    appliesAt,
  };
}
