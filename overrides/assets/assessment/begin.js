// The last script: everything is in place, so the page opens with what was open before.
"use strict";
{
  const { bind, kept, steps, store } = assessment;
  bind.scan(document);
  kept.openLast();
  steps.begin(store.key() ? "answer" : "start");
  document.getElementById("assessment").dataset.ready = "";
}
