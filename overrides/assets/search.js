// The search page: asks the index of its language, which Pagefind made when the site was built.
"use strict";
{
  const STEP = 20;
  const PAUSE = 150;
  const filters = window.hubFilters;
  const page = document.querySelector("[data-search-page]");
  const part = (name) => page.querySelector(`[data-${name}]`);
  const form = part("search-form");
  const status = part("status");
  const list = part("results");
  const more = part("more");
  const blank = part("result").content.firstElementChild;
  const home = new URL(page.dataset.up || "./", location.href);
  let engine = null;
  let latest = 0;
  let found = [];
  let shown = 0;

  const start = async () => {
    if ("list" in page.dataset) return window.hubListSearch(home); // In a folder.
    const pagefind = await import(new URL("pagefind/pagefind.js", home).href);
    await pagefind.options({ baseUrl: home.pathname, excerptLength: 30 });
    await pagefind.init();
    await pagefind.filters(); // Without this, the counts of filters stay empty.
    return pagefind;
  };

  /** Return a word without the ending that changes with number and gender, where it has one. */
  const stem = (word) =>
    word.replace(/^(.{5,}?)(?:ies|[aeo]s|s)$/, "$1").replace(/^(.{4})s$/, "$1")
      .replace(/^(.{7,})[aeo]$/, "$1");

  const chosen = (but) =>
    Object.fromEntries(
      filters.facetsOf(form).filter((f) => f.value && f !== but).map((f) => [f.name, f.value]));

  /** Find what holds the words as typed, then what holds other forms of them. */
  const find = async (typed) => {
    engine ??= start();
    const pagefind = await engine;
    const words = typed || null;
    const stems = words && filters.wordsOf(typed).map(stem).join(" ");
    const ask = (what, but) => pagefind.search(what, { filters: chosen(but) });
    const wide = await ask(stems);
    const close = words ? await ask(words) : wide;
    await showCounts(wide, (facet) => ask(stems, facet));
    const known = new Set(wide.results.map((result) => result.id));
    const first = close.results.filter((result) => known.delete(result.id));
    return [...first, ...wide.results.filter((result) => known.has(result.id))];
  };

  const showCounts = async (all, askWithout) => {
    for (const facet of filters.facetsOf(form)) {
      const counts = (facet.value ? await askWithout(facet) : all).filters[facet.name] || {};
      filters.showCounts(facet, (value) => counts[value] || 0);
    }
  };

  /** Copy an excerpt: its text, and the marks around what was found, but no other markup. */
  const copyExcerpt = (html, slot) => {
    const source = document.createElement("template");
    source.innerHTML = html;
    for (const node of source.content.childNodes) {
      if (node.nodeName !== "MARK") {
        slot.append(node.textContent);
        continue;
      }
      slot.append(document.createElement("mark"));
      slot.lastChild.textContent = node.textContent;
    }
  };

  const lineOf = ({ url, meta, excerpt }) => {
    const line = blank.cloneNode(true);
    const slot = (name) => line.querySelector(`.result__${name}`);
    slot("kind").textContent = meta.kind;
    slot("title").firstElementChild.href = url;
    slot("title").firstElementChild.textContent = meta.title;
    slot("note").textContent = meta.note === meta.kind ? "" : meta.note;
    copyExcerpt(excerpt, slot("excerpt"));
    return line;
  };

  const showUpTo = async (count, turn) => {
    const texts = await Promise.all(found.slice(shown, count).map((result) => result.data()));
    if (turn !== latest) return;
    if (!shown) list.replaceChildren();
    list.append(...texts.map(lineOf));
    shown += texts.length;
    more.hidden = shown >= found.length;
    filters.writeAddress(form, { shown });
  };

  const clear = (message) => {
    list.replaceChildren();
    more.hidden = true;
    part("none").hidden = true;
    status.textContent = message;
    filters.writeAddress(form, null);
  };

  const search = async (count = STEP) => {
    const turn = ++latest;
    const typed = form.elements.q.value.trim();
    if (!typed && !Object.keys(chosen()).length) return clear("");
    if (!engine) status.textContent = status.dataset.wait;
    try {
      const results = await find(typed);
      if (turn !== latest) return;
      found = results;
      shown = 0;
      await showUpTo(count, turn);
    } catch {
      engine = null;
      if (turn === latest) clear(status.dataset.failed);
      return;
    }
    if (turn !== latest) return;
    filters.say(status, found.length);
    part("none").hidden = found.length > 0;
  };

  let pause = 0;
  const searchSoon = () => {
    clearTimeout(pause);
    pause = setTimeout(search, PAUSE);
  };

  const readAgain = () => {
    filters.readAddress(form);
    search(Math.max(STEP, history.state?.shown || 0));
  };

  const showMore = async () => {
    const before = shown;
    await showUpTo(shown + STEP, latest);
    list.children[before]?.querySelector("a").focus();
  };

  form.addEventListener("input", searchSoon);
  form.addEventListener("reset", searchSoon);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    search();
  });
  more.addEventListener("click", showMore);
  window.addEventListener("popstate", readAgain);

  form.hidden = false;
  if (document.activeElement === document.body) form.elements.q.focus();
  readAgain();
}
