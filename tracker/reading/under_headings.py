"""Plain paragraphs under a heading: a duty each, or several when their sentences tell several offices."""

from __future__ import annotations

import re
from itertools import pairwise

from tracker.reading import dispositions as judge
from tracker.reading.desk import Context, Desk
from tracker.reading.drafts import Draft
from tracker.reading.outline import Node
from tracker.reading.petitions import is_dialogue
from tracker.reading.signs import closes, content_words, leads_in, says_nothing, tells_rules
from tracker.reading.speech import sentences
from tracker.reading.unit_lists import UnitList

# The first line of a table of figures.
_HEAD_OF_TABLE = re.compile(
    r"(?:stt|tt|đơn vị|địa phương|chỉ tiêu|lĩnh vực|tên [^|]{2,30}|họ và tên|xã|ngành) ?\|[^|]*\|"
)
# "Ông Vũ Đức T. trình bày tóm tắt kết quả …": what minutes tell before anybody concludes.
_PRESENTS = re.compile(r"(?:ông|bà|đồng chí|đ/c|anh|chị|thư ký)(?!\w)[^.;:]{2,100}? (?:trình bày|đọc|thông qua)(?!\w)")
_ORDERS = re.compile(r"(?:giao(?: nhiệm vụ)?|yêu cầu|đề nghị|phân công)(?: cho)? ")
# "Ngày 08/12, … tổ chức hội nghị. Đồng chí A chủ trì hội nghị.": how a report of a meeting begins.
_WHO_CHAIRED = re.compile(
    r"^(?:(?:sáng|chiều|tối|trưa)(?: nay| qua)?|ngày|hôm|vừa qua"
    r"|trong hai ngày)(?!\w)[^.;:]{0,240}(?<!\w)(?:tổ chức|họp"
    r"|diễn ra|khai mạc|chủ trì)(?!\w)[^.;:]{0,120}(?:hội nghị|cuộc họp|phiên|buổi|lễ|đại hội|kỳ họp)"
    r"|(?:đồng |cùng )?chủ trì (?:hội nghị|cuộc họp|buổi|phiên|lễ|hội thảo|đại hội|kỳ họp)(?: [^\W\d]+){0,6}\.?$"
)


def paragraph_under_heading(desk: Desk, node: Node, context: Context) -> list[Draft]:
    """A plain paragraph under a heading is one duty."""
    low = desk.source.low[node.start : node.end]
    if (
        context.polarity < 0
        or closes(low)
        or says_nothing(low)
        or _HEAD_OF_TABLE.match(low)
        or _WHO_CHAIRED.search(low)
        or is_dialogue(low)
        or _PRESENTS.match(low)
        or (desk.tells_news and desk.floor.only_heard(low))
        or tells_rules(low)
        or desk.is_formula(node.start, node.end)
        or not (desk.directs(node.start, node.end) or _of_the_office_above(desk, node, low, context))
    ):
        return []
    end = _before_lead_in(desk, node) if low[-1:] == ":" else node.last()
    if end <= node.start:
        return []
    low = desk.source.low[node.start : end]
    told = desk.names.list_at(node.start, end)
    if told is not None and judge.subject_did(low, told.end - node.start):
        return []
    if desk.tells_news and judge.gave_out_already(low):
        return []
    if judge.only_agrees(low) or (judge.praises(low) and not judge.assigns(low)):
        return []
    order = desk.speaker.order_at(desk.source.text[node.start : end], low)
    if order is not None and order.begins and not context.from_heading:
        if judge.only_agrees(low[order.begins :]):
            return []
        # "Chủ tịch UBND xã kết luận: Đoàn Thanh niên xã chủ trì …"
        return [desk.task(node.start + order.begins, end, node.start + order.begins, None, context)]
    if context.from_heading:
        return [desk.task(node.start, end, node.body, None, context)]
    cuts = [node.start, *_others_told(desk, node.start, end), end]
    pieces = [(begin, stop) for begin, stop in pairwise(cuts)]
    return [
        desk.task(begin, stop - (desk.source.text[stop - 1] == " "), max(begin, node.body), None, context)
        for begin, stop in pieces
    ]


def _of_the_office_above(desk: Desk, node: Node, low: str, context: Context) -> bool:
    """Under the name of an office among duties, words that begin with a verb nobody has thought of."""
    return (
        context.from_heading
        and context.polarity > 0
        and desk.source.text[node.start].isupper()
        and content_words(low) > 5
        and not judge.reports_the_past(low)
        and desk.names.list_at(node.start, node.end) is None
    )


def _others_told(desk: Desk, start: int, end: int) -> list[int]:
    """Where in a paragraph another office is told something of its own ("Sở A gửi …. Văn phòng B theo dõi …")."""
    first = _told(desk, start, end)
    if first is None:
        return []
    found = []
    for begin, stop in sentences(desk.source.text, start, end)[1:]:
        units = _told(desk, begin, stop)
        if units and units.units != first.units:
            found.append(begin)
    return found


def _told(desk: Desk, start: int, end: int) -> UnitList | None:
    """Who is told at the head of a sentence: "Giao Sở A …", "Sở A rà soát …"."""
    ordered = _ORDERS.match(desk.source.low, start, end)
    units = desk.names.list_at(ordered.end() if ordered else start, end)
    return units if units and (ordered or desk.roles.acts(units, end)) else None


def _before_lead_in(desk: Desk, node: Node) -> int:
    """Where a paragraph ends without a last sentence that only leads in a list ("Giám đốc yêu cầu:")."""
    pieces = sentences(desk.source.text, node.start, node.end)
    start, end = pieces[-1]
    low = desk.source.low[start:end]
    only_leads_in = leads_in(low) or content_words(desk.blank(start, end)) <= 6
    if desk.polarity(low) <= 0 or not only_leads_in:
        return node.last()
    return pieces[-2][1] if len(pieces) > 1 else node.start
