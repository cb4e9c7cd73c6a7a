// Hides the app at once, and by itself when the reader may have looked away, whatever
// the app does.
import { attempt, errand, within } from "./base.js";
import { chosen, element, on, platform, reveal, tell } from "./platform.js";

const page = document.documentElement;
const [app, cover, phrase, idle] = ["app", "cover", "cover-phrase", "idle"].map(element);
const told = /** @type {HTMLElement} */ (cover.querySelector("[data-told]"));
const [time, day] = cover.querySelectorAll("[data-uncover] > *");
const more = cover.querySelector("details");
const [warning, spoken] = ["stay", "spoken"].map(element);
/** Says something to a screen reader user alone. */
export const say = (/** @type {string} */ text) => { spoken.textContent = text; };

// The screen is taken out of the page, so that nothing of it can be found, saved, printed
// or read there; it comes back as it was: what was typed, opened and focused, its place.
export const scrolls = () => document.querySelector(".ww-screen--docked .ww-screen__body");
/** @type {{ top: number, inner: number, focus: HTMLElement, title: string, screen: DocumentFragment } | undefined} */
let before;
/** @param {boolean} [soft] Whether one tap brings the screen back, with a draft too. */
export function hide(soft) {
  mask();
  // What was typed on the cover is for nobody else, but for a phrase that is being tried.
  if (!trying) {
    delete cover.dataset.asks;
    phrase.value = "";
    more.open = false;
  }
  // A lock stays one.
  const { covered } = page.dataset;
  const mark = soft && covered !== "" ? "soft" : "";
  if (!before) {
    // An open question would cover everything else; so would an open list or calendar.
    document.querySelectorAll(":popover-open").forEach((/** @type {HTMLElement} */ open) => open.hidePopover());
    const focus = /** @type {HTMLElement} */ (document.activeElement);
    before = { top: scrollY, inner: scrolls()?.scrollTop, focus, title: document.title, screen: new DocumentFragment() };
    focus.blur();
    // A file that is being chosen arrives in a field that is not in the page.
    app.querySelectorAll("[type=file]").forEach((/** @type {HTMLInputElement} */ field) => { field.onchange = () => chosen(field); });
    before.screen.append(...app.childNodes);
    app.hidden = true;
    cover.hidden = false;
    document.title = cover.dataset.title;
    tick();
  } else if (covered === mark && !trying) return;
  page.dataset.covered = mark;
  // A phrase that is being tried lifts nothing any more.
  told.textContent = trying ? told.dataset.interrupted : "";
  trying = false;
  tell(mark ? "save" : "cover");
  if (mark) setTimeout(endErrand, ERRAND);
  // Nothing of the screen is heard any more either.
  say("");
  cover.focus();
}

// A page that this tab loads again comes up covered (boot.js). It says that, and nothing else; a
// browser may refuse to delete it.
const forget = () => attempt(() => {
  sessionStorage.covered = "";
  sessionStorage.removeItem("covered");
});
/** The cover is a clock, as long as it is there. */
let ticking;
function tick() {
  attempt(() => { sessionStorage.covered = "1"; });
  const now = new Date();
  time.textContent = now.toLocaleTimeString("nl", { timeStyle: "short" });
  day.textContent = now.toLocaleDateString("nl", { weekday: "long", day: "numeric", month: "long" });
  clearTimeout(ticking);
  ticking = setTimeout(tick, 5_000);
}

function show() {
  if (!before) return;
  const { top, inner, focus, title, screen } = before;
  before = undefined;
  clearTimeout(ticking);
  forget();
  cover.hidden = true;
  app.append(screen);
  app.hidden = false;
  app.querySelectorAll("[type=file]").forEach((/** @type {HTMLInputElement} */ field) => { field.onchange = null; });
  document.title = title;
  delete page.dataset.covered;
  scrollTo({ top, behavior: "instant" });
  scrolls()?.scrollTo({ top: inner, behavior: "instant" });
  const back = /** @type {HTMLElement} */ (app.contains(focus) ? focus : app.querySelector("h1"));
  back?.focus({ preventScroll: true });
  say(cover.dataset.shown);
  tell("uncover");
  document.dispatchEvent(new CustomEvent("weegwijzer", { detail: "uncovered" }));
}

const mask = () => reveal(cover.querySelector("[data-reveal]"), false);

