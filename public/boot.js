// Runs before the app, in any browser: plain ES5. It remembers a tap on the first
// screen until the app has loaded, and explains why when the app cannot run.
(function () {
  "use strict";
  var script = document.currentScript;
  var page = document.documentElement;
  var help = document.getElementById("help");
  var stands = false;
  var missed;

  // All that becomes markup or the address of a script goes through this, and with Trusted
  // Types nothing else does: no element that loads or runs something, and no script but
  // the app's own.
  var rules = {
    createHTML: function (markup) {
      if (/<(script|iframe|object|embed|base|meta|link)\b/i.test(markup)) throw new TypeError("markup");
      return markup;
    },
    createScriptURL: function (address) {
      var folder = location.href.replace(/[^/]*([?#].*)?$/, "");
      if (new URL(address, folder).href.indexOf(folder) !== 0) throw new TypeError("script");
      return address;
    }
  };
  var types = /** @type {any} */ (window).trustedTypes;
  var trusted = types ? types.createPolicy("weegwijzer", rules) : rules;
  Object.defineProperty(window, "trusted", { value: trusted });

  // Does what a browser may refuse: one that blocks storage, a policy, a view in another app.
  function attempt(act) {
    try { return act(); } catch (e) { return false; }
  }

  // A page that was covered in this tab comes up covered: cover.js says so there, and takes over.
  var clock = document.getElementById("cover");
  function cover(covers) {
    document.getElementById("app").hidden = covers;
    clock.hidden = !covers;
    page.toggleAttribute("data-covered", covers);
  }
  attempt(function () { cover(!!sessionStorage.getItem("covered")); });

  // Requests the app's files past the browser's cache, which may hold a broken
  // one for ever, and reloads the page.
  function loadAgain() {
    function reload() { location.reload(); }
    // A file that never arrives holds nobody up for ever.
    setTimeout(reload, 60000);
    Promise.all(["data-start-script", "data-glue", "data-wasm", "data-whole-glue", "data-whole-wasm", "data-whole-style", "data-give", "data-vault", "data-vault-glue", "data-vault-wasm"].map(function (name) {
      return fetch(script.getAttribute(name), { cache: "reload" });
    })).then(reload, reload);
  }

  // A draft outlives an app that cannot run.
  function holdsADraft() {
    return localStorage.getItem(help.getAttribute("data-key") + location.pathname.replace(/[^/]*$/, "")) !== null;
  }

  // Says something to a screen reader user alone, in a place that is always in the page.
  function say(text) { document.getElementById("spoken").textContent = text; }

  // Says something to everybody.
  function note(text) { document.getElementById("told").textContent = text; }

  // Shows why the app does not run, with the five questions to read. The
  // emergency strip stays as it is: its links need no script.
  function explain(reason) {
    var main = document.querySelector("main");
    if (stands && reason !== "stopped") return;
    // Behind the cover there is nothing; it is explained when that lifts, or on the screen that
    // Back leads to.
    missed = main && (!opened || reason === "slow") ? "" : reason;
    if (!main) return;
    var box = document.createElement("div");
    box.innerHTML = trusted.createHTML(help.textContent);
    var why = box.querySelector("[data-reason]");
    why.textContent = help.getAttribute("data-" + reason);
    if (reason !== "slow" && attempt(holdsADraft)) why.textContent += " " + help.getAttribute("data-draft");
    var again = /** @type {HTMLElement} */ (box.querySelector("[data-again]"));
    again.hidden = ["old", "blocked", "isolated"].indexOf(reason) >= 0;
    again.onclick = loadAgain;
    // What the reader sees may be the only copy of it: it stays, to be copied. So does what a
    // tap opened, which may still be carried out.
    if (reason === "slow" && opened) return note(why.textContent);
    if (reason === "stopped" || opened) {
      if (main.getAttribute("data-help-reason") !== reason) keep(main, box, reason);
      return;
    }
    main.setAttribute("data-screen", "help");
    main.setAttribute("data-help-reason", reason);
    // A slow app may still load: its start buttons go on remembering taps.
    if (reason === "slow") {
      main.insertBefore(box, main.firstChild.nextSibling);
      say(why.textContent);
      return;
    }
    main.textContent = "";
    main.appendChild(box);
    // Alone on the page, its heading becomes the page's.
    var small = main.querySelector("h2");
    var heading = document.createElement("h1");
    heading.className = "ww-title";
    heading.textContent = small.textContent;
    heading.tabIndex = -1;
    small.parentNode.replaceChild(heading, small);
    heading.focus();
  }

  // Puts the help around what is on the screen: why, above it, and the five questions
  // below. Fields can be read and selected, and no control pretends to work.
  function keep(main, box, reason) {
    // Wiping needs no app.
    var all = main.querySelectorAll("input, select, textarea, button:not([popovertarget=wipe])");
    Array.prototype.forEach.call(all, function (control) {
      var typed = control.matches("textarea, input:not([type=checkbox], [type=radio], [type=file])");
      control[typed ? "readOnly" : "disabled"] = true;
    });
    Array.prototype.forEach.call(main.querySelectorAll("details"), function (folded) {
      if (folded.querySelector("textarea, pre")) folded.open = true;
    });
    say(box.querySelector("[data-reason]").textContent);
    var above = document.createElement("div");
    above.className = "ww-help";
    ["h2", "[data-reason]", "[data-again]"].forEach(function (part) {
      above.appendChild(box.querySelector(part));
    });
    // The layout of a screen with its controls at the bottom has no place for more.
    main.className = "ww-screen";
    main.setAttribute("data-help-reason", reason);
    main.insertBefore(above, main.firstChild);
    main.appendChild(box);
    scrollTo(0, 0);
  }

  // Why loading fails, when it does.
  var cause = "failed";
  var patience = setTimeout(function () { explain("slow"); }, 6000);
  function failed(reason) {
    clearTimeout(patience);
    explain(reason);
    // Without cover.js nobody hears how long the clock is held, and there is nothing to hide.
    if (!("weegwijzer" in window)) clock.onclick = function () { cover(false); };
  }

  // Rust cannot go on after a trap; the page can still say so.
  function stopped(error) {
    if (stands && error instanceof WebAssembly.RuntimeError) page.setAttribute("data-halted", "");
    if (page.hasAttribute("data-halted")) explain("stopped");
  }

  document.addEventListener("weegwijzer", function (/** @type {CustomEvent} */ event) {
    if (event.detail === "stands") {
      stands = true;
      clearTimeout(patience);
      // Behind the cover, the page holds no word of the app.
      twins.remove();
      page.removeAttribute("data-twin");
    } else if (event.detail === "failed") {
      failed(cause);
    } else if (missed) {
      explain(missed);
    }
  });
  // Popovers are the newest feature that the app needs: Chrome 114, Firefox 125,
  // Safari 17. Without them the question before wiping is open, and its buttons are dead.
  if (!("popover" in page)) {
    document.getElementById("wipe").hidden = true;
    return failed("old");
  }
  // (module (func ref.null func drop)): reference types.
  var module = new Uint8Array([
    0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 7, 1, 5, 0, 208, 112, 26, 11
  ]);
  try {
    if (!WebAssembly.validate(module)) return failed("old");
    new WebAssembly.Module(module);
  } catch (e) {
    // A policy refuses any module. Hiding and wiping work all the same.
    cause = "blocked";
    // An iPad says that it is a Mac.
    if (!("WebAssembly" in window) && /iPhone|iPad|Macintosh/.test(navigator.userAgent)) cause = "isolated";
  }
  // The first screens of a pupil who is telling it and of the quick check are in the page, so a
  // tap shows them at once; what is tapped there is tapped again once the app stands. They have
  // an entry in the history, as in the app, which goes before the app makes its own.
  var twins = /** @type {HTMLTemplateElement} */ (document.getElementById("twins"));
  var opened, under;
  function show(screen) {
    var place = document.getElementById("screen");
    // Beside the others, where start.js finds what it takes over from the start.
    var gone = twins.content.appendChild(place.firstElementChild);
    place.appendChild(screen);
    opened = under ? undefined : place.firstElementChild;
    under = under ? undefined : gone;
    place.querySelector("h1").focus();
  }
  // Whoever keeps something here, or brings a school's data, gets the whole app, in their words.
  function keeps() {
    return !!(location.search + location.hash) || Object.keys(localStorage).join().indexOf("weegwijzer") >= 0;
  }
  function openTwin(id) {
    var twin = twins.content.children[["told", "quick"].indexOf(id)];
    if (!twin || opened || attempt(keeps)) return !!opened;
    show(document.importNode(twin, true));
    // Where it is refused, Back leaves the app at once.
    attempt(function () {
      history.pushState(null, "");
      page.setAttribute("data-twin", "");
    });
    return true;
  }
  function tapped(button) {
    var chosen = opened.querySelector(".ww-answer--current");
    if (chosen) chosen.classList.remove("ww-answer--current");
    button.classList.add("ww-answer--current");
    // After its type comes what it does.
    var hook = button.attributes[1];
    page.setAttribute("data-tapped", "[" + hook.name + "='" + hook.value + "']");
    note(under.querySelector("[data-wait]").getAttribute("data-says"));
  }
  window.addEventListener("popstate", function () {
    if (!page.hasAttribute("data-twin")) return;
    page.removeAttribute("data-twin");
    // Covered, it stays where it was, and so does what was tapped.
    if (!document.contains(opened)) return;
    page.removeAttribute("data-pending");
    page.removeAttribute("data-tapped");
    show(under);
    note("");
    if (missed) explain(missed);
  });

  // A start button opens its popover by itself until this script runs, and from then on this
  // script does: with that attribute a screen reader calls the button folded.
  var before = document.querySelector("[data-wait]:popover-open");
  Array.prototype.forEach.call(document.querySelectorAll("[data-start]"), function (button) {
    button.removeAttribute("popovertarget");
  });
  if (before) {
    page.setAttribute("data-pending", before.getAttribute("data-wait"));
    openTwin(before.getAttribute("data-wait"));
  }
  // Before start.js hears of the tap: the whole app may take this screen away at once.
  window.addEventListener("click", function (click) {
    var target = /** @type {Element} */ (click.target);
    var button = /** @type {HTMLElement} */ (target.closest && target.closest("button"));
    if (!button) return;
    if (opened && opened.contains(button)) return tapped(button);
    if (!button.hasAttribute("data-start")) return;
    if (!stands) {
      page.setAttribute("data-pending", button.getAttribute("data-start"));
      if (openTwin(button.getAttribute("data-start"))) return;
    }
    var waiting = /** @type {HTMLElement} */ (button.nextElementSibling);
    if (!waiting || !waiting.hasAttribute("data-wait")) return;
    // A second tap tries again, and says so.
    waiting.textContent = waiting.getAttribute("data-says");
    waiting.togglePopover(true);
    say(waiting.textContent);
  }, true);
  window.addEventListener("error", function (event) { stopped(event.error); });
  window.addEventListener("unhandledrejection", function (event) { stopped(event.reason); });

  // The script that loads the app. A busy host or network may hold it back for ever:
  // after some seconds it is requested once more, as start.js does with what it loads.
  // Loading fails when every request has failed.
  var open = 0;
  var came = false;
  function lost() { if ((open -= 1) === 0 && !came) failed(cause); }
  function begin(address) {
    var start = document.createElement("script");
    open += 1;
    start.type = "module";
    start.src = trusted.createScriptURL(address);
    start.onload = function () {
      came = true;
      // It arrived, and an error ended it or what it imports: nothing else would tell.
      if (!("weegwijzer" in window)) failed(cause);
    };
    start.onerror = function () { clearTimeout(again); lost(); };
    document.head.appendChild(start);
    return start;
  }
  var address = script.getAttribute("data-start-script");
  var again = setTimeout(function () {
    if (came) return;
    open += 1;
    fetch(address + "?again").then(function (answer) {
      if (!answer.ok) throw answer;
      return answer.text();
    }).then(function () {
      if (came) return;
      // Only one of the two ever runs: an element in another document does not.
      document.implementation.createHTMLDocument("").adoptNode(first);
      open = 0;
      begin(address + "?again");
    }).catch(lost);
  }, 8000);
  var first = begin(address);
})();
