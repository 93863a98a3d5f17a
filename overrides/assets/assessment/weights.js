// Weights to try out: equal ones are always shown first, one's own beside them, and what that changes.
"use strict";
{
  const { charts, dom, results, rules, say, score, store } = assessment;
  const { all, find, make, number } = dom;
  const form = find("[data-weights]");
  const inputs = all("[data-weight]", form);

  const weightOf = (weights, name) => Number(score.weightOf(weights, name));

  /** Return how much a criterion lacks, times its weight. */
  const missing = (share, weight) => weight * (1 - charts.endsOf(share)[0]);

  /** Return the criteria that lack something, those that lack most first. */
  const priorities = (now, weights) =>
    [...rules.criteria.keys()]
      .filter((name) => now.criteria[name])
      .map((name) => [name, missing(now.criteria[name], weightOf(weights, name))])
      .filter(([, lack]) => lack > 0)
      .sort(([, a], [, b]) => b - a)
      .map(([name]) => name);

  const asList = (names) => make("ol", {}, names.slice(0, 3).map((name) => make("li", {}, rules.name(name))));

  const column = (words, mean, names) =>
    make("div", { class: "weights__figure" }, make("h4", {}, say(words)),
      make("p", { class: "total__figure" }, charts.percents(mean)), charts.bar(mean),
      make("p", { class: "points__lead" }, say("results.first")), asList(names));

  const showInputs = (weights) => {
    for (const input of inputs) {
      const weight = weightOf(weights, input.dataset.weight);
      input.max = Math.max(10, weight);
      input.value = weight;
      input.nextElementSibling.textContent = `× ${number(weight)}`;
    }
  };

  const draw = () => {
    const weights = score.weights();
    const [equal, own] = [score.equal(), score.current()];
    const [before, after] = [priorities(equal, {}), priorities(equal, weights)];
    const isSame = before.join() === after.join();
    showInputs(weights);
    results.show("weighted", column("results.equalWeights", equal.balanced, before), column("results.ownWeights", own.balanced, after));
    results.show("order", own.balanced ? say(isSame ? "results.sameOrder" : "results.otherOrder") : say("results.noWeight"));
  };

  form.addEventListener("input", ({ target }) => {
    const weight = Number(target.value);
    store.set(`weights/${target.dataset.weight}`, weight === 1 ? undefined : weight);
    draw();
  });
  find("[data-weights-reset]").addEventListener("click", () => {
    for (const input of inputs) store.set(`weights/${input.dataset.weight}`, undefined);
    draw();
  });
  results.onDraw(draw);
}
