// `cargo xtask bench`: start-up on slow 4G with a slow processor, beside a
// hand-written JavaScript twin in the same run; then tap latency. Reports, never gates.
import { readFileSync, readdirSync } from "node:fs";
import { chromium } from "@playwright/test";
import config from "./playwright.config.mjs";
import { pack, serve } from "./lib/server.mjs";
import { keepDraft, stands, startCase, tryPhrase } from "./lib/test.mjs";

const RUNS = 5;
const TAPS = 200;
const SLOW_4G = { offline: false, latency: 562, downloadThroughput: 1_470_000 / 8, uploadThroughput: 675_000 / 8 };

const twin = new Map([["_headers", Buffer.from("/*\n  Cache-Control: no-cache\n")]]);
for (const name of readdirSync(new URL("twin", import.meta.url))) {
  twin.set(name, readFileSync(new URL(`twin/${name}`, import.meta.url)));
}
pack(twin);

const sorted = (values) => [...values].sort((a, b) => a - b);
const median = (values) => sorted(values)[Math.floor(values.length / 2)];
const round = Math.round;

// Runs in the page: taps "quick" as soon as it is painted, and notes when an
// answer can be given.
function observe() {
  window.seen = { shift: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.seen.shift += entry.hadRecentInput ? 0 : entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  const painted = () => requestAnimationFrame(() => setTimeout(step));
  const step = () => {
    const [first] = performance.getEntriesByName("first-contentful-paint");
    const quick = document.querySelector('[data-start="quick"]');
    if (first && quick && !window.seen.tapped) {
      window.seen.paint = first.startTime;
      window.seen.tapped = performance.now();
      quick.click();
    }
    if (document.querySelector("[data-answer]")) window.seen.answer = performance.now();
    else painted();
  };
  painted();
}

async function visit(browser, url, { offline = false } = {}) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  if (offline) {
    await page.goto(url);
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
    await context.setOffline(true);
  } else {
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", SLOW_4G);
  }
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.addInitScript(observe);
  await (offline ? page.reload() : page.goto(url));
  await page.waitForFunction(() => window.seen?.answer);
  const seen = await page.evaluate(() => window.seen);
  return { seen, page, context };
}

async function startUp(browser, url, options) {
  const all = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { seen, context } = await visit(browser, url, options);
    all.push(seen);
    await context.close();
  }
  const of = (key) => median(all.map((seen) => seen[key]));
  return { paint: of("paint"), answer: of("answer"), shift: Math.max(...all.map((seen) => seen.shift)) };
}

// From a tap on an answer to the frame in which the next question is painted.
async function taps(browser, url) {
  const { page, context } = await visit(browser, url);
  // What is tapped before the app stands is carried out later, which is another figure.
  await stands(page);
  const times = await page.evaluate(async (count) => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const found = [];
    while (found.length < count) {
      for (const id of ["ja", "nee", "ja"]) {
        const before = document.querySelector("main h1").textContent;
        const begun = performance.now();
        document.querySelector(`[data-answer="${id}"]`).click();
        do await frame(); while (document.querySelector("main h1").textContent === before);
        found.push(performance.now() - begun);
      }
      const change = document.querySelector('[data-change="1"]');
      change.click();
      while (document.querySelector("main").dataset.question !== "1") await frame();
    }
    return found.slice(0, count);
  }, TAPS);
  await context.close();
  return sorted(times);
}

// From the tap to the first screen of a case, on a first visit: so long after the app is
// there.
async function openCase(browser, url, later) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", SLOW_4G);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.addInitScript((later) => {
    const step = () => {
      if (document.querySelector('main[data-screen="readiness"]')) window.opened = performance.now() - window.tapped;
      else setTimeout(step);
    };
    document.addEventListener("weegwijzer", () => setTimeout(() => {
      window.tapped = performance.now();
      document.querySelector('[data-start="case"]').click();
      step();
    }, later));
  }, later);
  await page.goto(url);
  const opened = await (await page.waitForFunction(() => window.opened)).jsonValue();
  await context.close();
  return opened;
}

async function medianOf(measure) {
  const all = [];
  for (let run = 0; run < RUNS; run += 1) all.push(await measure());
  return median(all);
}

// The longest time that the page did nothing else, while a draft was sealed and
// opened, the processor four times as slow.
async function sealing(browser, url) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
  await startCase(page);
  await page.evaluate(() => {
    window.longest = 0;
    let last = performance.now();
    const look = () => {
      const now = performance.now();
      window.longest = Math.max(window.longest, now - last);
      last = now;
      setTimeout(look);
    };
    look();
  });
  await (await context.newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const phrase = await keepDraft(page);
  await page.locator("[data-hide]").click();
  await tryPhrase(page, phrase);
  await page.locator("[data-open-cover]").click();
  await page.locator("#cover").waitFor({ state: "hidden" });
  const longest = await page.evaluate(() => window.longest);
  await context.close();
  return longest;
}

const app = await serve();
const other = await serve({ site: twin });
const browser = await chromium.launch(config.use.launchOptions);
const ours = await startUp(browser, app.url);
const theirs = await startUp(browser, other.url);
const repeat = await startUp(browser, app.url, { offline: true });
const latency = await taps(browser, app.url);
const case0 = await medianOf(() => openCase(browser, app.url, 0));
const case3 = await medianOf(() => openCase(browser, app.url, 3_000));
const pauses = [];
for (let run = 0; run < RUNS; run += 1) pauses.push(await sealing(browser, app.url));
await browser.close();
await app.close();
await other.close();

const row = (name, value, aim) => console.log(`| ${name} | ${value} | ${aim} |`);
console.log(`\nslow 4G (562 ms, 1.47 Mbit/s), 4x CPU, median of ${RUNS}\n\n| figure | measured | to reach |\n|---|---|---|`);
row("first paint", `${round(ours.paint)} ms`, "1,000 ms");
row("first answer possible", `${round(ours.answer)} ms`, "2,000 ms");
row("layout shift", ours.shift, "0");
row("repeat visit, offline: first answer possible", `${round(repeat.answer)} ms`, "500 ms");
row(`answer to next question painted, p98 of ${TAPS}`, `${round(latency[Math.ceil(TAPS * 0.98) - 1])} ms`, "50 ms");
row("first visit, a case opens after a tap at once", `${round(case0)} ms`, "1,300 ms");
row("first visit, a case opens after a tap three seconds later", `${round(case3)} ms`, "100 ms");
row("longest pause of the page while a draft is sealed and opened", `${round(Math.max(...pauses))} ms`, "500 ms");
row("first paint, times the JavaScript twin", (ours.paint / theirs.paint).toFixed(2), "0.65 (aim)");
row("first answer, times the JavaScript twin", (ours.answer / theirs.answer).toFixed(2), "1.15 (aim)");
