"""A reading as JSON: the flat shape of the labelled corpus, and the whole tree with its reasons."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from tracker.reading.model import Deadline, Item, Part, Reading, UnitMention
from tracker.reading.references import references_as_written
from tracker.reading.source import fold

# "trong 05 ngày làm việc": the corpus knows a day by its name only, and no kind for one that has to be counted.
_COUNTED = re.compile(
    r"(?:trong|sau|không quá|chậm nhất)(?: [^\W\d]+){0,3} \d{1,3}(?: \([^)]{1,20}\))? (?:ngày|tuần|tháng)"
    r"(?! (?:đầu|cuối|còn|\d))(?!\w)"
)


def corpus_shape(reading: Reading, *, name: str = "", on: date | None = None) -> dict[str, Any]:
    """The leaves that carry a duty, in the shape of the labelled corpus."""
    tasks = [_corpus_task(reading, number, item) for number, item in enumerate(reading.leaves(), 1)]
    return {"id": name, "meeting_date": on.isoformat() if on else None, "tasks": tasks}


def _corpus_task(reading: Reading, number: int, item: Item) -> dict[str, Any]:
    return {
        "n": number,
        "start": item.start,
        "end": item.end,
        "lead": [unit.text for unit in item.leads],
        "coordinating": [unit.text for unit in item.supports],
        "deadline": _corpus_deadline(item.deadline),
        "refs": references_as_written(" ".join(reading.text[item.start : item.end].split())),
    }


def _corpus_deadline(deadline: Deadline | None) -> dict[str, str] | None:
    if deadline is None:
        return None
    if _COUNTED.search(fold(deadline.text)):
        return None
    value = deadline.recurrence or (deadline.due_on.isoformat() if deadline.due_on else None)
    if value is None:
        return None
    return {"kind": deadline.kind, "value": value, "text": deadline.text}


def full_shape(reading: Reading) -> dict[str, Any]:
    """Everything that was read: the tree, the reasons, what is in no item, the warnings."""
    return {
        "items": [_item(item) for item in reading.items],
        "uncovered": [list(span) for span in reading.uncovered],
        "warnings": list(reading.warnings),
    }


def _item(item: Item) -> dict[str, Any]:
    return {
        "label": item.label,
        "ordinal": item.ordinal,
        "start": item.start,
        "end": item.end,
        "title": item.title,
        "disposition": str(item.disposition),
        "leads": [_unit(unit) for unit in item.leads],
        "supports": [_unit(unit) for unit in item.supports],
        "trackers": [_unit(unit) for unit in item.trackers],
        "deadline": _deadline(item.deadline),
        "references": list(item.references),
        "targets": [
            {"text": t.text, "comparator": t.comparator, "value": str(t.value), "unit": t.unit} for t in item.targets
        ],
        "reasons": list(item.reasons),
        "unsure": item.unsure,
        "children": [_item(child) for child in item.children],
        "parts": [_part(part) for part in item.parts],
    }


def _unit(unit: UnitMention) -> dict[str, str | None]:
    return {"text": unit.text, "key": unit.key}


def _deadline(deadline: Deadline | None) -> dict[str, str | None] | None:
    if deadline is None:
        return None
    return {
        "text": deadline.text,
        "kind": deadline.kind,
        "due_on": deadline.due_on.isoformat() if deadline.due_on else None,
        "precision": deadline.precision,
        "recurrence": deadline.recurrence,
    }


def _part(part: Part) -> dict[str, Any]:
    return {"start": part.start, "end": part.end, "title": part.title, "deadline": _deadline(part.deadline)}
