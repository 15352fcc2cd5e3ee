"""A leader suspends, resumes, replaces, ends and reopens; nobody else does."""

import pytest

from tests import make
from tracker import clock
from tracker.accounts.models import Role
from tracker.db import db
from tracker.decisions import actions
from tracker.decisions.jobs import accept_one_by_silence
from tracker.errors import Forbidden, Refused
from tracker.history.queries import timeline
from tracker.notices.models import Notice, NoticeKind
from tracker.tasks import actions as tasks
from tracker.tasks.models import Outcome, Task, TaskState
from tracker.tasks.rules import Move

URL = "/tasks/{}/decision"


def post(client, task: Task, what: str, **fields: str):
    return client.post(URL.format(task.id), data={"what": what, "reason": "Theo chỉ đạo của Trưởng ban", **fields})


def test_a_leader_suspends_a_task_and_lets_it_go_on(world, client_for) -> None:
    task = make.make_task(world)
    leader = client_for(world.ha)
    assert post(leader, task, "suspend", document_number="12-CV/TU").status_code == 303
    assert task.state is TaskState.SUSPENDED
    event = timeline(task)[0]
    assert event.verb == "task.suspended" and event.actor_id == world.ha.id
    assert event.details["reason"] == "Theo chỉ đạo của Trưởng ban" and event.details["document_number"] == "12-CV/TU"
    db.session.rollback()
    assert post(leader, task, "resume").status_code == 303
    assert task.state is TaskState.IN_PROGRESS


def test_the_units_people_are_told_of_a_decision(world, client_for) -> None:
    task = make.make_task(world)
    post(client_for(world.ha), task, "cancel")
    told = db.session.scalars(db.select(Notice.recipient_id).where(Notice.kind == NoticeKind.DECIDED)).all()
    assert set(told) == {world.minh.id, world.tu.id}


def test_a_reopened_task_counts_as_not_done(world, client_for) -> None:
    task = make.make_task(world, state=TaskState.COMPLETED)
    post(client_for(world.ha), task, "reopen")
    assert (task.state, task.finished_on) == (TaskState.IN_PROGRESS, None)


def test_a_replaced_task_names_its_successor(world, client_for) -> None:
    task, successor = make.make_task(world), make.make_task(world)
    leader = client_for(world.ha)
    page = post(leader, task, "supersede", successor="BCD35/1999/0001")
    assert page.status_code == 200 and "mã của nhiệm vụ thay thế" in page.text
    assert "Theo chỉ đạo của Trưởng ban" in page.text, "what was typed stays"
    assert post(leader, task, "supersede", successor=successor.code.lower()).status_code == 303
    assert task.state is TaskState.SUPERSEDED
    assert timeline(task)[0].details["successor"] == successor.code


def test_a_task_of_another_committee_is_no_successor(world, client_for) -> None:
    task = make.make_task(world)
    elsewhere = make.make_committee("CDS")
    foreign = make.make_task(world, committee=elsewhere)
    assert post(client_for(world.ha), task, "supersede", successor=foreign.code).status_code == 200
    assert task.state is TaskState.IN_PROGRESS


def test_ending_a_task_answers_the_submission_that_waits(world, client_for) -> None:
    task = make.make_task(world)
    submission = tasks.submit(task, document_number="1-BC", by=world.minh)
    db.session.commit()
    post(client_for(world.ha), task, "cancel")
    assert submission.outcome is Outcome.RETURNED


@pytest.mark.parametrize("fields", [{"reason": ""}, {"reason": "\x00"}, {"what": "verify"}, {"what": ""}])
def test_a_wrong_decision_changes_nothing_and_is_told(world, client_for, fields) -> None:
    task = make.make_task(world)
    data = {"what": "suspend", "reason": "Chờ kinh phí", **fields}
    page = client_for(world.ha).post(URL.format(task.id), data=data)
    assert page.status_code == 200 and "has-error" in page.text
    assert task.state is TaskState.IN_PROGRESS


def test_the_second_of_two_leaders_is_told(world, client_for) -> None:
    task = make.make_task(world)
    first, second = client_for(world.ha), client_for(world.ha)
    post(first, task, "suspend")
    page = post(second, task, "suspend")
    assert page.status_code in {200, 409} and "has-error" in page.text


def test_the_later_leader_reads_who_was_first_and_what_is_true_now(world, client_for) -> None:
    chair = make.make_user("Đoàn Thành Đạt", None)
    make.make_membership(chair, world.committee, Role.CHAIR)
    task = make.make_task(world)
    actions.decide(task, Move.CANCEL, reason="Không còn cần", by=chair)
    db.session.commit()
    with pytest.raises(Refused, match=r"Đoàn Thành Đạt đã quyết định lúc .* “Không tiếp tục thực hiện”"):
        actions.decide(task, Move.SUSPEND, reason="Chờ", by=world.ha)


def test_nobody_but_a_leader_decides(world, database) -> None:
    task = make.make_task(world)
    with pytest.raises(Forbidden):
        actions.decide(task, Move.CANCEL, reason="vì", by=world.lan)
    with pytest.raises(Refused):
        actions.decide(task, Move.RESUME, reason="vì", by=world.ha)


def test_silence_accepts_after_the_working_days_of_the_committee(world) -> None:
    late = make.make_task(world, state=TaskState.ASSIGNED, assigned_on=make.day(-10))
    fresh = make.make_task(world, state=TaskState.ASSIGNED, assigned_on=make.day(-2))
    assert accept_one_by_silence(clock.today()) is True
    assert accept_one_by_silence(clock.today()) is False
    db.session.expire_all()
    assert (late.state, fresh.state) == (TaskState.IN_PROGRESS, TaskState.ASSIGNED)
    event = timeline(late)[0]
    assert event.verb == "task.accepted_by_silence" and event.actor_id is None


def test_silence_does_not_accept_what_was_asked_back(world) -> None:
    task = make.make_task(world, state=TaskState.ASSIGNED, assigned_on=make.day(-30))
    actions.ask_transfer(task, reason="Không thuộc chức năng", proposed_unit_id=None, by=world.minh)
    db.session.commit()
    assert accept_one_by_silence(clock.today()) is False
