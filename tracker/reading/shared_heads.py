"""Names that share one head: "các Sở: Y tế, Nội vụ" are two offices, "UBND các phường A, B" two others."""

from __future__ import annotations

import re
from collections.abc import Callable

from tracker.reading import lexicon as lex
from tracker.reading import name_signs as signs

_NAME_GAP = re.compile(r" - (?=\w)| ")
_NUMBERED = re.compile(r"(?:số )?\d{1,2}(?![\w/.%])(?! (?:xã|phường|hộ|ha|người|cán bộ|trường|dự án))")
_ARTICLE = re.compile(r"(?i)\b(?:các|những) ")


class SharedHeads:
    """Writes the head out for each name behind it; `begins` tells whether a unit of its own begins at a place."""

    def __init__(self, text: str, low: str, begins: Callable[[int, int], bool]) -> None:
        self.text, self.low, self._begins = text, low, begins

    def read(self, at: int, end: int) -> tuple[list[str], int] | None:
        """ "các Sở: Y tế, Nội vụ" -> "Sở Y tế", "Sở Nội vụ"; "UBND các phường A, B" likewise."""
        low, text = self.low, self.text
        opening = signs.SHARED.match(low, at, end)
        if opening is None:
            return None
        nxt = opening.end()
        if nxt >= end:
            return None
        if opening.group("plural") and _NUMBERED.match(low, nxt, end):
            return self._numbered(at, opening, nxt, end)
        if not text[nxt].isupper():
            return None
        places = lex.PLACE.match(opening.group("head")) is not None or " " in opening.group("head")
        names = self._names(nxt, end, places)
        if not names:
            return None
        several = "các" in opening.group()
        if ":" not in opening.group() and not self._holds(names, places, several):
            return None
        if lex.VERB.match(low, nxt, end) and not lex.FUNCTION.match(low, nxt, end):
            return None
        head = _ARTICLE.sub("", text[at : opening.end("head")])
        found = [f"{head} {text[begin:stop]}" for begin, stop in names]
        return self._with_other_kinds(found, names[-1][1], text[at : opening.end("lead")], end)

    def _with_other_kinds(self, found: list[str], here: int, lead: str, end: int) -> tuple[list[str], int]:
        """ "UBND các phường A, B và đặc khu C": the office is that of all of them."""
        while lead:
            join = signs.NAME_JOIN.match(self.low, here, end)
            kind = signs.PLACE_HEAD.match(self.low, join.end(), end) if join else None
            if join is None or kind is None or not self.text[kind.end() + 1 : kind.end() + 2].isupper():
                break
            beyond = self._name(kind.end() + 1, end, True)
            found.append(f"{lead}{self.text[join.end() : beyond]}")
            here = beyond
        return found, here

    def _numbered(self, at: int, opening: re.Match[str], nxt: int, end: int) -> tuple[list[str], int] | None:
        """ "các tổ dân phố số 4, số 7" -> "tổ dân phố số 4", "tổ dân phố số 7"."""
        head = _ARTICLE.sub("", self.text[at : opening.end("head")])
        found: list[str] = []
        number = _NUMBERED.match(self.low, nxt, end)
        beyond = nxt
        while number is not None:
            found.append(f"{head} {self.text[number.start() : number.end()]}")
            beyond = number.end()
            join = signs.NAME_JOIN.match(self.low, beyond, end)
            number = _NUMBERED.match(self.low, join.end(), end) if join else None
        return (found, beyond) if len(found) > 1 else None

    def _holds(self, names: list[tuple[int, int]], places: bool, several: bool) -> bool:
        """ "Sở Y tế, Nội vụ" are two; "Ban Chỉ huy PCTT và TKCN" is one name, and so is "các Ban HĐND"."""
        if len(names) == 1 and not several:
            return False
        if len(names) == 1 and not places and not self._another_of_the_kind(names[0][1]):
            return False
        return (
            places
            or (several and self.low[names[0][0] - 5 : names[0][0] - 1] in ("khoa", " tổ", "c tổ"))
            or all(lex.FUNCTION.match(self.low, at, end) for at, end in names)
        )

    def _another_of_the_kind(self, here: int) -> bool:
        """ "các Sở Y tế và Sở Nội vụ" are two, "các Ban Quản lý dự án" a kind."""
        join = signs.NAME_JOIN.match(self.low, here)
        return join is not None and self.low.startswith(("sở ", "phòng ", "ban ", "khoa ", "tổ "), join.end())

    def _names(self, nxt: int, end: int, places: bool) -> list[tuple[int, int]]:
        """Where the names stand that share one head."""
        names: list[tuple[int, int]] = []
        while nxt < end and self.text[nxt : nxt + 1].isupper():
            if names and self._begins(nxt, end):
                break
            beyond = self._name(nxt, end, places)
            if beyond == nxt:
                break
            names.append((nxt, beyond))
            join = signs.NAME_JOIN.match(self.low, beyond, end)
            if join is None:
                break
            nxt = join.end()
        return names

    def _name(self, at: int, end: int, places: bool) -> int:
        low, text = self.low, self.text
        function = lex.FUNCTION.match(low, at, end)
        if function and not places:
            return function.end()
        here = at
        while here < end:
            word = signs.PLAIN.match(low, here, end)
            if word is None or not (
                text[here].isupper() or text[here].isdigit() or (not places and not lex.STOP.match(low, here, end))
            ):
                break
            if here > at and not places and low[here : here + 2] == "và":
                break
            last = word.end()
            gap = _NAME_GAP.match(low, last, end)
            if gap is None:
                return last
            here = gap.end()
        return at if here == at else last
