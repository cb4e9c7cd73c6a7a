// The record, its ways out of the app, and hostile text in every field.
import { readFile } from "node:fs/promises";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { PLAN, RECORD, TO_HELP, TO_REPORT, choose, inDays } from "../lib/test.mjs";
import { test, installed, expect, answer, atOutcome, atScreen, done, kept, main, openSheet, stands, startCase, startEvaluate, startReadiness, startTold, walk } from "../lib/test.mjs";

const FULL = "[data-plain='']";
const SHORT = "[data-plain=short]";

// What a page of somebody else finds in the clipboard: the app itself may not read it.
async function clipboard(app) {
  const other = await app.context().newPage();
  await other.route("**/other", (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>x</title>" }));
  await other.goto(new URL("/other", app.url()).href);
  const text = await other.evaluate(() => navigator.clipboard.readText());
  await other.close();
  return text;
}

test("copying takes exactly the text on screen; refused, it lies selected", async ({ app, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await startCase(app);
  await walk(app, TO_REPORT);
  await openSheet(app, RECORD);
  const plain = await app.locator(FULL).textContent();
  await app.getByRole("button", { name: "Kopieer de tekst" }).click();
  const told = app.locator("#app [data-told]").nth(1);
  await expect(told).toContainText("De tekst is gekopieerd.");
  expect(await clipboard(app)).toBe(plain);
  await app.evaluate(() => { navigator.clipboard.writeText = () => Promise.reject(new Error("nee")); });
  await app.getByRole("button", { name: "Kopieer de tekst" }).click();
  await expect(told).toContainText("kopieer die zelf");
  expect(await app.evaluate(() => getSelection().toString().trim())).toBe(plain.trim());
});

test("sharing takes the same text, and its button stays away where there is no share sheet", async ({ page, server, complaints }) => {
  await page.addInitScript(() => { navigator.share = async (data) => { window.shared = data; }; });
  await page.goto(server.url);
  await stands(page);
  await startCase(page);
  await walk(page, TO_REPORT);
  await openSheet(page, RECORD);
  await page.getByRole("button", { name: "Deel", exact: true }).click();
  expect(await page.evaluate(() => window.shared)).toEqual({ text: await page.locator(FULL).textContent() });
  await page.getByRole("button", { name: "Deel de korte versie" }).click();
  expect(await page.evaluate(() => window.shared)).toEqual({ text: await page.locator(SHORT).textContent() });
  await page.evaluate(() => document.documentElement.removeAttribute("data-share"));
  await expect(page.locator('[data-way^="share"]:visible')).toHaveCount(0);
});

test("before a record with the pupil's words is copied, the screen asks who can read it", async ({ app, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await startReadiness(app);
  await choose(app, "pupil-told", "Ja");
  await app.locator("[data-next]").click();
  await answer(app, "ja");
  await app.getByText("Notitie: feit, citaat, duiding").click();
  await app.getByLabel("Citaat:").fill("‘Papa sloeg mij.’");
  await answer(app, "ja");
  await openSheet(app, RECORD);
  const screen = app.locator("main");
  await expect(screen).toContainText("Kan iemand thuis dit lezen");
  // The short version stands first, and its button is the strong one.
  await expect(app.locator("[data-way]").first()).toHaveText("Kopieer de korte versie");
  await expect(app.locator("[data-way].ww-button--strong")).toHaveText(["Kopieer de korte versie"]);
  await app.getByRole("button", { name: "Kopieer de korte versie" }).click();
  await expect(app.locator("#app [data-told]").first()).toContainText("De korte versie is gekopieerd.");
  const copied = await clipboard(app);
  expect(copied).toBe(await app.locator(SHORT).textContent());
  for (const told of ["Papa", "vertelde", "Citaat"]) expect(copied).not.toContain(told);
  expect(copied).toContain("Melden is noodzakelijk");
  expect(await app.locator(FULL).textContent()).toContain("Papa sloeg mij");
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
  expect(content).toContain(`DTSTART:${inDays(30).replaceAll("-", "")}T`);
  expect(content).not.toContain("kanarie");
});

// Every field on screen, filled with `text`; everybody at the table agrees.
async function typeAll(page, text, day = inDays(30)) {
  await page.evaluate(() => document.querySelectorAll("details").forEach((details) => { details.open = true; }));
  for (const field of await page.locator("textarea, input[type=text]").all()) {
    if (await field.isVisible()) await field.fill(text);
  }
  for (const field of await page.locator("input[type=date]").all()) {
    if (await field.isVisible()) await field.fill(day);
  }
  for (const vote of await page.locator('[data-field^="vote"] label', { hasText: /^Eens$/ }).all()) await vote.click();
}

// Every field of a case on the way to running help; returns when the record is open.
async function fillAll(page, text) {
  await startReadiness(page);
  await choose(page, "signals", "Ja");
  await choose(page, "colleague", "Ja");
  await choose(page, "parents-talk", "Ja");
  await choose(page, "board", "Ja");
  await typeAll(page, text);
  for (const seat of await page.locator('[data-field^="seat"] input').all()) await seat.check();
  await page.locator("[data-next]").click();
  for (const id of TO_HELP) {
    await typeAll(page, text);
    await answer(page, id);
  }
  for (const sheet of [PLAN, "Wij wijken af"]) {
    await openSheet(page, sheet);
    await typeAll(page, text);
    await done(page);
  }
  await openSheet(page, RECORD);
}

// From running help to question 5: the agreed date is today.
async function toResult(page) {
  await openSheet(page, PLAN);
  await page.getByLabel("Op welke datum").fill(inDays(0));
  await done(page);
  await page.locator("[data-next]").click();
}

// The report, filled in on its sheet.
async function report(page, text) {
  await openSheet(page, "Bellen en melden");
  await choose(page, "report", "Ja, gemeld");
  await choose(page, "parents-told", "Nee, zo afgesproken met Veilig Thuis");
  await typeAll(page, text, inDays(0));
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
    const plain = await app.locator(FULL).textContent();
    const first = text.split(/[\r\n\u202C\u202E]/).find((part) => part.length > 2).trim();
    expect(plain).toContain(first);
    expect(plain.split("\n").filter((line) => line.startsWith("BEGIN:"))).toEqual([]);
    expect(await app.locator("[data-calendar]").textContent()).not.toContain(first);
    await app.goBack();
    await atOutcome(app, "help-running");
    await look();
    await openSheet(app, PLAN);
    await look();
    await done(app);
    await toResult(app);
    await typeAll(app, text);
    await look();
    await answer(app, "ja");
    await openSheet(app, "Afspraken over zicht op veiligheid");
    await typeAll(app, text);
    await look();
    await done(app);
    await app.locator('[data-change="2"]').click();
    await answer(app, "twijfel");
    await report(app, text);
    await look();
    await done(app);
    await openSheet(app, RECORD);
    await look();
    expect((await app.locator(FULL).textContent()).split(first).length).toBeGreaterThan(20);
    await done(app);
    await app.getByRole("button", { name: "Naar het begin" }).click();
    await startEvaluate(app);
    await answer(app, "nee");
    await typeAll(app, text);
    await look();
    expect(seen).toEqual(seen.map(() => ({ overflow: 0, inner: 0, scripts: 0, title: false })));
  });
}

// The record on screen as a PDF: how many pages, and their text.
async function printed(app) {
  const pdf = await app.pdf({ preferCSSPageSize: true });
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const sheets = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    sheets.push((await page.getTextContent()).items.map((item) => item.str).join(" ").replaceAll(/\s+/g, " "));
  }
  return { pages: document.numPages, text: sheets.join(" "), sheets };
}

// A browser moves a table row that fits on one sheet, and the title then stands alone.
test("whatever its length, the record begins below its title, and nobody signs an empty sheet", async ({ app }) => {
  await startTold(app);
  await app.locator("[data-next]").click();
  await answer(app, "ja");
  await app.getByRole("button", { name: "Ik heb gebeld: naar het verslag" }).click();
  await atScreen(app, "record");
  await choose(app, "report", "Ja, gemeld");
  const seen = new Set();
  for (let lines = 0; lines < 12; lines += 1) {
    for (const field of await main(app).locator("textarea:visible").all()) {
      await field.fill("Een regel die iets zegt.\n".repeat(lines));
    }
    const { sheets } = await printed(app);
    seen.add(sheets.length);
    expect(sheets[0], `${lines} lines`).toContain("Besluit 2, hulp");
    expect(sheets.at(-1), `${lines} lines`).toMatch(/Over dit verslag.*Gemaakt met Weegwijzer.*Paraaf medewerker/);
    // What is signed has something of the case on the same sheet.
    const [before] = sheets.at(-1).split("Over dit verslag");
    expect(before.replace(/\d \/ \d|Vertrouwelijk|Leerling of dossiernummer/gi, "").trim(), `${lines} lines`).not.toBe("");
  }
  expect([...seen]).toEqual([1, 2]);
});

// Every field holds a full line; of a case without a new signal, more than one.
test("the longest case prints on at most three pages of A4, each with a line for the pen, without the app around it", async ({ app }) => {
  await fillAll(app, "Leerling kwam vandaag weer zonder ontbijt en zei dat het thuis niet rustig is; de mentor hoorde het in de kring.");
  const plain = await printed(app);
  expect(plain.pages).toBeLessThanOrEqual(3);
  expect(plain.text).toContain("De school wijkt af");
  await done(app);
  await app.getByRole("button", { name: "Naar het begin" }).click();
  const line = "Leerling kwam weer zonder ontbijt en zei dat het thuis niet rustig is.";
  await fillAll(app, line);
  await done(app);
  // A new signal: what was written before it stays in the record.
  await app.getByRole("button", { name: "Nieuw signaal" }).click();
  for (const id of ["nee", "ja", "ja"]) {
    await typeAll(app, line);
    await answer(app, id);
  }
  await toResult(app);
  await typeAll(app, line);
  await answer(app, "nee");
  await atOutcome(app, "report-help-failed");
  await report(app, line);
  await done(app);
  await openSheet(app, RECORD);
  const { pages, text } = await printed(app);
  expect(pages).toBeLessThanOrEqual(3);
  for (const each of ["Leerling of dossiernummer", "Vertrouwelijk", ` / ${pages}`]) {
    expect(text.split(new RegExp(each, "i")).length - 1, `${each}: one on each sheet`).toBe(pages);
  }
  for (const line of ["Opgemaakt door", "Groep of klas", "Kenmerk"]) expect(text.split(line)).toHaveLength(2);
  for (const part of ["Verslag van de meldcode", "Is er acute of structurele onveiligheid? Nee", "Besluit 1, melden", "Casemanager:", "Eerder afgeweken", "Geschreven bij het eerdere antwoord", "Gemeld op", "Paraaf medewerker", "Gemaakt met Weegwijzer"]) {
    expect(text).toContain(part);
  }
  for (const chrome of ["Kopieer de tekst", "Terug naar de uitkomst", "0800-2000", "Zet in de agenda", "Bronnen"]) {
    expect(text).not.toContain(chrome);
  }
});

installed("a case can be walked to its record with the network cut", async ({ app, server }) => {
  await kept(app);
  await server.close();
  await app.context().setOffline(true);
  await app.reload();
  await stands(app);
  await fillAll(app, "Feit zonder naam.");
  await expect(app.locator("[data-record]")).toContainText("Feit zonder naam.");
  await expect(app.getByRole("button", { name: "Zet in de agenda" })).toBeVisible();
});
