// Quick entry from a paper form: one key an answer, through all questions with choices in printed order.
"use strict";
{
  const { rules, say, dom, form, walk, keys } = assessment;
  const dialog = document.getElementById("quick");
  const place = (name) => dom.find(`[data-quick-${name}]`, dialog);
  let current = "";

  /** Return the questions that one key can answer, as far as they apply. */
  const asked = () => rules.order.filter((id) => rules.items.get(id).choices && form.applies(id));

  const KEYS = new Map([["unknown", "?"], ["not-applicable", "X"]]);
  const keyOf = (answer, at) => KEYS.get(answer) ?? (answer === "yes" || answer === "no" ? keys.letterOf(answer).toUpperCase() : String(at + 1));

  const answerButton = ([answer, label], at) =>
    dom.make("button", {
      type: "button", class: "button button--quiet", onclick: () => give(answer),
      "aria-pressed": String(form.answerOf(current) === answer),
    }, label, " ", dom.make("kbd", {}, keyOf(answer, at)));

  /** Return what a short question belongs to: the text above its group, or the question it depends on. */
  const contextOf = (id) => {
    const { needs } = rules.items.get(id);
    return needs ? rules.question(needs) : rules.stem(id);
  };

  const show = () => {
    const list = asked();
    const held = form.answerOf(current);
    const { choices } = rules.items.get(current);
    place("count").textContent = say("form.quick", { n: list.indexOf(current) + 1, all: list.length, done: list.filter(form.isAnswered).length });
    place("number").textContent = current;
    document.getElementById("quick-question").textContent = rules.question(current);
    place("context").textContent = contextOf(current);
    place("held").textContent = held ? say("form.held", { answer: choices[held] }) : "";
    place("answers").replaceChildren(...Object.entries(choices).map(answerButton));
    place("item").focus();
  };

  const move = (by) => {
    const list = asked();
    const next = list[list.indexOf(current) + by];
    if (next) current = next;
    else if (by > 0) return dialog.close();
    show();
  };

  const give = (answer) => {
    form.answer(current, answer);
    place("said").textContent = say("form.answered", { item: current, answer: rules.items.get(current).choices[answer] });
    move(1);
  };

  const open = () => {
    const list = asked();
    current = list.find((id) => !form.isAnswered(id)) ?? list[0];
    dialog.showModal();
    show();
  };

  const onKey = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    const answer = keys.answerFor(current, key);
    if (answer) give(answer);
    else if (key === "arrowleft" || key === "arrowup") move(-1);
    else if (key === "arrowright" || key === "arrowdown") move(1);
    else if (key === "0" || key === "backspace") {
      form.answer(current, "");
      show();
    } else return;
    event.preventDefault();
  };

  dialog.addEventListener("keydown", onKey);
  dialog.addEventListener("click", (event) => {
    const does = event.target.closest("[data-quick]")?.dataset.quick;
    if (does === "close") dialog.close();
    else if (does) move(does === "skip" ? 1 : -1);
  });
  dialog.addEventListener("close", () => walk.to(current));
  dom.find("[data-do=quick]").addEventListener("click", open);
}
