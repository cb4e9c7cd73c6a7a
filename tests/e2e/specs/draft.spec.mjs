// The draft: nothing by default, unreadable without its phrase, dead on time,
// never lost or overwritten without a word.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import config, { WHOLE_BROWSER } from "../playwright.config.mjs";
import { PLAN, TO_HELP } from "../lib/test.mjs";
import { gate } from "../lib/server.mjs";
import { test, installed, expect, atStart, done, inDays, withSchool, keepDraft, kept, main, openSheet, asks, settled, show, stands, startCase, unlock, walk, tryPhrase, unfolded } from "../lib/test.mjs";

const atOutcome = (page, id) => expect(main(page)).toHaveAttribute("data-outcome", id);

const DAY = 86_400_000;
const WORD = "boterbloemkoek";
// So many days on, as a reader sees it.
const dayIn = (days) =>
  new Date(Date.now() + days * DAY).toLocaleDateString("nl-NL", { day: "numeric", month: "long", year: "numeric", timeZone: "Europe/Amsterdam" });
const openDraft = (page) => page.getByRole("button", { name: "Casus bewaren op dit toestel" }).click();
const follows = (page) => page.getByLabel(/^Tot 7 dagen na de afgesproken datum/);

const stored = (page) =>
  page.evaluate(() => Object.entries(localStorage).find(([key]) => key.startsWith("weegwijzer-draft:"))?.[1]);
const store = (page, text) =>
  page.evaluate((text) => { localStorage[`weegwijzer-draft:${location.pathname}`] = text; }, text);
const told = (page) => page.locator("#told");
const wrong = (page) => page.locator("#wrong-phrase");

// A case with running help, and a word that stands nowhere else.
async function runningHelp(page) {
  await startCase(page);
  await walk(page, TO_HELP);
  await openSheet(page, PLAN);
  await page.locator("#goal").fill(WORD);
  await done(page);
}
async function goal(page) {
  await openSheet(page, PLAN);
  const text = await page.locator("#goal").inputValue();
  await done(page);
  return text;
}
// Types in the open case, and waits until that is saved.
async function typeAndSave(page, text) {
  const before = await stored(page);
  await openSheet(page, PLAN);
  await page.locator("#goal").fill(text);
  await settled(page);
  expect(await stored(page)).not.toBe(before);
  await done(page);
}
async function reloaded(page) {
  await page.reload();
  await stands(page);
}

installed("by default a full run leaves nothing in any storage", async ({ app, server }) => {
  await kept(app);
  await runningHelp(app);
  await app.getByRole("button", { name: "Casus bewaren op dit toestel" }).click();
  await app.getByRole("button", { name: "Niet bewaren" }).click();
  const left = await app.evaluate(async () => {
    const names = await caches.keys();
    const files = (await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))).flat();
    return {
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: await indexedDB.databases(),
      files: files.map(({ url }) => url.slice(document.baseURI.length)),
      cookies: document.cookie,
    };
  });
  expect(left).toMatchObject({ local: [], session: [], databases: [], cookies: "" });
  const list = server.site.get("sw.js").toString();
  // The version's own mark of when it began to answer is no file.
  const files = left.files.filter((file) => file !== "sinds");
  expect(files.length).toBe(left.files.length - 1);
  for (const file of files) expect(list).toContain(`["${file || "./"}"`);
});

// The words as UTF-8 and as UTF-16, in any file.
function found(folder, word) {
  const wide = word.split("").join("\\x00");
  try {
    return execFileSync("grep", ["-rlasP", `${word}|${wide}`, folder], { env: { ...process.env, LC_ALL: "C" } }).toString();
  } catch (error) {
    // A browser that runs removes files of its own meanwhile, which is an error of its own.
    if (error.status <= 2) return error.stdout.toString();
    throw error;
  }
}

