// The texts of a record that a translation may hold, as rows; and the translation that rows make.
"use strict";
{
  const isText = (value, code) => typeof value?.[code] === "string";

  /** Return a row for one text: where it stands, in both languages, and the rules it must keep. */
  const row = (path, text, rules, { from, to }, named = false) => {
    const source = text[from];
    const known = text[to] ?? "";
    return { path, source, target: named && known === source ? "" : known, rules };
  };

  function* ofTexts(values, path, rules, codes) {
    for (const [index, text] of (values ?? []).entries()) {
      if (isText(text, codes.from)) yield row([...path, index], text, rules, codes);
    }
  }

  function* ofGroup(part, field, codes) {
    for (const inner of field.inner) {
      const value = part[inner.name];
      const path = [field.name, part.id, inner.name];
      if (inner.list) yield* ofTexts(value, path, inner, codes);
      else if (isText(value, codes.from)) yield row(path, value, inner, codes);
    }
  }

  /** A part that is known by its id keeps its text; one that is known by its name may need none. */
  function* ofPart(part, field, codes) {
    const texts = isText(part, codes.from) ? [part] : field.texts.map((name) => part[name]);
    for (const text of texts) {
      if (!isText(text, codes.from)) continue;
      const key = field.byId ? part.id : text[codes.from];
      yield row([field.name, key], text, field.rules, codes, !field.byId);
    }
  }

  function* ofField(record, field, codes) {
    if (field.parts) {
      for (const part of field.from.flatMap((name) => record[name] ?? [])) yield* field.inner ? ofGroup(part, field, codes) : ofPart(part, field, codes);
    } else if (field.list) yield* ofTexts(record[field.name], [field.name], field, codes);
    else if (isText(record[field.name], codes.from)) yield row([field.name], record[field.name], field, codes, field.name === "name");
  }

  /** Return the rows of a record, in the order of its file; what stands twice is asked once. */
  const rows = (record, fields, codes) => {
    const found = new Map();
    for (const field of fields) {
      for (const one of ofField(record, field, codes)) {
        const key = JSON.stringify(one.path);
        if (!found.has(key)) found.set(key, one);
      }
    }
    return [...found.values()];
  };

  /** Put a value at a path of an object; a number in a path is an entry of a list. */
  const put = (object, [name, ...rest], value) => {
    if (!rest.length) object[name] = value;
    else put((object[name] ??= typeof rest[0] === "number" ? [] : {}), rest, value);
  };

  /** Return the texts of a translation by field, from rows and what is written beside each. */
  const texts = (all, written) => {
    const found = {};
    for (const [index, { path }] of all.entries()) if (written[index]) put(found, path, written[index]);
    return found;
  };

  const listOf = ({ path }) => (typeof path.at(-1) === "number" ? JSON.stringify(path.slice(0, -1)) : "");

  /** Return which rows are empty although other entries of their list are translated. */
  const left = (all, written) => {
    const begun = new Set(all.filter((one, index) => written[index]).map(listOf));
    return all.flatMap((one, index) => (listOf(one) && begun.has(listOf(one)) && !written[index] ? [index] : []));
  };

  contribute.translationRows = { rows, texts, left };
}
