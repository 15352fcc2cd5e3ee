"""Lists: what their lead-in announces, and their items one after another."""

from __future__ import annotations

import re
from dataclasses import replace

from tracker.reading import dispositions as judge
from tracker.reading.deadlines import choose, terms_in
from tracker.reading.desk import Context, Desk, Prose
from tracker.reading.drafts import Draft
from tracker.reading.items import ItemReader
from tracker.reading.labels import BULLETS
from tracker.reading.outline import Node
from tracker.reading.signs import content_words, is_delivery
from tracker.reading.source import fold_name
from tracker.reading.speech import sentences
from tracker.reading.terms import Term

# "Thực hiện Hướng dẫn số 43 về xếp loại cuối năm 2025, … yêu cầu:": the days of what it is based on are none of the
# duty's.
_BASED_ON = re.compile(r"(?:thực hiện|căn cứ|theo|trên cơ sở|tiếp theo|qua|xét)(?!\w)")
_ASKS = re.compile(r"(?<!\w)(?:yêu cầu|đề nghị|(?<!được )giao(?! ban))(?: [^\W\d]+)? (?=\S)")
_DUTY = re.compile(r"(?<!\w)(?:cần|phải|yêu cầu|đề nghị|giao|tập trung|nhiệm vụ|thực hiện|triển khai)(?!\w)")


# In a report of a newspaper a list is given out by somebody who asks for it; "tập trung vào ba giải pháp:" tells.
_ORDERED_BY = re.compile(
    r"(?<!\w)(?:yêu cầu|đề nghị|(?<!được )giao(?! (?:ban|thông|lưu))|chỉ đạo|kết luận|phân công|nhấn mạnh|lưu ý"
    r"|quán triệt|có ý kiến)(?!\w)"
)


class ListReader:
    """Reads a run of labelled nodes that stand under one lead-in."""

    def __init__(self, desk: Desk, state: Prose) -> None:
        self.desk, self.state = desk, state
        self.items = ItemReader(desk, state, self._siblings)

    def read(self, nodes: list[Node], before: list[Draft]) -> list[Draft]:
        opener = nodes[0].opener
        context = self._opened(opener) if opener else Context(1 if self.state.chair and self.state.running else 0)
        if self.desk.orders_nobody and opener is None:
            context = Context(-1)
        elif opener is None and self.state.chair and any(self._says_something(node) for node in nodes):
            context = replace(context, polarity=1)
        if context.polarity > 0:
            self.state.chair = True
        if opener:
            merged = self._opener_with_list(opener, nodes)
            if merged:
                return [merged]
        drafts = self._siblings(nodes, context)
        self.state.running = any(draft.is_task() for draft in drafts)
        if drafts and self.state.running:
            self.state.leads = self.state.told = ()
        return drafts

    def _says_something(self, node: Node) -> bool:
        """Whether a node of a list nobody has led in could be a duty at all, and is no mere name of a thing."""
        return bool(node.children) or self.desk.any_directs(node) or node.end - node.body > 160

    def _opened(self, opener: Node) -> Context:
        """What the paragraph over a list announces, in its last sentence."""
        start, end = sentences(self.desk.source.text, opener.start, opener.end)[-1]
        low = self.desk.source.low[start:end]
        kind = self.desk.polarity(low)
        if kind == 0 and self.state.chair and not self.desk.orders_nobody:
            kind = 1
        if kind > 0 and self.desk.tells_news and not self.state.chair and _ORDERED_BY.search(low) is None:
            kind = -1
        if kind <= 0:
            return Context(kind)
        told = self.desk.roles.opener_units(start, end)
        return Context(1, told.units if told else (), False, self._opener_term(start, end))

    def _opener_term(self, start: int, end: int) -> Term | None:
        low = self.desk.source.low[start:end]
        asked = list(_ASKS.finditer(low)) if _BASED_ON.match(low) else []
        duty = asked[-1] if asked else _DUTY.search(low)
        if duty is None:
            return None
        terms = [t for t in terms_in(self.desk.source.text[start:end], low, self.desk.on) if t.start > duty.start()]
        terms = [t for t in terms if not (self.desk.on and t.deadline.due_on and t.deadline.due_on < self.desk.on)]
        return choose(terms) or self.desk.opening_term(start, end)

    def _opener_with_list(self, opener: Node, nodes: list[Node]) -> Draft | None:
        """A duty that ends with the list of what it must contain is one task with that list."""
        start, end = sentences(self.desk.source.text, opener.start, opener.end)[-1]
        low = self.desk.source.low[start:end]
        if content_words(low) < 6 or not (
            judge.assigns(low) or self.desk.speaker.order_at(self.desk.source.text[start:end], low) is not None
        ):
            return None
        if not all(judge.lists_content(self.desk.source.low[node.body : node.end]) for node in nodes):
            return None
        draft = self.desk.task(start, nodes[-1].last(), start, None, Context(1))
        draft.from_list = True
        draft.reasons.append("danh sách theo sau chỉ nêu nội dung của chính việc này")
        return draft

    def _siblings(self, nodes: list[Node], context: Context) -> list[Draft]:
        drafts: list[Draft] = []
        led_in = context
        for node in nodes:
            if node.label is not None:
                led_in = self._led_in(node, context)
            new = self.items.emit(node, self._sibling_context(led_in if node.label else context, drafts))
            if new and self._is_delivery(node, drafts):
                self._deliver(drafts[-1], new[0])
                continue
            drafts.extend(new)
        return drafts

    def _led_in(self, node: Node, context: Context) -> Context:
        """A paragraph among the siblings that leads in what follows tells more than the heading above it."""
        if node.opener is None or node.opener.parent is None or node.opener.parent is not node.parent:
            return context
        told = self._opened(node.opener)
        if told.polarity == 0:
            return context
        if told.polarity < 0:
            return replace(context, polarity=-1)
        leads = told.leads or context.leads
        return replace(context, polarity=1, leads=leads, from_heading=bool(leads), term=told.term or context.term)

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
        if not drafts or not drafts[-1].is_task() or node.style not in BULLETS or node.children:
            return False
        low = self.desk.source.low[node.body : node.end]
        return is_delivery(low) and not judge.assigns(low)

    def _deliver(self, before: Draft, delivery: Draft) -> None:
        before.end = delivery.end
        if before.term is None:
            before.term = delivery.term
        before.reasons.append("dòng sau chỉ nêu nơi nhận và hạn gửi nên được gộp vào")
