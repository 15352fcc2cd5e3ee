"""Fetching people, and what a person may enter."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import or_, select

from tracker.accounts.models import Membership, Role, User
from tracker.accounts.rules import Standpoint
from tracker.db import db
from tracker.errors import NotFound
from tracker.units.models import Committee
from tracker.units.queries import ids_of_unit_and_below


def committees_of(user: User, day: date) -> list[Committee]:
    """The committees the person belongs to on `day`, each once, by name."""
    ids = user.committee_ids(day)
    found = {held.committee_id: held.committee for held in user.memberships if held.committee_id in ids}
    return sorted(found.values(), key=lambda committee: (committee.name, committee.id))


def committee_for(user: User, committee_id: int, day: date) -> Committee:
    """One committee the person belongs to. Raises NotFound for any other, existing or not."""
    for committee in committees_of(user, day):
        if committee.id == committee_id:
            return committee
    raise NotFound


def standpoint(user: User, committee_id: int, day: date) -> Standpoint:
    """The person's rights in a committee on `day`; also for a committee they do not belong to."""
    units = ids_of_unit_and_below(user.unit_id) if user.unit_id else []
    return Standpoint(user.id, committee_id, frozenset(user.roles_in(committee_id, day)), frozenset(units))


def people_in(committee_id: int, day: date, roles: frozenset[Role] = frozenset(Role)) -> Sequence[User]:
    """The active people who hold one of `roles` in a committee on `day`, by name."""
    held = select(Membership.user_id).where(
        Membership.committee_id == committee_id,
        Membership.role.in_(roles),
        Membership.from_on <= day,
        or_(Membership.to_on.is_(None), Membership.to_on >= day),
    )
    return db.session.scalars(select(User).where(User.id.in_(held), User.active).order_by(User.name, User.id)).all()


def possible_trackers(committee_id: int, day: date) -> Sequence[User]:
    """Who may track tasks of a committee: its tracking officers and secretaries."""
    return people_in(committee_id, day, frozenset({Role.TRACKER, Role.SECRETARY}))


def leaders_of(committee_id: int, day: date) -> Sequence[User]:
    """The chair and deputies of a committee on `day`."""
    return people_in(committee_id, day, frozenset({Role.CHAIR, Role.DEPUTY}))


def contacts(unit_id: int, committee_id: int, day: date) -> Sequence[User]:
    """Who is told about a unit's work: its people in the committee, else all its active people."""
    here = select(Membership.user_id).where(
        Membership.committee_id == committee_id,
        Membership.from_on <= day,
        or_(Membership.to_on.is_(None), Membership.to_on >= day),
    )
    of_unit = select(User).where(User.unit_id == unit_id, User.active).order_by(User.name, User.id)
    return db.session.scalars(of_unit.where(User.id.in_(here))).all() or db.session.scalars(of_unit).all()
