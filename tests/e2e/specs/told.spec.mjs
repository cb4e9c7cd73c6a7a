// A pupil tells it now: one tap from the start, one card, and what follows from it.
import { test, installed, expect, atOutcome, atQuestion, atScreen, atStart, done, kept, main, stands, startTold, walk } from "../lib/test.mjs";
import { gate } from "../lib/server.mjs";

const BOARDS = ["tel:112", "tel:08002000"];

async function card(page) {
  await atScreen(page, "told");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Blijf erbij. Luister.$/);
  for (const href of BOARDS) await expect(main(page).locator(`a[href="${href}"]`)).toBeVisible();
}

for (const [width, height] of [[390, 844], [390, 664], [320, 568], [844, 390], [1280, 800]]) {
  test(`one tap shows what to do, in few words (${width}x${height})`, async ({ app }) => {
    await app.setViewportSize({ width, height });
    await startTold(app);
    await card(app);
    const words = await main(app).evaluate((screen) => {
      for (const folded of screen.querySelectorAll("details, .ww-footer")) folded.remove();
      return screen.innerText.split(/\s+/).filter(Boolean).length;
    });
    expect(words).toBeLessThanOrEqual(90);
  });
}

test("the whole card is seen without a swipe on a phone", async ({ app }) => {
  await startTold(app);
  for (const href of BOARDS) await expect(main(app).locator(`a[href="${href}"]`)).toBeInViewport({ ratio: 1 });
  await expect(app.locator("[data-next]")).toBeInViewport({ ratio: 1 });
});

test("it leads to question 2, and what the pupil told is in the case", async ({ app }) => {
  await startTold(app);
  await app.locator("[data-next]").click();
  await atQuestion(app, 2);
  await expect(app.locator("[data-change]")).toHaveText([/1.*Ja/s]);
  await expect(main(app)).toContainText("De leerling vertelde het zelf.");
  await walk(app, ["twijfel"], 2);
  await atOutcome(app, "report-now");
  await expect(main(app)).toContainText("Praat nog niet met ouders, partner of familie.");
  await app.getByRole("button", { name: "Ik heb gebeld" }).click();
  await atScreen(app, "record");
  await expect(app.locator("[data-plain]").last()).toContainText(/vertelde/);
  await done(app);
  await atOutcome(app, "report-now");
});

test("answers that lead to no report contradict it", async ({ app }) => {
  await startTold(app);
  await app.locator("[data-next]").click();
  await walk(app, ["nee", "ja", "ja"], 2);
  await atOutcome(app, "help-running");
  await expect(app.getByRole("heading", { level: 1 })).toHaveText(/Bel nu Veilig Thuis$/);
  await app.getByRole("button", { name: "Maak er een casus van" }).click();
  await expect(app.locator('[data-field="pupil-told"] [value="yes"]')).toBeChecked();
});

test("Back leads from the questions to the card, and on to the start", async ({ app }) => {
  await startTold(app);
  await app.locator("[data-next]").click();
  await atQuestion(app, 2);
  await app.goBack();
  await atQuestion(app, 1);
  await app.goBack();
  await card(app);
  await app.goBack();
  await atStart(app);
});

test("with keys alone", async ({ app }) => {
  await app.locator('[data-start="told"]').focus();
  await app.keyboard.press("Enter");
  await card(app);
  await expect(app.getByRole("heading", { level: 1 })).toBeFocused();
  await app.locator("[data-next]").focus();
  await app.keyboard.press("Enter");
  await atQuestion(app, 2);
});

test("a tap before the app has come is carried out when it stands", async ({ page, server }) => {
  const wasm = gate();
  server.fault = (path) => (path?.endsWith(".wasm") ? { until: wasm.until } : null);
  await page.goto(server.url, { waitUntil: "commit" });
  await page.locator('[data-start="told"]').click();
  wasm.open();
  await card(page);
});

test("a tap before the app has come needs no more than the first load", async ({ page, server }) => {
  const first = gate();
  server.fault = (path) => (path?.startsWith("whole") ? "drop" : path?.startsWith("weegwijzer_bg") ? { until: first.until } : null);
  await page.goto(server.url, { waitUntil: "commit" });
  await page.locator('[data-start="told"]').click();
  first.open();
  await card(page);
});

test("the card stays while the rest of the app arrives", async ({ page, server }) => {
  const whole = gate();
  server.fault = (path) => (path?.startsWith("whole_bg") ? { until: whole.until } : null);
  await page.goto(server.url);
  await stands(page);
  await startTold(page);
  const arrived = page.waitForEvent("requestfinished", (request) => /whole_bg/.test(request.url()));
  whole.open();
  await arrived;
  await card(page);
});

installed("the card and its numbers need no network", async ({ app, server }) => {
  await kept(app);
  await server.close();
  await app.context().setOffline(true);
  await app.reload();
  await stands(app);
  await startTold(app);
  await card(app);
});
