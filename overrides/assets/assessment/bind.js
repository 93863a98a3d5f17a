// Ties every field of the page to the piece of the assessment it shows: data-item or data-part, data-at.
"use strict";
{
  const { store } = assessment;
  const fields = new Map();
  const ADDRESS = /(?:^|\s)(https?:\/\/\S+)$/;

  /** Return the piece that a field belongs to. */
  const partOf = (field) => {
    const owner = field.closest("[data-item], [data-part]");
    return owner.dataset.part ?? `answers/${owner.dataset.item}`;
  };

  const lines = (text) => text.split("\n").map((line) => line.trim()).filter(Boolean);

  const reference = (line, stage) => {
    const url = ADDRESS.exec(line)?.[1];
    const text = (url ? line.slice(0, -url.length) : line).trim();
    return { ...(stage && { stage }), ...(text && { text }), ...(url && { url }) };
  };

  const asLine = ({ text, url }) => [text, url].filter(Boolean).join(" ");

  /** How fields that hold more than a text read and show it, by their `data-at` or `data-as`. */
  const WAYS = {
    partners: { read: (field) => lines(field.value), show: (value) => (value ?? []).join("\n") },
    lines: { read: (field) => lines(field.value), show: (value) => (value ?? []).join("\n") },
    evidence: {
      read: (field, old) => {
        const { stage } = field.dataset;
        const others = (old ?? []).filter((one) => (one.stage ?? "") !== stage);
        return [...others, ...lines(field.value).map((line) => reference(line, stage))];
      },
      show: (value, field) =>
        (value ?? []).filter((one) => (one.stage ?? "") === field.dataset.stage).map(asLine).join("\n"),
    },
    number: { read: (field) => (field.value === "" ? undefined : Number(field.value)), show: (value) => value ?? "" },
  };

  const wayOf = (field) => WAYS[field.dataset.as ?? field.dataset.at];

  const checked = (field, old) => {
    const boxes = fields.get(partOf(field)).filter(
      (one) => one.type === "checkbox" && one.dataset.at === field.dataset.at,
    );
    const known = boxes.map((box) => box.value);
    const others = (old ?? []).filter((one) => !known.includes(one));
    return [...boxes.filter((box) => box.checked).map((box) => box.value), ...others];
  };

  const valueOf = (field, old) => {
    if (field.type === "checkbox") return checked(field, old);
    const way = wayOf(field);
    return way ? way.read(field, old) : field.value;
  };

  /** Return a piece with one of its fields changed. */
  const changed = (piece, at, value) => {
    const { [at]: _, ...rest } = piece ?? {};
    return assessment.parts.isEmpty(value) ? rest : { ...rest, [at]: value };
  };

  const take = (field) => {
    const part = partOf(field);
    const { at } = field.dataset;
    const piece = store.get(part);
    const old = at ? piece?.[at] : piece;
    const value = valueOf(field, old);
    store.set(part, at ? changed(piece, at, value) : value);
  };

  const showField = (field, piece) => {
    const value = field.dataset.at ? piece?.[field.dataset.at] : piece;
    if (field.type === "radio") field.checked = field.value === (value ?? "");
    else if (field.type === "checkbox") field.checked = (value ?? []).includes(field.value);
    else {
      const way = wayOf(field);
      const text = way ? String(way.show(value, field)) : (value ?? "");
      if (field.value !== text && !sameMeaning(field, way, value)) field.value = text;
    }
  };

  /** Return whether what is being typed already means the value, so that the cursor stays. */
  const sameMeaning = (field, way, value) =>
    way && field === document.activeElement && JSON.stringify(way.read(field, value)) === JSON.stringify(value ?? []);

  const show = (part) => {
    for (const field of fields.get(part) ?? []) showField(field, store.get(part));
  };

  /** Tie the fields of a part of the page, and show what they hold. */
  const scan = (root) => {
    for (const field of root.querySelectorAll("input, textarea, select")) {
      const owner = field.closest("[data-item], [data-part]");
      if (!owner || field.dataset.tied || (owner.dataset.item && !field.dataset.at)) continue;
      field.dataset.tied = "1";
      const part = partOf(field);
      if (!fields.has(part)) fields.set(part, []);
      fields.get(part).push(field);
      showField(field, store.get(part));
    }
  };

  /** Forget fields that are no longer in the page. */
  const forget = () => {
    for (const [part, tied] of fields) fields.set(part, tied.filter((field) => field.isConnected));
  };

  document.addEventListener("input", (event) => {
    if (event.target.dataset?.tied) take(event.target);
  });
  store.onChange((part, value, origin) => {
    if (origin === "open") for (const one of fields.keys()) show(one);
    else if (origin !== "status") show(part);
  });

  assessment.bind = { scan, forget, show };
}
