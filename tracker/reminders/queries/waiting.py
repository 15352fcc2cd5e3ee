"""What waits for a person's decision, as the morning's digest tells it: the inbox of decisions, in lines."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from tracker.accounts.models import User
from tracker.db import db
from tracker.decisions.queries.inbox import Desk, Waiting, count_waiting, desk_of, waiting
from tracker.notices.rules.digests import Line
from tracker.notices.rules.lines import due_line, place

SHOWN = 10

SAYS = {
    Waiting.EXTENSION: "Xin gia hạn",
    Waiting.TRANSFER: "Đề nghị trả lại",
    Waiting.URGE: "Bản đôn đốc chờ gửi",
    Waiting.SUBMISSION: "Chờ xác nhận",
}


def waiting_for(person: User, today: date) -> tuple[int, Sequence[Line]]:
    """How much waits for this person's decision, and the first of it; no query for who decides nothing."""
    desk = desk_of(person, today)
    if desk is None:
        return 0, []
    counts = count_waiting(desk)
    number = sum(count.number for count in counts.values())
    lines = [line for kind, count in counts.items() if count.number for line in _lines(kind, desk, today)]
    return number, lines[:SHOWN]


def _lines(kind: Waiting, desk: Desk, today: date) -> Iterator[Line]:
    for found in db.session.execute(waiting(kind, desk).limit(SHOWN)):
        task: Any = found[0] if kind is Waiting.SUBMISSION else found[0].task
        unit = (task.lead_unit.short_name or task.lead_unit.name) if task.lead_unit else ""
        parts = [due_line(task.due_on, task.due_precision.value, today), unit, task.code]
        yield Line(task.title, SAYS[kind], " · ".join(part for part in parts if part), place("task", task.id))
