// What the page does for the app can fail: a browser inside another app may lack a part, a
// policy may refuse it. The app goes on, and the reader is told where it matters.
import { PLAN, RECORD, TO_HELP, done, gives, hide, inDays, keepDraft, openSheet, stands, startCase, startQuick, walk } from "../lib/test.mjs";
import { test, expect, atOutcome, atQuestion, atStart, main, tryPhrase } from "../lib/test.mjs";

const told = (page) => page.locator("#told");

// The record of a case, with a date for the calendar.
async function record(page) {
  await startCase(page);
  await walk(page, TO_HELP);
  await openSheet(page, PLAN);
  await page.getByLabel("Op welke datum").fill(inDays(30));
  await done(page);
  await openSheet(page, RECORD);
}

// From the record back to the outcome, with one tap.
async function tapOnRecord(page) {
  await done(page);
  await atOutcome(page, "help-running");
}

// For each function of the page: what has the app call it, and how the reader notices
// that the app goes on.
const CALLS = {
  makeRoom: async (page) => {
    await expect(main(page)).toHaveCount(1);
    await startQuick(page);
    await atQuestion(page, 1);
  },
  hear: async (page) => {
    await startQuick(page);
    await atQuestion(page, 1);
  },
  download: async (page) => {
    await record(page);
    await page.getByRole("button", { name: "Zet in de agenda" }).click();
    await expect(page.locator("#told-calendar")).toContainText("lukte niet");
    await tapOnRecord(page);
  },
  copy: async (page) => {
    await record(page);
    await page.getByRole("button", { name: "Kopieer de tekst" }).click();
    await expect(page.locator("#told-full")).toContainText("Kopiëren lukte niet");
    await tapOnRecord(page);
  },
  share: async (page) => {
    await record(page);
    await page.getByRole("button", { name: "Deel", exact: true }).click();
    await expect(page.locator("#told-full")).toContainText("Delen lukte niet");
    await tapOnRecord(page);
  },
  print: async (page) => {
    await record(page);
    await page.getByRole("button", { name: "Print of maak een pdf" }).click();
    await expect(told(page)).toContainText("Ziet u geen printvenster");
    await tapOnRecord(page);
  },
  answerCover: async (page) => {
    await record(page);
    await done(page);
    await keepDraft(page);
    await hide(page);
    const answered = page.evaluate(() => new Promise((resolve) => { window.called = resolve; }));
    await tryPhrase(page, "een andere lange zin");
    await page.keyboard.press("Enter");
    await answered;
    await page.evaluate(() => window.answerCover(""));
    await done(page);
    await atOutcome(page, "help-running");
  },
  beAlone: async (page) => {
    // It is written all the same: what storage holds is compared first.
    await record(page);
    await done(page);
    await keepDraft(page);
  },
  bringBack: async (page) => {
    await record(page);
    await page.goBack();
    await atOutcome(page, "help-running");
    await openSheet(page, PLAN);
    await expect(page.getByLabel("Op welke datum")).toBeVisible();
  },
  takeUpdate: async (page) => {
    await page.evaluate(() => window.app("update", "", ""));
    await page.locator("#offer button").click();
    await startQuick(page);
    await atQuestion(page, 1);
  },
};

// The page with a function that throws, in every browser that has all of them.
const throwing = (name) => `
  navigator.share ??= async () => {};
  Object.defineProperty(window, "weegwijzer", { configurable: true, set(platform) {
    const { hear, answerCover } = platform;
    platform.hear = (app) => { window.app = app; hear(app); };
    Object.defineProperty(window, "weegwijzer", { value: platform });
    // Some are set by a module of their own, which has run by now.
    window.answerCover = (says) => answerCover(says);
    // The ways out come later, with the whole app.
    Object.defineProperty(platform, "${name}", { enumerable: true, set() {}, get: () => () => {
      window.called?.();
      throw new DOMException("not here", "NotAllowedError");
    } });
  } });`;

test("every function of the page is one that is made to fail here", async ({ app }) => {
  await gives(app);
  expect(Object.keys(CALLS).sort()).toEqual(await app.evaluate(() => Object.keys(window.weegwijzer).sort()));
});

for (const [name, call] of Object.entries(CALLS)) {
  test(`where the page throws, the app goes on: ${name}`, async ({ page, server, complaints }) => {
    await page.addInitScript(throwing(name));
    await page.goto(server.url);
    await stands(page);
    await call(page);
    expect(complaints).toEqual([]);
  });
}

// The clock of the device, so many seconds after the tap on a number, and whether the browser
// then asks before it closes what is kept nowhere.
for (const [seconds, asks] of [[0, false], [0.5, false], [2, true], [-1, true], [-7_200, true]]) {
  test(`a browser asks before it closes, but not at a call: ${seconds} seconds after it`, async ({ app }) => {
    await record(app);
    const asked = await app.evaluate((seconds) => {
      const call = document.querySelector('a[href="tel:08002000"]');
      call.addEventListener("click", (event) => event.preventDefault());
      const tap = Date.now();
      Date.now = () => tap;
      call.click();
      Date.now = () => tap + seconds * 1_000;
      const closing = new Event("beforeunload", { cancelable: true });
      dispatchEvent(closing);
      return closing.defaultPrevented;
    }, seconds);
    expect(asked).toBe(asks);
  });
}

