// Serves a built site with the headers of its own `_headers`, keeps a log of
// every request, and can be told to fail in the ways that networks fail.
import { createServer } from "node:http";
import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

const DIST = fileURLToPath(new URL("../../../dist", import.meta.url));

const TYPES = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  wasm: "application/wasm",
  webmanifest: "application/manifest+json",
  svg: "image/svg+xml",
  png: "image/png",
};

// What the build packed, by the content that was packed: a file that a test changes has
// no packed twin, and is sent as it is.
const PACKED = new WeakMap();

// The built site, read once: its files by their path.
const BUILT = new Map();
function read() {
  for (const entry of readdirSync(DIST, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) BUILT.set(relative(DIST, path).replaceAll("\\", "/"), readFileSync(path));
  }
  for (const [path, packed] of BUILT) {
    if (!path.endsWith(".br")) continue;
    PACKED.set(BUILT.get(path.slice(0, -".br".length)), packed);
    BUILT.delete(path);
  }
}

// A site of a test's own, as it was built.
export function readSite() {
  if (!BUILT.size) read();
  return new Map(BUILT);
}

// Packs a site that the build did not pack.
export function pack(site) {
  for (const content of site.values()) PACKED.set(content, brotliCompressSync(content));
  return site;
}

// The headers that `_headers` asks for, per path.
function headerRules(text) {
  const rules = [];
  for (const line of text.split("\n")) {
    if (line && !line.startsWith(" ")) rules.push({ path: line, headers: {} });
    const found = line.match(/^ {2}([\w-]+): (.*)$/);
    if (found) rules.at(-1).headers[found[1]] = found[2];
  }
  return (path) =>
    Object.assign({}, ...rules.filter((r) => r.path === "/*" || r.path === "/" + path).map((r) => r.headers));
}

// A file that comes when the test says so: as a fault, `{ until: gate.until }`.
export function gate() {
  let open;
  const until = new Promise((done) => { open = done; });
  return { until, open };
}

export async function serve({ site = readSite(), base = "/", port = 0 } = {}) {
  const state = { site, log: [], fault: () => null };
  const server = createServer((request, response) => {
    const url = new URL(request.url, "http://localhost");
    state.log.push(`${request.method} ${url.pathname}`);
    const inside = url.pathname.startsWith(base);
    let path = inside ? url.pathname.slice(base.length) : null;
    if (path === "") path = "index.html";
    const fault = state.fault(path);
    if (fault === "hang") return;
    if (fault === "drop") return request.socket.destroy();
    if (fault === "missing") return response.writeHead(404).end();
    if (fault?.status) return response.writeHead(fault.status).end();
    let body = path === "_headers" ? undefined : state.site.get(path);
    if (!body || request.method !== "GET") {
      return response.writeHead(404, { "Content-Type": TYPES.html }).end(state.site.get("404.html"));
    }
    if (fault === "truncate") body = body.subarray(0, body.length >> 1);
    const headers = headerRules(state.site.get("_headers").toString())(path);
    headers["Content-Type"] = TYPES[path.split(".").pop()] ?? "application/octet-stream";
    if (fault?.headers) Object.assign(headers, fault.headers);
    if (!fault && PACKED.has(body) && /\bbr\b/.test(request.headers["accept-encoding"] ?? "")) {
      body = PACKED.get(body);
      headers["Content-Encoding"] = "br";
    }
    const send = () => (fault?.missing ? response.writeHead(404).end() : response.writeHead(200, headers).end(body));
    if (fault?.until) fault.until.then(send);
    else if (fault?.delay) setTimeout(send, fault.delay);
    else send();
  });
  await new Promise((ready) => server.listen(port, "127.0.0.1", ready));
  return Object.assign(state, {
    url: `http://127.0.0.1:${server.address().port}${base}`,
    close: () => new Promise((done) => { server.close(done); server.closeAllConnections(); }),
  });
}
