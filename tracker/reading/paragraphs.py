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

from tracker.reading.grid import Chunk, grid_at
from tracker.reading.labels import label_at
from tracker.reading.source import MOST_LINES, Line, Source, compose, fold, lines_of
from tracker.reading.stacks import stacked_at

_PAGE_MARK = re.compile(
    r"(?:[-–—] ?)?\d{1,3}(?: ?[-–—])?$|(?:trang|page) \d{1,3}(?: ?(?:/|trên|of) ?\d{1,3})?$|\d{1,3}/\d{1,3}$",
    re.I,
)
_LONGEST_MARK = 24
_MOST_ROWS = 3_000  # of tables between spaces; more paragraphs are read in no text
_WORD = re.compile(r"\S+")
_COLUMN_HEADS = re.compile(r"[^|]*(?<!\w)(?:nội dung|nhiệm vụ|công việc|đầu việc)(?!\w)[^|]*$", re.I)
_MAYBE_LABEL = re.compile(
    r"[^\w\s]|\d|\w{1,5} ?[.)/:\-]|o |một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười"
    r"|thứ |nhiệm vụ|nhóm |nội dung|công việc|việc |điều ",
    re.I,
)
# An enumerator on a line of its own belongs to the line below it.
_LONE_LABEL = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})*[.)/]|[a-zđ][.)]|\(\w{1,2}\)|[IVX]{1,4}[./])$")
_FOOT = re.compile(r"Nơi (?:nhận|gửi) ?:|NƠI (?:NHẬN|GỬI)|(?:KT|TM|TL|TUQ|T/M|K/T|T/L)\. ?[A-ZĐ]|T/M [A-ZĐ]")
_ENDED = ".;:!?…"
_DOCUMENT_NUMBER = re.compile(r"\d{1,5} ?[/-] ?(?:\d{4} ?/ ?)?[A-ZĐ]{2}")
_BROKEN_NUMBER = re.compile(r"[A-Z0-9Đ]-$")


@dataclass(frozen=True, slots=True)
class Page:
    """How the lines of a text were broken: their usual last column and the indent they go on with."""

    width: float
    indent: float


def read_source(given: str, *, side_by_side: bool = True) -> Source:
    """The readable text of a given one, one paragraph a line.

    `side_by_side` allows tables whose columns are only parted by spaces to be put together row by row.
    """
    composed, starts, stops = compose(given)
    lines = lines_of(composed)
    source = Source(given, unread=len(lines) == MOST_LINES)
    lines = _with_stacks(lines)
    lines = [line for line in lines if len(line.text) > _LONGEST_MARK or not _PAGE_MARK.match(line.text)]
    page = _page(lines)
    if side_by_side:
        lines = _with_rows(lines, source)
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


def _with_stacks(lines: list[Line]) -> list[Line]:
    """The lines, with those of a table that was copied cell by cell put together row by row."""
    out: list[Line] = []
    at = 0
    texts = [line.text for line in lines]
    while at < len(lines):
        table = stacked_at(texts, at)
        if table is None:
            out.append(lines[at])
            at += 1
            continue
        out.extend(_row([_chunks(lines[number]) for number in row], lines[row[0]]) for row in table)
        at = table[-1].stop
    return out


def _with_rows(lines: list[Line], source: Source) -> list[Line]:
    """The lines, with those of a table whose columns stand side by side put together row by row."""
    out: list[Line] = []
    at = rows = 0
    chunks: list[list[Chunk]] = []
    while at < len(lines):
        line = lines[at]
        if line.places and _COLUMN_HEADS.match(line.text) and 1 < len(_chunks(line)) < len(line.places):
            if rows > _MOST_ROWS:
                source.unread = True
                break
            chunks.extend(_chunks(one) for one in lines[len(chunks) : at + _MOST_ROWS])
            grid = grid_at(chunks, at, slack=1)
            if grid is not None:
                out.extend(_row(cells, line) for cells in (grid.head, *grid.rows))
                source.scattered = True
                rows += 1 + len(grid.rows)
                at = grid.end
                continue
        out.append(line)
        at += 1
    return out


