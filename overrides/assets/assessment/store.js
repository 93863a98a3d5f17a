// The open assessment: each field is written at once, alone, and other tabs' changes come in at once.
"use strict";
{
  const { disk, entries } = assessment;
  const { fieldsOf, pieceOf, partsOf, isEmpty } = assessment.parts;
  const { PREFIX, nameOf, placeOf } = entries;
  const LAST = "solidarity/last";
  const listeners = new Set();
  let open = "";
  let note = {};
  let pieces = new Map();
  let parts = new Map();
  let broken = new Map();
  let removed = false;
  let status = "saved";
  let lastChanged = "";

  const newKey = () => Date.now().toString(36) + Math.random().toString(36).slice(2, 8);

  const tell = (part, value, origin) => {
    for (const listener of listeners) listener(part, value, origin);
  };

  const showStatus = () => {
    const next = removed ? "removed" : disk.status();
    if (next === status) return;
    status = next;
    tell("", null, "status");
  };

  /** Return the entries that a piece's new fields change. */
  const changesOf = (part, fields) => {
    const old = pieces.get(part) ?? new Map();
    const names = new Set([...old.keys(), ...fields.keys()]);
    return [...names]
      .filter((name) => removed || old.get(name) !== fields.get(name))
      .map((name) => [nameOf(open, part, name), fields.get(name) ?? null]);
  };

  const rescued = (changes) =>
    changes.filter(([name]) => broken.has(name)).map(([name]) => [entries.asideOf(name), broken.get(name)]);

  const everything = () =>
    [...pieces].flatMap(([part, fields]) => [...fields].map(([name, text]) => [nameOf(open, part, name), text]));

  const noted = () => {
    note = { ...note, saved: new Date().toISOString() };
    note.order = [...parts.keys()].filter((part) => part.startsWith("commitments/"));
    return [PREFIX + open, JSON.stringify(note)];
  };

  const save = (changes) => {
    disk.write([noted(), ...rescued(changes), ...changes]);
    for (const [name] of changes) broken.delete(name);
    removed = false;
    showStatus();
  };

  const hold = (part, fields) => {
    if (!fields.size) {
      pieces.delete(part);
      parts.delete(part);
    } else {
      pieces.set(part, fields);
      parts.set(part, pieceOf(fields));
    }
  };

  /** Count each field that was changed once, however much was typed in it. */
  const count = (changes) => {
    const name = changes.at(-1)[0];
    if (name !== lastChanged) note.changes = (note.changes ?? 0) + 1;
    lastChanged = name;
  };

  const begin = () => {
    const { edition, digest, language } = assessment.data;
    clear(newKey(), { edition, digest });
    put("language", language, "status");
    disk.remember(LAST, open);
  };

  /** Change a piece of the open assessment and write it at once; an empty value removes it. */
  const put = (part, value, origin = "here") => {
    if (!open && isEmpty(value)) return;
    if (!open) begin();
    const fields = fieldsOf(value);
    const changes = changesOf(part, fields);
    const all = removed ? everything() : [];
    hold(part, fields);
    if (changes.length) {
      if (origin !== "status") count(changes);
      save([...all, ...changes]);
    }
    tell(part, parts.get(part), origin);
  };

  const clear = (key, about) => {
    [open, note, lastChanged, removed] = [key, about, "", false];
    [pieces, parts, broken] = [new Map(), new Map(), new Map()];
  };

  /** Take over what stands in the storage: all of it, or what another tab changed there. */
  const takeIn = (key) => {
    const found = entries.of(key);
    broken = found.broken;
    const changed = [];
    for (const part of new Set([...found.pieces.keys(), ...pieces.keys()])) {
      const fields = found.pieces.get(part) ?? new Map();
      if (JSON.stringify([...fields].sort()) === JSON.stringify([...(pieces.get(part) ?? [])].sort())) continue;
      hold(part, fields);
      changed.push(part);
    }
    return changed;
  };

  /** Open an assessment that is kept on this device. */
  const openKept = (key) => {
    clear(key, entries.about(key));
    takeIn(key);
    disk.remember(LAST, key);
    disk.write([]);
    showStatus();
    tell("", null, "open");
  };

  /** Put a whole answers file into an assessment of its own, and open it. */
  const openFile = (file) => {
    clear(newKey(), { edition: file.edition, digest: file.digest });
    for (const [part, value] of partsOf(file)) hold(part, fieldsOf(value));
    save(everything());
    disk.remember(LAST, open);
    tell("", null, "open");
  };

  /** Open nothing: an assessment begins with its first word. */
  const start = () => {
    clear("", {});
    disk.remember(LAST, "", ["sessionStorage"]);
    showStatus();
    tell("", null, "open");
  };

  /** Keep what is open in this tab when it was deleted in another: its next change writes it all again. */
  const isThere = () => {
    removed = disk.read(PREFIX + open) === null;
    if (!removed) note = entries.about(open);
    showStatus();
    return !removed;
  };

  const catchUp = () => {
    if (!open || !isThere()) return;
    for (const part of takeIn(open)) tell(part, parts.get(part), "tab");
  };

  /** Take over one field that another tab has changed. */
  const takeOne = (name) => {
    const { part, field } = placeOf(name);
    const text = disk.read(name);
    const fields = new Map(pieces.get(part));
    if ((fields.get(field) ?? null) === text) return;
    if (text === null) fields.delete(field);
    else if (entries.isSound(part, field, text)) fields.set(field, text);
    else return;
    hold(part, fields);
    tell(part, parts.get(part), "tab");
  };

  window.addEventListener("storage", ({ key }) => {
    if (!open) return;
    if (key === null || key === PREFIX + open) isThere();
    else if (!removed && key.startsWith(`${PREFIX}${open}/`)) takeOne(key);
  });
  document.addEventListener("visibilitychange", catchUp);
  window.addEventListener("pageshow", (event) => event.persisted && catchUp());
  document.addEventListener("resume", catchUp);

  assessment.store = {
    get: (part) => parts.get(part),
    set: put,
    /** The open assessment as an answers file. */
    file: () => assessment.parts.fileOf(parts, note.edition ? note : undefined),
    open: openKept,
    openFile,
    start,
    /** `saved`, `full` (in this tab only), `memory` (nowhere) or `removed` (deleted in another tab). */
    status: () => status,
    key: () => open,
    /** The assessment that this tab had open, or the one that was open last; empty for none. */
    last: () => disk.recall(LAST),
    /** What is noted beside the pieces: `changes` since the last download, `later`. */
    note: () => note,
    /** Note something beside the pieces, without a change to any of them. */
    setNote: (more) => {
      note = { ...note, ...more };
      if (open && !removed) disk.write([[PREFIX + open, JSON.stringify(note)]]);
      tell("", null, "status");
    },
    /** Call a function with part, value and origin (`here` `tab` `undo` `open` `status`) at each change. */
    onChange: (listener) => listeners.add(listener),
  };
}
