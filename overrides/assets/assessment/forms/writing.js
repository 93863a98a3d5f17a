// Writes answers as a table, and any rows as a small spreadsheet.
"use strict";
{
  const { rules } = assessment;
  const { BESIDE } = assessment.copies;
  const { flat, shown, TYPE } = assessment.book;
  const { letterOf } = assessment.sheets;
  const COLUMNS = ["edition", "digest", "language", "item", "question", "answers", "answer", ...BESIDE];
  const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
  const KINDS = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const UNSEEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

  /** Return the rows of the CSV form, headings first: fields about the assessment, then every item. */
  const tableRows = (file) => {
    const { edition, digest, language } = assessment.data;
    const filled = new Map(flat(file).map(([path, text]) => [path.join("/"), shown(path, text)]));
    const about = assessment.formLabels[language].about;
    const inColumn = (name) => /^answers\/[^/]+\/[^/]+$/.test(name) && COLUMNS.includes(name.split("/")[2]);
    const others = [...filled.keys()].filter((name) => !inColumn(name) && !Object.hasOwn(about, name));
    const row = (cells) => COLUMNS.map((column) => ({ edition, digest, language, ...cells })[column] ?? "");
    const ofField = (name) => row({ item: name, question: about[name], answer: filled.get(name) });
    const ofItem = ([id, { choices = {} }]) => {
      const said = ["answer", ...BESIDE].map((field) => [field, filled.get(`answers/${id}/${field}`)]);
      return row({ item: id, question: rules.question(id), answers: Object.values(choices).join(" | "), ...Object.fromEntries(said) });
    };
    return [COLUMNS, ...[...Object.keys(about), ...others].map(ofField), ...[...rules.items].map(ofItem)];
  };

  const escaped = (text) =>
    text.replace(UNSEEN, "").replace(/_x(?=[0-9A-Fa-f]{4}_)/g, "_x005F_x").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

  const cellXml = (value, place, style) =>
    typeof value === "number" && Number.isFinite(value)
      ? `<c r="${place}" s="${style}"><v>${value}</v></c>`
      : `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(String(value ?? "").slice(0, 32_767))}</t></is></c>`;

  const widthOf = (rows, column) => {
    const longest = Math.max(...rows.map((row) => String(row[column] ?? "").split("\n")[0].length));
    return Math.min(60, Math.max(10, longest + 2));
  };

  const sheetXml = (rows) => {
    const columns = Math.max(1, ...rows.map((row) => row.length));
    const widths = Array.from({ length: columns }, (_, n) => `<col min="${n + 1}" max="${n + 1}" width="${widthOf(rows, n)}" customWidth="1"/>`);
    const cells = (row, index) => row.map((value, n) => cellXml(value, letterOf(n) + (index + 1), index ? 1 : 2)).join("");
    const lines = rows.map((row, index) => `<row r="${index + 1}">${cells(row, index)}</row>`);
    const frozen = '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
    return `${HEAD}<worksheet xmlns="${MAIN}">${frozen}<cols>${widths.join("")}</cols><sheetData>${lines.join("")}</sheetData></worksheet>`;
  };

  const STYLES =
    `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>' +
    '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
    '<xf fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>';

  const relation = ([kind, target], n) => `<Relationship Id="rId${n + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const relations = (list) => `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.map(relation).join("")}</Relationships>`;

  const override = (part, kind) => `<Override PartName="/xl/${part}.xml" ContentType="${KINDS}.${kind}+xml"/>`;

  const types = (count) =>
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
    [override("workbook", "sheet.main"), override("styles", "styles"), ...Array.from({ length: count }, (_, n) => override(`worksheets/sheet${n + 1}`, "worksheet"))].join("") + "</Types>";

  const sheetTag = (name, n) => `<sheet name="${escaped(name)}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`;
  const bookXml = (names) => `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.map(sheetTag).join("")}</sheets></workbook>`;

  const BARRED = /[[\]:*?\/\\]/g;

  /** Return names that a spreadsheet takes: short, different, without its signs. */
  const sheetNames = (sheets) => {
    const names = [];
    for (const { name } of sheets) {
      const plain = name.replace(BARRED, " ").replace(/^'|'$/g, " ").trim().slice(0, 28) || "-";
      const taken = names.filter((one) => one.toLowerCase().startsWith(plain.toLowerCase())).length;
      names.push(taken ? `${plain} ${taken + 1}` : plain);
    }
    return names;
  };

  /** Return a promise of a spreadsheet of plain rows; nothing in it is a formula. */
  const sheetBlob = (sheets) => {
    const parts = new Map([
      ["[Content_Types].xml", types(sheets.length)],
      ["_rels/.rels", relations([["officeDocument", "xl/workbook.xml"]])],
      ["xl/workbook.xml", bookXml(sheetNames(sheets))],
      ["xl/_rels/workbook.xml.rels", relations([...sheets.map((_, n) => ["worksheet", `worksheets/sheet${n + 1}.xml`]), ["styles", "styles.xml"]])],
      ["xl/styles.xml", STYLES],
      ...sheets.map(({ rows }, n) => [`xl/worksheets/sheet${n + 1}.xml`, sheetXml(rows)]),
    ]);
    return assessment.zip.zip(parts, TYPE);
  };

  const { ofBook, filledBook } = assessment.book;
  const { rowsOf, ofRows, ofSubmissions } = assessment.tables;
  assessment.later.put("forms", { ofBook, filledBook, ofTable: (text) => ofRows(rowsOf(text)), ofSubmissions, tableRows, sheetBlob });
}
