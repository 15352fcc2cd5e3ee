"""From suggestions to what is given out: save the review, split and add items, mark as issued."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import CursorResult, update

from tracker import clock
from tracker.accounts.models import User
from tracker.db import db
from tracker.errors import Refused
from tracker.history.actions import record
from tracker.history.queries import timeline
from tracker.meetings import rules
from tracker.meetings.actions.pasting import only_tracker
from tracker.meetings.models import Conclusion, ConclusionItem, ConclusionState
from tracker.reading import Disposition


@dataclass(frozen=True)
class ItemEdit:
    """What a person says of one item.

    `below` (lead, tracker) goes to all items after it; `is_looked_at` settles the reader's doubt.
    """

    title: str
    disposition: Disposition
    lead_unit_id: int | None
    support_unit_ids: tuple[int, ...]
    tracker_id: int | None
    due_on: date | None
    review_after: date | None
    below: frozenset[str] = frozenset()
    is_looked_at: bool = False


def save(
    conclusion: Conclusion,
    edits: Mapping[int, ItemEdit],
    *,
    version: int,
    units_named: Mapping[str, int] | None = None,
    splits: Mapping[int, Sequence[int]] | None = None,
    added: tuple[int, int] | None = None,
    by: User,
) -> list[ConclusionItem]:
    """Save a review: `edits` by item id, `units_named` (a name in the text is this unit, in the whole document),
    `splits` (by item id: which of its parts become children), and a stretch of text to add as an item. Returns the
    items that changed.

    Raises Refused when the conclusion was issued, or saved by somebody else since `version`.
    """
    _claim(conclusion, version)
    before = {item.id: _facts(item) for item in conclusion.items}
    for item in conclusion.items:
        if item.id in edits:
            _apply(item, edits[item.id])
    _carry_below(conclusion.items, edits, before)
    for name, unit_id in (units_named or {}).items():
        _name_unit(conclusion.items, name, unit_id)
    for item in conclusion.items:
        item.unsure = item.unsure and _facts(item) == before[item.id]
    changed = [item for item in conclusion.items if _facts(item) != before[item.id]]
    if splits:
        _split(conclusion, splits)
    if added:
        _add(conclusion, *added)
    number = rules.numbers(conclusion.items)
    record(conclusion, "conclusion.saved", by=by, items=[number[item.id] for item in changed])
    return changed


def _claim(conclusion: Conclusion, version: int) -> None:
    """Take the next version of a draft, so that the later of two editors is told and not lost."""
    statement = update(Conclusion).where(
        Conclusion.id == conclusion.id, Conclusion.version == version, Conclusion.state == ConclusionState.DRAFT
    )
    done = db.session.execute(statement.values(version=version + 1), execution_options={"synchronize_session": False})
    if not isinstance(done, CursorResult) or done.rowcount != 1:
        db.session.refresh(conclusion)
        raise Refused(_overtaken(conclusion))
    db.session.refresh(conclusion)


def _overtaken(conclusion: Conclusion) -> str:
    last = next(iter(timeline(conclusion, limit=1)), None)
    who = last.actor.name if last and last.actor else "người khác"
    at = f" lúc {clock.local(last.at):%H:%M ngày %d/%m/%Y}" if last else ""
    if conclusion.state is ConclusionState.ISSUED:
        return f"Kết luận này đã được {who} giao nhiệm vụ{at}, nên không ghi thêm vào bản rà soát."
    return (
        f"Bản rà soát này vừa được {who} lưu{at}, sau khi anh chị mở trang. Nội dung anh chị nhập vẫn còn dưới đây, "
        "chưa lưu. Chỗ nào khác với bản đã lưu thì có ghi bên cạnh; lưu lần nữa là lấy theo bản của anh chị."
    )


def _facts(item: ConclusionItem) -> tuple[Any, ...]:
    return (
        item.title,
        item.disposition,
        item.lead_unit_id,
        frozenset(item.support_unit_ids),
        item.tracker_id,
        item.due_on,
        item.review_after,
        item.unsure,
    )


def _apply(item: ConclusionItem, edit: ItemEdit) -> None:
    if edit.due_on != item.due_on:
        item.due_precision = "day"
    item.title = edit.title
    item.disposition = edit.disposition
    item.lead_unit_id = edit.lead_unit_id
    item.support_unit_ids = [unit_id for unit_id in edit.support_unit_ids if unit_id != edit.lead_unit_id]
    item.tracker_id = edit.tracker_id
    item.due_on = edit.due_on
    item.review_after = edit.review_after
    item.unsure = item.unsure and not edit.is_looked_at


def _carry_below(
    items: Sequence[ConclusionItem], edits: Mapping[int, ItemEdit], before: Mapping[int, tuple[Any, ...]]
) -> None:
    """Give the lead unit or tracker of an item to the tasks after it, save where a person chose in this same form."""
    carried: dict[str, int | None] = {}
    for item in items:
        edit = edits.get(item.id)
        if item.disposition is Disposition.TASK:
            _, _, lead_before, _, tracker_before, *_ = before[item.id]
            if "lead" in carried and item.lead_unit_id == lead_before:
                item.lead_unit_id = carried["lead"]
                item.support_unit_ids = [unit for unit in item.support_unit_ids if unit != carried["lead"]]
            if "tracker" in carried and item.tracker_id == tracker_before:
                item.tracker_id = carried["tracker"]
        if edit and "lead" in edit.below:
            carried["lead"] = item.lead_unit_id
        if edit and "tracker" in edit.below:
            carried["tracker"] = item.tracker_id


def _name_unit(items: Sequence[ConclusionItem], name: str, unit_id: int) -> None:
    """Say which unit a name in the text means; it leads or supports every item that names it so."""
    for item in items:
        leads, supports = item.suggestion.get("leads", []), item.suggestion.get("supports", [])
        if name in {mention["text"] for mention in leads if mention["unit_id"] is None} and item.lead_unit_id is None:
            item.lead_unit_id = unit_id
        named = {mention["text"] for mention in [*leads, *supports] if mention["unit_id"] is None}
        if name in named and unit_id != item.lead_unit_id and unit_id not in item.support_unit_ids:
            item.support_unit_ids = [*item.support_unit_ids, unit_id]
        if name in named:
            known = {
                role: [{**mention, "unit_id": unit_id} if mention["text"] == name else mention for mention in mentions]
                for role, mentions in (("leads", leads), ("supports", supports))
            }
            item.suggestion = {**item.suggestion, **known}


def _split(conclusion: Conclusion, splits: Mapping[int, Sequence[int]]) -> None:
    """Make parts the reader saw in an item its children; they inherit who does and who follows it."""
    for item in [item for item in conclusion.items if item.id in splits]:
        parts = item.suggestion.get("parts", [])
        for part in [part for place, part in enumerate(parts) if place in splits[item.id]]:
            due_on = date.fromisoformat(part["due_on"]) if part["due_on"] else None
            usable = due_on is not None and due_on >= rules.given_on(conclusion)
            db.session.add(
                ConclusionItem(
                    conclusion_id=conclusion.id,
                    parent_id=item.id,
                    position=item.position,
                    start=part["start"],
                    end=part["end"],
                    disposition=Disposition.TASK,
                    title=part["title"],
                    lead_unit_id=item.lead_unit_id,
                    support_unit_ids=list(item.support_unit_ids),
                    tracker_id=item.tracker_id,
                    due_on=due_on if usable else None,
                    due_precision=part["precision"],
                    due_words=part["words"],
                    suggestion={},
                )
            )
        left = [part for place, part in enumerate(parts) if place not in splits[item.id]]
        item.suggestion = {**item.suggestion, "parts": left}
    _renumber(conclusion)


def _add(conclusion: Conclusion, start: int, end: int) -> None:
    """Make a stretch of text that the reader left aside an item. Raises Refused where an item stands already."""
    taken = any(item.start < end and start < item.end for item in conclusion.items)
    words = " ".join(conclusion.text[max(start, 0) : end].split())
    if taken or not words:
        raise Refused("Đoạn này đã nằm trong một nội dung, hoặc không còn trong văn bản.")
    title = words if len(words) <= 160 else words[:160].rsplit(" ", 1)[0]
    db.session.add(
        ConclusionItem(
            conclusion_id=conclusion.id,
            position=0,
            start=start,
            end=end,
            disposition=Disposition.TASK,
            title=title,
            tracker_id=only_tracker(conclusion.committee_id),
            suggestion={"reasons": ["Người rà soát đưa vào từ văn bản"]},
            unsure=True,
        )
    )
    _renumber(conclusion)


def _renumber(conclusion: Conclusion) -> None:
    """Keep the items in the order of the text, a parent before what it holds."""
    db.session.flush()
    db.session.expire(conclusion, ["items"])
    for position, item in enumerate(sorted(conclusion.items, key=lambda item: (item.start, -item.end, item.id))):
        item.position = position
    db.session.flush()
    db.session.expire(conclusion, ["items"])


# ---------- Issuing ----------


def mark_issued(conclusion: Conclusion, *, version: int, by: User) -> None:
    """Close the review; the tasks are made from its items in the same transaction, by the room of tasks.

    Raises Refused when somebody issued or saved it since `version`.
    """
    _claim(conclusion, version)
    conclusion.state = ConclusionState.ISSUED
    conclusion.issued_at = clock.now()
    record(conclusion, "conclusion.issued", by=by, items=len(conclusion.items))
