// Hiding and wiping: at once, from everywhere, without a word left behind.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import config, { WHOLE_BROWSER } from "../playwright.config.mjs";
import { PLAN, TO_HELP, TO_REPORT } from "../lib/test.mjs";
import { test, installed, expect, answer, asksPhrase, atOutcome, atQuestion, atStart, covered, done, drawn, hide, keepDraft, kept, main, openMore, openSheet, asks, stands, startCase, startQuick, startReadiness, unlock, walk, show, tryPhrase } from "../lib/test.mjs";

const WORD = "boterbloemkoek";
const DAY = 86_400_000;
const WEEK = 7 * DAY;
const told = (page) => page.locator("#told");
const storedKeys = (page) => page.evaluate(() => Object.keys(localStorage));

async function typed(page) {
  await startCase(page);
  await walk(page, TO_HELP);
  await openSheet(page, PLAN);
  await page.locator("#goal").fill(WORD);
}

// Nothing of a case: not on screen, not for a screen reader, not in the title.
async function shows(page) {
  expect(await page.title()).toBe("Klok");
  const tree = await page.locator("body").ariaSnapshot();
  expect(tree).toContain("Klok: het scherm is verborgen");
  for (const word of [WORD, "Weegwijzer", "112", "vraag", "Vraag", "Afspraken", "melden", "kindermishandeling", "Veilig Thuis"]) {
    expect(tree, word).not.toContain(word);
  }
}

test("one tap covers any screen; another gives it back with what was typed, its place and its focus", async ({ app }) => {
  await typed(app);
  await app.locator("#review-on").fill("2030-01-01");
  await app.locator("#goal").focus();
  const place = () => app.evaluate(() => document.querySelector(".ww-screen__body").scrollTop);
  await app.evaluate(() => document.querySelector(".ww-screen__body").scrollTo(0, 150));
  const before = [await place(), await app.title()];
  expect(before[0]).toBe(150);
  await app.getByRole("button", { name: "Verberg" }).tap();
  await covered(app);
  await shows(app);
  await openMore(app);
  await expect(app.locator("#cover").getByRole("link", { name: "112" })).toHaveAttribute("href", "tel:112");
  await show(app);
  await expect(app.locator("#cover")).toBeHidden();
  expect([await place(), await app.title()]).toEqual(before);
  await expect(app.locator("#goal")).toHaveValue(WORD);
});

test("a question that stands open does not lie on the cover", async ({ app }) => {
  await typed(app);
  await app.getByRole("button", { name: "Wis alles" }).first().click();
  await expect(app.locator("#wipe")).toBeVisible();
  await app.evaluate(() => dispatchEvent(new Event("blur")));
  await covered(app);
  await expect(app.locator("#wipe")).toBeHidden();
  await shows(app);
});

test("focus goes back to where it was", async ({ app }) => {
  await typed(app);
  await app.locator("#goal").focus();
  await app.evaluate(() => dispatchEvent(new Event("blur")));
  await covered(app);
  await show(app);
  await expect(app.locator("#goal")).toBeFocused();
});

test("the start, the quick check and the first load can be covered too", async ({ app }) => {
  await hide(app);
  await shows(app);
  await show(app);
  await startQuick(app);
  await answer(app, "ja");
  await hide(app);
  await shows(app);
  await show(app);
  await atQuestion(app, 2);
});

// What a browser says when the reader looks away; each must cover in the same task.
const AWAY = {
  blur: () => dispatchEvent(new Event("blur")),
  hidden: () => {
    Object.defineProperty(document, "hidden", { value: true, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  },
  pagehide: () => dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true })),
  freeze: () => document.dispatchEvent(new Event("freeze")),
};
for (const [name, leave] of Object.entries(AWAY)) {
  test(`${name} covers the screen in the same task`, async ({ app }) => {
    await typed(app);
    const [cover, screen] = await app.evaluate(`(${leave})(); [!document.getElementById("cover").hidden, document.getElementById("app").hidden]`);
    expect([cover, screen]).toEqual([true, true]);
    await shows(app);
    await show(app);
    await expect(app.locator("#goal")).toHaveValue(WORD);
  });
}

test("the app's own dialogs do not cover, nor does looking away from the start", async ({ app }) => {
  const blur = () => app.evaluate(() => { dispatchEvent(new Event("blur")); return document.getElementById("cover").hidden; });
  expect(await blur(), "the start shows nothing").toBe(true);
  await typed(app);
  // Right after the tap, however slow the machine is.
  const calendar = app.evaluate(() => new Promise((done) => {
    document.getElementById("review-on").addEventListener("click", () => {
      dispatchEvent(new Event("blur"));
      done(document.getElementById("cover").hidden);
    }, { once: true });
  }));
  await app.locator("#review-on").click();
  expect(await calendar, "the date's own calendar").toBe(true);
  await app.locator("#goal").focus();
  await app.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await blur(), "the print dialog").toBe(true);
  await app.evaluate(() => dispatchEvent(new Event("afterprint")));
  // Tab at the page's end leads into the browser's own bar.
  await app.evaluate(() => dispatchEvent(new KeyboardEvent("keydown", { key: "Tab" })));
  expect(await blur(), "the browser's bar").toBe(true);
  await app.evaluate(() => dispatchEvent(new KeyboardEvent("keyup", { key: "Tab" })));
  expect(await blur()).toBe(false);
});

