"""The scheduler's day: the mail arrives once, says what is true, leads to the right page, and the ledger shows it."""

import re
from datetime import datetime, time, timedelta

from tests import make
from tracker import clock, scheduler
from tracker.tasks import actions as tasks


def morning(offset: int) -> datetime:
    return datetime.combine(make.day(offset), time(7, 31), clock.VIETNAM)


def test_one_mail_a_morning_that_opens_the_task(world, database, visitor_for, mailbox) -> None:
    late = make.make_task(world, title="Số hóa hồ sơ hộ tịch", due_on=make.day(-1)).id
    make.make_task(world, title="Vòng chung khảo cuộc thi", due_on=make.day(3))
    done = make.make_task(world, title="Báo cáo sơ kết phong trào", due_on=make.day(1))
    tasks.submit(done, document_number="12/BC-SNV", by=world.minh)
    tasks.verify(done, by=world.tu)
    address, person, secretary = world.minh.email, world.minh, world.lan
    make.db.session.commit()
    with clock.travel(morning(0)):
        for _ in range(3):
            scheduler.run(database, once=True)
    mails = [mail for mail in mailbox.box.to(address) if "quá hạn" in str(mail["Subject"])]
    assert len(mails) == 1, [str(mail["Subject"]) for mail in mailbox.box.to(address)]
    text = mails[0].get_body(("plain",)).get_content()
    assert "Số hóa hồ sơ hộ tịch" in text and "Vòng chung khảo cuộc thi" in text
    assert mails[0]["Auto-Submitted"] == "auto-generated" and len(bytes(mails[0])) < 30_000

    minh = visitor_for(person, phone=True)
    minh.go(re.search(rf"http://127\.0\.0\.1:\d+(/tasks/{late})\b", text)[1])
    assert "Số hóa hồ sơ hộ tịch" in minh.words

    lan = visitor_for(secretary)
    lan.go("/notices")
    assert "Đã gửi" in lan.words and "Số hóa hồ sơ hộ tịch" in lan.words

    with clock.travel(morning(0) + timedelta(days=1)):
        scheduler.run(database, once=True)
    again = [mail for mail in mailbox.box.to(address) if "Số hóa" in mail.get_body(("plain",)).get_content()]
    assert len(again) == 1, "a late task is named weekly, not daily"
