"""From a pasted text to a draft with suggestions."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Any, BinaryIO

from tracker import clock
from tracker.accounts.models import Role, User
from tracker.accounts.queries import people_in, possible_trackers
from tracker.config import Settings
from tracker.db import db, insert_once
from tracker.documents.actions import register
from tracker.errors import Refused
from tracker.files.actions import store
from tracker.files.rules import refuse_secret
from tracker.history.actions import record
from tracker.meetings import rules
from tracker.meetings.actions.correcting import propose_corrected, read_corrected
from tracker.meetings.models import Conclusion, ConclusionItem, Meeting
from tracker.reading import Disposition, Item, KnownUnit, Part, Target, UnitMention, read_conclusion
from tracker.units.models import Committee, Unit
from tracker.units.queries import valid_units


class Doubled(Exception):
    """The same drawn form was sent a second time; the conclusion of the first stands."""


def paste(
    committee: Committee,
    *,
    title: str,
    held_on: date,
    text: str,
    place: str = "",
    chair: str = "",
    number: str = "",
    issued_on: date | None = None,
    form_key: str | None = None,
    corrects: Conclusion | None = None,
    by: User,
) -> Conclusion:
    """Keep a conclusion's text as a draft, with its meeting and document, and read it. One that `corrects` an issued
    conclusion belongs to the meeting of that one.

    Raises Refused for a text that carries the marking of a state secret, that is too long, or that is no conclusion;
    Doubled when the form `form_key` was sent before.
    """
    refuse_secret(text)
    if not text.strip():
        raise Refused("Chưa có nội dung kết luận. Anh chị dán toàn văn vào ô này.", field="text")
    if len(text) > rules.MOST_SIGNS:
        raise Refused("Văn bản dài quá một triệu ký tự. Anh chị dán riêng phần kết luận, bỏ phụ lục.", field="text")
    if sum(not line.isspace() for line in text.splitlines(keepends=True)) > rules.MOST_PARAGRAPHS:
        raise Refused("Văn bản có hơn 10.000 đoạn. Anh chị dán riêng phần kết luận, bỏ phụ lục.", field="text")
    if corrects is not None and not corrects.is_issued():
        raise Refused("Kết luận này chưa giao nhiệm vụ. Anh chị sửa ngay trong bản rà soát, không cần đính chính.")
    meeting = corrects.meeting if corrects is not None else None
    if meeting is None:
        meeting = Meeting(committee_id=committee.id, title=title, held_on=held_on, place=place, chair=chair)
        db.session.add(meeting)
    document_id = None
    if number:
        year = (issued_on or held_on).year
        document_id = register(committee, number=number, issued_on=issued_on, year=year, by=by)[0].id
    db.session.flush()
    new_id = insert_once(
        Conclusion,
        committee_id=committee.id,
        meeting_id=meeting.id,
        document_id=document_id,
        text=text,
        created_by_id=by.id,
        created_at=clock.now(),
        form_key=form_key,
        corrects_id=corrects.id if corrects is not None else None,
    )
    if new_id is None:
        raise Doubled
    conclusion = db.session.get_one(Conclusion, new_id)
    record(conclusion, "conclusion.pasted", by=by, signs=len(text), number=number)
    read(conclusion, by=by)
    return conclusion


def keep_file(conclusion: Conclusion, stream: BinaryIO, name: str, *, settings: Settings, by: User) -> None:
    """Keep the file that a conclusion's text was read from. Raises Refused for what no file may be."""
    conclusion.file = store(
        stream, name, committee_id=conclusion.committee_id, settings=settings, by=by, text=conclusion.text
    )
    record(conclusion, "conclusion.file_kept", by=by, file=conclusion.file.name)


# ---------- Reading ----------


def read(conclusion: Conclusion, *, by: User) -> list[ConclusionItem]:
    """Read a draft that has no items yet, and store what was found as suggestions for the review.

    Raises Refused when the text holds more items than anybody could look through.
    """
    units = valid_units(clock.today())
    known = [KnownUnit(unit.name, _other_names(unit), str(unit.id)) for unit in units]
    read_text = read_conclusion if conclusion.corrects is None else read_corrected
    found = read_text(conclusion.text, units=known, on=conclusion.meeting.held_on)
    rows = rules.rows_of(found)
    if len(rows) > rules.MOST_ITEMS:
        raise Refused(
            f"Văn bản có tới {len(rows)} nội dung, nhiều hơn mức {rules.MOST_ITEMS} của một kết luận. "
            "Anh chị dán riêng phần kết luận, hoặc chia thành nhiều lần.",
            field="text",
        )
    tracker_id = only_tracker(conclusion.committee_id)
    items: list[ConclusionItem] = []
    for position, (item, parent) in enumerate(rows):
        row = _row(conclusion, item, position, tracker_id)
        row.parent = items[parent] if parent is not None else None
        items.append(row)
    db.session.add_all(items)
    conclusion.warnings = list(found.warnings)
    if conclusion.corrects is not None:
        propose_corrected(items, conclusion.corrects.items)
    db.session.flush()
    db.session.expire(conclusion, ["items"])
    record(conclusion, "conclusion.read", by=by, items=len(items))
    return conclusion.items


