import { defineConfig } from "@playwright/test";

// Debian's Chromium, never a browser of Playwright's own: for most tests the part of it
// that has no window, in half the time; for what only a whole browser has (a profile on
// disk, the back/forward cache) that one. No retries: a test that needs one is wrong.
export const WHOLE_BROWSER = process.env.CHROMIUM || "/usr/bin/chromium";

process.env.PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS = "1";

export default defineConfig({
  testDir: ".",
  testMatch: "specs/*.spec.mjs",
  outputDir: "../../test-results",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 120_000,
  // A machine that does other work as well takes its time; nobody waits for it twice.
  expect: { timeout: 15_000 },
  reporter: [["list"]],
  use: {
    browserName: "chromium",
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    serviceWorkers: "block",
    // What is measured has come to its place: motion has a spec of its own.
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      executablePath: process.env.CHROMIUM_SHELL || WHOLE_BROWSER,
      args: [
        "--no-sandbox",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
