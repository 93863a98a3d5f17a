// How far a commitment has come: its state now, and the states before, the oldest first.
"use strict";
{
  const { dates, dom, label, store } = assessment;
  const { find, make } = dom;

  const history = (one) =>
    (one.history ?? []).map(({ state, date, note, url }) =>
      make("li", {}, [dates.show(date), label("state", state), note, url].filter(Boolean).join(" · ")));

  /** Bring the fields of progress in a form up to date; what is being typed stays. */
  const fill = (form, one) => {
    for (const field of dom.all("[data-progress]", form)) {
      const name = field.dataset.progress;
      const value = one.status?.[name] ?? "";
      if (field.value !== value && field !== document.activeElement) field.value = value;
      field.disabled = name !== "state" && !one.status?.state;
    }
    find("[data-progress-new]", form).hidden = !one.status;
    find("[data-progress-back]", form).hidden = Boolean(one.status) || !one.history?.length;
    find("[data-earlier]", form).hidden = !one.history?.length;
    find("[data-history]", form).replaceChildren(...history(one));
  };

  const keep = (part, change) => store.set(part, { ...store.get(part), ...change });

  /** Keep what is written; words without a state wait for one, so the state before stays. */
  const take = (part, form) => {
    const values = dom.all("[data-progress]", form).map((field) => [field.dataset.progress, field.value.trim()]);
    const status = Object.fromEntries(values.filter(([, value]) => value));
    if (status.state) keep(part, { status });
    else if (Object.keys(status).length) find('[data-progress="state"]', form).value = store.get(part).status?.state ?? "";
    else keep(part, { status: undefined });
  };

  const change = (part, form, next) => {
    const { status, history: past = [] } = store.get(part);
    keep(part, next(status, past));
    fill(form, store.get(part));
    find('[data-progress="state"]', form).focus();
  };

  const begin = (status, past) => ({ status: undefined, history: [...past, status] });
  const back = (status, past) => ({ status: past.at(-1), history: past.slice(0, -1) });

  /** Tie the fields of progress in a form to the piece that holds its commitment. */
  const tie = (form, part) => {
    form.addEventListener("input", (event) => event.target.dataset.progress && take(part, form));
    find("[data-progress-new]", form).addEventListener("click", () => change(part, form, begin));
    find("[data-progress-back]", form).addEventListener("click", () => change(part, form, back));
  };

  assessment.progress = { fill, tie };
}
