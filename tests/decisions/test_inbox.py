"""Chờ tôi quyết định: each finds what they may decide, counted once a page; routine reports verified together."""

import pytest
from sqlalchemy import func, select

from tests import make
from tests.tasks.test_at_once import together
from tracker import clock
from tracker.accounts.models import Role, User
from tracker.accounts.queries import standpoint
from tracker.db import db
from tracker.decisions import actions
from tracker.decisions.models import ExtensionRequest, UrgeNotice
from tracker.decisions.queries.inbox import Waiting, count_waiting, desk_of, numbers_for, waiting
from tracker.errors import Refused
from tracker.history.models import Event
from tracker.notices.models import Notice, NoticeKind
from tracker.tasks import actions as tasks
from tracker.tasks.actions.verifying import AT_ONCE
from tracker.tasks.models import Outcome, Submission, Task, TaskState

URL = "/decisions/verification"


def submitted(world, number: str = "1/BC", **changes) -> Task:
    task = make.make_task(world, **changes)
    tasks.submit(task, document_number=number, by=world.minh)
    db.session.commit()
    return task


def counts(person: User, world) -> dict[Waiting, int]:
    today = clock.today()
    desk = desk_of(person, today)
    assert desk is not None
    found = count_waiting(desk)
    assert found == numbers_for(person, standpoint(person, world.committee.id, today), today).waiting
    for kind, count in found.items():
        rows = db.session.execute(waiting(kind, desk)).all()
        assert len(rows) == count.number, f"the count of {kind} is the length of its list"
    return {kind: count.number for kind, count in found.items() if count.number}


def test_everybody_counts_what_they_may_decide_and_nothing_else(world) -> None:
    submitted(world)
    asked = make.make_task(world)
    actions.ask_extension(asked, due_on=make.day(30), reason="Chờ", by=world.minh)
    given = make.make_task(world, state=TaskState.ASSIGNED)
    actions.ask_transfer(given, reason="Không phải", proposed_unit_id=None, by=world.minh)
    late = make.make_task(world, due_on=make.day(-5), tracker=world.tu)
    actions.draft_urge(late, 1, reason="Quá hạn")
    db.session.commit()
    assert counts(world.ha, world) == {Waiting.EXTENSION: 1, Waiting.SUBMISSION: 1}
    assert counts(world.lan, world) == {Waiting.TRANSFER: 1, Waiting.URGE: 1, Waiting.SUBMISSION: 1}
    assert counts(world.tu, world) == {Waiting.URGE: 1, Waiting.SUBMISSION: 1}
    for name in ("minh", "hoa", "tuan", "van", "dung", "an"):
        assert desk_of(getattr(world, name), clock.today()) is None, name


def test_a_tracker_finds_only_their_own_tasks(world) -> None:
    other = make.make_user("Người theo dõi khác", world.office)
    make.make_membership(other, world.committee, Role.TRACKER)
    submitted(world, tracker=other)
    assert counts(world.tu, world) == {} and counts(other, world) == {Waiting.SUBMISSION: 1}


def test_nobody_finds_what_they_handed_in_themselves(world) -> None:
    task = make.make_task(world, lead_unit=world.office, tracker=world.tu)
    tasks.submit(task, document_number="1/BC", by=world.tu)
    db.session.commit()
    assert counts(world.tu, world) == {} and counts(world.lan, world) == {Waiting.SUBMISSION: 1}


def test_committees_see_nothing_of_each_other(world) -> None:
    elsewhere = make.make_committee("CDS", short_name="BCĐ CĐS")
    submitted(world)
    stranger = make.make_user("Thư ký ban khác", world.finance)
    make.make_membership(stranger, elsewhere, Role.SECRETARY)
    assert desk_of(stranger, clock.today()) and counts(stranger, world) == {}


def test_a_role_that_ended_decides_nothing(world) -> None:
    submitted(world)
    for held in world.lan.memberships:
        held.to_on = make.day(-1)
    db.session.commit()
    assert desk_of(world.lan, clock.today()) is None


def test_the_badge_is_one_query_and_members_pay_nothing(world, client_for, count_queries) -> None:
    for number in range(3):
        submitted(world, f"{number}/BC")
    for person, most in ((world.lan, 12), (world.ha, 12), (world.tu, 12)):
        client = client_for(person)
        client.get("/decisions")
        make.make_task(world)  # something was written, so nothing is remembered
        with count_queries() as queries:
            page = client.get("/decisions").text
        asked = [one for one in queries.statements if "extension_request" in one and "count(*)" in one]
        assert len(asked) == 1 and queries.number <= most, queries.statements
        assert "chờ anh chị" in page
    minh = client_for(world.minh)
    with count_queries() as queries:
        minh.get("/tasks")
    assert not [one for one in queries.statements if "extension_request" in one]


