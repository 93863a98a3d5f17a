// An answers file taken apart into the pieces that are saved one by one, and put together again.
"use strict";
{
  /** Fields of the file whose entries are pieces of their own. */
  const SPLIT = ["city", "member", "answers", "process", "commitments", "weights"];
  const HEAD = { format: "solidarity-answers", version: 1 };

  /** Return whether a value says nothing. */
  const isEmpty = (value) =>
    value === undefined || value === null || value === "" ||
    (typeof value === "object" && Object.keys(value).length === 0);

  const entriesOf = (name, value) =>
    name === "commitments" ? value.map((one) => [one.id, one]) : Object.entries(value);

  /** Return the pieces of an answers file by their names: `title`, `answers/8.3`, `process/committee`. */
  const partsOf = (file) => {
    const parts = new Map();
    for (const [name, value] of Object.entries(file)) {
      if (Object.hasOwn(HEAD, name) || isEmpty(value)) continue;
      if (!SPLIT.includes(name)) parts.set(name, value);
      else for (const [key, one] of entriesOf(name, value)) if (!isEmpty(one)) parts.set(`${name}/${key}`, one);
    }
    return parts;
  };

  const put = (file, part, value) => {
    const cut = part.indexOf("/");
    if (cut < 0) {
      file[part] = value;
      return;
    }
    const [name, key] = [part.slice(0, cut), part.slice(cut + 1)];
    if (name === "commitments") (file[name] ??= []).push(value);
    else Object.defineProperty((file[name] ??= {}), key, { value, enumerable: true, configurable: true, writable: true });
  };

  /** Return the answers file that pieces make up. */
  const fileOf = (parts) => {
    const file = { ...HEAD, edition: assessment.data.edition, digest: assessment.data.digest, answers: {} };
    for (const [part, value] of parts) put(file, part, value);
    return file;
  };

  assessment.parts = { partsOf, fileOf, isEmpty };
}
