// The moment itself: what is seen first, without a swipe, and what one tap does.
import { PLAN, RECORD, SCHOOL, TO_HELP, TO_REPORT, choose, inDays, reported, settled, unlock } from "../lib/test.mjs";
import { test, expect, answer, atOutcome, atQuestion, atStart, done, keepDraft, main, openSheet, stands, startCase, startQuick, startReadiness, toRound, walk } from "../lib/test.mjs";

const whole = (locator) => expect(locator).toBeInViewport({ ratio: 1 });
const doors = ["told", "quick", "case", "evaluate", "code", "school", "training", "parents"];

test("everything that the start leads to is on one screen of a phone", async ({ app }) => {
  await app.setViewportSize({ width: 390, height: 844 });
  for (const door of doors) await whole(app.locator(`[data-start="${door}"]`));
  await whole(app.locator("[data-search]"));
});

test("so it is with a school and a case under way, which says what comes next", async ({ app }) => {
  await app.setViewportSize({ width: 390, height: 844 });
  await app.locator('[data-start="school"]').click();
  await app.getByText("Bestand van een collega").click();
  await app.locator("#import-school").setInputFiles({ name: "school.txt", mimeType: "text/plain", buffer: Buffer.from(SCHOOL) });
  await app.getByRole("button", { name: "Neem over" }).click();
  await app.getByRole("button", { name: "Naar het begin" }).click();
  await atStart(app);
  await startCase(app);
  await answer(app, "ja");
  await app.evaluate(() => history.go(-3));
  await atStart(app);
  await expect(main(app).getByText("De Verzonnen School")).toBeVisible();
  await app.evaluate(() => scrollTo(0, 0));
  await expect(app.locator("[data-resume]")).toContainText("Nu: vraag 2.");
  await whole(app.locator("[data-resume]"));
  for (const door of doors) await whole(app.locator(`[data-start="${door}"]`));
  const calls = app.locator(".ww-callers a[href^='tel:']");
  await expect(calls).not.toHaveCount(0);
  for (const call of await calls.all()) await whole(call);
});

for (const [width, height] of [[390, 664], [390, 844]]) {
  test(`the first explanation is seen above the answers (${width}x${height})`, async ({ app }) => {
    await app.setViewportSize({ width, height });
    await startQuick(app);
    await answer(app, "ja");
    await atQuestion(app, 2);
    const first = main(app).locator("details").first();
    await whole(first.locator("summary").first());
    const seen = await first.locator("p").first().evaluate((text) => {
      const dock = document.querySelector(".ww-dock").getBoundingClientRect();
      return dock.top - text.getBoundingClientRect().top;
    });
    expect(seen, "pixels of its text").toBeGreaterThan(16);
    await expect(first.locator("> div > ul > li")).toHaveCount(2);
  });
}

test("an explanation that is opened is seen whole, or from its beginning", async ({ app }) => {
  await app.setViewportSize({ width: 390, height: 664 });
  await startQuick(app);
  await answer(app, "ja");
  const cards = await main(app).locator("details > summary:visible").all();
  for (const card of cards.slice(1, 5)) {
    await card.scrollIntoViewIfNeeded();
    await card.click();
    const fold = card.locator("..");
    await expect(fold).toHaveAttribute("open", "");
    await expect.poll(() => fold.evaluate((part) => {
      const box = part.closest(".ww-screen__body").getBoundingClientRect();
      const { top, bottom } = part.getBoundingClientRect();
      return bottom <= box.bottom + 1 || top >= box.top - 1 && top < box.top + 40;
    })).toBe(true);
    await card.click();
  }
});

test("on a phone on its side the answers stay in reach", async ({ app }) => {
  await app.setViewportSize({ width: 844, height: 390 });
  await startQuick(app);
  for (const button of await app.locator("[data-answer]").all()) await whole(button);
});

test("one tap says that steps 1 to 3 were done, and takes nothing back", async ({ app }) => {
  await app.setViewportSize({ width: 390, height: 844 });
  await startReadiness(app);
  for (const row of ["signals", "colleague", "advice", "parents-talk", "pupil-talk", "board"]) {
    await whole(app.locator(`[data-field="${row}"]`));
  }
  await choose(app, "parents-talk", "Niet, met reden");
  await app.locator("[data-all-done]").click();
  for (const row of ["signals", "colleague", "pupil-talk", "board"]) {
    await expect(app.locator(`[data-field="${row}"] [value="yes"]`)).toBeChecked();
  }
  await expect(app.locator('[data-field="parents-talk"] [value="skipped"]')).toBeChecked();
  await expect(app.locator('[data-field="advice"] :checked')).toHaveCount(0);
});

test("a finger finds the row that it aimed at, whatever was chosen before", async ({ app }) => {
  await app.setViewportSize({ width: 390, height: 844 });
  await startReadiness(app);
  for (const [row, word] of [["signals", "Nog niet"], ["colleague", "Nog niet"], ["advice", "Nee"], ["pupil-talk", "Nog niet"], ["board", "Ja"]]) {
    await choose(app, row, word);
  }
});

