// Each question while it is filled in: what stands beside it, what waits for another answer.
"use strict";
{
  const { store, rules, say, dom, bind, form } = assessment;
  const step = document.getElementById("answer");
  const elements = new Map(dom.all("[data-item]", step).map((element) => [element.dataset.item, element]));
  const copies = new Map(dom.all("template[data-copy]", step).map((one) => [one.dataset.copy, one.content]));
  const area = (id) => rules.items.get(id).area;
  const dependents = (id) => rules.order.filter((one) => rules.items.get(one).needs === id);

  /** Return the questions that share their tools: both of a policy area, or the one. */
  const together = (id) => {
    const pair = rules.areas.find((one) => one.id === area(id));
    return pair ? [pair.competence, pair.action] : [id];
  };

  /** Return where the tools of a question stand: those of a policy area stand below its row. */
  const homeOf = (id) => (area(id) ? elements.get(id).closest(".area") : elements.get(id));

  /** Give the choices of a copy a name of their own, and say which question they belong to. */
  const name = (copy, id) => {
    for (const field of dom.all("input[type=radio]", copy)) field.name = `${id} ${field.dataset.at}`;
    for (const place of dom.all("[data-id]", copy)) place.textContent = ` ${id}`;
    return copy;
  };

  const copyOf = (kind, id) => name(copies.get(kind).cloneNode(true), id);

  /** Put a copy into a question, tied to what it holds. */
  const put = (parent, id, className, ...kinds) => {
    const box = dom.make("div", { class: className, "data-item": id }, kinds.map((kind) => copyOf(kind, id)));
    parent.append(box);
    bind.scan(box);
    return box;
  };

  const addTools = (id) => {
    const home = homeOf(id);
    if (home.querySelector(".item__tools")) return;
    home.append(copyOf("tools", id));
    for (const button of dom.all(".item__tools button", home)) button.title = button.querySelector(".words").textContent;
    home.dataset.home = id;
  };

  /** Make a question ready to be shown: its tools are made now, not when the page opens. */
  const prepare = (id) => {
    const { area: of, answer } = rules.items.get(id);
    if (answer !== "choice" && !(of && answer === "yes-no")) addTools(id);
    show(id);
  };

  const needsIntention = (id) => {
    const { answer, area: of, asksIntention } = rules.items.get(id);
    if (asksIntention) return true;
    return answer === "yes-no" && !of && (form.answerOf(id) === "no" || store.get(`answers/${id}`)?.intention);
  };

  const showIntention = (id, element) => {
    const needed = needsIntention(id);
    const there = element.querySelector(".item__intention");
    if (there) there.hidden = !needed;
    else if (needed) element.insertBefore(put(element, id, "item__intention", "intention"), element.querySelector(".item__note"));
  };

  const showTools = (id) => {
    const tools = homeOf(id).querySelector(".item__tools");
    if (!tools) return;
    const ids = together(id);
    const texts = area(id) ? ids.filter((one) => store.get(`answers/${one}`)?.observation).length : 0;
    const n = ids.reduce((sum, one) => sum + form.noted(one), texts);
    tools.querySelector("[data-noted]").textContent = n ? dom.number(n) : "";
    tools.querySelector("[data-do=clear]").hidden = !ids.some(form.answerOf);
  };

  const showWaiting = (id, element) => {
    const waits = !form.applies(id);
    const kept = waits && store.get(`answers/${id}`);
    element.hidden = waits && !kept;
    element.classList.toggle("item--waiting", Boolean(kept));
    const { needs } = rules.items.get(id);
    if (needs) element.querySelector(".item__needs").textContent = say(kept ? "form.waits" : "form.needs", { item: needs });
  };

  const showReason = (id, element) => {
    const note = element.querySelector(".item__reason");
    if (note) note.hidden = !form.lacksReason(id);
  };

  /** Show a question as it stands. */
  const show = (id) => {
    const element = elements.get(id);
    element.dataset.answer = rules.items.get(id).choices ? form.answerOf(id) : "";
    showWaiting(id, element);
    showReason(id, element);
    if (homeOf(id).querySelector(".item__tools") || rules.items.get(id).answer === "yes-no") showIntention(id, element);
    showTools(id);
  };

  const fillMore = (id, home) => {
    const box = put(home, id, "item__more", "more");
    if (!area(id)) return box;
    for (const one of together(id).reverse()) box.prepend(put(box, one, "item__both", "notes"));
    return box;
  };

  /** Open or close what stands beside a question. */
  const toggleMore = (id, focus = true) => {
    const home = homeOf(id);
    const button = home.querySelector("[data-do=more]");
    if (!button) return;
    const box = home.querySelector(".item__more");
    const opens = !box || box.hidden;
    if (!box) fillMore(home.dataset.home, home);
    else {
      if (box.contains(document.activeElement)) button.focus();
      box.hidden = !opens;
    }
    button.setAttribute("aria-expanded", String(opens));
    if (opens && focus) home.querySelector(".item__more input, .item__more textarea").focus();
  };

  const clear = (id) => {
    for (const one of together(id)) form.answer(one, "");
  };

  step.addEventListener("click", (event) => {
    const button = event.target.closest("[data-home] [data-do], [data-item] [data-do]");
    if (!button) return;
    const { home: id } = button.closest("[data-home]").dataset;
    if (button.dataset.do === "more") toggleMore(id);
    else if (button.dataset.do === "practices") assessment.fitting.toggle(id, button);
    else if (button.dataset.do === "clear") clear(id);
  });

  store.onChange((part, value, origin) => {
    if (origin === "open") for (const id of elements.keys()) show(id);
    if (!part.startsWith("answers/")) return;
    const id = part.slice("answers/".length);
    if (!elements.has(id)) return;
    show(id);
    for (const one of dependents(id)) show(one);
  });

  assessment.items = { elements, homeOf, prepare, toggleMore };
}
