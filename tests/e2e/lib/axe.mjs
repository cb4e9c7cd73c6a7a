// axe over a page: what is wrong, and what it cannot decide and nobody explained.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// Every rule there is, with contrast of 7:1, as level AAA asks.
export const ALL = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
  rules: { "color-contrast-enhanced": { enabled: true } },
};
// The rules that a change of colours alone can break.
export const COLOURS = {
  runOnly: { type: "rule", values: ["color-contrast", "color-contrast-enhanced", "link-in-text-block"] },
};

// What axe cannot decide by itself, and why that is right here. Where something lies
// over a ground it cannot see the ground's colour; every colour is a token, and
// tests/it/style.rs holds each to 7:1 on every ground it is used on. The drawing of the
// framework has its colours in tests/it/generated/diagram.rs.
const UNDECIDED = [/^color-contrast/];

// Through the debugger, which the policy does not bind.
export async function violations(page, options = ALL) {
  // New answers take no touch for a moment, and axe would not see them.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  const { violations, incomplete } = await page.evaluate(
    (options) => window.axe.run(document, { ...options, resultTypes: ["violations", "incomplete"] }),
    options,
  );
  const each = (found) => found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all }) => ({ id, at: target.join(" "), why: [...any, ...all].map((check) => check.message).join("; ") })));
  const unexplained = each(incomplete).filter(({ id }) => !UNDECIDED.some((known) => known.test(id)));
  return [...each(violations), ...unexplained].map(({ id, at, why }) => `${id}: ${at}: ${why}`);
}
