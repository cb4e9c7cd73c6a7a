// What the page tells the app, and what it can do for it. `browser/platform.rs` is the
// other side: it lists the same messages and functions, and a test keeps both lists equal.

import { LARGEST_FILE } from "./shared.js";

/**
 * All messages that an app hears, with two texts; it returns whether to prevent the
 * browser's default action.
 * @typedef {"back" | "input" | "file" | "key" | "stored" | "link" | "update" | "page" |
 *   "cover" | "uncover" | "save" | "unlock" | "wipe" | "closing" | "leave" | "gone"} Message
 * @typedef {(message: Message, first: string, second: string) => boolean} Hears
 */

/** @type {Hears} */
let hears = () => false;

/** Sends a message to the app in the page, if there is one. @param {Message} message */
export const tell = (message, first = "", second = "") => hears(message, first, second);

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
on(["storage"], (_, { key }) => tell("stored", key ?? ""));
on(["pagehide"], () => tell("leave"));
// A change that is not saved yet is lost with the page, so the browser asks first.
on(["beforeunload"], (_, event) => { if (tell("closing")) event.preventDefault(); });

/** The field whose letters are heard. @type {HTMLInputElement | undefined} */
let heard;
// Everything typed or chosen, in any field but those of a phrase, shown or not. A checkbox
// that is not ticked holds nothing.
function typed(/** @type {HTMLInputElement} */ field) {
  if (field.type === "file" || field.autocomplete.endsWith("-password")) return;
  heard = field;
  tell("input", field.name || field.id, field.type === "checkbox" && !field.checked ? "" : field.value);
}
on(["input"], typed);

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
  else if (!["radio", "checkbox"].includes(field.type) && heard !== field) typed(field);
  heard = undefined;
});

// Keys of a presenter's remote. With a modifier key they mean something else to the
// browser or the reader; in a field the arrows belong to the field.
on(["keydown"], (target, event) => {
  const { key, repeat, altKey, ctrlKey, metaKey } = event;
  if (altKey || ctrlKey || metaKey || "covered" in document.documentElement.dataset) return;
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
const all = () => element("app").querySelectorAll("a, button, summary, h1");
const controls = () => [...all()];
const name = (/** @type {Element} */ { localName, textContent }) => localName + textContent;
/** @type {string[]} */
let opened = [];
let focused = "";

/** When the reader last went away on purpose, as to call or to share. */
export const errand = { since: -Infinity };

/** The functions that Rust calls, each by its name there. */
export const platform = {
  makeRoom() {
    const { activeElement } = document;
    const app = element("app");
    opened = controls().filter(({ parentElement }) => parentElement.matches("[open]")).map(name);
    focused = app.contains(activeElement) ? name(activeElement) : "";
    app.replaceChildren();
  },
  /** From now on only this app, which is drawn, hears what happens. @param {Hears} app */
  hear(app) {
    tell("gone");
    hears = app;
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
  /** @type {(name: string, type: string, text: string) => void} */
  download(name, type, text) {
    errand.since = Date.now();
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  },
  /**
   * Copies a text; where that fails, it is selected in its box to be copied by hand.
   * @type {(text: string, box: string, heard: (done: boolean) => void) => Promise<void>}
   */
  async copy(text, box, heard) {
    errand.since = Date.now();
    // A page that may not copy has no clipboard at all.
    const done = await (async () => navigator.clipboard.writeText(text))().then(() => true, () => false);
    const shown = document.querySelector(box);
    // The reader may have left that screen meanwhile.
    if (!done && shown) {
      shown.closest("details").open = true;
      getSelection().selectAllChildren(shown);
    }
    heard(done);
  },
  /** @type {(text: string, heard: (done: boolean) => void) => Promise<void>} */
  async share(text, heard) {
    errand.since = Date.now();
    // A reader who closed the share sheet is no failure.
    const done = ({ name }) => name === "AbortError";
    heard(await (async () => navigator.share({ text }))().then(() => true, done));
  },
  /** @type {(name: string, now: () => void) => void} */
  beAlone(name, now) {
    // Without permission for locks, nothing keeps other tabs out.
    navigator.locks.request(name, now).catch(now);
  },
  print() {
    errand.since = Date.now();
    self.print();
  },
  // Each of these is set by the module that it belongs to.
  answerCover(says = "") { says; },
  bringBack(arrived = false) { arrived; },
  takeUpdate() {},
};
