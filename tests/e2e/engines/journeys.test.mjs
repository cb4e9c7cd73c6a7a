// The core journeys in Firefox and in WebKit, over WebDriver and with real clicks.
// Chromium walks them, and all others, in ../specs.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { By, until } from "selenium-webdriver";
import { serve } from "../lib/server.mjs";
import { PATHS, TO_HELP, TO_REPORT } from "../lib/test.mjs";
import { ENGINES, openBrowser, startDriver } from "./engines.mjs";

const DEADLINE = 20_000;

const found = (page, selector) => page.wait(until.elementLocated(By.css(selector)), DEADLINE, selector);
const stands = (page) => found(page, "#app:not(:has(noscript)) main");
const atStart = (page) => found(page, '[data-screen="start"]');
const atQuestion = (page, number) => found(page, `[data-question="${number}"]`);
const atOutcome = (page, id) => found(page, `[data-outcome="${id}"]`);
const text = (page) => page.executeScript(() => document.body.innerText);

// New answers take no touch for a moment; a click waits for that as a reader does.
async function tap(page, selector) {
  const takesTouch = () => page.executeScript((selector) => {
    const element = document.querySelector(selector);
    return element && getComputedStyle(element).pointerEvents !== "none" ? element : null;
  }, selector);
  await (await page.wait(takesTouch, DEADLINE, `to tap ${selector}`)).click();
}
const startQuick = (page) => tap(page, '[data-start="quick"]');
async function startCase(page) {
  await tap(page, '[data-start="case"]');
  await tap(page, '[data-screen="readiness"] [data-next]');
}
// Question 5 comes after running help.
async function walk(page, answers, from = 1) {
  for (const [index, id] of answers.entries()) {
    const number = from + index;
    if (number === 5) await tap(page, '[data-outcome="help-running"] [data-next]');
    await tap(page, `[data-question="${number}"] [data-answer="${id}"]`);
  }
}
// A page on its way out refuses to answer; then the next one is asked.
const says = (page, script, what) => page.wait(() => page.executeScript(script).catch(() => false), DEADLINE, what);
// Not the drivers' own refresh: Firefox's asks past the worker, as no reader does.
async function reload(page) {
  await page.executeScript(() => {
    window.left = true;
    location.reload();
  });
  await says(page, () => !("left" in window) && document.readyState === "complete", "loaded anew");
  await stands(page);
}
async function openSheet(page, id) {
  await tap(page, `[data-sheet="${id}"]`);
  await found(page, `[data-screen="${id}"]`);
}

