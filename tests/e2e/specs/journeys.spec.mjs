// Every reachable path and every change of an earlier answer on it, in both
// modes, online and with the network cut.
import { test, installed, expect, PATHS, QUICK_PATHS, answer, atOutcome, atQuestion, atScreen, kept, leadsTo, main, stands, startCase, startQuick, startReadiness, toResult, walk } from "../lib/test.mjs";

// The network is cut once the worker keeps the whole app.
const NETWORKS = { online: test, offline: installed };
const MODES = { case: [startCase, PATHS], quick: [startQuick, QUICK_PATHS] };
const CHOICES = { 1: ["ja", "nee"], 2: ["ja", "twijfel", "nee"], 3: ["ja", "nee"], 4: ["ja", "nee"], 5: ["ja", "nee"] };

async function cutNetwork(page, server) {
  await kept(page);
  await server.close();
  await page.context().setOffline(true);
  await page.reload();
  await stands(page);
}

for (const [mode, [start, paths]] of Object.entries(MODES)) {
  for (const [network, test] of Object.entries(NETWORKS)) {
    test(`every path leads where the framework says (${mode}, ${network})`, async ({ app, server }) => {
      if (network === "offline") await cutNetwork(app, server);
      for (const { answers, outcome } of paths) {
        await start(app);
        await walk(app, answers);
        await atOutcome(app, outcome);
        await expect(app.locator("[data-decision]")).toHaveCount(2);
        await expect(app.locator("[data-change]")).toHaveCount(answers.length);
        await app.getByRole("button", { name: "Naar het begin" }).click();
        await expect(main(app)).toHaveAttribute("data-screen", "start");
      }
    });
  }
}

for (const [network, test] of Object.entries(NETWORKS)) {
  test(`every change of an earlier answer leads where the framework says (${network})`, async ({ app, server }) => {
    if (network === "offline") await cutNetwork(app, server);
    for (const { answers } of PATHS) {
      for (let number = 1; number <= answers.length; number += 1) {
        for (const other of CHOICES[number].filter((id) => id !== answers[number - 1])) {
          // Only a case has a question 5; before question 1 it has steps 1 to 3.
          const isCase = answers.length === 5;
          await (isCase ? startCase : startQuick)(app);
          await walk(app, answers);
          await app.locator(`[data-change="${number}"]`).click();
          await atQuestion(app, number);
          await expect(app.locator(".ww-answer--current")).toHaveAttribute("data-answer", answers[number - 1]);
          await answer(app, other);
          const now = [...answers.slice(0, number - 1), other];
          const outcome = leadsTo(now);
          if (outcome) await atOutcome(app, outcome);
          else {
            // The next question asks again; an answer from before is shown, not used.
            await atQuestion(app, number + 1);
            await expect(app.locator(".ww-answer--current")).toHaveCount(0);
          }
          await app.getByRole("link", { name: "112" }).first().waitFor();
          await app.evaluate((n) => history.go(-n), now.length + (now.length === 5 ? 2 : 1) + Number(isCase));
          await expect(main(app)).toHaveAttribute("data-screen", "start");
        }
      }
    }
  });
}

test("quick takes at most four taps after the start and shows no text field", async ({ app }) => {
  for (const { answers, outcome } of QUICK_PATHS) {
    let taps = 0;
    await app.locator('[data-start="quick"]').tap();
    taps += 1;
    for (const id of answers) {
      await expect(app.locator("#app").locator("input, textarea, select")).toHaveCount(0);
      await app.locator(`[data-answer="${id}"]`).tap();
      taps += 1;
    }
    await atOutcome(app, outcome);
    expect(taps).toBeLessThanOrEqual(5);
    await app.locator("[data-home]").tap();
  }
});

