// The report for the mayor: cover, method, profile, policy areas, points, plan, and all answers.
"use strict";
{
  const { data, dates, dom, label, rules, say, store } = assessment;
  const { make } = dom;
  const text = (name) => say(`report.${name}`);

  const row = (cells) =>
    make("tr", {}, cells.map((cell, at) => (at ? make("td", {}, cell) : make("th", { scope: "row" }, cell))));

  const table = (caption, heads, rows) =>
    make("table", { class: "table" }, make("caption", {}, caption),
      make("thead", {}, make("tr", {}, heads.map((head) => make("th", { scope: "col" }, head)))), make("tbody", {}, rows));

  const pairs = (entries) =>
    make("dl", { class: "report__facts" }, entries.filter(([, value]) => value).map(([name, value]) => [make("dt", {}, name), make("dd", {}, value)]));

  const countryOf = (file) => (file.city?.country ? label("country", file.city.country) : "");

  const cover = (file) =>
    make("header", { class: "report__cover" },
      make("p", { class: "report__kind" }, text("kind")),
      make("h1", {}, file.city?.name ?? file.title ?? text("untitled")),
      make("p", { class: "report__place" }, [countryOf(file), dates.show(file.date)].filter(Boolean).join(" · ")),
      file.example ? make("p", { class: "notice" }, text("example")) : null,
      make("p", { class: "report__made" }, say("report.made", { edition: data.edition, digest: data.digest })));

  const committee = (seats) =>
    table(text("committee"), [text("office"), text("sector"), text("criteria")], seats.map((seat) =>
      row([seat.role, seat.sector ? label("sector", seat.sector) : say("prepare.own"), seat.criteria?.length ? seat.criteria.map(rules.name).join(", ") : text("allcriteria")])));

  const method = (file) => {
    const { coordinator, committee: seats = [], resources = [], resources_note, validation = {} } = file.process ?? {};
    return [make("h2", {}, text("method")), make("p", {}, text("how")), make("p", {}, say("form.progress", assessment.form.progress(rules.order))), make("p", {}, text("counting")),
      pairs([[text("coordinator"), coordinator], [text("resources"), resources.map((one) => label("capacity", one)).join(", ")],
        [text("about"), resources_note], [text("validatedby"), validation.mechanism], [text("validatedon"), dates.show(validation.date)],
        [text("validatedhow"), validation.how], [text("changes"), validation.changes]]),
      seats.length ? committee(seats) : null,
      validation.mechanism || validation.how ? null : make("p", { class: "hint" }, text("notvalidated"))];
  };

  const total = (name, figure, share) =>
    make("section", {}, make("h3", {}, text(name)), make("strong", {}, figure), assessment.charts.bar(share),
      make("p", { class: "hint" }, text(`${name}how`)));

  const totals = ({ positive, balanced }) =>
    make("div", { class: "report__totals" },
      total("positive", `${assessment.charts.counts(positive)} (${assessment.charts.percents(positive)})`, positive),
      total("balanced", assessment.charts.percents(balanced), balanced));

  const profile = (score) => [
    make("h2", {}, text("profile")),
    totals(score),
    make("div", { class: "report__charts" }, assessment.charts.radar(score), assessment.charts.bars(score)),
  ];

  const areas = (score) => [make("h2", {}, text("areas")), make("p", {}, text("areashow")), assessment.charts.areaGrid(score)];

  const itemLine = (id) => make("li", {}, make("span", { class: "item__code" }, id), ` ${rules.question(id)}`);

  const listed = (name, ids) => [
    make("h3", {}, text(name)), ids.length ? make("ul", {}, ids.map(itemLine)) : make("p", { class: "hint" }, text("nothing"))];

  const points = (file) => {
    const { strengths, critical, aspirational, capacity } = assessment.points.of(file);
    return [make("h2", {}, text("points")), listed("strengths", strengths), listed("critical", critical), listed("aspirational", aspirational),
      make("h3", {}, text("capacity")),
      capacity.size ? pairs([...capacity].map(([resource, ids]) => [label("capacity", resource), ids.join(", ")])) : make("p", { class: "hint" }, text("nothing"))];
  };

  const fact = ([name, value]) => make("div", {}, make("dt", {}, text(name)), make("dd", {}, value || say("plan.missing")));

  const commitment = (one) =>
    make("li", { class: "report__commitment" }, make("p", {}, make("strong", {}, one.text)),
      make("dl", { class: "stop__facts" }, [
        ["sort", label("kind", one.kind)], ["serves", [one.item, one.criterion && rules.name(one.criterion)].filter(Boolean).join(" · ")],
        ["unit", one.unit], ["when", [one.start, one.due].map(dates.show).filter(Boolean).join(" – ")],
        ["indicator", one.indicator], ["followup", one.follow_up], ["status", one.status && label("state", one.status.state)],
      ].map(fact)));

  const plan = (file) => {
    const commitments = file.commitments ?? [];
    return [make("h2", {}, text("plan")),
      commitments.length ? make("ol", { class: "report__plan" }, commitments.map(commitment)) : make("p", { class: "hint" }, text("noplan"))];
  };

  const reference = ({ stage, text: words, url }) =>
    make("li", {}, [stage ? label("stage", stage) : "", words, url].filter(Boolean).join(" · "));

  const beside = (said) => pairs([
    [data.labels.field.observation, said.observation], [text("dissent"), said.dissent],
    [data.labels.field.intention, said.intention && label("intention", said.intention)], [data.labels.field.role, said.role && label("role", said.role)],
    [data.labels.field.flag, said.flag && label("flag", said.flag)],
    [data.labels.field.capacity, said.capacity?.map((one) => label("capacity", one)).join(", ")],
    [data.labels.field.partners, said.partners?.join(", ")],
    [text("evidence"), said.evidence?.length ? make("ul", {}, said.evidence.map(reference)) : ""],
  ]);

  /** Return the words above a group of items, before the first of them. */
  const stemBefore = (id, place, items) => {
    const stem = rules.stem(id);
    return stem && (place === 0 || rules.stem(items[place - 1]) !== stem) ? make("p", { class: "report__stem" }, stem) : null;
  };

  const answer = (file) => (id, place, items) => {
    const said = assessment.score.saidIn(file, id);
    return make("div", { class: "report__item" }, stemBefore(id, place, items),
      make("p", {}, make("span", { class: "item__code" }, id), ` ${rules.question(id)} `, make("strong", {}, rules.answer(id, said.answer) || text("open"))), beside(said));
  };

  const answers = (file) => [
    make("h2", {}, text("answers")),
    data.criteria.map(({ id, number, items }) => make("section", { class: `report__criterion criterion--${id}` }, make("h3", {}, `${number}. ${rules.name(id)}`), items.map(answer(file)))),
  ];

  /** Leave only the words of links that lead to a place of the form: a report stands alone. */
  const withoutJumps = (body) => {
    for (const link of dom.all('a[href^="#"]', body)) link.replaceWith(...link.childNodes);
    return body;
  };

  /** Return the report of an answers file, with the parts that are wanted. */
  const reportOf = (file, wanted) => {
    const score = assessment.score.equal();
    const parts = { method, profile: () => profile(score), areas: () => areas(score), points, plan, answers };
    return withoutJumps(make("article", { class: "report__body" }, cover(file),
      wanted.map((name) => make("section", { class: `report__part report__part--${name}` }, parts[name](file))),
      make("footer", { class: "report__end" }, make("p", {}, text("attribution")), make("p", {}, text("recompute")))));
  };

  assessment.report = { reportOf, table, row };
}
