// Wipes all of the app, whatever the app does: storage and screen in the same task as
// the tap, then the history's steps, then the page itself. The app has no cache except
// its own files.
import { element, on, tell } from "./platform.js";
import { DRAFT_KEY, NOTICED_KEY, PASSKEY_KEY, PROFILE_KEY, STEPS } from "./shared.js";

// The names under which the draft and the school's profile are stored.
const folder = location.pathname.replace(/[^/]*$/, "");
export const KEYS = [DRAFT_KEY, NOTICED_KEY, PASSKEY_KEY, PROFILE_KEY].map((key) => key + folder);
/** Whether the page was reloaded after wiping. */
export const wiped = location.hash === "#gewist";

// Each of these may be refused: by a browser that blocks storage, a policy, a view in
// another app. What is refused must not take the rest along.
function attempt(act) {
  try {
    return act();
  } catch {
    return undefined;
  }
}

// Firefox refuses it together with storage; other tabs then hear nothing.
const tabs = attempt(() => new BroadcastChannel(KEYS[0]));
function wipe() {
  // If anything is left, the page says so after it reloads.
  for (const key of KEYS) attempt(() => localStorage.removeItem(key));
  const cover = element("cover");
  for (const id of ["app", "spoken"]) element(id).replaceChildren();
  cover.remove();
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
  if (!target.closest?.("[data-wipe-yes]")) return;
  attempt(() => tabs?.postMessage("wipe"));
  wipe();
});
