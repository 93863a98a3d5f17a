// The plan: its commitments in order, each in a form of its own that is made when it is opened.
"use strict";
{
  const { bind, dates, dom, drafts, gaps, label, progress, rules, say, steps, store } = assessment;
  const { find, make } = dom;
  const root = find("#plan");
  const holder = find("[data-commitments]", root);
  const pattern = find("#plan-commitment").content.firstElementChild;
  const forms = new Map();
  const listeners = [];
  let gone = null;

  const place = (order, name) => (order.includes(name) ? order.indexOf(name) : order.length);
  const criteria = [...rules.criteria.keys()];
  const byPlace = (a, b) =>
    place(criteria, a.criterion) - place(criteria, b.criterion) || place(rules.order, a.item) - place(rules.order, b.item) || (a.id < b.id ? -1 : 1);

  /** Return the commitments of an answers file by criterion and item. */
  const ordered = (file = store.file()) => [...(file.commitments ?? [])].sort(byPlace);
  const partOf = (id) => `commitments/${id}`;

  /** Return the item and the first line of a commitment, shortened. */
  const short = ({ item, text }) => {
    const line = [item, (text ?? "").trim().split("\n")[0] || say("plan.untitled")].filter(Boolean).join(" ");
    return line.length > 160 ? `${line.slice(0, 159).trimEnd()}…` : line;
  };

  const facts = (one) => [
    label("kind", one.kind),
    one.due && say("plan.due", { date: dates.show(one.due) }),
    one.status && label("state", one.status.state),
    ...dates.concerns(one).map((name) => say(`plan.${name}`)),
  ].filter(Boolean);

  /** Bring what a form shows beside its fields up to date. */
  const renew = (form, one) => {
    form.className = `commitment criterion--${one.criterion ?? "none"}`;
    find("[data-short]", form).textContent = short(one);
    find("[data-facts]", form).textContent = facts(one).join(" · ");
    form.toggleAttribute("data-late", dates.isOverdue(one));
    if (!form.dataset.made) return;
    const role = find('[data-at="role"]', form);
    role.value ||= "direct";
    progress.fill(form, one);
  };

  const remove = (id) => {
    gone = store.get(partOf(id));
    store.set(partOf(id), undefined);
    refresh();
    find("[data-plan-gone-text]", root).textContent = say("plan.gone", { text: short(gone) });
    find("[data-plan-gone]", root).hidden = false;
    find("[data-plan-undo]", root).focus();
  };

  const dropUndo = () => {
    find("[data-plan-gone]", root).hidden = true;
    gone = null;
  };

  const putBack = () => {
    const back = gone;
    dropUndo();
    store.set(partOf(back.id), back);
    edit(back.id);
  };

  /** Fill a form with its fields the first time it is opened: a long plan stays light. */
  const furnish = (form, id) => {
    if (form.dataset.made) return;
    form.dataset.made = "1";
    form.append(...[...pattern.cloneNode(true).children].slice(1));
    find("[data-items]", form).append(...itemOptions());
    for (const group of dom.all("[data-fields]", form)) group.dataset.part = partOf(id);
    progress.tie(form, partOf(id));
    find("[data-delete]", form).addEventListener("click", () => remove(id));
    bind.scan(form);
    renew(form, store.get(partOf(id)));
  };

  const makeForm = (id) => {
    const form = make("details", { ontoggle: () => form.open && store.get(partOf(id)) && furnish(form, id) },
      pattern.firstElementChild.cloneNode(true));
    return form;
  };

  const itemOptions = () =>
    gaps.items.map((id) => make("option", { value: id }, `${id} ${gaps.question(id)}`));

  /** Put the forms in the order of their commitments; forms of commitments that are gone leave. */
  const refreshList = (list) => {
    const ids = new Set(list.map((one) => one.id));
    for (const [id, form] of forms) if (!ids.has(id)) (form.remove(), forms.delete(id), bind.forget());
    for (const one of list) {
      if (!forms.has(one.id)) forms.set(one.id, makeForm(one.id));
      renew(forms.get(one.id), one);
    }
    list.forEach(({ id }, index) => {
      const form = forms.get(id);
      if (holder.children[index] !== form && !form.contains(document.activeElement)) holder.insertBefore(form, holder.children[index] ?? null);
    });
  };

  const state = (list) => {
    const count = (name) => list.filter((one) => dates.concerns(one).includes(name)).length;
    const said = ["overdue", "undated"].map((name) => [name, count(name)]).filter(([, n]) => n);
    if (!list.length) return say("plan.empty");
    return [say("plan.count", { n: list.length }), ...said.map(([name, n]) => say(`plan.count_${name}`, { n }))].join(" ");
  };

  const write = (element, text) => {
    if (element.textContent !== text) element.textContent = text;
  };

  /** Bring everything that this step shows up to date. */
  const refresh = () => {
    const list = ordered();
    if (gone && store.get(partOf(gone.id))) dropUndo();
    refreshList(list);
    write(find("[data-plan-state]", root), state(list));
    for (const listener of listeners) listener(list);
  };

  /** Open the form of a commitment and go there. */
  const edit = (id) => {
    showView("list");
    refresh();
    const form = forms.get(id);
    if (!form) return;
    form.open = true;
    furnish(form, id);
    find("textarea", form).focus();
    form.scrollIntoView({ block: "nearest" });
  };

  const add = (item) => {
    const drafted = item ? drafts.draft(gaps.at(store.file(), item)) : { id: drafts.freeName("own"), kind: "implement" };
    store.set(partOf(drafted.id), drafted);
    edit(drafted.id);
  };

  const showView = (name) => {
    for (const button of dom.all("[data-plan-view]", root)) button.setAttribute("aria-pressed", String(button.dataset.planView === name));
    for (const panel of dom.all("[data-plan-panel]", root)) panel.hidden = panel.dataset.planPanel !== name;
  };

  let begun = false;
  const begin = () => {
    begun = true;
    find("[data-add-from]", root).append(...itemOptions());
    find("[data-add]", root).addEventListener("click", () => add(find("[data-add-from]", root).value));
    find("[data-plan-undo]", root).addEventListener("click", putBack);
    for (const button of dom.all("[data-plan-view]", root)) {
      button.addEventListener("click", () => (showView(button.dataset.planView), refresh()));
    }
  };

  const show = () => {
    if (!begun) begin();
    refresh();
  };

  const startAnew = () => {
    for (const form of forms.values()) form.remove();
    forms.clear();
    bind.forget();
    dropUndo();
  };

  let asked = 0;
  store.onChange((part, value, origin) => {
    if (origin === "open") startAnew();
    if (!begun || steps.current() !== "plan" || origin === "status" || asked) return;
    asked = requestAnimationFrame(() => {
      asked = 0;
      refresh();
    });
  });

  assessment.plan = {
    ordered,
    short,
    edit,
    refresh,
    isShown: (name) => !find(`[data-plan-panel="${name}"]`, root).hidden,
    panel: (name) => find(`[data-plan-panel="${name}"]`, root),
    /** Call a function with the ordered commitments whenever the step shows them anew. */
    onRefresh: (listener) => listeners.push(listener),
  };
  steps.onShow("plan", show);
}
