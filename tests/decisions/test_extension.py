"""A unit asks for more time; who decides gives it, gives other time, or none. The clock runs, and nothing is lost."""

import io
from datetime import timedelta
from itertools import pairwise

import pytest
from sqlalchemy import func, select

from tests import make
from tests.tasks.test_at_once import together
from tracker import clock
from tracker.accounts.models import User
from tracker.db import db
from tracker.decisions import actions
from tracker.decisions.jobs import lapse_one
from tracker.decisions.models import DueChange, DueChangeKind, ExtensionOutcome, ExtensionRequest
from tracker.decisions.rules import latest_asking_day, why_no_asking
from tracker.errors import Forbidden, Refused
from tracker.history.queries import timeline
from tracker.notices.models import Notice, NoticeKind
from tracker.reminders.jobs import plan_day
from tracker.tasks import actions as tasks
from tracker.tasks.models import DuePrecision, Task, TaskState
from tracker.units.models import ExtensionDecider
from tracker.workdays.queries import calendar
from tracker.workdays.rules import Calendar

REASON = "Hội đồng thẩm định hẹn họp lại."


def typed(offset: int) -> str:
    return make.day(offset).strftime("%d/%m/%Y")


def ask(task: Task, world, *, days: int = 30, by: str = "minh") -> ExtensionRequest:
    made = actions.ask_extension(task, due_on=make.day(days), reason=REASON, by=getattr(world, by))
    db.session.commit()
    return made


def rules_of(world, **changes) -> None:
    for name, value in changes.items():
        setattr(world.committee, name, value)
    db.session.commit()


# ---------- It works ----------


def test_asked_on_the_page_and_granted_from_the_inbox_in_one_press(world, client_for) -> None:
    task = make.make_task(world)
    original = task.due_on
    minh, ha = client_for(world.minh), client_for(world.ha)
    assert "/extension" in minh.get(f"/tasks/{task.id}").text
    form = {"due": typed(30), "reason": REASON, "document_number": "1203/SNV", "form_key": "k"}
    assert minh.post(f"/tasks/{task.id}/extension", data=form).status_code == 303
    request = db.session.scalars(select(ExtensionRequest)).one()
    assert (request.outcome, task.due_on) == (None, original), "waiting never moves the due date"
    told = db.session.scalars(select(Notice.recipient_id).where(Notice.kind == NoticeKind.ASKED)).all()
    assert told == [world.ha.id]
    page = ha.get("/decisions").text
    assert REASON in page and "Đồng ý đến" in page
    press = {"decision": "yes", "request": request.id, "from": "inbox"}
    answer = ha.post(f"/tasks/{task.id}/extension/decision", data=press)
    assert answer.status_code == 303 and answer.location.endswith("/decisions")
    assert (task.due_on, task.original_due_on, task.extension_count) == (make.day(30), original, 1)
    assert task.extended_on == clock.today()
    assert (request.outcome, request.decided_by_id) == (ExtensionOutcome.APPROVED, world.ha.id)
    change = db.session.scalars(select(DueChange)).one()
    assert (change.due_before, change.due_after, change.extension_id) == (original, make.day(30), request.id)
    event = timeline(task)[0]
    assert event.verb == "task.extended" and event.details["before"] == original.isoformat()
    decided = db.session.scalars(select(Notice.recipient_id).where(Notice.kind == NoticeKind.DECIDED)).all()
    assert decided == [world.minh.id]
    assert "Không có gì chờ anh chị" in ha.get("/decisions").text
    whole = minh.get(f"/tasks/{task.id}").text
    assert "Các lần đổi thời hạn" in whole and "đồng ý gia hạn từ" in whole and "Thời hạn gốc" in whole


def test_another_date_is_kept_beside_the_one_that_was_asked_for(world, client_for) -> None:
    task = make.make_task(world)
    request = ask(task, world)
    form = {"decision": "other", "due": typed(20), "request": request.id}
    assert client_for(world.ha).post(f"/tasks/{task.id}/extension/decision", data=form).status_code == 303
    assert (request.outcome, request.granted_due_on) == (ExtensionOutcome.OTHER_DATE, make.day(20))
    assert (task.due_on, request.asked_due_on) == (make.day(20), make.day(30))


