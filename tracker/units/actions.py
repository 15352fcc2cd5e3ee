"""Changing units and committees.

History stands above this room, so each act returns what changed and the page records it in the same transaction.
"""

from dataclasses import fields, replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from tracker.db import db, marked
from tracker.errors import Refused
from tracker.units.models import Committee, Unit
from tracker.units.queries import valid_units
from tracker.units.rules import (
    CommitteeFacts,
    UnitFacts,
    aliases_of,
    code_of,
    committee_facts,
    differences,
    refuse_cycle,
    refuse_wrong_life,
    unit_facts,
)


def add_unit(facts: UnitFacts) -> Unit:
    """A new unit. Raises Refused, naming the field, when the code is taken or the facts cannot be."""
    facts = _checked(facts, None)
    unit = Unit()
    _write(unit, facts)
    db.session.add(unit)
    _flush_unique(facts.code)
    return unit


def change_unit(unit: Unit, facts: UnitFacts) -> dict[str, list[Any]]:
    """Write new facts about a unit and return the differences, empty when nothing changed. Raises Refused."""
    facts = _checked(facts, unit)
    changed = differences(unit_facts(unit), facts)
    _write(unit, facts)
    _flush_unique(facts.code)
    return changed


def add_alias(unit: Unit, alias: str, *, on: date) -> dict[str, list[Any]]:
    """Let `unit` be called `alias` too, and return the difference; empty when it is called so already.

    Secretaries may do this much to a unit, because they meet the names. Raises Refused when another unit that exists
    on `on` is called so, or when the unit has as many names as it may have.
    """
    alias = " ".join(alias.split())
    db.session.refresh(unit, with_for_update=True)  # two who add a name at once keep both
    wanted = marked(alias)
    if wanted in {marked(name) for name in (unit.name, unit.short_name, *unit.aliases)}:
        return {}
    for other in valid_units(on):
        if other.id != unit.id and wanted in {marked(name) for name in (other.name, other.short_name, *other.aliases)}:
            raise Refused(f"“{alias}” đang là tên gọi của {other.name}, nên không ghi thêm cho {unit.name}.")
    before = unit_facts(unit)
    after = replace(before, aliases=aliases_of("\n".join([*unit.aliases, alias]), unit.name))
    _write(unit, after)
    db.session.flush()
    return differences(before, after)


def add_committee(facts: CommitteeFacts) -> Committee:
    """A new committee. Raises Refused, naming the field, when the code is taken."""
    facts = replace(facts, code=code_of(facts.code))
    if db.session.scalar(select(Committee.id).where(Committee.code == facts.code)):
        raise _taken(facts.code)
    committee = Committee()
    _write(committee, facts)
    db.session.add(committee)
    _flush_unique(facts.code)
    return committee


def change_committee(committee: Committee, facts: CommitteeFacts) -> dict[str, list[Any]]:
    """Write new facts about a committee and return the differences.

    Its code begins the codes of its tasks, which are written on paper, so it stays.
    """
    facts = replace(facts, code=committee.code)
    changed = differences(committee_facts(committee), facts)
    _write(committee, facts)
    db.session.flush()
    return changed


def _checked(facts: UnitFacts, unit: Unit | None) -> UnitFacts:
    facts = replace(facts, code=code_of(facts.code))
    refuse_wrong_life(facts.valid_from, facts.valid_to)
    holder = db.session.scalar(select(Unit.id).where(Unit.code == facts.code))
    if holder is not None and (unit is None or holder != unit.id):
        raise _taken(facts.code)
    if facts.parent is not None and unit is not None:
        # Two administrators who put two units under each other at once wait for one another here.
        tree = select(Unit.id, Unit.parent_id).with_for_update(key_share=True)
        refuse_cycle(unit.id, facts.parent.id, dict(db.session.execute(tree).all()))
    return facts


def _write(row: Unit | Committee, facts: UnitFacts | CommitteeFacts) -> None:
    for field in fields(facts):
        value = getattr(facts, field.name)
        setattr(row, field.name, list(value) if isinstance(value, tuple) else value)


def _taken(code: str) -> Refused:
    return Refused(f"Mã {code} đã có trong danh sách. Anh chị chọn mã khác, hoặc sửa mục đã có.", field="code")


def _flush_unique(code: str) -> None:
    """Flush; somebody who took the same code in the same moment is told like everybody else."""
    try:
        db.session.flush()
    except IntegrityError:
        db.session.rollback()
        raise _taken(code) from None