for (const [name, go] of [
  ["the start", async () => {}],
  ["a page to read", (page) => page.getByRole("button", { name: "De meldcode" }).click()],
  ["the school's own", (page) => page.getByRole("button", { name: "Onze school" }).click()],
  ["the training", (page) => page.getByRole("button", { name: "Oefenen" }).click()],
]) {
  test(`with a case in memory ${name} is covered as well`, async ({ app }) => {
    const blur = () => app.evaluate(() => { dispatchEvent(new Event("blur")); return document.getElementById("cover").hidden; });
    await typed(app);
    await done(app);
    await app.getByRole("button", { name: "Naar het begin" }).click();
    await go(app);
    expect(await blur()).toBe(false);
    await shows(app);
    await show(app);
    // Without it, nothing there is of a case.
    await app.reload();
    await stands(app);
    await app.evaluate(() => document.querySelector('[data-start="code"]').click());
    await expect(main(app)).toHaveAttribute("data-mode", "reading");
    expect(await blur()).toBe(true);
  });
}

// What is no dialog of the app's own, though it may look so.
for (const [name, leave] of [
  ["a date that only has the focus", async (page) => {
    await page.locator("#review-on").focus();
    await page.keyboard.press("1");
  }],
  ["a date that was opened a while ago", async (page) => {
    await page.locator("#review-on").click();
    // As if the browser's clock had gone on for as long.
    await page.evaluate(() => {
      const passed = Object.getOwnPropertyDescriptor(Event.prototype, "timeStamp").get;
      Object.defineProperty(Event.prototype, "timeStamp", { get() { return passed.call(this) + 1_100; } });
    });
  }],
  ["Ctrl+Tab", (page) => page.evaluate(() => dispatchEvent(new KeyboardEvent("keydown", { key: "Tab", ctrlKey: true })))],
  ["Cmd+Tab", (page) => page.evaluate(() => dispatchEvent(new KeyboardEvent("keydown", { key: "Tab", metaKey: true })))],
  ["a print dialog that was never said to end", async (page) => {
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.locator("#goal").click();
  }],
]) {
  test(`looking away covers after ${name}`, async ({ app }) => {
    await typed(app);
    await leave(app);
    await app.evaluate(() => dispatchEvent(new Event("blur")));
    await covered(app);
  });
}

test("idle covers after two minutes, or after what the reader chose", async ({ page, server, complaints }) => {
  await page.clock.install();
  await page.goto(server.url);
  await stands(page);
  await typed(page);
  // From here on time stands still between these steps. A scroll is a sign of life too,
  // and on a busy machine the browser tells of it late.
  await page.clock.pauseAt(Date.now() + 10_000);
  await page.keyboard.press("Shift");
  await drawn(page);
  await page.clock.runFor(119_000);
  await expect(page.locator("#cover")).toBeHidden();
  await page.clock.runFor(2_000);
  await covered(page);
  await openMore(page);
  await page.getByLabel("Verberg vanzelf na").selectOption("5 minuten");
  await show(page);
  await drawn(page);
  await page.clock.runFor(4 * 60_000);
  await expect(page.locator("#cover")).toBeHidden();
  // A sign of life begins anew.
  await page.keyboard.press("Tab");
  await drawn(page);
  await page.clock.runFor(4 * 60_000);
  await expect(page.locator("#cover")).toBeHidden();
  await page.clock.runFor(61_000);
  await covered(page);
});

for (const [name, wake] of [
  ["gets the focus", () => dispatchEvent(new Event("focus"))],
  ["is shown", () => dispatchEvent(new PageTransitionEvent("pageshow"))],
  ["is visible again", () => document.dispatchEvent(new Event("visibilitychange", { bubbles: true }))],
]) {
  test(`a device that slept two minutes is covered as soon as the page ${name}`, async ({ page, server, complaints }) => {
    await page.clock.install();
    await page.goto(server.url);
    await stands(page);
    await typed(page);
    const begun = await page.evaluate(() => Date.now());
    await page.clock.setSystemTime(begun + 100_000);
    await page.evaluate(wake);
    await expect(page.locator("#cover")).toBeHidden();
    await page.clock.setSystemTime(begun + 230_000);
    await page.evaluate(wake);
    await covered(page);
    expect(complaints).toEqual([]);
  });
}

test("with a draft open the keys go, and only the phrase brings the case back", async ({ app }) => {
  await typed(app);
  await done(app);
  const phrase = await keepDraft(app);
  await done(app);
  await openSheet(app, PLAN);
  await app.locator("#goal").fill("vlak voor het verbergen");
  await hide(app);
  await shows(app);
  // The worker, and with it every key, is gone as soon as the change is saved.
  await expect.poll(() => app.workers().length).toBe(0);
  await tryPhrase(app, "een andere zin");
  await show(app);
  await expect(app.locator("#cover")).toContainText("De wachtzin klopt niet");
  await covered(app);
  await shows(app);
  await tryPhrase(app, phrase);
  await app.keyboard.press("Enter");
  await expect(app.locator("#cover")).toBeHidden();
  await expect(app.locator("#goal")).toHaveValue("vlak voor het verbergen");
  // And it is saved again as before.
  await app.locator("#goal").fill("na het verbergen");
  const before = await app.evaluate(() => JSON.stringify(localStorage));
  await expect.poll(() => app.evaluate(() => JSON.stringify(localStorage))).not.toBe(before);
  await app.reload();
  await stands(app);
  await unlock(app, phrase);
  await openSheet(app, PLAN);
  await expect(app.locator("#goal")).toHaveValue("na het verbergen");
});

