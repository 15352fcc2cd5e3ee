"""Who may pass work on: administrators for units, secretaries for the people of their committee."""

from types import SimpleNamespace

from tests import make
from tracker.db import db
from tracker.handovers.actions import planning
from tracker.handovers.actions.deputies import name_deputy
from tracker.handovers.actions.people import hand_over
from tracker.handovers.jobs import succession
from tracker.handovers.queries.people import Held
from tracker.handovers.rules import Plan
from tracker.units.models import SuccessionKind
from tracker.works.jobs import run_one


def things(world: SimpleNamespace) -> dict[str, object]:
    """A unit that was merged into another with a task of the committee."""
    old = make.make_unit("Ban Thi đua")
    make.make_task(world, lead_unit=old)
    day = make.day(0)
    plan = Plan(SuccessionKind.MERGE, "12/QĐ-UBND", day, {old.id: world.finance.id})
    number = planning.prepare(plan, by=world.an).id
    db.session.commit()
    run_one({planning.WORK: succession})
    make.make_task(world)
    given = hand_over(world.tu, {(world.committee.id, Held.TRACKED): world.lan.id}, by=world.an).id
    (stands_in,) = name_deputy(
        world.tu, world.dung, world.committee, from_on=make.day(0), to_on=make.day(3), by=world.an
    )
    db.session.commit()
    ids = {"tu": world.tu.id, "given": given, "deputy": stands_in.id, "task": make.make_task(world).id}
    return {"one": number, "committee": world.committee.id, "old": old.id, **ids}


#                                              lan minh hoa tuan ha van tu dung an
ROWS = {
    "GET handovers.reorganisations": ("/reorganisations", "+rrr++rr+"),
    "GET handovers.new_reorganisation": ("/reorganisations/new/merge", "rrrrrrrr+"),
    "POST handovers.new_reorganisation": ("/reorganisations/new/merge", "rrrrrrrr+"),
    "GET handovers.reorganisation": ("/reorganisations/{one}", "+xxx++xx+"),
    "GET handovers.minutes": ("/reorganisations/{one}/minutes/{committee}/{old}", "+xxx++xxr"),
    "POST handovers.start_reorganisation": ("/reorganisations/{one}/start", "rxxxrrxx+"),
    "POST handovers.cancel_reorganisation": ("/reorganisations/{one}/cancellation", "rxxxrrxx+"),
    "GET handovers.people": ("/people", "+rrr+rrrx"),
    "GET handovers.new_handover": ("/people/{tu}/handover", "+rrrrrrr+"),
    "POST handovers.new_handover": ("/people/{tu}/handover", "+rrrrrrr+"),
    "GET handovers.handover": ("/handovers/{given}", "+xxx+++x+"),
    "GET handovers.handover_minutes": ("/handovers/{given}/minutes/{committee}", "+xxx++rxr"),
    "GET handovers.task_people": ("/tasks/{task}/people", "+++x++++x"),
    "GET handovers.deputies": ("/committees/{committee}/deputies", "+rrr+rrr+"),
    "POST handovers.deputies": ("/committees/{committee}/deputies", "+rrr+rrr+"),
    "POST handovers.end_deputy": ("/deputies/{deputy}/end", "+rrr+r+r+"),
}
