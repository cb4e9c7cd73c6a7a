// @ts-check
// Hides the app at once, and by itself when the reader may have looked away, whatever
// the app itself does.
import { platform, tell } from "./platform.js";

const page = document.documentElement;
const element = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
const app = element("app");
const cover = element("cover");
const phrase = /** @type {HTMLInputElement} */ (element("cover-phrase"));
const idle = /** @type {HTMLSelectElement} */ (element("idle"));
const told = /** @type {HTMLElement} */ (cover.querySelector("[data-told]"));

// Hiding keeps all that is in memory: the screen, what was typed, the place.
export const scrolls = () => document.querySelector(".ww-screen--docked .ww-screen__body");
/** @type {{ top: number, inner?: number, focus: Element? } | undefined} */
let before;
function hide() {
  mask();
  if (before) return;
  // A question that stands open lies above all else.
  for (const open of document.querySelectorAll(":popover-open")) /** @type {HTMLElement} */ (open).hidePopover();
  before = { top: scrollY, inner: scrolls()?.scrollTop, focus: document.activeElement };
  page.dataset.title = document.title;
  page.dataset.covered = "";
  document.title = cover.dataset.title ?? "";
  app.hidden = true;
  cover.hidden = false;
  told.textContent = "";
  tell("cover");
  cover.focus();
}

function show() {
  if (!before) return;
  const { top, inner, focus } = before;
  before = undefined;
  cover.hidden = true;
  app.hidden = false;
  document.title = page.dataset.title ?? "";
  delete page.dataset.covered;
  delete page.dataset.title;
  scrollTo({ top, behavior: "instant" });
  scrolls()?.scrollTo({ top: inner, behavior: "instant" });
  const back = /** @type {HTMLElement?} */ (app.contains(focus) ? focus : app.querySelector("h1"));
  back?.focus({ preventScroll: true });
}

// What is in the phrase's field is out of sight again.
function mask() {
  phrase.type = "password";
  cover.querySelector("[data-reveal]")?.setAttribute("aria-pressed", "false");
}

// The phrase is right when it opens the draft; the app tries, and answers. A second
// tap meanwhile is none.
let trying = false;
cover.addEventListener("submit", () => {
  if (trying || !phrase.value) return;
  trying = true;
  told.textContent = told.dataset.working ?? "";
  const { value } = phrase;
  phrase.value = "";
  mask();
  tell("unlock", value);
});
/** The app's answer to a phrase; none lifts the cover. */
platform.answerCover = (/** @type {string} */ says) => {
  trying = false;
  told.textContent = told.dataset[says] ?? "";
  if (!says) show();
};

// By itself whenever the reader may have looked away; not where nothing shows.
function away() {
  const { screen = "", mode = "" } = document.querySelector("main")?.dataset ?? {};
  // A training holds invented cases, and nobody touches a projector; what is read
  // holds no case. With a draft open, one is in memory.
  const bare = ["start", "help"].includes(screen) || ["training", "reading"].includes(mode);
  if (!bare || "draftOpen" in page.dataset) hide();
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
  addEventListener(name, (event) => {
    const { key, altKey, ctrlKey, metaKey, target, timeStamp } = /** @type {KeyboardEvent} */ (event);
    tabbing = key === "Tab" && !altKey && !ctrlKey && !metaKey;
    if (OPENS.includes(key) && /** @type {Element} */ (target).matches?.(PICKERS)) opened = timeStamp;
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
for (const [name, place] of /** @type {[string, EventTarget][]} */ ([["freeze", document], ["pagehide", self]])) {
  // Before the app hears that the page goes.
  place.addEventListener(name, away, true);
}
let patience = 0;
let seen = Date.now();
function awake() {
  const span = Number(idle.value) * 60_000;
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

document.addEventListener("click", ({ target }) => {
  const on = (/** @type {string} */ hook) => /** @type {Element} */ (target).closest?.(`[data-${hook}]`);
  if (on("hide")) hide();
  if (on("uncover")) show();
});