// What happens to two fields, as `field event value`, and what the app hears of it: dictation and
// programs may send no event for the letters.
const WRITTEN = {
  "typed, and left": [["a input x", "a change x"], ["a x"]],
  "typed, and then dictated": [["a input x", "a change x y"], ["a x", "a x y"]],
  "dictated only": [["a change x"], ["a x"]],
  "dictated twice": [["a change x", "a change y"], ["a x", "a y"]],
  "the same in the next field": [["a input x", "b change x"], ["a x", "b x"]],
  "typed, dictated and left": [["a input x", "a change x y", "a input x y z", "a change x y z"], ["a x", "a x y", "a x y z"]],
};
test("a field is heard whenever it holds something else, and only then", async ({ app }) => {
  for (const [what, [events, heard]] of Object.entries(WRITTEN)) {
    expect(await app.evaluate((events) => {
      const heard = [];
      window.weegwijzer.hear((message, name, value) => {
        if (message === "input") heard.push(`${name} ${value}`);
        return false;
      });
      const fields = Object.fromEntries(["a", "b"].map((name) => [name, Object.assign(document.createElement("input"), { name })]));
      document.body.append(...Object.values(fields));
      for (const event of events) {
        const [name, type, ...value] = event.split(" ");
        fields[name].value = value.join(" ");
        fields[name].dispatchEvent(new Event(type, { bubbles: true }));
      }
      for (const field of Object.values(fields)) field.remove();
      return heard;
    }, events), what).toEqual(heard);
  }
});

test("a text that cannot be copied once its screen is gone leaves the app as it is", async ({ app }) => {
  await app.evaluate(() => {
    navigator.clipboard.writeText = () => new Promise((_, refuse) => { window.refuse = refuse; });
  });
  await record(app);
  await app.getByRole("button", { name: "Kopieer de tekst" }).click();
  await done(app);
  await app.evaluate(() => window.refuse(new DOMException("no", "NotAllowedError")));
  await app.getByRole("button", { name: "Naar het begin" }).click();
  await atStart(app);
});

test("a page that has no clipboard shows the text, selected, and says so", async ({ page, server }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.goto(server.url);
  await stands(page);
  await record(page);
  await page.getByRole("button", { name: "Kopieer de tekst" }).click();
  await expect(page.locator("#told-full")).toContainText("Kopiëren lukte niet");
  const selected = await page.evaluate(() => getSelection().toString());
  expect(selected.length).toBeGreaterThan(100);
});

test("a browser that answers nothing says so as one that refuses", async ({ page, server }) => {
  await page.addInitScript(() => {
    const never = () => new Promise((done) => { window.done = done; });
    Object.defineProperty(navigator, "standalone", { value: true });
    navigator.clipboard.writeText = never;
    navigator.canShare = () => true;
    navigator.share = never;
  });
  await page.goto(server.url);
  await stands(page);
  await record(page);
  await page.getByRole("button", { name: "Kopieer de tekst" }).click();
  await expect(page.locator("#told-full")).toContainText("Kopiëren lukte niet");
  expect(await page.evaluate(() => getSelection().toString().length)).toBeGreaterThan(100);
  // A sheet for a file: the next tap tries what is left, and what arrives after all is told.
  const file = page.getByRole("button", { name: "Zet in de agenda" });
  await file.click();
  await expect(page.locator("#told-calendar")).toContainText("lukte niet");
  await page.evaluate(() => window.done());
  await expect(page.locator("#told-calendar")).not.toContainText("lukte niet");
});

test("a browser that fails when it is asked what it can share copies what a file holds", async ({ page, server }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "standalone", { value: true });
    navigator.canShare = () => { throw new TypeError("no"); };
    navigator.clipboard.writeText = async () => {};
  });
  await page.goto(server.url);
  await gives(page);
  const heard = await page.evaluate(() => new Promise((done) => { window.weegwijzer.download("x.txt", "text/plain", "tekst", done); }));
  expect(heard).toBe("copied");
});

test("a share sheet that the reader closes says nothing; one that fails says so", async ({ page, server }) => {
  await page.addInitScript(() => {
    navigator.share = () => Promise.reject(new DOMException("", window.why));
  });
  await page.goto(server.url);
  await stands(page);
  await record(page);
  for (const [why, says] of [["AbortError", /^$/], ["NotAllowedError", /Delen lukte niet/], ["AbortError", /^$/]]) {
    await page.evaluate((why) => { window.why = why; }, why);
    await page.getByRole("button", { name: "Deel de korte versie" }).click();
    await expect(page.locator("#told-short")).toHaveText(says);
  }
});

test("a browser that cannot print has no button for it", async ({ page, server, complaints }) => {
  await page.addInitScript(() => { delete window.print; });
  await page.goto(server.url);
  await stands(page);
  await record(page);
  const print = page.locator('[data-way="print"]');
  await expect(print).toHaveCount(1);
  await expect(print).toBeHidden();
  await expect(page.getByRole("button", { name: "Kopieer de tekst" })).toBeVisible();
  await tapOnRecord(page);
  expect(complaints).toEqual([]);
});

test("a browser that can print has a button for it", async ({ app }) => {
  await record(app);
  await expect(main(app).locator('[data-way="print"]')).toBeVisible();
});
