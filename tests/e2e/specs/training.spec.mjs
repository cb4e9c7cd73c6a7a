// Training: alone, with a group, on paper, a case of one's own; never a real case.
import { readFileSync } from "node:fs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { test, installed, expect, atStart, hide, kept, main, stands, startCase, show, unfolded } from "../lib/test.mjs";

const at = (page, name) => expect(main(page)).toHaveAttribute("data-screen", name);
// The whole app comes with the first training: its list may take a moment.
async function open(page) {
  await page.getByRole("button", { name: /^Oefenen/ }).click();
  await at(page, "training");
}
const card = (page, index = 0) => page.locator(".ww-case").nth(index);
const does = async (one, name) => (await unfolded(one)).getByRole("button", { name }).click();
const alone = (page, index = 0) => does(card(page, index), /^Alleen/);
const group = (page, index = 0) => does(card(page, index), /^Samen/);
const onPaper = (page, index) => does(card(page, index), /^Zet op papier/);
const next = (page) => page.locator("[data-next]").click();

// Chooses the first option wherever one is asked, until the end.
async function playToTheEnd(page) {
  for (let step = 0; step < 10; step++) {
    const choice = page.locator(".ww-dock .ww-answer");
    await expect(choice.or(page.locator("[data-list]")).first()).toBeVisible();
    if (!(await choice.count())) return;
    const spills = (buttons) => buttons.filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1).length;
    expect(await choice.evaluateAll(spills), "a button is as high as its text").toBe(0);
    await choice.first().evaluate((button) => button.click());
    await expect(page.locator(".ww-feedback")).toBeVisible();
    await next(page);
  }
}

test("alone: choose, kind feedback at once, the whole path at the end", async ({ app }) => {
  await open(app);
  await alone(app);
  await at(app, "training-case");
  await expect(app.getByRole("heading", { level: 1 })).toHaveText(/Wat doet u eerst\?$/);
  await expect(app.locator("[data-next]")).toHaveCount(0);
  // The options stand right below the story; what stands below every screen, after them.
  const top = (selector) => app.locator(selector).first().evaluate((element) => element.getBoundingClientRect().top);
  expect(await top("main footer")).toBeGreaterThan(await top(".ww-dock"));
  await app.locator(".ww-dock .ww-answer").first().click();
  const feedback = app.locator(".ww-feedback");
  await expect(app.locator(".ww-dock")).toBeInViewport({ ratio: 1 });
  await expect(feedback).toContainText("U koos");
  await expect(feedback).toContainText("Waarom");
  await next(app);
  await expect(main(app)).toContainText("Lees het verhaal terug");
  await playToTheEnd(app);
  await expect(app.getByRole("heading", { level: 1 })).toHaveText(/Het hele pad$/);
  for (const part of ["De valkuil", "Om te onthouden", "Om te bespreken", "Uitkomst"]) {
    await expect(main(app)).toContainText(part);
  }
});

test("a stopped case goes on where it was, and Back leads through it", async ({ app }) => {
  await open(app);
  await alone(app);
  await app.locator(".ww-dock .ww-answer").first().click();
  await next(app);
  const heading = await app.getByRole("heading", { level: 1 }).innerText();
  await app.goBack();
  await expect(app.getByRole("heading", { level: 1 })).toHaveText(/Wat doet u eerst\?$/);
  await app.goBack();
  await at(app, "training");
  await app.goBack();
  await atStart(app);
  await open(app);
  await expect(card(app)).toContainText("Al gestart");
  await alone(app);
  await expect(app.getByRole("heading", { level: 1 })).toHaveText(heading);
});

test("every training screen says OEFENEN, has its own frame, and no live number of its own", async ({ app }) => {
  const checks = async () => {
    await expect(app).toHaveTitle(/OEFENEN/);
    await expect(main(app).getByText("OEFENEN", { exact: true }).first()).toBeVisible();
    await expect(main(app)).toHaveAttribute("data-mode", "training");
    await expect(main(app).locator('a[href^="tel:"]')).toHaveCount(0);
    await expect(app.locator('header a[href="tel:112"]')).toBeVisible();
    for (const hook of ["data-draft", "data-sheet", '[data-way="copy"]', '[data-way="share"]', '[data-way="calendar"]']) {
      await expect(main(app).locator(hook.startsWith("[") ? hook : `[${hook}]`)).toHaveCount(0);
    }
  };
  await open(app);
  await checks();
  await alone(app);
  await checks();
  await playToTheEnd(app);
  await checks();
  await app.locator("[data-list]").click();
  await group(app);
  await checks();
  await app.goBack();
  for (const name of ["Hand-out zonder antwoorden", "Hand-out met antwoorden", "Het hele kader", "Maak een eigen casus"]) {
    await app.getByRole("button", { name }).click();
    await checks();
    await app.goBack();
  }
});