for (const [state, keep] of [
  ["no draft", async () => ""],
  ["a draft", keepDraft],
  ["all wiped", async (page) => {
    const phrase = await keepDraft(page);
    await done(page);
    await page.getByRole("button", { name: "Wis alles" }).first().click();
    await page.getByRole("button", { name: "Ja, wis alles" }).click();
    await expect(told(page)).toHaveText("Alles is gewist.");
    return phrase;
  }],
]) {
  test(`the browser's own files hold no word of the case: ${state}`, async ({ server }) => {
    const folder = mkdtempSync(join(tmpdir(), "weegwijzer-profile-"));
    const context = await chromium.launchPersistentContext(folder, {
      ...config.use,
      ...config.use.launchOptions,
      executablePath: WHOLE_BROWSER,
      serviceWorkers: "allow",
    });
    const page = await context.newPage();
    await page.goto(server.url);
    await stands(page);
    await kept(page);
    await runningHelp(page);
    await openSheet(page, PLAN);
    await page.locator("#casemanager").fill("zilverdistel");
    await done(page);
    const phrase = await keep(page);
    // What is stored in the clear must be found, narrow and wide, last of all and in
    // more places than one, or the search proves nothing.
    await page.evaluate(() => {
      localStorage.narrow = "controlewoord";
      localStorage.wide = "breedwoord \u2602";
      sessionStorage.visit = "bezoekwoord";
      history.replaceState("staatwoord", "");
    });
    await page.evaluate(() => new Promise((done, failed) => {
      const asked = indexedDB.open("control");
      asked.onupgradeneeded = () => asked.result.createObjectStore("words").put("bankwoord", 1);
      asked.onsuccess = done;
      asked.onerror = failed;
    }));
    // Chromium writes what it keeps after some seconds, at most once a minute, and the rest
    // when it closes.
    await expect.poll(() => found(folder, "controlewoord"), { intervals: [250], timeout: 90_000 }).not.toBe("");
    await context.close();
    for (const control of ["controlewoord", "breedwoord", "bankwoord"]) {
      expect(found(folder, control), control).not.toBe("");
    }
    for (const word of [WORD, "zilverdistel", ...phrase.split(/\s+/).filter(Boolean)]) {
      expect(found(folder, word), word).toBe("");
    }
    rmSync(folder, { recursive: true });
  });
}

test("a draft is unreadable, opens with its phrase only, and gives the case back", async ({ app }) => {
  await runningHelp(app);
  const phrase = await keepDraft(app);
  expect(phrase.split(/\s+/)).toHaveLength(4);
  const text = await stored(app);
  expect(text).toMatch(/^weegwijzer-concept:[\w+/]+=*$/);
  expect(Buffer.from(text.split(":")[1], "base64").includes(WORD)).toBe(false);
  // Shown once: the screen no longer has it.
  await expect(app.locator("body")).not.toContainText(phrase.split(/\s+/)[0]);

  await reloaded(app);
  await atStart(app);
  await expect(main(app)).toContainText("Op dit toestel staat een concept op slot. Bewaard op");
  await expect(app.locator("body")).not.toContainText(WORD);
  await unlock(app, "een andere lange zin");
  await expect(wrong(app)).toContainText("De wachtzin klopt niet");
  // One letter may be wrong in it: it is there to be mended.
  await expect(app.locator("#phrase")).toHaveValue("een andere lange zin");
  expect(await stored(app)).toBe(text);
  await app.locator("#phrase").fill(phrase);
  await app.keyboard.press("Enter");
  await atOutcome(app, "help-running");
  expect(await goal(app)).toBe(WORD);
  expect(await stored(app), "nothing changed, nothing saved").toBe(text);
});

test("what changes is saved, with another nonce each time, and when the page is hidden at once", async ({ app }) => {
  await runningHelp(app);
  const phrase = await keepDraft(app);
  const first = await stored(app);
  await done(app);
  await typeAndSave(app, "tweede tekst");
  const second = await stored(app);
  const bytes = (text) => Buffer.from(text.split(":")[1], "base64");
  // After three bytes, a version and the cost: the salt and the wrapped key, which stay while
  // the draft is open, and the nonce of the save.
  const part = (text, from, to) => bytes(text).subarray(from, to).toString("hex");
  expect(bytes(first)[3]).toBe(4);
  expect(part(first, 8, 96)).toBe(part(second, 8, 96));
  expect(part(first, 96, 120)).not.toBe(part(second, 96, 120));

  await openSheet(app, PLAN);
  await app.evaluate(() => {
    const field = document.getElementById("goal");
    field.value = "derde tekst";
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    document.dispatchEvent(new Event("freeze"));
  });
  await expect.poll(() => stored(app)).not.toBe(second);
  await app.reload();
  await show(app);
  await stands(app);
  await unlock(app, phrase);
  await atOutcome(app, "help-running");
  expect(await goal(app)).toBe("derde tekst");
});

test("closing the page on a change that is not saved asks first; saved, it closes and nothing is lost", async ({ app, server }) => {
  await runningHelp(app);
  const phrase = await keepDraft(app);
  await done(app);
  await openSheet(app, PLAN);
  const before = await stored(app);
  // What the page asks of the vault waits: the change is not saved, however slow the
  // machine is.
  await app.evaluate(() => {
    const post = Worker.prototype.postMessage;
    const held = [];
    Worker.prototype.postMessage = function (...asked) { held.push(() => post.apply(this, asked)); };
    window.letGo = () => {
      Worker.prototype.postMessage = post;
      for (const ask of held) ask();
    };
  });
  await app.locator("#goal").fill("getypt en meteen weg");
  const asks = app.waitForEvent("dialog");
  await app.close({ runBeforeUnload: true });
  const dialog = await asks;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await app.evaluate(() => window.letGo());
  await expect.poll(() => stored(app)).not.toBe(before);
  const closed = app.waitForEvent("close");
  await app.close({ runBeforeUnload: true });
  await closed;
  const again = await app.context().newPage();
  await again.goto(server.url);
  await stands(again);
  await unlock(again, phrase);
  await atOutcome(again, "help-running");
  expect(await goal(again)).toBe("getypt en meteen weg");
});

