// A comfort for people who work with the keyboard all day: single keys, explained by "?". Every page works without it.
// Keys do nothing while one types, with Ctrl, Alt or Meta, in an open dialog, or after they were switched off there:
// who speaks to the computer or reads with their ears must be able to be rid of them (WCAG 2.1.4).
(() => {
  "use strict";
  const sheet = document.getElementById("shortcuts");
  if (!sheet || !sheet.showModal) return;
  const OFF = "shortcuts-off";
  const remembered = () => { try { return localStorage.getItem(OFF) === "yes"; } catch { return false; } };
  let off = remembered();
  let waitsForPlace = 0; // until when a second key after "g" is one

  const toggle = sheet.querySelector("[data-toggle]");
  const tell = () => { toggle.textContent = off ? toggle.dataset.on : toggle.dataset.off; };
  toggle.addEventListener("click", () => {
    off = !off;
    try { localStorage.setItem(OFF, off ? "yes" : "no"); } catch { /* kept for this page alone */ }
    tell();
  });
  tell();

  for (const button of document.querySelectorAll("[data-shortcuts]")) {
    button.hidden = false;
    button.addEventListener("click", () => sheet.showModal());
  }

  const isTyping = (element) =>
    element instanceof Element &&
    (element.isContentEditable || element.matches("textarea, select, input:not([type=checkbox], [type=radio], [type=button])"));

  const rows = () => [...document.querySelectorAll("main tbody tr")].filter((row) => row.querySelector("a.title"));
  const at = () => document.activeElement?.closest("main tbody tr");
  const step = (by) => {
    const all = rows();
    const place = all.indexOf(at());
    const next = all[place < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(Math.max(place + by, 0), all.length - 1)];
    next?.querySelector("a.title").focus();
    next?.scrollIntoView({ block: "nearest" });
    return Boolean(next);
  };
  const follow = (link) => {
    if (!link) return false;
    window.location.assign(link.href);
    return true;
  };

  const KEYS = {
    "?": () => { sheet.showModal(); return true; },
    "/": () => {
      const field = document.querySelector("main input[type=search]");
      field?.focus();
      field?.select();
      return Boolean(field);
    },
    g: () => { waitsForPlace = Date.now() + 1500; return true; },
    j: () => step(1),
    k: () => step(-1),
    x: () => {
      const box = at()?.querySelector("input[type=checkbox]");
      box?.click();
      return Boolean(box);
    },
    n: () => follow(document.querySelector("main a[href$='/tasks/new']")),
  };

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || event.repeat && !"jk".includes(event.key)) return;
    if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target) || document.querySelector("dialog[open]")) return;
    if (off) return; // the button in the footer still opens the sheet
    const key = event.key.toLowerCase();
    const place = Date.now() < waitsForPlace ? sheet.querySelector(`[data-go="${CSS.escape(key)}"]`) : null;
    waitsForPlace = 0;
    const done = place ? follow(place) : Object.hasOwn(KEYS, key) && KEYS[key]();
    if (done) event.preventDefault();
  });
})();
