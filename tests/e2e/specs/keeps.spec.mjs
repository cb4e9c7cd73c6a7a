// A screen that changes draws anew what changed, and nothing else: focus, scroll,
// selection, what is open and what is typed stay with the reader.
import { PLAN, SCHOOL, TO_HELP, TO_REPORT, choose, inDays, openCode, openSchool, withSchool } from "../lib/test.mjs";
import { gate } from "../lib/server.mjs";
import { test, expect, atScreen, atStart, done, hide, keepDraft, main, openSheet, stands, startCase, startReadiness, unlock, walk, show, unfolded } from "../lib/test.mjs";

const openDraft = (page) => page.getByRole("button", { name: "Casus bewaren op dit toestel" }).click();
const focused = (page) => page.evaluate(() => document.activeElement.outerHTML.slice(0, 80));
const told = (page) => page.locator("#told");
const wrong = (page) => page.locator("#wrong-phrase");

test("how long a draft is kept, and a phrase that is half typed, outlive other words", async ({ app }) => {
  await startCase(app);
  await openDraft(app);
  const follows = app.getByLabel(/^Tot 7 dagen na de afgesproken datum/);
  await follows.check();
  await app.locator("#own-phrase").fill("half getypt");
  const another = app.getByRole("button", { name: "Andere woorden" });
  const made = await app.locator("[data-made]").innerText();
  await another.click();
  await expect(app.locator("[data-made]")).not.toHaveText(made);
  await expect(follows).toBeChecked();
  await expect(app.locator("#own-phrase")).toHaveValue("half getypt");
  await expect(another).toBeFocused();
  // And it is what is kept.
  await app.getByRole("button", { name: "Ik heb de wachtzin" }).click();
  await expect(main(app)).toContainText("Het concept staat op dit toestel");
  await done(app);
  await walk(app, ["ja", "nee", "ja", "ja"]);
  await openSheet(app, PLAN);
  await app.locator("#review-on").fill(inDays(30));
  await done(app);
  await openDraft(app);
  const end = new Date(Date.now() + 37 * 86_400_000).toLocaleDateString("nl-NL", { day: "numeric", month: "long", year: "numeric", timeZone: "Europe/Amsterdam" });
  await expect(main(app)).toContainText(`Het blijft tot en met ${end}`);
});

for (const how of ["by tap", "by key"]) {
  test(`the twelfth case is ticked where the reader is, ${how}`, async ({ app }) => {
    await app.getByRole("button", { name: "Oefenen" }).click();
    const tick = (await unfolded(app.locator(".ww-case").nth(11))).locator("[data-tick]");
    await tick.scrollIntoViewIfNeeded();
    await tick.focus();
    const before = await app.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(100);
    const name = await tick.innerText();
    // Playwright scrolls to what it taps; a reader does not.
    if (how === "by tap") await tick.evaluate((button) => button.click());
    else await app.keyboard.press("Enter");
    await expect(tick).not.toHaveText(name);
    expect(await app.evaluate(() => scrollY)).toBe(before);
    await expect(tick).toBeFocused();
    // The others were not drawn anew.
    const marks = await app.locator(".ww-case").evaluateAll((cases) => cases.map((one) => { one.dataset.mark = ""; return 1; }).length);
    await tick.evaluate((button) => button.click());
    await expect(app.locator(".ww-case[data-mark]")).toHaveCount(marks - 1);
  });
}

test("a phrase that is half typed outlives what other tabs do", async ({ app, server }) => {
  await startCase(app);
  const phrase = await keepDraft(app);
  const second = await app.context().newPage();
  await app.reload();
  await stands(app);
  await app.locator("#phrase").pressSequentially("half");
  // Another tab comes, opens the draft, and goes; and one changes the school's data.
  await second.goto(server.url);
  await stands(second);
  await expect(app.locator("#phrase")).toHaveValue("half");
  await unlock(second, phrase);
  await expect(main(app)).toContainText("open in een ander tabblad");
  await expect(app.locator("#phrase")).toBeHidden();
  await second.evaluate(() => {
    localStorage[`weegwijzer-profile:${location.pathname}`] = "weegwijzer-profiel 1\nschool: De Verzonnen School\n";
  });
  await second.close();
  await expect(app.locator("#phrase")).toBeVisible();
  await expect(app.locator("#phrase")).toHaveValue("half");
  await app.locator("#phrase").focus();
  await app.evaluate(() => dispatchEvent(new StorageEvent("storage")));
  await expect(app.locator("#phrase")).toBeFocused();
  await app.keyboard.type(" en verder");
  await expect(app.locator("#phrase")).toHaveValue("half en verder");
});

