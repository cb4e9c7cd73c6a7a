// The service worker of a host that takes the app back: published as `sw.js`, it takes the
// place of the one that stores the app, deletes what that stored and nothing else, and
// unregisters itself. From the next visit on the browser asks the host. A page that is open
// stays as it is: what was typed in it is nowhere else.
const taker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const OURS = "weegwijzer:" + taker.registration.scope + ":";

taker.addEventListener("install", () => { taker.skipWaiting(); });

taker.addEventListener("activate", (event) => event.waitUntil(takeBack()));
async function takeBack() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OURS)).map((name) => caches.delete(name)));
  await taker.registration.unregister();
}
