// The case around the questions: steps 1 to 3, the sheets, the evaluation.
import { PLAN, REACHED, RECORD, TO_HELP, TO_REPORT, agreedOn, choose, inDays, onSchoolDay } from "../lib/test.mjs";
import { test, installed, expect, answer, atOutcome, atQuestion, atScreen, atStart, done, kept, main, openSheet, stands, startCase, startEvaluate, startReadiness, walk } from "../lib/test.mjs";

test("acute danger leads from steps 1 to 3 straight to 112 and to question 2", async ({ app }) => {
  await startReadiness(app);
  await atScreen(app, "readiness");
  await expect(main(app).getByRole("link", { name: /112/ })).toHaveAttribute("href", "tel:112");
  await app.getByRole("button", { name: "Direct naar vraag 2" }).tap();
  await atQuestion(app, 2);
  await expect(app.getByRole("button", { name: /^Wijzig vraag 1 Vermoeden: Ja/ })).toBeVisible();
  await app.goBack();
  await atQuestion(app, 1);
  await app.goBack();
  await atScreen(app, "readiness");
});

test("steps 1 to 3 ask on only where needed, and say what is open at once", async ({ app }) => {
  await startReadiness(app);
  const ground = app.locator('[data-field="talk-ground"]');
  await expect(ground).toBeHidden();
  await choose(app, "parents-talk", "Niet, met reden");
  await expect(ground).toBeVisible();
  await choose(app, "talk-ground", "De leerling vertelde het zelf");
  await expect(app.locator("#remark-talk-ground")).toContainText("Bel vandaag Veilig Thuis: 0800-2000");
  await choose(app, "board", "Nog niet");
  await expect(app.locator("#remark-board")).toContainText("Dit staat nog open");
  await choose(app, "board", "Ja");
  await expect(app.locator("#remark-board")).toBeHidden();
  await app.getByRole("button", { name: "Naar vraag 1" }).click();
  await walk(app, TO_REPORT);
  const open = app.locator("[data-open] li");
  await expect(app.locator("[data-steps]")).toContainText(/[1-9] open/);
  await expect(open.filter({ hasText: "Niet ingevuld: advies van Veilig Thuis." })).toHaveCount(1);
  await expect(open.filter({ hasText: "Het bevoegd gezag" })).toHaveCount(0);
});

test("one note says what steps 1 to 3 leave open, as soon as something is filled in", async ({ app }) => {
  await startReadiness(app);
  const note = app.locator("#remark-steps");
  await expect(note).toBeHidden();
  await choose(app, "signals", "Ja");
  await expect(note).toContainText("of de leerling het zelf vertelde; waar de signalen over gaan;");
  await choose(app, "pupil-told", "Nee");
  await choose(app, "about", "Nee");
  await expect(note).toContainText("Nog niet gedaan of niet ingevuld: het overleg met een deskundige collega; het gesprek met de ouders; of het bevoegd gezag het weet. Dit komt in het verslag.");
  // Read where it is: said at every choice, it would be heard over and over.
  await expect(note).not.toHaveAttribute("aria-live", /./);
  await choose(app, "colleague", "Ja");
  await choose(app, "parents-talk", "Ja");
  await expect(note).toContainText("Nog niet gedaan of niet ingevuld: de inhoud van het gesprek met de ouders; of het bevoegd gezag het weet. Dit komt in het verslag.");
  await app.getByLabel("Wat vertelde u de ouders").fill("Gisteren, beide ouders.");
  await choose(app, "board", "Ja");
  await expect(note).toBeHidden();
});

