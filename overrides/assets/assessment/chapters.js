// The criteria: one at a time or all, what is answered in each, and what is loaded only when it is shown.
"use strict";
{
  const { store, rules, say, dom, form, items, steps } = assessment;
  const SETTING = "hub-form-all";
  const step = document.getElementById("answer");
  const sections = new Map(dom.all("[data-criterion]", step).map((one) => [one.dataset.criterion, one]));
  const links = new Map(dom.all(".chapters a", step).map((one) => [one.hash.slice(3), one]));
  const button = dom.find("[data-do=all]", step);
  const ready = new Set();
  let current = [...sections.keys()][0];
  let all = false;

  const kept = () => {
    try {
      return localStorage.getItem(SETTING) === "1";
    } catch {
      return false;
    }
  };

  const keep = () => {
    try {
      localStorage.setItem(SETTING, all ? "1" : "0");
    } catch {
      // Storage is blocked: the choice holds for this page only.
    }
  };

  /** Make the questions of a criterion ready, once. */
  const prepare = (criterion) => {
    if (ready.has(criterion)) return;
    ready.add(criterion);
    rules.criteria.get(criterion).items.forEach(items.prepare);
  };

  const showProgress = (criterion) => {
    const { done, all: asked } = form.progress(rules.criteria.get(criterion).items);
    const link = links.get(criterion);
    link.querySelector("[data-count]").textContent = say("form.count", { done, all: asked });
    const bar = link.querySelector("progress");
    bar.max = asked;
    bar.value = done;
    if (criterion === current) showNow(criterion, { done, all: asked });
  };

  /** Say in words what the tiles of a narrow screen only draw. */
  const showNow = (criterion, counts) => {
    dom.find("[data-now]", step).textContent = say("form.chapter", { name: rules.name(criterion), ...counts });
  };

  const markLinks = () => {
    for (const [criterion, link] of links) {
      if (criterion === current) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };

  const draw = () => {
    for (const [criterion, section] of sections) {
      section.hidden = !all && criterion !== current;
      if (!section.hidden) prepare(criterion);
    }
    button.setAttribute("aria-pressed", String(all));
    markLinks();
    showProgress(current);
  };

  /** Show the questions of a criterion. */
  const show = (criterion) => {
    if (criterion === current && ready.has(criterion)) return;
    current = criterion;
    draw();
  };

  const toggleAll = () => {
    all = !all;
    keep();
    draw();
    sections.get(current).scrollIntoView();
  };

  const begin = () => {
    all = kept();
    for (const one of dom.all(".js-closed", step)) one.open = false;
    draw();
  };

  button.addEventListener("click", toggleAll);
  store.onChange((part, value, origin) => {
    if (origin === "open") for (const criterion of sections.keys()) showProgress(criterion);
    const id = part.slice("answers/".length);
    if (part.startsWith("answers/") && rules.items.has(id)) showProgress(rules.items.get(id).criterion);
  });
  steps.onShow("answer", begin);

  assessment.chapters = {
    show,
    current: () => current,
    /** Show every criterion while something is done, such as printing. */
    prepareAll: () => {
      for (const [criterion, section] of sections) {
        prepare(criterion);
        section.hidden = false;
      }
    },
    draw,
  };
}
