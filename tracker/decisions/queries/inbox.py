"""What waits for one person's decision, in all their committees: the same conditions make the count and the list.

The count stands in the navigation of every page, so it is one query that reads indexes and stops at a limit.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, CompoundSelect, Select, and_, false, func, literal, not_, or_, select, union_all
from sqlalchemy.orm import joinedload

from tracker.accounts.models import LEADERS, Role, User
from tracker.accounts.rules import Standpoint
from tracker.db import db, kept_if_cheap
from tracker.decisions.models import ExtensionRequest, TransferRequest, UrgeNotice, UrgeState
from tracker.decisions.rules import MOVING_STATES, URGED_STATES
from tracker.listing import COUNT_LIMIT, Count
from tracker.notices.queries import unread_count
from tracker.tasks.models import Submission, Task, TaskState
from tracker.tasks.queries import overdue_count, seen_by
from tracker.units.models import ExtensionDecider


class Waiting(StrEnum):
    """Kinds of things people decide about, in the order of the inbox."""

    EXTENSION = "extension"
    TRANSFER = "transfer"
    URGE = "urge"
    SUBMISSION = "submission"


@dataclass(frozen=True)
class Desk:
    """What decides about what a person may decide: in which committees they are what."""

    user_id: int
    leads: frozenset[int]
    writes: frozenset[int]  # secretary
    tracks: frozenset[int]  # holds any role: a task may be tracked by them
    extends_by_secretary: frozenset[int]
    extends_by_tracker: frozenset[int]
    stands_for: frozenset[tuple[int, int]] = frozenset()  # (committee, absent person): whose tasks they track meanwhile

    @property
    def full(self) -> frozenset[int]:
        """The committees in which they verify whatever is submitted."""
        return self.leads | self.writes


def desk_of(user: User, day: date) -> Desk | None:
    """A person's desk on `day`; none for people without an office that decides. Asks the database nothing."""
    committees = {held.committee_id: held.committee for held in user.memberships}
    roles = {committee_id: user.roles_in(committee_id, day) for committee_id in committees}
    leads = frozenset(number for number, held in roles.items() if held & LEADERS)
    writes = frozenset(number for number, held in roles.items() if Role.SECRETARY in held)
    tracks = frozenset(number for number, held in roles.items() if Role.TRACKER in held) | writes
    if not (leads or writes or tracks):
        return None
    deciders = {number: committees[number].extension_decider for number in leads | writes | tracks}
    by_tracker = {number for number, decider in deciders.items() if decider is ExtensionDecider.TRACKER}
    by_secretary = {number for number, decider in deciders.items() if decider is not ExtensionDecider.LEADER}
    absent = {(number, other) for number in tracks for other in user.stands_in_for(number, day)}
    extends = (frozenset(writes & by_secretary), frozenset(tracks & by_tracker))
    return Desk(user.id, leads, writes, tracks, *extends, frozenset(absent))


# ---------- Conditions; each is on a join with Task ----------


def _in(committee_ids: frozenset[int]) -> ColumnElement[bool]:
    return Task.committee_id.in_(sorted(committee_ids)) if committee_ids else false()


def _tracked(desk: Desk, committee_ids: frozenset[int]) -> ColumnElement[bool]:
    if not committee_ids:
        return false()
    own = and_(Task.tracker_id == desk.user_id, _in(committee_ids))
    others = [(number, absent) for number, absent in sorted(desk.stands_for) if number in committee_ids]
    return or_(own, *(and_(Task.tracker_id == absent, Task.committee_id == number) for number, absent in others))


def _extensions(desk: Desk) -> list[ColumnElement[bool]]:
    theirs = or_(_in(desk.leads | desk.extends_by_secretary), _tracked(desk, desk.extends_by_tracker))
    # "> 0" and not "is not null", which SQLite would not look up in the index.
    waiting = ExtensionRequest.waiting_task_id > 0
    return [waiting, Task.state.in_(MOVING_STATES), ExtensionRequest.asked_by_id != desk.user_id, theirs]


def _transfers(desk: Desk) -> list[ColumnElement[bool]]:
    waiting = TransferRequest.waiting_task_id > 0
    return [
        waiting,
        Task.state == TaskState.ASSIGNED,
        TransferRequest.asked_by_id != desk.user_id,
        _in(desk.writes),
    ]


def _urges(desk: Desk) -> list[ColumnElement[bool]]:
    """Drafts that still hold: the task is worked on, and due on the day they were drafted for."""
    holds = and_(Task.state.in_(URGED_STATES), Task.due_order == UrgeNotice.due_key)
    return [UrgeNotice.state == UrgeState.DRAFT, holds, or_(_in(desk.writes), _tracked(desk, desk.tracks))]