test("a phrase opens the draft whatever a keyboard, a phone or paper made of it", async ({ app }) => {
  await runningHelp(app);
  await openDraft(app);
  await app.getByLabel("Eigen wachtzin", { exact: true }).fill("blauwe lange\u0301 zin\u0308 dansen");
  await app.getByRole("button", { name: "Bewaar met mijn eigen wachtzin" }).click();
  await expect(main(app)).toContainText("Het concept staat op dit toestel");
  for (const written of [
    "blauwe lang\u00e9 zin\u0308 dansen".normalize("NFC"),
    "BLAUWE LANGE ZIN DANSEN",
    "Blauwe lange, zin dansen.",
    "blauwelangezindansen",
    "\uff22lauwe\u00a0lange\u2009zin\u200b \u2003dansen\ufeff",
  ]) {
    await reloaded(app);
    await unlock(app, written);
    await atOutcome(app, "help-running");
  }
});

test("the app's own words open the draft as they are copied from its screen, one a line, and as a manager fills them in", async ({ app }) => {
  await runningHelp(app);
  const phrase = await keepDraft(app);
  const lines = phrase.split(/\s+/).join("\n");
  await app.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await app.evaluate((lines) => navigator.clipboard.writeText(lines), lines);
  await reloaded(app);
  await app.locator("#phrase").focus();
  await app.keyboard.press("Control+V");
  await app.keyboard.press("Enter");
  await atOutcome(app, "help-running");
  // A line break that a script sets is dropped: the words run together.
  await reloaded(app);
  await app.locator("#phrase").evaluate((field, lines) => { field.value = lines; }, lines);
  await app.getByRole("button", { name: "Open het concept" }).click();
  await atOutcome(app, "help-running");
});

test("a weak phrase of one's own is refused with the reason; a good one is taken, and can be pasted", async ({ app }) => {
  await withSchool(app);
  await runningHelp(app);
  await app.getByRole("button", { name: "Casus bewaren op dit toestel" }).click();
  const field = app.getByLabel("Eigen wachtzin", { exact: true });
  for (const [phrase, says] of [
    ["kort", "te kort"],
    ["Welkom2026!!", "te kort"],
    ["12345678901234567890", "alleen cijfers"],
    ["abababababababababab", "te zwak"],
    ["welkom wachtwoord welkom 2026", "snel te raden"],
    ["verzonnen school wachtwoord 2026", "snel te raden"],
  ]) {
    await field.fill(phrase);
    await app.getByRole("button", { name: "Bewaar met mijn eigen wachtzin" }).click();
    await expect(wrong(app)).toContainText(says);
    expect(await stored(app)).toBeUndefined();
  }
  await expect(field).toHaveAttribute("autocomplete", "new-password");
  await app.getByRole("button", { name: "Toon wat ik typ" }).click();
  await expect(field).toHaveAttribute("type", "text");
  await field.fill("");
  await app.evaluate(() => document.execCommand("insertText", false, "mijn eigen lange zin"));
  await app.keyboard.press("Enter");
  await expect(main(app)).toContainText("Het concept staat op dit toestel");
  await reloaded(app);
  await unlock(app, "  mijn  eigen lange zin ");
  await atOutcome(app, "help-running");
});

test("a colleague's draft gives way in two steps, with the app's words and with own ones", async ({ app }) => {
  await runningHelp(app);
  await keepDraft(app);
  const theirs = await stored(app);
  await reloaded(app);
  await runningHelp(app);
  await openDraft(app);
  await expect(main(app)).toContainText("misschien van een collega");
  const asks = app.getByText("Hiermee verwijdert u het oude concept");
  for (const keep of [
    () => app.getByRole("button", { name: "Ik heb de nieuwe wachtzin: vervang" }).click(),
    async () => {
      await app.locator("#own-phrase").fill("een eigen zin van mij");
      await app.keyboard.press("Enter");
    },
  ]) {
    await keep();
    await expect(asks).toContainText(dayIn(0));
    await expect(asks).toBeInViewport();
    expect(await stored(app)).toBe(theirs);
    // Nothing is kept yet, and no louder button says that it is done.
    await expect(app.getByRole("button", { name: "Klaar", exact: true })).toHaveCount(0);
    await expect(app.getByRole("button", { name: "Niet bewaren" })).toBeVisible();
    await app.getByRole("button", { name: "Nee, laat het oude staan" }).click();
    await expect(asks).toHaveCount(0);
    expect(await stored(app)).toBe(theirs);
  }
  const phrase = await app.locator("[data-made]").innerText();
  await app.getByRole("button", { name: "Ik heb de nieuwe wachtzin: vervang" }).click();
  await app.getByRole("button", { name: "Ja, verwijder het oude en bewaar deze casus" }).click();
  await expect(main(app)).toContainText("Het concept staat op dit toestel");
  expect(await stored(app)).not.toBe(theirs);
  await reloaded(app);
  await unlock(app, phrase);
  await atOutcome(app, "help-running");
});