def test_a_month_may_be_asked_for_and_means_its_last_day(world, client_for) -> None:
    task = make.make_task(world)
    year = clock.today().year + 1
    client_for(world.minh).post(f"/tasks/{task.id}/extension", data={"due": f"tháng 2/{year}", "reason": REASON})
    request = db.session.scalars(select(ExtensionRequest)).one()
    assert request.asked_precision is DuePrecision.MONTH and request.asked_due_on.month == 2
    actions.decide_extension(request, agreed=True, by=world.ha)
    assert (task.due_on, task.due_precision) == (request.asked_due_on, DuePrecision.MONTH)


def test_a_refusal_needs_a_reason_and_reaches_the_unit(world, client_for) -> None:
    task = make.make_task(world)
    request = ask(task, world)
    url, before = f"/tasks/{task.id}/extension/decision", task.due_on
    page = client_for(world.ha).post(url, data={"decision": "no", "request": request.id})
    assert page.status_code == 200 and "ghi lý do" in page.text
    data = {"decision": "no", "answer": "Việc này cần trước đại hội.", "request": request.id}
    assert client_for(world.ha).post(url, data=data).status_code == 303
    assert (request.outcome, task.due_on, task.extension_count) == (ExtensionOutcome.REFUSED, before, 0)
    told = db.session.scalars(select(Notice).where(Notice.kind == NoticeKind.DECIDED)).one()
    assert told.recipient_id == world.minh.id and "đại hội" in told.details["reason"]
    assert "đại hội" in client_for(world.minh).get(f"/tasks/{task.id}").text


def test_the_unit_takes_its_request_back_and_may_ask_again(world, client_for) -> None:
    task = make.make_task(world)
    request = ask(task, world)
    minh = client_for(world.minh)
    assert minh.post(f"/tasks/{task.id}/extension/withdrawal").status_code == 303
    assert request.outcome is ExtensionOutcome.WITHDRAWN and timeline(task)[0].verb == "task.extension_withdrawn"
    assert minh.post(f"/tasks/{task.id}/extension/withdrawal").status_code == 409
    late = client_for(world.ha).post(
        f"/tasks/{task.id}/extension/decision", data={"decision": "yes", "request": request.id}
    )
    assert late.status_code == 200 and "đã rút đề nghị" in late.text
    assert ask(task, world, days=40).outcome is None


def test_a_file_comes_with_the_request_and_only_those_concerned_fetch_it(world, client_for) -> None:
    task = make.make_task(world)
    file = (io.BytesIO("Đề nghị".encode()), "de-nghi.txt")
    data = {"due": typed(30), "reason": REASON, "files": file}
    page = client_for(world.minh).post(f"/tasks/{task.id}/extension", data=data, content_type="multipart/form-data")
    assert page.status_code == 303
    [kept] = db.session.scalars(select(ExtensionRequest)).one().files
    assert client_for(world.ha).get(f"/files/{kept.id}", check=False).status_code == 200
    assert client_for(world.tuan).get(f"/files/{kept.id}").status_code == 404


def test_a_moved_due_date_is_reminded_of_anew(world) -> None:
    task = make.make_task(world, due_on=make.day(3))
    plan_day(clock.now())
    actions.change_due(task, DueChangeKind.EXTENDED, due_on=make.day(7), reason="Theo kết luận họp", by=world.ha)
    db.session.commit()
    plan_day(clock.now())
    keys = db.session.scalars(select(Notice.key).where(Notice.kind == NoticeKind.DUE_SOON)).all()
    assert {make.day(3).strftime("%Y%m%d"), make.day(7).strftime("%Y%m%d")} == {key.split("-")[-2] for key in keys}


# ---------- The committee's rules ----------


