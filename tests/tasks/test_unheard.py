"""Work given to a unit that has nobody in the committee: nobody is told, so the secretary is, before and after."""

from sqlalchemy import select

from tests import make
from tests.tasks.test_sharing import shared_task
from tracker.accounts.queries import contacts, unheard
from tracker.accounts.rules import unheard_words
from tracker.db import db
from tracker.notices.models import Notice
from tracker.tasks.models import TaskState

NOBODY = "chưa có ai giữ vai trò trong Ban Chỉ đạo nên không ai được báo"


def test_the_secretary_is_warned_and_the_work_is_given(world, client_for, count_queries) -> None:
    lonely = make.make_unit("Chi cục Thủy lợi")
    make.make_user("Người chưa có vai trò", lonely)
    ended = make.make_user("Người đã thôi", lonely)
    make.make_membership(ended, world.committee, make.Role.MEMBER, to_on=make.day(-1))
    day, number = make.day(0), world.committee.id
    assert not contacts(lonely.id, number, day)
    assert unheard([lonely.id, world.home_affairs.id], number, day).ask() == ["Chi cục Thủy lợi"]
    lan = client_for(world.lan)
    task = make.make_task(world, state=TaskState.DRAFT, lead_unit=lonely)
    assert NOBODY in lan.get(f"/tasks/{task.id}").text
    assert lan.post(f"/tasks/{task.id}/issue").status_code == 303 and task.state is TaskState.ASSIGNED
    with count_queries() as queries:
        page = lan.get(f"/tasks/{task.id}").text
    assert queries.number <= 12, queries.statements
    assert page.count(NOBODY) == 2 and "/people" in page, "after the press, and for as long as it is so"
    assert lan.get(f"/tasks/{task.id}").text.count(NOBODY) == 1
    told = select(Notice.recipient_id).where(Notice.subject_id == task.id)
    assert list(db.session.scalars(told)) == [world.hoa.id], "the supporting unit has somebody"
    for name in ("hoa", "tu", "ha", "van"):
        assert NOBODY not in client_for(getattr(world, name)).get(f"/tasks/{task.id}").text, name
    make.make_membership(make.make_user("Đầu mối mới", lonely), world.committee, make.Role.MEMBER)
    assert NOBODY not in lan.get(f"/tasks/{task.id}").text
    assert NOBODY not in lan.get(f"/tasks/{make.make_task(world, lead_unit=world.school).id}").text


def test_of_many_units_those_are_named_that_nobody_speaks_for(world, client_for) -> None:
    lonely = [make.make_unit(f"Xã số {number}") for number in range(7)]
    parent = shared_task(world, [world.home_affairs, *lonely])
    page = client_for(world.lan).get(f"/tasks/{parent.id}").text
    assert "Xã số 4 và 2 đơn vị khác chưa có ai" in page and "Sở Nội vụ chưa có ai" not in page
    assert unheard_words([]) == "" and "nhiều đơn vị khác" in unheard_words([f"Xã {n}" for n in range(21)])
    conclusion = make.make_conclusion(world)
    for item in conclusion.items:
        item.lead_unit_id, item.tracker_id, item.due_on = lonely[0].id, world.tu.id, make.day(30)
    db.session.commit()
    lan, url = client_for(world.lan), f"/conclusions/{conclusion.id}/issue"
    assert "Xã số 0 " + NOBODY in lan.get(url).text
    answer = lan.post(url, data={"version": conclusion.version})
    assert answer.status_code == 303 and "Xã số 0 " + NOBODY in lan.get(answer.location).text
