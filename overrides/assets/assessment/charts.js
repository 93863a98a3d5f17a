// Shares as words and as bars: a solid part so far, a striped part up to what is possible.
"use strict";
{
  const { dom, rules, say } = assessment;
  const { draw, make, number, percent } = dom;

  const LOWER = (share) => share.yes / (share.applicable || 1);
  const UPPER = (share) => share.yes_upper / share.applicable_upper;
  /** Return the two ends of a share or of a mean, from 0 to 1. */
  const endsOf = (one) =>
    Object.hasOwn(one, "yes")
      ? [LOWER(one), UPPER(one)]
      : [one.numerator / one.denominator, one.numerator_upper / one.denominator_upper];

  const isSettled = (one) => {
    const [lower, upper] = endsOf(one);
    return lower === upper && one.applicable === one.applicable_upper;
  };

  /** Return a share in words: "3 of 5, up to 4". */
  const counts = (share) => {
    if (!share) return say("results.noShare");
    const [yes, of, most, all] = [share.yes, share.applicable, share.yes_upper, share.applicable_upper].map(number);
    if (isSettled(share)) return say("results.count", { yes, of });
    return say(of === all ? "results.countUpTo" : "results.countUpToOf", { yes, of, most, all });
  };

  /** Return a share or a mean as percentages: "60 % to 80 %". */
  const percents = (one) => {
    if (!one) return say("results.noShare");
    const [low, high] = [percent(one.percent), percent(one.percent_upper)];
    return low === high ? low : say("results.range", { low, high });
  };

  const wide = (share) => `${100 * share}%`;

  /** Return an interval as a bar; the words beside it say the same. */
  const bar = (one) => {
    const [lower, upper] = one ? endsOf(one) : [0, 0];
    return draw("svg", { class: one ? "bar" : "bar bar--none", "aria-hidden": "true", focusable: "false" },
      draw("rect", { class: "bar__ground", width: "100%", height: "100%" }),
      draw("line", { class: "bar__open", x1: wide(lower), x2: wide(upper), y1: "50%", y2: "50%" }),
      draw("rect", { class: "bar__most", x: wide(lower), width: wide(upper - lower), height: "100%" }),
      draw("rect", { class: "bar__solid", width: wide(lower), height: "100%" }),
    );
  };

  const title = (criterion) => [
    make("span", { class: "shares__number" }, number(rules.criteria.get(criterion).number)), " ", rules.name(criterion),
  ];

  const cell = (one, words) =>
    make("td", { class: "shares__share" }, bar(one),
      make("p", {}, make("strong", {}, percents(one)), " ", one && words && make("span", { class: "muted" }, words)));

  const row = (head, one, then, words, kind) =>
    make("tr", { class: kind }, make("th", { scope: "row" }, ...head), cell(one, words(one)),
      then === undefined ? null : cell(then, words(then)));

  const criterionRow = (score, earlier) => (id) =>
    row(title(id), score.criteria[id], earlier?.criteria[id], counts, `criterion--${id}`);

  const macroRow = (score, earlier) => ([id, name]) =>
    row([name], score.macro_areas[id], earlier?.macro_areas[id], () => null);

  const totals = (score, earlier) => [
    row([say("results.positive")], score.positive, earlier.positive, counts),
    row([say("results.balanced")], score.balanced, earlier.balanced, () => null),
  ];

  const headed = (text, wideness, rows) =>
    make("tbody", {}, make("tr", {}, make("th", { scope: "rowgroup", colspan: wideness, class: "shares__group" }, text)), rows);

  /** Return a table of all shares with their bars; with an earlier score it has a second column and both totals. */
  const bars = (score, earlier) => {
    const heads = ["results.criterion", earlier ? "results.now" : "results.share", ...(earlier ? ["results.then"] : [])];
    const across = heads.length;
    return make("table", { class: "shares" },
      make("caption", { class: "visually-hidden" }, say("results.tableOfShares")),
      make("thead", {}, make("tr", {}, heads.map((head) => make("th", { scope: "col" }, say(head))))),
      make("tbody", {}, [...rules.criteria.keys()].map(criterionRow(score, earlier))),
      headed(say("results.macroAreas"), across, Object.entries(assessment.data.macroAreas).map(macroRow(score, earlier))),
      earlier ? headed(say("results.totals"), across, totals(score, earlier)) : null,
    );
  };

  assessment.charts = { endsOf, isSettled, counts, percents, bar, bars };
}
