"""Running prose: the sentences in which the chair orders something."""

from __future__ import annotations

import re

from tracker.reading import dispositions as judge
from tracker.reading.deadlines import choose, terms_in
from tracker.reading.desk import Context, Desk, Prose
from tracker.reading.drafts import Draft
from tracker.reading.lexicon import UNIT_START
from tracker.reading.model import UnitMention
from tracker.reading.outline import MOST_BLOCKS, Node
from tracker.reading.petitions import closes_a_tale, opens_a_tale, pleads, tells
from tracker.reading.posts import POST_ACTS
from tracker.reading.roles import starts_with_verb
from tracker.reading.signs import closes, is_delivery, is_own_duty, narrative, tells_rules
from tracker.reading.speech import Order, sentences

_ALSO = re.compile(r"(?:đồng thời|ngoài ra|bên cạnh đó),? ")
_LOOKS_BACK = re.compile(
    r"(?<!\w)(?:thời gian qua|những năm qua|vừa qua|đến nay|năm qua)(?!\w)"
    r"|(?<!\w)đã (?:tập trung|chỉ đạo|lãnh đạo|triển|tổ chức|xây|ban hành)"
)
# "Từ nay đến cuối tháng 10, Công an xã rà soát …": what is still to come, and then who does it.
_FROM_NOW_ON = re.compile(
    r"(?:từ nay|trước (?:mắt|ngày|tháng)|chậm nhất|muộn nhất|(?:trong )?thời gian tới|sau (?:hội nghị|cuộc họp|buổi)"
    r"|đến hết|định kỳ|hằng|hàng)(?!\w)[^,;.:]{0,50}, "
)
_SINCE = re.compile(
    r"(?:từ|vào|trong|ngay từ)(?: (?:cuối|đầu|giữa))?(?: tháng \d{1,2}(?:/"
    r"| năm ))?(?: ?năm)? ?(?P<year>20\d\d)(?![\d/-])(?! ?-)"
)
_PERSON_ACTS = re.compile(rf" (?:chỉ đạo (?:việc|công tác|hoàn|chuẩn|xây|rà|{UNIT_START})|{POST_ACTS.pattern})")
_FINISH = re.compile(
    r"(?:(?:yêu cầu )?hoàn thành (?:xong )?(?:trước|trong|chậm|vào)|(?:thời gian|thời hạn"
    r"|hạn)(?!\w)|xong trước)"
)


