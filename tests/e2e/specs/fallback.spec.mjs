// When the app cannot run: a Dutch explanation, the five questions to read, and
// the numbers in reach.
import { gate } from "../lib/server.mjs";
import {
  answer, atOutcome, atQuestion, atScreen, atStart, done, expect, keepDraft, main, openSheet, RECORD, show, stands, startCase,
  test as base, walk,
} from "../lib/test.mjs";

// The browser complains of what is broken here on purpose.
const test = base.extend({ complaints: async ({}, use) => use([]) });

async function explains(page, reason, text) {
  await expect(main(page)).toHaveAttribute("data-help-reason", reason, { timeout: 20_000 });
  await expect(main(page).getByText(text)).toBeVisible();
  await expect(page.getByText("2. Is er acute of structurele onveiligheid?", { exact: true })).toBeVisible();
  await numbersInReach(page);
}

async function numbersInReach(page) {
  for (const href of ["tel:112", "tel:08002000"]) {
    await expect(page.locator(`header a[href="${href}"]`)).toBeInViewport({ ratio: 1 });
  }
}

const wasm = (path) => path?.startsWith("weegwijzer_bg");

test("WebAssembly that a policy blocks", async ({ page, server }) => {
  server.fault = (path) => {
    const csp = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'unsafe-inline'";
    return path === "index.html" ? { headers: { "Content-Security-Policy": csp } } : null;
  };
  await page.goto(server.url);
  await explains(page, "blocked", "blokkeert een onderdeel");
});

test("no WebAssembly at all", async ({ page, server }) => {
  await page.addInitScript(() => { delete window.WebAssembly; });
  await page.goto(server.url);
  await explains(page, "blocked", "blokkeert een onderdeel");
});

// Devices without WebAssembly at all: on those of Apple its isolation mode is the likely reason.
const IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1";
const IPAD = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15";
const DEVICES = [
  ["an iPhone", IPHONE, "isolated", "isolatiemodus"],
  ["an iPhone of another language", IPHONE.replace("iPhone;", "iPhone; nl-nl;"), "isolated", "isolatiemodus"],
  ["an iPad, which says that it is a Mac", IPAD, "isolated", "Website-instellingen"],
  ["an older iPad", IPHONE.replace("iPhone;", "iPad;"), "isolated", "isolatiemodus"],
  ["the home screen of an iPhone", IPHONE.replace(" Safari/604.1", ""), "isolated", "isolatiemodus"],
  ["Chrome on an iPhone", IPHONE.replace("Version/26.0", "CriOS/156.0"), "isolated", "isolatiemodus"],
  ["a Windows PC", "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Edg/156.0", "blocked", "vraag uw beheerder"],
  ["an Android phone", "Mozilla/5.0 (Linux; Android 16) Chrome/156.0 Mobile", "blocked", "vraag uw beheerder"],
  ["a Chromebook", "Mozilla/5.0 (X11; CrOS x86_64) Chrome/156.0", "blocked", "vraag uw beheerder"],
  ["Firefox on Linux", "Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0", "blocked", "vraag uw beheerder"],
];
for (const draft of [false, true]) {
  for (const [device, userAgent, reason, says] of DEVICES) {
    test(`${device} without WebAssembly says how to allow it, and whether a draft is there (${draft})`, async ({ browser, server }) => {
      const context = await browser.newContext({ userAgent, serviceWorkers: "block" });
      const page = await context.newPage();
      await page.addInitScript(`
        if (${draft}) localStorage.setItem("weegwijzer-draft:" + location.pathname, "weegwijzer-concept:AAAA");
        delete window.WebAssembly;`);
      await page.goto(server.url);
      await explains(page, reason, says);
      const why = page.locator("[data-reason]");
      await (draft ? expect(why) : expect(why).not).toContainText("Uw concept staat op dit toestel");
      await context.close();
    });
  }
}

test("a browser too old for the module", async ({ page, server }) => {
  await page.addInitScript(() => { WebAssembly.validate = () => false; });
  await page.goto(server.url);
  await explains(page, "old", "te oud");
});

test("a browser older than popovers, the last that the app needs", async ({ page, server }) => {
  await page.addInitScript(() => { delete HTMLElement.prototype.popover; });
  await page.goto(server.url);
  await explains(page, "old", "te oud");
});

