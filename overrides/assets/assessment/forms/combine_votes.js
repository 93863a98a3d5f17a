// How far the members agree: who answered, split questions first, and what the committee decides.
"use strict";
{
  const { dom, store, rules, merge, bind, steps, say } = assessment;
  const { make, find, all } = dom;
  const said = (id) => store.get(`answers/${id}`);
  const members = () => store.get("members") ?? [];
  const nameOf = (id) => members().find((one) => one.id === id)?.role ?? id;
  const fold = (text) => (text ?? "").trim().toLowerCase();
  const filter = () => find("[name=agree-filter]:checked").value;

  const applies = (id) => {
    const { needs } = rules.items.get(id);
    return !needs || said(needs)?.answer === "yes" || said(id)?.votes;
  };

  const groupOf = (id) => merge.agreement(said(id), id);
  const inGroup = (group) => rules.order.filter((id) => groupOf(id) === group && (group !== "open" || (!said(id)?.answer && applies(id))));
  const isDecided = (id) => Boolean((said(id)?.answer ?? "").trim());
  const labelOf = rules.answer;

  const voteCount = (member, items) => items.filter((id) => (said(id)?.votes ?? []).some((vote) => vote.member === member.id && vote.answer)).length;

  const itemsOf = (seat) => (seat?.criteria?.length ? seat.criteria.flatMap((name) => rules.criteria.get(name)?.items ?? []) : rules.order);

  const voterRow = (name, sector, text, isAbsent = false) =>
    make("tr", { class: isAbsent && "voter--absent" }, make("th", { scope: "row" }, name), make("td", {}, sector ? assessment.label("sector", sector) : ""), make("td", {}, text));

  const showVoters = () => {
    const seats = store.get("process/committee") ?? [];
    const here = new Set(members().flatMap((one) => [fold(one.role), one.id]));
    const absent = seats.filter((seat) => !here.has(fold(seat.role)) && !here.has(assessment.files.shortName(seat.role ?? "")));
    const rows = members().map((member) => {
      const items = itemsOf(seats.find((seat) => fold(seat.role) === fold(member.role)));
      return voterRow(member.role ?? member.id, member.sector, say("combine.answered", { done: voteCount(member, items), all: items.length }));
    });
    find("[data-voters]").replaceChildren(...rows, ...absent.map((seat) => voterRow(seat.role, seat.sector, say("combine.absent"), true)));
    find("[data-absent-hint]").hidden = !seats.length;
  };

  /** Return the answers given with those who gave them, the most frequent first. */
  const sidesOf = (id) => {
    const sides = new Map();
    for (const vote of said(id)?.votes ?? []) if (vote.answer) sides.set(vote.answer, [...(sides.get(vote.answer) ?? []), nameOf(vote.member)]);
    return [...sides].sort(([, a], [, b]) => b.length - a.length);
  };

  const take = (id, answer) => store.set(`answers/${id}`, { ...said(id), answer });

  const sideLine = (id, [answer, names]) =>
    make("li", { class: `side side--${rules.items.get(id).choices ? answer : "text"}` },
      make("strong", { class: "side__answer" }, labelOf(id, answer)), make("span", { class: "side__count" }, dom.number(names.length)), make("span", { class: "side__names" }, names.join(", ")),
      rules.items.get(id).choices ? null : make("button", { type: "button", class: "link-button", onclick: () => take(id, answer) }, say("combine.take")));

  const notesOf = (id) => {
    const notes = (said(id)?.votes ?? []).filter((vote) => vote.observation);
    if (!notes.length) return null;
    const list = notes.flatMap((vote) => [make("dt", {}, nameOf(vote.member)), make("dd", {}, vote.observation)]);
    return make("details", { class: "vote__notes", open: notes.length <= 2 }, make("summary", {}, say("combine.notes", { n: notes.length })), make("dl", {}, list));
  };

  const chooser = (id) => {
    const { choices } = rules.items.get(id);
    const legend = make("legend", {}, say("combine.consensus"));
    if (!choices) return make("fieldset", { class: "vote__choice" }, legend, make("textarea", { rows: 3, "data-at": "answer", "aria-label": say("combine.consensus") }));
    const radios = Object.entries(choices).map(([code, label]) => make("label", { class: `choice choice--${code}` }, make("input", { type: "radio", name: `consensus-${id}`, value: code, "data-at": "answer" }), ` ${label}`));
    return make("fieldset", { class: "vote__choice" }, legend, make("div", { class: "choices" }, radios));
  };

  const field = (text, at) => make("label", { class: "field" }, make("span", {}, say(text)), make("textarea", { rows: 2, maxlength: 10000, "data-at": at }));

  /** Return the question; one of a policy area with the area's name before it. */
  const titleOf = (id) => {
    const [name, text] = [rules.question(id), find(`[data-item="${CSS.escape(id)}"] .item__text`)?.textContent ?? ""];
    return name === text ? name : `${name} – ${text}`;
  };

  const voteOf = (id) =>
    make("article", { class: `vote criterion--${rules.items.get(id).criterion}`, "data-part": `answers/${id}`, "data-vote": id, "aria-labelledby": `vote-${id}` },
      make("h4", { class: "vote__title", id: `vote-${id}`, tabindex: -1 }, make("span", { class: "item__code" }, id), ` ${titleOf(id)}`),
      make("p", { class: "vote__state", "data-state": "" }),
      make("ul", { class: "sides" }, sidesOf(id).map((side) => sideLine(id, side))),
      notesOf(id),
      chooser(id),
      make("button", { type: "button", class: "link-button", onclick: () => take(id, "") }, say("combine.reopen"), make("span", { class: "visually-hidden" }, ` ${id}`)),
      make("div", { class: "field-grid" }, field("combine.dissent", "dissent"), field("combine.note", "observation")));

  const stateOf = (id) => {
    const group = groupOf(id);
    if (group === "split" && isDecided(id)) return "decided";
    return group === "open" && isDecided(id) ? "written" : group;
  };

  const showState = (id) => {
    const state = stateOf(id);
    for (const vote of all(`[data-vote="${CSS.escape(id)}"]`)) {
      vote.dataset.state = state;
      find("p[data-state]", vote).textContent = say(`combine.is-${state}`, { answer: labelOf(id, said(id)?.answer ?? "").slice(0, 60) });
    }
  };

  const showProgress = () => {
    const split = inGroup("split");
    const decided = split.filter(isDecided).length;
    find("[data-agree-progress]").textContent = split.length ? say("combine.progress", { done: decided, all: split.length }) : say("combine.unanimous");
    Object.assign(find("[data-agree-bar]"), { max: split.length || 1, value: split.length ? decided : 1 });
    for (const count of all("[data-count]")) count.textContent = `(${dom.number(inGroup(count.dataset.count).length)})`;
    find("[data-agree-next]").hidden = decided === split.length;
  };

  const showList = () => {
    const ids = inGroup(filter());
    const list = find("[data-votes]");
    list.replaceChildren(...ids.map(voteOf));
    find("[data-agree-none]").hidden = ids.length > 0;
    bind.forget();
    bind.scan(list);
    ids.forEach(showState);
  };

  const show = () => {
    const some = members().length > 0;
    for (const element of all("[data-with-votes]")) element.hidden = !some;
    find("[data-no-votes]").hidden = some;
    find("[data-votes]").replaceChildren();
    if (!some) return;
    showVoters();
    showProgress();
    showList();
  };

  /** Lead to the next split question that is not decided yet. */
  const next = () => {
    if (filter() !== "split") {
      find("[name=agree-filter][value=split]").checked = true;
      showList();
    }
    const waiting = all("[data-vote]").filter((vote) => !isDecided(vote.dataset.vote));
    const below = waiting.find((vote) => document.activeElement.compareDocumentPosition(vote) & Node.DOCUMENT_POSITION_FOLLOWING && !vote.contains(document.activeElement));
    const vote = below ?? waiting[0];
    find("h4", vote)?.scrollIntoView({ block: "center" });
    find("input, textarea", vote)?.focus();
  };

  let due = false;
  const soon = () => {
    if (due) return;
    due = true;
    queueMicrotask(() => {
      due = false;
      show();
    });
  };

  store.onChange((part, value, origin) => {
    if (steps.current() !== "combine" || origin === "status") return;
    const id = part.startsWith("answers/") && part.slice(8);
    if (!id || (value?.votes && !find(`[data-vote="${CSS.escape(id)}"]`))) return soon();
    if (!rules.items.has(id)) return;
    showState(id);
    showProgress();
  });
  for (const radio of all("[name=agree-filter]")) radio.addEventListener("change", showList);
  find("[data-agree-next]").addEventListener("click", next);
  steps.onShow("combine", show);
  if (steps.current() === "combine") show();
}
