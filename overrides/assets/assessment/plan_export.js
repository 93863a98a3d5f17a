// Hands the plan on as a spreadsheet, a table or a calendar.
"use strict";
{
  const { calendar, dom, label, plan, rules, say, store } = assessment;
  const root = dom.find("#plan");
  const FIELDS = dom.find("#plan-commitment").content.querySelectorAll("[data-at], [data-progress]");

  const areaName = (id) => rules.areas.find((area) => area.id === id)?.name ?? id;
  const WORDS = {
    kind: (code) => label("kind", code),
    object: (code) => label("object", code),
    role: (code) => label("commitmentRole", code),
    criterion: (id) => (rules.criteria.has(id) ? rules.name(id) : id),
    policy_area: areaName,
    pillar: (code) => label("pillar", code),
    state: (code) => label("state", code),
  };

  const earlier = (one) =>
    (one.history ?? []).map(({ date, state, note }) => [date, label("state", state), note].filter(Boolean).join(" ")).join("; ");

  const valueOf = (one, field) => {
    const name = field.dataset.at ?? field.dataset.progress;
    const value = field.dataset.at ? one[name] : one.status?.[name];
    if (value === undefined) return name === "role" ? WORDS.role("direct") : "";
    return Array.isArray(value) ? value.join("; ") : (WORDS[name] ?? String)(value);
  };

  /** Return the plan as rows of texts, the first of them the names of the columns. */
  const rowsOf = (list) => [
    [...[...FIELDS].map((field) => field.closest("label").firstElementChild.textContent.trim()), say("plan.earlier")],
    ...list.map((one) => [...[...FIELDS].map((field) => valueOf(one, field)), earlier(one)]),
  ];

  const MAKE = {
    xlsx: (list) => assessment.files.sheetBlob([{ name: say("plan.sheet"), rows: rowsOf(list) }]),
    csv: (list) => assessment.files.csvText(rowsOf(list)),
    ics: () => calendar.calendarOf(store.file()),
  };
  const TYPES = {
    xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    csv: "text/csv;charset=utf-8",
    ics: "text/calendar;charset=utf-8",
  };

  const fileName = (form) => {
    const name = assessment.files.shortName(store.get("city/name") ?? store.get("title") ?? "") || "city";
    return `${name}-${say("plan.file")}.${form}`;
  };

  const hand = async (form) => dom.download(fileName(form), TYPES[form], await MAKE[form](plan.ordered()));

  for (const button of dom.all("[data-plan-export]", root)) {
    button.addEventListener("click", () => hand(button.dataset.planExport));
    plan.onRefresh((list) => (button.disabled = !list.length));
  }
  plan.rows = rowsOf;
}
