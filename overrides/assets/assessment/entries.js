// How assessments stand in the storage: one entry for each field, so that two tabs never meet in one.
"use strict";
{
  const { disk } = assessment;
  const HOME = "solidarity/";
  const PREFIX = `${HOME}1/`;
  const UNREAD = `${HOME}unread/`;
  const NAME = /^solidarity\/(\d+)\/([^/]+)/;
  const nameOf = (key, part, field = "") => `${PREFIX}${key}/${part}#${field}`;

  /** Return the assessment, piece and field that an entry's name says. */
  const placeOf = (name) => {
    const [key, ...rest] = name.slice(PREFIX.length).split("/");
    const place = rest.join("/");
    const cut = place.lastIndexOf("#");
    return cut < 0 ? { key, part: place, field: "" } : { key, part: place.slice(0, cut), field: place.slice(cut + 1) };
  };

  const kindOf = (value) => {
    if (Array.isArray(value)) return "array";
    return Number.isInteger(value) ? "integer" : typeof value;
  };

  /** Return the schema of a part of something; what the schema does not know may be anything. */
  const inside = (node, name) => {
    const { plain, partOf } = assessment.schema;
    const inner = node && plain(node);
    return inner && (inner.type === "array" ? inner.items : partOf(inner, name));
  };

  /** Return whether a value is made as its schema says: lists, groups, texts and numbers in their places. */
  const fits = (value, node) => {
    if (!node) return true;
    const kinds = [assessment.schema.plain(node).type ?? []].flat();
    if (value === null || (kinds.length && !kinds.includes(kindOf(value)))) return false;
    return typeof value !== "object" || Object.keys(value).every((name) => fits(value[name], inside(node, name)));
  };

  /** Return whether a text can be what a field holds. */
  const isSound = (part, field, text) => {
    const value = disk.parsed(text);
    if (value === undefined || !part) return false;
    const cut = part.indexOf("/");
    const path = cut < 0 ? [part] : [part.slice(0, cut), part.slice(cut + 1)];
    return fits(value, [...path, ...(field ? [field] : [])].reduce(inside, assessment.data.schema));
  };

  /** Return what is noted of an assessment beside its pieces: edition, time, changes. */
  const about = (key) => {
    const noted = disk.parsed(disk.read(PREFIX + key));
    return typeof noted === "object" && noted !== null ? noted : {};
  };

  /** Return pieces with the commitments in the order they were made in. */
  const inOrder = (pieces, order) => {
    if (!Array.isArray(order)) return pieces;
    const place = (part) => (order.includes(part) ? order.indexOf(part) : order.length);
    return new Map([...pieces].sort(([a], [b]) => place(a) - place(b)));
  };

  /** Return an assessment's pieces as fields, and the entries that cannot be read. */
  const entriesOf = (key) => {
    const pieces = new Map();
    const broken = new Map();
    for (const name of disk.names().filter((one) => one.startsWith(`${PREFIX}${key}/`))) {
      const { part, field } = placeOf(name);
      const text = disk.read(name);
      if (!isSound(part, field, text)) broken.set(name, text);
      else pieces.set(part, (pieces.get(part) ?? new Map()).set(field, text));
    }
    return { pieces: inOrder(pieces, about(key).order), broken };
  };

  const under = (start) =>
    new Map(disk.names().filter((name) => name.startsWith(start)).map((name) => [name, disk.read(name)]));

  /** Return every entry of an assessment of any version, as it stands; what says that it is there first. */
  const raw = (version, key) => {
    const head = `${HOME}${version}/${key}`;
    const noted = disk.read(head);
    const aside = version === "1" ? under(`${UNREAD}${key}/`) : [];
    return new Map([...(noted === null ? [] : [[head, noted]]), ...under(`${head}/`), ...aside]);
  };

  /** Return the keys of the assessments that are kept, by the version of their format. */
  const kept = () => {
    const found = new Map();
    for (const name of disk.names()) {
      const [, version, key] = NAME.exec(name) ?? [];
      if (version) found.set(version, (found.get(version) ?? new Set()).add(key));
    }
    return found;
  };

  assessment.entries = {
    PREFIX, nameOf, placeOf, isSound, about, of: entriesOf, raw, kept,
    /** Return the entries of an assessment that cannot be read, here or set aside: name and text. */
    unread: (key) => new Map([...entriesOf(key).broken, ...under(`${UNREAD}${key}/`)]),
    /** Return the name under which a text is set aside before something else takes its place. */
    asideOf: (name) => UNREAD + name.slice(PREFIX.length),
  };
}
