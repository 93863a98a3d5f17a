// Reads tables: the CSV form, a row for each item, and survey exports, a row for each copy.
"use strict";
{
  const { rules, say } = assessment;
  const { refuse } = assessment.jsonText;
  const { Copy, together, shortened, EVIDENCE, BESIDE } = assessment.copies;
  const FRAME = ["edition", "digest", "language"];
  const OWN = "hub_";
  const BETWEEN = /[/\-.:]/;
  const FORMULA = /^(?:[=@]|[+\-].*[(!|])/s;
  const LONGEST = 40_000;
  const LONGEST_WAY = 200;
  const OF_SERVERS = new Set(
    ("start end today deviceid phonenumber username subscriberid simserial audit instanceid instancename version submissiondate " +
      "submitterid submittername attachmentspresent attachmentsexpected status reviewstate edits formversion key meta uuid __version__").split(" "),
  );

  const unguarded = (text) => (/^'[=+\-@\t\r']/.test(text) ? text.slice(1) : text);
  const broken = (detail) => refuse("form-broken", { detail });

  /** Return the rows of a CSV text, whatever program saved it. */
  const rowsOf = (text) => {
    if (text.includes("\0")) broken("U+0000");
    const head = text.slice(0, text.search(/\n|$/));
    const sign = [...",;\t"].reduce((best, one) => (head.split(one).length > head.split(best).length ? one : best));
    const cell = new RegExp(`("(?:[^"]|"")*"|[^"${sign}\\r\\n][^${sign}\\r\\n]*|)(${sign}|\\r\\n|\\r|\\n|$)`, "y");
    const rows = [[]];
    while (cell.lastIndex < text.length) {
      const found = cell.exec(text) ?? broken('"');
      const value = found[1].startsWith('"') ? found[1].slice(1, -1).replaceAll('""', '"') : found[1];
      if (value.length > LONGEST) broken(`> ${LONGEST}`);
      rows.at(-1).push(value);
      if (found[2] === sign && cell.lastIndex === text.length) rows.at(-1).push("");
      else if (found[2] !== sign && cell.lastIndex < text.length) rows.push([]);
    }
    return rows.map((row) => (row.length === 1 && row[0] === "" ? [] : row));
  };

  const allowed = (copy, place, text) => {
    if (text.startsWith("'") || !FORMULA.test(text.trimStart())) return true;
    copy.report(place, "form-formula", { value: shortened(text) });
    return false;
  };

  const refuseRepeated = (names) => {
    const seen = new Set();
    for (const name of names.filter(Boolean)) {
      if (seen.has(name)) refuse("form-twice", { place: say("files.column", { name: shortened(name) }), detail: shortened(name) });
      seen.add(name);
    }
  };

  const pathOf = (item, column) => {
    if (!item.includes("/") && (!item || /^[0-9]/.test(item))) return ["answers", item, column];
    return column === "answer" ? item.split("/") : [...item.split("/"), column];
  };

  const sameFrame = (copy, cells, row) => {
    for (const key of FRAME) {
      const text = (cells.get(key) ?? "").trim();
      if (text && text !== copy.frame[key]) copy.stray(say("files.cell", { row, column: key }), text);
    }
  };

  const itemRow = (copy, header, row, number) => {
    const cells = new Map(header.map((name, index) => [name, row[index] ?? ""]));
    const item = unguarded((cells.get("item") ?? "").trim());
    row.forEach((text, index) => {
      const column = header[index];
      const place = say("files.cell", { row: number, column: column ?? String(index + 1) });
      if (["item", "question", "answers", "", ...FRAME].includes(column)) return;
      if (!["answer", ...BESIDE].includes(column) || (text.trim() && !item) || item.length > LONGEST_WAY) copy.stray(place, text);
      else if (allowed(copy, place, text)) copy.add(pathOf(item, column), unguarded(text), place);
    });
    sameFrame(copy, cells, number);
  };

  /** Read the CSV form: one copy. */
  const readItems = ([header, ...rows]) => {
    refuseRepeated(header);
    const first = (key) => (header.includes(key) ? rows.map((row) => (row[header.indexOf(key)] ?? "").trim()).find(Boolean) : "") ?? "";
    const copy = new Copy(Object.fromEntries(FRAME.map((key) => [key, first(key)])));
    rows.forEach((row, index) => itemRow(copy, header, row, index + 2));
    return [copy];
  };

  const fieldsOf = ({ answer, area }) => {
    if (answer === "none") return ["observation"];
    const closed = answer === "choice" ? [] : ["intention"];
    return ["answer", "observation", ...closed, ...(answer === "open" && area ? ["role"] : []), "flag", "capacity", "partners", ...EVIDENCE];
  };

  /** The path of every field of the survey that holds an answer, by its name. */
  const FIELDS = new Map(
    [["city", "name"], ["city", "country"], ["date"], ["member", "role"], ["member", "sector"], ["member", "id"]].map((path) => [path.join("__"), path]),
  );
  for (const [id, rule] of rules.items) {
    const start = `q${id.replaceAll(".", "_")}`;
    for (const name of fieldsOf(rule)) FIELDS.set(name === "answer" ? start : `${start}_${name}`, ["answers", id, name]);
  }

  const lastPart = (column) => column.split(BETWEEN).at(-1);
  const isSurvey = (header) => header.some((name) => FIELDS.has(lastPart(name)) && name.includes("q"));

  const ofServer = (column, field) =>
    column.startsWith("_") || field.startsWith(OWN) || OF_SERVERS.has(field.toLowerCase().replace(/^_+/, "")) || column.split(BETWEEN)[0] === "meta";

  const surveyCell = (copy, ticked, column, text, place) => {
    const field = lastPart(column);
    const parent = column.split(BETWEEN).at(-2) ?? "";
    if ([`${OWN}edition`, `${OWN}digest`].includes(field)) copy.frame[field.slice(OWN.length)] = text.trim();
    else if (FIELDS.has(field)) {
      if (allowed(copy, place, text)) copy.add(FIELDS.get(field), unguarded(text), place);
    } else if (FIELDS.has(parent)) {
      if (!/^(1|true|yes)$/i.test(text.trim())) return;
      if (!ticked.has(parent)) ticked.set(parent, { codes: [], place });
      ticked.get(parent).codes.push(field);
    } else if (!ofServer(column, field)) copy.stray(place, text);
  };

  const respondent = (header, row, number) => {
    const [copy, ticked] = [new Copy(), new Map()];
    header.forEach((column, index) => surveyCell(copy, ticked, column, row[index] ?? "", say("files.cell", { row: number, column: shortened(column) })));
    const filled = new Set(copy.values.map((one) => one.path.join("/")));
    for (const [name, { codes, place }] of ticked) {
      if (!filled.has(FIELDS.get(name).join("/"))) copy.add(FIELDS.get(name), codes.join("\n"), place);
    }
    return copy;
  };

  /** Read the export of a survey: a copy for each row. */
  const readSurvey = ([header, ...rows]) => {
    refuseRepeated(header.map(lastPart).filter((name) => FIELDS.has(name)));
    return rows.map((row, index) => [row, index + 2]).filter(([row]) => row.some((text) => text.trim())).map(([row, number]) => respondent(header, row, number));
  };

  /** Return what a table holds, whichever of ours it is. */
  const ofRows = (rows) => {
    if (!rows[0]?.some((text) => text.trim())) refuse("not-empty");
    rows[0] = rows[0].map((text) => text.trim());
    if (["item", "answer"].every((name) => rows[0].includes(name))) return together(readItems(rows));
    return isSurvey(rows[0]) ? together(readSurvey(rows)) : refuse("form-kind");
  };

  const leaves = (value, way = "") => {
    if (Array.isArray(value)) return value.every((one) => typeof one !== "object") ? [[way, value.join(" ")]] : [];
    if (typeof value !== "object" || value === null) return [[way, String(value ?? "")]];
    return Object.entries(value).flatMap(([name, one]) => leaves(one, way ? `${way}/${name}` : name));
  };

  /** Return what the submissions of a survey hold, as servers give them in JSON. */
  const ofSubmissions = (submissions) => {
    const found = submissions.map((one) => new Map(leaves(one)));
    const header = [...new Set(found.flatMap((one) => [...one.keys()]))];
    if (!isSurvey(header)) refuse("form-kind");
    return ofRows([header, ...found.map((one) => header.map((name) => one.get(name) ?? ""))]);
  };

  assessment.tables = { rowsOf, ofRows, ofSubmissions };
}
