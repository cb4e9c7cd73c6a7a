// A window with room for two columns: what is asked and what explains it next to each other,
// the record that grows, and numbers for a computer that cannot call.
import { RECORD, TO_HELP, TO_REPORT } from "../lib/test.mjs";
import { test, expect, atOutcome, covered, drawn, hide, openSheet, show, startCase, startQuick, toResult, walk } from "../lib/test.mjs";

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
  const grown = (await app.locator("#growing").textContent()).split("\n").filter((line) => line.includes(WORD));
  expect(grown).toHaveLength(1);
  await openSheet(app, RECORD);
  await expect(app.locator("[data-plain]:not([data-plain=short])")).toContainText(grown[0].trim());
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
