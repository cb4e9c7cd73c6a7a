// A training: the form for a case of one's own; before a group, keys of a remote
// and a clock that never calls.
import { tell } from "./cover.js";
import { download } from "./ways.js";

document.addEventListener("input", ({ target }) => {
  const [, name] = (target.name || target.id).match(/^own-(.+)$/) ?? [];
  if (name && name !== "phrase") tell("weegwijzer-own", name + "\n" + target.value);
});
document.addEventListener("weegwijzer-export-case", ({ detail }) => {
  download("oefencasus.txt", "text/plain", detail);
});

const shown = () => document.querySelector('main[data-screen="presenter"]');

const KEYS = { ArrowRight: "next", PageDown: "next", ArrowLeft: "back", PageUp: "back" };
document.addEventListener("keydown", (event) => {
  const hook = KEYS[event.key];
  // With another key a browser or a reader means something else by it.
  if (!hook || !shown() || "covered" in document.documentElement.dataset || event.altKey || event.ctrlKey || event.metaKey) return;
  // In a field the arrows are the field's own; a remote still works.
  if (event.key.startsWith("Arrow") && event.target.matches?.("input")) return;
  event.preventDefault();
  if (!event.repeat) shown().querySelector(`[data-${hook}]`)?.click();
});

let since;
function tick() {
  const clock = shown()?.querySelector("[data-timer]");
  since = clock ? since ?? Date.now() : undefined;
  if (!clock) return;
  const seconds = Math.floor((Date.now() - since) / 1000);
  const reads = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  if (clock.textContent !== reads) clock.textContent = reads;
}
setInterval(tick, 250);
// A new part stands with its time at once, before anyone sees it.
new MutationObserver(tick).observe(document.body, { childList: true, subtree: true });
