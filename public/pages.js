// @ts-check
// Pages that are rarely read are no part of the first load: they come, from the precache
// once that is there, when somebody opens one. And every screen is found again where it
// was left.
import { scrolls } from "./cover.js";
import { ask } from "./fetch.js";
import { platform, tell } from "./platform.js";

/** A file holds many pages. @type {Map<string, Promise<Document>>} */
const files = new Map();
async function readPage(/** @type {string} */ file) {
  const answer = await ask(file);
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}
document.addEventListener("toggle", async (event) => {
  const target = /** @type {HTMLDetailsElement} */ (event.target);
  const { load, failed = "", loaded } = target.dataset;
  if (!load || !target.open || loaded) return;
  const place = /** @type {Element} */ (target.lastElementChild);
  const [file, part] = load.split("#");
  if (!files.has(file)) files.set(file, readPage(file));
  try {
    const page = (await files.get(file))?.getElementById(part);
    if (page) place.replaceChildren(...document.importNode(page, true).childNodes);
    target.dataset.loaded = "yes";
    tell("page");
    platform.bringBack();
  } catch {
    files.delete(file);
    place.textContent = failed;
  }
}, true);

// Back and Forward bring the reader to where that screen was left; what is loaded into it
// may still come. A reader who moves on is left alone.
/** @type {Map<unknown, [number, number | undefined]>} */
const left = new Map();
/** @type {[number, number | undefined] | undefined} */
let wanted;
addEventListener("scroll", () => {
  left.set(history.state, [scrollY, scrolls()?.scrollTop]);
}, { capture: true, passive: true });
/** Brings the reader there again; at first, when the app has drawn the screen. */
platform.bringBack = (arrived = false) => {
  if (arrived) wanted = left.get(history.state);
  if (!wanted) return;
  scrollTo({ top: wanted[0], behavior: "instant" });
  scrolls()?.scrollTo({ top: wanted[1], behavior: "instant" });
};
for (const name of ["pointerdown", "keydown", "wheel"]) {
  addEventListener(name, () => { wanted = undefined; }, { capture: true, passive: true });
}
