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
_WORD = re.compile(r"\S+")
_STUCK = re.compile(r"(?<=[^\W\d_])[,;:](?=[^\W\d_])(?<![A-ZĐ].)|(?:^|(?<=\s))[,;](?=[^\W\d_])")
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
    """One line that holds something: its words with their places, its indent and its last column."""

    words: list[tuple[str, int]]
    indent: int
    column: int
    text: str


@dataclass(slots=True)
class Source:
    """`text` is the readable text, `low` its folded twin; `paragraphs` are where its paragraphs stand."""

    given: str
    text: str = ""
    low: str = ""
    paragraphs: list[tuple[int, int]] = field(default_factory=list)
    # Where each word stands in the readable and in the composed text, and composed characters in the given one.
    readable_at: Sequence[int] = ()
    composed_at: Sequence[int] = ()
    starts: Sequence[int] = ()
    stops: Sequence[int] = ()

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Characters of the given text for a piece of the readable text that begins and ends inside words."""
        return self.starts[self._composed(start)], self.stops[self._composed(end - 1)]

    def _composed(self, at: int) -> int:
        word = bisect_right(self.readable_at, at) - 1
        return self.composed_at[word] + at - self.readable_at[word]


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
    for match in _LINE.finditer(composed):
        at, end = match.span()
        indent = 0
        if at and composed[at - 1] not in _BREAKS:
            opening = at
            while opening > last_end + 1 and composed[opening - 1] not in _BREAKS:
                opening -= 1
            indent = len(composed[opening:at].expandtabs(4))
        content = match.group()
        if len(content) < 4 and found and content == found[-1].text:
            continue  # a rule or a column of the same sign says nothing twice
        words = [(m.group(), at + m.start()) for m in _WORD.finditer(content)]
        if _STUCK.search(content):
            words = _unstuck(words)
        if "\t" in content:
            words = _with_cells(composed, words)
        found.append(Line(words, indent, indent + len(content.rstrip()), " ".join(word for word, _ in words)))
        last_end = end
    return found


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
