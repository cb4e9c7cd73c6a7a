// What assistive technology is told of a screen, cut down to what no other test can say:
// role, level, state, a short name, and where a link leads. The strip and the footer are
// the same everywhere and have a test of their own; prose has its own in Rust.

// Roles that only carry prose; what is inside them stays.
const PROSE = new Set(["paragraph", "text", "strong", "emphasis", "code", "time"]);
// Their name is their label, and may end in a sentence.
const CONTROLS = new Set(["button", "link"]);
// What is in them is a value, and no prose.
const VALUES = new Set(["textbox", "spinbutton"]);
const LONGEST = 40;

// A sentence is no name: of a control its first word stays, of anything else nothing.
function short(role, name) {
  if (/[.?!…][’”"')]*(\s|$)/.test(name)) return CONTROLS.has(role) ? `${name.split(" ")[0]} …` : "…";
  return name.length > LONGEST ? `${name.slice(0, LONGEST).trimEnd()}…` : name;
}

// What a line of a snapshot says: its role, name and states, and the text after them.
const NODE = /^- ([a-z]+)(?: "((?:[^"\\]|\\.)*)")?((?: \[[^\]]*\])*)(?:: ?(.*))?$/;
// A node with a colon in its name stands in quotes of YAML.
const QUOTED = /^- '((?:[^']|'')*)'(:.*)?$/;
const plain = (text) => text?.replace(/^"(.*)"$/, "$1");

function parse(line) {
  const node = line.trim().replace(QUOTED, (_, key, rest = "") => `- ${key.replaceAll("''", "'")}${rest}`);
  const url = node.match(/^- \/url: (.*)$/)?.[1];
  const parts = url ? null : node.match(NODE);
  if (!url && !parts) throw new Error(`not a line of a tree: ${line}`);
  const [, role, name, states, text] = parts ?? [];
  return { depth: line.search(/\S/), url: plain(url), role, name, states, text: plain(text) };
}

// The tree of a snapshot by Playwright.
export function skeleton(snapshot) {
  const nodes = snapshot.split("\n").filter((line) => line.trim()).map(parse);
  const lines = [];
  // How deep the ancestors that stay are in the snapshot.
  let kept = [];
  nodes.forEach(({ depth, url, role, name, states, text }, at) => {
    if (url) {
      lines.push(`${lines.pop()} → ${url}`);
      return;
    }
    kept = kept.filter((ancestor) => ancestor < depth);
    if (PROSE.has(role)) return;
    // What folds is named by its summary: its text, or the first text inside it.
    const inside = nodes[at + 1]?.role === "text" && nodes[at + 1].depth > depth ? nodes[at + 1].text : undefined;
    const label = name ?? (role === "group" ? text || inside : undefined);
    const shown = label ? ` "${short(role, label)}"` : "";
    const value = VALUES.has(role) && text ? ` = ${short(role, text)}` : "";
    lines.push(`${"  ".repeat(kept.length)}- ${role}${shown}${states}${value}`);
    kept.push(depth);
  });
  return counted(lines).join("\n");
}

// Equal lines after each other become one with a number.
function counted(lines) {
  const runs = [];
  for (const line of lines) {
    if (runs.at(-1)?.line === line) runs.at(-1).times += 1;
    else runs.push({ line, times: 1 });
  }
  return runs.map(({ line, times }) => (times > 1 ? `${line} × ${times}` : line));
}

const ASIDE = "header.ww-emergency, .ww-footer";

// The tree of the page as it is now.
export async function tree(page) {
  const leaveOut = (hidden) => page.evaluate(([aside, hidden]) => {
    for (const element of document.querySelectorAll(aside)) {
      if (hidden) element.setAttribute("aria-hidden", "true");
      else element.removeAttribute("aria-hidden");
    }
  }, [ASIDE, hidden]);
  await leaveOut(true);
  const snapshot = await page.locator("body").ariaSnapshot();
  await leaveOut(false);
  const has = async (selector) => (await page.locator(selector).filter({ visible: true }).count() ? "yes" : "no");
  const around = `strip: ${await has("header.ww-emergency")}, footer: ${await has(".ww-footer")}`;
  return `title: ${await page.title()}\n${around}\n${skeleton(snapshot)}\n`;
}