class ProseReader:
    """Reads paragraphs without a label."""

    def __init__(self, desk: Desk, state: Prose) -> None:
        self.desk, self.state = desk, state
        self.sentences = 0  # how many were read

    def read(self, nodes: list[Node], at: int, before: list[Draft]) -> list[Draft]:
        if self.desk.orders_nobody:
            return []
        node = nodes[at]
        low = self.desk.source.low[node.start : node.end]
        leads_list = at + 1 < len(nodes) and nodes[at + 1].opener is node
        pieces = sentences(self.desk.source.text, node.start, node.end)
        if leads_list:
            pieces = pieces[:-1]
        elif low[-1:] == ":" and self.desk.polarity(low) > 0:
            self.state.chair = self.state.running = True
            self.state.told = ()
            told = self.desk.roles.opener_units(*pieces[-1])
            self.state.leads = told.units if told else ()
            return []
        if pieces and self._list_term(pieces[0][0], pieces[-1][1], before):
            return []
        if closes(low):
            self.state.running = False
            pieces = [
                piece
                for piece in pieces[1:]
                if judge.assigns(self.desk.source.low[slice(*piece)][:60]) and not self.desk.is_formula(*piece)
            ]
        left = max(0, MOST_BLOCKS - self.sentences)
        self.sentences += len(pieces)
        self.desk.source.unread = self.desk.source.unread or len(pieces) > left
        return self._prose_tasks(pieces[:left])

    def _list_term(self, start: int, end: int, before: list[Draft]) -> bool:
        """A sentence after the list that only says until when everything is to be sent."""
        low = self.desk.source.low[start:end]
        if not before or not before[-1].from_list or not is_delivery(low) or judge.assigns(low):
            return False
        term = choose(terms_in(self.desk.source.text[start:end], low, self.desk.on))
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
        state = self.state
        active = state.running
        led = told_past = tale = False
        state.leads = () if not active else state.leads
        for start, end in pieces:
            low = self.desk.source.low[start:end]
            if tale or (self.desk.tells_news and self.desk.floor.only_heard(low)):
                active = active and tale
                tale = (tale and not closes_a_tale(low)) or opens_a_tale(low)
                continue
            tale = opens_a_tale(low)
            order = self._order(start, end, told_past=told_past, led=led, running=active)
            told_past = told_past or bool(_LOOKS_BACK.search(low))
            led = self.desk.speaker.leads(low)
            if order is None and self.desk.speaker.concludes(low):
                state.chair = True
            if order is not None:
                state.chair = active = True
                told = self.desk.roles.opener_units(start, start + order.begins) if order.begins else None
                state.leads = told.units if told else ()
            if self.desk.is_formula(start, end) or closes(low):
                continue
            if drafts and active and order is None and (is_delivery(low) or _FINISH.match(low)):
                self._extend(drafts[-1], end)
                continue
            own = state.chair and is_own_duty(low)
            if not (active or own) or not self._is_duty(start, end, low, order):
                if narrative(low) and order is None:
                    active = False
                continue
            begin = start + (order.begins if order else 0)
            if begin >= end:
                continue
            drafts.append(self._prose_task(begin, end, max(begin, start + order.said) if order else begin))
            active = True
        state.running = bool(drafts)
        return drafts

    def _order(self, start: int, end: int, *, told_past: bool, led: bool, running: bool) -> Order | None:
        """What the chair orders in a sentence; in a report of past work an office's order is only told."""
        words, low, state = self.desk.source.text[start:end], self.desk.source.low[start:end], self.state
        speaker = self.desk.speaker
        order = speaker.order_at(words, low, chair_spoke=state.spoke, running=running)
        if self.desk.report:
            state.spoke = speaker.chair_speaks(words, low, state.spoke)
        if order is not None and told_past and not state.chair and speaker.reported(low, order):
            return None
        if order is None and led and _ALSO.match(low) and judge.assigns(low[:60]):
            return Order(0, 0)
        return order

    def _tells_the_past(self, start: int, end: int, low: str) -> bool:
        begin = self.desk.behind_topic(start, end)
        if judge.assigns(self.desk.source.low[begin : begin + 60]):
            return False
        units = self.desk.names.list_at(begin, end)
        if units is not None and self.desk.roles.acts(units, end):
            return judge.subject_did(low, units.end - start) and not judge.acts_on_what_was_done(low)
        return judge.subject_did(low, units.end - start) if units else judge.reports_the_past(low)

    def _extend(self, draft: Draft, end: int) -> None:
        """ "Hoàn thành trước ngày …" as a sentence of its own still belongs to the duty before it."""
        again = self.desk.task(draft.start, end, draft.body, None, Context(1, draft.leads))
        draft.end, draft.references = end, again.references
        draft.term = again.term or draft.term

    def _is_duty(self, start: int, end: int, low: str, order: Order | None) -> bool:
        if order is not None:
            return not order.begins or not judge.only_agrees(low[order.begins :])
        if len(low.split()) < 4 or self._only_states(start, end, low) or self._another_said(start, end, low):
            return False
        if narrative(low) and not judge.assigns(low) and not self._person_told(start, end, low):
            return False
        if judge.assigns(low[:120]) or starts_with_verb(low):
            return True
        begin = self.desk.behind_topic(start, end)
        until = _FROM_NOW_ON.match(low)
        if until and self.desk.has_subject(start + until.end(), end):
            units = self.desk.names.list_at(start + until.end(), end)
            return units is not None and not judge.subject_did(low, units.end - start)
        if begin > start:
            rest = self.desk.source.low[begin:end]
            if judge.assigns(rest[:60]) or starts_with_verb(rest) or self.desk.has_subject(begin, end):
                return True
        units = self.desk.names.list_at(start, end)
        if units and re.match(r",? ?(?:theo[^,]{0,40},? )?", self.desk.source.low[units.end : units.end + 50]):
            return self.desk.has_subject(start, end)
        return bool(re.search(r"(?<!\w)(?:cần|phải)(?!\w)", low[:160]))

    def _only_states(self, start: int, end: int, low: str) -> bool:
        """Whether a sentence agrees, praises, tells what was or is, cites a rule or what a reporting office will do."""
        if judge.only_agrees(low) or judge.praises(low) or tells_rules(low) or self._long_ago(low):
            return True
        if self._tells_the_past(start, end, low) or (self.desk.tells_results and " sẽ " in low[:160]):
            return True
        told = self.desk.names.list_at(start, end)
        return told is not None and judge.counts_results(low, told.end - start)

    def _long_ago(self, low: str) -> bool:
        """ "Từ cuối năm 2021, … mỗi ngày nơi đây phải tiếp nhận trên 90 tấn": said in 2023."""
        since = _SINCE.match(low)
        return since is not None and self.desk.on is not None and int(since["year"]) < self.desk.on.year

    def _another_said(self, start: int, end: int, low: str) -> bool:
        """ "Sở Tài chính cho biết …", "Đồng chí A kiến nghị huyện …", a question that somebody quotes."""
        units = self.desk.names.list_at(start, end)
        if tells(low, units.end - start if units else 0) or low.rstrip('”". ').endswith("?"):
            return True
        return pleads(low) and not self.desk.recommends

    def _person_told(self, start: int, end: int, low: str) -> bool:
        """ "Đồng chí B, Phó Chủ tịch UBND phường trực tiếp kiểm tra …", said by somebody else."""
        units = self.desk.names.list_at(start, end)
        if units is None or not self.desk.speaker.names_another(self.desk.source.text[start : units.end]):
            return False
        return _PERSON_ACTS.match(low, units.end - start) is not None

    def _prose_task(self, start: int, end: int, body: int) -> Draft:
        """One sentence; without a subject it keeps the lead of the sentence before it."""
        state = self.state
        state.leads = self._addressed(start, body) or state.leads
        draft = self.desk.task(start, end, body, None, Context(1, state.leads))
        if draft.own_lead and not (state.leads and draft.vague_lead):
            state.leads = draft.leads
        return draft

    def _addressed(self, start: int, said: int) -> tuple[UnitMention, ...]:
        """ "Đối với Hội Nhà báo tỉnh, đồng chí đề nghị phối hợp …": who is told stands as the topic."""
        if not self.desk.source.low.startswith(("đối với ", "về phía "), start, said):
            return ()
        units = self.desk.roles.heading_units(start, said)
        return units.units if units and self.desk.source.low[units.end : units.end + 1] == "," else ()
