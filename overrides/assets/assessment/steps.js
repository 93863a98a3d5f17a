// Shows one step of the self-assessment at a time; the address says which one, or which question.
"use strict";
{
  const sections = [...document.querySelectorAll("[data-step]")];
  const menu = document.querySelector("[data-steps] details");
  const links = [...menu.querySelectorAll("a")];
  const shown = new Map();
  let current = "";

  const stepOf = (element) => element?.closest("[data-step]")?.id;
  const listenersOf = (name) => shown.get(name) ?? [];

  const markLink = (link, isCurrent) => {
    if (!isCurrent) return link.removeAttribute("aria-current");
    link.setAttribute("aria-current", "step");
    menu.querySelector("[data-step-name]").textContent = ` · ${link.textContent}`;
  };

  /** On a narrow screen the list of steps closes once one was chosen. */
  const foldMenu = () => {
    const summary = menu.querySelector("summary");
    if (getComputedStyle(summary).display !== "none") menu.open = false;
  };

  /** Show a step; whoever asked to hear of it is told. */
  const show = (name) => {
    current = name;
    for (const section of sections) section.hidden = section.id !== name;
    for (const link of links) markLink(link, link.hash === `#${name}`);
    for (const listener of listenersOf(name)) listener();
  };

  const follow = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const name = stepOf(target);
    if (!name) return;
    if (name !== current) show(name);
    for (const listener of listenersOf("*")) listener(target);
    if (target.id !== name) target.scrollIntoView();
    else {
      foldMenu();
      document.getElementById(`${name}-title`).focus();
    }
  };

  window.addEventListener("hashchange", follow);

  assessment.steps = {
    current: () => current,
    go: (id) => {
      if (location.hash === `#${id}`) follow();
      else location.hash = id;
    },
    /**
     * Call a function whenever a step is shown; `*` hears of every address within the steps.
     * Scripts that come late hear of the step on the screen once all of them are there.
     */
    onShow: (name, listener) => {
      shown.set(name, [...listenersOf(name), listener]);
      if (name === current) queueMicrotask(listener);
    },
    begin: (standard) => {
      show(standard);
      follow();
    },
  };
}
