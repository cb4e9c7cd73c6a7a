// Stores the app on the device, and tells it about a newer version; only the reader
// decides when that takes over.
import { platform, tell, trusted } from "./platform.js";

let registration;
export function offerUpdate() {
  // The very first worker waits for a moment too, and is not an update.
  if (registration?.active && registration.waiting) tell("update");
}

export async function keep() {
  const workers = navigator.serviceWorker;
  // Missing where storage is blocked: the app then works online only.
  if (!workers) return;
  registration = await workers.register(trusted.createScriptURL("sw.js"));
  platform.takeUpdate = () => {
    workers.addEventListener("controllerchange", () => location.reload());
    // Another tab may have taken it: all that is left is to reload the page.
    if (registration.waiting) registration.waiting.postMessage("take-over");
    else location.reload();
  };
  offerUpdate();
  registration.addEventListener("updatefound", () =>
    registration.installing.addEventListener("statechange", offerUpdate));
}