test("with an agreed date the draft lives until seven days after it", async ({ app }) => {
  await runningHelp(app);
  await openSheet(app, PLAN);
  await app.locator("#review-on").fill(inDays(30));
  await done(app);
  await openDraft(app);
  await expect(follows(app)).toBeChecked();
  await expect(main(app)).toContainText(`nu tot en met ${dayIn(37)}`);
  await app.getByRole("button", { name: "Ik heb de wachtzin" }).click();
  await expect(main(app)).toContainText(`Het blijft tot en met ${dayIn(37)}`);
});

test("the screen that keeps never stands there without a phrase", async ({ app }) => {
  const made = app.locator("[data-made]");
  const four = /^\S+ \S+ \S+ \S+$/;
  await runningHelp(app);
  await openDraft(app);
  const first = await made.innerText();
  expect(first).toMatch(four);
  await app.getByRole("button", { name: "Andere woorden" }).click();
  await expect(made).not.toHaveText(first);
  // Back, and Forward to it.
  await app.goBack();
  await atOutcome(app, "help-running");
  await app.goForward();
  await expect(made).toHaveText(four);
  // Kept, and deleted.
  await app.getByRole("button", { name: "Ik heb de wachtzin" }).click();
  await expect(main(app)).toContainText("Het concept staat op dit toestel");
  await expect(made).toHaveCount(0);
  await app.getByText("Verwijder het concept").click();
  await app.getByRole("button", { name: "Ja, verwijder het" }).click();
  await expect(made).toHaveText(four);
  await app.getByRole("button", { name: "Ik heb de wachtzin" }).click();
  await expect(main(app)).toContainText("Het concept staat op dit toestel");
});

