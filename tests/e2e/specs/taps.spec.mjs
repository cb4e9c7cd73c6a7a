// What the journeys cost: taps, swipes and words, on a phone of 390x844. The table in the README
// has these figures, and the limits are those that were set for them.
import { readFileSync } from "node:fs";
import { PLAN, REACHED, test, expect, atOutcome, atQuestion, done, main, openSheet, startCase, walk } from "../lib/test.mjs";

const README = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");

// Counts what a finger does. A swipe moves what scrolls by three quarters of its height.
function finger(page) {
  const cost = { taps: 0, swipes: 0 };
  const reach = async (target) => {
    await target.waitFor({ state: "attached" });
    cost.swipes += await target.evaluate((element) => {
      const body = element.closest(".ww-screen__body");
      const scrolls = body && body.scrollHeight > body.clientHeight ? body : document.scrollingElement;
      const from = scrolls.scrollTop;
      const { top, bottom } = element.getBoundingClientRect();
      const dock = document.querySelector(".ww-screen--docked > .ww-dock")?.getBoundingClientRect().top ?? innerHeight;
      const strip = document.querySelector("header").getBoundingClientRect().bottom;
      const low = element.closest(".ww-dock") ? innerHeight : dock;
      if (top >= strip - 1 && bottom <= low + 1) return 0;
      element.scrollIntoView({ block: "center", behavior: "instant" });
      return Math.ceil(Math.abs(scrolls.scrollTop - from) / (scrolls.clientHeight * 0.75));
    });
  };
  const tap = async (target) => {
    await reach(target);
    await target.click();
    cost.taps += 1;
  };
  return { cost, tap, reach };
}
const words = async (parts) => (await parts.allInnerTexts()).join(" ").split(/\s+/).filter(Boolean).length;
const start = (page, id) => page.locator(`[data-start="${id}"]`);
const given = (page, id) => page.locator(`[data-answer="${id}"]`);
const choice = (page, field, value) => page.locator(`[data-field="${field}"] label`, { has: page.locator(`[value="${value}"]`) });

const JOURNEYS = {
  "a pupil tells it: to the number": {
    before: "no such card",
    most: { taps: 1, swipes: 0, words: 90 },
    go: async (page, { tap, reach }) => {
      await tap(start(page, "told"));
      await reach(main(page).locator('a[href="tel:08002000"]'));
      return words(page.locator(".ww-screen__body h1, .ww-rail"));
    },
  },
  "report or help, at a corridor: to the call": {
    before: "3 taps, no swipe, 477 words on the last screen",
    most: { taps: 3, swipes: 0, words: 90 },
    go: async (page, { tap, reach }) => {
      await tap(start(page, "quick"));
      await tap(given(page, "ja"));
      await atQuestion(page, 2);
      await tap(given(page, "twijfel"));
      await atOutcome(page, "report-now");
      await reach(main(page).locator('a[href="tel:08002000"]').first());
      return words(page.locator(".ww-board, .ww-rail__stops > li").filter({ visible: true }));
    },
  },
  "a consultation: to the copied record": {
    before: "33 taps, 20 swipes",
    most: { taps: 22, swipes: 8 },
    go: async (page, { tap }) => {
      await tap(start(page, "case"));
      await tap(choice(page, "pupil-told", "no"));
      await tap(page.getByText("Wie zit er aan tafel?"));
      for (const role of ["aandachtsfunctionaris", "leerkracht of mentor", "directie"]) await tap(main(page).getByText(role, { exact: true }));
      await tap(choice(page, "about", "no"));
      await tap(page.locator("[data-all-done]"));
      await tap(page.locator("[data-next]"));
      await tap(given(page, "ja"));
      await atQuestion(page, 2);
      await tap(given(page, "twijfel"));
      await atOutcome(page, "report-now");
      await tap(page.locator("[data-called]"));
      await tap(choice(page, "report", "reported"));
      await page.locator("#reported-on").fill(REACHED);
      await tap(page.locator('[data-way="copy-short"]'));
      await expect(page.locator("#told-short")).not.toBeEmpty();
    },
  },
  "the agreed day: from the open case to question 5": {
    before: "8 swipes",
    most: { taps: 1, swipes: 0 },
    go: async (page, { tap }) => {
      await startCase(page);
      await walk(page, ["ja", "nee", "ja", "ja"]);
      await openSheet(page, PLAN);
      await page.getByLabel("Op welke datum").fill(REACHED);
      await done(page);
      await page.getByRole("button", { name: "Naar het begin" }).click();
      await tap(page.locator("[data-resume]"));
      await atQuestion(page, 5);
    },
  },
  "something looked up: to the answer": {
    before: "5.3 screens down a page, no field",
    most: { taps: 2, swipes: 1 },
    go: async (page, { tap }) => {
      await tap(page.locator("#search"));
      await page.locator("#search").fill("mag ik melden zonder toestemming");
      await tap(page.locator("[data-hit]").first());
      await expect(main(page)).toContainText("toestemming");
    },
  },
};
const count = (many, one) => `${many || "no"} ${one}${many > 1 ? "s" : ""}`;
const row = (name, before, { taps, swipes, words }) =>
  `| ${name} | ${before} | ${count(taps, "tap")}, ${count(swipes, "swipe")}${words ? `, ${words} words` : ""} |`;

for (const [name, { before, most, go }] of Object.entries(JOURNEYS)) {
  test(`what it costs: ${name}`, async ({ app }) => {
    await app.setViewportSize({ width: 390, height: 844 });
    const hand = finger(app);
    const read = await go(app, hand);
    const cost = { ...hand.cost, words: read };
    for (const [what, limit] of Object.entries(most)) expect(cost[what], what).toBeLessThanOrEqual(limit);
    const is = row(name, before, cost);
    expect(README.includes(is), `the README has ${is}`).toBe(true);
  });
}
