"""Fetching spreadsheets handed in, and what a template offers to choose from."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, false, or_, select
from sqlalchemy.orm import joinedload, lazyload

from tracker.accounts.models import Membership, Role, User
from tracker.accounts.queries import leaders_of, possible_trackers
from tracker.db import db
from tracker.errors import NotFound
from tracker.intake.models import ImportLine, ImportRun, IntakeKind, IntakeState
from tracker.notices.models import Notice, NoticeKind
from tracker.tasks.models import Task, TaskSupport
from tracker.tasks.rules import EDITABLE_STATES
from tracker.units.models import Committee, Unit
from tracker.units.queries import valid_units


def runs_for(user: User, day: date) -> Select[ImportRun]:
    """The spreadsheets this person may see, newest first: units and people as administrator, tasks as secretary."""
    asked = joinedload(ImportRun.by).options(lazyload(User.memberships))
    found = select(ImportRun).where(_visible(user, day)).options(asked, joinedload(ImportRun.file))
    return found.order_by(ImportRun.id.desc())


def _visible(user: User, day: date) -> ColumnElement[bool]:
    own = user.committee_ids(day, frozenset({Role.SECRETARY}))
    tasks = and_(ImportRun.kind == IntakeKind.TASKS, ImportRun.committee_id.in_(own)) if own else false()
    return or_(tasks, ImportRun.kind != IntakeKind.TASKS) if user.is_admin else tasks


def run_for(user: User, run_id: int, day: date) -> ImportRun:
    """One of them. Raises NotFound for any other, existing or not."""
    wanted = select(ImportRun).where(ImportRun.id == run_id, _visible(user, day))
    run = db.session.scalars(wanted).one_or_none() if 0 < run_id < 2**31 else None
    if run is None:
        raise NotFound
    return run


def lines_of(run: ImportRun, *, wrong: bool) -> Select[ImportLine]:
    """What the dry run said of the rows: the errors, or the changes, in the order of the file."""
    found = select(ImportLine).where(ImportLine.run_id == run.id, ImportLine.is_wrong == wrong)
    return found.order_by(ImportLine.row, ImportLine.id)


def left_lying(before: Any) -> Sequence[ImportRun]:
    """Files nobody has taken over since `before`, and work that broke off long ago."""
    states = (IntakeState.WAITING, IntakeState.CHECKED, IntakeState.RUNNING)
    old = select(ImportRun).where(ImportRun.state.in_(states), ImportRun.created_at < before)
    return db.session.scalars(old.order_by(ImportRun.id).limit(100)).all()


def never_invited() -> Select[User]:
    """Open accounts that have no password and were never sent the link to set one."""
    told = select(Notice.id).where(Notice.recipient_id == User.id, Notice.kind == NoticeKind.ACCOUNT)
    return select(User).where(User.active, User.password.is_(None), ~told.exists()).order_by(User.id)


# ---------- What stands, for templates and exports ----------


def unit_choices(day: date) -> list[str]:
    """The units that can be named on `day`: by name, by code where several bear it."""
    units = valid_units(day)
    names = [unit.name for unit in units]
    return [unit.name if names.count(unit.name) == 1 else unit.code for unit in units]


def tracker_choices(committee_id: int, day: date) -> list[str]:
    """Who may track tasks of a committee, by address."""
    return [person.email for person in possible_trackers(committee_id, day)]


def leader_choices(committee_id: int, day: date) -> list[str]:
    """Who leads a committee, by address."""
    return [person.email for person in leaders_of(committee_id, day)]


def every_unit() -> list[tuple[Unit, str]]:
    """Every unit with the code of the one above, by code."""
    units = db.session.scalars(select(Unit).order_by(Unit.code)).all()
    codes = {unit.id: unit.code for unit in units}
    return [(unit, codes.get(unit.parent_id or 0, "")) for unit in units]


def every_role(day: date) -> Iterator[tuple[User, Membership | None]]:
    """Every open account, once for each role that has not ended, by name."""
    people = select(User).where(User.active).options(joinedload(User.unit)).order_by(User.name, User.id)
    for person in db.session.scalars(people).unique().all():
        held = [one for one in person.memberships if one.to_on is None or one.to_on >= day]
        if not held:
            yield person, None
        for one in sorted(held, key=lambda one: (one.committee_id, one.id)):
            yield person, one


def every_open_task(committee: Committee, limit: int) -> Iterator[tuple[Task, list[str]]]:
    """The tasks of a committee that have not ended, with the codes of their supporting units, by code.

    One item for many units is left out: its children are there.
    """
    wanted = select(Task).where(Task.committee_id == committee.id, Task.state.in_(EDITABLE_STATES), ~Task.fan_out)
    wanted = wanted.order_by(Task.year, Task.serial).limit(limit)
    shown = [joinedload(Task.lead_unit), joinedload(Task.tracker).lazyload(User.memberships)]
    wanted = wanted.options(*shown, joinedload(Task.leader).lazyload(User.memberships))
    for portion in db.session.scalars(wanted, execution_options={"yield_per": 500}).partitions():
        supports = _supports([task.id for task in portion])
        for task in portion:
            yield task, supports.get(task.id, [])
            db.session.expunge(task)


def _supports(task_ids: Sequence[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    wanted = select(TaskSupport.task_id, Unit.code).join(Unit, Unit.id == TaskSupport.unit_id)
    wanted = wanted.where(TaskSupport.task_id.in_(task_ids)).order_by(TaskSupport.task_id, Unit.code)
    for task_id, code in db.session.execute(wanted):
        found.setdefault(task_id, []).append(code)
    return found