for (const [width, height] of [[1280, 800], [1920, 1080]]) {
  test(`the presenter's screen reads from the back of a room, and a remote works it (${width})`, async ({ app }) => {
    await app.setViewportSize({ width, height });
    await open(app);
    await group(app);
    await at(app, "presenter");
    const small = () => app.evaluate(() => {
      const folds = document.querySelectorAll("main details");
      for (const details of folds) details.open = true;
      const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
      const found = [];
      while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        const size = parseFloat(getComputedStyle(element).fontSize);
        if (walker.currentNode.data.trim() && element.checkVisibility() && size < 28) found.push(`${size} ${walker.currentNode.data}`);
      }
      for (const field of document.querySelectorAll("main input")) {
        const size = parseFloat(getComputedStyle(field).fontSize);
        if (size < 28) found.push(`${size} ${field.id}`);
      }
      // What is open beyond the screen is what a remote shows first.
      for (const details of folds) details.open = false;
      return found;
    });
    // Type grows with the screen, and the time is above the heading.
    const type = await app.getByRole("heading", { level: 1 }).evaluate((heading) => parseFloat(getComputedStyle(heading).fontSize));
    expect(type).toBeGreaterThan(width / 27);
    const [timer, heading] = await Promise.all([app.locator("[data-timer]"), app.getByRole("heading", { level: 1 })].map((shown) => shown.boundingBox()));
    expect(timer.y).toBeLessThan(heading.y + 60);
    expect(timer.x).toBeGreaterThan(width / 2);
    let split = false;
    for (let beat = 0; beat < 80 && !(await app.locator("[data-list]").count()); beat++) {
      expect(await small()).toEqual([]);
      const hands = app.getByRole("spinbutton");
      if (await hands.count()) {
        // All that a group can choose is in view before anybody counts.
        for (const field of await hands.all()) await expect(field).toBeInViewport({ ratio: 1 });
        await hands.nth(0).fill("6");
        await app.getByRole("button", { name: /^Eén hand minder voor/ }).nth(1).click();
        await expect(hands.nth(1)).toHaveValue("0");
        await hands.nth(1).fill("3");
        // The buttons count by one, keep the focus, and stop at nobody.
        const more = app.getByRole("button", { name: /^Eén hand meer voor/ }).nth(0);
        await more.click();
        await more.press("Enter");
        await expect(more).toBeFocused();
        await app.getByRole("button", { name: /^Eén hand minder voor/ }).nth(0).click();
        await expect(hands.nth(0)).toHaveValue("7");
        await hands.nth(1).focus();
        // In the field the arrows are the field's own; the remote's keys are not, and
        // what was counted stands there after going back.
        const asked = await app.getByRole("heading", { level: 1 }).innerText();
        await app.keyboard.press("ArrowLeft");
        await app.keyboard.press("Alt+PageDown");
        await expect(app.getByRole("heading", { level: 1 })).toHaveText(asked);
        await app.keyboard.press("PageUp");
        await expect(hands).toHaveCount(0);
        await app.keyboard.press("ArrowRight");
        await expect(hands.nth(0)).toHaveValue("7");
        await hands.nth(1).focus();
        await app.keyboard.press("PageDown");
        await expect(main(app)).toContainText("Zo denkt de groep");
        await expect(main(app).locator("li").nth(0)).toContainText("7");
        await expect(main(app).locator(".ww-bar rect").nth(0)).toHaveAttribute("width", "70");
        split = true;
      } else {
        await app.keyboard.press(beat % 2 ? "PageDown" : "ArrowRight");
      }
    }
    expect(split).toBe(true);
    await app.keyboard.press("ArrowLeft");
    await expect(app.locator("[data-list]")).toHaveCount(0);
    // The time stands there before anyone sees the part.
    const time = await app.evaluate(async () => {
      document.querySelector("main [data-next]").click();
      await Promise.resolve();
      return document.querySelector("[data-timer]").textContent;
    });
    expect(time).toMatch(/^\d+:\d\d$/);
    await app.getByRole("button", { name: "Nog een keer" }).click();
    await expect(app.locator("[data-back]")).toHaveCount(0);
    await expect(main(app)).toContainText("Stap 1: signalen");
  });
}

