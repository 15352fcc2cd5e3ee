"""What comes again and again passes from its next period on; what was given out stays."""

from tests import make
from tests.duties.things import make_duty
from tests.handovers.test_units_move import done, plan_of
from tracker.accounts.models import Role
from tracker.db import db
from tracker.duties.actions import make_next
from tracker.duties.models import Duty
from tracker.handovers.actions.people import hand_over
from tracker.handovers.queries.people import Held, holdings
from tracker.units.models import SuccessionKind


def test_the_duties_of_a_unit_go_to_its_successor(world) -> None:
    duty = make_duty(world, lead_unit_id=world.home_affairs.id, support_unit_ids=(world.school.id,))
    number = duty.id
    moved = done(plan_of(SuccessionKind.MERGE, {world.home_affairs: world.finance, world.school: world.finance}), world)
    assert moved.numbers["duties"] == 1
    last = db.session.get(Duty, number).versions[-1]
    assert (last.lead_unit_id, last.support_unit_ids) == (world.finance.id, [])
    task = make_next(db.session.get(Duty, number), today=db.session.get(Duty, number).next_on)
    assert task is not None and task.lead_unit_id == world.finance.id


def test_the_duties_a_person_tracks_go_to_the_heir(world) -> None:
    heir = make.make_user("Mai Thị Xuân", world.office)
    make.make_membership(heir, world.committee, Role.TRACKER)
    number = make_duty(world, tracker_id=world.tu.id).id
    db.session.commit()
    assert [(one.kind, one.number) for one in holdings(world.tu.id)] == [(Held.REPEATED, 1)]
    hand_over(world.tu, {(world.committee.id, Held.REPEATED): heir.id}, by=world.lan)
    db.session.commit()
    assert db.session.get(Duty, number).versions[-1].tracker_id == heir.id
    assert holdings(world.tu.id) == []
