// Every screen there is, each walked to once and looked at in every way: the tree that
// assistive technology gets, axe in all sizes and in the dark, layout, valid HTML.
//
// The trees are in tests/e2e/trees/; a change of one must be meant, and `cargo xtask
// bless` writes them anew.
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ALL, COLOURS, violations } from "../lib/axe.mjs";
import { SCENES, anew, openAll } from "../lib/scenes.mjs";
import { test, expect } from "../lib/test.mjs";
import { skeleton, tree } from "../lib/tree.mjs";
import { faults } from "../lib/validate.mjs";

const BLESS = Boolean(process.env.BLESS);
// A day that never moves.
const NOON = new Date("2026-11-24T12:00:00+01:00");
const FOLDER = fileURLToPath(new URL("../trees/", import.meta.url));
const fileOf = (name) => `${name.replace(/[^\p{L}\p{N}]+/gu, "-")}.yaml`;

// Width, height, and the size of text that the reader set; the last is 200 %.
const SIZES = [[320, 568, 16], [390, 844, 16], [1280, 800, 16], [390, 844, 32]];
// A window in which the whole screen is in view: axe cannot see a colour below the answers
// or the strip.
async function inFull(page, width) {
  const outOfView = () => page.evaluate(() => {
    const scrolls = [document.documentElement, ...document.querySelectorAll(".ww-screen__body")];
    return scrolls.reduce((sum, { scrollHeight, clientHeight }) => sum + scrollHeight - clientHeight, 0);
  });
  await page.setViewportSize({ width, height: 844 });
  await page.setViewportSize({ width, height: 844 + await outOfView() });
  expect(await outOfView(), `${width}: nothing is out of view`).toBe(0);
}

// A window of one of the sizes, with the text that its reader set.
async function inSize(page, session, [width, height, text]) {
  await page.setViewportSize({ width, height });
  await session.send("Page.setFontSizes", { fontSizes: { standard: text } });
  // The app's own text is one part in sixteen larger than the browser's.
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(`${text * 17 / 16}px`);
}

// What overflows, is too small, or is too close to something else, with all open.
const misplaced = (page) => page.evaluate(() => {
  const found = {
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
    // What a tap in its middle does not reach: something else lies on it.
    covered: [...document.querySelectorAll("main button, main a, main summary, main input, main textarea, main select")]
      .filter((element) => element.checkVisibility() && getComputedStyle(element).pointerEvents !== "none")
      .filter((element) => {
        element.scrollIntoView({ block: "center", behavior: "instant" });
        const { left, top, width, height } = element.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        // The question before wiping lies above all else, until it is answered.
        return !hit || !(element.contains(hit) || hit.closest("label")?.contains(element) || hit.closest(":popover-open"));
      })
      .map((element) => element.textContent || element.outerHTML),
  };
  // A part of a pixel rounds up to one.
  const wrong = found.overflow > 1 || found.answers || [found.small, found.close, found.covered].some(({ length }) => length);
  return wrong ? found : null;
});

