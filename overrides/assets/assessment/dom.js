// Makes elements, numbers and downloads; text is always text, never markup.
"use strict";
{
  const SVG = "http://www.w3.org/2000/svg";
  const language = document.documentElement.lang;
  const numbers = new Intl.NumberFormat(language);
  const percents = new Intl.NumberFormat(language, { style: "percent" });

  const furnish = (element, attributes, children) => {
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
      else if (value !== false && value !== undefined && value !== null) {
        element.setAttribute(name, value === true ? "" : value);
      }
    }
    element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined));
    return element;
  };

  assessment.dom = {
    /** Return an element with attributes (`onclick` takes a function) and children. */
    make: (name, attributes = {}, ...children) =>
      furnish(document.createElement(name), attributes, children),
    /** Return an element of a drawing. */
    draw: (name, attributes = {}, ...children) =>
      furnish(document.createElementNS(SVG, name), attributes, children),
    find: (selector, root = document) => root.querySelector(selector),
    all: (selector, root = document) => [...root.querySelectorAll(selector)],
    number: (value) => numbers.format(value),
    /** Return a whole percentage, 0 to 100, as this language writes it. */
    percent: (value) => percents.format(value / 100),
    /** Offer a text or a blob to the reader as a file. */
    download: (name, type, content) => {
      const url = URL.createObjectURL(new Blob([content], { type }));
      const link = furnish(document.createElement("a"), { href: url, download: name }, []);
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), 10_000);
    },
  };
}
