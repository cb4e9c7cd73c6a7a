// The whole case: steps 1 to 3, the sheets, the record and its ways out, the
// evaluation, and hostile text in every field.
import { readFile } from "node:fs/promises";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { test, expect, answer, atOutcome, atQuestion, atScreen, atStart, done, kept, main, openSheet, stands, startCase, startEvaluate, startReadiness, walk } from "../lib/test.mjs";

const TO_REPORT = ["ja", "twijfel"];
const TO_HELP = ["ja", "nee", "ja", "ja"];
const RECORD = "Verslag voor uw dossier";
const PLAN = "Afspraken over de hulp";

// A radio or box of a field, by what stands on it.
const choose = (page, field, label) =>
  page.locator(`[data-field="${field}"]`).getByLabel(label, { exact: true }).check();

const inDays = (days) => {
  const date = new Date(Date.now() + days * 86_400_000);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, "0")}-${String(date.getDate()).padStart(2, "0")}`;
};

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
  await choose(app, "parents-talk", "Bewust niet");
  await expect(ground).toBeVisible();
  await choose(app, "talk-ground", "De leerling vertelde het zelf");
  await expect(app.locator("#remark-talk-ground")).toContainText("Bel eerst Veilig Thuis: 0800-2000");
  await choose(app, "board", "Nog niet");
  await expect(app.locator("#remark-board")).toContainText("Dit staat nog open");
  await choose(app, "board", "Ja");
  await expect(app.locator("#remark-board")).toBeHidden();
  await app.getByRole("button", { name: "Naar vraag 1" }).click();
  await walk(app, TO_REPORT);
  const open = app.locator("[data-open] li");
  await expect(open.filter({ hasText: "De signalen staan nog niet als feiten op papier." })).toHaveCount(1);
  await expect(open.filter({ hasText: "Bel eerst Veilig Thuis" })).toHaveCount(1);
  await expect(open.filter({ hasText: "Het bevoegd gezag" })).toHaveCount(0);
});

test("what was chosen in steps 1 to 3 is still chosen on the way back", async ({ app }) => {
  await startReadiness(app);
  await choose(app, "signals", "Ja");
  await app.locator('[data-field^="seat"] label').nth(1).click();
  await app.getByRole("button", { name: "Naar vraag 1" }).click();
  await app.goBack();
  await expect(app.locator('[data-field="signals"] [value="yes"]')).toBeChecked();
  await expect(app.locator('[data-field="seatb"] input')).toBeChecked();
  // Only who sits at the table is asked.
  await app.getByRole("button", { name: "Naar vraag 1" }).click();
  await app.getByText("Wat vindt iedereen aan tafel?").click();
  await expect(app.locator('[data-field^="vote1"]')).toHaveCount(1);
});

test("a guide opens in place, also with the network cut", async ({ app, server }) => {
  await kept(app);
  await server.close();
  await app.context().setOffline(true);
  await startReadiness(app);
  await app.getByText("Zo praat u met de ouders").click();
  await expect(main(app)).toContainText("voor akkoord, of voor gezien");
});

test("a split table is called doubt, and answers nothing by itself", async ({ app }) => {
  await startCase(app);
  await walk(app, ["ja"]);
  await app.getByText("Wat vindt iedereen aan tafel?").click();
  const vote = (row, label) =>
    app.locator('[data-field^="vote2"]').nth(row).locator("label", { hasText: new RegExp(`^${label}$`) }).tap();
  await vote(0, "Eens");
  await expect(app.locator("#remark-vote2")).toBeHidden();
  await vote(1, "Oneens");
  await expect(app.locator("#remark-vote2")).toContainText("Samen is dit twijfel. Bij twijfel meldt u.");
  await atQuestion(app, 2);
  await answer(app, "nee");
  await answer(app, "nee");
  await expect(main(app)).toContainText("Aan tafel was twijfel over veiligheid. Toch is het antwoord ‘nee’.");
  await openSheet(app, RECORD);
  await expect(app.locator("[data-record]")).toContainText("oneens");
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
  await expect(points.filter({ hasText: "Waarop rust uw vermoeden" })).toContainText("Ontbreekt");
  await choose(app, "report", "Alleen advies");
  await expect(app.locator("#remark-report")).toContainText("Advies is geen melding");
  await choose(app, "report", "Ja, gemeld");
  await app.getByLabel("Op welke dag?").fill("2026-05-12");
  await expect(app.locator("#remark-reported-on")).toContainText("indicatief: uiterlijk rond 20 mei 2026 (met extra vrije dagen: 21 mei 2026)");
  await done(app);
  await atOutcome(app, "report-now");
  await expect(app.locator("[data-open] li").filter({ hasText: "De melding is nog niet gedaan" })).toHaveCount(0);
});

test("question 5 opens at the agreed date, and a new signal reopens question 2 at any time", async ({ app }) => {
  await startCase(app);
  await walk(app, TO_HELP);
  await expect(app.locator("[data-next]")).toHaveCount(1);
  await openSheet(app, PLAN);
  const date = app.getByLabel("Op welke datum moet het effect merkbaar zijn?");
  await date.fill(inDays(-3));
  await expect(app.locator("#remark-review-on")).toContainText("al voorbij");
  await date.fill(inDays(200));
  await expect(app.locator("#remark-review-on")).toContainText("meer dan drie maanden");
  await date.fill(inDays(30));
  await expect(app.locator("#remark-review-on")).toBeHidden();
  await app.getByLabel("Wie is casemanager?").fill("schoolmaatschappelijk werker");
  await done(app);
  await atOutcome(app, "help-running");
  await expect(app.locator("[data-next]")).toHaveCount(0);
  await expect(main(app)).toContainText("Vraag 5 opent op");
  await expect(app.locator("[data-open]")).toContainText("De rollen en taken staan open.");
  await expect(app.locator("[data-open]")).not.toContainText("casemanager");
  await app.getByRole("button", { name: "Nieuw signaal" }).click();
  await atQuestion(app, 2);
  await expect(app.locator(".ww-answer--current")).toHaveCount(0);
  await expect(main(app)).toContainText("U antwoordde hier eerder: Nee");
  await answer(app, "ja");
  await atOutcome(app, "report-now");
  await expect(app.locator("[data-changes]")).toContainText("Nieuw signaal op");
});

test("help is evaluated later without anything stored: question 2, then question 5", async ({ app }) => {
  await startEvaluate(app);
  await atQuestion(app, 2);
  await expect(main(app)).toHaveAttribute("data-mode", "evaluate");
  await answer(app, "nee");
  await atQuestion(app, 5);
  await app.getByLabel("Welk resultaat sprak u af, en wanneer?").fill("Elke dag op school.");
  await answer(app, "ja");
  await atOutcome(app, "help-completed");
  await expect(app.locator("[data-open]")).toContainText("Het is open wie de veiligheid volgt.");
  await openSheet(app, "Afspraken over het volgen");
  await app.getByLabel("Wie volgt de veiligheid").fill("intern begeleider");
  await app.getByLabel("Tot wanneer?").fill(inDays(60));
  await app.getByLabel("Wat doet u bij een nieuw signaal?").fill("Vraag 2 opnieuw.");
  await done(app);
  await expect(app.locator("[data-open]")).toHaveCount(0);
  await app.locator('[data-change="2"]').click();
  await answer(app, "twijfel");
  await atOutcome(app, "report-now");
});

test("a deviation stands beside the outcome, with the number in reach", async ({ app }) => {
  await startCase(app);
  await walk(app, TO_REPORT);
  await openSheet(app, "Wij wijken af");
  await expect(main(app).getByRole("link", { name: /Veilig Thuis/ })).toHaveAttribute("href", "tel:08002000");
  await app.getByLabel("Waarom wijkt u af?").fill("Leerling is in het buitenland.");
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

test("copying takes exactly the text on screen; refused, it lies selected", async ({ app, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await startCase(app);
  await walk(app, TO_REPORT);
  await openSheet(app, RECORD);
  const plain = await app.locator("[data-plain]").textContent();
  await app.getByRole("button", { name: "Kopieer de tekst" }).click();
  await expect(app.locator("[data-told]")).toContainText("De tekst is gekopieerd.");
  expect(await app.evaluate(() => navigator.clipboard.readText())).toBe(plain);
  await app.evaluate(() => { navigator.clipboard.writeText = () => Promise.reject(new Error("nee")); });
  await app.getByRole("button", { name: "Kopieer de tekst" }).click();
  await expect(app.locator("[data-told]")).toContainText("kopieer die zelf");
  expect(await app.evaluate(() => getSelection().toString().trim())).toBe(plain.trim());
});

test("sharing takes the same text, and its button stays away where there is no share sheet", async ({ page, server, complaints }) => {
  await page.addInitScript(() => { navigator.share = async (data) => { window.shared = data; }; });
  await page.goto(server.url);
  await stands(page);
  await startCase(page);
  await walk(page, TO_REPORT);
  await openSheet(page, RECORD);
  await page.getByRole("button", { name: "Deel" }).click();
  expect(await page.evaluate(() => window.shared)).toEqual({ text: await page.locator("[data-plain]").textContent() });
  await page.evaluate(() => document.documentElement.removeAttribute("data-share"));
  await expect(page.getByRole("button", { name: "Deel" })).toBeHidden();
});

test("the calendar file is the one on screen, with a date and a neutral title", async ({ app }) => {
  await startCase(app);
  await walk(app, TO_HELP);
  await openSheet(app, RECORD);
  await expect(app.getByRole("button", { name: "Zet in de agenda" })).toHaveCount(0);
  await done(app);
  await openSheet(app, PLAN);
  await app.getByLabel("Op welke datum").fill(inDays(30));
  await app.getByLabel("Wat moet de hulp bereiken?").fill("kanarie");
  await done(app);
  await openSheet(app, RECORD);
  const download = app.waitForEvent("download");
  await app.getByRole("button", { name: "Zet in de agenda" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("datum.ics");
  const content = await readFile(await file.path(), "utf8");
  expect(content.replaceAll("\r\n", "\n")).toBe((await app.locator("[data-calendar]").textContent()).replaceAll("\r\n", "\n"));
  expect(content.match(/[^\r]\n/)).toBeNull();
  expect(content).toContain(`DTSTART;VALUE=DATE:${inDays(30).replaceAll("-", "")}`);
  expect(content).not.toContain("kanarie");
});

// Every field of the case, filled with `text`; returns when the record is open.
async function fillAll(page, text, { day = inDays(30) } = {}) {
  const typing = async () => {
    await page.evaluate(() => document.querySelectorAll("details").forEach((details) => { details.open = true; }));
    for (const field of await page.locator("textarea, input[type=text]").all()) {
      if (await field.isVisible()) await field.fill(text);
    }
    for (const field of await page.locator("input[type=date]").all()) await field.fill(day);
  };
  await startReadiness(page);
  await choose(page, "signals", "Ja");
  await choose(page, "colleague", "Ja");
  await choose(page, "parents-talk", "Ja");
  await choose(page, "board", "Ja");
  for (const seat of await page.locator('[data-field^="seat"] input').all()) await seat.check();
  await typing();
  await page.locator("[data-next]").click();
  for (const id of TO_HELP) {
    await typing();
    for (const vote of await page.locator('[data-field^="vote"] label', { hasText: /^Eens$/ }).all()) await vote.click();
    await answer(page, id);
  }
  for (const sheet of [PLAN, "Wij wijken af"]) {
    await openSheet(page, sheet);
    await typing();
    await done(page);
  }
  await openSheet(page, RECORD);
}

const HOSTILE = {
  markup: "<script>document.title='x'</script><img src=x onerror=alert(1)>&amp;\"'",
  "ten thousand characters": "a".repeat(10_000),
  emoji: "👩‍👧‍👦🏳️‍🌈".repeat(200),
  "right to left": "\u202Eegnal tsket\u202C שלום مرحبا ".repeat(20),
  "line ends": "een\r\nBEGIN:VEVENT\r\nSUMMARY:casus\r\nEND:VEVENT\r\ntwee",
};

for (const [name, text] of Object.entries(HOSTILE)) {
  test(`hostile text comes out as text and breaks no layout at 320 (${name})`, async ({ app }) => {
    test.setTimeout(120_000);
    await app.setViewportSize({ width: 320, height: 568 });
    const seen = [];
    const look = async () => {
      const found = await app.evaluate(() => ({
        overflow: document.documentElement.scrollWidth - innerWidth,
        inner: [...document.querySelectorAll(".ww-screen__body")].map((box) => box.scrollWidth - box.clientWidth).find((by) => by > 0) ?? 0,
        scripts: document.querySelectorAll("main script, main img").length,
        title: document.title === "x",
      }));
      seen.push(found);
    };
    await fillAll(app, text);
    await look();
    const plain = await app.locator("[data-plain]").textContent();
    const first = text.split(/[\r\n\u202C\u202E]/).find((part) => part.length > 2).trim();
    expect(plain).toContain(first);
    expect(plain.split("\n").filter((line) => line.startsWith("BEGIN:"))).toEqual([]);
    expect(await app.locator("[data-calendar]").textContent()).not.toContain(first);
    await app.goBack();
    await atOutcome(app, "help-running");
    await look();
    await openSheet(app, PLAN);
    await look();
    expect(seen).toEqual(seen.map(() => ({ overflow: 0, inner: 0, scripts: 0, title: false })));
  });
}

test("the longest case prints on at most two pages of A4, without the app around it", async ({ app }) => {
  await fillAll(app, "Leerling kwam vandaag weer zonder ontbijt en zei dat het thuis niet rustig is; de mentor hoorde het in de kring.");
  const pdf = await app.pdf({ preferCSSPageSize: true });
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  expect(document.numPages).toBeLessThanOrEqual(2);
  let text = "";
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    text += (await page.getTextContent()).items.map((item) => item.str).join(" ") + " ";
  }
  text = text.replaceAll(/\s+/g, " ");
  for (const part of ["Verslag van de meldcode", "Vraag 2 Veiligheid: Nee", "Besluit 1: melden", "Casemanager:", "De school wijkt af", "Handtekening voor akkoord / gezien", "Inhoud gecontroleerd op"]) {
    expect(text).toContain(part);
  }
  for (const chrome of ["Kopieer de tekst", "Klaar", "0800-2000", "Zet in de agenda", "Bronnen"]) {
    expect(text).not.toContain(chrome);
  }
});

test("a case can be walked to its record with the network cut", async ({ app, server }) => {
  await kept(app);
  await server.close();
  await app.context().setOffline(true);
  await app.reload();
  await stands(app);
  await fillAll(app, "Feit zonder naam.");
  await expect(app.locator("[data-record]")).toContainText("Feit zonder naam.");
  await expect(app.getByRole("button", { name: "Zet in de agenda" })).toBeVisible();
});
