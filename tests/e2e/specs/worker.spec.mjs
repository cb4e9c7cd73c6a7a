// The service worker: all or nothing, one version, only the reader updates.
import { installed as test, expect, answer, atOutcome, atQuestion, atScreen, atStart, hide, keepDraft, kept, main, stands, startCase, startQuick, walk, show, tryPhrase } from "../lib/test.mjs";
import { readSite, serve } from "../lib/server.mjs";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

// The same site as another version: one more byte in the page.
function nextVersion(name = "next") {
  const site = readSite();
  site.set("index.html", Buffer.from(site.get("index.html").toString().replace("</body>", `<!-- ${name} --></body>`)));
  const worker = site.get("sw.js").toString().replace(/const VERSION = "\w+"/, `const VERSION = "${name}"`);
  site.set("sw.js", Buffer.from(listed(worker, "./", site.get("index.html"))));
  return site;
}

// A worker's script in which the file has this content.
function listed(worker, file, content) {
  const hash = createHash("sha256").update(content).digest("base64");
  return worker.replace(new RegExp(`(\\["${file}", "sha256-)[^"]+`), `$1${hash}`);
}

const cacheNames = (page) => page.evaluate(() => caches.keys());

test("after one visit the complete app works offline", async ({ app, server }) => {
  await kept(app);
  await server.close();
  await app.context().setOffline(true);
  await app.reload();
  await stands(app);
  await startCase(app);
  await walk(app, ["ja", "twijfel"]);
  await atOutcome(app, "report-now");
  await app.getByText("Over Weegwijzer en bronnen").click();
  await expect(main(app).getByText("0800-2000").last()).toBeVisible();
});

test("offline a deep link opens the start, and a missing file is a 404", async ({ app, server, complaints }) => {
  await kept(app);
  await app.reload();
  await stands(app);
  await server.close();
  await app.context().setOffline(true);
  await app.goto(server.url + "vraag/3?x=1#y");
  await stands(app);
  await atStart(app);
  expect(app.url()).toBe(server.url);
  const missing = await app.evaluate(async () => {
    const answer = await fetch("nergens.js");
    return [answer.status, (await answer.text()).includes("<html")];
  });
  expect(missing).toEqual([404, false]);
  // The browser reports the missing file; nothing else.
  expect(complaints.splice(0)).toEqual([expect.stringContaining("404")]);
});

test("the host answers 404 for what is not there", async ({ server, request }) => {
  for (const path of ["nergens.js", "vraag/3", "_headers", "index.html.br"]) {
    expect((await request.get(server.url + path)).status(), path).toBe(404);
  }
});

test("a new version is offered at the start only and taken only on request", async ({ app, server, complaints }) => {
  await kept(app);
  await app.reload();
  await stands(app);
  const [before] = await cacheNames(app);
  server.site = nextVersion();
  await startCase(app);
  await walk(app, ["ja"]);
  await app.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
  await app.waitForFunction(async () => (await navigator.serviceWorker.getRegistration()).waiting);
  // In a run, and at the start with an open case, nothing is offered.
  await expect(app.locator("[data-update]")).toHaveCount(0);
  await app.evaluate(() => history.go(-3));
  await atStart(app);
  await expect(app.locator("[data-update]")).toHaveCount(0);
  expect(await cacheNames(app)).toContain(before);

  // Loaded again, still the old version until the reader says so.
  await app.reload();
  await stands2(app);
  expect(await app.content()).not.toContain("<!-- next -->");
  await app.getByRole("button", { name: "Nieuwe versie laden" }).click();
  await app.waitForFunction(() => document.documentElement.outerHTML.includes("<!-- next -->"));
  await stands(app);
  const after = await cacheNames(app);
  // The version before stays beside it, for a tab that has it open; not another.
  expect(after.at(-1)).toMatch(/:next$/);
  expect(after).toEqual([before, after.at(-1)]);
});

