// The meldcode to read, and the school's own people and numbers: only on the device.
import { readFile } from "node:fs/promises";
import jsQR from "jsqr";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { PNG } from "pngjs";
import { test, installed, expect, READINGS, RECORD, SCHOOL, TO_REPORT, atOutcome, atScreen, atStart, kept, main, openCode, openReading, openSchool, openSheet, stands, startCase, startQuick, walk, withSchool, unfolded } from "../lib/test.mjs";

const told = (page) => page.locator("#told");
const profile = (page) => page.evaluate(() => localStorage.getItem("weegwijzer-profile:" + location.pathname));

// The words that a request must never hold: every value of the school.
const VALUES = SCHOOL.trim().split("\n").slice(1).map((line) => line.slice(line.indexOf(": ") + 2));

async function fill(page, name, value) {
  const field = page.locator(`#school-${name}`);
  const part = page.locator("details", { has: field });
  if (await part.count() && !(await part.evaluate((details) => details.open))) await part.locator("summary").click();
  await field.fill(value);
}

async function give(page, file, name = "school.txt") {
  await page.getByText("Bestand van een collega").click();
  await page.locator("#import-school").setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(file) });
}

installed("the meldcode and all its pages are read offline, and each has a way back", async ({ app, context, complaints }) => {
  await kept(app);
  await context.setOffline(true);
  await openCode(app);
  await expect(app.locator("[data-nth]")).toHaveCount(6);
  await expect(main(app)).toContainText("Gevaar nu? Bel 112.");
  await expect(app).toHaveTitle(/De meldcode in vijf stappen/);
  const [examples, all] = [true, false].map((is) => READINGS.filter((name) => name.startsWith("Voorbeeld") === is));
  expect(examples).toHaveLength(3);
  for (const name of all) {
    await app.getByRole("button", { name }).click();
    await expect(main(app).getByRole("heading", { level: 1, name })).toBeFocused();
    await expect(app.locator(".ww-route").first()).toBeVisible();
    await expect(app.locator(".ww-route .ww-source").first()).toContainText("Nagelezen door de makers op");
    await app.goBack();
    await expect(main(app)).toHaveAttribute("data-screen", "meldcode");
  }
  // What other schools wrote is on the host alone, and says so.
  await app.getByRole("button", { name: examples[0] }).click();
  await expect(main(app)).toContainText("Dit blad vraagt internet.");
  await expect(main(app)).toContainText("kon niet worden geladen");
  complaints.length = 0;
  await app.goBack();
  await app.goBack();
  await atStart(app);
});

test("the parts of the meldcode are folded below each other, one tap from what they say, and open on paper", async ({ app }) => {
  await openReading(app, "De meldcode in vijf stappen");
  const parts = app.locator(".ww-contents details");
  await expect(parts).toHaveCount(13);
  await expect(app.locator(".ww-contents details[open]")).toHaveCount(0);
  // What is closed is the list of contents: it fits twice a phone.
  const { height } = await app.locator(".ww-contents").boundingBox();
  expect(height).toBeLessThan(1_200);
  await app.getByText("Stap 5, besluit 1").click();
  await expect(app.locator('[data-nth="5"]').getByText("Meld direct per telefoon")).toBeVisible();
  // The sources of a part are at its end, once.
  for (const part of await parts.all()) await expect(part.locator(".ww-source")).toHaveCount(1);
  await app.emulateMedia({ media: "print" });
  for (const text of ["Zoek wat uw zorg bevestigt", "Er is geen vaste bewaartermijn"]) {
    const shown = await app.getByText(text).evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));
    expect(shown, text).toBe(true);
  }
});

test("on a phone the first step of the meldcode is near, right below its warnings, and their sources are on paper", async ({ app }) => {
  await app.setViewportSize({ width: 390, height: 844 });
  await openReading(app, "De meldcode in vijf stappen");
  const step = await app.locator('[data-nth="1"]').boundingBox();
  expect(step.y + (await app.evaluate(() => scrollY))).toBeLessThan(880);
  const sources = app.locator(".ww-rule + .ww-source");
  await expect(sources.locator("p")).toBeHidden();
  await app.emulateMedia({ media: "print" });
  const shown = await sources.locator("p").evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));
  expect(shown).toBe(true);
});

test("with a profile step 5 says who makes the call", async ({ app }) => {
  await withSchool(app);
  await openReading(app, "De meldcode in vijf stappen");
  const decides = app.locator('[data-nth="5"]');
  await expect(decides).toContainText("Spreek af wie belt");
  await expect(decides).toContainText("Bij ons meldt: ");
});