def test_the_inbox_is_paged_and_opens_at_the_first_kind_that_holds_something(world, client_for) -> None:
    with make.together():
        for number in range(53):
            task = make.make_task(world, title=f"Việc {number}")
            task.state = TaskState.SUBMITTED
            db.session.add(
                Submission(
                    task=task, submitted_by=world.minh, submitted_at=clock.now(), submitted_on=clock.today(),
                    document_number=f"{number}/BC",
                )
            )  # fmt: skip
    lan = client_for(world.lan)
    first, second = lan.get("/decisions").text, lan.get("/decisions?page=2").text
    assert first.count('name="task"') == 50 and second.count('name="task"') == 3
    assert "trong 53" in first
    for odd in ("?kind=nothing", "?page=x", "?page=99999", "?kind=urge"):
        assert lan.get(f"/decisions{odd}").status_code == 200


# ---------- Verifying many ----------


def press(client, chosen: list[Task], **fields):
    waiting_now = select(Submission.id).where(
        Submission.task_id.in_([task.id for task in chosen]), Submission.outcome.is_(None)
    )
    read = list(db.session.scalars(waiting_now))
    return client.post(URL, data={"task": [task.id for task in chosen], "submission": read, **fields})


def test_chosen_rows_are_named_once_more_and_verified_in_one_press(world, client_for) -> None:
    on_time, late = submitted(world, "1/BC"), submitted(world, "2/BC", due_on=make.day(-3))
    left = make.make_task(world, title="Còn đang làm")
    tu = client_for(world.tu)
    page = tu.get(f"{URL}?task={on_time.id}&task={late.id}&task={left.id}&from=inbox").text
    assert "2 việc sẽ được xác nhận" in page and "1/BC" in page and "sau hạn 3 ngày" in page
    assert "1 việc không xác nhận được" in page and "Còn đang làm" in page and "chưa báo cáo hoàn thành" in page
    with clock.travel(make.day(5)):
        answer = press(tu, [on_time, late, left], **{"from": "inbox"})
    assert answer.status_code == 303 and answer.location.endswith("/decisions?kind=submission")
    assert [task.state for task in (on_time, late, left)] == [TaskState.COMPLETED] * 2 + [TaskState.IN_PROGRESS]
    assert on_time.finished_on == make.day(0), "the day of the report, however late it is verified"
    outcomes = db.session.execute(select(Submission.outcome, Submission.decided_by_id)).all()
    assert set(outcomes) == {(Outcome.ACCEPTED, world.tu.id)}
    events = db.session.scalars(select(Event).where(Event.verb == "task.verified")).all()
    assert {event.subject_id for event in events} == {on_time.id, late.id}
    told = db.session.scalars(select(Notice).where(Notice.kind == NoticeKind.COMPLETED)).all()
    assert [notice.recipient_id for notice in told] == [world.minh.id] * 2
    assert "2 việc" in tu.get("/decisions").text


def test_the_same_rules_hold_as_for_one(world, client_for) -> None:
    own = make.make_task(world, lead_unit=world.office, tracker=world.tu)
    tasks.submit(own, document_number="1/BC", by=world.tu)
    foreign = submitted(world, tracker=None)
    done = make.make_task(world, state=TaskState.COMPLETED)
    db.session.commit()
    tu = client_for(world.tu)
    url = f"{URL}?" + "&".join(f"task={one.id}" for one in (own, done))
    page = tu.get(url).text
    assert "người khác phải xác nhận" in page and "Đã được xác nhận" in page and "Xác nhận hoàn thành 0" not in page
    press(tu, [own, foreign, done])
    assert (own.state, foreign.state) == (TaskState.SUBMITTED, TaskState.SUBMITTED)
    _verified, left = tasks.verify_many([own, foreign], by=world.tu)
    assert len(left) == 2
    db.session.rollback()


