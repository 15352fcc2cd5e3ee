"""Units in a cell of a table, where a name goes on to the next sign whatever its words are elsewhere."""

from __future__ import annotations

import re

from tracker.reading.model import UnitMention
from tracker.reading.names import UnitReader
from tracker.reading.unit_lists import UnitList

_ASSIGNED = r"(?: được (?:giao|phân công)(?: nhiệm vụ)?(?: (?:chủ trì|phối hợp|thực hiện|tham mưu|theo dõi))?)"
_CELL_REST = re.compile(rf"{_ASSIGNED}(?=[;,.]|$)|(?: (?!(?:chủ trì|phối hợp|là|và)(?!\w))[^\W\d]+)+(?=[;,.]|$)")
# "Không", "-": the column is filled in and names nobody.
_NOBODY = re.compile(r"\W*(?:không(?: có)?|chưa (?:có|xác định)|tự thực hiện)?\W*")
_SMALL = re.compile(r"((?:khu phố|tổ dân phố|thôn|bản|ấp|khóm|buôn|khối phố|khu dân cư)) ?\.?")
_PIECE_END = re.compile(r"[;,]")


class CellReader:
    """Reads the cells of one readable text; the same words in many rows are read once."""

    def __init__(self, text: str, low: str, names: UnitReader) -> None:
        self.text, self.low, self.names = text, low, names
        self._known: dict[str, UnitList | None] = {}

    def read(self, start: int, end: int) -> UnitList | None:
        """The units in a cell of a table, or its words when no unit is known in them."""
        words = self.text[start:end]
        if words not in self._known:
            if len(self._known) > 500:
                self._known.clear()
            self._known[words] = self._cell(start, end)
        return self._known[words]

    def _cell(self, start: int, end: int) -> UnitList | None:
        found: list[UnitMention] = []
        at = end if _NOBODY.fullmatch(self.low, start, end) else start
        while at < end and len(found) < 30:
            units = self.names.list_at(at, end) or self._cell_piece(at, end)
            if units is None:
                break
            units = self._whole_piece(units, end)
            found.extend(unit for unit in units.units if unit not in found)
            at = units.end
            while at < end and self.low[at] in " ,;":
                at += 1
            at = self._same_kind(found, at, end)
        return UnitList(start, at, tuple(found)) if found else None

    def _same_kind(self, found: list[UnitMention], at: int, end: int) -> int:
        """ "Trưởng thôn, khu phố": what a post in small letters stands over belongs to the name before it."""
        rest = _SMALL.fullmatch(self.low, at, end)
        if rest is None or self.low[at - 2 : at] != ", " or not self.text[at].islower() or not found:
            return at
        if self.names.list_at(at, end) is not None:
            return at
        name = f"{found[-1].text}, {self.text[at : rest.end(1)]}"
        found[-1] = UnitMention(name, self.names.registry.key(name))
        return end

    def _whole_piece(self, units: UnitList, end: int) -> UnitList:
        """In a cell a name goes on to the next sign: "Trung tâm Dịch vụ tổng hợp", whatever its words are elsewhere."""
        rest = _CELL_REST.match(self.low, units.end, end)
        if rest is None or not rest.group().strip() or rest.end() - units.end > 40:
            return units
        last = units.units[-1].text + self.text[units.end : rest.end()].rstrip()
        whole = UnitMention(last, self.names.registry.key(last))
        return UnitList(units.start, rest.end(), (*units.units[:-1], whole))

    def _cell_piece(self, start: int, end: int) -> UnitList | None:
        """What stands before the next semicolon or comma of a cell, taken as a name."""
        stop = _PIECE_END.search(self.low, start, end)
        beyond = stop.start() if stop else end
        words = self.text[start:beyond].strip(" .,;")
        if not 3 <= len(words) <= 80 or not any(letter.isupper() for letter in words) or words.startswith("("):
            return None
        return UnitList(start, start + len(words), (UnitMention(words, self.names.registry.key(words)),))
