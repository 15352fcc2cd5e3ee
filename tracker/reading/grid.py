"""Tables whose columns are only where their words stand: cells parted by wide gaps, on paper or between spaces.

A place is a column of signs in a text or a point on a page; nothing here knows which.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from tracker.reading.tables import meanings_of

_NUMBER = re.compile(r"\d{1,6}(?:\.\d{1,2})*[.)]?$")
_GROUP = re.compile(r"(?:[IVX]{1,5}|[A-ZĐ])[.)]?$")
_HEAD_LINES = 4
_SAMPLE = 60


@dataclass(slots=True)
class Chunk:
    """Words that stand together; `words` tells where each of them begins, here and in `text`. `key` is the caller's own
    and grows with every sign of the text.
    """

    left: float
    right: float
    text: str
    key: int = 0
    words: tuple[tuple[float, int], ...] = ()

    def runs_across(self, place: float, slack: float) -> bool:
        """Whether no word of it begins at a place in its midst."""
        if self.right <= place + slack or self.left >= place - slack:
            return False
        return all(abs(left - place) > slack for left, _ in self.words)

    def parted(self, edges: list[float], slack: float) -> list[Chunk]:
        """The chunk cut where a word of it begins at an edge: the cell before was full to the last sign."""
        found, rest = [], self
        for edge in edges:
            if not rest.left + slack < edge < rest.right - slack:
                continue
            cut = next((word for word in rest.words if abs(word[0] - edge) <= slack and word[1]), None)
            if cut is not None:
                before = tuple(word for word in rest.words if word[1] < cut[1])
                found.append(Chunk(rest.left, cut[0], rest.text[: cut[1]].rstrip(), rest.key, before))
                behind = tuple((left, at - cut[1]) for left, at in rest.words if at >= cut[1])
                rest = Chunk(cut[0], rest.right, rest.text[cut[1] :], rest.key + int(cut[0] - rest.left), behind)
        return [*found, rest]


Cell = list[Chunk]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: its head and its rows, each a cell for every column, and the first line behind it."""

    head: list[Cell]
    rows: list[list[Cell]]
    end: int


def grid_at(lines: Sequence[Sequence[Chunk]], at: int, *, slack: float) -> Grid | None:
    """The table of duties whose head begins with a line, or None; `slack` is what the hand of the printer may waver."""
    body = next((n for n in range(at + 1, min(at + 1 + _HEAD_LINES, len(lines))) if _numbered(lines[n])), None)
    if body is None:
        return None
    head = _columns([chunk for line in lines[at:body] for chunk in line])
    meanings = meanings_of([" ".join(chunk.text for chunk in cell) for cell in head]) if len(head) > 2 else None
    if meanings is None:
        return None
    edges = _edges(head, _sample(lines, body, lines[at][0].text), slack)
    rows: list[list[Cell]] = []
    end = body
    while end < len(lines):
        line = lines[end]
        cells = _cells(line, edges, slack)
        if not _belongs(line, cells, slack, edges):
            break
        if _numbered(line) or not rows:
            rows.append(cells)
        else:
            for cell, more in zip(rows[-1], cells, strict=True):
                cell.extend(more)
        end += 1
    return Grid(head, rows, end) if rows else None


def _sample(lines: Sequence[Sequence[Chunk]], body: int, head: str) -> list[Sequence[Chunk]]:
    """The first lines of a table's body, up to the next head."""
    found: list[Sequence[Chunk]] = []
    for line in lines[body : body + _SAMPLE]:
        if line[0].text == head:
            break
        found.append(line)
    return found


def _numbered(line: Sequence[Chunk]) -> bool:
    """Whether a line begins a row: its number, or the number of a group, stands alone before a gap."""
    return len(line) > 1 and bool(_NUMBER.match(line[0].text) or _GROUP.match(line[0].text))


def _columns(chunks: list[Chunk]) -> list[Cell]:
    """The words of a head that stand above one another are one cell."""
    found: list[Cell] = []
    for chunk in sorted(chunks, key=lambda one: one.left):
        if found and chunk.left < max(one.right for one in found[-1]):
            found[-1].append(chunk)
        else:
            found.append([chunk])
    for cell in found:
        cell.sort(key=lambda one: one.key)
    return found


def _edges(head: list[Cell], lines: Sequence[Sequence[Chunk]], slack: float) -> list[float]:
    """Where each column begins: the place in reach of its head that the fewest rows cross and the most begin at."""
    starts = Counter(round(chunk.left) for line in lines for chunk in line)
    chunks = [chunk for line in lines for chunk in line]
    edges = [float("-inf")]
    for before, cell in pairwise(head):
        low, high = max(one.left for one in before) + slack, max(one.right for one in cell)
        own = round(min(one.left for one in cell))
        reach = [place for place in {*starts, own} if low < place <= high and place > edges[-1]]
        edges.append(
            min(
                reach or [own],
                key=lambda place: (
                    sum(1 for one in chunks if one.runs_across(place, slack)) - starts[round(place)] - (place == own),
                    abs(place - own),
                ),
            )
        )
    return edges


def _cells(line: Sequence[Chunk], edges: list[float], slack: float) -> list[Cell]:
    cells: list[Cell] = [[] for _ in edges]
    in_order = len(line) == len(edges) and _numbered(line)
    parts = line if in_order else [part for chunk in line for part in chunk.parted(edges, slack)]
    for number, chunk in enumerate(parts):
        column = number if in_order else max(n for n, edge in enumerate(edges) if edge <= chunk.left + slack)
        cells[column].append(chunk)
    return cells


def _belongs(line: Sequence[Chunk], cells: list[Cell], slack: float, edges: list[float]) -> bool:
    """Whether a line is part of the table: what stands under the numbers is a number, and nothing runs across."""
    if _numbered(line):
        return True
    if cells[0]:
        return False
    return all(chunk.right <= edge + 4 * slack for chunk in line for edge in _beyond(chunk, edges, slack))


def _beyond(chunk: Chunk, edges: list[float], slack: float) -> list[float]:
    """The beginning of the second column behind the one a chunk begins in, when there is one."""
    column = max(n for n, edge in enumerate(edges) if edge <= chunk.left + slack)
    return edges[column + 2 : column + 3]
