// A battery of ways out of the page, its vault and its service worker. Each is seen to
// reach another server from a page without a policy, and then to reach none from the app;
// those that no policy stops are a fixed list.
import { createServer } from "node:http";
import { test as base, installed, expect, keepDraft, kept, startCase, walk } from "../lib/test.mjs";
import { OPEN, PAGE, SERVICE_WORKER, WORKER } from "../lib/ways.mjs";

// A server of somebody else, which hears of every request, and of what is none of HTTP.
async function listener() {
  const seen = { count: 0 };
  const waiting = new Set();
  const hear = () => {
    seen.count += 1;
    for (const heard of waiting) heard();
  };
  const server = createServer(({ url }, response) => {
    if (url !== ASKED) hear();
    response.end();
  });
  for (const name of ["upgrade", "clientError"]) {
    server.on(name, (_, socket) => {
      hear();
      socket.destroy();
    });
  }
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    seen,
    heard: () => (seen.count ? Promise.resolve() : new Promise((heard) => waiting.add(heard))),
    close: () => new Promise((done) => { server.close(done); server.closeAllConnections(); }),
  };
}
// The browser complains of what is refused here on purpose.
const fixtures = {
  complaints: async ({}, use) => use([]),
  other: async ({}, use) => {
    const other = await listener();
    await use(other);
    await other.close();
  },
};
const test = base.extend(fixtures);
const withWorker = installed.extend(fixtures);

// Tries a way in a page or a worker, and returns when it was refused or begun.
const tried = (place, way, url) => place.evaluate(`(async () => { ${way(url)} })().then(() => {}, () => {})`);
// How many arrived. A request that was on its way arrives before one that is made after it.
const ASKED = "/asked";
const arrived = async (page, other) => {
  await page.context().request.get(new URL(ASKED, other.url).href);
  return other.seen.count;
};

const bare = createServer((_, response) => response.setHeader("Content-Type", "text/html").end("<!doctype html><title>x</title><p>x"));
test.beforeAll(() => new Promise((ready) => { bare.listen(0, "127.0.0.1", ready); }));
test.afterAll(() => new Promise((done) => { bare.close(done); bare.closeAllConnections(); }));

for (const [name, way] of Object.entries({ ...PAGE, ...OPEN })) {
  test(`a page without a policy can send: ${name}`, async ({ page, other }) => {
    // A browser looks for a manifest when it is asked whether the page can be installed.
    await page.goto(`http://127.0.0.1:${bare.address().port}/`);
    await tried(page, way, other.url);
    if (name === "manifest") await (await page.context().newCDPSession(page)).send("Page.getAppManifest");
    await other.heard();
  });
}

test(`the page of the app can send nothing: ${Object.keys(PAGE).length} ways`, async ({ app, other }) => {
  expect(Object.keys(PAGE).length).toBeGreaterThan(20);
  for (const [name, way] of Object.entries(PAGE)) {
    await tried(app, way, other.url);
    if (name === "manifest") await (await app.context().newCDPSession(app)).send("Page.getAppManifest");
    expect(await arrived(app, other), name).toBe(0);
  }
  // What was begun may still be on its way: a way that is open comes after all of them.
  await tried(app, OPEN["another window"], other.url);
  await other.heard();
  expect(other.seen.count).toBe(1);
});

for (const [name, way] of Object.entries(OPEN)) {
  test(`no policy stops this one: ${name}`, async ({ app, other }) => {
    await tried(app, way, other.url);
    await other.heard();
  });
}

// The same ways in a worker without a policy arrive, or the next test proves nothing.
for (const [name, way] of Object.entries(WORKER)) {
  test(`a worker without a policy can send: ${name}`, async ({ page, other }) => {
    await page.goto(`http://127.0.0.1:${bare.address().port}/`);
    const begun = page.waitForEvent("worker");
    await page.evaluate(() => { window.worker = new Worker(URL.createObjectURL(new Blob([""]))); });
    await tried(await begun, way, other.url);
    await other.heard();
  });
}

// What was begun in a worker may still be on its way: a way that is open comes after it.
async function endsWithOneThatIsOpen(page, other) {
  await tried(page, OPEN["another window"], other.url);
  await other.heard();
  expect(other.seen.count).toBe(1);
}

test("the vault in its worker can send nothing", async ({ app, other }) => {
  await startCase(app);
  await walk(app, ["ja", "nee", "ja", "ja"]);
  await keepDraft(app);
  const [vault] = app.workers();
  for (const [name, way] of Object.entries(WORKER)) {
    await tried(vault, way, other.url);
    expect(await arrived(app, other), name).toBe(0);
  }
  await endsWithOneThatIsOpen(app, other);
});

withWorker("the service worker can send nothing", async ({ app, other }) => {
  await kept(app);
  const [worker] = app.context().serviceWorkers();
  for (const [name, way] of Object.entries(SERVICE_WORKER)) {
    await tried(worker, way, other.url);
    expect(await arrived(app, other), name).toBe(0);
  }
  await endsWithOneThatIsOpen(app, other);
});
