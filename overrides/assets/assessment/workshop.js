// One question for the whole room: large type, raised hands counted, the answer the room agrees on.
"use strict";
{
  const { bind, data, dom, form, rules, say, steps, store } = assessment;
  const stage = dom.find("[data-workshop-stage]");
  const chooser = dom.find("[data-workshop-item]");
  let current = rules.order[0];

  const pieceOf = () => store.get(`answers/${current}`) ?? {};

  /** Keep how many hands were raised for an answer of the question on the screen. */
  const count = (answer, hands) => {
    const tally = { ...pieceOf().tally, [answer]: Math.max(0, Math.min(100_000, hands || 0)) };
    if (!tally[answer]) delete tally[answer];
    const { tally: _, ...rest } = pieceOf();
    store.set(`answers/${current}`, Object.keys(tally).length ? { ...rest, tally } : rest);
    showTotal();
  };

  const showTotal = () => {
    const hands = Object.values(pieceOf().tally ?? {}).reduce((sum, one) => sum + one, 0);
    const place = dom.find("[data-hands-total]", stage);
    if (place) place.textContent = hands ? say("workshop.hands", { n: dom.number(hands) }) : "";
  };

  const counter = (answer, name) => {
    const input = dom.make("input", { type: "number", min: 0, max: 100000, inputmode: "numeric", "aria-label": say("workshop.count", { answer: name }) });
    const set = (hands) => {
      count(answer, hands);
      input.value = pieceOf().tally?.[answer] ?? 0;
    };
    input.value = pieceOf().tally?.[answer] ?? 0;
    input.addEventListener("change", () => set(Math.round(Number(input.value))));
    const button = (step, sign, text) =>
      dom.make("button", { type: "button", class: "hands__button", "aria-label": say(text, { answer: name }), onclick: () => set(Number(input.value) + step) }, sign);
    return dom.make("div", { class: "hands" }, button(-1, "−", "workshop.less"), input, button(1, "+", "workshop.more"));
  };

  const answerLine = ([value, name]) => {
    const radio = dom.make("input", { type: "radio", name: "workshop", value, "data-at": "answer" });
    return dom.make("div", { class: "stage__answer" }, dom.make("label", { class: `choice choice--${value}` }, radio, ` ${name}`), counter(value, name));
  };

  const openAnswer = () =>
    dom.make("label", { class: "field" }, dom.make("span", {}, data.labels.field.answer), dom.make("textarea", { rows: 4, maxlength: 10000, "data-at": "answer" }));

  /** Draw the question that the room looks at. */
  const draw = () => {
    const item = rules.items.get(current);
    const choices = Object.entries(item.choices ?? {});
    const stem = rules.stem(current);
    stage.replaceChildren(dom.make("div", { class: `stage criterion--${item.criterion}`, "data-item": current },
      dom.make("p", { class: "stage__criterion" }, `${rules.criteria.get(item.criterion).number}. ${rules.name(item.criterion)}`),
      stem ? dom.make("p", { class: "stage__stem" }, stem) : null,
      dom.make("p", { class: "stage__question", id: "stage-question" }, dom.make("span", { class: "item__code" }, current), ` ${rules.question(current)}`),
      form.applies(current) ? null : dom.make("p", { class: "hint" }, say("workshop.waits", { item: item.needs })),
      choices.length ? dom.make("div", { role: "radiogroup", "aria-labelledby": "stage-question", class: "stage__answers" }, choices.map(answerLine)) : openAnswer(),
      dom.make("p", { class: "hint", "data-hands-total": true }),
      dom.make("label", { class: "field" }, dom.make("span", {}, rules.prompt(current) || data.labels.field.observation), dom.make("textarea", { rows: 3, maxlength: 10000, "data-at": "observation" }))));
    bind.forget();
    bind.scan(stage);
    showTotal();
    chooser.value = current;
  };

  const go = (step) => {
    const at = rules.order.indexOf(current) + step;
    current = rules.order[Math.max(0, Math.min(rules.order.length - 1, at))];
    draw();
    assessment.clock.restart();
  };

  const fillChooser = () =>
    chooser.replaceChildren(...rules.order.map((id) =>
      dom.make("option", { value: id }, rules.line(id))));

  const ACTIONS = {
    previous: () => go(-1),
    next: () => go(1),
    screen: () => (document.fullscreenElement ? document.exitFullscreen() : dom.find("#workshop").requestFullscreen?.()),
  };

  for (const button of dom.all("[data-workshop]")) {
    button.addEventListener("click", () => ACTIONS[button.dataset.workshop]());
  }
  chooser.addEventListener("change", () => {
    current = chooser.value;
    draw();
  });
  dom.find("[data-minutes-stamp]").addEventListener("click", () => {
    const field = dom.find("[data-minutes]");
    const time = new Date().toLocaleTimeString(data.language, { hour: "2-digit", minute: "2-digit" });
    field.value = `${field.value}${field.value && !field.value.endsWith("\n") ? "\n" : ""}${time} · ${current} · `;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus();
  });
  steps.onShow("workshop", () => {
    if (!chooser.options.length) fillChooser();
    draw();
  });
}
