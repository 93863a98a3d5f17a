// Unites what several files say in one field: by its schema, the same in any order, nothing lost silently.
"use strict";
{
  const root = assessment.data.schema;
  const { plain, partOf } = assessment.schema;
  const { isEmpty } = assessment.parts;
  const SHORT = 600;
  const notes = new Set();

  /** Note a field in which the copies differ and that holds one value only; it is left empty. */
  const note = (path, values) => {
    if (path[0] !== "language") notes.add(assessment.say("combine.differ", { field: placeOf(path), values: values.join(" / ").slice(0, 200) }));
  };
  const placeOf = ([first, ...rest]) => (first === "answers" ? rest : [first, ...rest]).join(", ");

  const textOf = (value) => JSON.stringify(value);
  const distinct = (values) => [...new Map(values.map((one) => [textOf(one), one])).values()];
  const byText = (a, b) => (textOf(a) < textOf(b) ? -1 : 1);

  const joined = (values, { maxLength = SHORT }, path) => {
    const between = maxLength > SHORT ? "\n\n" : "; ";
    const known = [...new Set(values.flatMap((one) => one.split(between)).map((one) => one.trim()).filter(Boolean))].sort();
    let text = "";
    for (const one of known) {
      const more = text ? text + between + one : one;
      if ([...more].length <= maxLength) text = more;
      else notes.add(assessment.say("combine.tooLong", { field: placeOf(path), text: one.slice(0, 200) }));
    }
    return text;
  };

  const seatsBy = { committee: (one) => one.role, members: (one) => one.id };

  const groupsOf = (values, name) => {
    const groups = new Map();
    for (const one of values) {
      const key = seatsBy[name] ? seatsBy[name](one) : textOf(one);
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    return [...groups.values()];
  };

  const lists = (values, node, path) => {
    const [first, ...others] = distinct(values);
    if (!others.length) return first;
    const groups = groupsOf(values.flat(), path.at(-1));
    const order = plain(node.items).enum;
    const merged = distinct(groups.map((group) => united(group, node.items, path)));
    return merged.sort(order ? (a, b) => order.indexOf(a) - order.indexOf(b) : byText);
  };

  const groups = (values, node, path) => {
    const names = [...new Set(values.flatMap((one) => Object.keys(one)))].sort();
    return Object.fromEntries(names.map((name) => [name, united(values.map((one) => one[name]), partOf(node, name), [...path, name])]));
  };

  /** Return one value for those of a field: the common one, or all of them as far as the field can hold them. */
  const united = (values, schema, path = []) => {
    const node = plain(schema);
    const given = distinct(values.filter((one) => !isEmpty(one)));
    if (given.length < 2) return given[0];
    if (Array.isArray(given[0])) return lists(given, node, path);
    if (typeof given[0] === "object") return groups(given, node, path);
    if (typeof given[0] === "boolean") return given.some(Boolean);
    if (node.pattern && [node.type].flat().includes("integer")) return given.map(String).sort().at(-1);
    if (typeof given[0] === "number" && path[0] !== "weights") return Math.max(...given);
    const isOne = typeof given[0] === "number" || node.enum || node.pattern || node["x-vocabulary"] || node["x-refers"];
    return isOne ? note(path, given) : joined(given, node, path);
  };

  /** Return the schema of a field by its path. */
  const schemaAt = (...path) => path.reduce((node, name) => partOf(plain(node), name), root);

  assessment.unite = { united: (values, ...path) => united(values, schemaAt(...path), path), distinct, byText, notes };
}
