// Enforces the JSON Schema of the answers file, and puts a file into the one order it is written in.
"use strict";
{
  const { schema, labels } = assessment.data;
  const { isEmpty } = assessment.parts;
  const EXPECTED = {
    string: "text-expected", integer: "number-expected", boolean: "yes-no-expected",
    array: "list-expected", object: "group-expected",
  };
  const WORDS = { countries: "country", "partner-types": "sector", "mirps-pillars": "pillar", sizes: "size", "authority-types": "type" };
  const UNSEEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]|\p{Surrogate}/u;
  const URL_FORM = /^https?:\/\/[^\s/?#]+\.[^\s/?#]+(?:[/?#]\S*)?$/;
  const MOST = 200;

  const kindOf = (value) => {
    if (value === null) return "null";
    if (Array.isArray(value)) return "array";
    return Number.isInteger(value) ? "integer" : typeof value;
  };
  const kindsOf = (node) => [node.type ?? []].flat();

  /** Return the plain schema behind references and "this or nothing". */
  const plain = (node) => {
    if (node.$ref) return plain(schema.$defs[node.$ref.split("/").pop()]);
    return node.anyOf ? plain(node.anyOf.find((one) => one.type !== "null")) : node;
  };
  const mayBeNull = (node) => node.anyOf?.some((one) => one.type === "null");
  const patternOf = (node) => new RegExp(node.pattern, "u");

  const isDay = (text) => {
    const [year, month = "01", day = "01"] = text.split("-");
    const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
    return year >= "0001" && !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === `${year}-${month}-${day}`;
  };

  const shown = (value) => {
    if (typeof value === "object" && value) return Array.isArray(value) ? "[…]" : "{…}";
    return String(value).replace(/\s+/g, " ").slice(0, 60);
  };

  class Check {
    constructor() {
      this.problems = [];
    }

    add(path, rule, value = "", allowed = "", detail = "") {
      if (this.problems.length < MOST) this.problems.push({ path, rule, value: shown(value), allowed: String(allowed), detail });
    }

    value(value, node, path) {
      if (value === null && mayBeNull(node)) return;
      const inner = plain(node);
      const kind = kindOf(value);
      const kinds = kindsOf(inner);
      if ("const" in inner) return void (value === inner.const || this.add(path, "not-one-of", value, inner.const));
      if (kinds.length && !kinds.includes(kind)) {
        return void this.add(path, kind === "null" ? "empty-value" : EXPECTED[kinds[0]], kind === "string" ? `'${shown(value)}'` : value);
      }
      this[kind]?.(value, inner, path);
    }

    string(value, node, path) {
      const seen = UNSEEN.exec(value);
      if (seen) this.add(path, "no-control-characters", "", "", `U+${seen[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
      if (node.enum && !node.enum.includes(value)) return void this.add(path, "not-one-of", value, node.enum.join(", "));
      if (value.length < (node.minLength ?? 0)) return void this.add(path, "empty-value");
      if (value.length > (node.maxLength ?? Infinity) && [...value].length > node.maxLength) {
        return void this.add(path, "too-long", "", node.maxLength);
      }
      const list = WORDS[node["x-vocabulary"]];
      if (list && !Object.hasOwn(labels[list], value)) this.add(path, "known-word", value, "", node["x-vocabulary"]);
      this.form(value, node, path);
    }

    form(value, node, path) {
      if (node.format === "uri") {
        if (!URL_FORM.test(value)) this.add(path, "link-form", value);
      } else if (node.pattern) {
        const isDate = kindsOf(node).includes("integer");
        if (patternOf(node).test(value) && (!isDate || isDay(value))) return;
        if (isDate) this.add(path, "date-form", value);
        else this.add(path, "wrong-form", value, assessment.data.texts.shapes[node.pattern] ?? node.pattern);
      }
    }

    integer(value, node, path) {
      if (value < (node.minimum ?? -Infinity)) this.add(path, "too-small", value, node.minimum);
      if (value > (node.maximum ?? Infinity)) this.add(path, "too-large", value, node.maximum);
    }

    array(value, node, path) {
      if (value.length > (node.maxItems ?? Infinity)) return void this.add(path, "too-many", "", node.maxItems);
      value.forEach((one, index) => this.value(one, node.items ?? {}, [...path, index]));
    }

    object(value, node, path) {
      for (const name of node.required ?? []) {
        if (!Object.hasOwn(value, name)) this.add([...path, name], "missing-field");
      }
      for (const [name, one] of Object.entries(value)) this.field(name, one, node, path);
    }

    field(name, value, node, path) {
      const own = [...path, name];
      if (node.propertyNames) this.string(name, plain(node.propertyNames), own);
      const inner = partOf(node, name);
      if (inner) this.value(value, inner, own);
      else if (node.additionalProperties === false || node.patternProperties) {
        this.add(own, "unknown-field", name, Object.keys(node.properties ?? {}).join(", "));
      }
    }
  }

  /** Return the schema of one field of a group. */
  const partOf = (node, name) => {
    if (Object.hasOwn(node.properties ?? {}, name)) return node.properties[name];
    const patterns = Object.entries(node.patternProperties ?? {});
    const found = patterns.find(([pattern]) => new RegExp(pattern, "u").test(name));
    return found?.[1] ?? (node.additionalProperties || undefined);
  };

  const namesOf = (value, node) => {
    const order = Object.keys(node.properties ?? {});
    if (order.length) return order.filter((name) => Object.hasOwn(value, name));
    const printed = [...assessment.rules.items.keys(), ...assessment.rules.criteria.keys()];
    const place = new Map(printed.map((name, index) => [name, index]));
    const at = (name) => place.get(name) ?? Infinity;
    return Object.keys(value).sort((a, b) => at(a) - at(b) || (a < b ? -1 : 1));
  };

  /** Return a sound value in the order of its schema, without what is empty. */
  const canonical = (value, node = schema) => {
    const inner = plain(node);
    if (Array.isArray(value)) return value.map((one) => canonical(one, inner.items));
    if (kindsOf(inner).includes("integer") && inner.pattern) return String(value);
    if (kindOf(value) !== "object") return value;
    const stays = ([name, one]) => !isEmpty(one) || (inner.required?.includes(name) && one !== undefined);
    const pairs = namesOf(value, inner).map((name) => [name, value[name]]).filter(stays);
    return Object.fromEntries(pairs.map(([name, one]) => [name, canonical(one, partOf(inner, name))]).filter(stays));
  };

  assessment.schema = {
    /** Return what is wrong with a value: path, rule, value, allowed, detail of each problem. */
    problems: (value) => {
      const check = new Check();
      check.value(value, schema, []);
      return check.problems;
    },
    canonical: (file) => {
      const { example, ...rest } = canonical(file);
      return example ? canonical({ ...rest, example }) : rest;
    },
    plain,
    partOf,
    isDay,
    shown,
    /** Every keyword that is enforced, or says nothing about values. */
    keywords: (
      "$defs $id $ref $schema additionalProperties anyOf const enum format items maxItems maxLength maximum " +
      "minLength minimum pattern patternProperties properties propertyNames required type x-refers x-vocabulary"
    ).split(" "),
  };
}
