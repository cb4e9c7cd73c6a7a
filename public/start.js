// Loads the app, then stores it on the device. Separate from boot.js, which must run
// where modules do not.
import { errand } from "./base.js";
import { hide, say } from "./cover.js";
import { ask, patiently } from "./fetch.js";
import { offerUpdate, keep } from "./keep.js";
import "./pages.js";
import { element, on, platform, tell } from "./platform.js";
import { KEYS, left, wiped } from "./wipe.js";

const { glue, wasm, wholeGlue, wholeWasm, wholeStyle, give } = element("boot").dataset;
const asked = document.documentElement.dataset;
const report = (detail) => document.dispatchEvent(new CustomEvent("weegwijzer", { detail }));

// Does this once. What failed is done again when somebody asks for it.
function once(act) {
  let doing;
  return () => doing ??= act().catch((error) => {
    doing = undefined;
    throw error;
  });
}

async function compile(wasm, came = () => {}) {
  const answer = await ask(wasm);
  came();
  // With a wrong content type it cannot be compiled while it arrives.
  const streams = answer.headers.get("content-type") === "application/wasm";
  return streams ? WebAssembly.compileStreaming(answer) : WebAssembly.compile(await answer.arrayBuffer());
}
const script = (/** @type {string} */ name) => patiently((mark) => import(new URL(name + mark, document.baseURI).href));
// Reads all of an app to its end, and returns the function that starts it.
async function read(glue, compiled) {
  const [app, module] = await Promise.all([script(glue), compiled]);
  return () => app.default({ module_or_path: module });
}
async function load() {
  // The whole app is fetched while nobody waits for it. It is asked for when the first load
  // begins to arrive, so that its first byte comes when that is complete.
  const compiled = compile(wasm, () => Promise.all([ahead(), styled()]).catch(() => {}));
  const run = await read(glue, compiled);
  // It takes the place of what is in the page, and behind the cover nothing is.
  while ("covered" in asked) await moment();
  await goBack();
  await run();
}
const moment = () => new Promise((done) => { setTimeout(done, 250); });
// What a tap opened before the app came has an entry in the history: the app makes its own.
async function goBack() {
  if (!("twin" in asked)) return;
  delete asked.twin;
  await new Promise((done) => {
    on(["popstate"], done, { once: true });
    // A browser may refuse.
    setTimeout(done, 500);
    history.back();
  });
}
async function whole(compiled) {
  const [run, { begin }] = await Promise.all([read(wholeGlue, compiled), script(give)]);
  Object.assign(platform, begin(errand));
  return run;
}
const ahead = once(() => whole(compile(wholeWasm)));
// What only the whole app draws is styled apart, so that the first load is smaller.
const styled = once(() => patiently((mark) => new Promise((done, fail) => {
  const sheet = document.createElement("link");
  Object.assign(sheet, { rel: "stylesheet", href: wholeStyle + mark, onload: done, onerror: fail });
  document.head.append(sheet);
})));

