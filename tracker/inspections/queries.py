"""Fetching checklists and visits: the fetch is the permission check."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, or_, select
from sqlalchemy.orm import joinedload, lazyload

from tracker.accounts.models import User
from tracker.accounts.queries import units_of
from tracker.accounts.rules import Standpoint
from tracker.db import db
from tracker.errors import NotFound
from tracker.history.models import Event
from tracker.inspections import rules
from tracker.inspections.models import (
    Answer,
    ChecklistTemplate,
    Finding,
    Recommendation,
    Visit,
    VisitInspector,
    VisitItem,
    VisitState,
)
from tracker.tasks.models import Task, TaskState
from tracker.tasks.queries import visible_in as tasks_visible_in
from tracker.tasks.rules import OPEN_STATES
from tracker.together import Question, Row


def _name_only(path: Any) -> Any:
    """The load of a person of whom only the name is shown: their unit and memberships stay unread."""
    return path.options(lazyload(User.unit), lazyload(User.memberships))


def _known(number: int) -> bool:
    """Whether a number from an address can be an id at all; PostgreSQL refuses to compare larger ones."""
    return 0 < number < 2**31


# ---------- Checklists ----------


def templates_of(committee_id: int) -> Sequence[ChecklistTemplate]:
    """The newest version of every checklist of a committee, by name."""
    other = ChecklistTemplate.__table__.alias("other")
    newest = (
        select(func.max(other.c.version))
        .where(other.c.committee_id == committee_id, other.c.name == ChecklistTemplate.name)
        .scalar_subquery()
    )
    found = select(ChecklistTemplate).where(
        ChecklistTemplate.committee_id == committee_id, ChecklistTemplate.version == newest
    )
    return db.session.scalars(found.order_by(ChecklistTemplate.name, ChecklistTemplate.id)).all()


def template_for(user: User, template_id: int, day: date) -> ChecklistTemplate:
    """One checklist of a committee the person has a role in. Raises NotFound for any other, existing or not."""
    found = db.session.get(ChecklistTemplate, template_id) if _known(template_id) else None
    if found is None or not user.roles_in(found.committee_id, day):
        raise NotFound
    return found


def versions_of(template: ChecklistTemplate) -> Sequence[ChecklistTemplate]:
    """Every version of a checklist, newest first."""
    same = ChecklistTemplate.committee_id == template.committee_id, ChecklistTemplate.name == template.name
    return db.session.scalars(select(ChecklistTemplate).where(*same).order_by(ChecklistTemplate.version.desc())).all()


def visits_by_template(committee_id: int) -> dict[int, int]:
    """How many visits of a committee were made with each version of a checklist."""
    counted = select(Visit.template_id, func.count()).where(Visit.committee_id == committee_id)
    return {template: number for template, number in db.session.execute(counted.group_by(Visit.template_id))}


# ---------- Visits ----------


def visible_in(who: Standpoint) -> ColumnElement[bool]:
    """The visits of one committee this person may see: `rules.can_see` as SQL."""
    in_committee = Visit.committee_id == who.committee_id
    if who.reads_all:
        return in_committee
    at_mine = (Visit.state == VisitState.CLOSED) & Visit.unit_id.in_(who.unit_ids)
    if not who.roles:
        return in_committee & at_mine
    with_me = select(VisitInspector.visit_id).where(VisitInspector.user_id.in_(who.acts_as))
    return in_committee & or_(Visit.head_id.in_(who.acts_as), Visit.id.in_(with_me), at_mine)


def visits_for(who: Standpoint) -> Select[Visit]:
    """Every visit of a committee this person may see: under way first, then planned, then closed ones, newest first."""
    order = case({VisitState.OPEN.value: 0, VisitState.PLANNED.value: 1}, value=Visit.state, else_=2)
    options = (joinedload(Visit.unit), _name_only(joinedload(Visit.head)))
    return (
        select(Visit).where(visible_in(who)).options(*options).order_by(order, Visit.planned_on.desc(), Visit.id.desc())
    )


def visit_for(user: User, visit_id: int, day: date) -> Visit:
    """One visit this person may see, with its unit and people. Raises NotFound for any other, existing or not."""
    wanted = (
        select(Visit)
        .where(Visit.id == visit_id)
        .options(
            joinedload(Visit.unit),
            joinedload(Visit.template),
            _name_only(joinedload(Visit.head)),
            _name_only(joinedload(Visit.inspectors).joinedload(VisitInspector.user)),
        )
    )
    visit = db.session.scalars(wanted).unique().one_or_none() if _known(visit_id) else None
    if visit is None:
        raise NotFound
    roles = frozenset(user.roles_in(visit.committee_id, day))
    others = user.stands_in_for(visit.committee_id, day)
    who = Standpoint(user.id, visit.committee_id, roles, stands_for=others)
    if rules.can_see(visit, who):
        return visit
    if not rules.can_see(visit, Standpoint(user.id, visit.committee_id, roles, units_of(user, others), others)):
        raise NotFound
    return visit


def times_moved(visit_ids: Iterable[int]) -> dict[int, int]:
    """How often each of some visits was put on another day, by id; for the calendars that show them."""
    ids = list(visit_ids)
    moved = select(Event.subject_id, func.count()).where(
        Event.subject_kind == Visit.__tablename__, Event.subject_id.in_(ids), Event.verb == "visit.moved"
    )
    return {visit: number for visit, number in db.session.execute(moved.group_by(Event.subject_id))} if ids else {}


@dataclass(frozen=True)
class Progress:
    """How far a checklist is filled."""

    answered: int = 0
    total: int = 0


def progress_of(visits: Iterable[Visit]) -> dict[int, Progress]:
    """How far the checklist of each visit is filled, from one grouped query."""
    counted = (
        select(VisitItem.visit_id, func.count(Answer.id), func.count())
        .outerjoin(Answer, Answer.item_id == VisitItem.id)
        .where(VisitItem.visit_id.in_([visit.id for visit in visits]))
        .group_by(VisitItem.visit_id)
    )
    return {visit: Progress(answered, total) for visit, answered, total in db.session.execute(counted)}


def items_of(visit: Visit) -> Sequence[VisitItem]:
    """The checklist of a visit with its answers and who gave them, in order."""
    answered_by = joinedload(VisitItem.answer).joinedload(Answer.answered_by)
    found = select(VisitItem).where(VisitItem.visit_id == visit.id).options(_name_only(answered_by))
    return db.session.scalars(found.order_by(VisitItem.position)).all()


def item_of(visit: Visit, item_id: int) -> VisitItem:
    """One line of this visit's checklist. Raises NotFound for any other, also one of another visit."""
    found = db.session.get(VisitItem, item_id) if _known(item_id) else None
    if found is None or found.visit_id != visit.id:
        raise NotFound
    return found