test("who went straight to question 2 is warned at ‘nee’, at the outcome and in the record", async ({ app }) => {
  await startReadiness(app);
  await app.getByRole("button", { name: "Direct naar vraag 2" }).tap();
  const said = "Het wegen begon bij vraag 2: gevaar, of de leerling vertelde het zelf.";
  await expect(main(app)).toContainText(`${said} Kies niet alleen voor hulp.`);
  for (const id of ["nee", "ja", "ja"]) await answer(app, id);
  await atOutcome(app, "help-running");
  await expect(app.getByRole("heading", { level: 1 })).toHaveText(/Bel nu Veilig Thuis$/);
  await expect(main(app)).toContainText(said);
  await expect(app.locator("[data-decision=report]")).toContainText("Nog geen besluit");
  await openSheet(app, RECORD);
  const record = app.locator("[data-record]");
  await expect(record).toContainText(`De antwoorden passen niet bij wat eerder is vastgelegd: ${said}`);
  await expect(record).not.toContainText("niet melden");
  await done(app);
  await app.getByRole("button", { name: "Vraag 2 opnieuw" }).click();
  await atQuestion(app, 2);
});

test("what was chosen in steps 1 to 3 is still chosen on the way back", async ({ app }) => {
  await startReadiness(app);
  await choose(app, "signals", "Ja");
  await app.getByText("Wie zit er aan tafel?").click();
  await app.locator('[data-field^="seat"] label').nth(1).click();
  await app.getByRole("button", { name: "Naar vraag 1" }).click();
  await app.goBack();
  await expect(app.locator('[data-field="signals"] [value="yes"]')).toBeChecked();
  await expect(app.locator('[data-field="seatb"] input')).toBeChecked();
  // Only who sits at the table is asked.
  await app.getByRole("button", { name: "Naar vraag 1" }).click();
  await app.getByText("Wat antwoordt iedereen aan tafel?").click();
  await expect(app.locator('[data-field^="vote1"]')).toHaveCount(1);
});

installed("a guide opens in place, also with the network cut", async ({ app, server }) => {
  await kept(app);
  await server.close();
  await app.context().setOffline(true);
  await startReadiness(app);
  await app.getByText("Zo praat u met leerling en ouders").click();
  await app.getByText("Zo praat u met de ouders").click();
  await expect(main(app)).toContainText("voor akkoord of voor gezien");
});

test("a deviation is typed key by key, and the screen stays below the hands", async ({ app }) => {
  await startCase(app);
  await walk(app, TO_REPORT);
  await openSheet(app, "Wij wijken af");
  const field = app.getByLabel("Wat doet de school in plaats daarvan?");
  await field.pressSequentially("Eerst overleg.");
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("Eerst overleg.");
  for (const _ of "Eerst overleg.") await app.keyboard.press("Backspace");
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("");
});

test("in an evaluation somebody who stopped leads to a report, also before the date", async ({ app }) => {
  await startEvaluate(app);
  await answer(app, "nee");
  await agreedOn(app, inDays(20));
  await atOutcome(app, "help-running");
  await expect(main(app)).toContainText("Houd de afgesproken termijn aan.");
  await expect(main(app)).not.toContainText("Spreek een termijn af.");
  await app.getByRole("button", { name: "Iemand doet niet meer mee" }).click();
  await atOutcome(app, "report-help-refused");
  await app.goBack();
  await atQuestion(app, 4);
  await app.goForward();
  await atOutcome(app, "report-help-refused");
  await app.getByRole("button", { name: /^Wijzig vraag 4/ }).click();
  await answer(app, "ja");
  await atScreen(app, "term");
});

test("a split table is called doubt, and answers nothing by itself", async ({ app }) => {
  await startCase(app);
  await walk(app, ["ja"]);
  await app.getByText("Wat antwoordt iedereen aan tafel?").click();
  const vote = (row, label) =>
    app.locator('[data-field^="vote2"]').nth(row).locator("label", { hasText: new RegExp(`^${label}$`) }).tap();
  await vote(0, "Nee");
  await expect(app.locator("#remark-vote2")).toBeHidden();
  await vote(1, "Ja");
  await expect(app.locator("#remark-vote2")).toContainText("Kies dan ‘twijfel’, want dan meldt u.");
  await atQuestion(app, 2);
  await answer(app, "nee");
  await answer(app, "nee");
  await expect(main(app)).toContainText("Niet iedereen aan tafel antwoordde ‘nee’ op vraag 2.");
  await openSheet(app, RECORD);
  await expect(app.locator("[data-record]")).toContainText("Aan tafel was er twijfel of verschil van inzicht.");
});

