// Checks an answers file against the edition, and says every problem in plain words.
"use strict";
{
  const { data, rules, say, schema } = assessment;

  const isGroup = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
  const entries = (value) => (isGroup(value) ? Object.entries(value) : []);
  const list = (value) => (Array.isArray(value) ? value : []);
  const isBlank = (value) => typeof value !== "string" || !value.trim();

  function* ofAnswer(path, said, rule, id) {
    const { answer } = said;
    if (isBlank(answer)) return;
    const at = [...path, "answer"];
    if (rule.answer === "none") yield { path: at, rule: "heading-answered", value: id };
    else if (rule.choices) yield* ofChoice(at, said, rule);
  }

  function* ofChoice(path, { answer, observation }, rule) {
    const known = Object.keys(rule.choices);
    if (answer === "not-applicable" && !rule.mayNotApply) yield { path, rule: "always-applies", value: answer };
    else if (!known.includes(answer)) {
      yield { path, rule: "answer-of-kind", value: schema.shown(answer), allowed: known.join(", ") };
    } else if (answer === "not-applicable" && isBlank(observation)) yield { path, rule: "reason-needed", value: answer };
  }

  function* ofItem(id, said) {
    const path = ["answers", id];
    const rule = rules.items.get(id);
    if (!rule) return yield { path, rule: "item-of-edition", value: schema.shown(id) };
    if (!isGroup(said)) return;
    yield* ofAnswer(path, said, rule, id);
    for (const [index, vote] of list(said.votes).entries()) {
      if (isGroup(vote)) yield* ofAnswer([...path, "votes", index], vote, rule, id);
    }
    for (const [answer] of entries(said.tally)) {
      if (!Object.hasOwn(rule.choices ?? {}, answer)) yield { path: [...path, "tally", answer], rule: "answer-of-kind", value: schema.shown(answer) };
    }
    for (const [index, one] of list(said.evidence).entries()) {
      if (isGroup(one) && isBlank(one.text) && !one.url) yield { path: [...path, "evidence", index], rule: "evidence-reference" };
    }
  }

  /** Return a finding where a text names something that the edition does not have. */
  const unknown = (known, path, value, rule, detail = "") =>
    typeof value !== "string" || known.has(value) ? [] : [{ path, rule, value: schema.shown(value), detail }];

  function* ofNames(file) {
    const areas = new Map(rules.areas.map((one) => [one.id, one]));
    const criterion = (path, value) => unknown(rules.criteria, path, value, "known-in-framework", "criterion");
    const item = (path, value) => unknown(rules.items, path, value, "item-of-edition");
    for (const [name] of entries(file.weights)) yield* criterion(["weights", name], name);
    for (const [index, one] of list(file.commitments).entries()) {
      const path = ["commitments", index];
      yield* criterion([...path, "criterion"], one?.criterion);
      yield* item([...path, "item"], one?.item);
      yield* unknown(areas, [...path, "policy_area"], one?.policy_area, "known-policy-area");
    }
    for (const [index, one] of list(file.process?.validation?.objections).entries()) {
      yield* item(["process", "validation", "objections", index, "item"], one?.item);
    }
    for (const [index, seat] of list(file.process?.committee).entries()) {
      const path = ["process", "committee", index, "criteria"];
      for (const [place, name] of list(seat?.criteria).entries()) yield* criterion([...path, place], name);
    }
  }

  function* ofRepeated(values, at, rule) {
    const seen = new Map();
    for (const [index, one] of list(values).entries()) {
      const id = one?.id;
      if (typeof id !== "string") continue;
      if (seen.has(id)) yield { path: [at, index, "id"], rule, value: schema.shown(id), detail: `${at} ${seen.get(id) + 1}` };
      else seen.set(id, index);
    }
  }

  function* ofMembers(file) {
    yield* ofRepeated(file.members, "members", "unique-member");
    yield* ofRepeated(file.commitments, "commitments", "form-twice");
    const known = new Set(list(file.members).map((one) => one?.id));
    for (const [id, said] of entries(file.answers)) {
      for (const [index, vote] of list(said?.votes).entries()) {
        yield* unknown(known, ["answers", id, "votes", index, "member"], vote?.member, "known-member");
      }
    }
  }

  function* ofEdition({ edition, digest, overlay }) {
    if (typeof edition === "string" && edition !== data.edition) {
      yield { path: ["edition"], rule: "known-edition", value: schema.shown(edition), allowed: data.edition };
    } else if (typeof digest === "string" && digest !== data.digest) {
      yield { path: ["digest"], rule: "answers-digest", value: schema.shown(digest), allowed: data.digest };
    } else if (typeof overlay === "string") {
      yield { path: ["overlay"], rule: "known-adaptation", value: schema.shown(overlay) };
    }
  }

  function* ofFile(file) {
    if (!isGroup(file)) return;
    const wrong = [...ofEdition(file)];
    yield* wrong;
    if (wrong[0]?.rule === "known-edition") return;
    for (const [id, said] of entries(file.answers)) yield* ofItem(id, said);
    yield* ofNames(file);
    yield* ofMembers(file);
  }

  /** Return everything that is wrong with a value, as data. */
  const found = (value) => {
    const problems = [...schema.problems(value)];
    for (const one of ofFile(value)) {
      if (problems.length >= 200) break;
      problems.push(one);
    }
    return problems;
  };

  /** Return a path as people find it: `8.3, observation`, `process, committee, 2, role`. */
  const placed = (path) =>
    (path[0] === "answers" && path.length > 1 ? path.slice(1) : path)
      .map((part) => (typeof part === "number" ? part + 1 : part))
      .join(", ")
      .slice(0, 80);

  /** Return a problem in words: where, what is wrong, what to do, what is allowed. */
  const worded = ({ path, place, line, rule, value = "", allowed = "", detail = "" }) => {
    const text = say(`rules.${rule}`, { value, allowed, detail, field: String(path.at(-1) ?? "") });
    const where = place ?? (placed(path) || (line && say("files.line", { line })));
    const hint = allowed && !text.includes(allowed) ? ` ${say("files.allowed", { allowed })}` : "";
    return (where ? `${where}: ` : "") + text + hint;
  };

  assessment.check = { found, worded, isGroup };
}