const JOURNEYS = {
  ...Object.fromEntries(Object.entries({ quick: startQuick, case: startCase }).map(([mode, start]) => [
    `every path leads to its outcome (${mode})`,
    async (page) => {
      for (const { answers, outcome } of PATHS) {
        await start(page);
        await walk(page, answers);
        await atOutcome(page, outcome);
        await tap(page, "[data-home]");
        await atStart(page);
      }
    },
  ])),

  "Back shows what was answered, Forward leads on, and another answer counts": async (page) => {
    const heading = () => says(page, () => document.activeElement.matches("h1"), "the heading has the focus");
    await startQuick(page);
    await walk(page, TO_REPORT);
    await atOutcome(page, "report-now");
    await heading();
    await page.navigate().back();
    await found(page, '[data-question="2"] .ww-answer--current[data-answer="twijfel"]');
    await heading();
    await page.navigate().forward();
    await atOutcome(page, "report-now");
    await page.navigate().back();
    await walk(page, ["nee", "nee"], 2);
    await atOutcome(page, "report-no-help");
    for (const number of [3, 2, 1]) {
      await page.navigate().back();
      await atQuestion(page, number);
    }
    await page.navigate().back();
    await atStart(page);
  },

  "after one visit the whole app works without its server": async (page, server) => {
    await says(page, () => navigator.serviceWorker.controller?.state === "activated", "kept");
    await server.close();
    await reload(page);
    await startCase(page);
    await walk(page, TO_REPORT);
    await atOutcome(page, "report-now");
  },

  "a draft is kept unreadable, opens with its phrase, and is wiped": async (page) => {
    const stored = () => page.executeScript(() => Object.values(localStorage).join());
    await startCase(page);
    await walk(page, TO_HELP);
    await openSheet(page, "plan");
    await (await found(page, "#goal")).sendKeys("boterbloemkoek");
    await tap(page, "[data-next]");
    await tap(page, '[data-outcome="help-running"] [data-draft]');
    const phrase = await (await found(page, "[data-made]")).getText();
    await tap(page, "[data-keep]");
    await found(page, "[data-draft-open]");
    assert.match(await stored(), /^weegwijzer-concept:[\w+/]+=*$/);
    await reload(page);
    await (await found(page, "#phrase")).sendKeys(phrase);
    await tap(page, "[data-unlock]");
    await atOutcome(page, "help-running");
    await openSheet(page, "plan");
    assert.equal(await (await found(page, "#goal")).getAttribute("value"), "boterbloemkoek");
    await tap(page, "[data-next]");
    await tap(page, '[data-outcome] [popovertarget="wipe"]');
    await tap(page, "[data-wipe-yes]");
    await says(page, () => document.body.innerText.includes("Alles is gewist."), "wiped");
    assert.equal(await stored(), "");
  },

  "the record on paper stands there without the app around it": async (page, server, { printed }) => {
    await startCase(page);
    await walk(page, TO_REPORT);
    await openSheet(page, "record");
    const paper = (await printed(page)).replaceAll(/\s+/g, " ");
    for (const part of ["Verslag van de meldcode", "Besluit 1: melden", "Handtekening voor akkoord / gezien"]) {
      assert.ok(paper.includes(part), `${part} in: ${paper}`);
    }
    for (const part of ["Kopieer de tekst", "Klaar", "Verberg"]) {
      assert.ok(!paper.includes(part), `no ${part} in: ${paper}`);
    }
  },

  "a training case, alone, to its end": async (page) => {
    await tap(page, '[data-start="training"]');
    await tap(page, '[data-screen="training"] [data-alone]');
    const choice = '[data-screen="training-case"] .ww-dock .ww-answer';
    while (await (await found(page, `${choice}, [data-list]`)).getAttribute("data-list") === null) {
      await tap(page, choice);
      await found(page, ".ww-feedback");
      await tap(page, "[data-next]");
    }
    assert.match(await text(page), /De valkuil/);
  },
};

// Both engines at once, each a journey at a time: most of it is waiting.
describe("engines", { concurrency: true, timeout: 1_200_000 }, () => {
  for (const [name, engine] of Object.entries(ENGINES)) {
    describe(name, { concurrency: false }, () => {
      let driver;
      before(async () => { driver = await startDriver(engine); });
      after(() => driver.stop());

      async function open(t, lacking = false) {
        const server = await serve();
        t.after(() => server.close());
        const page = await openBrowser(engine, driver, lacking);
        t.after(() => page.quit());
        await page.get(server.url);
        return { page, server };
      }

      for (const [title, journey] of Object.entries(JOURNEYS)) {
        test(title, async (t) => {
          const { page, server } = await open(t);
          await stands(page);
          await journey(page, server, engine);
        });
      }

      test("a browser that lacks what the app needs gets the questions and the numbers", async (t) => {
        const { page } = await open(t, true);
        await found(page, `[data-help-reason="${engine.reason}"]`);
        assert.match(await text(page), /Is er acute of structurele onveiligheid\?/);
        assert.doesNotMatch(await text(page), /Ja, wis alles/);
        for (const href of ["tel:112", "tel:08002000"]) {
          assert.ok(await (await found(page, `header a[href="${href}"]`)).isDisplayed(), href);
        }
      });
    });
  }
});