// The phrase is right when it opens the draft; the app tries it, and answers. A second
// tap meanwhile is ignored.
let trying = false;
let lost;
cover.addEventListener("submit", () => {
  const { value } = phrase;
  if (trying || !value) return;
  trying = true;
  told.textContent = told.dataset.working;
  phrase.value = "";
  mask();
  // An app that has stopped answers nothing, and may have stopped without a word.
  clearTimeout(lost);
  lost = setTimeout(() => { if (trying) platform.answerCover("failed"); }, "halted" in page.dataset ? 0 : 40_000);
  tell("unlock", value);
});
/** The app's answer to a phrase; an empty one lifts the cover. */
platform.answerCover = (says = "") => {
  trying = false;
  told.textContent = told.dataset[says] ?? "";
  if (!says) show();
};

// The reader goes away on purpose to call, share, choose a file or print: for some minutes
// after that one tap brings the screen back.
const ERRAND = 15 * 60_000;
const onErrand = () => within(errand.since, ERRAND);
/** After those minutes a draft needs its phrase again. */
function endErrand() {
  if (page.dataset.covered === "soft" && !onErrand()) hide();
}
// On a phone the page is hidden while it is printed, and what is covered is not on paper.
const PRINTING = 10 * 60_000;
let printing = -Infinity;

/** Whether nothing shows that looking away would leave for others to see. */
function isBare() {
  const { screen, mode } = document.querySelector("main")?.dataset ?? {};
  // A training has invented cases, and nobody touches a projector; a page to read
  // has no case. One in memory is a tap away from any of them.
  const bare = ["start", "help"].includes(screen) || ["training", "reading"].includes(mode);
  const typed = /** @type {HTMLInputElement} */ (document.getElementById("search"))?.value;
  return bare && !typed && !("draftOpen" in page.dataset || "case" in page.dataset);
}
// Hides by itself whenever the reader may have looked away; not where nothing shows.
function away() {
  if (!isBare()) hide(onErrand());
}
let patience;
/** The same, but not while the screen is printed. */
function lookedAway() {
  if (!within(printing, PRINTING)) return away();
  clearTimeout(patience);
  patience = setTimeout(lookedAway, 60_000);
}
const FIRST = { capture: true, passive: true };
// Some things take the focus while the reader is still here: the print dialog, a list
// or calendar that was just opened, and Tab from the page's end into the browser's bar.
let tabbing = false;
let opened = -Infinity;
const PICKERS = "select, [type=date], [type=file]";
const OPENS = [" ", "Enter", "ArrowDown", "ArrowUp", "F4", undefined];
on(["pointerdown", "click", "keydown"], (target, { key, altKey, ctrlKey, metaKey, timeStamp }) => {
  tabbing = key === "Tab" && !altKey && !ctrlKey && !metaKey;
  if (OPENS.includes(key) && target.matches?.(PICKERS)) opened = timeStamp;
}, FIRST);
on(["keyup"], () => { tabbing = false; }, FIRST);
on(["beforeprint"], () => { if (!shut()) errand.since = printing = Date.now(); });
on(["afterprint"], () => {
  printing = -Infinity;
  if (document.hidden) away();
});
// A browser may never report that printing is over.
on(["pointerdown", "focus"], () => { printing = -Infinity; tabbing = false; });
on(["blur"], (_, { timeStamp }) => {
  const own = document.activeElement?.matches(PICKERS) && timeStamp - opened < 1_000;
  if (!own && !tabbing) lookedAway();
});
on(["visibilitychange"], () => { if (document.hidden) lookedAway(); }, FIRST);
on(["freeze"], lookedAway, FIRST);
// Before the app hears that the page is going away. Nobody hid a page that is covered only as it
// goes, or by the browser's question whether it may go: loaded again, it shows itself.
/** @type {boolean | undefined} */
let hidden;
on(["beforeunload"], () => { hidden = !!before; });
on(["pagehide"], () => {
  hidden ??= !!before;
  away();
  if (!hidden) forget();
  hidden = undefined;
}, FIRST);
let seen = Date.now();
// A reader may listen, or only look: before the screen is hidden because nobody touched it, it
// says so, and any sign of life keeps it.
const WARNING = 30_000;
function warn() {
  patience = setTimeout(lookedAway, WARNING);
  if (before || isBare() || within(printing, PRINTING)) return;
  warning.togglePopover(true);
  say(warning.firstElementChild.textContent);
}
/** @param {HTMLElement} [target] */
function awake(target) {
  // The button stays below the finger that taps it: what is behind it has no tap.
  if (warning.matches(":popover-open") && !target?.closest?.("#stay")) stay();
  const span = Number(idle.value) * 60_000;
  // While a device sleeps, its timers stop and its clock goes on.
  if (!within(seen, span)) lookedAway();
  seen = Date.now();
  clearTimeout(patience);
  patience = setTimeout(warn, span - WARNING);
  endErrand();
}
function stay() {
  warning.togglePopover(false);
  say("");
}
// A screen reader that keeps the keys to itself moves the caret.
on(["pointerdown", "keydown", "input", "scroll", "focus", "pageshow", "visibilitychange", "selectionchange"], awake, FIRST);
awake();

