"""Urging many tasks at once, each for the first time for its due date: the rules of `urging.urge` for every one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from tracker import clock
from tracker.accounts.models import User
from tracker.accounts.queries import standpoint
from tracker.db import db
from tracker.decisions.actions.urging import ONLY, urge
from tracker.decisions.models import UrgeState
from tracker.decisions.queries.urges import BATCH, Rung, ladders_of
from tracker.decisions.rules import can_urge, possible_levels, proposed_words, why_no_urging
from tracker.display import vn_date
from tracker.errors import Refused
from tracker.files.rules import refuse_secret
from tracker.tasks.models import Task

FIRST = 1  # the further rungs are letters, which people write one by one


@dataclass(frozen=True)
class Urgeable:
    """A task and why it cannot be urged for the first time now; none when it can."""

    task: Task
    why_not: str | None


def judge_urging(tasks: Sequence[Task], *, by: User) -> list[Urgeable]:
    """What would become of each of `tasks` (of one committee) if `by` urged them now, in their order. Reads only."""
    if not tasks:
        return []
    today = clock.today()
    who = standpoint(by, tasks[0].committee_id, today)
    ladders = ladders_of([task.id for task in tasks])
    found = []
    for task in tasks:
        why_not = ONLY if not can_urge(task, who) else why_no_urging(task, today)
        found.append(Urgeable(task, why_not or _why_not_first(task, ladders.get(task.id, []))))
    return found


def _why_not_first(task: Task, ladder: Sequence[Rung]) -> str | None:
    rungs = [rung for rung in ladder if rung.urge.due_key == task.due_order and rung.urge.state is UrgeState.SENT]
    sent = [rung.urge for rung in rungs]
    if FIRST in possible_levels(sent, {rung.urge.id for rung in rungs if rung.answered_on is not None}):
        return None
    last = max(sent, key=lambda one: (one.level, one.turn))
    return f"Đã đôn đốc lần {last.level} ngày {vn_date(last.decided_at)}; lần tiếp theo làm ở trang nhiệm vụ."


def urge_many(
    tasks: Sequence[Task],
    *,
    answer_by: date,
    note: str = "",
    by: User,
    progress: Callable[[int], None] = lambda _done: None,
) -> tuple[list[Task], list[tuple[Task, str]]]:
    """Urge each of `tasks` for the first time, in the words proposed for it and with `note` behind them.

    Returns the tasks urged, and those left with the reason. Each is written into the history and told as by `urge`.
    Refused as there for an answer date that cannot be or secret words; then nothing is urged.
    """
    refuse_secret(note)
    today = clock.today()
    if answer_by < today:
        raise Refused("Ngày trả lời đã qua. Anh chị chọn từ hôm nay trở đi.", field="answer_by")
    if answer_by.year > today.year + 1:
        raise Refused(f"Ngày {vn_date(answer_by)} quá xa. Anh chị xem lại rồi nhập lại.", field="answer_by")
    urged, left = [], []
    for number, one in enumerate(judge_urging(_locked(tasks), by=by), start=1):
        if one.why_not is None:
            words = f"{proposed_words(one.task, FIRST, today)} {note.strip()}".strip()
            urge(one.task, FIRST, reason=words, answer_by=answer_by, by=by)
            urged.append(one.task)
        else:
            left.append((one.task, one.why_not))
        if number % 100 == 0:
            progress(number)
    return urged, left


def _locked(tasks: Sequence[Task]) -> list[Task]:
    """The same as they are now, held in the order of their ids: two people who urge the same ones at once then wait
    for each other in one direction only, and who comes second finds them urged."""
    ids, found = sorted(task.id for task in tasks), list[Task]()
    for start in range(0, len(ids), BATCH):
        these = select(Task).where(Task.id.in_(ids[start : start + BATCH])).order_by(Task.id)
        locked = these.with_for_update(of=Task)
        found += db.session.scalars(locked, execution_options={"populate_existing": True}).all()
    return found
