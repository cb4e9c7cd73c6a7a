// Back, Forward, change, reload, and what comes from elsewhere.
import { test, expect, answer, atOutcome, atQuestion, atStart, main, openReading, stands, startCase, startQuick, walk, atScreen, openSchool, openSignals } from "../lib/test.mjs";

test("Back goes to the previous question with its answer kept, Forward works", async ({ app }) => {
  await startCase(app);
  await walk(app, ["ja", "nee", "ja", "nee"]);
  for (const number of [4, 3, 2, 1]) {
    await app.goBack();
    await atQuestion(app, number);
    await expect(app.locator(".ww-answer--current")).toHaveCount(1);
  }
  await app.goBack();
  await atScreen(app, "readiness");
  await app.goBack();
  await atStart(app);
  await app.goForward();
  await atScreen(app, "readiness");
  for (const number of [1, 2, 3, 4]) {
    await app.goForward();
    await atQuestion(app, number);
  }
  await app.goForward();
  await atOutcome(app, "report-help-refused");
});

test("after a change Back never shows a question that no longer applies", async ({ app }) => {
  await startQuick(app);
  await walk(app, ["ja", "nee", "ja", "nee"]);
  await app.locator('[data-change="2"]').click();
  await atQuestion(app, 2);
  await answer(app, "twijfel");
  await atOutcome(app, "report-now");
  for (const number of [2, 1]) {
    await app.goBack();
    await atQuestion(app, number);
  }
  await app.goBack();
  await atStart(app);
});

test("Back past the start leaves the app, Forward comes back to the start", async ({ app, server }) => {
  await startQuick(app);
  await app.goBack();
  await app.goBack();
  expect(app.url()).toBe("about:blank");
  await app.goto(server.url);
  await atStart(app);
});

test("a reload in a run is safe and says what was lost", async ({ app }) => {
  await startCase(app);
  await walk(app, ["ja", "nee"]);
  await app.reload();
  await stands(app);
  await atStart(app);
  const lost = "Uw antwoorden en notities";
  await expect(main(app).getByText(lost)).toBeVisible();
  await expect(app.locator("#spoken")).toContainText(lost);
  await expect(app.getByRole("link", { name: /112/ }).first()).toBeVisible();
  await startQuick(app);
  await walk(app, ["ja", "ja"]);
  await atOutcome(app, "report-now");
  for (const number of [2, 1]) {
    await app.goBack();
    await atQuestion(app, number);
  }
  await app.goBack();
  await atStart(app);
  // Entries of the visit before the reload are foreign: each is the start.
  await app.goBack();
  await atStart(app);
});

test("a reload beside the questions says that something was lost only when something was in memory", async ({ app }) => {
  const lost = main(app).getByText("Uw antwoorden en notities");
  await openSchool(app);
  await app.locator("[data-form]").click();
  await app.locator("#school-school").fill("De Verzonnen School");
  await app.getByRole("button", { name: "Bewaar op dit toestel" }).click();
  await expect(app.locator("#told")).toHaveText("Bewaard op dit toestel.");
  await app.reload();
  await stands(app);
  await expect(main(app).getByText("De Verzonnen School")).toBeVisible();
  await expect(lost).toHaveCount(0);
  await openSignals(app);
  await app.locator("#school-gezien").fill("Zegt niets meer.");
  await app.goBack();
  await app.reload();
  await expect(lost).toBeVisible();
});

test("a reload at the start loses nothing and says nothing", async ({ app }) => {
  await app.reload();
  await stands(app);
  for (const place of await app.locator("[aria-live]").all()) await expect(place).toBeEmpty();
});

for (const [name, state] of Object.entries({
  object: { q: "nee", step: 3 },
  text: "report-now",
  huge: 1e300,
  negative: -3,
  fraction: 17.5,
  list: [1, 2, 3],
})) {
  test(`a foreign history.state (${name}) means the start`, async ({ app }) => {
    await startQuick(app);
    await walk(app, ["ja"]);
    await app.evaluate((value) => { history.pushState(value, ""); }, state);
    await app.evaluate(() => { history.pushState(5, ""); });
    await app.goBack();
    await atStart(app);
    await app.reload();
    await stands(app);
    await atStart(app);
    await startQuick(app);
    await walk(app, ["ja", "nee"]);
    await atQuestion(app, 3);
  });
}

for (const tail of ["#ja", "#/vraag/5", "?q2=nee&outcome=help-completed", "#" + "x".repeat(5000)]) {
  test(`an address with ${tail.slice(0, 30)} opens the start and is cleaned`, async ({ page, server, complaints }) => {
    await page.goto(server.url + tail);
    await stands(page);
    await atStart(page);
    expect(page.url()).toBe(server.url);
  });
}

test("a double tap on an answer answers one question", async ({ app }) => {
  await startQuick(app);
  await atQuestion(app, 1);
  await app.locator('[data-answer="ja"]').dblclick();
  // Both clicks have been answered when the next frame comes.
  await app.evaluate(() => new Promise(requestAnimationFrame));
  await atQuestion(app, 2);
});