for (const fault of ["truncate", "drop"]) {
  test(`a wasm that does not arrive whole (${fault})`, async ({ page, server }) => {
    server.fault = (path) => (wasm(path) ? fault : null);
    await page.goto(server.url);
    await explains(page, "failed", "kwam niet goed binnen");
    server.fault = () => null;
    await page.getByRole("button", { name: "Opnieuw laden" }).click();
    await stands(page);
  });
}

for (const file of ["start", "weegwijzer-"]) {
  test(`a script that does not arrive (${file})`, async ({ page, server }) => {
    server.fault = (path) => (path?.startsWith(file) ? "drop" : null);
    await page.goto(server.url);
    await explains(page, "failed", "kwam niet goed binnen");
  });
}

test("a dead network: the explanation comes, and the app still starts when it can", async ({ page, server }) => {
  const late = gate();
  server.fault = (path) => (wasm(path) ? late : null);
  await page.clock.install();
  await page.goto(server.url, { waitUntil: "commit" });
  await expect.poll(() => server.log.some((line) => wasm(line.slice("GET /".length)))).toBe(true);
  await page.clock.runFor(6_000);
  await explains(page, "slow", "Het laden duurt lang");
  await page.locator('[data-start="quick"]').tap();
  late.open();
  await atQuestion(page, 1);
});

// A real trap: a module that does nothing but `unreachable`.
const stop = (page) => page.evaluate(() => {
  const trap = new WebAssembly.Module(new Uint8Array([
    0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 116, 0, 0, 10, 5, 1, 3, 0, 0, 11,
  ]));
  const { t } = new WebAssembly.Instance(trap).exports;
  return new Promise((done) => {
    addEventListener("error", () => done(), { once: true });
    setTimeout(t);
  });
});

test("the app that stops says so and keeps the numbers in reach", async ({ page, server }) => {
  await page.goto(server.url);
  await stands(page);
  await page.locator('[data-start="quick"]').click();
  await atQuestion(page, 1);
  await stop(page);
  await explains(page, "stopped", "De app is gestopt");
  await expect(main(page).locator("[data-answer]:enabled")).toHaveCount(0);
});

test("what was typed stays on the screen of an app that stops, to be copied", async ({ page, server }) => {
  await page.goto(server.url);
  await startCase(page);
  const field = page.locator("textarea").first();
  await field.evaluate((element) => { element.closest("details")?.setAttribute("open", ""); });
  await field.fill("boterbloem");
  await stop(page);
  // A second trap changes nothing.
  await stop(page);
  await explains(page, "stopped", "Kopieer nu wat u hieronder ziet");
  await expect(page.locator("[data-reason]")).not.toContainText("Uw concept");
  await expect(page.locator("[data-reason]")).toHaveCount(1);
  await expect(page.locator("[data-reason]")).toBeInViewport();
  await expect(field).toHaveValue("boterbloem");
  await expect(field).not.toBeEditable();
  await field.press("ControlOrMeta+a");
  expect(await field.evaluate(({ selectionStart, selectionEnd }) => selectionEnd - selectionStart)).toBe(10);
  // Behind the cover it is hidden as before, and comes back with it.
  await page.getByRole("button", { name: "Verberg" }).click();
  await expect(field).toBeHidden();
  await show(page);
  await expect(field).toHaveValue("boterbloem");
  await page.getByRole("button", { name: "Opnieuw laden" }).click();
  await atStart(page);
});