test("on the agreed day the case opens at question 5, with what was agreed", async ({ app }) => {
  const day = inDays(3);
  await startCase(app);
  await walk(app, TO_HELP);
  await openSheet(app, PLAN);
  await app.getByLabel("Op welke datum").fill(day);
  await done(app);
  await expect(main(app)).toContainText(/Nog (één dag|\d+ dagen)\. Vraag 5 opent op/);
  const phrase = await keepDraft(app);
  // The lock says how long it still is, and when the day is here.
  await app.reload();
  await expect(main(app)).toContainText(/Nog 3 dagen tot u verdergaat: /);
  await app.clock.install();
  await app.clock.setSystemTime(Date.now() + 3 * 86_400_000);
  await app.reload();
  await stands(app);
  await expect(app.getByRole("heading", { level: 2 }).first()).toHaveText("Vandaag is de dag om verder te gaan.");
  await app.getByLabel("Uw wachtzin").first().fill(phrase);
  await app.keyboard.press("Enter");
  await atQuestion(app, 5);
  await expect(app.locator("[data-due]")).toHaveText("Vandaag is de afgesproken dag.");
  await expect(main(app)).toContainText("Dit is afgesproken");
});

test("after the day of a report the case says what was agreed and when to call, within one screen, and takes a new signal", async ({ app }) => {
  await app.setViewportSize({ width: 390, height: 844 });
  await startCase(app);
  await walk(app, TO_REPORT);
  await openSheet(app, "Bellen en melden");
  await app.locator('[data-field="with-veilig-thuis"] textarea').fill("De mentor spreekt de leerling elke dag.");
  await done(app);
  await reported(app, inDays(-1));
  await expect(main(app).getByRole("heading", { level: 1 })).toHaveText(/Gemeld op /);
  const rail = app.locator(".ww-report .ww-rail");
  await expect(rail).toContainText(/Afgesproken op \d+ [a-z]+: De mentor spreekt de leerling elke dag\./);
  await expect(rail).toContainText(/Niets gehoord\? Bel Veilig Thuis op \d/);
  await app.evaluate(() => scrollTo(0, 0));
  for (const line of await rail.locator("li").all()) await whole(line);
  // The lock has the day, and not what it is for.
  const phrase = await keepDraft(app);
  await settled(app);
  await app.reload();
  await expect(app.getByRole("heading", { level: 2 }).first()).toHaveText(/^Nog \d+ dagen tot u verdergaat: /);
  await expect(app.locator(".ww-draft").first()).not.toContainText("Veilig Thuis");
  await unlock(app, phrase);
  await app.getByRole("button", { name: "Nieuw signaal: vraag 2 opnieuw" }).click();
  await atQuestion(app, 2);
  await answer(app, "ja");
  await expect(main(app).getByRole("heading", { level: 1 })).toContainText("Bel nu Veilig Thuis");
});

test("a case ends below its record, and is wiped alone", async ({ app }) => {
  await startCase(app);
  await walk(app, TO_HELP);
  await keepDraft(app);
  await done(app);
  await openSheet(app, RECORD);
  await expect(app.locator("[data-ending]")).toContainText("gaat mee weg als u de casus wist.");
  await app.getByRole("button", { name: "Casus afsluiten en wissen" }).click();
  await expect(app.getByRole("dialog", { name: "Deze casus wissen?" })).toContainText("het concept op dit toestel");
  await app.locator("[data-end-case]").click();
  await atStart(app);
  await expect(app.locator("[data-resume]")).toHaveCount(0);
  await expect.poll(() => app.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("draft")).length)).toBe(0);
  expect(await app.content()).not.toContain("Verslag van de meldcode");
});

test("at the table the phone goes round, and nobody sees an answer before all have answered", async ({ app }) => {
  await toRound(app, 1);
  const heading = app.getByRole("heading", { level: 1 });
  for (const [role, vote] of [["aandachtsfunctionaris", "Nee"], ["leerkracht of mentor", "Twijfel"]]) {
    await expect(heading).toContainText(`Geef het toestel aan:`);
    await expect(heading).toContainText(role);
    await app.getByRole("button", { name: "Ik heb het toestel" }).click();
    await expect(main(app).locator(":checked, [data-votes]")).toHaveCount(0);
    await app.locator("[data-round]", { hasText: vote }).click();
  }
  await expect(app.locator("[data-votes] li")).toContainText(["Ja: 0", "Twijfel: 1", "Nee: 1"]);
  await expect(main(app)).toContainText("Kies dan ‘twijfel’, want dan meldt u.");
  await expect(heading).toContainText("Niet iedereen is zeker. Dan meldt u.");
  await app.getByRole("button", { name: "Terug naar de vraag" }).click();
  await atQuestion(app, 2);
  await expect(main(app)).toContainText("Dat telt als twijfel");
  await app.goForward();
  await expect(heading).toContainText("Wat weten we?");
});

test("after a round the question is answered where everybody sees it, and Back is the question", async ({ app }) => {
  await toRound(app, 5);
  await expect(app.locator("[data-votes]")).toBeVisible();
  await answer(app, "twijfel");
  await atOutcome(app, "report-now");
  await app.goBack();
  await atQuestion(app, 2);
});

test("where the browser can, the start offers the home screen, and asks once", async ({ app }) => {
  const offer = app.getByRole("button", { name: "Zet op beginscherm" });
  await expect(offer).toBeHidden();
  const asked = await app.evaluate(() => {
    const event = new Event("beforeinstallprompt", { cancelable: true });
    Object.assign(event, { prompt: () => { window.prompted = (window.prompted ?? 0) + 1; } });
    return !dispatchEvent(event);
  });
  expect(asked, "the browser's own bar stays away").toBe(true);
  await offer.click();
  await expect(offer).toBeHidden();
  expect(await app.evaluate(() => window.prompted)).toBe(1);
  // On no other screen, and not again after that.
  await startQuick(app);
  await expect(offer).toHaveCount(0);
});
