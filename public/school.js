// The school's own data: the form, files and links; and its own words in the pages
// that are loaded. Text is text: nothing here becomes markup.
import { KEYS, tell } from "./cover.js";
import { download } from "./ways.js";

document.addEventListener("input", ({ target }) => {
  const [, name] = (target.id || target.name).match(/^school-(.+)$/) ?? [];
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

// The app has checked that each number is one.
const target = (number) => "tel:" + number.replace(/[ -]/g, "");

// Wherever a screen or a page has a button that calls Veilig Thuis, the region's own
// number stands right below it; never in its place.
new MutationObserver(() => {
  const own = words.get("veilig-thuis-telefoon");
  if (!own) return;
  for (const call of document.querySelectorAll('.ww-call__link[href="tel:08002000"]:only-of-type')) {
    const beside = call.cloneNode(true);
    const number = beside.lastElementChild;
    number.before((words.get("veilig-thuis-regio") ?? "") + " ");
    number.textContent = own;
    beside.href = target(own);
    call.after(beside);
  }
}).observe(document.body, { childList: true, subtree: true });

// A number stands below the sentence that names its role, once, large enough for a
// thumb.
export function speak(place) {
  // A number of the staff is not for parents.
  const forParents = place.closest("[data-screen=voor-ouders]");
  for (const role of place.querySelectorAll("[data-role]")) {
    const of = (what) => words.get(`${role.dataset.role}-${what}`);
    const [called, name, phone] = ["heet", "naam", "telefoon"].map(of);
    const word = role.textContent;
    const also = [called && word, name].filter(Boolean).join(", ");
    if (also) role.textContent = `${called ?? word} (${also})`;
    // Once in each part: a number is needed once.
    const part = role.closest("section, .ww-stack");
    if (phone && !forParents && !part.querySelector(`[data-calls="${role.dataset.role}"]`)) {
      const link = document.createElement("a");
      link.className = "ww-tap";
      link.dataset.calls = role.dataset.role;
      link.href = target(phone);
      link.textContent = `${called ?? word} ${phone}`;
      role.parentElement.append(link);
    }
  }
  for (const own of place.querySelectorAll("[data-own]")) {
    const says = words.get(own.dataset.own);
    own.hidden = !says;
    if (says) own.textContent = (own.dataset.before && own.dataset.before + ": ") + says;
  }
  tell("weegwijzer-loaded");
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
