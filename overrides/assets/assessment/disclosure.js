// What a city makes public of its assessment: four levels, nothing that names who said what.
"use strict";
{
  const { parts } = assessment;
  const EMAIL = /[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+/g;
  /** Nine digits or more, as telephone numbers have: a date has eight. */
  const PHONE = /(?<![\w/.-])\+?\d(?:[\s().-]{0,2}\d){8,14}(?![\w/-])/g;
  const AMOUNT = /^\d{1,3}(?:[\s.]\d{3})+$/;
  const PLAIN = ["answer", "intention", "role", "flag"];
  const FULL = [...PLAIN, "observation", "evidence", "capacity", "partners", "dissent"];
  const FRAME = ["format", "version", "edition", "digest", "overlay", "language", "example", "city", "date"];

  const only = (value, names) => Object.fromEntries(names.filter((name) => !parts.isEmpty(value?.[name])).map((name) => [name, value[name]]));

  /** Return a text without addresses of e-mail and numbers of telephones; what was taken goes to a list. */
  const withoutContacts = (text, taken) => {
    const gone = (found) => {
      taken.push(found);
      return "[…]";
    };
    return text.replace(EMAIL, gone).replace(PHONE, (found) => (AMOUNT.test(found) ? found : gone(found)));
  };

  const cleaned = (value, taken) => {
    if (typeof value === "string") return /^https?:/.test(value) ? value : withoutContacts(value, taken);
    if (Array.isArray(value)) return value.map((one) => cleaned(one, taken));
    if (value && typeof value === "object") return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cleaned(one, taken)]));
    return value;
  };

  const answersAt = (level, answers) =>
    Object.fromEntries(Object.entries(answers).map(([id, said]) => {
      const names = level === "evidence" ? FULL : PLAIN;
      const reason = said.answer === "not-applicable" ? ["observation"] : [];
      return [id, only(said, [...names, ...reason])];
    }).filter(([, said]) => !parts.isEmpty(said)));

  const processAt = (level, process) => {
    const { mechanism, how, date, changes } = process?.validation ?? {};
    const validation = level === "evidence" ? { mechanism, how, date, changes } : { mechanism, date };
    const shown = only(validation, Object.keys(validation));
    const seats = level === "evidence" ? only(process, ["coordinator", "committee", "resources", "resources_note"]) : {};
    return { ...seats, ...(parts.isEmpty(shown) ? {} : { validation: shown }) };
  };

  const commitmentsAt = (level, commitments) =>
    (commitments ?? []).map((one) => (level === "evidence" ? one : Object.fromEntries(Object.entries(one).filter(([name]) => !["partners", "unit", "follow_up", "budget"].includes(name)))));

  /** Return what becomes public at a level, and what was taken out of its texts. */
  const disclosed = (file, level) => {
    const taken = [];
    const shares = level === "shares";
    const answers = shares ? {} : answersAt(level, file.answers);
    const weights = shares ? {} : (file.weights ?? {});
    const { edition, areas, ...score } = assessment.score.scoreOf(assessment.score.answersOf(file), weights);
    const rest = { answers, process: processAt(level, file.process), commitments: shares ? [] : commitmentsAt(level, file.commitments), weights };
    const said = cleaned(only(rest, ["process", "commitments", "weights"]), taken);
    const record = { ...cleaned(only(file, FRAME), taken), answers: cleaned(answers, taken), ...said, score: shares ? score : { ...score, areas }, disclosure: level };
    return { record, taken };
  };

  assessment.disclosure = { disclosed };
}
