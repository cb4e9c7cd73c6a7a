// The test object of all specs: a server of its own, and a page whose console,
// errors and policy are watched. Most pages have no service worker: it fetches and keeps
// the whole app, which a test that does not ask for it would only wait for.
import { test as base, expect } from "@playwright/test";
import { serve } from "./server.mjs";

export { expect };

// What Playwright says in the console of a page that may have none.
const NO_WORKER = "Service Worker registration blocked by Playwright";

export const test = base.extend({
  server: async ({}, use) => {
    const server = await serve();
    await use(server);
    await server.close();
  },
  // What the page complained of; a test that expects complaints empties it.
  complaints: async ({ context }, use) => {
    const complaints = [];
    context.on("console", (message) => {
      if (message.text() !== NO_WORKER) complaints.push(`${message.type()}: ${message.text()}`);
    });
    context.on("weberror", (error) => complaints.push(`error: ${error.error().message}`));
    await use(complaints);
    expect(complaints).toEqual([]);
  },
  app: async ({ page, server, complaints }, use) => {
    await page.goto(server.url);
    await stands(page);
    await use(page);
  },
});

// A page with a service worker.
export const installed = test.extend({ serviceWorkers: "allow" });

// Waits until the app has replaced the first screen.
export const stands = (page) => page.locator("#app:not(:has(noscript)) main").waitFor();

// Waits until the page can hand out text and files: that part comes with the whole app.
export const gives = (page) => page.waitForFunction(() => Boolean(window.weegwijzer?.download));

// Waits until the worker keeps the whole app and answers for this page.
export const kept = (page) => page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");

export const main = (page) => page.locator("main");

// A case of the training's list, with what can be done with it in view.
export async function unfolded(one) {
  if (await one.getAttribute("open") === null) await one.locator("summary").click();
  return one;
}

export const WORDS = { ja: "Ja", nee: "Nee", twijfel: "Twijfel" };

// A click by script: new answers take no touch for a moment (a double tap must
// not answer twice), and hundreds of such moments would take minutes. Real taps,
// clicks and keys have tests of their own.
export const answer = (page, id) =>
  page.getByRole("group", { name: "Uw antwoord" })
    .getByRole("button", { name: new RegExp(`^${WORDS[id]}\\b`) })
    .evaluate((button) => button.click());

export const startReadiness = (page) => page.getByRole("button", { name: "Casus afwegen" }).click();
// From the start, past steps 1 to 3, to question 1.
export async function startCase(page) {
  await startReadiness(page);
  await page.getByRole("button", { name: "Naar vraag 1" }).click();
}
// Question 2 of a case with two at the table, so many taps into their round.
export async function toRound(page, taps) {
  await startReadiness(page);
  await page.getByText("Wie zit er aan tafel?").click();
  for (const seat of ["seata", "seatc"]) await page.locator(`[data-field="${seat}"] input`).check();
  await page.locator("[data-next]").click();
  await answer(page, "ja");
  await page.getByRole("button", { name: "Iedereen antwoordt ongezien" }).click();
  for (let tap = 0; tap < taps; tap += 1) await page.locator("[data-round]").first().click();
}
export const startEvaluate = (page) => page.getByRole("button", { name: "De afgesproken datum is er" }).click();
// Looks something up, and waits until the whole app has.
export async function lookUp(page, asked) {
  await page.locator("[data-search]").fill(asked);
  await page.locator("[data-hit], [data-nothing]").first().waitFor();
}
export const openSheet = (page, name) => page.getByRole("button", { name }).click();
// The way back of a sheet, and of the screen of the draft where nothing is kept yet.
export const done = (page) => page.getByRole("button", { name: /^(Klaar|Niet bewaren|Terug naar de uitkomst)$/ }).click();
export const atScreen = (page, name) => expect(main(page)).toHaveAttribute("data-screen", name);
// Keeps the open case behind the phrase that the app made, and returns it.
export async function keepDraft(page) {
  await page.getByRole("button", { name: "Casus bewaren op dit toestel" }).click();
  const phrase = await page.locator("[data-made]").innerText();
  await page.getByRole("button", { name: "Ik heb de wachtzin" }).click();
  // The vault is loaded, and a key takes its time.
  await expect(page.getByText("Het concept staat op dit toestel")).toBeVisible();
  return phrase;
}
export async function unlock(page, phrase) {
  await page.locator("#phrase").fill(phrase);
  await page.getByRole("button", { name: "Open het concept" }).click();
}
// Waits until the draft has all that it is going to have: what changed is saved at once,
// as when the page wants to close, and nothing is on its way.
export const settled = (page) => expect.poll(() => asks(page)).toBe(false);
// What a browser asks a page that is to close: whether it would lose something.
export const asks = (page) => page.evaluate(() => !dispatchEvent(new Event("beforeunload", { cancelable: true })));
// Waits until the browser has drawn once more, and so has told of every scroll before.
// A clock that a test holds has no animation frames; an observer is told in a real one.
export const drawn = (page) => page.evaluate(() => new Promise((resolve) => {
  new IntersectionObserver((_, observer) => resolve(observer.disconnect())).observe(document.body);
}));
export const hide = (page) => page.getByRole("button", { name: "Verberg" }).click();
// Opens what is behind one tap on the cover: the numbers, and more.
export const openMore = (page) => page.locator("#cover summary").click();
// Presses the clock as a key does; with a draft open it asks for the phrase.
export const press = (page) => page.locator("[data-uncover]").press("Enter");
// Types the phrase of the draft on the cover, which asks for it first.
export async function tryPhrase(page, phrase) {
  if (await page.locator("#cover-phrase").isHidden()) await press(page);
  await page.locator("#cover-phrase").fill(phrase);
}
// Brings the screen back, with the phrase where one was typed.
export async function show(page) {
  const open = page.locator("[data-open-cover]");
  await (await open.isVisible() ? open.click() : press(page));
}
// Whether one press brings the screen back, though a draft is open.
export const softly = (page) => expect(page.locator("html")).toHaveAttribute("data-covered", "soft");
// The page goes to the background, and comes back.
export const background = (page, hidden) => page.evaluate((hidden) => {
  Object.defineProperty(document, "hidden", { value: hidden, configurable: true });
  document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
}, hidden);
// Whether the cover asks for the phrase.
export async function asksPhrase(page) {
  await press(page);
  await expect(page.locator("#cover-phrase")).toBeFocused();
}
export const covered = (page) => expect(page.locator("#cover")).toBeVisible();
export const startTold = (page) => page.getByRole("button", { name: /^Een (leerling|jongere) vertelt het mij nu/ }).click();
export const startQuick = (page) => page.getByRole("button", { name: "Snelle check" }).click();

