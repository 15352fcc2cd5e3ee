"""Writing the people of a checked spreadsheet, and their roles in committees."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import select

from tracker import clock
from tracker.accounts.models import Membership, Role, User
from tracker.accounts.rules import account_facts
from tracker.db import db
from tracker.history.actions import Happened, record_many
from tracker.units.models import Committee, Unit
from tracker.units.rules import differences


@dataclass(frozen=True)
class RoleRow:
    """A role in a committee as a row has it; `membership_id` is none for a new one."""

    row: int
    membership_id: int | None
    committee_id: int
    role: Role
    from_on: date
    to_on: date | None
    decision: str


@dataclass
class PersonRow:
    """A person as their rows have them; `user_id` is none for a new account. `roles` are the ones to write."""

    row: int
    user_id: int | None
    email: str
    name: str
    title: str
    phone: str
    unit_id: int | None
    is_changed: bool = False
    roles: list[RoleRow] = field(default_factory=list)


def write_people(people: Sequence[PersonRow], *, by: User | None) -> None:
    """Open the new accounts, change the others, give and change roles, with their history. Flushes, never commits.

    A new account has no password yet; nobody is mailed by this.
    """
    users = _accounts(people, by=by)
    committees = {committee.id: committee for committee in db.session.scalars(select(Committee))}
    wanted = [one.membership_id for person in people for one in person.roles if one.membership_id is not None]
    held = {one.id: one for one in _in_portions(Membership, wanted)}
    told = []
    for person in people:
        for role in person.roles:
            verb = "membership.added" if role.membership_id is None else "membership.changed"
            given = held.get(role.membership_id or 0)
            if given is None:
                given = Membership(user_id=users[person.email].id, committee_id=role.committee_id, role=role.role)
                db.session.add(given)
            given.from_on, given.to_on, given.decision = role.from_on, role.to_on, role.decision
            details = _told(role, committees[role.committee_id])
            told.append(Happened(User, users[person.email].id, verb, role.committee_id, details))
    db.session.flush()
    record_many(told, by=by)


def _accounts(people: Sequence[PersonRow], *, by: User | None) -> dict[str, User]:
    now = clock.now()
    ids = [person.user_id for person in people if person.user_id is not None]
    users = {user.email: user for user in _in_portions(User, ids)}
    units = {unit.id: unit for unit in db.session.scalars(select(Unit))}
    before = {email: account_facts(user) for email, user in users.items()}
    made = []
    for person in people:
        user = users.get(person.email)
        if user is None:
            user = User(email=person.email, active=True, fs_uniquifier=secrets.token_hex(16), created_at=now)
            users[person.email] = user
            made.append(user)
        if person.is_changed or person.user_id is None:
            user.name, user.title, user.phone = person.name, person.title, person.phone
            user.unit = units[person.unit_id] if person.unit_id else None
    db.session.add_all(made)
    db.session.flush()
    told = [
        Happened(User, user.id, "account.taken_in", None, {"email": user.email, "name": user.name}) for user in made
    ]
    for email, facts in before.items():
        if changes := differences(facts, account_facts(users[email])):
            told.append(Happened(User, users[email].id, "account.changed", None, {"changes": changes}))
    record_many(told, by=by)
    return users


def _in_portions(model: Any, ids: Sequence[int | None]) -> list[Any]:
    """The rows with these ids, some hundred to a query."""
    found: list[Any] = []
    for start in range(0, len(ids), 500):
        found += db.session.scalars(select(model).where(model.id.in_(ids[start : start + 500])))
    return found


def _told(role: RoleRow, committee: Committee) -> dict[str, Any]:
    return {
        "committee": committee.short_name or committee.name,
        "role": role.role.value,
        "decision": role.decision,
        "from_on": role.from_on.isoformat(),
        "to_on": role.to_on.isoformat() if role.to_on else None,
    }
