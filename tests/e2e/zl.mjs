import { chromium } from "@playwright/test";
import config from "./playwright.config.mjs";
import { serve } from "./lib/server.mjs";
import { SCENES, anew } from "./lib/scenes.mjs";
import { mkdirSync } from "node:fs";
const out = process.argv[2]; const [w, h] = process.argv[3].split("x").map(Number); const dark = process.argv[4] === "dark"; const names = process.argv.slice(5);
mkdirSync(out, { recursive: true });
const server = await serve();
const browser = await chromium.launch(config.use.launchOptions);
for (const name of names.length ? names : Object.keys(SCENES)) {
  const context = await browser.newContext({ viewport: { width: w, height: h }, hasTouch: true, locale: "nl-NL", timezoneId: "Europe/Amsterdam", colorScheme: dark ? "dark" : "light", serviceWorkers: "block" });
  const page = await context.newPage();
  try {
    await anew(page, server);
    await SCENES[name](page);
    await page.waitForTimeout(300);
    await page.screenshot({ path: `${out}/${name.replace(/[^a-z0-9]+/gi, "-")}.png` });
    const inner = await page.evaluate(() => { const b = document.querySelector(".ww-screen__body"); return [document.documentElement.scrollHeight, b?.scrollHeight, b?.clientHeight]; });
    console.log(name, inner.join(" "));
  } catch (e) { console.log(name, "ERR", e.message.split("\n")[0]); }
  await context.close();
}
await browser.close(); await server.close();