test("the call card is filled from the case, and the day of feedback is called indicative", async ({ app }) => {
  await startCase(app);
  await answer(app, "ja");
  await app.getByText("Notitie: feit, citaat, duiding").click();
  await app.getByLabel("Feit:").fill("Leerling durft niet naar huis.");
  await answer(app, "twijfel");
  await openSheet(app, "Bellen en melden");
  await atScreen(app, "call");
  const points = app.locator(".ww-actions__item");
  await expect(points.filter({ hasText: "Hoe onveilig is het nu" })).toContainText("Feit: Leerling durft niet naar huis.");
  await expect(points.filter({ hasText: "Waarop baseert u uw vermoeden" })).toContainText("Ontbreekt");
  await choose(app, "report", "Nee, alleen advies");
  await expect(app.locator("#remark-report")).toContainText("Advies is geen melding");
  await choose(app, "report", "Ja, gemeld");
  await app.getByLabel("Op welke dag?").fill("2026-05-12");
  await expect(app.locator("#remark-reported-on")).toContainText("De 5 werkdagen zijn om.");
  await app.getByLabel("Op welke dag?").fill(inDays(0));
  await expect(app.locator("#remark-reported-on")).toContainText("indicatief: uiterlijk rond");
  await done(app);
  await atOutcome(app, "report-now");
  await expect(app.locator("[data-open] li").filter({ hasText: /gemeld/ })).toHaveCount(0);
});

test("question 5 opens at the agreed date, and a new signal reopens question 2 at any time", async ({ app }) => {
  await startCase(app);
  await walk(app, TO_HELP);
  await expect(app.locator("[data-next]"), "no date yet").toHaveCount(0);
  await expect(main(app)).toContainText("Spreek een datum af");
  await openSheet(app, PLAN);
  const date = app.getByLabel("Op welke datum moet het effect merkbaar zijn?");
  await date.fill(inDays(-3));
  await expect(app.locator("#remark-review-on")).toContainText("Dan is de termijn om");
  await date.fill(inDays(200));
  await expect(app.locator("#remark-review-on")).toContainText("meer dan drie maanden");
  await date.fill(onSchoolDay());
  await expect(app.locator("#remark-review-on")).toBeHidden();
  await app.getByLabel("Wie is casemanager?").fill("schoolmaatschappelijk werker");
  await done(app);
  await atOutcome(app, "help-running");
  await expect(app.locator("[data-next]")).toHaveCount(0);
  await expect(main(app)).toContainText("Vraag 5 opent op");
  await expect(app.locator("[data-open]")).toContainText("Wie doet wat?");
  await expect(app.locator("[data-open]")).not.toContainText("casemanager");
  await app.locator('[data-change="2"]').click();
  await app.getByText("Notitie: feit, citaat, duiding").click();
  await app.getByLabel("Feit:").fill("Rustig thuis.");
  await answer(app, "nee");
  for (const id of ["ja", "ja"]) await answer(app, id);
  await app.getByRole("button", { name: "Nieuw signaal" }).click();
  await atQuestion(app, 2);
  await expect(app.locator(".ww-answer--current")).toHaveCount(0);
  await expect(app.getByLabel("Feit:")).toHaveValue("");
  await expect(main(app)).toContainText("Wat u daarbij schreef, staat in het verslag.");
  await expect(main(app)).toContainText("U antwoordde hier eerder: Nee");
  // A wrong tap costs nothing; what was written down is none.
  const none = app.getByRole("button", { name: "Toch geen nieuw signaal?" });
  await app.getByLabel("Feit:").fill("Bang.");
  await none.click();
  await expect(app.getByLabel("Feit:")).toBeFocused();
  await atQuestion(app, 2);
  await app.getByLabel("Feit:").fill("");
  await none.click();
  await atOutcome(app, "help-running");
  await app.getByRole("button", { name: "Nieuw signaal" }).click();
  await atQuestion(app, 2);
  await answer(app, "ja");
  await atOutcome(app, "report-now");
  await expect(app.locator("[data-changes]")).toContainText("Nieuw signaal, ingevoerd op");
  await openSheet(app, RECORD);
  await expect(app.locator("[data-record]")).toContainText("Geschreven bij het eerdere antwoord Nee");
  await expect(app.locator("[data-record]")).toContainText("Feit: Rustig thuis.");
});

