// Out of the app, living on a phone, before a group: what browsers, phones and offices do to the
// page, each kind as a table.
import ICAL from "ical.js";
import {
  PLAN, RECORD, TO_HELP, TO_REPORT, atQuestion, atScreen, done, gives, hide, inDays, kept, keepDraft, main, openSchool, show,
  openSheet, settled, stands, startCase, startQuick, startReadiness, unfolded, walk, answer, choose,
} from "../lib/test.mjs";
import { test, installed, expect } from "../lib/test.mjs";

async function openTraining(page) {
  await page.getByRole("button", { name: /^Oefenen/ }).click();
  await unfolded(page.locator(".ww-case").first());
}
const together = (page) => main(page).getByRole("button", { name: /^Samen/ }).first();

// The record of a case with an agreed date.
async function record(page, on = inDays(30)) {
  await startCase(page);
  await walk(page, TO_HELP);
  await openSheet(page, PLAN);
  await page.getByLabel("Op welke datum").fill(on);
  await done(page);
  await openSheet(page, RECORD);
}

test("another reader of calendar files finds half past eight here, a reminder at eight, and the newer of two", async ({ app }) => {
  await record(app);
  const clock = (jsDate) => new Intl.DateTimeFormat("sv-SE", {
    timeZone: "Europe/Amsterdam", dateStyle: "short", timeStyle: "short",
  }).format(jsDate);
  const zoned = (time) => clock(time.toJSDate());
  let uid;
  let before = 0;
  // Both seasons, both changes of the clock, the ends of years, a leap day.
  for (const on of ["2027-03-27", "2027-03-28", "2027-03-29", "2027-07-15", "2027-10-30", "2027-10-31", "2027-11-01", "2027-12-31", "2028-01-01", "2028-02-29", "2031-05-05"]) {
    await done(app);
    await openSheet(app, PLAN);
    await app.getByLabel("Op welke datum").fill(on);
    await done(app);
    await openSheet(app, RECORD);
    // A date moved within the second would give two files of the same age.
    const file = await app.locator("[data-calendar]").textContent();
    const calendar = new ICAL.Component(ICAL.parse(file.replaceAll(/\r?\n/g, "\r\n")));
    const event = new ICAL.Event(calendar.getFirstSubcomponent("vevent"));
    expect(zoned(event.startDate), on).toBe(`${on} 08:30`);
    const trigger = event.component.getFirstSubcomponent("valarm").getFirstPropertyValue("trigger");
    const alarm = event.startDate.clone();
    alarm.addDuration(trigger);
    expect(zoned(alarm), on).toBe(`${on} 08:00`);
    expect(event.sequence).toBeGreaterThanOrEqual(before);
    expect(event.uid).toBe(uid ?? event.uid);
    [uid, before] = [event.uid, event.sequence];
  }
});

// What a hand types into the field for a date, whichever of day and month comes first; what the
// field then shows and the case holds.
const TYPED = [
  ["12122026", "2026-12-12", true],
  ["121226", "2026-12-12", true],
  ["12127", "2007-12-12", true],
  ["12120026", "2026-12-12", true],
  ["12122062", "2062-12-12", true],
  ["12121926", "1926-12-12", false],
  ["12122126", "2126-12-12", false],
  ["121226x", "2026-12-12", true],
  ["121220262", "20262-12-12", false],
  ["1212226", "0226-12-12", false],
  ["1212026", "2026-12-12", true],
];
for (const [keys, shown, holds] of TYPED) {
  test(`a date that is typed is held as it is shown, or its field says that it is not: ${keys}`, async ({ app }) => {
    await startCase(app);
    await walk(app, TO_HELP);
    await openSheet(app, PLAN);
    const field = app.getByLabel("Op welke datum");
    const remark = app.locator("#remark-review-on");
    // Every word that is said while the year is on its way.
    await remark.evaluate((place) => {
      window.said = [];
      new MutationObserver(() => window.said.push(place.textContent)).observe(place, { childList: true, subtree: true, characterData: true });
    });
    await field.focus();
    await app.keyboard.type(keys);
    await app.keyboard.press("Tab");
    while (await field.evaluate((field) => document.activeElement === field)) await app.keyboard.press("Tab");
    await expect(field).toHaveValue(shown);
    if (holds) await expect(remark).not.toContainText("Klopt het jaar?");
    else await expect(remark).toContainText("Klopt het jaar? Zo telt de datum niet mee.");
    if (keys === "12122026") expect(await app.evaluate(() => window.said.join())).not.toContain("voorbij");
    await done(app);
    await openSheet(app, RECORD);
    const plain = await app.locator("[data-plain='']").textContent();
    const inWords = new Date(`${shown}T12:00`).toLocaleDateString("nl-NL", { day: "numeric", month: "long", year: "numeric" });
    expect(plain.includes(inWords)).toBe(holds);
  });
}

