"""Recurring duties that pass to another unit or tracking officer: from now on, never for a period given out."""

from collections.abc import Callable, Sequence
from dataclasses import fields
from datetime import timedelta
from typing import Any

from tracker import clock
from tracker.accounts.models import User
from tracker.db import db
from tracker.duties.actions import Owed, change
from tracker.duties.models import Duty, DutyVersion
from tracker.duties.queries import last_made
from tracker.errors import Refused
from tracker.history.actions import record

Instead = Callable[[DutyVersion], dict[str, Any]]  # what of a version is different from now on; empty: nothing


def pass_duties(duties: Sequence[Duty], instead: Instead, *, reason: str, by: User) -> int:
    """Let what `instead` says hold of each duty from its next period on. Returns how many duties changed."""
    return sum(1 for duty in duties if _pass(duty, instead, reason, by))


def _pass(duty: Duty, instead: Instead, reason: str, by: User) -> bool:
    given = last_made(duty.id)
    from_on = max(clock.today(), given + timedelta(days=1) if given else clock.today())
    begun = [version for version in duty.versions if version.from_on < from_on]
    changed = False
    for version in duty.versions:  # what has not begun needs no version of its own
        if version.from_on >= from_on and (values := instead(version)):
            before = version.facts()
            for name, value in values.items():
                setattr(version, name, value)
            db.session.flush()
            after = version.facts()
            changes = {name: [value, after[name]] for name, value in before.items() if value != after[name]}
            record(duty, "duty.changed", by=by, from_on=version.from_on.isoformat(), reason=reason, changes=changes)
            changed = True
    taken = any(version.from_on == from_on for version in duty.versions)
    if begun and not taken and (values := instead(begun[-1])):
        kept = {field.name: getattr(begun[-1], field.name) for field in fields(Owed)}
        owed = Owed(**{**kept, "support_unit_ids": tuple(begun[-1].support_unit_ids), **values})
        try:
            change(duty, owed, from_on=from_on, reason=reason, version=duty.version, by=by)
        except Refused:  # no period comes any more
            return changed
        changed = True
    return changed
