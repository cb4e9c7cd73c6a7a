// Looking something up: from the first letter, before the whole app is here, to the place that
// a hit leads to. What is found for which question is in tests/it/search.rs.
import { violations } from "../lib/axe.mjs";
import { test, expect, atScreen, atStart, covered, hide, installed, kept, lookUp, main, openCode, stands, startQuick } from "../lib/test.mjs";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const field = (page) => page.locator("[data-search]");
const hits = (page) => page.locator("[data-hit]");
const first = (page) => hits(page).first();
const told = (page) => page.locator("#search-told");

// All that a browser could keep of a question.
const stored = (page) => page.evaluate(() => JSON.stringify([
  history.state, location.href, document.title, { ...localStorage }, { ...sessionStorage }, document.cookie,
]));

test("what is typed is looked up letter by letter, and a hit leads to its place and back", async ({ app }) => {
  await field(app).tap();
  await app.keyboard.type("blouwe plekken");
  await expect(first(app)).toContainText("Een blauwe plek of ander letsel");
  const found = await hits(app).count();
  await expect(told(app)).toHaveText(`${found} gevonden`);
  await expect(app.locator("ul > li > [data-hit]")).toHaveCount(found);
  await expect(field(app)).toBeFocused();

  await first(app).tap();
  await atScreen(app, "card");
  await expect(app.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(app.getByText("Beschrijf plaats, grootte en vorm")).toBeVisible();
  await app.goBack();
  await atStart(app);
  await expect(field(app)).toHaveValue("blouwe plekken");
  await expect(first(app)).toBeVisible();
});

test("the card of a pupil who tells it leads back to what was looked up, as any page does", async ({ app }) => {
  for (const back of [() => app.locator("[data-back]").tap(), () => app.goBack()]) {
    await lookUp(app, "oma slaat");
    await first(app).tap();
    await atScreen(app, "told");
    await back();
    await atStart(app);
    await expect(field(app)).toHaveValue("oma slaat");
    await expect(first(app)).toBeVisible();
  }
});

for (const [name, back] of Object.entries({
  "the button": (page) => page.locator("[data-back]").first().press("Enter"),
  "the browser": (page) => page.goBack(),
})) {
  test(`the way back by ${name} leads to the hit that was opened, where it was`, async ({ app }) => {
    const scrolled = () => app.evaluate(() => scrollY);
    await app.setViewportSize({ width: 390, height: 500 });
    await lookUp(app, "pesten melden ouders");
    const hit = hits(app).nth(3);
    // In one go: no frame between the scroll and the tap tells the page of the scroll.
    const [before, text] = await hit.evaluate((element) => {
      element.focus();
      element.scrollIntoView({ block: "center", behavior: "instant" });
      const seen = [scrollY, element.textContent];
      element.click();
      return seen;
    });
    expect(before).toBeGreaterThan(0);
    await expect(hits(app)).toHaveCount(0);
    expect(await scrolled()).toBe(0);
    await back(app);
    await atStart(app);
    await expect(field(app)).toHaveValue("pesten melden ouders");
    await expect(hits(app).filter({ hasText: text })).toBeFocused();
    await expect.poll(scrolled).toBe(before);
    // Who goes to the start from there begins at its top.
    await app.keyboard.press("Enter");
    await expect(hits(app)).toHaveCount(0);
    await app.getByRole("link", { name: "Weegwijzer, naar het begin" }).click();
    await expect(main(app).getByRole("heading", { level: 1 })).toBeFocused();
    await expect.poll(scrolled).toBe(0);
  });
}

const PLACES = [
  ["vraag 2", "explained", "Is er acute of structurele onveiligheid?"],
  ["kindertelefon", "number", "Kindertelefoon"],
  ["folder voor ouders", "voor-ouders", "Voor ouders: zo werkt de meldcode"],
  ["broodtrommel", "training-case", "Losse broodtrommel"],
];
for (const [asked, screen, heading] of PLACES) {
  test(`a hit leads to its place: ${asked}`, async ({ app }) => {
    await lookUp(app, asked);
    await first(app).tap();
    await expect(main(app)).toHaveAttribute("data-screen", new RegExp(screen.split("-")[0]));
    await expect(app.locator("main")).toContainText(heading);
  });
}

test("a section of a page is at the top, and has the focus; Back returns, and Forward to where it was left", async ({ app }) => {
  await lookUp(app, "hoe lang dossier bewaren");
  await first(app).tap();
  const heading = app.getByRole("heading", { name: "Hoe lang bewaart u het dossier?" });
  await expect(heading).toBeFocused();
  const { y } = await heading.boundingBox();
  expect(y).toBeLessThan(200);
  // Another page that is loaded there takes nobody away from where they are.
  await app.getByText("Over Weegwijzer en bronnen").click();
  await expect(app.locator("details[data-loaded]")).toHaveCount(2);
  await expect(heading).not.toBeFocused();
  await app.goBack();
  await expect(first(app)).toBeVisible();
});

test("the same field is on the page of the meldcode", async ({ app }) => {
  await openCode(app);
  await lookUp(app, "casemanager");
  await first(app).tap();
  await expect(app.getByRole("heading", { name: "casemanager" })).toBeFocused();
  await app.goBack();
  await expect(field(app)).toHaveValue("casemanager");
});

test("what is typed brings the field up, and what is found above a keyboard; a tap alone moves nothing", async ({ app }) => {
  const scrolled = () => app.evaluate(() => scrollY);
  // As high as what a keyboard leaves of a phone.
  await app.setViewportSize({ width: 390, height: 400 });
  await app.evaluate(() => scrollTo(0, 0));
  await field(app).evaluate((element) => element.focus({ preventScroll: true }));
  await expect(field(app)).toBeFocused();
  expect(await scrolled()).toBe(0);
  await app.keyboard.type("blauwe plek");
  await expect(first(app)).toContainText("Een blauwe plek of ander letsel");
  await expect(first(app)).toBeInViewport({ ratio: 0.5 });
  await expect(field(app)).toBeInViewport({ ratio: 1 });
  await expect(field(app)).toBeFocused();
  // Without words the page stays where it is.
  const before = await scrolled();
  await app.keyboard.press("ControlOrMeta+a");
  await app.keyboard.press("Delete");
  await expect(hits(app)).toHaveCount(0);
  expect(await scrolled()).toBeLessThanOrEqual(before);
});

test("Enter leads from the field to what was found, by keyboard alone", async ({ app }) => {
  await field(app).focus();
  await app.keyboard.type("mag ik melden zonder toestemming");
  await expect(first(app)).toContainText("Mag en moet de school melden?");
  await app.keyboard.press("Enter");
  await expect(told(app)).toBeFocused();
  await expect(told(app)).toHaveCSS("outline-style", "none");
  await app.keyboard.press("Tab");
  await expect(first(app)).toBeFocused();
  await app.keyboard.press("Enter");
  await expect(app.getByRole("heading", { name: "Mag en moet de school melden?" })).toBeFocused();
});

test("words about reporting are offered the quick check, and never an answer", async ({ app }) => {
  await lookUp(app, "mag ik melden");
  await expect(app.getByText("Of melden nodig is, weegt u met de vragen.")).toBeVisible();
  await app.locator("[data-check]").tap();
  await expect(main(app)).toHaveAttribute("data-question", "1");
});

test("danger now is 112 before all else; nothing found is a number, and no verdict", async ({ app }) => {
  await lookUp(app, "hij heeft een mes");
  const alarm = app.locator(".ww-danger a[href='tel:112']");
  await expect(alarm).toBeVisible();
  const [top, below] = await Promise.all([alarm.boundingBox(), app.locator("[data-hit], [data-nothing]").first().boundingBox()]);
  expect(top.y).toBeLessThan(below.y);
  await lookUp(app, "parkeerplaats vol");
  await expect(told(app)).toHaveText("Niets gevonden");
  await expect(app.locator("[data-nothing] + .ww-call a[href='tel:08002000']")).toBeVisible();
  await expect(hits(app)).toHaveCount(0);
});

test("nothing of a question is stored, in an address or in the history; hiding and wiping take it away", async ({ app }) => {
  // The whole app, which comes at the first letter, begins a visit of its own.
  await lookUp(app, "pesten");
  const before = await stored(app);
  await lookUp(app, "moeder weet van niks");
  await expect(first(app)).toContainText("Wanneer slaat u het gesprek over?");
  expect(await stored(app)).toBe(before);
  await first(app).tap();
  expect(await stored(app)).not.toContain("niks");
  await app.goBack();
  await hide(app);
  await covered(app);
  expect(await app.evaluate(() => document.querySelector("#app [data-search]"))).toBeNull();
  await app.locator("[data-uncover]").press("Enter");
  await expect(field(app)).toHaveValue("moeder weet van niks");
  await app.getByRole("button", { name: "Wis alles" }).click();
  await app.getByRole("button", { name: "Ja, wis alles" }).click();
  await expect(told(app)).toHaveText("");
  await stands(app);
  await expect(field(app)).toHaveValue("");
});

test("who begins something else leaves nothing behind in the field", async ({ app }) => {
  await lookUp(app, "pesten");
  await startQuick(app);
  await app.goBack();
  await expect(field(app)).toHaveValue("");
});

test("what is typed before any app is here is kept, and looked up when it is", async ({ page, server, complaints }) => {
  const held = [];
  let open = false;
  await page.route(/whole.*(wasm|js)$/, (route) => open ? route.continue() : held.push(route));
  await page.route(/weegwijzer_bg.*wasm$/, async (route) => {
    await page.locator("[data-search]").fill("zorgmel");
    await route.continue();
  });
  await page.goto(server.url);
  await stands(page);
  await expect(field(page)).toHaveValue("zorgmel");
  await field(page).focus();
  await page.keyboard.press("End");
  await page.keyboard.type("ding");
  open = true;
  for (const route of held) await route.continue();
  await expect(first(page)).toContainText("Stap 5, besluit 1");
  await expect(field(page)).toHaveValue("zorgmelding");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(" doen");
  await expect(field(page)).toHaveValue("zorgmelding doen");
  expect(complaints).toEqual([]);
});

test("where the rest of the app does not come, the field says so and holds what is typed", async ({ page, server, complaints }) => {
  await page.route(/whole.*(wasm|js)$/, (route) => route.abort());
  await page.goto(server.url);
  await stands(page);
  await field(page).fill("amk");
  await expect(told(page)).toContainText("kon niet worden geladen");
  await expect(field(page)).toHaveValue("amk");
  complaints.length = 0;
});

installed("without a network everything is found that was found with one", async ({ page, server, context }) => {
  await page.goto(server.url);
  await kept(page);
  await context.setOffline(true);
  await page.reload();
  await stands(page);
  await lookUp(page, "seksueel misbruk");
  await first(page).click();
  await expect(page.getByText("Bel bij gevaar nu 112, en anders meteen Veilig Thuis.")).toBeVisible();
});

for (const [size, scheme] of [[320, "light"], [320, "dark"], [390, "dark"]]) {
  test(`what is found fits and reads at ${size} px, ${scheme}`, async ({ app }) => {
    await app.emulateMedia({ colorScheme: /** @type {"light" | "dark"} */ (scheme) });
    await app.setViewportSize({ width: /** @type {number} */ (size), height: 568 });
    for (const asked of ["eergerelateerd geweld", "hij heeft een mes", "parkeerplaats vol"]) {
      await lookUp(app, asked);
      await expect(told(app)).not.toBeEmpty();
      expect(await app.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      // Below the strip a button has less than its size.
      await app.evaluate(() => scrollTo(0, 0));
      expect(await violations(app)).toEqual([]);
    }
  });
}
