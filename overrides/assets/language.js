// The root page: leads to the language chosen before, or to the best that the browser asks for.
"use strict";
{
  const known = document.currentScript.dataset.languages.trim().split(/\s+/);

  const chosenBefore = () => {
    try {
      return localStorage.getItem("hub-language");
    } catch {
      return null; // Storage is blocked.
    }
  };

  const wanted = [chosenBefore(), ...(navigator.languages || [navigator.language])];
  const best = wanted
    .map((code) => (code || "").toLowerCase().split("-")[0])
    .find((code) => known.includes(code));
  // Without a language in common the page stays, and offers all of them.
  if (best) location.replace(`${best}/index.html`);

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[hreflang]");
    if (!link) return;
    try {
      localStorage.setItem("hub-language", link.hreflang);
    } catch {
      // Storage is blocked: the browser's languages decide next time as well.
    }
  });
}
