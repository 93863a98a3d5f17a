// The list of gaps by criterion, each with a button that drafts a commitment from it.
"use strict";
{
  const { dom, drafts, gaps, label, plan, rules, say, store } = assessment;
  const { find, make } = dom;
  const root = find("#plan");
  const holder = find("[data-gaps]", root);
  let drawn = "";

  const keep = (gap) => {
    const drafted = drafts.draft(gap);
    store.set(`commitments/${drafted.id}`, drafted);
    return drafted;
  };

  /** Return the commitment that a gap has already led to. */
  const answerTo = (gap, list) => list.find((one) => one.item === gap.item || (gap.area && one.policy_area === gap.area));

  const marks = ({ reason, flag, intention }) => [
    reason !== "flag" && say(`plan.reason_${reason}`),
    flag && label("flag", flag),
    intention && intention !== "none" && label("intention", intention),
  ].filter(Boolean);

  const draftOne = (gap) => {
    keep(gap);
    plan.refresh();
    find(`[data-gap="${CSS.escape(gap.item)}"] button`, holder)?.focus();
  };

  const action = (gap, done) =>
    done
      ? make("button", { type: "button", class: "link-button", onclick: () => plan.edit(done.id) }, say("plan.drafted"), hidden(gap))
      : make("button", { type: "button", class: "button button--quiet", onclick: () => draftOne(gap) }, say("plan.draft"), hidden(gap));

  const hidden = (gap) => make("span", { class: "visually-hidden" }, ` ${gap.item}`);

  const row = (gap, list) =>
    make("li", { class: gaps.isCritical(gap) ? "gap gap--critical" : "gap", "data-gap": gap.item },
      make("p", { class: "gap__text" }, make("a", { href: assessment.points.addressOf(gap.item) }, gap.item), ` ${gaps.question(gap.item)}`,
        make("span", { class: "gap__marks" }, marks(gap).map((text) => make("span", { class: "gap__mark" }, text)))),
      action(gap, answerTo(gap, list)));

  /** Return whether a criterion's gaps are open now: a new drawing leaves them as they are. */
  const isOpen = (criterion) => holder.querySelector(`.criterion--${criterion}[open]`) !== null;

  const group = (criterion, found, list) => {
    const done = found.filter((gap) => answerTo(gap, list)).length;
    const box = make("details", { class: `gaps criterion--${criterion}` },
      make("summary", {}, make("strong", {}, rules.name(criterion)), " ", make("span", { class: "hint" }, say("plan.gaps_group", { n: found.length, done }))),
      make("ul", { class: "plain" }, found.map((gap) => row(gap, list))));
    box.open = isOpen(criterion);
    return box;
  };

  const draw = (list) => {
    const found = gaps.of(store.file());
    const next = JSON.stringify([found, list.map((one) => [one.id, one.item, one.policy_area])]);
    if (next === drawn) return;
    drawn = next;
    const open = found.filter((gap) => !answerTo(gap, list));
    const groups = [...rules.criteria.keys()].map((name) => [name, found.filter((gap) => gap.criterion === name)]);
    holder.replaceChildren(...groups.filter(([, some]) => some.length).map(([name, some]) => group(name, some, list)));
    find("[data-gaps-count]", root).textContent = found.length ? say("plan.gaps", { n: found.length, open: open.length }) : say("plan.no_gaps");
    find("[data-draft-critical]", root).disabled = !open.some(gaps.isCritical);
  };

  const draftCritical = () => {
    const list = plan.ordered();
    for (const gap of gaps.of(store.file())) if (gaps.isCritical(gap) && !answerTo(gap, list)) keep(gap);
    plan.refresh();
    find("#plan-commitments").focus();
  };

  find("[data-draft-critical]", root).addEventListener("click", draftCritical);
  plan.onRefresh(draw);
}