export const atQuestion = (page, number) =>
  expect(main(page)).toHaveAttribute("data-question", String(number));
export const atOutcome = (page, id) => expect(main(page)).toHaveAttribute("data-outcome", id);
export const atStart = (page) => expect(main(page)).toHaveAttribute("data-screen", "start");

// Every reachable path, written by hand from the framework's five questions.
export const PATHS = [
  { answers: ["nee"], outcome: "record-and-close" },
  { answers: ["ja", "ja"], outcome: "report-now" },
  { answers: ["ja", "twijfel"], outcome: "report-now" },
  { answers: ["ja", "nee", "nee"], outcome: "report-no-help" },
  { answers: ["ja", "nee", "ja", "nee"], outcome: "report-help-refused" },
  { answers: ["ja", "nee", "ja", "ja"], outcome: "help-running" },
  { answers: ["ja", "nee", "ja", "ja", "nee"], outcome: "report-help-failed" },
  { answers: ["ja", "nee", "ja", "ja", "ja"], outcome: "help-completed" },
];

// Those of the quick check: nothing was agreed there that question 5 could look back on.
export const QUICK_PATHS = PATHS.filter(({ answers }) => answers.length < 5);

// From running help to question 5, whose date is reached.
export async function toResult(page) {
  await openSheet(page, PLAN);
  await page.getByLabel("Op welke datum").fill(REACHED);
  await done(page);
  await page.locator("[data-next]").click();
}

// Walks a path from question 1; question 5 comes after running help, at its date.
export async function walk(page, answers, from = 1) {
  for (const [index, id] of answers.entries()) {
    if (from + index === 5) {
      await atOutcome(page, "help-running");
      await toResult(page);
    }
    await atQuestion(page, from + index);
    await answer(page, id);
  }
}

// Where a list of answers leads, from the table above.
export const leadsTo = (answers) =>
  PATHS.find((path) => path.answers.join() === answers.join())?.outcome;

export const TO_REPORT = ["ja", "twijfel"];
export const TO_HELP = ["ja", "nee", "ja", "ja"];
export const RECORD = "Verslag voor uw dossier";
export const PLAN = "Afspraken over de hulp";
// An agreed date that is reached, whatever day the page's clock shows.
export const REACHED = "2026-01-05";

// In an evaluation, after question 2: the agreed date, and on.
export async function agreedOn(page, date) {
  await atScreen(page, "term");
  if (date) await page.getByLabel("Op welke datum").fill(date);
  await page.locator("[data-next]").click();
}

