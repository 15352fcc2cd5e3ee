"""A short title suggested for an item: the duty itself, without who is told and until when, never cut inside a name."""

from __future__ import annotations

import re
from functools import lru_cache

from tracker.reading import lexicon as lex
from tracker.reading.names import UnitReader
from tracker.reading.source import fold

LONGEST = 160
_SHORTEST = 40
_ENDS = " .,;:-–—/…(["
_FILLER = re.compile(r"^(?i:phải|cần(?! thiết)|có trách nhiệm|chịu trách nhiệm) (?=\w)")

# What may stand between the units before the duty begins.
_ORDER = re.compile(
    r"(?:(?:thống nhất|nhất trí|đồng ý)(?=,? (?:giao|phân công|yêu cầu|đề nghị)(?!\w))|(?:giao"
    r"|yêu cầu|đề nghị|phân công|kiến nghị|ủy quyền)"
    r"(?: nhiệm vụ| trách nhiệm)?(?: cho| đối với| tới)?|riêng|trước mắt|đồng thời|ngoài ra"
    r"|bên cạnh đó)(?!\w)[,:]? ?"
)
_ALSO = re.compile(r"thống|nhất|đồng|riêng|trước|ngoài|bên")
_CHAIRS = re.compile(
    r"(?:(?:có trách nhiệm |chịu trách nhiệm |tiếp tục )?(?:chủ trì(?: thực hiện)?|là (?:cơ quan|đơn vị) (?:chủ trì"
    r"|đầu mối|thường trực)|làm đầu mối|đầu mối)(?!\w)|(?:theo|căn cứ)(?: vào)? (?:chức năng"
    r"|thẩm quyền)[^:;.]{0,60}?,"
    r"|\([^()]{1,90}\)|có trách nhiệm(?!\w)|chịu trách nhiệm(?!\w)|(?:phải|cần)(?= \w)|và(?= phối hợp)"
    r"|chủ động,?(?= phối hợp))(?: với(?= (?:phối|cùng)))?[,:]?(?: và(?= phối hợp))? ?"
)
_WITH = re.compile(
    r"(?:(?:và |để |chủ động |thường xuyên |tiếp tục )?phối hợp(?: chặt chẽ| hiệu quả| tốt| đồng bộ)?"
    r"(?:,? (?:cùng )?với| cùng(?: với)?)?|cùng với|cùng) "
)
_AGREED = re.compile(r"(?:cơ bản )?(?:thống nhất|nhất trí|đồng ý|ghi nhận|đánh giá cao|biểu dương)(?!\w)")
_ASSIGNED = re.compile(rf"[;.:,] (?={lex.TELLS_UNIT})")
_OPENS = re.compile(r"(?:về|đối với|trong|khi|để|trên cơ sở|căn cứ|nhằm|riêng|từ|sau) ")
_TOPIC = re.compile(
    rf"(?:về|đối với) [^:;.]{{3,110}}?(?:: |, (?=(?:{lex.UNIT_START})[^,;.]{{2,60}}"
    rf" (?:có trách nhiệm|cần|phải|{lex.VERBS})(?!\w)))"
)
_SENTENCE = re.compile(r"(?<=[^\W\d_]{2}[\w)\"”])[.] (?=[\"“(]?[^\W_a-z])|(?<=[\w)\"”]{3})[.] (?=[\"“]?[^\W\d_])|; |\n")
_ABBREVIATED = re.compile(r"(?:^|[\s(.])(?:TP|Tp|TX|Tx|TT|ThS|TS|PGS|GS|BS|KS|đ/c|Đ/c)$")
_QUOTED = re.compile(r"“[^”\n]{1,300}”|\"[^\"\n]{1,300}\"|\([^()\n]{1,200}\)|«[^»\n]{1,200}»")
_TIME = re.compile(
    r"(?:ngày|tháng|quý|năm|tuần|giờ|phút|hằng|hàng|mỗi|đầu|cuối|giữa|này|nay|tới|làm|việc|kể|từ|ban|thứ|đến|hết|tư"
    r"|năm|sáu|bảy|chủ|nhật|sáng|chiều|trước|trong|chậm|muộn|nhất|xong|vào|ngay|của|và|i|ii|iii|iv|một|hai|ba"
    r"|các|thời|gian|điểm|lần|\d{1,2}h\d{0,2}'?|\d[\d./\-]*|(?:i|ii|iii|iv)/\d{4})$"
)
_CUE = re.compile(r"trước|trong|chậm|muộn|xong|hết|đến|quý|vào|hằng|hàng|từ")
_DAY = re.compile(r"\d|quý|(?<!\w)(?:cuối|hết|hằng|hàng|trong) (?:năm|tháng|tuần|quý)")
_DELIVERS = re.compile(
    r"(?:và |để )?(?:tổng hợp,? )?(?:kết quả )?(?:báo cáo|gửi|trình|hoàn thành|xong|kết thúc|thời hạn|thời gian"
    r"|tiến độ|thực hiện xong|thực hiện|triển khai|yêu cầu (?:xong|hoàn thành)|bảo đảm hoàn thành|phấn đấu hoàn thành"
    r"|trực tiếp báo cáo)(?!\w)"
)
_BASED = re.compile(
    r",? theo (?:đúng )?(?:Kế hoạch|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Kết luận|Thông báo|Thông tư|Hướng dẫn"
    r"|Công văn|Chương trình hành động) số [^,;]{2,110}$"
)
_FINISH = re.compile(r"(?: và)?(?: báo cáo(?: kết quả)?| hoàn thành| xong| để báo cáo|:)$")
_CONJUNCTION = re.compile(
    r"(?:trong đó|đồng thời|nhất là|đặc biệt|để|nhằm|bảo đảm|đảm bảo|không|qua đó|từ đó|góp phần|tránh|trên cơ sở"
    r"|phục vụ|đáp ứng|kịp thời|phấn đấu|làm cơ sở|gắn với|theo)(?!\w)"
)
_JOINT = re.compile(r" (?=(?:để|nhằm|theo|trong đó|phục vụ|bảo đảm|đảm bảo|góp phần|đáp ứng|trên địa bàn|tại|và) )")
_VERB_LAST = re.compile(rf"(?: |^)(?:{lex.VERBS})$")
_DANGLING = re.compile(
    r"(?: |^)(?:số|ngày|tháng|năm|quý|của|và|với|theo|tại|về|cho|trong|các|những|là|để|từ|đến|tới|do|bởi|hoặc|cùng"
    r"|được|đã|sẽ|như|mà|nhằm|trước|sau|trên|dưới|vào|ở|bằng|một|mỗi|từng|phải|cần|việc|khi|nếu|qua|giữa|thuộc"
    r"|trên cơ sở|nhất là|đặc biệt|trong đó|đồng thời|căn cứ|cũng|không|chưa|rất|nêu|ban hành kèm|gồm)$"
)


