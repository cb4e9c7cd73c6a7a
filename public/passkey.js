// Opens the draft with what unlocks the device (a finger, a face, its code), where the browser has
// passkeys with PRF (https://www.w3.org/TR/webauthn-3/#prf-extension). From a salt, the device's
// passkey makes a secret that nothing else can make, and only for whoever unlocks it; under that
// secret the phrase is stored beside the draft. The phrase remains the way back.

import { PASSKEY_KEY } from "./shared.js";

const folder = location.pathname.replace(/[^/]*$/, "");
const name = PASSKEY_KEY + folder;
const page = document.documentElement;

const encode = (/** @type {ArrayBuffer | Uint8Array} */ bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes)));
const decode = (/** @type {string} */ text) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
const random = (/** @type {number} */ length) => crypto.getRandomValues(new Uint8Array(length));

/** What is stored: which passkey, and the phrase under its secret. */
function stored() {
  try {
    return JSON.parse(localStorage.getItem(name));
  } catch {
    return null;
  }
}

/** Shows what there is to choose: to open with it, or to do so from the next time on. */
const look = () => { page.dataset.passkey = stored() ? "ready" : "offer"; };

/** The secret of a passkey for this salt; it fails where the reader or the device refuses. */
async function secretOf(/** @type {Uint8Array<ArrayBuffer>} */ id, /** @type {Uint8Array<ArrayBuffer>} */ salt) {
  const publicKey = {
    challenge: random(32),
    allowCredentials: [{ type: /** @type {const} */ ("public-key"), id, transports: [/** @type {const} */ ("internal")] }],
    userVerification: /** @type {const} */ ("required"),
    extensions: { prf: { eval: { first: salt } } },
  };
  const given = /** @type {PublicKeyCredential} */ (await navigator.credentials.get({ publicKey }));
  return given.getClientExtensionResults().prf.results.first;
}

/** A passkey of this device, and its secret where the browser gives that at once. */
async function make(/** @type {Uint8Array<ArrayBuffer>} */ salt) {
  const publicKey = {
    challenge: random(32),
    rp: { name: "Weegwijzer" },
    user: { id: random(16), name: "Weegwijzer", displayName: "Weegwijzer" },
    pubKeyCredParams: [-7, -257].map((alg) => ({ type: /** @type {const} */ ("public-key"), alg })),
    authenticatorSelection: {
      authenticatorAttachment: /** @type {const} */ ("platform"),
      userVerification: /** @type {const} */ ("required"),
    },
    extensions: { prf: { eval: { first: salt } } },
  };
  const made = /** @type {PublicKeyCredential} */ (await navigator.credentials.create({ publicKey }));
  const { prf } = made.getClientExtensionResults();
  if (!prf?.enabled) throw new Error("prf");
  return { id: new Uint8Array(made.rawId), secret: prf.results?.first };
}

/** How it is sealed: for this app alone, and not for another one on the same host. */
const how = (/** @type {Uint8Array<ArrayBuffer>} */ iv) => ({ name: "AES-GCM", iv, additionalData: new TextEncoder().encode(name) });
const keyOf = (/** @type {BufferSource} */ secret) => crypto.subtle.importKey("raw", secret, "AES-GCM", false, ["encrypt", "decrypt"]);

/** Whether the phrase that is tried now opens the draft; one that nobody answers for does not. */
const opens = () => new Promise((done) => {
  const end = (/** @type {boolean} */ right) => {
    watch.disconnect();
    clearTimeout(silence);
    done(right);
  };
  const watch = new MutationObserver(() => {
    if ("draftOpen" in page.dataset) end(true);
    else if (document.getElementById("wrong-phrase")?.textContent) end(false);
  });
  watch.observe(page, { attributes: true, childList: true, subtree: true });
  const silence = setTimeout(end, 60_000, false);
});

// The reader sends the phrase, and chose to do it in the other way from the next time on. The
// browser asks while it knows of that tap.
async function keep(/** @type {string} */ phrase, /** @type {string} */ failed) {
  const right = opens();
  try {
    const salt = random(32);
    const { id, secret } = await make(salt);
    if (!await right) return;
    const iv = random(12);
    const key = await keyOf(secret ?? await secretOf(id, salt));
    const sealed = await crypto.subtle.encrypt(how(iv), key, new TextEncoder().encode(phrase));
    localStorage.setItem(name, JSON.stringify([id, salt, iv, sealed].map(encode)));
    look();
  } catch {
    if (await right) document.getElementById("told").textContent = failed;
  }
}

// The phrase goes the way of one that was typed.
async function open(/** @type {HTMLElement} */ button) {
  const wrong = document.getElementById("wrong-phrase");
  wrong.textContent = "";
  try {
    const [id, salt, iv, sealed] = stored().map(decode);
    const key = await keyOf(await secretOf(id, salt));
    const phrase = new TextDecoder().decode(await crypto.subtle.decrypt(how(iv), key, sealed));
    const field = /** @type {HTMLInputElement} */ (document.getElementById("phrase"));
    field.value = phrase;
    const right = opens();
    field.form.requestSubmit();
    field.value = "";
    // It is the phrase of a draft that was replaced.
    if (!await right) localStorage.removeItem(name);
    look();
  } catch {
    wrong.textContent = button.dataset.failed;
  }
}

/** Offers it where the browser can; `errand` is when the reader last went away on purpose. */
export async function offer(/** @type {typeof import("./base.js").errand} */ errand) {
  try {
    if (!(await PublicKeyCredential.getClientCapabilities())["extension:prf"]) return;
    if (!await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable()) return;
  } catch {
    // An older browser, or one without passkeys: there is the phrase.
    return;
  }
  look();
  addEventListener("storage", look);
  document.addEventListener("click", ({ target }) => {
    const button = /** @type {HTMLElement} */ (/** @type {Element} */ (target).closest?.("[data-passkey-open]"));
    if (!button) return;
    errand.since = Date.now();
    open(button);
  });
  document.addEventListener("submit", ({ target }) => {
    const form = /** @type {HTMLElement} */ (target);
    const field = /** @type {HTMLInputElement} */ (form.querySelector("#phrase"));
    const chosen = /** @type {HTMLInputElement} */ (form.querySelector("[data-passkey-next] input"));
    if (!field?.value || !chosen?.checked) return;
    errand.since = Date.now();
    chosen.checked = false;
    keep(field.value, chosen.dataset.failed);
  }, true);
}
