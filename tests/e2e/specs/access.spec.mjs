// Every screen state: axe in light and dark at three widths, keyboard, layout.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { READINGS, SCHOOL, openReading, openSchool, withSchool } from "../lib/test.mjs";
import { test, expect, PATHS, answer, atOutcome, atQuestion, atScreen, hide, keepDraft, main, openSheet, stands, startCase, startEvaluate, startQuick, startReadiness, unlock, walk } from "../lib/test.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

// Violations of a page; through the debugger, which the policy does not bind.
async function violations(page) {
  // New answers take no touch for a moment, and axe would not see them.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  await page.evaluate(axe);
  const found = await page.evaluate(async (values) => {
    const { violations } = await window.axe.run(document, { runOnly: { type: "tag", values } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join("; ")}`);
  }, TAGS);
  return found;
}

const openAll = (page) =>
  page.evaluate(() => document.querySelectorAll("details").forEach((details) => { details.open = true; }));

// The start, with nothing left of the scene before.
async function anew(page, server) {
  if (page.url() !== "about:blank") await page.evaluate(() => localStorage.clear());
  await page.goto(server.url);
  await stands(page);
}

async function training(page) {
  await page.getByRole("button", { name: /^Oefenen/ }).click();
  await page.locator("[data-new]").waitFor();
}

const SCENES = {
  start: async () => {},
  ...Object.fromEntries([1, 2, 3, 4, 5].map((number) => [
    `question ${number}`,
    async (page) => {
      await startCase(page);
      await walk(page, ["ja", "nee", "ja", "ja"].slice(0, number - 1));
      if (number === 5) await page.locator("[data-next]").click();
      await atQuestion(page, number);
    },
  ])),
  ...Object.fromEntries(PATHS.map(({ answers, outcome }) => [
    `${outcome} (${answers.join(" ")})`,
    async (page) => {
      await startQuick(page);
      await walk(page, answers);
      await atOutcome(page, outcome);
    },
  ])),
  readiness: async (page) => {
    await startReadiness(page);
    await page.locator('[data-field="parents-talk"] [value="skipped"]').check();
    await page.locator('[data-field="talk-ground"] [value="disclosure"]').check();
    await page.locator('[data-field="colleague"] [value="yes"]').check();
    await page.locator('[data-field="board"] [value="not-yet"]').check();
  },
  ...Object.fromEntries([
    ["call", "Bellen en melden", ["ja", "twijfel"]],
    ["plan", "Afspraken over de hulp", ["ja", "nee", "ja", "ja"]],
    ["monitoring", "Afspraken over het volgen", ["ja", "nee", "ja", "ja", "ja"]],
    ["deviation", "Wij wijken af", ["ja", "twijfel"]],
    ["record", "Verslag voor uw dossier", ["ja", "nee", "ja", "ja"]],
  ].map(([id, name, answers]) => [
    `the sheet ${id}`,
    async (page) => {
      await startCase(page);
      await walk(page, answers);
      await openSheet(page, name);
      await atScreen(page, id);
    },
  ])),
  "the draft's screen": async (page) => {
    await startCase(page);
    await page.getByRole("button", { name: "Concept op dit toestel" }).click();
    await atScreen(page, "draft");
  },
  "a draft that is open": async (page) => { await startCase(page); await keepDraft(page); },
  "a draft that is locked": async (page) => {
    await startCase(page);
    await keepDraft(page);
    await page.reload();
    await stands(page);
  },
  "a wrong phrase": async (page) => {
    await SCENES["a draft that is locked"](page);
    await unlock(page, "een andere zin");
    await expect(page.locator("#told")).toContainText("De zin klopt niet");
  },
  "the cover": async (page) => { await startCase(page); await hide(page); },
  "the cover with a draft": async (page) => { await startCase(page); await keepDraft(page); await hide(page); },
  "the question before wiping": async (page) => {
    await startCase(page);
    await page.getByRole("button", { name: "Wis alles" }).first().click();
  },
  "the training's list": async (page) => { await training(page); },
  "a choice in a training": async (page) => { await training(page); await page.locator("[data-alone]").first().click(); },
  "feedback in a training": async (page) => {
    await SCENES["a choice in a training"](page);
    await page.locator("[data-first]").first().click();
  },
  "the end of a training case": async (page) => {
    await SCENES["a choice in a training"](page);
    while (await page.locator(".ww-dock .ww-answer").count()) {
      await page.locator(".ww-dock .ww-answer").first().evaluate((button) => button.click());
      await page.locator("[data-next]").click();
    }
  },
  "hands in a training": async (page) => {
    await training(page);
    await page.locator("[data-group]").first().click();
    while (!(await page.locator("#hands-0").count())) await page.locator("[data-next]").click();
  },
  "a split in a training": async (page) => {
    await SCENES["hands in a training"](page);
    await page.locator("#hands-0").fill("3");
    await page.locator("[data-next]").click();
  },
  "a hand-out": async (page) => { await training(page); await page.locator("[data-answers]").click(); },
  "the framework on one page": async (page) => {
    await training(page);
    await page.locator("[data-framework]").click();
    await page.locator("svg[role=img]").waitFor();
  },
  "the form for a case": async (page) => { await training(page); await page.locator("[data-new]").click(); },
  "a split table": async (page) => {
    await startCase(page);
    await walk(page, ["ja"]);
    await page.getByText("Wat vindt iedereen aan tafel?").click();
    await page.locator('[data-field^="vote2"] label', { hasText: "Twijfel" }).first().click();
    await expect(page.locator("#remark-vote2")).toContainText("Kies dan ‘twijfel’: u meldt.");
  },
  "an evaluation at question 5": async (page) => {
    await startEvaluate(page);
    await answer(page, "nee");
    await atQuestion(page, 5);
  },
  "a changed answer": async (page) => {
    await startQuick(page);
    await walk(page, ["ja", "twijfel"]);
    await page.locator('[data-change="2"]').click();
    await page.locator('[data-answer="nee"]').click();
    await walk(page, ["nee"], 3);
  },
  ...Object.fromEntries(["De meldcode in vijf stappen", ...READINGS].map((name) => [
    `to read: ${name}`,
    async (page) => { await openReading(page, name); },
  ])),
  "no school yet": openSchool,
  "the school's form": async (page) => { await openSchool(page); await page.locator("[data-form]").click(); },
  "a school": async (page) => { await withSchool(page); await openSchool(page); },
  "the start with a school": withSchool,
  "the meldcode with a school": async (page) => { await withSchool(page); await openReading(page, "De meldcode in vijf stappen"); },
  "an outcome with a school": async (page) => { await withSchool(page); await startQuick(page); await walk(page, ["ja", "twijfel"]); },
  "sharing a school": async (page) => { await SCENES["a school"](page); await page.locator("[data-share-school]").click(); },
  "a school that came in": async (page) => {
    await withSchool(page);
    await page.evaluate((file) => document.dispatchEvent(new CustomEvent("weegwijzer-import-school", { detail: file })), SCHOOL.replace("010-0000002", "010-0000009"));
    await atScreen(page, "school-preview");
  },
  help: async (page) => {
    await page.evaluate(() => document.dispatchEvent(new CustomEvent("weegwijzer", { detail: "stands" })));
    await page.evaluate(() => setTimeout(() => {
      const trap = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 116, 0, 0, 10, 5, 1, 3, 0, 0, 11]);
      new WebAssembly.Instance(new WebAssembly.Module(trap)).exports.t();
    }));
    await expect(main(page)).toHaveAttribute("data-help-reason", "stopped");
  },
};

// The dark scheme differs in colours alone: one width is enough for it. What is
// closed stands in what is open; a summary alone is looked at in one size.
for (const [colorScheme, sizes] of [["light", [[320, 568], [390, 844], [1280, 800]]], ["dark", [[390, 844]]]]) {
  for (const [width, height] of sizes) {
    test(`axe finds nothing (${colorScheme}, ${width})`, async ({ browser, server }) => {
      test.setTimeout(300_000);
      const page = await browser.newPage({ viewport: { width, height }, colorScheme, hasTouch: true });
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

for (const [width, height] of [[320, 568], [390, 844], [1280, 800]]) {
  test(`on every screen the numbers are in view, nothing overflows, targets are large (${width})`, async ({ page, server, complaints }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height });
    for (const [name, go] of Object.entries(SCENES)) {
      if (name === "help") continue;
      await anew(page, server);
      await go(page);
      for (const href of ["tel:112", "tel:08002000"]) {
        const numbers = page.locator(`header a[href="${href}"], #cover a[href="${href}"]`);
        await expect(numbers.filter({ visible: true }), name).toBeInViewport({ ratio: 1 });
      }
      await openAll(page);
      const found = await page.evaluate(() => ({
        overflow: document.documentElement.scrollWidth - innerWidth,
        small: [...document.querySelectorAll("button, a, summary, textarea, select, input[type=text], input[type=password], input[type=date], input[type=tel], input[type=url], label:has(input)")]
          .filter((element) => element.checkVisibility())
          .map((element) => ({ name: element.textContent, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.height < 44 || box.width < 44)
          .map(({ name, box }) => `${name} ${box.width}x${box.height}`),
        answers: [...document.querySelectorAll("[data-answer], .ww-answer[data-start]")]
          .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 56).length,
      }));
      expect(found, name).toEqual({ overflow: 0, small: [], answers: 0 });
    }
  });
}

test("answers are in view without scrolling, on the smallest phone too", async ({ app }) => {
  await app.setViewportSize({ width: 320, height: 568 });
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

test("on paper: no strip, no buttons, the whole outcome", async ({ app }) => {
  await startCase(app);
  await walk(app, ["ja", "ja"]);
  await app.emulateMedia({ media: "print" });
  await expect(app.locator("header")).toBeHidden();
  await expect(app.locator(".ww-dock")).toBeHidden();
  await expect(app.locator("[data-decision]").first()).toBeVisible();
});