def test_strangers_and_readers_verify_nothing(world, client_for) -> None:
    task = submitted(world)
    for name in ("minh", "hoa", "tuan", "van", "dung", "an"):
        assert press(client_for(getattr(world, name)), [task]).status_code in (403, 404), name
    elsewhere = make.make_committee("CDS")
    stranger = make.make_user("Thư ký ban khác", world.finance)
    make.make_membership(stranger, elsewhere, Role.SECRETARY)
    client = client_for(stranger)
    assert task.code not in client.get(f"{URL}?task={task.id}").text, "as if it were not there"
    press(client, [task])
    assert task.state is TaskState.SUBMITTED


def test_a_report_that_came_after_the_page_is_not_verified_unread(world, client_for) -> None:
    task = submitted(world)
    old = db.session.scalars(select(Submission.id)).one()
    tasks.send_back(task, reason="Thiếu phụ lục", by=world.lan)
    tasks.submit(task, document_number="2/BC", by=world.minh)
    db.session.commit()
    tu = client_for(world.tu)
    assert tu.post(URL, data={"task": task.id, "submission": old}).status_code == 303
    assert task.state is TaskState.SUBMITTED and "báo cáo hoàn thành khác" in tu.get("/decisions").text
    page = tu.post(f"/tasks/{task.id}/verification", data={"decision": "accept", "submission": old})
    assert page.status_code == 200 and "báo cáo hoàn thành khác" in page.text


def test_too_many_at_once_are_refused_and_odd_numbers_ignored(world, client_for) -> None:
    lan = client_for(world.lan)
    many = "&".join(f"task={number}" for number in range(1, AT_ONCE + 2))
    assert lan.get(f"{URL}?{many}").status_code == 409
    assert lan.get(f"{URL}?task=x&task=-1&task=99999999999&task=").status_code == 200
    assert lan.post(URL).status_code == 303
    with pytest.raises(Refused):
        tasks.verify_many([make.make_task(world)] * (AT_ONCE + 1), by=world.lan)


def test_two_hundred_take_few_queries(world, client_for, count_queries) -> None:
    chosen = []
    with make.together():
        for number in range(AT_ONCE):
            task = make.make_task(world, title=f"Việc {number}", supports=[])
            task.state = TaskState.SUBMITTED
            one = Submission(task=task, submitted_by=world.minh, submitted_at=clock.now(), submitted_on=clock.today())
            db.session.add(one)
            chosen.append(task)
    numbers = [task.id for task in chosen]
    read = list(db.session.scalars(select(Submission.id)))
    lan = client_for(world.lan)
    with count_queries() as queries:
        assert lan.post(URL, data={"task": numbers, "submission": read}).status_code == 303
    assert queries.number <= 25, (queries.number, queries.statements)
    done = select(func.count()).select_from(Task).where(Task.state == TaskState.COMPLETED)
    assert db.session.scalar(done) == AT_ONCE
    assert db.session.scalar(select(func.count()).where(Event.verb == "task.verified")) == AT_ONCE


def test_two_who_press_at_once_verify_each_task_once(world, database) -> None:
    numbers = [submitted(world, f"{number}/BC").id for number in range(4)]
    people = (world.lan.id, world.tu.id)

    def verifier(person: int):
        def verify() -> None:
            some = db.session.scalars(select(Task).where(Task.id.in_(numbers))).all()
            tasks.verify_many(some, by=db.session.get(User, person))

        return verify

    assert together(database, *(verifier(person) for person in people)) == ["done", "done"]
    assert db.session.scalar(select(func.count()).where(Event.verb == "task.verified")) == 4
    assert db.session.scalar(select(func.count()).where(Notice.kind == NoticeKind.COMPLETED)) == 4


def test_what_waits_about_a_task_verified_with_others_lapses(world, client_for) -> None:
    task = make.make_task(world)
    request = actions.ask_extension(task, due_on=make.day(30), reason="Chờ", by=world.minh)
    tasks.submit(task, document_number="1/BC", by=world.minh)
    db.session.commit()
    press(client_for(world.tu), [task])
    assert task.state is TaskState.COMPLETED and request.waiting_task_id is None
    assert db.session.scalar(select(func.count()).select_from(ExtensionRequest)) == 1
    assert db.session.scalar(select(func.count()).select_from(UrgeNotice)) == 0


def test_the_list_offers_to_verify_what_waits(world, client_for) -> None:
    task = submitted(world)
    for person, offered in ((world.lan, True), (world.tu, True), (world.van, False), (world.minh, False)):
        page = client_for(person).get("/tasks?view=waiting").text
        assert task.code in page and ('name="task"' in page) == offered, person.name
    assert 'name="task"' not in client_for(world.ha).get("/tasks").text, "leaders choose only what waits for them"
