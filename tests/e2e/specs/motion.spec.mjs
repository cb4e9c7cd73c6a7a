// A new place settles, and nothing else moves: never long, never where the reader wants none.
import { test, expect, answer, atQuestion, startCase, startReadiness } from "../lib/test.mjs";

test.use({ contextOptions: { reducedMotion: "no-preference" } });

// What moves on the screen right after this tap, in the same task.
const moves = (page, selector) => page.evaluate((selector) => {
  document.querySelector(selector).click();
  return document.querySelector("main").getAnimations().map(({ transitionProperty, effect }) => [transitionProperty, effect.getTiming().duration]);
}, selector);

test("a place that the reader is brought to settles within 200 ms; what is drawn again in its place stays", async ({ app }) => {
  await startReadiness(app);
  expect(await moves(app, "[data-next]")).toEqual([["translate", 120]]);
  await atQuestion(app, 1);
  await app.getByText("Wat antwoordt iedereen aan tafel?").click();
  await expect.poll(() => app.evaluate(() => document.querySelector("main").getAnimations().length)).toBe(0);
  expect(await moves(app, '[data-field^="vote1"] [value="yes"]')).toEqual([]);
  const longest = await app.evaluate(() => Math.max(...[...document.querySelectorAll("*")].flatMap((element) =>
    getComputedStyle(element).transitionDuration.split(",").map((time) => parseFloat(time) * 1_000))));
  expect(longest).toBeLessThanOrEqual(200);
});

test("with reduced motion nothing moves", async ({ app }) => {
  await app.emulateMedia({ reducedMotion: "reduce" });
  await startCase(app);
  expect(await moves(app, '[data-answer="ja"]')).toEqual([]);
  await answer(app, "nee");
  await atQuestion(app, 3);
});
