// The pages to look things up on, in a journey each: a bad feeling that becomes a case, the days
// after a report, and whether the school's own meldcode is complete.
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { readFile } from "node:fs/promises";
import { test, expect, atScreen, atStart, choose, done, installed, kept, lookUp, main, openCheck, seen, openCode, openSheet, openSignals, reported, startCase, walk } from "../lib/test.mjs";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const note = (page) => page.getByRole("textbox", { name: "Wat zag of hoorde u?" });

installed("a bad feeling finds its page, offline, and what is typed goes along into a case", async ({ app, context }) => {
  await kept(app);
  await context.setOffline(true);
  await lookUp(app, "naar gevoel");
  await app.locator("[data-hit]").first().tap();
  await atScreen(app, "signalen");
  await note(app).fill("Verstijft als iemand te dicht bij komt.");
  await app.getByRole("button", { name: /^Geweld thuis zien of horen/ }).tap();
  await atScreen(app, "signaal-getuige");
  await expect(note(app)).toHaveValue("Verstijft als iemand te dicht bij komt.");
  // The call comes before every signal.
  const headings = app.locator(".ww-page h2");
  await expect(headings.first()).toHaveText("Bel meteen");
  await expect(app.locator(".ww-page input, main input")).toHaveCount(0);
  // How weak a signal is, is one tap away, and so are looking and talking.
  await app.getByText("Wat zegt één signaal?").tap();
  await expect(main(app)).toContainText("Wij tellen niet");
  await app.getByText("Kijken en praten", { exact: true }).tap();
  await expect(main(app)).toContainText("stel een korte open vraag");

  await note(app).fill("Verstijft als iemand te dicht bij komt. Zegt niets.");
  await app.getByRole("button", { name: /^Maak er een casus van/ }).tap();
  await atScreen(app, "readiness");
  await app.locator("[data-next]").tap();
  await expect(app.getByLabel("Feit:")).toHaveValue("Verstijft als iemand te dicht bij komt. Zegt niets.");
  await context.setOffline(false);
});

test("what was typed with the signals is in no storage and no address, and stays until a case is made of it", async ({ app }) => {
  await openSignals(app);
  await note(app).fill("Zegt niets meer sinds maandag.");
  const kept = await app.evaluate(() => JSON.stringify([
    history.state, location.href, document.title, { ...localStorage }, { ...sessionStorage }, document.cookie,
  ]));
  expect(kept).not.toContain("maandag");
  await app.goBack();
  await app.goForward();
  await expect(note(app)).toHaveValue("Zegt niets meer sinds maandag.");
  await app.locator("[data-home]").tap();
  await atStart(app);
  await openSignals(app);
  await expect(note(app)).toHaveValue("Zegt niets meer sinds maandag.");
});

// A case in which a report was made on a Monday; the sixth working day after it is 1 December.
async function reportedThen(page, server, today) {
  await page.clock.setFixedTime(new Date(`${today}T10:00:00+01:00`));
  await page.goto(server.url);
  await startCase(page);
  await walk(page, ["ja", "twijfel"]);
  await expect(page.getByRole("button", { name: /^Terugkoppeling/ })).toHaveCount(0);
  await reported(page, "2026-11-23");
}

test("after a report: what to expect, and the day to call again in the calendar", async ({ page, server }) => {
  await reportedThen(page, server, "2026-11-23");
  await openSheet(page, "Terugkoppeling");
  await atScreen(page, "feedback");
  await expect(main(page)).toContainText("De termijn loopt af rond 30 november 2026. Hoorde u dan niets? Bel op 1 december 2026.");
  await page.getByText("Na de melding", { exact: true }).click();
  await expect(main(page)).toContainText("Staat dit bij u als melding, of als advies?");
  await done(page);

  await openSheet(page, "Verslag voor uw dossier");
  await expect(main(page)).toContainText("1 december 2026: Afgesproken datum controleren");
  const [file] = await Promise.all([page.waitForEvent("download"), page.locator("[data-way=calendar]").click()]);
  const text = await readFile(await file.path(), "utf8");
  expect(text).toContain("DTSTART:20261201T073000Z");
});

test("on the sixth working day without a word the sheet, the list and the record say to call", async ({ page, server }) => {
  await reportedThen(page, server, "2026-12-01");
  await openSheet(page, "Terugkoppeling");
  await choose(page, "heard", "Nog niet");
  await expect(page.locator("#remark-heard")).toContainText("Bel Veilig Thuis: 0800-2000");
  await done(page);
  await expect(page.locator("[data-open]")).toContainText("Er is nog geen terugkoppeling van Veilig Thuis");
  await openSheet(page, "Verslag voor uw dossier");
  await expect(page.locator("[data-record]")).toContainText("Vijf werkdagen na de melding is van Veilig Thuis nog niets gehoord.");
});

