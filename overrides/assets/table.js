// A long list in groups: shows the lines that fit, hides groups without any.
"use strict";
{
  const filters = window.hubFilters;
  const page = document.querySelector("[data-table-filter]");
  const form = page.querySelector("[data-filter-form]");

  const rows = [...page.querySelectorAll("[data-row]")].map((line) => ({
    line,
    ...line.dataset,
    state: line.dataset.state.split(" "),
    searchable: filters.searchable(line.querySelector("a").textContent),
  }));
  const groups = [...page.querySelectorAll("[data-group]")].map((group) => ({
    group,
    size: group.querySelector("[data-group-size]"),
    lines: [...group.querySelectorAll("[data-row]")],
  }));

  const update = () => {
    const found = filters.narrow(form, rows);
    const fitting = new Set(found.map((row) => row.line));
    for (const { line } of rows) line.hidden = !fitting.has(line);
    for (const { group, size, lines } of groups) {
      const left = lines.filter((line) => !line.hidden).length;
      group.hidden = !left;
      filters.say(size, left);
    }
    filters.say(page.querySelector("[data-count]"), found.length);
    page.querySelector("[data-none]").hidden = found.length > 0;
    filters.writeAddress(form, null);
  };

  const readAgain = () => {
    filters.readAddress(form);
    update();
  };

  form.addEventListener("input", update);
  form.addEventListener("reset", () => setTimeout(update));
  form.addEventListener("submit", (event) => event.preventDefault());
  window.addEventListener("popstate", readAgain);
  form.hidden = false;
  readAgain();
}