test("help is evaluated later without anything stored: question 2, the date, then question 5", async ({ app }) => {
  await startEvaluate(app);
  await atQuestion(app, 2);
  await expect(main(app)).toHaveAttribute("data-mode", "evaluate");
  await expect(main(app)).toContainText("U evalueert hulp die loopt.");
  await answer(app, "nee");
  await atScreen(app, "term");
  await app.getByLabel("Welk resultaat is afgesproken, en voor welke datum?").fill("Elke dag op school.");
  await agreedOn(app, REACHED);
  await atQuestion(app, 5);
  await expect(main(app)).toContainText("Elke dag op school.");
  await answer(app, "ja");
  await atOutcome(app, "help-completed");
  await expect(app.locator("[data-open]")).toContainText("Wie houdt zicht op de veiligheid?");
  await openSheet(app, "Afspraken over zicht op veiligheid");
  await app.getByLabel("Wie houdt zicht op de veiligheid").fill("intern begeleider");
  await app.getByLabel("Tot wanneer?").fill(inDays(60));
  await app.getByLabel("Wat doet de school bij een nieuw signaal?").fill("Dezelfde dag vraag 2.");
  await done(app);
  await expect(app.locator("[data-open] li")).toHaveText(["Waarom is het antwoord op vraag 2 ‘nee’?"]);
  await app.locator('[data-change="2"]').click();
  await answer(app, "twijfel");
  await atOutcome(app, "report-now");
});

test("an evaluation before the end of the term shows running help and its date", async ({ app }) => {
  await startEvaluate(app);
  await answer(app, "nee");
  // Nobody knows the date: question 5 does not come, and what to do is said.
  await agreedOn(app);
  await atOutcome(app, "help-running");
  await expect(main(app)).toContainText("Zoek vandaag de datum en het afgesproken resultaat.");
  await expect(app.locator("[data-next]")).toHaveCount(0);
  await app.goBack();
  await agreedOn(app, inDays(20));
  await atOutcome(app, "help-running");
  await expect(main(app)).toContainText("Vraag 5 opent op");
  await expect(app.locator("[data-next]")).toHaveCount(0);
  await app.goBack();
  await atScreen(app, "term");
  await app.goBack();
  await atQuestion(app, 2);
  await app.goForward();
  await app.goForward();
  await app.getByRole("button", { name: "Nieuw signaal" }).click();
  await atQuestion(app, 2);
});

test("a date that is moved ahead takes the answer to question 5 back", async ({ app }) => {
  await startCase(app);
  await walk(app, [...TO_HELP, "ja"]);
  await app.goBack();
  await app.goBack();
  await openSheet(app, PLAN);
  await app.getByLabel("Op welke datum").fill(inDays(20));
  await done(app);
  await app.getByRole("button", { name: "Naar het begin" }).click();
  await app.getByRole("button", { name: "Verder met de open casus" }).click();
  await atOutcome(app, "help-running");
  await expect(app.locator("[data-changes]")).toContainText("5 Resultaat: Ja");
});

