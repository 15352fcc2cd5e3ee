"""From lines to paragraphs: lines that a page broke are joined again, page numbers are left out.

Blank lines decide nothing, so a text reads the same with more or fewer of them.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from tracker.reading.labels import label_at
from tracker.reading.source import Line, Source, compose, fold, lines_of

_PAGE_MARK = re.compile(
    r"(?:[-–—] ?)?\d{1,3}(?: ?[-–—])?$|(?:trang|page) \d{1,3}(?: ?(?:/|trên|of) ?\d{1,3})?$|\d{1,3}/\d{1,3}$"
)
_MAYBE_LABEL = re.compile(
    r"[^\w\s]|\d|\w{1,5} ?[.)/:\-]|o |một là|hai |ba là|bốn |năm là|sáu |bảy |tám |chín |mười"
    r"|thứ |nhiệm vụ|nhóm |nội dung|công việc|việc |điều ",
    re.I,
)
# An enumerator on a line of its own belongs to the line below it.
_LONE_LABEL = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})*[.)/]|[a-zđ][.)]|\(\w{1,2}\)|[IVX]{1,4}[./])$")
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
    for before, line in pairwise(lines):
        breaks_off = line.text[0].islower() and before.text[-1] not in _ENDED and 45 <= before.column <= 140
        if breaks_off and not _labelled(line.text):
            columns.append(before.column)
            indents.append(line.indent)
    if len(columns) < 3:
        return None
    return Page(median(columns), median(indents))


def _labelled(text: str) -> bool:
    if not _MAYBE_LABEL.match(text):
        return False
    head = text[:40]
    return label_at(head, fold(head), 0, len(head)) is not None


def _goes_on(before: Line, line: Line, page: Page | None) -> bool:
    """Whether a line continues the paragraph of the line before it."""
    open_end = before.text[-1] not in _ENDED
    first = line.text[0]
    if len(before.text) < 8 and _LONE_LABEL.match(before.text):
        return not _labelled(line.text)
    full = page is not None and before.column >= 0.82 * page.width and before.column <= 1.35 * page.width
    if first.isupper() and len(before.words[-1][0]) > 2 and _BROKEN_NUMBER.search(before.text):
        return True
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
    """Writes the readable text and keeps where each of its words came from."""

    def __init__(self, source: Source, starts: Sequence[int], stops: Sequence[int]) -> None:
        self.source = source
        source.starts, source.stops = starts, stops
        self.pieces: list[str] = []
        self.length = 0
        self.begun: int | None = None
        self.readable_at, self.composed_at = array("q"), array("q")
        self.last = ""

    def begin(self, line: Line) -> None:
        self._close()
        if self.pieces:
            self.pieces.append("\n")
            self.length += 1
        self.begun = self.length
        self._words(line)

    def go_on(self, line: Line) -> None:
        broken = len(self.last) > 2 and line.text[0].isupper() and _BROKEN_NUMBER.search(self.last)
        if not broken:
            self.pieces.append(" ")
            self.length += 1
        self._words(line)

    def finish(self) -> None:
        self._close()
        self.source.text = "".join(self.pieces)
        self.source.low = fold(self.source.text)
        self.source.readable_at, self.source.composed_at = self.readable_at, self.composed_at

    def _close(self) -> None:
        if self.begun is not None:
            self.source.paragraphs.append((self.begun, self.length))

    def _words(self, line: Line) -> None:
        pieces, readable_at, length = self.pieces, self.readable_at, self.length
        first = True
        for word, _ in line.words:
            if not first and word not in (",", ";"):
                pieces.append(" ")
                length += 1
            first = False
            readable_at.append(length)
            pieces.append(word)
            length += len(word)
        self.composed_at.extend([at for _, at in line.words])
        self.length, self.last = length, line.words[-1][0]
