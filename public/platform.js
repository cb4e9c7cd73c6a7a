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

/**
 * Calls the app. A promise or a `try` around this must not take a trap for an error of its own,
 * so it is reported at once, to boot.js, and nothing is thrown.
 * @template T @param {() => T} call
 */
export function enter(call) {
  try {
    return call();
  } catch (error) {
    reportError(error);
    return undefined;
  }
}

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
const door = element("door").firstElementChild;
function fill() {
  const place = element("door");
  if (place && !place.firstChild) place.append(door);
}
new MutationObserver(fill).observe(element("app"), { childList: true, subtree: true });

/** When the reader last went away on purpose, as to call or to share. */
export const errand = { since: -Infinity };
/** Whether `since` is less than this long ago; a clock that was set back ends it too. */
export const within = (/** @type {number} */ since, /** @type {number} */ span) => Date.now() >= since && Date.now() - since < span;

// How long a browser may take to show something, and how long a second tap on a button for a
// file is about the same file, in milliseconds.
const SILENCE = 3_000;
const AGAIN = 120_000;
let sharing = -Infinity;
/**
 * The last file that was given, what is left to try, and a sheet that was closed once.
 * @type {{ file: string, at: number, left: string[], closed?: string }}
 */
let given = { file: "", at: 0, left: [] };

/** Old programs of Windows know no other end of a line. */
const lineEnds = (/** @type {string} */ text) =>
  navigator.platform.startsWith("Win") ? text.replace(/\r?\n/g, "\r\n") : text;

/** Shows a text in its box, selected; the reader may have left that screen meanwhile. */
function select(/** @type {string} */ box) {
  const shown = document.querySelector(box);
  if (!shown) return;
  shown.closest("details").open = true;
  getSelection().selectAllChildren(shown);
}

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
  /**
   * Gives the reader a file. No browser says whether a download arrives, so the same button,
   * tapped again, tries what comes next: share the file, copy what it holds. From the home
   * screen of an iPhone nothing is ever downloaded.
   * @type {(name: string, type: string, text: string, heard: (handed: string) => void) => Promise<void>}
   */
  async download(name, type, text, heard) {
    const now = Date.now();
    errand.since = now;
    const lines = lineEnds(text);
    const file = new File([lines], name, { type });
    const ways = {
      offered() {
        const link = document.createElement("a");
        link.href = URL.createObjectURL(file);
        link.download = name;
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
      },
      passed: () => navigator.share({ files: [file] }),
      copied: () => navigator.clipboard.writeText(lines),
    };
    if ("standalone" in navigator && navigator.standalone) delete ways.offered;
    if (!navigator.canShare?.({ files: [file] })) delete ways.passed;
    // Every case of a trainer has the same name.
    const held = name + text;
    const again = given.file === held && within(given.at, AGAIN);
    const left = again ? given.left : Object.keys(ways);
    const { closed } = again ? given : {};
    for (const way of left) {
      given = { file: held, at: now, left: left.slice(left.indexOf(way) + 1) };
      const ended = await (async () => ways[way]())().then(() => "", ({ name }) => name);
      // What certainly arrived begins anew.
      if (!ended && (way !== "offered" || !given.left.length)) given.file = "";
      if (!ended) return enter(() => heard(way));
      // A sheet without a single app to choose ends in the same way as one that was closed.
      if (ended === "AbortError" && closed !== way) {
        given.left.unshift(way);
        given.closed = way;
        return enter(() => heard("closed"));
      }
    }
    given.file = "";
    return enter(() => heard("failed"));
  },
  /**
   * Copies a text; where that fails, it is selected in its box to be copied by hand.
   * @type {(text: string, box: string, heard: (done: boolean) => void) => Promise<void>}
   */
  async copy(text, box, heard) {
    errand.since = Date.now();
    // A page that may not copy has no clipboard at all.
    const done = await (async () => navigator.clipboard.writeText(lineEnds(text)))().then(() => true, () => false);
    if (!done) select(box);
    enter(() => heard(done));
  },
  /**
   * Shares a text; where that fails, it is selected in its box. A browser inside another app
   * may open nothing and answer nothing.
   * @type {(text: string, box: string, heard: (handed: string) => void) => Promise<void>}
   */
  async share(text, box, heard) {
    // The second tap of a hasty reader, while the sheet of the first is on its way.
    if (Date.now() - sharing < 1_000) return;
    errand.since = sharing = Date.now();
    const silence = setTimeout(() => {
      if (document.hidden || !document.hasFocus()) return;
      select(box);
      enter(() => heard("silent"));
    }, SILENCE);
    // A reader who closed the share sheet is no failure.
    const done = ({ name }) => (name === "AbortError" ? "closed" : "failed");
    const handed = await (async () => navigator.share({ text }))().then(() => "passed", done);
    clearTimeout(silence);
    sharing = -Infinity;
    if (handed === "failed") select(box);
    enter(() => heard(handed));
  },
  /** @type {(name: string, now: () => void) => void} */
  beAlone(name, now) {
    const alone = () => enter(now);
    // Without permission for locks, nothing keeps other tabs out.
    navigator.locks.request(name, alone).catch(alone);
  },
  /** @type {(nothing: () => void) => void} */
  print(nothing) {
    errand.since = Date.now();
    const silence = setTimeout(() => enter(nothing), SILENCE);
    addEventListener("beforeprint", () => clearTimeout(silence), { once: true });
    self.print();
  },
  // Each of these is set by the module that it belongs to.
  answerCover(says = "") { says; },
  bringBack(arrived = false) { arrived; },
  takeUpdate() {},
};