const shut = () => before && locked();
const locked = () => "draftOpen" in page.dataset && page.dataset.covered !== "soft";
/** Brings the screen back, or asks for the phrase of the draft that is open. */
function lift() {
  if (!locked()) return show();
  cover.dataset.asks = "";
  phrase.focus();
}
// A tap shows nothing: a finger or mouse holds the clock, for less time than opens a menu. The
// clock is there until the click that ends it, which would be for what is below; after a long
// hold a phone may send none.
const HOLD = 400;
let holding;
let fingered = false;
function release() {
  if ("held" in cover.dataset) lift();
  delete cover.dataset.held;
}
on(["pointerdown"], (target, { isPrimary }) => {
  clearTimeout(holding);
  delete cover.dataset.held;
  if (!isPrimary || !target.closest?.("[data-uncover]")) return;
  fingered = true;
  holding = setTimeout(() => { cover.dataset.held = ""; }, HOLD);
});
on(["pointerup", "pointercancel"], () => {
  clearTimeout(holding);
  setTimeout(release, HOLD);
});
on(["pointercancel"], () => { fingered = false; });
on(["click"], (target) => {
  if (target.closest?.("[data-hide]")) hide();
  if (target.closest?.("[data-stay]")) stay();
  if (target.closest?.("[data-uncover]")) {
    // A press without a finger or mouse: of a key, a switch, or a screen reader. None can hold.
    if (!fingered) lift();
    else if ("held" in cover.dataset) release();
    // A tap leaves no button behind that Enter presses.
    else cover.focus();
  }
  fingered = false;
  // Who stands before a locked screen goes nowhere for its reader.
  if (target.closest?.('a[href^="tel:"], [type=file]') && !shut()) errand.since = Date.now();
  // A computer may have no telephone: there the number is copied too, to call it elsewhere.
  const number = /** @type {HTMLAnchorElement} */ (target.closest?.('a[href^="tel:"]'));
  if (number && matchMedia("(hover: hover) and (pointer: fine)").matches) {
    navigator.clipboard?.writeText(number.pathname).then(() => {
      say(number.dataset.copied = spoken.dataset.copied);
      setTimeout(() => { delete number.dataset.copied; }, 4_000);
    }, () => {});
  }
});
// From the keyboard Enter is held, wherever nothing has the focus: somebody who only wakes the
// screen presses it once. It lifts when the key is let go; a key that is held presses nothing.
addEventListener("keydown", (event) => {
  const { key, repeat } = event;
  const target = /** @type {HTMLElement} */ (event.target);
  // How the screen comes back is shown again.
  cover.toggleAttribute("data-pressed", true);
  if (key !== "Enter") return;
  if (repeat && target.localName !== "textarea") event.preventDefault();
  cover.toggleAttribute("data-held", repeat && !cover.hidden && [cover, document.body].includes(target));
});
on(["keyup"], (_, { key }) => {
  delete cover.dataset.pressed;
  if (key === "Enter") release();
});
// It hides from the keyboard with Escape twice, or Shift three times as on public sites with
// a quick exit (GOV.UK Design System, "Exit this page").
const KEYS = { Escape: 2, Shift: 3 };
let pressed = { key: "", times: 0, at: 0 };
on(["keydown"], (_, { key, repeat, timeStamp }) => {
  if (repeat) return;
  const again = key === pressed.key && timeStamp - pressed.at < 1_000;
  pressed = { key, times: again ? pressed.times + 1 : 1, at: timeStamp };
  // A presenter's remote sends Escape to end a show; only a case in memory is hidden there.
  const presents = key === "Escape" && document.querySelector("[data-screen=presenter]");
  if (pressed.times === KEYS[key] && !(presents && !("case" in page.dataset))) hide();
}, FIRST);
