// The form while it is filled in: title, progress, what is saved, and items that wait for others.
"use strict";
{
  const { store, rules, say } = assessment;
  const find = (selector) => document.querySelector(selector);

  const showHead = () => {
    const done = rules.order.filter((id) => store.get(`answers/${id}`)?.answer).length;
    find("[data-progress]").textContent = say("form.progress", { done, all: rules.order.length });
    find("[data-title]").textContent = store.get("title") ?? store.get("city/name") ?? say("form.untitled");
    find("[data-saved]").textContent = store.key() ? say(`form.${store.status()}`) : "";
  };

  store.onChange(showHead);
}
