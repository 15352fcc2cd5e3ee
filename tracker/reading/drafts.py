"""Items while they are being made, and the finished reading they turn into."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

from tracker.reading.deadlines import terms_in
from tracker.reading.model import Disposition, Item, Part, Reading, UnitMention
from tracker.reading.source import Source, fold
from tracker.reading.targets import targets_in
from tracker.reading.terms import Term
from tracker.reading.titles import title_of

_PIECE = re.compile(r"[;.](?= )|\n")


@dataclass(slots=True)
class Draft:
    """An item in places of the readable text."""

    start: int
    end: int
    body: int
    label: str = ""
    ordinal: int | None = None
    disposition: Disposition = Disposition.INFORMATION
    leads: tuple[UnitMention, ...] = ()
    own_lead: bool = False
    vague_lead: bool = False
    duty_at: int = 0  # where the action begins, behind who is told and who helps
    supports: tuple[UnitMention, ...] = ()
    trackers: tuple[UnitMention, ...] = ()
    term: Term | None = None
    references: tuple[str, ...] = ()
    reasons: list[str] = field(default_factory=list)
    unsure: bool = False
    from_list: bool = False
    title_end: int = 0  # where the words of the title are over, when that is not the end of the item
    children: list[Draft] = field(default_factory=list)

    def is_task(self) -> bool:
        """Whether this draft is a duty."""
        return self.disposition is Disposition.TASK

    def walk(self) -> Iterator[Draft]:
        """This draft and everything under it."""
        yield self
        for child in self.children:
            yield from child.walk()


def finish(source: Source, drafts: list[Draft], warnings: list[str], on: date | None) -> Reading:
    """Drafts in readable places -> a reading in places of the given text."""
    items = tuple(_item(source, draft, on) for draft in sorted(drafts, key=lambda draft: draft.start))
    return Reading(source.given, items, _uncovered(len(source.given), items), tuple(warnings))


def _uncovered(length: int, items: tuple[Item, ...]) -> tuple[tuple[int, int], ...]:
    gaps: list[tuple[int, int]] = []
    at = 0
    for item in items:
        if item.start > at:
            gaps.append((at, item.start))
        at = max(at, item.end)
    if at < length:
        gaps.append((at, length))
    return tuple(gaps)


def _item(source: Source, draft: Draft, on: date | None) -> Item:
    start, end = source.span(draft.start, draft.end)
    title = title_of(_duty_words(source, draft))
    if not draft.is_task():
        below = tuple([_item(source, child, on) for child in draft.children])
        reasons, unsure = tuple(draft.reasons), draft.unsure
        named = (draft.label, draft.ordinal, start, end, title, draft.disposition)
        return Item(*named, reasons=reasons, unsure=unsure, children=below)
    beyond = min(draft.end, draft.body + 8000)
    return Item(
        label=draft.label,
        ordinal=draft.ordinal,
        start=start,
        end=end,
        title=title,
        disposition=draft.disposition,
        leads=draft.leads,
        supports=draft.supports,
        deadline=draft.term.deadline if draft.term else None,
        references=draft.references,
        targets=targets_in(source.text[draft.body : beyond], source.low[draft.body : beyond]),
        reasons=tuple(draft.reasons),
        unsure=draft.unsure,
        children=tuple(_item(source, child, on) for child in draft.children),
        parts=_parts(source, draft, on),
        trackers=draft.trackers,
    )


def _duty_words(source: Source, draft: Draft) -> str:
    """The words of the duty behind "Giao X chủ trì, phối hợp với Y": what the title should say."""
    at = max(draft.duty_at, draft.body)
    return source.text[at : min(draft.title_end or draft.end, at + 1200)]


def _parts(source: Source, draft: Draft, on: date | None) -> tuple[Part, ...]:
    """Pieces of one task between semicolons and full stops, when there are several and one is dated or cut by ";"."""
    length = draft.end - draft.body
    cut = source.text.find(";", draft.body, draft.end) >= 0
    if source.scattered and draft.title_end:
        return ()  # the words of a cell stand on several lines, with those of its neighbours between them
    if length > 6000 or (not cut and length < 200):
        return ()
    text = source.text[draft.body : draft.end]
    cuts = [0, *(m.end() for m in _PIECE.finditer(text)), len(text)]
    pieces = [(a, b) for a, b in pairwise(cuts) if len(text[a:b].strip(" ;.\n")) > 12]
    if len(pieces) < 2 or len(pieces) > 40:
        return ()
    parts, dated = [], False
    for a, b in pieces:
        words = text[a:b]
        a += len(words) - len(words.lstrip(" ;.\n-+"))
        b -= len(words) - len(words.rstrip(" ;.\n"))
        if b <= a:
            continue
        term = _part_term(text[a:b], on)
        dated = dated or bool(term)
        start, end = source.span(draft.body + a, draft.body + b)
        parts.append(Part(start, end, title_of(text[a:b]), term.deadline if term else None))
    return tuple(parts) if dated or cut else ()


def _part_term(words: str, on: date | None) -> Term | None:
    """The last day named in one part, also one that is only expected ("dự kiến …")."""
    dated = [term for term in terms_in(words, fold(words), on) if term.firm and term.deadline.due_on]
    return max(dated, key=lambda term: term.deadline.due_on or date.min, default=None)