// What a browser does when a file is given: whether it shares files, how that ends, whether it
// may copy, and what the reader is told at each tap on the same button.
const OFFERED = "aan als download";
const AGAIN = "Tik nog eens";
const GIVING = [
  ["downloads only", {}, ["agendabestand aan", "agendabestand aan"]],
  ["a download, then a share sheet", { files: "done" }, ["agendabestand aan", "app die u koos", "agendabestand aan"]],
  ["a share sheet that the reader closes, twice", { files: "AbortError", copy: true }, ["agendabestand aan", /^$/, "gekopieerd"]],
  ["that home screen, with a share sheet that has no app", { standalone: true, files: "AbortError" }, [/^$/, "lukte niet", /^$/]],
  ["a share sheet that is refused, and a clipboard", { files: "NotAllowedError", copy: true }, ["agendabestand aan", "gekopieerd"]],
  ["a share sheet with bad data, and a clipboard", { files: "DataError", copy: true }, ["agendabestand aan", "gekopieerd"]],
  ["a share sheet already open, and no clipboard", { files: "InvalidStateError" }, ["agendabestand aan", "lukte niet", "agendabestand aan"]],
  ["no share sheet, and a clipboard", { copy: true }, ["agendabestand aan", "gekopieerd", "agendabestand aan"]],
  ["the home screen of an iPhone", { standalone: true, files: "done" }, ["app die u koos", "app die u koos"]],
  ["that home screen, without a share sheet", { standalone: true, copy: true }, ["gekopieerd"]],
  ["that home screen, with nothing", { standalone: true }, ["lukte niet"]],
  ["Safari on an iPhone", { standalone: false, files: "done" }, ["agendabestand aan", "app die u koos"]],
  ["no clipboard at all", { bare: true }, ["agendabestand aan", "lukte niet"]],
];
const browser = ({ standalone, files, copy, bare }) => `
  HTMLAnchorElement.prototype.click = function () { window.clicks = (window.clicks ?? 0) + 1; };
  ${standalone === undefined ? "" : `Object.defineProperty(navigator, "standalone", { value: ${standalone} });`}
  navigator.canShare = () => ${Boolean(files)};
  navigator.share = async (data) => {
    window.shared = data;
    if ("${files}" !== "done") throw new DOMException("", "${files}");
  };
  ${bare ? 'Object.defineProperty(navigator, "clipboard", { value: undefined });'
    : `navigator.clipboard.writeText = async (text) => { if (!${Boolean(copy)}) throw new DOMException("", "NotAllowedError"); window.copied = text; };`}`;

for (const [what, has, taps] of GIVING) {
  test(`a file that may not arrive leads to the next way: ${what}`, async ({ page, server, complaints }) => {
    await page.addInitScript(browser(has));
    await page.goto(server.url);
    await stands(page);
    await record(page);
    const told = page.locator("#told-calendar");
    for (const [at, says] of (what === "downloads only" ? [taps[0]] : taps).entries()) {
      await page.getByRole("button", { name: "Zet in de agenda" }).click();
      if (says instanceof RegExp) await expect(told, `tap ${at + 1}`).toHaveText(says);
      else await expect(told, `tap ${at + 1}`).toContainText(says);
    }
    expect(await page.evaluate(() => window.clicks ?? 0) > 0).toBe(has.standalone !== true);
    expect(complaints).toEqual([]);
  });
}

