// The keyboard, the smallest phone, what moves by itself, paper. What holds on every
// screen is in screens.spec.mjs.
import { violations } from "../lib/axe.mjs";
import { test, expect, PATHS, atOutcome, atQuestion, atScreen, main, stands, startCase, startQuick, walk } from "../lib/test.mjs";

test("axe's rule on target size runs: a planted small button is found", async ({ app }) => {
  await app.evaluate(() => {
    for (const label of ["a", "b"]) {
      const button = document.createElement("button");
      button.textContent = label;
      button.style.cssText = "";
      button.style.setProperty("font-size", "8px");
      button.style.setProperty("padding", "0");
      document.querySelector("main").append(button);
    }
  });
  expect((await violations(app)).join()).toContain("target-size");
});

test("answers are in view without scrolling, on the smallest phone too", async ({ app }) => {
  await app.setViewportSize({ width: 320, height: 568 });
  // One line for the numbers: a second one takes the question's room.
  expect((await app.locator("header").boundingBox()).height).toBeLessThan(80);
  for (const start of ["quick", "case"]) {
    await expect(app.locator(`[data-start="${start}"]`)).toBeInViewport({ ratio: 1 });
  }
  await startQuick(app);
  for (const id of ["ja", "nee", "ja"]) {
    for (const button of await app.locator("[data-answer]").all()) await expect(button).toBeInViewport({ ratio: 1 });
    await app.locator(`[data-answer="${id}"]`).click();
  }
});

// Tab until an element is focused; every stop on the way must be in full view.
async function tabTo(page, selector) {
  for (let stops = 0; stops < 80; stops += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate((wanted) => {
      const focused = document.activeElement;
      const box = focused.getBoundingClientRect();
      const strip = document.querySelector("header").getBoundingClientRect();
      const inside = focused.closest(".ww-screen__body")?.getBoundingClientRect();
      const bottom = Math.min(innerHeight, inside?.bottom ?? innerHeight);
      // Of a text, a browser brings the line with the caret into view.
      const edge = focused.matches("textarea") ? Math.min(box.bottom, box.top + 40) : box.bottom;
      const covered = !focused.closest("header") && focused !== document.body &&
        (box.top < strip.bottom - 1 || edge > bottom + 1);
      return { there: focused.matches(wanted), covered, name: focused.id || focused.textContent.slice(0, 40) };
    }, selector);
    expect(at.covered, at.name).toBe(false);
    if (at.there) return;
  }
  throw new Error(`${selector} is not reached by Tab`);
}

for (const { answers, outcome } of PATHS) {
  test(`by keyboard alone: ${answers.join(" ")}`, async ({ app }) => {
    await app.setViewportSize({ width: 320, height: 568 });
    await tabTo(app, '[data-start="case"]');
    await app.keyboard.press("Enter");
    await atScreen(app, "readiness");
    await expect(main(app).locator("h1")).toBeFocused();
    await tabTo(app, "[data-next]");
    await app.keyboard.press("Enter");
    for (const [index, id] of answers.entries()) {
      if (index === 4) {
        // The agreed date, which is reached.
        await tabTo(app, '[data-sheet="plan"]');
        const place = await app.evaluate(() => scrollY);
        await app.keyboard.press("Enter");
        await tabTo(app, "#review-on");
        // The fifth of May, in whatever order the browser asks for day and month.
        await app.keyboard.type("05052026");
        await expect(app.locator("#review-on")).toHaveValue("2026-05-05");
        await tabTo(app, "[data-next]");
        await app.keyboard.press("Enter");
        await atOutcome(app, "help-running");
        // Back on the outcome the browser returns to where its reader was, after the app
        // has drawn it; a Tab in between would be followed by that jump.
        await app.waitForFunction((place) => scrollY === place, place);
        await tabTo(app, "[data-next]");
        await app.keyboard.press("Enter");
      }
      await atQuestion(app, index + 1);
      await expect(main(app).locator("h1")).toBeFocused();
      await tabTo(app, `[data-answer="${id}"]`);
      await app.keyboard.press(index % 2 ? "Enter" : "Space");
    }
    await atOutcome(app, outcome);
    await tabTo(app, '[data-change="1"]');
    await app.keyboard.press("Enter");
    await atQuestion(app, 1);
  });
}

test("nothing moves when the app takes over from the first screen", async ({ page, server, complaints }) => {
  server.fault = (path) => (path?.startsWith("weegwijzer_bg") ? { delay: 500 } : null);
  await page.addInitScript(() => {
    window.shifts = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => { window.shifts += entry.value; }))
      .observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(server.url);
  const boxes = () => page.evaluate(() =>
    [...document.querySelectorAll("h1, [data-start], footer")].map((element) => element.getBoundingClientRect().top));
  const before = await boxes();
  await stands(page);
  expect(await boxes()).toEqual(before);
  expect(await page.evaluate(() => window.shifts)).toBe(0);
});

// What moves without the reader's doing; a screen that changes after a tap does not.
test("nothing moves by itself on the way through a whole case", async ({ page, server, complaints }) => {
  await page.addInitScript(() => {
    window.shifts = [];
    let quiet = Infinity;
    const note = (entries) => entries.filter((entry) => !entry.hadRecentInput || entry.startTime > quiet).forEach((entry) => {
      window.shifts.push(entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 80)));
    });
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: "layout-shift", buffered: true });
    const frames = async () => {
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    };
    window.settled = async () => {
      // The browser counts what moves within half a second of a tap as the reader's own
      // doing. The screen that the last tap led to is drawn by now: from here on it is not.
      await frames();
      quiet = performance.now();
      await frames();
      note(observer.takeRecords());
      return window.shifts;
    };
  });
  await page.goto(server.url);
  await stands(page);
  await page.getByRole("button", { name: "Casus afwegen" }).click();
  await page.locator("[data-next]").click();
  for (const [index, id] of ["ja", "nee", "ja", "ja"].entries()) {
    await atQuestion(page, index + 1);
    await page.locator("summary:visible").first().click();
    await page.locator(`[data-answer="${id}"]`).click();
  }
  await atOutcome(page, "help-running");
  await expect(page.locator("[data-load][open]:not([data-loaded])")).toHaveCount(0);
  expect(await page.evaluate(() => window.settled())).toEqual([]);
});

test("on paper: no strip, no buttons, the whole outcome", async ({ app }) => {
  await startCase(app);
  await walk(app, ["ja", "ja"]);
  await app.emulateMedia({ media: "print" });
  await expect(app.locator("header")).toBeHidden();
  await expect(app.locator(".ww-dock")).toBeHidden();
  await expect(app.locator("[data-decision]").first()).toBeVisible();
});
