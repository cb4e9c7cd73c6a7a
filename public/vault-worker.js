// The worker that makes and opens drafts. Its name says where its parts are.
const [glue, wasm] = self.name.split(" ").map((file) => new URL(file, self.location.href).href);
try {
  const vault = await import(glue);
  await vault.default({ module_or_path: wasm });
} catch (error) {
  // Heard by the page, which says so.
  reportError(error);
}
export {};
