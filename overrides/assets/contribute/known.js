// Knows the records that are here already: loaded when a form opens, needed by nothing else.
"use strict";
{
  const { data } = contribute;
  const fold = (text) => contribute.writing.slug(text, 200).replaceAll("-", " ");
  let asked = null;

  const load = () =>
    (asked ??= new Promise((resolve) => {
      const script = assessment.dom.make("script", { src: "known.js", onload: () => resolve(true), onerror: () => resolve(false) });
      document.head.append(script);
    }));

  const rows = (kind) => contribute.known?.[kind] ?? [];
  const authority = (id) => rows("authority").find((row) => row[0] === id);

  /** Return the id of a local authority by its name, best in a country; or the text itself. */
  const resolve = (typed, country) => {
    const wanted = fold(typed);
    if (!wanted || authority(typed)) return typed;
    const named = rows("authority").filter(([id, name, own, , type]) => [name, own, `${name} ${type}`, id].some((one) => one && fold(one) === wanted));
    const here = named.filter((row) => row[3] === country);
    const found = here.length ? here : named;
    return found.length === 1 || here.length ? found[0][0] : typed;
  };

  /** Return what the list offers for a country: names, with the kind where a name stands twice. */
  const offered = (country) => {
    const here = rows("authority").filter((row) => !country || row[3] === country);
    const names = here.map((row) => row[1]);
    const isTwice = (name) => names.indexOf(name) !== names.lastIndexOf(name);
    return here.map(([, name, , , type]) => (isTwice(name) ? `${name} (${type})` : name));
  };

  const words = (text) => new Set(fold(text).split(" ").filter((word) => word.length > 3));

  /** Return how much of the shorter of two titles stands in the other, 0 to 1. */
  const alike = (one, other) => {
    const [a, b] = [words(one), words(other)];
    const shared = [...a].filter((word) => b.has(word)).length;
    return shared / Math.max(1, Math.min(a.size, b.size));
  };

  /** Return the records most like a new one: by their titles, sooner those of the same place. */
  const duplicates = (record) => {
    const isCity = data.kind === "authority";
    const title = isCity ? record.name : record.title;
    if (!title || title.length < 4) return [];
    const own = (row) => (isCity ? row[3] === record.country : row[2] === record.authority);
    return rows(data.kind)
      .map((row) => ({ row, like: alike(title, row[1]) - (own(row) ? 0 : 0.35) }))
      .filter(({ like }) => like >= 0.5)
      .sort((a, b) => b.like - a.like)
      .slice(0, 4)
      .map(({ row }) => row);
  };

  contribute.records = { load, rows, authority, resolve, offered, duplicates, fold };
}