test("the numbers are call buttons, and only those that a school may call", async ({ app }) => {
  await openReading(app, "De meldcode in vijf stappen");
  const numbers = await main(app).locator(".ww-call__link").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(numbers).toEqual(["tel:112", "tel:08002000", "tel:09001113111", "tel:09008844", "tel:08000432", "tel:08000113", "tel:08000188"]);
  await app.goBack();
  await openReading(app, "Andere routes");
  await expect(main(app)).not.toContainText("0900-4445444");
});

test("a departure stands at its place: what the text says, what the app does, why", async ({ app }) => {
  await openReading(app, "Voorbeeld: een basisschool in Utrecht");
  const step = app.locator('[data-nth="5"]');
  const departure = step.locator("[data-departure]", { hasText: "De ouders nemen hulp aan" });
  await expect(departure).toContainText("De tekst van deze school: Dan is een melding niet nodig.");
  await expect(departure).toContainText("ook als de ouders hulp aannemen.");
  await expect(departure).toContainText("Sinds 2019 komt veiligheid eerst.");
  await expect(departure).toContainText("Bron: ");
});

test("a school fills in its people, keeps them, and finds them on every screen", async ({ app }) => {
  await openSchool(app);
  await app.locator("[data-form]").click();
  await fill(app, "school", "De Verzonnen School");
  await fill(app, "aandachtsfunctionaris-heet", "kwaliteitscoördinator");
  await fill(app, "aandachtsfunctionaris-telefoon", "06");
  await app.getByRole("button", { name: "Bewaar op dit toestel" }).click();
  // At the field itself, where the reader arrives; the same mistake is said again.
  const phone = app.getByRole("textbox", { name: "Aandachtsfunctionaris, telefoonnummer" });
  for (const again of [false, true]) {
    if (again) await app.getByRole("button", { name: "Bewaar op dit toestel" }).click();
    await expect(phone).toBeFocused();
    await expect(phone).toBeInViewport({ ratio: 1 });
    await expect(phone).toHaveAccessibleDescription(/^Dit klopt nog niet\. Een telefoonnummer/);
  }
  // The rest is kept, and nothing that is wrong.
  await expect(told(app)).toHaveText("Wat nog niet klopt, is niet bewaard. De rest wel.");
  expect(await profile(app)).toContain("De Verzonnen School");
  expect(await profile(app)).not.toContain("telefoon");
  await fill(app, "aandachtsfunctionaris-telefoon", "010 000 00 01");
  await app.getByRole("button", { name: "Bewaar op dit toestel" }).click();
  await expect(told(app)).toHaveText("Bewaard op dit toestel.");
  await expect(main(app).getByRole("heading", { level: 1, name: "De Verzonnen School" })).toBeVisible();
  await app.reload();
  await app.locator("[data-people]").waitFor({ state: "attached" });

  const people = app.locator("details", { hasText: "Onze mensen en afspraken" });
  const number = people.getByRole("link", { name: "Kwaliteitscoördinator 010 000 00 01" });
  for (const go of [
    async () => {},
    async () => startQuick(app),
    async () => walk(app, TO_REPORT),
    async () => { await app.getByRole("button", { name: "Naar het begin" }).click(); await startCase(app); },
  ]) {
    await go();
    await people.locator("summary").click();
    await expect(number).toBeVisible();
    expect(await number.getAttribute("href")).toBe("tel:0100000001");
  }
});

test("with a school the meldcode speaks with its words, and names a number where it names a role", async ({ app }) => {
  await withSchool(app);
  await openReading(app, "De meldcode in vijf stappen");
  const first = app.locator('[data-nth="1"]');
  await first.locator("summary").click();
  await expect(first).toContainText("met kwaliteitscoördinator (aandachtsfunctionaris, Voorbeeld Eén) of intern begeleider");
  await expect(first).toContainText("Bij ons (tekst van uw school; leidt het kader tot melden, dan gaat het kader voor): Vertel het dezelfde dag aan de kwaliteitscoördinator.");
  await expect(first.getByRole("link", { name: /kwaliteitscoördinator/ })).toHaveAttribute("href", "tel:0100000001");
  await expect(app.locator('[data-nth="2"]')).not.toContainText("Bij ons");
  await expect(main(app)).toContainText("Tot 2 jaar na vertrek.");
  // The region's own number stands right below that of the whole country.
  const numbers = main(app).locator('.ww-call:has([href="tel:08002000"]) .ww-call__link');
  await expect(numbers.last()).toHaveText("Veilig Thuis Nergensland 010-0000003 (opgegeven door uw school)");
  await expect(numbers.last()).toHaveAttribute("href", "tel:0100000003");
  await app.getByRole("button", { name: "Naar het begin" }).click();
  await startCase(app);
  await walk(app, TO_REPORT);
  await expect(main(app).locator('.ww-board:has([href="tel:08002000"]) [href="tel:0100000003"]')).toBeVisible();
  await openSheet(app, RECORD);
  await expect(main(app)).toContainText("Zet het verslag in Voorbeeldsysteem, alleen in het afgeschermde deel.");
  // What leaves is the record, without the school's own data.
  const plain = (await app.locator("[data-plain]").allTextContents()).join("\n");
  for (const value of VALUES) expect(plain).not.toContain(value);
});