test("a version that never answered does not push out the one that a tab has open", async ({ app, server }) => {
  await kept(app);
  await app.reload();
  await stands(app);
  const [before] = await cacheNames(app);
  const update = () => app.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const waits = new Promise((done) => registration.addEventListener("updatefound", () => {
      const worker = registration.installing;
      worker.addEventListener("statechange", () => worker.state === "installed" && done());
    }, { once: true }));
    await registration.update();
    await waits;
  });
  server.site = nextVersion("waits");
  await update();
  server.site = nextVersion("comes");
  await update();
  await app.reload();
  await stands2(app);
  await app.getByRole("button", { name: "Nieuwe versie laden" }).click();
  await app.waitForFunction(() => document.documentElement.outerHTML.includes("<!-- comes -->"));
  await stands(app);
  await expect.poll(async () => (await cacheNames(app)).map((name) => name === before || name.split(":").at(-1)))
    .toEqual([true, "comes"]);
});

// At the start with an offer above it.
const stands2 = (page) => page.locator("#offer [data-update]").waitFor();

for (const fault of ["drop", "truncate"]) {
  test(`an install with a file that does not arrive whole keeps nothing of it (${fault})`, async ({ app, server, complaints }) => {
    await kept(app);
    await app.reload();
    await stands(app);
    server.site = nextVersion();
    server.fault = (path) => (path?.startsWith("pages/uitleg") ? fault : null);
    await app.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const failed = new Promise((done) => registration.addEventListener("updatefound", () => {
        const worker = registration.installing;
        worker.addEventListener("statechange", () => worker.state === "redundant" && done());
      }));
      await registration.update().catch(() => {});
      await failed;
    });
    const names = await cacheNames(app);
    expect(names).toHaveLength(1);
    expect(names[0]).not.toMatch(/:next$/);
    await startQuick(app);
    await atQuestion(app, 1);
  });
}

test("a file that the browser's own cache holds broken is fetched anew", async ({ page, server }) => {
  let asked = 0;
  server.fault = (path) => (path?.startsWith("whole_bg") && (asked += 1) === 1 ? "truncate" : null);
  await page.goto(server.url);
  await stands(page);
  await kept(page);
  expect(asked, "once by the page, once past the cache").toBe(2);
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Casus afwegen" }).click();
  await expect(page.locator("main")).toHaveAttribute("data-screen", "readiness");
});

test("a stale worker with a new page on the host shows one whole version", async ({ app, server, complaints }) => {
  await kept(app);
  const next = nextVersion();
  // The new version has other file names: the old ones are gone from the host.
  const [old] = [...next.keys()].filter((name) => name.startsWith("weegwijzer_bg"));
  const wasm = next.get(old);
  next.delete(old);
  next.set("weegwijzer_bg-aaaaaaaaaa.wasm", wasm);
  const text = (name) => next.get(name).toString().replaceAll(old, "weegwijzer_bg-aaaaaaaaaa.wasm");
  next.set("index.html", Buffer.from(text("index.html")));
  next.set("sw.js", Buffer.from(listed(text("sw.js"), "./", next.get("index.html"))));
  server.site = next;
  await app.reload();
  await app.locator("#app:not(:has(noscript)) main").waitFor();
  await startQuick(app);
  await walk(app, ["ja", "ja"]);
  await atOutcome(app, "report-now");
});

test("a new worker with an old page open leaves the run and its draft alone", async ({ app, server, context }) => {
  await kept(app);
  await app.reload();
  await stands(app);
  await startCase(app);
  await walk(app, ["ja", "nee"]);
  const phrase = await keepDraft(app);
  await app.getByRole("button", { name: "Klaar" }).click();
  // The new version has other files for the whole app, and the old ones are gone.
  const site = nextVersion();
  for (const old of [...site.keys()].filter((name) => /^whole/.test(name))) {
    const renamed = old.replace(/-\w+\./, "-bbbbbbbbbb.");
    site.set(renamed, site.get(old));
    site.delete(old);
    for (const name of ["index.html", "sw.js"]) {
      site.set(name, Buffer.from(site.get(name).toString().replaceAll(old, renamed)));
    }
  }
  site.set("sw.js", Buffer.from(listed(site.get("sw.js").toString(), "./", site.get("index.html"))));
  server.site = site;
  const other = await context.newPage();
  await other.goto(server.url);
  await other.getByRole("button", { name: "Nieuwe versie laden" }).click();
  await other.waitForFunction(() => document.documentElement.outerHTML.includes("<!-- next -->"));
  await atQuestion(app, 3);
  // The keys went with the cover: opening it needs the old version's own files.
  await hide(app);
  await tryPhrase(app, phrase);
  await show(app);
  await expect(app.locator("#cover")).toBeHidden();
  await atQuestion(app, 3);
  await answer(app, "nee");
  await atOutcome(app, "report-no-help");
});

