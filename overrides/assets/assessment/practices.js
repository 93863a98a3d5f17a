// Practices of other places, loaded when they are first asked for, and those that fit a gap of this city.
"use strict";
{
  const { data, dom, rules, say } = assessment;
  /** What each thing in common counts: the question before the field of work, both before all likeness. */
  const WEIGHTS = { item: 64, area: 16, criterion: 16, country: 4, size: 3, own: 2, type: 1 };
  let loading = null;

  /** Return the list of practices: in the single file it is there, else it is fetched once. */
  const load = () => {
    loading ??= new Promise((resolve, reject) => {
      if (window.assessmentPractices) resolve(window.assessmentPractices);
      else document.head.append(dom.make("script", { src: "practices.js", onload: () => resolve(window.assessmentPractices), onerror: reject }));
    }).catch((error) => {
      loading = null; // Without a connection it fails today and may work tomorrow.
      throw error;
    });
    return loading;
  };

  const list = () => window.assessmentPractices ?? [];

  /** Return what a need asks for, with the criterion and the policy area of its item. */
  const whole = ({ item, criterion, area }) => {
    const known = rules.items.get(item);
    const wanted = area ?? known?.area;
    return { item: rules.areas.find((one) => one.id === wanted)?.action ?? item, criterion: criterion ?? known?.criterion, area: wanted };
  };

  /** Return what a practice has in common with a need and a city; each value can be said. */
  const common = (practice, { item, criterion, area }, city) => {
    const own = (city.own ?? []).find((one) => practice.areas.includes(one));
    const answers = practice.items.includes(item);
    return {
      item: answers && item,
      area: area && (answers || practice.areas.includes(area)) && area,
      criterion: !area && (answers || practice.criteria.includes(criterion)) && criterion,
      country: practice.country === city.country && practice.country,
      size: practice.size && practice.size === city.size && practice.size,
      own,
      type: practice.type === city.type && practice.type,
    };
  };

  const areaName = (id) => rules.areas.find((area) => area.id === id)?.name ?? id;
  const NAMES = { area: areaName, own: areaName, criterion: rules.name };

  /** Return in words why a practice fits; what a closer reason includes is not repeated. */
  const reasons = (shared) =>
    Object.keys(WEIGHTS)
      .filter((key) => shared[key] && !(shared.item && ["area", "criterion"].includes(key)) && !(shared.area && key === "own"))
      .map((key) => say(`plan.fits_${key}`, { name: (NAMES[key] ?? String)(shared[key]) }));

  const scoreOf = (shared) => Object.keys(WEIGHTS).reduce((sum, key) => sum + (shared[key] ? WEIGHTS[key] : 0), 0);
  const sound = (practice) => (practice.status === "running" ? 2 : 0) + (practice.evidence === "high" ? 1 : 0);

  const byFit = (a, b) => b.score - a.score || sound(b.practice) - sound(a.practice) || (a.practice.id < b.practice.id ? -1 : 1);

  /**
   * Return at most `n` practices of other places that fit a need, the fittest first, and why.
   * A policy area needs a practice of that area: one that shares only the criterion says nothing about it.
   */
  const fitting = (need, city = {}, n = 3) => {
    const wanted = whole(need);
    return list()
      .filter((practice) => practice.authority !== city.authority)
      .map((practice) => ({ practice, shared: common(practice, wanted, city) }))
      .filter(({ shared }) => shared.item || (wanted.area ? shared.area : shared.criterion))
      .map((one) => ({ ...one, score: scoreOf(one.shared) }))
      .sort(byFit)
      .slice(0, n)
      .map(({ practice, shared }) => ({ practice, why: reasons(shared) }));
  };

  /** Return what is known of the city that a file is about; its own practices tell what it leaves out. */
  const cityOf = (file) => {
    const { authority, country, size, type } = file.city ?? {};
    const known = authority ? list().find((practice) => practice.authority === authority) : undefined;
    const answers = assessment.score.answersOf(file);
    return {
      authority,
      country: country ?? known?.country,
      size: size ?? known?.size,
      type: type ?? known?.type,
      own: rules.areas.filter((area) => answers.get(area.competence) === "yes").map((area) => area.id),
    };
  };

  /** Return a practice as a line to read: its title, linked where its page can be reached, its place and why. */
  const line = ({ practice, why }) => {
    const title = data.home ? "a" : "strong";
    const link = data.home ? { href: `${data.home}good-practices/${encodeURIComponent(practice.id)}.html` } : {};
    const state = practice.status === "running" ? "" : ` (${assessment.label("practice", practice.status)})`;
    return dom.make("li", { class: "fit" },
      dom.make(title, { ...link, lang: practice.lang }, practice.title), dom.make("span", { class: "fit__place" }, practice.place + state),
      why.length ? dom.make("span", { class: "hint" }, why.join(" · ")) : null);
  };

  assessment.practices = { load, fitting, cityOf, line };
}
