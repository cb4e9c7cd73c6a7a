// What a screen reader is told of every screen, as a text that a person can read:
// tests/e2e/aria/. A change of it must be meant; `npx playwright test aria
// --update-snapshots` writes it anew, to be read again.
import { SCENES, anew } from "../lib/scenes.mjs";
import { test, expect } from "../lib/test.mjs";

// A day that never moves, and words that are drawn at random: they are left out.
const NOON = new Date("2026-11-24T12:00:00+01:00");
const drawn = async (page) => (await page.locator("[data-made]").allInnerTexts()).filter(Boolean);

for (const [name, go] of Object.entries(SCENES)) {
  test(`told: ${name}`, async ({ page, server }) => {
    // A clock that stands would swallow the trap that leads to the help.
    if (name !== "help") await page.clock.setFixedTime(NOON);
    await anew(page, server);
    await go(page);
    await expect(page.locator("[data-load][open]:not([data-loaded])")).toHaveCount(0);
    let told = await page.locator("body").ariaSnapshot();
    for (const phrase of await drawn(page)) told = told.replaceAll(phrase.replaceAll("\n", " "), "…");
    // The day of the last review moves with every change of the texts.
    told = told.replace(/(gecontroleerd op) \d+ \p{L}+ \d{4}/giu, "$1 …");
    const title = await page.title();
    expect(`title: ${title}\n${told}\n`).toMatchSnapshot(`${name.replace(/[^\p{L}\p{N}]+/gu, "-")}.yaml`);
  });
}
