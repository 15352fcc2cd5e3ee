// Comforts only: every page works without this file.
(() => {
  "use strict";

  // A second press while the first is on its way sends nothing; the server would refuse it anyway.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.sent === "yes") {
      event.preventDefault();
      return;
    }
    if (form.method !== "post") return;
    form.dataset.sent = "yes";
    setTimeout(() => delete form.dataset.sent, 4000); // the answer may be a file, and the page stays
  });
  window.addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
  });

  // A print button does nothing without this file, so it shows itself only here; Ctrl+P always works.
  for (const button of document.querySelectorAll("button[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
})();
