// Opens the draft with what unlocks the device (a finger, a face, its code), where the browser has
// passkeys with PRF (https://www.w3.org/TR/webauthn-3/#prf-extension). From a salt, the device's
// passkey makes a secret that nothing else can make, and only for whoever unlocks it; under that
// secret the phrase is stored beside the draft. The phrase remains the way back.

import { DRAFT_KEY, PASSKEY_KEY } from "./shared.js";

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

// The last try failed: the reader may make a new one.
let failed = false;

/** Shows what there is to choose: to open with it, or to do so from the next time on. */
function look() {
  const ready = stored();
  page.dataset.passkey = [ready && "ready", (!ready || failed) && "offer"].filter(Boolean).join(" ");
}

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
    // A new one takes the place of the one before, and the reader finds it in the settings.
    user: { id: new TextEncoder().encode(folder).slice(0, 64), name: "Weegwijzer", displayName: "Weegwijzer" },
    pubKeyCredParams: [-7, -257].map((alg) => ({ type: /** @type {const} */ ("public-key"), alg })),
    authenticatorSelection: {
      authenticatorAttachment: /** @type {const} */ ("platform"),
      residentKey: /** @type {const} */ ("required"),
      userVerification: /** @type {const} */ ("required"),
    },
    extensions: { prf: { eval: { first: salt } } },
  };
  const made = /** @type {PublicKeyCredential} */ (await navigator.credentials.create({ publicKey }));
  const { prf } = made.getClientExtensionResults();
  if (!prf?.enabled) throw new Error("prf");
  return { id: new Uint8Array(made.rawId), secret: prf.results?.first };
}

/** How it is sealed. */
const how = (/** @type {Uint8Array<ArrayBuffer>} */ iv) => ({ name: "AES-GCM", iv, additionalData: new TextEncoder().encode(name) });
const keyOf = (/** @type {BufferSource} */ secret) => crypto.subtle.importKey("raw", secret, "AES-GCM", false, ["encrypt", "decrypt"]);

/**
 * What becomes of the phrase that is tried now: "right", "wrong", or "" where that is not known: the
 * app has another draft open, or nobody answers.
 */
const tried = () => new Promise((done) => {
  if ("draftOpen" in page.dataset) return done("");
  const end = (/** @type {string} */ how) => {
    watch.disconnect();
    clearTimeout(silence);
    done(how);
  };
  const watch = new MutationObserver(() => {
    if ("draftOpen" in page.dataset) end("right");
    else if (document.getElementById("wrong-phrase")?.textContent) end("wrong");
  });
  watch.observe(page, { attributes: true, childList: true, subtree: true });
  const silence = setTimeout(end, 60_000, "");
});

/** Whether the draft that was opened is still there, and open here. */
const isOpen = () => "draftOpen" in page.dataset && localStorage.getItem(DRAFT_KEY + folder) !== null;

// The reader sent the phrase, and chose to do it in the other way from the next time on. Only a
// phrase that is right is worth a passkey.
async function keep(/** @type {string} */ phrase, /** @type {string} */ says) {
  if (await tried() !== "right") return;
  try {
    const salt = random(32);
    const { id, secret } = await make(salt);
    const iv = random(12);
    const key = await keyOf(secret ?? await secretOf(id, salt));
    // All are as long, but for the longest.
    const padded = new TextEncoder().encode(phrase.padEnd(256, "\0"));
    const sealed = await crypto.subtle.encrypt(how(iv), key, padded);
    // Another tab may have deleted or wiped it meanwhile.
    if (!isOpen()) return;
    localStorage.setItem(name, JSON.stringify([id, salt, iv, sealed].map(encode)));
    failed = false;
  } catch {
    const told = document.getElementById("told");
    if (told) told.textContent = says;
  }
}

// The phrase goes the way of one that was typed.
async function open(/** @type {HTMLElement} */ button) {
  const held = localStorage.getItem(name);
  const wrong = document.getElementById("wrong-phrase");
  wrong.textContent = "";
  try {
    const [id, salt, iv, sealed] = stored().map(decode);
    const key = await keyOf(await secretOf(id, salt));
    const phrase = new TextDecoder().decode(await crypto.subtle.decrypt(how(iv), key, sealed)).replace(/\0+$/, "");
    const field = /** @type {HTMLInputElement} */ (document.getElementById("phrase"));
    field.value = phrase;
    const what = tried();
    field.form.requestSubmit();
    field.value = "";
    // It is the phrase of a draft that was replaced.
    if (await what === "wrong" && localStorage.getItem(name) === held) localStorage.removeItem(name);
  } catch {
    failed = true;
    wrong.textContent = button.dataset.failed;
  }
}

// From now on with the phrase alone. The device is told that its key is of no use; it may keep it.
function forget() {
  try {
    const [id] = stored();
    localStorage.removeItem(name);
    const credentialId = id.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
    PublicKeyCredential.signalUnknownCredential?.({ rpId: location.hostname, credentialId }).catch(() => {});
  } catch {
    // Nothing is stored, or storage is blocked.
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
  // While the device asks, the page is left on purpose; after that the lock is what it was.
  let asking = false;
  async function ask(/** @type {() => Promise<void>} */ act) {
    if (asking) return;
    asking = true;
    const { since } = errand;
    errand.since = Date.now();
    await act();
    errand.since = since;
    asking = false;
    look();
  }
  document.addEventListener("click", ({ target }) => {
    const button = /** @type {HTMLElement} */ (/** @type {Element} */ (target).closest?.("[data-passkey-open], [data-passkey-off]"));
    if (button?.matches("[data-passkey-open]")) ask(() => open(button));
    else if (button) forget();
    look();
  });
  document.addEventListener("submit", ({ target }) => {
    const form = /** @type {HTMLElement} */ (target);
    const field = /** @type {HTMLInputElement} */ (form.querySelector("#phrase"));
    const chosen = /** @type {HTMLInputElement} */ (form.querySelector("[data-passkey-next] input"));
    if (field?.value && chosen?.checked) ask(() => keep(field.value, chosen.dataset.failed));
  }, true);
}
