"""One item for very many units is given out in the background: begun once, refused clearly, all or nothing."""

import pytest
from sqlalchemy import func, select

from tests import make
from tests.tasks.test_sharing import children_of, shared_task
from tracker.db import db
from tracker.errors import Refused
from tracker.scheduler import HANDLERS
from tracker.tasks import actions
from tracker.tasks.actions import giving
from tracker.tasks.models import Task, TaskState
from tracker.works.jobs import run_one
from tracker.works.models import LongWork, WorkState


@pytest.fixture(autouse=True)
def two_at_once(monkeypatch) -> None:
    """More than two units are many, so that the tests stay small."""
    monkeypatch.setattr(giving, "AT_ONCE", 2)


def run(number: int) -> LongWork:
    """Do what waits, as the scheduler would."""
    db.session.rollback()
    assert run_one(HANDLERS)
    return db.session.get(LongWork, number, populate_existing=True)


def number_in(location: str) -> int:
    assert "/works/" in location, location
    return int(location.rsplit("/", 1)[1])


def test_a_draft_for_many_units_is_given_in_the_background(world, client_for) -> None:
    ids = [world.home_affairs.id, world.school.id, world.finance.id]
    values = {"title": "Rà soát hộ nghèo", "tracker_id": world.tu.id, "due_on": make.day(20)}
    draft = actions.create_draft(world.committee, each_unit_ids=ids, by=world.lan, **values)
    db.session.commit()
    lan, url = client_for(world.lan), f"/tasks/{draft.id}/issue"
    answer = lan.post(url)
    assert answer.status_code == 303 and lan.post(url).location == answer.location  # a doubled press is one
    assert children_of(draft) == [] and draft.state is TaskState.DRAFT
    waits = lan.get(answer.location).text
    assert f"Giao {draft.code} cho 3 đơn vị" in waits and "có thể rời trang này" in waits
    world.van.memberships[0].role = world.lan.memberships[0].role  # another secretary presses too
    db.session.commit()
    van = client_for(world.van)
    assert "do Nguyễn Thị Lan yêu cầu đang chạy" in van.get(van.post(url).location).text
    work = run(number_in(answer.location))
    assert work.state is WorkState.DONE and len(children_of(draft)) == 3
    shown = lan.get(answer.location).text
    assert "Đã giao" in shown and f'href="/tasks/{draft.id}"' in shown
    again = lan.post(url)  # it is no draft any more
    assert "/works/" not in again.location and db.session.scalar(select(func.count(LongWork.id))) == 1
    assert client_for(world.ha).post(url).status_code == 403 and client_for(world.tuan).post(url).status_code == 404


def test_a_unit_that_ended_meanwhile_stops_it_and_nothing_is_given(world, client_for) -> None:
    ids = [world.home_affairs.id, world.school.id, world.finance.id]
    values = {"title": "Rà soát hộ nghèo", "tracker_id": world.tu.id}
    draft = actions.create_draft(world.committee, each_unit_ids=ids, by=world.lan, **values)
    db.session.commit()
    lan, url = client_for(world.lan), f"/tasks/{draft.id}/issue"
    assert "/works/" not in lan.post(url).location  # it has no due date: told at once
    draft.due_on = make.day(20)
    db.session.commit()
    first = number_in(lan.post(url).location)
    world.school.valid_to = make.day(-1)
    db.session.commit()
    work = run(first)
    assert work.state is WorkState.FAILED and "đã kết thúc hoạt động" in work.error
    assert children_of(draft) == [] and draft.state is TaskState.DRAFT
    assert number_in(lan.post(url).location) != first  # and may be asked anew
    world.lan.memberships[0].to_on = make.day(-1)
    db.session.commit()
    db.session.rollback()
    assert run_one(HANDLERS)
    last = db.session.scalars(select(LongWork).order_by(LongWork.id.desc()).limit(1)).one()
    assert "không còn là Tổ thư ký" in last.error


def test_further_units_of_a_running_task_are_given_theirs_in_the_background(world, client_for) -> None:
    parent = shared_task(world, [world.home_affairs])
    ids = [world.office.id, world.school.id, world.finance.id]
    lan, url = client_for(world.lan), f"/tasks/{parent.id}/units"
    typed = {"given_on": f"{make.day(0):%d/%m/%Y}", "due": f"{make.day(9):%d/%m/%Y}", "each_unit_ids": ids}
    answer = lan.post(url, data=typed)
    assert len(children_of(parent)) == 1
    assert run(number_in(answer.location)).state is WorkState.DONE
    assert [child.due_on for child in children_of(parent)] == [make.day(20), *[make.day(9)] * 3]
    parent.state = TaskState.CANCELLED
    db.session.commit()
    with pytest.raises(Refused, match="đã kết thúc"):  # at once, nothing waits
        giving.add_units_later(parent, ids, given_on=make.day(0), due_on=make.day(9), by=world.lan)


def test_a_conclusion_with_tasks_for_many_units_is_given_in_the_background(world, client_for) -> None:
    conclusion = make.make_conclusion(world)
    first, second = conclusion.items
    first.each_unit_ids, first.lead_unit_id = [world.home_affairs.id, world.school.id, world.finance.id], None
    for item in (first, second):
        item.tracker_id, item.due_on = world.tu.id, make.day(20)
    second.lead_unit_id = None
    db.session.commit()
    lan, url = client_for(world.lan), f"/conclusions/{conclusion.id}/issue"
    typed = {"version": conclusion.version}
    lacking = lan.post(url, data=typed)
    assert lacking.status_code == 409 and "Chưa giao được" in lacking.text
    second.lead_unit_id = world.finance.id
    db.session.commit()
    assert lan.post(url, data={"version": 99}).status_code == 409
    answer = lan.post(url, data=typed)
    assert lan.post(url, data=typed).location == answer.location
    assert db.session.scalar(select(func.count(Task.id))) == 0
    work = run(number_in(answer.location))
    assert work.state is WorkState.DONE, work.error
    assert "Đã giao 2 nhiệm vụ và 3 việc riêng của từng đơn vị" in lan.get(answer.location).text
    assert db.session.scalar(select(func.count(Task.id))) == 5 and conclusion.is_issued()
    assert "/works/" not in lan.post(url, data=typed).location  # it was issued
