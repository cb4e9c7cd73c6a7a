// The core journeys in Firefox and in WebKit, over WebDriver and with real clicks.
// Chromium walks them, and all others, in ../specs.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { By, until } from "selenium-webdriver";
import { gate, serve } from "../lib/server.mjs";
import { PATHS, QUICK_PATHS, REACHED, TO_HELP, TO_REPORT } from "../lib/test.mjs";
import { ENGINES, openBrowser, startDriver } from "./engines.mjs";

const DEADLINE = 20_000;
// A driver tells no one what happens in its page: it is asked so often, in milliseconds.
const AGAIN = 25;

const found = (page, selector) => page.wait(until.elementLocated(By.css(selector)), DEADLINE, selector, AGAIN);
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
  await (await page.wait(takesTouch, DEADLINE, `to tap ${selector}`, AGAIN)).click();
}
// Fills in every text that is in view or folded.
async function typeAll(page, typed) {
  await page.executeScript((typed) => {
    for (const field of document.querySelectorAll("main textarea, main input[type=text]")) {
      field.value = typed;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }, typed);
}
const startQuick = (page) => tap(page, '[data-start="quick"]');
async function startCase(page) {
  await tap(page, '[data-start="case"]');
  await tap(page, '[data-screen="readiness"] [data-next]');
}
// From running help to question 5. Each engine has keys of its own for a date: its value is
// set as by the browser's own calendar.
async function toResult(page) {
  await tap(page, '[data-outcome="help-running"] [data-sheet="plan"]');
  await found(page, "#review-on");
  await page.executeScript((date) => {
    const field = document.getElementById("review-on");
    field.value = date;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }, REACHED);
  await tap(page, '[data-screen="plan"] [data-next]');
  await tap(page, '[data-outcome="help-running"] [data-next]');
}
// Question 5 comes after running help.
async function walk(page, answers, from = 1) {
  for (const [index, id] of answers.entries()) {
    const number = from + index;
    if (number === 5) await toResult(page);
    await tap(page, `[data-question="${number}"] [data-answer="${id}"]`);
  }
}
// A page on its way out refuses to answer; then the next one is asked.
const says = (page, script, what) => page.wait(() => page.executeScript(script).catch(() => false), DEADLINE, what, AGAIN);
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
  // WebKit's driver does not scroll a column to what it taps.
  await found(page, `[data-sheet="${id}"]`);
  await page.executeScript((id) => document.querySelector(`[data-sheet="${id}"]`).scrollIntoView({ block: "center" }), id);
  await tap(page, `[data-sheet="${id}"]`);
  await found(page, `[data-screen="${id}"]`);
}