@pytest.mark.parametrize(
    ("decider", "people"),
    [
        (ExtensionDecider.LEADER, {"ha"}),
        (ExtensionDecider.SECRETARY, {"ha", "lan"}),
        (ExtensionDecider.TRACKER, {"ha", "lan", "tu"}),
    ],
)
def test_the_committee_says_who_decides_and_each_finds_it_in_the_inbox(world, client_for, decider, people) -> None:
    rules_of(world, extension_decider=decider)
    task = make.make_task(world)
    request = ask(task, world)
    for name in ("lan", "minh", "hoa", "ha", "van", "tu"):
        client, may = client_for(getattr(world, name)), name in people
        assert (REASON in client.get("/decisions").text) == may, name
        answer = client.get(f"/tasks/{task.id}/extension/decision?request={request.id}")
        assert (answer.status_code == 200) == may, name
        if not may:
            with pytest.raises(Forbidden):
                actions.decide_extension(request, agreed=True, by=getattr(world, name))
            db.session.rollback()


def test_nobody_decides_on_their_own_request(world, client_for) -> None:
    rules_of(world, extension_decider=ExtensionDecider.SECRETARY)
    task = make.make_task(world, lead_unit=world.office)
    request = ask(task, world, by="lan")
    with pytest.raises(Forbidden, match="người khác"):
        actions.decide_extension(request, agreed=True, by=world.lan)
    db.session.rollback()
    lan = client_for(world.lan)
    assert REASON not in lan.get("/decisions").text
    assert lan.post(f"/tasks/{task.id}/extension/decision", data={"decision": "yes"}).status_code == 403


def test_the_latest_day_to_ask_is_counted_in_working_days() -> None:
    days = Calendar()
    friday = clock.today() + timedelta(days=(4 - clock.today().weekday()) % 7)
    assert latest_asking_day(friday, 3, days) == friday - timedelta(days=3)
    assert latest_asking_day(friday + timedelta(days=3), 1, days) == friday, "over the weekend"
    assert latest_asking_day(friday, 0, days) == friday
    assert latest_asking_day(friday, None, days) is None


def test_too_late_too_often_or_never_is_refused_with_the_rule(world, client_for) -> None:
    task, minh = make.make_task(world, due_on=make.day(-1)), client_for(world.minh)
    page = minh.get(f"/tasks/{task.id}/extension").text
    assert "Đã quá ngày được xin gia hạn" in page and "3 ngày làm việc" in page and "<textarea" not in page
    sent = minh.post(f"/tasks/{task.id}/extension", data={"due": typed(30), "reason": REASON})
    assert sent.status_code == 200 and "Đã quá ngày" in sent.text
    rules_of(world, extension_ask_days=None)
    assert minh.post(f"/tasks/{task.id}/extension", data={"due": typed(30), "reason": REASON}).status_code == 303
    rules_of(world, extension_most=0)
    assert why_no_asking(make.make_task(world), world.committee, clock.today(), calendar())
    assert "không gia hạn" in minh.get(f"/tasks/{make.make_task(world).id}/extension").text
    rules_of(world, extension_most=1)
    often = make.make_task(world)
    actions.decide_extension(ask(often, world), agreed=True, by=world.ha)
    db.session.commit()
    with pytest.raises(Refused, match="1 lần"):
        actions.ask_extension(often, due_on=make.day(60), reason=REASON, by=world.minh)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"due": ""}, "Anh chị ghi ngày"),
        ({"due": "31/2/2027"}, "Không có ngày"),
        ({"due": "1/1/1018"}, "gõ nhầm"),
        ({"due": "1/1/2099"}, "quá xa"),
        ({"due": "today"}, "Thời hạn là ngày"),
        ({"reason": ""}, "ghi lý do"),
        ({"reason": " \x00 "}, "ghi lý do"),
        ({"document_number": "x" * 81}, "dài quá"),
    ],
)
def test_what_was_typed_wrong_stands_beside_its_field_and_nothing_is_lost(world, client_for, fields, words) -> None:
    task = make.make_task(world)
    data = {"due": typed(30), "reason": REASON, "document_number": "12/SNV", **fields}
    page = client_for(world.minh).post(f"/tasks/{task.id}/extension", data=data)
    assert page.status_code == 200 and words in page.text and "has-error" in page.text
    if "reason" not in fields:
        assert REASON in page.text
    assert db.session.scalar(select(func.count()).select_from(ExtensionRequest)) == 0


