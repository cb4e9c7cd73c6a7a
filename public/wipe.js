// Wipes all of the app, whatever the app does: storage and screen in the same task as
// the tap, then the history's steps, then the page itself. The app has no cache except
// its own files.
import { attempt } from "./base.js";
import { element, on, tell } from "./platform.js";
import { DRAFT_KEY, NOTICED_KEY, PASSKEY_KEY, PROFILE_KEY, STEPS } from "./shared.js";

// The names under which the draft and the school's profile are stored.
const folder = location.pathname.replace(/[^/]*$/, "");
export const KEYS = [DRAFT_KEY, NOTICED_KEY, PASSKEY_KEY, PROFILE_KEY].map((key) => key + folder);
/** Whether the page was reloaded after wiping. */
export const wiped = location.hash === "#gewist";

/** What is stored under a name: nothing is `null`, and what cannot be seen is `undefined`. */
const stored = (/** @type {string} */ key) => attempt(() => localStorage.getItem(key));

// The question before names what is there, or cannot be seen.
const asks = element("wipe");
const [ofCase, draft, school] = /** @type {NodeListOf<HTMLElement>} */ (asks.querySelectorAll("[data-goes]"));
asks.addEventListener("beforetoggle", () => {
  const here = document.documentElement.dataset;
  ofCase.hidden = !("case" in here);
  draft.hidden = stored(KEYS[0]) === null;
  draft.lastElementChild.textContent = here.draftUntil ?? "";
  school.hidden = stored(KEYS[3]) === null;
});
/** After wiping, what a browser did not let go; empty when all is gone. */
export const left = () => KEYS.filter((key) => typeof stored(key) === "string")
  .map((key) => (key === KEYS[3] ? school : draft).firstElementChild.textContent)
  .filter((name, at, all) => all.indexOf(name) === at).join(", ");

// Firefox refuses it together with storage; other tabs then hear nothing.
const tabs = attempt(() => new BroadcastChannel(KEYS[0]));
function wipe() {
  // If anything is left, the page says so after it reloads.
  for (const key of KEYS) attempt(() => localStorage.removeItem(key));
  const cover = element("cover");
  for (const id of ["app", "spoken"]) element(id).replaceChildren();
  // Who wipes from behind the cover stays behind it: the page comes up covered again.
  if (cover.hidden) cover.remove();
  document.title = cover.dataset.title;
  // Nothing is left on screen that a browser should ask about.
  delete document.documentElement.dataset.halted;
  const anew = () => {
    attempt(() => history.replaceState(null, "", location.pathname + "#gewist"));
    location.reload();
  };
  // An app that has stopped hears nothing; the page is loaded again all the same.
  attempt(() => tell("wipe"));
  // The number of steps behind this screen.
  const steps = Number(history.state) % STEPS;
  if (!(steps > 0)) return anew();
  addEventListener("popstate", anew, { once: true });
  attempt(() => history.go(-steps));
  // A browser may refuse to go back.
  setTimeout(anew, 150);
}
// A message evicts a page that waits in the back/forward cache.
if (tabs) tabs.onmessage = ({ data }) => { if (data === "wipe") wipe(); };

on(["click"], (target) => {
  if (target.closest?.("[data-end-case]")) {
    // What the app says is behind the question.
    element("end").hidePopover();
    tell("end");
  }
  if (!target.closest?.("[data-wipe-yes]")) return;
  attempt(() => tabs?.postMessage("wipe"));
  wipe();
});
