// Shows a record as its page will look; what people wrote is shown as text, never as markup.
"use strict";
{
  const { asks, data, records, say } = contribute;
  const { dom } = assessment;
  const { make } = dom;

  /** Return the words that a choice of the form shows to people. */
  const label = (name, value) => {
    const ask = asks.find(name);
    const option = dom.all("option, input", ask).find((one) => one.value === value);
    const text = option?.matches("option") ? option.textContent : option?.nextElementSibling?.firstChild?.textContent;
    return (text ?? String(value)).trim();
  };
  const paragraphs = (text) => text.split(/\n\s*\n/).map((one) => make("p", {}, one));
  const list = (texts) => make("ul", {}, texts.map((one) => make("li", {}, one)));
  const part = (name, record) => {
    const value = record[name];
    if (!value?.length) return null;
    return make("section", {}, make("h3", {}, say(name)), Array.isArray(value) ? list(value) : paragraphs(value));
  };

  const source = (one) => make("li", {}, make("cite", { lang: one.language }, one.title ?? one.url ?? ""), `. ${[one.publisher, one.year].filter(Boolean).join(", ")} `, make("code", {}, one.url ?? ""));

  const fact = (name, texts) => (texts.length ? [make("dt", {}, data.facts[name]), make("dd", {}, texts.join(" · "))] : null);
  const facts = (record) => {
    const chosen = (name) => [record[name] ?? []].flat().map((one) => label(name, one));
    const named = (name, part) => (record[name] ?? []).map((one) => one[part]).filter(Boolean);
    const years = [record.start_year, record.end_year].filter(Boolean);
    return make("dl", {}, fact("type", chosen("type")), fact("territory", [record.territory ?? []].flat()), fact("years", years.length ? [years.join("–")] : []),
      ["criteria", "areas", "populations"].map((name) => fact(name, chosen(name))), fact("partners", named("partners", "name")),
      fact("agreements", named("agreements", "with")), fact("evidence", chosen("evidence")));
  };

  const place = (record) => {
    const known = records.authority(record.authority);
    const country = asks.find("#country") ?? asks.find("country");
    const code = asks.control(country).value;
    return [known?.[1] ?? record.authority, code && label(country.dataset.ask, code)].filter(Boolean).join(", ");
  };

  /** Return the page of a record as elements. */
  const drawn = (record) => {
    const known = (record.facts ?? []).map((one) => one.text).filter(Boolean);
    const texts = ["challenge", "actions", "results", "lessons", "replication"].map((name) => part(name, record));
    return make("article", { class: "record", lang: record.language ?? "en" },
      make("p", { class: "record__place" }, place(record)),
      make("h3", { class: "preview__title" }, record.title ?? record.name ?? say("noTitle")),
      record.title_original ?? record.name_original ? make("p", { class: "record__original" }, record.title_original ?? record.name_original) : null,
      record.status ? make("p", { class: "record__badges", lang: data.language }, make("span", { class: `badge badge--${record.status}` }, label("status", record.status))) : null,
      make("div", { class: "lead" }, paragraphs(record.summary ?? "")),
      texts,
      known.length ? list(known) : null,
      make("section", { lang: data.language }, make("h3", {}, say("facts")), facts(record)),
      record.sources ? make("section", {}, make("h3", { lang: data.language }, say("sources")), make("ol", {}, record.sources.map(source))) : null);
  };

  contribute.preview = { drawn };
}
