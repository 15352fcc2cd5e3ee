"""A hand-over of much work runs in the background: begun once, refused clearly, followed on a page that can be left."""

import pytest
from sqlalchemy import insert

from tests import make
from tracker.accounts.models import Role
from tracker.db import db
from tracker.errors import Refused
from tracker.handovers.actions.people_later import AT_ONCE, hand_over_later
from tracker.handovers.models import Handover
from tracker.handovers.queries.people import Held
from tracker.history.models import Event
from tracker.scheduler import HANDLERS
from tracker.tasks.models import Task
from tracker.works.jobs import run_one
from tracker.works.models import LongWork, WorkState

MANY = AT_ONCE + 1


@pytest.fixture
def heir(world):
    """A second tracking officer, and one task more than is passed on at once."""
    person = make.make_user("Mai Thị Xuân", world.office)
    make.make_membership(person, world.committee, Role.TRACKER)
    one = make.make_task(world, supports=[])
    kept = {column.name: getattr(one, column.name) for column in Task.__table__.columns if not column.computed}
    del kept["id"], kept["form_key"]
    numbers = range(1_000_000, 1_000_000 + MANY - 1)
    db.session.execute(insert(Task), [{**kept, "serial": n, "code": f"BCD35/2026/{n}"} for n in numbers])
    db.session.commit()
    return person


def test_much_work_passes_in_the_background_and_a_doubled_press_is_one(world, heir, client_for) -> None:
    page, other = client_for(world.lan), client_for(world.an)
    url = f"/people/{world.tu.id}/handover"
    typed = {"everything": heir.id, f"to_{world.committee.id}_tracked": 0, "reason": "45/QĐ-TU", "form_key": "k"}
    assert "chạy nền" in page.post(url, data=typed).text
    answer = page.post(url, data={**typed, "step": "keep"})
    assert answer.status_code == 303 and "/works/" in answer.location
    assert page.post(url, data={**typed, "step": "keep"}).location == answer.location
    waits = page.get(answer.location).text
    assert f"Bàn giao {MANY} việc của Hoàng Ngọc Tú" in waits and "có thể rời trang này" in waits
    for client, key in ((page, "another form"), (other, "k2")):
        refused = client.post(url, data={**typed, "form_key": key, "step": "keep"}).text
        assert "do Nguyễn Thị Lan yêu cầu đang chạy" in refused
    assert len(db.session.scalars(db.select(LongWork)).all()) == 1
    db.session.rollback()
    assert run_one(HANDLERS) and not run_one(HANDLERS)
    passed = db.session.scalar(db.select(db.func.count()).select_from(Task).where(Task.tracker_id == heir.id))
    told = db.session.scalar(db.select(db.func.count()).where(Event.verb == "task.handed_over"))
    assert passed == told == MANY
    made = db.session.scalars(db.select(Handover)).one()
    shown = page.get(answer.location).text
    assert f"Đã bàn giao {MANY} việc của Hoàng Ngọc Tú." in shown and f"/handovers/{made.id}" in shown
    assert page.post(url, data={**typed, "step": "keep"}).location.endswith(f"/handovers/{made.id}")
    assert client_for(world.ha).get(answer.location).status_code == 404  # who did not ask for it


def test_what_changed_meanwhile_is_told_and_nothing_has_moved(world, heir) -> None:
    choices = {(world.committee.id, Held.TRACKED): heir.id}
    with pytest.raises(Refused, match="không có vai trò phù hợp"):
        hand_over_later(world.tu, {(world.committee.id, Held.TRACKED): world.minh.id}, by=world.lan)
    first = hand_over_later(world.tu, choices, committee_id=world.committee.id, by=world.lan)
    heir.active = False
    db.session.commit()
    number = first.id
    assert run_one(HANDLERS)
    work = db.session.get(LongWork, number)
    assert work.state is WorkState.FAILED and "tài khoản đã khóa" in work.error
    assert db.session.scalar(db.select(db.func.count()).select_from(Task).where(Task.tracker_id == heir.id)) == 0
    heir.active = True
    db.session.commit()
    again = hand_over_later(world.tu, choices, committee_id=world.committee.id, by=world.lan)
    assert again.id != number
    world.lan.memberships[0].to_on = make.day(-1)  # who asked is no secretary any more
    db.session.commit()
    number = again.id
    assert run_one(HANDLERS)
    assert "không còn là Tổ thư ký" in db.session.get(LongWork, number).error