test("one tap makes a case of a quick check, whose answers go along", async ({ app }) => {
  await app.getByRole("button", { name: "Snelle check" }).click();
  await walk(app, TO_HELP);
  await expect(main(app)).toHaveAttribute("data-mode", "quick");
  await expect(app.locator("[data-sheet]")).toHaveCount(0);
  await app.getByRole("button", { name: "Maak er een casus van" }).click();
  // Without a report it begins with steps 1 to 3, and every answer stands.
  await expect(main(app)).toHaveAttribute("data-mode", "case");
  await atScreen(app, "readiness");
  await app.locator("[data-next]").click();
  for (const [index, id] of TO_HELP.entries()) {
    await atQuestion(app, index + 1);
    await expect(app.locator(".ww-answer--current")).toHaveAttribute("data-answer", id);
    await answer(app, id);
  }
  await atOutcome(app, "help-running");
  await app.getByRole("button", { name: /^Wat is er al gedaan/ }).click();
  await atScreen(app, "readiness");
  // After a report the reader calls, and goes on with the record.
  await app.goto(app.url());
  await app.getByRole("button", { name: "Snelle check" }).click();
  await walk(app, TO_REPORT);
  await app.getByRole("button", { name: "Ik heb gebeld" }).click();
  await atScreen(app, "record");
  await done(app);
  await expect(main(app)).toHaveAttribute("data-mode", "case");
  await atOutcome(app, "report-now");
  await openSheet(app, "Bellen en melden");
});

test("a doubt that was taken back in the quick check calls first, and goes along", async ({ app }) => {
  await app.getByRole("button", { name: "Snelle check" }).click();
  // A wrong tap before it must not hide the doubt.
  await walk(app, ["nee"]);
  await app.locator('[data-change="1"]').click();
  await walk(app, TO_REPORT);
  await app.locator('[data-change="2"]').click();
  await walk(app, ["nee", "nee"], 2);
  for (const mode of ["quick", "case"]) {
    await expect(main(app)).toHaveAttribute("data-mode", mode);
    await atOutcome(app, "report-no-help");
    await expect(main(app)).toContainText("Praat niet met de ouders voordat u Veilig Thuis sprak.");
    await expect(main(app)).not.toContainText("Vertel de ouders dan eerst");
    if (mode === "case") continue;
    await app.getByRole("button", { name: "Ik heb gebeld" }).click();
    await done(app);
  }
  for (const changed of ["1 Vermoeden: Nee", "2 Veiligheid: Twijfel"]) {
    await expect(app.locator("[data-changes]")).toContainText(changed);
  }
});

test("a doubt that a change of question 1 set aside goes along with the quick check", async ({ app }) => {
  await app.getByRole("button", { name: "Snelle check" }).click();
  await walk(app, TO_REPORT);
  await app.locator('[data-change="1"]').click();
  await walk(app, ["nee"]);
  await atOutcome(app, "record-and-close");
  await expect(main(app)).toContainText("Bij vraag 2 stond eerst ‘ja’ of ‘twijfel’");
  await app.getByRole("button", { name: "Maak er een casus van" }).click();
  await atScreen(app, "readiness");
  await app.locator("[data-next]").click();
  await walk(app, ["nee"]);
  await atOutcome(app, "record-and-close");
  await expect(main(app)).toContainText("Bij vraag 2 stond eerst ‘ja’ of ‘twijfel’");
});

test("of a student of 18 the parents are no open point", async ({ app }) => {
  await startReadiness(app);
  await choose(app, "adult", "Ja");
  await expect(app.locator("#remark-adult")).toContainText("Vertel de ouders niets zonder toestemming");
  await expect(app.locator('[data-field="parents-talk"]')).toBeHidden();
  await app.locator("[data-next]").click();
  await walk(app, TO_REPORT);
  await expect(app.locator("[data-open]")).not.toContainText("ouders");
  await expect(app.locator("[data-steps]")).toContainText(/[1-9] open/);
  await openSheet(app, "Bellen en melden");
  await expect(app.locator('[data-field="parents-told"]')).toBeHidden();
});

