"""Duties that come back: "trước ngày 15 hằng tháng", "định kỳ hằng quý" as RFC 5545 rules."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from tracker.reading.lexicon import UNIT_START, VERBS

_EVERY = r"(?:hằng|hàng|mỗi)"
_DAYS = {
    "hai": "MO",
    "ba": "TU",
    "tư": "WE",
    "năm": "TH",
    "sáu": "FR",
    "bảy": "SA",
    "2": "MO",
    "3": "TU",
    "4": "WE",
    "5": "TH",
    "6": "FR",
    "7": "SA",
}
_CUE = r"(?:(?:chậm nhất|muộn nhất|xong|vào|trước|đến|từ|là|thời hạn|định kỳ|các) ){0,3}"
_DAY_AND_MONTH = r"\d{1,2} ?(?:/| tháng )\d{1,2}"
_YEARLY = re.compile(
    rf"(?<!\w){_CUE}(?:các )?ngày (?P<days>{_DAY_AND_MONTH}(?:(?:,| và"
    rf"|, và) (?:(?:trước )?ngày )?{_DAY_AND_MONTH}){{0,3}}) (?:của )?{_EVERY} năm"
)
_YEARLY_LOOSE = re.compile(
    rf"(?<!\w)(?:chậm nhất|trước) (?P<days>{_DAY_AND_MONTH}(?:(?:,"
    rf"| và) {_DAY_AND_MONTH}){{0,3}}) {_EVERY} năm"
)
_MONTH_OF_YEAR = re.compile(
    rf"(?<!\w)(?:trước |trong |vào )?(?P<cue>cuối |đầu )?tháng (?P<month>\d{{1,2}}) {_EVERY} năm"
)
_MONTHLY = re.compile(
    rf"(?<!\w){_CUE}(?:ngày )?(?P<day>\d{{1,2}}) (?:của )?(?:{_EVERY} )(?P<unit>tháng"
    r"|quý)(?: (?:cuối|đầu) (?P<quarter>quý))?"
)
_DAY_OF_QUARTER = re.compile(
    rf"(?<!\w){_CUE}ngày (?P<day>\d{{1,2}})(?: của)? tháng (?P<which>cuối|đầu tiên"
    r"|đầu)(?: của)?(?: mỗi| hằng| hàng)? (?P<unit>quý)(?: sau| tiếp theo)?"
)
_LAST_DAY = re.compile(
    rf"(?<!\w){_CUE}ngày (?:làm việc )?cuối(?: cùng)?(?: của)?(?: {_EVERY})? (?P<unit>tháng|quý)(?! \d)"
)
_WEEKLY = re.compile(
    r"(?<!\w)(?:(?:trước|vào|chậm nhất|xong|đến|là|hết) )*(?:\d{1,2} ?(?:giờ"
    r"|h)(?: ?\d\d)? )?(?:(?:sáng|chiều|trưa|ngày|cuối ngày) )*(?:thứ (?P<day>hai|ba|tư|năm"
    rf"|sáu|bảy|[2-7])|(?P<sunday>chủ nhật)),? (?:của )?{_EVERY} tuần"
)
_WEEKLY_BEHIND = re.compile(
    rf"(?<!\w)(?:định kỳ )?{_EVERY} tuần,? \(?(?:(?:trước|vào|chậm nhất|xong|là) )*(?:\d{{1,2}} ?(?:giờ"
    rf"|h)(?: ?\d\d)?,? )?"
    r"(?:(?:sáng|chiều|trưa|ngày|cuối ngày) )*(?:thứ (?P<day>hai|ba|tư|năm|sáu|bảy|[2-7])|(?P<sunday>chủ nhật))\)?"
)
_DAILY_HOUR = re.compile(rf"(?<!\w)(?:trước|vào|lúc) \d{{1,2}} ?(?:giờ|h)(?: ?\d\d)? {_EVERY} ngày")
_EACH = re.compile(
    rf"(?<!\w)(?P<cue>định kỳ,? )?(?P<every>{_EVERY}) (?P<unit>ngày|tuần|tháng|quý|năm)(?!\w)(?P<after>,? ?)"
)
_COUNTED = re.compile(
    r"(?<!\w)(?:định kỳ )(?:theo )?(?P<count>\d{1,2}) (?P<unit>ngày|tuần|tháng"
    r"|năm)(?: ?/ ?(?:một |1 |01 )?lần| (?:một|1|01) lần)?"
)
_TIMES = re.compile(r"(?<!\w)(?P<count>\d{1,2}) (?P<unit>tháng|tuần|năm) (?:một|1|01) lần")
_BY = re.compile(r"(?<!\w)định kỳ (?:theo )?(?P<unit>ngày|tuần|tháng|quý|năm)(?!\w)(?! \d)")
_HALF_YEARLY = re.compile(r"(?<!\w)(?:định kỳ )(?:sơ kết )?0?6 tháng(?:, | và | hoặc )(?:(?:hằng|hàng|một|1) )?năm")
_BASE = {
    "ngày": "FREQ=DAILY",
    "tuần": "FREQ=WEEKLY",
    "tháng": "FREQ=MONTHLY",
    "quý": "FREQ=MONTHLY;INTERVAL=3",
    "năm": "FREQ=YEARLY",
}
_VERB_BEFORE = re.compile(
    r"(?:báo cáo|tổng hợp|giao ban|kiểm tra|rà soát|sơ kết|đánh giá|công bố|công khai|họp"
    r"|cập nhật|gửi|đăng|phát sóng|mở|tổ chức|thực hiện|kiểm điểm|kết quả|tình hình|tiến độ"
    r"|duy trì)(?: [^\W\d]+){0,6} $"
)
_ATTRIBUTE = re.compile(
    r"(?:kế hoạch|nhiệm vụ|chương trình|dự toán|chỉ tiêu|mục tiêu|ngân sách|thu nhập|chế độ"
    r"|phụ cấp|phân loại|danh mục|đánh giá cán bộ|bình quân|tăng trưởng|kiểm điểm|xếp loại"
    r"|kinh phí"
    r"|và|năm|trung hạn|dài hạn|chuyên đề|kỳ)(?: [^\W\d]+){0,3} $"
)


# "4. Công đoàn cơ sở hằng năm tổ chức …": between who does it and what is done.
_DOES_SO = re.compile(
    rf"(?:[\w.]{{1,4}}[.)] ?)?{UNIT_START}[^,;:.]{{0,40}} (?:hằng|hàng) (?:năm|quý|tháng|tuần) (?:{VERBS})(?!\w)"
)
# "bố trí kinh phí hằng năm": the money is found every year.
_PAYS = re.compile(r"(?:bố trí|cân đối|cấp|bảo đảm|đảm bảo)(?:,? [^\W\d]+){0,4} kinh phí(?: thực hiện)? $")
_HOW_MUCH = re.compile(
    r"(?: [^\s,.;]+){0,4}? (?:(?:ít nhất|tối thiểu|không dưới|không quá|tối đa|từ) ?\d|0?[2-9](?!\d)|\d\d)"
)
_SIGNS = ("hằng", "hàng", "mỗi", "định kỳ", "cuối cùng", "lần", "quý")
_SIGN = re.compile(r"(?<!\w)(?:hằng|hàng|mỗi|định kỳ|cuối cùng|lần|quý)(?!\w)")


def recurring_terms(low: str, field: bool) -> Iterator[tuple[int, int, str]]:
    """Start, end and rule of every term that comes back, in folded text; the most exact ones first."""
    if not any(word in low for word in _SIGNS) or not _SIGN.search(low):
        return
    for pattern, rule_of in _EXACT:
        for match in pattern.finditer(low):
            rule = rule_of(match)
            if rule:
                yield *match.span(), rule
    yield from _plain(low, field)


def _yearly_rule(match: re.Match[str]) -> str:
    return _yearly(match["days"])


def _quarter_day_rule(match: re.Match[str]) -> str:
    day = int(match["day"])
    return f"FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY={day}" if 1 <= day <= 31 else ""


def _monthly_rule(match: re.Match[str]) -> str:
    day = int(match["day"])
    every = ";INTERVAL=3" if "quý" in (match["unit"], match["quarter"]) else ""
    return f"FREQ=MONTHLY{every};BYMONTHDAY={day}" if 1 <= day <= 31 else ""


def _last_day_rule(match: re.Match[str]) -> str:
    return "FREQ=MONTHLY;" + ("INTERVAL=3;" if match["unit"] == "quý" else "") + "BYMONTHDAY=-1"


def _weekly_rule(match: re.Match[str]) -> str:
    return f"FREQ=WEEKLY;BYDAY={'SU' if match['sunday'] else _DAYS[match['day']]}"


def _month_of_year_rule(match: re.Match[str]) -> str:
    month = int(match["month"])
    return f"FREQ=YEARLY;BYMONTH={month}" if 1 <= month <= 12 else ""


def _daily_rule(match: re.Match[str]) -> str:
    return "FREQ=DAILY"


_EXACT: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (_YEARLY, _yearly_rule),
    (_YEARLY_LOOSE, _yearly_rule),
    (_DAY_OF_QUARTER, _quarter_day_rule),
    (_MONTHLY, _monthly_rule),
    (_LAST_DAY, _last_day_rule),
    (_WEEKLY, _weekly_rule),
    (_WEEKLY_BEHIND, _weekly_rule),
    (_MONTH_OF_YEAR, _month_of_year_rule),
    (_DAILY_HOUR, _daily_rule),
)


def _plain(low: str, field: bool) -> Iterator[tuple[int, int, str]]:
    for match in _HALF_YEARLY.finditer(low):
        yield *match.span(), "FREQ=MONTHLY;INTERVAL=6"
    for pattern in (_COUNTED, _TIMES):
        for match in pattern.finditer(low):
            count, unit = int(match["count"]), match["unit"]
            if count:
                base = _BASE[unit]
                yield *match.span(), base if count == 1 else f"{base};INTERVAL={count}"
    for match in _BY.finditer(low):
        yield *match.span(), _BASE[match["unit"]]
    for match in _EACH.finditer(low):
        if field or match["cue"] or _recurs(low, match):
            yield match.start(), match.end("unit"), _BASE[match["unit"]]


def _recurs(low: str, match: re.Match[str]) -> bool:
    """ "hằng năm" tells when the duty comes back, unless it only describes a noun ("kế hoạch hằng năm")."""
    before = low[max(0, match.start() - 60) : match.start()]
    opens = not before.strip() or before.rstrip()[-1] in ",;.:()\n-+"
    if match["every"] == "mỗi":  # "mỗi tuần ít nhất 03 lượt" says how much
        return opens and match["unit"] != "ngày" and not _HOW_MUCH.match(low, match.end("unit"))
    if opens or (match.start() < 60 and _DOES_SO.match(low)):
        return True
    after = low[match.end("unit") : match.end("unit") + 1]
    if _ATTRIBUTE.search(before) and not (_PAYS.search(before) and after in ("", ".", ";")):
        return False
    return after in ("", ".", ";", ",", ")", "\n") and bool(_VERB_BEFORE.search(before) or _PAYS.search(before))


def _yearly(days: str) -> str:
    pairs = [(int(d), int(m)) for d, m in re.findall(r"(\d{1,2}) ?(?:/| tháng )(\d{1,2})", days)]
    if not pairs or any(not (1 <= d <= 31 and 1 <= m <= 12) for d, m in pairs):
        return ""
    months = ",".join(str(m) for _, m in pairs)
    monthdays = ",".join(str(d) for d in dict.fromkeys(d for d, _ in pairs))
    return f"FREQ=YEARLY;BYMONTH={months};BYMONTHDAY={monthdays}"
