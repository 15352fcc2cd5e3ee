"""Units from a spreadsheet: what each row would make or change."""

from dataclasses import fields
from enum import Enum
from typing import Any

from sqlalchemy import select

from tracker.db import db, folded
from tracker.errors import Refused
from tracker.intake.actions.units import UnitRow
from tracker.intake.imports.lines import Line
from tracker.intake.imports.names import UnitNames
from tracker.intake.rules import UNIT_COLUMNS, Fate, Plan
from tracker.labels import label
from tracker.sheets import Table
from tracker.units.models import Unit, UnitKind
from tracker.units.rules import aliases_of, code_of, refuse_cycle, refuse_wrong_life

COLUMN_NAMES = {column.key: column.name for column in UNIT_COLUMNS} | {"parent_code": "Mã đơn vị cấp trên"}


def plan_units(table: Table) -> Plan:
    """What taking over the table's units would do. A unit is known by its code; the file may name units of its own."""
    plan = Plan()
    units = db.session.scalars(select(Unit).order_by(Unit.id)).all()
    by_code, by_id = {unit.code: unit for unit in units}, {unit.id: unit for unit in units}
    names = UnitNames(units)
    lines: dict[str, Line] = {}
    read: dict[str, UnitRow] = {}
    for row in table.rows():
        line = Line(row, plan)
        code = line.read("code", lambda cell: code_of(cell.words())) or ""
        if code in lines:
            line.blame("code", f"Mã {code} trùng với dòng {lines[code].number} trong tệp. Anh chị giữ một dòng.")
        elif code:
            lines[code] = line
            read[code] = _row(line, code, by_code.get(code), by_id)
        else:
            _row(line, code, None, by_id)  # whatever else is wrong with the row is told at once
    _place(read, lines, names, by_code, by_id)
    _refuse_twins(read, lines, by_code, by_id)
    for code, wanted in read.items():
        _settle(lines[code], wanted, by_code.get(code), by_id, plan)
    return plan


def _row(line: Line, code: str, unit: Unit | None, by_id: dict[int, Unit]) -> UnitRow:
    """The row with what stands already where the file has no such column. The unit above is still as typed."""

    def kept(key: str, read: Any, otherwise: Any) -> Any:
        if line.has(key):
            return read
        return getattr(unit, key) if unit is not None else otherwise

    name = line.text("name", 200, needed="Thiếu tên đơn vị.")
    aliases = line.read("aliases", lambda cell: aliases_of("\n".join(line.parts("aliases")), name))
    above = by_id[unit.parent_id].code if unit is not None and unit.parent_id else ""
    wanted = UnitRow(
        row=line.number,
        unit_id=unit.id if unit else None,
        code=code,
        name=name,
        short_name=kept("short_name", line.text("short_name", 80), ""),
        aliases=tuple(kept("aliases", aliases or (), ())),
        kind=(line.choice("kind", UnitKind) if line.has("kind") else None) or (unit.kind if unit else UnitKind.OTHER),
        parent_code=line.text("parent", 200) if line.has("parent") else above,
        valid_from=kept("valid_from", line.day("valid_from"), None),
        valid_to=kept("valid_to", line.day("valid_to"), None),
    )
    try:
        refuse_wrong_life(wanted.valid_from, wanted.valid_to)
    except Refused as refused:
        line.blame("valid_to", refused.message)
    return wanted


def _place(
    read: dict[str, UnitRow],
    lines: dict[str, Line],
    names: UnitNames,
    by_code: dict[str, Unit],
    by_id: dict[int, Unit],
) -> None:
    """Find the unit above each, in the file or among those that stand; refuse circles and what is nowhere."""
    for code, wanted in read.items():
        typed = wanted.parent_code
        if typed and typed.upper() in read:
            _set_parent(read, code, typed.upper())
        elif typed:
            found = lines[code].read("parent", lambda _cell, typed=typed: names.find(typed))  # type: ignore[misc]
            _set_parent(read, code, found.code if found else (typed if typed in by_code else ""))
    numbers = {code: place for place, code in enumerate({**by_code, **read}, start=1)}
    above = {numbers[unit.code]: numbers.get(by_id[unit.parent_id].code) for unit in by_code.values() if unit.parent_id}
    above |= {numbers[code]: numbers.get(wanted.parent_code) for code, wanted in read.items()}
    for code, wanted in read.items():
        if wanted.parent_code:
            try:
                refuse_cycle(numbers[code], numbers[wanted.parent_code], above)
            except Refused:
                lines[code].blame("parent", f"{wanted.parent_code} đang trực thuộc chính {code}. Anh chị ghi mã khác.")


def _set_parent(read: dict[str, UnitRow], code: str, parent_code: str) -> None:
    values = {field.name: getattr(read[code], field.name) for field in fields(UnitRow)}
    read[code] = UnitRow(**{**values, "parent_code": parent_code})


def _refuse_twins(
    read: dict[str, UnitRow], lines: dict[str, Line], by_code: dict[str, Unit], by_id: dict[int, Unit]
) -> None:
    """Two living units of one name below one unit are one unit with two codes."""
    held: dict[tuple[str, str], str] = {}
    for unit in by_code.values():
        if unit.code not in read and unit.valid_to is None:
            above = by_id[unit.parent_id].code if unit.parent_id else ""
            held[folded(unit.name), above] = f"{unit.code} đã có trong hệ thống"
    for code, wanted in read.items():
        key = (folded(wanted.name), wanted.parent_code)
        if wanted.valid_to is None and wanted.name and key in held:
            lines[code].blame(
                "name", f"{wanted.name} trùng tên và cấp trên với {held[key]}. Anh chị dùng một mã, hoặc ghi rõ tên."
            )
        held.setdefault(key, f"{code} ở dòng {wanted.row}")


def _settle(line: Line, wanted: UnitRow, unit: Unit | None, by_id: dict[int, Unit], plan: Plan) -> None:
    if not line.is_sound:
        return
    if unit is None:
        line.settle(Fate.NEW)
        plan.work.append(wanted)
        return
    above = by_id[unit.parent_id].code if unit.parent_id else ""
    stands = {
        "name": unit.name,
        "short_name": unit.short_name,
        "aliases": tuple(unit.aliases),
        "kind": unit.kind,
        "parent_code": above,
        "valid_from": unit.valid_from,
        "valid_to": unit.valid_to,
    }
    changed = {key: value for key, value in stands.items() if value != getattr(wanted, key)}
    if not changed:
        line.settle(Fate.UNCHANGED)
        return
    line.settle(Fate.CHANGED)
    line.tell([f"{COLUMN_NAMES[key]}: {shown(old)} → {shown(getattr(wanted, key))}" for key, old in changed.items()])
    plan.work.append(wanted)


def shown(value: Any) -> str:
    """A value as the preview of changes shows it."""
    if value is None or value in ("", (), []):
        return "trống"
    if isinstance(value, bool):
        return "có" if value else "không"
    if isinstance(value, Enum):
        return label(value)
    if isinstance(value, tuple | list):
        return ", ".join(str(one) for one in value)
    return f"{value:%d/%m/%Y}" if hasattr(value, "strftime") else f"“{value}”"
