// What a screen reader user is told, as far as a page decides that. The tree of every screen is
// in screens.spec.mjs; what one of them really says, `cargo xtask hear` writes down.
import { test, expect, atScreen, covered, drawn, hide, keepDraft, main, openReading, openSheet, stands, startCase, startQuick, startReadiness, walk, RECORD, TO_HELP, TO_REPORT, show, unfolded } from "../lib/test.mjs";

const spoken = (page) => page.locator("#spoken");
const LIVE = "output, [role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off])";

// Notes every text that a live region gets from now on, by the region.
async function listen(page) {
  await page.evaluate((live) => {
    window.said = [];
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(live);
        const text = region?.textContent;
        if (text && window.said.at(-1)?.text !== text) window.said.push({ region: region.id, text });
      }
    }).observe(document.documentElement, { subtree: true, childList: true, characterData: true });
  }, LIVE);
}
async function said(page) {
  await drawn(page);
  return page.evaluate(() => window.said.splice(0));
}

test("a choice in steps 1 to 3 is answered by one remark at most, in one place", async ({ app }) => {
  await startReadiness(app);
  await listen(app);
  const heard = [];
  const words = [];
  for (const label of await main(app).locator("fieldset label").all()) {
    if (!(await label.isVisible())) continue;
    await label.click();
    const now = await said(app);
    expect(new Set(now.map(({ region }) => region)).size, await label.innerText()).toBeLessThan(2);
    expect(now.length, JSON.stringify(now)).toBeLessThan(2);
    heard.push(...now);
    words.push(await label.innerText());
  }
  expect(words.length).toBeGreaterThan(20);
  expect(heard.length).toBeGreaterThan(5);
  for (const { region, text } of heard) {
    expect(region).toBe("spoken");
    expect(text, "the list of what is open is read where it is").not.toContain("Nog niet gedaan");
  }
  await expect(app.locator("#remark-steps")).toContainText("Nog niet gedaan");
});

test("a remark on what is typed is said once", async ({ app }) => {
  await startCase(app);
  await app.getByText("Notitie: feit, citaat, duiding").click();
  await listen(app);
  await app.getByLabel("Feit:").pressSequentially("Bel 0612345678 na schooltijd");
  const now = await said(app);
  expect(now).toEqual([{ region: "spoken", text: "Dit lijkt op een telefoonnummer. Laat het hier weg." }]);
  const described = await app.getByLabel("Feit:").getAttribute("aria-describedby");
  expect(described ?? "").not.toContain("remark");
});

test("a draft that is stored says so, once, and says no word of its phrase", async ({ app }) => {
  await startCase(app);
  await listen(app);
  const phrase = await keepDraft(app);
  await expect(app.locator("#told")).toHaveText(/^Het concept is bewaard\./);
  const now = await said(app);
  expect(now.filter(({ text }) => text.startsWith("Het concept is bewaard."))).toHaveLength(1);
  for (const { text } of now) for (const word of phrase.split(/\s+/)) expect(text).not.toContain(word);
});

test("the same text copied twice is said twice", async ({ app, context }) => {
  await context.grantPermissions(["clipboard-write", "clipboard-read"]);
  await startCase(app);
  await walk(app, TO_HELP);
  await openSheet(app, RECORD);
  await app.evaluate(() => {
    window.texts = [];
    const place = document.getElementById("told-full");
    new MutationObserver(() => window.texts.push(place.textContent)).observe(place, { childList: true });
  });
  const copied = "De tekst is gekopieerd. Plak die in het dossier van uw school.";
  for (const texts of [[copied], [copied, "", copied]]) {
    await app.locator('[data-way="copy"]').click();
    // Emptied in between, or a browser would pass nothing on.
    await expect.poll(() => app.evaluate(() => window.texts)).toEqual(texts);
  }
});

test("hiding is said by the name of the cover, and lifting it in one sentence; nothing old is said again", async ({ app }) => {
  await app.getByRole("button", { name: /^Oefenen/ }).click();
  await (await unfolded(app.locator(".ww-case").first())).locator("[data-alone]").click();
  await app.locator("[data-first]").first().click();
  await expect(spoken(app)).toContainText("U koos:");
  await listen(app);
  await hide(app);
  await covered(app);
  await expect(app.getByRole("main", { name: "Klok: het scherm is verborgen" })).toBeVisible();
  await expect(app.locator("#cover")).toBeFocused();
  await expect(spoken(app)).toBeEmpty();
  expect(await said(app)).toEqual([]);
  await show(app);
  expect(await said(app)).toEqual([{ region: "spoken", text: "U ziet het scherm weer." }]);
});

