// Keeps the whole app on the device, all files of one version or none.
const VERSION = "dev";
const FILES = [];

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const { registration, clients } = worker;
const PREFIX = "weegwijzer:" + registration.scope + ":";
const CACHE = PREFIX + VERSION;

worker.addEventListener("install", (event) => {
  // Past the browser's own cache: a stale file must not enter a new version.
  // A file that did not arrive whole is refused, and with it the version.
  const fresh = FILES.map(([file, integrity]) => new Request(file, { cache: "reload", integrity }));
  event.waitUntil(
    caches.open(CACHE).then((cache) => cache.addAll(fresh)).catch(async (error) => {
      await caches.delete(CACHE);
      throw error;
    }),
  );
});

worker.addEventListener("activate", (event) => {
  // From the first visit on: what that page still asks for comes from here.
  event.waitUntil(tidy().then(() => clients.claim()));
});

// The version that answered until now stays: a tab that has it open still loads parts
// of it. A version that never answered goes, like all before.
const SINCE = registration.scope + "sinds";
async function tidy() {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  const since = await Promise.all(names.map(async (name) => {
    const found = await (await caches.open(name)).match(SINCE);
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

// A file of the version before, which this one does not have.
async function before(url) {
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX) && name !== CACHE) {
      const found = await (await caches.open(name)).match(url, { ignoreSearch: true, ignoreVary: true });
      if (found) return found;
    }
  }
  return undefined;
}

// Answers from the cache alone: once the app is kept, nothing asks the network.
async function answer(request) {
  const cache = await caches.open(CACHE);
  const stored = (url) => cache.match(url, { ignoreSearch: true, ignoreVary: true });
  const scope = registration.scope;
  const start = await stored(scope);
  // The browser threw the cache away: a half app is worse than the network.
  if (!start) return fetch(request);

  const url = request.url.split(/[?#]/)[0];
  const page = request.mode === "navigate";
  if (page && (url === scope || url === scope + "index.html")) return start;
  const found = request.method === "GET" && ((await stored(url)) ?? (await before(url)));
  if (found) return found;
  // A deep link opens the start; a missing file is missing, never the page.
  if (page && url.startsWith(scope)) return Response.redirect(scope);
  return new Response("Niet gevonden", { status: 404 });
}