test("covered, somebody else's draft with their own phrase does not open the case; the reader's own phrase does", async ({ app, server }) => {
  await typed(app);
  await done(app);
  const phrase = await keepDraft(app);
  await hide(app);
  await expect.poll(() => app.workers().length).toBe(0);
  // A second tab, without a phrase: a case of their own takes the draft's place.
  const second = await app.context().newPage();
  await second.goto(server.url);
  await stands(second);
  await startCase(second);
  await second.getByRole("button", { name: "Casus bewaren op dit toestel" }).click();
  await second.getByLabel("Eigen wachtzin", { exact: true }).fill("zingende schildpad onder bruggen");
  await second.getByRole("button", { name: "Vervang het oude concept, met mijn eigen wachtzin" }).click();
  await second.getByRole("button", { name: "Ja, verwijder het oude en bewaar deze casus" }).click();
  await expect(main(second)).toContainText("Het concept staat op dit toestel");
  const theirs = await second.evaluate(() => JSON.stringify(localStorage));
  await app.bringToFront();
  await tryPhrase(app, "zingende schildpad onder bruggen");
  await show(app);
  await expect(app.locator("#cover")).toContainText("De wachtzin klopt niet");
  await covered(app);
  await shows(app);

  await tryPhrase(app, phrase);
  await show(app);
  await expect(app.locator("#cover")).toBeHidden();
  await expect(told(app)).toContainText("vervangen door een ander concept");
  await app.locator("[data-next]").click();
  await openSheet(app, PLAN);
  await expect(app.locator("#goal")).toHaveValue(WORD);
  await app.locator("#goal").fill("niet meer bewaard");
  expect(await asks(app), "it is kept nowhere").toBe(true);
  expect(await second.evaluate(() => JSON.stringify(localStorage)), "and theirs is not overwritten").toBe(theirs);
});

for (const [name, go, says] of [
  ["was deleted elsewhere", (page) => page.evaluate(() => localStorage.clear()), "Het concept staat niet meer op dit toestel"],
  ["has ended", async (page) => {
    await page.clock.setSystemTime(Date.now() + WEEK + DAY);
    await page.clock.runFor(61_000);
  }, "Het concept is verlopen"],
]) {
  test(`covered, a draft that ${name}: no other phrase opens, and the right one gives back what is in memory, unkept`, async ({ app }) => {
    await app.clock.install();
    await typed(app);
    await done(app);
    const phrase = await keepDraft(app);
    await done(app);
    await hide(app);
    await expect.poll(() => app.workers().length).toBe(0);
    await go(app);
    await tryPhrase(app, "een andere zin");
    await show(app);
    await expect(app.locator("#cover")).toContainText("De wachtzin klopt niet");
    await shows(app);
    await tryPhrase(app, phrase);
    await show(app);
    await expect(app.locator("#cover")).toBeHidden();
    await expect(told(app)).toContainText(says);
    await openSheet(app, PLAN);
    await expect(app.locator("#goal")).toHaveValue(WORD);
    await app.locator("#goal").fill("alleen nog in beeld");
    const before = await app.evaluate(() => JSON.stringify(localStorage));
    await app.clock.runFor(2_000);
    expect(await app.evaluate(() => JSON.stringify(localStorage))).toBe(before);
    // Without a draft the cover asks no phrase.
    await hide(app);
    await show(app);
    await expect(app.locator("#goal")).toHaveValue("alleen nog in beeld");
  });
}

test("on the cover nothing, a second tap and a held Enter are no phrase", async ({ app }) => {
  await typed(app);
  await done(app);
  const phrase = await keepDraft(app);
  await hide(app);
  const says = app.locator("#cover [data-told]");
  // What is tried is said in the task of the tap.
  expect(await says.evaluate((says) => {
    document.querySelector("[data-open-cover]").click();
    return says.textContent;
  })).toBe("");
  await tryPhrase(app, phrase);
  const heard = await answers(app);
  await app.locator("#cover-phrase").press("Enter");
  await app.evaluate(() => document.querySelector("[data-open-cover]").click());
  await expect(app.locator("#cover")).toBeHidden();
  expect(await heard()).toEqual([""]);
});

test("a held Enter on the cover asks once", async ({ app }) => {
  await typed(app);
  await done(app);
  await keepDraft(app);
  await hide(app);
  const heard = await answers(app);
  await tryPhrase(app, "zingende schildpad onder bruggen");
  // The second and third of these are a key that is held.
  for (let time = 0; time < 3; time++) await app.keyboard.down("Enter");
  await app.keyboard.up("Enter");
  await expect(app.locator("#cover")).toContainText("De wachtzin klopt niet");
  expect(await heard()).toEqual(["wrong"]);
});

