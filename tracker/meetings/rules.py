"""What follows from a conclusion's text and items alone: numbers, what wants a look, what of the text is covered."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby, pairwise

from tracker.accounts.rules import Standpoint
from tracker.meetings.models import Conclusion, ConclusionItem
from tracker.reading import Disposition, Item, Reading
from tracker.units.models import UnitKind

MOST_SIGNS = 1_000_000
MOST_PARAGRAPHS = 10_000
MOST_ITEMS = 300  # a page with more could not be looked through by anybody


def can_prepare(who: Standpoint) -> bool:
    """Paste, review and issue: the secretaries of the committee."""
    return who.is_secretary


# ---------- From the reader's tree to rows ----------


def rows_of(reading: Reading) -> list[tuple[Item, int | None]]:
    """The items to store, a parent before its children, each with the place of its parent in the list.

    What stands below a task is no task of its own: it is offered as parts of that task.
    """
    rows: list[tuple[Item, int | None]] = []
    waiting: list[tuple[Item, int | None]] = [(item, None) for item in reversed(reading.items)]
    while waiting:
        item, parent = waiting.pop()
        rows.append((item, parent))
        if item.disposition is not Disposition.TASK:
            place = len(rows) - 1
            waiting.extend((child, place) for child in reversed(item.children))
    return rows


def review_day(held_on: date, review_after_days: int) -> date:
    """When an ongoing duty of a meeting is looked at again."""
    return held_on + timedelta(days=review_after_days)


_ONGOING = re.compile(
    r"\b(?:thường xuyên|tiếp tục|tăng cường|duy trì|đẩy mạnh|nâng cao|phát huy|thực hiện tốt|làm tốt)\b", re.IGNORECASE
)


def ongoing_words(words: str) -> str | None:
    """The words by which a duty without a date says that it never ends; none where it does not."""
    found = _ONGOING.search(words[:200])
    return found[0].lower() if found else None


# ---------- The items of a review ----------


def numbers(items: Sequence[ConclusionItem]) -> dict[int, str]:
    """What the review calls each item: 1, 2, 2.1, 2.2, 3 … by its place among its brothers."""
    named: dict[int, str] = {}
    brothers: dict[int | None, int] = {}
    for item in items:
        place = brothers[item.parent_id] = brothers.get(item.parent_id, 0) + 1
        above = named.get(item.parent_id or 0)
        named[item.id] = f"{above}.{place}" if above else str(place)
    return named


def needs_look(item: ConclusionItem) -> bool:
    """Whether a person has to decide something about the item: the reader was not sure, or lead or term is open."""
    if item.disposition is not Disposition.TASK:
        return item.unsure
    nobody = item.lead_unit_id is None and not item.each_unit_ids
    return item.unsure or nobody or (item.due_on is None and item.review_after is None)


def names_not_known(items: Sequence[ConclusionItem]) -> dict[str, list[int]]:
    """Units as the text writes them that no unit of the installation answers to, with the items that name them."""
    found: dict[str, list[int]] = {}
    for item in items:
        for mention in [*item.suggestion.get("leads", ()), *item.suggestion.get("supports", ())]:
            if mention["unit_id"] is not None or mention.get("each"):
                continue
            if item.id not in found.setdefault(mention["text"], []):
                found[mention["text"]].append(item.id)
    return found


_KINDS_MEANT = {
    "xã": UnitKind.COMMUNE,
    "phường": UnitKind.COMMUNE,
    "thị trấn": UnitKind.COMMUNE,
    "đặc khu": UnitKind.COMMUNE,
    "huyện": UnitKind.DISTRICT,
    "quận": UnitKind.DISTRICT,
    "thị xã": UnitKind.DISTRICT,
    "sở": UnitKind.DEPARTMENT,
    "ngành": UnitKind.DEPARTMENT,
    "ban đảng": UnitKind.PARTY_BODY,
    "ban xây dựng đảng": UnitKind.PARTY_BODY,
    "đoàn thể": UnitKind.ASSOCIATION,
    "hội": UnitKind.ASSOCIATION,
    "doanh nghiệp": UnitKind.ENTERPRISE,
}
_MANY = re.compile(
    r"\s*(?:(?:chủ tịch|bí thư|thủ trưởng|giám đốc|lãnh đạo)\s+)?"
    r"(?:(?:ubnd|[uủ][yỷ] ban nhân dân|đảng [uủ][yỷ]|cấp [uủ][yỷ])\s+)?các\s+(?P<rest>\S.*)",
    re.IGNORECASE | re.DOTALL,
)


def calls_many(name: str) -> bool:
    """Whether a name such as "UBND các xã, phường" means many units at once."""
    return _MANY.match(name) is not None


def kinds_meant(name: str) -> frozenset[UnitKind]:
    """The kinds of unit that such a name calls, as far as it says; none for a name of one unit."""
    found = _MANY.match(name)
    if found is None:
        return frozenset()
    parts = [" ".join(one.split()) for one in re.split(r",|;|\bvà\b", found["rest"].casefold())]
    return frozenset(kind for part in parts for words, kind in _KINDS_MEANT.items() if _begins(part, words))


def _begins(part: str, words: str) -> bool:
    """Whether the part is the words, with "trên địa bàn …" or "liên quan" after them at most."""
    longer = [other for other in _KINDS_MEANT if other != words and other.startswith(words + " ")]
    return f"{part} ".startswith(f"{words} ") and not any(f"{part} ".startswith(f"{other} ") for other in longer)


def same_words(one: ConclusionItem, other: ConclusionItem) -> bool:
    """Whether two items of two texts say the same, white space aside."""
    return one.text.split() == other.text.split()


def counterparts(
    items: Sequence[ConclusionItem], old_items: Sequence[ConclusionItem]
) -> list[tuple[ConclusionItem, ConclusionItem]]:
    """Items of a correction with the old item each stands for: the same words, else the same label where it is the
    only one, else the only item of either text."""
    labels = [old.label.casefold() for old in old_items]
    pairs = []
    for item in items:
        found = [old for old in old_items if same_words(item, old)]
        if not found and item.label and labels.count(item.label.casefold()) == 1:
            found = [old_items[labels.index(item.label.casefold())]]
        if not found and len(items) == len(old_items) == 1:
            found = list(old_items)
        if found:
            pairs.append((item, found[0]))
    return pairs


def before(items: Sequence[ConclusionItem]) -> dict[int, ConclusionItem]:
    """By item: the one it could be joined to, its brother before it, or for a first part the task it is a part of."""
    found: dict[int, ConclusionItem] = {}
    last: dict[int | None, ConclusionItem] = {}
    for item in items:
        brother, parent = last.get(item.parent_id), item.parent
        if brother is not None:
            found[item.id] = brother
        elif parent is not None and parent.disposition is Disposition.TASK:
            found[item.id] = parent
        last[item.parent_id] = item
    return found


def given_on(conclusion: Conclusion) -> date:
    """The day the conclusion's tasks are given: that of its document, else of the meeting."""
    document = conclusion.document
    return (document.issued_on if document else None) or conclusion.meeting.held_on


