// Answers for the self-assessment where there is no connection, and for nothing else of the site.
// The build puts in the list of files: the address of each and its SHA-256.
"use strict";

const VERSION = "%VERSION%";
const FILES = new Map(Object.entries("%FILES%"));
const HERE = self.registration.scope;
/** Versions of the site below other folders have other scopes, and so other stores. */
const OURS = `solidarity ${HERE} `;
const STORE = OURS + VERSION;

const addresses = new Map([...FILES].map(([path, digest]) => [new URL(path, HERE).href, digest]));
const pageOf = (address) => {
  const page = address.split("#")[0];
  return page.endsWith("/") ? `${page}index.html` : page;
};
const isPage = (address) => pageOf(address).endsWith("/index.html") && addresses.has(pageOf(address));

const digestOf = async (body) => {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  return btoa(String.fromCharCode(...bytes));
};

/** Return what an older version of this site kept under an address, if it is the same still. */
const fromBefore = async (address, stores) => {
  for (const name of stores) {
    const found = await (await caches.open(name)).match(address);
    const body = await found?.arrayBuffer();
    if (body && (await digestOf(body)) === addresses.get(address)) return { body, type: found.headers.get("Content-Type") };
  }
  return undefined;
};

/** Fetch a file past every cache on the way; another version of it must not come in between. */
const fromSite = async (address) => {
  const response = await fetch(address, { cache: "reload" });
  const body = await response.arrayBuffer();
  if (!response.ok || (await digestOf(body)) !== addresses.get(address)) throw new Error(`not of this version: ${address}`);
  return { body, type: response.headers.get("Content-Type") };
};

/** Keep every file, or none. */
const install = async () => {
  const before = (await caches.keys()).filter((name) => name.startsWith(OURS));
  const found = await Promise.all(
    [...addresses.keys()].map(async (address) => [address, (await fromBefore(address, before)) ?? (await fromSite(address))]),
  );
  const store = await caches.open(STORE);
  for (const [address, { body, type }] of found) {
    // A new response: one that was led elsewhere by the server must not answer for a page.
    await store.put(address, new Response(body, { headers: { "Content-Type": type ?? "" } }));
  }
};

const clear = async () => {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OURS) && name !== STORE).map((name) => caches.delete(name)));
};

const kept = async (request, address) => (await (await caches.open(STORE)).match(address)) ?? fetch(request);

/** Answer a page of the self-assessment with its own version of a file; other pages ask the site. */
const answer = async (request, clientId) => {
  const client = await self.clients.get(clientId); // A page that has only begun may not be there yet.
  if (isPage(client?.url ?? request.referrer)) return kept(request, request.url);
  return fetch(request).catch(() => kept(request, request.url));
};

/**
 * Take over from the version before. A page that is open keeps the version it began with, so this
 * happens only for a page that has just opened, is the only one, and loads itself again afterwards.
 */
const takeOver = async () => {
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (windows.filter((one) => isPage(one.url)).length < 2) await self.skipWaiting();
};

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(clear()));
self.addEventListener("message", (event) => event.data === "take over" && event.waitUntil(takeOver()));
self.addEventListener("fetch", (event) => {
  const { request, clientId } = event;
  if (request.method !== "GET") return;
  if (request.mode === "navigate") {
    if (isPage(request.url)) event.respondWith(kept(request, pageOf(request.url)));
  } else if (addresses.has(request.url)) event.respondWith(answer(request, clientId));
});