// What is told to a group: on which screen, and whether its last line is in view.
const told = (page) => page.evaluate(() => {
  const body = document.querySelector("main .ww-screen__body");
  // Below what is counted stands only what was told before.
  const lines = [...(body.querySelector("form") ?? body).querySelectorAll("p:not(.ww-timer), li, dd, label, input")].map((line) => line.getBoundingClientRect().bottom);
  const atEnd = Math.max(...lines) <= body.getBoundingClientRect().bottom + 1;
  return { title: document.title, atEnd, top: body.scrollTop };
});
for (const [width, height] of [[1280, 800], [1920, 1080], [1024, 480], [390, 844]]) {
  test(`a new part of the story is seen as it comes, whoever goes on (${width})`, async ({ app }) => {
    await app.setViewportSize({ width, height });
    await open(app);
    await group(app);
    const story = main(app).locator(".ww-stack > ol > .ww-story");
    // A remote has two keys for it; one that is pressed twice at once is a worn button.
    for (const goes of [() => next(app), (press) => app.keyboard.press(press % 2 ? "ArrowRight" : "PageDown")]) {
      let press = 0;
      await expect(story).toHaveCount(1);
      for (let count = 2; count <= 3; count += 1) {
        for (const end = press + 4; press < end && (await story.count()) < count; press += 1) await goes(press);
        await expect(story).toHaveCount(count);
        await expect(story.last().locator("b")).toBeInViewport({ ratio: 1 });
        await expect(story.last().locator("p")).toBeInViewport({ ratio: height < 600 ? 0.3 : 1 });
      }
      for (let count = 0; count < 2; count += 1) await app.locator("[data-back]").click();
    }
  });
}

for (const [width, height] of [[1280, 800], [1024, 480]]) {
  test(`a clicker passes over nothing that was not in view (${width})`, async ({ app }) => {
    await app.setViewportSize({ width, height });
    await open(app);
    await group(app);
    let scrolled = 0;
    for (let press = 0; press < 90 && !(await app.locator("[data-list]").count()); press += 1) {
      const before = await told(app);
      await app.keyboard.press(press % 2 ? "PageDown" : "ArrowRight");
      const after = await told(app);
      if (after.title === before.title) {
        expect(after.top).toBeGreaterThan(before.top);
        scrolled += 1;
      } else {
        expect(before.atEnd, before.title).toBe(true);
      }
    }
    await expect(app.locator("[data-list]")).toHaveCount(1);
    if (height < 600) expect(scrolled).toBeGreaterThan(3);
  });
}

for (const [width, height] of [[1280, 800], [1920, 1080]]) {
  test(`before a group the hands stay next to the answer, and the discussion is one screen (${width})`, async ({ app }) => {
    await app.setViewportSize({ width, height });
    await open(app);
    await group(app);
    while (!(await app.locator("#hands-0").count())) await next(app);
    // Nobody counted: there is nothing to show of it.
    await expect(app.locator("[data-next]")).toHaveText("Toon het antwoord");
    await next(app);
    await expect(main(app).locator("h1")).toHaveText(/Wegen$/);
    await app.locator("[data-back]").click();
    await app.locator("#hands-3").fill("5");
    await expect(app.locator("[data-next]")).toHaveText("Toon de verdeling");
    await next(app);
    await expect(main(app).locator("h1")).toHaveText(/Zo denkt de groep$/);
    await next(app);
    await expect(main(app).locator(".ww-split li")).toBeInViewport({ ratio: 1 });
    await expect(main(app).locator(".ww-split li")).toContainText("Veilig Thuis 5");
    await expect(main(app).getByText("Stap 1, 2 en 3 zijn gedaan")).toBeInViewport({ ratio: 1 });
    await next(app);
    await expect(main(app).getByRole("heading", { name: "Veilig Thuis · 5 handen" })).toBeInViewport({ ratio: 1 });
    while (!/Om te bespreken$/.test(await main(app).locator("h1").innerText())) await next(app);
    const discuss = main(app).locator(".ww-list > li");
    await expect(discuss).toHaveCount(3);
    for (const one of await discuss.all()) await expect(one).toBeInViewport({ ratio: 1 });
    await expect(app.locator("[data-list]")).toHaveCount(0);
    await next(app);
    await expect(app.locator("[data-list]")).toBeVisible();
    await expect(main(app).getByRole("heading", { name: "Om te onthouden" })).toBeInViewport({ ratio: 1 });
  });
}

