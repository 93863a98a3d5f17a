// One filled copy of a form: its values with their places, turned into an answers file.
"use strict";
{
  const { rules, check, schema, say } = assessment;
  const STAGES = ["policy", "administration", "people", ""];
  const EVIDENCE = STAGES.map((stage) => (stage ? `evidence_${stage}` : "evidence"));
  const BESIDE = ["observation", "intention", "role", "flag", "capacity", "partners", ...EVIDENCE];
  const LISTS = ["capacity", "resources", "partners", "frameworks", "criteria"];
  const ADDRESS = /(?:^|\s)(https?:\/\/\S+)$/;

  const shortened = (text) => {
    const line = text.split(/\s+/).filter(Boolean).join(" ");
    return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
  };
  const listOf = (text) => text.split(/[;\n]/).map((part) => part.trim()).filter(Boolean);
  const folded = (text) => text.normalize("NFKC").toLowerCase().replaceAll("’", "'").split(/\s+/).filter(Boolean).join(" ");

  /** Return the labels a field takes its value from in a language, or nothing for free text. */
  const choicesIn = (table, path) => {
    const name = path.at(-1);
    if (path[0] !== "answers") {
      return path[0] === "commitments" && name === "role" ? table.commitmentRole : LISTED.has(name) ? table[LISTED.get(name)] : null;
    }
    if (path.length !== 3) return null;
    if (name !== "answer") return Object.hasOwn(table.beside, name) ? table.beside[name] : null;
    const choices = Object.keys(rules.items.get(path[1])?.choices ?? {});
    return choices.length ? Object.fromEntries(choices.map((code) => [code, table.answer[code]])) : null;
  };
  const LISTED = new Map([
    ["country", "country"], ["sector", "sector"], ["pillar", "pillar"], ["resources", "resources"], ["criteria", "criteria"],
    ["criterion", "criteria"], ["policy_area", "areas"], ["kind", "kind"], ["object", "object"], ["state", "state"],
  ]);

  const codeIn = (lists, text) => {
    if (Object.hasOwn(lists[0], text)) return text;
    const wanted = folded(text);
    for (const labels of lists) {
      for (const [code, label] of Object.entries(labels)) if ([label, code].some((one) => folded(one) === wanted)) return code;
    }
    return null;
  };

  /** Return what an answers file holds for a text in any language, or nothing where no list has it. */
  const codeOf = (tables, path, text) => {
    const lists = tables.map((table) => choicesIn(table, path)).filter(Boolean);
    if (!lists.length) return text;
    if (!LISTS.includes(path.at(-1))) return codeIn(lists, text);
    const words = text.split(/\s+/).filter(Boolean);
    const parts = words.every((word) => Object.hasOwn(lists[0], word)) ? words : listOf(text);
    const codes = parts.map((part) => codeIn(lists, part));
    return codes.includes(null) ? null : codes.join("\n");
  };

  const evidenceOf = (stage, text) =>
    text.split("\n").map((line) => line.trim()).filter(Boolean).map((line) => {
      const url = ADDRESS.exec(line)?.[1];
      const words = (url ? line.slice(0, -url.length) : line).trim();
      return { ...(stage && { stage }), ...(words && { text: words }), ...(url && { url }) };
    });

  const valueOf = (path, text) => {
    const name = path.at(-1);
    if (path[0] === "answers" && EVIDENCE.includes(name)) return evidenceOf(name.slice("evidence_".length), text);
    if (LISTS.includes(name) && path.slice(0, 2).join() !== "score,criteria") return listOf(text);
    const whole = text.replace(/\.0$/, "");
    const isNumber = ["weights", "score"].includes(path[0]) || path.at(-2) === "tally";
    if (isNumber && /^[0-9]+$/.test(whole)) return Number(whole);
    return path.join() === "example" ? ({ true: true, false: false }[text.toLowerCase()] ?? text) : text;
  };

  const put = (tree, path, text) => {
    const value = valueOf(path, text);
    if (path[0] === "weights" && value === 1) return;
    let group = tree;
    for (const part of path.slice(0, -1)) {
      group = group[part] ??= Object.create(null);
      if (!check.isGroup(group)) return;
    }
    const name = path.at(-1);
    if (EVIDENCE.includes(name) && Array.isArray(value)) (group.evidence ??= []).push(...value);
    else group[name] = value;
  };

  /** Turn groups whose names are all numbers into lists. */
  const listed = (value) => {
    if (!check.isGroup(value)) return value;
    const names = Object.keys(value);
    for (const name of names) value[name] = listed(value[name]);
    const isList = names.length && names.every((name) => /^[0-9]+$/.test(name));
    return isList ? names.sort((a, b) => a - b).map((name) => value[name]) : value;
  };

  const rawFile = (frame, values) => {
    const tree = Object.create(null);
    for (const { path, text } of values) put(tree, path, text);
    const { answers = Object.create(null), ...rest } = tree;
    for (const name of Object.keys(rest)) rest[name] = listed(rest[name]);
    for (const id of Object.keys(answers)) answers[id] = listed(answers[id]);
    const known = Object.fromEntries(Object.entries(frame).filter(([, value]) => value));
    return { format: "solidarity-answers", version: 1, ...known, ...rest, answers };
  };

  /** Return a path whose numbers count the entries that were filled in, as problems name it. */
  const numbered = (path, kept) =>
    path.map((part, index) => {
      if (EVIDENCE.includes(part)) return "evidence";
      if (path[0] === "answers" ? index < 2 : false) return part;
      if (!/^[0-9]+$/.test(part)) return part;
      const start = path.slice(0, index).join("/");
      const numbers = kept.filter((one) => one.path.slice(0, index).join("/") === start).map((one) => Number(one.path[index]));
      return [...new Set(numbers)].sort((a, b) => a - b).indexOf(Number(part));
    });

  /** Return the problems of a file, each with the place of its field or of the nearest around it. */
  const placed = (problems, kept) => {
    const places = new Map(kept.map((one) => [numbered(one.path, kept).join("/"), one.place]));
    return problems.map((problem) => {
      for (let size = problem.path.length; size; size--) {
        const name = problem.path.slice(0, size).join("/");
        const below = [...places.keys()].find((one) => one === name || one.startsWith(`${name}/`));
        if (below) return { ...problem, place: places.get(below) };
      }
      return problem;
    });
  };

  const frameProblems = ({ edition, language }, tables) => [
    ...(edition ? [] : [{ path: [], rule: "form-origin" }]),
    ...(language && !Object.hasOwn(tables, language) ? [{ path: [], rule: "form-language", value: shortened(language) }] : []),
  ];

  const keep = (copy, tables, kept, value) => {
    const key = value.path.join("/");
    const [first] = kept.filter((one) => one.path.join("/") === key);
    if (first) return copy.report(value.place, "form-twice", { detail: first.place });
    const text = codeOf(tables, value.path, value.text);
    if (text !== null) return kept.push({ ...value, text });
    const labels = Object.values(choicesIn(tables[0], value.path) ?? {});
    return copy.report(value.place, "form-choice", { value: shortened(value.text), allowed: labels.length <= 20 ? labels.join(" | ") : "" });
  };

  /** Return the answers file that a copy makes, or all that is wrong with it. */
  const assembled = (copy) => {
    const known = assessment.formLabels;
    const own = Object.hasOwn(known, copy.frame.language ?? "") ? copy.frame.language : Object.keys(known)[0];
    const tables = [known[own], ...Object.keys(known).filter((code) => code !== own).map((code) => known[code])];
    const kept = [];
    copy.problems.push(...frameProblems(copy.frame, known));
    for (const value of copy.values) keep(copy, tables, kept, value);
    const isDefault = ({ path, text }) => path[0] === "weights" && text === "1";
    if (!copy.problems.length && copy.values.every(isDefault)) copy.report("", "form-empty");
    const raw = rawFile(copy.frame, kept);
    const found = check.found(raw).filter(({ path, rule }) => rule !== "missing-field" || path.join() !== "edition");
    const problems = [...copy.problems, ...placed(found, kept)];
    return problems.length ? { files: [], problems } : { files: [schema.canonical(raw)], problems };
  };

  /** A copy that is being read. */
  class Copy {
    constructor(frame = {}) {
      Object.assign(this, { frame, values: [], problems: [] });
    }

    add(path, text, place) {
      const clean = text.replace(/\r\n?/g, "\n").trim();
      if (clean) this.values.push({ path, text: clean, place });
    }

    report(place, rule, about = {}) {
      if (this.problems.length < 200) this.problems.push({ path: [], place, rule, ...about });
    }

    /** Report a text for which the form has no field. */
    stray(place, text) {
      if (text.trim()) this.report(place, "form-place", { value: shortened(text) });
    }
  }

  /** Return the files of several copies and everything that is wrong with the others. */
  const together = (copies) => {
    const read = copies.map(assembled);
    if (!read.length) return { files: [], problems: [{ path: [], rule: "form-empty" }] };
    const many = read.length > 1;
    const name = (one, index) => (many ? { ...one, place: [say("files.copy", { n: index + 1 }), one.place].filter(Boolean).join(", ") } : one);
    return {
      files: read.flatMap(({ files }) => files),
      problems: read.flatMap(({ problems }, index) => problems.map((one) => name(one, index))),
    };
  };

  assessment.copies = { Copy, together, choicesIn, shortened, listOf, STAGES, EVIDENCE, BESIDE, LISTS };
}
