// Stores the whole app on the device, all files of one version or none.
const VERSION = "dev";
const FILES = [];

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const { registration, clients } = worker;
const PREFIX = "weegwijzer:" + registration.scope + ":";
const CACHE = PREFIX + VERSION;
// The caches of other versions of this app.
const others = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
const stored = (url, cacheName = CACHE) => caches.match(url, { cacheName, ignoreSearch: true, ignoreVary: true });

worker.addEventListener("install", (event) => {
  event.waitUntil(store().catch(async (error) => {
    await caches.delete(CACHE);
    throw error;
  }));
});

// Past the browser's own cache: a stale file must not enter a new version. A file with its
// hash in its name is never stale; the page has just loaded it, so it may come from there,
// once. A file that did not arrive intact is refused, and with it the version.
const HASHED = /-[0-9a-f]{10}\./;
async function store() {
  const files = (/** @type {RequestCache} */ hashed) => FILES.map(([file, integrity]) =>
    new Request(file, { cache: HASHED.test(file) ? hashed : "reload", integrity }));
  const cache = await caches.open(CACHE);
  await cache.addAll(files("default")).catch(() => cache.addAll(files("reload")));
}

worker.addEventListener("activate", (event) => {
  // From the first visit on: what that page still requests is served from here.
  event.waitUntil(tidy().then(() => clients.claim()));
});

// The version that answered until now stays: a tab that has it open still loads parts
// of it. A version that never answered is deleted, like all earlier ones.
const SINCE = registration.scope + "sinds";
async function tidy() {
  const names = await others();
  const since = await Promise.all(names.map(async (name) => {
    const found = await stored(SINCE, name);
    return found ? Number(await found.text()) : 0;
  }));
  const last = Math.max(...since);
  await Promise.all(names.filter((_, at) => !since[at] || since[at] < last).map((name) => caches.delete(name)));
  await (await caches.open(CACHE)).put(SINCE, new Response(String(Date.now())));
}

// Only the reader decides when a new version takes over.
worker.addEventListener("message", (event) => {
  if (event.data === "take-over") worker.skipWaiting();
});

worker.addEventListener("fetch", (event) => {
  event.respondWith(answer(event.request));
});

// A file of the previous version, which this one does not have.
async function before(url) {
  for (const name of await others()) {
    const found = await stored(url, name);
    if (found) return found;
  }
  return undefined;
}

// Answers from the cache alone: once the app is stored, nothing uses the network.
async function answer(request) {
  const { scope } = registration;
  const start = await stored(scope);
  // The browser threw the cache away: half an app is worse than the network.
  if (!start) return fetch(request);

  const url = request.url.split(/[?#]/)[0];
  const page = request.mode === "navigate";
  if (page && (url === scope || url === scope + "index.html")) return start;
  const found = request.method === "GET" && ((await stored(url)) ?? (await before(url)));
  if (found) return found;
  // A deep link opens the start; a missing file gets a 404, never the page.
  if (page && url.startsWith(scope)) return Response.redirect(scope);
  return new Response("Niet gevonden", { status: 404 });
}