test("a phrase that was wrong stays, to be put right", async ({ app }) => {
  await startCase(app);
  const phrase = await keepDraft(app);
  await app.reload();
  await stands(app);
  await unlock(app, phrase.slice(0, -1));
  await expect(wrong(app)).toContainText("De wachtzin klopt niet");
  await expect(app.locator("#phrase")).toHaveValue(phrase.slice(0, -1));
  await app.locator("#phrase").focus();
  await app.keyboard.press("End");
  await app.keyboard.type(phrase.slice(-1));
  await app.keyboard.press("Enter");
  await expect(main(app)).toHaveAttribute("data-mode", "case");
});

test("a remark while typing leaves the cursor, and what is being composed, alone", async ({ app }) => {
  await startCase(app);
  await app.getByText("Notitie: feit, citaat, duiding").click();
  const field = app.locator("textarea").first();
  const remark = app.locator(`#remark-${await field.getAttribute("id")}`);
  await field.pressSequentially("Het nummer is 06");
  // In the middle of a word of an input method.
  const session = await app.context().newCDPSession(app);
  await session.send("Input.imeSetComposition", { text: "12345678", selectionStart: 8, selectionEnd: 8 });
  await expect(remark).not.toBeEmpty();
  await expect(field).toBeFocused();
  await session.send("Input.insertText", { text: "12345678" });
  await expect(field).toHaveValue("Het nummer is 0612345678");
  await field.evaluate((area) => area.setSelectionRange(3, 3));
  await app.keyboard.type("X");
  expect(await field.evaluate((area) => [area.value.slice(0, 5), area.selectionStart])).toEqual(["HetX ", 4]);
});

test("what is open stays open, and where the reader is stays there, when something is asked for or no longer", async ({ app }) => {
  await startReadiness(app);
  const card = app.locator("details").filter({ has: app.locator("summary") }).last();
  await card.evaluate((details) => { details.open = true; });
  await choose(app, "parents-talk", "Niet, met reden");
  await expect(app.locator('[data-field="talk-ground"]')).toBeVisible();
  expect(await card.evaluate((details) => details.open)).toBe(true);
  expect(await focused(app)).toContain("parents-talk");
});

test("uncovered, the reader is where they were, with the start as it was", async ({ app }) => {
  const note = app.locator("details").first();
  await note.locator("summary").click();
  await hide(app);
  await show(app);
  await atStart(app);
  expect(await note.evaluate((details) => details.open)).toBe(true);
});

// What another tab stores of the school; this one hears of it.
async function schoolElsewhere(page, server, file) {
  const second = await page.context().newPage();
  await second.goto(server.url);
  await stands(second);
  await second.evaluate((text) => localStorage.setItem("weegwijzer-profile:" + location.pathname, text), file);
  await second.close();
}
// Everything that gets the focus from now on, by what it is.
const noteFocus = (page) => page.evaluate(() => {
  window.focusedOn = [];
  addEventListener("focusin", ({ target }) => {
    window.focusedOn.push(target.id || `${target.localName}: ${target.textContent.trim()}`);
  });
});
const focusedOn = (page) => page.evaluate(() => window.focusedOn);
const active = (page) => page.evaluate(() => {
  const { localName, id, textContent } = document.activeElement;
  return { localName, id, text: textContent.trim() };
});

test("the app takes over where a draft is kept: what was open is open, and nothing else", async ({ app }) => {
  await startCase(app);
  await keepDraft(app);
  const late = gate();
  // The browser has that file by now, and would not ask the server for it.
  await app.route(/whole_bg/, async (route) => { await late.until; await route.continue(); });
  await app.reload({ waitUntil: "commit" });
  const signpost = app.getByText("Waar dit niet tegen beschermt");
  await signpost.click();
  late.open();
  await stands(app);
  await expect(app.locator("#phrase")).toBeVisible();
  await expect(app.locator("details[open] summary")).toHaveText(["Waar dit niet tegen beschermt"]);
  await expect(signpost).toBeFocused();
});

test("the app takes over what had the focus and is no longer there: the heading has it", async ({ app }) => {
  await startCase(app);
  await keepDraft(app);
  const late = gate();
  // The browser has that file by now, and would not ask the server for it.
  await app.route(/whole_bg/, async (route) => { await late.until; await route.continue(); });
  await app.reload({ waitUntil: "commit" });
  // In the app, a field for a file takes the place of this button.
  await app.locator('[data-start="draft"]').focus();
  late.open();
  await stands(app);
  await expect(app.locator("#phrase")).toBeVisible();
  await expect(main(app).locator("h1")).toBeFocused();
});

