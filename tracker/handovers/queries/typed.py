"""What was typed about units, looked up: which units, tasks and people a decision means."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import select

from tracker.db import db
from tracker.errors import Refused
from tracker.handovers.queries.units import people_addressed, portions, tasks_coded, units_called
from tracker.handovers.rules import Plan, Row, read_table, refuse_unknown
from tracker.tasks.models import TaskSupport
from tracker.units.models import SuccessionKind, Unit

PROBLEMS_SHOWN = 8


@dataclass(frozen=True)
class Typed:
    """The form of a decision as it was filled in; every unit by its code or name."""

    decision: str
    effective_on: date
    old_units: str = ""  # one a line
    successor: str = ""
    table: str = ""
    old_goes_on: bool = False
    new_name: str = ""
    new_short_name: str = ""
    new_code: str = ""
    parent: str = ""


def typed_plan(kind: SuccessionKind, typed: Typed) -> Plan:
    """The plan somebody typed. Raises Refused, naming the field and line, for what cannot be found."""
    common: dict[str, Any] = {"decision": typed.decision, "effective_on": typed.effective_on}
    if kind is SuccessionKind.SPLIT:
        return _plan_of_table(typed, common)
    olds = _units_typed(typed.old_units)
    if kind in (SuccessionKind.RENAME, SuccessionKind.MOVE) and len(olds) != 1:
        raise Refused("Mỗi lần đổi tên hoặc chuyển cơ quan cấp trên là một đơn vị.", field="old_units")
    if kind is SuccessionKind.RENAME:
        names: dict[str, Any] = {
            "new_name": typed.new_name,
            "new_short_name": typed.new_short_name,
            "new_code": typed.new_code,
        }
        return Plan(kind, **common, main={olds[0].id: None}, **names)
    if kind is SuccessionKind.MOVE:
        parent = refuse_unknown(typed.parent, units_called(typed.parent), field="parent") if typed.parent else None
        return Plan(kind, **common, main={olds[0].id: None}, parent_id=parent.id if parent else None)
    if kind is SuccessionKind.MERGE and not typed.successor:
        raise Refused("Anh chị ghi đơn vị nhận.", field="successor")
    heir = None
    if typed.successor:
        heir = refuse_unknown(typed.successor, units_called(typed.successor), field="successor")
    return Plan(kind, **common, main={old.id: heir.id if heir else None for old in olds})


def _units_typed(typed: str) -> list[Unit]:
    lines = [(number, line.strip()) for number, line in enumerate(typed.splitlines(), start=1) if line.strip()]
    if not lines:
        raise Refused("Anh chị ghi ít nhất một đơn vị.", field="old_units")
    one = len(lines) == 1
    found = [
        refuse_unknown(line, units_called(line), field="old_units", line=None if one else number)
        for number, line in lines
    ]
    return list({unit.id: unit for unit in found}.values())


@dataclass
class _Table:
    """A table while it is looked up."""

    units: dict[str, Unit] = field(default_factory=dict)
    main: dict[int, int | None] = field(default_factory=dict)
    tasks: dict[tuple[int, int], int] = field(default_factory=dict)
    people: dict[int, int] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)

    def unit(self, typed: str, row: Row) -> Unit | None:
        """The unit typed in a row; none, with its problem noted, where it is unclear."""
        if typed not in self.units:
            try:
                self.units[typed] = refuse_unknown(typed, units_called(typed), field="table", line=row.number)
            except Refused as refused:
                self.problems.append(refused.message)
                return None
        return self.units[typed]


def _plan_of_table(typed: Typed, common: dict[str, Any]) -> Plan:
    rows, table = read_table(typed.table), _Table()
    codes = [row.what for row in rows if not row.is_all and "@" not in row.what]
    tasks, people = tasks_coded(codes), people_addressed([row.what for row in rows if "@" in row.what])
    supporting = _supporters([task_id for task_id, _lead in tasks.values()])
    for row in rows:
        old, new = table.unit(row.old, row), table.unit(row.new, row)
        if old is None or new is None:
            continue
        table.main.setdefault(old.id, None)
        if row.is_all:
            _take_rest(table, row, old, new)
        elif "@" in row.what:
            _take_person(table, row, old, new, people)
        else:
            _take_task(table, row, old, new, tasks, supporting)
    if table.problems:
        more = len(table.problems) - PROBLEMS_SHOWN
        shown = " ".join(table.problems[:PROBLEMS_SHOWN]) + (f" Và {more} dòng khác." if more > 0 else "")
        raise Refused(shown, field="table")
    plan: dict[str, Any] = {"main": table.main, "tasks": table.tasks, "people": table.people}
    return Plan(SuccessionKind.SPLIT, **common, **plan, old_goes_on=typed.old_goes_on)


def _take_rest(table: _Table, row: Row, old: Unit, new: Unit) -> None:
    if table.main[old.id] not in (None, new.id):
        table.problems.append(f"Dòng {row.number}: {old.name} đã có một dòng “tất cả” khác.")
    table.main[old.id] = new.id


def _take_person(table: _Table, row: Row, old: Unit, new: Unit, people: dict[str, Any]) -> None:
    person = people.get(row.what.lower())
    if person is None or person.unit_id != old.id:
        table.problems.append(f"Dòng {row.number}: {old.name} không có tài khoản {row.what}.")
    else:
        table.people[person.id] = new.id


def _take_task(
    table: _Table,
    row: Row,
    old: Unit,
    new: Unit,
    tasks: dict[str, tuple[int, int | None]],
    supporting: set[tuple[int, int]],
) -> None:
    task_id, lead_id = tasks.get(row.what.upper(), (0, None))
    if not task_id:
        table.problems.append(f"Dòng {row.number}: không có nhiệm vụ đang mở mang mã {row.what}.")
    elif lead_id != old.id and (task_id, old.id) not in supporting:
        table.problems.append(f"Dòng {row.number}: {row.what} không do {old.name} chủ trì hay phối hợp.")
    elif table.tasks.setdefault((old.id, task_id), new.id) != new.id:
        table.problems.append(f"Dòng {row.number}: {row.what} của {old.name} đã giao cho đơn vị khác ở dòng trên.")


def _supporters(task_ids: Sequence[int]) -> set[tuple[int, int]]:
    """(task, unit) of every unit that supports one of the tasks."""
    found: set[tuple[int, int]] = set()
    for some in portions(list(task_ids)):
        query = select(TaskSupport.task_id, TaskSupport.unit_id).where(TaskSupport.task_id.in_(some))
        found.update((task_id, unit_id) for task_id, unit_id in db.session.execute(query))
    return found
