"""Many tasks at once: what is possible is done in one press, what is not is named with why, each with its history."""

import re

import pytest
from sqlalchemy import func, select

from tests import make
from tests.tasks.test_at_once import together
from tracker.accounts.models import Role, User
from tracker.accounts.queries import standpoint
from tracker.db import db
from tracker.decisions.actions.urging_many import urge_many
from tracker.decisions.models import UrgeNotice, UrgeState
from tracker.errors import Refused
from tracker.history.models import Event
from tracker.notices.models import Notice, NoticeKind
from tracker.scheduler import HANDLERS
from tracker.tasks.actions.drafting import edit
from tracker.tasks.actions.tracking import assign_tracker
from tracker.tasks.models import Task, TaskState
from tracker.tasks.queries.bulk import chosen
from tracker.tasks.routes import bulk
from tracker.works.jobs import run_one
from tracker.works.models import LongWork, WorkState


def late(world, **changes) -> Task:
    return make.make_task(world, **{"due_on": make.day(-5), **changes})


@pytest.fixture
def binh(world) -> User:
    person = make.make_user("Phan Thanh Bình", world.office)
    make.make_membership(person, world.committee, Role.TRACKER)
    return person


def test_the_chosen_tasks_go_to_another_tracking_officer(world, binh, client_for) -> None:
    first, second, other = (make.make_task(world) for _ in range(3))
    ended = make.make_task(world, state=TaskState.COMPLETED)
    lan, ids = client_for(world.lan), [first.id, second.id, ended.id]
    page = lan.get("/tasks/bulk", query_string={"do": "tracker", "task": ids, "filter": "view=all"}).text
    assert "2 việc sẽ chuyển" in page and ended.code in page and "đã kết thúc" in page
    data = {"do": "tracker", "task": ids, "filter": "view=all&evil=1", "tracker": binh.id}
    answer = lan.post("/tasks/bulk", data=data)
    assert answer.status_code == 303 and answer.location == "/tasks?view=all"
    words = lan.get(answer.location).text
    assert "Phan Thanh Bình nay theo dõi 2 việc." in words and f"1 việc giữ nguyên ({ended.code})" in words
    assert [task.tracker for task in (first, second, ended, other)] == [binh, binh, world.tu, world.tu]
    told = db.session.scalars(select(Event).where(Event.verb == "task.edited").order_by(Event.subject_id)).all()
    changes = {"changes": {"tracker_id": [world.tu.id, binh.id]}}
    assert [(event.subject_id, event.details, event.actor) for event in told] == [
        (first.id, changes, world.lan),
        (second.id, changes, world.lan),
    ]
    lan.post("/tasks/bulk", data=data)
    assert db.session.scalar(select(func.count()).where(Event.verb == "task.edited")) == 2, "pressed twice, done once"


def test_children_follow_the_tracking_officer_of_their_parent(world, binh) -> None:
    parent = make.make_task(world, lead_unit=None, fan_out=True, supports=[])
    follower, own = make.make_task(world, parent=parent), make.make_task(world, parent=parent, tracker=world.lan)
    given, _left = assign_tracker([parent], binh.id, by=world.lan)
    db.session.commit()
    assert given == [parent] and follower.tracker == binh and own.tracker == world.lan
    assert db.session.scalar(select(func.count()).where(Event.verb == "task.edited")) == 2


def test_nobody_is_given_tasks_who_tracks_none(world, client_for) -> None:
    task, lan = make.make_task(world), client_for(world.lan)
    for typed in (world.minh.id, 999_999, "x", ""):
        page = lan.post("/tasks/bulk", data={"do": "tracker", "task": task.id, "tracker": typed})
        assert page.status_code == 200 and "has-error" in page.text and task.tracker == world.tu, typed


def test_late_tasks_are_urged_and_the_others_named(world, client_for) -> None:
    overdue, timely, waiting = late(world), make.make_task(world), late(world, state=TaskState.SUBMITTED)
    tu, ids = client_for(world.tu), [overdue.id, timely.id, waiting.id]
    page = tu.get("/tasks/bulk", query_string={"do": "urge", "task": ids}).text
    assert "1 việc sẽ được đôn đốc lần 1" in page and "chưa cần đôn đốc" in page and "đang chờ xác nhận" in page
    data = {"do": "urge", "task": ids, "answer_by": make.day(3).strftime("%d/%m/%Y"), "note": "Gửi trước giao ban."}
    for _press in range(2):
        assert tu.post("/tasks/bulk", data=data).status_code == 303
    urge = db.session.scalars(select(UrgeNotice)).one()
    assert (urge.task, urge.level, urge.state, urge.answer_by) == (overdue, 1, UrgeState.SENT, make.day(3))
    assert "quá hạn 5 ngày" in urge.reason and urge.reason.endswith("Gửi trước giao ban.")
    assert db.session.scalar(select(func.count()).where(Notice.kind == NoticeKind.URGED)) == 1
    assert "Đã đôn đốc lần 1 ngày" in tu.get("/tasks/bulk", query_string={"do": "urge", "task": overdue.id}).text