test("a button that disappears hands its focus to no other button", async ({ app }) => {
  await withSchool(app, SCHOOL.replace("2026-11-24", "2020-01-01"));
  await openSchool(app);
  await app.getByRole("button", { name: "Alles klopt nog" }).focus();
  await app.keyboard.press("Enter");
  await expect(told(app)).toHaveText("Bewaard op dit toestel.");
  await expect(app.getByRole("button", { name: "Alles klopt nog" })).toHaveCount(0);
  // It is where that button was, on nothing that Enter would do.
  const { localName, text } = await active(app);
  expect(localName).toBe("div");
  expect(text).toContain("De Verzonnen School");
});

test("a button below that is drawn anew keeps its focus", async ({ page, server, complaints }) => {
  await page.clock.setFixedTime("2026-11-30T23:59:50+01:00");
  await page.goto(server.url);
  await stands(page);
  await startCase(page);
  await walk(page, TO_HELP);
  await openSheet(page, PLAN);
  await page.locator("#review-on").fill("2026-12-01");
  await done(page);
  const signal = page.locator("[data-signal]");
  await signal.focus();
  await expect(signal).toBeFocused();
  // The agreed day comes, and another tab tells of something.
  await page.clock.setFixedTime("2026-12-01T00:00:10+01:00");
  await page.evaluate(() => dispatchEvent(new StorageEvent("storage")));
  await expect(page.locator("[data-next]")).toBeVisible();
  await expect(signal).toBeFocused();
});

for (const how of ["by Enter", "by its button"]) {
  test(`a phrase is tried where the reader is, and a wrong one is put right there: ${how}`, async ({ app }) => {
    await startCase(app);
    const phrase = await keepDraft(app);
    await app.reload();
    await stands(app);
    await app.locator("#phrase").fill(phrase.slice(0, -1));
    await app.locator("#phrase").focus();
    await noteFocus(app);
    if (how === "by Enter") await app.keyboard.press("Enter");
    else await app.getByRole("button", { name: "Open het concept" }).click();
    await expect(wrong(app)).toContainText("De wachtzin klopt niet");
    await expect(app.locator("#phrase")).toBeFocused();
    // While the field was hidden, the focus was on what said why.
    const before = (await focusedOn(app)).filter((on) => !on.startsWith("button"));
    expect(before).toEqual([expect.stringMatching(/^div: Een ogenblik/), "phrase"]);
    await app.keyboard.press("End");
    await app.keyboard.type(phrase.slice(-1));
    await app.keyboard.press("Enter");
    await expect(main(app)).toHaveAttribute("data-mode", "case");
  });
}

test("a reader who went on while a phrase was tried is not taken back to it", async ({ app }) => {
  await startCase(app);
  const phrase = await keepDraft(app);
  await app.reload();
  await stands(app);
  await app.locator("#phrase").fill(phrase.slice(0, -1));
  await app.keyboard.press("Enter");
  await app.locator('[data-start="school"]').focus();
  await expect(wrong(app)).toContainText("De wachtzin klopt niet");
  await expect(app.locator('[data-start="school"]')).toBeFocused();
});

test("what has no text takes no focus", async ({ app }) => {
  await startCase(app);
  await keepDraft(app);
  await done(app);
  await openDraft(app);
  await app.getByText("Verwijder het concept").click();
  const yes = app.getByRole("button", { name: "Ja, verwijder het" });
  await yes.focus();
  await app.keyboard.press("Enter");
  await expect(yes).toHaveCount(0);
  const { localName, text } = await active(app);
  expect(localName).toBe("div");
  expect(text).not.toBe("");
});

test("what comes above takes no focus from below", async ({ app, server }) => {
  await openCode(app);
  await app.getByRole("button", { name: "Naar het begin" }).click();
  const school = app.locator('[data-start="school"]');
  await school.focus();
  await noteFocus(app);
  const second = await app.context().newPage();
  await second.goto(server.url);
  await stands(second);
  await startCase(second);
  await keepDraft(second);
  await expect(app.locator(".ww-draft").first()).toBeVisible();
  await expect(school).toBeFocused();
  expect(await focusedOn(app)).toEqual([]);
});

