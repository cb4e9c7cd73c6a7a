// The worker that makes and opens drafts. Its name lists where its parts are.
const [glue, wasm] = self.name.split(" ").map((file) => new URL(file, self.location.href).href);
try {
  const vault = await import(glue);
  await vault.default({ module_or_path: wasm });
} catch (error) {
  // The page hears it, and shows a message.
  reportError(error);
}
export {};
