// HTML that a validator accepts, CSS that a linter accepts; their rules, and why one
// is off, stand in html-validate.config.mjs and stylelint.config.mjs.
import { fileURLToPath } from "node:url";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import stylelint from "stylelint";
import rules from "../html-validate.config.mjs";
import { SCENES, anew, openAll } from "../lib/scenes.mjs";
import { test, expect } from "../lib/test.mjs";

const validator = new HtmlValidate(new StaticConfigLoader(rules));
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

// What is wrong with a text of HTML, each thing once.
async function faults(html) {
  const { results } = await validator.validateString(html);
  const all = results.flatMap(({ messages }) => messages);
  return [...new Set(all.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`))];
}

async function lint(options) {
  const { results } = await stylelint.lint({ configFile: here("../stylelint.config.mjs"), ...options });
  return results.flatMap(({ source, warnings }) => warnings.map(({ line, text }) => `${source}:${line} ${text}`));
}

test("the page and the pages on demand are valid HTML, as they are served", async ({ server }) => {
  const found = {};
  for (const [name, content] of server.site) {
    if (name.endsWith(".html")) found[name] = await faults(content.toString());
  }
  expect(Object.keys(found)).toContain("pages/uitleg.html");
  expect(Object.values(found).flat()).toEqual([]);
});

test("every screen is valid HTML, with all that can be opened open", async ({ page, server }) => {
  test.setTimeout(300_000);
  const found = {};
  for (const [name, go] of Object.entries(SCENES)) {
    await anew(page, server);
    await go(page);
    await openAll(page);
    for (const fault of await faults(await page.content())) found[fault] ??= name;
  }
  expect(found).toEqual({});
});

test("the linter finds nothing in the CSS", async () => {
  expect(await lint({ files: here("../../../style/**/*.css") })).toEqual([]);
});

test("validator and linter find what is planted", async () => {
  const found = await faults('<!doctype html><html lang="nl"><head><title>x</title></head><body><ul><p id="a" id="a">x</p></ul></body></html>');
  expect(found.join()).toContain("element-permitted-content");
  expect((await lint({ code: ".x { colour: red; }" })).join()).toContain("property-no-unknown");
});
