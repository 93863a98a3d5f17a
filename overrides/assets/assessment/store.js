// Keeps assessments on this device: each piece is written at once, alone, so that nothing is lost.
"use strict";
{
  const PREFIX = "solidarity/1/";
  const LAST = "solidarity/last";
  const { partsOf, fileOf, isEmpty } = assessment.parts;
  const listeners = new Set();
  const waiting = new Set();
  let parts = new Map();
  let open = "";
  let status = "saved";

  const keyOf = (part) => `${PREFIX}${open}/${part}`;
  const newKey = () => Date.now().toString(36) + Math.random().toString(36).slice(2, 8);

  const parsed = (text) => {
    try {
      return JSON.parse(text);
    } catch {
      return null; // Something else wrote under our name: it is left alone.
    }
  };

  /** Return every key of the storage, or none where the browser refuses it. */
  const keys = () => {
    try {
      return Object.keys(localStorage);
    } catch {
      return [];
    }
  };

  const tell = (part, value, origin) => {
    for (const listener of listeners) listener(part, value, origin);
  };

  const setStatus = (next) => {
    if (next === status) return;
    status = next;
    tell("", null, "status");
  };

  const summary = () => ({
    title: parts.get("title") ?? "",
    city: parts.get("city/name") ?? "",
    edition: assessment.data.edition,
    saved: new Date().toISOString(),
    answered: assessment.rules.order.filter((id) => parts.get(`answers/${id}`)?.answer).length,
  });

  const write = (part) => {
    const value = parts.get(part);
    if (isEmpty(value)) localStorage.removeItem(keyOf(part));
    else localStorage.setItem(keyOf(part), JSON.stringify(value));
  };

  /** Write what changed, and what earlier could not be written. */
  const save = (part) => {
    waiting.add(part);
    try {
      for (const one of [...waiting]) {
        write(one);
        waiting.delete(one);
      }
      localStorage.setItem(PREFIX + open, JSON.stringify(summary()));
      localStorage.setItem(LAST, open);
      setStatus("saved");
    } catch (error) {
      setStatus(error?.name === "QuotaExceededError" ? "full" : "memory");
    }
  };

  /** Change a piece of the open assessment and write it at once; an empty value removes it. */
  const put = (part, value, origin = "here") => {
    if (!open) open = newKey();
    if (isEmpty(value)) parts.delete(part);
    else parts.set(part, value);
    save(part);
    tell(part, value, origin);
  };

  const readFromDisk = (key) => {
    const start = `${PREFIX}${key}/`;
    const found = new Map();
    for (const name of keys().filter((one) => one.startsWith(start))) {
      const value = parsed(localStorage.getItem(name));
      if (!isEmpty(value)) found.set(name.slice(start.length), value);
    }
    return found;
  };

  /** Open an assessment that is kept on this device. */
  const openKept = (key) => {
    open = key;
    parts = readFromDisk(key);
    waiting.clear();
    try {
      localStorage.setItem(LAST, key);
    } catch {
      // Storage is full or blocked: the next change says so.
    }
    tell("", null, "open");
  };

  /** Put a whole answers file into an assessment of its own, and open it. */
  const openFile = (file) => {
    open = newKey();
    parts = partsOf(file);
    waiting.clear();
    for (const part of parts.keys()) waiting.add(part);
    save("title");
    tell("", null, "open");
  };

  /** Return what is kept on this device, the latest first. */
  const list = () =>
    keys()
      .filter((key) => key.startsWith(PREFIX) && !key.slice(PREFIX.length).includes("/"))
      .map((key) => ({ key: key.slice(PREFIX.length), ...parsed(localStorage.getItem(key)) }))
      .sort((a, b) => (a.saved < b.saved ? 1 : -1));

  /** Remove an assessment from this device. */
  const remove = (key) => {
    for (const name of keys()) {
      if (name === PREFIX + key || name.startsWith(`${PREFIX}${key}/`)) localStorage.removeItem(name);
    }
    if (key === open) start();
  };

  /** Begin an empty assessment; it is kept from its first change on. */
  const start = () => {
    open = "";
    parts = new Map();
    waiting.clear();
    tell("", null, "open");
  };

  /** Take over what another tab, or this one before it slept, has written. */
  const catchUp = () => {
    if (!open) return;
    const found = readFromDisk(open);
    if (!found.size) return;
    for (const part of new Set([...found.keys(), ...parts.keys()])) {
      const value = found.get(part);
      if (waiting.has(part) || JSON.stringify(value) === JSON.stringify(parts.get(part))) continue;
      if (value === undefined) parts.delete(part);
      else parts.set(part, value);
      tell(part, value, "tab");
    }
  };

  window.addEventListener("storage", (event) => {
    if (event.key === null || event.key.startsWith(`${PREFIX}${open}/`)) catchUp();
  });
  document.addEventListener("visibilitychange", catchUp);

  assessment.store = {
    get: (part) => parts.get(part),
    set: put,
    /** The open assessment as an answers file. */
    file: () => fileOf(parts),
    list,
    open: openKept,
    openFile,
    openLast: () => {
      const last = keys().includes(LAST) ? localStorage.getItem(LAST) : "";
      if (last && keys().includes(PREFIX + last)) openKept(last);
      else start();
    },
    start,
    remove,
    /** `saved`, `full` (no room left) or `memory` (the browser keeps nothing). */
    status: () => status,
    key: () => open,
    /** Call a function with part, value and origin (`here` `tab` `undo` `open` `status`) at each change. */
    onChange: (listener) => listeners.add(listener),
  };
}
