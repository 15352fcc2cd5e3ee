"""Somebody stands in for a person who is away: their rights and notices, in that committee, for those days."""

import pytest

from tests import make
from tracker import clock
from tracker.accounts.models import Role
from tracker.accounts.queries import standpoint
from tracker.db import db
from tracker.errors import Forbidden, NotFound, Refused
from tracker.handovers.actions.deputies import end_deputy, name_deputy
from tracker.history.models import Event
from tracker.notices.models import Notice
from tracker.tasks import actions as tasks
from tracker.tasks.models import TaskState
from tracker.tasks.queries import task_for


def away(world, absent, deputy, *, by=None, first=1, last=7, **changes):
    values = {"from_on": make.day(first), "to_on": make.day(last), "by": by or world.lan, **changes}
    made = name_deputy(absent, deputy, world.committee, **values)
    db.session.commit()
    return made


def test_a_deputy_has_the_rights_of_those_days_and_no_others(world) -> None:
    task = make.make_task(world)
    tasks.submit(task, document_number="1/BC", by=world.minh)
    away(world, world.tu, world.dung)
    with pytest.raises(NotFound):
        task_for(world.dung, task.id, make.day(0))
    assert task_for(world.dung, task.id, make.day(1)).id == task.id
    with pytest.raises(NotFound):
        task_for(world.dung, task.id, make.day(8))
    with clock.travel(make.day(3)):
        tasks.verify(task, by=world.dung)
        db.session.commit()
    assert task.state is TaskState.COMPLETED
    event = db.session.scalars(db.select(Event).where(Event.verb == "task.verified")).one()
    assert (event.actor_id, event.details["standing_in_for"]) == (world.dung.id, ["Hoàng Ngọc Tú"])


def test_a_deputy_stands_in_for_a_unit_s_contact_of_the_same_unit(world) -> None:
    colleague = make.make_user("Ngô Văn Sáu", world.home_affairs)
    task = make.make_task(world)
    away(world, world.minh, colleague, first=0)
    tasks.report_progress(task, percent=30, done="Đã họp", by=colleague)
    with pytest.raises(Refused, match="người thay phải thuộc đơn vị ấy"):
        away(world, world.hoa, world.tuan)


def test_what_the_absent_person_is_told_the_deputy_is_told(world) -> None:
    away(world, world.tu, world.dung, first=0)
    task = make.make_task(world)
    tasks.submit(task, document_number="1/BC", by=world.minh)
    db.session.commit()
    told = db.session.scalars(db.select(Notice).where(Notice.subject_id == task.id, Notice.subject_kind == "task"))
    names = {one.recipient.name: one.details.get("stands_for") for one in told}
    assert names["Vũ Tiến Dũng"] == "Hoàng Ngọc Tú" and names["Hoàng Ngọc Tú"] is None


def test_one_who_stands_in_passes_nothing_on(world) -> None:
    away(world, world.tu, world.dung, first=0)
    colleague = make.make_user("Ngô Văn Sáu", world.office)
    away(world, world.dung, colleague, first=0, by=world.an)
    who = standpoint(colleague, world.committee.id, clock.today())
    assert who.roles == {Role.INSPECTOR} and who.stands_for == {world.dung.id}


def test_wrong_uses(world) -> None:
    with pytest.raises(Refused, match="phải là người khác"):
        away(world, world.tu, world.tu)
    with pytest.raises(Refused, match="đứng trước ngày bắt đầu"):
        away(world, world.tu, world.dung, first=5, last=2)
    with pytest.raises(Refused, match="đã qua"):
        away(world, world.tu, world.dung, first=-1)
    with pytest.raises(Refused, match="quá một năm"):
        away(world, world.tu, world.dung, last=500)
    with pytest.raises(Refused, match="không giữ vai trò nào"):
        away(world, world.an, world.dung)
    away(world, world.tu, world.dung)
    with pytest.raises(Refused, match="đã có Vũ Tiến Dũng thay"):
        away(world, world.tu, world.lan, by=world.an)
    with pytest.raises(Refused, match="Hoàng Ngọc Tú cũng vắng"):
        away(world, world.dung, world.tu)


def test_who_may_give_rights_away(world) -> None:
    with pytest.raises(Forbidden):  # a secretary makes nobody a leader
        away(world, world.ha, world.tu)
    with pytest.raises(Forbidden):  # nor themselves anything
        away(world, world.tu, world.lan)
    with pytest.raises(Forbidden):
        away(world, world.tu, world.dung, by=world.minh)
    away(world, world.ha, world.tu, by=world.ha)
    assert standpoint(world.tu, world.committee.id, make.day(2)).is_leader


def test_coming_back_early_ends_it_today(world) -> None:
    (held,) = away(world, world.tu, world.dung, first=0)
    end_deputy(held, by=world.tu)
    db.session.commit()
    assert held.to_on == clock.today()
    (later,) = away(world, world.tu, world.dung, first=3)
    end_deputy(later, by=world.lan)
    db.session.commit()
    assert not world.dung.stands_in_for(world.committee.id, make.day(4))


def test_the_pages(world, client_for) -> None:
    page, url = client_for(world.lan), f"/committees/{world.committee.id}/deputies"
    offered = page.get(url).text
    assert "Phạm Thu Hà" not in offered.split('id="deputy_id"')[0]  # no leader among those who may be away
    typed = {"absent_id": world.tu.id, "deputy_id": world.dung.id, "from_on": f"{make.day(0):%d/%m/%Y}"}
    wrong = page.post(url, data={**typed, "to_on": "31/2/2027"}).text
    assert "Không có ngày" in wrong
    bare = page.post(url, data={"absent_id": 0, "deputy_id": 0, "from_on": typed["from_on"], "to_on": ""}).text
    for missing in ("chọn người vắng", "chọn người thay", "nhập ngày cuối cùng"):
        assert missing in bare, "everything that lacks is told at once"
    answer = page.post(url, data={**typed, "to_on": f"{make.day(6):%d/%m/%Y}"})
    assert answer.status_code == 303
    assert "<b>Vũ Tiến Dũng</b> thay <b>Hoàng Ngọc Tú</b>" in page.get(url).text
    assert "thay Hoàng Ngọc Tú" in page.get("/people").text
    task = make.make_task(world)
    assert "Vũ Tiến Dũng thay" in page.get(f"/tasks/{task.id}").text
    assert "thay Hoàng Ngọc Tú" in client_for(world.dung).get("/profile").text
    assert "Cử người thay" in client_for(world.an).get(f"/accounts/{world.dung.id}/edit").text
