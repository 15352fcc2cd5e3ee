"""From the pasted text of a real conclusion to eight tasks, one of them carried to its end and into the report."""

import re
from datetime import datetime
from pathlib import Path

from tracker import clock
from tracker.db import db
from tracker.reminders.jobs import plan_reminders, send_digests
from tracker.tasks.models import Task, TaskState


def at(year: int, month: int, day: int, hour: int = 9) -> datetime:
    return datetime(year, month, day, hour, tzinfo=clock.VIETNAM)


def test_eight_items_become_eight_tasks_and_one_goes_all_the_way(world, visitor_for, mailbox, shared: Path) -> None:
    text = (shared / "corpus/dev/dev01.txt").read_text(encoding="utf-8")
    with clock.travel(at(2023, 6, 29)):
        world_since_2022(world)
        lan = visitor_for(world.lan)
        paste(lan, text)
        review(lan)
        lan.press("Lưu và xem trước khi giao")
        lan.press("Giao 8 nhiệm vụ")
        assert "Đã giao 8 nhiệm vụ" in lan.words
        for label in ("Một là", "Hai là", "Ba là", "Bốn là", "Năm là", "Sáu là", "Bảy là", "Tám là"):
            assert label in lan.words
        tasks = db.session.scalars(db.select(Task).order_by(Task.serial)).all()
        assert [task.state for task in tasks] == [TaskState.ASSIGNED] * 8
        assert all(task.lead_unit_id == world.home_affairs.id and task.tracker_id == world.tu.id for task in tasks)
        assert {task.due_on.isoformat() for task in tasks} == {"2023-12-31"}
        seventh = tasks[6]
        assert seventh.text.startswith("Bảy là,") and seventh.text.endswith("(23/9/1958-23/9/2023).")
        number, address = seventh.id, world.minh.email
        lan.go(f"/tasks/{number}")
        lan.page.locator("a[href*='#item-']").first.click()
        lan.settle()
        target = lan.page.locator(":target")
        assert target.count() == 1 and "rà soát tổng thể" in target.inner_text(), "the task links to its place"

    with clock.travel(at(2023, 12, 28, 7)):
        plan_reminders(clock.now())
        send_digests()
        plan_reminders(clock.now())
        send_digests()
        mails = mailbox.box.to(address)
        reminders = [mail for mail in mails if "sắp đến hạn" in str(mail["Subject"])]
        assert len(reminders) == 1, [str(mail["Subject"]) for mail in mails]
        link = re.search(
            rf"http://127\.0\.0\.1:\d+(/tasks/{number})\b", reminders[0].get_body(("plain",)).get_content()
        )
        assert link is not None, "the mail links to the task"
        minh = visitor_for(world.minh, phone=True)
        minh.go(link[1])
        carry_through(minh, visitor_for(world.tu), number)

    with clock.travel(at(2023, 12, 29)):
        ha = visitor_for(world.ha)
        ha.go("/reports/m1")
        row = ha.page.locator("table.table-m1 tbody tr", has_text="Sở Nội vụ")
        assert row.locator("td").first.inner_text().strip() == "8"
        ha.go("/today")
        assert (
            "Tổng số nhiệm vụ 8" in ha.words.replace(" ", " ") or "8" in ha.page.locator(".sum dd").first.inner_text()
        )


def world_since_2022(world) -> None:
    """The cast held their roles when the conference met."""
    for person in (world.lan, world.minh, world.hoa, world.tu, world.ha):
        for held in person.memberships:
            held.from_on = at(2022, 1, 1).date()
    db.session.commit()


def paste(lan, text: str) -> None:
    lan.go("/conclusions")
    lan.press("Dán kết luận", role="link")
    lan.page.get_by_label("Tên cuộc họp, hội nghị").fill("Hội nghị sơ kết 5 năm thực hiện Nghị quyết số 35-NQ/TW")
    lan.page.get_by_label("Ngày họp").fill("28/6/2023")
    lan.page.get_by_label("Toàn văn kết luận").fill(text)
    lan.press("Đọc kết luận")
    assert "8 nội dung" in lan.words.replace(" ", " "), lan.words[:600]


def review(lan) -> None:
    """The text names no unit of the installation: choose one for the first item and carry it to all below."""
    page = lan.page
    lead = page.locator("select[name$=lead_unit_id]").first
    item = lead.locator("xpath=ancestor::details[1]")
    if item.count() and item.get_attribute("open") is None:
        item.locator("summary").first.click()
    lead.select_option(label="Sở Nội vụ")
    page.locator("select[name$=tracker_id]").first.select_option(label="Hoàng Ngọc Tú")
    for box in page.locator("details[open] input[name$=below]").all()[:2]:
        box.check()
    lan.press("Lưu bản rà soát")


def carry_through(minh, tu, number: int) -> None:
    minh.press("Tiếp nhận")
    minh.go("/my-work")
    minh.page.locator(f"a[href='/tasks/{number}/updates']").first.click()
    minh.settle()
    minh.look()
    minh.page.get_by_label("Đã làm được gì").fill("Đã nhận báo cáo của các đơn vị.")
    minh.press("Gửi báo cáo")
    minh.go(f"/tasks/{number}/submission")
    minh.page.get_by_label("Số, ký hiệu văn bản").fill("318-BC/BTGTU")
    minh.press("Gửi báo cáo hoàn thành")
    tu.go(f"/tasks/{number}/verification")
    tu.choose("Xác nhận hoàn thành")
    tu.press("Ghi quyết định")
    assert db.session.get(Task, number, populate_existing=True).state is TaskState.COMPLETED
    db.session.rollback()
