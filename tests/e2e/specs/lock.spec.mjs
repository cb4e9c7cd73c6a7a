// The cover as a lock: nothing of a case is in the page behind it, only the phrase brings a
// kept case back, and what takes a reader away on purpose does not ask for it.
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { PLAN, RECORD, TO_HELP, TO_REPORT, background } from "../lib/test.mjs";
import { test, expect, atOutcome, atScreen, covered, done, hide, keepDraft, main, openSheet, startCase, walk, show, tryPhrase, softly, asksPhrase } from "../lib/test.mjs";

const WORD = "boterbloemkoek";
const cover = (page) => page.locator("#cover");
const uncovered = (page) => expect(cover(page)).toBeHidden();
const blur = (page) => page.evaluate(() => dispatchEvent(new Event("blur")));
async function helpWith(page, word) {
  await startCase(page);
  await walk(page, TO_HELP);
  await openSheet(page, PLAN);
  await page.locator("#goal").fill(word);
}
async function keptCase(page) {
  await helpWith(page, WORD);
  await done(page);
  const phrase = await keepDraft(page);
  await done(page);
  return phrase;
}
async function paper(page) {
  const { numPages, getPage } = await getDocument({ data: new Uint8Array(await page.pdf()), verbosity: 0 }).promise.then((document) => ({ numPages: document.numPages, getPage: (at) => document.getPage(at) }));
  const words = [];
  for (let at = 1; at <= numPages; at += 1) {
    words.push(...(await (await getPage(at)).getTextContent()).items.map(({ str }) => str));
  }
  return words.join(" ");
}

// Everything that a reader of the page, an extension or a saved copy finds in it.
async function everything(page) {
  const session = await page.context().newCDPSession(page);
  const saved = (await session.send("Page.captureSnapshot", { format: "mhtml" })).data.replaceAll("=\r\n", "");
  const tree = JSON.stringify((await session.send("Accessibility.getFullAXTree")).nodes);
  const inPage = await page.evaluate(() => {
    const values = [...document.querySelectorAll("*")].flatMap((element) =>
      [element.value, ...[...element.attributes].map(({ value }) => value)]);
    return JSON.stringify([values, document.documentElement.outerHTML, document.title, history.state, getSelection().toString()]);
  });
  const found = await page.evaluate((word) => window.find(word, false, false, true), WORD);
  return { saved, tree, inPage, found, paper: await paper(page) };
}

for (const [name, keeps] of [["with a draft", true], ["without one", false]]) {
  test(`behind the cover ${name} the page holds no word of the case, and brings it back whole`, async ({ app }) => {
    const phrase = keeps ? await keptCase(app) : await helpWith(app, WORD).then(() => done(app));
    for (const [sheet, open] of [
      [PLAN, () => app.locator("#goal").focus()],
      [RECORD, () => app.locator("details").first().evaluate((details) => { details.open = true; })],
    ]) {
      await openSheet(app, sheet);
      await open();
      const before = await everything(app);
      // The same search finds it while it is there, or it proves nothing.
      expect([before.saved, before.tree, before.inPage].every((text) => text.includes(WORD)), sheet).toBe(true);
      const html = await app.locator("#app").innerHTML();
      await hide(app);
      await covered(app);
      if (keeps) await expect.poll(() => app.workers().length).toBe(0);
      const { saved, tree, inPage, found, paper } = await everything(app);
      for (const text of [saved, tree, inPage, paper]) {
        for (const word of [WORD, "Afspraken", "kindermishandeling", "melden"]) expect(text.includes(word), `${sheet}, ${word}`).toBe(false);
      }
      expect(found, "to be found").toBe(false);
      if (keeps) await tryPhrase(app, phrase);
      await show(app);
      await uncovered(app);
      expect(await app.locator("#app").innerHTML()).toBe(html);
      await done(app);
    }
  });
}

test("with a draft open no button but the phrase's lifts the cover, however it is found", async ({ app }) => {
  await keptCase(app);
  await hide(app);
  for (const act of [
    () => document.querySelector("[data-uncover]").click(),
    () => document.querySelector("[data-open-cover]").click(),
    () => {
      // A page whose style is turned off shows every button.
      for (const sheet of document.styleSheets) sheet.disabled = true;
      document.querySelector("[data-uncover]").click();
    },
    () => dispatchEvent(new Event("focus")),
    () => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })),
  ]) {
    await app.evaluate(act);
    await covered(app);
    expect(await app.content()).not.toContain(WORD);
  }
});