test("a draft whose time is over says so for a day, can be opened and taken along, and is then deleted", async ({ app }) => {
  await runningHelp(app);
  const phrase = await keepDraft(app);
  const text = await stored(app);
  await app.clock.install();
  const at = async (days) => {
    await app.clock.setSystemTime(Date.now() + days * DAY);
    await reloaded(app);
  };
  await at(8);
  await expect(main(app)).toContainText(`Op dit toestel staat een concept waarvan de tijd om is. Het liep tot en met ${dayIn(7)}`);
  await expect(main(app)).toContainText(`tot en met ${dayIn(9)}`);
  await expect(main(app)).toContainText(`Vandaag is het op dit toestel ${dayIn(8)}.`);
  await app.clock.runFor(61_000);
  expect(await stored(app)).toBe(text);
  // It opens, and what is on screen is no longer kept.
  await unlock(app, phrase);
  await atOutcome(app, "help-running");
  await expect(told(app)).toContainText("Het concept is verlopen. Wat u nu typt, wordt niet bewaard.");
  expect(await goal(app)).toBe(WORD);
  expect(await stored(app)).toBe(text);
  // The clock is set right: nothing happened to it.
  await at(0);
  await expect(main(app)).toContainText("op slot. Bewaard op");
  // It ends, and the day after is over.
  await at(8);
  await at(9);
  expect(await stored(app)).toBe(text);
  await at(10);
  expect(await stored(app), "not at the first look").toBe(text);
  for (let minute = 0; minute < 17; minute += 1) await app.clock.runFor(60_000);
  await expect(told(app)).toHaveText("Het concept was verlopen en is gewist.");
  expect(await app.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await atStart(app);
});

test("with the draft open its end is said beforehand, stays on screen, and says what is no longer kept", async ({ app }) => {
  await app.clock.install();
  await runningHelp(app);
  const phrase = await keepDraft(app);
  await done(app);
  // Nobody touched the page for days: it is covered.
  const at = async (days) => {
    await app.clock.setSystemTime(Date.now() + days * DAY);
    await app.evaluate(() => dispatchEvent(new Event("focus")));
    await app.clock.runFor(61_000);
    await tryPhrase(app, phrase);
    await app.keyboard.press("Enter");
    await expect(app.locator("#cover")).toBeHidden();
  };
  await at(7);
  await expect(told(app)).toContainText("Dit is de laatste dag van het concept.");
  await openSheet(app, PLAN);
  await expect(told(app)).toContainText("Dit is de laatste dag van het concept.");
  const before = await stored(app);
  await app.locator("#goal").fill("nog bewaard");
  await app.clock.runFor(2_000);
  await expect.poll(() => stored(app)).not.toBe(before);
  const text = await stored(app);
  await at(8);
  await expect(told(app)).toContainText("Het concept is verlopen. Wat u nu typt, wordt niet bewaard.");
  await expect(app.locator("#goal")).toHaveValue("nog bewaard");
  await app.locator("#goal").fill("niet meer bewaard");
  await done(app);
  await expect(told(app)).toContainText("Het concept is verlopen.");
  expect(await stored(app)).toBe(text);
});

test("a header with one flipped bit is damaged, and stays", async ({ app }) => {
  await runningHelp(app);
  const phrase = await keepDraft(app);
  const bytes = Buffer.from((await stored(app)).split(":")[1], "base64");
  // After the nonce of the save: when it was saved, and when it ends. The flip makes it years older.
  bytes[120 + 4] ^= 0x02;
  const damaged = "weegwijzer-concept:" + bytes.toString("base64");
  await store(app, damaged);
  await reloaded(app);
  await expect(main(app)).toContainText("of het concept is beschadigd. Weegwijzer verwijdert niets.");
  await unlock(app, phrase);
  await expect(wrong(app)).toContainText("De wachtzin klopt niet, of het concept is beschadigd.");
  expect(await stored(app)).toBe(damaged);
});

test("a worker that never answers loses nothing in silence", async ({ app }) => {
  await app.clock.install();
  await runningHelp(app);
  await keepDraft(app);
  await done(app);
  await openSheet(app, PLAN);
  const text = await stored(app);
  await app.evaluate(() => { Worker.prototype.postMessage = () => {}; });
  await app.locator("#goal").fill("nooit verzegeld");
  await app.clock.runFor(30_000);
  await expect(told(app)).toContainText("Het slot werkt niet meer. Wat u nu typt, wordt niet bewaard.");
  await expect(app.locator("#goal")).toHaveValue("nooit verzegeld");
  expect(await stored(app)).toBe(text);
});

test("an envelope of an earlier version opens, and is sealed anew", async ({ app }) => {
  const file = readFileSync(new URL("../../fixtures/draft-v2.bin", import.meta.url));
  // Its days lie around the 19th of November.
  await app.clock.install();
  await app.clock.setSystemTime(1_795_000_000_000 + DAY);
  await store(app, "weegwijzer-concept:" + file.toString("base64"));
  await reloaded(app);
  await unlock(app, "Maanboot Heidehoed klokuil roosemmer.");
  await expect(main(app)).not.toHaveAttribute("data-screen", "start");
  await app.clock.runFor(2_000);
  await expect.poll(async () => Buffer.from((await stored(app)).split(":")[1], "base64")[3]).toBe(4);
});

for (const [name, off] of [
  ["an hour behind", -3_600_000],
  ["four days behind", -4 * DAY],
  ["years behind", -6_000 * DAY],
  ["years ahead", 800 * DAY],
]) {
  test(`a clock that is ${name} deletes no draft: its phrase opens it, and set right it is as before`, async ({ app }) => {
    await runningHelp(app);
    const phrase = await keepDraft(app);
    const text = await stored(app);
    await app.clock.install();
    await app.clock.setSystemTime(Date.now() + off);
    await app.reload();
    await stands(app);
    await app.clock.runFor(61_000);
    expect(await stored(app)).toBe(text);
    const unsure = "De klok van dit toestel staat verkeerd";
    if (Math.abs(off) > DAY) await expect(main(app)).toContainText(unsure);
    await expect(app.getByRole("button", { name: "Open het concept" })).toBeVisible();
    // The clock is set right.
    await app.clock.setSystemTime(Date.now());
    await app.reload();
    await stands(app);
    await expect(main(app)).toContainText("Op dit toestel staat een concept op slot. Bewaard op");
    // Wrong again, and opened all the same.
    await app.clock.setSystemTime(Date.now() + off);
    await app.reload();
    await stands(app);
    await unlock(app, phrase);
    await atOutcome(app, "help-running");
  });
}

test("a second tab says so, takes over without a lost keystroke, and the first one knows", async ({ app, server }) => {
  await runningHelp(app);
  const phrase = await keepDraft(app);
  await done(app);
  const second = await app.context().newPage();
  await second.goto(server.url);
  await stands(second);
  await expect(main(second)).toContainText(`Dit concept is open in een ander tabblad. Het blijft tot en met ${dayIn(7)}.`);
  await expect(main(second)).toContainText("Uw concept blijft op dit toestel.");

  await openSheet(app, PLAN);
  await app.locator("#goal").fill("tot op het laatst getypt");
  await second.getByRole("button", { name: "Open het hier" }).click();
  await unlock(second, phrase);
  await atOutcome(second, "help-running");
  expect(await goal(second)).toBe("tot op het laatst getypt");
  await expect(told(app)).toContainText("nu open in een ander tabblad");
  // What the first tab types is its own, and overwrites nothing.
  const text = await stored(app);
  await app.locator("#goal").fill("niet meer bewaard");
  expect(await asks(app), "it is kept nowhere").toBe(true);
  expect(await stored(app)).toBe(text);
  await expect(told(app)).toContainText("nu open in een ander tabblad");
  await expect(app.locator("#goal")).toHaveValue("niet meer bewaard");
});

test("two tabs that cannot hear each other and both type: one is kept whole, the other is told and keeps its own on screen", async ({ context, server, complaints }) => {
  await context.addInitScript(() => { delete window.BroadcastChannel; });
  const [first, second] = [await context.newPage(), await context.newPage()];
  await first.goto(server.url);
  await stands(first);
  await runningHelp(first);
  const phrase = await keepDraft(first);
  await done(first);
  await second.goto(server.url);
  await stands(second);
  await unlock(second, phrase);
  await atOutcome(second, "help-running");
  const tabs = [[first, "van de eerste"], [second, "van de tweede"]];
  for (const [tab] of tabs) await openSheet(tab, PLAN);
  await Promise.all(tabs.map(([tab, text]) => tab.evaluate((text) => {
    const field = document.getElementById("goal");
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }, text)));
  const lost = async ([tab]) => (await told(tab).innerText()).includes("nu open in een ander tabblad");
  await expect.poll(async () => (await Promise.all(tabs.map(lost))).filter(Boolean).length).toBe(1);
  const text = await stored(first);
  const [loser, [winner, kept]] = (await lost(tabs[0])) ? tabs : tabs.toReversed();
  await settled(winner);
  expect(await asks(loser[0]), "it is kept nowhere").toBe(true);
  expect(await stored(first)).toBe(text);
  for (const [tab, text] of tabs) await expect(tab.locator("#goal")).toHaveValue(text);
  await reloaded(winner);
  await unlock(winner, phrase);
  await atOutcome(winner, "help-running");
  expect(await goal(winner)).toBe(kept);
  expect(complaints).toEqual([]);
});

test("deleted elsewhere, the draft does not come back, and the reader knows", async ({ app, server }) => {
  await runningHelp(app);
  await keepDraft(app);
  const second = await app.context().newPage();
  await second.goto(server.url);
  await stands(second);
  await second.evaluate(() => localStorage.clear());
  await expect(told(app)).toContainText("Het concept staat niet meer op dit toestel");
  await done(app);
  await openSheet(app, PLAN);
  await app.locator("#goal").fill("nog in beeld");
  expect(await asks(app), "it is kept nowhere").toBe(true);
  expect(await stored(app)).toBeUndefined();
  await expect(app.locator("#goal")).toHaveValue("nog in beeld");
});

const NEWER = "weegwijzer-concept:" + Buffer.from("WWc\x63iets van later").toString("base64");
for (const [name, text, says] of [
  ["not a draft at all", "iets anders", "niet kan lezen"],
  ["damaged", "weegwijzer-concept:" + Buffer.from("WWc\x01kapot").toString("base64"), "niet kan lezen"],
  ["newer", NEWER, "van een nieuwere versie"],
]) {
  test(`an envelope that is ${name} is shown as that, and stays until the reader deletes it`, async ({ app }) => {
    await store(app, text);
    await reloaded(app);
    await expect(main(app)).toContainText(says);
    await app.getByText("Neem het concept mee").click();
    const [file] = await Promise.all([
      app.waitForEvent("download"),
      app.getByRole("button", { name: "Bewaar als bestand" }).click(),
    ]);
    expect(readFileSync(await file.path(), "utf8")).toBe(text);
    // The guide goes on, and nothing is overwritten.
    await startCase(app);
    await walk(app, ["ja", "twijfel"]);
    await atOutcome(app, "report-now");
    expect(await stored(app)).toBe(text);
    // Nor replaced with one tap: it is named, and must be deleted first.
    await openDraft(app);
    await expect(main(app)).toContainText(says);
    await expect(app.locator("[data-made], [data-keep], [data-keep-own]")).toHaveCount(0);
    await done(app);
    await app.getByRole("button", { name: "Naar het begin" }).click();
    await app.getByText("Verwijder het concept").click();
    await app.getByRole("button", { name: "Ja, verwijder het" }).click();
    await expect(told(app)).toHaveText("Het concept is verwijderd.");
    expect(await stored(app)).toBeUndefined();
  });
}

const BROKEN = {
  "access is refused": () => Object.defineProperty(window, "localStorage", { get() { throw new DOMException("", "SecurityError"); } }),
  "there is none": () => Object.defineProperty(window, "localStorage", { value: null }),
  "reading fails": () => { Storage.prototype.getItem = () => { throw new DOMException("", "InvalidStateError"); }; },
};
for (const [name, breakIt] of Object.entries(BROKEN)) {
  test(`storage where ${name}: the guide goes on, and a notice says nothing is kept`, async ({ page, server, complaints }) => {
    await page.addInitScript(breakIt);
    await page.goto(server.url);
    await stands(page);
    await runningHelp(page);
    await page.getByRole("button", { name: "Casus bewaren op dit toestel" }).click();
    await expect(main(page)).toContainText("Deze browser bewaart hier niets");
    await done(page);
    await atOutcome(page, "help-running");
    expect(complaints).toEqual([]);
  });
}

test("full storage at the first save keeps nothing and says so; later, that typing is no longer kept", async ({ app }) => {
  const fill = (full) => app.evaluate((full) => {
    Storage.prototype.own ??= Storage.prototype.setItem;
    Storage.prototype.setItem = full
      ? () => { throw new DOMException("", "QuotaExceededError"); }
      : Storage.prototype.own;
  }, full);
  await runningHelp(app);
  await fill(true);
  await app.getByRole("button", { name: "Casus bewaren op dit toestel" }).click();
  await app.getByRole("button", { name: "Ik heb de wachtzin" }).click();
  await expect(told(app)).toHaveText("Er is geen plaats op dit toestel. Er is niets bewaard.");
  expect(await stored(app)).toBeUndefined();
  await expect(app.locator("[data-made]"), "and a phrase is offered for another try").not.toBeEmpty();

  await fill(false);
  await done(app);
  const phrase = await keepDraft(app);
  await done(app);
  await fill(true);
  await openSheet(app, PLAN);
  const text = await stored(app);
  await app.locator("#goal").fill("past niet meer");
  await expect(told(app)).toContainText("Wat u nu typt, wordt niet bewaard");
  expect(await stored(app), "the last good draft stays").toBe(text);
  await fill(false);
  await app.locator("#goal").fill("past weer");
  await expect(told(app)).toBeEmpty();
  await reloaded(app);
  await unlock(app, phrase);
  await atOutcome(app, "help-running");
  expect(await goal(app)).toBe("past weer");
});

test("a case larger than any draft is no longer kept, and says so; smaller again, it is", async ({ app }) => {
  await runningHelp(app);
  const phrase = await keepDraft(app);
  await done(app);
  await openSheet(app, PLAN);
  const text = await stored(app);
  const type = (length) => app.evaluate((length) => {
    const field = document.getElementById("goal");
    field.value = "x".repeat(length);
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }, length);
  await type(2_100_000);
  await expect(told(app)).toContainText("Er is geen plaats meer op dit toestel");
  expect(await stored(app), "the last good draft stays").toBe(text);
  await type(20);
  await expect(told(app)).toBeEmpty();
  await reloaded(app);
  await unlock(app, phrase);
  await atOutcome(app, "help-running");
  expect(await goal(app)).toBe("x".repeat(20));
});

test("without its worker nothing is kept, and the app says so and goes on", async ({ page, server, complaints }) => {
  // The first visit, before the worker keeps everything.
  server.fault = (path) => (path?.startsWith("vault-worker") || path === "sw.js" ? "drop" : null);
  await page.goto(server.url);
  await stands(page);
  await runningHelp(page);
  await page.getByRole("button", { name: "Casus bewaren op dit toestel" }).click();
  await page.getByRole("button", { name: "Ik heb de wachtzin" }).click();
  await expect(told(page)).toContainText("Er is niets bewaard");
  expect(await stored(page)).toBeUndefined();
  await done(page);
  await atOutcome(page, "help-running");
  // The browser reports what did not arrive; the page itself has no error.
  for (const line of complaints.splice(0)) expect(line).toMatch(/Failed to load resource|vault|fetch/i);
});

for (const [name, part] of [["its glue", /^vault-[0-9a-f]+\.js/], ["its wasm", /^vault_bg/]]) {
  test(`a part of the vault that never comes is asked for once more (${name})`, async ({ page, server, complaints }) => {
    const never = gate();
    let asked = 0;
    server.fault = (path) => (part.test(path) && (asked += 1) === 1 ? never : path === "sw.js" ? "drop" : null);
    await page.goto(server.url);
    await stands(page);
    await runningHelp(page);
    await page.getByRole("button", { name: "Casus bewaren op dit toestel" }).click();
    await page.getByRole("button", { name: "Ik heb de wachtzin" }).click();
    await expect(page.getByText("Het concept staat op dit toestel")).toBeVisible();
    expect(asked).toBe(2);
    never.open();
    complaints.length = 0;
  });
}

test("while the lock is made the page says so and goes on working", async ({ page, server }) => {
  const late = gate();
  server.fault = (path) => (/^vault-worker/.test(path) ? late : path === "sw.js" ? "drop" : null);
  await page.goto(server.url);
  await stands(page);
  await runningHelp(page);
  await page.getByRole("button", { name: "Casus bewaren op dit toestel" }).click();
  await page.getByRole("button", { name: "Ik heb de wachtzin" }).click();
  await expect(page.getByRole("progressbar")).toBeVisible();
  await done(page);
  await atOutcome(page, "help-running");
  late.open();
  await expect.poll(() => stored(page)).toBeTruthy();
});

test("what is said of a file stays until the next tap, whatever the clock does", async ({ app }) => {
  await app.clock.install();
  await app.getByRole("button", { name: "Oefenen" }).click();
  await app.getByText("Heeft u een casus als bestand?").click();
  await app.getByLabel("Kies het bestand met de casus").setInputFiles({ name: "x.txt", mimeType: "text/plain", buffer: Buffer.from("stuk") });
  await expect(told(app)).toContainText("geen oefencasus");
  // What the minute and another tab do.
  await app.clock.runFor(61_000);
  await app.evaluate(() => dispatchEvent(new StorageEvent("storage")));
  await expect(told(app)).toContainText("geen oefencasus");
  await (await unfolded(app.locator(".ww-case").first())).locator("[data-tick]").click();
  await expect(told(app)).toBeEmpty();
});

test("a draft goes along as a file, and comes in on another device", async ({ app, browser, server }) => {
  await runningHelp(app);
  const phrase = await keepDraft(app);
  await app.getByText("Neem het concept mee").click();
  const [file] = await Promise.all([
    app.waitForEvent("download"),
    app.getByRole("button", { name: "Bewaar als bestand" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("weegwijzer-concept.txt");

  const elsewhere = await (await browser.newContext(config.use)).newPage();
  await elsewhere.goto(server.url);
  await stands(elsewhere);
  // The first load has only a button for it; it brings the rest.
  await elsewhere.getByRole("button", { name: "Heeft u een concept als bestand?" }).click();
  await expect(elsewhere.getByLabel("Kies het bestand")).toBeVisible();
  await elsewhere.getByLabel("Kies het bestand").setInputFiles(await file.path());
  await unlock(elsewhere, phrase);
  await atOutcome(elsewhere, "help-running");
  expect(await goal(elsewhere)).toBe(WORD);
  await elsewhere.context().close();
});

test("a hostile or damaged file gets a clear answer and changes nothing", async ({ app }) => {
  await runningHelp(app);
  await keepDraft(app);
  const good = await stored(app);
  await reloaded(app);
  const bring = async (content) => {
    const details = app.locator("details", { hasText: "Kies het bestand" });
    // Without a draft the first load has a button for it.
    const button = app.getByRole("button", { name: "Heeft u een concept als bestand?" });
    if (await button.count()) await button.click();
    else if (!(await details.evaluate((details) => details.open))) await details.locator("summary").click();
    await app.getByLabel("Kies het bestand").setInputFiles({ name: "x.txt", mimeType: "text/plain", buffer: Buffer.from(content) });
  };
  await bring(good);
  await expect(told(app)).toContainText("Er staat al een concept");
  expect(await stored(app)).toBe(good);
  await app.evaluate(() => localStorage.clear());
  await reloaded(app);
  const costly = Buffer.from(good.split(":")[1], "base64");
  for (const [content, says] of [
    ["", "geen concept van Weegwijzer"],
    ["<script>alert(1)</script>", "geen concept van Weegwijzer"],
    [good.slice(0, 40), "geen concept van Weegwijzer"],
    [good.replace("A", "!"), "geen concept van Weegwijzer"],
    [Buffer.alloc(5_000_000, 65), "geen concept van Weegwijzer"],
    // A version, and then a cost of gigabytes.
    ["weegwijzer-concept:" + Buffer.concat([costly.subarray(0, 4), Buffer.from([255, 255, 255, 255, 15]), costly.subarray(8)]).toString("base64"), "geen concept van Weegwijzer"],
    [NEWER, "nieuwere versie"],
  ]) {
    await bring(content);
    await expect(told(app)).toContainText(says);
    expect(await stored(app)).toBeUndefined();
  }
  await bring("\n" + good + "\r\n");
  await expect(app.locator("#phrase")).toBeVisible();
});

installed("with a draft the app is as silent as without", async ({ app, server }) => {
  await kept(app);
  server.log.length = 0;
  await runningHelp(app);
  const phrase = await keepDraft(app);
  await reloaded(app);
  await unlock(app, phrase);
  await atOutcome(app, "help-running");
  expect(server.log.filter((line) => line !== "GET /sw.js")).toEqual([]);
});

