"""What every part of the reader works with: the text, its names and roles, and how an item is drafted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from tracker.reading import dispositions as judge
from tracker.reading.deadlines import choose, field_terms, terms_in
from tracker.reading.drafts import Draft
from tracker.reading.floor import Floor
from tracker.reading.kinds import letterhead, only_tells, ordering_title, orders_nobody, recommends
from tracker.reading.model import Disposition, KnownUnit, UnitMention
from tracker.reading.names import UnitReader
from tracker.reading.outline import Node
from tracker.reading.paragraphs import read_source
from tracker.reading.petitions import intends
from tracker.reading.references import references_in
from tracker.reading.registry import Registry
from tracker.reading.roles import RoleReader, Roles, starts_with_verb
from tracker.reading.signs import heading_polarity, polarity
from tracker.reading.source import fold_name
from tracker.reading.speech import Speaker, chairs_of
from tracker.reading.terms import Term
from tracker.reading.titles import duty_begins

_LETTER = re.compile(r"(?<!\w)(?:kính gửi|cộng h[òo][àa]? xã hội|đảng cộng sản việt nam|nơi nhận)(?!\w)")
_ADDRESS = re.compile(
    r"(?<!\w)(?:đồng chí|ông|bà) (?:cũng |đồng thời |tiếp tục )?(?:yêu|đề|giao|chỉ|nhấn|lưu|quán|phân)"
)
_TOPIC = re.compile(r"(?:về|việc|đối với|lĩnh vực|trong lĩnh vực|trên lĩnh vực|trong công tác|công tác) ")
# "“… phải giải trình”, đồng chí A nhấn mạnh": who spoke is not who is told.
_SAID_BY = re.compile(
    r"[”\"][,.]? ?(?:-|–)? ?(?:đồng chí|ông|bà|chủ tịch|phó chủ tịch|bí thư|phó bí thư"
    r"|trưởng ban)(?!\w)[^.;”\"]{2,90}"
    r"(?:nhấn mạnh|yêu cầu|chỉ đạo|đề nghị|lưu ý|nói|khẳng định|phát biểu|quán triệt)\.?$"
)
_ASKS = re.compile(r"(?<!\w)(?:yêu cầu|đề nghị|giao|cần|phải|tập trung)(?!\w)")
_PREPARES = re.compile(
    r"(?<!\w)(?:phân công|giao (?:nhiệm vụ|việc)|công tác (?:chuẩn bị|phục vụ|tổ chức)|tổ chức thực hiện"
    r"|tổ chức phục vụ)(?!\w)"
)
_VAGUE = re.compile(r"(?:các|những|toàn thể|tất cả các|mọi) [^A-ZĐ]*")
_FROM_NOW = re.compile(r"(?:(?:để|nhằm|với)(?!\w)[^:;.]{3,200}, )?(?:(?:kể |bắt đầu )?từ nay |ngay )?(?:đến )?")
_TOPIC_END = re.compile(r"[:,] ")


@dataclass(frozen=True, slots=True)
class Context:
    """What a list inherits: what its lead-in or heading announces, who is told, until when."""

    polarity: int = 0
    leads: tuple[UnitMention, ...] = ()
    from_heading: bool = False
    term: Term | None = None


@dataclass(slots=True)
class Prose:
    """State of prose that runs over several paragraphs."""

    chair: bool = False  # somebody who may order has spoken
    running: bool = False  # the paragraph before held duties
    leads: tuple[UnitMention, ...] = ()
    spoke: bool = False  # the chair has the word in a report of the meeting
    told: tuple[UnitMention, ...] = ()  # who was addressed by name


class Desk:
    """One text with everything that is known about it while it is read."""

    def __init__(self, text: str, units: Sequence[KnownUnit], on: date | None, *, side_by_side: bool = True) -> None:
        self.source = read_source(text, side_by_side=side_by_side)
        self.on = on or _written_day(self.source.low)
        self.names = UnitReader(self.source.text, self.source.low, Registry(units))
        self.roles = RoleReader(self.source.text, self.source.low, self.names)
        letter = bool(_LETTER.search(self.source.low[:3000])) or bool(_LETTER.search(self.source.low[-3000:]))
        self.speaker = Speaker(chairs_of(self.source.text), letter=letter)
        self.floor = Floor(self.source.low, self.speaker.chairs)
        # Only where somebody is called "đồng chí", "ông", "bà" does it matter who had the word before.
        self.report = bool(_ADDRESS.search(self.source.low))
        # A report for readers, in which the chair has the word among others; any other paper is its office's own word.
        self.tells_news = not letter and not ordering_title(self.source)
        self.letterhead = letterhead(self.source)
        self.tells_results = self.letterhead is not None
        self.only_tells = only_tells(self.source)
        self.orders_nobody = self.only_tells or orders_nobody(self.source)
        self.press_release = "thông cáo" in self.source.low[:600]
        self.recommends = recommends(self.source)
        self.warnings: list[str] = []

    def blank(self, start: int, end: int) -> str:
        """The words between two places without the names of units."""
        pieces, at = [], start
        for units in self.names.lists_in(start, end, 12):
            pieces.append(self.source.low[at : units.start])
            at = units.end
        return " ".join([*pieces, self.source.low[at:end]])

    def polarity(self, low: str) -> int:
        """What a lead-in announces in this kind of paper."""
        if self.only_tells or (self.orders_nobody and not _PREPARES.search(low, max(0, len(low) - 200))):
            return -1
        if self.tells_news and intends(low[-400:]):
            return -1
        return polarity(low.replace("kiến nghị", "yêu cầu") if self.recommends else low)

    def heading_polarity(self, low: str) -> int:
        """The same for a heading; where nobody is ordered, only who prepares what is given out."""
        if self.orders_nobody:
            return 1 if _PREPARES.search(low) and not self.only_tells else -1
        return heading_polarity(low.replace("kiến nghị", "yêu cầu") if self.recommends else low)

    def is_formula(self, start: int, end: int) -> bool:
        low = self.source.low[start : min(end, start + 600)]
        if end - start >= 600 or not judge.could_be_formula(low):
            return False
        return judge.is_formula(self.blank(start, end))

    def directs(self, start: int, end: int) -> bool:
        return judge.directs(self.source.low[start:end], has_subject=self.has_subject(start, end))

    def any_directs(self, node: Node) -> bool:
        return self.directs(node.body, node.end) or any(self.any_directs(child) for child in node.children[:40])

    def has_subject(self, start: int, end: int) -> bool:
        units = self.names.list_at(start, end)
        return units is not None and self.roles.acts(units, end)

    def behind_topic(self, start: int, end: int) -> int:
        """Where the duty begins behind "Về nguồn vốn: …", "Đối với công tác phòng, chống dịch, …"."""
        if not _TOPIC.match(self.source.low, start, end):
            return start
        first = start
        for mark in _TOPIC_END.finditer(self.source.low, start, min(end, start + 200)):
            rest = self.source.low[mark.end() : mark.end() + 80]
            if (
                self.has_subject(mark.end(), end)
                or judge.assigns(rest)
                or (starts_with_verb(rest) and mark.group()[0] == ":")
            ):
                return mark.end()
            first = mark.end() if first == start or mark.group()[0] == ":" else first
        return first

    def draft(self, node: Node, end: int) -> Draft:
        label = self.source.text[node.label.start : node.label.end].strip(" ,:;") if node.label else ""
        return Draft(node.start, end, node.body, label, node.label.ordinal if node.label else None)

    def task(self, start: int, end: int, body: int, node: Node | None, context: Context) -> Draft:
        draft = self.draft(node, end) if node else Draft(start, end, body)
        draft.disposition = Disposition.TASK
        draft.from_list = node is not None
        said = _SAID_BY.search(self.source.low, body, end)
        roles = self.roles.read(
            body, said.start() if said else end, has_heading=context.from_heading and not _all_vague(context.leads)
        )
        self.set_lead(draft, roles, context)
        draft.supports = tuple(
            u for u in roles.supports if fold_name(u.text) not in {fold_name(lead.text) for lead in draft.leads}
        )
        draft.trackers = roles.trackers
        draft.references = references_in(self.source.text[start:end])
        draft.duty_at = duty_begins(self.source.text, self.source.low, self.names, body, end)
        self.set_term(draft, body, end, context)
        return draft

    def set_lead(self, draft: Draft, roles: Roles, context: Context) -> None:
        if roles.lead:
            draft.leads, draft.own_lead, draft.vague_lead = roles.lead.units, True, roles.lead.vague
            draft.reasons.append(f"Chủ trì: {roles.reason}")
        elif context.leads:
            draft.leads = context.leads
            draft.reasons.append(
                "Chủ trì: lấy từ đề mục phía trên" if context.from_heading else "Chủ trì: lấy từ câu mở đầu"
            )
        else:
            draft.reasons.append("Chưa thấy đơn vị chủ trì trong văn bản")
            draft.unsure = True

    def set_term(self, draft: Draft, body: int, end: int, context: Context) -> None:
        text, low = self.source.text[body:end][:20000], self.source.low[body:end][:20000]
        fields = field_terms(text, low, self.on)
        terms = fields or terms_in(text, low, self.on)
        if judge.agrees(low):  # "Đồng ý gia hạn đến hết năm 2025; giao X hoàn thiện hồ sơ": the term of what is agreed
            terms = [term for term in terms if body + term.start >= draft.duty_at]
        self.tell_faults(draft, terms)
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

    def opening_term(self, start: int, end: int) -> Term | None:
        """The term at the head of a sentence that asks: "Trong tháng 8/2024, yêu cầu các cơ quan …:"."""
        low = self.source.low[start:end]
        asks = _ASKS.search(low)
        if asks is None:
            return None
        for term in terms_in(self.source.text[start:end], low, self.on):
            opens = _FROM_NOW.fullmatch(low, 0, term.start) and low[term.end : term.end + 1] in (",", " ")
            due = term.deadline.due_on
            if opens and due and term.end < asks.start() < term.end + 60 and not (self.on and due < self.on):
                return None if "đã " in low[term.end : asks.start()] else term
        return None

    def tell_faults(self, draft: Draft, terms: list[Term]) -> None:
        """An impossible date is told to the secretary, never guessed."""
        for term in terms:
            if term.fault:
                draft.unsure = True
                if term.fault not in self.warnings:
                    self.warnings.append(term.fault)


def _all_vague(units: Sequence[UnitMention]) -> bool:
    """Whether a heading only names kinds of offices ("các khoa, phòng"): who is told by name comes before them."""
    return all(_VAGUE.fullmatch(unit.text[:1].lower() + unit.text[1:]) for unit in units)


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
