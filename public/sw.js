// Stores the whole app on the device, all files of one version or none, and answers with
// nothing but those. Other pages of this origin can write in its caches, so what comes out
// of one is checked as what goes in.
const VERSION = "dev";
const FILES = [];
const LEAFLETS = [];
const HEADERS = {};

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const { registration, clients } = worker;
const PREFIX = "weegwijzer:" + registration.scope + ":";
const CACHE = PREFIX + VERSION;
// The caches of other versions of this app.
const others = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
const stored = (url, cacheName = CACHE) => caches.match(url, { cacheName, ignoreSearch: true, ignoreVary: true });
// The hash of each file, by its address.
const hashes = (files) => new Map(files.map(([file, integrity]) => [registration.scope + file.replace("./", ""), integrity]));
const INTEGRITY = hashes(FILES);
// The leaflets for parents, the list of sources and the icon of an installed app are of this
// version as well, but on the host alone.
const ON_HOST = hashes(LEAFLETS);

worker.addEventListener("install", (event) => {
  event.waitUntil(store());
});

// Past the browser's own cache: a stale file must not enter a new version. A file with its
// hash in its name is never stale; the page has just loaded it, so it may come from there,
// once. A file that did not arrive intact is refused, and with it the version. A host or a
// proxy can change this script without changing the version: what that one stored stays.
const HASHED = /-([0-9a-f]{10})\.\w+$/;
async function store() {
  const files = (/** @type {RequestCache} */ hashed) => FILES.map(([file, integrity]) =>
    new Request(file, { cache: HASHED.test(file) ? hashed : "reload", integrity }));
  const answers = await caches.has(CACHE);
  const cache = await caches.open(CACHE);
  await cache.addAll(files("default")).catch(() => cache.addAll(files("reload"))).catch(async (error) => {
    if (!answers) await caches.delete(CACHE);
    throw error;
  });
}

worker.addEventListener("activate", (event) => {
  // From the first visit on: what that page still requests is served from here.
  event.waitUntil(tidy().then(() => clients.claim()));
});

// The version that answered until now stays: a tab that has it open still loads parts
// of it. A version that never answered is deleted, like all earlier ones. They are counted, as a
// clock may be set back between two of them.
const SINCE = registration.scope + "sinds";
async function tidy() {
  const names = await others();
  const since = await Promise.all(names.map(async (name) => {
    const found = await stored(SINCE, name);
    return found ? Number(await found.text()) : 0;
  }));
  const last = Math.max(...since);
  await Promise.all(names.filter((_, at) => !since[at] || since[at] < last).map((name) => caches.delete(name)));
  await (await caches.open(CACHE)).put(SINCE, new Response(String(Math.max(0, last) + 1)));
}

// A new version takes over when the reader says so; without that, when the app is opened
// after all its pages were closed.
worker.addEventListener("message", (event) => {
  if (event.data === "take-over") worker.skipWaiting();
  if (event.data === "refused") event.waitUntil(lookBack().catch(() => {}));
});

// The host has no such script any more, and says so: it took the app back. A host that
// cannot be reached, or answers anything else, took nothing back.
async function lookBack() {
  const { status } = await fetch(worker.location.href, { cache: "no-store" });
  if (![404, 410].includes(status)) return;
  for (const name of [...await others(), CACHE]) await caches.delete(name);
  await registration.unregister();
}

worker.addEventListener("fetch", (event) => {
  event.respondWith(answer(event.request, event.clientId));
});

