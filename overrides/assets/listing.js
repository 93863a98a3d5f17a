// The list of practices: narrowed, sorted and saved in the browser, its state in the address.
"use strict";
{
  const STEP = 24;
  const TYPES = { csv: "text/csv;charset=utf-8", json: "application/json" };
  const filters = window.hubFilters;
  const { practices, criteria, status, licence } = window.hubPractices;
  const page = document.querySelector("[data-listing]");
  const { up, root } = page.dataset;
  const part = (name) => page.querySelector(`[data-${name}]`);
  const form = part("facets");
  const cards = part("cards");
  const more = part("more");
  const blank = part("card").content.querySelector(".card");
  const collator = new Intl.Collator(document.documentElement.lang);
  let found = [];
  let shown = 0;

  const optionLabels = (facet) =>
    Object.fromEntries([...form.elements[facet].options].map((o) => [o.value, filters.labelOf(o)]));
  const names = Object.fromEntries(
    ["country", "area", "population"].map((facet) => [facet, optionLabels(facet)]));

  practices.forEach((row, place) => {
    row.place_in_time = place;
    row.searchable = filters.searchable([
      row.title, row.original, row.place, row.text,
      ...row.criterion.map((id) => criteria[id]),
      ...row.area.map((id) => names.area[id]),
      ...row.population.map((id) => names.population[id]),
    ].join(" "));
  });

  const byTime = (a, b) => a.place_in_time - b.place_in_time;
  const byTitle = (a, b) => collator.compare(a.title, b.title);
  const countryOf = (row) => names.country[row.country] || "";
  const orders = {
    new: byTime,
    title: byTitle,
    country: (a, b) => collator.compare(countryOf(a), countryOf(b)) || byTitle(a, b),
    evidence: (a, b) =>
      (b.evidence === "high") - (a.evidence === "high") || b.sources - a.sources || byTime(a, b),
  };

  /** Put a text into a slot, marked where it is in another language than the page. */
  const fill = (slot, text, lang) => {
    const holder = lang ? document.createElement("span") : slot;
    if (lang) {
      holder.lang = lang;
      slot.replaceChildren(holder);
    }
    holder.textContent = text;
  };

  const fillFacts = (facts, row) => {
    const badge = facts.querySelector(".badge");
    badge.className = `badge badge--${row.status}`;
    badge.textContent = status[row.status];
    if (row.status === "running") badge.remove();
    const year = facts.querySelector("span:not(.badge)");
    year.textContent = row.year;
    if (!row.year) year.remove();
  };

  const keepMarks = (marks, row) => {
    const kept = row.criterion.map((id) => marks.querySelector(`.criterion--${id}`));
    marks.replaceChildren(...kept);
  };

  const cardOf = (row) => {
    const card = blank.cloneNode(true);
    const slot = (name) => card.querySelector(`.${name}`);
    slot("card__cover").src = `${root}assets/covers/${row.id}.svg`;
    slot("card__place").textContent = row.place;
    slot("card__title").firstElementChild.href = `${up}good-practices/${row.id}.html`;
    slot("card__title").firstElementChild.textContent = row.title;
    fill(slot("card__text"), row.text, row.lang);
    fillFacts(slot("card__facts"), row);
    keepMarks(slot("marks"), row);
    return card;
  };

  const showUpTo = (count) => {
    cards.append(...found.slice(shown, count).map(cardOf));
    shown = Math.min(count, found.length);
    more.hidden = shown >= found.length;
    filters.writeAddress(form, { shown });
  };

  const update = (count = STEP) => {
    found = filters.narrow(form, practices).sort(orders[form.elements.sort.value]);
    cards.replaceChildren();
    shown = 0;
    showUpTo(count);
    filters.say(part("count"), found.length);
    part("none").hidden = found.length > 0;
  };

  const readAgain = () => {
    filters.readAddress(form);
    update(Math.max(STEP, history.state?.shown || 0));
  };

  const showMore = () => {
    const before = shown;
    showUpTo(shown + STEP);
    cards.children[before]?.querySelector("a").focus();
  };

  const asRow = (row) => ({
    id: row.id, title: row.title, place: row.place, country: row.country,
    authority_type: row.type, authority_size: row.size, status: row.status,
    start_year: row.year || null, criteria: row.criterion, areas: row.area,
    populations: row.population, recognised_by: row.recognised, evidence: row.evidence,
    languages: row.language, summary: row.text, address: `good-practices/${row.id}.html`,
  });

  /** Return a value as a cell of CSV; a quote before what a spreadsheet would take for a formula. */
  const asCell = (value) => {
    let text = Array.isArray(value) ? value.join("; ") : String(value ?? "");
    if (/^[=+\-@\t\r]/.test(text)) text = `'${text}`;
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };

  const forms = {
    csv: (rows) => {
      const lines = rows.map(Object.values);
      if (rows.length) lines.unshift(Object.keys(rows[0]));
      return "\ufeff" + lines.map((line) => line.map(asCell).join(",") + "\r\n").join("");
    },
    json: (rows) => JSON.stringify({ licence, count: rows.length, rows }, null, 1),
  };

  const save = (kind) => {
    const file = new Blob([forms[kind](found.map(asRow))], { type: TYPES[kind] });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = `good-practices.${kind}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };

  form.addEventListener("input", () => update());
  form.addEventListener("reset", () => setTimeout(update));
  form.addEventListener("submit", (event) => event.preventDefault());
  more.addEventListener("click", showMore);
  page.querySelectorAll("[data-save]").forEach((button) =>
    button.addEventListener("click", () => save(button.dataset.save)));
  window.addEventListener("popstate", readAgain);

  page.querySelectorAll("[data-static]").forEach((block) => (block.hidden = true));
  form.hidden = false;
  readAgain();
}
