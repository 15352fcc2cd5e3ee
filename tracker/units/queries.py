"""Fetching units and committees."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Select, or_, select

from tracker.db import db
from tracker.units.models import Unit


def ids_of_unit_and_below(unit_id: int) -> list[int]:
    """The ids of a unit and of every unit under it, however deep."""
    tree = select(Unit.id).where(Unit.id == unit_id).cte("tree", recursive=True)
    tree = tree.union(select(Unit.id).join(tree, Unit.parent_id == tree.c.id))
    return list(db.session.scalars(select(tree.c.id)))


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
