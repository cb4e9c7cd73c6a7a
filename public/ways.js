// The ways out of the record. Each takes the very text that the screen shows.
document.documentElement.toggleAttribute("data-share", "share" in navigator);
export function download(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

const FULL = "[data-plain='']";
const SHORT = "[data-plain=short]";
const text = (place) => document.querySelector(place).textContent;
const share = (place) => navigator.share({ text: text(place) }).catch(() => {});
async function copy(place, tell) {
  try {
    await navigator.clipboard.writeText(text(place));
    tell("copied");
  } catch {
    // Refused or missing: the text lies ready for the reader's own hand.
    const box = document.querySelector(place);
    box.closest("details").open = true;
    getSelection().selectAllChildren(box);
    tell("refused");
  }
}

const WAYS = {
  copy: (tell) => copy(FULL, tell),
  "copy-short": (tell) => copy(SHORT, tell),
  print: () => print(),
  share: () => share(FULL),
  "share-short": () => share(SHORT),
  calendar: (tell) => {
    download("datum.ics", "text/calendar", text("[data-calendar]").replace(/\r?\n/g, "\r\n"));
    tell("saved");
  },
};
document.addEventListener("click", ({ target }) => {
  const button = target.closest?.("[data-way]");
  const way = WAYS[button?.dataset.way];
  if (!way) return;
  const place = button.closest("section").querySelector("[data-told]");
  way((name) => { place.textContent = place.dataset[name]; });
});
