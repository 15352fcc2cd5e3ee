"""Enumerators: "Một là", "Thứ ba", "Nhiệm vụ 2", "II.", "1.1.", "a)", "(1)", "-", at the start or inside a line."""

from __future__ import annotations

import re
from dataclasses import dataclass

_UNITS = {
    "một": 1,
    "nhất": 1,
    "hai": 2,
    "nhì": 2,
    "ba": 3,
    "bốn": 4,
    "tư": 4,
    "năm": 5,
    "lăm": 5,
    "sáu": 6,
    "bảy": 7,
    "tám": 8,
    "chín": 9,
    "mười": 10,
    "mốt": 11,
}
_COUNT = (
    r"(?:hai mươi|mười (?:một|hai|ba|bốn|tư|lăm|năm|sáu|bảy|tám|chín)"
    r"|mười|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín)"
)
_RANKS = {
    "roman": 10,
    "upper": 20,
    "article": 25,
    "word": 30,
    "thu": 30,
    "duty": 30,
    "unit": 35,
    "dec": 30,
    "dec2": 40,
    "dec3": 45,
    "letter": 50,
    "paren": 55,
    "parenletter": 55,
    "star": 60,
    "dot": 68,
    "minus": 70,
    "plus": 80,
}

BULLETS = ("minus", "plus", "dot", "star")
_BULLETS_AS_WRITTEN = ("minus", "plus", "star")  # a dot may be the letter o
# Matched on the folded text; roman and upper-case letters are checked on the text itself.
_AT_START = re.compile(
    rf"(?P<word>{_COUNT} là\b ?[,:.]?|{_COUNT} ?:(?= ))"
    rf"|(?P<thu>thứ (?:nhất|nhì|{_COUNT})(?: là)? ?[,:.;])"
    r"|(?P<duty>(?:nhóm )?(?:nhiệm vụ|nội dung|công việc|việc)(?: thứ| số)? (?:\d{1,2}|nhất"
    r"|hai|ba|tư|năm) ?[:.,)]?(?= ))"
    r"|(?P<article>điều \d{1,2}[.:])"
    r"|(?P<roman>[ivx]{1,6} ?[.)/:](?= )|[ivx]{1,6} ?-(?= ))"
    r"|(?P<dec3>\d{1,2}\.\d{1,2}\.\d{1,2}(?:[.)]|\.? ?-)?(?= [^\W\d]))"
    r"|(?P<dec2>\d{1,2}\.\d{1,2}(?:[.)](?= )|\.? ?-(?= [^\W\d])|(?= [^\W\d])))"
    r"|(?P<dec>\d{1,3} ?(?:[.)]|/(?![^\W\d]{1,8}-[^\W\d]))(?= ?[^\W\d]| [\"“'(]| \d{1,3}(?:,\d+)? ?(?:%|[^\W\d]))"
    r"|\d{1,3} ?-(?= [^\W\d])"
    r"|\d{1,3}(?= \| ))"
    r"|(?P<paren>\(\d{1,2}\))"
    r"|(?P<parenletter>\((?:[a-zđ]|[ivx]{1,4})\))"
    r"|(?P<letter>[a-zđ] ?\)|[a-zđ][./](?= [^\W\d]))"
    r"|(?P<minus>-+(?= ?[^\s\-+.]))"
    r"|(?P<plus>\+(?= ?[^\s+]))"
    r"|(?P<star>\*)"
    r"|(?P<dot>[•●○▪■◦➢►✓✔·\uf000-\uf0ff]|o(?= ))"
)
# Inside a line a label stands after the end of a clause.
_INSIDE = re.compile(
    rf"(?<=[.;:,!] )(?:(?P<word>{_COUNT} là\b ?[,:]?)|(?P<thu>thứ (?:nhất|{_COUNT})(?: là)? ?[,:]))"
    r"|(?<=[.;:] )(?:(?P<dec>\d{1,2}[.)](?= ?[^\W\d]))|(?P<letter>[a-zđ]\)(?= ?[^\W\d]))"
    r"|(?P<duty>nhiệm vụ \d{1,2} ?[:.])|(?P<minus>-(?= [^\W\d_]))|(?P<plus>\+(?= [^\W\d_])))"
    r"|(?<=[.;:,] )(?P<paren>\(\d{1,2}\))|(?<= )(?P<dot>[•●▪](?= ))|(?P<open>\()|(?P<close>\))"
)


# A quick look for a place where the former could stand.
_MAYBE_INSIDE = re.compile(
    r"[.;:,!•●▪](?:(?<=[•●▪])| (?=\(|\d{1,2}[.)]|[a-zđ]\)|[-+] |thứ |nhiệm vụ \d"
    r"|hai |mười |một |ba |bốn |tư |năm |sáu |bảy |tám |chín ))"
)


