// What the page tells the app, and what it can do for it. `browser/platform.rs` is the
// other side: it lists the same messages and functions, and a test keeps both lists equal.

import { enter, errand, within } from "./base.js";
import { LARGEST_FILE } from "./shared.js";

/**
 * All messages that an app hears, with two texts; it returns whether to prevent the
 * browser's default action.
 * @typedef {"back" | "home" | "input" | "file" | "key" | "stored" | "link" | "update" | "page" |
 *   "cover" | "uncover" | "save" | "unlock" | "wipe" | "end" | "closing" | "leave" | "gone"} Message
 * @typedef {(message: Message, first: string, second: string) => boolean} Hears
 */

/** @type {Hears} */
let hears = () => false;

/** Sends a message to the app in the page, if there is one. @param {Message} message */
export const tell = (message, first = "", second = "") => enter(() => hears(message, first, second));

/**
 * Listens for events anywhere in the page, each with its target element.
 * @type {(names: string[], heard: (target: HTMLInputElement, event: any) => void, options?: AddEventListenerOptions) => void}
 */
export function on(names, heard, options) {
  for (const name of names) {
    addEventListener(name, (event) => heard(/** @type {HTMLInputElement} */ (event.target), event), options);
  }
}
/** The page's one policy of Trusted Types, from boot.js. */
export const { trusted } = /** @type {any} */ (self);
/** An element of `index.html`. */
export const element = (/** @type {string} */ id) => /** @type {HTMLInputElement} */ (document.getElementById(id));

// A link that is opened in this page adds an entry with its fragment: nobody went back.
on(["popstate"], () => { if (!location.hash) tell("back"); });
on(["click"], (target, event) => { if (target.closest?.(".ww-mark") && tell("home")) event.preventDefault(); });
on(["storage"], (_, { key }) => tell("stored", key ?? ""));
on(["pagehide"], () => tell("leave"));
// What is only in memory is lost with the page, so the browser asks first; an app that has
// stopped cannot tell, and its screen may be the only copy. A browser may ask at a tap on a
// number too, and nothing comes between a reader and a call.
on(["beforeunload"], (_, event) => {
  const asks = tell("closing") || "halted" in document.documentElement.dataset;
  if (asks && !within(errand.since, 1_000)) event.preventDefault();
});

/** The field whose letters are heard, and what it held then. @type {{ field?: HTMLInputElement, value?: string }} */
let heard = {};
/** Whether a date has a year that may be half typed, digit by digit. @param {HTMLInputElement} field */
const isEarly = ({ type, value }) => type === "date" && value.startsWith("0");
// Everything typed or chosen, in any field but those of a phrase, shown or not. A checkbox
// that is not ticked holds nothing, nor does a date before the reader has left it.
function typed(/** @type {HTMLInputElement} */ field, left = false) {
  if (field.type === "file" || field.autocomplete.endsWith("-password")) return;
  heard = { field, value: field.value };
  const nothing = (field.type === "checkbox" && !field.checked) || (isEarly(field) && !left);
  tell("input", field.name || field.id, nothing ? "" : field.value);
}
on(["input"], (field) => typed(field));
// Who types 26 for the year gets the year 26.
on(["focusout"], (field) => {
  if (!isEarly(field)) return;
  field.value = field.value.replace(/^00/, "20");
  typed(field, true);
});

/**
 * The text of a file, in the encodings that Windows programs write: a mark at the start names
 * one; without it, what is no UTF-8 is Windows-1252. @param {ArrayBuffer} bytes
 */
