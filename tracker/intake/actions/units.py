"""Writing the units of a checked spreadsheet."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from tracker.accounts.models import User
from tracker.db import db
from tracker.history.actions import Happened, record_many
from tracker.units.models import Unit, UnitKind
from tracker.units.rules import differences, unit_facts


@dataclass(frozen=True)
class UnitRow:
    """A unit as a row has it; `unit_id` is none for a new one. The unit above is named by its code."""

    row: int
    unit_id: int | None
    code: str
    name: str
    short_name: str
    aliases: tuple[str, ...]
    kind: UnitKind
    parent_code: str
    valid_from: date | None
    valid_to: date | None


def write_units(rows: Sequence[UnitRow], *, by: User | None) -> None:
    """Make the new units and change the others, in one go, with their history. Flushes, never commits."""
    units = {unit.code: unit for unit in db.session.scalars(select(Unit))}
    before = {row.code: unit_facts(units[row.code]) for row in rows if row.code in units}
    for row in rows:
        if row.code not in units:
            units[row.code] = Unit(code=row.code)
        unit = units[row.code]
        unit.name, unit.short_name, unit.aliases = row.name, row.short_name, list(row.aliases)
        unit.kind, unit.valid_from, unit.valid_to = row.kind, row.valid_from, row.valid_to
    made = [units[row.code] for row in rows if row.code not in before]
    db.session.add_all(made)
    db.session.flush()
    for row in rows:  # after all of them have ids: the one above may stand further down in the file
        units[row.code].parent = units[row.parent_code] if row.parent_code else None
    db.session.flush()
    told = [Happened(Unit, unit.id, "unit.created", None, {"code": unit.code, "name": unit.name}) for unit in made]
    for code, facts in before.items():
        if changes := differences(facts, unit_facts(units[code])):
            told.append(Happened(Unit, units[code].id, "unit.changed", None, {"changes": changes}))
    record_many(told, by=by)
