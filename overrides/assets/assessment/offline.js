// Makes the page open without a connection, and lets a new version of the site take over cleanly.
"use strict";
{
  const { data, dom, store } = assessment;
  const script = document.currentScript?.src ?? "";
  const isServed = location.protocol.startsWith("http") && "serviceWorker" in navigator;

  const showReady = () => {
    dom.find("[data-offline-ready]").hidden = false;
  };

  /**
   * Give way to a new version that waits: only now, while the page opens and all is saved, so that
   * what is on the screen and what it loads later always belong to one version.
   */
  const giveWay = (waiting) => {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    waiting.postMessage("take over");
  };

  const register = async () => {
    const address = new URL("../service-worker.js", script);
    const found = await navigator.serviceWorker.getRegistration();
    if (found?.waiting && navigator.serviceWorker.controller && store.status() === "saved") giveWay(found.waiting);
    await navigator.serviceWorker.register(address, { updateViaCache: "none" });
    await navigator.serviceWorker.ready;
    showReady();
  };

  if (isServed && script && !data.live && !data.alone) {
    // After the page is there: what it keeps for later must not slow it down now.
    const later = () => setTimeout(() => register().catch(() => {}), 500);
    if (document.readyState === "complete") later();
    else window.addEventListener("load", later);
  }
}
