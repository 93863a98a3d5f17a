// Writes a record file that the hub's own loader reads back unchanged, whatever people type.
"use strict";
{
  /** What the loader refuses in any text, for it shows nowhere and ends lines in some programs only. */
  const HIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u2060\ufeff\ufffe\uffff]/g;
  const PLAIN = /^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/;
  const WORDS = /^(?:true|false|null|yes|no|on|off|y|n)$/;

  /** Return a text without what nobody sees: one form of each letter, plain line ends, no tabs. */
  const clean = (text) =>
    text
      .normalize("NFC")
      .replace(/\p{Surrogate}/gu, "\ufffd")
      .replace(/\r\n?/g, "\n")
      .replace(/[\u2028\u2029\u0085\t]/g, " ")
      .replace(HIDDEN, "");

  /** Return a text as YAML: a plain word, or quoted so that no sign in it means anything. */
  const quoted = (text) => {
    const cleaned = clean(text);
    return PLAIN.test(cleaned) && !WORDS.test(cleaned) ? cleaned : JSON.stringify(cleaned);
  };

  const scalar = (value) => (typeof value === "string" ? quoted(value) : String(value));
  const isGroup = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
  const isShort = (list) => list.every((one) => !isGroup(one) && !/\s/.test(String(one)));

  const indented = (lines) => lines.map((line) => `  ${line}`);

  /** Return an entry of a list: its first line after a hyphen, the rest below it. */
  const entry = (value) => {
    const [first, ...rest] = isGroup(value) ? fields(value) : [scalar(value)];
    return [`- ${first}`, ...indented(rest)];
  };

  const field = ([name, value]) => {
    const key = `${quoted(name)}:`;
    if (Array.isArray(value)) {
      return isShort(value) ? [`${key} [${value.map(scalar).join(", ")}]`] : [key, ...value.flatMap(entry)];
    }
    return isGroup(value) ? [key, ...indented(fields(value))] : [`${key} ${scalar(value)}`];
  };

  const isEmpty = (value) => value === undefined || value === "" || (typeof value === "object" && value !== null && !Object.keys(value).length);

  /** Return the lines of a group of fields; empty ones are left out, a null stays. */
  const fields = (group) => Object.entries(group).filter(([, value]) => !isEmpty(value)).flatMap(field);

  /** Return a text on one line; a number sign at its beginning is no heading. */
  const onOneLine = (text) => text.split(/\s*\n\s*/).join(" ").trim().replace(/^#/, "\\#");

  const paragraphs = (text) => clean(text).split(/\n\s*\n/).map(onOneLine).filter(Boolean).join("\n\n");
  const bullets = (texts) => texts.map((text) => onOneLine(clean(text))).filter(Boolean).map((text) => `- ${text}`).join("\n");

  const section = ({ heading, content }) => {
    const written = Array.isArray(content) ? bullets(content) : paragraphs(content ?? "");
    return written && (heading ? `## ${heading}\n\n${written}` : written);
  };

  const SEPARATE = { "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "’": "-", "‘": "-", "–": "-", "—": "-" };

  /** Return a text in the letters of an id, cut as `slug` in hooks/hub/desk/places.py cuts it. */
  const slug = (text, longest = 60) => {
    const letters = text.toLowerCase().replace(/[ßæœøłđ’‘–—]/g, (letter) => SEPARATE[letter]).normalize("NFKD");
    const found = letters.replace(/[^\0-\x7f]/g, "").replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
    if (found.length <= longest) return found;
    const end = found.lastIndexOf("-", longest);
    return found.slice(0, end > 0 ? end : longest);
  };

  contribute.writing = {
    clean,
    slug,
    /** Return a whole record file: its fields, then sections of `heading` and `content`. */
    recordText: (group, sections = []) => {
      const body = sections.map(section).filter(Boolean);
      return ["---", ...fields(group), "---", ...(body.length ? ["", body.join("\n\n")] : [])].join("\n") + "\n";
    },
  };
}
