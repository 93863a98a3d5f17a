// Takes the record of a self-assessment, checks it as the hub does, and says where it belongs.
"use strict";
{
  const { check, dom, jsonText } = assessment;
  const { data, records, say, ways } = contribute;
  const form = dom.find("[data-assessment-file]");
  const field = dom.find("input[type=file]", form);
  const list = dom.find("[data-errors] ul", form);
  const PUBLIC = ["shares", "answers", "evidence"];
  const LARGEST = 5_000_000;

  const said = (rule, gaps = {}) => data.rules[rule].map((text) => contribute.filled(text, gaps)).join(" ");

  /** Return what only published assessments can break, in the words of the check. */
  const ofPublished = (file) => {
    const found = [];
    const authority = file.city?.authority ?? "";
    if (!/^\d{4}(?:-\d\d){0,2}$/.test(file.date ?? "")) found.push(said("assessment-date", { value: file.date ?? "", allowed: "2026-05-17" }));
    if (!PUBLIC.includes(file.disclosure)) found.push(said("assessment-disclosure"));
    if (!file.score) found.push(said("assessment-score"));
    if (file.example) found.push(said("assessment-example"));
    if (file.member || file.members || Object.values(file.answers ?? {}).some((one) => one.votes)) found.push(said("assessment-names"));
    if (!authority) found.push(said("assessment-authority", { value: "", allowed: "cities/…" }));
    else if (contribute.known && !records.authority(authority)) found.push(said("known-record", { value: authority, detail: data.words.authority }));
    return found;
  };

  const problemsOf = (text) => {
    try {
      const { value, problems } = jsonText.read(text);
      const found = [...problems, ...(check.isGroup(value) ? check.found(value) : [{ path: [], rule: "fields-expected" }])];
      return found.length ? { found: found.map(check.worded) } : { value, found: ofPublished(value) };
    } catch (error) {
      return { found: [error.problem ? check.worded(error.problem) : String(error.message)] };
    }
  };

  const show = (found) => {
    const place = dom.find("[data-errors]", form);
    list.replaceChildren(...[...new Set(found)].map((text) => dom.make("li", {}, text)));
    place.hidden = !found.length;
    if (found.length) place.focus();
  };

  const take = async (file) => {
    ways.hide();
    await records.load();
    const text = file.size > LARGEST ? "" : (await file.text()).replace(/^\ufeff/, "");
    const { value, found } = problemsOf(text);
    show(found);
    if (found.length) return;
    const { authority } = value.city;
    const title = say("assessment", { title: `${records.authority(authority)?.[1] ?? authority}, ${value.date}` });
    ways.offer({ path: `cities/${authority.slice(0, 2)}/${authority}/assessments/${value.date}.json`, text, title });
    document.getElementById("ways").focus();
  };

  field.addEventListener("change", () => field.files[0] && take(field.files[0]));
  records.load();
  form.dataset.ready = "";
}
