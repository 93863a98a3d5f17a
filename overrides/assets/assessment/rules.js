// What the edition says: items and their rules from the page's data, their words from its form.
"use strict";
{
  const data = JSON.parse(document.getElementById("assessment-data").textContent);
  const items = new Map(Object.entries(data.items));
  const criteria = new Map(data.criteria.map((criterion) => [criterion.id, criterion]));
  for (const criterion of data.criteria) {
    for (const id of criterion.items) items.get(id).criterion = criterion.id;
  }
  const areas = data.areas.map(([id, name, competence, action]) => ({ id, name, competence, action }));

  /** Return the text that a part of the form shows. */
  const shown = (owner, part) => document.querySelector(owner)?.querySelector(part)?.textContent ?? "";

  const itemSelector = (id) => `[data-item="${CSS.escape(id)}"]`;
  const criterionSelector = (id) => `[data-criterion="${CSS.escape(id)}"]`;

  /** Return an item's question; an item of the grid is named by its policy area. */
  const questionOf = (id) => {
    const area = items.get(id)?.area;
    return area ? areas.find((one) => one.id === area).name : shown(itemSelector(id), ".item__text");
  };

  /** Return the text that stands under a dotted name, its gaps filled: say("form.saved"). */
  const say = (name, gaps = {}) => {
    const [part, key] = name.split(".");
    const text = data.texts[part][key];
    return text.replace(/\{(\w+)\}/g, (gap, key) => (Object.hasOwn(gaps, key) ? gaps[key] : gap));
  };

  /** Return the label of a code of a closed list, or the code where it has none. */
  const label = (list, code) => (Object.hasOwn(data.labels[list], code) ? data.labels[list][code] : code);

  assessment.data = data;
  assessment.say = say;
  assessment.label = label;
  assessment.rules = {
    items,
    criteria,
    areas,
    /** Every item that takes an answer, in printed order. */
    order: data.criteria.flatMap((criterion) => criterion.items),
    scored: (criterion) => criteria.get(criterion).items.filter((id) => items.get(id).scored),
    question: questionOf,
    /** Return the words that stand above an item and the ones beside it, such as those of 9.1. */
    stem: (id) => shown(`[data-stem="${CSS.escape(id.slice(0, id.lastIndexOf(".")))}"]`, ".item__stem"),
    /** Return an answer as the form words it; what has no word there as it stands. */
    answer: (id, answer) => {
      const choices = items.get(id).choices ?? {};
      return Object.hasOwn(choices, answer) ? choices[answer] : answer;
    },
    /** Return an item as a line of a list to choose from: its number and the beginning of its question. */
    line: (id) => `${id} ${questionOf(id)}`.slice(0, 90),
    prompt: (id) => shown(itemSelector(id), ".item__prompt"),
    name: (id) => shown(criterionSelector(id), "[data-name]"),
    objective: (id) => shown(criterionSelector(id), "[data-objective]"),
    commitment: (id) => shown(criterionSelector(id), "[data-commitment]"),
  };
}