test("a word on programs that answer, and the card for a building with a school and childcare", async ({ app }) => {
  await lookUp(app, "ChatGPT");
  await app.locator("[data-hit]").first().tap();
  await expect(app.getByRole("heading", { name: "ChatGPT en andere AI" })).toBeFocused();
  await app.locator("[data-home]").tap();
  await lookUp(app, "IKC");
  await app.locator("[data-hit]").first().tap();
  await expect(main(app)).toContainText("Kijk wie uw werkgever is");
});

test("what is not in the meldcode goes on the list for the board, what nobody looked at is said, and nothing is stored", async ({ app }) => {
  await openCheck(app);
  const stored = () => app.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  const before = await stored();
  await expect(app.locator("[data-list]")).toContainText("0 van 18 bekeken");
  await expect(app.getByRole("radio", { checked: true })).toHaveCount(0);
  await seen(app, 0, "Staat er niet");
  await seen(app, 8, "Staat er niet");
  await seen(app, 9, "Staat erin");
  await expect(app.locator("[data-list]")).toContainText("3 van 18 bekeken, 2 op de lijst");
  // What to look for is behind the question.
  const first = app.locator(".ww-check").first();
  await expect(first.getByText("Signalen, overleg")).toBeHidden();
  await first.locator("summary").tap();
  await expect(first.getByText("Signalen, overleg")).toBeVisible();
  await app.getByText("Wat vraagt de inspectie?").tap();
  await expect(main(app)).toContainText("Een aparte vragenlijst over de meldcode vonden wij niet.");
  await app.locator("[data-list]").tap();
  await atScreen(app, "lijst");
  const points = app.locator(".ww-paper ol > li > b");
  await expect(points).toHaveCount(2);
  const left = app.locator("h2:text-is('Nog niet bekeken') + ul > li");
  await expect(left).toHaveCount(15);
  expect(await stored()).toBe(before);

  // On paper there is the list, and nothing else.
  await app.emulateMedia({ media: "print" });
  await expect(points.first()).toBeVisible();
  await expect(app.getByText("Functie:")).toBeVisible();
  await expect(app.locator("[data-way], [data-back], [data-plain]").filter({ visible: true })).toHaveCount(0);
  await app.emulateMedia({ media: null });
  // It is for a board, and no practice.
  const sheet = new Uint8Array(await app.pdf({ preferCSSPageSize: true }));
  const printed = await (await getDocument({ data: sheet, verbosity: 0 }).promise).getPage(1);
  const says = (await printed.getTextContent()).items.map((item) => item.str).join(" ");
  expect(says).toContain("Zet de vijf stappen erin");
  expect(says.replaceAll(/\s/g, "")).not.toContain("OEFENEN");

  // Back, and one of them was there after all.
  await app.goBack();
  await expect(first.getByRole("radio", { name: "Staat er niet" })).toBeChecked();
  await seen(app, 0, "Staat erin");
  await app.locator("[data-list]").tap();
  await expect(points).toHaveCount(1);
});

test("the list for the board is copied and shared as it is shown, or says that it was not", async ({ app }) => {
  await openCheck(app);
  await seen(app, 4, "Staat er niet");
  await app.locator("[data-list]").tap();
  const text = await app.locator("[data-plain]").textContent();
  expect(text).toContain("Noem per stap een functie en een vervanger.");
  await app.evaluate(() => { navigator.clipboard.writeText = async (text) => { window.copied = text; }; });
  await app.locator("[data-way=copy]").tap();
  await expect(app.locator("#told-full")).toHaveText("De lijst is gekopieerd.");
  expect(await app.evaluate(() => window.copied)).toBe(text);
  await app.evaluate(() => {
    navigator.share = async ({ text }) => { window.shared = text; };
    document.documentElement.toggleAttribute("data-share", true);
  });
  await app.locator("[data-way=share]").tap();
  await expect.poll(() => app.evaluate(() => window.shared)).toBe(text);
  await app.evaluate(() => { navigator.clipboard.writeText = () => Promise.reject(new Error("no")); });
  await app.locator("[data-way=copy]").tap();
  await expect(app.locator("#told-full")).toContainText("Kopiëren lukte niet");
  expect(await app.evaluate(() => getSelection().toString())).toContain("Nog niet bekeken");
});

test("the day to read the meldcode again comes as a file that returns each year", async ({ app }) => {
  await openCheck(app);
  await app.locator("[data-list]").tap();
  await expect(main(app)).toContainText("Er staat nog niets op de lijst");
  const [file] = await Promise.all([app.waitForEvent("download"), app.locator("[data-way=calendar]").tap()]);
  const text = await readFile(await file.path(), "utf8");
  expect(text).toContain("RRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=2MO");
  expect(text).toBe(await app.locator("[data-calendar]").textContent());
  await expect(app.locator("#told-calendar")).toContainText("De app bood het agendabestand aan.");
});
