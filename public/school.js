// The school's own data: the form, files and links; and its own words in the pages
// that are loaded. Text is text: nothing here becomes markup.
import { KEYS, tell } from "./cover.js";
import { download } from "./ways.js";

document.addEventListener("input", ({ target }) => {
  const [, name] = target.id.match(/^school-(.+)$/) ?? [];
  if (name) tell("weegwijzer-school", name + "\n" + target.value);
});
document.addEventListener("weegwijzer-export-school", ({ detail }) => {
  download("school.txt", "text/plain", detail);
});
addEventListener("storage", ({ key }) => {
  if (key === KEYS[1] || key === null) tell("weegwijzer-school-stored");
});

let words = new Map();
document.addEventListener("weegwijzer-own-words", ({ detail }) => {
  const said = detail.split("\0");
  words = new Map();
  for (let at = 0; at + 1 < said.length; at += 2) words.set(said[at], said[at + 1]);
});

// The app has checked that each number is one. A number stands below the sentence
// that names its role, once, large enough for a thumb.
export function speak(place) {
  for (const role of place.querySelectorAll("[data-role]")) {
    const of = (what) => words.get(`${role.dataset.role}-${what}`);
    const [called, name, phone] = ["heet", "naam", "telefoon"].map(of);
    if (called) role.textContent = called;
    if (name) role.append(` (${name})`);
    // Once in each part: a number is needed once.
    const part = role.closest("section, .ww-stack");
    if (phone && !part.querySelector(`[data-calls="${role.dataset.role}"]`)) {
      const link = document.createElement("a");
      link.className = "ww-tap";
      link.dataset.calls = role.dataset.role;
      link.href = "tel:" + phone.replace(/[ -]/g, "");
      link.textContent = `${called ?? role.textContent} ${phone}`;
      role.parentElement.append(link);
    }
  }
  for (const own of place.querySelectorAll("[data-own]")) {
    const says = words.get(own.dataset.own);
    own.hidden = !says;
    if (says) own.textContent = (own.dataset.before && own.dataset.before + ": ") + says;
  }
}

// The fragment of a link never leaves the device; it goes from the address bar too.
const MARK = "#profiel=";
let offered = location.hash.startsWith(MARK) && location.hash.slice(MARK.length);
export const isOffered = () => offered !== false;
export function offer() {
  if (offered === false) return;
  tell("weegwijzer-school-link", offered);
  offered = false;
}
export function heard() {
  if (!location.hash.startsWith(MARK)) return false;
  offered = location.hash.slice(MARK.length);
  history.replaceState(history.state, "", location.pathname);
  return true;
}
