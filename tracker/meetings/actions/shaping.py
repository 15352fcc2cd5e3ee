"""Cutting a conclusion into items anew: split one, add a stretch of the text, join two, and take a join back."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from tracker.db import db
from tracker.errors import Refused
from tracker.meetings import rules
from tracker.meetings.actions.pasting import only_tracker
from tracker.meetings.models import Conclusion, ConclusionItem
from tracker.reading import Disposition

# What an item is beside its place in the list; kept of an item that was joined, so that the join can be taken back.
_KEPT = (
    *("label", "start", "end", "title", "lead_unit_id", "support_unit_ids", "tracker_id"),
    *("due_on", "due_precision", "due_words", "review_after", "suggestion", "unsure", "disposition", "each_unit_ids"),
)


# ---------- Splitting and adding ----------


def split(conclusion: Conclusion, splits: Mapping[int, Sequence[int]]) -> None:
    """Make parts the reader saw in an item its children; they inherit who does and who follows it."""
    for item in [item for item in conclusion.items if item.id in splits]:
        parts = item.suggestion.get("parts", [])
        for part in [part for place, part in enumerate(parts) if place in splits[item.id]]:
            due_on = date.fromisoformat(part["due_on"]) if part["due_on"] else None
            usable = due_on is not None and due_on >= rules.given_on(conclusion)
            child = _child(item, part["start"], part["end"], part["title"])
            child.due_on = due_on if usable else None
            child.due_precision, child.due_words = part["precision"], part["words"]
            db.session.add(child)
        left = [part for place, part in enumerate(parts) if place not in splits[item.id]]
        item.suggestion = {**item.suggestion, "parts": left}
    renumber(conclusion)


def _child(parent: ConclusionItem, start: int, end: int, title: str) -> ConclusionItem:
    return ConclusionItem(
        conclusion_id=parent.conclusion_id,
        parent_id=parent.id,
        position=parent.position,
        start=start,
        end=end,
        disposition=Disposition.TASK,
        title=title,
        lead_unit_id=parent.lead_unit_id,
        support_unit_ids=list(parent.support_unit_ids),
        each_unit_ids=list(parent.each_unit_ids),
        tracker_id=parent.tracker_id,
        suggestion={},
    )


def add(conclusion: Conclusion, start: int, end: int) -> ConclusionItem:
    """Make a stretch of the text an item: on its own where no item stands, below the item that holds it wholly.

    Raises Refused where it overlaps an item in part, or is one already, or holds no words.
    """
    start, end = _without_margins(conclusion.text, start, end)
    if start == end:
        raise Refused("Đoạn vừa chọn không có chữ nào trong văn bản, nên chưa thêm nội dung.")
    holder = _holder(conclusion, start, end)
    title = _title(" ".join(conclusion.text[start:end].split()))
    reasons = ["Người rà soát đưa vào từ văn bản"]
    if holder is not None:
        added = _child(holder, start, end, title)
        added.tracker_id = added.tracker_id or only_tracker(conclusion.committee_id)
    else:
        added = ConclusionItem(
            conclusion_id=conclusion.id,
            position=0,
            start=start,
            end=end,
            disposition=Disposition.TASK,
            title=title,
            tracker_id=only_tracker(conclusion.committee_id),
        )
    added.suggestion, added.unsure = {"reasons": reasons}, True
    db.session.add(added)
    renumber(conclusion)
    return added


def _without_margins(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without white space at its ends, inside the text."""
    words = text[max(start, 0) : end]
    start = max(start, 0) + len(words) - len(words.lstrip())
    return start, start + len(words.strip())


def _title(words: str) -> str:
    return words if len(words) <= 160 else words[:160].rsplit(" ", 1)[0]


def _holder(conclusion: Conclusion, start: int, end: int) -> ConclusionItem | None:
    """The innermost item that holds the stretch wholly; none where no item touches it."""
    touched = [item for item in conclusion.items if item.start < end and start < item.end]
    number = rules.numbers(conclusion.items)
    for item in touched:
        text = conclusion.text
        if _without_margins(text, item.start, item.end) == (start, end):
            raise Refused(f"Đoạn này đã là nội dung {number[item.id]}, nên không thêm lần nữa.")
        if not (item.start <= start and end <= item.end):
            raise Refused(
                f"Đoạn vừa chọn lấn sang nội dung {number[item.id]}. Anh chị chọn lại phần ngoài nội dung đó, "
                "hoặc chọn gọn trong nội dung đó để tách thành việc con."
            )
    return min(touched, key=lambda item: item.end - item.start, default=None)


# ---------- Joining, and taking a join back ----------


