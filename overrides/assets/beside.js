// Published assessments side by side: shows the columns of the cities that are chosen.
"use strict";
{
  const follow = (choice) => {
    const table = choice.nextElementSibling;
    const show = () => {
      for (const box of choice.querySelectorAll("input")) {
        for (const cell of table.querySelectorAll(`[data-column="${box.value}"]`)) cell.hidden = !box.checked;
      }
    };
    choice.addEventListener("input", show);
    choice.hidden = false;
    show();
  };
  document.querySelectorAll("[data-beside]").forEach(follow);
}