def test_a_day_that_gives_no_more_time_is_refused(world) -> None:
    task = make.make_task(world)
    for days in (0, 10):
        with pytest.raises(Refused, match="Thời hạn hiện nay"):
            actions.ask_extension(task, due_on=make.day(days), reason=REASON, by=world.minh)
        db.session.rollback()
    request = ask(task, world)
    with pytest.raises(Refused, match="Thời hạn hiện nay"):
        actions.decide_extension(request, agreed=True, due_on=make.day(5), by=world.ha)


def test_a_marked_reason_is_refused_and_not_kept(world, client_for) -> None:
    task = make.make_task(world)
    data = {"due": typed(30), "reason": "TUYỆT MẬT\n\nKế hoạch lùi hạn"}
    page = client_for(world.minh).post(f"/tasks/{task.id}/extension", data=data)
    assert page.status_code == 409 and "Kế hoạch lùi hạn" not in page.text
    assert db.session.scalar(select(func.count()).select_from(ExtensionRequest)) == 0


@pytest.mark.parametrize("state", [TaskState.DRAFT, TaskState.SUBMITTED, TaskState.COMPLETED, TaskState.SUSPENDED])
def test_only_work_in_hand_is_given_more_time(world, state) -> None:
    task = make.make_task(world, state=state)
    with pytest.raises(Refused):
        actions.ask_extension(task, due_on=make.day(30), reason=REASON, by=world.minh)


def test_a_task_without_a_due_date_has_nothing_to_extend(world, client_for) -> None:
    task = make.make_task(world, due_on=None, review_after=make.day(60))
    assert "/extension" not in client_for(world.minh).get(f"/tasks/{task.id}").text
    assert client_for(world.minh).get(f"/tasks/{task.id}/extension").status_code == 200
    with pytest.raises(Refused, match="không có thời hạn"):
        actions.ask_extension(task, due_on=make.day(30), reason=REASON, by=world.minh)


# ---------- Doubled, at once, too late ----------


def test_a_doubled_press_makes_one_request_and_a_second_one_is_told_of_the_first(world, client_for) -> None:
    task, minh = make.make_task(world), client_for(world.minh)
    form = {"due": typed(30), "reason": REASON, "form_key": "same"}
    for _press in range(2):
        assert minh.post(f"/tasks/{task.id}/extension", data=form).status_code == 303
    assert db.session.scalar(select(func.count()).select_from(ExtensionRequest)) == 1
    page = minh.post(f"/tasks/{task.id}/extension", data={**form, "form_key": "other"})
    assert page.status_code == 200 and "đang chờ quyết định" in page.text
    assert [event.verb for event in timeline(task)].count("task.extension_asked") == 1


@pytest.mark.parametrize("round_", range(2))
def test_two_who_decide_at_once_make_one_decision_and_the_later_learns_whose(world, database, round_) -> None:
    rules_of(world, extension_decider=ExtensionDecider.SECRETARY)
    task = make.make_task(world)
    number, task_id, lan, ha = ask(task, world).id, task.id, world.lan.id, world.ha.id

    def grant() -> None:
        request = db.session.get(ExtensionRequest, number)
        actions.decide_extension(request, agreed=True, by=db.session.get(User, lan))

    def deny() -> None:
        request = db.session.get(ExtensionRequest, number)
        actions.decide_extension(request, agreed=False, answer="Không lùi được", by=db.session.get(User, ha))

    outcomes = together(database, grant, deny)
    assert outcomes.count("done") == 1, outcomes
    [told] = [one for one in outcomes if one != "done"]
    task, request = db.session.get(Task, task_id), db.session.get(ExtensionRequest, number)
    if request.outcome is ExtensionOutcome.APPROVED:
        assert "Nguyễn Thị Lan đã quyết định trước anh chị" in told and "đồng ý gia hạn đến" in told
        assert task.due_on == make.day(30)
    else:
        assert "Phạm Thu Hà đã quyết định trước anh chị" in told and "không đồng ý gia hạn" in told
        assert task.due_on == make.day(10)
    verbs = [event.verb for event in timeline(task)]
    assert len([verb for verb in verbs if verb in ("task.extended", "task.extension_refused")]) == 1


