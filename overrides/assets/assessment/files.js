// Reads files that come in and writes files that go out; what is wrong is said, never guessed at.
"use strict";
{
  const { say, later, schema, check, jsonText } = assessment;
  const LARGEST_JSON = 5_000_000;
  const LARGEST_FORM = 10_000_000;
  const FORMULA = /^[=+\-@\t\r']/;
  const { refuse } = jsonText;

  const isJson = (name, start) => /\.json$/i.test(name) || /^\s*[{[]/.test(start);

  const decoded = (bytes) => {
    try {
      const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      if (!text.trim()) refuse("not-empty");
      return text;
    } catch (error) {
      throw error.problem ? error : Object.assign(error, { problem: { path: [], rule: "readable-text", value: say("files.badBytes") } });
    }
  };

  const refuseLarge = (size, most) => {
    if (size <= most) return;
    const inMegabytes = (bytes) => say("files.megabytes", { n: assessment.dom.number(Math.ceil(bytes / 1e5) / 10) });
    refuse("form-size", { value: inMegabytes(size), allowed: inMegabytes(most) });
  };

  /** Return rows of submissions where a JSON text is the export of a survey's server. */
  const submissions = (value) => {
    const rows = Array.isArray(value) ? value : value?.results ?? value?.value;
    return Array.isArray(rows) && !Object.hasOwn(value, "format") ? rows : null;
  };

  const checked = (value, problems) => {
    const all = [...problems, ...(check.isGroup(value) ? check.found(value) : [{ path: [], rule: "fields-expected" }])];
    return all.length ? { files: [], problems: all } : { files: [schema.canonical(value)], problems: [] };
  };

  const readJson = async (file) => {
    refuseLarge(file.size, LARGEST_JSON);
    const { value, problems } = jsonText.read(decoded(await file.arrayBuffer()));
    const rows = submissions(value);
    return rows && !problems.length ? (await later.get("forms")).ofSubmissions(rows) : checked(value, problems);
  };

  const startOf = async (file) => new TextDecoder("latin1").decode(await file.slice(0, 1024).arrayBuffer());

  const readAny = async (file, name) => {
    if (!file.size) refuse("not-empty");
    const start = await startOf(file);
    if (/^\s*%PDF-/.test(start)) refuse("form-pdf");
    if (/\.ya?ml$/i.test(name)) refuse("form-kind");
    if (isJson(name, start)) return readJson(file);
    refuseLarge(file.size, LARGEST_FORM);
    const forms = await later.get("forms");
    if (start.startsWith("PK\x03\x04") || /\.xls[xm]$/i.test(name)) return forms.ofBook(await file.arrayBuffer());
    if (!/\.(csv|tsv|txt)$/i.test(name)) refuse("form-kind");
    return forms.ofTable(decoded(await file.arrayBuffer()));
  };

  /** Return the answers files that a file holds, and every problem with it in words. */
  const read = async (file, name = file.name ?? "") => {
    let found;
    try {
      found = await readAny(file, name);
    } catch (error) {
      const broken = { path: [], rule: "form-broken", detail: String(error.message).slice(0, 80) };
      found = { files: [], problems: [error.problem ?? broken] };
    }
    return { files: found.files, problems: [...new Set(found.problems.map(check.worded))] };
  };

  /** Return a text as a short name: small letters, digits and hyphens. */
  const shortName = (text) =>
    text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 60).replace(/-$/, "");

  const guarded = (text) => (FORMULA.test(text) ? `'${text}` : text);

  const cell = (value) => {
    const text = typeof value === "number" ? String(value) : guarded(String(value ?? ""));
    return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };

  assessment.files = {
    read,
    shortName,
    /** Return everything that is wrong with a value, in words. */
    check: (value) => (check.isGroup(value) ? check.found(value) : [{ path: [], rule: "fields-expected" }]).map(check.worded),
    /** Return an answers file as text: equal files make the same bytes. */
    jsonText: (file) => `${JSON.stringify(schema.canonical(file), null, 1)}\n`,
    /** Return rows as the text of a table in which no cell is a formula. */
    csvText: (rows) => ["\ufeff", ...rows.map((row) => row.map(cell).join(",") + "\r\n")].join(""),
    /** Return a promise of a spreadsheet with sheets of rows; the first row is the heading. */
    sheetBlob: async (sheets) => (await later.get("forms")).sheetBlob(sheets),
    /** Return a promise of the answers as a table, as the page of downloads offers it. */
    tableText: async (file) => assessment.files.csvText((await later.get("forms")).tableRows(file)),
    /** Return a promise of the workbook of this language, filled. */
    workbookBlob: async (file) => {
      const [forms, template] = await Promise.all([later.get("forms"), later.get("workbook")]);
      return forms.filledBook(template, file);
    },
    /** Return the name under which a file is downloaded. */
    fileName: (ending, file = assessment.store.file()) => {
      const words = `${file.city?.name ?? file.title ?? ""} ${file.member?.role ?? ""} ${file.date ?? ""}`;
      return `${shortName(words) || "self-assessment"}.${ending}`;
    },
  };
}
