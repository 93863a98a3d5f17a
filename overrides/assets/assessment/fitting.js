// Practices that would help to answer a question with yes, opened in place below it.
"use strict";
{
  const { store, say, dom } = assessment;
  const MOST = 5;

  const list = (found) => {
    if (!found.length) return dom.make("p", { class: "hint" }, say("form.nopractice"));
    return dom.make("ul", {}, found.map(assessment.practices.line));
  };

  const load = async (id) => {
    const { load: ready, fitting, cityOf } = assessment.practices;
    await ready();
    return fitting({ item: id }, cityOf(store.file()), MOST);
  };

  const fill = async (panel, id) => {
    try {
      panel.replaceChildren(list(await load(id)));
    } catch {
      panel.replaceChildren(dom.make("p", { class: "hint" }, say("form.noload")));
    }
  };

  const open = (id, button) => {
    const panel = dom.make("div", { class: "fitting", role: "region", "aria-label": say("form.practices", { item: id }) },
      dom.make("p", { class: "hint" }, say("form.loading")));
    const home = button.closest("[data-home]");
    // Right below the button: below an open form beside the answer nobody would see it appear.
    home.insertBefore(panel, dom.find(":scope > .item__more", home));
    return fill(panel, id);
  };

  /** Open or close the practices below a question. */
  const toggle = (id, button) => {
    const panel = dom.find(".fitting", button.closest("[data-home]"));
    button.setAttribute("aria-expanded", String(!panel));
    if (panel) panel.remove();
    else open(id, button);
  };

  assessment.fitting = { toggle };
}
