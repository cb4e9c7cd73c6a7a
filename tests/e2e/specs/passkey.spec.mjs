// A draft that opens with what unlocks the device, beside its phrase.
import { test, expect, asksPhrase, atStart, background, done, keepDraft, main, show, stands, startCase, unlock } from "../lib/test.mjs";

// A device with a finger or a face; without one there is the phrase alone.
async function device(page, { prf = true } = {}) {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2", ctap2Version: "ctap2_1", transport: "internal", hasResidentKey: true,
      hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true, hasPrf: prf,
    },
  });
  return {
    keys: async () => (await session.send("WebAuthn.getCredentials", { authenticatorId })).credentials.length,
  };
}

// As if the reader closed what the device asks, or the key was taken away in its settings.
const refuses = (page) => page.evaluate(() => {
  for (const ask of ["create", "get"]) {
    navigator.credentials[ask] = () => Promise.reject(new DOMException("", "NotAllowedError"));
  }
});

const box = (page) => page.getByRole("checkbox", { name: /vinger/ });
const button = (page) => page.getByRole("button", { name: "Open met vinger, gezicht of toestelcode" });
const wrong = (page) => page.locator("#wrong-phrase");
const kept = (page) => page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.includes("passkey")).map(([, text]) => text));

// A passkey belongs to a name, and an address of numbers has none.
async function locked(page, server) {
  await page.goto(server.url.replace("127.0.0.1", "localhost"));
  await stands(page);
  await startCase(page);
  const phrase = await keepDraft(page);
  await page.reload();
  await stands(page);
  await page.locator("#phrase").waitFor();
  return phrase;
}
const open = (page) => expect(main(page)).toHaveAttribute("data-mode", "case");
async function again(page) {
  await page.reload();
  await stands(page);
  await atStart(page);
}

test("who chose it opens the draft with the device from the next time on, and the phrase still does", async ({ page, server }) => {
  const finger = await device(page);
  const phrase = await locked(page, server);
  await expect(button(page)).toBeHidden();
  await expect(main(page)).toContainText("Wie dit toestel kan ontgrendelen, kan dan het concept openen.");
  await box(page).check();
  await unlock(page, phrase);
  await open(page);
  await expect.poll(() => kept(page)).toHaveLength(1);
  // Neither the phrase nor a word of it is in what is stored.
  for (const word of phrase.split(/\s+/)) expect((await kept(page))[0]).not.toContain(word);

  await again(page);
  await expect(box(page)).toBeHidden();
  await button(page).click();
  await open(page);
  // The device asked; that is no reason to leave the lock open.
  await background(page, true);
  await background(page, false);
  await asksPhrase(page);
  // Covered, it comes up covered.
  await page.reload();
  await show(page);
  await stands(page);
  await atStart(page);
  await expect(page.locator("#phrase")).toHaveValue("");
  await unlock(page, phrase);
  await open(page);
  expect(await finger.keys()).toBe(1);
});

test("nothing is kept that was not chosen, or of a phrase that is wrong", async ({ page, server }) => {
  const finger = await device(page);
  const phrase = await locked(page, server);
  await box(page).check();
  await unlock(page, "een heel andere zin");
  await expect(wrong(page)).toContainText("De wachtzin klopt niet");
  await box(page).uncheck();
  await unlock(page, phrase);
  await open(page);
  await again(page);
  expect(await kept(page)).toEqual([]);
  await expect(button(page)).toBeHidden();
  // Nor is a key made for a phrase that is wrong.
  expect(await finger.keys()).toBe(0);
});

test("a choice outlives a phrase that was wrong at first, and is taken back with one tap", async ({ page, server }) => {
  await device(page);
  const phrase = await locked(page, server);
  await box(page).check();
  await unlock(page, "een heel andere zin");
  await expect(wrong(page)).toContainText("De wachtzin klopt niet");
  await unlock(page, phrase);
  await expect.poll(() => kept(page)).toHaveLength(1);
  await again(page);
  // Two taps of a hasty finger are one.
  await button(page).evaluate((tapped) => { tapped.click(); tapped.click(); });
  await open(page);
  expect(await kept(page)).toHaveLength(1);
  await again(page);
  await page.getByRole("button", { name: "Voortaan alleen met de wachtzin" }).click();
  await expect(button(page)).toBeHidden();
  expect(await kept(page)).toEqual([]);
  await unlock(page, phrase);
  await open(page);
});

