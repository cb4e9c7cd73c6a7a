// HTML that a validator accepts, CSS that a linter accepts; their rules, and why one
// is off, stand in html-validate.config.mjs and stylelint.config.mjs.
import { fileURLToPath } from "node:url";
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
    if (name.endsWith(".html")) found[name] = await faults(content.toString());
  }
  expect(Object.keys(found)).toContain("pages/uitleg.html");
  expect(Object.values(found).flat()).toEqual([]);
});

test("the linter finds nothing in the CSS", async () => {
  expect(await lint({ files: here("../../../style/**/*.css") })).toEqual([]);
});

test("validator and linter find what is planted", async () => {
  const found = await faults('<!doctype html><html lang="nl"><head><title>x</title></head><body><ul><p id="a" id="a">x</p></ul></body></html>');
  expect(found.join()).toContain("element-permitted-content");
  expect((await lint({ code: ".x { colour: red; }" })).join()).toContain("property-no-unknown");
});
