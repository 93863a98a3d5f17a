// The results step: totals, profile, policy areas and points, drawn anew when an answer changes.
"use strict";
{
  const { charts, dom, points, rules, say, score, steps, store } = assessment;
  const { find, make, number, percent } = dom;
  const step = document.getElementById("results");
  const place = (name) => find(`[data-results="${name}"]`, step);
  const show = (name, ...content) => place(name).replaceChildren(...content.flat());

  const fraction = (n, d) => (d === 1 ? number(n) : `${n}/${d}`);

  /** Return the formula of the balanced profile in numbers, at one of its ends. */
  const formula = (now, end) => {
    const [over, under, top, bottom, whole] = end
      ? ["yes_upper", "applicable_upper", "numerator_upper", "denominator_upper", "percent_upper"]
      : ["yes", "applicable", "numerator", "denominator", "percent"];
    const shares = Object.values(now.criteria).filter(Boolean);
    const terms = shares.map((share) => `${share[over]}/${share[under] || 1}`).join(" + ");
    const mean = fraction(now.balanced[top], now.balanced[bottom]);
    return `(${terms}) ÷ ${shares.length} = ${mean} = ${percent(now.balanced[whole])}`;
  };

  const formulas = (now) =>
    [[0, "results.soFar"], [1, "results.atMost"]]
      .slice(0, charts.isSettled(now.balanced) ? 1 : 2)
      .map(([end, words]) => make("p", { class: "total__formula" }, say(words, { formula: formula(now, end) })));

  const showTotals = (now) => {
    show("positive", make("p", { class: "total__figure" }, charts.counts(now.positive)), charts.bar(now.positive),
      make("p", { class: "total__percent" }, charts.percents(now.positive)));
    show("balanced", make("p", { class: "total__figure" }, charts.percents(now.balanced)), charts.bar(now.balanced));
    show("formula", now.balanced ? formulas(now) : []);
  };

  /** Return a list of items as links, each with what may be done about it. */
  const list = (ids, beside = () => null) =>
    make("ul", { class: "points__items" }, ids.map((id) => make("li", {}, points.link(id), " ", beside(id))));

  const lead = (words, ids, beside) =>
    ids.length ? [make("p", { class: "points__lead" }, say(words)), list(ids, beside)] : [];

  /** Mark an item from the results, and lead on to the list it is in now. */
  const flag = (id, kind) => {
    store.set(`answers/${id}`, { ...store.get(`answers/${id}`), flag: kind });
    draw();
    find(`[data-results="${kind}"]`, step).closest("section").querySelector("h4").focus();
  };

  const flagButton = (kind) => (id) =>
    make("button", { type: "button", class: "link-button", onclick: () => flag(id, kind) },
      say(`results.${kind}`), make("span", { class: "visually-hidden" }, ` ${id}`));

  const listOrNone = (ids, words) => (ids.length ? list(ids) : make("p", { class: "hint" }, say(words)));

  const byCriterion = (ids) =>
    [...rules.criteria.keys()].flatMap((criterion) => {
      const own = ids.filter((id) => rules.items.get(id).criterion === criterion);
      return own.length ? [make("h5", { class: `points__criterion criterion--${criterion}` }, rules.name(criterion)), list(own)] : [];
    });

  const byResource = (capacity) =>
    [...capacity].map(([resource, ids]) =>
      make("details", {}, make("summary", {}, assessment.label("capacity", resource), " ", make("strong", {}, number(ids.length))), list(ids)));

  const showPoints = (found) => {
    const isUnmarked = (id) => !found.critical.includes(id) && !found.aspirational.includes(id);
    show("critical", listOrNone(found.critical, "results.noneMarked"), lead("results.suggested", found.suggested, flagButton("critical")));
    show("aspirational", listOrNone(found.aspirational, "results.noneMarked"),
      lead("results.planned", found.planned.filter(isUnmarked), flagButton("aspirational")),
      lead("results.willing", found.willing.filter(isUnmarked), flagButton("aspirational")));
    show("support", listOrNone(found.support, "results.noSupport"));
    show("capacity", found.capacity.size ? byResource(found.capacity) : make("p", { class: "hint" }, say("results.noCapacity")));
    const counted = found.open.filter((id) => rules.items.get(id).scored);
    const others = found.open.filter((id) => !rules.items.get(id).scored);
    for (const [name, ids] of Object.entries({ strengths: found.strengths, counted, others })) {
      show(name, byCriterion(ids));
      place(`${name}-count`).textContent = number(ids.length);
    }
  };

  /** Draw the whole step from what is answered now. */
  const draw = () => {
    const now = score.equal();
    place("nothing").hidden = rules.order.some((id) => store.get(`answers/${id}`)?.answer);
    showTotals(now);
    show("radar", charts.radar(now));
    show("bars", charts.bars(now));
    show("areas", charts.areaGrid(now));
    showPoints(points.of(store.file()));
    for (const listener of drawn) listener(now);
  };

  const drawn = [];
  let waiting = false;
  const drawSoon = () => {
    if (waiting || steps.current() !== "results") return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      draw();
    });
  };

  steps.onShow("results", draw);
  store.onChange((part, value, origin) => {
    if (origin !== "status" && (!part || part.startsWith("answers/"))) drawSoon();
  });

  assessment.results = {
    place,
    show,
    /** Call a function with the score whenever the step is drawn. */
    onDraw: (listener) => drawn.push(listener),
  };
}
