// The itinerary of each criterion: what the city commits itself to, who does it already, what shows it, who follows up.
"use strict";
{
  const { dates, dom, gaps, label, plan, practices, rules, say, store } = assessment;
  const { find, make } = dom;
  const root = find("#plan");
  const PRACTICES = 3;

  const fact = (name, value) =>
    make("div", {}, make("dt", {}, say(`plan.column_${name}`)), make("dd", {}, value || say("plan.missing")));

  const step = (one, city) => {
    const fits = practices.fitting({ item: one.item, criterion: one.criterion, area: one.policy_area }, city, PRACTICES);
    return make("li", { class: "stop" },
      make("p", { class: "stop__text" }, make("button", { type: "button", class: "link-button", onclick: () => plan.edit(one.id) }, plan.short(one))),
      make("dl", { class: "stop__facts" }, fact("unit", one.unit), fact("due", dates.show(one.due)), fact("indicator", one.indicator), fact("follow_up", one.follow_up),
        fact("state", one.status && label("state", one.status.state))),
      make("p", { class: "stop__head" }, say("plan.fitting")),
      fits.length ? make("ul", { class: "plain fits" }, fits.map(practices.line)) : make("p", { class: "hint" }, say("plan.nothing_fits")));
  };

  const chapter = (criterion, list, open, city) =>
    make("section", { class: `route criterion--${criterion}` },
      make("h4", {}, criterion ? rules.name(criterion) : say("plan.no_criterion")),
      list.length ? make("ol", { class: "plain" }, list.map((one) => step(one, city))) : null,
      open ? make("p", { class: "hint" }, say("plan.still_open", { n: open })) : null);

  const draw = (list) => {
    const file = store.file();
    const city = practices.cityOf(file);
    const left = gaps.of(file).filter((gap) => !list.some((one) => one.item === gap.item || (gap.area && one.policy_area === gap.area)));
    const groups = [...rules.criteria.keys(), ""].map((name) => [
      name,
      list.filter((one) => (rules.criteria.has(one.criterion) ? one.criterion : "") === name),
      left.filter((gap) => gap.criterion === name).length,
    ]);
    find("[data-itinerary]", root).replaceChildren(
      ...groups.filter(([, some, open]) => some.length || open).map(([name, some, open]) => chapter(name, some, open, city)));
  };

  const missing = (is) => {
    find("[data-practices-missing]", root).hidden = !is;
  };

  plan.onRefresh((list) => {
    if (!plan.isShown("itinerary")) return;
    draw(list);
    if (window.assessmentPractices) missing(false);
    else practices.load().then(() => (missing(false), draw(plan.ordered())), () => missing(true));
  });
}
