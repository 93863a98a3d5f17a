// Finds a question by its number or a word of it, without accents.
"use strict";
{
  const { rules, say, dom, form, walk, keys } = assessment;
  const MOST = 8;
  const field = document.getElementById("find-item");
  const list = document.getElementById("found-items");
  let texts;

  /** Return what each question can be found by; made when somebody first looks for one. */
  const index = () =>
    (texts ??= rules.order.map((id) => {
      const question = rules.question(id);
      return { id, question, words: keys.plain(`${question} ${rules.prompt(id)} ${rules.name(rules.items.get(id).criterion)}`) };
    }));

  const isNumber = (text) => /^\d+(\.\d+)*\.?$/.test(text);

  /** Return the questions that match, the nearest first. */
  const matches = (text) => {
    if (isNumber(text)) return index().filter((one) => one.id === text || one.id.startsWith(text));
    const words = keys.plain(text).split(/\s+/).filter(Boolean);
    const found = index().filter((one) => words.every((word) => one.words.includes(word)));
    const inQuestion = (one) => words.every((word) => keys.plain(one.question).includes(word));
    return [...found.filter(inQuestion), ...found.filter((one) => !inQuestion(one))];
  };

  const close = () => {
    list.hidden = true;
    field.value = "";
  };

  const choose = (id) => {
    close();
    walk.to(id);
  };

  const entry = ({ id, question }) =>
    dom.make("li", {}, dom.make("button", { type: "button", onclick: () => choose(id) },
      dom.make("b", {}, id), " ", question, form.applies(id) ? null : dom.make("small", {}, ` ${say("form.needs", { item: rules.items.get(id).needs })}`)));

  const show = () => {
    const text = field.value.trim();
    const found = text ? matches(text) : [];
    list.replaceChildren(...found.slice(0, MOST).map(entry));
    list.hidden = !found.length;
    dom.find("[data-found]").textContent = text ? say("form.found", { n: found.length }) : "";
  };

  const onKey = (event) => {
    const entries = dom.all("button", list);
    const at = entries.indexOf(document.activeElement);
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      (entries[at + (event.key === "ArrowDown" ? 1 : -1)] ?? field).focus();
    } else if (event.key === "Escape") {
      close();
      walk.to(walk.current());
    } else if (event.key === "Enter" && event.target === field) entries[0]?.click();
  };

  field.addEventListener("input", show);
  field.parentElement.addEventListener("keydown", (event) => {
    onKey(event);
    event.stopPropagation();
  });
  document.addEventListener("click", (event) => {
    if (!field.parentElement.contains(event.target)) list.hidden = true;
  });
}
