"""From suggestions to what is given out: save the review, mark as issued."""

from collections.abc import Collection, Mapping, Sequence
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
from tracker.meetings.actions.shaping import add, join, part, split
from tracker.meetings.models import Conclusion, ConclusionItem, ConclusionState
from tracker.reading import Disposition
from tracker.units.actions import add_alias
from tracker.units.models import Unit


@dataclass(frozen=True)
class ItemEdit:
    """What a person says of one item.

    `each_unit_ids` are given a task each, in place of one lead unit. `below` (lead, tracker) goes to all items after
    it; `is_looked_at` settles the reader's doubt. `corrects_id` is the item of the corrected conclusion whose tasks
    this one replaces.
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
    corrects_id: int | None = None
    each_unit_ids: tuple[int, ...] = ()


@dataclass(frozen=True)
class Saved:
    """What came of a save: how many items changed, and the item that a new cut made or changed."""

    changed: int
    leads_to: ConclusionItem | None = None


def save(
    conclusion: Conclusion,
    edits: Mapping[int, ItemEdit],
    *,
    version: int,
    units_named: Mapping[str, int] | None = None,
    groups_named: Mapping[str, Sequence[int]] | None = None,
    splits: Mapping[int, Sequence[int]] | None = None,
    added: tuple[int, int] | None = None,
    joined: int | None = None,
    parted: int | None = None,
    remembered: Collection[str] = (),
    by: User,
) -> Saved:
    """Save a review: `edits` by item id, `units_named` (a name in the text is this unit, in the whole document; those
    in `remembered` for later documents too), `groups_named` (a name such as "các xã" is each of these units), `splits`
    (by item id: which of its parts become children), a stretch of text to add as an item, an item to be `joined` to
    the one before it, and one whose join is taken back (`parted`).

    Raises Refused when the conclusion was issued, or saved by somebody else since `version`; and where a stretch,
    a join or a name to remember cannot be.
    """
    _claim(conclusion, version)
    before = {item.id: _facts(item) for item in conclusion.items}
    for item in conclusion.items:
        if item.id in edits:
            _apply(item, edits[item.id])
    _carry_below(conclusion.items, edits, before)
    _name_units(conclusion.items, units_named or {}, groups_named or {}, remembered, by=by)
    for item in conclusion.items:
        item.unsure = item.unsure and _facts(item) == before[item.id]
    changed = [item for item in conclusion.items if _facts(item) != before[item.id]]
    number = rules.numbers(conclusion.items)
    changed_numbers = [number[item.id] for item in changed]
    leads_to = None
    if splits:
        split(conclusion, splits)
    if added:
        leads_to = add(conclusion, *added)
    if joined is not None:
        leads_to = join(conclusion, joined)
    if parted is not None:
        leads_to = part(conclusion, parted)
    record(conclusion, "conclusion.saved", by=by, items=changed_numbers)
    return Saved(len(changed), leads_to)


def _remember(name: str, unit_id: int, committee_id: int, *, by: User) -> None:
    """Let a unit be known by a name of this text in later ones too."""
    if rules.calls_many(name):
        raise Refused(f"“{name}” gọi cả một nhóm đơn vị, nên không ghi làm tên gọi khác của một đơn vị được.")
    unit = db.session.get_one(Unit, unit_id)
    if changes := add_alias(unit, name, on=clock.today()):
        record(unit, "unit.changed", by=by, committee_id=committee_id, changes=changes)


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
        frozenset(item.each_unit_ids),
        item.due_on,
        item.review_after,
        item.corrects_id,
        item.unsure,
    )


def _apply(item: ConclusionItem, edit: ItemEdit) -> None:
    if edit.due_on != item.due_on:
        item.due_precision = "day"
    item.title = edit.title
    item.disposition = edit.disposition
    item.each_unit_ids = list(edit.each_unit_ids)
    item.lead_unit_id = None if edit.each_unit_ids else edit.lead_unit_id
    item.support_unit_ids = [unit_id for unit_id in edit.support_unit_ids if unit_id != edit.lead_unit_id]
    item.tracker_id = edit.tracker_id
    item.due_on = edit.due_on
    item.review_after = edit.review_after
    item.corrects_id = edit.corrects_id
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
            if "lead" in carried and item.lead_unit_id == lead_before and not item.each_unit_ids:
                item.lead_unit_id = carried["lead"]
                item.support_unit_ids = [unit for unit in item.support_unit_ids if unit != carried["lead"]]
            if "tracker" in carried and item.tracker_id == tracker_before:
                item.tracker_id = carried["tracker"]
        if edit and "lead" in edit.below:
            carried["lead"] = item.lead_unit_id
        if edit and "tracker" in edit.below:
            carried["tracker"] = item.tracker_id


def _name_units(
    items: Sequence[ConclusionItem],
    units: Mapping[str, int],
    groups: Mapping[str, Sequence[int]],
    remembered: Collection[str],
    *,
    by: User,
) -> None:
    for name, unit_id in units.items():
        _name_unit(items, name, unit_id)
        if name in remembered:
            _remember(name, unit_id, items[0].conclusion.committee_id, by=by)
    for name, unit_ids in groups.items():
        _name_group(items, name, unit_ids)


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


def _name_group(items: Sequence[ConclusionItem], name: str, unit_ids: Sequence[int]) -> None:
    """Say that a name in the text means each of these units. Where it leads and nobody else does, each is given a task
    of its own; where it supports, each supports.
    """
    for item in items:
        leads, supports = item.suggestion.get("leads", []), item.suggestion.get("supports", [])
        leading = name in {mention["text"] for mention in leads if mention["unit_id"] is None}
        if leading and item.lead_unit_id is None and not item.each_unit_ids:
            item.each_unit_ids = list(unit_ids)
        elif leading or name in {mention["text"] for mention in supports if mention["unit_id"] is None}:
            more = [unit_id for unit_id in unit_ids if unit_id != item.lead_unit_id]
            item.support_unit_ids = list(dict.fromkeys([*item.support_unit_ids, *more]))
        else:
            continue
        known = {
            role: [{**mention, "each": True} if mention["text"] == name else mention for mention in mentions]
            for role, mentions in (("leads", leads), ("supports", supports))
        }
        item.suggestion = {**item.suggestion, **known}


# ---------- Issuing ----------


def mark_issued(conclusion: Conclusion, *, version: int, by: User) -> None:
    """Close the review; the tasks are made from its items in the same transaction, by the room of tasks.

    Raises Refused when somebody issued or saved it since `version`.
    """
    _claim(conclusion, version)
    conclusion.state = ConclusionState.ISSUED
    conclusion.issued_at = clock.now()
    record(conclusion, "conclusion.issued", by=by, items=len(conclusion.items))
