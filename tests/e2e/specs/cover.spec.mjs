// Hiding and wiping: at once, from everywhere, without a word left behind.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import config from "../playwright.config.mjs";
import { PLAN, TO_HELP, TO_REPORT } from "../lib/test.mjs";
import { test, expect, answer, atOutcome, atQuestion, atStart, covered, done, hide, keepDraft, kept, main, openSheet, stands, startCase, startQuick, unlock, walk } from "../lib/test.mjs";

const WORD = "boterbloemkoek";
const show = (page) => page.locator("#cover").getByRole("button", { name: "Laat zien" }).click();
const told = (page) => page.locator("#told");
const storedKeys = (page) => page.evaluate(() => Object.keys(localStorage));

async function typed(page) {
  await startCase(page);
  await walk(page, TO_HELP);
  await openSheet(page, PLAN);
  await page.locator("#goal").fill(WORD);
}

// Nothing of a case: not on screen, not for a screen reader, not in the title.
async function shows(page, nothing = /Weegwijzer/) {
  expect(await page.title()).toMatch(/^Weegwijzer$/);
  const tree = await page.locator("body").ariaSnapshot();
  expect(tree).toMatch(nothing);
  for (const word of [WORD, "vraag", "Vraag", "Afspraken", "melden", "kindermishandeling", "Veilig Thuis"]) {
    expect(tree, word).not.toContain(word);
  }
}

test("one tap covers any screen; another gives it back with what was typed, its place and its focus", async ({ app }) => {
  await typed(app);
  await app.locator("#review-on").fill("2030-01-01");
  await app.locator("#goal").focus();
  const place = () => app.evaluate(() => document.querySelector(".ww-screen__body").scrollTop);
  await app.evaluate(() => document.querySelector(".ww-screen__body").scrollTo(0, 150));
  const before = [await place(), await app.title()];
  expect(before[0]).toBe(150);
  await app.getByRole("button", { name: "Verberg" }).tap();
  await covered(app);
  await shows(app);
  await expect(app.locator("#cover").getByRole("link", { name: "112" })).toHaveAttribute("href", "tel:112");
  await app.locator("#cover").getByRole("button", { name: "Laat zien" }).tap();
  await expect(app.locator("#cover")).toBeHidden();
  expect([await place(), await app.title()]).toEqual(before);
  await expect(app.locator("#goal")).toHaveValue(WORD);
});

test("focus goes back to where it was", async ({ app }) => {
  await typed(app);
  await app.locator("#goal").focus();
  await app.evaluate(() => dispatchEvent(new Event("blur")));
  await covered(app);
  await show(app);
  await expect(app.locator("#goal")).toBeFocused();
});

test("the start, the quick check and the first load can be covered too", async ({ app }) => {
  await hide(app);
  await shows(app);
  await show(app);
  await startQuick(app);
  await answer(app, "ja");
  await hide(app);
  await shows(app);
  await show(app);
  await atQuestion(app, 2);
});

// What a browser says when the reader looks away; each must cover in the same task.
const AWAY = {
  blur: () => dispatchEvent(new Event("blur")),
  hidden: () => {
    Object.defineProperty(document, "hidden", { value: true, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  },
  pagehide: () => dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true })),
  freeze: () => document.dispatchEvent(new Event("freeze")),
};
for (const [name, leave] of Object.entries(AWAY)) {
  test(`${name} covers the screen in the same task`, async ({ app }) => {
    await typed(app);
    const [cover, screen] = await app.evaluate(`(${leave})(); [!document.getElementById("cover").hidden, document.getElementById("app").hidden]`);
    expect([cover, screen]).toEqual([true, true]);
    await shows(app);
    await show(app);
    await expect(app.locator("#goal")).toHaveValue(WORD);
  });
}

test("the app's own dialogs do not cover, nor does looking away from the start", async ({ app }) => {
  const blur = () => app.evaluate(() => { dispatchEvent(new Event("blur")); return document.getElementById("cover").hidden; });
  expect(await blur(), "the start shows nothing").toBe(true);
  await typed(app);
  await app.locator("#review-on").focus();
  expect(await blur(), "the date's own calendar").toBe(true);
  await app.locator("#goal").focus();
  await app.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await blur(), "the print dialog").toBe(true);
  await app.evaluate(() => dispatchEvent(new Event("afterprint")));
  // Tab at the page's end leads into the browser's own bar.
  await app.evaluate(() => dispatchEvent(new KeyboardEvent("keydown", { key: "Tab" })));
  expect(await blur(), "the browser's bar").toBe(true);
  await app.evaluate(() => dispatchEvent(new KeyboardEvent("keyup", { key: "Tab" })));
  expect(await blur()).toBe(false);
});

