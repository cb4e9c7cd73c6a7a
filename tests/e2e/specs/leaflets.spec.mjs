// The leaflets for parents: read, printed and called from without a script, fetched when a
// reader opens one, and stored nowhere.
import { test, installed, expect, kept, openReading, stands } from "../lib/test.mjs";
import { violations } from "../lib/axe.mjs";

const LANGUAGES = { en: "ltr", uk: "ltr", ar: "rtl", tr: "ltr", pl: "ltr" };
const PARENTS = "Voor ouders: zo werkt de meldcode";

test("the page for parents leads to each leaflet, after what the school must know", async ({ app, server, context }) => {
  await openReading(app, PARENTS);
  const links = app.locator("[data-leaflets] a");
  await expect(links).toHaveCount(5);
  await expect(app.locator("main")).toContainText("Laat een tolk of vertaler haar eerst lezen.");
  await expect(app.locator("main")).toContainText("Geef dit blad dan niet mee");
  for (const [at, code] of Object.keys(LANGUAGES).entries()) {
    const opened = context.waitForEvent("page");
    await links.nth(at).click();
    const leaflet = await opened;
    await leaflet.waitForLoadState();
    expect(leaflet.url()).toBe(`${server.url}ouders/${code}.html`);
    await expect(leaflet.locator("[data-unread]")).toBeVisible();
    await leaflet.close();
  }
  await expect(app.locator("main")).toContainText(PARENTS);
});

for (const [code, dir] of Object.entries(LANGUAGES)) {
  test(`the leaflet in ${code} reads in its own direction, fits any screen, and axe finds nothing`, async ({ page, server, complaints }) => {
    await page.goto(`${server.url}ouders/${code}.html`);
    await expect(page.locator("html")).toHaveAttribute("dir", dir);
    const side = (selector) => page.locator(selector).first().evaluate((element) => getComputedStyle(element).direction);
    expect(await side("h1")).toBe(dir);
    expect(await side(".ww-leaflet__dutch")).toBe("ltr");
    for (const [width, height] of [[320, 568], [390, 844], [1280, 800]]) {
      await page.setViewportSize({ width, height });
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width}`).toBe(true);
      const [own, dutch] = await page.locator("[data-unread] p").evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().toJSON()));
      // Beside it where there is room, on the far side of its direction; below it elsewhere.
      if (width > 640) expect(dir === "rtl" ? dutch.right <= own.left : dutch.left >= own.right).toBe(true);
      else expect(dutch.top).toBeGreaterThanOrEqual(own.bottom);
    }
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
    expect(complaints).toEqual([]);
  });
}

test("the page to choose a language from has all of them, and axe finds nothing", async ({ page, server }) => {
  await page.goto(`${server.url}ouders/talen.html`);
  await expect(page.locator("main a")).toHaveCount(5);
  expect(await violations(page)).toEqual([]);
  await page.getByRole("link", { name: "العربية" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
});

test("on paper a leaflet is its text, with the Dutch beside it and no list of languages", async ({ page, server }) => {
  await page.setViewportSize({ width: 794, height: 1123 });
  for (const code of Object.keys(LANGUAGES)) {
    await page.goto(`${server.url}ouders/${code}.html`);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".ww-languages")).toBeHidden();
    await expect(page.locator("[data-unread]")).toBeVisible();
    const colours = await page.locator("h1").evaluate((heading) => getComputedStyle(heading).color);
    expect(colours).toBe("rgb(0, 0, 0)");
    const [own, dutch] = await page.locator("[data-unread] p").evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().top));
    expect(Math.abs(own - dutch)).toBeLessThan(20);
    // Three sheets at most: what is longer nobody takes home.
    const paper = (await page.pdf({ format: "A4" })).toString("latin1");
    expect(paper.match(/\/Type\s*\/Page\b/g).length).toBeLessThanOrEqual(3);
  }
});

test("on paper the Dutch page has the code to the leaflets, and nothing that is for the school alone", async ({ app }) => {
  await openReading(app, PARENTS);
  await app.emulateMedia({ media: "print" });
  await expect(app.locator(".ww-qr")).toBeVisible();
  await expect(app.getByText("Dit blad in een andere taal")).toBeVisible();
  await expect(app.locator("[data-leaflets]")).toBeHidden();
  await expect(app.getByText("Geef dit blad dan niet mee")).toBeHidden();
});

installed("the worker stores no leaflet, fetches it when asked, and says so without a network", async ({ page, server, context, complaints }) => {
  await page.goto(server.url);
  await stands(page);
  await kept(page);
  server.log.length = 0;
  const leaflet = await context.newPage();
  await leaflet.goto(`${server.url}ouders/ar.html`);
  await expect(leaflet.locator("h1")).toContainText("meldcode");
  expect(server.log.filter((line) => line.includes("ouders"))).toEqual(["GET /ouders/ar.html"]);
  const stored = await page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)));
    return all.flat().filter((url) => url.includes("ouders"));
  });
  expect(stored).toEqual([]);
  await context.setOffline(true);
  await leaflet.goto(`${server.url}ouders/en.html`);
  await expect(leaflet.locator("h1")).toContainText("kon niet worden geladen");
  await expect(leaflet.locator('[href="tel:112"]')).toBeVisible();
  await leaflet.getByRole("link", { name: "Open Weegwijzer" }).click();
  await stands(leaflet);
  complaints.length = 0;
});

installed("a leaflet that a host changed is not shown", async ({ page, server, complaints }) => {
  await page.goto(server.url);
  await stands(page);
  await kept(page);
  server.site.set("ouders/pl.html", Buffer.from("<h1>iets anders</h1>"));
  await page.goto(`${server.url}ouders/pl.html`);
  await expect(page.locator("h1")).toContainText("kon niet worden geladen");
  complaints.length = 0;
});