def test_the_second_press_in_the_inbox_is_told_who_was_first(world, client_for) -> None:
    rules_of(world, extension_decider=ExtensionDecider.SECRETARY)
    task = make.make_task(world)
    request = ask(task, world)
    data = {"decision": "yes", "request": request.id}
    client_for(world.lan).post(f"/tasks/{task.id}/extension/decision", data=data)
    page = client_for(world.ha).post(f"/tasks/{task.id}/extension/decision", data=data)
    assert page.status_code == 200 and "Nguyễn Thị Lan đã quyết định trước anh chị" in page.text
    assert task.extension_count == 1


def test_an_old_page_does_not_decide_about_a_newer_request(world, client_for) -> None:
    task = make.make_task(world)
    old = ask(task, world)
    actions.withdraw_extension(old, by=world.minh)
    db.session.commit()
    new = ask(task, world, days=50)
    page = client_for(world.ha).post(
        f"/tasks/{task.id}/extension/decision", data={"decision": "yes", "request": old.id}
    )
    assert "đã rút đề nghị" in page.text and (new.outcome, task.due_on) == (None, make.day(10))


def test_what_waits_when_a_task_ends_lapses_with_it(world, client_for) -> None:
    task = make.make_task(world)
    request = ask(task, world)
    submission = tasks.submit(task, document_number="1/BC", by=world.minh)
    db.session.commit()
    assert request.outcome is None, "the report may be returned yet"
    form = {"decision": "accept", "submission": submission.id}
    assert client_for(world.tu).post(f"/tasks/{task.id}/verification", data=form).status_code == 303
    assert request.outcome is ExtensionOutcome.LAPSED and request.waiting_task_id is None
    assert "task.extension_lapsed" in [event.verb for event in timeline(task)]
    with pytest.raises(Refused, match="hết hiệu lực"):
        actions.decide_extension(request, agreed=True, by=world.ha)


def test_the_job_lets_lapse_what_another_door_left_behind(world, client_for) -> None:
    task = make.make_task(world)
    request = ask(task, world)
    tasks.submit(task, document_number="1/BC", by=world.minh)
    tasks.verify(task, by=world.tu)  # an action that knows nothing of requests
    db.session.commit()
    assert REASON not in client_for(world.ha).get("/decisions").text, "nobody is asked about a closed task"
    assert lapse_one(clock.today()) is True and lapse_one(clock.today()) is False
    assert request.outcome is ExtensionOutcome.LAPSED and request.decided_by_id is None


def test_a_request_lapses_the_day_after_the_day_it_asked_for(world) -> None:
    task = make.make_task(world)
    request = ask(task, world, days=12)
    assert lapse_one(make.day(12)) is False
    assert lapse_one(make.day(13)) is True
    assert request.outcome is ExtensionOutcome.LAPSED
    told = db.session.scalars(select(Notice).where(Notice.kind == NoticeKind.DECIDED)).one()
    assert told.recipient_id == world.minh.id and "chưa có quyết định" in told.details["reason"]


def test_granting_after_the_report_makes_it_on_time_after_an_extension(world, client_for) -> None:
    task = make.make_task(world, due_on=make.day(4))
    ask(task, world, days=20)
    with clock.travel(make.day(10)):
        tasks.submit(task, document_number="1/BC", by=world.minh)
        db.session.commit()
        request = db.session.scalars(select(ExtensionRequest)).one()
        actions.decide_extension(request, agreed=True, by=world.ha)
        tasks.verify(task, by=world.tu)
        db.session.commit()
        assert "Đúng hạn sau gia hạn" in client_for(world.lan).get(f"/tasks/{task.id}").text
        listed = client_for(world.lan).get("/tasks?view=all&beside=on_time_extended").text
        assert task.code in listed and "Đúng hạn sau gia hạn" in listed
        report = client_for(world.ha).get("/reports/m1").text
        assert "beside=on_time_extended" in report and "beside=extended" in report


# ---------- A due date changed by decision ----------


