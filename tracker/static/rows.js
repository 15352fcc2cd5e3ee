// A comfort for long lists: what was written is saved when one leaves a field. Without this file "Lưu trang này" does it.
(() => {
  "use strict";
  const form = document.getElementById("rows");
  if (!form || !window.fetch) return;
  let busy = false;
  let again = null;

  const rowOf = (id) => form.querySelector(`[data-row="${id}"]`);
  const say = (row, words, wrong) => {
    const place = row.querySelector(".said");
    place.textContent = words;
    place.classList.toggle("is-late", Boolean(wrong));
  };

  // The whole page is sent, of which the server saves what was touched: were the session over, all of it would wait
  // behind the door.
  const save = async (row) => {
    if (busy) { again = row; return; }
    busy = true;
    const sent = new FormData(form);
    sent.set("alone", "1");
    say(row, form.dataset.sending);
    try {
      const response = await fetch(form.action, { method: "POST", body: sent });
      if (response.redirected) { window.location.assign(response.url); return; }
      const answer = await response.json();
      for (const [id, known] of Object.entries(answer.known || {})) {
        form.elements[`version-${id}`].value = known.version;
        form.elements[`seen-${id}`].value = known.seen;
        say(rowOf(id), answer.said);
      }
      for (const [id, words] of Object.entries(answer.taken || {})) say(rowOf(id), words, true);
      if (!answer.known) say(row, answer.said, true);
      else if (row.querySelector(".said").textContent === form.dataset.sending) say(row, "");
    } catch {
      say(row, form.dataset.lost, true);
    }
    busy = false;
    if (again) { const next = again; again = null; save(next); }
  };

  form.addEventListener("change", (event) => {
    const row = event.target.closest("[data-row]");
    if (row) save(row);
  });
})();
