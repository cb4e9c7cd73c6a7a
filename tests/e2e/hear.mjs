// What a real screen reader says in the app: Orca, in Dutch, on a screen that nobody sees. It
// walks with real keys and writes all that is said into target/hear.txt. No gate: a screen
// reader has races of its own. `cargo xtask hear` starts it, inside Xvfb and a session bus.
import { execFileSync, spawn } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { serve } from "./lib/server.mjs";
import { stands } from "./lib/test.mjs";

const FILE = fileURLToPath(new URL("../../target/hear.txt", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "hear-"));
const at = (name) => join(folder, name);
for (const name of ["prefs", "home", "xdg"]) mkdirSync(at(name), { mode: 0o700 });
mkdirSync(at("profile/Default"), { recursive: true });
// The offer to translate takes the focus.
writeFileSync(at("profile/Default/Preferences"), JSON.stringify({ translate: { enabled: false } }));
writeFileSync(at("prefs/orca-customizations.py"), "import orca.settings as settings\nsettings.speechServerFactory = 'transcript'\n");
copyFileSync(fileURLToPath(new URL("hear/transcript.py", import.meta.url)), at("prefs/transcript.py"));
writeFileSync(at("said"), "");

const env = {
  ...process.env,
  HOME: at("home"),
  XDG_RUNTIME_DIR: at("xdg"),
  GSETTINGS_BACKEND: "memory",
  LANGUAGE: "nl",
  LC_ALL: "nl_NL.UTF-8",
  TRANSCRIPT: at("said"),
  ACCESSIBILITY_ENABLED: "1",
};
const started = [];
const run = (program, ...words) => started.push(spawn(program, words, { env, stdio: "ignore" }));

const sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
const all = () => readFileSync(at("said"), "utf8").split("\n").filter((line) => line).map((line) => JSON.parse(line));
// What is said from here on: until this is heard, or else until it has been quiet for a moment.
async function heard(from, wanted, most = 8_000) {
  const begun = Date.now();
  let [count, last] = [from, begun];
  for (;;) {
    const said = all().slice(from);
    const now = Date.now();
    if (wanted?.test(said.join(" | ")) || now - begun > most) return said.join(" | ");
    if (said.length + from !== count) [count, last] = [said.length + from, now];
    else if (!wanted && now - last > 900) return said.join(" | ");
    await sleep(50);
  }
}

const lines = [];
function write(line) {
  lines.push(line);
  console.log(line);
}
const key = (name) => execFileSync("xdotool", ["key", name], { env });
/** Presses a key, and writes down what is said of it. */
async function press(name, wanted, most) {
  const from = all().length;
  key(name);
  const said = await heard(from, wanted, most);
  if (wanted) await sleep(900);
  write(`  ${name} -> ${all().slice(from).join(" | ") || "(nothing)"}`);
  return said;
}
/**
 * Presses a key until this is heard; only that is written down. From the top, as Orca may not have
 * noticed that the screen is another.
 */
async function find(name, wanted, most = 60) {
  key("ctrl+Home");
  await heard(all().length);
  for (let times = 1; times <= most; times += 1) {
    const from = all().length;
    key(name);
    const said = await heard(from);
    if (!wanted.test(said)) continue;
    write(`  ${name} x ${times} -> ${said}`);
    return;
  }
  throw new Error(`${wanted} is not heard by ${name}`);
}
const step = (name) => write(`\n${name}`);
const covers = (page) => page.locator("#cover").isVisible();

async function walk(page) {
  step("The start");
  await press("ctrl+Home");
  await press("1");
  step("The quick check");
  await find("b", /Snelle check/);
  await press("Return");
  await find("b", /Ja We hebben/);
  await press("Return");
  await find("b", /Twijfel We weten/);
  await press("Return");
  await press("h");
  for (let times = 0; times < 6; times += 1) await press("Down");
  step("Hiding");
  await press("ctrl+Home");
  await find("b", /Verberg/);
  await press("Return");
  await press("Down");
  await find("b", /Terug naar het scherm/);
  await press("Return");
  step("A changed answer");
  await find("b", /Wijzig vraag 2/);
  await press("Return");
  await find("b", /Twijfel We weten/);
  await press("Return");
  await find("b", /Naar het begin/);
  await press("Return");
  step("A case: steps 1 to 3");
  await find("b", /Casus afwegen/);
  await press("Return");
  for (let times = 0; times < 6; times += 1) {
    await press("Tab");
    await press(times % 2 ? "Down" : "space");
  }
  await find("b", /Naar vraag 1/);
  await press("Return");
  step("A draft");
  await find("b", /Casus bewaren op dit toestel/);
  await press("Return");
  await find("b", /Andere woorden/);
  await press("Return");
  await find("b", /Ik heb de wachtzin/);
  await press("Return", /bewaard/, 30_000);
  await find("b", /Klaar/);
  await press("Return");
  step("The record");
  for (const answer of [/Ja We hebben/, /Twijfel We weten/]) {
    await find("b", answer);
    await press("Return");
  }
  await find("b", /Verslag voor uw dossier/);
  await press("Return");
  await find("b", /Kopieer/);
  await press("Return");
  await press("Return");
  await find("b", /Klaar/);
  await press("Return");
  await find("b", /Naar het begin/);
  await press("Return");
  step("A training");
  await find("b", /Oefenen/);
  await press("Return");
  // A fold is no button for this reader.
  await page.evaluate(() => { document.querySelector(".ww-case").open = true; });
  await find("b", /Alleen/);
  await press("Return");
  await find("b", /Wegen/);
  await press("Return");
  step("A screen that nobody touches, for two minutes");
  await find("b", /Naar het begin|Verder|Volgende/);
  await page.evaluate(() => document.querySelector("main h1").focus());
  const from = all().length;
  write(`  (no key) -> ${await heard(from, /halve minuut/, 100_000)}`);
  await press("Down");
  await sleep(40_000);
  write(`  40 s after an arrow key that the reader keeps to itself: ${(await covers(page)) ? "covered" : "not covered"}`);
}

const server = await serve();
run("openbox");
run("/usr/libexec/at-spi-bus-launcher", "--launch-immediately", "--a11y=1", "--screen-reader=1");
await sleep(1_000);
run("orca", "-u", at("prefs"));
let broken;
let context;
try {
  if (!/Schermlezer/.test(await heard(0, /Schermlezer/, 20_000))) throw new Error("Orca does not speak");
  context = await chromium.launchPersistentContext(at("profile"), {
    executablePath: process.env.CHROMIUM,
    headless: false,
    viewport: null,
    env,
    args: ["--no-sandbox", "--force-renderer-accessibility", "--lang=nl", "--disable-gpu", "--window-size=1000,900", "--window-position=0,0", `--app=${server.url}`],
  });
  // A window without an address bar, which would have the focus.
  const page = context.pages()[0] ?? await context.waitForEvent("page");
  await stands(page);
  write(`Arrival\n  -> ${await heard(0, /Wis alles/, 15_000)}`);
  await walk(page);
} catch (error) {
  broken = error;
  write(`\nbroken off: ${error.message}`);
}
await context?.close();
for (const process of started.reverse()) process.kill();
await server.close();
writeFileSync(FILE, `${lines.join("\n")}\n`);
rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
console.log(`\nthe transcript is in target/hear.txt`);
process.exit(broken ? 1 : 0);
