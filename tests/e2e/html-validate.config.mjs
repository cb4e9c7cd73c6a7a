// The recommended rules and those of the HTML standard; where this project departs
// from them, the reason stands here.
export default {
  root: true,
  extends: ["html-validate:recommended", "html-validate:standard"],
  elements: ["html5"],
  rules: {
    // How a tag is spelled is up to the browser and Leptos, which write it.
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "doctype-style": "off",
    // A link says in words whom it calls, and breaks between them; the numbers themselves cannot break.
    "tel-non-breaking": "off",
    // No form is ever sent: what stands in a field counts as it is typed.
    "wcag/h32": "off",
    // The cover is a second main landmark. One of the two is always hidden, and scripts
    // and styles find the screen as the only <main>; axe looks at what is shown.
    // And to Safari a list without marks is a list only where it says so.
    "prefer-native-element": ["error", { exclude: ["main", "list"] }],
    "no-redundant-role": "off",
    "unique-landmark": "off",
  },
};
