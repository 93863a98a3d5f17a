// The rules that fields keep with each other and with the records that are here already.
"use strict";
{
  const { check, data, record: records } = contribute;
  const known = contribute.records;

  function* ofYears({ start_year: start, end_year: end }) {
    if (typeof start === "number" && typeof end === "number" && end < start) {
      yield { path: ["end_year"], rule: "end-before-start", value: end, detail: start };
    }
  }

  function* ofAuthority(authority, folder) {
    if (authority === undefined || !contribute.known) return;
    const value = check.shown(authority);
    const near = () => contribute.nearest(value, known.rows("authority").map((row) => row[0]));
    if (!known.authority(authority)) yield { path: ["authority"], rule: "known-record", value, detail: data.words.authority, nearest: near() };
    else if (folder && !authority.startsWith(`${folder}-`)) yield { path: ["authority"], rule: "same-country", value: authority, detail: folder };
  }

  function* ofId(id, raw) {
    const folder = records.folder(raw);
    const [field] = data.fields.filter((one) => one.name === "id");
    const found = [...check.fields({ id }, [field])];
    yield* found;
    if (found.length) return;
    if (folder && !id.startsWith(`${folder}-`)) yield { path: ["id"], rule: "same-country", value: id, detail: folder };
    if (known.rows(data.kind).some((row) => row[0] === id)) yield { path: ["id"], rule: "unique-id", value: id, detail: records.pathOf(id, raw) };
  }

  /** Return everything that is wrong with a record, in the order of the form. */
  const problems = (record, id, raw) => {
    const asked = data.fields.filter((field) => field.name !== "id");
    const found = [...check.fields(record, asked), ...ofYears(record), ...ofAuthority(record.authority, records.folder(raw))];
    if (id || !found.length) found.push(...ofId(id, raw)); // Without a title nothing is proposed yet.
    if (raw["#country"] === "") found.unshift({ path: ["#country"], rule: "missing-field" });
    return found;
  };

  const nameIn = (path) => String(path.filter((part) => typeof part === "string").at(-1) ?? "").replace("#", "");

  const wordsOf = ({ path, rule, value = "", allowed = "", detail = "" }) =>
    data.rules[rule].map((text) => contribute.filled(text, { value, allowed, detail, field: nameIn(path) }));

  /** Return what is wrong, in the words of the check. */
  const message = (problem) => wordsOf(problem)[0];

  /** Return a problem in the words of the check: what is wrong, and what to do about it. */
  const worded = (problem) => {
    const [wrong, remedy] = wordsOf(problem);
    const { nearest } = problem;
    return [wrong, nearest && contribute.say("nearest", { nearest }), remedy].filter(Boolean).join(" ");
  };

  contribute.rules = { problems, message, worded };
}
