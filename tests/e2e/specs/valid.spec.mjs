// HTML that a validator accepts, CSS and scripts that linters accept, and scripts whose
// types fit; the rules, and why one is off, are in the config files beside this folder.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";
import stylelint from "stylelint";
import { test, expect } from "../lib/test.mjs";
import { faults } from "../lib/validate.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

async function lint(options) {
  const { results } = await stylelint.lint({ configFile: here("../stylelint.config.mjs"), ...options });
  return results.flatMap(({ source, warnings }) => warnings.map(({ line, text }) => `${source}:${line} ${text}`));
}

test("the page and the pages on demand are valid HTML, as they are served", async ({ server }) => {
  const found = {};
  for (const [name, content] of server.site) {
    // What is in a template is no part of the page that it is in.
    if (name.endsWith(".html")) found[name] = (await faults(content.toString())).filter((fault) => !fault.includes("(#twins >"));
  }
  expect(Object.keys(found)).toContain("pages/uitleg.html");
  expect(Object.values(found).flat()).toEqual([]);
});

test("the linter finds nothing in the CSS", async () => {
  expect(await lint({ files: here("../../../style/**/*.css") })).toEqual([]);
});

// The scripts as they are written, each with its name.
const SCRIPTS = readdirSync(here("../../../public")).filter((name) => name.endsWith(".js"));
const script = (name) => readFileSync(here(`../../../public/${name}`), "utf8");

async function lintScript(name, text) {
  const eslint = new ESLint({ cwd: here("..") });
  const [{ messages }] = await eslint.lintText(text, { filePath: here(`../${name}`) });
  return messages.map(({ line, ruleId, message }) => `${name}:${line} ${ruleId}: ${message}`);
}

test("the linter finds nothing in the scripts", async () => {
  expect(SCRIPTS).toContain("platform.js");
  const found = await Promise.all(SCRIPTS.map((name) => lintScript(name, script(name))));
  expect(found.flat()).toEqual([]);
});

// What `tsc` says of the scripts that a config names.
function types(config, ...more) {
  try {
    execFileSync(here("../node_modules/.bin/tsc"), ["--pretty", "false", "-p", here(`../${config}`), ...more], { encoding: "utf8" });
    return "";
  } catch (error) {
    return error.stdout;
  }
}

for (const config of ["tsconfig.json", "tsconfig.worker.json"]) {
  test(`the types in the scripts fit: ${config}`, () => {
    expect(types(config)).toBe("");
    // With the browser's own names taken away, nothing fits: it does look.
    expect(types(config, "--lib", "es5")).toContain("error TS");
  });
}

test("validator and linter find what is planted", async () => {
  expect((await lintScript("x.js", "if (a == 1) var b = 2;")).join()).toContain("eqeqeq");
  const found = await faults('<!doctype html><html lang="nl"><head><title>x</title></head><body><ul><p id="a" id="a">x</p></ul></body></html>');
  expect(found.join()).toContain("element-permitted-content");
  expect((await lint({ code: ".x { colour: red; }" })).join()).toContain("property-no-unknown");
});
