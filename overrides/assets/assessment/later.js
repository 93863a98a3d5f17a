// Loads what not every reader needs when it is needed: steps, the readers of forms, the empty workbook.
"use strict";
{
  const placeOf = (name) => (name === "workbook" ? "workbook.js" : `../../assets/assessment_${name}.js`);
  const ready = new Map();
  const asked = new Map();

  /** Wait for the end of the page: the single file brings everything along in its last script. */
  const whole = () =>
    new Promise((resolve) => {
      if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", resolve);
      else resolve();
    });

  const fetched = (name) =>
    new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = placeOf(name);
      script.onload = () => (ready.has(name) ? resolve(ready.get(name)) : reject(new Error(name)));
      script.onerror = () => {
        asked.delete(name);
        script.remove();
        reject(new Error(assessment.say("files.notLoaded")));
      };
      document.head.append(script);
    });

  const load = async (name) => {
    await whole();
    return ready.has(name) ? ready.get(name) : fetched(name);
  };

  assessment.later = {
    /** Take what a script brings along. */
    put: (name, value) => ready.set(name, value),
    /** Return a promise of what a script brings, which is loaded at most once. */
    get: (name) => {
      if (ready.has(name)) return Promise.resolve(ready.get(name));
      if (!asked.has(name)) asked.set(name, load(name));
      return asked.get(name);
    },
  };
}
