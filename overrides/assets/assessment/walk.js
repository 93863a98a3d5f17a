// The question that is being answered: its mark, its place in the address, and the way to the next one.
"use strict";
{
  const { store, rules, say, dom, form, items, chapters, steps } = assessment;
  const order = [...items.elements.keys()];
  let current = "";

  const anchorOf = (id) => items.elements.get(id).id;
  const isWithin = (id) => rules.items.get(id).criterion === chapters.current();

  const paint = (id) => {
    items.elements.get(current)?.classList.remove("item--current");
    items.elements.get(id)?.classList.add("item--current");
    current = id;
  };

  /** Mark a question as the one that is being answered; the address follows. */
  const mark = (id) => {
    if (id !== current) paint(id);
    const hash = `#${anchorOf(id)}`;
    if (location.hash !== hash) history.replaceState(null, "", hash);
  };

  const scrollTo = (element) => {
    const { top, bottom } = element.getBoundingClientRect();
    if (top >= 90 && bottom <= innerHeight - 20) return;
    element.scrollIntoView({ block: element.offsetHeight > innerHeight / 2 ? "start" : "center" });
  };

  const bring = (element) => {
    element.setAttribute("tabindex", "-1");
    element.focus({ preventScroll: true });
    scrollTo(element);
    requestAnimationFrame(() => scrollTo(element)); // What comes into view may turn out to be higher than was thought.
  };

  /** Return a question, or the one that it waits for while it does not apply. */
  const shownOf = (id) => (items.elements.get(id).hidden ? shownOf(rules.items.get(id).needs) : id);

  /** Go to a question: its criterion is shown, and a screen reader reads it. */
  const to = (wanted) => {
    const id = shownOf(wanted);
    const elsewhere = !isWithin(id);
    if (elsewhere) {
      chapters.show(rules.items.get(id).criterion);
      form.announce(rules.name(rules.items.get(id).criterion));
    }
    mark(id);
    bring(items.elements.get(id));
  };

  const takesKey = (id) => Boolean(rules.items.get(id).choices);

  /** Return questions from the one after the current one on, round to it. */
  const onwards = (from) => {
    const start = order.indexOf(from) + 1;
    return [...order.slice(start), ...order.slice(0, start)];
  };

  const openAfter = (from, only = () => true) =>
    onwards(from).find((id) => form.applies(id) && only(id) && !form.isAnswered(id));

  /** Return what was answered with not known yet: the last that remains open. */
  const unknownAfter = (from) => onwards(from).find((id) => form.applies(id) && form.answerOf(id) === "unknown");

  /** Go to the next open question; where none is left, to what is not known yet. */
  const nextOpen = () => {
    const next = openAfter(current) ?? unknownAfter(current);
    if (next) to(next);
    else form.announce(say("form.complete"));
  };

  /** Go on after an answer by key: to the next open question that a key can answer, else to one in writing. */
  const goOn = () => {
    const next = openAfter(current, takesKey);
    const written = openAfter(current);
    if (!next) form.announce(say(written ? "form.written" : "form.complete"));
    if (next ?? written) to(next ?? written);
  };

  const step = (by) => {
    const there = order.filter((id) => form.applies(id) || !items.elements.get(id).hidden);
    const next = there[there.indexOf(current) + by];
    if (next) to(next);
  };

  /** Mark where to begin: the first open question. The address stays: it may name another. */
  const settle = () => {
    if (current) return;
    const first = order.find((id) => form.applies(id) && !form.isAnswered(id)) ?? order[0];
    chapters.show(rules.items.get(first).criterion);
    paint(first);
  };

  const follow = (target) => {
    if (target.dataset.criterion) {
      chapters.show(target.dataset.criterion);
      target.querySelector("h3").focus({ preventScroll: true });
    } else if (target.dataset.item) to(target.dataset.item);
    else if (target.dataset.stem) chapters.show(target.closest("[data-criterion]").dataset.criterion);
  };

  dom.find("[data-do=next-open]").addEventListener("click", nextOpen);
  document.getElementById("answer").addEventListener("focusin", (event) => {
    const id = event.target.closest("[data-item]")?.dataset.item;
    if (id) mark(id);
  });
  steps.onShow("answer", settle);
  window.addEventListener("load", () => document.activeElement.closest(".item--current") && scrollTo(document.activeElement));
  steps.onShow("*", follow);
  store.onChange((part, value, origin) => {
    if (origin !== "open") return;
    paint("");
    if (steps.current() === "answer") settle();
  });

  assessment.walk = { to, nextOpen, goOn, step, current: () => current };
}
