// Published assessments side by side: shows the columns of the cities that are chosen, and keeps
// the choice in the address, so that a comparison can be shared.
"use strict";
{
  const NAME = "cities";
  const boxes = () => [...document.querySelectorAll("[data-beside] input")];

  /** Keep the choice in the address; nothing where every city is shown. */
  const remember = () => {
    const address = new URL(location.href);
    const chosen = boxes().filter((box) => box.checked);
    address.searchParams.delete(NAME);
    if (chosen.length && chosen.length < boxes().length) address.searchParams.set(NAME, chosen.map((box) => box.value).join(" "));
    try {
      history.replaceState(null, "", address);
    } catch {
      // Some browsers refuse this on file addresses; the table still works.
    }
  };

  const follow = (choice) => {
    const table = choice.nextElementSibling;
    const own = [...choice.querySelectorAll("input")];
    const asked = (new URLSearchParams(location.search).get(NAME) || "").split(" ");
    const show = () => {
      for (const box of own) {
        for (const cell of table.querySelectorAll(`[data-column="${box.value}"]`)) cell.hidden = !box.checked;
      }
    };
    if (own.some((box) => asked.includes(box.value))) for (const box of own) box.checked = asked.includes(box.value);
    choice.addEventListener("input", () => {
      show();
      remember();
    });
    choice.hidden = false;
    show();
  };
  document.querySelectorAll("[data-beside]").forEach(follow);
}
