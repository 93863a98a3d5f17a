// The forms to contribute: every part adds itself to this object, in the order of the build.
"use strict";
window.contribute = {};
{
  const data = JSON.parse(document.getElementById("contribute-data").textContent);

  /** Return a text with its gaps filled: what is filled in is text, never a template. */
  const filled = (text, gaps = {}) =>
    text.replace(/\{(\w+)\}/g, (gap, name) => (Object.hasOwn(gaps, name) ? String(gaps[name]) : gap));

  contribute.data = data;
  contribute.filled = filled;
  /** Return one of the page's own texts. */
  contribute.say = (name, gaps) => filled(data.texts[name], gaps);
}