test("the page for parents prints on one sheet, with the school and without the app", async ({ app }) => {
  await withSchool(app, SCHOOL.replace("gecontroleerd:", "klachten-plek: schoolgids\nouders-telefoon: 010 000 00 09\ngecontroleerd:"));
  await openReading(app, "Voor ouders: zo werkt de meldcode");
  await expect(main(app)).toContainText("De Verzonnen School");
  const pdf = await app.pdf({ preferCSSPageSize: true });
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  expect(document.numPages).toBe(1);
  let text = "";
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    text += items.map((item) => item.str).join(" ");
  }
  text = text.replace(/\s+/g, " ");
  for (const says of ["Voor ouders", "De Verzonnen School", "Uw toestemming is niet nodig", "kwaliteitscoördinator (aandachtsfunctionaris, Voorbeeld Eén)", "Klachtenregeling: schoolgids", "Telefoon van de school: 010 000 00 09", "0800-2000", "Bel 112", "Nagelezen door de makers op"]) {
    expect(text).toContain(says);
  }
  for (const chrome of ["Verberg", "Wis alles", "Naar het begin", "Lees verder", "Print dit blad"]) expect(text).not.toContain(chrome);
  // A number of the staff is not for parents: not on paper, and not on screen.
  expect(text).not.toContain("010 000 00 01");
  await expect(main(app)).not.toContainText("010 000 00 01");
});

