// The policy areas in five states: squares are the city's own job, circles another's; filled ones have something in place.
"use strict";
{
  const { charts, dom, label, points, rules } = assessment;
  const { draw, make, number } = dom;
  const SHAPES = {
    acting: () => [draw("rect", { x: 2, y: 2, width: 16, height: 16 }), draw("path", { d: "M6 10.5l3 3 5.5-7" })],
    gap: () => [draw("rect", { x: 2, y: 2, width: 16, height: 16 }), draw("path", { d: "M10 5.5v5.5M10 13.6v1.4" })],
    supporting: () => [draw("circle", { cx: 10, cy: 10, r: 8 }), draw("path", { d: "M6 10.5l3 3 5.5-7" })],
    outside: () => [draw("circle", { cx: 10, cy: 10, r: 8 })],
    unknown: () => [draw("path", { d: "M7 7.5a3 3 0 1 1 4.4 2.7c-.9.5-1.4 1-1.4 2M10 14.6v1" })],
  };
  const STATES = Object.keys(SHAPES);

  /** Return the sign of a state. */
  const areaMark = (state) =>
    draw("svg", { class: `area-mark area-mark--${state}`, viewBox: "0 0 20 20", "aria-hidden": "true", focusable: "false" }, SHAPES[state]());

  const count = (score, state) => Object.values(score.areas).filter((one) => one === state).length;

  const counted = (score) => (state) =>
    make("li", {}, areaMark(state), " ", make("strong", {}, number(count(score, state))), " ", label("area", state));

  const tile = (score) => ({ id, name, competence }) => {
    const state = score.areas[id];
    return make("li", { class: `area-tile area-tile--${state}` }, areaMark(state),
      make("span", {}, make("a", { href: points.addressOf(competence) }, name),
        make("span", { class: "area-tile__state" }, label("area", state))));
  };

  charts.areaMark = areaMark;
  /** Return the grid of the policy areas, with the number of them in each state. */
  charts.areaGrid = (score) =>
    make("div", { class: "area-grid" },
      make("ul", { class: "area-grid__counts" }, STATES.map(counted(score))),
      make("ul", { class: "area-grid__areas" }, rules.areas.map(tile(score))));
}