test("a mistake in a part that is folded is unfolded, and has the focus", async ({ app }) => {
  await withSchool(app);
  await openSchool(app);
  await app.getByRole("button", { name: "Wijzig" }).click();
  await atScreen(app, "school-form");
  const phone = app.locator("#school-wijkteam-telefoon");
  const part = app.locator("details", { has: phone });
  await part.locator("summary").click();
  await phone.fill("bel maar");
  await part.locator("summary").click();
  await expect(phone).toBeHidden();
  await app.getByRole("button", { name: "Bewaar op dit toestel" }).click();
  await expect(phone).toBeVisible();
  await expect(phone).toBeFocused();
  await expect(phone).toHaveAttribute("aria-invalid", "true");
  await expect(phone).toHaveValue("bel maar");
});

test("a phrase that is half typed outlives the words of another school", async ({ app, server }) => {
  await startCase(app);
  await openDraft(app);
  const phrase = app.locator("#own-phrase");
  await phrase.pressSequentially("half");
  await schoolElsewhere(app, server, `${SCHOOL}schoolsoort: mbo\n`);
  await expect(main(app).locator("[data-people]")).toBeAttached();
  await expect(phrase).toHaveValue("half");
  await expect(phrase).toBeFocused();
  await app.keyboard.type(" en verder");
  await expect(phrase).toHaveValue("half en verder");
});

test("a loaded page has the number that another tab put in, and the focus stays", async ({ app, server }) => {
  await withSchool(app);
  await openCode(app);
  for (const part of ["Stap 1. Breng signalen in kaart", "Wie u belt, en wanneer"]) await app.locator("summary", { hasText: part }).click();
  const old = main(app).locator('a[href="tel:0100000001"]').first();
  await expect(old).toBeVisible();
  const region = main(app).locator('.ww-page a[href="tel:0100000003"]').first();
  await region.focus();
  await expect(region).toBeFocused();
  await schoolElsewhere(app, server, SCHOOL.replace("010 000 00 01", "010 000 00 09"));
  await expect(main(app).locator('a[href="tel:0100000009"]').first()).toBeVisible();
  await expect(main(app).locator('a[href="tel:0100000001"]')).toHaveCount(0);
  await expect(region).toBeFocused();
});

test("a card on a sheet speaks as the case does", async ({ app }) => {
  await startReadiness(app);
  await choose(app, "school-type", "Mbo");
  await app.locator("[data-next]").click();
  await walk(app, TO_REPORT);
  await openSheet(app, "Bellen en melden");
  const card = app.locator("details", { hasText: "Wat gebeurt er na de melding?" });
  await card.locator("summary").click();
  await expect(card).toHaveAttribute("data-loaded", "yes");
  const said = (await card.innerText()).toLowerCase();
  expect(said).toContain("student");
  expect(said).not.toContain("leerling");
});

test("another phrase is put where the first was, and that it is another is said", async ({ app }) => {
  await startCase(app);
  await openDraft(app);
  const made = await app.locator("[data-made]").elementHandle();
  const before = await made.innerText();
  await app.getByRole("button", { name: "Andere woorden" }).click();
  await expect(app.locator("[data-made]")).not.toHaveText(before);
  await expect(told(app)).toHaveText("Er staan nu vier andere woorden.");
  // It is still the same place.
  expect(await made.evaluate((place) => place.isConnected)).toBe(true);
  expect(await made.innerText()).not.toBe(before);
});

test("a phrase that is shown is no input for the app", async ({ page, server, complaints }) => {
  await page.addInitScript(() => {
    window.heard = [];
    let own;
    Object.defineProperty(window, "weegwijzer", {
      get: () => own,
      set(platform) {
        own = platform;
        const { hear } = platform;
        platform.hear = (app) => hear((...message) => {
          window.heard.push(message);
          return app(...message);
        });
      },
    });
  });
  await page.goto(server.url);
  await stands(page);
  await startCase(page);
  await page.getByText("Notitie: feit, citaat, duiding").click();
  await page.locator("textarea").first().fill("iets");
  await openDraft(page);
  await page.locator('[data-reveal="own-phrase"]').click();
  await expect(page.locator("#own-phrase")).toHaveAttribute("type", "text");
  await page.locator("#own-phrase").pressSequentially("zilverdistel");
  const heard = await page.evaluate(() => window.heard);
  expect(heard.filter(([message]) => message === "input")).toHaveLength(1);
  expect(JSON.stringify(heard)).not.toContain("zilver");
});

test("a browser that cannot print keeps the app", async ({ page, server, complaints }) => {
  await page.addInitScript(() => { window.print = undefined; });
  await page.goto(server.url);
  await stands(page);
  await openCode(page);
  await page.getByRole("button", { name: "Print" }).click();
  await page.getByRole("button", { name: "Naar het begin" }).click();
  await atStart(page);
});
