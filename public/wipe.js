// Wipes all of the app, whatever the app itself does: storage and screen in the very
// task of the tap, then the history's steps, then the page itself. The app keeps no cache
// but its own files.
import { element, on, tell } from "./platform.js";

// The names under which the draft and the school's profile are kept, as
// browser/storage.rs has them.
const folder = location.pathname.replace(/[^/]*$/, "");
export const KEYS = ["weegwijzer-draft:" + folder, "weegwijzer-profile:" + folder];
/** Whether the page was loaded again after wiping. */
export const wiped = location.hash === "#gewist";

const tabs = "BroadcastChannel" in self ? new BroadcastChannel(KEYS[0]) : undefined;
function wipe() {
  try {
    for (const key of KEYS) localStorage.removeItem(key);
  } catch {
    // Blocked. Should something be left, the page says so when it is there again.
  }
  const cover = element("cover");
  element("app").replaceChildren();
  cover.remove();
  document.title = cover.dataset.title;
  tell("wipe");
  const anew = () => {
    history.replaceState(null, "", location.pathname + "#gewist");
    location.reload();
  };
  // How many steps lie behind this screen, as browser/history.rs packs it.
  const steps = Number(history.state) % 16;
  if (!(steps > 0)) return anew();
  addEventListener("popstate", anew, { once: true });
  history.go(-steps);
  // A browser may refuse to go back.
  setTimeout(anew, 150);
}
// A page that waits in the back/forward cache is thrown away by a word.
if (tabs) tabs.onmessage = ({ data }) => { if (data === "wipe") wipe(); };

on(["click"], (target) => {
  if (!target.closest?.("[data-wipe-yes]")) return;
  tabs?.postMessage("wipe");
  wipe();
});
