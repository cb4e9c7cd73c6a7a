// Loads the app, then keeps it on the device. Apart from boot.js, which must
// run where modules do not.
import { KEYS, scrolls, wiped } from "./cover.js";
import "./draft.js";
import { heard, isOffered, offer as offerSchool, speak } from "./school.js";
import "./training.js";

const { glue, wasm, wholeGlue, wholeWasm } = document.getElementById("boot").dataset;
const asked = document.documentElement.dataset;

function report(detail) {
  document.dispatchEvent(new CustomEvent("weegwijzer", { detail }));
}

// The smallest module: refused only where a policy blocks WebAssembly.
function blocked() {
  try {
    new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
    return false;
  } catch {
    return true;
  }
}

// What is asked for may never come: a busy host or network keeps it for ever, and says
// nothing. After some seconds it is asked for once more, under another address, because
// the browser lets a second request for the same one wait for the first. The first answer
// counts; it fails when all that was asked has failed.
function patiently(ask) {
  return new Promise((done, fail) => {
    let open = 0;
    const once = (mark) => {
      open += 1;
      ask(mark).then(done, (error) => { if (!(open -= 1)) fail(error); }).finally(() => clearTimeout(again));
    };
    const again = setTimeout(once, 8_000, "?again");
    once("");
  });
}

const bring = (glue) => patiently((mark) => import(new URL(glue + mark, document.baseURI).href));
// An answer that says the file is not there is none.
const ask = (file, options) => patiently(async (mark) => {
  const answer = await fetch(file + mark, options);
  if (!answer.ok) throw answer;
  return answer;
});
async function compile(wasm) {
  const answer = await ask(wasm);
  // Under a wrong type it cannot be compiled while it comes.
  const streams = answer.headers.get("content-type") === "application/wasm";
  return streams ? WebAssembly.compileStreaming(answer) : WebAssembly.compile(await answer.arrayBuffer());
}

// Reads all of an app to its end, and returns what starts it.
async function read(glue, compiled) {
  const [app, module] = await Promise.all([bring(glue), compiled]);
  return () => app.default({ module_or_path: module });
}

async function load() {
  const run = await read(glue, compile(wasm));
  await run();
}

// The first load has the start and the quick check. Whoever asks for more gets
// the whole app, which takes the place of the first and carries out that tap. Who
// has begun the quick check meanwhile is not taken out of it.
let stands = false;
const busy = () => ["question", "outcome"].includes(document.querySelector("main").dataset.screen);
async function takeOver() {
  const run = await read(wholeGlue, compile(wholeWasm)).catch(async () => {
    // A browser may hold a broken file for ever: past its cache, once more. Only what
    // was read to its end replaces the broken one.
    const past = async (file) => (await ask(file, { cache: "reload" })).arrayBuffer();
    await past(wholeGlue);
    return read(wholeGlue, WebAssembly.compile(await past(wholeWasm)));
  });
  // A quick check that is to become a case waits for just this.
  while (busy() && asked.pending !== "along") {
    delete asked.pending;
    await new Promise((done) => setTimeout(done, 250));
  }
  // From here on the first app hears nothing; a tap meanwhile is for the whole one.
  asked.whole = "";
  try {
    await run();
  } catch (error) {
    delete asked.whole;
    throw error;
  }
  came = true;
}
let came = false;
let whole;
async function loadWhole() {
  whole ??= takeOver();
  try {
    await whole;
  } catch (error) {
    whole = undefined;
    throw error;
  }
  offer();
  offerSchool();
  // The button for a file is now the file's own field.
  const file = asked.pending === "draft" && document.getElementById("import");
  if (file) {
    file.closest("details").open = true;
    file.focus();
  }
}
document.addEventListener("click", ({ target }) => {
  const button = target.closest?.("[data-start]");
  if (!button || !stands || came) return;
  if ("whole" in asked || button.popoverTargetElement) asked.pending = button.dataset.start;
  if (!button.popoverTargetElement) return;
  const waiting = button.nextElementSibling;
  loadWhole().catch(() => { waiting.textContent = waiting.dataset.failed; });
});