@dataclass(slots=True)
class Label:
    """An enumerator: where it stands in the readable text, its style and its number; nobody changes one."""

    start: int
    end: int
    style: str
    ordinal: int | None

    @property
    def rank(self) -> int:
        """How deep this style usually stands."""
        return _RANKS[self.style]


_DATED = re.compile(r" ?[^\n.;:]{2,40}, ngày (?:\d{1,2} )?tháng ")  # the star under a Party office's name
_MONDAY = re.compile(r" ?(?:ngày|tuần|\d{1,2}[/.-]\d)")


def label_at(text: str, low: str, start: int, end: int) -> Label | None:
    """The enumerator that opens a paragraph, or None."""
    match = _AT_START.match(low, start, end)
    if match is None or match.lastgroup is None:
        return None
    return _checked(text, low, match.lastgroup, match.start(), match.end())


def _checked(text: str, low: str, style: str, start: int, end: int) -> Label | None:
    if style == "star" and _DATED.match(low, end):
        return None
    if style in _BULLETS_AS_WRITTEN:
        return Label(start, end, style, None)
    written = text[start:end]
    if style == "dec" and (bare := written[:-1]).isdecimal():
        return Label(start, end, style, int(bare))
    bare = written.strip(" .):/-(,;")
    if style == "roman" and not bare.isupper():
        if len(bare) > 1 and (written[-1] != ")" or roman_number(bare.upper()) is None):
            return None
        style = "letter"
    if style == "letter" and bare.isupper():
        style = "upper"
        if written[-1] == "." and text[end + 1 : end + 2].islower():
            return None
    if style in ("word", "thu") and not _opens_clause(text, low, end):
        return None
    if style == "dot" and written == "o" and not text[end + 1 : end + 2].isupper():
        return None
    return Label(start, end, style, _ordinal(low[start:end], style, bare))


def _opens_clause(text: str, low: str, end: int) -> bool:
    """ "Một là đơn vị" is a label, "Thứ hai, ngày 3/7" and "Thứ hai, 03/07/2023 - 15:40" are Mondays."""
    return not _MONDAY.match(low, end)


def _ordinal(low: str, style: str, bare: str) -> int | None:
    if style in BULLETS:
        return None
    if style == "roman":
        return roman_number(bare.upper())
    if style == "letter" and len(bare) > 1:
        return roman_number(bare.upper())
    if style in ("letter", "upper", "parenletter"):
        return "abcdđeghiklmnopqrstuvxy".find(bare.lower()[:1]) + 1 or None
    numbers = re.findall(r"\d+", low)
    if numbers:
        return int(numbers[-1])
    words = [word for word in re.findall(r"\w+", low) if word in _UNITS]
    if words[:2] == ["hai"] and "mươi" in low:
        return 20
    if words and words[0] == "mười" and len(words) > 1:
        return 10 + _UNITS[words[1]]
    return _UNITS[words[0]] if words else None


def roman_number(text: str) -> int | None:
    """ "IV" -> 4; None when the letters are no roman number."""
    values = {"I": 1, "V": 5, "X": 10}
    if not text or any(c not in values for c in text):
        return None
    total = 0
    for here, following in zip(text, text[1:] + " ", strict=True):
        value = values[here]
        total += -value if values.get(following, 0) > value else value
    return total


def labels_inside(text: str, low: str, start: int, end: int, first: Label | None) -> list[Label]:
    """Enumerators in the middle of a paragraph that run on in order (1, 2, 3 …), outside brackets."""
    if end - start < 16 or not _MAYBE_INSIDE.search(low, start, end):
        return []
    expected = {first.style: (first.ordinal or 0) + 1} if first else {}
    runs: dict[str, list[Label]] = {}
    depth = 0
    begin = first.end if first else start
    for match in _INSIDE.finditer(low, begin, end):
        style = match.lastgroup or ""
        if style in ("open", "close"):
            depth = max(0, depth + (1 if style == "open" else -1))
            continue
        at = match.start()
        if depth or at <= begin + 1:
            continue
        if style == "minus" and not text[at + 2 : at + 3].isupper():
            continue
        label = _checked(text, low, style, at, match.end())
        if label is None:
            continue
        if label.ordinal is None:
            runs.setdefault(style, []).append(label)
        elif label.ordinal == expected.get(style, 1) or (label.ordinal == 1 and low[at - 2] == ":"):
            runs.setdefault(style, []).append(label)
            expected[style] = label.ordinal + 1
    kept = [label for style, run in runs.items() for label in run if len(run) > 1 or (first and style == first.style)]
    return sorted(kept, key=lambda label: label.start)
