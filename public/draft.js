// The draft's fields and files. What is in a draft, only the app knows.
import { KEY, tell } from "./cover.js";
import { download } from "./ways.js";

// What a file is for, by its field. Nothing that is ours is larger: twice
// vault::MAX_BYTES.
const FILES = { import: "weegwijzer-import", "import-case": "weegwijzer-import-case", "import-school": "weegwijzer-import-school" };
const LARGEST = 4_000_000;

document.addEventListener("change", async ({ target }) => {
  const file = FILES[target.id] && target.files[0];
  if (!file) return;
  const text = file.size < LARGEST ? await file.text().catch(() => "") : "";
  target.value = "";
  tell(FILES[target.id], text);
});

document.addEventListener("weegwijzer-export", ({ detail }) => {
  download("weegwijzer-concept.txt", "text/plain", detail);
});

// Another tab wrote or deleted it.
addEventListener("storage", ({ key }) => {
  if (key === KEY || key === null) tell("weegwijzer-stored");
});

// A phrase is sent with Enter too, and can be looked at.
document.addEventListener("keydown", ({ key, repeat, target }) => {
  if (key === "Enter" && !repeat && target.dataset?.enter) {
    document.querySelector(`[data-${target.dataset.enter}]`)?.click();
  }
});
document.addEventListener("click", ({ target }) => {
  const button = target.closest?.("[data-reveal]");
  if (!button) return;
  const field = document.getElementById(button.dataset.reveal);
  const shown = field.type === "password";
  field.type = shown ? "text" : "password";
  button.setAttribute("aria-pressed", shown);
});