def _other_names(unit: Unit) -> tuple[str, ...]:
    return tuple(name for name in (unit.short_name, *unit.aliases) if name)


def only_tracker(committee_id: int) -> int | None:
    """The tracking officer, where there is no choice."""
    trackers = people_in(committee_id, clock.today(), frozenset({Role.TRACKER}))
    trackers = trackers or possible_trackers(committee_id, clock.today())
    return trackers[0].id if len(trackers) == 1 else None


def _row(conclusion: Conclusion, item: Item, position: int, tracker_id: int | None) -> ConclusionItem:
    leads = [_mention(unit) for unit in item.leads]
    supports = [_mention(unit) for unit in item.supports]
    known_leads = [mention["unit_id"] for mention in leads if mention["unit_id"] is not None]
    known_supports = [mention["unit_id"] for mention in supports if mention["unit_id"] is not None]
    reasons = list(item.reasons)
    if len(leads) > 1:
        reasons.append("Câu nêu nhiều đơn vị chủ trì; đơn vị đầu được đề xuất chủ trì, các đơn vị sau phối hợp")
    due_on, review_after, problem = _term(conclusion, item)
    if problem:
        reasons.append(problem)
    is_task = item.disposition is Disposition.TASK
    lead = known_leads[0] if known_leads else None
    return ConclusionItem(
        conclusion=conclusion,
        position=position,
        label=item.label[:60],
        start=item.start,
        end=item.end,
        disposition=item.disposition,
        title=_one_line(item.title),
        lead_unit_id=lead,
        support_unit_ids=[unit for unit in dict.fromkeys([*known_leads, *known_supports]) if unit != lead],
        tracker_id=tracker_id if is_task else None,
        due_on=due_on,
        due_precision=item.deadline.precision if item.deadline else "day",
        due_words=item.deadline.text[:200] if item.deadline else "",
        review_after=review_after,
        suggestion={
            "leads": leads,
            "supports": supports,
            "trackers": [unit.text for unit in item.trackers],
            "reasons": reasons,
            "references": list(item.references),
            "targets": [target.text for target in item.targets],
            "quantities": [_quantity(target, item, conclusion.text) for target in item.targets],
            "recurrence": item.deadline.recurrence if item.deadline else None,
            "parts": [_part(part) for part in _parts_of(item)] if is_task else [],
        },
        unsure=item.unsure or len(leads) > 1 or problem is not None,
    )


def _one_line(title: str) -> str:
    """A title as a form would send it back, so that an untouched one is not taken for an edit."""
    return " ".join(title.split())[:300].strip()


def _mention(unit: UnitMention) -> dict[str, Any]:
    return {"text": unit.text, "unit_id": int(unit.key) if unit.key else None}


_AFTER_TARGET = re.compile(r"[^.;,:\n]{0,120}")


def _quantity(target: Target, item: Item, text: str) -> dict[str, str]:
    """A quantified target as it is stored: the number exactly, and the words after it that say what is counted."""
    at = text.find(target.text, item.start, item.end)
    end = at + len(target.text)
    after = _AFTER_TARGET.match(text, end, item.end) if at >= 0 else None
    counted = " ".join(after[0].split()) if after else ""
    return {
        "text": target.text[:200],
        "comparator": target.comparator,
        "value": str(target.value),
        "unit": target.unit[:40],
        "name": counted[:1].upper() + counted[1:],
    }


def _parts_of(item: Item) -> Iterable[Part]:
    below = [Part(child.start, child.end, child.title, child.deadline) for child in item.children]
    return sorted([*below, *item.parts], key=lambda part: part.start)


def _part(part: Part) -> dict[str, Any]:
    term = part.deadline
    return {
        "start": part.start,
        "end": part.end,
        "title": _one_line(part.title),
        "due_on": term.due_on.isoformat() if term and term.due_on else None,
        "precision": term.precision if term else "day",
        "words": term.text[:200] if term else "",
    }


def _term(conclusion: Conclusion, item: Item) -> tuple[date | None, date | None, str | None]:
    """Due date, day of review, and what a person should decide about the term."""
    review_after = rules.review_day(conclusion.meeting.held_on, conclusion.committee.review_after_days)
    term, given_on = item.deadline, rules.given_on(conclusion)
    if term is None:
        if words := rules.ongoing_words(conclusion.text[item.start : item.end]):
            return None, review_after, f"Có chữ “{words}” nên được đề xuất là việc thường xuyên"
        return None, None, None
    if term.due_on is not None and term.kind not in ("ongoing", "recurring"):
        if term.due_on >= given_on:
            return term.due_on, None, None
        return None, None, f"Thời hạn “{term.text}” đứng trước ngày kết luận nên chưa được đề xuất"
    if term.kind in ("ongoing", "recurring"):
        return None, review_after, None
    return None, None, f"Không tính được ngày từ “{term.text}”"
