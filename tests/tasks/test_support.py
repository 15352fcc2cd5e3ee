"""Supporting units: their contribution, asked for once a day, never waited for, named when it is missing."""

import pytest
from sqlalchemy import select

from tests import make
from tests.tasks.pages import press
from tracker import clock
from tracker.db import db
from tracker.errors import Forbidden, Refused
from tracker.history.queries import timeline
from tracker.notices.models import Notice, NoticeKind
from tracker.tasks import actions
from tracker.tasks.models import ContributionAsk, ProgressUpdate, TaskState


def asked(world, task, *, by=None):
    units = actions.ask_contributions(task, by=by or world.minh)
    db.session.commit()
    return [unit.id for unit in units]


def test_the_lead_asks_for_what_is_missing_once_a_day(world, client_for) -> None:
    task = make.make_task(world, supports=[world.school, world.finance])
    actions.report_progress(task, percent=None, done="Đã gửi", by=world.tuan)
    db.session.commit()
    minh = client_for(world.minh)
    page = minh.get(f"/tasks/{task.id}").text
    assert page.count("chưa có báo cáo phối hợp") == 1 and "Nhắc gửi phần phối hợp" in page
    told = press(minh, f"/tasks/{task.id}/contributions")
    assert "Đã nhắc Trường Chính trị tỉnh" in told and "nhắc Trường Chính trị tỉnh gửi phần phối hợp" in told
    notices = db.session.scalars(select(Notice).where(Notice.kind == NoticeKind.CONTRIBUTION)).all()
    assert [one.recipient_id for one in notices] == [world.hoa.id]
    assert "Hôm nay đã nhắc rồi" in press(minh, f"/tasks/{task.id}/contributions")
    assert "Hôm nay đã nhắc rồi" in press(client_for(world.tu), f"/tasks/{task.id}/contributions")
    with clock.travel(make.day(1)):
        assert asked(world, task) == [world.school.id]
    assert len(db.session.scalars(select(ContributionAsk)).all()) == 2
    actions.report_progress(task, percent=None, done="Đã gửi", by=world.hoa)
    db.session.commit()
    with pytest.raises(Refused, match="đều đã gửi"):
        asked(world, task)
    assert "Nhắc gửi phần phối hợp" not in minh.get(f"/tasks/{task.id}").text


def test_who_does_not_need_it_does_not_ask(world, client_for) -> None:
    task = make.make_task(world)
    for person in (world.hoa, world.van, world.tuan):
        with pytest.raises(Forbidden):
            asked(world, task, by=person)
        db.session.rollback()
    assert client_for(world.hoa).post(f"/tasks/{task.id}/contributions").status_code == 403
    assert client_for(world.tuan).post(f"/tasks/{task.id}/contributions").status_code == 404


def test_a_missing_contribution_is_named_in_the_submission_as_it_was(world, client_for) -> None:
    task = make.make_task(world, supports=[world.school, world.finance])
    actions.report_progress(task, percent=None, done="Đã gửi", by=world.tuan)
    submission = actions.submit(task, document_number="5/BC", by=world.minh)
    db.session.commit()
    assert task.state is TaskState.SUBMITTED and submission.missing == ["Trường Chính trị tỉnh"]
    assert timeline(task)[0].details["missing"] == ["Trường Chính trị tỉnh"]
    page = client_for(world.tu).get(f"/tasks/{task.id}/verification").text
    assert "chưa có phần phối hợp của Trường Chính trị tỉnh" in page
    world.school.name = "Trường Chính trị Lam Giang"
    actions.send_back(task, reason="Thiếu", by=world.tu)
    actions.report_progress(task, percent=None, done="Đã gửi muộn", by=world.hoa)
    again = actions.submit(task, document_number="6/BC", by=world.minh)
    db.session.commit()
    assert again.missing == [] and submission.missing == ["Trường Chính trị tỉnh"]


def test_a_supporting_unit_finds_it_in_my_work_until_it_is_sent(world, client_for) -> None:
    task = make.make_task(world, due_on=make.day(3), title="Chuẩn bị đại hội")
    make.make_task(world, due_on=make.day(60), title="Việc còn xa")
    hoa = client_for(world.hoa)
    page = hoa.get("/my-work").text
    assert "Chờ phần phối hợp" in page and "Chuẩn bị đại hội" in page and "Việc còn xa" not in page
    press(hoa, f"/tasks/{task.id}/updates", done="Đã gửi", has_obstacle="no")
    assert "Chờ phần phối hợp" not in hoa.get("/my-work").text


def test_an_upper_unit_speaks_for_the_one_that_supports(world) -> None:
    department = make.make_unit("Phòng Đào tạo", parent=world.school)
    task = make.make_task(world, supports=[department])
    actions.report_progress(task, percent=None, done="Đã gửi", by=world.hoa)
    db.session.commit()
    assert db.session.scalar(select(ProgressUpdate)).unit_id == department.id
    with pytest.raises(Refused, match="đều đã gửi"):
        asked(world, task)
