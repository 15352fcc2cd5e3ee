"""Fetching units and committees."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache

from sqlalchemy import Select, bindparam, or_, select
from sqlalchemy.orm import joinedload

from tracker.db import db, folded, kept_if_cheap
from tracker.errors import NotFound
from tracker.units.models import Committee, Unit, UnitSuccession


def ids_of_unit_and_below(unit_id: int) -> list[int]:
    """The ids of a unit and of every unit under it, however deep."""
    return kept_if_cheap(
        ("tree", unit_id), lambda: list(db.session.connection().execute(_tree(), {"top": unit_id}).scalars())
    )


@cache
def _tree() -> Select[int]:
    """Made once: every page of everybody asks for it."""
    tree = select(Unit.id).where(Unit.id == bindparam("top")).cte("tree", recursive=True)
    tree = tree.union(select(Unit.id).join(tree, Unit.parent_id == tree.c.id))
    return select(tree.c.id)


def all_units() -> Select[Unit]:
    """Every unit, ended ones too, by name."""
    return select(Unit).order_by(Unit.name, Unit.id)


def valid_units(day: date) -> Sequence[Unit]:
    """The units that exist on `day` and so can be given work, by name."""
    living = select(Unit).where(
        or_(Unit.valid_from.is_(None), Unit.valid_from <= day),
        or_(Unit.valid_to.is_(None), Unit.valid_to >= day),
    )
    return db.session.scalars(living.order_by(Unit.name, Unit.id)).all()


def unit_for_administrator(unit_id: int) -> Unit:
    """One unit. Raises NotFound where there is none; who may ask is the page's question."""
    unit = db.session.get(Unit, unit_id) if 0 < unit_id < 2**31 else None
    if unit is None:
        raise NotFound
    return unit


def committee_for_administrator(committee_id: int) -> Committee:
    """One committee, whether or not the asking person belongs to it. Raises NotFound where there is none."""
    committee = db.session.get(Committee, committee_id) if 0 < committee_id < 2**31 else None
    if committee is None:
        raise NotFound
    return committee


def all_committees() -> Sequence[Committee]:
    """Every committee of the installation, by name."""
    wanted = select(Committee).options(joinedload(Committee.standing_unit))
    return db.session.scalars(wanted.order_by(Committee.name, Committee.id)).all()


def units_as_tree() -> list[tuple[Unit, int]]:
    """Every unit with its depth, each below the one it belongs to, siblings by name."""
    below: defaultdict[int | None, list[Unit]] = defaultdict(list)
    units = db.session.scalars(all_units()).all()
    for unit in units:
        below[unit.parent_id].append(unit)
    found: list[tuple[Unit, int]] = []
    waiting = [(unit, 0) for unit in reversed(below[None])]
    while waiting:
        unit, depth = waiting.pop()
        found.append((unit, depth))
        waiting += [(child, depth + 1) for child in reversed(below[unit.id])]
    shown = {unit.id for unit, _ in found}
    return found + [(unit, 0) for unit in units if unit.id not in shown]


def is_called(unit: Unit, words: str) -> bool:
    """Whether one of the unit's names or its code holds `words`, in any spelling."""
    return folded(words) in folded(unit.code, unit.name, unit.short_name, *unit.aliases)


# ---------- Who took over from whom ----------


def heirs_of(unit_ids: Iterable[int]) -> Sequence[UnitSuccession]:
    """The units that took over from these, the main one of each first."""
    found = select(UnitSuccession).where(UnitSuccession.from_id.in_(list(unit_ids)))
    found = found.options(joinedload(UnitSuccession.after), joinedload(UnitSuccession.before))
    return db.session.scalars(found.order_by(UnitSuccession.is_main.desc(), UnitSuccession.id)).all()


def predecessors_of(unit_ids: Iterable[int]) -> Sequence[UnitSuccession]:
    """The ended units these took over from."""
    found = select(UnitSuccession).where(UnitSuccession.to_id.in_(list(unit_ids)))
    found = found.options(joinedload(UnitSuccession.after), joinedload(UnitSuccession.before))
    return db.session.scalars(found.order_by(UnitSuccession.effective_on.desc(), UnitSuccession.id)).all()


def unit_by_code(code: str, day: date) -> Unit | None:
    """The unit of a code; that of an ended unit leads to the one that took over, and on to whoever exists on `day`.

    None where there is no such code. A unit that ended without a successor is itself.
    """
    unit = db.session.scalar(select(Unit).where(Unit.code == code.strip().upper()))
    passed = set[int]()
    while unit is not None and unit.valid_to is not None and unit.valid_to < day and unit.id not in passed:
        passed.add(unit.id)
        heirs = heirs_of([unit.id])
        if not heirs or not heirs[0].is_main:
            break
        unit = heirs[0].after
    return unit