// From where the app is called: a promise or a `try` takes no trap for an error of its own.
const CALLED = {
  "a link": () => { location.hash = "profiel=MQ"; },
  "a page on demand": () => {
    const page = document.querySelector("[data-load]");
    page.closest("#app details:not([data-load])")?.setAttribute("open", "");
    page.open = true;
  },
  "a file that was given": () => window.weegwijzer.download("x.txt", "text/plain", "tekst", window.trap),
  "a copied text": () => window.weegwijzer.copy("tekst", "#nowhere", window.trap),
  "a shared text": () => window.weegwijzer.share("tekst", "#nowhere", window.trap),
  "a share sheet that says nothing": () => {
    navigator.share = () => new Promise(() => {});
    window.weegwijzer.share("tekst", "#nowhere", window.trap);
  },
  "a lock": () => window.weegwijzer.beAlone("x", window.trap),
  "a lock that is refused": () => {
    navigator.locks.request = () => Promise.reject(new DOMException("", "SecurityError"));
    window.weegwijzer.beAlone("x", window.trap);
  },
  "a print that never comes": () => window.weegwijzer.print(window.trap),
  "the cover": () => dispatchEvent(new Event("blur")),
  "closing": () => dispatchEvent(new Event("beforeunload", { cancelable: true })),
  "storage": () => dispatchEvent(new StorageEvent("storage", { key: "x" })),
};
for (const [name, call] of Object.entries(CALLED)) {
  test(`an app that stops says so wherever it was called from: ${name}`, async ({ page, server }) => {
    await page.goto(server.url);
    await startCase(page);
    await page.evaluate(() => {
      navigator.share = async () => { window.handed = "shared"; };
      navigator.canShare = () => true;
      navigator.clipboard.writeText = async () => { window.handed = "copied"; };
      HTMLAnchorElement.prototype.click = () => {};
      self.print = () => {};
      window.traps = 0;
      window.trap = () => {
        window.traps += 1;
        throw new WebAssembly.RuntimeError("unreachable");
      };
      window.weegwijzer.hear(window.trap);
      window.traps = 0;
    });
    await page.evaluate(call);
    await expect(page.locator("html")).toHaveAttribute("data-halted", "");
    expect(await page.evaluate(() => window.traps), "called once").toBe(1);
    // A text that was given in one way is not handed over in another.
    expect(await page.evaluate(() => window.handed)).toBe({ "a copied text": "copied", "a shared text": "shared" }[name]);
    // What is on screen may be the only copy.
    const asks = () => page.evaluate(() => {
      const closing = new Event("beforeunload", { cancelable: true });
      dispatchEvent(closing);
      return closing.defaultPrevented;
    });
    await page.evaluate(() => { Date.now = () => 4e12; });
    expect(await asks(), "asks before closing").toBe(true);
  });
}

test("a record stays on the screen of an app that stops, and a draft is said to be there", async ({ page, server }) => {
  await page.goto(server.url);
  await startCase(page);
  await walk(page, ["ja", "twijfel"]);
  await keepDraft(page);
  await done(page);
  await openSheet(page, RECORD);
  await stop(page);
  await explains(page, "stopped", "Uw concept staat op dit toestel");
  const plain = page.locator("[data-plain]").last();
  await expect(plain).toBeVisible();
  const selected = () => plain.evaluate((text) => {
    getSelection().selectAllChildren(text);
    return getSelection().toString();
  });
  expect(await selected()).toContain("Verslag van de meldcode");
});

// What a browser may refuse, each by throwing: the app starts, and hides and wipes.
const thrown = (target, name) => `Object.defineProperty(${target}, ${JSON.stringify(name)}, { configurable: true, get() { throw new DOMException("", "SecurityError"); } });`;
const REFUSED = {
  storage: thrown("window", "localStorage"),
  "reading storage": "Storage.prototype.getItem = () => { throw new DOMException('', 'SecurityError'); };",
  "deleting from storage": "Storage.prototype.removeItem = () => { throw new DOMException('', 'SecurityError'); };",
  "other tabs": "window.BroadcastChannel = class { constructor() { throw new DOMException('', 'SecurityError'); } };",
  "a message to other tabs": "BroadcastChannel.prototype.postMessage = () => { throw new DOMException('', 'InvalidStateError'); };",
  "service workers": thrown("Navigator.prototype", "serviceWorker"),
  "randomness": thrown("window", "crypto"),
  "replacing an address": "History.prototype.replaceState = () => { throw new DOMException('', 'SecurityError'); };",
  "a step in the history": "History.prototype.pushState = () => { throw new DOMException('', 'SecurityError'); };",
  "going back": "History.prototype.go = () => { throw new DOMException('', 'SecurityError'); };",
  "media queries": "window.matchMedia = () => { throw new TypeError(); };",
  "the clipboard": thrown("Navigator.prototype", "clipboard"),
  "scrolling": "window.scrollTo = () => { throw new TypeError(); };",
};
async function hidesAndWipes(page, server, broken) {
  await page.addInitScript(broken);
  await page.goto(server.url);
  await stands(page);
  await page.locator('[data-start="quick"]').tap();
  await atQuestion(page, 1);
  await page.getByRole("button", { name: "Verberg" }).click();
  await expect(page.locator("#cover")).toBeVisible();
  await expect(main(page)).toBeHidden();
  await show(page);
  await expect(main(page)).toBeVisible();
  const loaded = page.waitForEvent("load");
  await page.locator('[popovertarget="wipe"]').first().evaluate((button) => button.click());
  await page.locator("[data-wipe-yes]").click();
  await loaded;
  await atStart(page);
}
for (const [name, broken] of Object.entries(REFUSED)) {
  test(`a browser that refuses ${name}: the app starts, hides and wipes`, async ({ page, server }) => {
    await hidesAndWipes(page, server, broken);
  });
}
test("a browser that refuses all of it at once: the app starts, hides and wipes", async ({ page, server }) => {
  await hidesAndWipes(page, server, Object.values(REFUSED).join("\n"));
});

