// Shows one step of the self-assessment at a time; the address says which one, or which question.
"use strict";
{
  const sections = [...document.querySelectorAll("[data-step]")];
  const links = [...document.querySelectorAll("[data-steps] a")];
  const shown = new Map();
  let current = "";

  const stepOf = (element) => element?.closest("[data-step]")?.id;

  /** Show a step; whoever asked to hear of it is told. */
  const show = (name) => {
    current = name;
    for (const section of sections) section.hidden = section.id !== name;
    for (const link of links) {
      if (link.hash === `#${name}`) link.setAttribute("aria-current", "step");
      else link.removeAttribute("aria-current");
    }
    for (const listener of shown.get(name) ?? []) listener();
  };

  const follow = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const name = stepOf(target);
    if (!name) return;
    if (name !== current) show(name);
    for (const listener of shown.get("*") ?? []) listener(target);
    if (target.id === name) document.getElementById(`${name}-title`).focus();
    else target.scrollIntoView();
  };

  window.addEventListener("hashchange", follow);

  assessment.steps = {
    current: () => current,
    go: (id) => {
      if (location.hash === `#${id}`) follow();
      else location.hash = id;
    },
    /** Call a function whenever a step is shown; `*` hears of every address within the steps. */
    onShow: (name, listener) => shown.set(name, [...(shown.get(name) ?? []), listener]),
    begin: (standard) => {
      show(standard);
      follow();
    },
  };
}
