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
  if (before) return;
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

// The phrase is right when it opens the draft; the app tries, and answers.
function unlock() {
  told.textContent = told.dataset.working;
  tell("weegwijzer-unlock", phrase.value);
  phrase.value = "";
}
document.addEventListener("weegwijzer-covered", ({ detail }) => {
  told.textContent = detail && told.dataset[detail];
  if (!detail) show();
});

// By itself whenever the reader may have looked away; not where nothing shows,
// and not while the app's own dialogs have the focus.
let printing = false;
addEventListener("beforeprint", () => { printing = true; });
addEventListener("afterprint", () => { printing = false; });
function away() {
  const { screen, mode } = document.querySelector("main")?.dataset ?? {};
  // A training holds invented cases, and a projector is never touched; what is read
  // holds no case.
  const bare = ["start", "help"].includes(screen) || ["training", "reading"].includes(mode);
  const nothing = bare && !("draftOpen" in page.dataset);
  if (!nothing && !printing) hide();
}
// Tab at the end of the page goes into the browser's own bar, not away.
let tabbing = false;
addEventListener("keydown", ({ key, altKey }) => { tabbing = key === "Tab" && !altKey; }, true);
addEventListener("keyup", () => { tabbing = false; }, true);
addEventListener("focus", () => { tabbing = false; });
addEventListener("blur", () => {
  const own = document.activeElement?.matches("select, [type=date], [type=file]");
  if (!own && !tabbing) away();
});
document.addEventListener("visibilitychange", () => { if (document.hidden) away(); });
document.addEventListener("freeze", away);
addEventListener("pagehide", () => {
  away();
  tell("weegwijzer-leave");
});
let patience;
function awake() {
  clearTimeout(patience);
  patience = setTimeout(away, idle.value * 60_000);
}
for (const name of ["pointerdown", "keydown", "input", "scroll"]) {
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
    // Blocked: then nothing was kept.
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
