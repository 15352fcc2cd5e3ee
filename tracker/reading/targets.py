"""Quantified targets: "trên 95 %" -> ≥ 95 %, "tối thiểu 50 mô hình" -> ≥ 50 mô hình."""

from __future__ import annotations

import re
from decimal import Decimal

from tracker.reading.model import Target

_AT_LEAST = (
    "đạt từ|đạt trên|đạt tối thiểu|đạt ít nhất|đạt|trên|từ|tối thiểu|ít nhất|không dưới"
    "|không thấp hơn|hơn|phấn đấu|bảo đảm|đảm bảo|lớn hơn|tăng|tăng thêm|tăng trên"
)
_AT_MOST = "dưới|tối đa|không quá|không vượt quá|không cao hơn|giảm còn|còn dưới|còn|nhỏ hơn|ít hơn"
_UNITS = (
    "%|phần trăm|điểm phần trăm|tỷ đồng|triệu đồng|ha|km|tấn|mô hình|xã|hộ|người"
    "|công trình|dự án|căn nhà|doanh nghiệp|hợp tác xã|sản phẩm|lượt|tin, bài|tin bài"
    "|đảng viên|lớp|buổi|cuộc"
)
_TARGET = re.compile(
    rf"(?<!\w)(?P<cue>(?:(?:{_AT_MOST}"
    rf"|{_AT_LEAST}) ){{0,3}})(?P<number>\d{{1,3}}(?:\.\d{{3}})+(?:,\d+)?|\d+(?:[.,]\d+)?)"
    rf" ?(?P<unit>{_UNITS})(?!\w)"
)
_COUNTED = re.compile(rf"\d ?(?:{_UNITS})(?!\w)")
_SURE = re.compile(
    r"(?:trên|từ|tối thiểu|ít nhất|không dưới|không thấp hơn|hơn|đạt|dưới|tối đa|không quá"
    r"|không vượt quá|phấn đấu|lớn hơn)"
)
_MOST = re.compile(rf"(?:{_AT_MOST})(?: |$)")


def decimal_of(written: str) -> Decimal:
    """A number as Vietnamese text writes it: "1.171" is 1171, "61,4" is 61.4."""
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", written):
        written = written.replace(".", "")
    return Decimal(written.replace(",", "."))


def targets_in(text: str, low: str) -> tuple[Target, ...]:
    """The targets of a piece of text; a bare number counts only as a percentage after a word that aims."""
    if not _COUNTED.search(low):
        return ()
    found: list[Target] = []
    for match in _TARGET.finditer(low):
        cue = match["cue"].strip()
        percent = match["unit"] in ("%", "phần trăm", "điểm phần trăm")
        if (not cue and not percent) or (not percent and not _SURE.search(cue)):
            continue
        comparator = "≤" if _MOST.search(cue) else "≥"
        if not _SURE.search(cue) and percent:
            comparator = "≥" if cue else "="
        words = text[match.start() : match.end()].strip()
        unit = "%" if match["unit"] == "phần trăm" else text[match.start("unit") : match.end("unit")]
        target = Target(words, comparator, decimal_of(match["number"]), unit)
        if target not in found:
            found.append(target)
        if len(found) == 12:
            break
    return tuple(found)