const digest = async (/** @type {ArrayBuffer} */ bytes) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
const inHex = (/** @type {Uint8Array} */ bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

// A stored file, if its content is what it must be.
async function intact(found, isIt) {
  return found && isIt(await digest(await found.clone().arrayBuffer())) ? found : undefined;
}

// A page or a worker takes its policy from the headers that it comes with: those of this
// version, whatever is stored. Anything else takes none, and is handed over as it is: with
// it the browser stores what it compiled.
function ruled({ body, headers }) {
  return new Response(body, { headers: { ...HEADERS, "Content-Type": headers.get("Content-Type") } });
}

// A file of this version. What is not what it must be is fetched anew, if the host still
// has it, and takes the place of the other.
async function own(url) {
  const integrity = INTEGRITY.get(url);
  if (!integrity) return undefined;
  const isIt = (bytes) => "sha256-" + btoa(String.fromCharCode(...bytes)) === integrity;
  const found = await intact(await stored(url), isIt);
  if (found) return found;
  const anew = await fetch(url, { integrity, cache: "reload" }).catch(() => undefined);
  if (!anew?.ok) return undefined;
  await (await caches.open(CACHE)).put(url, anew.clone());
  return anew;
}

// A file of the previous version, which this one does not have. Its list is not here, but
// its name has the beginning of its hash.
async function before(url) {
  const [, hash] = url.match(HASHED) ?? [];
  for (const name of hash ? await others() : []) {
    const found = await intact(await stored(url, name), (bytes) => inHex(bytes).startsWith(hash));
    if (found) return found;
  }
  return undefined;
}

// When the page itself is damaged, and the host does not have it any more. Written by
// `cargo xtask bless` from src/static_pages/fallback.rs.
const DAMAGED = `<!DOCTYPE html><html lang="nl" translate="no"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Weegwijzer</title></head><body><h1>De app op dit toestel is beschadigd</h1><p>Nu gevaar? Bel <a href="tel:112">112</a>. Veilig Thuis: <a href="tel:08002000">0800-2000</a>.</p><p>Zorg voor verbinding en <a href="./">open Weegwijzer opnieuw</a>. Helpt dat niet? Sluit dan alle tabbladen van Weegwijzer.</p></body></html>`;

// When a leaflet did not come. Written in the same way.
const NO_LEAFLET = `<!DOCTYPE html><html lang="nl" translate="no"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Weegwijzer</title></head><body><h1>Dit blad kon niet worden geladen. Probeer het opnieuw als u internet heeft.</h1><p>Nu gevaar? Bel <a href="tel:112">112</a>. Veilig Thuis: <a href="tel:08002000">0800-2000</a>.</p><p><a href="../">Open Weegwijzer</a></p></body></html>`;
async function leaflet(url) {
  const came = await fetch(url, { integrity: ON_HOST.get(url), cache: "no-cache" }).catch(() => undefined);
  return came?.ok ? ruled(came) : new Response(NO_LEAFLET, { status: 503, headers: { ...HEADERS, "Content-Type": "text/html" } });
}

// A mail program that encodes `#` makes a path of a link with a profile: it is a fragment again.
const fragment = (/** @type {string} */ path) => (/profiel|^%(25)*23/i.test(path) ? "#" + path.replace(/^%(25)*23/, "") : "");

// Answers from the cache alone: once the app is stored, nothing uses the network.
async function answer(request, client) {
  const { scope } = registration;
  const url = request.url.split(/[?#]/)[0];
  const page = request.mode === "navigate";
  const start = page && (url === scope || url === scope + "index.html");
  const found = request.method === "GET" && ((await own(start ? scope : url)) ?? (await before(url)));
  // What a page or a worker is made of has its rules; what was compiled stays compiled.
  if (found) return request.destination === "script" || url.endsWith(".wasm") ? found : ruled(found);
  // The browser threw the cache away: half an app is worse than the network.
  if (!await stored(scope)) return fetch(request);
  if (start) {
    // A newer version has a page of its own.
    registration.waiting?.postMessage("take-over");
    return new Response(DAMAGED, { status: 503, headers: { ...HEADERS, "Content-Type": "text/html" } });
  }
  if (ON_HOST.has(url)) return leaflet(url);
  // A deep link opens the start; a missing file gets a 404, never the page.
  if (page && url.startsWith(scope)) return Response.redirect(scope + fragment(request.url.slice(scope.length)));
  // A page of a version before the last, whose files are nowhere any more.
  if (HASHED.test(url)) (await clients.get(client))?.postMessage("old");
  return new Response("Niet gevonden", { status: 404 });
}
