// The figures while answering: both totals in the bar above, and the share of each criterion at its head.
"use strict";
{
  const { charts, dom, rules, say, score, steps, store } = assessment;
  const { find, make } = dom;
  const heads = new Map();

  /** Return the place for a criterion's share, made when it is first needed. */
  const headOf = (criterion) => {
    if (!heads.has(criterion)) {
      const place = make("p", { class: "chapter__share" });
      find(`[data-criterion="${CSS.escape(criterion)}"] .chapter__head`).append(place);
      heads.set(criterion, { place, words: "" });
    }
    return heads.get(criterion);
  };

  const showShare = (criterion, share) => {
    const head = headOf(criterion);
    const words = charts.counts(share);
    if (head.words === words) return;
    head.words = words;
    head.place.replaceChildren(charts.bar(share), make("span", {}, say("results.shareOf", { count: words })));
  };

  const showBoth = ({ positive, balanced }) => {
    const link = find("[data-figures]");
    link.hidden = !store.key();
    link.replaceChildren(
      make("span", {}, say("results.positiveNow", { positive: charts.counts(positive) })), " ",
      make("span", { "data-balanced": "" }, say("results.balancedNow", { balanced: charts.percents(balanced) })));
  };

  const draw = () => {
    const now = score.equal();
    showBoth(now);
    if (steps.current() === "answer") for (const id of rules.criteria.keys()) showShare(id, now.criteria[id]);
  };

  let waiting = false;
  const drawSoon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      draw();
    });
  };

  steps.onShow("answer", drawSoon);
  store.onChange((part) => {
    if (!part || part.startsWith("answers/")) drawSoon();
  });
}
