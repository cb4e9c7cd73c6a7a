import { chromium } from "@playwright/test";
import config from "./playwright.config.mjs";
import { serve } from "./lib/server.mjs";
import { stands, startCase, startQuick, walk } from "./lib/test.mjs";
const S = {
  start: async () => {},
  told: async (p) => { await p.locator('[data-start="told"]').click(); },
  now: async (p) => { await startQuick(p); await walk(p, ["ja", "twijfel"]); },
  nohelp: async (p) => { await startQuick(p); await walk(p, ["ja", "nee", "nee"]); },
  help: async (p) => { await startQuick(p); await walk(p, ["ja", "nee", "ja", "ja"]); },
  q2: async (p) => { await startQuick(p); await walk(p, ["ja"]); },
  case: async (p) => { await startCase(p); await walk(p, ["ja", "twijfel"]); },
  chelp: async (p) => { await startCase(p); await walk(p, ["ja", "nee", "ja", "ja"]); },
};
const server = await serve();
const b = await chromium.launch({ executablePath: "/usr/bin/chromium-headless-shell" });
const views = { a: [390, 844], b: [390, 664], c: [320, 568], d: [1280, 800], e: [390, 844, "dark"] };
const [names, vs] = [process.argv[2].split(","), (process.argv[3] ?? "a").split(",")];
for (const v of vs) for (const n of names) {
  const [width, height, colorScheme] = views[v];
  const c = await b.newContext({ viewport: { width, height }, colorScheme: colorScheme ?? "light", locale: "nl-NL", deviceScaleFactor: 1.5, serviceWorkers: "block" });
  const p = await c.newPage();
  await p.goto(server.url); await stands(p); await S[n](p); await p.waitForTimeout(400);
  await p.screenshot({ path: `/tmp/look/${n}_${v}.png`, fullPage: process.argv[4] === "full" });
  await c.close();
}
await b.close(); process.exit(0);
