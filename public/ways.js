// The ways out of the record. Each takes the very text that the screen shows.
document.documentElement.toggleAttribute("data-share", "share" in navigator);
export function download(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

const WAYS = {
  copy: async (text, tell) => {
    const box = document.querySelector("[data-plain]");
    try {
      await navigator.clipboard.writeText(text("plain"));
      tell("copied");
    } catch {
      // Refused or missing: the text lies ready for the reader's own hand.
      box.closest("details").open = true;
      getSelection().selectAllChildren(box);
      tell("refused");
    }
  },
  print: () => print(),
  share: (text) => navigator.share({ text: text("plain") }).catch(() => {}),
  calendar: (text, tell) => {
    download("datum.ics", "text/calendar", text("calendar").replace(/\r?\n/g, "\r\n"));
    tell("saved");
  },
};
document.addEventListener("click", ({ target }) => {
  const button = target.closest?.("[data-way]");
  const way = WAYS[button?.dataset.way];
  if (!way) return;
  const place = button.closest("section").querySelector("[data-told]");
  way(
    (name) => document.querySelector(`[data-${name}]`).textContent,
    (name) => { place.textContent = place.dataset[name]; },
  );
});