test("a file with the name of another is another: each begins as a download", async ({ page, server }) => {
  await page.addInitScript(browser({ files: "done" }));
  await page.goto(server.url);
  await gives(page);
  const ways = await page.evaluate(async () => {
    const ways = [];
    for (const text of ["een", "twee", "twee", "een"]) {
      await window.weegwijzer.download("oefencasus.txt", "text/plain", text, (way) => ways.push(way));
    }
    return ways;
  });
  expect(ways).toEqual(["offered", "offered", "passed", "offered"]);
});

test("every file is given in the same way: a case, a school, a draft", async ({ page, server }) => {
  await page.addInitScript(browser({ copy: true }));
  await page.goto(server.url);
  await stands(page);
  await startCase(page);
  await walk(page, TO_HELP);
  await keepDraft(page);
  await page.getByText("Neem het concept mee").click();
  const save = page.getByRole("button", { name: "Bewaar als bestand" });
  await save.click();
  await expect(page.locator("#told")).toContainText(OFFERED);
  await expect(page.locator("#told")).toContainText(AGAIN);
  await save.click();
  await expect(page.locator("#told")).toContainText("gekopieerd");
  expect(await page.evaluate(() => window.copied)).toMatch(/^weegwijzer-concept:/);
});

// How a share sheet can end, and what is told then; the text lies ready where it did not work.
const SHARING = [
  ["done", /^$/, false],
  ["AbortError", /^$/, false],
  ["NotAllowedError", /Delen lukte niet/, true],
  ["DataError", /Delen lukte niet/, true],
  ["InvalidStateError", /Delen lukte niet/, true],
  ["TypeError", /Delen lukte niet/, true],
  ["SecurityError", /Delen lukte niet/, true],
  ["UnknownError", /Delen lukte niet/, true],
  ["never", /Ziet u niets/, true],
  ["throws", /Delen lukte niet/, true],
];
for (const [how, says, ready] of SHARING) {
  test(`a share that ends like this says so, with the text ready: ${how}`, async ({ page, server }) => {
    await page.addInitScript(`navigator.share = (data) => {
      if ("${how}" === "throws") throw new TypeError("");
      if ("${how}" === "never") return new Promise(() => {});
      return "${how}" === "done" ? Promise.resolve() : Promise.reject(new DOMException("", "${how}"));
    };`);
    await page.goto(server.url);
    await stands(page);
    await record(page);
    await page.getByRole("button", { name: "Deel", exact: true }).click();
    await expect(page.locator("#told-full")).toHaveText(says);
    const selected = await page.evaluate(() => getSelection().toString().length > 100);
    expect(selected).toBe(ready);
  });
}

test("a second tap within a second shares once", async ({ page, server }) => {
  await page.addInitScript(() => {
    window.times = 0;
    navigator.share = () => { window.times += 1; return new Promise(() => {}); };
  });
  await page.goto(server.url);
  await stands(page);
  await record(page);
  await page.getByRole("button", { name: "Deel", exact: true }).dblclick();
  expect(await page.evaluate(() => window.times)).toBe(1);
  await expect(page.locator("#told-full")).not.toContainText("lukte niet");
});

test("a print that opens nothing says where else to print; one that begins says nothing", async ({ app }) => {
  await record(app);
  await app.evaluate(() => { window.print = () => dispatchEvent(new Event("beforeprint")); });
  await app.clock.install();
  await app.getByRole("button", { name: "Print of maak een pdf" }).click();
  await app.clock.runFor(5_000);
  await expect(app.locator("#told")).toHaveText("");
  await app.evaluate(() => { window.print = () => {}; });
  await app.getByRole("button", { name: "Print of maak een pdf" }).click();
  await app.clock.runFor(5_000);
  await expect(app.locator("#told")).toContainText("Ziet u geen printvenster?");
});