test("the second tap of a slow double tap hits nothing", async ({ app, context }) => {
  await startQuick(app);
  await atQuestion(app, 1);
  const box = await app.locator('[data-answer="ja"]').boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const settled = () => app.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  await settled();
  // The moment in which answers take no touch is made long, so that a slow machine
  // does not miss it.
  const session = await context.newCDPSession(app);
  await session.send("Animation.enable");
  await session.send("Animation.setPlaybackRate", { playbackRate: 0.01 });
  await app.touchscreen.tap(x, y);
  await atQuestion(app, 2);
  // It clicks on what is below the answers.
  const clicked = app.evaluate(() => new Promise((done) => {
    addEventListener("click", ({ target }) => done(target.closest("[data-answer]") === null), { capture: true, once: true });
  }));
  await app.touchscreen.tap(x, y);
  expect(await clicked).toBe(true);
  await atQuestion(app, 2);
  await session.send("Animation.setPlaybackRate", { playbackRate: 100 });
  await settled();
  await app.touchscreen.tap(x, y);
  await expect(main(app)).not.toHaveAttribute("data-question", "2");
});

test("two answers in one frame: the first counts", async ({ app }) => {
  await startQuick(app);
  await atQuestion(app, 1);
  await app.evaluate(() => {
    const yes = document.querySelector('[data-answer="ja"]');
    const no = document.querySelector('[data-answer="nee"]');
    yes.click();
    no.click();
    yes.click();
  });
  await atQuestion(app, 2);
  await expect(app.locator("[data-change]")).toHaveText([/1 Vermoeden: Ja/]);
});

test("a change and an answer in one frame do not lose the way back", async ({ app }) => {
  await startQuick(app);
  await walk(app, ["ja", "nee", "ja", "nee"]);
  await app.evaluate(() => {
    document.querySelector('[data-change="2"]').click();
    document.querySelector('[data-answer="ja"]').click();
  });
  await atOutcome(app, "report-now");
  await app.goBack();
  await atQuestion(app, 2);
  await app.goForward();
  await atOutcome(app, "report-now");
});

test("answers stand in no address, history state, title or storage", async ({ app }) => {
  await startCase(app);
  await app.getByText("Notitie: feit, citaat, duiding").click();
  await app.getByLabel("Feit:").fill("kanarie");
  const titles = new Set();
  for (const id of ["ja", "nee", "ja", "ja"]) {
    await answer(app, id);
    const seen = await app.evaluate(async () => ({
      url: location.href,
      state: JSON.stringify(history.state),
      title: document.title,
      stores: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, (await indexedDB.databases()).length, document.cookie]),
    }));
    expect(seen.url).not.toMatch(/[?#]/);
    expect(seen.state).toMatch(/^\d+$/);
    expect(seen.stores).toBe('[{},{},0,""]');
    expect(seen.title).not.toMatch(/\b(ja|nee|twijfel|meld\w*|kanarie)\b/i);
    titles.add(seen.title);
  }
  expect(titles.size).toBe(4);
});

test("focus goes to the new heading and the page to its top", async ({ app }) => {
  await startCase(app);
  for (const id of ["ja", "nee", "ja", "nee"]) {
    const tops = () => app.evaluate(() => [scrollY, document.querySelector(".ww-screen__body").scrollTop]);
    await app.evaluate(() => document.querySelector(".ww-footer").scrollIntoView());
    expect(Math.max(...(await tops()))).toBeGreaterThan(0);
    await answer(app, id);
    await expect(main(app).locator("h1")).toBeFocused();
    expect(await tops()).toEqual([0, 0]);
  }
});

test("Back and Forward bring the reader to where a screen was left", async ({ app }) => {
  const scrolled = () => app.evaluate(() => scrollY);
  await openReading(app, "De meldcode in vijf stappen");
  await app.mouse.wheel(0, 800);
  await expect.poll(scrolled).toBe(800);
  // By script: a tap would scroll to the button first.
  await main(app).getByRole("button", { name: "Andere routes" }).evaluate((button) => button.click());
  await expect(main(app).getByRole("heading", { level: 1 })).toHaveText(/Andere routes$/);
  expect(await scrolled()).toBe(0);
  await app.goBack();
  await expect(main(app).getByRole("heading", { level: 1 })).toHaveText(/De meldcode in vijf stappen$/);
  await expect.poll(scrolled).toBe(800);
  await app.goForward();
  await expect(main(app).getByRole("heading", { level: 1 })).toHaveText(/Andere routes$/);
  await expect.poll(scrolled).toBe(0);
});

const mark = (page) => page.getByRole("link", { name: "Weegwijzer, naar het begin" });

test("the mark leads to the start from every place, and a case is gone on with there", async ({ app }) => {
  await startQuick(app);
  await atQuestion(app, 1);
  await mark(app).click();
  await atStart(app);
  await expect(main(app).getByRole("heading", { level: 1 })).toBeFocused();
  await startCase(app);
  await walk(app, ["ja"]);
  await mark(app).click();
  await atStart(app);
  await app.locator("[data-resume]").click();
  await atQuestion(app, 2);
  await mark(app).click();
  await openReading(app, "Woordenlijst");
  await mark(app).click();
  await atStart(app);
  await app.locator("[data-resume]").click();
  await atQuestion(app, 2);
});