test("a cache that the browser threw away falls back to the network", async ({ app }) => {
  await kept(app);
  await app.reload();
  await stands(app);
  await app.evaluate(async () => { for (const name of await caches.keys()) await caches.delete(name); });
  await app.reload();
  await stands(app);
  await startQuick(app);
  await atQuestion(app, 1);
});

test("the site runs in any folder and touches no other site's caches", async ({ page, complaints }) => {
  const server = await serve({ base: "/school/app/" });
  try {
    await page.goto(server.url);
    await stands(page);
    await page.evaluate(() => caches.open("van-een-ander"));
    await kept(page);
    await page.reload();
    await stands(page);
    await page.context().setOffline(true);
    await page.reload();
    await stands(page);
    await startQuick(page);
    await walk(page, ["nee"]);
    await atOutcome(page, "record-and-close");
    expect(await cacheNames(page)).toContain("van-een-ander");
  } finally {
    await server.close();
  }
});

test("Chromium finds nothing against installing the app", async ({ app }) => {
  await kept(app);
  const session = await app.context().newCDPSession(app);
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  // Playwright's contexts are incognito-like; that says nothing of the app.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
  const { errors, data } = await session.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  expect(JSON.parse(data)).toMatchObject({ lang: "nl", name: "Weegwijzer", start_url: "./" });
});

const FOLDER = "/school/app/";
// A page of somebody else on the same origin, which can write in every cache of it. It is
// the host's own word for what is not there.
async function neighbour(context, server) {
  const page = await context.newPage();
  await page.goto(new URL("/buur/", server.url).href);
  return (path, text, type, headers = {}) => page.evaluate(async ({ url, text, type, headers }) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const body = text ?? await (await cache.match(url)).text();
      await cache.put(url, new Response(body, { headers: { "Content-Type": type, ...headers } }));
    }
  }, { url: new URL(path, server.url).href, text, type, headers });
}
const inFolder = test.extend({
  server: async ({}, use) => {
    const server = await serve({ base: FOLDER });
    await use(server);
    await server.close();
  },
  // A neighbour is a 404, and the browser says so; it also complains of what is refused.
  complaints: async ({}, use) => use([]),
});
const file = (server, name) => [...server.site.keys()].find((path) => path.startsWith(name));

inFolder("what a neighbour puts in the cache is never answered with, and is put right", async ({ app, server, context }) => {
  await kept(app);
  const put = await neighbour(context, server);
  await put("", "<h1>buur</h1>", "text/html");
  await put(file(server, "weegwijzer-"), "document.body.textContent = 'buur';", "text/javascript");
  await put("pages/uitleg.html", "<section>buur</section>", "text/html");
  await put("evil.html", "<h1>buur</h1>", "text/html");
  await app.reload();
  await stands(app);
  await app.goto(server.url + "evil.html");
  await stands(app);
  await app.getByText("Waar dit niet tegen beschermt").click();
  await expect(app.locator("details[data-loaded]")).toContainText("schermafdruk");
  await expect(app.locator("body")).not.toContainText("buur");
  // From here on it is whole again, without the host.
  await server.close();
  await context.setOffline(true);
  await app.reload();
  await stands(app);
  await startQuick(app);
  await atQuestion(app, 1);
});

inFolder("a page that is damaged and has no host says so, with the numbers", async ({ app, server, context }) => {
  await kept(app);
  const put = await neighbour(context, server);
  await put("", "<h1>buur</h1>", "text/html");
  server.fault = () => "drop";
  await app.reload();
  await expect(app.locator("h1")).toHaveText("De app op dit toestel is beschadigd");
  for (const href of ["tel:112", "tel:08002000"]) await expect(app.locator(`a[href="${href}"]`)).toBeVisible();
  // So does a host that sends another page than the one of this version.
  server.fault = () => null;
  server.site = nextVersion();
  await app.reload();
  await expect(app.locator("h1")).toHaveText("De app op dit toestel is beschadigd");
  // The browser looked at the script of the worker as it opened that page: the next one is new.
  await expect.poll(() => cacheNames(app)).toContainEqual(expect.stringMatching(/:next$/));
  await expect.poll(async () => {
    await app.goto(server.url);
    return (await app.content()).includes("<!-- next -->");
  }).toBe(true);
  await stands(app);
});

