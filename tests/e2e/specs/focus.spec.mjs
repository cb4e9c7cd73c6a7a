// Nothing that has the focus is under the strip or out of view, forwards and backwards, on every
// screen, in every size, with text of 100 and of 200 % (WCAG 2.4.11 and more than that).
import { SCENES, anew } from "../lib/scenes.mjs";
import { test, expect } from "../lib/test.mjs";

// Width, height, and the size of text that the reader set.
const SIZES = [
  [320, 568, 16], [844, 390, 16],
  [390, 844, 32], [390, 664, 32], [320, 568, 32], [1280, 800, 32], [844, 390, 32],
];
const MOST = 400;

// Walks with a key until the focus has left the page, and returns what was covered on the way.
// Each place is looked at when it loses the focus: by then the browser has scrolled to it.
async function walked(page, key) {
  await page.evaluate(() => {
    document.activeElement?.blur();
    window.stops = [];
    window.left = false;
    window.look = ({ target: focused, relatedTarget }) => {
      window.left ||= !relatedTarget;
      // What is in view only while it has the focus is out of it already.
      const skip = focused.closest(".ww-skip");
      if (skip) skip.style.translate = "none";
      const box = focused.getBoundingClientRect();
      if (skip) skip.style.translate = "";
      const strip = document.querySelector("header")?.getBoundingClientRect();
      const inside = focused.closest(".ww-screen--docked .ww-screen__body");
      const scrolls = inside && getComputedStyle(inside).overflowY === "auto" ? inside.getBoundingClientRect() : undefined;
      // An open popover is above the strip.
      const top = focused.closest(":popover-open") ? 0 : Math.max(strip?.bottom ?? 0, 0);
      const bottom = Math.min(innerHeight, scrolls?.bottom ?? innerHeight);
      // What is higher than the room for it, a part of its height above and below, fills it; of a
      // text the line with the caret is in view.
      const room = bottom - top;
      const space = 2 * parseFloat(getComputedStyle(document.documentElement).fontSize);
      const end = focused.matches("textarea, pre") ? Math.min(box.bottom, box.top + 40) : box.bottom;
      const outside = box.top < top - 1 || end > bottom + 1;
      const fills = box.height > room - space && Math.min(box.bottom, bottom) - Math.max(box.top, top) > 0.8 * room;
      const covered = !focused.closest("header") && outside && !fills;
      const name = (focused.id || focused.textContent || focused.value || focused.ariaLabel || focused.localName).trim().slice(0, 40);
      window.stops.push(covered ? `${name}: ${Math.round(box.top)} to ${Math.round(box.bottom)}, in view ${Math.round(top)} to ${Math.round(bottom)}` : "");
    };
    addEventListener("focusout", window.look);
  });
  for (let pressed = 0; pressed < MOST; pressed += 1) {
    // Keys that come faster than the browser draws leave a place before it has scrolled there.
    await page.keyboard.press(key);
    if (await page.evaluate(() => window.left)) break;
  }
  const stops = await page.evaluate(() => {
    removeEventListener("focusout", window.look);
    return window.stops;
  });
  expect(stops.length).toBeGreaterThan(0);
  expect(stops.length, "the walk ends").toBeLessThan(MOST);
  return stops.filter((stop) => stop);
}

for (const [name, go] of Object.entries(SCENES)) {
  // What it looks like when the app has stopped scrolls as any other page.
  if (name === "help") continue;
  test(`the focus is never covered: ${name}`, async ({ page, context, server, complaints }) => {
    await anew(page, server);
    await go(page);
    await expect(page.locator("[data-load][open]:not([data-loaded])")).toHaveCount(0);
    const session = await context.newCDPSession(page);
    for (const [width, height, text] of SIZES) {
      await session.send("Page.setFontSizes", { fontSizes: { standard: text } });
      await page.setViewportSize({ width, height });
      for (const key of ["Tab", "Shift+Tab"]) {
        expect(await walked(page, key), `${width}x${height}, text of ${text}, ${key}`).toEqual([]);
      }
    }
  });
}
