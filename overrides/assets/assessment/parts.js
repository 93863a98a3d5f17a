// An answers file taken apart into pieces and fields that are saved one by one, and put together again.
"use strict";
{
  /** Fields of the file whose entries are pieces of their own. */
  const SPLIT = ["city", "member", "answers", "process", "commitments", "weights"];
  const HEAD = ["format", "version", "edition", "digest"];

  /** Return whether a value says nothing. */
  const isEmpty = (value) =>
    value === undefined || value === null || value === "" ||
    (typeof value === "object" && Object.keys(value).length === 0);

  const isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

  const give = (object, key, value) =>
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });

  /** Return commitments by their names; one without a name gets a free one. */
  const named = (commitments) => {
    const taken = new Set(commitments.map(({ id }) => id));
    let n = 0;
    const free = () => {
      do n += 1; while (taken.has(`own-${n}`));
      return `own-${n}`;
    };
    return commitments.map(({ id = free(), ...rest }) => [id, { id, ...rest }]);
  };

  const entriesOf = (name, value) => (name === "commitments" ? named(value) : Object.entries(value));

  /** Return the pieces of an answers file by their names: `title`, `answers/8.3`, `process/committee`. */
  const partsOf = (file) => {
    const parts = new Map();
    for (const [name, value] of Object.entries(file)) {
      if (HEAD.includes(name) || isEmpty(value)) continue;
      if (!SPLIT.includes(name)) parts.set(name, value);
      else for (const [key, one] of entriesOf(name, value)) if (!isEmpty(one)) parts.set(`${name}/${key}`, one);
    }
    return parts;
  };

  const put = (file, part, value) => {
    const cut = part.indexOf("/");
    if (cut < 0) give(file, part, value);
    else {
      const name = part.slice(0, cut);
      if (name === "commitments") (file[name] ??= []).push(value);
      else give((file[name] ??= {}), part.slice(cut + 1), value);
    }
  };

  /** Return the answers file that pieces make up; `head` says which edition they answer. */
  const fileOf = (parts, { edition, digest } = assessment.data) => {
    const file = { format: "solidarity-answers", version: 1, edition, ...(digest && { digest }), answers: {} };
    for (const [part, value] of parts) put(file, part, value);
    return file;
  };

  /** Return the fields of a piece as JSON texts by name; what is no object is one field without a name. */
  const fieldsOf = (value) => {
    if (isEmpty(value)) return new Map();
    const fields = isMap(value) ? Object.entries(value) : [["", value]];
    return new Map(fields.filter(([, one]) => !isEmpty(one)).map(([name, one]) => [name, JSON.stringify(one)]));
  };

  /** Return the piece that fields make up. */
  const pieceOf = (fields) => {
    if (fields.has("")) return JSON.parse(fields.get(""));
    const piece = {};
    for (const [name, text] of fields) give(piece, name, JSON.parse(text));
    return fields.size ? piece : undefined;
  };

  assessment.parts = { partsOf, fileOf, fieldsOf, pieceOf, isEmpty };
}
