// What every page can do: colours, menu, the search key, printing, and keeping the language.
"use strict";
{
  const root = document.documentElement;
  const systemDark = matchMedia("(prefers-color-scheme: dark)");

  const keep = (name, value) => {
    try {
      localStorage.setItem(name, value);
    } catch {
      // Storage is blocked: the choice holds for this page only.
    }
  };

  const isDark = () => (root.dataset.theme || (systemDark.matches ? "dark" : "light")) === "dark";

  const offerThemes = (button) => {
    const show = () => button.setAttribute("aria-pressed", String(isDark()));
    button.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      keep("hub-theme", root.dataset.theme);
      show();
    });
    systemDark.addEventListener("change", show);
    show();
    button.hidden = false;
  };

  const foldMenu = (menu) => {
    const wide = matchMedia(menu.dataset.menu || "(min-width: 60rem)");
    const follow = () => {
      menu.open = wide.matches;
    };
    wide.addEventListener("change", follow);
    menu.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || wide.matches || !menu.open) return;
      menu.open = false;
      menu.querySelector("summary").focus();
    });
    follow();
    menu.dataset.ready = "";
  };

  const isTyping = (element) =>
    element.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName);

  const focusByKey = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const fields = [...document.querySelectorAll("[data-shortcut]")];
    const field = fields.filter((one) => one.dataset.shortcut === event.key).pop();
    if (!field) return;
    event.preventDefault();
    field.focus();
    field.select();
  };

  const offerPrint = (button) => {
    button.addEventListener("click", () => window.print());
    button.hidden = false;
  };

  /** Remember a language that was chosen, and take filters and place along to its page. */
  const keepLanguage = (event) => {
    const link = event.target.closest("[data-languages] a[hreflang]");
    if (!link) return;
    keep("hub-language", link.hreflang);
    link.search = location.search;
    link.hash = location.hash;
  };

  /** Put the page's own address where a citation on paper needs it. */
  const showAddress = (place) => {
    place.textContent = location.href;
  };

  document.querySelectorAll("[data-address]").forEach(showAddress);
  document.querySelectorAll("[data-theme-toggle]").forEach(offerThemes);
  document.querySelectorAll("[data-menu]").forEach(foldMenu);
  document.querySelectorAll("[data-print]").forEach(offerPrint);
  document.addEventListener("keydown", focusByKey);
  document.addEventListener("click", keepLanguage);
}
