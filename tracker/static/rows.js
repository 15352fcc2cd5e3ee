// A comfort for long lists: a line is saved when one leaves it. Without this file "Lưu trang này" saves them all.
(() => {
  "use strict";
  const form = document.getElementById("rows");
  if (!form || !window.fetch) return;

  const say = (row, words, wrong) => {
    const place = row.querySelector(".said");
    place.textContent = words;
    place.classList.toggle("is-late", Boolean(wrong));
  };

  const save = async (row) => {
    if (row.dataset.busy) { row.dataset.again = "yes"; return; }
    row.dataset.busy = "yes";
    const sent = new FormData();
    sent.set("csrf_token", form.elements.csrf_token.value);
    sent.set("alone", "1");
    for (const field of row.querySelectorAll("[name]")) sent.set(field.name, field.value);
    say(row, form.dataset.sending);
    try {
      const response = await fetch(form.action, { method: "POST", body: sent, redirect: "manual" });
      const answer = (response.headers.get("Content-Type") || "").includes("json") ? await response.json() : null;
      say(row, answer ? answer.said : form.dataset.lost, !response.ok);
      const version = row.querySelector("[name^='version-']");
      if (answer && answer.versions) version.value = answer.versions[row.dataset.row] || version.value;
    } catch {
      say(row, form.dataset.lost, true);
    }
    delete row.dataset.busy;
    if (row.dataset.again) { delete row.dataset.again; save(row); }
  };

  form.addEventListener("change", (event) => {
    const row = event.target.closest("[data-row]");
    if (row) save(row);
  });
})();
