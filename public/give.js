// The ways out of the page: a file, a copied text, sharing, printing. No browser says all of what
// came of one, so each tells the app what it knows, and leads to the next.

import { enter, within } from "./base.js";
import { offer } from "./passkey.js";

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

/**
 * What the scripts of the page share. This one comes later, with the whole app.
 * @type {typeof import("./base.js").errand}
 */
let errand;
/** Begins with what they share, and returns the ways out. */
export function begin(/** @type {typeof import("./base.js").errand} */ shared) {
  errand = shared;
  offer(shared);
  addEventListener("change", left);
  for (const type of ["pointerdown", "pointerup", "pointercancel", "keydown"]) addEventListener(type, pressing, true);
  return { copy, download, print, share };
}

/** What a finger or the mouse was put on last, and whether it is still down. */
const press = { on: /** @type {Element | null} */ (null), down: false };
/** @param {Event} event */
function pressing({ type, target }) {
  press.down = type === "pointerdown";
  if (press.down) press.on = /** @type {Element} */ (target);
  // Who types goes on with the keyboard.
  else if (type === "keydown") press.on = null;
}

/**
 * What was typed in a field of a school is sent once more when the reader leaves that field: the
 * same value twice says so, and what is wrong with it is then told there. A button says itself
 * what is wrong.
 * @param {Event} event
 */
function left({ target }) {
  const field = /** @type {HTMLElement} */ (target);
  if (!field.id.startsWith("school-") || press.on?.closest("button")) return;
  const tell = () => setTimeout(() => field.dispatchEvent(new Event("input", { bubbles: true })));
  // What is told moves what is below it: not from under a finger that is on its way there.
  if (press.down) addEventListener("pointerup", tell, { once: true });
  else tell();
}

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

/**
 * How what is asked of the browser ends: "" when it goes well, "silent" when the reader still
 * looks at this page after a while. What comes of it after that is told `late`.
 * @type {(ask: () => Promise<void> | void, late?: (how: string) => void) => Promise<string>}
 */
const ended = (ask, late) => new Promise((done) => {
  let tell = done;
  const silence = setInterval(() => {
    if (document.hidden || !document.hasFocus()) return;
    clearInterval(silence);
    done("silent");
    tell = late;
  }, SILENCE);
  (async () => ask())().then(() => "", ({ name }) => name).then((how) => {
    clearInterval(silence);
    tell?.(how);
  });
});

/**
 * Gives the reader a file. No browser says whether a download arrives, so the same button,
 * tapped again, tries what comes next: share the file, copy what it holds. From the home
 * screen of an iPhone nothing is ever downloaded.
 * @type {(name: string, type: string, text: string, heard: (handed: string) => void) => Promise<void>}
 */
async function download(name, type, text, heard) {
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
    passed: () => (navigator.canShare({ files: [file] }) ? navigator.share({ files: [file] }) : Promise.reject(new Error())),
    copied: () => navigator.clipboard.writeText(lines),
  };
  if ("standalone" in navigator && navigator.standalone) delete ways.offered;
  // Every case of a trainer has the same name.
  const held = name + text;
  const again = given.file === held && within(given.at, AGAIN);
  const left = again ? given.left : Object.keys(ways);
  const { closed } = again ? given : {};
  for (const way of left) {
    given = { file: held, at: now, left: left.slice(left.indexOf(way) + 1) };
    const how = await ended(ways[way], (how) => how || enter(() => heard(way)));
    // What certainly arrived begins anew.
    if (!how && (way !== "offered" || !given.left.length)) given.file = "";
    if (!how) return enter(() => heard(way));
    // The next tap goes on with what is left.
    if (how === "silent") return enter(() => heard("failed"));
    // A sheet without a single app to choose ends in the same way as one that was closed.
    if (how === "AbortError" && closed !== way) {
      given.left.unshift(way);
      given.closed = way;
      return enter(() => heard("closed"));
    }
  }
  given.file = "";
  return enter(() => heard("failed"));
}
/**
 * Copies a text; where that fails, it is selected in its box to be copied by hand.
 * @type {(text: string, box: string, heard: (done: boolean) => void) => Promise<void>}
 */
async function copy(text, box, heard) {
  errand.since = Date.now();
  // A page that may not copy has no clipboard at all.
  const done = !await ended(() => navigator.clipboard.writeText(lineEnds(text)));
  if (!done) select(box);
  enter(() => heard(done));
}
/**
 * Shares a text; where that fails, it is selected in its box. A browser inside another app
 * may open nothing and answer nothing.
 * @type {(text: string, box: string, heard: (handed: string) => void) => Promise<void>}
 */
async function share(text, box, heard) {
  // The second tap of a hasty reader, while the sheet of the first is on its way.
  if (within(sharing, 1_000)) return;
  errand.since = sharing = Date.now();
  const came = (/** @type {string} */ how) => {
    // A reader who closed the share sheet is no failure.
    const handed = { "": "passed", AbortError: "closed", silent: "silent" }[how] ?? "failed";
    if (handed !== "silent") sharing = -Infinity;
    if (["failed", "silent"].includes(handed)) select(box);
    enter(() => heard(handed));
  };
  came(await ended(() => navigator.share({ text }), came));
}
/** @type {(nothing: () => void) => void} */
function print(nothing) {
  errand.since = Date.now();
  const silence = setTimeout(() => enter(nothing), SILENCE);
  addEventListener("beforeprint", () => clearTimeout(silence), { once: true });
  self.print();
}
