// Loads the app. Kept apart from boot.js, which must run where modules do not.
const { glue, wasm } = document.getElementById("boot").dataset;

function report(detail) {
  document.dispatchEvent(new CustomEvent("weegwijzer", { detail }));
}

// The smallest module: refused only where a policy blocks WebAssembly.
function blocked() {
  try {
    new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
    return false;
  } catch {
    return true;
  }
}

import(new URL(glue, document.baseURI).href)
  .then((app) => app.default({ module_or_path: new URL(wasm, document.baseURI) }))
  .then(() => report("stands"))
  .catch(() => report(blocked() ? "blocked" : "failed"));
