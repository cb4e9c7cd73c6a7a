// The worker that makes and opens drafts. Its name lists where its parts are.
import { ask, patiently } from "./fetch.js";

const [glue, wasm] = self.name.split(" ").map((file) => new URL(file, self.location.href).href);
try {
  const vault = await patiently((again) => import(glue + again));
  await vault.default({ module_or_path: ask(wasm) });
} catch (error) {
  // The page hears it, and shows a message.
  reportError(error);
}
