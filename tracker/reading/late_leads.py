"""Who must do a duty and is not named first: "… (Phòng Kinh tế).", "…: Phòng Kinh tế thực hiện", "Sau khi A …, B …".

All of it is matched on folded text (`source.fold`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from tracker.reading.source import fold_name
from tracker.reading.unit_lists import UnitList

# ": Phòng Kinh tế thực hiện, xong trước 30/9", "; các chủ đầu tư chịu trách nhiệm."
_DOES_IT = re.compile(
    r" (?:chủ trì(?: thực hiện| tham mưu)?|thực hiện|phụ trách|chịu trách nhiệm(?: thực hiện)?|đảm nhiệm|đảm nhận)"
    r"(?=[,;.)]|$)"
)
_BEFORE = re.compile(r"(?:[:;,.] | [-–] ?|\()$")
# What may still stand behind a name in brackets at the end of a duty: until when.
_CLOSES = re.compile(
    r"(?:[;,] ?(?:hạn|thời hạn|thời gian|xong|hoàn thành|trước|trong|chậm nhất)(?!\w)[^()]{0,60})?\)[.;]?$"
)
# "Thu đảng phí xong trước ngày 10: đồng chí Hòa (thủ quỹ).", but not "phối hợp với các đơn vị sau: Sở A, Sở B."
_NAMED_LAST = re.compile(r"(?: \([^()]{1,60}\))?[.;]?$")
_NO_DUTY_OF = re.compile(r"(?<!\w)(?:phối hợp|gồm|gửi|kính|sau|của|tại|cho|với|đối với|như|là)(?!\w)[^.;]*$")
# "Sau khi có ý kiến của Sở Tư pháp, Phòng Nội vụ hoàn thiện …": two offices, and only the last of them is told.
_OPENS = re.compile(r"(?:sau khi|trên cơ sở|căn cứ|khi|theo|từ|ngoài|bên cạnh|cùng(?: với)?|để|nhằm)(?!\w)")
_BESIDES = (" - cơ quan ", " - đơn vị ")


def parted(low: str, mentions: list[UnitList], start: int, acts: Callable[[UnitList], bool]) -> list[UnitList]:
    """The mentions, with the subject taken out of a list that closes the words before it, and without what an office
    is besides its name ("Sở Tư pháp - cơ quan thường trực Hội đồng - chủ trì …").
    """
    mentions = [units for units in mentions if not low.startswith(_BESIDES, units.start - 3)]
    if not mentions or not _OPENS.match(low, start) or mentions[0].start == start or not acts(mentions[0]):
        return mentions
    first = mentions[0]
    at = low.rfind(", ", first.start, first.end) + 2
    last = first.units[-1]
    if len(first.units) != 2 or at < 2 or fold_name(last.text) != low[at : first.end]:
        return mentions
    return [UnitList(first.start, at - 2, first.units[:-1]), UnitList(at, first.end, (last,)), *mentions[1:]]


def late_lead(text: str, low: str, mentions: Sequence[UnitList], start: int, end: int) -> UnitList | None:
    """The units named behind a duty that has no subject, or None."""
    ends = {units.end for units in mentions}
    for units in mentions:
        if units.start == start or not _BEFORE.search(low, max(start, units.start - 3), units.start):
            continue
        if _DOES_IT.match(low, units.end, end):
            return units
        if low[units.start - 2] == ":" and _NAMED_LAST.match(low, units.end, end):
            if not _NO_DUTY_OF.search(low, max(start, units.start - 60), units.start):
                return units
        elif text[units.start - 1] == "(":
            if units.start - 2 not in ends and _CLOSES.match(low, units.end, end):
                return units
        elif low[units.start - 3 : units.start] == " - " and low[units.end : end] in ("", ".", ";"):
            return units
    return None