for (const [platform, ends] of [["Win32", "\r\n"], ["Windows", "\r\n"], ["MacIntel", "\n"], ["iPhone", "\n"], ["Linux armv81", "\n"]]) {
  test(`what is copied ends its lines as the device does (${platform})`, async ({ page, server }) => {
    await page.addInitScript(`
      Object.defineProperty(navigator, "platform", { value: "${platform}" });
      navigator.clipboard.writeText = async (text) => { window.copied = text; };`);
    await page.goto(server.url);
    await stands(page);
    await record(page);
    await page.getByRole("button", { name: "Kopieer de tekst" }).click();
    await expect(page.locator("#told-full")).toContainText("gekopieerd");
    const copied = await page.evaluate(() => window.copied);
    expect(copied.replaceAll("\r\n", "\n")).toBe(await page.locator("[data-plain='']").textContent());
    expect(copied.match(/\r?\n/g).every((end) => end === ends)).toBe(true);
  });
}

// Where a reader is when they pull the page down, or press the browser's button to load it again.
const SCREENS = [
  ["start", async () => {}, false],
  ["steps 1 to 3, nothing filled in", startReadiness, false],
  ["steps 1 to 3", async (page) => { await startReadiness(page); await choose(page, "signals", "Ja"); }, true],
  ["question 2", async (page) => { await startCase(page); await answer(page, "ja"); }, true],
  ["an outcome", async (page) => { await startCase(page); await walk(page, TO_REPORT); }, true],
  ["the call", async (page) => { await startCase(page); await walk(page, TO_REPORT); await openSheet(page, "Bellen en melden"); }, true],
  ["the agreements", async (page) => { await startCase(page); await walk(page, TO_HELP); await openSheet(page, PLAN); }, true],
  ["the record", record, true],
  ["the quick check", async (page) => { await startQuick(page); await answer(page, "ja"); }, false],
  ["a training", async (page) => { await openTraining(page); await together(page).click(); }, false],
  ["the school", openSchool, false],
  ["behind the cover", async (page) => { await startCase(page); await walk(page, TO_REPORT); await hide(page); }, true],
];
for (const [where, go, asks] of SCREENS) {
  test(`pulling down loads nothing again, and loading it again asks where something would be lost: ${where}`, async ({ page, server, complaints }) => {
    await page.setViewportSize({ width: 390, height: 700 });
    await page.goto(server.url);
    await stands(page);
    await go(page);
    await page.evaluate(() => { window.here = true; scrollTo(0, 0); });
    const chain = await page.evaluate(() => getComputedStyle(document.documentElement).overscrollBehaviorY);
    expect(["contain", "none"]).toContain(chain);
    const client = await page.context().newCDPSession(page);
    await client.send("Input.synthesizeScrollGesture", { x: 195, y: 350, yDistance: 300, gestureSourceType: "touch" });
    expect(await page.evaluate(() => window.here)).toBe(true);
    const asked = [];
    page.on("dialog", (dialog) => { asked.push(dialog.type()); dialog.accept(); });
    await page.reload();
    // Who hid it finds it hidden.
    if (where === "behind the cover") await show(page);
    await stands(page);
    expect(asked).toEqual(asks ? ["beforeunload"] : []);
    expect(complaints).toEqual([]);
  });
}

test("nothing comes between a reader and a call, and wiping asks once, in the app", async ({ app }) => {
  await startCase(app);
  await walk(app, TO_REPORT);
  const asked = [];
  app.on("dialog", (dialog) => { asked.push(dialog.type()); dialog.dismiss(); });
  // A machine without a telephone: what the page does with the tap is tried here, not the call.
  await app.evaluate(() => addEventListener("click", (tap) => { if (tap.target.closest("[href^='tel:']")) tap.preventDefault(); }));
  for (const number of await app.locator("a[href^='tel:']:visible").all()) {
    await number.evaluate((link) => link.click());
  }
  // Another task: a dialog would hold it back until it was answered.
  await app.evaluate(() => new Promise((heard) => setTimeout(heard)));
  expect(asked).toEqual([]);
  await app.getByRole("button", { name: "Wis alles" }).first().click();
  await app.locator("[data-wipe-yes]").click();
  await expect(app.locator("#told")).toHaveText("Alles is gewist.");
  expect(asked).toEqual([]);
});

