"""Terms in a text: dates, months, quarters, halves, years, ranges and duties that come back.

A place with a day in it counts only when a word before it makes it a term ("trước", "chậm nhất",
"hoàn thành … trong"); dates of cited documents, of events and horizons of plans are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from tracker.reading.model import Deadline
from tracker.reading.periods import day_terms, period_terms, week_terms
from tracker.reading.recurrence import recurring_terms
from tracker.reading.terms import YEAR, Term, deadline_of, month_end, year_for

_DAY = (
    r"(?P<day>\d{1,2})(?: ?[/.\-] ?(?P<month>\d{1,2})(?: ?[/.\-] ?(?P<year>\d{4}))?(?!\d|[/.]\d)"
    r"| tháng (?P<month2>\d{1,2})(?:(?: năm |[/.\-])(?P<year2>\d{4}))?(?!\d))"
)
_WEEKDAY = r"(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?:,| \()? ?"
_CLOCK = r"(?:\d{1,2} ?(?:giờ|h|g)(?: ?\d{2}(?: phút|p|')?)?'?,? ?)?"
_LEAD = (
    r"(?:xong trước|hoàn thành trước|trước|chậm nhất|muộn nhất|không quá|hạn cuối|hạn chót"
    r"|thời hạn|thời gian|hạn|xong|đến hết|đến|hết|tới|trong|vào|kể từ|từ|cuối|hoàn thành)"
)
_CUE_DAY = re.compile(
    rf"(?<!\w)(?:{_LEAD}(?: là| đến| vào| trước| trong"
    rf"| nhất)*:? ){{1,3}}{_CLOCK}(?:{_WEEKDAY})?(?:(?:hết )?ngày )?{_DAY}\)?"
)
# "trước ngày 20/6 và ngày 15/12/2025": the last of several days in one breath.
_MORE_DAYS = re.compile(rf"(?:,|;| và|, và) (?:(?:trước|chậm nhất) )?(?:ngày )?{_DAY}")
# "trong các ngày 21 và 22/7/2021"
_ON_DAYS = re.compile(
    rf"(?<!\w)(?:trong|vào)(?: các| hai| ba| 0?[2-9])? ngày (?:\d{{1,2}}(?:/\d{{1,2}})?(?:, | và "
    rf"| ?- ?)(?:ngày )?)+{_DAY}"
)
_BARE_DAY = re.compile(rf"{_CLOCK}(?:{_WEEKDAY})?(?:ngày )?{_DAY}")
_RANGE = re.compile(
    rf"(?<!\w)từ (?:{_CLOCK})?(?:ngày )?\d{{1,2}}(?: ?[/.\-] ?\d{{1,2}}(?: ?[/.\-] ?{YEAR})?"
    rf"| tháng \d{{1,2}}(?: năm {YEAR})?)? (?:đến|tới|-)(?: hết)? (?:{_CLOCK})?(?:ngày )?{_DAY}"
)
_MONTH_RANGE = re.compile(
    rf"(?<!\w)từ tháng \d{{1,2}}(?:(?:/| năm ){YEAR})? (?:đến"
    rf"|tới)(?: hết)? tháng (?P<month>\d{{1,2}})(?:(?:/|\.| năm )(?P<year>{YEAR}))?"
)
# "tháng 9 - 10/2023": to the end of the second.
_MONTHS = re.compile(
    rf"(?<!\w)tháng (?P<first>\d{{1,2}}) ?(?:-|và|,|đến) ?(?:tháng )?(?P<month>\d{{1,2}})(?:/| năm )(?P<year>{YEAR})"
)
_YEAR_RANGE = re.compile(rf"(?P<first>{YEAR}) ?- ?(?P<last>{YEAR})")
# "tổ chức khai giảng ngày 05/9/2023": the day of what is to be held.
# "Gửi lấy ý kiến các xã, phường (20/4).": a day in brackets that closes a duty, unless it tells when something is.
_LAST_WORD = re.compile(rf"(?<=\()(?:ngày )?{_DAY}(?=\)[.;]?\s*$)")
_OF_EVENT = re.compile(
    r"(?<!\w)(?:khi|ngày|lễ|tết|kỷ niệm|họp|hội nghị|hội thi|đại hội|từ (?:ngày )?\d|số \d|dịp|phiên|cuộc"
    r"|khai (?:giảng|mạc|trương)|khởi công|tựu trường|đã|kỳ)(?!\w)[^,;.]*$"
)
_EVENT = re.compile(
    rf"(?<!\w)(?:tổ chức|khai mạc|tiến hành|ra quân|trình|gửi|nộp|báo cáo(?! số)|hoàn thành|hoàn chỉnh"
    rf"|công bố)(?: [^\s,;.:()]+){{1,9}} (?:vào )?(?=ngày {_DAY})"
)
_NOT_EVENT = re.compile(r"(?<!\w)(?:số|theo|tại|từ|trước|của|kể|đến|tính|sau)(?!\w)")
_RELATIVE = re.compile(
    r"(?<!\w)(?:trong(?: thời hạn| vòng| thời gian)?|chậm nhất(?: là)?(?: sau)?|không quá"
    r"|sau) (?P<count>\d{1,3})(?: \([^)]{1,20}\))? (?P<unit>ngày làm việc|ngày|tuần"
    r"|tháng)(?: làm việc)?"
    r",?(?: (?:kể )?từ (?:ngày|khi) (?:ban hành|ký|nhận(?: được)?|có|tổ chức|kết thúc"
    r"|thông báo)[^,.;)]{0,60})?"
)
# "ngay khi có khối lượng, chậm nhất trong 4 ngày": counted from what nobody knows the day of.
_AWAITS = re.compile(r"(?<!\w)(?:khi|sau khi)(?!\w)[^.;]*$")
_AFTER_EVENT = re.compile(
    r"(?<!\w)ngay sau (?:khi )?(?:hội nghị|cuộc họp|phiên họp|buổi làm việc|hội nghị này"
    r"|cuộc họp này|kết thúc)"
)
_ONGOING = re.compile(r"(?<!\w)thường xuyên")
_FIELD = re.compile(
    r"(?<!\w)(?:hoàn thành(?= ?:)|thời hạn(?: hoàn thành| thực hiện| báo cáo)?|thời gian(?: hoàn thành"
    r"| thực hiện)?|hạn(?: hoàn thành)?|tiến độ) ?: ?"
)
_FIELD_END = re.compile(r"[\n;.]\s|[\n;|]|$")
_CITED = re.compile(
    r"(?:\d ?[-/–] ?[\w\-/–&.]{2,24}|luật[^,;.]{0,60}|nghị quyết[^,;.]{0,30}"
    r"|quyết định[^,;.]{0,30}|kế hoạch[^,;.]{0,30}|công văn[^,;.]{0,30}|văn bản[^,;.]{0,30}"
    r"|thông báo[^,;.]{0,30}|chỉ thị[^,;.]{0,30}"
    r"|báo cáo số[^,;.]{0,30}|ban hành|ký|họp|phiên họp|hội nghị|cuộc họp|buổi làm việc),? ?(?:ngày )?$"
)
# "… diễn ra từ ngày 26 đến ngày 29/6", "đủ dùng đến hết tháng 02": when something is, how long something lasts.
_LASTS = re.compile(
    r"(?<!\w)(?:diễn ra|được tổ chức|có hiệu lực|đủ (?:dùng|ăn|cung cấp|phục vụ)|kéo dài)(?: [^\W\d]+){0,3} $"
    r"|\((?:tổ chức|họp) $"
)
_MONTHS_CUE = re.compile(r"(?:trong|hết|hoàn thành|vào|cuối) $")
_PART = re.compile(
    r"dự kiến[^,;.]{0,40}$|(?:phấn đấu|trong đó)[^;.]{0,12}(?:khởi công|khai trương"
    r"|khánh thành)[^;.]{0,20}$|(?:dưới|chưa đạt|không đạt|thấp hơn) \d[\d,.]* ?%(?: kế hoạch)?,? $|(?:tính đến"
    r"|số liệu(?:(?! (?:về|gửi|theo|cho) )[^;.]){0,30}|lũy kế[^;.]{0,20})$"
)
_PART_WORDS = re.compile(r"dự kiến|khởi công|khai trương|khánh thành|tính đến|số liệu|lũy kế|%")
# "Đến ngày 30/9 mà chưa giải ngân đạt 60% thì …": a condition, no term.
_IF_NOT = re.compile(r",? (?:mà|nếu)(?: vẫn| còn)? (?:chưa|không)(?!\w)")
_LASTS_WORDS = re.compile(r"diễn|tổ chức|hiệu lực|đủ|kéo|họp")
_COUNTED = re.compile(r"\d{1,3}(?: \([^)]{1,20}\))? (?:ngày|tuần|tháng)")
_SHORT = 300
_DIGIT = re.compile(r"\d")


def terms_in(text: str, low: str, on: date | None, *, field: bool = False) -> list[Term]:
    """Every term of a piece of text, in order; where two overlap the more telling one stays.

    `field` says that the piece is the value of "Thời hạn:", where no further word is needed.
    """
    if len(low) > _SHORT:
        return _terms_in(text, low, on, field)
    return list(_remembered(text, low, on, field))


@lru_cache(maxsize=1024)
def _remembered(text: str, low: str, on: date | None, field: bool) -> tuple[Term, ...]:
    """Cells of a table and sentences of a form say the same again and again."""
    return tuple(_terms_in(text, low, on, field))


def _terms_in(text: str, low: str, on: date | None, field: bool) -> list[Term]:
    taken: list[tuple[int, int]] = []
    found: list[Term] = []
    for term in _candidates(text, low, on, field):
        if any(term.start < end and start < term.end for start, end in taken):
            continue
        taken.append((term.start, term.end))
        if _LASTS_WORDS.search(low, max(0, term.start - 40), term.start) and _LASTS.search(
            low, max(0, term.start - 40), term.start
        ):
            continue
        if _IF_NOT.match(low, term.end):
            continue
        begin = max(0, term.start - 60)
        if _PART_WORDS.search(low, begin, term.start) and _PART.search(low, begin, term.start):
            term = replace(term, partial=True)
        found.append(term)
        if len(found) >= 40:
            break
    return sorted(found, key=lambda term: term.start)


def _candidates(text: str, low: str, on: date | None, field: bool) -> Iterator[Term]:
    for start, end, rule in recurring_terms(low, field):
        yield Term(start, end, Deadline(text[start:end], "recurring", None, "day", rule), True)
    if "tuần" in low:
        yield from week_terms(text, low, on)
    if " nay" in low or " mai" in low:
        yield from day_terms(text, low, on)
    digits = bool(_DIGIT.search(low))
    if digits:
        yield from _ranges(text, low, on, field)
        yield from _days(text, low, on, field)
        yield from _relative(text, low, on)
    yield from period_terms(text, low, on, field)
    if "ngay sau" in low:
        for match in _AFTER_EVENT.finditer(low):
            yield Term(*match.span(), Deadline(text[slice(*match.span())], "ongoing", None, "day"), False)
    if field:
        for match in _ONGOING.finditer(low):
            yield Term(*match.span(), Deadline(text[slice(*match.span())], "ongoing", None, "day"), True)


def _ranges(text: str, low: str, on: date | None, field: bool) -> Iterator[Term]:
    since = "từ" in low
    for match in _RANGE.finditer(low) if since else ():
        yield from _day_term(text, match, on, "range", firm=True, low=low)
    for match in _MONTH_RANGE.finditer(low) if since else ():
        month = int(match["month"])
        year = int(match["year"]) if match["year"] else year_for(month, 28, on)
        if 1 <= month <= 12 and year:
            yield Term(*match.span(), deadline_of(text, match, "range", month_end(year, month), "month"), True)
    for match in _MONTHS.finditer(low) if "tháng" in low else ():
        first, month = int(match["first"]), int(match["month"])
        cue = field or _MONTHS_CUE.search(low, max(0, match.start() - 20), match.start())
        if cue and 1 <= first < month <= 12:
            due = month_end(int(match["year"]), month)
            yield Term(*match.span(), deadline_of(text, match, "range", due, "month"), True)
    for match in _YEAR_RANGE.finditer(low):
        before = low[max(0, match.start() - 30) : match.start()]
        if re.search(
            r"(?:thời hạn|thời gian(?: thực hiện| hoàn thành)?) ?: ?(?:năm |trong )?$|(?:trong"
            r"|hoàn thành)(?: (?:các|hai|ba|2|3|\d) năm| 0?\d năm:?)? ?\(?$",
            before,
        ):
            yield Term(*match.span(), deadline_of(text, match, "range", date(int(match["last"]), 12, 31), "year"), True)


def _days(text: str, low: str, on: date | None, field: bool) -> Iterator[Term]:
    for match in _CUE_DAY.finditer(low):
        firm = _cue_holds(low, match)
        last = _last_of_several(low, match) if firm else None
        if last is not None:
            for term in _day_term(text, last, on, "date", firm=True, low=low):
                yield replace(
                    term,
                    start=match.start(),
                    deadline=replace(term.deadline, text=text[match.start() : term.end]),
                )
        yield from _day_term(text, match, on, "date", firm=firm, low=low)
    if "ngày" in low:
        for match in _ON_DAYS.finditer(low):
            yield from _day_term(text, match, on, "range", firm=not on or _still_to_come(match, on), low=low)
        yield from _events(text, low, on)
    if field:
        for match in _BARE_DAY.finditer(low):
            yield from _day_term(text, match, on, "date", firm=True, low=low)
    else:
        yield from _last_word(text, low, on)


def _last_word(text: str, low: str, on: date | None) -> Iterator[Term]:
    """A day still to come that closes the duty in brackets."""
    last = _LAST_WORD.search(low) if low.rstrip(" .;\n").endswith(")") else None
    if on is None or last is None or _OF_EVENT.search(low, max(0, last.start() - 70), last.start()):
        return
    for term in _day_term(text, last, on, "date", firm=True, low=low):
        if term.deadline.due_on and on <= term.deadline.due_on:
            yield term


def _still_to_come(match: re.Match[str], on: date) -> bool:
    written = match["year"] or match["year2"]
    month = int(match["month"] or match["month2"])
    return (int(written) if written else on.year, month, int(match["day"])) >= (on.year, on.month, on.day)


def _events(text: str, low: str, on: date | None) -> Iterator[Term]:
    """A day still to come on which something is to be held."""
    for match in _EVENT.finditer(low):
        day = None if _NOT_EVENT.search(match.group()) else _BARE_DAY.match(low, match.end())
        if day is not None:
            for term in _day_term(text, day, on, "date", firm=True, low=low):
                if on and term.deadline.due_on and on <= term.deadline.due_on and not term.fault:
                    yield term


def _last_of_several(low: str, match: re.Match[str]) -> re.Match[str] | None:
    last, at = None, match.end()
    while (following := _MORE_DAYS.match(low, at)) is not None:
        last, at = following, following.end()
    return last


def _cue_holds(low: str, match: re.Match[str]) -> bool:
    words = match.group()
    if words.startswith(("từ", "kể từ")) or (
        re.match(r"(?:vào|trong|đến|hết|tới) ngày", words)
        and _CITED.search(low, max(0, match.start() - 40), match.start())
    ):
        return False
    if re.match(r"(?:thời gian|thời hạn|hạn) ngày", words):
        return True
    if words.startswith("vào ") and re.search(
        r"(?:đã|diễn ra|sinh|tổ chức|họp)[^,;.]{0,25}$", low[max(0, match.start() - 40) : match.start()]
    ):
        return False
    return not (
        words.startswith("đến ")
        and re.search(r"(?:tính|tính từ[^,;.]{0,30}|số liệu)\s$", low[max(0, match.start() - 40) : match.start()])
    )


def _day_term(text: str, match: re.Match[str], on: date | None, kind: str, *, firm: bool, low: str) -> Iterator[Term]:
    day, month = int(match["day"]), int(match["month"] or match["month2"])
    written = match["year"] or match["year2"]
    words = match.group().rstrip(")") if match.group().count("(") < match.group().count(")") else match.group()
    start, end = match.start(), match.start() + len(words)
    if not 1 <= month <= 12 or day < 1:
        if firm and written:
            yield _impossible(text, start, end, day, month, int(written))
        return
    year = int(written) if written else year_for(month, day, on)
    if year is None:
        if firm:
            yield Term(start, end, Deadline(text[start:end], kind, None, "day"), firm)
        return
    try:
        due = date(year, month, day)
    except ValueError:
        if firm:
            yield _impossible(text, start, end, day, month, year)
        return
    if firm:
        yield Term(start, end, Deadline(text[start:end], kind, due, "day"), firm, fault=_odd_year(due, on))


def _impossible(text: str, start: int, end: int, day: int, month: int, year: int) -> Term:
    told = f"Ngày {day:02d}/{month:02d}/{year} không có trong lịch; thời hạn để trống, cần xem lại văn bản."
    return Term(start, end, Deadline(text[start:end], "date", None, "day"), True, fault=told)


def _odd_year(due: date, on: date | None) -> str:
    if due.year < 1945 or due.year > 2100:
        return f"Ngày {due:%d/%m/}{due.year} có năm không hợp lý, cần xem lại văn bản."
    return ""


def _relative(text: str, low: str, on: date | None) -> Iterator[Term]:
    """A number of days from an event; the day itself is only known when the event is the meeting."""
    for match in _RELATIVE.finditer(low) if _COUNTED.search(low) else ():
        words = match.group()
        anchored = "kể từ" in words or " từ ngày" in words
        if not anchored and (match["unit"] == "tháng" or words.startswith("sau ")):
            continue
        awaited = not anchored and _AWAITS.search(low, max(0, match.start() - 140), match.start())
        counted = (
            on and not awaited and not re.search(r"nhận|có |kết thúc (?!hội nghị|cuộc họp|phiên họp|buổi|đợt)", words)
        )
        due = _later(on, int(match["count"]), match["unit"]) if on and counted else None
        yield Term(*match.span(), deadline_of(text, match, "date", due, "day"), True)


def _later(on: date, count: int, unit: str) -> date:
    if unit == "ngày làm việc":
        day = on
        for _ in range(count):
            day += timedelta(days=1)
            while day.weekday() > 4:
                day += timedelta(days=1)
        return day
    if unit == "tháng":
        month = on.month - 1 + count
        year = on.year + month // 12
        return min(date(year, month % 12 + 1, min(on.day, 28)), month_end(year, month % 12 + 1))
    return on + timedelta(days=count * (7 if unit == "tuần" else 1))


def field_terms(text: str, low: str, on: date | None) -> list[Term]:
    """Terms given by a field of their own ("Thời hạn: 10/10/2023")."""
    found: list[Term] = []
    if ":" not in low:
        return found
    for match in _FIELD.finditer(low):
        beyond = _FIELD_END.search(low[match.end() : match.end() + 160])
        end = match.end() + (beyond.start() if beyond else 160)
        for term in terms_in(text[match.end() : end], low[match.end() : end], on, field=True):
            found.append(replace(term, start=term.start + match.end(), end=term.end + match.end()))
    return found


def choose(terms: list[Term]) -> Term | None:
    """The term of the duty as a whole: its last delivery; a dated one before one that comes back."""
    firm = [term for term in terms if term.firm and not term.partial]
    dated = [term for term in firm if term.deadline.due_on]
    if dated:
        return max(dated, key=lambda term: (term.deadline.due_on or date.min, term.deadline.kind == "date"))
    coming_back = [term for term in firm if term.deadline.recurrence]
    if coming_back:
        return coming_back[0]
    return firm[0] if firm else None
