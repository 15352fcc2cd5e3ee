"""From a text to its items: goes over the outline and decides, item by item, what it is and who owes it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from tracker.reading import dispositions as judge
from tracker.reading.deadlines import Term, choose, field_terms, terms_in
from tracker.reading.drafts import Draft, finish
from tracker.reading.labels import BULLETS
from tracker.reading.model import Disposition, KnownUnit, Reading, UnitMention
from tracker.reading.names import Registry, UnitList, UnitReader
from tracker.reading.outline import Node, outline
from tracker.reading.paragraphs import read_source
from tracker.reading.references import references_in
from tracker.reading.roles import RoleReader, Roles, starts_with_verb
from tracker.reading.signs import (
    closes,
    content_words,
    heading_polarity,
    is_bare_heading,
    is_delivery,
    is_own_duty,
    narrative,
    polarity,
)
from tracker.reading.source import fold_name
from tracker.reading.tables import Row, columns_of, row_of
from tracker.reading.speech import Order, Speaker, chairs_of, sentences

_FIELD = re.compile(
    r"(?:(?:đơn vị|cơ quan|phòng) )?(?:chủ trì|phối hợp|thực hiện|đầu mối)(?: thực hiện)? ?:|(?:thời hạn|thời gian|hạn|tiến độ|sản phẩm|kết quả|kinh phí|lãnh đạo (?:chỉ đạo|phụ trách)|người (?:thực hiện|phụ trách)|trách nhiệm)[^:.;]{0,30}:"
)
_TOPIC = re.compile(r"(?:về|đối với|lĩnh vực|trong lĩnh vực|trên lĩnh vực|trong công tác|công tác) ")
_TOPIC_END = re.compile(r"[:,] ")
_ARTICLE = re.compile(
    r"(?:ban hành|thành lập|phê duyệt|sửa đổi|bãi bỏ|thay thế|bổ nhiệm|kiện toàn|quy định|bổ sung|điều chỉnh|công bố)(?!\w)"
    r"|[^.]{0,400}(?:chịu trách nhiệm (?:thi hành|thực hiện)|có hiệu lực|thi hành quyết định)(?!\w)"
)
_FINISH = re.compile(
    r"(?:(?:yêu cầu )?hoàn thành (?:xong )?(?:trước|trong|chậm|vào)|(?:thời gian|thời hạn|hạn)(?!\w)|xong trước)"
)
_LETTER = re.compile(r"(?<!\w)(?:kính gửi|cộng h[òo][àa]? xã hội|đảng cộng sản việt nam|nơi nhận)(?!\w)")


@dataclass(frozen=True, slots=True)
class Context:
    """What a list inherits: what its lead-in or heading announces, who is told, until when."""

    polarity: int = 0
    leads: tuple[UnitMention, ...] = ()
    from_heading: bool = False
    term: Term | None = None


def read_conclusion(text: str, *, units: Sequence[KnownUnit] = (), on: date | None = None) -> Reading:
    """Reads a conclusion into items with spans of the text as given.

    `units` are the units of the installation, found again by name and alias; without them names stay as
    written. `on` is the day of the meeting: dates without a year are read from it.
    """
    return _Reader(text, units, on).read()


@dataclass(slots=True)
class _Prose:
    """State of prose that runs over several paragraphs."""

    chair: bool = False  # somebody who may order has spoken
    running: bool = False  # the paragraph before held duties
    leads: tuple[UnitMention, ...] = ()
    told: tuple[UnitMention, ...] = ()  # who was addressed by name


class _Reader:
    def __init__(self, text: str, units: Sequence[KnownUnit], on: date | None) -> None:
        self.source = read_source(text)
        self.on = on or _written_day(self.source.low)
        self.names = UnitReader(self.source.text, self.source.low, Registry(units))
        self.roles = RoleReader(self.source.text, self.source.low, self.names)
        letter = bool(_LETTER.search(self.source.low[:3000])) or bool(_LETTER.search(self.source.low[-3000:]))
        self.speaker = Speaker(chairs_of(self.source.text), letter=letter)
        self.prose = _Prose()
        self.warnings: list[str] = []

    def read(self) -> Reading:
        nodes = outline(self.source)
        self.prose.chair = self._starts_at_once(nodes)
        drafts: list[Draft] = []
        at = 0
        while at < len(nodes):
            columns = columns_of(self.source.low, nodes[at].start, nodes[at].end)
            if columns:
                at = self._table(nodes, at + 1, columns, drafts)
                continue
            if nodes[at].label is None:
                drafts.extend(self._plain(nodes, at, drafts))
                at += 1
                continue
            run = at
            while run < len(nodes) and nodes[run].label and nodes[run].opener is nodes[at].opener:
                run += 1
            drafts.extend(self._list(nodes[at:run], drafts))
            at = run
        return finish(self.source, drafts, self.warnings)

    def _starts_at_once(self, nodes: list[Node]) -> bool:
        """A pasted fragment begins with the first item, without a word about who speaks."""
        for node in nodes[:3]:
            low = self.source.low[node.body : node.end]
            if node.label and node.label.ordinal in (1, None) and self._directs(node.body, node.end):
                return True
            if node.label is None and judge.assigns(low[:80]) and is_own_duty(low):
                return True
            if len(low) > 80:
                return False
        return False

    # Tables

    def _table(self, nodes: list[Node], at: int, columns: list[str], drafts: list[Draft]) -> int:
        """The rows under a head line, one task each; gives the first node behind the table."""
        self.prose.chair = True
        while at < len(nodes):
            node = nodes[at]
            row = row_of(self.source.low, node.start, node.end, columns)
            if row is None and "|" not in self.source.text[node.start : node.end]:
                break
            if row:
                drafts.append(self._row(node, row))
            at += 1
        return at

    def _row(self, node: Node, row: Row) -> Draft:
        begin, stop = row.cells["duty"]
        draft = self._draft(node, row.end)
        draft.start, draft.body, draft.disposition = row.start, begin, Disposition.TASK
        draft.title_end = stop
        roles = self.roles.read(begin, stop, has_heading=False)
        if "lead" in row.cells:
            roles.lead = self.roles.cell(*row.cells["lead"]) or roles.lead
            roles.reason = "ghi ở cột đơn vị chủ trì"
        helps = self.roles.cell(*row.cells["helps"]) if "helps" in row.cells else None
        self._set_lead(draft, roles, Context(1))
        draft.supports = helps.units if helps else roles.supports
        draft.references = references_in(self.source.text[row.start : row.end])
        self._set_term(draft, begin, stop, Context(1))
        if "due" in row.cells:
            due = row.cells["due"]
            terms = terms_in(self.source.text[slice(*due)], self.source.low[slice(*due)], self.on, field=True)
            draft.term = choose(terms) or draft.term
            self._tell_faults(draft, terms)
        return draft

    # Lists

    def _list(self, nodes: list[Node], before: list[Draft]) -> list[Draft]:
        opener = nodes[0].opener
        context = self._opened(opener) if opener else Context(1 if self.prose.chair and self.prose.running else 0)
        if opener is None and self.prose.chair:
            context = replace(context, polarity=1)
        if context.polarity > 0:
            self.prose.chair = True
        if opener:
            merged = self._opener_with_list(opener, nodes)
            if merged:
                return [merged]
        drafts = self._siblings(nodes, context)
        self.prose.running = any(draft.is_task() for draft in drafts)
        if drafts and self.prose.running:
            self.prose.leads = self.prose.told = ()
        return drafts

    def _opened(self, opener: Node) -> Context:
        """What the paragraph over a list announces, in its last sentence."""
        start, end = sentences(self.source.text, opener.start, opener.end)[-1]
        low = self.source.low[start:end]
        kind = polarity(low)
        if kind == 0 and self.prose.chair:
            kind = 1
        if kind <= 0:
            return Context(kind)
        told = self.roles.opener_units(start, end)
        return Context(1, told.units if told else (), False, self._opener_term(start, end))

    def _opener_term(self, start: int, end: int) -> Term | None:
        low = self.source.low[start:end]
        duty = re.search(r"(?<!\w)(?:cần|phải|yêu cầu|đề nghị|giao|tập trung|nhiệm vụ|thực hiện|triển khai)(?!\w)", low)
        if duty is None:
            return None
        terms = [t for t in terms_in(self.source.text[start:end], low, self.on) if t.start > duty.start()]
        terms = [t for t in terms if not (self.on and t.deadline.due_on and t.deadline.due_on < self.on)]
        return choose(terms)

    def _opener_with_list(self, opener: Node, nodes: list[Node]) -> Draft | None:
        """A duty that ends with the list of what it must contain is one task with that list."""
        start, end = sentences(self.source.text, opener.start, opener.end)[-1]
        low = self.source.low[start:end]
        if content_words(low) < 6 or not (
            judge.assigns(low) or self.speaker.order_at(self.source.text[start:end], low) is not None
        ):
            return None
        if not all(judge.lists_content(self.source.low[node.body : node.end]) for node in nodes):
            return None
        draft = self._task(start, nodes[-1].last(), start, None, Context(1))
        draft.from_list = True
        draft.reasons.append("danh sách theo sau chỉ nêu nội dung của chính việc này")
        return draft

    def _siblings(self, nodes: list[Node], context: Context) -> list[Draft]:
        drafts: list[Draft] = []
        for node in nodes:
            new = self._emit(node, self._sibling_context(context, drafts))
            if new and self._is_delivery(node, drafts):
                self._deliver(drafts[-1], new[0])
                continue
            drafts.extend(new)
        return drafts

    def _sibling_context(self, context: Context, drafts: list[Draft]) -> Context:
        """ "Đối với các huyện": an item above that says "UBND các huyện" gives the unit its whole name."""
        if not context.from_heading or not context.leads or not drafts or not drafts[0].leads:
            return context
        named = " ".join(fold_name(unit.text) for unit in context.leads)
        first = " ".join(fold_name(unit.text) for unit in drafts[0].leads)
        if named != first and named in first:
            return replace(context, leads=drafts[0].leads)
        return context

    def _is_delivery(self, node: Node, drafts: list[Draft]) -> bool:
        low = self.source.low[node.body : node.end]
        return bool(
            drafts
            and drafts[-1].is_task()
            and node.style in BULLETS
            and is_delivery(low)
            and not judge.assigns(low)
            and not node.children
        )

    def _deliver(self, before: Draft, delivery: Draft) -> None:
        before.end = delivery.end
        if before.term is None:
            before.term = delivery.term
        before.reasons.append("dòng sau chỉ nêu nơi nhận và hạn gửi nên được gộp vào")

    # One item

    def _emit(self, node: Node, context: Context) -> list[Draft]:
        if node.label is None:
            return self._paragraph(node, context)
        if not node.children:
            return [self._leaf(node, context)]
        head = self.source.low[node.body : node.end]
        if self._only_fields(node):
            return self._merged(node, context)
        units = self.roles.heading_units(node.body, node.end)
        if self._is_heading(node, head):
            return [self._heading(node, head, units, context)]
        if self._children_are_duties(node, head):
            group = self._group(node, replace(context, leads=units.units, from_heading=True) if units else context)
            if judge.directs(head, has_subject=bool(units)) and head[-1:] != ":" and context.polarity >= 0:
                own = self._leaf(replace_children(node), context)
                own.end = node.end
                return [own, *group.children] if node.parent is None else [own, *group.children]
            return [group]
        return self._merged(node, context)

    def _is_heading(self, node: Node, head: str) -> bool:
        """A head over sub-items that has no duty of its own."""
        if content_words(self._blank(node.body, node.end)) <= 3 and len(head) < 300:
            return True
        if head[-1:] in ".;":
            return False
        if not judge.directs(head, has_subject=False) and is_bare_heading(head):
            return True
        return (
            head[-1:] != ":"
            and len(head) < 160
            and not judge.assigns(head)
            and not re.search(r"(?<!\w)(?:chủ trì|cần|phải)(?!\w)", head)
        )

    def _blank(self, start: int, end: int) -> str:
        """The words between two places without the names of units."""
        pieces, at = [], start
        for units in self.names.lists_in(start, end, 12):
            pieces.append(self.source.low[at : units.start])
            at = units.end
        return " ".join([*pieces, self.source.low[at:end]])

    def _is_formula(self, start: int, end: int) -> bool:
        return end - start < 600 and judge.is_formula(self._blank(start, end))

    def _only_fields(self, node: Node) -> bool:
        """Whether what stands under a head are its fields ("Cơ quan chủ trì: …", "Thời hạn: …")."""
        return any(_FIELD.match(self.source.low, child.body, child.end) for child in node.children) and all(
            _FIELD.match(self.source.low, child.body, child.end) for child in node.children[:2]
        )

    def _children_are_duties(self, node: Node, head: str) -> bool:
        labelled = [child for child in node.children if child.label]
        if not labelled:
            return False
        own = sum(1 for child in labelled if self._names_own_lead(child))
        if own * 2 >= len(labelled) and own:
            return True
        starting = sum(1 for child in labelled if starts_with_verb(self.source.low[child.body : child.body + 80]))
        if labelled[0].style in BULLETS:
            long = sum(child.end - child.body for child in labelled) / len(labelled)
            has_unit = self.roles.read(node.body, node.end, has_heading=False).lead is not None
            return not has_unit and starting * 2 > len(labelled) and long > 140
        return starting * 2 > len(labelled)

    def _names_own_lead(self, node: Node) -> bool:
        low = self.source.low[node.body : node.end]
        if judge.assigns(low[:60]):
            return True
        units = self.names.list_at(node.body, node.end)
        return bool(units) and bool(
            re.match(
                r",? ?(?:chủ|phối|có trách|tham mưu|cần|phải|rà|xây|tổ|tăng|tiếp|hướng|đẩy|chỉ|kịp|theo|thực|báo|:)",
                self.source.low[units.end : units.end + 14] if units else "",
            )
        )

    def _heading(self, node: Node, head: str, units: UnitList | None, context: Context) -> Draft:
        announced = heading_polarity(head)
        if announced == 0 or (announced < 0 and units):
            announced = 1 if units and context.polarity >= 0 else context.polarity
        term = None
        if announced > 0:
            self.prose.chair = True
            term = self._heading_term(node, head)
        inner = replace(
            context,
            polarity=announced,
            leads=units.units if units else context.leads,
            from_heading=bool(units) or context.from_heading,
            term=term or context.term,
        )
        return self._group(node, inner)

    def _heading_term(self, node: Node, head: str) -> Term | None:
        terms = [t for t in terms_in(self.source.text[node.body : node.end], head, self.on) if t.deadline.due_on]
        return choose([t for t in terms if not (self.on and t.deadline.due_on and t.deadline.due_on < self.on)])

    def _group(self, node: Node, inner: Context) -> Draft:
        group = self._draft(node, node.last())
        group.children = self._siblings(node.children, inner)
        tasks = any(child.is_task() for child in group.walk())
        group.disposition = Disposition.INFORMATION if tasks or inner.polarity > 0 else Disposition.NOT_A_TASK
        group.reasons.append("đề mục, không có việc riêng" if tasks else "đề mục của phần không giao việc")
        return group

    def _merged(self, node: Node, context: Context) -> list[Draft]:
        """Head and details are one duty; a paragraph among them that tells another unit is its own."""
        apart = [
            child
            for child in node.children
            if child.label is None and is_own_duty(self.source.low[child.start : child.end])
        ]
        end = node.last()
        if apart:
            kept = [child for child in node.children if child.start < apart[0].start]
            end = kept[-1].last() if kept else (node.extras[-1][1] if node.extras else node.end)
        first = self._item(node, end, context)
        following = [self._task(child.start, child.last(), child.body, None, context) for child in apart]
        return [first, *following]

    def _leaf(self, node: Node, context: Context) -> Draft:
        return self._item(node, node.last(), context)

    def _item(self, node: Node, end: int, context: Context) -> Draft:
        low = self.source.low[node.body : end]
        verdict, reason, unsure = self._verdict(node, low, context)
        if verdict is not Disposition.TASK:
            draft = self._draft(node, end)
            draft.disposition, draft.unsure = verdict, unsure
            draft.reasons.append(reason)
            return draft
        draft = self._task(node.start, end, node.body, node, context)
        draft.unsure = draft.unsure or unsure
        return draft

    def _verdict(self, node: Node, low: str, context: Context) -> tuple[Disposition, str, bool]:
        if content_words(low) == 0 and len(low) < 200:
            return Disposition.NOT_A_TASK, "không nêu việc gì cụ thể", False
        strong = (
            judge.assigns(low[:100]) or node.style == "duty" or bool(re.search(r"(?:đơn vị|cơ quan) chủ trì ?:", low))
        )
        if context.polarity < 0:
            return (
                Disposition.NOT_A_TASK,
                "nằm trong danh sách kết quả, thành phần hoặc ý kiến, không phải phần giao việc",
                False,
            )
        if node.style == "article" and _ARTICLE.match(low):
            return Disposition.INFORMATION, "điều khoản của quyết định, không giao việc cụ thể", False
        judged = self.source.low[self._behind_topic(node.body, node.end) : node.end]
        if (
            judge.only_agrees(low)
            or judge.only_agrees(judged)
            or judge.praises(judged)
            and not judge.assigns(low)
            and not starts_with_verb(judged)
        ):
            return Disposition.INFORMATION, "chỉ ghi nhận hoặc thống nhất, không giao việc", False
        past = judge.tells_what_was_done(low) if context.polarity > 0 else judge.reports_the_past(low)
        if not strong and past and not judge.assigns(low):
            return Disposition.INFORMATION, "nêu kết quả hoặc hạn chế đã có, không giao việc", context.polarity > 0
        if context.polarity > 0 or strong:
            return Disposition.TASK, "", False
        subject = self.names.list_at(node.body, node.end) is not None
        if self.prose.chair and judge.directs(low, has_subject=subject):
            return Disposition.TASK, "", True
        if subject and re.search(r"(?<!\w)chủ trì,? phối hợp", low[:160]) and not judge.reports_the_past(low):
            return Disposition.TASK, "", True
        return Disposition.INFORMATION, "không thấy lời giao việc ở phần này", judge.directs(low, has_subject=subject)

    def _paragraph(self, node: Node, context: Context) -> list[Draft]:
        """A plain paragraph under a heading is one duty."""
        low = self.source.low[node.start : node.end]
        if (
            context.polarity < 0
            or closes(low)
            or self._is_formula(node.start, node.end)
            or not self._directs(node.start, node.end)
        ):
            return []
        if judge.only_agrees(low) or judge.praises(low) and not judge.assigns(low):
            return []
        return [self._task(node.start, node.last(), node.body, None, context)]

    def _any_directs(self, node: Node) -> bool:
        return self._directs(node.body, node.end) or any(self._any_directs(child) for child in node.children[:40])

    def _directs(self, start: int, end: int) -> bool:
        return judge.directs(self.source.low[start:end], has_subject=self._has_subject(start, end))

    def _has_subject(self, start: int, end: int) -> bool:
        units = self.names.list_at(start, end)
        return units is not None and self.roles._acts(units, end)

    # Prose

    def _plain(self, nodes: list[Node], at: int, before: list[Draft]) -> list[Draft]:
        node = nodes[at]
        low = self.source.low[node.start : node.end]
        leads_list = at + 1 < len(nodes) and nodes[at + 1].opener is node
        pieces = sentences(self.source.text, node.start, node.end)
        if leads_list:
            pieces = pieces[:-1]
        elif low[-1:] == ":" and polarity(low) > 0:
            self.prose = _Prose(chair=True, running=True)
            told = self.roles.opener_units(*pieces[-1])
            self.prose.leads = told.units if told else ()
            return []
        elif self._list_term(node, low, before):
            return []
        if closes(low):
            self.prose.running = False
            return []
        return self._prose_tasks(pieces)

    def _list_term(self, node: Node, low: str, before: list[Draft]) -> bool:
        """A sentence after the list that only says until when everything is to be sent."""
        if not before or not before[-1].from_list or not is_delivery(low) or judge.assigns(low):
            return False
        term = choose(terms_in(self.source.text[node.start : node.end], low, self.on))
        if term is None:
            return False
        for draft in reversed(before):
            if not draft.from_list:
                break
            for task in draft.walk():
                if task.is_task() and task.term is None:
                    task.term = term
                    task.reasons.append("thời hạn chung ghi sau danh sách")
        return True

    def _prose_tasks(self, pieces: list[tuple[int, int]]) -> list[Draft]:
        drafts: list[Draft] = []
        state = self.prose
        active = state.running
        state.leads = () if not active else state.leads
        for start, end in pieces:
            low = self.source.low[start:end]
            order = self.speaker.order_at(self.source.text[start:end], low)
            if order is not None:
                state.chair = active = True
                state.leads = state.told = ()
            if self._is_formula(start, end) or closes(low):
                continue
            own = state.chair and is_own_duty(low)
            if not (active or own) or not self._is_duty(start, end, low, order):
                if narrative(low) and order is None:
                    active = False
                continue
            if drafts and order is None and (is_delivery(low) or _FINISH.match(low)):
                self._extend(drafts[-1], end)
                continue
            begin = start + (order.begins if order else 0)
            if begin >= end:
                continue
            drafts.append(self._prose_task(begin, end, max(begin, start + order.said) if order else begin))
            active = True
        state.running = bool(drafts)
        return drafts

    def _behind_topic(self, start: int, end: int) -> int:
        """Where the duty begins behind "Về nguồn vốn: …", "Đối với công tác phòng, chống dịch, …"."""
        if not _TOPIC.match(self.source.low, start, end):
            return start
        first = start
        for mark in _TOPIC_END.finditer(self.source.low, start, min(end, start + 130)):
            rest = self.source.low[mark.end() : mark.end() + 80]
            if (
                self._has_subject(mark.end(), end)
                or judge.assigns(rest)
                or starts_with_verb(rest)
                and mark.group()[0] == ":"
            ):
                return mark.end()
            first = mark.end() if first == start or mark.group()[0] == ":" else first
        return first

    def _tells_the_past(self, start: int, end: int, low: str) -> bool:
        begin = self._behind_topic(start, end)
        units = self.names.list_at(begin, end)
        if units is not None and self.roles._acts(units, end):
            return judge.subject_did(low, units.end - start)
        return judge.subject_did(low, units.end - start) if units else judge.reports_the_past(low)

    def _extend(self, draft: Draft, end: int) -> None:
        """ "Hoàn thành trước ngày …" as a sentence of its own still belongs to the duty before it."""
        again = self._task(draft.start, end, draft.body, None, Context(1, draft.leads))
        draft.end, draft.references = end, again.references
        draft.term = again.term or draft.term

    def _is_duty(self, start: int, end: int, low: str, order: Order | None) -> bool:
        if order is not None:
            return True
        if (
            len(low.split()) < 4
            or judge.only_agrees(low)
            or judge.praises(low)
            or self._tells_the_past(start, end, low)
        ):
            return False
        if narrative(low) and not judge.assigns(low):
            return False
        if judge.assigns(low[:120]) or starts_with_verb(low):
            return True
        begin = self._behind_topic(start, end)
        if begin > start:
            rest = self.source.low[begin:end]
            if judge.assigns(rest[:60]) or starts_with_verb(rest) or self._has_subject(begin, end):
                return True
        units = self.names.list_at(start, end)
        if units and re.match(r",? ?(?:theo[^,]{0,40},? )?", self.source.low[units.end : units.end + 50]):
            return self._has_subject(start, end)
        return bool(re.search(r"(?<!\w)(?:cần|phải)(?!\w)", low[:160]))

    def _prose_task(self, start: int, end: int, body: int) -> Draft:
        """One sentence; without a subject it keeps the lead of the sentence before it."""
        state = self.prose
        draft = self._task(start, end, body, None, Context(1, state.leads))
        if draft.own_lead:
            if not (state.leads and draft.vague_lead):
                state.leads = draft.leads
        return draft

    # Drafts

    def _draft(self, node: Node, end: int) -> Draft:
        label = self.source.text[node.label.start : node.label.end].strip(" ,:;") if node.label else ""
        return Draft(node.start, end, node.body, label, node.label.ordinal if node.label else None)

    def _task(self, start: int, end: int, body: int, node: Node | None, context: Context) -> Draft:
        draft = self._draft(node, end) if node else Draft(start, end, body)
        draft.disposition = Disposition.TASK
        draft.from_list = node is not None
        roles = self.roles.read(body, end, has_heading=context.from_heading)
        self._set_lead(draft, roles, context)
        draft.supports = tuple(
            u for u in roles.supports if fold_name(u.text) not in {fold_name(lead.text) for lead in draft.leads}
        )
        draft.trackers = roles.trackers
        draft.references = references_in(self.source.text[start:end])
        self._set_term(draft, body, end, context)
        return draft

    def _set_lead(self, draft: Draft, roles: Roles, context: Context) -> None:
        if roles.lead:
            draft.leads, draft.own_lead, draft.vague_lead = roles.lead.units, True, roles.lead.vague
            draft.after_lead = roles.lead.end
            draft.reasons.append(f"Chủ trì: {roles.reason}")
        elif context.leads:
            draft.leads = context.leads
            draft.reasons.append(
                "Chủ trì: lấy từ đề mục phía trên" if context.from_heading else "Chủ trì: lấy từ câu mở đầu"
            )
        else:
            draft.reasons.append("Chưa thấy đơn vị chủ trì trong văn bản")
            draft.unsure = True

    def _set_term(self, draft: Draft, body: int, end: int, context: Context) -> None:
        text, low = self.source.text[body:end][:20000], self.source.low[body:end][:20000]
        fields = field_terms(text, low, self.on)
        terms = fields or terms_in(text, low, self.on)
        self._tell_faults(draft, terms)
        draft.term = choose(terms)
        if draft.term is None and context.term is not None:
            draft.term = context.term
            draft.reasons.append("Thời hạn: lấy từ câu mở đầu hoặc đề mục của danh sách")
        elif draft.term is not None:
            draft.reasons.append("Thời hạn: ghi ngay trong nội dung")
            draft.unsure = draft.unsure or bool(draft.term.fault)
        elif any(term.partial for term in terms):
            draft.reasons.append("Thời hạn nêu trong nội dung chỉ của một phần việc")
        else:
            draft.reasons.append("Không ghi thời hạn")

    def _tell_faults(self, draft: Draft, terms: list[Term]) -> None:
        """An impossible date is told to the secretary, never guessed."""
        for term in terms:
            if term.fault:
                draft.unsure = True
                if term.fault not in self.warnings:
                    self.warnings.append(term.fault)


def replace_children(node: Node) -> Node:
    """The head of a node alone."""
    return Node(node.label, node.start, node.end, node.body, node.parent, node.opener, [], list(node.extras))


def _written_day(low: str) -> date | None:
    """The day a document gives for itself: "Hà Lâm, ngày 14 tháng 8 năm 2023"."""
    match = re.search(r"(?<!\w)ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})", low[:4000])
    if match is None:
        month = re.search(r"(?<!\w)ngày tháng (\d{1,2}) năm (\d{4})", low[:4000])
        return (
            date(int(month[2]), int(month[1]), 1) if month and 1 <= int(month[1]) <= 12 and int(month[2]) > 0 else None
        )
    try:
        return date(int(match[3]), int(match[2]), int(match[1]))
    except ValueError:
        return None
