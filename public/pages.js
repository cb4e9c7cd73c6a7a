// Pages that are rarely read are not part of the first load: each is loaded, from the
// precache once that is there, when somebody opens it. And a screen reopens where it was
// left.
import { say, scrolls } from "./cover.js";
import { ask } from "./fetch.js";
import { element, on, platform, tell, trusted } from "./platform.js";

// A file holds many pages.
const files = new Map();
async function readPage(file) {
  const answer = await ask(file);
  return new DOMParser().parseFromString(trusted.createHTML(await answer.text()), "text/html");
}
// What takes longer than this is said to be on its way, in milliseconds.
const SOON = 1_000;
// What a reader opens is seen whole, or from its beginning.
let tapped;
on(["click"], (target) => { tapped = target.closest?.("summary")?.parentElement; });
const show = (part) => { if (part === tapped && part.open) part.scrollIntoView({ block: "nearest" }); };
on(["toggle"], async (/** @type {any} */ target) => {
  const { load, failed, loaded } = target.dataset;
  show(target);
  if (!load || !target.open || loaded) return;
  const place = target.lastElementChild;
  const [file, part] = load.split("#");
  if (!files.has(file)) files.set(file, readPage(file));
  let late = false;
  const wait = setTimeout(() => { late = true; say(place.textContent); }, SOON);
  place.ariaBusy = "true";
  try {
    const page = (await files.get(file)).getElementById(part);
    place.replaceChildren(...document.importNode(page, true).childNodes);
  } catch {
    files.delete(file);
    place.textContent = failed;
    say(failed);
    return;
  } finally {
    clearTimeout(wait);
    place.ariaBusy = "false";
  }
  target.dataset.loaded = "yes";
  if (late) say(element("spoken").dataset.loaded);
  tell("page");
  platform.bringBack();
  show(target);
}, { capture: true });

// Back and Forward return the reader to where that screen was left; what is loaded into
// it may still arrive. A reader who moves on is left alone.
const left = new Map();
// What the browser brings back itself is where another screen was left.
history.scrollRestoration = "manual";
let wanted;
const FIRST = { capture: true, passive: true };
// A tap may lead on before the browser tells of a scroll.
on(["scroll", "click"], () => left.set(history.state, [scrollY, scrolls()?.scrollTop]), FIRST);
/** Takes the reader there; called first when the app has drawn the screen. */
platform.bringBack = (arrived = false) => {
  if (arrived) wanted = left.get(history.state);
  if (!wanted) return;
  scrollTo({ top: wanted[0], behavior: "instant" });
  scrolls()?.scrollTo({ top: wanted[1], behavior: "instant" });
};
on(["pointerdown", "keydown", "wheel"], () => { wanted = undefined; }, FIRST);