test("the strip is as wide as the screen of a group, and as the framework", async ({ app }) => {
  await open(app);
  for (const [width, height] of [[1280, 800], [1920, 1080]]) {
    for (const screen of [() => group(app), () => app.getByRole("button", { name: "Het hele kader" }).click()]) {
      await app.setViewportSize({ width, height });
      await screen();
      const [left, right] = await app.evaluate(() => {
        const box = (selector) => document.querySelector(selector).getBoundingClientRect();
        const [heading, mark, hide] = ["main h1", ".ww-mark", "[data-hide]"].map(box);
        return [mark.left - heading.left, hide.right - heading.right];
      });
      expect(Math.abs(left)).toBeLessThan(2);
      expect(Math.abs(right)).toBeLessThan(2);
      await app.goBack();
    }
  }
});

test("a remote moves nothing behind the cover", async ({ app }) => {
  await open(app);
  await group(app);
  await hide(app);
  await app.keyboard.press("PageDown");
  await show(app);
  await expect(main(app).locator(".ww-story")).toHaveCount(1);
  await app.keyboard.press("PageDown");
  await expect(main(app).locator(".ww-story")).toHaveCount(2);
});

test("a key that is held down goes on once", async ({ app }) => {
  await open(app);
  await group(app);
  await app.keyboard.down("PageDown");
  await app.keyboard.down("PageDown");
  await app.keyboard.up("PageDown");
  await expect(main(app).locator(".ww-story")).toHaveCount(2);
});

test("on paper: each case on its own sheet, with OEFENEN, and the answers only when asked", async ({ app }) => {
  await open(app);
  await onPaper(app, 0);
  await onPaper(app, 1);
  await app.getByRole("button", { name: "Hand-out zonder antwoorden" }).click();
  const sheets = app.locator(".ww-paper");
  await expect(sheets).toHaveCount(2);
  for (const sheet of await sheets.all()) await expect(sheet).toContainText("OEFENEN");
  await expect(sheets.first()).not.toContainText("De valkuil");
  await app.emulateMedia({ media: "print" });
  await expect(app.locator("header")).toBeHidden();
  await expect(sheets.first()).toBeVisible();
  await app.emulateMedia({ media: null });
  await app.goBack();
  await app.getByRole("button", { name: "Hand-out met antwoorden" }).click();
  await expect(sheets.first()).toContainText("De valkuil");
});

test("OEFENEN stands on every printed page, beside the text", async ({ app }) => {
  await open(app);
  for (const index of [0, 1, 4]) await onPaper(app, index);
  for (const name of ["Hand-out met antwoorden", "Hand-out zonder antwoorden"]) {
    await app.getByRole("button", { name }).click();
    const pdf = await app.pdf({ preferCSSPageSize: true });
    const { numPages, getPage } = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
      .then((document) => ({ numPages: document.numPages, getPage: (number) => document.getPage(number) }));
    // Without the answers a case is one sheet.
    if (name.includes("zonder")) expect(numPages).toBe(3);
    else expect(numPages).toBeGreaterThan(3);
    for (let number = 1; number <= numPages; number += 1) {
      const { items } = await (await getPage(number)).getTextContent();
      const text = items.map((item) => item.str).join("").replaceAll(/\s/g, "");
      expect(text, `${name}, page ${number}`).toContain("OEFENEN");
      // More than the word itself: no page is empty.
      expect(text.length, `${name}, page ${number}`).toBeGreaterThan(20);
    }
    await app.goBack();
  }
});

installed("a case can be played with the network cut", async ({ app, server }) => {
  await kept(app);
  await server.close();
  await app.context().setOffline(true);
  await app.reload();
  await stands(app);
  await open(app);
  await alone(app);
  await playToTheEnd(app);
  await expect(main(app)).toContainText("Om te onthouden");
});

test("the framework reads on a projector", async ({ app }) => {
  await app.setViewportSize({ width: 1280, height: 800 });
  await open(app);
  await app.getByRole("button", { name: "Het hele kader" }).click();
  await app.getByRole("img", { name: "De vijf vragen" }).waitFor();
  const texts = await app.evaluate(() => [...document.querySelectorAll("main svg[role=img] text")].map((text) => ({
    size: parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a,
    // The box that it stands in, by its left edge, has room for it.
    over: [...document.querySelectorAll("main svg[role=img] rect[rx]")].some((rect) => {
      const [box, inner] = [rect.getBoundingClientRect(), text.getBoundingClientRect()];
      const within = inner.left > box.left && inner.left < box.right && inner.top > box.top && inner.top < box.bottom;
      return within && (inner.right > box.right || inner.bottom > box.bottom);
    }),
  })));
  expect(texts.length).toBeGreaterThan(20);
  expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(20);
  expect(texts.filter(({ over }) => over)).toEqual([]);
});