for (const [name, go] of Object.entries(SCENES)) {
  // What it looks like when the app has stopped is made by a trap, which a clock that
  // stands would swallow; its layout is that of a page without the app.
  const stopped = name === "help";
  test(`every way to look at: ${name} @tree`, async ({ page, context, server, complaints }) => {
    if (!stopped) await page.clock.setFixedTime(NOON);
    // Walked to on the smallest phone: what is covered there cannot be tapped.
    await page.setViewportSize({ width: 320, height: 568 });
    await anew(page, server);
    await go(page);
    await page.setViewportSize({ width: 390, height: 844 });
    if (stopped) complaints.length = 0;

    await test.step("the tree", async () => {
      await expect(page.locator("[data-load][open]:not([data-loaded])")).toHaveCount(0);
      const told = await tree(page);
      if (BLESS) writeFileSync(FOLDER + fileOf(name), told);
      expect(told, "cargo xtask bless writes the trees anew").toBe(readFileSync(FOLDER + fileOf(name), "utf8"));
    });
    if (BLESS) return;

    const session = await context.newCDPSession(page);
    await test.step("the strip and the footer", async () => {
      const strip = page.getByRole("navigation", { name: "Noodnummers" });
      if (await strip.count()) {
        await expect(strip.getByRole("link")).toHaveText(["", /112/, /0800-2000/]);
        await expect(strip.getByRole("button", { name: "Verberg" })).toBeVisible();
      } else {
        await expect(page.locator("#cover")).toBeVisible();
      }
      const footer = page.locator(".ww-footer").filter({ visible: true });
      if (await footer.count()) {
        await expect(footer.getByText("Over Weegwijzer en bronnen", { exact: true })).toBeVisible();
        await expect(footer.getByRole("button", { name: "Wis alles" })).toBeVisible();
      }
    });
    await test.step("the numbers in view and the layout, all closed", async () => {
      // On the cover they are behind one tap.
      await page.evaluate(() => { document.querySelector("#cover details").open = true; });
      for (const size of SIZES) {
        await inSize(page, session, size);
        for (const href of ["tel:112", "tel:08002000"]) {
          const numbers = page.locator(`header a[href="${href}"], #cover a[href="${href}"]`);
          await expect(numbers.filter({ visible: true }), size.join()).toBeInViewport({ ratio: 0.99 });
        }
        if (!stopped) expect(await misplaced(page), size.join()).toBeNull();
      }
      await inSize(page, session, [390, 844, 16]);
    });
    await test.step("axe, all closed", async () => {
      await inFull(page, 390);
      expect(await violations(page)).toEqual([]);
    });

    await openAll(page);
    await test.step("valid HTML, all open", async () => {
      expect(await faults(await page.content())).toEqual([]);
    });
    await test.step("layout, all open", async () => {
      if (stopped) return;
      for (const size of SIZES) {
        await inSize(page, session, size);
        expect(await misplaced(page), size.join()).toBeNull();
      }
      await inSize(page, session, [390, 844, 16]);
    });
    await test.step("axe, all open", async () => {
      for (const width of [320, 390, 1280]) {
        await inFull(page, width);
        expect(await violations(page, ALL), String(width)).toEqual([]);
      }
      // The dark scheme differs in colours alone.
      await inFull(page, 390);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await violations(page, COLOURS), "dark").toEqual([]);
    });
  });
}

test("every tree is that of a screen @tree", () => {
  const known = new Set(Object.keys(SCENES).map(fileOf));
  const stale = readdirSync(FOLDER).filter((file) => !known.has(file));
  if (BLESS) for (const file of stale) rmSync(FOLDER + file);
  else expect(stale).toEqual([]);
});

test("a tree says role, level, state and a short name, and nothing that ends as a sentence", async ({ app }) => {
  expect(skeleton([
    "- banner:",
    "  - 'button \"Wijzig vraag 1 Vermoeden: Ja\"'",
    "- main:",
    "  - paragraph: Een zin. Nog een.",
    "  - heading \"Is het zo?\" [level=1]",
    "  - heading \"Uw antwoord\" [level=2]",
    "  - paragraph:",
    "    - link \"Veilig Thuis 0800-2000\":",
    "      - /url: tel:08002000",
    "  - group: Een kop die langer is dan veertig tekens die er zijn",
    "  - group:",
    "    - text: Dicht, of open",
    "  - group \"Waarom niet?\":",
    "    - radio \"Nee\" [checked]",
    "    - text: Nee",
    "  - spinbutton \"Ja\": \"3\"",
    "  - list:",
    "    - listitem: Een zin.",
    "    - listitem: Een tweede.",
    "  - button \"Ja Acuut, structureel of allebei.\" [disabled]",
  ].join("\n"))).toBe([
    "- banner",
    "  - button \"Wijzig vraag 1 Vermoeden: Ja\"",
    "- main",
    "  - heading \"…\" [level=1]",
    "  - heading \"Uw antwoord\" [level=2]",
    "  - link \"Veilig Thuis 0800-2000\" → tel:08002000",
    "  - group \"Een kop die langer is dan veertig tekens…\"",
    "  - group \"Dicht, of open\"",
    "  - group \"…\"",
    "    - radio \"Nee\" [checked]",
    "  - spinbutton \"Ja\" = 3",
    "  - list",
    "    - listitem × 2",
    "  - button \"Ja …\" [disabled]",
  ].join("\n"));
  // On a screen: every sentence another, the tree the same.
  const before = await tree(app);
  await app.evaluate(() => {
    for (const element of document.querySelectorAll("main p, main h1, .ww-answer__meaning")) {
      if (!element.children.length) element.textContent = "Iets heel anders.";
    }
  });
  expect(await tree(app)).toBe(before);
  // And what is no sentence changes it.
  for (const change of [
    () => document.querySelector("main h1").replaceWith(Object.assign(document.createElement("h2"), { textContent: "Wat speelt er?" })),
    () => { document.querySelector("[data-start=case]").disabled = true; },
    () => document.querySelector("[data-start=training]").remove(),
    () => document.querySelector(".ww-footer").remove(),
  ]) {
    const was = await tree(app);
    await app.evaluate(change);
    expect(await tree(app), String(change)).not.toBe(was);
  }
});
