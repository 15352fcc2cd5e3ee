"""The digest as people read it. The files beside this one are the mails: a change is reviewed in their diff.

After a change that is meant: `TRACKER_WRITE_MAILS=1 pytest tests/mail`, then read the diff; to see them as a person
does, `TRACKER_MAILS_AS_HTML=folder` keeps the HTML of each for a browser.
"""

import os
import re
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests import make
from tests.smtp import post_office_for
from tracker import clock
from tracker.accounts.actions import keep_mailbox
from tracker.db import db
from tracker.decisions.actions import draft_urge
from tracker.notices.actions import enqueue
from tracker.notices.models import NoticeKind
from tracker.reminders.jobs import plan_day, plan_reminders, send_digests
from tracker.reminders.models import ReminderRules
from tracker.tasks.actions import submit
from tracker.tasks.models import DuePrecision, TaskState

HERE = Path(__file__).parent
MORNING = datetime(2026, 9, 15, 7, 30, tzinfo=clock.VIETNAM)
LIMIT = 30_000


@pytest.fixture
def office(database):
    with post_office_for(database) as opened, clock.travel(MORNING):
        yield opened


def tell(world, task, person, kind: NoticeKind, **details) -> None:
    enqueue(
        f"task-{task.id}-{kind.value}-{person.id}",
        kind,
        to=person,
        subject_kind="task",
        subject_id=task.id,
        title=task.title,
        committee_id=task.committee_id,
        code=task.code,
        unit="Sở Nội vụ",
        due_on=task.due_on.isoformat() if task.due_on else None,
        due_precision=task.due_precision.value,
        **details,
    )
    db.session.commit()