for (const [name, act] of [
  ["another look away", blur],
  ["the background", (page) => background(page, true)],
  ["Verberg by keys", async (page) => {
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
  }],
]) {
  test(`an unlock that is under way lifts nothing after ${name}`, async ({ app }) => {
    const phrase = await keptCase(app);
    await hide(app);
    await tryPhrase(app, phrase);
    await show(app);
    await act(app);
    await expect.poll(() => app.workers().length).toBe(0);
    await covered(app);
    await expect(cover(app).locator("[data-told]")).toContainText("Het scherm werd verborgen.");
    expect(await app.content()).not.toContain(WORD);
    await tryPhrase(app, phrase);
    await show(app);
    await uncovered(app);
  });
}

for (const [name, leave] of [
  ["the background", (page) => background(page, true)],
  ["another window", blur],
]) {
  test(`a phrase that is tried on the start opens no case to ${name}`, async ({ app }) => {
    const phrase = await keptCase(app);
    await app.reload();
    await app.locator("#phrase").fill(phrase);
    await app.evaluate(() => {
      Worker.prototype.own = Worker.prototype.postMessage;
      window.held = [];
      Worker.prototype.postMessage = function (...said) { window.held.push(() => this.own(...said)); };
    });
    await app.getByRole("button", { name: "Open het concept" }).click();
    await expect.poll(() => app.evaluate(() => window.held.length)).toBeGreaterThan(0);
    await leave(app);
    await covered(app);
    await app.evaluate(() => {
      Worker.prototype.postMessage = Worker.prototype.own;
      for (const send of window.held) send();
    });
    // It is open by then, and its key is gone again.
    await expect.poll(() => app.workers().length).toBe(0);
    await covered(app);
    expect(await app.content()).not.toContain(WORD);
    await tryPhrase(app, phrase);
    await show(app);
    await uncovered(app);
  });
}

for (const [name, keys] of [["Escape twice", ["Escape", "Escape"]], ["Shift three times", ["Shift", "Shift", "Shift"]]]) {
  test(`${name} hides; a single one, a held one, or letters between do not`, async ({ app }) => {
    await helpWith(app, WORD);
    const press = async (keys) => { for (const key of keys) await app.keyboard.press(key); };
    await press(keys.slice(1));
    await app.keyboard.press("a");
    await press(keys.slice(1));
    await app.evaluate((key) => {
      for (let time = 0; time < 5; time += 1) dispatchEvent(new KeyboardEvent("keydown", { key, repeat: true }));
    }, keys[0]);
    await uncovered(app);
    await app.keyboard.press("a");
    await press(keys);
    await covered(app);
  });
}

// What takes a reader away on purpose, from the screen where that is.
const ERRANDS = {
  "a call": async (page) => {
    await page.evaluate(() => {
      // A computer has no telephone.
      const call = document.querySelector('a[href="tel:08002000"]');
      call.addEventListener("click", (event) => event.preventDefault());
      call.click();
    });
  },
  "sharing": async (page) => {
    await page.evaluate(() => { navigator.share = () => new Promise(() => {}); });
    await page.evaluate(() => void window.weegwijzer.share("tekst", "#nowhere", () => {}));
  },
  "a file that is saved": async (page) => {
    await page.evaluate(() => window.weegwijzer.download("x.txt", "text/plain", "tekst", () => {}));
  },
  "a copy": async (page) => {
    await page.evaluate(() => window.weegwijzer.copy("tekst", "#nowhere", () => {}));
  },
  "a file that is chosen": async (page) => {
    await page.evaluate(() => {
      // As the field for it says, on screens that have one.
      const field = document.createElement("input");
      field.type = "file";
      field.addEventListener("click", (event) => event.preventDefault());
      document.body.append(field);
      field.click();
      field.remove();
    });
  },
  "a print that is over": async (page) => {
    await page.evaluate(() => {
      dispatchEvent(new Event("beforeprint"));
      dispatchEvent(new Event("afterprint"));
    });
  },
};
for (const [name, go] of Object.entries(ERRANDS)) {
  test(`after ${name} one tap brings the card back with a draft open, for some minutes`, async ({ app }) => {
    await app.clock.install();
    const phrase = await keptCase(app);
    await go(app);
    await background(app, true);
    await covered(app);
    expect(await app.content()).not.toContain(WORD);
    await app.clock.runFor(20_000);
    await background(app, false);
    await covered(app);
    await softly(app);
    await show(app);
    await uncovered(app);
    // And it is still kept as before.
    await openSheet(app, PLAN);
    const text = await app.evaluate(() => JSON.stringify(localStorage));
    await app.locator("#goal").fill("onder het bellen");
    await app.clock.runFor(2_000);
    await expect.poll(() => app.evaluate(() => JSON.stringify(localStorage))).not.toBe(text);
    // A quarter of an hour later it is a lock again, and the key is gone.
    await background(app, true);
    await softly(app);
    await app.clock.fastForward(16 * 60_000);
    await background(app, false);
    await asksPhrase(app);
    await app.evaluate(() => document.querySelector("[data-uncover]").click());
    await covered(app);
    await expect.poll(() => app.workers().length).toBe(0);
    await tryPhrase(app, phrase);
    await show(app);
    await uncovered(app);
    await expect(app.locator("#goal")).toHaveValue("onder het bellen");
    // Who hides on purpose is asked for the phrase, whatever was done before.
    await go(app);
    await hide(app);
    await asksPhrase(app);
  });
}