def _submissions(desk: Desk) -> list[ColumnElement[bool]]:
    """What waits for verification, not handed in by themselves. Each side reads an index of its own."""
    by_them = Submission.submitted_by_id == desk.user_id
    own = select(Submission.id).where(Submission.task_id == Task.id, Submission.outcome.is_(None), by_them)
    own = own.correlate(Task)  # and not with the submission that the list shows beside it
    kept = [Task.state == TaskState.SUBMITTED, not_(own.exists())]
    if not desk.full:
        return [*kept, not_(Task.closed), _tracked(desk, desk.tracks)]
    if desk.tracks <= desk.full:
        return [*kept, _in(desk.full)]
    return [*kept, _in(desk.full | desk.tracks), or_(_in(desk.full), _tracked(desk, desk.tracks))]


def _ids(kind: Waiting, desk: Desk) -> Select[int]:
    match kind:
        case Waiting.EXTENSION:
            return select(ExtensionRequest.id).join(ExtensionRequest.task).where(*_extensions(desk))
        case Waiting.TRANSFER:
            return select(TransferRequest.id).join(TransferRequest.task).where(*_transfers(desk))
        case Waiting.URGE:
            return select(UrgeNotice.id).join(UrgeNotice.task).where(*_urges(desk))
        case Waiting.SUBMISSION:
            return select(Task.id).where(*_submissions(desk))


# ---------- The count and the lists ----------


def count_waiting(desk: Desk) -> dict[Waiting, Count]:
    """How many of each kind wait for this person, each counted to a limit; one query."""
    return _by_kind(dict(db.session.connection().execute(union_all(*_counts(desk))).all()))


def _by_kind(found: Mapping[str, int]) -> dict[Waiting, Count]:
    return {kind: Count(found[kind.value]) for kind in Waiting}


def _counts(desk: Desk) -> list[Any]:
    counts: list[Any] = []
    for kind in Waiting:
        inner = _ids(kind, desk).limit(COUNT_LIMIT + 1).subquery()
        counts.append(select(literal(kind.value), func.count()).select_from(inner))
    return counts


@dataclass(frozen=True)
class Numbers:
    """What stands beside the places of the navigation, each counted to a limit: the overdue tasks one sees in the
    present committee, what waits unseen under the bell, and what waits for one's decision."""

    overdue: int
    unread: int
    waiting: dict[Waiting, Count]


def numbers_for(user: User, who: Standpoint | None, day: date) -> Numbers:
    """The numbers of a person who works as `who`, none without a committee; one query."""
    seen = seen_by(who) if who is not None else None
    desk = desk_of(user, day) if who is not None else None

    def count() -> dict[str, int]:
        asked = {"day": day, "person": user.id} if seen is not None else {"person": user.id}
        return dict(db.session.connection().execute(_numbers(desk, seen), asked).all())

    found = kept_if_cheap(("numbers", user.id, desk, seen, day), count)
    waiting_now = _by_kind(found) if desk is not None else {}
    return Numbers(found.get("overdue", 0), found["unread"], waiting_now)


@lru_cache(maxsize=1024)
def _numbers(desk: Desk | None, who: Standpoint | None) -> CompoundSelect[Any]:
    """Made once for each desk and sight: every page asks for it."""
    counts: list[Any] = [select(literal("unread"), unread_count().scalar_subquery())]
    if who is not None:
        counts.append(select(literal("overdue"), overdue_count(who).scalar_subquery()))
    return union_all(*counts, *(_counts(desk) if desk is not None else ()))


def _task_of(request: Any) -> list[Any]:
    task = joinedload(request.task)
    return [task.joinedload(Task.lead_unit), task.joinedload(Task.committee)]


def waiting(kind: Waiting, desk: Desk) -> Any:
    """The Select of what of one kind waits for this person, who has waited longest first.

    Submissions stand by due date, each as the task and its submission: none for a task of many units, which its last
    child handed in.
    """
    match kind:
        case Waiting.EXTENSION:
            asked = joinedload(ExtensionRequest.asked_by).lazyload(User.memberships)
            found = select(ExtensionRequest).join(ExtensionRequest.task).where(*_extensions(desk))
            return found.options(*_task_of(ExtensionRequest), asked).order_by(ExtensionRequest.id)
        case Waiting.TRANSFER:
            shown = (
                joinedload(TransferRequest.asked_by).lazyload(User.memberships),
                joinedload(TransferRequest.proposed_unit),
            )
            found_ = select(TransferRequest).join(TransferRequest.task).where(*_transfers(desk))
            return found_.options(*_task_of(TransferRequest), *shown).order_by(TransferRequest.id)
        case Waiting.URGE:
            drafts = select(UrgeNotice).join(UrgeNotice.task).where(*_urges(desk))
            return drafts.options(*_task_of(UrgeNotice)).order_by(UrgeNotice.id)
        case Waiting.SUBMISSION:
            return _submitted(_submissions(desk))


def _submitted(kept: Sequence[ColumnElement[bool]]) -> Select[Task, Submission]:
    undecided = and_(Submission.task_id == Task.id, Submission.outcome.is_(None))
    return (
        select(Task, Submission)
        .outerjoin(Submission, undecided)
        .where(*kept)
        .options(
            joinedload(Task.lead_unit),
            joinedload(Task.committee),
            joinedload(Submission.submitted_by).lazyload(User.memberships),
        )
        .order_by(Task.due_order, Task.id)
    )
