// Undo and redo: each change of a piece can be taken back; what is typed in one go is one step.
"use strict";
{
  const { store, dom, say } = assessment;
  const LONGEST = 300;
  const buttons = { undo: dom.find("[data-do=undo]"), redo: dom.find("[data-do=redo]") };
  let known = new Map();
  let done = [];
  let undone = [];
  let sameTask = false;
  let typedIn = null;

  /** Return whether the focus is where one writes: there the browser's own keys hold. */
  const isWriting = (element) =>
    element?.matches?.("textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=button])") ?? false;

  const showButtons = () => {
    buttons.undo.disabled = !done.length;
    buttons.redo.disabled = !undone.length;
  };

  /** Return the step that a change belongs to: the last one, or a new one. */
  const stepFor = (part) => {
    const field = isWriting(document.activeElement) ? document.activeElement : null;
    const last = done.at(-1);
    const goesOn = last && (sameTask || (field && field === typedIn && last.has(part)));
    typedIn = field;
    if (goesOn) return last;
    done = [...done, new Map()].slice(-LONGEST);
    return done.at(-1);
  };

  const note = (part, value) => {
    const step = stepFor(part);
    step.set(part, { before: step.has(part) ? step.get(part).before : known.get(part), after: value });
    undone = [];
    if (!sameTask) queueMicrotask(() => (sameTask = false));
    sameTask = true;
  };

  /** Forget what can no longer be taken back: another tab has changed it since. */
  const forget = (part) => {
    const others = (step) => !step.has(part);
    done = done.filter(others);
    undone = undone.filter(others);
  };

  const startAnew = () => {
    known = assessment.parts.partsOf(store.file());
    [done, undone, typedIn] = [[], [], null];
  };

  const hear = (part, value, origin) => {
    if (origin === "status") return;
    if (origin === "open") startAnew();
    else {
      if (origin === "here") note(part, value);
      else if (origin === "tab") forget(part);
      known.set(part, value);
    }
    showButtons();
  };

  /** Show where something was taken back. */
  const lead = (part) => {
    const [name, id] = part.split("/");
    if (name === "answers" && assessment.rules.items.has(id) && assessment.steps.current() === "answer") {
      assessment.walk.to(id);
    }
  };

  const move = (from, to, side, said) => {
    const step = from.pop();
    if (!step) return;
    to.push(step);
    typedIn = null;
    for (const [part, change] of step) store.set(part, change[side], "undo");
    lead([...step.keys()][0]);
    assessment.form.announce(say(said));
    showButtons();
  };

  const undo = () => move(done, undone, "before", "form.undone");
  const redo = () => move(undone, done, "after", "form.redone");

  const onKey = (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isWriting(event.target)) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    if (key === "y" || event.shiftKey) redo();
    else undo();
  };

  store.onChange(hear);
  buttons.undo.addEventListener("click", undo);
  buttons.redo.addEventListener("click", redo);
  document.addEventListener("keydown", onKey);
  assessment.undo = { undo, redo, isWriting };
}