inFolder("a script that is damaged and has no host is explained by the page", async ({ app, server, context }) => {
  await kept(app);
  const put = await neighbour(context, server);
  await put(file(server, "weegwijzer-"), "document.body.textContent = 'buur';", "text/javascript");
  server.fault = () => "drop";
  await app.reload();
  await expect(main(app)).toHaveAttribute("data-help-reason", "failed");
  await expect(app.locator("body")).not.toContainText("buur");
});

inFolder("the headers of an answer are those of the version, whatever the cache holds", async ({ app, server, context }) => {
  await kept(app);
  const put = await neighbour(context, server);
  await put("", undefined, "text/html; charset=utf-8", { Refresh: "0;url=/buur/" });
  await put(file(server, "vault-worker-"), undefined, "text/javascript", { Refresh: "0;url=/buur/" });
  const page = await app.reload();
  await stands(app);
  const worker = app.waitForResponse(/vault-worker-/);
  await app.evaluate(() => {
    const { vault } = document.getElementById("boot").dataset;
    new Worker(window.trusted.createScriptURL(vault), { type: "module" });
  });
  for (const answer of [page, await worker]) {
    expect(answer.fromServiceWorker()).toBe(true);
    const headers = await answer.allHeaders();
    expect(headers.refresh).toBeUndefined();
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["cross-origin-embedder-policy"]).toBe("require-corp");
  }
});

// An hour passes, and the reader comes back to the page.
async function comesBack(page, after) {
  await page.clock.setFixedTime(Date.now() + after);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
}
const HOUR = 3_600_000;
const looks = (server) => server.log.filter((line) => line === "GET /sw.js").length;
// The first visit is over, and whatever the browser or the page asks when a page is opened.
async function resumed(app) {
  await kept(app);
  await app.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
}

test("a phone that only resumes hears of a new version, and asks once an hour at most", async ({ app, server }) => {
  await resumed(app);
  server.log.length = 0;
  for (let times = 0; times < 3; times += 1) await comesBack(app, HOUR - 60_000);
  server.site = nextVersion();
  await comesBack(app, HOUR + 60_000);
  await stands2(app);
  await comesBack(app, HOUR + 120_000);
  expect(looks(server)).toBe(1);
});

for (const [what, fault] of Object.entries({ "a host that is gone": "drop", "a portal that answers 403": { status: 403 } })) {
  test(`a script that only a proxy changed, and ${what}: what is stored stays`, async ({ app, server, context, complaints }) => {
    await resumed(app);
    const files = () => app.evaluate(async () => (await (await caches.open((await caches.keys())[0])).keys()).length);
    const before = await files();
    const script = server.site.get("sw.js").toString();
    server.site = new Map(server.site).set("sw.js", Buffer.from(script + "\n// proxy\n"));
    server.fault = (path) => (path === "sw.js" ? null : fault);
    const state = await app.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const ended = new Promise((done) => registration.addEventListener("updatefound", () => {
        const worker = registration.installing;
        worker.addEventListener("statechange", () => done(worker.state), { once: true });
      }, { once: true }));
      await registration.update().catch(() => {});
      return ended;
    });
    expect(state).toBe("redundant");
    expect(await files()).toBe(before);
    await context.setOffline(true);
    await app.reload();
    await stands(app);
    complaints.length = 0;
  });
}

for (const [fault, gone] of Object.entries({ missing: true, 410: true, drop: false, page: false })) {
  test(`a host without the worker's script (${fault}): it ${gone ? "unregisters itself" : "stays"}`, async ({ app, server, complaints }) => {
    await resumed(app);
    await app.evaluate(() => caches.open("van-een-ander"));
    if (fault === "page") server.site.set("sw.js", Buffer.from("<!doctype html><p>x"));
    else server.fault = (path) => (path !== "sw.js" ? null : fault === "410" ? { status: 410 } : fault);
    server.log.length = 0;
    await comesBack(app, HOUR + 60_000);
    const there = () => app.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, await caches.keys()]);
    if (gone) {
      await expect.poll(there).toEqual([0, ["van-een-ander"]]);
      // The page goes on with what it has.
      await startQuick(app);
      await atQuestion(app, 1);
    } else {
      // The browser asked, and then the worker itself.
      await expect.poll(() => looks(server)).toBeGreaterThanOrEqual(2);
      await app.evaluate(() => navigator.serviceWorker.ready);
      expect(await there()).toEqual([1, expect.arrayContaining([expect.stringMatching(/^weegwijzer:/)])]);
    }
    complaints.length = 0;
  });
}