def findings_of(visit: Visit) -> Sequence[Finding]:
    """The findings of a visit with their recommendations and tasks, as they were noted."""
    recommendation = joinedload(Finding.recommendation)
    found = (
        select(Finding)
        .where(Finding.visit_id == visit.id)
        .options(
            joinedload(Finding.item),
            _name_only(joinedload(Finding.noted_by)),
            recommendation.joinedload(Recommendation.unit),
            recommendation.joinedload(Recommendation.task),
        )
    )
    return db.session.scalars(found.order_by(Finding.id)).all()


def finding_of(visit: Visit, finding_id: int) -> Finding:
    """One finding of this visit. Raises NotFound for any other, also one of another visit."""
    found = db.session.get(Finding, finding_id) if _known(finding_id) else None
    if found is None or found.visit_id != visit.id:
        raise NotFound
    return found


# ---------- Recommendations and their tasks ----------


def tasks_open_to(who: Standpoint, findings: Sequence[Finding]) -> set[int]:
    """Which tasks behind the recommendations of these findings this person may open."""
    tasks = {found.recommendation.task_id for found in findings if found.recommendation}
    ids = [task for task in tasks if task is not None]
    if not ids or who.reads_all:
        return set(ids)
    return set(db.session.scalars(select(Task.id).where(Task.id.in_(ids), tasks_visible_in(who))))


def unfinished_before(visit: Visit) -> Sequence[Recommendation]:
    """What earlier visits to the same unit asked for and is not done yet: the next visit opens with it."""
    found = (
        select(Recommendation)
        .join(Finding, Finding.id == Recommendation.finding_id)
        .join(Visit, Visit.id == Finding.visit_id)
        .join(Task, Task.id == Recommendation.task_id)
        .where(Visit.committee_id == visit.committee_id, Visit.unit_id == visit.unit_id, Visit.id < visit.id)
        .where(Task.state.in_(OPEN_STATES | {TaskState.SUSPENDED}))
        .options(joinedload(Recommendation.task), joinedload(Recommendation.unit))
    )
    return db.session.scalars(found.order_by(Recommendation.due_on, Recommendation.id).limit(50)).all()


@dataclass(frozen=True)
class Origin:
    """The visit a task came from; `is_open` says whether this person may open it."""

    visit: Visit
    recommendation: Recommendation
    is_open: bool


def origin_of_task(task: Task, who: Standpoint) -> Question[Origin | None]:
    """The visit whose recommendation became this task, for the task's page; none for every other task."""

    def made(rows: list[Row]) -> Origin | None:
        for (recommendation,) in rows:
            visit = recommendation.finding.visit
            return Origin(visit, recommendation, rules.can_see(visit, who))
        return None

    visit = joinedload(Recommendation.finding).joinedload(Finding.visit)
    shown = (visit.joinedload(Visit.unit), visit.joinedload(Visit.inspectors))
    return Question(Recommendation, Recommendation.task_id == task.id, made, options=shown)
