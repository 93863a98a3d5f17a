// The council motion: what the assessment found, the commitments chosen, and room for what only the council knows.
"use strict";
{
  const { dates, dom, gaps, label, plan, printing, rules, say, score, store } = assessment;
  const { find, make } = dom;
  const root = find("#plan");
  const left = new Set();

  const blank = (name) => make("p", { class: "motion__blank" }, make("span", {}, name), make("span", { class: "motion__rule" }));
  const paragraphs = (texts) => texts.map((text) => make("li", {}, text));

  /** Return what the assessment found, each finding a sentence with its figures. */
  const findings = (file, city) => {
    const { positive, balanced, areas } = score.equal();
    const silent = rules.areas.filter(({ id }) => areas[id] === "gap").map(({ name }) => name);
    const critical = gaps.of(file).filter(({ flag }) => flag === "critical").map(({ item }) => item);
    const { validation } = file.process ?? {};
    const open = positive && (positive.yes !== positive.yes_upper || positive.applicable !== positive.applicable_upper);
    return [
      say(file.date ? "plan.motion_made_on" : "plan.motion_made", { city, edition: file.edition, date: dates.show(file.date) }),
      file.process?.committee?.length && say("plan.motion_committee", { n: file.process.committee.length }),
      positive && say(open ? "plan.motion_open" : "plan.motion_positive", { yes: positive.yes, applicable: positive.applicable, upper: positive.yes_upper, of: positive.applicable_upper }),
      balanced && say(open ? "plan.motion_mean_open" : "plan.motion_mean", { share: dom.percent(balanced.percent), upper: dom.percent(balanced.percent_upper) }),
      silent.length && say("plan.motion_silent", { n: silent.length, areas: silent.join("; ") }),
      critical.length && say("plan.motion_critical", { n: critical.length, items: critical.join(", ") }),
      validation?.mechanism && say(validation.date ? "plan.motion_validated_on" : "plan.motion_validated", { mechanism: validation.mechanism, date: dates.show(validation.date) }),
    ].filter(Boolean);
  };

  const ends = ({ yes, applicable, yes_upper, applicable_upper }) =>
    yes === yes_upper && applicable === applicable_upper
      ? say("plan.motion_share", { yes, applicable })
      : say("plan.motion_share_open", { yes, applicable, upper: yes_upper, of: applicable_upper });

  const shares = () =>
    make("table", { class: "motion__shares" }, make("caption", {}, say("plan.motion_shares")),
      make("tbody", {}, Object.entries(score.equal().criteria).map(([name, share]) =>
        make("tr", {}, make("th", { scope: "row" }, rules.name(name)), make("td", {}, share ? ends(share) : "—")))));

  const detail = (name, value) => make("span", { class: "motion__detail" }, say(`plan.column_${name}`), ": ", value || make("span", { class: "motion__gap" }));

  const commitment = (one) =>
    make("li", {}, make("p", {}, (one.text ?? "").trim().split("\n")[0] || say("plan.untitled")),
      rules.items.has(one.item) && !one.policy_area ? make("p", { class: "motion__details" }, say("plan.draft_question", { item: one.item, question: gaps.question(one.item) })) : null,
      make("p", { class: "motion__details" }, detail("unit", one.unit), detail("due", dates.show(one.due)),
        one.indicator ? detail("indicator", one.indicator) : null, one.budget ? detail("budget", one.budget) : null,
        one.follow_up ? detail("follow_up", one.follow_up) : null));

  const chapters = (list) => {
    const names = [...rules.criteria.keys(), ""];
    const own = (one) => (rules.criteria.has(one.criterion) ? one.criterion : "");
    return names.map((name) => [name, list.filter((one) => own(one) === name)]).filter(([, some]) => some.length)
      .flatMap(([name, some]) => [make("h3", {}, name ? rules.name(name) : say("plan.no_criterion")), make("ul", {}, some.map(commitment))]);
  };

  /** Return the motion as a document of its own. */
  const motionOf = (file, list) => {
    const city = file.city?.name ?? say("plan.motion_city");
    const resolved = ["adopt", "report", "repeat"].map((name) => say(`plan.motion_${name}`, { city }));
    return make("article", { class: "motion" },
      make("header", {}, make("p", { class: "motion__city" }, city), make("h1", {}, say("plan.motion_title")),
        ["number", "session", "proposer"].map((name) => blank(say(`plan.motion_${name}`)))),
      make("h2", {}, say("plan.motion_considering")), make("ol", {}, paragraphs(findings(file, city))), shares(),
      make("h2", {}, say("plan.motion_basis")), make("p", { class: "motion__hand" }, say("plan.motion_by_hand")), blank(""), blank(""),
      make("h2", {}, say("plan.motion_resolves", { city })),
      make("ol", {}, make("li", {}, resolved[0]), make("li", {}, resolved[1], make("span", { class: "motion__gap" })), make("li", {}, resolved[2], make("span", { class: "motion__gap" }))),
      make("h2", {}, say("plan.motion_annex")), list.length ? chapters(list) : make("p", {}, say("plan.empty")),
      make("footer", { class: "motion__signatures" }, ["place", "chair", "secretary"].map((name) => make("p", {}, make("span", { class: "motion__rule" }), say(`plan.motion_${name}`)))));
  };

  const chosen = () => plan.ordered().filter((one) => !left.has(one.id));
  const current = () => motionOf(store.file(), chosen());

  const box = (one) => {
    const input = make("input", { type: "checkbox", onchange: () => ((input.checked ? left.delete(one.id) : left.add(one.id)), showPreview()) });
    input.checked = !left.has(one.id);
    return make("label", { class: "choice" }, input, ` ${plan.short(one)}`);
  };

  /** Say that a motion without any commitment asks a council for nothing, and hold it back. */
  const holdBack = () => {
    const isEmpty = !chosen().length;
    find("[data-motion-print]", root).disabled = isEmpty;
    find("[data-motion-none]", root).hidden = !isEmpty;
  };

  const showPreview = () => {
    holdBack();
    if (find("[data-motion-preview]", root).open) find("[data-motion-sheet]", root).replaceChildren(current());
  };

  let drawn = "";
  const renew = (list) => {
    const next = JSON.stringify(list.map((one) => [one.id, plan.short(one)]));
    const choice = find("[data-motion-choice]", root);
    if (next !== drawn) choice.replaceChildren(choice.firstElementChild, ...list.map(box));
    drawn = next;
    choice.hidden = !list.length;
    showPreview();
  };

  find("[data-motion-preview]", root).addEventListener("toggle", showPreview);
  find("[data-motion-print]", root).addEventListener("click", () => printing.print("motion", current()));
  plan.onRefresh(renew);
  assessment.motion = { motionOf };
}