// A clock that the test holds, with a case on the screen and nothing touched.
async function reading(page, server) {
  await page.clock.install();
  await page.goto(server.url);
  await stands(page);
  await startCase(page);
  await page.clock.pauseAt(Date.now() + 10_000);
  await page.keyboard.press("Shift");
  await drawn(page);
  await page.clock.runFor(89_000);
  await expect(page.locator("#stay")).toBeHidden();
  await page.clock.runFor(2_000);
}
// Each is a way to go on: with a key, a tap, the focus, the caret that a screen reader moves.
const STAYS = {
  "its button": (page) => page.getByRole("button", { name: "Blijf lezen" }).click(),
  "the key Tab": (page) => page.keyboard.press("Tab"),
  "a letter": (page) => page.keyboard.press("x"),
  "Shift": (page) => page.keyboard.press("Shift"),
  "a tap": (page) => page.locator("main .ww-lead").tap(),
  "the focus, without a key": (page) => page.evaluate(() => [...document.querySelectorAll("summary")].find((fold) => fold.checkVisibility()).focus()),
  "the caret": (page) => page.evaluate(() => getSelection().collapse(document.querySelector("main .ww-lead"), 0)),
  "scrolling": (page) => page.evaluate(() => document.querySelector(".ww-screen__body").scrollTo(0, 200)),
};
for (const [name, act] of Object.entries(STAYS)) {
  test(`half a minute before the screen is hidden the reader is warned, and keeps it by ${name}`, async ({ page, server, complaints }) => {
    await reading(page, server);
    await expect(page.locator("#stay")).toBeVisible();
    await expect(spoken(page)).toContainText("Over een halve minuut verbergt Weegwijzer dit scherm.");
    // The screen is as it was: nothing is asked, and the focus stays.
    await expect(main(page).locator("h1")).toBeFocused();
    await act(page);
    await drawn(page);
    await expect(page.locator("#stay")).toBeHidden();
    await expect(spoken(page)).toBeEmpty();
    await page.clock.runFor(60_000);
    await expect(page.locator("#cover")).toBeHidden();
    // It is warned again, and hidden in the end.
    await page.clock.runFor(31_000);
    await expect(page.locator("#stay")).toBeVisible();
    await page.clock.runFor(31_000);
    await covered(page);
    await expect(page.locator("#stay")).toBeHidden();
    await expect(spoken(page)).toBeEmpty();
  });
}

test("a tap on the button of the warning answers nothing behind it", async ({ page, server, complaints }) => {
  await reading(page, server);
  await page.getByRole("button", { name: "Blijf lezen" }).tap();
  await expect(page.locator("#stay")).toBeHidden();
  await expect(main(page)).toHaveAttribute("data-question", "1");
});

test("every time that can be chosen ends in the cover, and the longest is ten times the usual", async ({ page, server, complaints }) => {
  await reading(page, server);
  await page.clock.runFor(31_000);
  const idle = page.getByLabel("Verberg vanzelf na");
  const usual = Number(await idle.inputValue());
  const offered = await idle.locator("option").evaluateAll((all) => all.map(({ value }) => Number(value)));
  expect(offered.at(-1)).toBe(10 * usual);
  for (const minutes of offered) {
    // Behind the cover's one tap, and set from here on.
    await idle.selectOption(String(minutes), { force: true });
    await show(page);
    await drawn(page);
    await page.clock.runFor(minutes * 60_000 - 31_000);
    await expect(page.locator("#stay"), `${minutes}`).toBeHidden();
    await page.clock.runFor(2_000);
    await expect(page.locator("#stay"), `${minutes}`).toBeVisible();
    await expect(page.locator("#cover"), `${minutes}`).toBeHidden();
    await page.clock.runFor(30_000);
    await covered(page);
  }
});

test("where nothing would be hidden nobody is warned", async ({ page, server, complaints }) => {
  await page.clock.install();
  await page.goto(server.url);
  await stands(page);
  await page.clock.runFor(3 * 60_000);
  await expect(page.locator("#stay")).toBeHidden();
  await expect(spoken(page)).toBeEmpty();
});

test("a start button is not called folded, and says that the rest is on its way", async ({ page, server, complaints }) => {
  server.fault = (path) => (path?.startsWith("whole") ? { delay: 6_000 } : null);
  // The page has loaded when its style has, and nobody waits for that.
  await page.goto(server.url, { waitUntil: "domcontentloaded" });
  await expect(page.locator("[data-start][popovertarget]")).toHaveCount(0);
  await stands(page);
  await expect(page.locator("[data-start][popovertarget], [data-start][aria-expanded]")).toHaveCount(0);
  await page.locator('[data-start="case"]').click();
  await expect(page.locator('[data-wait="case"]')).toBeVisible();
  await expect(spoken(page)).toHaveText("Een ogenblik. De vragen worden geladen.");
  await atScreen(page, "readiness");
  await expect(spoken(page)).toBeEmpty();
});

test("a card that loads slowly is busy, and what becomes of it is said", async ({ page, server, complaints }) => {
  let late = false;
  server.fault = (path) => (late && path?.includes("pages/") ? { delay: 2_500 } : null);
  await page.goto(server.url);
  await stands(page);
  await startQuick(page);
  late = true;
  await listen(page);
  const card = main(page).locator("details[data-load]").first();
  await card.locator("summary").click();
  await expect(card.locator(".ww-note__body")).toHaveAttribute("aria-busy", "true");
  await expect(spoken(page)).toHaveText("Een ogenblik, deze uitleg wordt geladen.");
  await expect(spoken(page)).toHaveText("De uitleg staat er nu.");
  await expect(card.locator(".ww-note__body")).toHaveAttribute("aria-busy", "false");
});

test("an app that loads slowly says so", async ({ page, server, complaints }) => {
  server.fault = (path) => (path?.startsWith("weegwijzer_bg") ? { delay: 8_000 } : null);
  await page.goto(server.url);
  await expect(main(page)).toHaveAttribute("data-help-reason", "slow");
  await expect(spoken(page)).toContainText("Het laden duurt lang.");
});

test("a page to read arrives with its heading and says no more", async ({ app }) => {
  await listen(app);
  await openReading(app, "De meldcode in vijf stappen");
  await expect(main(app).locator("h1")).toBeFocused();
  expect((await said(app)).filter(({ text }) => !text.startsWith("Een ogenblik"))).toEqual([]);
});

test("the result of a report is heard with its place", async ({ app }) => {
  await startQuick(app);
  await walk(app, TO_REPORT);
  await expect(main(app).locator("h1")).toBeFocused();
  await expect(main(app).getByRole("heading", { level: 1, name: /^Uitkomst\s+Bel nu/ })).toBeVisible();
});
