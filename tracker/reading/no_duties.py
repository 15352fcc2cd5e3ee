"""Items whose form alone shows that they give nobody anything: an hour of a programme, a name, what others ask."""

from __future__ import annotations

import re

from tracker.reading import dispositions as judge
from tracker.reading.desk import Context, Desk
from tracker.reading.lexicon import UNIT_START
from tracker.reading.model import Disposition
from tracker.reading.outline import Node
from tracker.reading.roles import starts_with_verb
from tracker.reading.signs import last_year
from tracker.reading.source import fold_name

ORDERED = re.compile(rf"[.:;] giao(?: cho)? (?={UNIT_START})")
_ARTICLE = re.compile(
    r"(?:ban hành|thành lập|phê duyệt|sửa đổi|bãi bỏ|thay thế|bổ nhiệm|kiện toàn|quy định"
    r"|bổ sung|điều chỉnh|công bố)(?!\w)"
    r"|[^.]{0,400}(?:chịu trách nhiệm (?:thi hành|thực hiện)|có hiệu lực|thi hành quyết định)(?!\w)"
)
# "5. Thời gian họp phiên thứ Tư: dự kiến tuần đầu tháng 01": tells when or where, gives nothing to do.
_TELLS_WHEN = re.compile(
    r"(?:dự kiến )?(?:thời gian|địa điểm|thành phần|hình thức)(?: (?:và|,) (?:địa điểm|thời gian|thành phần))?"
    r" (?:họp|tổ chức|diễn ra|khai mạc|tham dự|dự|làm việc|kiểm tra|phiên|cuộc|hội nghị|đại hội|buổi"
    r"|lễ)[^:;.]{0,60}: "
)
_RESULT_TOPIC = re.compile(
    r"(?:về )?(?:(?:nhận xét,? )?đánh giá(?: chung| tình hình[^:;.]{0,40}| kết quả[^:;.]{0,40})?"
    r"|tình hình[^:;.]{0,50}"
    r"|ưu điểm|(?:tồn tại|hạn chế)[^:;.]{0,30}|nhận xét(?: chung)?|kết quả(?: đạt được| thực hiện)?[^:;.]{0,30}) ?: "
)
_LONG_OVER = 10  # years
AHEAD = re.compile(
    r"(?<!\w)(?:phương hướng|(?<!thực hiện )(?<!hoàn thành )(?<!hiện các )nhiệm vụ(?! (?:được giao|đã))|giải pháp"
    r"|tới|kế hoạch|dự kiến|tiếp theo|trọng tâm"
    r"|kết luận"
    r"|yêu cầu|giao|phân công|tổ chức thực hiện|cuối năm|sắp tới"
    r"|(?:công tác|công việc|việc) (?:trong )?(?:tháng|quý|tuần)|cần|phải|chỉ đạo của)(?!\w)"
)
_CLOCK = re.compile(
    r"\d{1,2} ?(?:h|g|giờ|:) ?\d{0,2}(?: phút)?(?: ?(?:-|đến) ?\d{1,2} ?(?:h|g|giờ|:) ?\d{0,2})? ?[:,-]|cả ngày ?:"
)
PERSON = re.compile(r"(?:(?:các )?(?:đồng chí|đ/c)|ông|bà|anh|chị|đại diện|lãnh đạo|ý kiến)(?!\w)")
# "4. Chị Lưu Kim Thoa (khu phố 5) đề nghị phường …"
_SOMEBODY_ASKS = re.compile(
    r"(?:ông|bà|anh|chị|bác|cô|chú|cụ)(?!\w)[^.;:]{3,80}? (?:đề nghị|kiến nghị|hỏi|phản ánh|mong|đề xuất|thắc mắc"
    r"|cho rằng)(?!\w)"
)
# "1. Cử tri xã A đề nghị UBND huyện sửa đường": others than the chair ask.
_OTHERS_ASK = re.compile(
    r"(?:(?:một số |các )?(?:cử tri|người dân|nhân dân|bà con|hộ dân|các hộ|đại biểu|doanh nghiệp|hội viên"
    r"|công dân))(?!\w)"
    r"[^.;:]{0,60}?:? (?:đề nghị|kiến nghị|phản ánh|mong muốn|đề xuất|cần|phải|quan tâm)(?!\w)"
)
# "1. Ông A, Chủ tịch UBND xã - Trưởng ban;": somebody in a list of names.
_MEMBER = re.compile(
    r"(?:đồng chí|đ/c|ông|bà|đại diện|trưởng|phó|chủ tịch|lãnh đạo|các)(?!\w)[^;:.]{3,160}?(?: -|,"
    r"|:) ?(?:làm )?(?:phó )?"
    r"(?:trưởng (?:ban|đoàn|nhóm|tiểu ban)|tổ trưởng|chủ tịch hội đồng|thành viên|ủy viên"
    r"|thư ký)(?: thường trực)?[^;.:]{0,30}"
    r"[;.]?$"
)
# In a report only this gives something out: "đề nghị", "kiến nghị" there ask those above.
_GIVES = re.compile(rf"(?:giao|phân công|yêu cầu)(?: cho)? (?={UNIT_START})")
_ASKS_ABOVE = re.compile(r"(?:trân trọng |kính )*(?:kiến nghị|đề nghị|đề xuất|mong)(?!\w)")


