"""The life of a task: every verb, who may, what it leaves behind; then all of it in any order."""

from datetime import date, timedelta
from types import SimpleNamespace

import pytest
from sqlalchemy import select

from tests import make
from tracker import clock
from tracker.db import db
from tracker.errors import Forbidden, Refused
from tracker.history.models import Event
from tracker.notices.models import Notice, NoticeKind
from tracker.tasks import actions
from tracker.tasks.models import Outcome, ProgressUpdate, Task, TaskState


def draft(world: SimpleNamespace, **changes) -> Task:
    values = {
        "title": "Tổ chức hội thảo",
        "lead_unit_id": world.home_affairs.id,
        "support_unit_ids": [world.school.id],
        "tracker_id": world.tu.id,
        "due_on": make.day(10),
        "by": world.lan,
    }
    return actions.create_draft(world.committee, **{**values, **changes})


def verbs(task: Task) -> list[str]:
    found = select(Event.verb).where(Event.subject_kind == "task", Event.subject_id == task.id).order_by(Event.id)
    return list(db.session.scalars(found))


def told(kind: NoticeKind) -> set[str]:
    return {notice.recipient.name for notice in db.session.scalars(select(Notice).where(Notice.kind == kind))}


def test_codes_count_on_within_committee_and_year(world) -> None:
    other = make.make_committee("CDS")
    first, second = draft(world), draft(world)
    foreign = actions.create_draft(other, title="Việc khác", by=world.lan)
    with clock.travel(date(clock.today().year + 1, 1, 2)):
        next_year = draft(world)
    year = clock.today().year
    assert [first.code, second.code] == [f"BCD35/{year}/0001", f"BCD35/{year}/0002"]
    assert foreign.code == f"CDS/{year}/0001"
    assert next_year.code == f"BCD35/{year + 1}/0001"


def test_from_draft_to_done(world) -> None:
    task = draft(world)
    actions.issue(task, given_on=clock.today(), by=world.lan)
    assert (task.state, task.assigned_on, task.original_due_on) == (TaskState.ASSIGNED, clock.today(), make.day(10))
    assert told(NoticeKind.ASSIGNED) == {world.minh.name, world.hoa.name}

    actions.report_progress(task, percent=40, done="Đã có đề cương.", by=world.minh)
    assert (task.state, task.percent, task.accepted_on) == (TaskState.IN_PROGRESS, 40, clock.today())
    actions.report_progress(task, percent=None, done="Đã gửi tư liệu.", by=world.hoa)
    assert task.percent == 40

    actions.submit(task, document_number="512/BC-SNV", by=world.minh)
    assert (task.state, task.percent) == (TaskState.SUBMITTED, 100)
    assert told(NoticeKind.SUBMITTED) == {world.tu.name}
    actions.send_back(task, reason="Thiếu biên bản.", by=world.tu)
    assert (task.state, task.percent, task.return_count) == (TaskState.IN_PROGRESS, 40, 1)
    assert told(NoticeKind.RETURNED) == {world.minh.name}

    with clock.travel(make.day(3)):
        actions.submit(task, document_number="530/BC-SNV", by=world.minh)
    with clock.travel(make.day(30)):
        actions.verify(task, by=world.lan)
    assert (task.state, task.finished_on) == (TaskState.COMPLETED, make.day(3)), "slow verification makes nobody late"
    assert told(NoticeKind.COMPLETED) == {world.minh.name}
    assert [submission.outcome for submission in task.submissions] == [Outcome.ACCEPTED, Outcome.RETURNED]
    assert verbs(task) == [
        "task.created", "task.issued", "task.accepted", "task.progress_reported", "task.progress_reported",
        "task.submitted", "task.returned", "task.submitted", "task.verified",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("lacking", "field"),
    [
        ({"lead_unit_id": None}, "lead_unit_id"),
        ({"tracker_id": None}, "tracker_id"),
        ({"due_on": None}, "due_on"),
        ({"due_on": date(1018, 10, 22)}, "due_on"),
        ({"due_on": clock.today() - timedelta(days=1)}, "due_on"),
    ],
)
def test_a_draft_that_lacks_something_is_not_issued(world, lacking, field) -> None:
    task = draft(world, **lacking)
    with pytest.raises(Refused) as refused:
        actions.issue(task, given_on=clock.today(), by=world.lan)
    assert refused.value.field == field
    assert task.state is TaskState.DRAFT
    assert told(NoticeKind.ASSIGNED) == set()


