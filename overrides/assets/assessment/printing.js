// Prints one paper alone: it stands beside the page while it is printed, and is gone afterwards.
"use strict";
{
  const { dom } = assessment;
  const root = document.documentElement;

  const clear = () => {
    dom.find("body > .paper")?.remove();
    delete root.dataset.print;
  };

  /** Lay an element beside the page, under a name for the style sheet: it alone is printed. */
  const lay = (name, element) => {
    clear();
    document.body.append(dom.make("div", { class: `paper paper--${name}` }, element));
    root.dataset.print = name;
  };

  const print = (name, element) => {
    lay(name, element);
    window.print();
  };

  /** Whether a paper lies there already, to be printed instead of the page. */
  const isLaid = () => "print" in root.dataset;

  window.addEventListener("afterprint", clear);
  assessment.printing = { print, lay, isLaid, clear };
}
