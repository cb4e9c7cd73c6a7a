// Takes the screenshots of docs/screenshots/: `cargo xtask shots`.
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import config from "./playwright.config.mjs";
import { serve } from "./lib/server.mjs";
import { practise } from "./lib/scenes.mjs";
import { SCHOOL, done, hide, keepDraft, openCode, openMore, openSchool, openSheet, withSchool, stands, unlock, startCase, startQuick, startReadiness, walk } from "./lib/test.mjs";

const folder = process.env.SHOTS || fileURLToPath(new URL("../../docs/screenshots", import.meta.url));
mkdirSync(folder, { recursive: true });

const SCENES = {
  start: async () => {},
  "question-1": startCase,
  "question-2": async (page) => { await startQuick(page); await walk(page, ["ja"]); },
  "question-4": async (page) => { await startCase(page); await walk(page, ["ja", "nee", "ja"]); },
  "report-now": async (page) => { await startCase(page); await walk(page, ["ja", "twijfel"]); },
  readiness: startReadiness,
  "readiness-filled": async (page) => {
    await startReadiness(page);
    await page.locator('[data-field="signals"] [value="yes"]').check();
    await page.locator('[data-field="colleague"] [value="yes"]').check();
    await page.locator('[data-field="parents-talk"] [value="skipped"]').check();
    await page.locator('[data-field="talk-ground"] [value="honour"]').check();
    await page.locator('[data-field="board"] [value="not-yet"]').check();
    await page.locator('[data-field^="seat"] input').first().check();
  },
  "question-2-table": async (page) => {
    await startCase(page);
    await walk(page, ["ja"]);
    await page.getByText("Wat antwoordt iedereen aan tafel?").click();
    await page.locator('[data-field^="vote2"] [value="yes"]').first().check();
    await page.locator('[data-field^="vote2"] [value="doubt"]').nth(1).check();
  },
  call: async (page) => { await startCase(page); await walk(page, ["ja", "twijfel"]); await openSheet(page, "Bellen en melden"); },
  plan: async (page) => {
    await startCase(page);
    await walk(page, ["ja", "nee", "ja", "ja"]);
    await openSheet(page, "Afspraken over de hulp");
    await page.locator("#review-on").fill("2030-01-01");
    await page.locator("#goal").fill("Leerling komt elke dag op school, met ontbijt en zonder angst voor thuis.");
  },
  deviation: async (page) => { await startCase(page); await walk(page, ["ja", "twijfel"]); await openSheet(page, "Wij wijken af"); },
  record: async (page) => { await startCase(page); await walk(page, ["ja", "twijfel"]); await openSheet(page, "Verslag voor uw dossier"); },
  "help-running": async (page) => { await startCase(page); await walk(page, ["ja", "nee", "ja", "ja"]); },
};
Object.assign(SCENES, {
  draft: async (page) => { await SCENES.plan(page); await done(page); await page.getByRole("button", { name: "Casus bewaren op dit toestel" }).click(); },
  "draft-open": async (page) => { await SCENES["help-running"](page); await keepDraft(page); },
  "draft-locked": async (page) => {
    await SCENES["draft-open"](page);
    await page.reload();
    await page.locator("#phrase").waitFor();
  },
  "draft-wrong": async (page) => {
    await SCENES["draft-locked"](page);
    await unlock(page, "een andere zin");
    await page.getByText("De wachtzin klopt niet").waitFor();
  },
  training: async (page) => { await page.getByRole("button", { name: /^Oefenen/ }).click(); await page.locator("[data-new]").waitFor(); },
  "training-form": async (page) => { await SCENES.training(page); await page.locator("[data-new]").click(); },
  "training-ask": async (page) => { await SCENES.training(page); await practise(page, "[data-alone]"); },
  "training-feedback": async (page) => { await SCENES["training-ask"](page); await page.locator("[data-first]").nth(1).click(); await page.locator("[data-next]").click(); await page.locator("[data-answer]").nth(1).click(); },
  "training-end": async (page) => {
    await SCENES["training-ask"](page);
    while (await page.locator(".ww-dock .ww-answer").count()) {
      await page.locator(".ww-dock .ww-answer").first().evaluate((button) => button.click());
      await page.locator("[data-next]").click();
    }
  },
  presenter: async (page) => { await SCENES.training(page); await practise(page, "[data-group]"); await page.locator("[data-next]").click(); },
  "presenter-hands": async (page) => {
    await SCENES.presenter(page);
    while (!(await page.locator("#hands-0").count())) await page.locator("[data-next]").click();
    await page.locator("[data-step=hands-0][data-by='1']").click();
  },
  "presenter-split": async (page) => {
    await SCENES.presenter(page);
    while (!(await page.locator("#hands-0").count())) await page.locator("[data-next]").click();
    await page.locator("#hands-0").fill("7");
    await page.locator("#hands-1").fill("4");
    await page.locator("[data-next]").click();
  },
  framework: async (page) => { await SCENES.training(page); await page.locator("[data-framework]").click(); await page.locator("svg[role=img]").waitFor(); },
  "hand-out": async (page) => { await SCENES.training(page); await page.locator("[data-answers]").click(); },
  meldcode: async (page) => { await openCode(page); await page.locator("[data-nth]").first().waitFor(); },
  ...Object.fromEntries([["andere-routes", "Andere routes"], ["voor-ouders", "Voor ouders"], ["verschillen", "Waar teksten"], ["route-twente", "een school in Twente"], ["route-volledig", "het hele kader"], ["route-utrecht", "een basisschool"]]
    .map(([id, name]) => [id, async (page) => { await openCode(page); await page.getByRole("button", { name }).click(); await page.locator(".ww-route").first().waitFor(); }])),
  school: openSchool,
  "school-form": async (page) => { await openSchool(page); await page.locator("[data-form]").click(); },
  "start-school": withSchool,
  "school-filled": async (page) => { await withSchool(page); await openSchool(page); },
  "school-form-filled": async (page) => { await SCENES["school-filled"](page); await page.locator("[data-form]").click(); },
  "school-share": async (page) => { await SCENES["school-filled"](page); await page.locator("[data-share-school]").click(); },
  "school-preview": async (page) => {
    await SCENES["school-filled"](page);
    await page.getByText("Bestand van een collega").click();
    await page.locator("#import-school").setInputFiles({ name: "school.txt", mimeType: "text/plain", buffer: Buffer.from(SCHOOL.replace("010-0000002", "010-0000009")) });
    await page.locator("[data-take-school]").waitFor();
  },
  "meldcode-school": async (page) => { await withSchool(page); await SCENES.meldcode(page); },
  "ouders-school": async (page) => { await withSchool(page); await SCENES["voor-ouders"](page); },
  "outcome-school": async (page) => { await withSchool(page); await SCENES["report-now"](page); await page.getByText("Onze mensen en afspraken").click(); },
  cover: async (page) => { await SCENES["help-running"](page); await hide(page); },
  "cover-locked": async (page) => { await SCENES["draft-open"](page); await hide(page); },
  wipe: async (page) => { await SCENES.cover(page); await openMore(page); await page.locator("#cover").getByRole("button", { name: "Wis alles" }).click(); },
});
const VIEWS = {
  "390x844": { viewport: { width: 390, height: 844 } },
  "320x568": { viewport: { width: 320, height: 568 } },
  "1000x700": { viewport: { width: 1000, height: 700 } },
  "1920x1080": { viewport: { width: 1920, height: 1080 } },
  "1280x800": { viewport: { width: 1280, height: 800 } },
  "390x844-dark": { viewport: { width: 390, height: 844 }, colorScheme: "dark" },
  "768x1024": { viewport: { width: 768, height: 1024 } },
  landscape: { viewport: { width: 844, height: 390 } },
  "large-text": { viewport: { width: 390, height: 844 }, fontSize: 32 },
  // 1280x800 at 400 %.
  zoomed: { viewport: { width: 320, height: 200 } },
};
const wanted = process.env.VIEWS?.split(",") ?? ["390x844"];

const server = await serve();
const browser = await chromium.launch(config.use.launchOptions);
// What the documents show; ONLY names others.
const DOCS = ["start", "question-2", "report-now", "readiness", "call", "record", "draft", "cover", "training-feedback", "meldcode", "verschillen", "school-filled"];
const names = process.env.ONLY?.split(",") ?? DOCS;
for (const view of wanted) {
  const scenes = Object.entries(SCENES).filter(([name]) => names.includes(name));
  for (const [scene, go] of scenes) {
    const { fontSize, ...options } = VIEWS[view];
    const page = await browser.newPage({ ...options, hasTouch: true, locale: "nl-NL" });
    if (fontSize) await (await page.context().newCDPSession(page)).send("Page.setFontSizes", { fontSizes: { standard: fontSize } });
    await page.goto(server.url);
    await stands(page);
    await go(page);
    await page.waitForTimeout(300);
    await page.screenshot({ path: `${folder}/${scene}-${view}.png` });
    if (process.env.FULL) await page.screenshot({ path: `${folder}/${scene}-${view}-full.png`, fullPage: true });
    await page.close();
  }
}
await browser.close();
await server.close();
