// Reads JSON from strangers: depth, keys that stand twice and broken text are refused before use.
"use strict";
{
  const DEEPEST = 20;
  const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:,]/gs;

  const refuse = (rule, about = {}) => {
    throw Object.assign(new Error(rule), { problem: { path: [], rule, ...about } });
  };

  const lineAt = (text, index) => text.slice(0, index).split("\n").length;

  /** Go through the text once: nothing too deep, no key twice in one group. */
  const survey = (text) => {
    const groups = [];
    const found = [];
    let word = null;
    for (const token of text.matchAll(TOKEN)) {
      const sign = token[0];
      if (sign === "{" || sign === "[") {
        if (groups.push(new Map()) > DEEPEST) refuse("too-deep", { allowed: String(DEEPEST) });
      } else if (sign === "}" || sign === "]") groups.pop();
      else if (sign === ":" && word) note(groups.at(-1), word, text, found);
      word = sign[0] === '"' ? token : null;
    }
    return found;
  };

  const note = (group, token, text, found) => {
    const key = JSON.parse(token[0]);
    if (!group?.has(key)) group?.set(key, token.index);
    else if (found.length < 50) {
      const [line, first] = [token.index, group.get(key)].map((index) => lineAt(text, index));
      found.push({ path: [], line, rule: "duplicate-key", value: assessment.schema.shown(key), detail: String(first) });
    }
  };

  const lineOf = (message, text) => {
    const [, line] = /line (\d+)/.exec(message) ?? [];
    const [, position] = /position (\d+)/.exec(message) ?? [];
    return Number(line ?? (position && lineAt(text, Number(position)))) || undefined;
  };

  /** Return value and problems of a JSON text; throws an error with a `problem` where it is none. */
  const read = (text) => {
    let value;
    try {
      value = JSON.parse(text);
    } catch (error) {
      if (/[{[]{21}/.test(text.replace(/\s+/g, ""))) refuse("too-deep", { allowed: String(DEEPEST) });
      refuse("json-syntax", { detail: assessment.say("files.syntax"), line: lineOf(error.message, text) });
    }
    return { value, problems: survey(text) };
  };

  assessment.jsonText = { read, refuse };
}