// What the app answers to phrases on the cover, from now on.
async function answers(page) {
  await page.evaluate(() => {
    window.heard = [];
    const { answerCover } = window.weegwijzer;
    window.weegwijzer.answerCover = (says) => {
      window.heard.push(says);
      answerCover(says);
    };
  });
  return () => page.evaluate(() => window.heard);
}

test("a phrase that was shown while typing is hidden again", async ({ app }) => {
  await typed(app);
  await done(app);
  await keepDraft(app);
  await hide(app);
  const field = app.locator("#cover-phrase");
  const reveal = app.locator("#cover").getByRole("button", { name: "Toon wat ik typ" });
  await tryPhrase(app, "een andere zin");
  await reveal.click();
  await expect(field).toHaveAttribute("type", "text");
  await app.evaluate(() => dispatchEvent(new Event("blur")));
  await expect(field).toBeHidden();
  await asksPhrase(app);
  await expect(field).toHaveAttribute("type", "password");
  await expect(reveal).toHaveAttribute("aria-pressed", "false");
  await reveal.click();
  await field.fill("nog een andere zin");
  await show(app);
  await expect(field).toHaveAttribute("type", "password");
});

// A page as a reader has it, in a whole browser: with the back/forward cache, which Playwright leaves
// out. It loses a page that comes out of that cache; its debugger does not.
async function withCache(server) {
  const folder = mkdtempSync(join(tmpdir(), "weegwijzer-bfcache-"));
  const context = await chromium.launchPersistentContext(folder, {
    ...config.use,
    ...config.use.launchOptions,
    executablePath: WHOLE_BROWSER,
    serviceWorkers: "allow",
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  });
  const page = await context.newPage();
  await page.goto(server.url);
  await stands(page);
  await kept(page);
  await typed(page);
  const session = await context.newCDPSession(page);
  const read = async (expression) => (await session.send("Runtime.evaluate", { expression, returnByValue: true })).result.value;
  // A page that is just leaving has nothing to say yet; the next look asks the one that follows it.
  const look = (expression) => read(expression).catch((error) => {
    if (!/navigated or closed|context/.test(error.message)) throw error;
  });
  await read(`addEventListener("pageshow", ({ persisted }) => { document.documentElement.dataset.persisted = persisted; })`);
  const end = async () => {
    await context.close();
    rmSync(folder, { recursive: true });
  };
  return { context, page, session, read, look, end };
}

// With a draft the page does not wait in that cache: its last word to other tabs
// throws it out, and what comes back is another page, which the tab covers as it was.
for (const [name, keeps, restored] of [["without a draft", false, "true"], ["with a draft", true, ""]]) {
  test(`covered ${name}, Back and Forward ten times and a reload show nothing, with the back/forward cache on`, async ({ server }) => {
    const { page, session, read, look, end } = await withCache(server);
    // Where the window is in its history; a page that is just leaving does not say so.
    const place = async () => {
      let place;
      await expect.poll(async () => (place = await session.send("Page.getNavigationHistory").catch(() => null))).toBeTruthy();
      return place;
    };
    await done(page);
    if (keeps) await keepDraft(page);
    await hide(page);
    // Where the page is, and what a reader sees of the app there.
    const seen = async () => {
      let state;
      // The first screen, which the page itself has, is not the app yet.
      await expect.poll(async () => (state = await look(`document.readyState === "complete" &&
        (location.href === "about:blank" || document.title === "Klok" || document.querySelector("#app:not(:has(noscript)) main")) && [location.href,
        document.getElementById("app")?.checkVisibility() && document.querySelector("main")?.dataset.screen,
        document.body.innerText.includes("${WORD}"), document.title, document.documentElement.dataset.persisted]`))).toBeTruthy();
      return state;
    };
    const places = new Set();
    let last;
    for (const way of ["back", "forward"]) {
      for (let step = 0; step < 10; step++) {
        const { currentIndex, entries } = await place();
        const wanted = currentIndex + (way === "back" ? -1 : 1);
        await read(`void setTimeout(() => history.${way}())`);
        if (wanted in entries) await expect.poll(async () => (await place()).currentIndex).toBe(wanted);
        const [href, screen, word, title, persisted] = await seen();
        places.add(href);
        last = persisted ?? "";
        const where = `${way} ${step} at ${href}`;
        expect(word, where).toBe(false);
        if (href === "about:blank") continue;
        expect([screen, title], where).toEqual([false, "Klok"]);
      }
    }
    expect([...places].sort(), "out of the app and into it again").toEqual(["about:blank", server.url]);
    expect(last, "as the cache has it").toBe(restored);
    // The page that leaves is covered as well: it is not the one that is meant.
    await read(`document.documentElement.dataset.leaves = ""; void setTimeout(() => location.reload())`);
    await expect.poll(() => look(`!("leaves" in document.documentElement.dataset) && document.title`)).toBe("Klok");
    expect(await read("document.body.textContent")).not.toContain(WORD);
    await end();
  });
}

const wipe = async (page) => {
  await page.getByRole("button", { name: "Wis alles" }).first().click();
  await page.getByRole("button", { name: "Ja, wis alles" }).click();
};