def test_an_answer_date_gone_by_urges_nobody_and_keeps_what_was_typed(world, client_for) -> None:
    task = late(world)
    data = {"do": "urge", "task": task.id, "answer_by": make.day(-1).strftime("%d/%m/%Y"), "note": "Lời nhắn thêm"}
    page = client_for(world.lan).post("/tasks/bulk", data=data).text
    assert "Ngày trả lời đã qua" in page and "Lời nhắn thêm" in page
    assert db.session.scalar(select(func.count()).select_from(UrgeNotice)) == 0


def test_two_who_urge_the_same_at_once_urge_once(world, database) -> None:
    ids, people = [late(world).id, late(world).id], [world.lan.id, world.tu.id]

    def urger(person: int, order: list[int]):
        def act() -> None:
            tasks = [db.session.get(Task, one) for one in order]
            urge_many(tasks, answer_by=make.day(3), by=db.session.get(User, person))

        return act

    assert together(database, urger(people[0], ids), urger(people[1], ids[::-1])) == ["done", "done"]
    assert db.session.scalar(select(func.count()).where(UrgeNotice.state == UrgeState.SENT)) == 2


def test_a_tracker_urges_only_what_they_track_and_gives_nothing(world, binh, client_for) -> None:
    task = late(world)
    assert client_for(binh).get("/tasks/bulk", query_string={"do": "tracker", "task": task.id}).status_code == 403
    page = client_for(binh).get("/tasks/bulk", query_string={"do": "urge", "task": task.id}).text
    assert task.code not in page, "a tracker does not even see what another tracks"
    for person in (world.minh, world.van, world.ha):
        assert client_for(person).post("/tasks/bulk", data={"do": "urge", "task": task.id}).status_code == 403


def test_tasks_of_another_committee_are_as_if_they_were_not_there(world, client_for) -> None:
    other = make.make_committee("BCDX")
    foreign = late(world, committee=other)
    lan = client_for(world.lan)
    assert foreign.code not in lan.get("/tasks/bulk", query_string={"do": "urge", "task": foreign.id}).text
    lan.post("/tasks/bulk", data={"do": "urge", "task": foreign.id, "answer_by": make.day(3).strftime("%d/%m/%Y")})
    assert db.session.scalar(select(func.count()).select_from(UrgeNotice)) == 0


def test_a_whole_list_goes_to_the_background_and_tells_what_came_of_it(world, binh, client_for, monkeypatch) -> None:
    monkeypatch.setattr(bulk, "AT_ONCE", 2)
    with make.together():
        tasks = [make.make_task(world) for _ in range(4)]
        kept = make.make_task(world, tracker=binh)
    lan = client_for(world.lan)
    assert "5 việc đúng như bộ lọc" in lan.get("/tasks/bulk?all=1&filter=view%3Dopen").text
    page = lan.get("/tasks/bulk?do=tracker&all=1&filter=view%3Dopen").text
    assert "Việc này chạy nền" in page
    key = re.search(r'name="form_key"[^>]*value="([^"]+)"', page).group(1)
    data = {"do": "tracker", "all": "1", "filter": "view=open", "tracker": binh.id, "form_key": key}
    places = {lan.post("/tasks/bulk", data=data).location for _press in range(2)}
    assert len(places) == 1, "a doubled press is one piece of work"
    assert run_one(HANDLERS) and not run_one(HANDLERS)
    work = db.session.scalars(select(LongWork)).one()
    assert work.state is WorkState.DONE, work.error
    assert (
        work.result
        == f"Đã giao người theo dõi cho 4 việc. 1 việc giữ nguyên ({kept.code}): Người này đang theo dõi rồi."
    )
    assert {task.tracker_id for task in tasks} == {binh.id}
    assert work.result in lan.get(places.pop()).text and client_for(world.tu).get("/works/1").status_code == 404


