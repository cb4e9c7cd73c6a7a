// Ways in which a script could send something out of a page or a worker, each as a function
// of the address that would get it. They run in the browser; one that is refused may throw,
// reject or do nothing. `gone` are those that no policy stops.

const add = (name, values, parent = "head") => (url) => `
  const element = document.createElement(${JSON.stringify(name)});
  Object.assign(element, { ${Object.entries(values).map(([key, value]) => `${key}: ${value.replace("ADDRESS", JSON.stringify(url))}`).join(", ")} });
  document.${parent}.append(element);
  element.click && ${parent === "body" && ["a", "button"].includes(name)} && element.click();`;
const link = (rel, more = {}) => add("link", { href: "ADDRESS", rel: JSON.stringify(rel), ...more });
const run = (code) => (url) => code.replaceAll("ADDRESS", JSON.stringify(url));
const socket = (url) => url.replace("http:", "ws:");

/** Those that a page and a worker share. */
const BOTH = {
  fetch: run(`return fetch(ADDRESS, { method: "POST", mode: "no-cors", body: "x" });`),
  "fetch that outlives the page": run(`return fetch(ADDRESS, { mode: "no-cors", keepalive: true });`),
  websocket: (url) => `new WebSocket(${JSON.stringify(socket(url))});`,
  import: run(`return import(ADDRESS);`),
};

/** Those of a dedicated worker and a page. */
export const WORKER = {
  ...BOTH,
  xhr: run(`const ask = new XMLHttpRequest(); ask.open("GET", ADDRESS); ask.send();`),
  eventsource: run(`new EventSource(ADDRESS);`),
  "a cache": run(`return (await caches.open("x")).add(ADDRESS);`),
};

/** Those of the service worker. */
export const SERVICE_WORKER = {
  fetch: BOTH.fetch,
  "a cache": WORKER["a cache"],
  websocket: BOTH.websocket,
};

export const PAGE = {
  ...WORKER,
  beacon: run(`navigator.sendBeacon(ADDRESS, "x");`),
  image: run(`new Image().src = ADDRESS;`),
  "picture in svg": run(`
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const image = document.createElementNS("http://www.w3.org/2000/svg", "image");
    image.setAttribute("href", ADDRESS);
    svg.append(image);
    document.body.append(svg);`),
  "url() of a style": run(`
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("html { background-image: url(" + ADDRESS + ") !important }");
    document.adoptedStyleSheets = [sheet];`),
  "url() of one element": run(`document.documentElement.style.setProperty("background-image", "url(" + ADDRESS + ")", "important");`),
  font: run(`return new FontFace("x", "url(" + ADDRESS + ")").load();`),
  video: add("video", { src: "ADDRESS", autoplay: "true", muted: "true" }, "body"),
  iframe: add("iframe", { src: "ADDRESS" }, "body"),
  object: add("object", { data: "ADDRESS" }, "body"),
  embed: add("embed", { src: "ADDRESS" }, "body"),
  script: add("script", { src: "ADDRESS" }),
  stylesheet: link("stylesheet"),
  preload: link("preload", { as: `"image"` }),
  modulepreload: link("modulepreload"),
  manifest: run(`
    document.querySelector("link[rel=manifest]")?.remove();
    const link = document.createElement("link");
    Object.assign(link, { rel: "manifest", href: ADDRESS });
    document.head.append(link);`),
  form: run(`
    const form = document.createElement("form");
    Object.assign(form, { action: ADDRESS, method: "post" });
    document.body.append(form);
    form.submit();`),
  ping: run(`
    const link = document.createElement("a");
    Object.assign(link, { href: "#", ping: ADDRESS });
    document.body.append(link);
    link.click();`),
  "worker of a text": run(`
    const text = "fetch(" + JSON.stringify(ADDRESS) + ", { mode: 'no-cors' })";
    new Worker(URL.createObjectURL(new Blob([text])));`),
  "rules to load ahead": run(`
    const rules = document.createElement("script");
    rules.type = "speculationrules";
    rules.textContent = JSON.stringify({ prefetch: [{ urls: [ADDRESS], eagerness: "immediate" }] });
    document.head.append(rules);`),
  "a base for all links": run(`
    document.querySelector("base")?.remove();
    const base = document.createElement("base");
    base.href = ADDRESS;
    document.head.append(base);
    new Image().src = "icon.svg";`),
};

/**
 * What no policy stops: a browser goes to another page, and a call between two browsers.
 * Two more send no request, so nothing here can see them arrive: a host's name that is looked
 * up beforehand (`dns-prefetch`, `preconnect`), and the empty connection that Chromium opens
 * for a frame before it refuses it.
 */
export const OPEN = {
  "another page": run(`location.href = ADDRESS;`),
  "a link": run(`
    const link = document.createElement("a");
    link.href = ADDRESS;
    document.body.append(link);
    link.click();`),
  "another window": run(`open(ADDRESS);`),
  refresh: add("meta", { httpEquiv: `"refresh"`, content: `"0;url=" + ADDRESS` }),
  webrtc: (url) => `
    const call = new RTCPeerConnection({ iceServers: [{
      urls: "turn:" + ${JSON.stringify(new URL(url).host)} + "?transport=tcp", username: "x", credential: "x",
    }] });
    call.createDataChannel("x");
    await call.setLocalDescription(await call.createOffer());`,
};
