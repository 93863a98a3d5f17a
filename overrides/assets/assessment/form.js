// What the answers so far mean for each question: whether it applies, is answered, or is open still.
"use strict";
{
  const { store, rules, say, dom } = assessment;
  const unsaid = [];

  const pieceOf = (id) => store.get(`answers/${id}`);
  const answerOf = (id) => (pieceOf(id)?.answer ?? "").trim();

  /** Return whether a question applies: what it depends on is answered yes. */
  const applies = (id) => {
    const { needs } = rules.items.get(id);
    return !needs || (applies(needs) && answerOf(needs) === "yes");
  };

  /** Return whether an answer lacks its reason, without which it does not count. */
  const lacksReason = (id) => answerOf(id) === "not-applicable" && !pieceOf(id).observation?.trim();

  /** Return whether something was answered, if only that it is not known yet. */
  const isAnswered = (id) => answerOf(id) !== "" && !lacksReason(id);

  /** Return how many of some questions are answered, of those that apply. */
  const progress = (ids) => {
    const asked = ids.filter(applies);
    return { done: asked.filter(isAnswered).length, all: asked.length };
  };

  /** Return how many things are noted beside an answer. */
  const noted = (id) => {
    const piece = pieceOf(id) ?? {};
    const lists = [piece.capacity, piece.partners, piece.evidence];
    return lists.reduce((sum, list) => sum + (list?.length ?? 0), piece.flag ? 1 : 0);
  };

  /** Answer a question; an empty answer leaves what stands beside it. */
  const answer = (id, value) => {
    const { answer: _, ...rest } = pieceOf(id) ?? {};
    store.set(`answers/${id}`, value ? { ...rest, answer: value } : rest);
  };

  const showHead = () => {
    dom.find("[data-progress]").textContent = say("form.progress", progress(rules.order));
    dom.find("[data-title]").textContent = store.get("title") ?? store.get("city/name") ?? say("form.untitled");
  };

  const speak = () => {
    dom.find("[data-said]").textContent = unsaid.splice(0).join(". ");
  };

  /** Let a screen reader say something, after what else happens at the same moment. */
  const announce = (text) => {
    if (unsaid.push(text) === 1) queueMicrotask(speak);
  };

  store.onChange(showHead);
  assessment.form = { applies, isAnswered, lacksReason, answerOf, progress, noted, answer, announce };
}
