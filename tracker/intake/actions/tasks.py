"""Writing the tasks of a checked spreadsheet: drafts, or given out on the day the row names."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import select, update

from tracker import clock
from tracker.accounts.models import User
from tracker.accounts.queries import contacts_by_unit
from tracker.db import db, insert_once
from tracker.errors import Refused
from tracker.history.actions import Happened, record_many
from tracker.notices.actions import Telling, enqueue_many
from tracker.notices.models import NoticeKind
from tracker.tasks.actions.numbering import index, take_serials
from tracker.tasks.models import Task, TaskSerial, TaskState, TaskSupport
from tracker.units.models import Committee, Unit

PORTION = 500  # rows in memory at once


@dataclass
class TaskRow:
    """A task as a row has it. `task_id` is none for a new one; `version` is the one the row was compared with.

    `changes` holds the columns to set of one that stands; `given_on` is the day a draft or new task is given out.
    """

    row: int
    task_id: int | None
    version: int
    key: str  # of a row without a code
    code: str
    values: dict[str, Any] = field(default_factory=dict)
    support_ids: tuple[int, ...] | None = None
    given_on: date | None = None
    told: dict[str, list[Any]] = field(default_factory=dict)  # before and after, for the history


def write_tasks(committee: Committee, rows: Sequence[TaskRow], *, run_id: int, by: User) -> None:
    """Make the new tasks and change the others, with history and notices. Flushes, never commits.

    Raises Refused when somebody changed one of the tasks since the file was compared with it.
    """
    new = [row for row in rows if row.task_id is None]
    _number(committee, new)
    tell = _Tellings(committee, run_id, by)
    for portion in _portions(new):
        _make(committee, portion, run_id=run_id, tell=tell, by=by)
    for portion in _portions([row for row in rows if row.task_id is not None]):
        _change(portion, tell=tell, by=by)


def _portions(rows: Sequence[TaskRow]) -> Iterator[Sequence[TaskRow]]:
    """Some hundred rows at a time; what was written is forgotten by the session between them."""
    for start in range(0, len(rows), PORTION):
        yield rows[start : start + PORTION]
        db.session.flush()
        for one in [one for one in db.session if isinstance(one, Task)]:
            db.session.expunge(one)  # with its supporting units


def _number(committee: Committee, rows: Sequence[TaskRow]) -> None:
    """Give codes to rows without one; codes of the file are not given again to others."""
    highest: dict[int, int] = {}
    for row in rows:
        if row.code:
            year, serial = _numbers(row.code)
            highest[year] = max(highest.get(year, 0), serial)
    for year, serial in sorted(highest.items()):
        insert_once(TaskSerial, committee_id=committee.id, year=year, last=0)
        beyond = update(TaskSerial).where(TaskSerial.committee_id == committee.id, TaskSerial.year == year)
        db.session.execute(beyond.where(TaskSerial.last < serial).values(last=serial))
    unnumbered = [row for row in rows if not row.code]
    if unnumbered:
        this_year = clock.today().year
        serials = take_serials(committee.id, this_year, len(unnumbered))
        for row, number in zip(unnumbered, serials, strict=True):
            row.code = f"{committee.code}/{this_year}/{number:04}"


def _numbers(code: str) -> tuple[int, int]:
    """Year and serial of a code such as BCD35/2026/0123."""
    _committee, year, serial = code.rsplit("/", 2)
    return int(year), int(serial)


def _make(committee: Committee, rows: Sequence[TaskRow], *, run_id: int, tell: "_Tellings", by: User) -> None:
    now, tasks, told = clock.now(), [], []
    for row in rows:
        year, serial = _numbers(row.code)
        task = Task(
            committee_id=committee.id,
            code=row.code,
            year=year,
            serial=serial,
            form_key=row.key or None,
            created_by_id=by.id,
            created_at=now,
            **{"state": TaskState.DRAFT, **row.values},
        )
        if row.given_on is not None:
            _give(task, row.given_on)
        task.supports = [TaskSupport(unit_id=unit_id) for unit_id in row.support_ids or ()]
        index(task)
        tasks.append(task)
    db.session.add_all(tasks)
    db.session.flush()
    for task, row in zip(tasks, rows, strict=True):
        details = {"code": task.code, "title": task.title, "import": run_id}
        told.append(Happened(Task, task.id, "task.created", committee.id, details))
        if row.given_on is not None:
            told.append(tell.issued(task, row.given_on))
    record_many(told, by=by)
    tell.send()


def _give(task: Task, given_on: date) -> None:
    task.state, task.assigned_on, task.original_due_on = TaskState.ASSIGNED, given_on, task.due_on


def _change(rows: Sequence[TaskRow], *, tell: "_Tellings", by: User) -> None:
    ids = [row.task_id for row in rows]
    locked = select(Task).where(Task.id.in_(ids)).with_for_update().execution_options(populate_existing=True)
    tasks, told = {task.id: task for task in db.session.scalars(locked)}, []
    for row in rows:
        task = tasks[row.task_id or 0]
        if task.version != row.version:
            raise Refused(
                f"Nhiệm vụ {task.code} (dòng {row.row}) vừa được người khác thay đổi. "
                "Anh chị kiểm tra lại tệp rồi nhập."
            )
        for name, value in row.values.items():
            setattr(task, name, value)
        if row.support_ids is not None:
            kept = [support for support in task.supports if support.unit_id in row.support_ids]
            held = {support.unit_id for support in kept}
            task.supports = kept + [TaskSupport(unit_id=one) for one in row.support_ids if one not in held]
        if row.told:
            told.append(Happened(Task, task.id, "task.edited", task.committee_id, {"changes": row.told}))
        if row.given_on is not None:
            _give(task, row.given_on)
            told.append(tell.issued(task, row.given_on))
        task.version += 1
        index(task)
    db.session.flush()
    record_many(told, by=by)
    tell.send()


class _Tellings:
    """The notices of tasks given out: to the contacts of their units, whom each unit is asked for once."""

    def __init__(self, committee: Committee, run_id: int, by: User) -> None:
        self._run_id, self._by = run_id, by
        self._contacts = contacts_by_unit(committee.id, clock.today())
        self._units: dict[int, str] = {
            unit.id: unit.short_name or unit.name for unit in db.session.scalars(select(Unit))
        }
        self._waiting: list[Telling] = []

    def issued(self, task: Task, given_on: date) -> Happened:
        """Tell the contacts of a task's units, and return what the history says."""
        unit_ids = [task.lead_unit_id, *(support.unit_id for support in task.supports)]
        people = {person_id for unit_id in unit_ids for person_id in self._contacts.get(unit_id or 0, ())}
        unit = self._units.get(task.lead_unit_id or 0, "")
        due_on = task.due_on.isoformat() if task.due_on else None
        for person_id in sorted(people - {self._by.id}):
            self._waiting.append(
                Telling(
                    key=f"task-{task.id}-assigned-import-{self._run_id}-{person_id}",
                    kind=NoticeKind.ASSIGNED,
                    recipient_id=person_id,
                    subject_kind="task",
                    subject_id=task.id,
                    title=task.title,
                    committee_id=task.committee_id,
                    details={
                        "code": task.code,
                        "unit": unit,
                        "due_on": due_on,
                        "due_precision": task.due_precision.value,
                        "by": self._by.name,
                        "given_on": given_on.isoformat(),
                        "as": "contact",
                    },
                )
            )
        details = {"unit": unit, "given_on": given_on.isoformat(), "due_on": due_on, "source": ""}
        return Happened(Task, task.id, "task.issued", task.committee_id, details)

    def send(self) -> None:
        """Put what waits into the ledger."""
        now = clock.now()
        for start in range(0, len(self._waiting), PORTION):
            enqueue_many(self._waiting[start : start + PORTION], now=now, send_after=now)
        self._waiting.clear()
