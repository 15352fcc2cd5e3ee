"""Deciding about several asked extensions at once: the rules of `extensions.decide_extension` for every one."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from tracker import clock
from tracker.accounts.models import User
from tracker.accounts.queries import standpoint
from tracker.accounts.rules import Standpoint
from tracker.db import db
from tracker.decisions.actions.answering import answered_before
from tracker.decisions.actions.extensions import decide_extension
from tracker.decisions.models import ExtensionRequest
from tracker.decisions.rules import MOVING_STATES, can_decide_extension, refuse_date
from tracker.errors import Forbidden, Refused
from tracker.files.rules import refuse_secret
from tracker.tasks.actions.verifying import AT_ONCE
from tracker.tasks.models import Task

TOO_MANY = f"Mỗi lần quyết định được nhiều nhất {AT_ONCE} đề nghị. Anh chị chọn bớt rồi quyết định tiếp."


@dataclass(frozen=True)
class Decidable:
    """A request, why this person cannot decide about it at all, and why it cannot be granted as it was asked; none
    where they can and it can."""

    request: ExtensionRequest
    why_not: str | None
    why_not_granted: str | None = None


def judge_extensions(requests: Sequence[ExtensionRequest], *, by: User) -> list[Decidable]:
    """What would become of each of `requests` if `by` decided now, in their order. Reads only."""
    standpoints: dict[int, Standpoint] = {}
    found = []
    for request in requests:
        number = request.task.committee_id
        if number not in standpoints:
            standpoints[number] = standpoint(by, number, clock.today())
        why_not = _why_not(request, standpoints[number])
        found.append(Decidable(request, why_not, None if why_not else _why_not_granted(request)))
    return found


def _why_not(request: ExtensionRequest, who: Standpoint) -> str | None:
    task = request.task
    if request.outcome is not None:
        return answered_before(request)
    if task.state not in MOVING_STATES:
        return "Nhiệm vụ đã kết thúc nên đề nghị gia hạn này không còn hiệu lực."
    if request.asked_by_id == who.user_id:
        return "Anh chị đã gửi đề nghị gia hạn này nên người khác phải quyết định."
    if not can_decide_extension(task, task.committee, who, request.asked_by_id):
        return "Quy định của Ban Chỉ đạo không để anh chị quyết định việc gia hạn này."
    return None


def _why_not_granted(request: ExtensionRequest) -> str | None:
    try:
        refuse_date(request.asked_due_on, request.task, clock.today(), field="due")
    except Refused as refused:
        return refused.message
    return None


def decide_extensions(
    requests: Sequence[ExtensionRequest], *, agreed: bool, answer: str = "", by: User
) -> tuple[list[ExtensionRequest], list[tuple[Task, str]]]:
    """Give each of `requests` the time it asked for, or none, for the one reason `answer`; each is judged by itself,
    written into the history of its task and told to its unit as by `decide_extension`.

    Returns those decided, and the tasks left with the reason. Refused as a whole for a refusal without a reason, secret
    words, or more than AT_ONCE requests; then nothing is decided.
    """
    refuse_secret(answer)
    if len(requests) > AT_ONCE:
        raise Refused(TOO_MANY)
    if not agreed and not answer.strip():
        raise Refused("Không đồng ý thì anh chị ghi lý do cho các đơn vị biết.", field="answer")
    _lock(requests)
    decided, left = [], []
    for request in sorted(requests, key=lambda one: one.task_id):
        try:
            # Whatever it refuses it refuses before it has written anything, so the others stand.
            decide_extension(request, agreed=agreed, answer=answer, by=by)
            decided.append(request)
        except Refused as refused:
            left.append((request.task, refused.message))
        except Forbidden as forbidden:
            left.append((request.task, str(forbidden)))
    return decided, left


def _lock(requests: Sequence[ExtensionRequest]) -> None:
    """The tasks in the order of their ids: two who decide about the same ones at once then wait for each other in one
    direction only, and who comes second finds them decided."""
    these = select(Task).where(Task.id.in_([request.task_id for request in requests])).order_by(Task.id)
    db.session.scalars(these.with_for_update(of=Task), execution_options={"populate_existing": True}).all()