test("a new signal leads back to question 2, also in the quick check", async ({ app }) => {
  for (const [start, answers] of [
    [startQuick, ["ja", "nee", "ja", "ja"]],
    [startCase, ["ja", "nee", "ja", "ja", "ja"]],
  ]) {
    await start(app);
    await walk(app, answers);
    await app.getByRole("button", { name: "Nieuw signaal" }).click();
    await atQuestion(app, 2);
    await expect(main(app)).toContainText("U antwoordde hier eerder: Nee");
    await answer(app, "twijfel");
    await atOutcome(app, "report-now");
    await app.getByRole("button", { name: "Naar het begin" }).click();
  }
  // At question 5 as well.
  await startCase(app);
  await walk(app, ["ja", "nee", "ja", "ja"]);
  await toResult(app);
  await atQuestion(app, 5);
  await app.getByRole("button", { name: "Nieuw signaal" }).click();
  await atQuestion(app, 2);
});

test("a changed safety answer leaves a trace and a warning", async ({ app }) => {
  await startCase(app);
  await walk(app, ["ja", "twijfel"]);
  await app.getByRole("button", { name: /^Wijzig vraag 2 Veiligheid: Twijfel/ }).click();
  await answer(app, "nee");
  await walk(app, ["nee"], 3);
  await atOutcome(app, "report-no-help");
  await expect(app.locator("[data-changes]")).toContainText("2 Veiligheid: Twijfel (eerder antwoord, later gewijzigd)");
  await expect(main(app)).toContainText("Twijfelt u nog? Sluit dan niet, en kies bij vraag 2 ‘twijfel’: dan meldt u direct.");
});

test("an answer that no longer applies is shown and asked again", async ({ app }) => {
  await startQuick(app);
  await walk(app, ["ja", "nee", "nee"]);
  await app.locator('[data-change="2"]').click();
  await answer(app, "ja");
  await atOutcome(app, "report-now");
  await expect(app.locator("[data-changes]")).toContainText("3 Hulp: Nee (vervallen");
  await app.locator('[data-change="2"]').click();
  await answer(app, "nee");
  await atQuestion(app, 3);
  await expect(main(app)).toContainText("U antwoordde hier eerder: Nee");
});

test("running help reopens question 2 on a new signal", async ({ app }) => {
  await startCase(app);
  await walk(app, ["ja", "nee", "ja", "ja"]);
  await app.getByRole("button", { name: "Nieuw signaal" }).click();
  await atQuestion(app, 2);
  await answer(app, "twijfel");
  await atOutcome(app, "report-now");
});

test("a note stays with its question and stands in the outcome", async ({ app }) => {
  await startCase(app);
  await app.getByText("Notitie: feit, citaat, duiding").click();
  await app.getByLabel("Citaat:").fill("Ik wil niet naar huis.");
  await answer(app, "ja");
  await app.goBack();
  await expect(app.getByLabel("Citaat:")).toHaveValue("Ik wil niet naar huis.");
  await app.goForward();
  await answer(app, "ja");
  await expect(main(app)).toContainText("Citaat: Ik wil niet naar huis.");
});

test("an open case can be resumed, and a new one puts it aside", async ({ app }) => {
  await startCase(app);
  await walk(app, ["ja", "nee"]);
  await app.evaluate(() => history.go(-4));
  await app.getByRole("button", { name: "Verder met de open casus" }).click();
  await atQuestion(app, 3);
  await app.evaluate(() => history.go(-4));
  await expect(main(app)).toHaveAttribute("data-screen", "start");
  await startReadiness(app);
  await app.getByRole("button", { name: "Vorige casus terughalen" }).click();
  await atQuestion(app, 3);
});

test("once the whole app stands, the first one is gone: nothing that it drew still answers", async ({ app }) => {
  const old = await app.getByRole("button", { name: "Snelle check" }).elementHandle();
  await startReadiness(app);
  await atScreen(app, "readiness");
  const steps = () => app.evaluate(() => history.length);
  const before = await steps();
  await old.evaluate((button) => {
    // Only this mark keeps the first app quiet while it is replaced.
    document.documentElement.removeAttribute("data-whole");
    button.click();
  });
  await atScreen(app, "readiness");
  expect(await steps()).toBe(before);
});
