// The standard rules; where this project departs from them, the reason stands here.
export default {
  extends: "stylelint-config-standard",
  rules: {
    // Names are block__element--state, and say whose they are.
    "selector-class-pattern": "^ww(-[a-z0-9]+)+(__[a-z0-9]+(-[a-z0-9]+)*)?(--[a-z0-9]+(-[a-z0-9]+)*)?$",
    // Browsers before 2023 know no (width <= 22rem) and would drop the whole block.
    "media-feature-range-notation": "prefix",
    // Safari on the phone knows this property by its prefix alone.
    "property-no-vendor-prefix": [true, { ignoreProperties: ["text-size-adjust"] }],
    // The bundler of the release reads these names as they are.
    "import-notation": "string",
    // A font and a paper are written as their makers write them.
    "value-keyword-case": ["lower", { ignoreKeywords: ["Roboto", "A4"] }],
  },
};
