// Says what is saved and what is not, reminds of a copy, and warns before anything could be lost.
"use strict";
{
  const { store, kept, disk, say, dom } = assessment;
  const { find, all } = dom;
  const PERSIST_AFTER = 10;
  const REMIND_AFTER = 40;
  const ASKED = "solidarity/asked";
  const trouble = find("[data-keep-trouble]");
  const reminder = find("[data-keep-reminder]");

  const showTrouble = () => {
    const status = store.status();
    trouble.hidden = status === "saved" || !(store.key() || status === "memory");
    if (!trouble.hidden) find("[data-keep-why]").textContent = say(`keep.why${status}`);
    find("[data-saved]").textContent = store.key() ? say(`keep.${status}`) : "";
    find("[data-saved]").dataset.saved = status;
  };

  /** Warn of leaving only while something would be lost, so that the page may otherwise sleep and wake. */
  const warn = (event) => event.preventDefault();
  const guard = () => {
    const turn = store.status() === "memory" ? "addEventListener" : "removeEventListener";
    window[turn]("beforeunload", warn);
  };

  const showReminder = () => {
    const { changes = 0, later = REMIND_AFTER } = store.note();
    reminder.hidden = changes < later || !trouble.hidden;
    if (!reminder.hidden) find("[data-keep-since]").textContent = say("keep.since", { n: dom.number(changes) });
  };

  /** Ask the browser, once, not to throw away what is kept here when room gets short. */
  const askToPersist = () => {
    if ((store.note().changes ?? 0) < PERSIST_AFTER || disk.read(ASKED)) return;
    disk.write([[ASKED, new Date().toISOString()]]);
    navigator.storage?.persist?.().catch(() => {});
  };

  const show = () => {
    showTrouble();
    guard();
    showReminder();
  };

  store.onChange((part, value, origin) => {
    if (origin === "here") askToPersist();
    show();
  });
  for (const button of all("[data-keep-download]")) button.addEventListener("click", () => kept.download(store.key()));
  find("[data-keep-later]").addEventListener("click", () =>
    store.setNote({ later: (store.note().changes ?? 0) + REMIND_AFTER }));
  show();
}
