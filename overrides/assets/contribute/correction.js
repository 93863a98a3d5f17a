// A correction: which record, what is wrong, what would be right, and where that can be read.
"use strict";
{
  const { check, data, records, say, ways, writing } = contribute;
  const { dom } = assessment;
  const form = dom.find("[data-correction]");
  const fields = form && Object.fromEntries(dom.all("[data-part]", form).map((one) => [one.dataset.part, one]));
  const DRAFT = "solidarity/contribute/correction";
  const PAGE = /([a-z-]+)\/([a-z0-9-]+)\.html/;

  const value = (name) => writing.clean(fields[name].value).trim();

  /** Return the kind and the id of the record that an address leads to. */
  const named = () => {
    const [, folder, id] = PAGE.exec(value("page")) ?? [];
    return [data.folders[folder] ?? "", id ?? ""];
  };

  const fileOf = (kind, id) => {
    const country = id.slice(0, 2);
    if (kind === "practice") return `good_practices/${country}/${id}.md`;
    if (kind === "authority") return `cities/${country}/${id}/profile.md`;
    return records.rows(kind).find((row) => row[0] === id)?.[2] ?? "";
  };

  const rowOf = () => {
    const [kind, id] = named();
    return records.rows(kind).find((row) => row[0] === id);
  };

  const showTitle = () => {
    dom.find("[data-record]", form).textContent = rowOf()?.[1] ?? "";
  };

  /** What each field may hold, as the check knows it. */
  const HOLDS = [
    { name: "page", kind: "text", required: true },
    { name: "wrong", kind: "text", required: true, tests: ["plain"] },
    { name: "right", kind: "text", tests: ["plain"] },
    { name: "source", kind: "text", tests: ["link-form"] },
  ];

  const wordsOf = ({ rule, value: given }) =>
    rule === "missing-field" ? say("needed") : data.rules[rule].map((text) => contribute.filled(text, { value: given })).join(" ");

  /** Say beside each field what is wrong with it; return the names of those fields. */
  const problems = () => {
    const values = Object.fromEntries(HOLDS.map(({ name }) => [name, value(name) || undefined]));
    const found = new Map([...check.fields(values, HOLDS)].map((one) => [one.path[0], one]));
    for (const { name } of HOLDS) {
      const place = document.getElementById(`e-${name}`);
      place.hidden = !found.has(name);
      place.textContent = found.has(name) ? wordsOf(found.get(name)) : "";
      if (found.has(name)) fields[name].setAttribute("aria-invalid", "true");
      else fields[name].removeAttribute("aria-invalid");
    }
    return [...found.keys()];
  };

  const finish = () => {
    const wrong = problems();
    if (wrong.length) return void fields[wrong[0]].focus();
    const [kind, id] = named();
    const path = fileOf(kind, id);
    const label = (name) => dom.find("label", fields[name].closest(".ask")).firstChild.textContent.trim();
    const told = ["wrong", "right"].filter(value).map((name) => `${label(name)}\n${value(name)}`).join("\n\n");
    const text = `${label("page")}\n${path || value("page")}\n\n${told}\n\n${label("source")}\n${value("source") || "–"}\n`;
    const title = say("correction", { title: rowOf()?.[1] ?? (id || value("page")) });
    ways.offer({ path: `correction-${id || "record"}.txt`, text, title, edited: path, template: "correction", fields: { page: path || value("page") }, long: { wrong: told, sources: value("source") } });
    document.getElementById("ways").focus();
  };

  if (form) {
    const remove = dom.find("[data-delete]");
    const kept = assessment.disk.parsed(assessment.disk.read(DRAFT)) ?? {};
    for (const [name, field] of Object.entries(fields)) field.value = typeof kept[name] === "string" ? kept[name] : "";
    const [, kind, id] = /^#([a-z]+)\/([a-z0-9-]+)$/.exec(location.hash) ?? [];
    const folder = Object.keys(data.folders).find((one) => data.folders[one] === kind);
    if (folder && kept.page !== `${folder}/${id}.html`) {
      for (const field of Object.values(fields)) field.value = ""; // What was begun was of another record.
      fields.page.value = `${folder}/${id}.html`;
    }
    remove.hidden = !Object.keys(kept).length;
    form.addEventListener("input", () => {
      remove.hidden = false;
      assessment.disk.write([[DRAFT, JSON.stringify(Object.fromEntries(Object.keys(fields).map((name) => [name, fields[name].value])))]]);
      ways.hide();
      showTitle();
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      finish();
    });
    remove.addEventListener("click", () => {
      assessment.disk.write([[DRAFT, null]]);
      remove.hidden = true;
      form.reset();
      fields.page.focus();
      ways.hide();
      showTitle();
    });
    records.load().then(showTitle);
    form.dataset.ready = "";
  }
}
