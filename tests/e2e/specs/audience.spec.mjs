// A school, or leerplicht and the Doorstroompunt: the same questions in other words, chosen
// once, and true on every screen from then on.
import { test, expect, answer, atOutcome, atQuestion, forLeerplicht, keepDraft, main, openSchool, openSheet, stands, startCase, startQuick, startReadiness, startTold, unlock, walk } from "../lib/test.mjs";

const CHOICE = (id) => `[data-audience="${id}"]`;
const OF_A_SCHOOL = /bevoegd gezag|wij zijn een school|(uw|onze) school\b/i;

async function speaksToLeerplicht(page) {
  await expect(main(page)).not.toContainText(OF_A_SCHOOL);
}

test("from the start leerplicht is two taps from its own words, which stay", async ({ app }) => {
  await expect(main(app)).toContainText("Leerplicht? Begin bij Onze school.");
  await openSchool(app);
  await app.getByRole("button", { name: "Ik werk bij leerplicht of RMC" }).click();
  await expect(main(app)).toContainText("Weegwijzer spreekt u nu aan als leerplicht of RMC.");
  await app.locator("[data-form]").click();
  await expect(main(app)).not.toContainText(/bevoegd gezag|leerlingvolgsysteem|klachten/i);
  await app.locator("[data-back]").click();
  await expect(app.locator("[data-for-leerplicht]")).toHaveCount(0);
  await app.reload();
  await stands(app);
  await expect(app.getByRole("button", { name: "Onze organisatie" })).toBeVisible();
  await startQuick(app);
  await speaksToLeerplicht(app);
  await answer(app, "ja");
  await answer(app, "twijfel");
  await expect(main(app)).toContainText("Ik bel voor leerplicht (of RMC).");
  await speaksToLeerplicht(app);
});

test("the first case asks for whom, and a whole case and the next one follow", async ({ app }) => {
  await startReadiness(app);
  await expect(app.locator(CHOICE("school"))).not.toBeChecked();
  await app.locator(CHOICE("leerplicht")).check();
  await expect(main(app)).toContainText("Weet uw eindverantwoordelijke van de zorg?");
  await speaksToLeerplicht(app);
  await app.getByText("Hulpgesprek of verhoor?").click();
  await expect(main(app)).toContainText("Zorgen over veiligheid horen in een hulpgesprek.");
  await app.locator("[data-next]").click();
  await speaksToLeerplicht(app);
  await answer(app, "ja");
  await atQuestion(app, 2);
  await expect(main(app)).toContainText("Ook dan meld ik.");
  await app.getByText("School en leerplicht weten het allebei. Wie meldt?").click();
  await expect(main(app)).toContainText("Eén melding neemt de plicht van de ander niet weg.");
  await answer(app, "twijfel");
  await atOutcome(app, "report-now");
  await expect(main(app)).toContainText("Ik bel voor leerplicht (of RMC).");
  await speaksToLeerplicht(app);
  await openSheet(app, "Bellen en melden");
  await expect(main(app)).toContainText("Ik bel voor het Doorstroompunt");
  await speaksToLeerplicht(app);
  await app.locator("[data-next]").click();
  await openSheet(app, "Verslag voor uw dossier");
  await expect(main(app)).toContainText("Weging: Voor leerplicht of het Doorstroompunt (RMC)");
  await expect(main(app)).toContainText("meldt leerplicht direct en per telefoon");
  await speaksToLeerplicht(app);
  // The next case does not ask again for an answer.
  await app.locator("[data-next]").click();
  await app.getByRole("button", { name: "Naar het begin" }).click();
  await startReadiness(app);
  await expect(app.locator(CHOICE("leerplicht"))).toBeChecked();
});

for (const audience of ["school", "leerplicht"]) {
  for (const talked of [false, true]) {
    test(`a report is one screen of a phone (${audience}, parents ${talked ? "spoken to" : "not spoken to"})`, async ({ app }) => {
      await app.setViewportSize({ width: 390, height: 844 });
      await startReadiness(app);
      await app.locator(CHOICE(audience)).check();
      if (talked) await app.locator('[data-field="parents-talk"] [value="yes"]').check();
      await app.locator("[data-next]").click();
      await walk(app, ["ja", "twijfel"]);
      await atOutcome(app, "report-now");
      await app.evaluate(() => scrollTo(0, 0));
      const last = await app.locator(".ww-rail__stops > li").last().boundingBox();
      const dock = await app.locator(".ww-dock").boundingBox();
      expect(last.y + last.height).toBeLessThanOrEqual(dock.y);
    });
  }
}

