"""What the ledger answers: was a unit told of a task in time, when, where; the file; many rows."""

import csv
import io
from datetime import timedelta

from sqlalchemy import update

from tests import make
from tests.notices.test_sending import notices, tell
from tracker import clock
from tracker.db import db
from tracker.notices.models import Notice, NoticeKind, NoticeState
from tracker.reminders.jobs import plan_reminders, send_digests


def test_was_the_unit_told_before_the_deadline_when_and_where(world, office, client_for) -> None:
    task = make.make_task(world, due_on=make.day(2), title="Việc cần chứng minh")
    plan_reminders(clock.now())
    send_digests()
    lan = client_for(world.lan)
    page = lan.get(f"/notices?q={task.code}").text
    assert "Sở Nội vụ: đã được báo 1 lần trước hạn" in page
    assert world.minh.email in page and "250 2.0.0 OK" in page and "sắp đến hạn" in page.lower()
    other = lan.get(f"/notices?q={task.code}&unit={world.finance.id}").text
    assert "Sở Tài chính: chưa có thư nào tới trước hạn" in other
    world.minh.unit = world.finance
    db.session.commit()
    assert "Sở Nội vụ: đã được báo 1 lần" in lan.get(f"/notices?q={task.code}").text, "theirs when it left"


def test_told_after_the_deadline_is_not_told_in_time(world, office, client_for) -> None:
    task = make.make_task(world, due_on=make.day(-3), tracker=None)
    plan_reminders(clock.now())
    send_digests()
    page = client_for(world.lan).get(f"/notices?q={task.code}").text
    assert "chưa có thư nào tới trước hạn" in page and "Gửi sau hạn 1 lần" in page


def test_the_task_page_tells_secretaries_and_nobody_else(world, office, client_for, count_queries) -> None:
    task = make.make_task(world, due_on=make.day(1))
    plan_reminders(clock.now())
    send_digests()
    lan, address = client_for(world.lan), f"/tasks/{task.id}"
    with count_queries() as queries:
        page = lan.get(address).text
    assert "Đã báo" in page and world.minh.email in page
    assert queries.number <= 12, queries.statements
    assert "Đã báo" not in client_for(world.minh).get(address).text


def test_the_file_holds_what_the_list_shows_and_no_formula(world, office, client_for) -> None:
    task = make.make_task(world, due_on=make.day(2), title='=HYPERLINK("http://x")')
    plan_reminders(clock.now())
    send_digests()
    tell(world, world.hoa)
    lan = client_for(world.lan)
    answer = lan.get("/notices.csv")
    assert answer.data.startswith(b"\xef\xbb\xbf") and answer.mimetype == "text/csv"
    rows = list(csv.DictReader(io.StringIO(answer.data.decode("utf-8-sig"))))
    assert len(rows) == len(notices())
    [mine] = [row for row in rows if row["Mã nhiệm vụ"] == task.code]
    assert mine["Nội dung"].startswith("'=") and mine["Trước hạn"] == "Có" and mine["Đơn vị"] == "Sở Nội vụ"
    assert mine["Trả lời của máy chủ"].startswith("250") and mine["Địa chỉ"] == world.minh.email
    assert len(lan.get("/notices.csv?state=sent").text.splitlines()) == 2
    assert len(lan.get(f"/notices.csv?q={task.code}").text.splitlines()) == 2


def test_what_failed_may_be_let_go_and_is_not_planned_again(world, office, client_for) -> None:
    task = make.make_task(world, due_on=make.day(-2), tracker=None)
    plan_reminders(clock.now())
    db.session.execute(update(Notice).values(state=NoticeState.FAILED, reply="hết giờ"))
    db.session.commit()
    [row] = notices()
    lan = client_for(world.lan)
    assert lan.post(f"/notices/{row.id}/dropping").status_code == 303
    assert lan.post(f"/notices/{row.id}/dropping").status_code == 409, "twice is told"
    with clock.travel(clock.now() + timedelta(days=1)):
        assert plan_reminders(clock.now()) == 0
    [row] = notices()
    assert row.state is NoticeState.DROPPED and row.reply.startswith("Nguyễn Thị Lan quyết định không gửi nữa")
    assert task.code in lan.get("/notices?state=dropped").text
    assert row.kind is NoticeKind.OVERDUE