test("the framework prints as one sheet for the wall, legible and without the app or its practice", async ({ app }) => {
  await open(app);
  await app.getByRole("button", { name: "Het hele kader" }).click();
  await app.getByRole("img", { name: "De vijf vragen" }).waitFor();
  const pdf = await app.pdf({ preferCSSPageSize: true });
  const { numPages, getPage } = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
    .then((document) => ({ numPages: document.numPages, getPage: (number) => document.getPage(number) }));
  expect(numPages).toBe(1);
  const { items } = await (await getPage(1)).getTextContent();
  const text = items.map(({ str }) => str).join(" ");
  for (const says of ["Is melden nodig?", "112", "Ja of twijfel", "Vastleggen en sluiten", "0800-2000", "Op de afgesproken dag"]) expect(text).toContain(says);
  for (const chrome of ["OEFENEN", "In woorden", "Print", "Wis alles", "1 / 1"]) expect(text).not.toContain(chrome);
  // In points: the questions, and the smallest letters on the sheet.
  const size = (word) => Math.hypot(...items.find(({ str }) => str.includes(word)).transform.slice(2, 4));
  expect(size("Is er acute")).toBeGreaterThanOrEqual(12);
  expect(Math.min(...items.filter(({ str }) => str.trim()).map(({ transform }) => Math.hypot(...transform.slice(2, 4))))).toBeGreaterThan(8);
});

installed("the whole framework stands on one page, as a picture and as text, offline too", async ({ app, server }) => {
  await kept(app);
  await server.close();
  await app.context().setOffline(true);
  await open(app);
  await app.getByRole("button", { name: "Het hele kader" }).click();
  await expect(app.getByRole("img", { name: "De vijf vragen en waar elk antwoord heen leidt" })).toBeVisible();
  await expect(main(app)).toContainText("In woorden");
});

const FIELDS = {
  "own-titel": "Een verzonnen titel",
  "own-signalen": "<script>alert(1)</script>\nEen tweede regel.",
  "own-eerst-waarom": "Er is een vermoeden.",
  "own-meenemen": "Bij twijfel meldt u.",
};
async function write(page) {
  await page.getByRole("button", { name: "Maak een eigen casus" }).click();
  for (const [id, text] of Object.entries(FIELDS)) await page.locator(`#${id}`).fill(text);
  await page.locator('[name="own-school"][value="mbo"]').check();
  await page.locator('[name="own-eerst"][value="wegen"]').check();
  await page.locator('[name="own-vraag1"][value="ja"]').check();
}

test("a case of one's own: written, played, saved, taken in; what is typed is not lost", async ({ app }) => {
  await open(app);
  await write(app);
  for (let times = 0; times < 2; times += 1) {
    // The same again is said again, at the question itself.
    await app.getByRole("button", { name: "Zet in de lijst" }).click();
    const question = app.getByRole("radiogroup", { name: "Antwoord bij vraag 2 (nodig)" });
    await expect(question).toBeFocused();
    await expect(question).toBeInViewport();
    await expect(question).toHaveAccessibleDescription(/Hier is nog niets gekozen\. Kies er één\./);
  }
  await expect(app.locator("#own-titel")).toHaveValue(FIELDS["own-titel"]);
  // Away and back: it still stands there.
  await app.goBack();
  await app.getByRole("button", { name: "Maak een eigen casus" }).click();
  await expect(app.locator("#own-signalen")).toHaveValue(FIELDS["own-signalen"]);
  await app.locator('[name="own-vraag2"][value="twijfel"]').check();
  await app.getByRole("button", { name: "Zet in de lijst" }).click();
  await at(app, "training");
  await expect(app.locator("#told")).toContainText("bovenaan de lijst");
  const own = app.locator(".ww-case").first();
  await expect(own).toContainText(FIELDS["own-titel"]);
  const [file] = await Promise.all([app.waitForEvent("download"), does(own, /Bewaar als bestand/)]);
  const text = readFileSync(await file.path(), "utf8");
  expect(text).toContain("titel: Een verzonnen titel\n");
  await does(own, /^Alleen/);
  await expect(main(app)).toContainText("<script>alert(1)</script>");
  await playToTheEnd(app);
  await expect(main(app)).toContainText("Bij twijfel meldt u.");

  await app.reload();
  await stands(app);
  await open(app);
  const before = await app.locator(".ww-case").count();
  const bring = async (content) => {
    const details = app.locator("details", { hasText: "Kies het bestand met de casus" });
    await details.evaluate((details) => { details.open = true; });
    await app.getByLabel("Kies het bestand met de casus").setInputFiles({ name: "x.txt", mimeType: "text/plain", buffer: Buffer.from(content) });
  };
  const bad = {
    empty: "",
    other: "iets",
    damaged: text.replace("twijfel", "soms"),
    short: text.slice(0, 40),
    twice: `${text}titel: Een verzonnen titel\n`,
    long: `${text}valkuil: ${"x".repeat(4_001)}\n`,
    huge: Buffer.alloc(5_000_000, 66),
  };
  for (const [name, content] of Object.entries(bad)) {
    await app.evaluate(() => { document.getElementById("told").textContent = ""; });
    await bring(content);
    await expect(app.locator("#told"), name).toContainText("Er is niets veranderd");
    await expect(app.locator(".ww-case")).toHaveCount(before);
  }
  await bring(text.replace("oefencasus 1", "oefencasus 2"));
  await expect(app.locator("#told")).toContainText("nieuwere versie");
  await bring(text);
  await expect(app.locator(".ww-case")).toHaveCount(before + 1);
});

