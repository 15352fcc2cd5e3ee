"""Who must do a duty, who helps, who follows it: read from the words around unit names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tracker.reading import lexicon as lex
from tracker.reading import role_signs as signs
from tracker.reading.cells import CellReader
from tracker.reading.late_leads import late_lead, parted
from tracker.reading.model import UnitMention
from tracker.reading.name_signs import BESIDES
from tracker.reading.names import UnitReader
from tracker.reading.source import fold_name
from tracker.reading.unit_lists import UnitList


@dataclass(slots=True)
class Roles:
    """Units of one duty and why they were taken; `lead` is None when the item names nobody."""

    lead: UnitList | None = None
    supports: tuple[UnitMention, ...] = ()
    trackers: tuple[UnitMention, ...] = ()
    reason: str = ""


def join_units(lists: Sequence[UnitList]) -> tuple[UnitMention, ...]:
    """The units of several lists, each once, in order."""
    seen: dict[str, UnitMention] = {}
    for units in lists:
        for unit in units.units:
            seen.setdefault(fold_name(unit.text), unit)
    return tuple(seen.values())


def starts_with_verb(low: str) -> bool:
    """Whether a duty begins without a subject ("Tăng cường …", "Chủ trì, phối hợp …")."""
    rest = signs.SKIP.sub("", low[:80], count=1) if low.startswith(("tiếp", "trước", "đồng")) else low
    return bool(signs.BEGINS.match(rest) or (rest is not low and lex.VERB.match(low)))


class RoleReader:
    """Reads leads and helpers from pieces of one readable text."""

    def __init__(self, text: str, low: str, names: UnitReader) -> None:
        self.text, self.low, self.names = text, low, names
        self._cells = CellReader(text, low, names)

    def read(self, start: int, end: int, *, has_heading: bool) -> Roles:
        """Roles in a duty whose words (without the enumerator) stand between two places."""
        end = min(end, start + 8000)
        mentions = self.names.lists_in(start, end)
        if not (has_heading and self.low.startswith("cùng ", start)):
            mentions = parted(self.low, mentions, start, lambda units: self.acts(units, end))
        roles = Roles()
        fields = self.low.find(":", start, end) >= 0
        roles.lead = (self._headed(start, end) or self._field(signs.FIELD_LEAD, start, end)) if fields else None
        if roles.lead:
            roles.reason = "ghi ở mục “chủ trì” của nội dung"
        else:
            self._lead(roles, mentions, start, end, has_heading)
        if roles.lead is None and not has_heading:
            roles.lead = late_lead(self.text, self.low, mentions, start, end)
            roles.reason = "ghi ở cuối nội dung" if roles.lead else ""
        roles.supports = self._supports(mentions, roles.lead, start, end)
        follow = self._field(signs.FIELD_FOLLOW, start, end) if fields else None
        trackers = [follow] if follow else []
        trackers += [
            m
            for m in mentions
            if m is not roles.lead and signs.FOLLOW.match(self.low, m.end, end) and self._opens_clause(m, start)
        ]
        roles.trackers = join_units(trackers)
        return roles

    def _headed(self, start: int, end: int) -> UnitList | None:
        """ "2. Trách nhiệm của Sở Tài chính: cân đối nguồn …": a heading and its only duty in one."""
        opens = signs.DUTIES_OF.match(self.low, start, end)
        units = self.names.list_at(opens.end(), end) if opens else None
        return units if units and self.low.startswith(": ", units.end) else None

    def _field(self, pattern: re.Pattern[str], start: int, end: int) -> UnitList | None:
        """The units after "Đơn vị chủ trì:"."""
        for match in pattern.finditer(self.low, start, end):
            if match.group().startswith(("giao", "phân công")) and match.start() > start:
                continue
            units = self.names.list_at(match.end(), end)
            if units:
                return units
            named = self._named_after_colon(match.end(), end)
            if named:
                return named
        return None

    def _named_after_colon(self, start: int, end: int) -> UnitList | None:
        """A name of a kind we do not know, as long as the field is short and begins with a capital."""
        stop = signs.FIELD_STOP.search(self.low, start, end)
        beyond = stop.start() if stop else end
        words = self.text[start:beyond].strip(" .,;")
        if not 3 <= len(words) <= 80 or not words[0].isupper() or words.startswith("("):
            return None
        return UnitList(start, start + len(words), (UnitMention(words, self.names.registry.key(words)),))

    def _opens_clause(self, units: UnitList, start: int) -> bool:
        return units.start == start or bool(signs.CLAUSE.search(self.low[max(start, units.start - 24) : units.start]))

    def _lead(self, roles: Roles, mentions: list[UnitList], start: int, end: int, has_heading: bool) -> None:
        low = self.low
        imperative = self._imperative(start, end, has_heading=has_heading)
        for units in mentions:
            before = low[max(start, units.start - 40) : units.start]
            direct = self._told(start, units.start)
            if (
                imperative
                and has_heading
                and not (
                    direct
                    and low[units.start - 5 : units.start] == "giao "
                    and signs.CHAIR_AFTER.match(low, units.end, end)
                )
            ):
                continue
            if direct:
                roles.lead, roles.reason = units, "đứng sau lời giao, yêu cầu hoặc đề nghị"
                return
            if (
                signs.CHAIR_AFTER.match(low, units.end, end)
                and not signs.CHAIN.search(before)
                and not self._past(units, end)
            ):
                roles.lead, roles.reason = units, "được ghi là chủ trì"
                return
            if imperative and units.start > start:
                continue
            if self._speaks(units.end, end) or signs.JUDGES.match(low, units.end, end):
                continue
            at_start = units.start == start or start + len(self._skipped(start)) == units.start
            if at_start or (
                signs.CLAUSE.search(before) and not signs.REPORTED.search(before) and self.acts(units, end)
            ):
                if at_start and low[units.end : units.end + 1] not in (" ", ":", ",", "") and not self.acts(units, end):
                    continue
                if at_start and low[units.end : units.end + 1] == "," and not self.acts(units, end):
                    continue
                roles.lead, roles.reason = units, "là chủ ngữ của nội dung"
                return

    def _imperative(self, start: int, end: int, *, has_heading: bool = False) -> bool:
        """ "Rà soát …", "Trước ngày 08/4, tổng hợp …": the duty has no subject."""
        first = signs.TIME_FIRST.match(self.low, start, end)
        begin = first.end() if first else start
        if has_heading and signs.DIRECTS_OTHERS.match(self.low, begin, end):
            return True
        return starts_with_verb(self.low[begin : begin + 80]) and not lex.DIRECT.match(self.low, begin, end)

    def _skipped(self, start: int) -> str:
        match = signs.SKIP.match(self.low, start)
        return match.group() if match else ""

    def acts(self, units: UnitList, end: int) -> bool:
        return bool(signs.SUBJECT_AFTER.match(self.low, units.end, end) or BESIDES.match(self.low, units.end, end))

    def _past(self, units: UnitList, end: int) -> bool:
        return bool(signs.PAST.match(self.low, units.end, end))

    def _told(self, start: int, at: int) -> bool:
        """Whether "giao", "yêu cầu", "đề nghị" stands right before a unit and is no noun."""
        before = self.low[max(start, at - 40) : at]
        match = signs.DIRECT.search(before)
        if match is None or (match.group().startswith("phân công") and lex.OWN_PEOPLE.match(self.low, at)):
            return False
        return not lex.NOT_DIRECT.search(before[: match.start()])

    def _supports(
        self, mentions: list[UnitList], lead: UnitList | None, start: int, end: int
    ) -> tuple[UnitMention, ...]:
        low = self.low
        together = low.find("phối hợp", start, end) >= 0
        if not together and low.find("cùng", start, end) < 0 and low.find(" tham gia của", start, end) < 0:
            return ()
        found: list[UnitList] = []
        field = self._field_help(start, end) if together else None
        if field:
            found.append(field)
        found.extend(self._named_helpers(mentions, lead, start, end))
        if together and low.find("giữa", start, end) >= 0:
            for match in list(signs.BETWEEN.finditer(low, start, end))[:10]:
                found.extend(self._between(match.end(), end, lead))
        if not found:
            return ()
        led = {fold_name(unit.text) for unit in lead.units} if lead else set()
        return tuple(unit for unit in join_units(found) if fold_name(unit.text) not in led)

    def _named_helpers(
        self, mentions: list[UnitList], lead: UnitList | None, start: int, end: int
    ) -> Iterator[UnitList]:
        """The units behind "phối hợp với", "cùng"."""
        low = self.low
        starts = {units.start: units for units in mentions}
        ends = {units.end: units for units in mentions}
        helping: set[int] = set()
        for number, match in enumerate(signs.HELP.finditer(low, start, end)):
            if number > 40:
                break
            if match.start() > start and low[match.start() - 1].isalnum():
                continue
            units = starts.get(match.end()) or self.names.list_at(match.end(), end)
            if units is None:
                continue
            named = match.start() - 1 in ends  # "Phòng Tài chính - Kế hoạch phối hợp …": no "kế hoạch phối hợp"
            if not named and signs.NOT_HELP.search(low[max(start, match.start() - 12) : match.start()]):
                continue
            if not self._of_another(match.start(), start, lead, ends, helping):
                helping.add(units.end)
                yield units
        after = lead.end if lead is not None else start if self._imperative(start, end) else end
        yield from (m for m in mentions if m.start > after and self._helps_too(after, m, end))

    def _helps_too(self, after: int, units: UnitList, end: int) -> bool:
        """ "A chủ trì, B phối hợp thực hiện", "Rà soát …; B phối hợp cung cấp số liệu"."""
        helps = signs.HELPS.match(self.low, units.end, end)
        if helps is None or self.names.list_at(helps.end() + 1, end) is not None:
            return False
        return bool(signs.CHAIRED_BEFORE.fullmatch(self.low, after, units.start)) or (
            (self.low[units.start - 2 : units.start] == "; " or self.low.startswith("; đề nghị ", units.start - 10))
            and self.low.find(". ", after, units.start) < 0
        )

    def helpers(self, start: int, end: int, lead: UnitList) -> tuple[UnitMention, ...]:
        """Who helps in a duty whose lead is known from elsewhere."""
        if self.low.find("hợp", start, end) < 0 and self.low.find("cùng", start, end) < 0:
            return ()
        return self._supports(self.names.lists_in(start, end), lead, start, end)

    def cell(self, start: int, end: int) -> UnitList | None:
        """The units in a cell of a table, or its words when no unit is known in them."""
        return self._cells.read(start, end)

    def _field_help(self, start: int, end: int) -> UnitList | None:
        if self.low.find(":", start, end) < 0:
            return None
        for match in signs.FIELD_HELP.finditer(self.low, start, end):
            units = self.names.list_at(match.end(), end) or self._named_after_colon(match.end(), end)
            if units:
                return units
        return None

    def _between(self, at: int, end: int, lead: UnitList | None) -> list[UnitList]:
        """ "phối hợp giữa A với B": A acts, B helps."""
        first = self.names.list_at(at, end)
        if first is None:
            return []
        join = signs.JOINS.match(self.low, first.end, end)
        second = self.names.list_at(join.end(), end) if join else None
        if second:
            return [second]
        return [UnitList(first.start, first.end, first.units[1:])] if len(first.units) > 1 else []

    def _of_another(
        self, at: int, start: int, lead: UnitList | None, ends: dict[int, UnitList], helping: set[int]
    ) -> bool:
        """ "A đôn đốc B phối hợp với C" is B's business: another unit stands right before, if it does not help itself
        ("phối hợp với B cùng C") and no comma gives the word back to A ("A lãnh đạo B, phối hợp với C")."""
        before = signs.BEFORE_HELP.search(self.low, max(start, at - 80), at)
        place = before.start() if before else at
        for end in range(place, max(start, place - 3), -1):
            units = ends.get(end)
            if units is not None and self.low[units.end : units.end + 1] not in (")", ";"):
                led = self.text.startswith("lãnh đạo ", units.start) or signs.CHAIN.search(
                    self.low, max(start, units.start - 14), units.start
                )
                if units.end in helping or (led and self.low[units.end : at] == ", "):
                    return False
                return units is not lead and not (lead and units.end == lead.end)
        return False

    def _speaks(self, at: int, end: int) -> bool:
        """ "UBND tỉnh đề nghị …": the unit is the one who asks, not the one who is told."""
        return bool(signs.SPEAKS.match(self.low, at, end))

    def heading_units(self, start: int, end: int) -> UnitList | None:
        """The units a heading names: "3. Sở Tài chính", "Đối với UBND các xã:", "Giao Sở Y tế:"."""
        match = signs.HEADING_OPENS.match(self.low, start, end)
        at = match.end() if match else start
        units = self.names.list_at(at, end)
        if units is None:
            return None
        units = self._described(units, end)
        after = self.low[units.end : units.end + 1]
        return units if after in ("", " ", ":", ",", ";", "\n", ".") or units.end >= end else None

    def _described(self, units: UnitList, end: int) -> UnitList:
        """ "1. Các doanh nghiệp tham gia bình ổn thị trường:": in a heading the words that tell which of them."""
        described = signs.DESCRIBED.match(self.low, units.end, end)
        if described is None or len(units.units) > 1 or not self.low.startswith(("các ", "những "), units.start):
            return units
        name = self.text[units.start : described.end()]
        return UnitList(units.start, described.end(), (UnitMention(name, self.names.registry.key(name)),))

    def opener_units(self, start: int, end: int) -> UnitList | None:
        """Who is told in the sentence that opens a list: after the last "yêu cầu", "đề nghị", or before "cần"."""
        begin = max(start, end - 900)
        told: UnitList | None = None
        for units in self.names.lists_in(begin, end):
            if self._speaks(units.end, end) and signs.AND_ASKS.match(self.low, units.end, end) is None:
                continue
            needs = signs.NEEDS.match(self.low, units.end, end)
            if self._told(begin, units.start) or (
                needs
                and signs.MUST.match(needs.group())
                and not signs.REPORTED.search(self.low[max(begin, units.start - 20) : units.start])
            ):
                chained = told is not None and signs.AND_ASKS.fullmatch(self.low, told.end, units.start)
                told = UnitList(told.start, units.end, join_units((told, units))) if told and chained else units
        return told