test("idle covers after two minutes, or after what the reader chose", async ({ page, server, complaints }) => {
  await page.clock.install();
  await page.goto(server.url);
  await stands(page);
  await typed(page);
  await page.clock.runFor(119_000);
  await expect(page.locator("#cover")).toBeHidden();
  await page.clock.runFor(2_000);
  await covered(page);
  await page.getByLabel("Verberg vanzelf na").selectOption("5 minuten");
  await show(page);
  await page.clock.runFor(4 * 60_000);
  await expect(page.locator("#cover")).toBeHidden();
  // A sign of life begins anew.
  await page.keyboard.press("Tab");
  await page.clock.runFor(4 * 60_000);
  await expect(page.locator("#cover")).toBeHidden();
  await page.clock.runFor(61_000);
  await covered(page);
});

test("with a draft open the keys go, and only the phrase brings the case back", async ({ app }) => {
  await typed(app);
  await done(app);
  const phrase = await keepDraft(app);
  await done(app);
  await openSheet(app, PLAN);
  await app.locator("#goal").fill("vlak voor het verbergen");
  await hide(app);
  await shows(app);
  // The worker, and with it every key, is gone as soon as the change is saved.
  await expect.poll(() => app.workers().length).toBe(0);
  await expect(app.locator("#cover").getByRole("button", { name: "Laat zien" })).toHaveCount(1);
  await app.locator("#cover-phrase").fill("een andere zin");
  await show(app);
  await expect(app.locator("#cover")).toContainText("De zin klopt niet");
  await covered(app);
  await shows(app);
  await app.locator("#cover-phrase").fill(phrase);
  await app.keyboard.press("Enter");
  await expect(app.locator("#cover")).toBeHidden();
  await expect(app.locator("#goal")).toHaveValue("vlak voor het verbergen");
  // And it is saved again as before.
  await app.locator("#goal").fill("na het verbergen");
  const before = await app.evaluate(() => JSON.stringify(localStorage));
  await expect.poll(() => app.evaluate(() => JSON.stringify(localStorage))).not.toBe(before);
  await app.reload();
  await stands(app);
  await unlock(app, phrase);
  await openSheet(app, PLAN);
  await expect(app.locator("#goal")).toHaveValue("na het verbergen");
});

test("covered, a draft that was deleted elsewhere does not bring the case back", async ({ app }) => {
  await typed(app);
  await done(app);
  const phrase = await keepDraft(app);
  await hide(app);
  await expect.poll(() => app.workers().length).toBe(0);
  await app.evaluate(() => localStorage.clear());
  await app.locator("#cover-phrase").fill(phrase);
  await show(app);
  await expect(app.locator("#cover")).toContainText("Het concept is er niet meer");
  await shows(app);
});

test("covered, Back and Forward ten times and a reload show nothing", async ({ app }) => {
  await typed(app);
  await done(app);
  await keepDraft(app);
  await hide(app);
  for (let step = 0; step < 10; step++) {
    await app.goBack({ waitUntil: "commit" }).catch(() => {});
    if (app.url() !== "about:blank") await shows(app, /Weegwijzer|Laden/);
  }
  for (let step = 0; step < 10; step++) await app.goForward({ waitUntil: "commit" }).catch(() => {});
  await expect(app.locator("body")).not.toContainText(WORD);
  await app.reload();
  await stands(app);
  await atStart(app);
  await expect(app.locator("body")).not.toContainText(WORD);
});

const wipe = async (page) => {
  await page.getByRole("button", { name: "Wis alles" }).first().click();
  await page.getByRole("button", { name: "Ja, wis alles" }).click();
};

test("wiping needs one confirmation, and without it nothing goes", async ({ app }) => {
  await typed(app);
  await app.getByRole("button", { name: "Wis alles" }).first().click();
  await app.getByRole("button", { name: "Nee, terug" }).click();
  await expect(app.locator("#goal")).toHaveValue(WORD);
});

