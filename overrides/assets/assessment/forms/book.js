// Reads the filled workbook, where cells find their fields by hidden keys; fills an empty one the same way.
"use strict";
{
  const { say } = assessment;
  const { refuse } = assessment.jsonText;
  const { Copy, together, choicesIn, listOf, LISTS, STAGES } = assessment.copies;
  const { sheetsOf, partsOfSheets, xmlOf, all, table, letterOf, placeOf } = assessment.sheets;
  const { zip, unzip } = assessment.zip;
  const [META, LISTS_SHEET, MARK, VALUE] = ["_meta", "_lists", "hub:path", "="];
  const FRAME = ["edition", "digest", "language"];
  const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const LINE = 15;

  const pathOf = (way, key) => [...way.split("/"), ...(key === VALUE ? [] : key.split("/"))];

  /** Return the columns of a sheet that are read, by number, and the one that holds the paths. */
  const keysOf = (first) => {
    const keys = new Map(first ?? []);
    const mark = [...keys].find(([, text]) => text === MARK)?.[0];
    const columns = [...keys].filter(([column]) => column < mark);
    return { mark, columns };
  };

  const readSheet = (copy, title, { rows, formulas }) => {
    const { mark, columns } = keysOf(rows.get(0));
    for (const [row, cells] of rows) {
      const way = cells.get(mark) ?? "";
      for (const [column, key] of row < 2 ? [] : columns) {
        const cell = `${letterOf(column)}${row + 1}`;
        const place = `${title}!${cell}`;
        const text = cells.get(column) ?? "";
        if (formulas.has(cell)) copy.report(place, "form-formula", { value: text });
        else if (way) copy.add(pathOf(way, key), text, place);
        else copy.stray(place, text);
      }
      for (const [column, text] of cells) if (column >= mark + 10) copy.stray(`${title}!${letterOf(column)}${row + 1}`, text);
    }
  };

  const strange = (copy, title, { rows }) => {
    const text = [...rows.values()].flatMap((cells) => [...cells.values()]).find((one) => one.trim());
    if (text) copy.stray(title, text);
  };

  const readBook = (sheets) => {
    const about = new Map(table(sheets.get(META)).map(([key, value]) => [key, value ?? ""]));
    if (about.get("format") !== "solidarity-workbook" || about.get("version") !== "1") refuse("form-origin");
    const copy = new Copy(Object.fromEntries(FRAME.map((key) => [key, about.get(key) ?? ""])));
    for (const [title, sheet] of sheets) {
      if ([META, LISTS_SHEET].includes(title)) continue;
      if ([...(sheet.rows.get(0)?.values() ?? [])].includes(MARK)) readSheet(copy, title, sheet);
      else strange(copy, title, sheet);
    }
    return together([copy]);
  };

  /** Return what a spreadsheet holds: our workbook, or a table in its first sheet. */
  const ofBook = async (buffer) => {
    const sheets = sheetsOf(await unzip(buffer));
    if (sheets.has(META)) return readBook(sheets);
    const [first] = sheets.values();
    return first?.rows.size ? assessment.tables.ofRows(table(first)) : refuse("form-kind");
  };

  const evidenceTexts = (references, path) =>
    STAGES.flatMap((stage) => {
      const lines = references.filter((one) => (one.stage ?? "") === stage).map(({ text, url }) => [text, url].filter(Boolean).join(" "));
      return lines.length ? [[[...path.slice(0, -1), stage ? `evidence_${stage}` : "evidence"], lines.join("\n")]] : [];
    });

  const texts = (value, path) => {
    if (Array.isArray(value)) {
      if (path.at(-1) === "evidence") return evidenceTexts(value, path);
      if (LISTS.includes(path.at(-1))) return [[path, value.join("\n")]];
    }
    if (typeof value !== "object") return [[path, String(value)]];
    return Object.entries(value).flatMap(([key, one]) => texts(one, [...path, key]));
  };

  /** Return every text of an answers file by its path, the frame left out. */
  const flat = (file) => {
    const { format, version, edition, digest, language, overlay, ...rest } = assessment.schema.canonical(file);
    return texts(rest, []);
  };

  const own = () => assessment.formLabels[assessment.data.language];

  /** Return a text as a form of this language shows it, its codes as labels. */
  const shown = (path, text) => {
    const labels = choicesIn(own(), path);
    const label = (code) => (labels && Object.hasOwn(labels, code) ? labels[code] : code);
    return labels && LISTS.includes(path.at(-1)) ? listOf(text).map(label).join("; ") : label(text);
  };

  const write = (cell, path, text) => {
    const page = cell.ownerDocument;
    const make = (name) => page.createElementNS(cell.namespaceURI, name);
    cell.replaceChildren();
    if (path[0] === "weights") {
      cell.removeAttribute("t");
      cell.append(make("v"));
    } else {
      cell.setAttribute("t", "inlineStr");
      cell.append(make("is"));
      cell.firstChild.append(make("t"));
      cell.firstChild.firstChild.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }
    const last = cell.querySelector("t, v");
    last.textContent = path[0] === "weights" ? text : shown(path, text).replace(/_x(?=[0-9A-Fa-f]{4}_)/g, "_x005F_x");
  };

  /** Make a row as high as the text of one of its cells needs; programs don't do it by themselves. */
  const stretch = (cell, width) => {
    const row = cell.parentNode;
    const lines = cell.textContent.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * 0.98))), 0);
    const height = Math.min(409, Math.max(Number(row.getAttribute("ht") ?? LINE), lines * LINE + 3));
    row.setAttribute("ht", String(height));
    row.setAttribute("customHeight", "1");
  };

  const widthsOf = (page) => {
    const widths = new Map();
    for (const one of all(page, "col")) {
      const [first, last] = ["min", "max"].map((name) => Number(one.getAttribute(name)));
      for (let n = first; n <= Math.min(last, 200); n++) widths.set(n - 1, Number(one.getAttribute("width")));
    }
    return widths;
  };

  /** Fill one sheet; what its formulas show is left to the program that opens it. */
  const fillSheet = (page, { rows }, filled) => {
    const { mark, columns } = keysOf(rows.get(0));
    const [keys, widths] = [new Map(columns), widthsOf(page)];
    for (const cell of all(page, "c")) {
      const [row, column] = placeOf(cell);
      const way = rows.get(row)?.get(mark);
      const path = row > 1 && way && keys.has(column) ? pathOf(way, keys.get(column)) : [];
      const text = filled.get(path.join("/"));
      if (text !== undefined) {
        write(cell, path, text);
        stretch(cell, widths.get(column) ?? 10);
      } else if (cell.querySelector("f")) cell.querySelector("v")?.remove();
    }
  };

  /** Return a promise of the workbook of this language, filled with an answers file. */
  const filledBook = async (template, file) => {
    const bytes = Uint8Array.from(atob(template), (sign) => sign.charCodeAt(0));
    const parts = await unzip(bytes.buffer);
    const sheets = sheetsOf(parts);
    const filled = new Map(flat(file).map(([path, text]) => [path.join("/"), text]));
    for (const [title, part] of partsOfSheets(parts)) {
      if ([META, LISTS_SHEET].includes(title)) continue;
      const page = xmlOf(parts, part);
      fillSheet(page, sheets.get(title), filled);
      parts.set(part, new XMLSerializer().serializeToString(page));
    }
    return zip(parts, TYPE);
  };

  assessment.book = { ofBook, filledBook, flat, shown, TYPE };
}
