"""Terms that are a month, a quarter, a half or a year: "trong tháng 11/2023", "hết quý II", "6 tháng cuối năm"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from tracker.reading.model import Deadline
from tracker.reading.terms import YEAR, Term, deadline_of, month_end, year_for

_MONTH_NAMES = {
    "giêng": 1,
    "một": 1,
    "hai": 2,
    "ba": 3,
    "tư": 4,
    "năm": 5,
    "sáu": 6,
    "bảy": 7,
    "tám": 8,
    "chín": 9,
    "mười": 10,
    "mười một": 11,
    "mười hai": 12,
}
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4, "một": 1, "hai": 2, "ba": 3, "tư": 4}
_CUES = (
    r"(?:ngay trong|trong|cuối|đến hết|hết|đến cuối|trước cuối|đầu|giữa|xong trước|trước"
    r"|chậm nhất(?: là)?(?: đến| vào| trong)?(?: hết| cuối)?|xong trong|xong"
    r"|hoàn thành(?: trong)?|phấn đấu(?: trong| hết)?|vào(?: cuối)?|nội trong|kết thúc)"
)
_MONTH = re.compile(
    rf"(?<!\w)(?P<cue>(?:{_CUES} )+)?(?P<unit>(?:nửa (?:đầu|cuối) )?tháng )(?P<month>\d{{1,2}}"
    r"|mười một|mười hai|giêng)(?!\d|[/.]\d\d?[/.]|\w)(?:(?: ?[/.\-] ?"
    rf"| năm )(?P<year>{YEAR}))?(?! ?[/.\-]\d)"
)
_QUARTER = re.compile(
    rf"(?<!\w)(?P<cue>(?:{_CUES} )+)?quý (?:(?:iii|ii|i|[1-3])(?:,| và| -|-) ?(?:quý )?)*(?P<quarter>iv|iii|ii|i"
    rf"|[1-4]|một|hai|ba"
    rf"|tư)(?!\w)(?:(?: ?[/.\-] ?|,? năm )(?P<year>{YEAR}))?"
)
_HALF = re.compile(
    rf"(?<!\w)(?P<cue>(?:{_CUES}|suốt) )?(?P<count>0?[369]|sáu|ba|chín|những"
    rf"|các) tháng (?P<side>đầu|cuối|còn lại(?: của)?)(?: của)? năm(?: (?P<year>{YEAR})"
    r"| (?:nay|này))?(?! (?:học|\d))"
)
_YEAR_TERM = re.compile(
    r"(?<!\w)(?P<cue>ngay trong|trong|đến hết|hết|đến cuối|cuối|trước|từ nay đến (?:hết|cuối)"
    r"|từ nay đến|xong trong|chậm nhất(?: là)?(?: trong| đến)?(?: hết| cuối)?"
    rf"|kết thúc) năm (?P<year>{YEAR}|nay|này)(?! ?[-–/] ?\d)(?! học)"
)
_YEAR_END = re.compile(r"(?<!\w)(?:đến|trước|từ nay đến) (?:hết|cuối) năm(?! \d)|(?<!\w)cuối năm nay")
_THIS = re.compile(
    r"(?<!\w)(?:ngay )?trong (?P<what>tháng|quý|tuần) (?:này|nay|tới)|(?<!\w)(?:cuối"
    r"|hết) (?P<what2>tháng|quý) này"
)
# "trước 16 giờ chiều nay", "chậm nhất sáng mai", "trong ngày hôm nay": counted from the meeting.
_NEAR_DAY = re.compile(
    r"(?<!\w)(?:(?:ngay |nội |xong )?trong|trước|chậm nhất|muộn nhất)(?: là| vào| trước| trong)*"
    r" (?:\d{1,2} ?(?:giờ|h|g|:) ?(?:\d{2})?(?: phút)?,? )?(?:(?:ngày |sáng |trưa |chiều |tối |đêm )?hôm "
    r"|(?:ngày|sáng|trưa|chiều|tối|đêm) )(?P<near>nay|mai)(?!\w)(?! \d)"
)
_AIMS = re.compile(r"(?<!\w)(?:phấn đấu|bảo đảm|đảm bảo)(?: [^\W\d]+){1,6} $")
_BARE_YEAR = re.compile(rf"(?:năm )?(?P<year>{YEAR})\b")
_WEEK_OF_MONTH = re.compile(
    rf"(?<!\w)(?:(?:ngay )?trong |vào |xong )?tuần (?P<week>đầu tiên|đầu|cuối cùng|cuối|thứ (?:nhất|hai|ba|tư|[1-4])"
    rf"|[1-4])(?: của)? tháng (?P<month>\d{{1,2}})(?:(?:/| năm )(?P<year>{YEAR}))?(?![\d/])"
)
_WEEKS = {"đầu": 7, "đầu tiên": 7, "nhất": 7, "1": 7, "hai": 14, "2": 14, "ba": 21, "3": 21}
_DAY_OF_WEEK = re.compile(
    r"(?<!\w)(?:(?:trước|vào|xong|chậm nhất(?: là)?|đến|hết|trong|sáng|chiều|ngày) ){1,3}(?:thứ (?P<day>hai|ba|tư"
    r"|năm|sáu|bảy|[2-7])"
    r"|chủ nhật)(?: của)? tuần (?P<week>này|nay|tới|sau)(?!\w)"
)
_WEEKDAYS = {"hai": 0, "2": 0, "ba": 1, "3": 1, "tư": 2, "4": 2, "năm": 3, "5": 3, "sáu": 4, "6": 4, "bảy": 5, "7": 5}
# "dự kiến ra mắt tháng 11/2023": expected for a part of the duty, and told as such.
_EXPECTED = re.compile(r"dự kiến[^,;.]{0,40}$")
_PERIOD_WORD = re.compile(r"tháng|quý|năm|tuần")


def period_terms(text: str, low: str, on: date | None, field: bool) -> Iterator[Term]:
    """Every period of a piece of text that a word makes a term; in a field of its own no word is needed."""
    if not _PERIOD_WORD.search(low):
        return
    for match in _HALF.finditer(low):
        yield from _half(text, low, match, on, field)
    if "quý" in low:
        for match in _QUARTER.finditer(low):
            yield from _quarter(text, low, match, on, field)
    if "tháng" in low:
        for match in _MONTH.finditer(low):
            yield from _month(text, low, match, on, field)
    yield from _years(text, low, on, field)
    yield from _this_period(text, low, on)


def _quarter(text: str, low: str, match: re.Match[str], on: date | None, field: bool) -> Iterator[Term]:
    cue = (match["cue"] or "").strip()
    if not (cue or field or _opens(low, match, on)):
        return
    quarter = _QUARTERS[match["quarter"]]
    year = int(match["year"]) if match["year"] else year_for(quarter * 3, 28, on)
    if year:
        due = month_end(year, quarter * 3 - 2 if cue == "đầu" else quarter * 3)
        yield Term(*match.span(), deadline_of(text, match, "quarter", due, "quarter"), True)


def day_terms(text: str, low: str, on: date | None) -> Iterator[Term]:
    """ "trước 16 giờ chiều nay", "trong ngày mai": the day of the meeting and the next."""
    for match in _NEAR_DAY.finditer(low) if on else ():
        due = on + timedelta(days=match["near"] == "mai") if on else None
        yield Term(*match.span(), deadline_of(text, match, "date", due, "day"), True)


def week_terms(text: str, low: str, on: date | None) -> Iterator[Term]:
    """Weeks of a month, and days of this week and the next ("tuần 3 tháng 9", "thứ Sáu tuần này")."""
    for match in _WEEK_OF_MONTH.finditer(low):
        yield from _week(text, match, on)
    for match in _DAY_OF_WEEK.finditer(low) if on else ():
        weekday = _WEEKDAYS.get(match["day"] or "", 6)
        ahead = 0 if match["week"] in ("này", "nay") else 7
        due = on + timedelta(days=weekday - on.weekday() + ahead) if on else None
        yield Term(*match.span(), deadline_of(text, match, "date", due, "day"), True)


def _week(text: str, match: re.Match[str], on: date | None) -> Iterator[Term]:
    """ "trong tuần đầu tháng 4/2026": its seventh day."""
    month = int(match["month"])
    year = int(match["year"]) if match["year"] else year_for(month, 28, on)
    if 1 <= month <= 12 and year:
        day = 28 if match["week"] in ("thứ tư", "4") else _WEEKS.get(match["week"].removeprefix("thứ "))
        due = date(year, month, day) if day else month_end(year, month)
        yield Term(*match.span(), deadline_of(text, match, "date", due, "day"), True)


def _years(text: str, low: str, on: date | None, field: bool) -> Iterator[Term]:
    for match in _YEAR_TERM.finditer(low):
        written = match["year"]
        known = int(written) if written.isdigit() else (on.year if on else None)
        if known and match["cue"] == "trước":
            known -= 1
        if known:
            yield Term(*match.span(), deadline_of(text, match, "year", date(known, 12, 31), "year"), True)
    for match in _YEAR_END.finditer(low):
        due = date(on.year, 12, 31) if on else None
        yield Term(*match.span(), deadline_of(text, match, "year", due, "year"), True)
    if field:
        for match in _BARE_YEAR.finditer(low):
            due = date(int(match["year"]), 12, 31)
            yield Term(*match.span(), deadline_of(text, match, "year", due, "year"), True)


def _opens(low: str, match: re.Match[str], on: date | None) -> bool:
    """ "Quý IV/2023, tổ chức …": a period at the head of a clause says when, if it is not over yet."""
    if not match["year"] or low[match.end() : match.end() + 1] != ",":
        return False
    before = low[max(0, match.start() - 2) : match.start()].strip()
    return before in ("", ";", ".", ":") and (on is None or int(match["year"]) >= on.year)


def _aimed(low: str, match: re.Match[str]) -> bool:
    """ "phấn đấu giải ngân 6 tháng đầu năm 2017 đạt trên 45%": until when so much is to be reached."""
    return (
        low.startswith(" đạt", match.end()) and _AIMS.search(low, max(0, match.start() - 60), match.start()) is not None
    )


def _half(text: str, low: str, match: re.Match[str], on: date | None, field: bool) -> Iterator[Term]:
    cue = (match["cue"] or "").strip()
    if not (cue or field or _aimed(low, match)):
        return
    counts = {"sáu": 6, "ba": 3, "chín": 9, "những": 6, "các": 6}
    count = counts.get(match["count"]) or int(match["count"])
    year = int(match["year"]) if match["year"] else (on.year if on else None)
    if year is None:
        return
    due = month_end(year, count) if match["side"] == "đầu" else date(year, 12, 31)
    kind = {3: "quarter", 6: "half", 9: "range"}[count]
    start = (
        match.start()
        if match["cue"] is None
        else match.start() + (len(match["cue"]) if cue in ("trong", "suốt") else 0)
    )
    if on and due < on and not match["year"]:
        return
    words = text[start : match.end()].strip()
    yield Term(match.start(), match.end(), Deadline(words, kind, due, "half" if count != 3 else "quarter"), True)


def _month(text: str, low: str, match: re.Match[str], on: date | None, field: bool) -> Iterator[Term]:
    cue = (match["cue"] or "").strip()
    before = low[max(0, match.start() - 3) : match.start()]
    if not (cue or field or _opens(low, match, on) or _expected(low, match)) or (
        not cue and re.search(r"\d ?$", before)
    ):
        return
    if cue in ("vào", "đến", "xong") and not match["year"] and cue == "vào":
        return
    month = _MONTH_NAMES.get(match["month"]) or int(match["month"])
    if not 1 <= month <= 12:
        if match["year"]:
            told = (
                f"Tháng {match['month']}/{match['year']} không có trong lịch; thời hạn để trống, cần xem lại văn bản."
            )
            yield Term(*match.span(), deadline_of(text, match, "month", None, "month"), True, fault=told)
        return
    year = int(match["year"]) if match["year"] else year_for(month, 28, on)
    if year is None:
        return
    due = month_end(year, month)
    if cue.endswith("đầu"):
        due = date(year, month, 10)
    elif cue.endswith("giữa") or "nửa đầu" in match["unit"]:
        due = date(year, month, 15)
    elif cue.split() and cue.split()[-1] == "trước":
        due = date(year, month, 1) - timedelta(days=1)
    yield Term(*match.span(), deadline_of(text, match, "month", due, "month"), True)


def _expected(low: str, match: re.Match[str]) -> bool:
    return bool(_EXPECTED.search(low[max(0, match.start() - 60) : match.start()]))


def _this_period(text: str, low: str, on: date | None) -> Iterator[Term]:
    for match in _THIS.finditer(low):
        what = match["what"] or match["what2"]
        ahead = match.group().endswith("tới")
        due: date | None = None
        if on and what == "tháng":
            month = on.month + ahead
            due = month_end(on.year + (month > 12), (month - 1) % 12 + 1)
        elif on and what == "quý":
            month = ((on.month - 1) // 3 + 1 + ahead) * 3
            due = month_end(on.year + (month > 12), (month - 1) % 12 + 1)
        elif on:
            due = on + timedelta(days=6 - on.weekday() + 7 * ahead)
        kind = {"tháng": "month", "quý": "quarter", "tuần": "date"}[what]
        yield Term(*match.span(), deadline_of(text, match, kind, due, kind if kind != "date" else "day"), True)