// Tells the app of a newer version; only the reader decides when it takes over.
let registration;
function offer() {
  // The very first worker waits for a moment too, and is no update.
  if (registration?.active && registration.waiting) {
    document.getElementById("offer").dispatchEvent(new Event("weegwijzer-update"));
  }
}

async function keep() {
  const workers = navigator.serviceWorker;
  // Missing where storage is blocked: the app then works online only.
  if (!workers) return;
  registration = await workers.register("sw.js");
  document.addEventListener("weegwijzer-take-update", () => {
    workers.addEventListener("controllerchange", () => location.reload());
    // Another tab may have taken it: loading the page is all that is left.
    if (registration.waiting) registration.waiting.postMessage("take-over");
    else location.reload();
  });
  offer();
  registration.addEventListener("updatefound", () => {
    const found = registration.installing;
    // The very first worker is no update.
    found.addEventListener("statechange", () => {
      if (found.state === "installed" && workers.controller) offer();
    });
  });
}

// No field is ever sent: Enter in one does nothing.
document.addEventListener("submit", (event) => event.preventDefault());

// Back and Forward bring the reader to where that screen was left. The app says so
// when it has built it; what is loaded into it may still come. A reader who moves on
// is left alone.
const left = new Map();
let wanted;
addEventListener("scroll", () => {
  left.set(history.state, [scrollY, scrolls()?.scrollTop]);
}, { capture: true, passive: true });
function bringBack() {
  if (!wanted) return;
  scrollTo({ top: wanted[0], behavior: "instant" });
  scrolls()?.scrollTo({ top: wanted[1], behavior: "instant" });
}
document.addEventListener("weegwijzer-back", () => {
  wanted = left.get(history.state);
  bringBack();
});
for (const name of ["pointerdown", "keydown", "wheel"]) {
  addEventListener(name, () => { wanted = undefined; }, { capture: true, passive: true });
}

// Pages that are rarely read are no part of the first load: they come, from the
// precache once that stands, when somebody opens one. A file holds many of them.
const files = new Map();
async function readPage(file) {
  const answer = await ask(file);
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}
document.addEventListener("toggle", async ({ target }) => {
  const { load, failed, loaded } = target.dataset;
  if (!load || !target.open || loaded) return;
  const place = target.lastElementChild;
  const [file, part] = load.split("#");
  if (!files.has(file)) files.set(file, readPage(file));
  try {
    const page = (await files.get(file)).getElementById(part);
    place.replaceChildren(...document.importNode(page, true).childNodes);
    speak(place);
    target.dataset.loaded = "yes";
    bringBack();
  } catch {
    files.delete(file);
    place.textContent = failed;
  }
}, true);

// Whoever kept a draft or a profile, or follows a link to one, came for it: the
// whole app, at once.
function keepsSomething() {
  try {
    return isOffered() || KEYS.some((key) => localStorage.getItem(key) !== null);
  } catch {
    return false;
  }
}
addEventListener("hashchange", () => {
  if (heard()) loadWhole().catch(() => {});
});

async function loadAtOnce() {
  // Preloaded for the first load: a browser complains of what nobody fetches.
  fetch(wasm).catch(() => {});
  await loadWhole();
}

(keepsSomething() ? loadAtOnce().catch(load) : load())
  .then(async () => {
    if (asked.pending && asked.pending !== "quick") await loadWhole();
    stands = true;
    report("stands");
    const told = document.getElementById("told");
    if (wiped) told.textContent = told.dataset[keepsSomething() ? "left" : "wiped"];
    // What reads a link did not arrive; the link still works later.
    if (isOffered()) told.textContent = document.querySelector("[data-wait]").dataset.failed;
    // A development build changes all the time: only a sealed one is kept.
    if (glue !== "weegwijzer.js") keep().catch(() => {});
  })
  .catch(() => report(blocked() ? "blocked" : "failed"));