test("wiping needs one confirmation, and without it nothing goes", async ({ app }) => {
  await typed(app);
  await app.getByRole("button", { name: "Wis alles" }).first().click();
  await app.getByRole("button", { name: "Nee, terug" }).click();
  await expect(app.locator("#goal")).toHaveValue(WORD);
});

// From behind the cover, until the page is there anew.
async function wipeCovered(page) {
  await page.locator("#cover").getByRole("button", { name: "Wis alles" }).click();
  await page.getByRole("button", { name: "Ja, wis alles" }).click();
  await expect(page.locator("#gone")).not.toBeEmpty();
}

test("wiping from the cover uncovers nothing: the clock stays, with one word, until it is held", async ({ app }) => {
  await typed(app);
  await hide(app);
  await openMore(app);
  await wipeCovered(app);
  await covered(app);
  await expect(app.getByRole("status").filter({ hasText: /./ })).toHaveText("Gewist.");
  await expect(app.locator("[data-uncover] b")).toHaveText(/^\d\d:\d\d$/);
  await shows(app);
  expect(await main(app).count()).toBe(0);
  await show(app);
  await atStart(app);
  await expect(told(app)).toHaveText("Alles is gewist.");
});

test("what a browser does not let go is said on the cover, and on the start behind it", async ({ page, server, complaints }) => {
  await page.addInitScript(() => {
    const { removeItem } = Storage.prototype;
    Storage.prototype.removeItem = function (key) {
      if (this === localStorage) throw new DOMException("", "InvalidStateError");
      removeItem.call(this, key);
    };
  });
  await page.goto(server.url);
  await stands(page);
  await typed(page);
  await done(page);
  await keepDraft(page);
  await hide(page);
  await openMore(page);
  await wipeCovered(page);
  const left = /^Niet alles is gewist\..* Er staat nog: het concept op dit toestel\.$/;
  await expect(page.locator("#gone")).toHaveText(left);
  await covered(page);
  await show(page);
  await expect(told(page)).toHaveText(left);
  expect(complaints).toEqual([]);
});

test("a page that was covered is covered when its tab loads it again, and never shows itself before", async ({ page, server }) => {
  // Every frame that is drawn says what of the page is in it.
  await page.addInitScript(() => {
    const look = () => {
      const app = document.getElementById("app");
      if (app && document.body) self.bare ||= app.checkVisibility();
      requestAnimationFrame(look);
    };
    look();
  });
  await page.goto(server.url);
  await stands(page);
  expect(await page.evaluate(() => self.bare), "a page that was not").toBe(true);
  await typed(page);
  await hide(page);
  await page.reload();
  await covered(page);
  await expect(page).toHaveTitle("Klok");
  await shows(page);
  expect(await page.evaluate(() => self.bare)).toBe(false);
  await show(page);
  await atStart(page);
  await stands(page);
  await startQuick(page);
  await atQuestion(page, 1);
  await page.reload();
  await atStart(page);
  await expect(page.locator("#cover")).toBeHidden();
});

// The question takes the focus (Firefox), and a driver answers it at once.
test("a page that was covered only by the browser's question whether it may go shows itself when it is loaded again", async ({ app }) => {
  await startQuick(app);
  await walk(app, ["ja"]);
  await app.evaluate(() => addEventListener("beforeunload", () => dispatchEvent(new Event("blur"))));
  app.once("dialog", (dialog) => dialog.accept());
  await app.reload();
  await atStart(app);
  await expect(app.locator("#cover")).toBeHidden();
  // Who stays is covered, and stays so: nothing else lifts it.
  await startQuick(app);
  await walk(app, ["ja"]);
  await app.evaluate(() => addEventListener("beforeunload", () => dispatchEvent(new Event("blur"))));
  await app.evaluate(() => dispatchEvent(new Event("beforeunload", { cancelable: true })));
  await covered(app);
  app.once("dialog", (dialog) => dialog.accept());
  await app.reload();
  await covered(app);
});

test("covered again, the clock lifts also when the app cannot come, and when its script cannot", async ({ app, complaints }) => {
  for (const lost of ["wasm", "start"]) {
    await hide(app);
    await app.route(lost === "wasm" ? /\.wasm/ : /\/start-/, (route) => route.abort());
    await app.reload();
    await covered(app);
    await expect(app.locator("main[data-help-reason]")).toHaveCount(lost === "wasm" ? 0 : 1, { timeout: 30_000 });
    await show(app);
    await expect(app.locator("#cover")).toBeHidden();
    await expect(main(app)).toHaveAttribute("data-screen", "help");
    await app.unrouteAll();
  }
  // The requests that failed.
  complaints.length = 0;
});

test("the question before wiping names what is there", async ({ app }) => {
  const list = app.locator("#wipe li:visible");
  const opens = async () => {
    await app.getByRole("button", { name: "Wis alles" }).first().click();
    await expect(app.getByRole("dialog", { name: "Alles wissen?" })).toBeVisible();
  };
  await opens();
  await expect(list).toHaveText(["wat in dit en andere tabbladen openstaat"]);
  await app.getByRole("button", { name: "Nee, terug" }).click();
  await typed(app);
  await done(app);
  await keepDraft(app);
  await done(app);
  await opens();
  await expect(list).toHaveText([
    "de antwoorden en notities van deze casus",
    "wat in dit en andere tabbladen openstaat",
    /^het concept op dit toestel, tot en met \d+ [a-z]+/,
  ]);
});