def join(conclusion: Conclusion, item_id: int) -> ConclusionItem:
    """Join an item to the one before it: one span, the title of the first, its values, and of the second what the
    first lacks. Returns the first. Raises Refused where no item stands before it.
    """
    second = next((item for item in conclusion.items if item.id == item_id), None)
    first = rules.before(conclusion.items).get(item_id)
    if first is None or second is None:
        raise Refused("Nội dung này không còn nội dung nào đứng trước để nối vào. Anh chị xem lại danh sách.")
    kept = {name: _plain(getattr(second, name)) for name in _KEPT}
    kept["children"] = [item.id for item in conclusion.items if item.parent_id == second.id]
    kept["is_below"] = second.parent_id == first.id
    was = {name: _plain(getattr(first, name)) for name in _KEPT}
    first.end = max(first.end, second.end)
    first.start = min(first.start, second.start)
    _fill(first, second)
    first.suggestion = {
        **first.suggestion,
        **{name: _united(first, second, name) for name in ("leads", "supports", "references", "parts")},
        "joined": [*first.suggestion.get("joined", []), {"second": kept, "was": was, "now": _filled(first)}],
    }
    for item in conclusion.items:
        if item.parent_id == second.id:
            item.parent_id = first.id
    db.session.flush()
    db.session.delete(second)
    renumber(conclusion)
    return first


def part(conclusion: Conclusion, item_id: int) -> ConclusionItem:
    """Take the last join of an item back: what was joined stands for itself again, as it was. Returns it.

    What was typed into the joined item since then stays with the first. Raises Refused where nothing was joined.
    """
    first = next((item for item in conclusion.items if item.id == item_id), None)
    joined = first.suggestion.get("joined", []) if first is not None else []
    if first is None or not joined:
        raise Refused("Nội dung này không được nối từ hai nội dung, nên không có gì để tách lại.")
    last = joined[-1]
    above = first.id if last["second"]["is_below"] else first.parent_id
    second = ConclusionItem(conclusion_id=conclusion.id, parent_id=above, position=first.position)
    for name in _KEPT:
        setattr(second, name, _stored(name, last["second"].get(name)))
    for name, value in last["now"].items():
        if _plain(getattr(first, name)) == value:  # nobody changed what the join filled in
            setattr(first, name, _stored(name, last["was"][name]))
    first.start, first.end, first.suggestion = last["was"]["start"], last["was"]["end"], last["was"]["suggestion"]
    db.session.add(second)
    db.session.flush()
    for item in conclusion.items:
        if item.id in last["second"]["children"]:
            item.parent_id = second.id
    renumber(conclusion)
    return second


_FILLED = (
    "lead_unit_id",
    "each_unit_ids",
    "support_unit_ids",
    "tracker_id",
    "due_on",
    "due_precision",
    "due_words",
    "review_after",
)


def _fill(first: ConclusionItem, second: ConclusionItem) -> None:
    """Give the first what only the second had: who does it, who follows it, by when."""
    if first.disposition is not Disposition.TASK and second.disposition is Disposition.TASK:
        first.disposition, first.title = second.disposition, first.title or second.title
    nobody = first.lead_unit_id is None and not first.each_unit_ids
    if nobody and not first.suggestion.get("leads"):  # a name the text has, known or not, is not overruled
        first.lead_unit_id, first.each_unit_ids = second.lead_unit_id, list(second.each_unit_ids)
    first.tracker_id = first.tracker_id or second.tracker_id
    if first.due_on is None and first.review_after is None:
        first.due_on, first.review_after = second.due_on, second.review_after
        first.due_precision, first.due_words = second.due_precision, first.due_words or second.due_words
    helpers = [*first.support_unit_ids, second.lead_unit_id, *second.support_unit_ids]
    first.support_unit_ids = [unit for unit in dict.fromkeys(helpers) if unit not in (None, first.lead_unit_id)]
    first.unsure = first.unsure or second.unsure


def _filled(first: ConclusionItem) -> dict[str, Any]:
    return {name: _plain(getattr(first, name)) for name in (*_FILLED, "disposition")}


def _united(first: ConclusionItem, second: ConclusionItem, name: str) -> list[Any]:
    both = [*first.suggestion.get(name, ()), *second.suggestion.get(name, ())]
    return [one for place, one in enumerate(both) if one not in both[:place]]


def _plain(value: Any) -> Any:
    """A value of an item as JSON keeps it."""
    return value.isoformat() if isinstance(value, date) else value


def _stored(name: str, value: Any) -> Any:
    """A value that JSON kept, as the item has it."""
    if name in ("due_on", "review_after"):
        return date.fromisoformat(value) if value else None
    if name == "each_unit_ids":
        return value or []
    return Disposition(value) if name == "disposition" else value


# ---------- Order ----------


def renumber(conclusion: Conclusion) -> None:
    """Keep the items in the order of the text, a parent before what it holds."""
    db.session.flush()
    db.session.expire(conclusion, ["items"])
    for position, item in enumerate(sorted(conclusion.items, key=lambda item: (item.start, -item.end, item.id))):
        item.position = position
    db.session.flush()
    db.session.expire(conclusion, ["items"])
