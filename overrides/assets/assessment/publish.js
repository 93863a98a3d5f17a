// The step of publishing: the level, a preview of exactly what becomes public, and the record to send.
"use strict";
{
  const { disclosure, dom, label, report, rules, say, steps, store } = assessment;
  const { make } = dom;
  const place = dom.find("[data-publish]");
  const read = dom.find("[data-publish-read]");
  const button = dom.find("[data-publish-download]");
  let record = null;

  const note = (text, items = []) =>
    make("div", { class: "notice" }, make("p", {}, text), items.length ? make("ul", {}, items.map((one) => make("li", {}, one))) : null);

  /** Return a table that scrolls by itself where the screen is narrow. */
  const scrolling = (name, table) =>
    make("div", { class: "table-scroll publish__answers", tabindex: 0, role: "group", "aria-label": name }, table);

  const shareRow = ([id, share]) =>
    report.row([rules.name(id), share ? `${share.yes} / ${share.applicable}` : "–", share ? dom.percent(share.percent) : "–", share ? dom.percent(share.percent_upper) : "–"]);

  const shares = (score) =>
    report.table(say("publish.shares"), ["criterion", "counted", "sofar", "atmost"].map((name) => say(`publish.${name}`)), Object.entries(score.criteria).map(shareRow));

  const answerRow = (id) => {
    const said = record.answers[id];
    const more = Object.keys(said).filter((name) => name !== "answer").length;
    return report.row([id, rules.question(id), rules.answer(id, said.answer) ?? "–", more ? dom.number(more) : ""]);
  };

  const answers = () => {
    const ids = rules.order.filter((id) => Object.hasOwn(record.answers, id));
    if (!ids.length) return null;
    return scrolling(say("publish.answers"), report.table(say("publish.answers"), ["item", "question", "answer", "beside"].map((name) => say(`publish.${name}`)), ids.map(answerRow)));
  };

  const notes = (taken) => [
    note(say("publish.left")),
    taken.length ? note(say("publish.taken"), [...new Set(taken)]) : null,
    store.get("city/authority") || store.get("city/name") ? null : note(say("publish.whose")),
  ].filter(Boolean);

  const show = () => {
    const level = store.get("disclosure") ?? "nothing";
    place.hidden = level === "nothing";
    read.checked = false;
    button.disabled = true;
    if (place.hidden) return;
    const made = disclosure.disclosed(store.file(), level);
    record = made.record;
    dom.find("[data-publish-notes]").replaceChildren(...notes(made.taken));
    const tables = [scrolling(say("publish.shares"), shares(record.score)), answers()];
    dom.find("[data-publish-preview]").replaceChildren(...tables.filter(Boolean));
    dom.find("[data-publish-file]").textContent = assessment.files.jsonText(record);
  };

  read.addEventListener("change", () => {
    button.disabled = !read.checked;
  });
  button.addEventListener("click", () => {
    const name = [record.city?.authority ?? assessment.files.shortName(record.city?.name ?? "") ?? "", record.date ?? ""].filter(Boolean).join("-");
    dom.download(`${name || "assessment"}.json`, "application/json", assessment.files.jsonText(record));
  });
  store.onChange((part) => {
    if (steps.current() === "publish" && (part === "" || part === "disclosure" || part.startsWith("city/"))) show();
  });
  steps.onShow("publish", show);
}
