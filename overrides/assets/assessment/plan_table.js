// The plan as a table, and as a timeline: a bar from start to due for each commitment.
"use strict";
{
  const { dates, dom, label, plan, rules, say } = assessment;
  const { draw, make } = dom;
  const WIDE = 1000;

  const nameOf = (criterion) => (rules.criteria.has(criterion) ? rules.name(criterion) : "");
  const link = (one) => make("button", { type: "button", class: "link-button", onclick: () => plan.edit(one.id) }, plan.short(one));
  const late = (one) => dates.concerns(one).map((name) => make("strong", { class: `concern concern--${name}` }, " ", say(`plan.${name}`)));

  const COLUMNS = {
    text: link,
    criterion: (one) => nameOf(one.criterion),
    unit: (one) => one.unit,
    start: (one) => dates.show(one.start),
    due: (one) => [dates.show(one.due), late(one)],
    indicator: (one) => one.indicator,
    follow_up: (one) => one.follow_up,
    state: (one) => (one.status ? label("state", one.status.state) : ""),
  };

  const row = (one) =>
    make("tr", {}, Object.entries(COLUMNS).map(([name, cell]) =>
      make(name === "text" ? "th" : "td", name === "text" ? { scope: "row" } : {}, [cell(one) ?? ""].flat(2))));

  /** Return the plan as a table. */
  const table = (list) =>
    make("div", { class: "table-scroll", role: "group", tabindex: "0", "aria-label": say("plan.table") },
      make("table", { class: "plan-table" },
        make("thead", {}, make("tr", {}, Object.keys(COLUMNS).map((name) => make("th", { scope: "col" }, say(`plan.column_${name}`))))),
        make("tbody", {}, list.map(row))));

  /** Return the years that all dates lie in, as moments. */
  const frame = (spans) => {
    const first = new Date(Math.min(...spans.map(({ from }) => from))).getUTCFullYear();
    const last = new Date(Math.max(...spans.map(({ to }) => to)) - 1).getUTCFullYear();
    return { first, years: last - first + 1, from: Date.UTC(first, 0, 1), to: Date.UTC(last + 1, 0, 1) };
  };

  /** Return where a commitment lies in time; only one date makes a mark as long as that date is vague. */
  const spanOf = (one) => {
    const [start, due] = [dates.spanOf(one.start), dates.spanOf(one.due)];
    if (!start && !due) return null;
    const [from, to] = [(start ?? due).first, (due ?? start).after];
    return from < to ? { from, to } : { from: due.first, to: due.after };
  };

  const at = (moment, { from, to }) => Math.round(((moment - from) / (to - from)) * WIDE);

  const ticks = (years) =>
    Array.from({ length: years - 1 }, (_, n) => draw("line", { class: "timeline__tick", x1: ((n + 1) * WIDE) / years, x2: ((n + 1) * WIDE) / years, y1: 0, y2: 16 }));

  const bar = (span, range) => {
    const now = at(Date.now(), range);
    return draw("svg", { class: "timeline__bar", viewBox: `0 0 ${WIDE} 16`, preserveAspectRatio: "none", "aria-hidden": "true" },
      ticks(range.years),
      draw("rect", { x: at(span.from, range), y: 3, width: Math.max(4, at(span.to, range) - at(span.from, range)), height: 10 }),
      now >= 0 && now <= WIDE ? draw("line", { class: "timeline__now", x1: now, x2: now, y1: 0, y2: 16 }) : null);
  };

  const when = (one) => {
    if (one.start && one.due) return say("plan.from_to", { start: dates.show(one.start), due: dates.show(one.due) });
    return one.due ? say("plan.due", { date: dates.show(one.due) }) : say("plan.from", { date: dates.show(one.start) });
  };

  const line = (one, range) =>
    make("li", { class: `timeline__line criterion--${one.criterion ?? "none"}`, "data-late": dates.isOverdue(one) },
      make("div", { class: "timeline__name" }, link(one), make("span", { class: "hint" }, [nameOf(one.criterion), when(one)].filter(Boolean).join(" · ")), late(one)),
      bar(spanOf(one), range));

  const scale = ({ first, years }) => {
    const step = Math.ceil(years / 8);
    const shown = Array.from({ length: Math.ceil(years / step) }, (_, n) => first + n * step);
    return make("div", { class: "timeline__scale", "aria-hidden": "true" }, make("span", {}),
      draw("svg", { class: "timeline__years", width: "100%", height: "20" },
        shown.map((year, n) => draw("text", { x: `${(n * step * 100) / years}%`, y: 15 }, String(year)))));
  };

  /** Return the plan along the years; what has no date is named below. */
  const timeline = (list) => {
    const dated = list.filter(spanOf);
    const undated = list.filter((one) => !spanOf(one));
    const range = dated.length ? frame(dated.map(spanOf)) : null;
    return make("div", { class: "timeline" },
      range ? [scale(range), make("ol", { class: "plain" }, dated.map((one) => line(one, range)))] : make("p", {}, say("plan.no_dates")),
      undated.length ? [make("h4", {}, say("plan.without_date")), make("ul", {}, undated.map((one) => make("li", {}, link(one))))] : null);
  };

  plan.onRefresh((list) => {
    for (const [name, view] of [["table", table], ["timeline", timeline]]) {
      if (plan.isShown(name)) plan.panel(name).replaceChildren(list.length ? view(list) : say("plan.empty"));
    }
  });
  plan.table = table;
  plan.timeline = timeline;
}