test("where storage cannot be seen, the question before wiping names all that it may hold", async ({ page, server }) => {
  await page.addInitScript(() => { Storage.prototype.getItem = () => { throw new DOMException("", "SecurityError"); }; });
  await page.goto(server.url);
  await stands(page);
  await page.getByRole("button", { name: "Wis alles" }).first().click();
  await expect(page.locator("#wipe li:visible")).toHaveCount(3);
});

test("this case alone is wiped from any of its screens, beside the way to wipe all, after a question", async ({ app }) => {
  const end = app.getByRole("button", { name: "Wis deze casus", exact: true });
  await startQuick(app);
  await answer(app, "ja");
  await expect(end, "a quick check").toHaveCount(0);
  await app.locator(".ww-mark").click();
  await startCase(app);
  await expect(end, "nothing in it").toHaveCount(0);
  await answer(app, "ja");
  for (const go of [() => atQuestion(app, 2), () => walk(app, TO_HELP.slice(1), 2), () => openSheet(app, PLAN)]) {
    await go();
    await expect(end).toHaveCount(1);
  }
  await app.locator("#goal").fill(WORD);
  await end.click();
  const asks = app.getByRole("dialog", { name: "Deze casus wissen?" });
  await expect(asks).toContainText("Dit verdwijnt:");
  await asks.getByRole("button", { name: "Nee, terug" }).click();
  await expect(app.locator("#goal")).toHaveValue(WORD);
  await end.click();
  await asks.getByRole("button", { name: "Ja, wis deze casus" }).click();
  await atStart(app);
  await expect(told(app)).toHaveText("De casus is gewist.");
  await expect(app.locator("[data-resume]")).toHaveCount(0);
  expect(await app.content()).not.toContain(WORD);
});

for (const [name, go, how] of [
  ["a case with a draft", async (page) => { await typed(page); await done(page); await keepDraft(page); }, wipe],
  ["the cover", async (page) => { await typed(page); await done(page); await keepDraft(page); await hide(page); },
    async (page) => {
      await openMore(page);
      await wipeCovered(page);
      await show(page);
    }],
  ["the quick check", async (page) => { await startQuick(page); await walk(page, TO_REPORT); await atOutcome(page, "report-now"); }, wipe],
  ["the start", async () => {}, wipe],
]) {
  installed(`wiping from ${name}: Back, Forward, reload and reopening show nothing, offline too`, async ({ app, server }) => {
    await kept(app);
    await go(app);
    await server.close();
    await app.context().setOffline(true);
    await how(app);
    await expect(told(app)).toHaveText("Alles is gewist.");
    await atStart(app);
    expect(app.url()).toBe(server.url);
    expect(await storedKeys(app)).toEqual([]);
    const clean = async (page) => {
      await expect(page.locator("body")).not.toContainText(WORD);
      if (page.url() === "about:blank") return;
      await atStart(page);
      await expect(page.getByText("Ga verder met")).toHaveCount(0);
    };
    for (let step = 0; step < 10; step++) {
      await app.goForward({ waitUntil: "load" }).catch(() => {});
      await clean(app);
    }
    for (let step = 0; step < 10; step++) {
      await app.goBack({ waitUntil: "load" }).catch(() => {});
      await clean(app);
    }
    const again = await app.context().newPage();
    await again.goto(server.url);
    await stands(again);
    await clean(again);
  });
}

test("storage, screen and title are empty in the very task of the tap", async ({ app }) => {
  await typed(app);
  await done(app);
  await keepDraft(app);
  await app.getByRole("button", { name: "Wis alles" }).first().click();
  const left = await app.evaluate(() => {
    document.querySelector("[data-wipe-yes]").click();
    return [localStorage.length, document.getElementById("app").textContent, document.title, document.querySelectorAll("main").length];
  });
  expect(left).toEqual([0, "", "Klok", 0]);
  await expect(told(app)).toHaveText("Alles is gewist.");
});

test("a browser that refuses to go back still ends with the app and its numbers", async ({ app }) => {
  await typed(app);
  await app.evaluate(() => { History.prototype.go = () => {}; });
  await wipe(app);
  await expect(told(app)).toHaveText("Alles is gewist.");
  await expect(app.getByRole("link", { name: /112/ }).first()).toBeVisible();
});

test("a browser that lets nothing go is not said to be empty", async ({ page, server, complaints }) => {
  await page.addInitScript(() => { Storage.prototype.removeItem = () => { throw new DOMException("", "InvalidStateError"); }; });
  await page.goto(server.url);
  await stands(page);
  await typed(page);
  await done(page);
  await keepDraft(page);
  await wipe(page);
  await expect(told(page)).toContainText("Niet alles is gewist.");
  await expect(page.locator("body")).not.toContainText("Alles is gewist");
  expect(complaints).toEqual([]);
});