def words_of(item: ConclusionItem, until: int | None = None) -> str:
    """The item's words (up to a place of the text) without its label, for a page that has the label in the margin."""
    words = item.conclusion.text[item.start : item.end if until is None else until].strip()
    if item.label and words.startswith(item.label):
        words = words[len(item.label) :].lstrip(" ,:.;–-\u00a0")
    return words


# ---------- The text with what was found in it ----------


@dataclass(frozen=True, slots=True)
class Piece:
    """Some signs of one paragraph; `kind` is label, unit, date or nothing."""

    text: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """Pieces of one paragraph that belong to one item, or to none; `is_first` where the item begins."""

    start: int
    item: ConclusionItem | None
    is_first: bool
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        return "".join(piece.text for piece in self.pieces)

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def is_outside(self) -> bool:
        """Words that belong to no item; a lone full stop after one is nobody's loss."""
        return self.item is None and any(sign.isalnum() for sign in self.text)


Paragraph = tuple[Run, ...]  # one paragraph of the text, cut where items begin and end


class _Places:
    """Spans that follow one another, asked by place."""

    def __init__(self, spans: list[tuple[int, int, object]]) -> None:
        self.spans = sorted(spans, key=lambda span: span[:2])
        self.starts = [span[0] for span in self.spans]

    def at(self, place: int) -> object | None:
        found = bisect_right(self.starts, place) - 1
        return self.spans[found][2] if found >= 0 and place < self.spans[found][1] else None

    def cuts(self) -> set[int]:
        return {place for span in self.spans for place in span[:2]}


