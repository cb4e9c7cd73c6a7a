// Hides the app at once, and by itself when the reader may have looked away, whatever
// the app does.
import { element, on, platform, reveal, tell } from "./platform.js";

const page = document.documentElement;
const [app, cover, phrase, idle] = ["app", "cover", "cover-phrase", "idle"].map(element);
const told = /** @type {HTMLElement} */ (cover.querySelector("[data-told]"));

// Hiding preserves all that is in memory: the screen, what was typed, the place.
export const scrolls = () => document.querySelector(".ww-screen--docked .ww-screen__body");
/** @type {{ top: number, inner: number, focus: Element } | undefined} */
let before;
function hide() {
  mask();
  if (before) return;
  // An open question would cover everything else.
  document.querySelectorAll(":popover-open").forEach((/** @type {HTMLElement} */ open) => open.hidePopover());
  before = { top: scrollY, inner: scrolls()?.scrollTop, focus: document.activeElement };
  page.dataset.title = document.title;
  page.dataset.covered = "";
  document.title = cover.dataset.title;
  app.hidden = true;
  cover.hidden = false;
  told.textContent = "";
  tell("cover");
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
  const back = /** @type {HTMLElement} */ (app.contains(focus) ? focus : app.querySelector("h1"));
  back?.focus({ preventScroll: true });
}

const mask = () => reveal(cover.querySelector("[data-reveal]"), false);

// The phrase is right when it opens the draft; the app tries it, and answers. A second
// tap meanwhile is ignored.
let trying = false;
cover.addEventListener("submit", () => {
  const { value } = phrase;
  if (trying || !value) return;
  trying = true;
  told.textContent = told.dataset.working;
  phrase.value = "";
  mask();
  tell("unlock", value);
});
/** The app's answer to a phrase; an empty one lifts the cover. */
platform.answerCover = (says = "") => {
  trying = false;
  told.textContent = told.dataset[says] ?? "";
  if (!says) show();
};

// Hides by itself whenever the reader may have looked away; not where nothing shows.
function away() {
  const { screen, mode } = document.querySelector("main")?.dataset ?? {};
  // A training has invented cases, and nobody touches a projector; a page to read
  // has no case. One in memory is a tap away from any of them.
  const bare = ["start", "help"].includes(screen) || ["training", "reading"].includes(mode);
  if (!bare || "draftOpen" in page.dataset || "case" in page.dataset) hide();
}
const FIRST = { capture: true, passive: true };
// Some things take the focus while the reader is still here: the print dialog, a list
// or calendar that was just opened, and Tab from the page's end into the browser's bar.
let printing = false;
let tabbing = false;
let opened = -Infinity;
const PICKERS = "select, [type=date], [type=file]";
const OPENS = [" ", "Enter", "ArrowDown", "ArrowUp", "F4", undefined];
on(["pointerdown", "click", "keydown"], (target, { key, altKey, ctrlKey, metaKey, timeStamp }) => {
  tabbing = key === "Tab" && !altKey && !ctrlKey && !metaKey;
  if (OPENS.includes(key) && target.matches?.(PICKERS)) opened = timeStamp;
}, FIRST);
on(["keyup"], () => { tabbing = false; }, FIRST);
on(["beforeprint"], () => { printing = true; });
// A browser may never report that printing is over.
on(["afterprint", "pointerdown", "focus"], () => { tabbing = printing = false; });
on(["blur"], (_, { timeStamp }) => {
  const own = document.activeElement?.matches(PICKERS) && timeStamp - opened < 1_000;
  if (!own && !tabbing && !printing) away();
});
on(["visibilitychange"], () => { if (document.hidden) away(); }, FIRST);
// Before the app hears that the page is going away.
on(["freeze", "pagehide"], away, FIRST);
let patience;
let seen = Date.now();
function awake() {
  const span = Number(idle.value) * 60_000;
  // While a device sleeps, its timers stop and its clock goes on.
  if (Date.now() - seen >= span) away();
  seen = Date.now();
  clearTimeout(patience);
  patience = setTimeout(away, span);
}
on(["pointerdown", "keydown", "input", "scroll", "focus", "pageshow", "visibilitychange"], awake, FIRST);
awake();

on(["click"], (target) => {
  if (target.closest?.("[data-hide]")) hide();
  if (target.closest?.("[data-uncover]")) show();
});