test("a school that chose nothing, or chose school, reads what it always read", async ({ app }) => {
  await startReadiness(app);
  await expect(main(app)).toContainText("Weet het bevoegd gezag van de zorg?");
  await app.locator(CHOICE("leerplicht")).check();
  await app.locator(CHOICE("school")).check();
  await expect(main(app)).toContainText("Weet het bevoegd gezag van de zorg?");
  await expect(app.getByText("Hulpgesprek of verhoor?")).toHaveCount(0);
});

test("the profile holds the choice: the start, the quick check and the card for a pupil follow", async ({ app }) => {
  await app.getByRole("button", { name: /^Onze school/ }).click();
  await app.locator("[data-form]").click();
  await app.getByText("Voor een school of voor leerplicht?").click();
  await app.locator(CHOICE("leerplicht")).check();
  await app.locator("[data-keep-school]").click();
  await expect(app.locator("#told")).not.toBeEmpty();
  await app.reload();
  await expect(app.getByRole("button", { name: /^Onze organisatie/ })).toBeVisible();
  await startQuick(app);
  await expect(main(app)).toContainText("Of niemand ziet de jongere");
  await walk(app, ["ja", "twijfel"]);
  await expect(main(app)).toContainText("Ik bel voor leerplicht (of RMC).");
  await speaksToLeerplicht(app);
  await app.getByRole("button", { name: "Naar het begin" }).click();
  await app.getByRole("button", { name: "vertelt het mij nu" }).click();
  await expect(main(app)).toContainText("Bel nu het bestuur van die school.");
});

test("a tap on the quick check before the whole app is there waits for its words", async ({ page, server, complaints }) => {
  await page.goto(server.url);
  await stands(page);
  await forLeerplicht(page);
  // The first screen is in the page before any script: the tap is earlier than the app.
  await page.route(/whole.*\.wasm/, async (route) => {
    await page.evaluate(() => document.querySelector('[data-start="quick"]').click());
    await route.continue();
  });
  await page.reload();
  await atQuestion(page, 1);
  await expect(main(page)).toContainText("Ik heb een vermoeden.");
  expect(complaints).toEqual([]);
});

test("a draft bears the audience to a device that has none", async ({ app }) => {
  await startReadiness(app);
  await app.locator(CHOICE("leerplicht")).check();
  await app.locator("[data-next]").click();
  await walk(app, ["ja"]);
  const phrase = await keepDraft(app);
  await app.reload();
  await stands(app);
  await unlock(app, phrase);
  await atQuestion(app, 2);
  await expect(main(app)).toContainText("Niet zeker. Ook dan meld ik.");
});

test("what is copied is the record in the words of leerplicht, and the message names its file", async ({ app, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await forLeerplicht(app);
  await startCase(app);
  await walk(app, ["nee"]);
  await openSheet(app, "Verslag voor uw dossier");
  await app.locator('[data-way="copy"]').click();
  await expect(app.locator("[data-told]").filter({ hasText: "leerplichtdossier" })).toContainText("nooit in een proces-verbaal");
  // What leaves is the text that the screen shows.
  const copied = await app.locator('[data-plain=""]').textContent();
  expect(copied).toContain("Weging: Voor leerplicht of het Doorstroompunt (RMC)");
  expect(copied).not.toMatch(OF_A_SCHOOL);
});

test("the interpreter is asked at the talk and is on the call card", async ({ app }) => {
  await startReadiness(app);
  const field = app.getByLabel("Welke taal spreekt het gezin het liefst, en wie tolkt er?");
  await app.getByText("Meer over het gezin").click();
  await expect(app.locator('[data-field="interpreter"]')).toContainText("Nooit een kind of familielid.");
  await field.fill("Tigrinya. Een tolk per telefoon.");
  await app.locator("[data-next]").click();
  await walk(app, ["ja", "twijfel"]);
  await openSheet(app, "Bellen en melden");
  await expect(main(app)).toContainText("Taal en tolk: Tigrinya. Een tolk per telefoon.");
  await expect(main(app)).toContainText("Welke taal spreekt het gezin?");
});

test("a pupil who tells it, on a device of leerplicht", async ({ app }) => {
  await forLeerplicht(app);
  await startTold(app);
  await speaksToLeerplicht(app);
});
