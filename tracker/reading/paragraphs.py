"""From lines to paragraphs: lines that a page broke are joined again, page numbers are left out.

Blank lines decide nothing, so a text reads the same with more or fewer of them.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from tracker.reading.labels import label_at
from tracker.reading.source import Line, Source, compose, fold, lines_of

_PAGE_MARK = re.compile(
    r"(?:[-–—] ?)?\d{1,3}(?: ?[-–—])?$|(?:trang|page) \d{1,3}(?: ?(?:/|trên|of) ?\d{1,3})?$|\d{1,3}/\d{1,3}$"
)
_ENDED = ".;:!?…"
_BROKEN_NUMBER = re.compile(r"[A-Z0-9Đ]-$")


@dataclass(frozen=True, slots=True)
class Page:
    """How the lines of a text were broken: their usual last column and the indent they go on with."""

    width: float
    indent: float


def read_source(given: str) -> Source:
    """The readable text of a given one, one paragraph a line."""
    composed, starts, stops = compose(given)
    lines = [line for line in lines_of(composed) if not _PAGE_MARK.match(line.text.lower())]
    page = _page(lines)
    source = Source(given)
    writer = _Writer(source, starts, stops)
    before: Line | None = None
    for line in lines:
        if before is not None and _goes_on(before, line, page):
            writer.go_on(line)
        else:
            writer.begin(line)
        before = line
    writer.finish()
    return source


def _page(lines: list[Line]) -> Page | None:
    """Lines that stop in mid-sentence and go on in lower case show how wide the page is."""
    columns, indents = [], []
    for before, line in zip(lines, lines[1:], strict=False):
        if line.text[0].islower() and before.text[-1] not in _ENDED and 45 <= before.column <= 140:
            if not _labelled(line.text):
                columns.append(before.column)
                indents.append(line.indent)
    if len(columns) < 3:
        return None
    return Page(median(columns), median(indents))


def _labelled(text: str) -> bool:
    head = text[:40]
    return label_at(head, fold(head), 0, len(head)) is not None


def _goes_on(before: Line, line: Line, page: Page | None) -> bool:
    """Whether a line continues the paragraph of the line before it."""
    open_end = before.text[-1] not in _ENDED
    first = line.text[0]
    full = page is not None and before.column >= 0.82 * page.width and before.column <= 1.35 * page.width
    if _labelled(line.text):
        return bool(full and open_end and first in "-–+" and line.text[1:3].strip()[:1].islower())
    if open_end and first.islower():
        return len(before.words) > 3 or full
    if open_end and (first in ",;.)" or before.text[-1] in ",("):
        return True
    if page is None or not full:
        return False
    if open_end:
        return line.indent <= max(page.indent + 12, before.indent)
    if line.indent >= page.indent + 2:
        return False
    if before.indent > line.indent:
        return before.text[-1] == "." or before.text[-1] == ";"
    return before.text[-1] == "." and before.column >= 0.92 * page.width


class _Writer:
    """Writes the readable text and keeps the given place of each of its characters."""

    def __init__(self, source: Source, starts: Sequence[int], stops: Sequence[int]) -> None:
        self.source, self.starts, self.stops = source, starts, stops
        self.pieces: list[str] = []
        self.length = 0
        self.begun: int | None = None
        self.place, self.beyond = array("q"), array("q")
        self.last = ""

    def begin(self, line: Line) -> None:
        if self.begun is not None:
            self.source.paragraphs.append((self.begun, self.length))
            self._gap("\n")
        self.begun = self.length
        self._words(line)

    def go_on(self, line: Line) -> None:
        broken = _BROKEN_NUMBER.search(self.last) and len(self.last) > 2 and line.text[0].isupper()
        if not broken:
            self._gap(" ")
        self._words(line)

    def finish(self) -> None:
        if self.begun is not None:
            self.source.paragraphs.append((self.begun, self.length))
        self.source.text = "".join(self.pieces)
        self.source.low = fold(self.source.text)
        self.source._starts, self.source._stops = self.place, self.beyond

    def _gap(self, sign: str) -> None:
        self.pieces.append(sign)
        self.length += 1
        at = self.beyond[-1] if self.beyond else 0
        self.place.append(at)
        self.beyond.append(at)

    def _words(self, line: Line) -> None:
        for number, (word, at) in enumerate(line.words):
            if number and word not in (",", ";"):
                self._gap(" ")
            self.pieces.append(word)
            self.length += len(word)
            if word == "|" and self.starts[at : at + 1] and len(line.words) > 1:
                pass
            self.place.extend(self.starts[at : at + len(word)])
            self.beyond.extend(self.stops[at : at + len(word)])
            self.last = word
