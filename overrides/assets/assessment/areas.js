// The grid of policy areas: the state of each, in words and colour, as its two answers give it.
"use strict";
{
  const { store, rules, dom, label, form } = assessment;
  const rows = new Map(dom.all("#answer [data-area]").map((row) => [row.dataset.area, row]));

  const show = (area) => {
    const row = rows.get(area.id);
    const state = assessment.score.current().areas[area.id];
    row.dataset.state = state;
    dom.find("[data-area-state]", row).replaceChildren(assessment.charts.areaMark(state), label("area", state));
    dom.find(".area__role", row).hidden = form.answerOf(area.competence) !== "no" && !store.get(`answers/${area.action}`)?.role;
  };

  store.onChange((part, value, origin) => {
    const touched = (area) => part === `answers/${area.competence}` || part === `answers/${area.action}`;
    if (origin !== "status") for (const area of rules.areas) if (origin === "open" || touched(area)) show(area);
  });
}
