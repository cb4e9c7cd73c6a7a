// The service worker: all or nothing, one version, only the reader updates.
import { installed as test, expect, answer, atOutcome, atQuestion, atStart, hide, keepDraft, kept, main, stands, startCase, startQuick, walk } from "../lib/test.mjs";
import { readSite, serve } from "../lib/server.mjs";
import { createHash } from "node:crypto";

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
  await app.getByText("Bronnen", { exact: true }).click();
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
    server.fault = (path) => (path?.startsWith("pages/naslag") ? fault : null);
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
  await app.locator("#cover-phrase").fill(phrase);
  await app.getByRole("button", { name: "Laat zien" }).click();
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
