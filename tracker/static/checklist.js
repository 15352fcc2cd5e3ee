// A comfort for bad signal: an answer is saved without leaving the page. Without this file each save loads the page anew.
(() => {
  "use strict";
  const list = document.getElementById("checklist");
  if (!list || !window.fetch || !window.DOMParser) return;

  const say = (form, words) => {
    form.querySelector(".said").textContent = words;
  };

  // Put the answer's fresh form and every count into this page; what is being typed elsewhere stays.
  const renew = (form, page) => {
    const fresh = page.getElementById(form.id);
    if (!fresh) return false;
    form.replaceWith(document.adoptNode(fresh));
    for (const part of page.querySelectorAll("#progress, #bar, [id$='-progress']")) {
      document.getElementById(part.id)?.replaceWith(document.adoptNode(part));
    }
    fresh.querySelector("button").focus({ preventScroll: true });
    return true;
  };

  list.addEventListener("submit", async (event) => {
    const form = event.target;
    if (!("answer" in form.dataset)) return;
    event.preventDefault();
    event.stopPropagation();
    if (form.dataset.busy) return;
    form.dataset.busy = "yes";
    say(form, list.dataset.sending);
    try {
      const response = await fetch(form.action, { method: "POST", body: new FormData(form) });
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      if (renew(form, page)) return;
      if (response.redirected) window.location.assign(response.url); // the session ended: what was typed waits behind the door
      else say(form, page.querySelector(".note p")?.textContent || list.dataset.lost);
    } catch {
      say(form, list.dataset.lost);
    }
    delete form.dataset.busy;
  });
})();
