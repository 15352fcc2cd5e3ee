"""What decides about mid-period reviews: who may, what a line says, and the hash of what was closed."""

import hashlib
import json
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from tracker.accounts.rules import Standpoint
from tracker.reviews.models import Review, ReviewRow, RowKind

ROWS_A_PAGE = 20
EARLIEST_YEAR = 2000
FIGURES = ("total", "done_on_time", "done_late", "open_in_term", "open_overdue")


def can_read(who: Standpoint) -> bool:
    """Those who read all of the committee: a review shows every unit beside the others."""
    return who.reads_all


def can_write(who: Standpoint) -> bool:
    """The secretaries prepare a review."""
    return who.is_secretary


def can_close(who: Standpoint) -> bool:
    """The secretaries or a leader close it."""
    return who.is_secretary or who.is_leader


def title_for(cut_off: date) -> str:
    """What a review is called unless somebody says otherwise."""
    return f"Rà soát mục tiêu, nhiệm vụ đến ngày {cut_off:%d/%m/%Y}"


def open_key(committee_id: int, cut_off: date) -> str:
    """One open review a committee and day: two people who begin one at once work on the same."""
    return f"{committee_id}-{cut_off.isoformat()}"


def cause_of(row: ReviewRow) -> str:
    """What is told as the cause: what was written, else the obstacle its unit reported."""
    if row.cause:
        return row.cause
    reported = row.facts.get("obstacle") or ""
    return f"Đơn vị báo cáo: {reported}" if reported else ""


def plan_of(row: ReviewRow) -> str:
    """What is told as the plan: what was written, else what the unit proposed."""
    if row.plan:
        return row.plan
    proposed = row.facts.get("proposal") or ""
    return f"Đơn vị đề xuất: {proposed}" if proposed else ""


def standing_words_of(row: ReviewRow) -> str:
    """How the line stood at the cut-off, in words that need no colour."""
    facts = row.facts
    if row.kind is RowKind.TARGET:
        return "Chưa đạt" if facts["has_value"] else "Chưa có số liệu"
    if facts["days_late"]:
        return f"Quá hạn {facts['days_late']} ngày"
    return "Trong hạn" if facts["due_on"] else "Không thời hạn"


def order(rows: Iterable[dict[str, Any]], folded_name: dict[int | None, str]) -> list[dict[str, Any]]:
    """The lines in their order: by unit, its targets before its tasks, the earliest due first."""

    def key(row: dict[str, Any]) -> tuple[Any, ...]:
        due = row["facts"]["due_on"] or "9999"
        unit = row["unit_id"]
        return unit is None, folded_name.get(unit, ""), unit or 0, row["kind"] is RowKind.TASK, due, row["subject_id"]

    ordered = sorted(rows, key=key)
    return [{**row, "place": place} for place, row in enumerate(ordered)]


def seen_mark(cause: str, plan: str) -> str:
    """What a page shows of a line, in short: a line that comes back with the same mark was not touched on it."""
    return hashlib.sha256(f"{cause}\0{plan}".encode()).hexdigest()[:16]


def content_hash(review: Review, rows: Sequence[ReviewRow]) -> str:
    """SHA-256 over everything a closed review says, in one fixed writing: an altered letter is another hash."""
    lines = [
        [row.kind.value, row.subject_id, row.unit_id, row.facts, row.cause, row.plan]
        for row in sorted(rows, key=lambda one: (one.place, one.id))
    ]
    head = [review.committee_id, review.title, review.from_on.isoformat(), review.cut_off.isoformat(), review.figures]
    text = json.dumps([head, lines], ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
