// Translates one record: loads it, keeps what is written on this device, makes the overlay file.
"use strict";
{
  const { check, data, records, rules, say, ways, writing, translationRows, translationPage } = contribute;
  const { disk, dom } = assessment;
  const form = dom.find("[data-translation]");
  const PLACE = /^#([a-zA-Z-]+)\/([a-z]+)\/([a-z0-9-]+)$/;
  let now = null;

  const part = (name) => dom.find(`[data-${name}]`);
  const fields = () => dom.all("textarea[data-row]", form);
  const written = () => fields().map((field) => writing.clean(field.value).trim());
  const draftName = () => `solidarity/contribute/translation/${now.to}/${now.kind}/${now.id}`;
  const saveText = (text) => {
    part("saved").textContent = text;
  };

  const save = () => {
    const texts = written().map((text, index) => [now.rows[index].path, now.rows[index].source, text]);
    disk.write([[draftName(), JSON.stringify({ texts, reviewed: part("reviewed").checked })]]);
    part("delete").hidden = false;
    saveText(say(disk.status() === "saved" ? "saved" : "notSaved"));
  };

  /** Put back what was written, wherever the original still says the same. */
  const restore = () => {
    const kept = disk.parsed(disk.read(draftName()));
    part("delete").hidden = !kept;
    if (!Array.isArray(kept?.texts)) return;
    const texts = new Map(kept.texts.map(([path, source, text]) => [JSON.stringify([path, source]), text]));
    for (const [index, field] of fields().entries()) {
      const { path, source } = now.rows[index];
      field.value = texts.get(JSON.stringify([path, source])) ?? field.value;
    }
    part("reviewed").checked = kept.reviewed === true;
    saveText(say("restored"));
  };

  /** Return the words for what is wrong with one text, or nothing. */
  const wrong = (index, text) => {
    const { rules: field } = now.rows[index];
    const name = field.name ?? "text";
    const values = { [name]: text || undefined };
    const [found] = check.fields(values, [{ ...field, name, list: false, required: field.required }]);
    if (found?.rule.startsWith("missing-")) return say("isNeeded");
    return found ? rules.worded(found) : "";
  };

  const problems = (texts) => {
    const left = new Set(translationRows.left(now.rows, texts));
    return texts.flatMap((text, index) => {
      const said = left.has(index) ? say("allOrNone") : wrong(index, text);
      translationPage.mark(index, said);
      return said ? [index] : [];
    });
  };

  const today = () => {
    const day = new Date();
    return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((one) => String(one).padStart(2, "0")).join("-");
  };

  /** Return the file: what it translates, by whom, then its texts in the order of the model. */
  const fileText = (texts, changed) => {
    const found = translationRows.texts(now.rows, texts);
    const { by } = now.note;
    const reviewed = part("reviewed").checked && now.note.by ? today() : null;
    const head = { translates: now.note.source_digest, by: changed ? "human" : by, reviewed };
    const front = Object.fromEntries(now.fields.filter((one) => !one.body).map((one) => [one.name, found[one.name]]));
    const sections = now.fields.filter((one) => one.body).map((one) => ({
      heading: one.lead ? "" : data.headings[one.name][now.to] ?? data.headings[one.name].en,
      content: found[one.name] ?? "",
    }));
    return writing.recordText({ ...head, ...front }, sections);
  };

  const path = () => {
    const pattern = data.kinds[now.kind].path;
    const own = records.rows(now.kind).find((one) => one[0] === now.id)?.[2] ?? "";
    const gaps = { country: now.id.slice(0, 2), id: now.id, language: now.to };
    return pattern ? contribute.filled(pattern, gaps) : own.replace(/\.md$/, `.${now.to}.md`);
  };

  const tell = (text) => {
    part("problem").textContent = text;
  };

  /** A file that is there already is opened to be replaced; a new one is opened with its text. */
  const offer = (text) => {
    const exists = now.note.by !== null;
    const link = dom.find("[data-way=new], [data-way=edit]");
    link.dataset.way = exists ? "edit" : "new";
    ways.offer({ path: path(), text, title: say("translationOf", { language: data.languages[now.to][0], title: now.title }) });
    part("replace").hidden = !exists;
    if (exists) link.dataset.copies = "true";
    document.getElementById("ways").focus();
  };

  const finish = () => {
    const texts = written();
    const bad = problems(texts);
    tell("");
    if (bad.length) return void fields()[bad[0]].focus();
    const changed = now.note.by === null || texts.some((text, index) => text !== now.rows[index].target);
    if (!changed && !part("reviewed").checked) return void tell(say("nothing"));
    save();
    offer(fileText(texts, changed));
  };

  const show = ({ record, translations }) => {
    const note = translations[now.to];
    const from = record.language;
    const { fields: shape } = data.kinds[now.kind];
    const title = (record.title ?? record.name ?? {})[from] ?? now.id;
    const rows = translationRows.rows(record, shape, { from, to: now.to });
    now = { ...now, note, fields: shape, title, rows };
    const [language] = data.languages[now.to];
    const [before, after] = say("translateTitle", { title: "\n", language }).split("\n");
    part("heading").replaceChildren(before, dom.make("span", { lang: from }, title), after);
    part("codes").textContent = [say("original", { language: data.languages[from]?.[0] ?? from }), say("translation", { language })].join(" · ");
    part("record").href = contribute.filled("../../{to}/{folder}/{id}.html", { to: now.to, folder: data.addresses[now.kind], id: now.id });
    if (note.state === "own") return void tell(say("own"));
    part("state").textContent = say(`state-${note.state}`, { date: note.reviewed });
    part("review").hidden = note.by === null;
    translationPage.draw(part("rows"), rows, { from, to: now.to });
    restore();
    for (const one of dom.all("[data-with-record]")) one.hidden = false;
    form.dataset.ready = "";
  };

  const start = async () => {
    const [, to, kind, id] = PLACE.exec(decodeURIComponent(location.hash)) ?? [];
    for (const one of dom.all("[data-with-record]")) one.hidden = true;
    ways.hide();
    tell("");
    delete form.dataset.ready;
    const known = Object.hasOwn(data.languages, to ?? "") && Object.hasOwn(data.kinds, kind ?? "");
    part("choose").hidden = known;
    if (!known) return;
    now = { to, kind, id };
    try {
      await records.load();
      const answer = await fetch(`${data.api}/${data.kinds[kind].plural}/${id}.json`);
      show(await answer.json());
    } catch {
      tell(say("noRecord"));
    }
  };

  const forget = () => {
    disk.write([[draftName(), null]]);
    for (const [index, field] of fields().entries()) field.value = now.rows[index].target;
    part("reviewed").checked = false;
    part("delete").hidden = true;
    ways.hide();
    saveText(say("deleted"));
  };

  if (form) {
    let timer = 0;
    form.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(save, 400);
      ways.hide();
    });
    window.addEventListener("pagehide", () => {
      clearTimeout(timer);
      if ("ready" in form.dataset && timer) save();
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(timer);
      finish();
    });
    part("delete").addEventListener("click", forget);
    window.addEventListener("hashchange", start);
    dom.find("[data-way=issue]").closest("li").hidden = true;
    start();
  }
}