test("a case that is in its draft closes without a question", async ({ app }) => {
  await startCase(app);
  await walk(app, TO_HELP);
  await keepDraft(app);
  await settled(app);
  const asked = [];
  app.on("dialog", (dialog) => { asked.push(dialog.type()); dialog.accept(); });
  await app.reload();
  await stands(app);
  expect(asked).toEqual([]);
});

// A zone, a moment just before its midnight, and the day that follows there: half hours, dates
// ahead and behind, and midnights that do not exist because the clock jumps over them.
const MIDNIGHTS = [
  ["Europe/Amsterdam", "2026-11-30T22:59:30Z", "2026-12-01"],
  ["Europe/Amsterdam", "2027-03-27T22:59:30Z", "2027-03-28"],
  ["Europe/Amsterdam", "2027-03-28T21:59:30Z", "2027-03-29"],
  ["Europe/Amsterdam", "2027-10-30T21:59:30Z", "2027-10-31"],
  ["Europe/Amsterdam", "2027-12-31T22:59:30Z", "2028-01-01"],
  ["Europe/Amsterdam", "2028-02-28T22:59:30Z", "2028-02-29"],
  ["America/Curacao", "2026-12-01T03:59:30Z", "2026-12-01"],
  ["Asia/Kolkata", "2026-11-30T18:29:30Z", "2026-12-01"],
  ["Pacific/Kiritimati", "2026-11-30T09:59:30Z", "2026-12-01"],
  ["Pacific/Pago_Pago", "2026-12-01T10:59:30Z", "2026-12-01"],
  ["Africa/Cairo", "2027-04-29T21:59:30Z", "2027-04-30"],
  ["America/Santiago", "2027-09-05T03:59:30Z", "2027-09-05"],
];
for (const [timezoneId, before, on] of MIDNIGHTS) {
  test(`question 5 opens at midnight by itself: ${timezoneId}, ${on}`, async ({ browser, server }) => {
    const context = await browser.newContext({ timezoneId, serviceWorkers: "block" });
    const page = await context.newPage();
    await page.clock.install({ time: before });
    await page.goto(server.url);
    await stands(page);
    await startCase(page);
    await page.clock.runFor(1_000);
    await walk(page, TO_HELP);
    await openSheet(page, PLAN);
    await page.getByLabel("Op welke datum").fill(on);
    await done(page);
    await expect(page.locator("[data-next]")).toHaveCount(0);
    await page.clock.runFor(120_000);
    await expect(page.locator("[data-next]")).toBeVisible();
    await page.locator("[data-next]").click();
    await atQuestion(page, 5);
    await context.close();
  });
}

// A filter on the network that puts a script of its own into the page: the worker refuses the
// whole version, and the app says so.
const FILTERS = [
  ["a script after the charset", (html) => html.replace('<meta charset="utf-8">', '<meta charset="utf-8"><script src="//filter.example/x.js"></script>')],
  ["a comment at the end", (html) => html + "<!-- checked -->"],
  ["a removed icon", (html) => html.replace(/<link rel="icon"[^>]*>/, "")],
  ["other line ends", (html) => html.replaceAll("\n", "\r\n")],
  ["a banner", (html) => html.replace("<body>", "<body><!-- banner -->")],
];
for (const [what, filter] of FILTERS) {
  installed(`an app that a filter changes says that it is not kept: ${what}`, async ({ page, server, complaints }) => {
    const html = server.site.get("index.html").toString();
    expect(filter(html)).not.toBe(html);
    server.site = new Map(server.site).set("index.html", Buffer.from(filter(html)));
    await page.goto(server.url);
    await stands(page);
    await expect(page.locator("#told")).toContainText("niet op dit toestel bewaard");
    await expect(main(page)).not.toContainText("zonder internet");
    complaints.length = 0;
  });
}

