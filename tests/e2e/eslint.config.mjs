// The recommended rules for the scripts of the page; types are checked by `tsc`, which
// knows the names of the browser.
import js from "@eslint/js";

const rules = {
  ...js.configs.recommended.rules,
  // `tsc` does this, and knows the browser.
  "no-undef": "off",
  eqeqeq: "error",
  "no-var": "error",
  "prefer-const": "error",
  "no-implied-eval": "error",
  "no-console": "error",
  "no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
};

export default [
  { rules },
  {
    // Runs in any browser: no module, and nothing after ES5.
    files: ["**/boot.js"],
    languageOptions: { ecmaVersion: 5, sourceType: "script" },
    rules: { "no-var": "off", "prefer-const": "off", "no-unused-vars": ["error", { caughtErrors: "none" }] },
  },
];