def duty_begins(text: str, low: str, names: UnitReader, start: int, end: int) -> int:
    """Where the action begins behind "giao X chủ trì, phối hợp với Y"; `start` when nothing but that is said."""
    begin = at = _behind_topic(low, start, end)
    helped = -1
    for _ in range(12):
        while at < end and text[at] in " ,:":
            at += 1
        help_with = _WITH.match(low, at, end)
        step = _CHAIRS.match(low, at, end) or _order(low, names, at, end, first=at <= begin)
        units = names.list_at(help_with.end() if help_with else at, end)
        if help_with and units:
            helped = at if helped < 0 else helped
            at = units.end
        elif step and step.end() > at:
            at = step.end()
        elif units and (at > start or lex.STOP.match(low[units.end : units.end + 40].lstrip(" ,:(")) or helped >= 0):
            at = units.end
        else:
            break
    if end - at < 12 or low[at] in ".;\n":
        return helped if helped >= 0 and end - helped > 20 else start
    return at


def _order(low: str, names: UnitReader, at: int, end: int, *, first: bool) -> re.Match[str] | None:
    """ "giao", "đề nghị" before somebody who is told; "phân công" behind a unit is the duty itself."""
    order = _ORDER.match(low, at, end)
    if order is None or _ALSO.match(order.group()):
        return order
    return order if names.list_at(order.end(), end) and (first or order.group()[:2] != "ph") else None


def _behind_topic(low: str, start: int, end: int) -> int:
    """Behind "Về nguồn vốn: …", "Nhất trí chủ trương …; giao …": where somebody is told."""
    agreed = _AGREED.match(low, start, end)
    if agreed or _OPENS.match(low, start, end):
        assigned = _ASSIGNED.search(low, start, min(end, start + (1500 if agreed else 240)))
        if assigned:
            return assigned.end()
    topic = _TOPIC.match(low, start, min(end, start + 200))
    return topic.end() if topic else start


