"""A unit says a task is not within its remit; a secretary decides, the clock running meanwhile."""

from tests import make
from tests.tasks.test_at_once import together
from tracker import clock
from tracker.accounts.models import Role, User
from tracker.db import db
from tracker.decisions import actions
from tracker.decisions.jobs import lapse_one
from tracker.decisions.models import TransferOutcome, TransferRequest
from tracker.notices.models import Notice, NoticeKind
from tracker.tasks import actions as tasks
from tracker.tasks.models import TaskState

REASON = "Việc này thuộc lĩnh vực tài chính."


def asked(world, client_for):
    task = make.make_task(world, state=TaskState.ASSIGNED)
    data = {"reason": REASON, "proposed_unit_id": world.finance.id}
    assert client_for(world.minh).post(f"/tasks/{task.id}/transfer", data=data).status_code == 303
    return task


def test_the_secretary_takes_the_task_back_for_another_unit(world, client_for) -> None:
    task = asked(world, client_for)
    assert task.state is TaskState.ASSIGNED, "the clock runs until somebody decides"
    assert db.session.scalar(db.select(Notice.recipient_id).where(Notice.kind == NoticeKind.ASKED)) == world.lan.id
    secretary = client_for(world.lan)
    assert REASON in secretary.get("/decisions").text
    assert secretary.post(f"/tasks/{task.id}/transfer", data={"agreed": "yes"}).status_code == 303
    assert (task.state, task.lead_unit_id, task.assigned_on) == (TaskState.DRAFT, world.finance.id, None)
    assert db.session.scalar(db.select(TransferRequest.outcome)) is TransferOutcome.AGREED


def test_a_refusal_needs_a_reason_and_reaches_the_unit(world, client_for) -> None:
    task = asked(world, client_for)
    secretary = client_for(world.lan)
    page = secretary.post(f"/tasks/{task.id}/transfer", data={"agreed": "no"})
    assert page.status_code == 200 and "ghi lý do" in page.text
    answer = {"agreed": "no", "answer": "Đã thống nhất tại cuộc họp."}
    assert secretary.post(f"/tasks/{task.id}/transfer", data=answer).status_code == 303
    assert task.state is TaskState.ASSIGNED
    told = db.session.scalar(db.select(Notice).where(Notice.kind == NoticeKind.DECIDED))
    assert told.recipient_id == world.minh.id and told.details["reason"] == "Đã thống nhất tại cuộc họp."


def test_asking_twice_is_one_request(world, client_for) -> None:
    task = asked(world, client_for)
    page = client_for(world.minh).post(f"/tasks/{task.id}/transfer", data={"reason": REASON, "proposed_unit_id": 0})
    assert page.status_code == 200 and "đang chờ" in page.text
    assert db.session.scalar(db.select(db.func.count()).select_from(TransferRequest)) == 1


def test_the_later_of_two_secretaries_is_told(world, client_for) -> None:
    task = asked(world, client_for)
    request = db.session.scalar(db.select(TransferRequest))
    actions.decide_transfer(request, agreed=True, answer="", by=world.lan)
    db.session.commit()
    late = client_for(world.lan).post(f"/tasks/{task.id}/transfer", data={"agreed": "no", "answer": "Không"})
    assert late.status_code in {403, 409}
    assert task.state is TaskState.DRAFT


def test_a_task_accepted_meanwhile_is_not_taken_back(world, client_for) -> None:
    task = asked(world, client_for)
    tasks.accept(task, by=world.minh)
    db.session.commit()
    page = client_for(world.lan).post(f"/tasks/{task.id}/transfer", data={"agreed": "yes"})
    assert page.status_code == 409 and "không trả lại được nữa" in page.text
    assert task.state is TaskState.IN_PROGRESS


def test_an_accepted_task_cannot_be_asked_back(world, client_for) -> None:
    task = make.make_task(world)
    assert client_for(world.minh).get(f"/tasks/{task.id}/transfer").status_code == 403


def test_a_unit_that_does_not_exist_is_refused_beside_its_field(world, client_for) -> None:
    task = make.make_task(world, state=TaskState.ASSIGNED)
    page = client_for(world.minh).post(f"/tasks/{task.id}/transfer", data={"reason": REASON, "proposed_unit_id": 9999})
    assert page.status_code == 200 and "has-error" in page.text


def test_the_unit_takes_its_request_back(world, client_for) -> None:
    task = asked(world, client_for)
    minh = client_for(world.minh)
    assert "Rút đề nghị" in minh.get(f"/tasks/{task.id}/transfer").text
    assert minh.post(f"/tasks/{task.id}/transfer/withdrawal").status_code == 303
    assert db.session.scalar(db.select(TransferRequest.outcome)) is TransferOutcome.WITHDRAWN
    late = client_for(world.lan).post(f"/tasks/{task.id}/transfer", data={"agreed": "yes"})
    assert late.status_code == 409 and "đã rút đề nghị" in late.text
    assert task.state is TaskState.ASSIGNED


def test_what_the_unit_accepted_meanwhile_waits_for_nobody(world, client_for) -> None:
    task = asked(world, client_for)
    tasks.accept(task, by=world.minh)
    db.session.commit()
    assert REASON not in client_for(world.lan).get("/decisions").text
    assert lapse_one(clock.today()) is True and lapse_one(clock.today()) is False
    assert db.session.scalar(db.select(TransferRequest.outcome)) is TransferOutcome.LAPSED


def test_two_secretaries_at_once_make_one_decision_and_the_later_learns_whose(world, client_for, database) -> None:
    other = make.make_user("Trần Thị Thu", world.office)
    make.make_membership(other, world.committee, Role.SECRETARY)
    asked(world, client_for)
    number, people = db.session.scalar(db.select(TransferRequest.id)), (world.lan.id, other.id)

    def decider(person: int, agreed: bool):
        def decide() -> None:
            request = db.session.get(TransferRequest, number)
            actions.decide_transfer(request, agreed=agreed, answer="Đã thống nhất", by=db.session.get(User, person))

        return decide

    outcomes = together(database, decider(people[0], True), decider(people[1], False))
    assert outcomes.count("done") == 1
    [told] = [one for one in outcomes if one != "done"]
    assert "đã quyết định trước anh chị" in told and ("Nguyễn Thị Lan" in told or "Trần Thị Thu" in told)