test("a link to a page is no errand: a draft that is open asks for its phrase", async ({ app }) => {
  await keptCase(app);
  await app.evaluate(() => {
    const link = document.createElement("a");
    link.href = "https://school.invalid/";
    link.addEventListener("click", (event) => event.preventDefault());
    document.body.append(link);
    link.click();
    link.remove();
  });
  await background(app, true);
  await covered(app);
  await asksPhrase(app);
});

test("a file that is chosen while the page is in the background is not lost", async ({ app }) => {
  await helpWith(app, WORD);
  await done(app);
  await app.getByRole("button", { name: "Naar het begin" }).click();
  await app.getByRole("button", { name: "Onze school" }).click();
  const chooser = app.waitForEvent("filechooser");
  await app.locator("#import-school").evaluate((field) => {
    field.closest("details")?.setAttribute("open", "");
    field.click();
  });
  await background(app, true);
  await covered(app);
  await (await chooser).setFiles({ name: "school.txt", mimeType: "text/plain", buffer: Buffer.from("geen school") });
  await background(app, false);
  await show(app);
  await expect(app.locator("#told")).toContainText("Dit zijn geen gegevens van een school");
});

for (const [name, leave] of [
  ["hides", async () => {}],
  ["freezes", (page) => page.evaluate(() => document.dispatchEvent(new Event("freeze")))],
]) {
  test(`on paper comes the record, also where a phone ${name} the page while it prints`, async ({ app }) => {
    await startCase(app);
    await walk(app, TO_REPORT);
    await atOutcome(app, "report-now");
    await openSheet(app, RECORD);
    await atScreen(app, "record");
    const record = await paper(app);
    expect(record).toContain("Verslag");
    await app.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await background(app, true);
    await leave(app);
    // Printing says at its end that it is over.
    expect(await paper(app)).toBe(record);
    await covered(app);
  });
}

test("a print dialog that never says that it is over hides nothing for ever", async ({ app }) => {
  await app.clock.install();
  await helpWith(app, WORD);
  await app.evaluate(() => dispatchEvent(new Event("beforeprint")));
  // Nobody touches it, and it hides by itself.
  await app.clock.runFor(11 * 60_000);
  await covered(app);
});

test("a phrase on the cover that nobody answers can be tried again", async ({ app }) => {
  await app.clock.install();
  const phrase = await keptCase(app);
  await hide(app);
  await app.evaluate(() => {
    Worker.prototype.own = Worker.prototype.postMessage;
    Worker.prototype.postMessage = () => {};
  });
  await tryPhrase(app, phrase);
  await show(app);
  await app.clock.runFor(45_000);
  await expect(cover(app)).toContainText("Het slot werkt nu niet");
  await app.evaluate(() => { Worker.prototype.postMessage = Worker.prototype.own; });
  await tryPhrase(app, phrase);
  await show(app);
  await uncovered(app);
});

test("what happens behind the cover is on the screen when it is lifted", async ({ app, server }) => {
  const phrase = await keptCase(app);
  await openSheet(app, PLAN);
  await hide(app);
  const second = await app.context().newPage();
  await second.goto(server.url);
  await second.evaluate(() => localStorage.clear());
  await app.bringToFront();
  await app.goBack();
  await covered(app);
  await tryPhrase(app, phrase);
  await show(app);
  await uncovered(app);
  await expect(app.locator("#told")).toContainText("Het concept staat niet meer op dit toestel");
  await atOutcome(app, "help-running");
});

const trap = (page) => page.evaluate(() => {
  dispatchEvent(new ErrorEvent("error", { error: new WebAssembly.RuntimeError("unreachable") }));
});
test("an app that stops behind the cover says so when that is lifted, with the notes still there", async ({ app }) => {
  await helpWith(app, WORD);
  await hide(app);
  await trap(app);
  await covered(app);
  expect(await app.content()).not.toContain(WORD);
  await show(app);
  await expect(main(app)).toHaveAttribute("data-help-reason", "stopped");
  await expect(app.locator("#goal")).toHaveValue(WORD);
  await expect(app.locator("#goal")).not.toBeEditable();
});

test("with a draft open, an app that has stopped says on its cover how to go on", async ({ app }) => {
  const phrase = await keptCase(app);
  await hide(app);
  await trap(app);
  await tryPhrase(app, phrase);
  await app.evaluate(() => { Worker.prototype.postMessage = () => {}; });
  await show(app);
  await expect(cover(app)).toContainText("Laad de pagina opnieuw, en open het concept met uw wachtzin.");
  await covered(app);
});