for (const [name, go, how] of [
  ["a case with a draft", async (page) => { await typed(page); await done(page); await keepDraft(page); }, wipe],
  ["the cover", async (page) => { await typed(page); await done(page); await keepDraft(page); await hide(page); },
    async (page) => {
      await page.locator("#cover").getByRole("button", { name: "Wis alles" }).click();
      await page.getByRole("button", { name: "Ja, wis alles" }).click();
    }],
  ["the quick check", async (page) => { await startQuick(page); await walk(page, TO_REPORT); await atOutcome(page, "report-now"); }, wipe],
  ["the start", async () => {}, wipe],
]) {
  test(`wiping from ${name}: Back, Forward, reload and reopening show nothing, offline too`, async ({ app, server }) => {
    await kept(app);
    await go(app);
    await server.close();
    await app.context().setOffline(true);
    await how(app);
    await expect(told(app)).toHaveText("Alles is gewist.");
    await atStart(app);
    expect(app.url()).toBe(server.url);
    expect(await storedKeys(app)).toEqual([]);
    const clean = async (page) => {
      await expect(page.locator("body")).not.toContainText(WORD);
      if (page.url() === "about:blank") return;
      await atStart(page);
      await expect(page.getByText("Ga verder met")).toHaveCount(0);
    };
    for (let step = 0; step < 10; step++) {
      await app.goForward({ waitUntil: "load" }).catch(() => {});
      await clean(app);
    }
    for (let step = 0; step < 10; step++) {
      await app.goBack({ waitUntil: "load" }).catch(() => {});
      await clean(app);
    }
    const again = await app.context().newPage();
    await again.goto(server.url);
    await stands(again);
    await clean(again);
  });
}

test("storage, screen and title are empty in the very task of the tap", async ({ app }) => {
  await typed(app);
  await done(app);
  await keepDraft(app);
  await app.getByRole("button", { name: "Wis alles" }).first().click();
  const left = await app.evaluate(() => {
    document.querySelector("[data-wipe-yes]").click();
    return [localStorage.length, document.getElementById("app").textContent, document.title, document.querySelectorAll("main").length];
  });
  expect(left).toEqual([0, "", "Weegwijzer", 0]);
  await expect(told(app)).toHaveText("Alles is gewist.");
});

test("wiping in one tab wipes the others", async ({ app, server }) => {
  await typed(app);
  const second = await app.context().newPage();
  await second.goto(server.url);
  await stands(second);
  await wipe(second);
  await atStart(app);
  await expect(app.locator("body")).not.toContainText(WORD);
  await expect(told(app)).toHaveText("Alles is gewist.");
});

test("a page in the back/forward cache is covered when it comes back, and gone once all was wiped", async ({ server }) => {
  const folder = mkdtempSync(join(tmpdir(), "weegwijzer-bfcache-"));
  const context = await chromium.launchPersistentContext(folder, {
    ...config.use,
    ...config.use.launchOptions,
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  });
  const page = await context.newPage();
  await page.goto(server.url);
  await stands(page);
  await kept(page);
  await typed(page);
  // Playwright itself loses a page that comes out of that cache; its debugger does not.
  const session = await context.newCDPSession(page);
  const read = async (expression) => (await session.send("Runtime.evaluate", { expression, returnByValue: true })).result.value;
  // A page that is just leaving has nothing to say yet; the next look asks the one that follows it.
  const look = (expression) => read(expression).catch((error) => {
    if (!/navigated or closed|context/.test(error.message)) throw error;
  });
  await read(`addEventListener("pageshow", ({ persisted }) => { document.documentElement.dataset.persisted = persisted; })`);
  const back = async () => {
    await page.goto("about:blank");
    // The answer comes before the page leaves, or there is nobody to give it.
    return () => read("void setTimeout(() => history.back())");
  };
  await (await back())();
  await expect.poll(() => look("document.documentElement.dataset.persisted")).toBe("true");
  expect(await read(`document.getElementById("app").hidden && !document.getElementById("cover").hidden`)).toBe(true);
  expect(await read("document.title")).toBe("Weegwijzer");
  await read(`document.querySelector("[data-uncover]").click()`);
  expect(await read(`document.getElementById("goal").value`)).toBe(WORD);

  // Away again; another tab wipes; Back finds nothing.
  const returns = await back();
  const second = await context.newPage();
  await second.goto(server.url);
  await stands(second);
  await wipe(second);
  await expect(told(second)).toHaveText("Alles is gewist.");
  await returns();
  await expect.poll(() => look(`document.querySelector("#app:not(:has(noscript)) main")?.dataset.screen`)).toBe("start");
  expect(await read("document.documentElement.dataset.persisted")).toBeUndefined();
  expect(await read("document.body.textContent")).not.toContain(WORD);
  await context.close();
  rmSync(folder, { recursive: true });
});
