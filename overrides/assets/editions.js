// Published editions: offers the same page in another one, and says which edition this is.
"use strict";
{
  const nav = document.querySelector("[data-editions]");
  const { edition, root, page } = nav.dataset;
  const language = document.documentElement.lang;
  const home = new URL(`${root}../`, location.href);
  const isLatest = (one) => one.aliases.includes("latest");
  const folderOf = (one) => (isLatest(one) ? "latest" : one.version);
  const startOf = (one) => new URL(`${folderOf(one)}/index.html`, home).href;

  /** Return the address of this page in another edition; of its start where it lacks the language. */
  const addressIn = (one) => {
    const languages = one.properties?.languages ?? [language];
    if (!languages.includes(language)) return startOf(one);
    return new URL(`${folderOf(one)}/${language}/${page}`, home).href;
  };

  const exists = async (address) => {
    try {
      return (await fetch(address, { method: "HEAD" })).status !== 404;
    } catch {
      return true; // No connection: the browser itself says so.
    }
  };

  /** Go to the same page with its filters and place; to the edition's start where it has no such page. */
  const go = async (link, start) => {
    // The self-assessment may not ask for anything, and stands at the same place in every edition.
    const there = "blind" in nav.dataset || (await exists(link.href));
    location.assign(there ? link.href + location.search + location.hash : start);
  };

  const lead = (link, one) => {
    link.href = addressIn(one);
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      go(link, startOf(one));
    });
  };

  const lineOf = (one, latestWord) => {
    const line = document.createElement("li");
    const link = document.createElement("a");
    link.textContent = isLatest(one) ? `${one.title} (${latestWord})` : one.title;
    if (one.version === edition) link.setAttribute("aria-current", "true");
    lead(link, one);
    line.append(link);
    return line;
  };

  /** Say that this edition is old, or that it is not out yet: the list has the newest first. */
  const warn = (editions) => {
    const own = editions.findIndex((one) => one.version === edition);
    const latest = editions.findIndex(isLatest);
    if (own < 0 || latest < 0 || own === latest) return;
    const note = document.querySelector(`[data-edition-note="${own > latest ? "old" : "draft"}"]`);
    lead(note.querySelector("[data-same-page]"), editions[latest]);
    note.hidden = false;
  };

  window.hubEditions = (editions) => {
    if (editions.length < 2) return;
    const list = nav.querySelector("ul");
    list.replaceChildren(...editions.map((one) => lineOf(one, list.dataset.latest)));
    nav.hidden = false;
    warn(editions);
  };

  const closeBy = (event) => {
    const menu = nav.querySelector("details");
    if (!menu.open || (event.type === "click" && menu.contains(event.target))) return;
    if (event.type === "keydown" && event.key !== "Escape") return;
    menu.open = false;
    if (event.type === "keydown") menu.querySelector("summary").focus();
  };
  document.addEventListener("click", closeBy);
  document.addEventListener("keydown", closeBy);

  // A script, since the page of the self-assessment may load those and ask for nothing else.
  if (location.protocol.startsWith("http") && navigator.onLine) {
    const script = document.createElement("script");
    script.src = new URL("versions.js", home).href;
    document.head.append(script);
  }
}