function decoded(bytes) {
  const [first, second] = new Uint8Array(bytes);
  const wide = { 0xfffe: "utf-16le", 0xfeff: "utf-16be" }[first * 256 + second];
  try {
    return new TextDecoder(wide ?? "utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
/** Reads a file that was chosen. @param {HTMLInputElement} field */
export async function chosen(field) {
  const file = field.files?.[0];
  if (!file) return;
  const text = file.size < LARGEST_FILE ? await file.arrayBuffer().then(decoded, () => "") : "";
  field.value = "";
  tell("file", field.id, text);
}
// Dictation and programs that fill in a field may leave out the event of each letter.
on(["change"], (field) => {
  if (field.files) chosen(field);
  else if (!["radio", "checkbox"].includes(field.type) && (heard.field !== field || heard.value !== field.value)) typed(field);
  heard = {};
});

// Keys of a presenter's remote. With a modifier key they mean something else to the
// browser or the reader; in a field the arrows belong to the field. A worn button sends its
// key twice within a moment, as no finger does.
const BOUNCE = 100;
let last = { key: "", at: -Infinity };
on(["keydown"], (target, event) => {
  const { key, timeStamp, altKey, ctrlKey, metaKey } = event;
  if (altKey || ctrlKey || metaKey || "covered" in document.documentElement.dataset) return;
  const repeat = event.repeat || (key === last.key && timeStamp - last.at < BOUNCE);
  last = { key, at: timeStamp };
  if (key.startsWith("Arrow") && target.matches?.("input")) return;
  if (tell("key", key, repeat ? "again" : "")) event.preventDefault();
});

/**
 * Shows the phrase in the field that this button names, or masks it.
 * @type {(button: HTMLElement, shown: boolean) => void}
 */
export function reveal(button, shown) {
  element(button.dataset.reveal).type = shown ? "text" : "password";
  button.setAttribute("aria-pressed", String(shown));
}
on(["click"], (target) => {
  const button = /** @type {HTMLElement} */ (target.closest?.("[data-reveal]"));
  if (button) reveal(button, button.ariaPressed !== "true");
  // Counts one more or one less in a field, as if it was typed.
  const { step, by } = /** @type {HTMLElement} */ (target.closest?.("[data-step]"))?.dataset ?? {};
  if (!step) return;
  element(step).stepUp(Number(by));
  typed(element(step));
});

// No form is ever submitted: Enter in a field does nothing by itself. A password manager may
// have filled one in without an event.
on(["submit"], (form, event) => {
  event.preventDefault();
  form.querySelector(".ww-field")?.dispatchEvent(new Event("input", { bubbles: true }));
}, { capture: true });

// A browser inside another app may lack sharing or printing.
document.documentElement.toggleAttribute("data-share", "share" in navigator);
document.documentElement.toggleAttribute("data-print", "print" in self);

// What is open and focused on a screen when an app replaces it is so in the app. It is known
// by its text, which is on the screen once and is the same in the app.
/** @returns {NodeListOf<HTMLElement>} */
const all = () => element("app").querySelectorAll("a, button, summary, h1, #search");
const controls = () => [...all()];
const name = (/** @type {Element} */ { localName, textContent }) => localName + textContent;
/** @type {string[]} */
let opened = [];
let focused = "";
// No app may lose what a reader types in the search while it loads. The first load has only the
// place of the field, and gets that of index.html; the whole app gets what is in it.
let searched = "";
// A tap may have put another screen in the place of the start by now (boot.js).
/** @type {HTMLTemplateElement} */
const twins = document.querySelector("#twins");
const start = element("door") ?? twins.content.getElementById("door");
const door = start.firstElementChild;
function fill() {
  const place = element("door");
  if (place && !place.firstChild) place.append(door);
}
new MutationObserver(fill).observe(element("app"), { childList: true, subtree: true });

/** The functions that Rust calls, each by its name there. */
export const platform = {
  makeRoom() {
    const { activeElement } = document;
    const app = element("app");
    opened = controls().filter(({ parentElement }) => parentElement.matches("[open]")).map(name);
    focused = app.contains(activeElement) ? name(activeElement) : "";
    searched = element("search")?.value ?? "";
    app.replaceChildren();
  },
  /** From now on only this app, which is drawn, hears what happens. @param {Hears} app */
  hear(app) {
    tell("gone");
    hears = app;
    fill();
    const field = element("search");
    if (field && searched) {
      field.value = searched;
      typed(field);
    }
    // A tap that began something led to another screen, and to its heading.
    if (element("app").contains(document.activeElement)) return;
    for (const control of controls()) {
      if (opened.includes(name(control))) control.parentElement.setAttribute("open", "");
    }
    // Where it is no longer there, the heading has the focus.
    const again = controls().find((control) => name(control) === focused)
      ?? controls().find(({ localName }) => localName === "h1");
    if (focused) again?.focus({ preventScroll: true });
  },
  /** @type {(name: string, now: () => void) => void} */
  beAlone(name, now) {
    const alone = () => enter(now);
    // Without permission for locks, nothing keeps other tabs out.
    navigator.locks.request(name, alone).catch(alone);
  },
  // The ways out of the page, which come with the whole app.
  copy: undefined,
  download: undefined,
  print: undefined,
  share: undefined,
  // Each of these is set by the module that it belongs to.
  answerCover(says = "") { says; },
  bringBack(arrived = false) { arrived; },
  takeUpdate() {},
};