def expect(name: str, arrived) -> None:
    """Compare a mail with its file: subject, text, and the words of the HTML part."""
    text = f"Subject: {arrived.mail['Subject']}\n\n{arrived.text}"
    text = re.sub(r"/tasks/\d+", "/tasks/…", text.replace("\r\n", "\n"))
    text = re.sub(r"/report/[\w-]{43}", "/report/…", re.sub(r"committee=\d+", "committee=…", text))
    text = re.sub(r"/password/forgotten/\S+", "/password/forgotten/…", text)
    path = HERE / f"{name}.txt"
    if os.environ.get("TRACKER_WRITE_MAILS"):
        path.write_text(text, encoding="utf-8")
    if folder := os.environ.get("TRACKER_MAILS_AS_HTML"):
        Path(folder, f"{name}.html").write_text(arrived.html, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == text, f"tests/mail/{name}.txt says otherwise; see the head of this test"
    plain_html = re.sub(r"<[^>]+>", " ", arrived.html)
    for line in arrived.text.splitlines():
        if re.match(r"\d+\. ", line):
            assert line.split(". ", 1)[1] in plain_html, "text and HTML say the same"
    assert arrived.size < LIMIT


def only(office, person):
    [found] = [one for one in office.arrived if one.to == person.email]
    return found


def test_a_unit_contacts_morning(world, office) -> None:
    world.lan.phone = "0204.385.118"
    make.make_task(
        world,
        code="BCD35/2026/0007",
        title="Tổ chức hội thảo lần 2, tiếp thu và hoàn thiện bản thảo cuốn “Lam Giang – 30 năm xây dựng”",
        due_on=make.day(-12),
    )
    make.make_task(world, code="BCD35/2026/0011", title="Gửi danh sách học viên lớp bồi dưỡng", due_on=make.day(-4))
    make.make_task(world, code="BCD35/2026/0012", title="Báo cáo số liệu báo cáo viên cấp xã", due_on=make.day(0))
    make.make_task(world, code="BCD35/2026/0015", title="Chung khảo hội thi báo cáo viên giỏi", due_on=make.day(3))
    month = make.make_task(
        world,
        code="BCD35/2026/0016",
        title="Ra mắt chuyên mục mới",
        due_on=make.day(15),
        due_precision=DuePrecision.MONTH,
        state=TaskState.ASSIGNED,
    )
    tell(world, month, world.minh, NoticeKind.ASSIGNED, by="Nguyễn Thị Lan")
    plan_reminders(clock.now())
    send_digests()
    expect("digest-contact", only(office, world.minh))
    expect("digest-tracker", only(office, world.tu))


def test_news_between_two_mornings(world, office) -> None:
    submitted = make.make_task(
        world, code="BCD35/2026/0021", title="Bộ tài liệu tập huấn", state=TaskState.SUBMITTED, due_on=make.day(5)
    )
    returned = make.make_task(world, code="BCD35/2026/0022", title="Kế hoạch truyền thông quý IV", due_on=make.day(20))
    done = make.make_task(world, code="BCD35/2026/0023", title="Rà soát đội ngũ", state=TaskState.COMPLETED)
    tell(world, submitted, world.tu, NoticeKind.SUBMITTED, by="Trần Quang Minh", document_number="112/BC-SNV")
    reason = "Biểu số liệu còn thiếu ba xã; đề nghị bổ sung trước ngày 20/9."
    tell(world, returned, world.minh, NoticeKind.RETURNED, by="Hoàng Ngọc Tú", reason=reason)
    tell(world, done, world.minh, NoticeKind.COMPLETED, by="Hoàng Ngọc Tú")
    send_digests()
    expect("news-unit", only(office, world.minh))
    expect("news-tracker", only(office, world.tu))


def test_what_waits_for_a_decider_stands_in_the_mornings_mail(world, office) -> None:
    late = make.make_task(world, code="BCD35/2026/0031", title="Số hóa hồ sơ hộ tịch", due_on=make.day(-8))
    waiting = make.make_task(
        world, code="BCD35/2026/0032", title="Bộ tài liệu tập huấn", due_on=make.day(5), tracker=world.tu
    )
    submit(waiting, document_number="112/BC-SNV", by=world.minh)
    draft_urge(late, 1, reason="Đề nghị báo cáo.")
    db.session.commit()
    plan_reminders(clock.now())
    send_digests()
    expect("digest-decider", only(office, world.tu))


def test_a_leaders_week(world, office) -> None:
    with clock.travel(MORNING - timedelta(days=1)):
        for number, days in enumerate((-40, -33, -12, -3), start=41):
            make.make_task(world, code=f"BCD35/2026/00{number}", title=f"Việc chậm số {number}", due_on=make.day(days))
        make.make_task(world, code="BCD35/2026/0047", title="Việc trong hạn", due_on=make.day(30))
        make.make_task(
            world, title="Xong đúng hạn", state=TaskState.COMPLETED, due_on=make.day(1), finished_on=make.day(-3)
        )
        make.make_task(
            world, title="Xong quá hạn", state=TaskState.COMPLETED, due_on=make.day(-9), finished_on=make.day(-8)
        )
        for _ in range(2):
            plan_day(clock.now())
            send_digests()
        expect("weekly-leader", only(office, world.ha))


def test_a_units_shared_mailbox(world, office) -> None:
    world.home_affairs.email = "vanthu@noivu.lamgiang.example"
    keep_mailbox(world.home_affairs, now=clock.now())
    audiences = {"contact": {"late_from": 1, "by": "mail"}, "mailbox": {"before": [0], "late_from": 1, "by": "mail"}}
    rules = {"before_in": "calendar", "late_in": "calendar", "report_links": True, "version": 1}
    db.session.add(ReminderRules(committee_id=world.committee.id, audiences=audiences, **rules))
    db.session.commit()
    make.make_task(world, code="BCD35/2026/0051", title="Số hóa hồ sơ hộ tịch", due_on=make.day(-8))
    plan_reminders(clock.now())
    send_digests()
    [mail] = [one for one in office.arrived if one.to == "vanthu@noivu.lamgiang.example"]
    expect("digest-mailbox", mail)


@pytest.mark.parametrize("title", ["Tổ chức hội nghị sơ kết giữa năm về công tác thông tin tuyên truyền", "ỗ" * 300])
def test_however_many_tasks_it_stays_under_thirty_kilobytes_and_says_how_many_more(world, office, title) -> None:
    for number in range(90):
        make.make_task(world, title=f"{title[:295]} {number}", due_on=make.day((-1 - number, 0, 3)[number % 3]))
    plan_reminders(clock.now())
    send_digests()
    mail = only(office, world.minh)
    assert mail.size < LIMIT
    assert mail.mail["Subject"] == "30 việc quá hạn, 30 việc đến hạn hôm nay, 30 việc sắp đến hạn – Sổ Kết luận"
    lines = len(re.findall(r"^\d+\. ", mail.text, re.M))
    assert f"Còn {30 - lines // 3} việc nữa: http://localhost/tasks?view=overdue" in mail.text
    assert "Quá hạn 88\N{NO-BREAK SPACE}ngày" in mail.text, "the worst stand first"


def test_typed_signs_do_no_harm_in_html(world, office) -> None:
    make.make_task(world, title="<script>alert(1)</script> & “ngoặc”", due_on=make.day(1))
    plan_reminders(clock.now())
    send_digests()
    mail = only(office, world.minh)
    assert "<script>" not in mail.html and "&lt;script&gt;" in mail.html
    assert "<script>alert(1)</script> & “ngoặc”" in mail.text


def test_links_begin_with_the_address_people_type_and_open_the_task(world, office, client_for) -> None:
    task = make.make_task(world, due_on=make.day(1))
    plan_reminders(clock.now())
    send_digests()
    links = re.findall(r'href="http://localhost([^"]+)"', only(office, world.minh).html)
    assert f"/tasks/{task.id}" in links and f"/tasks/{task.id}/updates" in links and "/my-work" in links
    for link in links:
        assert client_for(world.minh).get(link).status_code == 200


def test_travel_is_over(world) -> None:
    assert abs(clock.now() - MORNING) > timedelta(seconds=1)


def test_a_late_task_somebody_urges_stands_with_their_words_first(world, office) -> None:
    task = make.make_task(world, title="Số hóa hồ sơ hộ tịch", due_on=make.day(-8))
    make.make_task(world, title="Rà soát quy chế", due_on=make.day(-2))
    words = {
        "by": "Hoàng Ngọc Tú",
        "reason": "Đề nghị báo cáo bằng văn bản.",
        "as": "contact",
        "unit_id": task.lead_unit_id,
    }
    tell(world, task, world.minh, NoticeKind.URGED, **words)
    plan_reminders(clock.now())
    send_digests()
    mail = only(office, world.minh)
    assert str(mail.mail["Subject"]).startswith("1 việc được đôn đốc, 1 việc quá hạn")
    assert mail.text.index("ĐÔN ĐỐC") < mail.text.index("QUÁ HẠN (1)") and mail.text.count("Số hóa hồ sơ hộ tịch") == 1
    assert "Đề nghị báo cáo bằng văn bản ·" in mail.text and "Có 2 việc cần làm sớm" in mail.text
