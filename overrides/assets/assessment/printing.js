// Prints one paper alone: it stands beside the page while it is printed, and is gone afterwards.
"use strict";
{
  const { dom } = assessment;
  const root = document.documentElement;

  const clear = () => {
    dom.find("body > .paper")?.remove();
    delete root.dataset.print;
  };

  /** Print an element alone, under a name for the style sheet. */
  const print = (name, element) => {
    clear();
    document.body.append(dom.make("div", { class: `paper paper--${name}` }, element));
    root.dataset.print = name;
    window.print();
  };

  window.addEventListener("afterprint", clear);
  assessment.printing = { print, clear };
}
