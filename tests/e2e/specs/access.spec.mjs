// Every screen state: axe in light and dark at three widths, keyboard, layout.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { SCENES, anew, openAll } from "../lib/scenes.mjs";
import { test, expect, PATHS, answer, atOutcome, atQuestion, atScreen, main, stands, startCase, startQuick, walk } from "../lib/test.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
// Contrast of 7:1, as level AAA asks.
const RULES = { "color-contrast-enhanced": { enabled: true } };

// What axe cannot decide by itself, and why that is right here. Where something lies
// over a ground it cannot see the ground's colour; every colour is a token, and
// tests/style.rs holds each to 7:1 on every ground it stands on. The drawing of the
// framework has its colours in tests/generated/diagram.rs.
const UNDECIDED = [/^color-contrast/];

// What axe finds wrong, and what it cannot decide and nobody explained; through the
// debugger, which the policy does not bind.
async function violations(page) {
  // New answers take no touch for a moment, and axe would not see them.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  await page.evaluate(axe);
  const { violations, incomplete } = await page.evaluate(
    ([values, rules]) => window.axe.run(document, { runOnly: { type: "tag", values }, rules }),
    [TAGS, RULES],
  );
  const each = (found) => found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all }) => ({ id, at: target.join(" "), why: [...any, ...all].map((check) => check.message).join("; ") })));
  const unexplained = each(incomplete).filter(({ id }) => !UNDECIDED.some((known) => known.test(id)));
  return [...each(violations), ...unexplained].map(({ id, at, why }) => `${id}: ${at}: ${why}`);
}

// The dark scheme differs in colours alone: one width is enough for it. What is
// closed stands in what is open; a summary alone is looked at in one size.
// The window is tall enough for every screen: axe cannot see a colour below the
// answers or the strip.
for (const [colorScheme, widths] of [["light", [320, 390, 1280]], ["dark", [390]]]) {
  for (const width of widths) {
    test(`axe finds nothing (${colorScheme}, ${width})`, async ({ browser, server }) => {
      test.setTimeout(300_000);
      const page = await browser.newPage({ viewport: { width, height: 20_000 }, colorScheme, hasTouch: true });
      const found = {};
      for (const [name, go] of Object.entries(SCENES)) {
        await anew(page, server);
        await go(page);
        const closed = width === 390 && colorScheme === "light" ? await violations(page) : [];
        await openAll(page);
        const open = await violations(page);
        if (closed.length + open.length) found[name] = [...closed, ...open];
      }
      expect(found).toEqual({});
      await page.close();
    });
  }
}

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

// The last is a phone with text of 200 %, as its reader set it.
for (const [width, height, fontSize] of [[320, 568, 16], [390, 844, 16], [1280, 800, 16], [390, 844, 32]]) {
  test(`on every screen the numbers are in view, nothing overflows, targets are large (${width}, ${fontSize})`, async ({ page, context, server, complaints }) => {
    test.setTimeout(240_000);
    const session = await context.newCDPSession(page);
    await session.send("Page.setFontSizes", { fontSizes: { standard: fontSize } });
    await page.setViewportSize({ width, height });
    const wrong = {};
    for (const [name, go] of Object.entries(SCENES)) {
      if (name === "help") continue;
      await anew(page, server);
      await go(page);
      for (const href of ["tel:112", "tel:08002000"]) {
        const numbers = page.locator(`header a[href="${href}"], #cover a[href="${href}"]`);
        await expect(numbers.filter({ visible: true }), name).toBeInViewport({ ratio: 0.99 });
      }
      await openAll(page);
      const found = await page.evaluate(() => ({
        overflow: document.documentElement.scrollWidth - innerWidth,
        small: [...document.querySelectorAll("button, a, summary, textarea, select, input[type=text], input[type=password], input[type=date], input[type=tel], input[type=url], label:has(input)")]
          .filter((element) => element.checkVisibility())
          .map((element) => ({ name: element.textContent, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.height < 44 || box.width < 44)
          .map(({ name, box }) => `${name} ${box.width}x${box.height}`),
        answers: [...document.querySelectorAll(".ww-answer, .ww-button--strong, .ww-dock .ww-button:not(.ww-button--quiet)")]
          .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 56).length,
        // Two targets within eight pixels: a thumb meets both.
        // What scrolls away below the answers is not beside them.
        close: [...document.querySelectorAll("main button, main a, main summary")]
          .filter((element) => element.checkVisibility())
          .map((element) => ({ name: element.textContent, box: element.getBoundingClientRect(), docked: Boolean(element.closest(".ww-screen--docked .ww-dock")) }))
          .flatMap((one, index, all) => all.slice(index + 1)
            .filter(({ box, docked }) => docked === one.docked && box.left < one.box.right + 7.5 && box.right > one.box.left - 7.5
              && box.top < one.box.bottom + 7.5 && box.bottom > one.box.top - 7.5)
            .map((other) => `${one.name} / ${other.name}`)),
      }));
      // A part of a pixel rounds up to one.
      if (found.overflow > 1 || found.answers || found.small.length || found.close.length) wrong[name] = found;
    }
    expect(wrong).toEqual({});
  });
}

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
      const covered = !focused.closest("header") && focused !== document.body &&
        (box.top < strip.bottom - 1 || box.bottom > bottom + 1);
      return { there: focused.matches(wanted), covered, name: focused.textContent.slice(0, 40) };
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
    new PerformanceObserver((list) => list.getEntries().filter((entry) => !entry.hadRecentInput).forEach((entry) => {
      window.shifts.push(entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 80)));
    })).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(server.url);
  await stands(page);
  await page.getByRole("button", { name: "Casus afwegen" }).click();
  await page.locator("[data-next]").click();
  for (const [index, id] of ["ja", "nee", "ja", "ja"].entries()) {
    await atQuestion(page, index + 1);
    await page.locator("summary").first().click();
    await page.locator(`[data-answer="${id}"]`).click();
  }
  await atOutcome(page, "help-running");
  // A paint or two, so that what would move has moved.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 600))));
  expect(await page.evaluate(() => window.shifts)).toEqual([]);
});

test("on paper: no strip, no buttons, the whole outcome", async ({ app }) => {
  await startCase(app);
  await walk(app, ["ja", "ja"]);
  await app.emulateMedia({ media: "print" });
  await expect(app.locator("header")).toBeHidden();
  await expect(app.locator(".ww-dock")).toBeHidden();
  await expect(app.locator("[data-decision]").first()).toBeVisible();
});
