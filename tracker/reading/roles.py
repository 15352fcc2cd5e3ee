"""Who must do a duty, who helps, who follows it: read from the words around unit names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tracker.reading import lexicon as lex
from tracker.reading.cells import CellReader
from tracker.reading.late_leads import late_lead, parted
from tracker.reading.lexicon import UNIT_START
from tracker.reading.model import UnitMention
from tracker.reading.name_signs import BESIDES
from tracker.reading.names import UnitList, UnitReader
from tracker.reading.source import fold_name

_FIELD_LEAD = re.compile(
    r"(?<!\w)(?:(?:đơn vị|cơ quan|phòng|bộ phận)? ?(?:chủ trì|đầu mối"
    r"|chịu trách nhiệm chính)(?: thực hiện| tham mưu)?|(?:đơn vị|cơ quan|trách nhiệm"
    r"|phân công|người)(?: được giao)? thực hiện|trách nhiệm|đơn vị được giao"
    r"|(?:người |đơn vị |bộ phận )?phụ trách|giao|phân công) ?: ?"
)
_FIELD_HELP = re.compile(r"(?<!\w)(?:(?:đơn vị|cơ quan|phòng) )?phối hợp(?: thực hiện)? ?: ?")
_SPEAKS = re.compile(
    r",? ?(?:[^\W\d]+ ){0,4}(?:yêu cầu|đề nghị|giao|phân công(?! (?:lực lượng|cán bộ|công chức"
    r"|nhân viên|giáo viên|bác sĩ|điều dưỡng|đảng viên|thành viên))|nhấn mạnh|lưu ý)(?!\w)"
    rf"(?=:| như sau| cho | nhiệm vụ|,| {UNIT_START}| (?:thời gian|trong|trên|một số))"
)
_JUDGES = re.compile(
    r",? ?(?:cơ bản |rất |cũng )?(?:ghi nhận|biểu dương|đánh giá cao|thống nhất|nhất trí"
    r"|đồng ý|hoan nghênh|chia sẻ|cảm ơn|khen|đã )(?!\w)"
)
_JOINS = re.compile(r" (?:với|và) ")
_FIELD_FOLLOW = re.compile(r"(?<!\w)(?:(?:đơn vị|cơ quan|cán bộ|chuyên viên) )?(?:theo dõi|đôn đốc)(?:, đôn đốc)? ?: ?")
_HELP = re.compile(
    r"(?:phối hợp(?: chặt chẽ| hiệu quả| tốt| đồng bộ| thường xuyên"
    r"| kịp thời)?(?:,? (?:cùng )?với| cùng(?! với)| cùng với)?|cùng với|cùng"
    r"|với sự (?:phối hợp|tham gia) của|có sự (?:phối hợp|tham gia) của) (?=\w)"
)
_BETWEEN = re.compile(r"(?<!\w)phối hợp(?: chặt chẽ| hiệu quả)? giữa ")
_HELPS = re.compile(
    r" (?:\(phối hợp\)|(?:(?:là (?:cơ quan|đơn vị) )?phối hợp(?! với)|(?:cùng )?tham gia|cùng (?:thực hiện|triển khai"
    r"|vào cuộc)|(?:cử|bố trí) (?:[^\W\d]+ ){1,3}(?:cùng )?(?:tham gia|phối hợp))(?!\w))"
)
_CHAIRED_BEFORE = re.compile(r" \(?(?:là (?:cơ quan|đơn vị) )?chủ trì[^;.]{0,80}[,;] (?:còn |và )?")
_TIME_FIRST = re.compile(
    r"(?:trước|trong|từ|đến|chậm nhất|muộn nhất|định kỳ|hằng|hàng|ngay|hết|cuối|đầu|sau)(?!\w)[^,;.:]{2,50}, "
)
_NOT_HELP = re.compile(r"(?:sự|không|quy chế|công tác|cơ chế|chương trình|kế hoạch) $")
_DIRECT = re.compile(
    r"(?<!\w)(?:giao nhiệm vụ cho|giao trách nhiệm cho|giao cho|giao|yêu cầu|đề nghị"
    r"|phân công(?: cho)?|ủy quyền cho|kiến nghị|chỉ định|lưu ý"
    r"|nhắc nhở)(?: đối với)?(?: tới)?[:,]? $"
)
_CHAIN = re.compile(
    r"(?<!\w)(?:đôn đốc|chỉ đạo|lãnh đạo|hướng dẫn|yêu cầu|đề nghị|giám sát|kiểm tra|vận động|hỗ trợ) $"
)
_CLAUSE = re.compile(r"(?:^|[,;:.)\]!?] |đồng thời,? |do |trong đó,? |riêng |và |là |thì |-\s)$")
_SKIP = re.compile(
    r"(?:riêng|đối với|về phía|trong đó,?|đồng thời,?|trước mắt,?|tiếp tục|cùng với đó,?"
    r"|bên cạnh đó,?|ngoài ra,?|cũng|các nội dung này,?)\s+"
)
_SUBJECT_AFTER = re.compile(
    r",? ?(?:\([^)]{1,80}\),? ?)?(?:(?:theo chức năng|căn cứ|trên cơ sở|theo|trong|với"
    r"|là cơ quan|bằng|khi|sau khi|từ|hằng|hàng|đồng thời)(?!\w)|(?:cần|phải|có trách nhiệm"
    rf"|chịu trách nhiệm|sẽ|tự|không|trực tiếp|rà|{lex.VERBS})(?!\w)|cùng (?:với )?{UNIT_START}|:)"
)
_CHAIR_AFTER = re.compile(
    r" ?(?:\([^)]{1,60}\) ?)?(?:chủ trì|làm đầu mối|là (?:cơ quan|đơn vị) (?:chủ trì|đầu mối)"
    r"|chịu trách nhiệm chủ trì|đầu mối)(?!\w)"
)
_PAST = re.compile(
    r"[^;.]{0,60}(?<!\w)đã (?!được|có|ban|đề|nêu|giao|phê|ký|duyệt|thống|phân|xác|đăng|cam|đạt"
    r"|qua)"
)
_FOLLOW = re.compile(r" ?(?:có trách nhiệm |chủ động |thường xuyên )?(?:theo dõi|đôn đốc)(?!\w)")
_REPORTED = re.compile(
    r"(?:báo cáo|trình|gửi|tham mưu|đề xuất|kiến nghị|xin ý kiến|cho|của|với|về|tại|thuộc|đến"
    r"|(?<!thời gian )tới|giúp|từ|do|bởi|theo|cùng|và|hoặc|bàn giao|phục vụ|là)(?: kết quả)? $"
)


_FIELD_STOP = re.compile(
    r"[\n|.]|; ?(?:đơn vị|cơ quan|thời)|(?: - )?(?:đơn vị phối hợp|cơ quan phối hợp|thời hạn|thời gian)"
)
_BEFORE_HELP = re.compile(
    r"(?:,? ?(?:chủ trì|chủ động|tích cực|tiếp tục|thường xuyên|cần|phải|khẩn trương"
    r"|có trách nhiệm|theo chức năng,? nhiệm vụ(?: được giao)?)){0,3},? ?$"
)
_HEADING_OPENS = re.compile(
    r"(?:(?:đề nghị|yêu cầu|kiến nghị|giao|đối với|về phía|trách nhiệm của|nhiệm vụ của|phần|khối"
    r"|phân công)(?: cho)? )?"
)
_DUTIES_OF = re.compile(r"(?:trách nhiệm|nhiệm vụ|phần việc) của ")
_NEEDS = re.compile(
    r",? (?:cần|phải|tập trung|nghiêm túc|khẩn trương|chủ động|tiếp tục|quan tâm"
    r"|có trách nhiệm|thực hiện|triển khai|tổ chức|theo chức năng|báo cáo|rà soát)(?!\w)"
)


_MUST = re.compile(r",? (?:cần|phải|tập trung)")
_BEGINS = re.compile(
    rf"(?!{lex.NOUNS}(?!\w))(?:cần|phải|nghiêm|tuyệt đối|không được|không để|kịp|phấn|(?:{lex.VERBS})(?!\w))",
)


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
    rest = _SKIP.sub("", low[:80], count=1) if low.startswith(("tiếp", "trước", "đồng")) else low
    return bool(_BEGINS.match(rest) or (rest is not low and lex.VERB.match(low)))


class RoleReader:
    """Reads leads and helpers from pieces of one readable text."""

    def __init__(self, text: str, low: str, names: UnitReader) -> None:
        self.text, self.low, self.names = text, low, names
        self._cells = CellReader(text, low, names)

    def read(self, start: int, end: int, *, has_heading: bool) -> Roles:
        """Roles in a duty whose words (without the enumerator) stand between two places."""
        end = min(end, start + 8000)
        mentions = self.names.lists_in(start, end)
        mentions = parted(self.low, mentions, start, lambda units: self.acts(units, end))
        roles = Roles()
        fields = self.low.find(":", start, end) >= 0
        roles.lead = (self._headed(start, end) or self._field(_FIELD_LEAD, start, end)) if fields else None
        if roles.lead:
            roles.reason = "ghi ở mục “chủ trì” của nội dung"
        else:
            self._lead(roles, mentions, start, end, has_heading)
        if roles.lead is None and not has_heading:
            roles.lead = late_lead(self.text, self.low, mentions, start, end)
            roles.reason = "ghi ở cuối nội dung" if roles.lead else ""
        roles.supports = self._supports(mentions, roles.lead, start, end)
        follow = self._field(_FIELD_FOLLOW, start, end) if fields else None
        trackers = [follow] if follow else []
        trackers += [
            m
            for m in mentions
            if m is not roles.lead and _FOLLOW.match(self.low, m.end, end) and self._opens_clause(m, start)
        ]
        roles.trackers = join_units(trackers)
        return roles

    def _headed(self, start: int, end: int) -> UnitList | None:
        """ "2. Trách nhiệm của Sở Tài chính: cân đối nguồn …": a heading and its only duty in one."""
        opens = _DUTIES_OF.match(self.low, start, end)
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
        stop = _FIELD_STOP.search(self.low, start, end)
        beyond = stop.start() if stop else end
        words = self.text[start:beyond].strip(" .,;")
        if not 3 <= len(words) <= 80 or not words[0].isupper() or words.startswith("("):
            return None
        return UnitList(start, start + len(words), (UnitMention(words, self.names.registry.key(words)),))

    def _opens_clause(self, units: UnitList, start: int) -> bool:
        return units.start == start or bool(_CLAUSE.search(self.low[max(start, units.start - 24) : units.start]))

    def _lead(self, roles: Roles, mentions: list[UnitList], start: int, end: int, has_heading: bool) -> None:
        low = self.low
        imperative = self._imperative(start, end)
        for units in mentions:
            before = low[max(start, units.start - 40) : units.start]
            direct = self._told(start, units.start)
            if (
                imperative
                and has_heading
                and not (
                    direct and low[units.start - 5 : units.start] == "giao " and _CHAIR_AFTER.match(low, units.end, end)
                )
            ):
                continue
            if direct:
                roles.lead, roles.reason = units, "đứng sau lời giao, yêu cầu hoặc đề nghị"
                return
            if _CHAIR_AFTER.match(low, units.end, end) and not _CHAIN.search(before) and not self._past(units, end):
                roles.lead, roles.reason = units, "được ghi là chủ trì"
                return
            if imperative and units.start > start:
                continue
            if self._speaks(units.end, end) or _JUDGES.match(low, units.end, end):
                continue
            at_start = units.start == start or start + len(self._skipped(start)) == units.start
            if at_start or (_CLAUSE.search(before) and not _REPORTED.search(before) and self.acts(units, end)):
                if at_start and low[units.end : units.end + 1] not in (" ", ":", ",", "") and not self.acts(units, end):
                    continue
                if at_start and low[units.end : units.end + 1] == "," and not self.acts(units, end):
                    continue
                roles.lead, roles.reason = units, "là chủ ngữ của nội dung"
                return

    def _imperative(self, start: int, end: int) -> bool:
        """ "Rà soát …", "Trước ngày 08/4, tổng hợp …": the duty has no subject."""
        first = _TIME_FIRST.match(self.low, start, end)
        begin = first.end() if first else start
        return starts_with_verb(self.low[begin : begin + 80]) and not lex.DIRECT.match(self.low, begin, end)

    def _skipped(self, start: int) -> str:
        match = _SKIP.match(self.low, start)
        return match.group() if match else ""

    def acts(self, units: UnitList, end: int) -> bool:
        return bool(_SUBJECT_AFTER.match(self.low, units.end, end) or BESIDES.match(self.low, units.end, end))

    def _past(self, units: UnitList, end: int) -> bool:
        return bool(_PAST.match(self.low, units.end, end))

    def _told(self, start: int, at: int) -> bool:
        """Whether "giao", "yêu cầu", "đề nghị" stands right before a unit and is no noun."""
        before = self.low[max(start, at - 40) : at]
        match = _DIRECT.search(before)
        if match is None:
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
            for match in list(_BETWEEN.finditer(low, start, end))[:10]:
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
        for number, match in enumerate(_HELP.finditer(low, start, end)):
            if number > 40:
                break
            if match.start() > start and low[match.start() - 1].isalnum():
                continue
            units = starts.get(match.end()) or self.names.list_at(match.end(), end)
            if units is None:
                continue
            named = match.start() - 1 in ends  # "Phòng Tài chính - Kế hoạch phối hợp …": no "kế hoạch phối hợp"
            if not named and _NOT_HELP.search(low[max(start, match.start() - 12) : match.start()]):
                continue
            if not self._of_another(match.start(), start, lead, ends, helping):
                helping.add(units.end)
                yield units
        after = lead.end if lead is not None else start if self._imperative(start, end) else end
        yield from (m for m in mentions if m.start > after and self._helps_too(after, m, end))

    def _helps_too(self, after: int, units: UnitList, end: int) -> bool:
        """ "A chủ trì, B phối hợp thực hiện", "Rà soát …; B phối hợp cung cấp số liệu"."""
        helps = _HELPS.match(self.low, units.end, end)
        if helps is None or self.names.list_at(helps.end() + 1, end) is not None:
            return False
        return bool(_CHAIRED_BEFORE.fullmatch(self.low, after, units.start)) or (
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
        for match in _FIELD_HELP.finditer(self.low, start, end):
            units = self.names.list_at(match.end(), end) or self._named_after_colon(match.end(), end)
            if units:
                return units
        return None

    def _between(self, at: int, end: int, lead: UnitList | None) -> list[UnitList]:
        """ "phối hợp giữa A với B": A acts, B helps."""
        first = self.names.list_at(at, end)
        if first is None:
            return []
        join = _JOINS.match(self.low, first.end, end)
        second = self.names.list_at(join.end(), end) if join else None
        if second:
            return [second]
        return [UnitList(first.start, first.end, first.units[1:])] if len(first.units) > 1 else []

    def _of_another(
        self, at: int, start: int, lead: UnitList | None, ends: dict[int, UnitList], helping: set[int]
    ) -> bool:
        """ "A đôn đốc B phối hợp với C" is B's business: another unit stands right before, if it does not help itself
        ("phối hợp với B cùng C") and no comma gives the word back to A ("A lãnh đạo B, phối hợp với C")."""
        before = _BEFORE_HELP.search(self.low, max(start, at - 80), at)
        place = before.start() if before else at
        for end in range(place, max(start, place - 3), -1):
            units = ends.get(end)
            if units is not None and self.low[units.end : units.end + 1] not in (")", ";"):
                led = self.text.startswith("lãnh đạo ", units.start) or _CHAIN.search(
                    self.low, max(start, units.start - 14), units.start
                )
                if units.end in helping or (led and self.low[units.end : at] == ", "):
                    return False
                return units is not lead and not (lead and units.end == lead.end)
        return False

    def _speaks(self, at: int, end: int) -> bool:
        """ "UBND tỉnh đề nghị …": the unit is the one who asks, not the one who is told."""
        return bool(_SPEAKS.match(self.low, at, end))

    def heading_units(self, start: int, end: int) -> UnitList | None:
        """The units a heading names: "3. Sở Tài chính", "Đối với UBND các xã:", "Giao Sở Y tế:"."""
        match = _HEADING_OPENS.match(self.low, start, end)
        at = match.end() if match else start
        units = self.names.list_at(at, end)
        if units is None:
            return None
        after = self.low[units.end : units.end + 1]
        return units if after in ("", " ", ":", ",", ";", "\n", ".") or units.end >= end else None

    def opener_units(self, start: int, end: int) -> UnitList | None:
        """Who is told in the sentence that opens a list: after the last "yêu cầu", "đề nghị", or before "cần"."""
        begin = max(start, end - 900)
        told: UnitList | None = None
        for units in self.names.lists_in(begin, end):
            if self._speaks(units.end, end):
                continue
            needs = _NEEDS.match(self.low, units.end, end)
            if self._told(begin, units.start) or (
                needs
                and _MUST.match(needs.group())
                and not _REPORTED.search(self.low[max(begin, units.start - 20) : units.start])
            ):
                told = units
        return told
