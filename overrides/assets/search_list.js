// Searches a list of all pages where there is no server to ask: in a folder, on a memory stick.
"use strict";
window.hubListSearch = (home) => {
  const { searchable, beginsWords, wordsOf, folded } = window.hubFilters;
  const BEFORE = 8;
  const LENGTH = 30;
  const pages = window.hubSearchList.map(([address, title, kind, note, body, filters], id) => ({
    id, address, title, kind, note, body, filters,
    heading: searchable(title), text: searchable([title, note, body].join(" ")),
  }));

  const escaped = (text) =>
    text.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign]);

  const isFound = (piece, words) => {
    const own = wordsOf(piece);
    return words.some((word) => own.some((one) => one.startsWith(word)));
  };

  /** Return the words around the first that was found, those that were found marked. */
  const excerptOf = (body, words) => {
    const pieces = body.split(/\s+/);
    const first = Math.max(0, pieces.findIndex((piece) => isFound(piece, words)) - BEFORE);
    const shown = pieces.slice(first, first + LENGTH)
      .map((piece) => (isFound(piece, words) ? `<mark>${escaped(piece)}</mark>` : escaped(piece)));
    return (first ? "… " : "") + shown.join(" ");
  };

  const resultOf = (page, words) => ({
    id: page.id,
    data: async () => ({
      url: new URL(page.address, home).href,
      meta: { title: page.title, kind: page.kind, note: page.note },
      excerpt: excerptOf(page.body, words),
    }),
  });

  const counted = (found) => {
    const counts = {};
    for (const { filters } of found) {
      for (const [name, values] of Object.entries(filters)) {
        counts[name] ??= {};
        for (const value of new Set(values)) counts[name][value] = (counts[name][value] ?? 0) + 1;
      }
    }
    return counts;
  };

  const fits = (page, wanted) =>
    Object.entries(wanted).every(([name, value]) => page.filters[name]?.includes(value));

  /** Find pages as Pagefind does; those with the words in their title first. */
  const search = async (typed, { filters = {} } = {}) => {
    const words = wordsOf(folded(typed ?? ""));
    const found = pages.filter((page) => fits(page, filters) && beginsWords(page.text, words));
    const first = found.filter((page) => beginsWords(page.heading, words));
    const ordered = [...new Set([...first, ...found])];
    return { results: ordered.map((page) => resultOf(page, words)), filters: counted(found) };
  };

  return { search };
};