const JOURNEYS = {
  ...Object.fromEntries(Object.entries({ quick: [startQuick, QUICK_PATHS], case: [startCase, PATHS] }).map(([mode, [start, paths]]) => [
    `every path leads to its outcome (${mode})`,
    async (page) => {
      for (const { answers, outcome } of paths) {
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

  "behind the cover of a draft the page holds no word of the case, and only the phrase brings it back": async (page, server, { printed }) => {
    const holds = () => page.executeScript(() => {
      const values = [...document.querySelectorAll("*")].map(({ value }) => value);
      return [document.documentElement.outerHTML, document.title, ...values].join().includes("boterbloemkoek") || window.find("boterbloemkoek");
    });
    await startCase(page);
    await walk(page, TO_HELP);
    await tap(page, '[data-outcome="help-running"] [data-draft]');
    const phrase = await (await found(page, "[data-made]")).getText();
    await tap(page, "[data-keep]");
    await found(page, "[data-draft-open]");
    await tap(page, '[data-screen="draft"] [data-next]');
    await openSheet(page, "plan");
    await (await found(page, "#goal")).sendKeys("boterbloemkoek");
    assert.ok(await holds(), "it is found while it is there");
    await tap(page, "[data-hide]");
    await found(page, "#cover:not([hidden])");
    await page.executeScript(() => document.querySelector("[data-uncover]").click());
    assert.ok(!(await holds()), "nothing of it is left");
    await (await found(page, "#cover-phrase")).sendKeys(phrase.replaceAll(/\s+/g, " "));
    await tap(page, "[data-open-cover]");
    await found(page, "#app:not([hidden]) #goal");
    assert.ok(await holds());
    await tap(page, "[data-hide]");
    await found(page, "#cover:not([hidden])");
    assert.ok(!(await printed(page)).includes("boterbloemkoek"), "nor on paper");
  },

  "the record on paper stands there without the app around it": async (page, server, { printed }) => {
    await startCase(page);
    await walk(page, TO_REPORT);
    await openSheet(page, "record");
    const paper = (await printed(page)).replaceAll(/\s+/g, " ");
    for (const part of ["Verslag van de meldcode", "Besluit 1, melden", "Paraaf medewerker"]) {
      assert.ok(paper.includes(part), `${part} in: ${paper}`);
    }
    for (const part of ["Kopieer de tekst", "Terug naar de uitkomst", "Verberg"]) {
      assert.ok(!paper.includes(part), `no ${part} in: ${paper}`);
    }
  },

  // Its driver prints in Firefox alone; in WebKit every rule for paper is on the screen instead,
  // and nothing that is on paper may be cut by what it is in.
  "the longest record on paper: no more than it has, to its last line and the pen": async (page, server, engine) => {
    const line = "Leerling kwam vandaag weer zonder ontbijt en zei dat het thuis niet rustig is; de mentor hoorde het in de kring.";
    await startCase(page);
    for (const [index, id] of TO_REPORT.entries()) {
      await found(page, `[data-question="${index + 1}"]`);
      await typeAll(page, line);
      await tap(page, `[data-question="${index + 1}"] [data-answer="${id}"]`);
    }
    await openSheet(page, "call");
    await typeAll(page, line);
    await tap(page, '[data-screen="call"] [data-next]');
    await openSheet(page, "record");
    const record = await page.executeScript(() => document.querySelector("[data-record]").textContent.length);
    assert.ok(record > 1_500, `${record} characters`);
    const paper = (await engine.printed(page)).replaceAll(/\s+/g, " ");
    for (const part of ["Verslag van de meldcode", "Paraaf medewerker", "Gemaakt met Weegwijzer"]) {
      assert.ok(paper.includes(part), `${part} in: ${paper}`);
    }
    const times = (where) => where.split(line.slice(0, 40)).length;
    assert.equal(times(paper), times(await page.executeScript(() => document.querySelector("[data-record]").textContent)));
    if (engine.sheets) {
      const sheets = await engine.sheets(page);
      assert.ok(sheets.length <= 3, `${sheets.length} sheets`);
      assert.ok(sheets.every((sheet) => sheet.includes("Leerling of dossiernummer")), "a line for the pen on each");
      assert.match(sheets.at(-1), /Paraaf medewerker/);
    } else {
      const cut = await page.executeScript(() => {
        const found = [];
        for (let box = document.querySelector("[data-record]"); box; box = box.parentElement) {
          const { overflowY, display, height, maxHeight } = getComputedStyle(box);
          const clips = box.scrollHeight > box.clientHeight + 1 && overflowY !== "visible" && box !== document.documentElement;
          if (clips || display.includes("flex") || display.includes("grid") || maxHeight !== "none") found.push(`${box.localName}.${box.className} ${overflowY} ${display} ${height} ${maxHeight}`);
        }
        return found;
      });
      assert.deepEqual(cut, []);
    }
  },

  "the browser asks before an answer is lost, after it what is lost is said, and pulling down loads nothing": async (page) => {
    const asks = () => page.executeScript(() => {
      const event = new Event("beforeunload", { cancelable: true });
      dispatchEvent(event);
      return event.defaultPrevented;
    });
    assert.match(await page.executeScript(() => getComputedStyle(document.documentElement).overscrollBehaviorY), /^(contain|none)$/);
    assert.equal(await asks(), false);
    await startCase(page);
    await walk(page, ["ja"]);
    assert.equal(await asks(), true);
    // A driver says yes to that question, as a reader who wants to load the page again.
    await reload(page);
    await atStart(page);
    assert.match(await text(page), /De pagina is opnieuw geladen/);
    assert.equal(await asks(), false);
  },

  "storage that was emptied between two visits: the start says nothing that is not so": async (page) => {
    await startCase(page);
    await walk(page, TO_HELP);
    await tap(page, '[data-outcome="help-running"] [data-draft]');
    await found(page, "[data-made]");
    await tap(page, "[data-keep]");
    await found(page, "[data-draft-open]");
    // All at once and without an event, as a browser does while no page is open.
    await page.executeScript(() => {
      window.left = true;
      addEventListener("pagehide", () => localStorage.clear());
      location.reload();
    });
    await says(page, () => !("left" in window) && document.readyState === "complete", "loaded anew");
    await stands(page);
    await atStart(page);
    assert.equal(await page.executeScript(() => document.getElementById("told").textContent), "");
    assert.doesNotMatch(await text(page), /concept (staat|is)|gewist|verlopen|beschadigd/);
    await startQuick(page);
    await walk(page, TO_REPORT);
    await atOutcome(page, "report-now");
  },

  "a date of which only the end of the year was typed is held as it is then shown": async (page) => {
    await startCase(page);
    await walk(page, TO_HELP);
    await openSheet(page, "plan");
    const shown = (value) => page.executeScript((value) => {
      const field = document.getElementById("review-on");
      field.focus();
      field.value = value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.blur();
      return [field.value, document.getElementById("remark-review-on").textContent.includes("Klopt het jaar?")];
    }, value);
    assert.deepEqual(await shown("0026-12-15"), ["2026-12-15", false]);
    assert.deepEqual(await shown("1926-12-15"), ["1926-12-15", true]);
    assert.deepEqual(await shown("0226-12-15"), ["0226-12-15", true]);
    assert.deepEqual(await shown("2026-12-15"), ["2026-12-15", false]);
  },

  "a presenter's remote loads nothing again, and the count of hands stays": async (page) => {
    await tap(page, '[data-start="training"]');
    await tap(page, '[data-screen="training"] .ww-case summary');
    await tap(page, '[data-screen="training"] [data-group]');
    const on = () => page.executeScript(() => document.dispatchEvent(new KeyboardEvent("keydown", { key: "PageDown", bubbles: true })));
    while (!(await page.executeScript(() => document.getElementById("hands-0") !== null))) {
      const before = await text(page);
      await on();
      await page.wait(async () => (await text(page)) !== before, DEADLINE, "one part on", AGAIN);
      await page.sleep(120);
    }
    const hands = await found(page, "#hands-0");
    await hands.sendKeys("4");
    const counted = await hands.getAttribute("value");
    assert.match(counted, /4/);
    const prevented = await page.executeScript(() => ["F5", "b", ".", "Escape"].map((key) => {
      const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
      return event.defaultPrevented;
    }));
    assert.deepEqual(prevented, [true, false, false, false]);
    assert.equal(await (await found(page, "#hands-0")).getAttribute("value"), counted);
  },

  "a training case, alone, to its end": async (page) => {
    await tap(page, '[data-start="training"]');
    await tap(page, '[data-screen="training"] .ww-case summary');
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
      let browser;
      before(async () => {
        driver = await startDriver(engine);
        browser = await openBrowser(engine, driver);
      });
      after(async () => {
        await browser?.quit();
        driver?.stop();
      });

      // Every test has a port of its own, and so storage and a worker of its own.
      async function open(t, page, fault = () => null) {
        const server = await serve();
        t.after(() => server.close());
        server.fault = fault;
        await page.get(server.url);
        // The driver waits for nothing, and the page before may still be there.
        const here = (url) => location.href === url && document.getElementById("app") !== null;
        await page.wait(() => page.executeScript(here, server.url).catch(() => false), DEADLINE, "the page is there", AGAIN);
        return server;
      }

      for (const [title, journey] of Object.entries(JOURNEYS)) {
        test(title, async (t) => {
          const server = await open(t, browser);
          await stands(browser);
          await journey(browser, server, engine);
        });
      }

      test("an app that a filter changes on its way says that it is not kept", async (t) => {
        const server = await serve();
        t.after(() => server.close());
        const html = server.site.get("index.html").toString();
        const changed = html.replace('<meta charset="utf-8">', '<meta charset="utf-8"><!-- checked -->');
        assert.notEqual(changed, html);
        server.site = new Map(server.site).set("index.html", Buffer.from(changed));
        await browser.get(server.url);
        await says(browser, () => document.getElementById("told")?.textContent.includes("niet op dit toestel bewaard"), "it says so");
        await startQuick(browser);
        await walk(browser, TO_REPORT);
        await atOutcome(browser, "report-now");
      });

      // Chromium's tests hold the same of every other file; how a script is given up
      // differs between engines.
      test("a start script that never comes is asked for once more, and one that comes late after all does nothing", async (t) => {
        const held = gate();
        let asked = 0;
        await open(t, browser, (path) => (path?.startsWith("start-") && (asked += 1) === 1 ? held : null));
        await browser.executeScript(() => {
          window.stood = 0;
          document.addEventListener("weegwijzer", ({ detail }) => { window.stood += detail === "stands"; });
        });
        await stands(browser);
        // The worker that keeps the app then asks for it as well.
        assert.ok(asked >= 2);
        held.open();
        await says(browser, () => performance.getEntriesByType("resource").filter(({ name }) => /start-[^?]*$/.test(name)).length, "it came late");
        await startQuick(browser);
        await walk(browser, TO_REPORT);
        await atOutcome(browser, "report-now");
        assert.equal(await browser.executeScript(() => window.stood), 1);
      });

      test("a browser that lacks what the app needs gets the questions and the numbers", async (t) => {
        // A driver has one browser at a time.
        await browser.quit();
        browser = await openBrowser(engine, driver, "needs");
        const page = browser;
        await open(t, page);
        await found(page, `[data-help-reason="${engine.reason}"]`);
        assert.match(await text(page), /Is er acute of structurele onveiligheid\?/);
        assert.doesNotMatch(await text(page), /Ja, wis alles/);
        for (const href of ["tel:112", "tel:08002000"]) {
          assert.ok(await (await found(page, `header a[href="${href}"]`)).isDisplayed(), href);
        }
      });

      if (engine.lockdown) test("the lockdown mode of an iPhone is named, with the way to allow the site", async (t) => {
        const locked = await startDriver(engine, engine.lockdown);
        const page = await openBrowser(engine, locked, "lockdown");
        t.after(async () => {
          await page.quit();
          locked.stop();
        });
        await open(t, page);
        await found(page, '[data-help-reason="isolated"]');
        assert.equal(await page.executeScript(() => typeof WebAssembly), "undefined", "it is the mode");
        assert.match(await text(page), /isolatiemodus/);
        assert.ok(await (await found(page, 'header a[href="tel:112"]')).isDisplayed());
      });

      if (!engine.blocks) return;
      test("a browser that blocks all cookies: the app starts, leads to an outcome, hides and wipes", async (t) => {
        await browser.quit();
        browser = await openBrowser(engine, driver, "storage");
        const page = browser;
        await open(t, page);
        await stands(page);
        const refused = await page.executeScript(() => {
          const throws = (act) => { try { act(); return false; } catch { return true; } };
          return throws(() => localStorage.length) && throws(() => new BroadcastChannel("x"));
        });
        assert.ok(refused, "this browser does block");
        await startQuick(page);
        await walk(page, TO_REPORT);
        await atOutcome(page, "report-now");
        await tap(page, "[data-hide]");
        assert.ok(await (await found(page, "#cover")).isDisplayed());
        await page.executeScript(() => document.querySelector("[data-uncover]").click());
        await tap(page, '[data-outcome] [popovertarget="wipe"]');
        await tap(page, "[data-wipe-yes]");
        await atStart(page);
        await says(page, () => document.getElementById("told").textContent !== "", "wiped");
      });
    });
  }
});
