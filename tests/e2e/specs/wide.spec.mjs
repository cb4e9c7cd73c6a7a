// A window with room for two columns: what is asked and what explains it next to each other,
// the record that grows, and numbers for a computer that cannot call.
import { RECORD, TO_HELP, TO_REPORT } from "../lib/test.mjs";
import { test, expect, answer, atOutcome, atQuestion, atScreen, covered, drawn, hide, openSheet, show, startCase, startQuick, startReadiness, toResult, toRound, walk } from "../lib/test.mjs";

const WORD = "boterbloemkoek";
const growing = (page) => page.getByText("Verslag tot nu toe");
const boxes = (page, ...selectors) => Promise.all(selectors.map((selector) => page.locator(selector).first().boundingBox()));
const wide = async (page, width = 1280, height = 800) => page.setViewportSize({ width, height });

for (const [width, height] of [[1000, 700], [1280, 800], [1920, 1080]]) {
  test(`a question of a case has two columns, and its answers in one row below them (${width})`, async ({ app }) => {
    await wide(app, width, height);
    await startCase(app);
    for (const asked of ["ja", "nee", "ja", "ja"]) {
      const [heading, note, dock] = await boxes(app, "main h1", ".ww-screen__beside .ww-note", ".ww-dock");
      expect(note.x).toBeGreaterThanOrEqual(heading.x + heading.width);
      expect(note.y).toBeLessThan(heading.y + heading.height);
      expect(heading.x).toBeLessThan(width / 2);
      expect(dock.y + dock.height).toBeLessThanOrEqual(height);
      const answers = await app.locator("[data-answer]").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
      expect(new Set(answers).size).toBe(1);
      // The question stays while the explanations scroll.
      await app.evaluate(() => document.querySelector(".ww-screen__body").scrollTo(0, 9_999));
      await drawn(app);
      await expect(app.locator("main h1")).toBeInViewport({ ratio: 1 });
      expect(await app.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await app.locator(`[data-answer="${asked}"]`).evaluate((button) => button.click());
    }
    await atOutcome(app, "help-running");
    const [heading, sheet] = await boxes(app, "main h1", "[data-sheet=deviation]");
    expect(sheet.x).toBeGreaterThanOrEqual(heading.x + heading.width);
    await toResult(app);
    await expect(app.locator(".ww-screen__beside .ww-note").first()).toBeVisible();
  });
}

test("in one column, and in the quick check, all is as before, and no record is in view", async ({ app }) => {
  await startCase(app);
  await expect(growing(app)).toBeHidden();
  const [heading, note] = await boxes(app, "main h1", ".ww-screen__beside .ww-note:not(.ww-growing)");
  expect(note.y).toBeGreaterThan(heading.y + heading.height);
  await app.reload();
  await wide(app);
  await startQuick(app);
  await expect(growing(app)).toHaveCount(0);
});

test("the record grows next to the case while somebody writes, folded until it is opened", async ({ app }) => {
  await wide(app);
  await startCase(app);
  await walk(app, ["ja"]);
  const text = app.locator("#growing");
  await expect(growing(app)).toBeVisible();
  await expect(text).toBeHidden();
  await growing(app).click();
  await expect(text).toContainText("Vraag 1. Is er nog een vermoeden van huiselijk geweld of kindermishandeling? Ja");
  await app.getByText("Notitie: feit, citaat, duiding").click();
  const fact = app.getByLabel("Feit:");
  await fact.pressSequentially(WORD);
  await expect(text).toContainText(`${WORD}`);
  await expect(text).toContainText("nog geen antwoord");
  await expect(fact).toBeFocused();
  // As any text of a case: not behind the cover, not on paper.
  await hide(app);
  await covered(app);
  expect(await app.content()).not.toContain(WORD);
  await show(app);
  await expect(text).toContainText(WORD);
  await app.emulateMedia({ media: "print" });
  await expect(text).toBeHidden();
});

test("what the record holds at the end is what grew next to the case", async ({ app }) => {
  await wide(app);
  await startCase(app);
  await app.getByText("Notitie: feit, citaat, duiding").click();
  await app.getByLabel("Feit:").fill(WORD);
  await walk(app, TO_HELP);
  const grown = await app.locator("#growing li", { hasText: WORD }).allTextContents();
  expect(grown).toHaveLength(1);
  await openSheet(app, RECORD);
  await expect(app.locator("[data-plain]:not([data-plain=short])")).toContainText(grown[0]);
});

test("the record that grows has lines, and no marks of a plain text", async ({ app }) => {
  await wide(app);
  await startCase(app);
  await walk(app, ["ja", "nee"]);
  await growing(app).click();
  await expect(app.locator("#growing li", { hasText: "Vraag 2." })).toHaveText(/^Vraag 2\. .*\? Nee$/);
  await expect(app.locator("#growing")).not.toContainText("- ");
});

// What takes the focus, from the heading to the answers, with where it is.
async function stops(page) {
  await page.locator("main h1").evaluate((heading) => heading.focus());
  const found = [];
  while (found.length < 60) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const { activeElement: active } = document;
      const { x, y } = active.getBoundingClientRect();
      return { x, y: y + (active.closest(".ww-screen__ask, .ww-screen__body")?.scrollTop ?? 0), answer: Boolean(active.dataset.answer), skip: "skip" in active.dataset };
    });
    if (at.answer) return found;
    if (!at.skip) found.push(at);
  }
  return found;
}