@lru_cache(maxsize=512)
def title_of(duty: str) -> str:
    """Title of a duty given without its enumerator: at most 160 characters, no punctuation at its end."""
    duty = _FILLER.sub("", duty[:1200].strip(" .,;:-–—"), count=1)
    if not duty:
        return ""
    said = _without_deadline(_first_sentence(duty))
    based = _BASED.search(said)
    if based and based.start() >= _SHORTEST:
        said = said[: based.start()]
    short = _closed(_shorten(said).rstrip(_ENDS))
    if len(short) < len(said.rstrip(_ENDS)):
        short = _whole(short)
    return short[:1].upper() + short[1:]


def _first_sentence(duty: str) -> str:
    shielded = _shield(duty)
    for match in _SENTENCE.finditer(shielded):
        if match.start() >= 15 and not _ABBREVIATED.search(shielded[: match.start()]):
            return duty[: match.start()]
    return duty


def _shield(text: str) -> str:
    """The text with everything between quotation marks and brackets made "x", so that nothing is cut there."""
    return _QUOTED.sub(lambda match: match.group()[0] + "x" * (len(match.group()) - 2) + match.group()[-1], text)


def _without_deadline(text: str) -> str:
    """ "…, hoàn thành trước ngày 27/11/2026" goes: the day stands beside the title."""
    for _ in range(3):
        cut = _deadline_at(text)
        if cut is None or cut < 12:
            return text
        text = text[:cut].rstrip(_ENDS)
    return text


def _deadline_at(text: str) -> int | None:
    """Where the deadline begins that a text ends with, together with "báo cáo kết quả", "hoàn thành" before it."""
    low = fold(text)
    at = len(low)
    while at > 0:
        space = low.rfind(" ", 0, at)
        if not _TIME.match(low[space + 1 : at].strip("(),;.")):
            break
        at = max(space, 0)
    cue = _CUE.search(low, at)
    if cue is None or not _DAY.search(low, cue.start()):
        return None
    begin = cue.start()
    comma = low.rfind(", ", 0, begin)
    if comma >= 0 and _DELIVERS.match(low, comma + 2) and begin - comma < 110:
        return comma
    kept = low[:begin].rstrip(" ,(")
    finish = _FINISH.search(kept)
    return finish.start() if finish else len(kept)


def _shorten(text: str) -> str:
    if len(text) <= LONGEST:
        return text
    shielded = _shield(text)
    clauses: list[int] = []
    commas: list[int] = []
    weak: list[int] = []  # behind a verb that waits for what follows: better than inside a word
    for match in re.finditer(r", (?=[^\W\dA-ZĐ_])|: ", shielded[: LONGEST + 2]):
        if match.start() < _SHORTEST or match.start() > LONGEST or shielded[match.end()].isupper():
            continue
        low = fold(shielded[match.end() : match.end() + 40])
        if _VERB_LAST.search(fold(shielded[: match.start()])):
            weak.append(match.start())
            continue
        (clauses if lex.VERB.match(low) or _CONJUNCTION.match(low) else commas).append(match.start())
    joints = [m.start() for m in _JOINT.finditer(shielded, _SHORTEST, LONGEST + 1) if m.start() >= 90]
    for cuts in (clauses, joints[-1:], commas, weak):
        if cuts:
            return text[: cuts[-1]]
    return text[: _word_end(shielded)]


def _word_end(text: str) -> int:
    """The last place between two words that is not inside a name, a number or a quotation."""
    at = min(len(text), LONGEST + 1)
    while at > _SHORTEST:
        at = text.rfind(" ", 0, at)
        if at <= _SHORTEST:
            break
        following = text[at + 1 : at + 2]
        if not following.isupper() and not following.isdigit() and following not in "-–/&":
            return at
    space = text.rfind(" ", 0, LONGEST + 1)
    return space if space > 0 else LONGEST


def _closed(text: str) -> str:
    """Without a bracket or quotation at the end that is never closed."""
    for opening, closing in ("()", "“”"):
        if text.count(opening) > text.count(closing):
            text = text[: text.rindex(opening)].rstrip(_ENDS) or text
    return text


def _whole(text: str) -> str:
    """Without a word at the end that waits for another."""
    for _ in range(4):
        match = _DANGLING.search(text.casefold())
        if match is None or match.start() < 12 or len(text.casefold()) != len(text):
            break
        text = text[: match.start()].rstrip(_ENDS)
    return text