test("a draft that was deleted elsewhere while the device asked leaves nothing behind", async ({ page, server }) => {
  await device(page);
  const phrase = await locked(page, server);
  await page.evaluate(() => {
    const create = navigator.credentials.create.bind(navigator.credentials);
    navigator.credentials.create = async (how) => {
      const made = await create(how);
      // What another tab does.
      for (const key of Object.keys(localStorage)) localStorage.removeItem(key);
      return made;
    };
    const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
    crypto.subtle.encrypt = (...how) => encrypt(...how).finally(() => { window.sealed = true; });
  });
  await box(page).check();
  await unlock(page, phrase);
  await page.waitForFunction(() => window.sealed);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await kept(page)).toEqual([]);
});

test("a device that refuses leaves the phrase, and says so", async ({ page, server }) => {
  await device(page);
  const phrase = await locked(page, server);
  await refuses(page);
  await box(page).check();
  await unlock(page, phrase);
  await open(page);
  await expect(page.locator("#told")).toContainText("is niet ingesteld. Uw wachtzin blijft werken.");
  expect(await kept(page)).toEqual([]);

  await again(page);
  await box(page).check();
  await unlock(page, phrase);
  await expect.poll(() => kept(page)).toHaveLength(1);
  await again(page);
  await refuses(page);
  await button(page).click();
  await expect(wrong(page)).toContainText("Dat lukte niet. Typ uw wachtzin.");
  // Where it failed, the reader goes on.
  await unlock(page, phrase);
  await open(page);
  expect(await kept(page)).toHaveLength(1);
});

// It goes with its draft.
const ENDS = {
  "deleted": async (page) => {
    await page.getByText("Verwijder het concept").first().click();
    await page.locator("[data-delete]").click();
  },
  "wiped": async (page) => {
    await page.getByRole("button", { name: "Wis alles" }).last().click();
    await page.locator("[data-wipe-yes]").click();
  },
};
for (const [name, end] of Object.entries(ENDS)) {
  test(`with the draft goes what opens it: ${name}`, async ({ page, server }) => {
    await device(page);
    const phrase = await locked(page, server);
    await box(page).check();
    await unlock(page, phrase);
    await expect.poll(() => kept(page)).toHaveLength(1);
    await again(page);
    await end(page);
    await expect.poll(() => kept(page)).toEqual([]);
  });
}

test("a draft in the place of another one opens with its own phrase alone", async ({ page, server }) => {
  await device(page);
  const phrase = await locked(page, server);
  await box(page).check();
  await unlock(page, phrase);
  await expect.poll(() => kept(page)).toHaveLength(1);
  const [before] = await kept(page);
  await page.getByRole("button", { name: "Wis alles" }).last().click();
  await page.locator("[data-wipe-yes]").click();
  await stands(page);
  await startCase(page);
  await keepDraft(page);
  await done(page);
  // As if another tab had stored it once more.
  await page.evaluate((before) => {
    const draft = Object.keys(localStorage).find((key) => key.startsWith("weegwijzer-draft:"));
    localStorage.setItem(draft.replace("draft:", "draft-passkey:"), before);
  }, before);
  await again(page);
  await button(page).click();
  await expect(wrong(page)).toContainText("De wachtzin klopt niet");
  await expect(button(page)).toBeHidden();
  expect(await kept(page)).toEqual([]);
});

test("where the device has no such key, nothing is offered", async ({ page, server }) => {
  await device(page, { prf: false });
  await page.addInitScript(() => {
    const { getClientCapabilities } = PublicKeyCredential;
    PublicKeyCredential.getClientCapabilities = async () => ({ ...await getClientCapabilities.call(PublicKeyCredential), "extension:prf": false });
  });
  await locked(page, server);
  await expect(box(page)).toBeHidden();
  await expect(button(page)).toBeHidden();
});
