// A browser's translator sends every text that it may translate to a server, on some
// phones without a question. It is played here: it takes the text nodes whose element may
// be translated, as Chrome does, and puts others in their place.
import { test, expect, done, hide, openReading, openSheet, RECORD, startCase, walk } from "../lib/test.mjs";

const translated = (page) => page.evaluate(() => {
  const sent = [];
  const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) found.push(/** @type {Text} */ (texts.currentNode));
  for (const text of found) {
    const { parentElement } = text;
    if (!text.data.trim() || parentElement?.translate !== true || parentElement.closest("script, style")) continue;
    sent.push(text.data);
    const font = document.createElement("font");
    font.textContent = `[EN] ${text.data}`;
    text.replaceWith(font);
  }
  return sent;
});

test("the translator that is played here would send a page that does not refuse it", async ({ app }) => {
  await app.evaluate(() => document.documentElement.removeAttribute("translate"));
  expect((await translated(app)).length).toBeGreaterThan(10);
});

test("a translator finds no text to send: start, case, record, cover, page to read", async ({ app }) => {
  expect(await translated(app)).toEqual([]);
  await openReading(app, "Woordenlijst");
  expect(await translated(app)).toEqual([]);
  await app.goBack();
  await app.goBack();
  await startCase(app);
  await walk(app, ["ja", "nee", "ja", "ja"]);
  expect(await translated(app)).toEqual([]);
  await app.getByRole("button", { name: "Casus bewaren op dit toestel" }).click();
  await expect(app.locator("[data-made]")).not.toBeEmpty();
  expect(await translated(app)).toEqual([]);
  await done(app);
  await openSheet(app, RECORD);
  expect(await translated(app)).toEqual([]);
  await hide(app);
  expect(await translated(app)).toEqual([]);
});
