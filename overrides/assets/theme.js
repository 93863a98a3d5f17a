// Runs before anything is painted: says that scripts work and puts on the colours chosen before.
"use strict";
document.documentElement.classList.add("js");
try {
  const theme = localStorage.getItem("hub-theme");
  if (theme === "dark" || theme === "light") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: the system's own choice of light or dark holds.
}