test("the keyboard goes down the first column, and then down the second", async ({ app }) => {
  // So high that nothing scrolls.
  await wide(app, 1280, 2000);
  await startCase(app);
  for (const asked of ["ja", "nee", "ja"]) {
    const found = await stops(app);
    expect(found.length).toBeGreaterThan(5);
    for (const [at, stop] of found.entries()) {
      const before = found[at - 1] ?? { x: 0, y: 0 };
      const same = (stop.x < 640) === (before.x < 640);
      expect(same ? stop.y + stop.x / 10_000 : stop.x, JSON.stringify([before, stop])).toBeGreaterThan(same ? before.y : before.x);
    }
    await answer(app, asked);
  }
});

for (const [width, height] of [[1280, 800], [390, 844], [320, 568]]) {
  test(`two keys lead from the heading of a question to its answers, at ${width} px`, async ({ app }) => {
    await wide(app, width, height);
    await startCase(app);
    for (const [number, asked] of [[1, "ja"], [2, "nee"], [3, "ja"]]) {
      await expect(app.locator("main h1")).toBeFocused();
      const skip = app.getByRole("button", { name: "Naar de antwoorden" });
      await expect(skip).not.toBeInViewport();
      await app.keyboard.press("Tab");
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport({ ratio: 1 });
      await app.keyboard.press("Enter");
      await expect(app.locator("[data-answer]").first()).toBeFocused();
      await expect(skip).not.toBeInViewport();
      await atQuestion(app, number);
      await answer(app, asked);
    }
  });
}

test("a note that was opened is open at the next question, until it is closed", async ({ app }) => {
  await wide(app);
  await startCase(app);
  const note = app.getByText("Notitie: feit, citaat, duiding");
  const fact = app.getByLabel("Feit:");
  await expect(fact).toBeHidden();
  await note.click();
  await expect(fact).toBeVisible();
  await walk(app, ["ja"]);
  await atQuestion(app, 2);
  await expect(fact).toBeVisible();
  await expect(app.locator("main h1")).toBeInViewport({ ratio: 1 });
  await note.click();
  await walk(app, ["nee"], 2);
  await atQuestion(app, 3);
  await expect(fact).toBeHidden();
});

test("on a phone a note is closed at the next question: what is asked comes first", async ({ app }) => {
  await startCase(app);
  await app.getByText("Notitie: feit, citaat, duiding").click();
  await expect(app.getByLabel("Feit:")).toBeVisible();
  await walk(app, ["ja"]);
  await expect(app.getByLabel("Feit:")).toBeHidden();
});

test("the question, its rule and its note fit beside the answers without scrolling", async ({ app }) => {
  await wide(app);
  await startCase(app);
  for (const asked of ["ja", "nee", "ja", "ja"]) {
    const hidden = await app.locator(".ww-screen__ask").evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    expect(hidden).toBeLessThanOrEqual(0);
    await answer(app, asked);
  }
});

test("steps, what to say and the record have two columns, in the order of the page", async ({ app }) => {
  const beside = async (second) => {
    const [heading, part] = await boxes(app, "main h1", second);
    expect(heading.x).toBeLessThan(100);
    expect(part.x).toBeGreaterThan(640);
    expect(part.y).toBeLessThan(heading.y + heading.height);
    expect(await app.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  };
  await wide(app);
  await startReadiness(app);
  await beside(".ww-second");
  await app.locator("[data-next]").click();
  await walk(app, TO_REPORT);
  await openSheet(app, "Bellen en melden");
  await atScreen(app, "call");
  await beside(".ww-second h2");
  await app.locator("[data-next]").click();
  await openSheet(app, RECORD);
  await beside(".ww-second h2");
  await wide(app, 390, 844);
  const [text, ways] = await boxes(app, ".ww-second h2", "[data-way=copy-short]");
  expect(text.y).toBeGreaterThan(ways.y);
});

test("in a round at the table every turn begins at its heading", async ({ app }) => {
  await wide(app);
  await toRound(app, 0);
  for (let turn = 0; turn < 4; turn += 1) {
    await app.locator("[data-round]").first().press("Enter");
    await expect(app.locator("main h1")).toBeFocused();
  }
});

for (const [name, fine] of [["a computer", true], ["a phone", false]]) {
  test(`a tap on a number ${fine ? "copies it" : "copies nothing"} on ${name}, and moves nothing`, async ({ app }) => {
    await wide(app);
    await startCase(app);
    await walk(app, TO_REPORT);
    await app.evaluate((fine) => {
      window.matchMedia = (query) => ({ matches: fine && query.includes("pointer: fine") });
      window.copied = [];
      Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => { window.copied.push(text); } } });
      addEventListener("click", (event) => { if (event.target.closest("a")) event.preventDefault(); });
    }, fine);
    for (const [href, number] of [["tel:112", "112"], ["tel:08002000", "08002000"]]) {
      const link = app.locator(`header a[href="${href}"]`);
      const before = await app.locator("main h1").boundingBox();
      await link.click();
      await expect.poll(() => app.evaluate(() => window.copied.at(-1))).toBe(fine ? number : undefined);
      if (fine) await expect(link).toHaveAttribute("data-copied", "gekopieerd");
      expect(await app.locator("main h1").boundingBox()).toEqual(before);
    }
    if (fine) await expect(app.locator("#spoken")).toHaveText("gekopieerd");
  });
}