def _chunks(line: Line) -> list[Chunk]:
    """The words of a line that stand together, with their places in it; `key` is where they stand in the text."""
    if "|" in line.text:
        return [Chunk(0, float("inf"), line.text, line.at)]  # its cells are parted already: no line of this table
    if line.places is None:
        words = tuple((line.indent + m.start(), m.start()) for m in _WORD.finditer(line.text))
        return [Chunk(line.indent, line.column, line.text, line.at, words)]
    places, away, chunks = line.places, line.indent - line.at, []
    number = 0
    while number < len(places):
        begin, place = places[number]
        told = [(place + away, 0)]
        number += 1
        while number < len(places) and places[number][1] - places[number][0] <= place - begin:
            told.append((places[number][1] + away, places[number][0] - begin))
            number += 1
        said = line.text[begin : places[number][0] if number < len(places) else None].rstrip()
        chunks.append(Chunk(place + away, place + away + len(said), said, place, tuple(told)))
    return chunks


def _row(cells: list[list[Chunk]], line: Line) -> Line:
    """The cells of a row as one line with bars between them."""
    pieces: list[str] = []
    places: list[tuple[int, int]] = []
    length = 0
    for number, cell in enumerate(cells):
        if number:
            pieces.append(" |")
            places.append((length + 1, places[-1][1] if places else line.at))
            length += 2
        for chunk in cell:
            if length:
                pieces.append(" ")
                length += 1
            shift = -1
            for left, at in chunk.words:  # a new stretch only where spaces were put in
                moved = int(left - chunk.left) - at
                if moved != shift:
                    places.append((length + at, chunk.key + at + moved))
                    shift = moved
            pieces.append(chunk.text)
            length += len(chunk.text)
    return Line("".join(pieces), line.indent, line.indent, line.at, places, row=True)


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
    if line.row or before.row or _FOOT.match(line.text):
        return False
    last, first = before.text[-1], line.text[0]
    if before.text.endswith("./."):
        return False  # how an official text ends
    if before.text.endswith(" số") and _DOCUMENT_NUMBER.match(line.text):
        return True  # "Công điện số" / "80/CĐ-TTg"
    open_end = last not in _ENDED
    if len(before.text) < 8 and _LONE_LABEL.match(before.text):
        return not _labelled(line.text)
    full = page is not None and before.column >= 0.82 * page.width and before.column <= 1.35 * page.width
    if first.isupper() and last == "-" and _broken_number(before.text):
        return True
    if not full and not (open_end and (first.islower() or first in ",;.)" or last in ",(")):
        return False
    if _labelled(line.text):
        return bool(full and open_end and first in "-–+" and line.text[1:3].strip()[:1].islower())
    if open_end and first.islower():
        return full or before.text.count(" ") > 2
    if (open_end and (first in ",;.)" or last in ",(")) or (full and last == ";" and first.islower()):
        return True
    return full and _full_line_goes_on(before, line, page)


def _broken_number(text: str) -> bool:
    """ "Nghị định số 178/2026/NĐ-" goes on in the next line without a space."""
    return bool(_BROKEN_NUMBER.search(text[-2:])) and text[-3:-2] not in ("", " ")


def _full_line_goes_on(before: Line, line: Line, page: Page | None) -> bool:
    assert page is not None
    if before.text[-1] not in _ENDED:
        return line.indent <= max(page.indent + 12, before.indent)
    if line.indent >= page.indent + 2:
        return False
    if before.indent > line.indent:
        return before.text[-1] in ".;"
    return before.text[-1] == "." and before.column >= 0.92 * page.width


class _Writer:
    """Writes the readable text and keeps where each stretch of it came from."""

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
        self._write(line)

    def go_on(self, line: Line) -> None:
        if not (line.text[0].isupper() and _broken_number(self.last)):
            self.pieces.append(" ")
            self.length += 1
        self._write(line)

    def finish(self) -> None:
        self._close()
        self.source.text = "".join(self.pieces)
        self.source.low = fold(self.source.text)
        self.source.readable_at, self.source.composed_at = self.readable_at, self.composed_at

    def _close(self) -> None:
        if self.begun is not None:
            self.source.paragraphs.append((self.begun, self.length))

    def _write(self, line: Line) -> None:
        length = self.length
        if line.places is None:
            self.readable_at.append(length)
            self.composed_at.append(line.at)
        else:
            self.readable_at.extend([length + place for place, _ in line.places])
            self.composed_at.extend([at for _, at in line.places])
        self.pieces.append(line.text)
        self.length, self.last = length + len(line.text), line.text
