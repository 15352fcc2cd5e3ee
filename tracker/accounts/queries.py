"""Fetching people, and what a person may enter."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from functools import cache
from typing import Any, Literal

from sqlalchemy import ColumnElement, Connection, Select, and_, bindparam, func, or_, select, true
from sqlalchemy.orm import joinedload, lazyload, selectinload

from tracker.accounts.models import Membership, Role, User
from tracker.accounts.rules import Standpoint
from tracker.db import db, folded
from tracker.errors import NotFound
from tracker.together import Question, firsts
from tracker.units.models import Committee, Unit
from tracker.units.queries import ids_of_unit_and_below


def by_session_key(key: str) -> User | None:
    """The person a session belongs to, with unit, roles and committees: every page of everybody begins with this."""
    return db.session.scalars(_by_session_key(), {"key": key}).unique().one_or_none()


@cache
def _by_session_key() -> Select[User]:
    """Made once: making the statement costs as much as running it."""
    shown = joinedload(User.memberships).joinedload(Membership.committee)
    return select(User).where(User.fs_uniquifier == bindparam("key")).options(shown)


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
    roles, others = frozenset(user.roles_in(committee_id, day)), user.stands_in_for(committee_id, day)
    return Standpoint(user.id, committee_id, roles, units_of(user, others), others)


def units_of(user: User, others: frozenset[int] = frozenset()) -> frozenset[int]:
    """The ids of the person's unit and every unit below it, and of those of the `others` they stand in for."""
    tops = {user.unit_id}
    if others:
        tops.update(db.session.scalars(select(User.unit_id).where(User.id.in_(others))))
    return frozenset(one for top in tops if top for one in ids_of_unit_and_below(top))


def deputies_of(user_ids: Iterable[int], committee_id: int | None, day: date) -> list[Membership]:
    """Who stands in for one of these people on `day` (in one committee, or anywhere), each role a row."""
    found = _standing_in(day).where(Membership.stands_in_for_id.in_(list(user_ids)))
    if committee_id is not None:
        found = found.where(Membership.committee_id == committee_id)
    return list(db.session.scalars(found))


def held_on(day: date) -> ColumnElement[bool]:
    """True for roles held on `day`: `Membership.is_held` for the database."""
    return and_(Membership.from_on <= day, or_(Membership.to_on.is_(None), Membership.to_on >= day))


def standing_in(day: date) -> ColumnElement[bool]:
    """True for roles in which somebody who is there acts for somebody absent on `day`."""
    return and_(Membership.stands_in_for_id.is_not(None), Membership.user.has(User.active), held_on(day))


def _standing_in(day: date) -> Select[Membership]:
    held = select(Membership).where(standing_in(day))
    shown = (joinedload(Membership.user).lazyload(User.memberships), joinedload(Membership.stands_in_for))
    return held.options(*shown).order_by(Membership.id)


STANDING_IN = "standing_in"  # of the session, until somebody is named (handovers.actions.deputies)


def all_deputies(day: date) -> dict[tuple[int, int], dict[int, str]]:
    """(committee, absent person) → the absent one's name by the id of each deputy; asked once a session.

    Every notice asks for it, and there are few or none.
    """
    kept: dict[Any, Any] = db.session().info
    if (STANDING_IN, day) not in kept:
        found: dict[tuple[int, int], dict[int, str]] = {}
        for held in db.session.scalars(_standing_in(day)).unique():
            absent = held.stands_in_for
            if absent is not None:
                found.setdefault((held.committee_id, absent.id), {})[held.user_id] = absent.name
        kept[STANDING_IN, day] = found
    answer: dict[tuple[int, int], dict[int, str]] = kept[STANDING_IN, day]
    return answer


def people_in(committee_id: int, day: date, roles: frozenset[Role] = frozenset(Role)) -> Sequence[User]:
    """The active people who hold one of `roles` in a committee on `day`, by name."""
    held = select(Membership.user_id).where(
        Membership.committee_id == committee_id, Membership.role.in_(roles), held_on(day)
    )
    return db.session.scalars(select(User).where(User.id.in_(held), User.active).order_by(User.name, User.id)).all()


def roles_in(committee_ids: Collection[int], day: date) -> dict[User, dict[int, set[Role]]]:
    """The active people of some committees by name, each with the roles held in them on `day`."""
    found = (
        select(User)
        .where(User.id.in_(select(Membership.user_id).where(Membership.committee_id.in_(committee_ids))), User.active)
        .order_by(User.name, User.id)
    )
    people: dict[User, dict[int, set[Role]]] = {}
    for user in db.session.scalars(found):
        held = {number: user.roles_in(number, day) for number in committee_ids}
        people[user] = {number: roles for number, roles in held.items() if roles}
    return people


def possible_trackers(committee_id: int, day: date) -> Sequence[User]:
    """Who may track tasks of a committee: its tracking officers and secretaries."""
    return people_in(committee_id, day, frozenset({Role.TRACKER, Role.SECRETARY}))