test("the worker of a host that takes the app back deletes what was stored, and unregisters itself", async ({ app, server }) => {
  await resumed(app);
  await app.evaluate(() => caches.open("van-een-ander"));
  await startQuick(app);
  await walk(app, ["ja"]);
  server.site.set("sw.js", readFileSync(new URL("../../../dist-hosting/sw.js", import.meta.url)));
  await comesBack(app, HOUR + 60_000);
  await expect.poll(() => app.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, await caches.keys()]))
    .toEqual([0, ["van-een-ander"]]);
  // After an hour the page was covered.
  await show(app);
  await atQuestion(app, 2);
  server.log.length = 0;
  await app.reload();
  await stands(app);
  expect(server.log, "the host is asked again").toContain("GET /");
});

// A next version in which the files of the whole app have other names.
function renamed(name, letter) {
  const site = nextVersion(name);
  for (const old of [...site.keys()].filter((path) => /^whole/.test(path))) {
    const content = Buffer.concat([site.get(old), Buffer.from(old.endsWith(".js") ? `// ${letter}` : [0, 2, 1, 0x78])]);
    const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
    const next = old.replace(/-\w+\./, `-${hash}.`);
    site.set(next, content);
    site.delete(old);
    for (const path of ["index.html", "sw.js"]) site.set(path, Buffer.from(site.get(path).toString().replaceAll(old, next)));
    site.set("sw.js", Buffer.from(listed(site.get("sw.js").toString(), next, content)));
  }
  site.set("sw.js", Buffer.from(listed(site.get("sw.js").toString(), "./", site.get("index.html"))));
  return site;
}

test("a page that is two versions old says so when it needs what is gone", async ({ app, server, context, complaints }) => {
  await kept(app);
  // In the quick check the whole app is not fetched by itself any more.
  const whole = file(server, "whole_bg");
  for (const [name, letter] of [["second", "b"], ["third", "c"]]) {
    server.site = renamed(name, letter);
    const other = await context.newPage();
    await other.goto(server.url);
    await other.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
    await other.locator("#offer [data-update]").click();
    await other.waitForFunction((name) => document.documentElement.outerHTML.includes(`<!-- ${name} -->`), name);
    await stands(other);
    await other.close();
    const status = () => app.evaluate(async (whole) => (await fetch(whole)).status, whole);
    expect(await status(), name).toBe(name === "second" ? 200 : 404);
  }
  await expect(app.locator("#told")).toContainText("Deze pagina is van een oude versie");
  complaints.length = 0;
});

inFolder("a version that waited is whole when all pages were closed and the network is gone", async ({ app, server, context }) => {
  await resumed(app);
  server.site = renamed("next", "b");
  await app.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
  await app.waitForFunction(async () => (await navigator.serviceWorker.getRegistration()).waiting);
  const outside = await context.newPage();
  await outside.goto(new URL("/buur/", server.url).href);
  await app.close();
  // Nobody said so: the last page of the version before was closed.
  await outside.waitForFunction(async (url) => !(await navigator.serviceWorker.getRegistration(url)).waiting, server.url);
  await server.close();
  await context.setOffline(true);
  const page = await context.newPage();
  await page.goto(server.url);
  await stands(page);
  expect((await page.content()).includes("<!-- next -->")).toBe(true);
  await page.getByText("Waar dit niet tegen beschermt").click();
  await expect(page.locator("details[data-loaded]")).toHaveCount(1);
  await startCase(page);
  await atScreen(page, "question");
  const files = await page.evaluate(async () => {
    const { vault, vaultGlue, vaultWasm } = document.getElementById("boot").dataset;
    return Promise.all([vault, vaultGlue, vaultWasm].map(async (file) => (await fetch(file)).status));
  });
  expect(files).toEqual([200, 200, 200]);
});

test("the footer shows which build this is", async ({ app, server }) => {
  const [, version] = server.site.get("sw.js").toString().match(/VERSION = "(\w+)"/);
  await app.getByText("Over Weegwijzer en bronnen").click();
  const shown = () => app.locator(".ww-version").evaluate((line) => getComputedStyle(line, "::after").content);
  expect(await shown()).toContain(version);
});
