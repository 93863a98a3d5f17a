// Keeps the rules of the hub's own check, from the same models: what each field may hold.
"use strict";
{
  const { data } = contribute;
  const pattern = (name, flags = "u") => new RegExp(data.patterns?.[name] ?? "", flags);
  const whole = (name) => new RegExp(`^(?:${data.patterns?.[name] ?? ""})$`, "u");
  const [DATE, URL_FORM, SCHEME, MARKUP, MAILBOX] = [whole("date"), whole("url"), pattern("scheme", "iu"), pattern("markup"), pattern("mailbox", "iu")];

  const shown = (value) => {
    if (typeof value === "object") return Array.isArray(value) ? "[…]" : "{…}";
    return [...String(value).replace(/\s+/g, " ")].slice(0, 60).join("");
  };

  const isDay = (text) => {
    const full = `${text}-01-01`.slice(0, 10);
    const date = new Date(`${full}T00:00:00Z`);
    return full >= "0001" && !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === full;
  };

  const plain = (text) => {
    if (!text.trim()) return "empty-value";
    if (MARKUP.test(text)) return "no-markup";
    if (SCHEME.test(text)) return "safe-link";
    return MAILBOX.test(text) ? "no-personal-data" : "";
  };
  /** Each test returns the rule that a text breaks, or nothing. */
  const TESTS = {
    "one-line": (text) => (text.trim().includes("\n") ? "one-line" : ""),
    plain,
    "date-form": (text) => (DATE.test(text) && isDay(text) ? "" : "date-form"),
    "link-form": (text) => (URL_FORM.test(text) ? "" : "link-form"),
  };

  function* ofText(text, field, path) {
    const { max_length: most = Infinity, pattern: form } = field.limits ?? {};
    if ([...text].length > most) yield { path, rule: "too-long", value: shown(text), allowed: most };
    else if (form && !new RegExp(form, "u").test(text)) yield { path, rule: "wrong-form", value: shown(text), allowed: data.words[form] ?? form };
    else if (field.choices && !field.choices.includes(text)) yield { path, rule: "not-one-of", value: shown(text), allowed: field.choices.join(", ") };
    else {
      const rule = (field.tests ?? []).map((name) => TESTS[name](text)).find(Boolean);
      if (rule) yield { path, rule, value: shown(text) };
    }
  }

  function* ofNumber(value, field, path) {
    const { ge: least = -Infinity, le: most = Infinity } = field.limits ?? {};
    if (typeof value !== "number") yield { path, rule: `${field.kind}-expected`, value: `'${shown(value)}'` };
    else if (value < least) yield { path, rule: "too-small", value, allowed: least };
    else if (value > most) yield { path, rule: "too-large", value, allowed: most };
  }

  const GROUP_RULES = {
    sources: (one) => (one.url || one.document ? "" : "source-address"),
    recognitions: (one) => (one.network || one.programme || one.report ? "" : "recognised-by"),
    memberships: (one) => (!one.network === !one.programme ? "network-or-programme" : ""),
    facts: (one) => (one.source || one.document ? "" : "fact-source"),
  };

  function* ofGroup(value, field, path) {
    const found = [...ofFields(value, field.parts, path)];
    yield* found;
    const rule = found.length ? "" : GROUP_RULES[field.name]?.(value);
    if (rule) yield { path, rule, value: shown(value) };
  }

  function* ofOne(value, field, path) {
    if (field.kind === "group") yield* ofGroup(value, field, path);
    else if (field.kind === "text") yield* ofText(value, field, path);
    else yield* ofNumber(value, field, path);
  }

  function* ofList(values, field, path) {
    const { min_length: least = 0, max_length: most = Infinity } = field.listLimits ?? {};
    if (values.length < least) yield { path, rule: "too-few", allowed: least };
    if (values.length > most) yield { path, rule: "too-many", allowed: most };
    for (const [index, value] of values.entries()) {
      if (typeof value === "string" && values.indexOf(value) < index) yield { path: [...path, index], rule: "repeated-value", value: shown(value) };
      yield* ofOne(value, field, [...path, index]);
    }
  }

  function* ofFields(values, fields, path = []) {
    for (const field of fields) {
      const value = values[field.name];
      const own = [...path, field.name];
      if (value !== undefined) yield* field.list ? ofList(value, field, own) : ofOne(value, field, own);
      else if (field.required) yield { path: own, rule: field.body && !path.length ? "missing-section" : "missing-field" };
    }
  }

  contribute.check = { fields: ofFields, shown };
}
