// The browser's storage; what it refuses is kept in this tab, and tried again, so that nothing is lost.
"use strict";
{
  const WAITING = "solidarity/waiting";

  /** Return what a function finds, or something else where the browser refuses. */
  const attempt = (find, otherwise) => {
    try {
      return find();
    } catch {
      return otherwise;
    }
  };

  const parsed = (text) => attempt(() => JSON.parse(text), undefined);
  const rested = parsed(attempt(() => sessionStorage.getItem(WAITING), null));
  /** Entries that could not be written: name and text, or null for one that is to be removed. */
  const waiting = new Map(Array.isArray(rested) ? rested : []);
  let inTab = waiting.size > 0;

  /** Return the name of every entry. */
  const names = () => {
    const found = attempt(() => Object.keys(localStorage), []);
    if (!waiting.size) return found;
    return [...new Set([...found, ...waiting.keys()])].filter((name) => waiting.get(name) !== null);
  };

  const read = (name) => (waiting.has(name) ? waiting.get(name) : attempt(() => localStorage.getItem(name), null));

  const tryToWrite = (name, text) => {
    try {
      if (text === null) localStorage.removeItem(name);
      else localStorage.setItem(name, text);
      waiting.delete(name);
    } catch {
      waiting.set(name, text);
    }
  };

  /** Keep in this tab, beyond a reload or a crash, what the device has no room for. */
  const rest = () => {
    inTab = attempt(() => {
      if (waiting.size) sessionStorage.setItem(WAITING, JSON.stringify([...waiting]));
      else sessionStorage.removeItem(WAITING);
      return true;
    }, false);
  };

  /** Write entries, and what earlier could not be written; a null removes one. */
  const write = (entries) => {
    const had = waiting.size;
    for (const [name, text] of [...waiting, ...entries]) tryToWrite(name, text);
    if (had || waiting.size) rest();
  };

  assessment.disk = {
    attempt, parsed, names, read, write,
    /** `saved` on this device; `full`: some of it in this tab only; `memory`: some of it nowhere. */
    status: () => (waiting.size === 0 ? "saved" : inTab ? "full" : "memory"),
    /** Remember a name for this tab and for the next one that opens. */
    remember: (name, text, storages = ["sessionStorage", "localStorage"]) => {
      for (const storage of storages) attempt(() => window[storage].setItem(name, text));
    },
    recall: (name) =>
      attempt(() => sessionStorage.getItem(name), null) ?? attempt(() => localStorage.getItem(name), null),
  };
}