def plainly_none(desk: Desk, node: Node, low: str, context: Context) -> tuple[Disposition, str] | None:
    """What the form of an item alone shows to be no duty."""
    told = _told_in_a_report(desk, node, low, context)
    if told:
        return Disposition.INFORMATION, told
    if desk.press_release and judge.enacts(low):
        return Disposition.INFORMATION, "giao tổ chức thực hiện nghị quyết, không nêu việc gì cụ thể"
    if _CLOCK.match(low) and not judge.assigns(low):
        return Disposition.NOT_A_TASK, "là mục của lịch, chương trình làm việc"
    if node.style == "article" and (_ARTICLE.match(low) or not desk.directs(node.body, node.end)):
        return Disposition.INFORMATION, "điều khoản của quyết định, không giao việc cụ thể"
    if _tells_when(desk, node, low):
        return Disposition.INFORMATION, "cho biết thời gian, địa điểm, không giao việc"
    if _others_ask(low) or (context.polarity == 0 and others_list(desk, node)):
        return Disposition.NOT_A_TASK, "là ý kiến, kiến nghị của người khác"
    if _MEMBER.match(low):
        return Disposition.NOT_A_TASK, "là tên người trong một danh sách"
    if (_RESULT_TOPIC.match(low) or years_over(desk, low, context)) and not judge.assigns(low):
        return Disposition.INFORMATION, "đánh giá kết quả, không giao việc"
    return None


def _others_ask(low: str) -> bool:
    """Whether voters, citizens or some Mr or Mrs asks in an item."""
    return _SOMEBODY_ASKS.match(low) is not None or (_OTHERS_ASK.match(low) is not None and not ORDERED.search(low))


def years_over(desk: Desk, head: str, context: Context) -> bool:
    """ "1. Giai đoạn 1956 - 1975: …": under years that are over a history is told. Among duties those just over
    may still have to be settled."""
    last = last_year(head)
    if last is None or desk.on is None or AHEAD.search(head):
        return False
    return last < desk.on.year - (_LONG_OVER if context.polarity > 0 else 0)


def others_list(desk: Desk, node: Node) -> bool:
    """Whether an item tells what somebody else said ("Đồng chí A: …")."""
    return (
        bool(PERSON.match(desk.source.low, node.body, node.end)) and ": " in desk.source.low[node.body : node.body + 80]
    )


def _told_in_a_report(desk: Desk, node: Node, low: str, context: Context) -> str:
    """Why an item of an office's report of results gives nobody anything, "" where it may."""
    if not desk.tells_results:
        return ""
    if context.polarity == 0 and not _GIVES.match(low):
        return "báo cáo việc đã làm, không giao việc"
    if _ASKS_ABOVE.match(low):
        return "kiến nghị trong báo cáo, không giao việc"
    return "việc cơ quan báo cáo tự đề ra, không giao cho ai" if _own_plan(desk, node, low, context) else ""


def _own_plan(desk: Desk, node: Node, low: str, context: Context) -> bool:
    """In a report of results, what the office that reports means to do next: it names itself or nobody."""
    head = desk.letterhead
    if head is None or context.polarity <= 0 or context.leads or judge.assigns(low):
        return False
    lead = desk.roles.read(node.body, node.end, has_heading=False).lead
    return lead is None or all(fold_name(unit.text) in head for unit in lead.units)


def _tells_when(desk: Desk, node: Node, low: str) -> bool:
    """ "Thời gian họp phiên sau: dự kiến tháng 01", with nobody who does anything behind the colon."""
    when = _TELLS_WHEN.match(low)
    if when is None or judge.assigns(low) or desk.has_subject(node.body + when.end(), node.end):
        return False
    return not starts_with_verb(low[when.end() :].removeprefix("dự kiến "))
