"""The text as given, and the same text made readable: one line a paragraph, single spaces, NFC.

Everything else in this room works on the readable text and comes back to the given one through
`Source.span`, so that an item always points at characters the secretary can see.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

# Marks of one letter are bounded: normalising an endless run of marks is not linear.
_CLUSTER = re.compile("[^\\s\u0300-\u036f][\u0300-\u036f]{1,6}|[\u00ad\u200b-\u200f\u2060\ufeff]")
_LINE = re.compile("\\S[^\\n\\r\\x0b\\x0c\\x1c-\\x1e\\x85\u2028\u2029]*")
_BREAKS = "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
# Nothing that is a conclusion is as long; a text that is must not keep the page waiting.
MOST_LINES = 20_000
_WORD = re.compile(r"\S+")
# A sign between two words without a space, or at the head of one: begins with the sign so that it is found quickly.
_STUCK = re.compile(r"[,;:](?=[^\W\d_])(?:(?<=[^\W\d_][,;:])(?<![A-ZĐ][,;:])|(?<!\S[,;:])(?<!:))")
_TONE_PLACE = re.compile("(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\\w)")
_TONE_FIXED = {
    "oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa", "oè": "òe", "oé": "óe", "oẻ": "ỏe",
    "oẽ": "õe", "oẹ": "ọe", "uỳ": "ùy", "uý": "úy", "uỷ": "ủy", "uỹ": "ũy", "uỵ": "ụy",
}  # fmt: skip
_PLAIN_SIGNS = (("–", "-"), ("—", "-"), ("‑", "-"), ("‐", "-"), ("−", "-"), ("’", "'"), ("‘", "'"))


def fold(text: str) -> str:
    """Lower case, one way to place tone marks ("uỷ" = "ủy"), one dash; the length never changes."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    if not low.isascii():
        for odd, plain in _PLAIN_SIGNS:
            if odd in low:
                low = low.replace(odd, plain)
        low = _TONE_PLACE.sub(_tone, low)
    return low


def _tone(match: re.Match[str]) -> str:
    return _TONE_FIXED[match.group()]


@lru_cache(maxsize=4096)
def fold_name(text: str) -> str:
    """`fold` for names, which come back again and again."""
    return fold(text)


def squeeze(text: str) -> str:
    """NFC with runs of white space made one space."""
    return " ".join(unicodedata.normalize("NFC", text).split())


@dataclass(slots=True)
class Line:
    """One line that holds something, its words one space apart; `column` is its last column as it was given.

    It stands in the composed text from `at` on, character by character; where spaces were taken out or put
    in, `places` says for each word where it begins in the line and where in the composed text.
    """

    text: str
    indent: int
    column: int
    at: int
    places: list[tuple[int, int]] | None = None
    row: bool = False  # of a table put together from lines whose columns stand side by side