test("who deviates towards reporting finds the number on the sheet", async ({ app }) => {
  await startCase(app);
  await walk(app, TO_HELP);
  await openSheet(app, "Wij wijken af");
  await expect(main(app).getByRole("link", { name: /Veilig Thuis/ })).toHaveAttribute("href", "tel:08002000");
  await app.getByLabel("Waarom wijkt de school af?").fill("Wij zijn er niet gerust op.");
  await done(app);
  await app.locator('[data-change="4"]').click();
  await answer(app, "nee");
  await openSheet(app, "Wij wijken af");
  await expect(main(app)).toContainText("Dit schreef u bij een eerdere uitkomst: Voorlopig geen melding");
});

installed("an evaluation, a new signal and the call card need no network", async ({ app, server }) => {
  await kept(app);
  await server.close();
  await app.context().setOffline(true);
  await app.reload();
  await stands(app);
  await startEvaluate(app);
  await answer(app, "nee");
  await agreedOn(app, inDays(0));
  await answer(app, "ja");
  await atOutcome(app, "help-completed");
  await app.getByRole("button", { name: "Nieuw signaal" }).click();
  await answer(app, "twijfel");
  await atOutcome(app, "report-now");
  await openSheet(app, "Bellen en melden");
  await atScreen(app, "call");
  await expect(app.locator(".ww-actions__item")).not.toHaveCount(0);
});

test("a deviation stands beside the outcome, with the number in reach", async ({ app }) => {
  await startCase(app);
  await walk(app, TO_REPORT);
  await openSheet(app, "Wij wijken af");
  await expect(main(app).getByRole("link", { name: /Veilig Thuis/ })).toHaveAttribute("href", "tel:08002000");
  await app.getByLabel("Waarom wijkt de school af?").fill("Leerling is in het buitenland.");
  await done(app);
  await atOutcome(app, "report-now");
  await expect(main(app)).toContainText("Uw school wijkt af van deze uitkomst.");
  await openSheet(app, RECORD);
  const record = app.locator("[data-record]");
  await expect(record).toContainText("Melden bij Veilig Thuis is volgens het afwegingskader noodzakelijk");
  await expect(record).toContainText("Leerling is in het buitenland.");
});

test("Back and Forward know a sheet as a screen of its own", async ({ app }) => {
  await startCase(app);
  await walk(app, TO_HELP);
  await openSheet(app, PLAN);
  await app.getByLabel("Wie is casemanager?").fill("mentor");
  await app.getByLabel("Op welke datum").fill(inDays(0));
  await app.goBack();
  await atOutcome(app, "help-running");
  await app.goForward();
  await atScreen(app, "plan");
  await expect(app.getByLabel("Wie is casemanager?")).toHaveValue("mentor");
  await done(app);
  await atOutcome(app, "help-running");
  await openSheet(app, RECORD);
  await app.goBack();
  await app.locator("[data-next]").click();
  await atQuestion(app, 5);
  await expect(main(app)).toContainText("Casemanager: mentor");
  await app.evaluate(() => history.go(-7));
  await atStart(app);
});

test("a case of an mbo speaks of students, in a loaded card and in the record too", async ({ app }) => {
  await startReadiness(app);
  await choose(app, "school-type", "Mbo");
  await app.locator("[data-next]").click();
  await answer(app, "ja");
  await app.getByText("Uitleg per situatie").click();
  await app.getByText("Er is al hulp betrokken").click();
  await expect(app.locator("details[data-loaded]")).toHaveCount(1);
  await app.getByText("Notitie: feit, citaat, duiding").click();
  await app.getByLabel("Feit:").fill("De leerling zei het de leerkracht.");
  await expect(main(app).getByText("De student vertelde het zelf (disclosure)")).toBeVisible();
  const said = (await main(app).innerText()).toLowerCase();
  expect(said).toContain("student");
  expect(said).not.toContain("leerling");
  await answer(app, "twijfel");
  await openSheet(app, RECORD);
  await expect(app.locator("[data-record]")).toContainText("Feit: De leerling zei het de leerkracht.");
});
