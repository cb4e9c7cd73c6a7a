// Firefox and WebKit, each behind its own driver over WebDriver. Selenium is given
// the address of a driver that runs, so it never looks for one or downloads it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { Builder, Capabilities } from "selenium-webdriver";

const {
  FIREFOX = "firefox-esr",
  GECKODRIVER = "geckodriver",
  WEBKIT_DRIVER = "WebKitWebDriver",
  XVFB = "Xvfb",
} = process.env;

const IPHONE = "--user-agent=Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1";

// Neither waits for a page to load: a test says itself what it waits for, and one of a
// file that never comes would wait for ever.
// `lacking`: the browser's own switch for something that the app `needs` is off, and the
// help that follows has this reason; or Firefox's reader blocked all cookies, and with them
// every kind of `storage`.
export const ENGINES = {
  Firefox: {
    program: GECKODRIVER,
    blocks: true,
    reason: "blocked",
    capabilities: (lacking) => ({
      browserName: "firefox",
      pageLoadStrategy: "none",
      "moz:firefoxOptions": {
        binary: FIREFOX,
        args: ["-headless"],
        prefs: { needs: { "javascript.options.wasm": false }, storage: { "network.cookie.cookieBehavior": 2 } }[lacking] ?? {},
      },
    }),
    // The words of the paper that would come out, sheet by sheet.
    sheets: async (page) => {
      const data = Uint8Array.from(Buffer.from(await page.printPage(), "base64"));
      const paper = await getDocument({ data, verbosity: 0 }).promise;
      const sheets = [];
      for (let number = 1; number <= paper.numPages; number += 1) {
        const { items } = await (await paper.getPage(number)).getTextContent();
        sheets.push(items.map(({ str }) => str).join(" "));
      }
      return sheets;
    },
    printed: async (page) => (await ENGINES.Firefox.sheets(page)).join(" "),
  },
  // Without a binary the driver starts the MiniBrowser that came with it.
  WebKit: {
    program: WEBKIT_DRIVER,
    screen: true,
    reason: "old",
    capabilities: (lacking) => ({
      browserName: "MiniBrowser",
      pageLoadStrategy: "none",
      "webkitgtk:browserOptions": {
        args: ["--automation", ...({ needs: ["--features=-PopoverAttribute"], lockdown: [IPHONE] }[lacking] ?? [])],
      },
    }),
    // What the lockdown mode of an iPhone takes away.
    lockdown: { JSC_useWasm: "0" },
    // Its driver can neither print nor pretend to: the rules for paper, as this
    // engine read them, are put on the screen instead. How it breaks pages stays unseen.
    printed: (page) => page.executeScript(() => {
      const onScreen = ({ cssRules = [] }) => [...cssRules].forEach((rule) => {
        if (rule.media?.mediaText === "print") rule.media.mediaText = "all";
        onScreen(rule);
      });
      [...document.styleSheets].forEach(onScreen);
      return document.body.innerText;
    }),
  },
};

async function freePort() {
  const server = createServer();
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

// Starts a program that ends with this process at the latest; `failed` rejects when
// it ends by itself.
function start(program, args, options) {
  const child = spawn(program, args, options);
  process.once("exit", () => child.kill());
  const failed = new Promise((_, fail) => {
    child.once("error", fail);
    child.once("exit", (code) => fail(new Error(`${program} ended with ${code}`)));
  });
  // One that is stopped ends too, and nobody asks any more.
  failed.catch(() => {});
  return { child, failed };
}

// Starts the driver of an engine, with a screen that nobody sees where it needs one.
export async function startDriver({ program, screen }, switches = {}) {
  const url = `http://127.0.0.1:${await freePort()}`;
  const shown = screen && start(XVFB, ["-displayfd", "3"], { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const env = { ...process.env, ...switches };
  if (shown) {
    const [number] = await Promise.race([shown.failed, once(shown.child.stdio[3], "data")]);
    env.DISPLAY = `:${number}`.trim();
  }
  const driver = start(program, [`--port=${new URL(url).port}`], { env, stdio: "ignore" });
  await Promise.race([driver.failed, answers(url)]);
  const stop = () => {
    driver.child.kill();
    shown?.child.kill();
  };
  return { url, stop };
}

// A driver tells no one when it listens: it is asked until it answers.
async function answers(url) {
  const deadline = Date.now() + 20_000;
  while (!(await fetch(`${url}/status`).catch(() => null))) {
    if (Date.now() > deadline) throw new Error(`no driver answers at ${url}`);
    await new Promise((soon) => setTimeout(soon, 50));
  }
}

export const openBrowser = ({ capabilities }, { url }, lacking) =>
  new Builder().usingServer(url).withCapabilities(new Capabilities(capabilities(lacking))).build();
