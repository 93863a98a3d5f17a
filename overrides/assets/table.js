// A long list in groups: shows the lines that fit, hides groups without any.
"use strict";
{
  const filters = window.hubFilters;
  const page = document.querySelector("[data-table-filter]");
  const form = page.querySelector("[data-filter-form]");

  const textOf = (line) => {
    const parts = [...line.querySelectorAll("[data-words]")];
    return (parts.length ? parts : [line.querySelector("a")]).map((part) => part.textContent).join(" ");
  };

  /** Return the facets of a line: each a list of words, but the year a number. */
  const facetsOf = ({ dataset }) =>
    Object.fromEntries(Object.entries(dataset).map(([name, value]) =>
      [name, name === "year" ? Number(value) : value.split(" ")]));

  const rows = [...page.querySelectorAll("[data-row]")].map((line) => ({
    line,
    ...facetsOf(line),
    searchable: filters.searchable(textOf(line)),
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

  /** Follow a link that only asks this page for other filters, without loading it again. */
  const followHere = (event) => {
    const link = event.target.closest('a[href^="?"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    try {
      history.pushState(null, "", link.href);
    } catch {
      return;  // A browser that refuses this on file addresses loads the page anew.
    }
    event.preventDefault();
    readAgain();
    form.scrollIntoView({ block: "start" });
  };

  form.addEventListener("input", update);
  form.addEventListener("reset", () => setTimeout(update));
  form.addEventListener("submit", (event) => event.preventDefault());
  window.addEventListener("popstate", readAgain);
  page.addEventListener("click", followHere);
  form.hidden = false;
  readAgain();
}
