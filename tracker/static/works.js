// A comfort: the page of running work asks again every three seconds. Without it, a noscript refresh does the same.
(() => {
  "use strict";

  const place = document.getElementById("work");
  if (!place) return;
  let wait = 2000;

  async function look() {
    try {
      const response = await fetch(location.href, { headers: { Accept: "text/html" } });
      if (response.redirected) return; // the session has ended; reloading asks to sign in
      if (response.ok) {
        const page = new DOMParser().parseFromString(await response.text(), "text/html");
        const fresh = page.getElementById("work");
        if (!fresh) return;
        if (fresh.dataset.state === "done" || fresh.dataset.state === "failed") {
          location.reload();
          return;
        }
        if (fresh.innerHTML !== place.innerHTML) place.replaceChildren(...fresh.childNodes);
      }
    } catch {
      // no network for a moment: ask again
    }
    wait = Math.min(wait * 1.2, 15000);
    setTimeout(look, wait);
  }

  setTimeout(look, wait);
})();
