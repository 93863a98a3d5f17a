// The keys of the form: one letter answers the marked question and goes on to the next.
"use strict";
{
  const { rules, say, dom, form, items, walk, steps, undo } = assessment;
  const SETTING = "hub-form-keys";
  const dialog = document.getElementById("keys");
  const box = dom.find("[data-keys-on]", dialog);

  const setting = (value) => {
    try {
      if (value !== undefined) localStorage.setItem(SETTING, value);
      return localStorage.getItem(SETTING);
    } catch {
      return null; // Storage is blocked: the choice holds for this page only.
    }
  };

  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const labels = rules.items.get(rules.order.find((id) => rules.items.get(id).scored)).choices;
  const letterOf = (answer) => plain(labels[answer])[0];
  const ANSWERS = new Map([
    ["y", "yes"], ["n", "no"], [letterOf("yes"), "yes"], [letterOf("no"), "no"], ["?", "unknown"], ["x", "not-applicable"],
  ]);

  /** Return the answer that a key gives to a question, if it is one of its answers. */
  const answerFor = (id, key) => {
    const { choices } = rules.items.get(id);
    if (!choices) return undefined;
    if (/^[1-9]$/.test(key)) return Object.keys(choices)[key - 1];
    const answer = ANSWERS.get(key);
    return answer && Object.hasOwn(choices, answer) ? answer : undefined;
  };

  const tell = (id, answer) =>
    form.announce(say("form.answered", { item: id, answer: rules.items.get(id).choices[answer] }));

  const answerBy = (key) => {
    const id = walk.current();
    const answer = answerFor(id, key);
    if (!answer || !form.applies(id)) return false;
    form.answer(id, answer);
    tell(id, answer);
    if (form.lacksReason(id)) write();
    else walk.goOn();
    return true;
  };

  /** Go into the field in which the marked question is answered or explained. */
  const write = () => {
    const element = items.elements.get(walk.current());
    const field = element.querySelector("[data-at=answer]:not([type=radio])") ?? element.querySelector("textarea");
    (field ?? items.homeOf(walk.current()).querySelector("textarea")).focus();
  };

  const clear = (event) => {
    const group = event.target.closest("[role=radiogroup]");
    if (!group) form.answer(walk.current(), "");
    else group.querySelector("[value='']").click();
  };

  const practices = () => items.homeOf(walk.current()).querySelector("[data-do=practices]")?.click();
  const find = () => document.getElementById("find-item").focus();

  const ACTIONS = new Map([
    ["j", () => walk.step(1)], ["arrowdown", () => walk.step(1)],
    ["k", () => walk.step(-1)], ["arrowup", () => walk.step(-1)],
    ["0", clear], ["backspace", clear], ["delete", clear],
    ["g", () => walk.nextOpen()], ["e", () => items.toggleMore(walk.current())], ["p", practices],
    ["/", find], ["h", () => dialog.showModal()], ["enter", write],
  ]);

  const isControl = (element) => Boolean(element.closest?.("button, a, summary, dialog"));
  const isChoice = (element) => element.matches?.("[type=radio], [type=checkbox]") ?? false;

  /** Return whether a key belongs to what has the focus: an arrow to a group of choices, Enter to a button. */
  const belongs = (event, key) =>
    (key.startsWith("arrow") && isChoice(event.target)) || (key === "enter" && (isControl(event.target) || isChoice(event.target)));

  const leave = (event) => {
    if (!undo.isWriting(event.target) || !event.target.closest("[data-item], [data-area]")) return;
    items.elements.get(walk.current()).focus();
  };

  const isOurs = (event) =>
    steps.current() === "answer" && !event.ctrlKey && !event.metaKey && !event.altKey &&
    !event.isComposing && !dom.find("dialog[open]");

  const onKey = (event) => {
    if (!isOurs(event)) return;
    if (event.key === "Escape") leave(event);
    const key = event.key.toLowerCase();
    if (undo.isWriting(event.target) || !box.checked || belongs(event, key)) return;
    const action = ACTIONS.get(key);
    if (!action && !answerBy(key)) return;
    event.preventDefault();
    event.stopPropagation();
    action?.(event);
  };

  const showKeys = () => {
    for (const place of dom.all("[data-letter]")) place.textContent = letterOf(place.dataset.letter).toUpperCase();
    dom.find("[data-keys-line]").hidden = !box.checked;
  };

  box.checked = setting() !== "off";
  box.addEventListener("change", () => {
    setting(box.checked ? "on" : "off");
    showKeys();
  });
  document.addEventListener("keydown", onKey, true);
  dom.find("[data-do=keys]").addEventListener("click", () => dialog.showModal());
  dom.find("[data-keys-close]").addEventListener("click", () => dialog.close());
  showKeys();

  assessment.keys = { answerFor, letterOf, plain };
}
