// Makes the record of what stands in the form: values of the right kind, without what is empty.
"use strict";
{
  const { asks, data, records, writing } = contribute;

  const trimmed = (text) => writing.clean(text).trim();
  const lines = (text) => writing.clean(text).split("\n").map((line) => line.trim()).filter(Boolean);
  /** Lines that people begin with a sign of their own: the file puts one there anyway. */
  const bulleted = (text) => lines(text).map((line) => line.replace(/^(?:[-*•–]\s+)+/, "")).filter(Boolean);
  const isEmpty = (value) => value === undefined || value === "" || (typeof value === "object" && !Object.keys(value).length);

  /** Return digits as a number; anything else stays the text it is, for the check to say so. */
  const number = (text, form) => (form.test(text) ? Number(text) : text);
  const KINDS = {
    number: (text) => number(text, /^[-+]?\d{1,15}$/),
    decimal: (text) => number(text.replace(",", "."), /^[-+]?\d{1,12}(?:\.\d{1,12})?$/),
    text: (text) => text,
  };

  const single = (field, raw) => {
    const text = trimmed(raw);
    return text && KINDS[field.kind](text);
  };

  const group = (field, raw) => {
    const pairs = field.parts.filter((part) => part.name in raw).map((part) => [part.name, valueOf(part, raw[part.name])]);
    return Object.fromEntries(pairs.filter(([, value]) => !isEmpty(value)));
  };

  const valueOf = (field, raw) => {
    if (field.kind === "group") return field.list ? raw.map((one) => group(field, one)).filter((one) => !isEmpty(one)) : group(field, raw);
    if (!field.list) return single(field, raw);
    if (typeof raw !== "string") return raw;
    return field.body ? bulleted(raw) : lines(raw);
  };

  /** Give the parts of a record the ids under which translations know them. */
  const named = (parts, nameOf) => {
    const taken = new Set();
    return parts.map((part) => {
      const base = writing.slug(nameOf(part)) || "part";
      let id = base;
      for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
      taken.add(id);
      return { id, ...part };
    });
  };
  const NAMES = {
    memberships: (one) => `${one.network ?? one.programme ?? ""} ${one.year ?? ""}`,
    agreements: (one) => `${one.with ?? ""} ${(one.signed ?? "").slice(0, 4)}`,
    facts: (one) => (one.text ?? "").split(/\s+/).slice(0, 5).join(" "),
  };

  const country = (raw) => raw["#country"] ?? raw.country ?? "";

  /** Return the record: fields in the order of the model, in which the file is written. */
  const made = (raw = asks.read()) => {
    const record = {};
    for (const field of data.fields) {
      if (!(field.name in raw) || field.name === "id") continue;
      const value = valueOf(field, raw[field.name]);
      if (isEmpty(value) || (field.name === "language" && value === "en")) continue;
      record[field.name] = NAMES[field.name] ? named(value, NAMES[field.name]) : value;
    }
    if (record.authority) record.authority = records.resolve(record.authority, country(raw));
    return record;
  };

  /** Return which rows of the form became entries of the record: empty ones did not. */
  const keptRows = (name, raw) => {
    const field = data.fields.find((one) => one.name === name);
    return raw[name].flatMap((one, index) => (isEmpty(group(field, one)) ? [] : [index]));
  };

  const folder = (raw) => country(raw).toLowerCase();

  /** Return two parts of an id as one, as `suggested_id` in hooks/hub/desk/places.py joins them. */
  const joined = (before, text) => {
    const name = writing.slug(text ?? "");
    return !name || !before || name.startsWith(`${before}-`) ? name || before : `${before}-${name}`;
  };

  /** Return the id that is proposed: country, place, title, as existing records have it. */
  const proposed = (record, raw) => {
    if (data.kind === "authority") return joined(folder(raw), record.name);
    const known = record.authority && records.authority(record.authority);
    return joined(known ? record.authority : joined(folder(raw), record.authority), record.title);
  };

  const pathOf = (id, raw) => {
    const place = folder(raw) || id.slice(0, 2) || "xx";
    return data.kind === "authority" ? `cities/${place}/${id}/profile.md` : `good_practices/${place}/${id}.md`;
  };

  const text = (record) => {
    const body = data.fields.filter((field) => field.body);
    const heading = (name) => data.headings[name]?.[record.language ?? "en"] ?? data.headings[name]?.en ?? "";
    const sections = body.map((field) => ({ heading: heading(field.name), content: record[field.name] ?? "" }));
    const front = Object.fromEntries(Object.entries(record).filter(([name]) => !body.some((field) => field.name === name)));
    return writing.recordText(front, sections);
  };

  contribute.record = { made, keptRows, proposed, pathOf, text, folder, isEmpty };
}