// The first load has the start and the quick check. A reader who asks for more gets
// the whole app, which replaces the first and carries out that tap. A reader who has
// begun the quick check meanwhile is not taken out of it.
let stands = false;
let came = false;
const busy = () => ["told", "question", "outcome", undefined].includes(document.querySelector("main")?.dataset.screen);
const takeOver = once(async () => {
  const run = await ahead().catch(async () => {
    // A browser may hold a broken file for ever, so try once more, past its cache. Only
    // what was read to its end replaces the broken one.
    const past = async (file) => (await ask(file, { cache: "reload" })).arrayBuffer();
    await Promise.all([wholeGlue, give].map(past));
    return whole(WebAssembly.compile(await past(wholeWasm)));
  });
  // Unstyled it works all the same, so a sheet that does not come is not waited for.
  await Promise.race([styled(), new Promise((done) => setTimeout(done, 2_000))]).catch(() => {});
  // A quick check that is to become a case is waiting for exactly this, as long as the
  // reader stays at its conclusion.
  const along = () => asked.pending === "along" && document.querySelector("[data-answers]");
  while (busy() && !along()) {
    delete asked.pending;
    await moment();
  }
  // From here on the first app hears nothing; a tap meanwhile is for the whole one.
  asked.whole = "";
  try {
    await run();
  } catch (error) {
    delete asked.whole;
    if (stands) reportError(error);
    throw error;
  }
  came = true;
});
async function loadWhole() {
  await takeOver();
  offerUpdate();
  if (link !== undefined) tell("link", link);
  link = undefined;
  // The button for a file is now the file field itself.
  const file = asked.pending === "draft" && element("import");
  if (file) {
    file.closest("details").open = true;
    file.focus();
  }
}
on(["click"], (target) => {
  const button = /** @type {HTMLButtonElement} */ (target.closest?.("[data-start]"));
  if (!button || !stands || came) return;
  const waiting = /** @type {HTMLElement} */ (button.nextElementSibling);
  const waits = waiting?.matches("[data-wait]");
  if ("whole" in asked || waits) asked.pending = button.dataset.start;
  if (!waits) return;
  loadWhole().catch(() => { say(waiting.textContent = waiting.dataset.failed); });
});

// What is typed in the search before the whole app is here is looked up once it is.
function lookUp() {
  const field = element("search");
  if (!field?.value || !stands || came) return;
  loadWhole().catch(() => { element("search-told").textContent = element("wait-case").dataset.failed; });
}
on(["input"], lookUp);

// A link with a school's profile, or what a mail program made or left of one: the app finds
// the profile in it, or says that it is gone. A fragment never leaves the device; it is removed from the address bar too.
function fragment() {
  const rest = location.search + location.hash;
  return /profiel(=|%|-3d)|#p|(\?|&|3f|26)school\b/i.test(rest) ? rest : undefined;
}
let link = fragment();
on(["hashchange"], () => {
  link = fragment() ?? link;
  if (fragment() === undefined) return;
  // Even where the browser does not let the address be changed.
  loadWhole().catch(() => {});
  history.replaceState(history.state, "", location.pathname);
});

// A reader who stored a draft or a profile, or follows a link to one, came for it: load
// the whole app at once.
function keepsSomething() {
  try {
    return link !== undefined || KEYS.some((key) => localStorage.getItem(key) !== null);
  } catch {
    return false;
  }
}
const atOnce = keepsSomething();
// Preloaded for the first load: a browser complains when nothing fetches it.
if (atOnce) fetch(wasm).catch(() => {});

// After wiping: that all is gone, or what is not.
const { dataset: ends } = element("told");
const remains = () => left() && `${ends.left} ${left()}.`;
// boot.js covered the page, as it was.
if ("covered" in asked) {
  hide();
  const gone = element("gone");
  if (wiped) gone.textContent = remains() || gone.dataset.wiped;
}

// The app finds the page's functions here; and boot.js sees by them that this script and
// all that it imports ran to the end.
Object.assign(self, { weegwijzer: platform });
(atOnce ? takeOver().then(loadWhole, load) : load())
  .then(async () => {
    if (asked.pending && !["told", "quick"].includes(asked.pending)) await loadWhole();
    stands = true;
    lookUp();
    report("stands");
    // What was tapped meanwhile, on what a tap opened before the app came, is tapped in the app.
    /** @type {HTMLElement} */ (document.querySelector("main " + asked.tapped))?.click();
    delete asked.tapped;
    const told = element("told");
    if (wiped) told.textContent = remains() || ends.wiped;
    // The code that reads a link did not arrive; the link still works later.
    if (link !== undefined) told.textContent = element("wait-case").dataset.failed;
    // A development build changes all the time: only a sealed one is stored, and after the
    // whole app is here: a reader who asks for a case does not share the line with it.
    if (glue !== "weegwijzer.js") ahead().catch(() => {}).then(keep).catch(() => {});
  })
  .catch(() => report("failed"));