test("a start script that arrives and ends with an error is explained at once", async ({ page, server }) => {
  const [name] = [...server.site.keys()].filter((path) => path.startsWith("start-"));
  server.site.set(name, Buffer.concat([Buffer.from("throw new Error();"), server.site.get(name)]));
  await page.clock.install();
  await page.goto(server.url);
  // The clock stands: this is not the word about a slow load.
  await explains(page, "failed", "kwam niet goed binnen");
});

test("an error of somebody else's script does not stop the app", async ({ page, server }) => {
  await page.goto(server.url);
  await stands(page);
  await page.evaluate(() => new Promise((heard) => {
    addEventListener("error", heard, { once: true });
    setTimeout(() => { throw new TypeError("extensie"); });
  }));
  await atStart(page);
});

test("script off: the five questions stand there to read", async ({ browser, server }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 320, height: 568 } });
  await page.goto(server.url);
  // By selector: text locators skip what stands in a noscript.
  await expect(page.locator("[data-help]")).toBeVisible();
  await expect(page.locator("[data-reason]")).toContainText("JavaScript staat uit");
  await expect(page.locator("[data-help] > ol > li")).toHaveCount(5);
  await expect(page.locator("[data-help] li").nth(5)).toBeVisible();
  await expect(page.locator("[data-help]")).toContainText("Ja of twijfel: meld direct, per telefoon.");
  await numbersInReach(page);
  await page.close();
});

