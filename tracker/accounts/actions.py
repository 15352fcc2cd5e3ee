"""Changing accounts and memberships, and keeping what an expired session had typed.

History stands above this room, so each act returns what changed and the page records it in the same transaction.
"""

import json
import secrets
from dataclasses import fields, replace
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import delete, insert, select
from sqlalchemy.exc import IntegrityError

from tracker.accounts.models import InterruptedForm, Membership, Role, User
from tracker.accounts.rules import (
    AccountFacts,
    account_facts,
    email_of,
    phone_of,
    refuse_last_admin,
    refuse_overlap,
    refuse_wrong_term,
)
from tracker.db import db, writing_alone
from tracker.errors import Refused
from tracker.units.models import Committee, Unit
from tracker.units.rules import differences

KEPT_FOR = timedelta(hours=12)
KEPT_SIGNS = 1_500_000


def keep_typed(person: str, path: str, fields: list[tuple[str, str]], *, now: datetime) -> str | None:
    """Keep the `fields` somebody sent to `path` after their session had ended, for that person alone.

    `person` is the account's `fs_uniquifier`. Returns the token that brings the fields back, or none when there is
    no such account or too much was typed. Stored beside the page's own transaction, which is refused.
    """
    fields = [(name, value) for name, value in fields if "password" not in name]
    kept = json.dumps(fields, ensure_ascii=False)
    user_id = db.session.scalar(select(User.id).where(User.fs_uniquifier == person, User.active))
    db.session.rollback()
    if user_id is None or not fields or len(kept) > KEPT_SIGNS:
        return None
    token = secrets.token_urlsafe(24)
    with writing_alone() as connection:
        connection.execute(delete(InterruptedForm).where(InterruptedForm.kept_at < now - KEPT_FOR))
        connection.execute(
            insert(InterruptedForm).values(token=token, user_id=user_id, path=path[:500], fields=kept, kept_at=now)
        )
    return token


def typed_before(token: str, path: str, *, by: User, now: datetime) -> list[tuple[str, str]]:
    """What `by` had typed at `path`, or nothing when the token is not theirs, not for this page, or too old."""
    kept = db.session.get(InterruptedForm, token)
    if kept is None or kept.user_id != by.id or kept.path != path or kept.kept_at < now - KEPT_FOR:
        return []
    return [(str(name), str(value)) for name, value in json.loads(kept.fields)]


# ---------- Accounts ----------


def open_account(facts: AccountFacts, *, now: datetime) -> User:
    """A new account without a password; the invitation's link sets it. Raises Refused, naming the field."""
    facts = _checked(facts, None)
    user = User(active=True, fs_uniquifier=secrets.token_hex(16), created_at=now)
    _write(user, facts)
    db.session.add(user)
    _flush_unique(facts.email)
    return user


def change_account(user: User, facts: AccountFacts) -> dict[str, list[Any]]:
    """Write new facts about an account and return the differences, empty when nothing changed. Raises Refused."""
    facts = _checked(facts, user)
    if user.is_admin and user.active and not facts.is_admin:
        refuse_last_admin(user, _active_admins())
    changed = differences(account_facts(user), facts)
    _write(user, facts)
    _flush_unique(facts.email)
    return changed


def deactivate(user: User) -> bool:
    """Close an account and end its sessions at once; returns whether it was open. Raises Refused for the last admin."""
    if not user.active:
        return False
    if user.is_admin:
        refuse_last_admin(user, _active_admins())
    user.active = False
    user.fs_uniquifier = secrets.token_hex(16)  # every session and every link in a mail names the old one
    db.session.flush()
    return True


def reactivate(user: User) -> bool:
    """Open a closed account again, with its password and memberships; returns whether it was closed.

    Raises Refused for what stands for a unit's shared mailbox: nobody signs in as an office.
    """
    if user.active:
        return False
    if user.is_mailbox:
        raise Refused("Đây là hộp thư chung của đơn vị, không phải tài khoản của một người, nên không mở được.")
    user.active = True
    db.session.flush()
    return True


def keep_mailbox(unit: Unit, *, now: datetime) -> None:
    """Let what stands for the shared mailbox of `unit` have its address; make it where there is none yet.

    It is an account that never opens: mails go to it and the ledger names it, but nobody can be it. Raises Refused,
    naming the field, when the address is a person's: that person gets the mails already.
    """
    if not unit.email:
        return
    holder = db.session.scalar(select(User).where(User.email == unit.email))
    if holder is not None and not (holder.is_mailbox and holder.unit_id == unit.id):
        whose = "hộp thư chung của đơn vị khác" if holder.is_mailbox else f"tài khoản của {holder.name}"
        raise Refused(f"{unit.email} là {whose}. Anh chị ghi một địa chỉ khác hoặc để trống.", field="email")
    box = db.session.scalar(select(User).where(User.unit_id == unit.id, User.is_mailbox))
    if box is None:
        box = User(active=False, is_mailbox=True, unit=unit, fs_uniquifier=secrets.token_hex(16), created_at=now)
        db.session.add(box)
    box.name, box.email = f"Hộp thư chung {unit.short_name or unit.name}"[:120], unit.email
    _flush_unique(unit.email)


def _checked(facts: AccountFacts, user: User | None) -> AccountFacts:
    facts = replace(facts, email=email_of(facts.email), phone=phone_of(facts.phone))
    holder = db.session.scalar(select(User.id).where(User.email == facts.email))
    if holder is not None and (user is None or holder != user.id):
        raise _taken(facts.email)
    return facts


def _write(user: User, facts: AccountFacts) -> None:
    for field in fields(facts):
        setattr(user, field.name, getattr(facts, field.name))


def _active_admins() -> list[int]:
    """The administrators who could act now; locked, so that two of them cannot remove each other at once."""
    admins = select(User.id).where(User.is_admin, User.active).order_by(User.id).with_for_update(key_share=True)
    return list(db.session.scalars(admins))


def _taken(email: str) -> Refused:
    return Refused(f"{email} đã có tài khoản. Anh chị tìm trong danh sách rồi sửa tài khoản đó.", field="email")


def _flush_unique(email: str) -> None:
    """Flush; somebody who took the same address in the same moment is told like everybody else."""
    try:
        db.session.flush()
    except IntegrityError:
        db.session.rollback()
        raise _taken(email) from None


# ---------- Memberships ----------


def add_membership(
    user: User, committee: Committee, role: Role, *, from_on: date, to_on: date | None = None, decision: str = ""
) -> Membership:
    """Give a person a role in a committee. Raises Refused when they hold it already at that time."""
    if not user.active:
        raise Refused(f"Tài khoản của {user.name} đang khóa. Anh chị mở lại tài khoản trước.", field="user_id")
    refuse_wrong_term(from_on, to_on)
    # The person's row is locked, so that a doubled press finds what the first one wrote.
    db.session.execute(select(User.id).where(User.id == user.id).with_for_update(key_share=True))
    same = select(Membership).where(Membership.user_id == user.id, Membership.committee_id == committee.id)
    refuse_overlap(db.session.scalars(same), role, from_on, to_on)
    held = Membership(
        user_id=user.id, committee_id=committee.id, role=role, from_on=from_on, to_on=to_on, decision=decision
    )
    db.session.add(held)
    db.session.flush()
    return held


def end_membership(held: Membership, *, to_on: date) -> None:
    """Let a role end with the day `to_on`. Raises Refused when that day lies before its beginning."""
    refuse_wrong_term(held.from_on, to_on)
    held.to_on = to_on
    db.session.flush()
