// Hides the app at once, and wipes all of it, whatever the app itself does.
const page = document.documentElement;
const app = document.getElementById("app");
const cover = document.getElementById("cover");
const phrase = document.getElementById("cover-phrase");
const idle = document.getElementById("idle");
const told = cover.querySelector("[data-told]");

// The names under which the draft and the school's profile are kept, as
// browser/storage.rs has them.
const folder = location.pathname.replace(/[^/]*$/, "");
export const KEYS = ["weegwijzer-draft:" + folder, "weegwijzer-profile:" + folder];
export const KEY = KEYS[0];

export function tell(name, detail) {
  document.dispatchEvent(new CustomEvent(name, { detail }));
}

// Hiding keeps all that is in memory: the screen, what was typed, the place.
export const scrolls = () => document.querySelector(".ww-screen--docked .ww-screen__body");
let before;
function hide() {
  mask();
  if (before) return;
  // A question that stands open lies above all else.
  for (const open of document.querySelectorAll(":popover-open")) open.hidePopover();
  before = { top: scrollY, inner: scrolls()?.scrollTop, focus: document.activeElement };
  page.dataset.title = document.title;
  page.dataset.covered = "";
  document.title = cover.dataset.title;
  app.hidden = true;
  cover.hidden = false;
  told.textContent = "";
  tell("weegwijzer-cover");
  cover.focus();
}

function show() {
  const { top, inner, focus } = before;
  before = undefined;
  cover.hidden = true;
  app.hidden = false;
  document.title = page.dataset.title;
  delete page.dataset.covered;
  delete page.dataset.title;
  scrollTo({ top, behavior: "instant" });
  scrolls()?.scrollTo({ top: inner, behavior: "instant" });
  const back = app.contains(focus) ? focus : app.querySelector("h1");
  back?.focus({ preventScroll: true });
}

// What stands in the phrase's field is out of sight again.
function mask() {
  phrase.type = "password";
  cover.querySelector("[data-reveal]").setAttribute("aria-pressed", "false");
}

// The phrase is right when it opens the draft; the app tries, and answers. A second
// tap meanwhile is none.
let trying = false;
function unlock() {
  if (trying || !phrase.value) return;
  trying = true;
  told.textContent = told.dataset.working;
  tell("weegwijzer-unlock", phrase.value);
  phrase.value = "";
  mask();
}
document.addEventListener("weegwijzer-covered", ({ detail }) => {
  trying = false;
  told.textContent = detail && told.dataset[detail];
  if (!detail) show();
});

// By itself whenever the reader may have looked away; not where nothing shows.
function away() {
  const { screen, mode } = document.querySelector("main")?.dataset ?? {};
  // A training holds invented cases, and nobody touches a projector; what is read
  // holds no case. With a draft open, one is in memory.
  const bare = ["start", "help"].includes(screen) || ["training", "reading"].includes(mode);
  const nothing = bare && !("draftOpen" in page.dataset);
  if (!nothing) hide();
}
// Some things take the focus and are not away: the print dialog, a list or calendar
// that was opened just now, and Tab from the page's end into the browser's own bar.
let printing = false;
addEventListener("beforeprint", () => { printing = true; });
let tabbing = false;
const PICKERS = "select, [type=date], [type=file]";
const OPENS = [" ", "Enter", "ArrowDown", "ArrowUp", "F4", undefined];
let opened = -Infinity;
for (const name of ["pointerdown", "click", "keydown"]) {
  addEventListener(name, ({ key, altKey, ctrlKey, metaKey, target, timeStamp }) => {
    tabbing = key === "Tab" && !altKey && !ctrlKey && !metaKey;
    if (OPENS.includes(key) && target.matches?.(PICKERS)) opened = timeStamp;
  }, true);
}
addEventListener("keyup", () => { tabbing = false; }, true);
// A browser may never say that printing is over.
for (const name of ["afterprint", "pointerdown", "focus"]) {
  addEventListener(name, () => { tabbing = printing = false; });
}
addEventListener("blur", ({ timeStamp }) => {
  const own = document.activeElement?.matches(PICKERS) && timeStamp - opened < 1_000;
  if (!own && !tabbing && !printing) away();
});
document.addEventListener("visibilitychange", () => { if (document.hidden) away(); });
document.addEventListener("freeze", away);
addEventListener("pagehide", () => {
  away();
  tell("weegwijzer-leave");
});
// A change that is not saved yet goes with the page; the browser asks first.
addEventListener("beforeunload", (event) => {
  tell("weegwijzer-closing");
  if ("unsaved" in page.dataset) event.preventDefault();
});
let patience;
let seen = Date.now();
function awake() {
  const span = idle.value * 60_000;
  // While a device sleeps its timers stand still, and its clock goes on.
  if (Date.now() - seen >= span) away();
  seen = Date.now();
  clearTimeout(patience);
  patience = setTimeout(away, span);
}
for (const name of ["pointerdown", "keydown", "input", "scroll", "focus", "pageshow", "visibilitychange"]) {
  addEventListener(name, awake, { capture: true, passive: true });
}
awake();

// Wiping: storage and screen in this very task, then the history's steps, then
// the page itself. The app keeps no cache but its own files.
const tabs = "BroadcastChannel" in self ? new BroadcastChannel(KEY) : undefined;
function wipe() {
  try {
    for (const key of KEYS) localStorage.removeItem(key);
  } catch {
    // Blocked. Should something be left, the page says so when it is there again.
  }
  app.replaceChildren();
  cover.remove();
  document.title = cover.dataset.title;
  tell("weegwijzer-wipe");
  const anew = () => {
    history.replaceState(null, "", location.pathname + "#gewist");
    location.reload();
  };
  // How many steps lie behind this screen, as browser/history.rs packs it.
  const steps = Number(history.state) % 16;
  if (!(steps > 0)) return anew();
  addEventListener("popstate", anew, { once: true });
  history.go(-steps);
  // A browser may refuse to go back.
  setTimeout(anew, 150);
}
// A page that waits in the back/forward cache is thrown away by a word.
if (tabs) tabs.onmessage = ({ data }) => { if (data === "wipe") wipe(); };

document.addEventListener("click", ({ target }) => {
  const on = (hook) => target.closest?.(`[data-${hook}]`);
  if (on("hide")) hide();
  if (on("uncover")) show();
  if (on("open-cover")) unlock();
  if (on("wipe-yes")) {
    tabs?.postMessage("wipe");
    wipe();
  }
});

export const wiped = location.hash === "#gewist";