def test_a_wrong_due_date_is_corrected_and_does_not_count_as_an_extension(world, client_for) -> None:
    task, lan = make.make_task(world), client_for(world.lan)
    original = task.due_on
    form = {"kind": "corrected", "due": typed(5), "reason": "Văn bản ghi ngày khác", "document_number": "214/TB-BCĐ"}
    assert lan.post(f"/tasks/{task.id}/due", data=form).status_code == 303
    assert (task.due_on, task.original_due_on, task.extension_count) == (make.day(5), original, 0)
    assert task.extended_on is None
    change = db.session.scalars(select(DueChange)).one()
    assert (change.kind, change.document_number, change.by_id) == (
        DueChangeKind.CORRECTED,
        "214/TB-BCĐ",
        world.lan.id,
    )
    told = set(db.session.scalars(select(Notice.recipient_id).where(Notice.kind == NoticeKind.DECIDED)))
    assert told == {world.minh.id, world.tu.id}
    assert "sửa thời hạn từ" in lan.get(f"/tasks/{task.id}").text


def test_who_gives_time_unasked_is_who_decides_about_it(world, client_for) -> None:
    task = make.make_task(world)
    page = client_for(world.lan).get(f"/tasks/{task.id}/due").text
    assert 'value="extended"' not in page and 'value="corrected"' in page
    with pytest.raises(Forbidden):
        actions.change_due(task, DueChangeKind.EXTENDED, due_on=make.day(30), reason="x", by=world.lan)
    db.session.rollback()
    form = {"kind": "extended", "due": typed(30), "reason": "Kết luận cuộc họp ngày hôm qua"}
    assert client_for(world.ha).post(f"/tasks/{task.id}/due", data=form).status_code == 303
    assert task.extension_count == 1


def test_a_due_date_is_not_moved_past_a_request_that_waits(world, client_for) -> None:
    task = make.make_task(world)
    ask(task, world)
    answer = client_for(world.ha).get(f"/tasks/{task.id}/due")
    assert answer.status_code == 303 and "/extension/decision" in answer.location
    with pytest.raises(Refused, match="đang xin gia hạn"):
        actions.change_due(task, DueChangeKind.CORRECTED, due_on=make.day(5), reason="x", by=world.lan)


@pytest.mark.parametrize("kind", ["corrected", "extended"])
@pytest.mark.parametrize(("due", "words"), [(10, "hiện nay"), (-40, "")])
def test_a_change_that_changes_nothing_or_cannot_be_is_refused(world, client_for, kind, due, words) -> None:
    task = make.make_task(world)
    page = client_for(world.ha).post(f"/tasks/{task.id}/due", data={"kind": kind, "due": typed(due), "reason": "x"})
    assert page.status_code == 200 and "has-error" in page.text and words in page.text
    assert task.due_on == make.day(10)


def test_two_leaders_who_move_a_due_date_at_once_move_it_once(world, database) -> None:
    task_id, ha, lan = make.make_task(world).id, world.ha.id, world.lan.id

    def earlier() -> None:
        task, by = db.session.get(Task, task_id), db.session.get(User, lan)
        before = task.due_on
        actions.change_due(task, DueChangeKind.CORRECTED, due_on=make.day(6), reason="Sai", by=by)
        assert before is not None

    def later() -> None:
        task, by = db.session.get(Task, task_id), db.session.get(User, ha)
        actions.change_due(task, DueChangeKind.EXTENDED, due_on=make.day(40), reason="Thêm", by=by)

    outcomes = together(database, earlier, later)
    changes = db.session.scalars(select(DueChange).order_by(DueChange.id)).all()
    assert len(changes) == outcomes.count("done") >= 1
    for first, second in pairwise(changes):
        assert second.due_before == first.due_after, "each knows the one before: none is lost"
    assert db.session.get(Task, task_id).due_on == changes[-1].due_after


def test_what_ended_keeps_its_due_date(world) -> None:
    task = make.make_task(world, state=TaskState.COMPLETED)
    with pytest.raises(Refused, match="đã kết thúc"):
        actions.change_due(task, DueChangeKind.CORRECTED, due_on=make.day(5), reason="x", by=world.lan)