def test_late_tasks_of_a_whole_list_are_urged_in_the_background(world, client_for, monkeypatch) -> None:
    monkeypatch.setattr(bulk, "AT_ONCE", 1)
    for _ in range(2):
        late(world)
    data = {"do": "urge", "all": "1", "filter": "view=overdue", "answer_by": make.day(3).strftime("%d/%m/%Y")}
    assert client_for(world.lan).post("/tasks/bulk", data=data).status_code == 303
    assert run_one(HANDLERS)
    assert db.session.scalar(select(func.count()).where(UrgeNotice.state == UrgeState.SENT)) == 2


def test_too_many_rows_and_nonsense_are_told_in_plain_words(world, client_for) -> None:
    lan = client_for(world.lan)
    page = lan.get("/tasks/bulk", query_string={"do": "urge", "task": list(range(1, 202))})
    assert "nhiều nhất 200 việc" in page.text
    assert lan.get("/tasks/bulk?do=explode").status_code == 404
    assert "Chưa chọn việc nào" in lan.get("/tasks/bulk?do=urge&task=x&task=-1").text
    assert lan.post("/tasks/bulk", data={"do": "urge"}).status_code == 303


def test_verifying_goes_to_the_page_that_shows_each_report(world, client_for) -> None:
    task = make.make_task(world, state=TaskState.SUBMITTED)
    answer = client_for(world.lan).get("/tasks/bulk", query_string={"do": "verify", "task": task.id})
    assert answer.status_code == 303 and answer.location == f"/decisions/verification?task={task.id}"


def test_rows_have_boxes_only_for_those_who_may_and_cost_no_query(world, client_for, count_queries) -> None:
    task = make.make_task(world)
    for person, offered in ((world.lan, True), (world.tu, True), (world.minh, False), (world.van, False)):
        page = client_for(person).get("/tasks").text
        assert task.code in page and (f'name="task" value="{task.id}"' in page) == offered, person.name
    assert "Giao người theo dõi…" not in client_for(world.tu).get("/tasks").text


def test_two_hundred_are_given_in_few_statements(world, binh, count_queries) -> None:
    with make.together():
        for _ in range(200):
            make.make_task(world)
    who = standpoint(world.lan, world.committee.id, make.clock.today())
    tasks = chosen(who, list(db.session.scalars(select(Task.id))))
    with count_queries() as queries:
        assign_tracker(tasks, binh.id, by=world.lan)
    assert queries.number <= 12
    db.session.rollback()
    with pytest.raises(Refused):
        assign_tracker(tasks, world.minh.id, by=world.lan)


def test_who_is_given_tasks_to_track_is_told_once_however_many_they_are(world, binh, client_for) -> None:
    first, second = make.make_task(world), make.make_task(world)
    parent = make.make_task(world, lead_unit=None, fan_out=True, supports=[])
    make.make_task(world, parent=parent)
    draft = make.make_task(world, state=TaskState.DRAFT)
    told = select(Notice).where(Notice.recipient_id == binh.id).order_by(Notice.id)

    def give(*tasks: Task, to: User = binh) -> list[Notice]:
        assign_tracker(tasks, to.id, by=world.lan)
        db.session.commit()
        return list(db.session.scalars(told))

    assert give(draft) == [], "nobody but the secretaries knows of a draft"
    (gathered,) = give(first, second, parent)
    assert (gathered.kind, gathered.title) == (NoticeKind.HANDED, "Anh chị theo dõi thêm 4 nhiệm vụ")
    assert len(give(first, second, parent)) == 1, "pressed twice, told once"
    page = client_for(binh).get("/notices/mine").text
    assert gathered.title in page and "Nguyễn Thị Lan giao theo dõi" in page
    answer = client_for(binh).post(f"/notices/{gathered.id}/seen")
    opened = client_for(binh).get(answer.location)
    assert opened.status_code == 200 and first.code in opened.text and second.code in opened.text
    give(first, to=world.tu)
    assert [one.subject_id for one in give(first)] == [binh.id, first.id], "one task is told as itself, each time"
    edit(second, version=second.version, tracker_id=world.lan.id, by=world.lan)
    edit(second, version=second.version, tracker_id=binh.id, by=world.lan)
    edit(parent, version=parent.version, tracker_id=binh.id, by=world.lan)
    db.session.commit()
    last = list(db.session.scalars(told))
    assert len(last) == 3 and last[2].subject_id == second.id, "one given by itself is told the same"
    assert not db.session.scalar(select(func.count()).where(Notice.recipient_id == world.lan.id)), "nor of their own"
