// Reads the sheets of a spreadsheet as texts: what a cell shows is what was typed.
"use strict";
{
  const { refuse } = assessment.jsonText;
  const decoder = new TextDecoder();
  const DAYS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);
  const FIRST_DAY = Date.UTC(1899, 11, 30);

  const all = (node, name) => [...node.getElementsByTagNameNS("*", name)];

  const TOKEN = /<\?[^?]*\?>|<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<(\/?)([\w:.-]+)(?:\s+[\w:.-]+\s*=\s*(?:"[^<"]*"|'[^<']*'))*\s*(\/?)>|[^<]+/y;
  const STRAY = /&(?!(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9a-fA-F]{1,6});)|[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

  /** Return whether every element is closed: the browser's own page for broken XML is never made. */
  const isWhole = (text) => {
    if (STRAY.test(text)) return false;
    const open = [];
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < text.length) {
      const [, closes, name, isEmpty] = TOKEN.exec(text) ?? [null, "/", ""];
      if (closes ? open.pop() !== name : false) return false;
      if (name && !closes && !isEmpty) open.push(name);
      if (TOKEN.lastIndex === 0) return false;
    }
    return open.length === 0;
  };

  /** Return the document of a part; one that declares entities, or is broken, is refused. */
  const xmlOf = (parts, name) => {
    const text = decoder.decode(parts.get(name) ?? refuse("form-broken", { detail: name }));
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) refuse("form-program", { value: name });
    const page = isWhole(text) && new DOMParser().parseFromString(text, "application/xml");
    return page && !page.getElementsByTagName("parsererror").length ? page : refuse("form-broken", { detail: name });
  };

  const unescaped = (text) => text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(parseInt(code, 16)));

  const textIn = (node) =>
    unescaped(all(node, "t").filter((one) => one.parentNode.localName !== "rPh").map((one) => one.textContent).join(""));

  const stringsOf = (parts) =>
    parts.has("xl/sharedStrings.xml") ? all(xmlOf(parts, "xl/sharedStrings.xml"), "si").map(textIn) : [];

  const isDayFormat = (code) => /[dmy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));

  /** Return for each style whether its numbers are days. */
  const dayStyles = (parts) => {
    if (!parts.has("xl/styles.xml")) return [];
    const page = xmlOf(parts, "xl/styles.xml");
    const own = new Map(all(page, "numFmt").map((one) => [one.getAttribute("numFmtId"), one.getAttribute("formatCode")]));
    const styles = all(page, "cellXfs")[0]?.children ?? [];
    return [...styles].map((style) => {
      const id = style.getAttribute("numFmtId");
      return own.has(id) ? isDayFormat(own.get(id)) : DAYS.has(Number(id));
    });
  };

  const dayText = (serial, from1904) => {
    const date = new Date(FIRST_DAY + Math.round((serial + (from1904 ? 1462 : 0)) * 86_400) * 1000);
    return Number.isNaN(date.getTime()) ? String(serial) : date.toISOString().replace(/T00:00:00\.000Z$/, "").replace("T", " ").slice(0, 19);
  };

  const numberText = (text, cell, book) => {
    const value = Number(text);
    if (text === "" || Number.isNaN(value)) return text;
    return book.days[cell.getAttribute("s")] ? dayText(value, book.from1904) : String(value);
  };

  const cellText = (cell, book) => {
    const type = cell.getAttribute("t");
    if (type === "inlineStr") return textIn(cell);
    const text = all(cell, "v")[0]?.textContent ?? "";
    if (type === "s") return book.strings[Number(text)] ?? "";
    if (type === "str" || type === "e") return unescaped(text);
    return type === "b" ? (text === "1" ? "True" : "False") : numberText(text, cell, book);
  };

  /** Return the number of a column, counted from 0. */
  const columnOf = (letters) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

  const letterOf = (column) => {
    let [letters, rest] = ["", column + 1];
    for (; rest; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    return letters;
  };

  const before = (element) => {
    let count = 0;
    for (let one = element.previousElementSibling; one; one = one.previousElementSibling) count++;
    return count;
  };

  /** Return row and column of a cell, counted from 0; a cell that names no place follows the one before it. */
  const placeOf = (cell) => {
    if (!cell.hasAttribute("r")) return [before(cell.parentNode), before(cell)];
    const [, letters, row] = /^([A-Z]{1,3})([1-9][0-9]{0,6})$/.exec(cell.getAttribute("r") ?? "") ?? refuse("form-broken", { detail: "XML" });
    return [Number(row) - 1, columnOf(letters)];
  };

  /** Return the rows of a sheet, `row → column → text`, and the cells that hold formulas. */
  const sheetOf = (page, book) => {
    const [rows, formulas] = [new Map(), new Set()];
    for (const cell of all(page, "c")) {
      const [row, column] = placeOf(cell);
      if (all(cell, "f").length) formulas.add(cell.getAttribute("r"));
      const text = cellText(cell, book);
      if (text === "") continue;
      if (!rows.has(row)) rows.set(row, new Map());
      rows.get(row).set(column, text);
    }
    return { rows, formulas };
  };

  /** Return the name of the part that holds each sheet, by the sheet's name. */
  const partsOfSheets = (parts) => {
    const relations = new Map(all(xmlOf(parts, "xl/_rels/workbook.xml.rels"), "Relationship").map((one) => [one.getAttribute("Id"), one.getAttribute("Target") ?? ""]));
    const found = all(xmlOf(parts, "xl/workbook.xml"), "sheet").map((sheet) => {
      const id = [...sheet.attributes].find((one) => one.localName === "id")?.value;
      const target = relations.get(id) ?? "";
      return [sheet.getAttribute("name"), target.startsWith("/") ? target.slice(1) : `xl/${target}`];
    });
    return new Map(found);
  };

  /** Return every sheet of a spreadsheet by its name. */
  const sheetsOf = (parts) => {
    const from1904 = /^(1|true)$/.test(all(xmlOf(parts, "xl/workbook.xml"), "workbookPr")[0]?.getAttribute("date1904") ?? "");
    const book = { strings: stringsOf(parts), days: dayStyles(parts), from1904 };
    return new Map([...partsOfSheets(parts)].map(([name, part]) => [name, sheetOf(xmlOf(parts, part), book)]));
  };

  /** Return the rows of a sheet as lists of texts. */
  const table = ({ rows }) =>
    [...rows.entries()].sort(([a], [b]) => a - b).map(([, cells]) => {
      const row = [];
      for (const [column, text] of cells) if (column < 5000) row[column] = text;
      return Array.from(row, (text) => text ?? "");
    });

  assessment.sheets = { sheetsOf, partsOfSheets, xmlOf, all, table, letterOf, placeOf };
}
