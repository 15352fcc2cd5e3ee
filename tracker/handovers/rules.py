"""What decides about units that change, from what was typed and stored alone: the plan, its table, its refusals."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from tracker.accounts.models import Role
from tracker.accounts.rules import Standpoint
from tracker.errors import Refused
from tracker.tasks.models import TaskState
from tracker.tasks.rules import OPEN_STATES
from tracker.units.models import SuccessionKind, Unit

# What goes to the new hand: everything that has not ended. A draft that nobody was given yet goes too.
MOVED_STATES = OPEN_STATES | {TaskState.DRAFT, TaskState.SUSPENDED}

ALL_WORDS = frozenset({"", "*", "tất cả", "tat ca", "còn lại", "con lai", "các nhiệm vụ còn lại"})
MOST_ROWS = 20_000
LATEST = timedelta(days=3 * 366)  # a decision that takes effect later than this has a mistyped year


@dataclass(frozen=True)
class Plan:
    """What one decision does with units.

    `main` maps each unit that ends (or, in a move, changes its place) to the unit that takes over what is not named
    one by one, none where nothing may be left. `tasks` maps (old unit, task) and `people` an account to the unit they
    go to instead; one task may be led by one ending unit and supported by another.
    """

    kind: SuccessionKind
    decision: str
    effective_on: date
    main: Mapping[int, int | None]
    tasks: Mapping[tuple[int, int], int] = field(default_factory=dict)
    people: Mapping[int, int] = field(default_factory=dict)
    old_goes_on: bool = False  # a part is split off and the unit itself stays
    new_name: str = ""
    new_short_name: str = ""
    new_code: str = ""
    parent_id: int | None = None  # of a move

    @property
    def old_ids(self) -> list[int]:
        return list(self.main)

    @property
    def new_ids(self) -> list[int]:
        """The units that take something over, each once."""
        found = [*(unit_id for unit_id in self.main.values() if unit_id), *self.tasks.values(), *self.people.values()]
        return list(dict.fromkeys(found))

    @property
    def last_day(self) -> date:
        """The last day of a unit that ends."""
        return self.effective_on - timedelta(days=1)

    @property
    def ends_units(self) -> bool:
        return self.kind is not SuccessionKind.MOVE and not self.old_goes_on

    def unit_for_task(self, task_id: int, old_id: int) -> int | None:
        """The unit a task of `old_id` goes to; none where nobody said, or where it stays."""
        return self.tasks.get((old_id, task_id), self.main.get(old_id))

    def as_json(self) -> dict[str, Any]:
        """The plan as it is stored."""
        return {
            "main": [[old, new] for old, new in self.main.items()],
            "tasks": [[old, task, new] for (old, task), new in self.tasks.items()],
            "people": [[person, new] for person, new in self.people.items()],
            "old_goes_on": self.old_goes_on,
            "new_name": self.new_name,
            "new_short_name": self.new_short_name,
            "new_code": self.new_code,
            "parent_id": self.parent_id,
        }

    @classmethod
    def from_json(cls, kind: SuccessionKind, decision: str, effective_on: date, stored: Mapping[str, Any]) -> "Plan":
        """The plan a stored decision holds."""
        maps: dict[str, Any] = {name: dict(stored.get(name, [])) for name in ("main", "people")}
        maps["tasks"] = {(old, task): new for old, task, new in stored.get("tasks", [])}
        names = ("old_goes_on", "new_name", "new_short_name", "new_code", "parent_id")
        return cls(kind, decision, effective_on, **maps, **{name: stored[name] for name in names if name in stored})


# ---------- The table of a decision: which task of which unit goes where ----------


@dataclass(frozen=True)
class Row:
    """One line of the table as typed: a unit, what of it (a task's code, an account's address, or all), a unit."""

    number: int
    old: str
    what: str
    new: str

    @property
    def is_all(self) -> bool:
        return self.what.casefold() in ALL_WORDS


def read_table(typed: str) -> list[Row]:
    """The rows of a table pasted from a spreadsheet (tabs) or typed with ";" or "|" between three columns.

    A first line of headings is passed over. Raises Refused naming the lines that have no three columns.
    """
    rows: list[Row] = []
    wrong: list[str] = []
    for number, line in enumerate(typed.splitlines(), start=1):
        if not line.strip():
            continue
        cells = [" ".join(cell.split()) for cell in re.split(r"\t|;|\|", line)]
        if len(cells) == 2:  # "old; new": all of it
            cells = [cells[0], "", cells[1]]
        if len(cells) != 3 or not cells[0] or not cells[2]:
            wrong.append(str(number))
        elif not (not rows and cells[0].casefold().startswith(("mã", "đơn vị"))):
            rows.append(Row(number, *cells))
    if wrong:
        raise Refused(
            f"Dòng {', '.join(wrong[:5])}{' …' if len(wrong) > 5 else ''} chưa đủ ba cột: "
            "đơn vị cũ, mã nhiệm vụ (hoặc “tất cả”), đơn vị mới.",
            field="table",
        )
    if not rows:
        raise Refused("Bảng chưa có dòng nào.", field="table")
    if len(rows) > MOST_ROWS:
        raise Refused(f"Bảng có hơn {MOST_ROWS} dòng. Anh chị chia thành nhiều quyết định.", field="table")
    return rows


# ---------- Which unit is meant ----------


def refuse_unknown(typed: str, found: Sequence[Unit], *, field: str, line: int | None = None) -> Unit:
    """The one unit `typed` means. Raises Refused when there is none, or several of a name: then it names the codes."""
    where = f"Dòng {line}: " if line else ""
    if not found:
        raise Refused(f"{where}không có đơn vị nào mang mã hoặc tên “{typed}”.", field=field)
    if len(found) > 1:
        codes = ", ".join(f"{unit.code} ({unit.parent.name})" if unit.parent else unit.code for unit in found)
        raise Refused(f"{where}có {len(found)} đơn vị tên “{typed}”: {codes}. Anh chị ghi mã.", field=field)
    return found[0]


# ---------- What cannot be ----------


def refuse_wrong_day(effective_on: date, today: date) -> None:
    """Raise Refused for an effective date that is surely mistyped."""
    if effective_on > today + LATEST:
        raise Refused(
            f"Ngày hiệu lực {effective_on:%d/%m/%Y} xa quá. Anh chị xem lại năm trong quyết định.",
            field="effective_on",
        )


def refuse_impossible(plan: Plan, units: Mapping[int, Unit]) -> None:
    """Raise Refused when a unit would go into itself, has ended already, or is not there yet on the day."""
    if not plan.main:
        raise Refused("Anh chị ghi ít nhất một đơn vị.", field="old_units")
    for old_id in plan.old_ids:
        _refuse_dead(units[old_id], plan.effective_on)
        if plan.main[old_id] == old_id and not plan.old_goes_on:
            raise Refused(f"{units[old_id].name} không thể sáp nhập vào chính mình.", field="successor")
    for new_id in plan.new_ids:
        if new_id in plan.main and plan.ends_units:
            raise Refused(
                f"{units[new_id].name} cũng kết thúc theo quyết định này nên không nhận bàn giao được. "
                "Anh chị chọn đơn vị khác.",
                field="successor",
            )
        _refuse_absent(units[new_id], plan.effective_on)


def _refuse_dead(unit: Unit, effective_on: date) -> None:
    if unit.valid_to is not None and unit.valid_to < effective_on:
        raise Refused(
            f"{unit.name} ({unit.code}) đã kết thúc ngày {unit.valid_to:%d/%m/%Y}, không kết thúc lần nữa được.",
            field="old_units",
        )
    if unit.valid_from is not None and unit.valid_from >= effective_on:
        raise Refused(
            f"{unit.name} ({unit.code}) chỉ hoạt động từ ngày {unit.valid_from:%d/%m/%Y}, không trước ngày hiệu lực "
            f"{effective_on:%d/%m/%Y}.",
            field="effective_on",
        )


def _refuse_absent(unit: Unit, effective_on: date) -> None:
    if unit.valid_to is not None and unit.valid_to < effective_on:
        raise Refused(
            f"{unit.name} ({unit.code}) kết thúc ngày {unit.valid_to:%d/%m/%Y} nên không nhận bàn giao được.",
            field="successor",
        )
    if unit.valid_from is not None and unit.valid_from > effective_on:
        raise Refused(
            f"{unit.name} ({unit.code}) chỉ hoạt động từ ngày {unit.valid_from:%d/%m/%Y}, sau ngày hiệu lực.",
            field="successor",
        )


# ---------- Who may ----------


def can_reorganise(is_admin: bool) -> bool:
    """Units are the administrators'."""
    return is_admin


def can_hand_over(who: Standpoint) -> bool:
    """Inside a committee its secretaries pass work from one person to another."""
    return who.is_secretary


def can_name_deputy(who: Standpoint, absent_roles: frozenset[Role], *, is_admin: bool, deputy_id: int) -> bool:
    """Administrators may; secretaries for those who are no leaders, and never themselves; leaders for leaders."""
    if is_admin or who.is_leader:
        return True
    return who.is_secretary and not Standpoint(0, who.committee_id, absent_roles).is_leader and deputy_id != who.user_id
