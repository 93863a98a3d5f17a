// The assessments on this device: listed, renamed, duplicated, deleted and brought back.
"use strict";
{
  const { disk, entries, store, parts, rules, dom } = assessment;
  const { nameOf, PREFIX } = entries;

  const text = (key, part, field) => {
    const value = disk.parsed(disk.read(nameOf(key, part, field)));
    return typeof value === "string" ? value : "";
  };

  const answered = (key) =>
    rules.order.filter((id) => text(key, `answers/${id}`, "answer")).length;

  /** Return what the list shows of an assessment; `ours` if this page can open it. */
  const find = (key) => {
    if (!entries.kept().get("1")?.has(key)) return undefined;
    const { edition = assessment.data.edition, saved = "", changes = 0 } = entries.about(key);
    const found = { key, edition, saved, changes, ours: edition === assessment.data.edition };
    return { ...found, title: text(key, "title"), city: text(key, "city/name"), answered: answered(key) };
  };

  /** Return what is kept on this device, the latest first. */
  const list = () =>
    [...(entries.kept().get("1") ?? [])].map(find).sort((a, b) => (a.saved < b.saved ? 1 : -1));

  /** Return what other versions of this page keep here: version and key of each. */
  const others = () =>
    [...entries.kept()].filter(([version]) => version !== "1").flatMap(([version, keys]) =>
      [...keys].map((key) => ({ version, key })));

  /** Return an assessment as an answers file. */
  const fileOf = (key) => {
    if (key === store.key()) return store.file();
    const found = [...entries.of(key).pieces].map(([part, fields]) => [part, parts.pieceOf(fields)]);
    const { edition, digest } = entries.about(key);
    return parts.fileOf(found, edition ? { edition, digest } : undefined);
  };

  const rename = (key, title) => {
    if (key === store.key()) store.set("title", title);
    else disk.write([[nameOf(key, "title"), title ? JSON.stringify(title) : null]]);
  };

  /** Copy an assessment, entry by entry, and return the key of the copy. */
  const duplicate = (key, title) => {
    const copy = `${key}${Date.now().toString(36)}`;
    const names = [...entries.raw("1", key)].filter(([name]) => name.startsWith(PREFIX + key));
    disk.write(names.map(([name, one]) => [PREFIX + copy + name.slice(PREFIX.length + key.length), one]));
    rename(copy, title);
    return copy;
  };

  /** Delete an assessment from this device; return what brings it back. */
  const remove = (key) => {
    const gone = entries.raw("1", key);
    disk.write([...gone.keys()].map((name) => [name, null]));
    if (key === store.key()) store.start();
    return () => disk.write([...gone].reverse());
  };

  /** Download an assessment; one of another edition as it stands, since this page does not know its order. */
  const download = (key) => {
    const file = fileOf(key);
    const ours = file.edition === assessment.data.edition;
    const content = ours ? assessment.files.jsonText(file) : asJson(file);
    dom.download(assessment.files.fileName("json", file), "application/json", content);
    if (key === store.key()) store.setNote({ changes: 0, later: undefined });
  };

  const asJson = (value) => `${JSON.stringify(value, null, 1)}\n`;

  /** Download entries as they stand. */
  const downloadEntries = (name, found) =>
    dom.download(name, "application/json", asJson(Object.fromEntries(found)));

  /** Open what this tab had open before, or what was open last. */
  const openLast = () => {
    const last = store.last();
    if (last && find(last)?.ours) store.open(last);
    else store.start();
  };

  assessment.kept = {
    find, list, others, fileOf, rename, duplicate, remove, download, openLast,
    unread: entries.unread,
    downloadUnread: (key) => downloadEntries(`unread-${key}.json`, entries.unread(key)),
    downloadRaw: (version, key) => downloadEntries(`version-${version}-${key}.json`, entries.raw(version, key)),
  };
  Object.assign(store, { list, remove });
}