test("wiping in one tab wipes the others", async ({ app, server }) => {
  await typed(app);
  const second = await app.context().newPage();
  await second.goto(server.url);
  await stands(second);
  await wipe(second);
  await atStart(app);
  await expect(app.locator("body")).not.toContainText(WORD);
  await expect(told(app)).toHaveText("Alles is gewist.");
});

test("a page in the back/forward cache is covered when it comes back, and gone once all was wiped", async ({ server }) => {
  const { context, page, read, look, end } = await withCache(server);
  const back = async () => {
    await page.goto("about:blank");
    // The answer comes before the page leaves, or there is nobody to give it.
    return () => read("void setTimeout(() => history.back())");
  };
  await (await back())();
  await expect.poll(() => look("document.documentElement.dataset.persisted")).toBe("true");
  expect(await read(`document.getElementById("app").hidden && !document.getElementById("cover").hidden`)).toBe(true);
  expect(await read("document.title")).toBe("Klok");
  await read(`document.querySelector("[data-uncover]").click()`);
  expect(await read(`document.getElementById("goal").value`)).toBe(WORD);

  // Away again; another tab wipes; Back finds nothing.
  const returns = await back();
  const second = await context.newPage();
  await second.goto(server.url);
  await stands(second);
  await wipe(second);
  await expect(told(second)).toHaveText("Alles is gewist.");
  await returns();
  await expect.poll(() => look(`document.querySelector("#app:not(:has(noscript)) main")?.dataset.screen`)).toBe("start");
  expect(await read("document.documentElement.dataset.persisted")).toBeUndefined();
  expect(await read("document.body.textContent")).not.toContain(WORD);
  await end();
});

// A finger or a mouse on the clock of the cover, for as long.
async function holds(page, milliseconds) {
  const { x, y, width, height } = await page.locator("[data-uncover]").boundingBox();
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.clock.runFor(milliseconds);
  await page.mouse.up();
}
test("the cover is a clock that a tap does not lift: it is held, and nothing names the app", async ({ page, server, complaints }) => {
  await page.clock.install({ time: new Date("2026-11-26T14:30:00+01:00") });
  await page.goto(server.url);
  await stands(page);
  await typed(page);
  await hide(page);
  // From here on time is what the test lets pass: on a busy machine a tap is no hold either.
  await page.clock.pauseAt(new Date("2026-11-26T14:32:00+01:00"));
  const clock = page.locator("[data-uncover]");
  await expect(clock).toContainText("14:32 donderdag 26 november");
  expect(await page.locator("#cover").innerText()).not.toMatch(/Weegwijzer|112|0800|Wis|zin/);
  await page.clock.runFor(61_000);
  await expect(clock).toContainText("14:33");
  for (const tap of [() => clock.click(), () => clock.tap(), () => holds(page, 200), () => holds(page, 200)]) {
    await tap();
    await page.clock.runFor(2_000);
    await covered(page);
  }
  // A finger that slides away with the page is no hold either, and a key still works after it.
  await clock.dispatchEvent("pointerdown");
  await clock.dispatchEvent("pointercancel");
  await page.clock.runFor(2_000);
  await covered(page);
  await clock.press("Enter");
  await expect(page.locator("#cover")).toBeHidden();
  await expect(page.locator("#goal")).toHaveValue(WORD);
  await hide(page);
  await holds(page, 500);
  await expect(page.locator("#cover")).toBeHidden();
  await expect(page.locator("#goal")).toHaveValue(WORD);
  // A screen reader or a switch presses without a finger.
  await hide(page);
  await clock.evaluate((button) => button.click());
  await expect(page.locator("#cover")).toBeHidden();
  expect(complaints).toEqual([]);
});

// Fingers, as the browser reports them: at the end of one comes a click, for what is there then.
async function fingers(page, places, milliseconds) {
  const client = await page.context().newCDPSession(page);
  const touch = (type, touchPoints) => client.send("Input.dispatchTouchEvent", { type, touchPoints });
  const clicked = places.length === 1 && page.evaluate(() => new Promise((done) => { addEventListener("click", () => done(), { once: true, capture: true }); }));
  for (let many = 1; many <= places.length; many += 1) await touch("touchStart", places.slice(0, many));
  await page.clock.runFor(milliseconds);
  await touch("touchEnd", []);
  await clicked;
  await client.detach();
  await page.clock.runFor(2_000);
}
test("the finger that lifts the cover taps nothing that was behind it", async ({ page, server }) => {
  await page.clock.install();
  await page.goto(server.url);
  await stands(page);
  await startReadiness(page);
  // On a choice, once the cover is gone.
  const { x, y, width, height } = await page.locator('[data-field="colleague"] label').first().boundingBox();
  for (const long of [450, 600, 900]) {
    await hide(page);
    await fingers(page, [{ x: x + width / 2, y: y + height / 2 }], long);
    await expect(page.locator("#cover")).toBeHidden();
    await expect(main(page).locator("input:checked")).toHaveCount(0);
  }
});

test("two fingers that leave at once lift nothing", async ({ page, server }) => {
  await page.clock.install({ time: 0 });
  await page.goto(server.url);
  await stands(page);
  await startCase(page);
  await hide(page);
  await page.clock.pauseAt(600_000);
  await fingers(page, [{ x: 100, y: 300, id: 0 }, { x: 200, y: 300, id: 1 }], 60);
  await covered(page);
});