test("a training leaves no case behind, and the open case stays as it was", async ({ app }) => {
  await startCase(app);
  await app.goBack();
  await app.locator('[data-field="signals"] [value="yes"]').check();
  await app.goBack();
  await atStart(app);
  await open(app);
  await alone(app);
  await playToTheEnd(app);
  await app.goBack();
  while (!(await app.locator('main[data-screen="start"]').count())) await app.goBack();
  await app.getByRole("button", { name: "Verder met de open casus" }).click();
  await expect(main(app)).toHaveAttribute("data-screen", "readiness");
  await expect(app.locator('[data-field="signals"] [value="yes"]')).toBeChecked();
  const left = await app.evaluate(async () => [Object.keys(localStorage), Object.keys(sessionStorage), (await indexedDB.databases()).length]);
  expect(left).toEqual([[], [], 0]);
});

// What a page would leave behind: in a storage, in its address, in its history.
const left = (page) => page.evaluate(async () => [
  Object.keys(localStorage), Object.keys(sessionStorage), (await indexedDB.databases()).length,
  location.search + location.hash, typeof (history.state ?? 0),
]);
const IMPORTED = "weegwijzer-oefencasus 1\ntitel: Van elders\nschool: mbo\nsignalen: x\neerst: 112\neerst-waarom: y\nmeenemen: z\n";
const WAYS = {
  "alone": async (page) => { await alone(page); await playToTheEnd(page); },
  "with a group": async (page) => {
    await group(page);
    while (!(await page.locator("[data-list]").count())) {
      if (await page.locator("#hands-0").count()) await page.locator("#hands-0").fill("4");
      await next(page);
    }
  },
  "a case of one's own": async (page) => {
    await write(page);
    await page.locator('[name="own-vraag2"][value="twijfel"]').check();
    await page.getByRole("button", { name: "Zet in de lijst" }).click();
    await does(page.locator(".ww-case").first(), /^Alleen/);
    await playToTheEnd(page);
  },
  "an imported case": async (page) => {
    const details = page.locator("details", { hasText: "Kies het bestand met de casus" });
    await details.evaluate((details) => { details.open = true; });
    await page.getByLabel("Kies het bestand met de casus").setInputFiles({ name: "x.txt", mimeType: "text/plain", buffer: Buffer.from(IMPORTED) });
    await does(page.locator(".ww-case", { hasText: "Van elders" }), /^Alleen/);
    await playToTheEnd(page);
  },
};
for (const [name, play] of Object.entries(WAYS)) {
  test(`from a clean start a training leaves no case: ${name}`, async ({ app }) => {
    const before = await left(app);
    await open(app);
    await play(app);
    await expect(main(app)).toContainText("Het hele pad");
    expect(await left(app)).toEqual(before);
    while (!(await app.locator('main[data-screen="start"]').count())) await app.goBack();
    await expect(app.getByRole("button", { name: "Verder met de open casus" })).toHaveCount(0);
    await app.reload();
    await stands(app);
    await expect(app.getByRole("button", { name: "Verder met de open casus" })).toHaveCount(0);
    expect(await left(app)).toEqual(before);
  });
}
