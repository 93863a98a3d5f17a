// Brings the form of a record to life: proposes its name, checks it, makes its file.
"use strict";
if (contribute.asks.form) {
  const { asks, draft, errors, preview, record, records, rules, say, ways } = contribute;
  const { dom } = assessment;
  const idField = asks.control(asks.find("id"));
  const place = dom.find("[data-preview]");
  let ownId = false;

  const now = () => {
    const raw = asks.read();
    const made = record.made(raw);
    return { raw, made, id: idField.value.trim() };
  };

  const countryOf = (raw) => raw["#country"] ?? raw.country ?? "";

  const offerAuthorities = (raw) => {
    const list = document.getElementById("known-authorities");
    if (!list || list.dataset.country === countryOf(raw)) return;
    list.dataset.country = countryOf(raw);
    list.replaceChildren(...records.offered(countryOf(raw)).map((name) => dom.make("option", { value: name })));
  };

  const showItems = (raw) => {
    for (const group of dom.all("[data-items-of]", asks.form)) {
      group.hidden = !raw.criteria.includes(group.dataset.itemsOf) && !dom.find(":checked", group);
    }
  };

  const showAlike = (made) => {
    const found = records.duplicates(made);
    const block = dom.find("[data-alike]", asks.form);
    const folder = made.name === undefined ? "good-practices" : "cities";
    const line = ([id, title]) => dom.make("li", {}, dom.make("a", { href: `../${folder}/${id}.html`, target: "_blank", rel: "noopener" }, title));
    dom.find("ul", block).replaceChildren(...found.map(line));
    block.hidden = !found.length;
  };

  const follow = () => {
    const { raw, made } = now();
    if (!ownId) idField.value = record.proposed(made, raw);
    dom.find("[data-path]", asks.form).textContent = record.pathOf(idField.value, raw);
    offerAuthorities(raw);
    if (raw.criteria) showItems(raw);
    showAlike(made);
    return { raw, made, id: idField.value.trim() };
  };

  const changed = () => {
    follow();
    draft.later();
    ways.hide();
    place.hidden = true;
  };

  const finish = async () => {
    await records.load();
    const { raw, made, id } = follow();
    draft.save();
    const problems = rules.problems(made, id, raw);
    errors.show(problems, raw);
    if (problems.length) return;
    const title = say(contribute.data.kind, { title: made.title ?? made.name });
    const template = made.name === undefined ? "practice" : "city";
    ways.offer({ path: record.pathOf(id, raw), text: record.text(made), title, template });
    document.getElementById("ways").focus();
  };

  const start = () => {
    for (const ask of asks.all().filter((one) => one.dataset.widget === "rows" && dom.find(".ask__need", one) && !asks.rows(one).length)) asks.addRow(ask);
    const language = asks.control(asks.find("language"));
    language.value ||= contribute.data.language;
    follow();
  };

  asks.form.addEventListener("input", (event) => {
    if (event.target === idField) ownId = idField.value !== "";
    changed();
  });
  asks.form.addEventListener("click", (event) => {
    const add = event.target.closest("[data-add]");
    const remove = event.target.closest("[data-remove]");
    if (add) dom.find("input, select, textarea", asks.addRow(add.closest("[data-ask]"))).focus();
    if (remove) {
      const ask = remove.closest("[data-widget=rows]");
      remove.closest("[data-row]").remove();
      dom.find("[data-add]", ask).focus();
    }
    if (add || remove) changed();
  });
  asks.form.addEventListener("submit", (event) => {
    event.preventDefault();
    finish();
  });
  dom.find("[data-preview-show]", asks.form).addEventListener("click", () => {
    dom.find("[data-preview-page]", place).replaceChildren(preview.drawn(now().made));
    place.hidden = false;
    document.getElementById("preview-title").focus();
  });
  dom.find("[data-delete]").addEventListener("click", () => {
    if (!confirm(say("sure"))) return;
    draft.forget();
    ownId = false;
    errors.clear();
    ways.hide();
    start();
  });
  addEventListener("pagehide", draft.save);

  draft.restore();
  start();
  ownId = Boolean(idField.value) && idField.value !== record.proposed(now().made, now().raw);
  records.load().then(follow);
  asks.form.dataset.ready = "";
}