def leaders_of(committee_id: int, day: date) -> Sequence[User]:
    """The chair and deputies of a committee on `day`."""
    return people_in(committee_id, day, frozenset({Role.CHAIR, Role.DEPUTY}))


def contacts(unit_id: int, committee_id: int, day: date) -> Sequence[User]:
    """Who is told about a unit's work: its active people who hold a role in the committee on `day`."""
    here = select(Membership.user_id).where(Membership.committee_id == committee_id, held_on(day))
    of_unit = select(User).where(User.unit_id == unit_id, User.active).order_by(User.name, User.id)
    return db.session.scalars(of_unit.where(User.id.in_(here))).all()


def contacts_by_unit(committee_id: int, day: date, connection: Connection | None = None) -> dict[int, list[int]]:
    """`contacts` of every unit of a committee at once, as ids of people by id of unit. A job that reads beside the
    session gives its `connection`."""
    here = select(Membership.user_id).where(Membership.committee_id == committee_id, held_on(day))
    working = select(User.unit_id, User.id).where(User.active, User.unit_id.is_not(None), User.id.in_(here))
    people: dict[int, list[int]] = {}
    working = working.order_by(User.id)
    for unit_id, user_id in connection.execute(working) if connection else db.session.execute(working):
        people.setdefault(unit_id or 0, []).append(user_id)
    return people


MOST_UNHEARD = 20  # named; a page says no more than a few of them


def unheard(unit_ids: Iterable[int] | Select[int], committee_id: int, day: date) -> Question[list[str]]:
    """The names of those of some units for which `contacts` finds nobody, so that what they are given is told to
    nobody; by name, no more than MOST_UNHEARD + 1."""
    heard = select(User.unit_id).join(Membership, Membership.user_id == User.id).where(User.active)
    heard = heard.where(User.unit_id.is_not(None), Membership.committee_id == committee_id, held_on(day))
    wanted = unit_ids if isinstance(unit_ids, Select) else list(unit_ids)
    names = select(func.coalesce(func.nullif(Unit.short_name, ""), Unit.name).label("name"), Unit.name.label("whole"))
    found = names.where(Unit.id.in_(wanted), Unit.id.not_in(heard)).order_by(Unit.name, Unit.id)
    first = found.limit(MOST_UNHEARD + 1).subquery("unheard")
    return Question(first, true(), firsts, (first.c.name,), order_by=(first.c.whole,))


# ---------- For administrators ----------

View = Literal["active", "invited", "closed"]


def accounts(
    view: View, *, words: str = "", unit_id: int | None = None, committee_id: int | None = None
) -> Select[User]:
    """The accounts an administrator asked for, by name: open ones, those not yet taken up, or closed ones."""
    found = select(User).where(User.active if view != "closed" else ~User.active & ~User.is_mailbox)
    if view == "invited":
        found = found.where(User.password.is_(None))
    if unit_id is not None:
        found = found.where(User.unit_id == unit_id)
    if committee_id is not None:
        found = found.where(User.id.in_(select(Membership.user_id).where(Membership.committee_id == committee_id)))
    if words:
        found = found.where(User.id.in_(_called(words)))
    found = found.options(selectinload(User.memberships).joinedload(Membership.committee))
    return found.order_by(User.name, User.id)


def _called(words: str) -> list[int]:
    """The ids of people whose name, address or title holds `words` in any spelling; an installation has few people."""
    wanted = folded(words)
    people = db.session.execute(select(User.id, User.name, User.email, User.title))
    return [number for number, *texts in people if wanted in folded(*map(str, texts))]


def account_for_administrator(user_id: int) -> User:
    """One account. Raises NotFound where there is none; who may ask is the page's question."""
    user = db.session.get(User, user_id) if 0 < user_id < 2**31 else None
    if user is None:
        raise NotFound
    return user


def memberships_of(committee_id: int) -> Sequence[Membership]:
    """Every role ever held in a committee, with the people, by name."""
    held = select(Membership).join(Membership.user).where(Membership.committee_id == committee_id)
    held = held.options(
        joinedload(Membership.user).lazyload(User.memberships),
        joinedload(Membership.stands_in_for).lazyload(User.memberships),
    )
    return db.session.scalars(held.order_by(User.name, User.id, Membership.from_on, Membership.id)).all()


def membership_for_administrator(membership_id: int) -> Membership:
    """One held role. Raises NotFound where there is none."""
    held = db.session.get(Membership, membership_id) if 0 < membership_id < 2**31 else None
    if held is None:
        raise NotFound
    return held


def active_people() -> Sequence[User]:
    """Everybody whose account is open, by name: who may be given a role."""
    people = select(User).where(User.active).options(lazyload(User.memberships))
    return db.session.scalars(people.order_by(User.name, User.id)).all()