def test_an_ongoing_task_needs_a_day_to_look_again_instead_of_a_due_date(world) -> None:
    task = draft(world, due_on=None, review_after=make.day(90))
    actions.issue(task, given_on=clock.today(), by=world.lan)
    assert task.state is TaskState.ASSIGNED


def test_nobody_verifies_what_they_submitted(world) -> None:
    task = make.make_task(world, tracker=world.minh)
    actions.submit(task, document_number="1/BC", by=world.minh)
    assert told(NoticeKind.SUBMITTED) == {world.lan.name}, "the tracker submitted it: the secretaries are told"
    for decide in (
        lambda: actions.verify(task, by=world.minh),
        lambda: actions.send_back(task, reason="x", by=world.minh),
    ):
        with pytest.raises(Refused, match="người khác phải xác nhận"):
            decide()
    for outsider in (world.hoa, world.tuan, world.van):
        with pytest.raises(Forbidden):
            actions.verify(task, by=outsider)
    assert task.state is TaskState.SUBMITTED


def test_evidence_is_a_document_number_or_a_file(world) -> None:
    task = make.make_task(world)
    with pytest.raises(Refused) as refused:
        actions.submit(task, document_number="  ", result="Đã xong", by=world.minh)
    assert refused.value.field == "document_number"
    assert task.state is TaskState.IN_PROGRESS


def test_only_the_units_of_a_task_report_on_it(world) -> None:
    task = make.make_task(world)
    for outsider in (world.tuan, world.ha, world.lan):
        with pytest.raises(Forbidden):
            actions.report_progress(task, percent=50, done="", by=outsider)
    with pytest.raises(Refused, match="đơn vị chủ trì ghi"):
        actions.report_progress(task, percent=50, done="", by=world.hoa)
    for wrong in (None, -1, 101):
        with pytest.raises(Refused, match="từ 0 đến 100"):
            actions.report_progress(task, percent=wrong, done="", by=world.minh)


def test_one_form_makes_one_update(world) -> None:
    task = make.make_task(world)
    first = actions.report_progress(task, percent=50, done="Một", form_key="k1", by=world.minh)
    again = actions.report_progress(task, percent=50, done="Một", form_key="k1", by=world.minh)
    assert again is first
    with pytest.raises(Refused):
        actions.report_progress(task, percent=None, done="Hai", form_key="k1", by=world.hoa)
    assert len(db.session.scalars(select(ProgressUpdate)).all()) == 1


def test_starring_twice_is_one_event(world) -> None:
    task = make.make_task(world)
    assert actions.star(task, starred=True, by=world.lan)
    assert not actions.star(task, starred=True, by=world.lan)
    assert actions.star(task, starred=False, by=world.lan)
    assert verbs(task) == ["task.starred", "task.unstarred"]


def test_editing_an_issued_task_leaves_its_promises(world) -> None:
    task = make.make_task(world)
    with pytest.raises(Refused, match="quyết định"):
        actions.edit(task, version=task.version, due_on=make.day(30), by=world.lan)
    changed = actions.edit(
        task, version=task.version, title="Tên mới", support_unit_ids=[world.finance.id], by=world.lan
    )
    assert changed == ["title", "supports"]
    assert "ten moi" in task.search_folded
    event = db.session.scalar(select(Event).where(Event.verb == "task.edited"))
    assert event.details["changes"]["supports"] == [["Trường Chính trị tỉnh"], ["Sở Tài chính"]]


def test_the_later_of_two_editors_is_told(world) -> None:
    task = make.make_task(world, state=TaskState.DRAFT)
    version = task.version
    actions.edit(task, version=version, title="Bản của Lan", by=world.lan)
    with pytest.raises(Refused, match="người khác thay đổi"):
        actions.edit(task, version=version, title="Bản của Hà", by=world.ha)
    assert task.title == "Bản của Lan"
