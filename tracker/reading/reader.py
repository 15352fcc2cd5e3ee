"""From a text to its items: goes over the outline and hands each piece to who can read it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tracker.garbage import left_lying
from tracker.reading import dispositions as judge
from tracker.reading.deadlines import choose, terms_in
from tracker.reading.desk import Context, Desk, Prose
from tracker.reading.drafts import Draft, finish
from tracker.reading.lists import ListReader
from tracker.reading.model import Disposition, Item, KnownUnit, Reading
from tracker.reading.outline import MOST_BLOCKS, Node, outline
from tracker.reading.prose import ProseReader
from tracker.reading.references import references_in
from tracker.reading.roles import Roles
from tracker.reading.signs import announces, is_own_duty
from tracker.reading.tables import Row, columns_of, of_the_day, row_of

_TOO_LONG = (
    f"Văn bản dài hơn {MOST_BLOCKS:,} đoạn nên phần cuối chưa được đọc; hãy tách thành nhiều văn bản rồi đọc từng phần."
).replace(",", ".")


def read_conclusion(text: str, *, units: Sequence[KnownUnit] = (), on: date | None = None) -> Reading:
    """Reads a conclusion into items with spans of the text as given.

    `units` are the units of the installation, found again by name and alias; without them names stay as
    written. `on` is the day of the meeting: dates without a year are read from it.
    """
    with left_lying():
        reader = _Reader(text, units, on)
        reading = reader.read()
        if reader.desk.source.scattered and not _in_order(reading.items, 0, len(text)):
            # Rows put together from lines side by side did not hold: the lines are read one after the other.
            reading = _Reader(text, units, on, side_by_side=False).read()
        return reading


def _in_order(items: Sequence[Item], at: int, end: int) -> bool:
    """Whether items stand one behind the other and inside what holds them."""
    for item in items:
        if not at <= item.start < item.end <= end or not _in_order(item.children, item.start, item.end):
            return False
        at = item.end
    return True


class _Reader:
    def __init__(self, text: str, units: Sequence[KnownUnit], on: date | None, *, side_by_side: bool = True) -> None:
        self.desk = Desk(text, units, on, side_by_side=side_by_side)
        self.state = Prose()
        self.lists = ListReader(self.desk, self.state)
        self.paragraphs = ProseReader(self.desk, self.state)

    def read(self) -> Reading:
        nodes = outline(self.desk.source)
        self.state.chair = self._starts_at_once(nodes)
        drafts: list[Draft] = []
        at = 0
        while at < len(nodes):
            columns = columns_of(self.desk.source.low, nodes[at].start, nodes[at].end)
            if columns:
                at = self._table(nodes, at + 1, columns, drafts)
                continue
            if nodes[at].label is None:
                drafts.extend(self.paragraphs.read(nodes, at, drafts))
                at += 1
                continue
            run = at
            while run < len(nodes) and nodes[run].label and nodes[run].opener is nodes[at].opener:
                run += 1
            drafts.extend(self.lists.read(nodes[at:run], drafts))
            at = run
        if self.desk.source.unread:
            self.desk.warnings.append(_TOO_LONG)
        return finish(self.desk.source, drafts, self.desk.warnings, self.desk.on)

    def _starts_at_once(self, nodes: list[Node]) -> bool:
        """A pasted fragment begins with the first item, without a word about who speaks."""
        if self.desk.tells_results or self.desk.orders_nobody:
            return False
        for node in nodes[:8]:
            title = self.desk.source.low[node.start : node.end]
            if node.label is None and len(title) < 200 and announces(title):
                return True
        for node in nodes[:3]:
            low = self.desk.source.low[node.body : node.end]
            if node.label and self.lists.items.reports(node):
                return False
            if node.label and node.label.ordinal in (1, None) and self.desk.directs(node.body, node.end):
                return True
            if node.label is None and judge.assigns(low[:80]) and is_own_duty(low):
                return True
            if len(low) > 80:
                return False
        return False

    def _table(self, nodes: list[Node], at: int, columns: list[str], drafts: list[Draft]) -> int:
        """The rows under a head line, one task each; gives the first node behind the table."""
        self.state.chair = not self.desk.orders_nobody
        while at < len(nodes):
            node = nodes[at]
            row = row_of(self.desk.source.low, node.start, node.end, columns)
            if row is None and "|" not in self.desk.source.text[node.start : node.end]:
                break
            if row and not of_the_day(self.desk.source.low, row):
                drafts.append(self._row(node, row))
            at += 1
        return at

    def _row(self, node: Node, row: Row) -> Draft:
        begin, stop = row.cells["duty"]
        draft = self.desk.draft(node, row.end)
        draft.start, draft.body, draft.disposition = row.start, begin, Disposition.TASK
        draft.title_end = stop
        roles = self._row_roles(row)
        self.desk.set_lead(draft, roles, Context(1))
        draft.supports = roles.supports
        draft.references = references_in(self.desk.source.text[row.start : row.end])
        self._row_term(draft, row)
        return draft

    def _row_roles(self, row: Row) -> Roles:
        """Units from the columns made for them; the duty is asked only for what no column says."""
        begin, stop = row.cells["duty"]
        lead = self.desk.roles.cell(*row.cells["lead"]) if "lead" in row.cells else None
        if lead is None:
            roles = self.desk.roles.read(begin, stop, has_heading=False)
        else:
            roles = Roles(lead, reason="ghi ở cột đơn vị chủ trì")
            roles.supports = self.desk.roles.helpers(begin, stop, lead)
        helps = self.desk.roles.cell(*row.cells["helps"]) if "helps" in row.cells else None
        if helps:
            roles.supports = helps.units
        return roles

    def _row_term(self, draft: Draft, row: Row) -> None:
        desk = self.desk
        if "due" in row.cells:
            due = slice(*row.cells["due"])
            terms = terms_in(desk.source.text[due], desk.source.low[due], desk.on, field=True)
            draft.term = choose(terms)
            desk.tell_faults(draft, terms)
        if draft.term is None:
            desk.set_term(draft, *row.cells["duty"], Context(1))
        else:
            draft.reasons.append("Thời hạn: ghi ở cột thời hạn")