def paragraphs(conclusion: Conclusion) -> list[Paragraph]:
    """The text by paragraphs, with the place of every item, label, unit and date in it. Blank lines are left out."""
    text, items = conclusion.text, conclusion.items
    owners = _Places(_innermost(items))
    words = _Places(_apart([span for item in items for span in _words_found(item)]))
    cuts = sorted(owners.cuts() | words.cuts())
    seen: set[int] = set()
    return [tuple(_runs(line, cuts, owners, words, seen)) for line in re.finditer(r"[^\n]+", text) if line[0].strip()]


def _runs(line: re.Match[str], cuts: list[int], owners: _Places, words: _Places, seen: set[int]) -> Iterator[Run]:
    start, end = line.span()
    inner = [start, *cuts[bisect_right(cuts, start) : bisect_right(cuts, end - 1)], end]
    for owner, places in groupby(pairwise(inner), key=lambda place: owners.at(place[0])):
        spans = list(places)
        assert owner is None or isinstance(owner, ConclusionItem)
        is_first = owner is not None and owner.id not in seen
        if owner is not None:
            seen.add(owner.id)
        pieces = tuple(Piece(line.string[a:b], str(words.at(a) or "")) for a, b in spans)
        yield Run(spans[0][0], owner, is_first, pieces)


def _innermost(items: Sequence[ConclusionItem]) -> list[tuple[int, int, object]]:
    """Spans that do not overlap: each stretch of the text with the innermost item that holds it."""
    spans: list[tuple[int, int, object]] = []
    open_items: list[ConclusionItem] = []
    at = 0

    def reach(place: int) -> None:
        nonlocal at
        while open_items and open_items[-1].end <= place:
            last = open_items.pop()
            if at < last.end:
                spans.append((at, last.end, last))
                at = last.end
        if open_items and at < place:
            spans.append((at, place, open_items[-1]))
        at = max(at, place)

    for item in sorted(items, key=lambda item: (item.start, -item.end, item.position)):
        reach(item.start)
        open_items.append(item)
    reach(max((item.end for item in items), default=0))
    return spans


def _words_found(item: ConclusionItem) -> Iterator[tuple[int, int, object]]:
    """Where the item's label, units and term stand in its words."""
    label = re.compile(r"\s*").match(item.conclusion.text, item.start)
    at = label.end() if label else item.start
    if item.label and item.conclusion.text.startswith(item.label, at):
        yield at, at + len(item.label), "label"
    mentions = [*item.suggestion.get("leads", ()), *item.suggestion.get("supports", ())]
    for words, kind in [(item.due_words, "date"), *((mention["text"], "unit") for mention in mentions)]:
        if words and (found := _as_written(words).search(item.conclusion.text, item.start, item.end)):
            yield found.start(), found.end(), kind


def _as_written(words: str) -> re.Pattern[str]:
    return re.compile(r"\s+".join(re.escape(word) for word in words.split()), re.IGNORECASE)


def _apart(spans: list[tuple[int, int, object]]) -> list[tuple[int, int, object]]:
    """The spans without those that begin inside an earlier one."""
    kept: list[tuple[int, int, object]] = []
    for span in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return kept


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of the text the items hold: paragraphs with an item, and the stretches that belong to none."""

    paragraphs: int
    in_items: int
    outside: tuple[Run, ...]


def coverage(found: Sequence[Paragraph]) -> Coverage:
    """Count the paragraphs of a text by whether an item stands in them, and name what is outside."""
    in_items = sum(any(run.item is not None for run in paragraph) for paragraph in found)
    outside = tuple(run for paragraph in found for run in paragraph if run.is_outside)
    return Coverage(len(found), in_items, outside)
