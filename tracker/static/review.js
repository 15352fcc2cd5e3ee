// A comfort of the review: what is selected in the text can be made an item. Passages also have buttons without it.
(() => {
  "use strict";

  const pane = document.querySelector(".review .pane .doc");
  const picked = document.querySelector("[data-picked]");
  const hint = document.querySelector("[data-picking]");
  if (!pane || !picked) return;
  const button = picked.querySelector("button");
  const words = picked.querySelector(".doc");
  hint.hidden = false;

  // The text is counted as the server counts it: by characters, not by the halves JavaScript strings are made of.
  const length = (text) => Array.from(text).length;

  // The place in the text of one end of the selection: of the piece it stands in, or of the nearest one.
  function place(node, offset, isEnd) {
    const pieces = Array.from(pane.querySelectorAll("[data-at]"));
    const edge = document.createRange();
    edge.setStart(node, offset);
    edge.collapse(true);
    let before = null;
    for (const piece of pieces) {
      const whole = document.createRange();
      whole.selectNodeContents(piece);
      if (whole.comparePoint(node, offset) === 0) {
        whole.setEnd(node, offset);
        return Number(piece.dataset.at) + length(whole.toString());
      }
      if (whole.compareBoundaryPoints(Range.START_TO_START, edge) > 0) {
        return isEnd && before ? endOf(before) : Number(piece.dataset.at);
      }
      before = piece;
    }
    return before ? endOf(before) : 0;
  }

  function endOf(piece) {
    return Number(piece.dataset.at) + length(piece.textContent);
  }

  document.addEventListener("selectionchange", () => {
    const selection = document.getSelection();
    if (!selection.rangeCount || !pane.contains(selection.anchorNode)) return; // pressing the button keeps the choice
    const range = selection.getRangeAt(0);
    const text = selection.toString().trim();
    picked.hidden = selection.isCollapsed || !text || !pane.contains(range.endContainer);
    if (picked.hidden) return;
    const start = place(range.startContainer, range.startOffset, false);
    const end = place(range.endContainer, range.endOffset, true);
    button.value = `add-${start}-${end}`;
    const shown = text.replace(/\s+/g, " ");
    words.textContent = length(shown) > 90 ? `“${Array.from(shown).slice(0, 40).join("")} … ${Array.from(shown).slice(-40).join("")}”` : `“${shown}”`;
  });

  button.addEventListener("pointerdown", (event) => event.preventDefault()); // a press does not undo the selection
})();
