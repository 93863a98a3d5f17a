// What lists and search share: words without accents, filters with counts, a form in the address.
"use strict";
window.hubFilters = (() => {
  const language = document.documentElement.lang;
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  const NO_YEAR = "0";
  const LIGATURES = { æ: "ae", œ: "oe", ß: "ss", ø: "o", ł: "l", đ: "d", ı: "i" };

  /** Return a text in small letters without accents. */
  const folded = (text) =>
    text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "")
      .replace(/[æœßøłđı]/g, (letter) => LIGATURES[letter]);

  const wordsOf = (text) => folded(text).match(/[\p{L}\p{N}]+/gu) || [];

  /** Return a text in which `beginsWords` can look. */
  const searchable = (text) => " " + wordsOf(text).join(" ");

  const beginsWords = (text, words) => words.every((word) => text.includes(" " + word));

  const fieldsOf = (form) => [...form.elements].filter((field) => field.name);

  const standardOf = (field) => (field.options ? field.options[0].value : "");

  /** Unfold the filters of a form that are in use, so that nobody misses why a list is short. */
  const showUsed = (form) => {
    for (const fold of form.querySelectorAll("details")) {
      if (fieldsOf(form).some((field) => fold.contains(field) && field.value !== standardOf(field))) {
        fold.open = true;
      }
    }
  };

  /** Fill a form in from the address; what the address does not name goes back to its standard. */
  const readAddress = (form) => {
    const asked = new URLSearchParams(location.search);
    for (const field of fieldsOf(form)) {
      field.value = asked.get(field.name) ?? standardOf(field);
      if (field.options && field.selectedIndex < 0) field.selectedIndex = 0;
    }
    showUsed(form);
  };

  /** Put a form into the address, so that it can be shared, with something to remember there. */
  const writeAddress = (form, state) => {
    const address = new URL(location.href);
    address.search = "";
    for (const field of fieldsOf(form)) {
      const value = field.value.trim();
      if (value !== standardOf(field)) address.searchParams.set(field.name, value);
    }
    try {
      history.replaceState(state, "", address);
    } catch {
      // Some browsers refuse this on file addresses, or too often in a row; the list still works.
    }
  };

  /** Say a number in the words that an output carries. */
  const say = (output, count) => {
    const { one, many } = output.dataset;
    const text = one && plural.select(count) === "one" ? one : many;
    output.textContent = text.replace("{n}", number.format(count));
  };

  const labels = new WeakMap();

  const labelOf = (option) => {
    if (!labels.has(option)) labels.set(option, option.text);
    return labels.get(option);
  };

  /** Show beside each option of a facet how many things it would leave. */
  const showCounts = (select, countOf) => {
    for (const option of select.options) {
      const label = labelOf(option);
      if (!option.value) continue;
      const count = countOf(option.value);
      option.text = `${label} (${number.format(count)})`;
      option.disabled = !count && !option.selected;
    }
  };

  const fits = (row, facet, value) => {
    if (!value) return true;
    if (facet === "year") return value === NO_YEAR ? !row.year : row.year >= Number(value);
    return row[facet] === value || (Array.isArray(row[facet]) && row[facet].includes(value));
  };

  const facetsOf = (form) =>
    fieldsOf(form).filter((field) => field.options && field.name !== "sort");

  /** Say how many rows a year leaves out only because nobody knows theirs. */
  const sayUndated = (form, left) => {
    const line = form.querySelector("[data-undated]");
    if (!line) return;
    const { year } = form.elements;
    const asked = year.value && year.value !== NO_YEAR;
    const count = asked ? left.get(year).filter((row) => !row.year).length : 0;
    line.hidden = !count;
    say(line, count);
  };

  /** Return the rows that fit a form, and show what each option would leave of them. */
  const narrow = (form, rows) => {
    const facets = facetsOf(form);
    const words = wordsOf(form.elements.text.value);
    const left = new Map(facets.map((facet) => [facet, []]));
    const found = rows.filter((row) => {
      if (!beginsWords(row.searchable, words)) return false;
      const against = facets.filter((facet) => !fits(row, facet.name, facet.value));
      if (against.length < 2) (against.length ? against : facets).forEach((f) => left.get(f).push(row));
      return !against.length;
    });
    sayUndated(form, left);
    for (const facet of facets) {
      showCounts(facet, (value) => left.get(facet).filter((r) => fits(r, facet.name, value)).length);
    }
    return found;
  };

  return {
    folded, wordsOf, searchable, beginsWords, readAddress, writeAddress, say, labelOf, showCounts, facetsOf, narrow,
  };
})();
