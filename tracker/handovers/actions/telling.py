"""Telling people what passed to them: one notice each, however many tasks it is."""

from collections.abc import Mapping

from sqlalchemy import func, select

from tracker import clock
from tracker.accounts.models import Role, User
from tracker.accounts.queries import contacts, people_in
from tracker.db import db
from tracker.handovers.models import Reorganisation
from tracker.handovers.rules import Plan
from tracker.labels import label
from tracker.notices.actions import Telling, enqueue_many
from tracker.notices.models import NoticeKind
from tracker.notices.rules.lines import OWN_WORK
from tracker.tasks.models.hands import HandedTask
from tracker.units.models import Unit


def tell_of_reorganisation(reorganisation: Reorganisation, plan: Plan, units: Mapping[int, Unit], *, by: User) -> None:
    """Tell the secretaries of every committee whose tasks moved, and the people of the units that took them over."""
    counted = select(HandedTask.committee_id, HandedTask.to_unit_id, func.count())
    counted = counted.where(HandedTask.reorganisation_id == reorganisation.id)
    tellings: dict[str, Telling] = {}
    today, now = clock.today(), clock.now()
    names = ", ".join(units[old_id].short_name or units[old_id].name for old_id in plan.old_ids[:3])
    for committee_id, unit_id, number in db.session.execute(
        counted.group_by(HandedTask.committee_id, HandedTask.to_unit_id)
    ):
        secretaries = people_in(committee_id, today, frozenset({Role.SECRETARY}))
        people = [(one, "reorganisation") for one in secretaries]
        people += [(one, OWN_WORK) for one in contacts(unit_id or 0, committee_id, today)]
        for person, subject in people:
            key = f"reorganisation-{reorganisation.id}-{committee_id}-{person.id}"
            details = {"number": number, "from": names, "decision": plan.decision, "by": by.name}
            title = f"{label(plan.kind)} {names}: {number} nhiệm vụ được bàn giao"
            telling = Telling(
                key, NoticeKind.HANDED, person.id, subject, reorganisation.id, title, committee_id, details
            )
            tellings.setdefault(key, telling)
    if tellings:
        enqueue_many(list(tellings.values()), now=now, send_after=now)