test("script itself does not arrive: the numbers stand on the first screen", async ({ page, server }) => {
  server.fault = (path) => (path?.startsWith("boot") ? "drop" : null);
  await page.goto(server.url);
  await numbersInReach(page);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

for (const [file, fault] of [["whole_bg", "drop"], ["whole_bg", "truncate"], ["whole-", "drop"]]) {
  test(`a whole app that does not arrive: the quick check goes on (${file}, ${fault})`, async ({ page, server }) => {
    server.fault = (path) => (path?.startsWith(file) ? fault : null);
    await page.goto(server.url);
    await stands(page);
    await page.locator('[data-start="case"]').tap();
    await expect(page.locator('[data-wait="case"]')).toContainText("Dit deel kon niet worden geladen.");
    await expect(page.locator("#spoken")).toContainText("Dit deel kon niet worden geladen.");
    await numbersInReach(page);
    await page.keyboard.press("Escape");
    await page.locator('[data-start="quick"]').tap();
    await walk(page, ["ja", "twijfel"]);
    await atOutcome(page, "report-now");
    server.fault = () => null;
    await page.reload();
    await stands(page);
    await page.locator('[data-start="case"]').tap();
    await atScreen(page, "readiness");
  });
}

test("a link with a school whose reader does not arrive is explained, and works later", async ({ page, server }) => {
  server.fault = (path) => (path?.startsWith("whole_bg") ? "drop" : null);
  const link = server.url + "#profiel=MQFEZSBWZXJ6b25uZW4gU2Nob29sABNXaWprdGVhbSBOZXJnZW5zABQwMTAgMDAwIDAwIDAyAA";
  await page.goto(link);
  await stands(page);
  await expect(page.locator("#told")).toContainText("Dit deel kon niet worden geladen.");
  await numbersInReach(page);
  server.fault = () => null;
  await page.goto("about:blank");
  await page.goto(link);
  await atScreen(page, "school-preview");
});

test("a whole app that does not arrive, asked for before anything stands, is explained", async ({ page, server }) => {
  server.fault = (path) => (wasm(path) ? { delay: 1_000 } : path?.startsWith("whole_bg") ? "drop" : null);
  await page.goto(server.url, { waitUntil: "commit" });
  await page.locator('[data-start="evaluate"]').tap();
  await explains(page, "failed", "kwam niet goed binnen");
});

const FIRST = {
  quick: (page) => atQuestion(page, 1),
  case: (page) => atScreen(page, "readiness"),
  evaluate: (page) => atQuestion(page, 2),
};
for (const [mode, arrives] of Object.entries(FIRST)) {
  test(`a tap before the app stands is carried out (${mode})`, async ({ page, server }) => {
    const late = gate();
    server.fault = (path) => (wasm(path) ? late : null);
    await page.goto(server.url, { waitUntil: "commit" });
    await page.locator(`[data-start="${mode}"]`).tap();
    // The quick check is in the page already.
    if (mode === "quick") await atQuestion(page, 1);
    else await expect(page.locator(`[data-wait="${mode}"]`)).toBeVisible();
    late.open();
    await arrives(page);
    await stands(page);
    await expect(main(page)).toHaveAttribute("data-mode", mode);
    await expect(main(page).locator("h1")).toBeFocused();
    await page.goBack();
    await atStart(page);
  });

  test(`a tap before any script runs is carried out (${mode})`, async ({ page, server }) => {
    const late = gate();
    server.fault = (path) => (path?.startsWith("boot") ? late : null);
    await page.goto(server.url, { waitUntil: "commit" });
    await page.locator(`[data-start="${mode}"]`).tap();
    await expect(page.locator(`[data-wait="${mode}"]`)).toBeVisible();
    late.open();
    await arrives(page);
    await stands(page);
    await expect(main(page)).toHaveAttribute("data-mode", mode);
    await page.goBack();
    await atStart(page);
    await expect(page.getByRole("searchbox")).toBeVisible();
  });
}

// What a tap shows before the app has come, how it goes on there, and where that leads.
const TWINS = {
  told: { shows: (page) => atScreen(page, "told"), on: "[data-next]" },
  quick: { shows: (page) => atQuestion(page, 1), on: '[data-answer="ja"]' },
};
for (const [mode, { shows, on }] of Object.entries(TWINS)) {
  const open = async (page, server, fault) => {
    server.fault = fault;
    await page.goto(server.url, { waitUntil: "commit" });
    await page.locator(`[data-start="${mode}"]`).tap();
    await shows(page);
    await expect(main(page).locator("h1")).toBeFocused();
  };

  test(`what a tap shows before the app has come goes on in the app (${mode})`, async ({ page, server }) => {
    const late = gate();
    await open(page, server, (path) => (wasm(path) ? late : null));
    await numbersInReach(page);
    if (mode === "quick") await page.locator('[data-answer="nee"]').tap();
    await page.locator(on).tap();
    await expect(page.locator("#told")).not.toBeEmpty();
    await expect(page.locator(".ww-answer--current")).toHaveCount(1);
    late.open();
    await atQuestion(page, 2);
    await stands(page);
    // One step back is question 1, which a pupil who told it answered.
    await page.goBack();
    await atQuestion(page, 1);
    if (mode === "told") await page.goBack();
    await page.goBack();
    await atStart(page);
  });

  // One of the scripts comes after the tap, the others before it.
  for (const script of ["boot", "start", "weegwijzer-"]) {
    test(`what a tap shows goes on in the app when a script comes after the tap (${mode}, ${script})`, async ({ page, server }) => {
      const late = gate();
      server.fault = (path) => (path?.startsWith(script) && path.endsWith(".js") ? late : null);
      await page.goto(server.url, { waitUntil: "commit" });
      await page.locator(`[data-start="${mode}"]`).tap();
      if (script === "boot") {
        await expect(page.locator(`[data-wait="${mode}"]`)).toBeVisible();
      } else {
        await shows(page);
        await page.locator(on).tap();
      }
      late.open();
      await stands(page);
      if (script === "boot") await shows(page);
      else await atQuestion(page, 2);
      while (!(await page.locator('main[data-screen="start"]').count())) await page.goBack();
      await expect(page.getByRole("searchbox")).toBeVisible();
      await expect(page.locator('[data-start="quick"]')).toHaveCount(1);
    });
  }

  test(`Back and a reload before the app has come lead to the start (${mode})`, async ({ page, server }) => {
    const late = gate();
    await open(page, server, (path) => (wasm(path) ? late : null));
    await page.locator(on).tap();
    await page.goBack();
    await atStart(page);
    await page.locator(`[data-start="${mode}"]`).tap();
    await shows(page);
    await page.reload({ waitUntil: "commit" });
    await atStart(page);
    late.open();
    await stands(page);
    await atStart(page);
  });

  test(`the mark leads to the start before the app has come (${mode})`, async ({ page, server }) => {
    const late = gate();
    await open(page, server, (path) => (wasm(path) ? late : null));
    await page.getByRole("link", { name: "Weegwijzer, naar het begin" }).click();
    await atStart(page);
    late.open();
    await stands(page);
    await atStart(page);
  });

  test(`what a tap showed stays when the app does not come, and says why (${mode})`, async ({ page, server }) => {
    const late = gate();
    await open(page, server, (path) => (wasm(path) ? { until: late.until, missing: true } : null));
    const says = await main(page).locator("h1").textContent();
    late.open();
    await expect(main(page)).toHaveAttribute("data-help-reason", "failed");
    await expect(main(page)).toContainText("kwam niet goed binnen");
    await expect(main(page)).toContainText(says);
    await expect(main(page).locator("[data-answer]:enabled, [data-next]:enabled")).toHaveCount(0);
    await expect(main(page).getByRole("button", { name: "Opnieuw laden" })).toBeVisible();
    await numbersInReach(page);
  });

  test(`an app that takes long says so on what a tap showed (${mode})`, async ({ page, server }) => {
    const late = gate();
    await page.clock.install();
    await open(page, server, (path) => (wasm(path) ? late : null));
    await page.clock.runFor(6_000);
    await expect(page.locator("#told")).toContainText("Het laden duurt lang");
    await shows(page);
    await page.locator(on).tap();
    late.open();
    await atQuestion(page, 2);
  });

  test(`a browser that refuses an entry in its history shows it all the same (${mode})`, async ({ page, server }) => {
    const late = gate();
    await page.addInitScript("History.prototype.pushState = () => { throw new DOMException('', 'SecurityError'); };");
    await open(page, server, (path) => (wasm(path) ? late : null));
    await page.locator(on).tap();
    late.open();
    await atQuestion(page, 2);
  });

  test(`on a device that keeps something the whole app shows it, in its own words (${mode})`, async ({ page, server }) => {
    const profile = "weegwijzer-profiel 1\nvoor-wie: leerplicht\n";
    await page.addInitScript((text) => localStorage.setItem("weegwijzer-profile:" + location.pathname, text), profile);
    const late = gate();
    server.fault = (path) => (path?.startsWith("whole_bg") ? late : null);
    await page.goto(server.url, { waitUntil: "commit" });
    await page.locator(`[data-start="${mode}"]`).tap();
    await expect(page.locator(`[data-wait="${mode}"]`)).toBeVisible();
    await atStart(page);
    late.open();
    await shows(page);
    await expect(main(page)).not.toContainText("bevoegd gezag");
  });

  for (const rest of ["?school", "?utm_source=mail", "#profiel=AAAA", "?x=1#p=AA"]) {
    test(`an address that brings something waits for the app itself (${mode}, ${rest})`, async ({ page, server }) => {
      const late = gate();
      server.fault = (path) => (path?.includes("_bg") ? late : null);
      await page.goto(server.url + rest, { waitUntil: "commit" });
      await page.locator(`[data-start="${mode}"]`).tap();
      await expect(page.locator(`[data-wait="${mode}"]`)).toBeVisible();
      await atStart(page);
      late.open();
      await stands(page);
    });
  }

  test(`a reader who goes back from an app that did not come still reads why (${mode})`, async ({ page, server }) => {
    const late = gate();
    await open(page, server, (path) => (wasm(path) ? { until: late.until, missing: true } : null));
    late.open();
    await expect(main(page)).toHaveAttribute("data-help-reason", "failed");
    await page.goBack();
    await explains(page, "failed", "kwam niet goed binnen");
    await expect(page.getByRole("button", { name: "Opnieuw laden" })).toBeVisible();
    await expect(page.locator("#told")).toBeEmpty();
  });
}

test("an app that comes behind the cover waits for the screen, and is there once", async ({ page, server }) => {
  const late = gate();
  server.fault = (path) => (wasm(path) ? late : null);
  await page.goto(server.url, { waitUntil: "commit" });
  await page.locator('[data-start="quick"]').tap();
  await atQuestion(page, 1);
  await page.getByRole("button", { name: "Verberg" }).click();
  const arrived = page.waitForResponse(/weegwijzer_bg/);
  late.open();
  await (await arrived).finished();
  await expect(page).toHaveTitle("Klok");
  await show(page);
  await stands(page);
  await atQuestion(page, 1);
  for (const once of ["main", "header", "#told", "#screen"]) await expect(page.locator(once)).toHaveCount(1);
  await answer(page, "ja");
  await atQuestion(page, 2);
});

test("an app that does not come while the cover is there says so when that lifts", async ({ page, server }) => {
  const late = gate();
  server.fault = (path) => (wasm(path) ? { until: late.until, missing: true } : null);
  await page.goto(server.url, { waitUntil: "commit" });
  const failed = page.evaluate(() => new Promise((done) => {
    document.addEventListener("weegwijzer", ({ detail }) => { if (detail === "failed") done(); });
  }));
  await page.getByRole("button", { name: "Verberg" }).click();
  late.open();
  await failed;
  await show(page);
  await explains(page, "failed", "kwam niet goed binnen");
});

test("Back behind the cover shows where the app is", async ({ page, server }) => {
  server.fault = (path) => (path?.startsWith("whole_bg") ? gate() : null);
  await page.goto(server.url);
  await stands(page);
  await page.locator('[data-start="quick"]').tap();
  await answer(page, "ja");
  await atQuestion(page, 2);
  await page.getByRole("button", { name: "Verberg" }).click();
  await page.goBack();
  await show(page);
  await atQuestion(page, 1);
  await answer(page, "ja");
  await atQuestion(page, 2);
});

test("who began the quick check meanwhile is not taken out of it by the whole app", async ({ page, server }) => {
  const late = gate();
  server.fault = (path) => (path?.startsWith("whole_bg") ? late : path === "sw.js" ? "drop" : null);
  await page.goto(server.url);
  await stands(page);
  await page.locator('[data-start="case"]').tap();
  await expect(page.locator('[data-wait="case"]')).toBeVisible();
  await page.keyboard.press("Escape");
  await page.locator('[data-start="quick"]').tap();
  await atQuestion(page, 1);
  await answer(page, "ja");
  const arrived = page.waitForResponse(/whole_bg/);
  late.open();
  await (await arrived).finished();
  await walk(page, ["ja"], 2);
  await atOutcome(page, "report-now");
  await page.getByRole("button", { name: "Naar het begin" }).click();
  // At the start the whole app takes its place, and starts nothing by itself.
  await expect(page.locator("html[data-whole]")).toHaveCount(1);
  await atStart(page);
  // What the first app left in the history opens nothing of it any more.
  await page.goForward();
  await expect(page.locator("main")).toHaveCount(1);
  await atStart(page);
  await page.locator('[data-start="case"]').tap();
  await atScreen(page, "readiness");
  await page.goBack();
  await atStart(page);
  await expect(page.locator("main")).toHaveCount(1);
});

test("a quick check that was to become a case, and that the reader went back into, goes on", async ({ page, server }) => {
  const late = gate();
  server.fault = (path) => (path?.startsWith("whole_bg") ? late : path === "sw.js" ? "drop" : null);
  await page.goto(server.url);
  await stands(page);
  await page.locator('[data-start="quick"]').tap();
  await walk(page, ["ja", "twijfel"]);
  await page.locator('[data-start="along"]').tap();
  await expect(page.locator('[data-wait="along"]')).toBeVisible();
  await page.goBack();
  await atQuestion(page, 2);
  const arrived = page.waitForResponse(/whole_bg/);
  late.open();
  await (await arrived).finished();
  await expect(page.locator("html[data-pending]")).toHaveCount(0);
  await atQuestion(page, 2);
  await answer(page, "nee");
  await atQuestion(page, 3);
});

test("what was opened and focused on the first screen stays so in the app", async ({ page, server }) => {
  const late = gate();
  server.fault = (path) => (wasm(path) ? late : null);
  await page.goto(server.url, { waitUntil: "commit" });
  const signpost = page.getByText("Waar dit niet tegen beschermt");
  await signpost.click();
  await expect(page.locator("#app:has(noscript) details[open]")).toHaveCount(1);
  late.open();
  await stands(page);
  await expect(page.locator("details[open] summary")).toHaveText("Waar dit niet tegen beschermt");
  await expect(signpost).toBeFocused();
});

test("blocked service workers: the guide goes on", async ({ browser, server }) => {
  const page = await browser.newPage({ serviceWorkers: "block" });
  await page.goto(server.url);
  await stands(page);
  await page.locator('[data-start="quick"]').click();
  await walk(page, ["ja", "twijfel"]);
  await atOutcome(page, "report-now");
  await page.close();
});

// What is asked for may be kept for ever by a busy host or a network; it comes when it
// is asked for once more, without the reader's doing.
const toCase = (page) => page.locator('[data-start="case"]').tap();
const LOADED = {
  start: { first: true },
  "weegwijzer-": { first: true },
  weegwijzer_bg: { first: true },
  "whole-": { ask: toCase, came: (page) => atScreen(page, "readiness") },
  whole_bg: { ask: toCase, came: (page) => atScreen(page, "readiness") },
  "pages/uitleg.html": {
    ask: (page) => page.getByText("Waar dit niet tegen beschermt").click(),
    came: (page) => expect(page.locator("details[data-loaded]")).toHaveCount(1),
  },
};
// A page whose clock stands, and that counts how often the app started; `answers` says,
// per request for the file, what becomes of it.
async function asks(page, server, file, answers) {
  const asked = () => server.log.filter((line) => line.startsWith(`GET /${file}`) && !line.includes(".css")).length;
  server.fault = (path) => (path?.startsWith(file) && !path.endsWith(".css") ? answers[asked() - 1] ?? null : null);
  await page.addInitScript(() => {
    window.stood = 0;
    document.addEventListener("weegwijzer", ({ detail }) => { window.stood += detail === "stands"; });
  });
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1_000);
  await page.goto(server.url, { waitUntil: "commit" });
  const { first, ask } = LOADED[file];
  if (!first) {
    await stands(page);
    await ask(page);
  }
  await expect.poll(asked).toBe(1);
  // The browser asks for some files beforehand; what waits for them has begun by then.
  await page.waitForLoadState("domcontentloaded");
  return asked;
}
// Lets time go on until the file is asked for once more: what asks may have begun to
// wait only now, as the page itself loads some files beforehand.
const again = (page, asked) => expect.poll(async () => {
  await page.clock.runFor(1_000);
  return asked();
}).toBe(2);
// The app that came is whole, and there once, whatever comes after it.
async function startedOnce(page) {
  await page.clock.resume();
  await page.locator('[data-start="quick"]').tap();
  await walk(page, ["ja", "twijfel"]);
  await atOutcome(page, "report-now");
  expect(await page.evaluate(() => window.stood)).toBe(1);
  await expect(page.locator("main")).toHaveCount(1);
}

for (const [file, { first, came }] of Object.entries(LOADED)) {
  test(`a file that never comes is asked for once more (${file})`, async ({ page, server }) => {
    const held = gate();
    const asked = await asks(page, server, file, [held]);
    // Until then the reader is told, and can call.
    await page.clock.runFor(7_000);
    if (first) await explains(page, "slow", "Het laden duurt lang");
    await numbersInReach(page);
    expect(asked()).toBe(1);
    await again(page, asked);
    await stands(page);
    await came?.(page);
    const late = page.waitForResponse((response) => new URL(response.url()).pathname.startsWith(`/${file}`) && !/\.css|\?/.test(response.url()));
    held.open();
    await (await late).finished();
    if (first) await startedOnce(page);
  });

  test(`a file that is slow is not given up when the second request fails (${file})`, async ({ page, server }) => {
    const slow = gate();
    const asked = await asks(page, server, file, [slow, "missing"]);
    const failed = page.waitForResponse((response) => response.status() === 404);
    await again(page, asked);
    await failed;
    slow.open();
    await stands(page);
    await came?.(page);
    if (first) await startedOnce(page);
  });

  test(`a file that fails late is not given up while the second request is open (${file})`, async ({ page, server }) => {
    const [dead, slow] = [gate(), gate()];
    const asked = await asks(page, server, file, [{ ...dead, missing: true }, slow]);
    await again(page, asked);
    const failed = page.waitForResponse((response) => response.status() === 404);
    dead.open();
    await failed;
    slow.open();
    await stands(page);
    await came?.(page);
    if (first) await startedOnce(page);
  });
}