installed("an app that is kept says nothing of it", async ({ app }) => {
  await kept(app);
  await expect(app.locator("#told")).toHaveText("");
});

// Before a group: keys, how often, and how many parts further the story is.
const REMOTE = [
  ["F5", ["F5"], 0],
  ["Shift+F5", ["Shift+F5"], 0],
  ["b", ["b"], 0],
  ["B", ["Shift+b"], 0],
  [".", ["."], 0],
  [",", [","], 0],
  ["w", ["w"], 0],
  ["Escape", ["Escape"], 0],
  ["Escape twice, as stop and start", ["Escape", "Escape"], 0],
  ["F5 and Escape by turns", ["F5", "Escape", "F5", "Escape"], 0],
  ["PageDown", ["PageDown"], 1],
  ["Home and End", ["Home", "End"], 0],
];
for (const [what, keys, parts] of REMOTE) {
  test(`a remote costs a presenter nothing: ${what}`, async ({ app }) => {
    await app.setViewportSize({ width: 1024, height: 768 });
    await openTraining(app);
    await together(app).click();
    await atScreen(app, "presenter");
    await app.evaluate(() => { window.here = true; });
    const story = main(app).locator(".ww-story");
    await expect(story).toHaveCount(1);
    await app.evaluate(() => {
      window.ours = [];
      addEventListener("keydown", (event) => { if (event.key.length > 1 && event.key !== "Shift") window.ours.push([event.key, event.defaultPrevented]); });
    });
    for (const key of keys) await app.keyboard.press(key);
    // What the browser would do with F5 is prevented; what it does with others harms nothing.
    const ours = (await app.evaluate(() => window.ours)).filter(([key]) => key === "F5");
    expect(ours).toEqual(ours.map(() => ["F5", true]));
    await expect(story).toHaveCount(1 + parts);
    expect(await app.evaluate(() => window.here)).toBe(true);
    await expect(app.locator("#cover")).toBeHidden();
  });
}

test("a worn clicker that sends its key twice goes one part on, and two taps of a finger two", async ({ app }) => {
  await openTraining(app);
  await together(app).click();
  const story = main(app).locator(".ww-story");
  // Keys with times of their own: 80 ms apart is one press, 250 ms is two.
  const press = (apart) => app.evaluate((apart) => {
    for (const timeStamp of [0, apart]) {
      const event = new KeyboardEvent("keydown", { key: "PageDown", bubbles: true });
      Object.defineProperty(event, "timeStamp", { value: performance.now() + 1_000 + timeStamp });
      document.body.dispatchEvent(event);
    }
  }, apart);
  await press(80);
  await expect(story).toHaveCount(2);
  await app.getByRole("button", { name: "Terug" }).first().click();
  await expect(story).toHaveCount(1);
});

test("Escape twice hides a presenter's screen all the same while a case is in memory", async ({ app }) => {
  await startCase(app);
  await walk(app, TO_REPORT);
  await app.getByRole("button", { name: "Naar het begin" }).click();
  await openTraining(app);
  await together(app).click();
  await app.keyboard.press("Escape");
  await app.keyboard.press("Escape");
  await expect(app.locator("#cover")).toBeVisible();
});

test("the app's letters grow with those of the phone", async ({ app }) => {
  await expect(app.locator('meta[name="text-scale"]')).toHaveAttribute("content", "scale");
  const size = await app.evaluate(() => {
    const sheets = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    return JSON.stringify(sheets.map((rule) => rule.cssText)).match(/html[^{]*\{[^}]*font(-size)?:[^;}]*px/);
  });
  expect(size, "no size of the root in pixels").toBeNull();
});
