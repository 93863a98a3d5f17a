// Loads the scripts of a step when it is first shown: whoever only answers need not wait for them.
"use strict";
{
  const { dom, later, steps } = assessment;
  const NEEDED = {
    results: ["results"],
    prepare: ["process"],
    workshop: ["process"],
    validate: ["process"],
    plan: ["plan"],
    report: ["results", "report"],
    publish: ["report"],
  };

  /** Load what a step needs, one after the other; say so where something cannot be loaded. */
  const load = async (step) => {
    const missing = dom.find("[data-step-missing]");
    try {
      for (const name of NEEDED[step]) await later.get(name);
      missing.hidden = true;
    } catch {
      missing.hidden = steps.current() !== step;
    }
  };

  for (const step of Object.keys(NEEDED)) steps.onShow(step, () => load(step));
}
