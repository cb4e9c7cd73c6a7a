// Stores the app on the device, and tells it about a newer version; while a page is open
// only the reader decides when that takes over.
import { element, on, platform, tell, trusted } from "./platform.js";

// Where the browser can put the app on the home screen, the start offers that until it was
// asked once.
const page = document.documentElement.dataset;
let prompt;
on(["beforeinstallprompt"], (_, event) => {
  event.preventDefault();
  prompt = event;
  page.installs = "";
});
on(["click"], (target) => {
  if (!target.closest?.("[data-install]")) return;
  delete page.installs;
  prompt.prompt();
});

let registration;
export function offerUpdate() {
  // The very first worker waits for a moment too, and is not an update.
  if (registration?.active && registration.waiting) tell("update");
}

// A phone may only ever resume the page, and then its browser never looks for a newer
// version. Where the host refuses the worker's script, the worker finds out why.
const HOUR = 3_600_000;
let looked = Date.now();
function look() {
  looked = Date.now();
  registration.update().catch(() => registration.active?.postMessage("refused"));
}

export async function keep() {
  const workers = navigator.serviceWorker;
  // Missing where storage is blocked: the app then works online only.
  if (!workers) return;
  let [said, shown] = ["", ""];
  const show = () => {
    const told = element("told");
    // Behind the cover there is no such line.
    // Nor does it take the place of another message, which may last: what is typed is not stored.
    if (!said || !told || told.textContent) return;
    told.textContent = told.dataset[said];
    shown = said;
    if (said !== "old") said = "";
  };
  const say = (/** @type {string} */ what) => {
    said = what;
    show();
  };
  workers.addEventListener("message", ({ data }) => { if (data === "old") say(data); });
  document.addEventListener("weegwijzer", show);
  on(["click"], () => { if (said !== shown) show(); });
  registration = await workers.register(trusted.createScriptURL("sw.js"));
  platform.takeUpdate = () => {
    workers.addEventListener("controllerchange", () => location.reload());
    // Another tab may have taken it: all that is left is to reload the page.
    if (registration.waiting) registration.waiting.postMessage("take-over");
    else location.reload();
  };
  offerUpdate();
  const watch = () => {
    const worker = registration.installing;
    worker?.addEventListener("statechange", () => {
      offerUpdate();
      // It is thrown away when one of its files is not that of the build.
      if (worker.state === "redundant" && !worker.kept) say(registration.active ? "notUpdated" : "notKept");
      worker.kept ||= worker.state === "installed";
    });
  };
  watch();
  registration.addEventListener("updatefound", watch);
  // The browser itself looks when a page is opened, but does not ask what a refusal means.
  if (workers.controller) look();
  on(["visibilitychange", "pageshow"], () => {
    if (!document.hidden && Date.now() - looked >= HOUR) look();
  });
}