@dataclass(slots=True)
class Source:
    """`text` is the readable text, `low` its folded twin; `paragraphs` are where its paragraphs stand."""

    given: str
    text: str = ""
    low: str = ""
    paragraphs: list[tuple[int, int]] = field(default_factory=list)
    # Where each stretch that goes on character by character begins in the readable and in the composed text, and
    # where the composed characters stand in the given one.
    readable_at: Sequence[int] = ()
    composed_at: Sequence[int] = ()
    starts: Sequence[int] = ()
    stops: Sequence[int] = ()
    unread: bool = False  # the text is longer than any conclusion: what stands behind a place was not read
    scattered: bool = False  # rows of a table were put together: their cells do not stand one behind the other

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Characters of the given text for a piece of the readable text that begins and ends inside words."""
        stretch = bisect_right(self.readable_at, start) - 1
        away = self.composed_at[stretch] - self.readable_at[stretch]
        first = self.starts[start + away]
        if stretch + 1 < len(self.readable_at) and self.readable_at[stretch + 1] < end:
            if self.scattered:
                return self._scattered_span(stretch, start, end)
            stretch = bisect_right(self.readable_at, end - 1) - 1
            away = self.composed_at[stretch] - self.readable_at[stretch]
        return first, self.stops[end - 1 + away]

    def _scattered_span(self, stretch: int, start: int, end: int) -> tuple[int, int]:
        """From the first to the last character, wherever in the piece they stand."""
        first, last = len(self.given), 0
        while stretch < len(self.readable_at) and self.readable_at[stretch] < end:
            away = self.composed_at[stretch] - self.readable_at[stretch]
            following = self.readable_at[stretch + 1] if stretch + 1 < len(self.readable_at) else end
            begin, stop = max(start, self.readable_at[stretch]), min(end, following)
            while stop > begin and self.text[stop - 1] in " \n":
                stop -= 1
            if stop > begin and self.text[begin] != "|":
                first = min(first, self.starts[begin + away])
                last = max(last, self.stops[stop - 1 + away])
            stretch += 1
        return first, last


def compose(given: str) -> tuple[str, Sequence[int], Sequence[int]]:
    """NFC without soft hyphens and zero-width characters, with the place of each character."""
    if not _CLUSTER.search(given):
        return given, range(len(given)), range(1, len(given) + 1)
    pieces: list[str] = []
    starts, stops = array("q"), array("q")
    last = 0
    for match in _CLUSTER.finditer(given):
        at, end = match.span()
        pieces.append(given[last:at])
        starts.extend(range(last, at))
        stops.extend(range(last + 1, at + 1))
        if len(match.group()) > 1:
            letter = unicodedata.normalize("NFC", match.group())
            pieces.append(letter)
            starts.extend([at] * len(letter))
            stops.extend([end] * len(letter))
        last = end
    pieces.append(given[last:])
    starts.extend(range(last, len(given)))
    stops.extend(range(last + 1, len(given) + 1))
    return "".join(pieces), starts, stops


def lines_of(composed: str) -> list[Line]:
    """The lines that hold something; cells parted by tabs are parted by " | " from here on."""
    found: list[Line] = []
    last_end = -1
    before = ""
    for match in _LINE.finditer(composed):
        if len(found) == MOST_LINES:
            break
        at, end = match.span()
        content = match.group().rstrip()
        if len(content) < 4 and content == before:
            continue  # a rule or a column of the same sign says nothing twice
        indent = 0
        if at and composed[at - 1] not in _BREAKS:
            opening = at
            while opening > last_end + 1 and composed[opening - 1] not in _BREAKS:
                opening -= 1
            indent = len(composed[opening:at].expandtabs(4))
        line = _line(composed, content, at, indent)
        found.append(line)
        before = line.text
        last_end = end
    return found


def _line(composed: str, content: str, at: int, indent: int) -> Line:
    column = indent + len(content)
    text = " ".join(content.split())
    if _STUCK.search(content):
        words = _unstuck([(m.group(), at + m.start()) for m in _WORD.finditer(content)])
        if "\t" in content:
            words = _with_cells(composed, words)
        return _spaced(words, indent, column, at)
    if "\t" in content:
        return _tabbed(content, indent, column, at)
    if len(text) == len(content):
        return Line(text, indent, column, at)
    return _spaced([(m.group(), at + m.start()) for m in _WORD.finditer(content)], indent, column, at)


def _spaced(words: list[tuple[str, int]], indent: int, column: int, at: int) -> Line:
    """A line put together from its words, one space apart."""
    pieces: list[str] = []
    places: list[tuple[int, int]] = []
    length = 0
    for word, place in words:
        if length and word not in (",", ";"):
            pieces.append(" ")
            length += 1
        places.append((length, place))
        pieces.append(word)
        length += len(word)
    return Line("".join(pieces), indent, column, at, places)


def _tabbed(content: str, indent: int, column: int, at: int) -> Line:
    """A line whose cells are parted by tabs: a bar between two of them, unless the first is only a label."""
    pieces: list[str] = []
    places: list[tuple[int, int]] = []
    length = tabs = 0
    begin, stop = at, at  # of the cell, and where the cell before it ended
    for cell in content.split("\t"):
        text = " ".join(cell.split())
        if text:
            label = len(pieces) == 1 and " " not in pieces[0] and not pieces[0][-1].isalnum()
            if pieces and not (label or text.startswith("| ") or text == "|" or pieces[-1][-1:] == "|"):
                for _ in range(2 if tabs == 2 else 1):
                    places.append((length + 1, stop))
                    pieces.append(" |")
                    length += 2
            if pieces:
                pieces.append(" ")
                length += 1
            bare = cell.strip()
            first = begin + cell.index(bare[0])
            if len(bare) == len(text):
                places.append((length, first))
            else:
                places.extend(_word_places(bare, length, first))
            pieces.append(text)
            length += len(text)
            tabs, stop = 0, first + len(bare)
        tabs += 1
        begin += len(cell) + 1
    return Line("".join(pieces), indent, column, at, places)


def _word_places(bare: str, length: int, at: int) -> list[tuple[int, int]]:
    """Where the words of a cell stand in the line and in the composed text."""
    places = []
    for match in _WORD.finditer(bare):
        places.append((length, at + match.start()))
        length += len(match.group()) + 1
    return places


def _unstuck(words: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """ "dựng:kiểm" and " ,Đội" are read as if the space stood where it should."""
    out = []
    for word, at in words:
        begin = 0
        for match in _STUCK.finditer(word):
            out.append((word[begin : match.end()], at + begin))
            begin = match.end()
        out.append((word[begin:], at + begin))
    return out


def _with_cells(composed: str, words: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """A bar between two words that a tab parts, unless the first is only a label."""
    out = [words[0]]
    for number, (word, at) in enumerate(words[1:], 1):
        before, before_at = words[number - 1]
        gap = composed[before_at + len(before) : at]
        if "\t" in gap and word != "|" and before != "|" and not (number == 1 and not before[-1].isalnum()):
            cells = gap.count("\t") if gap.count("\t") == 2 else 1
            out.extend([("|", before_at + len(before))] * cells)
        out.append((word, at))
    return out