test("what was typed on the cover is gone once it is hidden again", async ({ app }) => {
  await typed(app);
  await done(app);
  const phrase = await keepDraft(app);
  await done(app);
  await hide(app);
  await asksPhrase(app);
  await app.locator("#cover-phrase").fill(phrase);
  await app.locator("[data-reveal]").last().click();
  await app.keyboard.press("Escape");
  await app.keyboard.press("Escape");
  await expect(app.locator("#cover-phrase")).toBeHidden();
  await asksPhrase(app);
  await expect(app.locator("#cover-phrase")).toHaveValue("");
  await expect(app.locator("#cover-phrase")).toHaveAttribute("type", "password");
});

test("who calls from a locked screen is not its reader: the next lock is a lock", async ({ app }) => {
  await typed(app);
  await done(app);
  const phrase = await keepDraft(app);
  await done(app);
  await hide(app);
  await app.locator("#cover summary").click();
  await app.locator('#cover a[href^="tel:"]').first().evaluate((link) => {
    link.addEventListener("click", (event) => event.preventDefault());
    link.click();
  });
  await asksPhrase(app);
  await app.locator("#cover-phrase").fill(phrase);
  await app.locator("[data-open-cover]").click();
  await expect(app.locator("#cover")).toBeHidden();
  await app.evaluate(() => dispatchEvent(new Event("blur")));
  await expect(app.locator("html")).toHaveAttribute("data-covered", "");
});

test("with a draft open, holding the clock asks for the phrase, which is not there before; hiding again takes it away", async ({ app }) => {
  await typed(app);
  await done(app);
  const phrase = await keepDraft(app);
  await done(app);
  await hide(app);
  await expect(app.locator("#cover-phrase")).toBeHidden();
  const { x, y } = await app.locator("[data-uncover]").boundingBox();
  await app.mouse.move(x + 60, y + 60);
  await app.mouse.down();
  await expect(app.locator("#cover")).toHaveAttribute("data-held", "");
  await app.mouse.up();
  await expect(app.locator("#cover-phrase")).toBeFocused();
  await covered(app);
  expect(await app.content()).not.toContain(WORD);
  await tryPhrase(app, phrase);
  await show(app);
  await expect(app.locator("#cover")).toBeHidden();
  await hide(app);
  await expect(app.locator("#cover-phrase")).toBeHidden();
});

test("the numbers, the time and wiping are behind one tap on the cover, which is closed again when it comes back", async ({ app }) => {
  await typed(app);
  await hide(app);
  const inside = [app.locator('#cover a[href="tel:112"]'), app.locator('#cover a[href="tel:08002000"]'), app.locator("#idle"), app.locator('#cover [popovertarget="wipe"]')];
  for (const one of inside) await expect(one).toBeHidden();
  await openMore(app);
  for (const one of inside) await expect(one).toBeInViewport({ ratio: 1 });
  await show(app);
  await hide(app);
  for (const one of inside) await expect(one).toBeHidden();
});

test("how the screen comes back is shown to who hid it and who taps, and never for long", async ({ app }) => {
  await startCase(app);
  await hide(app);
  const hint = app.locator("#cover > [aria-hidden]");
  await expect(hint).toHaveText("Houd de klok ingedrukt", { useInnerText: true });
  await expect(hint).toBeVisible();
  const pass = () => app.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
  await pass();
  await expect(hint).toBeHidden();
  await app.locator("[data-uncover]").click();
  await expect(hint).toBeVisible();
  await pass();
  await expect(hint).toBeHidden();
});

test("with a keyboard Enter is held to come back: once does nothing but show how", async ({ browser, server }) => {
  const page = await (await browser.newContext({ hasTouch: false, isMobile: false })).newPage();
  await page.clock.install();
  await page.goto(server.url);
  await stands(page);
  await typed(page);
  await hide(page);
  const hint = page.locator("#cover > [aria-hidden]");
  await expect(hint).toHaveText("Houd de klok of Enter ingedrukt", { useInnerText: true });
  // A busy machine holds no key for longer than the test says.
  await page.clock.pauseAt(Date.now() + 1_000);
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
  await expect(hint).toBeHidden();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await covered(page);
  await expect(hint).toBeVisible();
  // A tap of the mouse on the clock leaves no button that Enter presses.
  await page.locator("[data-uncover]").click();
  await page.keyboard.press("Enter");
  await covered(page);
  await page.keyboard.down("Enter");
  await page.keyboard.down("Enter");
  await covered(page);
  await page.clock.runFor(1_000);
  await page.keyboard.up("Enter");
  await expect(page.locator("#cover")).toBeHidden();
  await expect(page.locator("#goal")).toBeVisible();
  await page.clock.resume();
  // A key that is still held presses nothing of what was behind it.
  await hide(page);
  await page.locator("[data-uncover]").focus();
  await page.keyboard.down("Enter");
  await expect(page.locator("#cover")).toBeHidden();
  await page.getByRole("button", { name: "Verberg" }).focus();
  await page.keyboard.down("Enter");
  await page.keyboard.up("Enter");
  await expect(page.locator("#cover")).toBeHidden();
  await page.context().close();
});
