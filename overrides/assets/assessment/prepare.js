// The committee: its seats, the criteria that nobody answers, and a copy of the file for each seat.
"use strict";
{
  const { data, dom, label, rows, rules, say, steps, store } = assessment;
  const PART = "process/committee";
  const read = () => store.get(PART) ?? [];

  /** Offer the assessment without its answers, for one seat to fill in. */
  const copyFor = (seat, index) => {
    const { answers, commitments, members, weights, ...rest } = store.file();
    const id = assessment.files.shortName(seat.role ?? "") || `seat-${index + 1}`;
    const file = { ...rest, language: data.language, member: { id, role: seat.role, ...(seat.sector && { sector: seat.sector }) }, answers: {} };
    dom.download(`${id}.json`, "application/json", assessment.files.jsonText(file));
  };

  const criteriaOf = (seat, change) =>
    dom.make("fieldset", { class: "field row__wide" }, dom.make("legend", {}, say("prepare.criteria")),
      dom.make("div", { class: "chips" }, data.criteria.map(({ id, number }) => {
        const box = dom.make("input", { type: "checkbox", value: id, oninput: (event) => change({ criteria: chosen(event) }) });
        box.checked = (seat.criteria ?? []).includes(id);
        return dom.make("label", { class: "chip", title: rules.name(id) }, box, ` ${number}. ${rules.name(id)}`);
      })));

  const chosen = (event) =>
    dom.all("input:checked", event.target.closest("fieldset")).map((box) => box.value);

  const line = (seat, change, index) =>
    dom.make("div", { class: "row__fields" },
      rows.field(say("prepare.office"), seat.role, (role) => change({ role }), { type: "text", maxlength: 600, autocomplete: "off" }),
      rows.choice(say("prepare.sector"), Object.entries(data.labels.sector), seat.sector, (sector) => change({ sector }), say("prepare.own")),
      criteriaOf(seat, change),
      dom.make("button", { type: "button", class: "link-button", onclick: () => copyFor(read()[index], index) }, say("prepare.copy")));

  /** Say which criteria no seat answers. */
  const showGap = () => {
    const seats = read();
    const everything = seats.some((seat) => !seat.criteria?.length);
    const left = everything ? [] : data.criteria.filter(({ id }) => !seats.some((seat) => seat.criteria.includes(id)));
    const names = left.map(({ id }) => rules.name(id)).join(", ");
    dom.find("[data-seats-gap]").textContent = seats.length && names ? say("prepare.gap", { names }) : "";
  };

  /** A copy needs a name of its own, so that copies can be told apart when they are combined. */
  const nameMember = (part, member) => {
    if (part !== "member/role" || !member) return;
    const id = assessment.files.shortName(member);
    if (id && !store.get("member/id")) store.set("member/id", id);
  };

  const begin = () => {
    const list = rows.keep(dom.find("[data-seats]"), {
      read,
      write: (seats) => store.set(PART, seats.map((seat) => ({ role: "", ...seat }))),
      line,
      label: (index) => say("prepare.remove", { n: index + 1 }),
    });
    dom.find("[data-seat-add]").addEventListener("click", () => list.add({ role: "" }));
    store.onChange((part) => (part === PART || part === "") && showGap());
    showGap();
  };

  let begun = false;
  steps.onShow("prepare", () => {
    if (!begun) begin();
    begun = true;
  });
  document.addEventListener("change", (event) => {
    if (event.target.closest?.('[data-part="member/role"]')) nameMember("member/role", event.target.value);
  });
}
