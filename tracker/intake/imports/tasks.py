"""Tasks from a spreadsheet: what each row would make or change in one committee.

A task is known by its code. A row without one is known by a hash of committee, title, lead unit and due date, which the
task keeps in `form_key`: the same file twice makes nothing twice, also when two people press at once.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice

from sqlalchemy import Select, select

from tracker.db import db
from tracker.intake.imports.lines import Line
from tracker.intake.imports.task_fates import settle
from tracker.intake.imports.task_lines import Known, TaskLine, read_line
from tracker.intake.rules import Plan
from tracker.sheets import Row, Table
from tracker.tasks.models import Task, TaskSupport
from tracker.units.models import Committee

PORTION = 500


def plan_tasks(table: Table, committee: Committee, today: date) -> Plan:
    """What taking over the table's tasks into `committee` would do."""
    plan, known = Plan(), Known(committee, today)
    own_code = re.compile(rf"{re.escape(committee.code)}/([0-9]{{4}})/([0-9]{{4,6}})")
    seen: dict[str, int] = {}
    for portion in _portions(table.rows()):
        reads = [read_line(Line(row, plan), known, own_code) for row in portion]
        for read in reads:
            _refuse_double(read, seen)
        standing = _standing(reads, committee)
        supports = _supports([task.id for task in standing.values()])
        for read in reads:
            task = standing.get(read.code or read.key)
            settle(read, task, supports.get(task.id, ()) if task is not None else (), known, plan)
        for task in set(standing.values()):
            db.session.expunge(task)  # ten thousand tasks need not be in memory at once
    return plan


def _portions(rows: Iterator[Row]) -> Iterator[list[Row]]:
    while portion := list(islice(rows, PORTION)):
        yield portion


def _refuse_double(read: TaskLine, seen: dict[str, int]) -> None:
    name = read.code or read.key
    if name in seen:
        what = f"Mã {read.code}" if read.code else "Nội dung, đơn vị chủ trì và thời hạn"
        read.line.blame("code" if read.code else "title", f"{what} trùng với dòng {seen[name]} trong tệp.")
    elif name:
        seen[name] = read.line.number


def _standing(reads: Sequence[TaskLine], committee: Committee) -> dict[str, Task]:
    """The tasks these rows are about, by code, or by the key of rows without one."""
    own = _of(committee)
    codes = [read.code for read in reads if read.code]
    found = {task.code: task for task in db.session.scalars(own.where(Task.code.in_(codes)))}
    unnamed = {read.key: read for read in reads if read.key}
    for task in db.session.scalars(own.where(Task.form_key.in_(unnamed))):
        found[task.form_key or ""] = task
    titles = {read.title for key, read in unnamed.items() if key not in found}
    same = own.where(Task.closed.in_([False, True]), Task.title.in_(titles)).order_by(Task.id)
    for task in db.session.scalars(same) if titles else ():
        for key, read in unnamed.items():
            is_same = read.title == task.title and read.lead is not None and read.lead.id == task.lead_unit_id
            if is_same and task.due_on == (read.due.on if read.due else None):
                found.setdefault(key, task)
    return found


def _of(committee: Committee) -> Select[Task]:
    return select(Task).where(Task.committee_id == committee.id)


def _supports(task_ids: Sequence[int]) -> dict[int, tuple[int, ...]]:
    held: dict[int, list[int]] = {}
    wanted = select(TaskSupport.task_id, TaskSupport.unit_id).where(TaskSupport.task_id.in_(task_ids))
    for task_id, unit_id in db.session.execute(wanted.order_by(TaskSupport.unit_id)):
        held.setdefault(task_id, []).append(unit_id)
    return {task_id: tuple(units) for task_id, units in held.items()}
