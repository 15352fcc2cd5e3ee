"""A correction (đính chính): which items of the corrected conclusion its own take the place of."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from tracker.meetings import rules
from tracker.meetings.models import ConclusionItem
from tracker.reading import Disposition, Item, KnownUnit, Reading, read_conclusion

_ORDER = "Giao các nhiệm vụ sau:\n\n"


def read_corrected(text: str, *, units: Sequence[KnownUnit], on: date) -> Reading:
    """Read a corrected text. A single item pasted without the sentence that gave the order above it is still an order:
    the text is read below such a sentence then, and the places count in the text as it is.
    """
    found = read_conclusion(text, units=units, on=on)
    if found.leaves():
        return found
    below = read_conclusion(_ORDER + text, units=units, on=on)
    return replace(found, items=tuple(_moved(item) for item in below.items if item.start >= len(_ORDER)))


def _moved(item: Item) -> Item:
    away = len(_ORDER)
    return replace(
        item,
        start=item.start - away,
        end=item.end - away,
        parts=tuple(replace(part, start=part.start - away, end=part.end - away) for part in item.parts),
        children=tuple(_moved(child) for child in item.children),
    )


def propose_corrected(items: Sequence[ConclusionItem], old_items: Sequence[ConclusionItem]) -> None:
    """Say of each new task which old one it replaces, and take over who does and who follows it where the text is
    silent. What stands word for word as before is no new task: the task that was given stays.
    """
    tasks = [item for item in items if item.disposition is Disposition.TASK]
    old_tasks = [item for item in old_items if item.disposition is Disposition.TASK]
    for item, old in rules.counterparts(tasks, old_tasks):
        name = old.label or f"“{old.title}”"
        if rules.same_words(item, old):
            item.disposition = Disposition.INFORMATION
            reason = f"Giống nguyên văn nội dung {name} của bản được đính chính, nên nhiệm vụ đã giao được giữ nguyên"
        else:
            item.corrects_id, item.unsure = old.id, True
            _take_over(item, old)
            reason = f"Được đề xuất thay cho nội dung {name} của bản được đính chính"
        item.suggestion = {**item.suggestion, "reasons": [*item.suggestion.get("reasons", []), reason]}


def _take_over(item: ConclusionItem, old: ConclusionItem) -> None:
    if not item.suggestion.get("leads") and not item.suggestion.get("supports"):
        item.lead_unit_id, item.support_unit_ids = old.lead_unit_id, list(old.support_unit_ids)
        item.each_unit_ids = list(old.each_unit_ids)
    item.tracker_id = old.tracker_id or item.tracker_id
    if item.due_on is None and item.review_after is None:
        item.review_after = old.review_after
