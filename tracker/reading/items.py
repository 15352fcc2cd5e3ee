"""One labelled item: heading, duty with its details, duties under a head, or no duty at all."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from tracker.reading import dispositions as judge
from tracker.reading.deadlines import choose, terms_in
from tracker.reading.desk import Context, Desk, Prose
from tracker.reading.drafts import Draft
from tracker.reading.labels import BULLETS
from tracker.reading.lexicon import VERBS
from tracker.reading.model import Disposition
from tracker.reading.no_duties import AHEAD, ORDERED, PERSON, others_list, plainly_none, years_over
from tracker.reading.outline import Node
from tracker.reading.roles import starts_with_verb
from tracker.reading.signs import content_words, is_bare_heading, is_field, is_own_duty, says_nothing
from tracker.reading.terms import Term
from tracker.reading.under_headings import paragraph_under_heading
from tracker.reading.unit_lists import UnitList

_DETAILS = re.compile(r"; cụ thể ?:$|(?<!\w)(?:trong đó|gồm|bao gồm|đảm bảo|bảo đảm)(?: [^\W\d]+){0,4} ?:$")
_LEAD_FIELD = re.compile(
    r"(?:đơn vị|cơ quan|phòng|bộ phận) (?:chủ trì|thực hiện|đầu mối)(?: thực hiện)? ?:|(?:^|[\n;.(\-+] ?)chủ trì ?:"
)
_DOES = re.compile(rf",? (?:chủ trì|có trách nhiệm|(?:{VERBS}))(?!\w)")
# A heading under which somebody else than the chair has the word.
_OTHER_SPEAKS = re.compile(
    r"(?!.*(?:kết luận|chỉ đạo))[^.;]{3,120}(?<!\w)(?:báo cáo|phát biểu|trình bày|kiến nghị|đề nghị|cho biết"
    r"|tham luận"
    r"|nêu ý kiến|có ý kiến|ý kiến)(?: tại (?:cuộc họp|hội nghị|buổi làm việc))? ?:?$"
)
# "I. Phòng Kế hoạch tổng hợp báo cáo kết quả tháng 9": a unit tells what was done before anybody concludes.
_UNIT_REPORTS = re.compile(
    r" (?:(?:thông qua|trình bày|đọc) )?(?:báo cáo(?: tóm tắt| nhanh| sơ bộ)?(?: kết quả| tình hình| tiến độ"
    r"| công tác"
    r"| số liệu| thực trạng| việc| về|:|$)|trình bày|phát biểu|tham luận|nêu ý kiến|có ý kiến|giải trình)"
)
# Among results "Về thực hiện nhiệm vụ chuyên môn" names what was done, not what is to be done.
_DONE_WORK = re.compile(
    r"(?:về |công tác |việc |kết quả )*(?:thực hiện|triển khai|hoàn thành|tham mưu|lãnh đạo|chỉ đạo|nhiệm vụ)"
    r"(?!.*(?:thời gian tới|trọng tâm|sau đây|như sau|cần|phải|yêu cầu|giao|tháng \d|quý|tiếp theo|năm \d))"
)
# In a report "Công tác chỉ đạo, điều hành" tells how the work was led.
_LED_WORK = re.compile(
    r"(?:về |công tác |việc |tình hình )*(?:lãnh đạo|chỉ đạo|điều hành|tham mưu|quán triệt|triển khai(?: thực hiện)?"
    r"|ban hành|quản lý|tuyên truyền|kiểm tra|phối hợp)(?!\w)"
    r"(?!.*(?:thời gian tới|trọng tâm|sau đây|như sau|cần|phải|yêu cầu|giao|tiếp theo|tới$|phương hướng|giải pháp))"
)
# What a board is for, said in the decision that sets it up: nothing to be done by a day.
_OFFICE_OF = re.compile(
    r"(?:chức năng|nhiệm vụ|quyền hạn|trách nhiệm|chế độ làm việc|quy chế)(?!\w)[^.;]{0,60}"
    r"(?<!\w)(?:ban chỉ đạo|tổ (?:công tác|giúp việc|thư ký)|hội đồng|ban (?:tổ chức|soạn thảo))"
)


class ItemReader:
    """Turns a node of the outline into drafts; `siblings` reads the nodes under a head."""

    def __init__(self, desk: Desk, state: Prose, siblings: Callable[[list[Node], Context], list[Draft]]) -> None:
        self.desk, self.state, self.siblings = desk, state, siblings

    def emit(self, node: Node, context: Context) -> list[Draft]:
        if node.label is None:
            return paragraph_under_heading(self.desk, node, context)
        if not node.children and node.extras:
            parted = _with_paragraphs(node)
            if self._names_only(node):
                node = parted
            elif any(self._tells_another(child, node) for child in parted.children):
                return self._merged(parted, context)
        if not node.children:
            return [self._leaf(node, context)]
        head = self.desk.source.low[node.body : node.end]
        if self._only_fields(node):
            return self._merged(node, context)
        units = self.desk.roles.heading_units(node.body, node.end)
        if self._is_heading(node, head, context):
            return [self._heading(node, head, units, context)]
        if self._children_are_duties(node, head):
            inner = replace(context, leads=units.units, from_heading=True) if units else context
            group = self._group(node, replace(inner, term=self.desk.opening_term(node.body, node.end) or inner.term))
            if judge.directs(head, has_subject=bool(units)) and head[-1:] != ":" and context.polarity >= 0:
                own = self._leaf(replace_children(node), context)
                own.end = node.end
                return [own, *group.children]
            return [group]
        return self._merged(node, context)

    def _names_only(self, node: Node) -> bool:
        """A head of units and nothing else ("5. Đề nghị Ủy ban MTTQ và các đoàn thể"), over plain paragraphs."""
        return (
            self.desk.source.low[node.end - 1] not in ".;"
            and self.desk.roles.heading_units(node.body, node.end) is not None
            and content_words(self.desk.blank(node.body, node.end)) == 0
        )

    def _is_heading(self, node: Node, head: str, context: Context) -> bool:
        """A head over sub-items that has no duty of its own."""
        if content_words(self.desk.blank(node.body, node.end)) <= 3 and len(head) < 300:
            return True
        if head[-1:] in ".;":
            return False
        acts = self.desk.has_subject(node.body, node.end)
        if not judge.directs(head, has_subject=acts) and is_bare_heading(head):
            # "Ban X chỉ đạo rà soát các dự án chậm tiến độ:" is a duty where duties are given out.
            return not (acts and context.polarity > 0 and head[-1:] == ":")
        return (
            head[-1:] != ":"
            and len(head) < 160
            and not judge.assigns(head)
            and not re.search(r"(?<!\w)(?:chủ trì|cần|phải)(?!\w)", head)
        )

    def _only_fields(self, node: Node) -> bool:
        """Whether what stands under a head are its fields ("Cơ quan chủ trì: …", "Thời hạn: …")."""
        return bool(node.children) and all(
            is_field(self.desk.source.low[child.body : child.end]) for child in node.children[:2]
        )

    def _children_are_duties(self, node: Node, head: str) -> bool:
        labelled = [child for child in node.children if child.label]
        if not labelled:
            return False
        own = sum(1 for child in labelled if self._names_own_lead(child))
        if own * 2 >= len(labelled) and own:
            return True
        if _DETAILS.search(head):
            return False
        starting = sum(1 for child in labelled if starts_with_verb(self.desk.source.low[child.body : child.body + 80]))
        if labelled[0].style in BULLETS:
            long = sum(child.end - child.body for child in labelled) / len(labelled)
            has_unit = self.desk.roles.read(node.body, node.end, has_heading=False).lead is not None
            return not has_unit and starting * 2 > len(labelled) and long > 140
        return starting * 2 > len(labelled)

    def _names_own_lead(self, node: Node) -> bool:
        low = self.desk.source.low[node.body : node.end]
        if judge.assigns(low[:60]):
            return True
        units = self.desk.names.list_at(node.body, node.end)
        return bool(units) and bool(
            re.match(
                r",? ?(?:chủ|phối|có trách|tham mưu|cần|phải|rà|xây|tổ|tăng|tiếp|hướng|đẩy|chỉ|kịp|theo"
                r"|thực|báo|:)",
                self.desk.source.low[units.end : units.end + 14] if units else "",
            )
        )

    def _heading(self, node: Node, head: str, units: UnitList | None, context: Context) -> Draft:
        announced = self.desk.heading_polarity(head)
        if self._another_speaks(node, head, units, context):
            units, announced = None, -1
        if announced == 0 or (announced < 0 and units and not self.desk.orders_nobody):
            announced = 1 if units and context.polarity >= 0 else context.polarity
        if context.polarity < 0 and units is None and _DONE_WORK.match(head):
            announced = -1
        if self.desk.tells_results and units is None and self._looks_back(head, context):
            announced = -1
        if units is None and years_over(self.desk, head, context):
            announced = -1
        if node.style == "article" and _OFFICE_OF.match(head):
            announced = -1
        term = None
        if announced > 0:
            self.state.chair = True
            term = self._heading_term(node, head)
        if units is None and announced > 0 and head[-1:] == ":":
            units = self.desk.roles.opener_units(node.body, node.end)
        inner = replace(
            context,
            polarity=announced,
            leads=units.units if units else context.leads,
            from_heading=bool(units) or context.from_heading,
            term=term or context.term,
        )
        return self._group(node, inner)

    def _looks_back(self, head: str, context: Context) -> bool:
        """Whether a heading of a report is about what was done; under one that looks ahead nothing does."""
        return context.polarity <= 0 and bool(_LED_WORK.match(head) or not AHEAD.search(head))

    def _another_speaks(self, node: Node, head: str, units: UnitList | None, context: Context) -> bool:
        """A heading under which a person or, before anybody concluded, an office tells what was done."""
        if PERSON.match(head) and _OTHER_SPEAKS.match(head):
            return True
        if units is None or (context.polarity > 0 and not (node.parent is None and node.opener is None)):
            return False
        return self.reports(node, units)

    def reports(self, node: Node, units: UnitList | None = None) -> bool:
        """ "I. Phòng A báo cáo kết quả tháng 9", with what was done under it."""
        units = units or self.desk.roles.heading_units(node.body, node.end)
        if units is None or not node.children or self.desk.source.low[node.end - 1] in ".;":
            return False
        return _UNIT_REPORTS.match(self.desk.source.low, units.end, node.end) is not None

    def _heading_term(self, node: Node, head: str) -> Term | None:
        terms = [
            t for t in terms_in(self.desk.source.text[node.body : node.end], head, self.desk.on) if t.deadline.due_on
        ]
        return choose(
            [t for t in terms if not (self.desk.on and t.deadline.due_on and t.deadline.due_on < self.desk.on)]
        )

    def _group(self, node: Node, inner: Context) -> Draft:
        group = self.desk.draft(node, node.last())
        group.from_list = True
        group.children = self.siblings(node.children, inner)
        tasks = any(child.is_task() for child in group.walk())
        group.disposition = Disposition.INFORMATION if tasks or inner.polarity > 0 else Disposition.NOT_A_TASK
        group.reasons.append("đề mục, không có việc riêng" if tasks else "đề mục của phần không giao việc")
        return group

    def _merged(self, node: Node, context: Context) -> list[Draft]:
        """Head and details are one duty; a paragraph among them that tells another unit is its own."""
        apart = [child for child in node.children if child.label is None and self._tells_another(child, node)]
        end = node.last()
        if apart:
            kept = [child for child in node.children if child.start < apart[0].start]
            end = kept[-1].last() if kept else (node.extras[-1][1] if node.extras else node.end)
        first = self._item(node, end, context)
        following = [self.desk.task(child.start, child.last(), child.body, None, context) for child in apart]
        for draft in following:
            draft.from_list = True
        return [first, *following]

    def _tells_another(self, child: Node, node: Node) -> bool:
        """Whether a paragraph among the details of a duty gives one to somebody else."""
        if is_own_duty(self.desk.source.low[child.start : child.end]):
            return True
        told = self.desk.names.list_at(child.start, child.end)
        if (
            told is None
            or not self.desk.roles.acts(told, child.end)
            or told.vague
            or is_field(self.desk.source.low[child.start : child.end])
        ):
            return False
        own = self.desk.names.list_at(node.body, node.end)
        return own is not None and not {unit.text for unit in own.units} & {unit.text for unit in told.units}

    def _leaf(self, node: Node, context: Context) -> Draft:
        return self._item(node, node.last(), context)

    def _item(self, node: Node, end: int, context: Context) -> Draft:
        low = self.desk.source.low[node.body : end]
        verdict, reason, unsure = self._verdict(node, low, context)
        if verdict is not Disposition.TASK:
            draft = self.desk.draft(node, end)
            draft.disposition, draft.unsure = verdict, unsure
            draft.reasons.append(reason)
            return draft
        draft = self.desk.task(node.start, end, node.body, node, context)
        draft.unsure = draft.unsure or unsure
        return draft

    def _verdict(self, node: Node, low: str, context: Context) -> tuple[Disposition, str, bool]:
        if len(low) < 200 and says_nothing(low):
            return Disposition.NOT_A_TASK, "không nêu việc gì cụ thể", False
        numbered = node.style == "duty" and self._counts_duties(node, low)
        strong = judge.assigns(low[:100]) or numbered or (":" in low and bool(_LEAD_FIELD.search(low)))
        if context.polarity < 0 and self._ordered_among_results(low) and not others_list(self.desk, node):
            return Disposition.TASK, "", True
        if context.polarity < 0:
            return (
                Disposition.NOT_A_TASK,
                "nằm trong danh sách kết quả, thành phần hoặc ý kiến, không phải phần giao việc",
                False,
            )
        plain = plainly_none(self.desk, node, low, context)
        if plain:
            return (*plain, False)
        begin = self.desk.behind_topic(node.body, node.end)
        judged = self.desk.source.low[begin : node.end]
        if (
            judge.only_agrees(low)
            or (begin > node.body and judge.only_agrees(judged))
            or (judge.praises(judged) and not judge.assigns(low) and not starts_with_verb(judged))
        ):
            return Disposition.INFORMATION, "chỉ ghi nhận hoặc thống nhất, không giao việc", False
        past = self._tells_the_past(node, low, context)
        if not strong and past and not judge.assigns(low) and not self._on_what_was_done(node, low, context):
            return Disposition.INFORMATION, "nêu kết quả hoặc hạn chế đã có, không giao việc", context.polarity > 0
        if strong or (context.polarity > 0 and self._says_what_to_do(node, low, context)):
            return Disposition.TASK, "", False
        subject = self.desk.names.list_at(node.body, node.end) is not None
        if self.state.chair and judge.directs(low, has_subject=subject):
            return Disposition.TASK, "", True
        told = subject and not self.desk.tells_news and re.search(r"(?<!\w)chủ trì,? phối hợp", low[:160])
        if told and not judge.reports_the_past(low):
            return Disposition.TASK, "", True
        return Disposition.INFORMATION, "không thấy lời giao việc ở phần này", judge.directs(low, has_subject=subject)

    def _tells_the_past(self, node: Node, low: str, context: Context) -> bool:
        """Whether an item tells what is over; among duties the past of a thing is no past of who must deal with it."""
        if context.polarity <= 0:
            return judge.reports_the_past(low)
        units = self.desk.names.list_at(node.body, node.end)
        if units is not None and _DOES.match(self.desk.source.low, units.end, node.end):
            after = units.end - node.body
            return judge.subject_did(low, after) or judge.counts_results(low, after) or judge.tells_how_it_is(low)
        return judge.tells_what_was_done(low)

    def _says_what_to_do(self, node: Node, low: str, context: Context) -> bool:
        """Whether an item among duties could be one: something is to be done in it, and it does not only state."""
        if context.from_heading or context.leads or node.children or self.desk.any_directs(node):
            return True
        return judge.has_a_verb(low) or self.desk.roles.read(node.body, node.end, has_heading=False).lead is not None

    def _counts_duties(self, node: Node, low: str) -> bool:
        """ "Nhiệm vụ 1: …", but not "Việc thứ hai là rút ngắn đường đi của hồ sơ." of an article."""
        if low.startswith("là "):
            return False
        if not self.desk.tells_news or self.state.chair:
            return True
        return self.desk.directs(self.desk.behind_topic(node.body, node.end), node.end)

    def _on_what_was_done(self, node: Node, low: str, context: Context) -> bool:
        """Among duties, what a unit does with a thing that was handed over or approved."""
        acts = context.polarity > 0 and self.desk.has_subject(node.body, node.end)
        return acts and judge.acts_on_what_was_done(low)

    def _ordered_among_results(self, low: str) -> bool:
        """ "… còn chậm; giao Sở A …"; "đã ban hành 04 kế hoạch; giao Phòng A …" only tells what was ordered."""
        ordered = ORDERED.search(low)
        if ordered is None or self.desk.tells_results or self.desk.orders_nobody:
            return False
        return low[ordered.start()] != ";" or not re.search(r"(?<!\w)đã (?!được)", low[: ordered.start()])


def _with_paragraphs(node: Node) -> Node:
    """The node with its further paragraphs as nodes of their own."""
    head = replace_children(node)
    head.extras = []
    head.children = [Node(None, start, end, start, head) for start, end in node.extras]
    return head


def replace_children(node: Node) -> Node:
    """The head of a node alone."""
    return Node(node.label, node.start, node.end, node.body, node.parent, node.opener, [], list(node.extras))
