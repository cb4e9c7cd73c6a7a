// The promise on the network: GETs of the precache list while the first visit
// loads, none once the worker is installed, none to another origin, ever.
import { test, installed, expect, PATHS, atOutcome, kept, stands, startCase, walk } from "../lib/test.mjs";

// The names on the worker's own list, as paths.
function precache(server) {
  const worker = server.site.get("sw.js").toString();
  const list = JSON.parse(worker.match(/const FILES = (\[.*\]);/)[1]).map(([file]) => file);
  return new Set(list.map((file) => (file === "./" ? "/" : "/" + file)));
}

test("the precache list is every file of the site but the worker, the host's own and the leaflets", async ({ server }) => {
  const files = [...server.site.keys()]
    .filter((name) => !["sw.js", "_headers", "404.html"].includes(name) && !name.startsWith(".") && !/^ouders\/|bronnen\.html$|icon-512/.test(name))
    .map((name) => (name === "index.html" ? "/" : "/" + name));
  expect([...precache(server)].sort()).toEqual(files.sort());
});

installed("a visit asks for nothing beyond the list, and for nothing at all once kept", async ({ page, context, server, complaints }) => {
  const seen = [];
  context.on("request", (request) => seen.push(request.url()));
  await page.goto(server.url);
  await stands(page);
  await kept(page);
  const list = precache(server);
  for (const line of server.log) {
    const [method, path] = line.split(" ");
    expect(method).toBe("GET");
    expect(path === "/sw.js" || list.has(path), line).toBe(true);
  }
  expect(seen.every((url) => url.startsWith(server.url)), seen.join("\n")).toBe(true);

  // From here on, on this first visit too, nothing is asked for.
  server.log.length = 0;
  for (const { answers, outcome } of PATHS) {
    await startCase(page);
    await walk(page, answers);
    await atOutcome(page, outcome);
    await page.getByRole("button", { name: "Naar het begin" }).click();
  }
  await page.getByText("Over Weegwijzer en bronnen").click();
  await expect(page.getByText("Nagelezen door de makers op").first()).toBeVisible();
  await page.reload();
  await stands(page);
  // The browser itself looks whether the worker's script changed. Nothing else.
  expect(server.log.filter((line) => line !== "GET /sw.js")).toEqual([]);
  expect(seen.every((url) => url.startsWith(server.url))).toBe(true);
});

test("every response carries the policy, and the page the same one", async ({ server, request }) => {
  const page = await request.get(server.url);
  const header = page.headers()["content-security-policy"];
  expect(header).toContain("default-src 'none'");
  expect(header).toContain("frame-ancestors 'none'");
  const meta = (await page.text()).match(/http-equiv="Content-Security-Policy" content="([^"]+)"/)[1];
  // A host sends the same policy with the leaflets, whose style is another: that alone is more.
  const ours = meta.match(/style-src 'self' '[^']+'/)[0];
  const leaflet = (await (await request.get(server.url + "ouders/en.html")).text()).match(/style-src ('[^']+')/)[1];
  expect(header).toBe(meta.replace(ours, `${ours} ${leaflet}`) + "; frame-ancestors 'none'");
  for (const path of ["sw.js", "manifest.webmanifest"]) {
    expect((await request.get(server.url + path)).headers()["content-security-policy"]).toBe(header);
  }
});

test("the policy stops what it must stop", async ({ page, server }) => {
  // No watched console here: the browser complains, and must.
  await page.goto(server.url);
  await stands(page);
  const blocked = await page.evaluate(async () => {
    const directives = [];
    const all = new Promise((done) => document.addEventListener("securitypolicyviolation", (event) => {
      directives.push(event.effectiveDirective);
      if (new Set(directives).size === 4) done();
    }));
    const script = document.createElement("script");
    // What is no text of the policy's is refused as it is set.
    try { script.textContent = "window.broken = true"; } catch { document.head.append(script); }
    await import("data:text/javascript,window.broken = true").catch(() => {});
    await fetch("https://example.org/").catch(() => {});
    document.body.setAttribute("style", "color: red");
    await all;
    return { directives, broken: window.broken };
  });
  expect(blocked.broken).toBeUndefined();
  expect(new Set(blocked.directives)).toEqual(new Set(["require-trusted-types-for", "script-src-elem", "connect-src", "style-src-attr"]));
});

test("one policy makes markup and the addresses of scripts, and refuses what loads or runs something", async ({ page, server }) => {
  await page.goto(server.url);
  await stands(page);
  const says = await page.evaluate(() => {
    const tried = (act) => { try { return `${act()}`; } catch (error) { return error.name; } };
    const { trusted } = window;
    return {
      markup: tried(() => trusted.createHTML("<p>Ja &lt;script></p>")),
      refused: ["<script>", "<IFRAME src=x>", "<object>", "<embed>", "<base href=x>", "<meta>", "<link>"].map((text) => tried(() => trusted.createHTML(text))),
      own: tried(() => trusted.createScriptURL("sw.js")),
      elsewhere: ["https://example.org/x.js", "//example.org/x.js", "data:,x"].map((text) => tried(() => trusted.createScriptURL(text))),
      plain: tried(() => { document.createElement("p").innerHTML = "<b>x</b>"; }),
      another: tried(() => window.trustedTypes.createPolicy("default", {})),
      replaced: tried(() => { "use strict"; window.trusted = {}; }),
    };
  });
  expect(says).toEqual({
    markup: "<p>Ja &lt;script></p>",
    refused: Array(7).fill("TypeError"),
    own: "sw.js",
    elsewhere: Array(3).fill("TypeError"),
    plain: "TypeError",
    another: "TypeError",
    replaced: "TypeError",
  });
});

test("the host denies all that the browser can do for a page and this one never asks", async ({ app, server }) => {
  const answer = await app.request.get(server.url);
  const denied = [...answer.headers()["permissions-policy"].matchAll(/([\w-]+)=\(\)/g)].map(([, name]) => name);
  const known = await app.evaluate(() => /** @type {any} */ (document).featurePolicy.features());
  // It shares, copies and asks for a passkey; and what tells a host about the browser gives a page no power.
  const used = ["clipboard-write", "web-share", "publickey-credentials-create", "publickey-credentials-get"];
  const wanted = known.filter((name) => !used.includes(name) && !name.startsWith("ch-")).sort();
  expect(denied).toEqual(wanted);
  expect(await app.evaluate(() => /** @type {any} */ (document).featurePolicy.allowsFeature("clipboard-write"))).toBe(true);
  for (const [name, value] of Object.entries({
    "cross-origin-embedder-policy": "require-corp",
    "cross-origin-opener-policy": "same-origin",
    "origin-agent-cluster": "?1",
    "x-dns-prefetch-control": "off",
    "strict-transport-security": "max-age=63072000",
  })) {
    expect(answer.headers()[name], name).toBe(value);
  }
  expect(await app.evaluate(() => window.originAgentCluster)).toBe(true);
});
