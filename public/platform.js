// @ts-check
// What the page tells the app, and what it can do for it. `browser/platform.rs` is the
// other side: it lists the same messages and functions, and knows nothing else of here.

/**
 * All that an app hears, with two texts; what it returns says whether the browser is to
 * do nothing of its own.
 * @typedef {"back" | "input" | "file" | "key" | "stored" | "link" | "update" | "page" |
 *   "cover" | "unlock" | "wipe" | "closing" | "leave"} Message
 * @typedef {(message: Message, first: string, second: string) => boolean} Hears
 */

/** @type {Hears} */
let hears = () => false;

/** Tells the app that is in the page; without one, nobody. */
export function tell(/** @type {Message} */ message, first = "", second = "") {
  return hears(message, first, second);
}

addEventListener("popstate", () => tell("back"));
addEventListener("storage", ({ key }) => tell("stored", key ?? ""));
addEventListener("pagehide", () => tell("leave"));
// A change that is not saved yet goes with the page; the browser asks first.
addEventListener("beforeunload", (event) => {
  if (tell("closing")) event.preventDefault();
});

// All that is typed and chosen, in any field. A box that is not ticked holds nothing.
document.addEventListener("input", ({ target }) => {
  const field = /** @type {HTMLInputElement} */ (target);
  if (field.type === "file" || field.type === "password") return;
  tell("input", field.name || field.id, field.type === "checkbox" && !field.checked ? "" : field.value);
});

// Nothing that is ours is larger: twice vault::MAX_BYTES.
const LARGEST = 4_000_000;
document.addEventListener("change", async ({ target }) => {
  const field = /** @type {HTMLInputElement} */ (target);
  const file = field.files?.[0];
  if (!file) return;
  const text = file.size < LARGEST ? await file.text().catch(() => "") : "";
  field.value = "";
  tell("file", field.id, text);
});

// Keys of a remote. With another key a browser or a reader means something else by it;
// in a field the arrows are the field's own.
document.addEventListener("keydown", (event) => {
  const { key, repeat, altKey, ctrlKey, metaKey, target } = event;
  if (altKey || ctrlKey || metaKey || "covered" in document.documentElement.dataset) return;
  const typing = key.startsWith("Arrow") && /** @type {Element} */ (target).matches?.("input");
  if (!typing && tell("key", key, repeat ? "again" : "")) event.preventDefault();
});

// A phrase can be looked at.
document.addEventListener("click", ({ target }) => {
  const button = /** @type {HTMLElement?} */ (/** @type {Element} */ (target).closest?.("[data-reveal]"));
  if (!button) return;
  const field = /** @type {HTMLInputElement} */ (document.getElementById(button.dataset.reveal ?? ""));
  const shown = field.type === "password";
  field.type = shown ? "text" : "password";
  button.setAttribute("aria-pressed", String(shown));
});

// No field is ever sent: Enter in one does nothing by itself.
document.addEventListener("submit", (event) => event.preventDefault());

document.documentElement.toggleAttribute("data-share", "share" in navigator);

/** The functions that Rust calls, each by its name there. */
export const platform = {
  /** From now on this app hears what happens, and no other. */
  hear(/** @type {Hears} */ app) {
    hears = app;
  },
  download(/** @type {string} */ name, /** @type {string} */ type, /** @type {string} */ text) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  },
  /** Copies a text; refused or missing, it lies ready in its box for the reader's own hand. */
  async copy(/** @type {string} */ text, /** @type {string} */ box, /** @type {(done: boolean) => void} */ heard) {
    try {
      await navigator.clipboard.writeText(text);
      heard(true);
    } catch {
      const shown = document.querySelector(box);
      const fold = shown?.closest("details");
      if (fold) fold.open = true;
      if (shown) getSelection()?.selectAllChildren(shown);
      heard(false);
    }
  },
  share(/** @type {string} */ text) {
    navigator.share({ text }).catch(() => {});
  },
  print: () => print(),
  // Each of these is made where its subject is.
  answerCover(/** @type {string} */ _says) {},
  bringBack(_arrived = false) {},
  takeUpdate() {},
};