installed("a profile goes round by file, by link and by code, asks first, and is never sent", async ({ app, context, server, browser }) => {
  const seen = [];
  const watch = (one) => one.on("request", (request) => seen.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ""}`));
  watch(context);
  await kept(app);
  await withSchool(app);
  // A case with a note is open, and goes nowhere.
  await startCase(app);
  await app.getByText("Notitie: feit, citaat, duiding").click();
  await app.locator("#fact1").fill("Verzonnen notitie");
  await walk(app, TO_REPORT);
  await app.getByRole("button", { name: "Naar het begin" }).click();
  await expect(app.getByRole("button", { name: /^Verder met de open casus/ })).toBeVisible();
  await openSchool(app);
  await app.locator("[data-share-school]").click();
  await atScreen(app, "school-share");
  const link = await app.locator("[data-plain]").textContent();
  expect(link.startsWith(server.url + "?school#profiel=")).toBe(true);
  const download = app.waitForEvent("download");
  await app.getByRole("button", { name: "Bewaar als bestand" }).click();
  const file = await readFile(await (await download).path(), "utf8");
  expect(file).toBe(SCHOOL);
  const sent = Buffer.from(new URL(link).hash.slice("#profiel=".length), "base64url").toString();
  expect(sent).toContain("De Verzonnen School");
  expect(sent).not.toContain("notitie");

  // A colleague opens the link on another phone.
  const other = await browser.newContext();
  watch(other);
  const phone = await other.newPage();
  await phone.goto(link);
  await atScreen(phone, "school-preview");
  await kept(phone);
  expect(new URL(phone.url()).hash).toBe("");
  await expect(phone.locator("[data-numbers]")).toContainText("Veilig Thuis Nergensland 010-0000003Nieuw nummer");
  await expect(phone.locator("[data-offered]")).toContainText("https://school.example/protocollen");
  expect(await profile(phone)).toBe(null);
  await phone.getByRole("button", { name: "Nee, terug" }).click();
  await atStart(phone);
  expect(await profile(phone)).toBe(null);

  // The link once more, while the app is open and a case is in memory.
  await startCase(phone);
  await walk(phone, ["ja"]);
  await phone.evaluate((hash) => { location.hash = hash; }, new URL(link).hash);
  await atScreen(phone, "school-preview");
  await phone.getByRole("button", { name: "Neem over" }).click();
  await expect(told(phone)).toHaveText("Bewaard op dit toestel.");
  expect(await profile(phone)).toBe(SCHOOL);
  await phone.getByRole("button", { name: "Naar het begin" }).click();
  await phone.getByRole("button", { name: "Verder met de open casus" }).click();
  await expect(main(phone)).toHaveAttribute("data-question", "2");

  // The file, with another number: the preview says both.
  await phone.goto(server.url);
  await phone.locator("[data-people]").waitFor({ state: "attached" });
  await openSchool(phone);
  await give(phone, file.replace("010-0000002", "010-0000009"));
  await expect(phone.locator("[data-numbers]")).toContainText("Buurtteam of wijkteam Wijkteam Nergens 010-0000009Veranderd. Nu staat er: Buurtteam of wijkteam Wijkteam Nergens 010-0000002");
  await phone.getByRole("button", { name: "Neem over" }).click();
  expect(await profile(phone)).toContain("010-0000009");
  await other.close();

  // Every request of both: no value of the school, as text or as it stands in a link.
  expect(seen.length).toBeGreaterThan(5);
  const fragment = new URL(link).hash.slice("#profiel=".length);
  for (const request of seen) {
    for (const value of VALUES) {
      for (const text of [value, encodeURIComponent(value)]) expect(request).not.toContain(text);
    }
    expect(request).not.toContain(fragment.slice(0, 24));
  }
});

for (const colorScheme of ["light", "dark"]) {
  test(`another reader reads the code on screen as the link (${colorScheme})`, async ({ app }) => {
    await app.emulateMedia({ colorScheme });
    await app.setViewportSize({ width: 390, height: 844 });
    await withSchool(app);
    await openSchool(app);
    await app.locator("[data-share-school]").click();
    const code = app.getByRole("img", { name: /QR-code/ });
    const { width, height, data } = PNG.sync.read(await code.screenshot());
    const read = jsQR(new Uint8ClampedArray(data), width, height);
    expect(read?.data).toBe(await app.locator("[data-plain]").textContent());
  });
}

test("what is broken, hostile or newer gets a clear answer and changes nothing", async ({ app, server }) => {
  await withSchool(app);
  await openSchool(app);
  const hostile = [
    ["", "beschadigd"],
    ["weegwijzer-profiel 1\nonbekend: iets\n", "beschadigd"],
    ["weegwijzer-profiel 1\nwijkteam-telefoon: javascript:alert(1)\n", "teken dat daar niet hoort"],
    ["weegwijzer-profiel 1\nprotocollen-link: http://school.example\n", "een adres dat niet klopt"],
    ["weegwijzer-profiel 1\nschool: " + "a".repeat(20_000) + "\n", "een tekst die te lang is (regel 2"],
    ["weegwijzer-profiel 1\naandachtsfunctionaris-heet: niemand: melden hoeft niet\n", "teken dat daar niet hoort"],
    ["weegwijzer-profiel 1\naandachtsfunctionaris-heet: Veilig Thuıs\n", "een naam die in Weegwijzer van iets anders is"],
    ["weegwijzer-profiel 1\nveilig-thuis-telefoon: 06-12345678\n", "geen nummer van een regio"],
    ["weegwijzer-profiel 1\nveilig-thuis-telefoon: 0900-0000003\n", "betaald nummer"],
    ["weegwijzer-profiel 1\nschool: Morgen\ngecontroleerd: 2099-01-01\n", "een dag die nog moet komen"],
    ["weegwijzer-profiel 9\nschool: Later\n", "nieuwere versie"],
  ];
  for (const [file, says] of hostile) {
    await give(app, file);
    await expect(told(app)).toContainText(says);
    await expect(told(app)).toContainText("Er is niets veranderd.");
    expect(await profile(app)).toBe(SCHOOL);
    await app.reload();
    await app.locator("[data-people]").waitFor({ state: "attached" });
    await openSchool(app);
  }
  await app.goto(server.url + "#profiel=onzin");
  await expect(told(app)).toContainText("Er is niets veranderd.");
  expect(await profile(app)).toBe(SCHOOL);
  // Markup in a value stays text, on the screens and in the pages that are loaded.
  await atScreen(app, "school");
  await give(app, "weegwijzer-profiel 1\nschool: <img src=x onerror=alert(1)>\nstap-1: <b>vet</b>\n");
  await app.getByRole("button", { name: "Neem over" }).click();
  await expect(main(app).getByRole("heading", { level: 1 })).toHaveText("<img src=x onerror=alert(1)>");
  await app.getByRole("button", { name: "Naar het begin" }).click();
  await openReading(app, "De meldcode in vijf stappen");
  await expect(main(app)).toContainText("dan gaat het kader voor): <b>vet</b>");
  await expect(main(app).locator("img")).toHaveCount(0);
});

test("a damaged profile is shown as that, kept, and can be saved or thrown away", async ({ app }) => {
  await app.evaluate(() => localStorage.setItem("weegwijzer-profile:" + location.pathname, "kapot"));
  await app.reload();
  await stands(app);
  await openSchool(app);
  await expect(main(app)).toContainText("beschadigd");
  const download = app.waitForEvent("download");
  await app.getByRole("button", { name: "Bewaar als bestand" }).click();
  expect(await readFile(await (await download).path(), "utf8")).toBe("kapot");
  expect(await profile(app)).toBe("kapot");
  await app.getByText("Verwijder", { exact: true }).click();
  await app.getByRole("button", { name: "Ja, verwijder" }).click();
  expect(await profile(app)).toBe(null);
});

test("what a newer version of the app keeps is not written over by a file or a link", async ({ app, server }) => {
  const newer = "weegwijzer-profiel 9\nschool: Later\n";
  await app.evaluate((text) => localStorage.setItem("weegwijzer-profile:" + location.pathname, text), newer);
  await app.reload();
  await stands(app);
  await openSchool(app);
  await give(app, SCHOOL);
  await expect(told(app)).toContainText("Laad eerst de nieuwe versie.");
  await expect(main(app)).toHaveAttribute("data-screen", "school");
  await app.goto(server.url + "#profiel=MQFEZSBWZXJ6b25uZW4gU2Nob29sAA");
  await expect(told(app)).toContainText("Laad eerst de nieuwe versie.");
  expect(await profile(app)).toBe(newer);
});

test("old data say so where a number is tapped, until somebody confirms them", async ({ app }) => {
  await withSchool(app, SCHOOL.replace("2026-11-24", "2020-01-01"));
  const people = app.locator("details", { hasText: "Onze mensen en afspraken" });
  await people.locator("summary").click();
  await expect(people).toContainText("Kloppen de mensen en nummers nog?");
  await openSchool(app);
  await app.getByRole("button", { name: "Alles klopt nog" }).click();
  await expect(told(app)).toHaveText("Bewaard op dit toestel.");
  await expect(main(app)).not.toContainText("Kloppen de mensen en nummers nog?");
  expect(await profile(app)).not.toContain("2020-01-01");
});

test("storage that is blocked or full: the data stay until the page closes, and that is said", async ({ page, server, complaints }) => {
  await page.addInitScript(() => { Storage.prototype.setItem = () => { throw new DOMException("vol", "QuotaExceededError"); }; });
  await page.goto(server.url);
  await stands(page);
  await openSchool(page);
  await give(page, SCHOOL);
  await page.getByRole("button", { name: "Neem over" }).click();
  await expect(told(page)).toContainText("bewaart niets");
  await expect(main(page)).toContainText("De gegevens blijven tot u de pagina sluit.");
  await expect(main(page).getByRole("link", { name: /010-0000002/ })).toBeVisible();
});

test("wiping takes the school too, in this tab and in another", async ({ app, context, server }) => {
  await withSchool(app);
  const second = await context.newPage();
  await second.goto(server.url);
  await second.locator("[data-people]").waitFor({ state: "attached" });
  await app.getByRole("button", { name: "Wis alles" }).first().click();
  await app.getByRole("button", { name: "Ja, wis alles" }).click();
  await expect(told(app)).toHaveText("Alles is gewist.");
  expect(await profile(app)).toBe(null);
  await expect(second.locator("[data-people]")).toHaveCount(0);
});

test("a school that is filled in elsewhere is there in this tab too", async ({ app, context, server }) => {
  await openSchool(app);
  const second = await context.newPage();
  await second.goto(server.url);
  await stands(second);
  await openSchool(second);
  await give(second, SCHOOL);
  await second.getByRole("button", { name: "Neem over" }).click();
  await expect(main(app).getByRole("link", { name: /010-0000002/ })).toBeVisible();
});

test("a training and the first screen know nothing of the school's numbers", async ({ app }) => {
  await withSchool(app);
  await app.getByRole("button", { name: /^Oefenen/ }).click();
  await (await unfolded(app.locator(".ww-case").first())).locator("[data-alone]").click();
  await expect(main(app).locator('a[href^="tel:"]')).toHaveCount(0);
  await expect(main(app)).not.toContainText("Voorbeeld Eén");
});

test("a year after the check the start and the outcome say so, and the numbers stay", async ({ page, server, complaints }) => {
  await page.clock.setFixedTime(new Date("2028-01-15T10:00:00"));
  await page.goto(server.url);
  await stands(page);
  await expect(main(page)).toContainText("meer dan een jaar geleden nagelezen");
  await startQuick(page);
  await walk(page, TO_REPORT);
  await atOutcome(page, "report-now");
  await expect(main(page)).toContainText("meer dan een jaar geleden nagelezen");
  await expect(main(page).locator('.ww-rail a[href="tel:112"]')).toBeVisible();
  await expect(main(page).locator('.ww-board a[href="tel:08002000"]')).toBeVisible();
});

test("the page of sources is whole: every source with its address and its day", async ({ app }) => {
  await app.getByText("Over Weegwijzer en bronnen").click();
  const page = app.locator('details[data-load$="#bronnen"]');
  await expect(page).toContainText("Nagelezen door de makers op");
  await page.getByText("Alle bronnen, met adres").click();
  await expect(page.locator(".ww-url").nth(60)).toBeVisible();
});

test("what could not be deleted is said to be there still", async ({ app }) => {
  await withSchool(app);
  await openSchool(app);
  await app.evaluate(() => { Storage.prototype.removeItem = () => { throw new DOMException("", "InvalidStateError"); }; });
  await app.getByText("Verwijder", { exact: true }).click();
  await app.getByRole("button", { name: "Ja, verwijder" }).click();
  await expect(told(app)).toContainText("Verwijderen lukte niet.");
  await expect(main(app).getByRole("heading", { level: 1, name: "De Verzonnen School" })).toBeVisible();
});

// What is after `#profiel=` in a link with this school.
async function linked(page) {
  await withSchool(page);
  await openSchool(page);
  await page.locator("[data-share-school]").click();
  const link = await page.locator("[data-plain]").textContent();
  await page.evaluate(() => localStorage.clear());
  return link.split("#profiel=")[1];
}

test("a link opens as mail hands it on, or says that it was cut, and an open case stays", async ({ app, server }) => {
  const held = await linked(app);
  for (const rest of [
    `?utm_source=mail&fbclid=x#profiel=${held}`,
    `?x=1#profiel=${held}.%20Groet,%20Piet`,
    `?%23profiel=${held}`,
    `?url=${encodeURIComponent(server.url + "#profiel=" + held)}&data=05`,
    `#profiel%3D${held}`,
    `#profiel=${held})`,
  ]) {
    await app.goto("about:blank");
    await app.goto(server.url + rest);
    await atScreen(app, "school-preview");
    await expect(app.locator("[data-numbers]")).toContainText("Veilig Thuis Nergensland 010-0000003");
    expect(new URL(app.url()).search + new URL(app.url()).hash).toBe("");
  }
  for (const rest of [`#profiel=${held.slice(0, -3)}`, "#profiel=", "#prof", `?%23profiel%3D${held.slice(0, 40)}`]) {
    await app.goto("about:blank");
    await app.goto(server.url + rest);
    await expect(told(app)).toContainText("Deze link is onderweg afgekapt of beschadigd.");
    await atStart(app);
  }
  // In a page with an open case.
  await startCase(app);
  await walk(app, ["ja"]);
  await app.evaluate((cut) => { location.hash = cut; }, `#profiel=${held.slice(0, 50)}`);
  await expect(told(app)).toContainText("Deze link is onderweg afgekapt of beschadigd.");
  await expect(main(app)).toHaveAttribute("data-question", "2");
  await app.goBack();
  await app.goBack();
  await expect(main(app)).toHaveAttribute("data-question", "1");
});

// Behind the address: what mail made of `#`, and what then opens.
const ENCODED = [
  ["%23profiel=", "", true],
  ["%23profiel%3D", "", true],
  ["%23PROFIEL=", "", true],
  ["%2523profiel%253D", "", true],
  ["index.html%23profiel=", "", true],
  ["%3Fschool%23profiel=", "", true],
  ["?school%23profiel=", "", true],
  ["?school%23profiel%3D", "&utm_source=mail", true],
  ["%23profiel=", "?utm_source=mail", true],
  ["%23profiel=", "%20Groet", true],
  ["map/%23profiel=", "", true],
  ["%23profiel=Mg", "", false],
  ["%23prof", "", false],
];
installed("a link whose # was encoded opens with the worker as it was, or says that it was cut", async ({ app, server }) => {
  await kept(app);
  const held = await linked(app);
  for (const [before, after, opens] of ENCODED) {
    await app.goto("about:blank");
    await app.goto(server.url + before + (opens ? held : "") + after);
    if (opens) await expect(app.locator("[data-numbers]"), before).toContainText("Veilig Thuis Nergensland 010-0000003");
    else await expect(told(app), before).toContainText("Deze link is onderweg afgekapt of beschadigd.");
    expect(app.url()).toBe(server.url);
  }
});

test("on a first visit such a link opens where the host has an address for it, and else says what to do", async ({ app, page, server, complaints }) => {
  const held = await linked(app);
  for (const [before, after, opens] of ENCODED.filter(([before]) => before.startsWith("?"))) {
    await page.goto("about:blank");
    await page.goto(server.url + before + held + after);
    await expect(page.locator("[data-numbers]"), String(opens)).toContainText("Veilig Thuis Nergensland 010-0000003");
  }
  for (const [before, after] of ENCODED.filter(([before]) => !before.startsWith("?"))) {
    const answer = await page.goto(server.url + before + held + after);
    expect(answer.status(), before).toBe(404);
    await expect(page.locator("body")).toContainText("plak de hele link bij ‘Onze school’");
    await expect(page.locator("a[href^='tel:']")).toHaveCount(2);
  }
  await page.goto(`${server.url}%23profiel=${held}`);
  await page.getByRole("link", { name: "Open Weegwijzer" }).click();
  await stands(page);
  await atStart(page);
  expect(complaints.splice(0).every((complaint) => complaint.includes("404"))).toBe(true);
});

test("a link that a filter emptied says so, and changes nothing", async ({ app, server }) => {
  await withSchool(app);
  for (const rest of ["?school", "?school#", "?school=", "?school&utm_source=mail", "?utm_source=mail&school=", "?school#:~:text=x", "?url=https%3A%2F%2Fweegwijzer.example%2F%3Fschool&data=05"]) {
    await app.goto("about:blank");
    await app.goto(server.url + rest);
    await expect(told(app), rest).toContainText("In deze link staan geen gegevens meer");
    await expect(told(app)).toContainText("Vraag uw collega om het bestand.");
    await atStart(app);
    expect(app.url()).toBe(server.url);
  }
  expect(await profile(app)).toBe(SCHOOL);
});

test("a pasted link or text is read, and what it lacks is said", async ({ app, server }) => {
  const held = await linked(app);
  await app.reload();
  await stands(app);
  await openSchool(app);
  await app.getByText("Link of tekst van een collega").click();
  const field = app.getByRole("textbox", { name: "Plak de hele link" });
  const read = app.getByRole("button", { name: "Bekijk de gegevens" });
  await read.click();
  await expect(told(app)).toContainText("Plak eerst de link");
  await field.fill(server.url);
  await read.click();
  await expect(told(app)).toContainText("In deze link staan geen gegevens meer");
  await expect(field).toHaveValue(server.url);
  const link = server.url + "#profiel=" + held;
  await field.fill("Hoi,\n" + link.replace(/.{60}/g, "$&\n> ") + "\n\nGroet, Piet");
  await read.click();
  await atScreen(app, "school-preview");
  await app.getByRole("button", { name: "Nee, terug" }).click();
  // What was pasted is still there.
  await expect(field).toBeVisible();
  await expect(field).toHaveValue(/profiel=/);
  await field.fill("Hier zijn ze:\n" + SCHOOL);
  await read.click();
  await atScreen(app, "school-preview");
});

test("a file is read in every encoding of Windows, with any ends of lines and any name", async ({ app }) => {
  const text = "weegwijzer-profiel 1\nschool: Café De Coördinator – één\n";
  const wide = Buffer.from("\ufeff" + text, "utf16le");
  const single = Buffer.from(text.replace("–", "\u0096"), "latin1");
  await openSchool(app);
  await app.getByText("Bestand van een collega").click();
  for (const [name, buffer] of [
    ["school.txt", Buffer.from(text)],
    ["SCHOOL.TXT", Buffer.from("\ufeff" + text)],
    ["school", wide],
    ["school.txt.bin", Buffer.from(wide).swap16()],
    ["school (1).csv", single],
    ["weegwijzer-school.htm", Buffer.from(text.replaceAll("\n", "\r\n"))],
    ["school.docx", Buffer.from(text.replaceAll("\n", "\r"))],
    ["school.txt.crdownload", Buffer.from("\n\n" + text + "\n\n")],
  ]) {
    await app.locator("#import-school").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
    await atScreen(app, "school-preview");
    await expect(app.locator("[data-offered]")).toContainText("Café De Coördinator – één");
    await app.getByRole("button", { name: "Nee, terug" }).click();
    await app.getByText("Bestand van een collega").click();
  }
  await app.locator("#import-school").setInputFiles({ name: "school.txt", mimeType: "text/plain", buffer: Buffer.from(text + "Groet, Piet\n") });
  await expect(told(app)).toContainText("Regel 3 van het bestand is beschadigd");
});

test("what is being composed or dictated is held when the reader taps elsewhere", async ({ app }) => {
  const keyboard = await app.context().newCDPSession(app);
  await openSchool(app);
  await app.locator("[data-form]").click();
  const composed = [
    ["school", async () => keyboard.send("Input.imeSetComposition", { text: "De Verzonnen School", selectionStart: 19, selectionEnd: 19 })],
    ["wijkteam-naam", async () => keyboard.send("Input.insertText", { text: "Wijkteam Nergens" })],
    // Without an event for the letters, as some programs fill in a field.
    ["stap-1", async (field) => field.evaluate((element) => { element.value = "Vertel het."; element.dispatchEvent(new Event("change", { bubbles: true })); })],
  ];
  for (const [name, write] of composed) {
    const field = app.locator(`#school-${name}`);
    await field.evaluate((element) => { element.closest("details")?.setAttribute("open", ""); element.focus(); });
    await write(field);
    await expect(field).not.toHaveValue("");
  }
  await app.locator("#school-directie-heet").evaluate((field) => { field.closest("details").open = true; field.focus(); });
  await keyboard.send("Input.imeSetComposition", { text: "teamleider", selectionStart: 10, selectionEnd: 10 });
  await app.getByRole("button", { name: "Bewaar op dit toestel" }).click();
  await expect(told(app)).toHaveText("Bewaard op dit toestel.");
  for (const value of ["De Verzonnen School", "Wijkteam Nergens", "Vertel het.", "teamleider"]) expect(await profile(app)).toContain(value);
});

test("what is wrong with a number is said at its field when the reader leaves it, and not while typing", async ({ app }) => {
  await openSchool(app);
  await app.locator("[data-form]").click();
  const phone = app.getByRole("textbox", { name: "Aandachtsfunctionaris, telefoonnummer" });
  const wrong = app.locator("#wrong-school-aandachtsfunctionaris-telefoon");
  await phone.pressSequentially("06 12");
  await expect(wrong).toBeHidden();
  await expect(phone).not.toHaveAttribute("aria-invalid");
  await app.locator("#school-school").click();
  // The reader is where they went, and hears it there.
  await expect(app.locator("#school-school")).toBeFocused();
  await expect(wrong).toHaveText(/^Dit klopt nog niet\. Een telefoonnummer heeft 10 cijfers/);
  await expect(phone).toHaveAttribute("aria-invalid", "true");
  await expect(phone).toHaveAccessibleDescription(/^Dit klopt nog niet\./);
  await expect(app.locator("#spoken")).toHaveText(/^Dit klopt nog niet\./);
  await phone.press("End");
  await phone.pressSequentially("345678");
  await expect(wrong).toBeHidden();
  await expect(phone).not.toHaveAttribute("aria-invalid");
  // Nor is anything said of one that is right.
  await app.locator("#school-school").click();
  await expect(wrong).toBeHidden();
});

test("what is said at a field moves nothing from under the finger that leaves it", async ({ app }) => {
  await openSchool(app);
  await app.locator("[data-form]").click();
  const phone = app.getByRole("textbox", { name: "Aandachtsfunctionaris, telefoonnummer" });
  const wrong = app.locator("#wrong-school-aandachtsfunctionaris-telefoon");
  const folds = app.locator("main details > summary");
  for (const [way, fold, number] of [["click", 2, "06 12"], ["tap", 3, "06 34"]]) {
    await phone.fill("");
    await phone.pressSequentially(number);
    await folds.nth(fold)[way]();
    await expect(app.locator("main details").nth(fold)).toHaveAttribute("open");
    await expect(wrong).toHaveText(/^Dit klopt nog niet\./);
  }
});

test("near the limit the room is shown, and what is too long stays and says so", async ({ app }) => {
  await openSchool(app);
  await app.locator("[data-form]").click();
  await fill(app, "stap-2", "a".repeat(390));
  const count = app.locator("#count-school-stap-2");
  await expect(count).toHaveText("10 tekens passen er nog bij.");
  await fill(app, "stap-2", "a".repeat(900));
  await expect(count).toHaveText("500 tekens te veel.");
  await app.getByRole("button", { name: "Bewaar op dit toestel" }).click();
  const field = app.locator("#school-stap-2");
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(/U heeft 900 tekens\. Er passen er 400\..*500 tekens te veel\./s);
  await expect(field).toHaveValue("a".repeat(900));
  expect(await profile(app)).toBe(null);
});