// A radio or box of a field, by what stands on it.
export async function choose(page, field, label) {
  const asked = page.locator(`[data-field="${field}"]`);
  const fold = page.locator("details:not([open])", { has: asked }).locator("> summary");
  if (await fold.count()) await fold.click();
  await asked.getByLabel(label, { exact: true }).check();
}

// On an outcome that reports: the report was made on this day.
export async function reported(page, date) {
  await openSheet(page, "Bellen en melden");
  await page.locator('[data-field="report"] [value="reported"]').check();
  await page.locator('[data-field="reported-on"] input').fill(date);
  await done(page);
}

// A day as the page's own clock has it, whatever zone Node is in.
export const inDays = (days) =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(Date.now() + days * 86_400_000);

// A day to come on which every school is open, whatever day it is today: a Tuesday outside the
// holidays. None of the days off of one day is a Tuesday there.
export const onSchoolDay = () => {
  const holidays = [["02-10", "03-05"], ["04-20", "05-10"], ["07-01", "09-05"], ["10-07", "10-29"], ["12-18", "12-31"], ["01-01", "01-10"]];
  const isOpen = (day) => new Date(`${day}T12:00`).getDay() === 2
    && !holidays.some(([first, last]) => first <= day.slice(5) && day.slice(5) <= last);
  return Array.from({ length: 92 }, (_, at) => inDays(at + 1)).find(isOpen);
};

// A school that does not exist, as its file.
export const SCHOOL = `weegwijzer-profiel 1
school: De Verzonnen School
aandachtsfunctionaris-heet: kwaliteitscoördinator
aandachtsfunctionaris-naam: Voorbeeld Eén
aandachtsfunctionaris-telefoon: 010 000 00 01
bevoegd-gezag-naam: Stichting Verzonnen
wijkteam-naam: Wijkteam Nergens
wijkteam-telefoon: 010-0000002
veilig-thuis-regio: Nergensland
veilig-thuis-telefoon: 010-0000003
stap-1: Vertel het dezelfde dag aan de kwaliteitscoördinator.
meldt: de directeur
leerlingvolgsysteem: Voorbeeldsysteem
notitie: aantekening
bewaren: Tot 2 jaar na vertrek.
protocollen: Op de schijf van de school.
protocollen-link: https://school.example/protocollen
pesten-naam: Voorbeeld Twee
bhv-plek: Lokaal 1
gecontroleerd: 2026-11-24
`;
// The device keeps that school; the page is loaded anew.
export async function withSchool(page, file = SCHOOL, shown = "[data-people]") {
  await page.evaluate((text) => localStorage.setItem("weegwijzer-profile:" + location.pathname, text), file);
  await page.reload();
  await page.locator(shown).waitFor({ state: "attached" });
}
// The device keeps a profile of leerplicht, which starts with the whole app.
export async function forLeerplicht(page) {
  await withSchool(page, "weegwijzer-profiel 1\nvoor-wie: leerplicht\nwijkteam-naam: Wijkteam Nergens\nwijkteam-telefoon: 010-0000002\n", "#search");
}
export const openSchool = (page) => page.getByRole("button", { name: /^Onze school/ }).click();
export const openCode = (page) => page.getByRole("button", { name: /^De meldcode/ }).click();
export const READINGS = [
  "Andere routes",
  "Na de melding",
  "Voor ouders: zo werkt de meldcode",
  "Waar teksten verschillen",
  "Woordenlijst",
  "Voorbeeld: een school in Twente",
  "Voorbeeld: het hele kader",
  "Voorbeeld: een basisschool in Utrecht",
];
// Opens the way to the pages with signals.
export async function openSignals(page) {
  await openCode(page);
  await page.locator("[data-signals]").click();
  await atScreen(page, "signalen");
}
// Opens the check whether the school's own meldcode is complete.
export async function openCheck(page) {
  await openCode(page);
  await page.locator("[data-complete]").click();
  await atScreen(page, "compleet");
}
// Chooses what the meldcode says at a question of the check, by its number from 0.
export const seen = (page, number, says) =>
  page.locator(".ww-check").nth(number).getByRole("radio", { name: says, exact: true }).check();
// Opens a page to read, and waits for its content.
export async function openReading(page, name) {
  await openCode(page);
  await page.locator("[data-nth]").first().waitFor();
  if (!name.startsWith("De meldcode")) await page.getByRole("button", { name }).click();
  await expect(main(page).getByRole("heading", { level: 1, name })).toBeVisible();
  await page.locator(".ww-route, .ww-contents").first().waitFor();
}
