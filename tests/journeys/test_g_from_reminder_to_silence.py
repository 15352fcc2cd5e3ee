"""A task's weeks by mail: given on a Monday, reminded, late, urged, reported by the mail's link, done, silence."""

import re
from datetime import datetime, timedelta
from email.message import EmailMessage

from tests import make
from tests.journeys.conftest import PHONE, Visitor
from tracker import clock, scheduler
from tracker.db import db
from tracker.reminders.models import ReminderRules
from tracker.tasks import actions as tasks
from tracker.tasks.models import ProgressUpdate, Task, TaskState

MONDAY = datetime(2026, 9, 14, 7, 31, tzinfo=clock.VIETNAM)
TITLE = "Số hóa hồ sơ hộ tịch năm 1998"


def text_of(mail: EmailMessage) -> str:
    return mail.get_body(("plain",)).get_content()


def test_from_the_first_mail_to_the_last(world, database, served, mailbox, browser, read_by_axe, visitor_for) -> None:
    address, person, tracker_id = world.minh.email, world.minh.id, world.tu.id
    world.committee.send_from, world.committee.send_until, world.committee.send_on_days_off = 7, 19, False
    contact = {"contact": {"late_from": 1, "by": "mail"}}
    values = {"before_in": "calendar", "late_in": "calendar", "report_links": True, "urge_after": 3, "version": 1}
    db.session.add(ReminderRules(committee_id=world.committee.id, audiences=contact, **values))
    db.session.commit()

    def morning(day: int) -> list[str]:
        """Run the scheduler on a day; what it brought to the unit's contact about this task."""
        before = len(mailbox.box.to(address))
        with clock.travel(MONDAY + timedelta(days=day)):
            scheduler.run(database, once=True)
        return [text_of(mail) for mail in mailbox.box.to(address)[before:] if TITLE in text_of(mail)]

    with clock.travel(MONDAY - timedelta(minutes=30)):
        task = make.make_task(world, title=TITLE, state=TaskState.DRAFT, due_on=make.day(9))
        tasks.issue(task, given_on=clock.today(), by=world.lan)
        number = task.id
        db.session.commit()
    assert "VIỆC MỚI GIAO" in morning(0)[0], "given on Monday"
    assert morning(1) == [] and "Còn 7" in morning(2)[0], "reminded a week before"
    assert morning(6) == [], "nothing leaves on a Sunday"
    assert "Còn 2" in morning(7)[0], "on Monday it says how things stand then"
    assert "ĐẾN HẠN HÔM NAY" in morning(9)[0]
    late = morning(10)[0]
    assert "Quá hạn 1" in late and morning(11) == []
    assert morning(14) == [], "urging is only drafted"
    with clock.travel(MONDAY + timedelta(days=14, hours=2)):
        tu = visitor_for(db.session.get(type(world.tu), tracker_id))
        tu.go("/decisions?kind=urge")
        assert TITLE in tu.words
        tu.press("Xem và gửi", role="link")
        assert "Soạn tự động theo quy định của Ban Chỉ đạo" in tu.words and "đã quá hạn" in tu.page.content()
        tu.page.get_by_label("Nội dung").fill("Đề nghị báo cáo tiến độ.")
        tu.press("Gửi đôn đốc")
        assert not tu.problems
    urged = morning(15)[0]
    assert "ĐÔN ĐỐC" in urged and "Đề nghị báo cáo tiến độ" in urged, "a person has sent it"

    with clock.travel(MONDAY + timedelta(days=15, hours=1)):
        path = re.search(r"http://127\.0\.0\.1:\d+(/report/[\w-]{43})", late)[1]
        context = browser.new_context(viewport=PHONE, has_touch=True, locale="vi-VN", base_url=served)
        nobody = Visitor(context.new_page(), database, read_by_axe, javascript=True)
        nobody.go(path)
        assert TITLE in nobody.words and "Đăng nhập" not in nobody.words
        nobody.page.get_by_label("Đến hôm nay đã làm được").select_option("90")
        nobody.press("Gửi báo cáo")
        assert "Đã nhận báo cáo" in nobody.words
        context.close()
        db.session.rollback()
        update = db.session.scalars(db.select(ProgressUpdate).where(ProgressUpdate.task_id == number)).one()
        assert (update.percent, update.author_id) == (90, person)
        task = db.session.get(Task, number)
        tasks.submit(task, document_number="12/BC-SNV", by=db.session.get(type(world.tu), person))
        tasks.verify(task, by=db.session.get(type(world.tu), tracker_id))
        db.session.commit()
    assert "ĐÃ XÁC NHẬN HOÀN THÀNH" in morning(16)[0]
    assert [morning(day) for day in range(17, 41, 3)] == [[]] * 8, "silence"
