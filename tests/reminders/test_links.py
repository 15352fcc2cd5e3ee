"""The link of a mail: its tasks, for a week, each once, in its person's name, and nothing else."""

import re
from datetime import datetime, timedelta

import pytest
from sqlalchemy import func, select

from tests import make
from tests.smtp import LOSE_CONNECTION, PostOffice
from tracker import clock
from tracker.accounts.models import Role
from tracker.db import db
from tracker.history.queries import timeline
from tracker.reminders.actions.linking import forget_links
from tracker.reminders.jobs import plan_reminders, send_digests
from tracker.reminders.models import ReminderRules, ReportLink, ReportLinkTask
from tracker.tasks.models import ProgressUpdate, Task, TaskState

MORNING = datetime(2026, 9, 15, 7, 30, tzinfo=clock.VIETNAM)  # a Tuesday


@pytest.fixture
def tuesday():
    with clock.travel(MORNING):
        yield


def send_morning() -> None:
    plan_reminders(clock.now())
    send_digests()


def link_in(mail) -> str:
    return re.search(r"http://localhost(/report/[\w-]{43})", mail.text)[1]


def mail_to(office, person):
    return [one for one in office.arrived if one.to == person.email][-1]


def updates_of(task_id: int) -> list[ProgressUpdate]:
    db.session.rollback()
    return list(db.session.scalars(select(ProgressUpdate).where(ProgressUpdate.task_id == task_id)))


@pytest.fixture
def late(world, tuesday, office: PostOffice, client_for):
    """Two tasks of Sở Nội vụ in one mail to Minh; gives (tasks, path of the link, a browser nobody signed in to)."""
    tasks = [
        make.make_task(world, title="Số hóa hồ sơ hộ tịch", due_on=make.day(-5), percent=40),
        make.make_task(world, title="Báo cáo quý", due_on=make.day(1), state=TaskState.ASSIGNED),
    ]
    make.make_task(world, title="Việc của đơn vị khác", lead_unit=world.finance, due_on=make.day(1))
    send_morning()
    return [task.id for task in tasks], link_in(mail_to(office, world.minh)), client_for(None)


def test_only_the_lead_units_contact_gets_a_link_and_the_database_keeps_no_way_to_it(world, late, office) -> None:
    _tasks, path, _nobody = late
    assert "/report/" not in mail_to(office, world.tu).text, "who tracks does not report"
    token = path.rsplit("/", 1)[1]
    stored = db.session.scalars(select(ReportLink.token_hash)).all()
    assert token not in stored and len(stored) == 2
    assert token in mail_to(office, world.minh).html


def test_the_page_shows_its_tasks_and_no_way_further_in(world, late) -> None:
    _tasks, path, nobody = late
    answer = nobody.get(path)
    assert answer.status_code == 200
    assert "Số hóa hồ sơ hộ tịch" in answer.text and "Báo cáo quý" in answer.text
    assert "Việc của đơn vị khác" not in answer.text and "Tổ chức hội thảo" not in answer.text
    assert re.findall(r'<a [^>]*href="([^"]+)"', answer.text) == [], "no link into the application"
    assert answer.headers["Referrer-Policy"] == "no-referrer" and "noindex" in answer.headers["X-Robots-Tag"]
    assert answer.headers["Cache-Control"] == "no-store"
    assert not updates_of(late[0][0]), "opening it, as mail scanners do, changes nothing"


def test_reporting_writes_it_in_the_persons_name_with_the_way_it_came(world, late, client_for) -> None:
    (first, second), path, nobody = late
    fields = {f"percent_{first}": "60", f"done_{first}": "Đã quét 12.000 trang.", f"obstacle_{first}": "Thiếu máy quét"}
    answer = nobody.post(path, data=fields)
    assert answer.status_code == 303 and "no-referrer" in answer.headers["Referrer-Policy"]
    assert "Còn 1 việc chưa báo cáo" in nobody.get(answer.location).text
    [update] = updates_of(first)
    assert (update.percent, update.author.name, update.obstacle) == (60, "Trần Quang Minh", "Thiếu máy quét")
    event = next(one for one in timeline(db.session.get(Task, first)) if one.verb == "task.progress_reported")
    assert event.details["via"] == "link" and event.actor_id == world.minh.id
    assert "qua liên kết trong thư" in client_for(world.lan).get(f"/tasks/{first}").text
    assert f"percent_{first}" not in nobody.get(path).text, "each task once"
    done = nobody.post(path, data={f"percent_{second}": "20"})
    assert db.session.get(Task, second).state is TaskState.IN_PROGRESS, "the first report accepts the task"
    assert "Đã nhận báo cáo" in nobody.get(done.location).text
    used = nobody.get(path)
    assert used.status_code == 410 and "đã được báo cáo hết" in used.text and "/sign-in" in used.text


def test_pressed_twice_it_is_one_report(late) -> None:
    (first, _second), path, nobody = late
    for _ in range(3):
        assert nobody.post(path, data={f"percent_{first}": "60"}).status_code in (200, 303)
    assert len(updates_of(first)) == 1


def test_a_mail_sent_again_after_an_interruption_carries_the_same_link(world, tuesday, office: PostOffice) -> None:
    make.make_task(world, due_on=make.day(-5))
    lost, address = [], world.minh.email

    def lose_the_first(to: str) -> str | None:
        if to == address and not lost:
            lost.append(to)
            return LOSE_CONNECTION
        return None

    office.at_data = lose_the_first
    send_morning()
    with clock.travel(MORNING + timedelta(hours=1)):
        send_digests()
    mails = [one for one in office.arrived if one.to == world.minh.email]
    assert len(mails) == 2 and link_in(mails[0]) == link_in(mails[1])
    assert db.session.scalar(select(func.count()).select_from(ReportLink)) == 1


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({}, "Anh chị chọn tỷ lệ hoàn thành của ít nhất một việc"),
        ({"done": "Đã họp"}, "Anh chị chọn tỷ lệ hoàn thành đến hôm nay của việc này."),
        ({"percent": "250"}, "Chưa gửi được"),
        ({"percent": "60", "done": "x" * 5000}, "Nội dung dài quá 4.000 ký tự"),
    ],
)
def test_what_is_no_report_is_said_and_what_was_typed_stays(late, fields, sentence) -> None:
    (first, _second), path, nobody = late
    answer = nobody.post(path, data={f"{name}_{first}": value for name, value in fields.items()})
    assert answer.status_code == 200 and sentence in answer.text
    if "done" in fields:
        assert fields["done"] in answer.text
    assert updates_of(first) == []


def test_a_marked_text_is_refused_and_not_shown(late) -> None:
    (first, _second), path, nobody = late
    answer = nobody.post(path, data={f"percent_{first}": "60", f"done_{first}": "TUYỆT MẬT\nSố 12/BC"}, check=False)
    assert answer.status_code == 409 and "12/BC" not in answer.text
    assert updates_of(first) == []


def test_a_task_that_is_not_on_the_link_cannot_be_reported_by_it(world, late) -> None:
    other = make.make_task(world, title="Không có trong thư", due_on=make.day(20)).id
    (first, _second), path, nobody = late
    nobody.post(path, data={f"percent_{first}": "60", f"percent_{other}": "90"})
    assert updates_of(other) == [] and len(updates_of(first)) == 1


def expired(world, _tasks) -> datetime:
    return MORNING + timedelta(days=7, seconds=1)


def deactivated(world, _tasks) -> datetime:
    world.minh.active = False
    return MORNING + timedelta(hours=1)


def out_of_the_committee(world, _tasks) -> datetime:
    world.minh.memberships[0].to_on = make.day(-1)
    return MORNING + timedelta(hours=1)


def moved_to_another_unit(world, _tasks) -> datetime:
    world.minh.unit = world.finance
    return MORNING + timedelta(hours=1)


def forbidden(world, _tasks) -> datetime:
    committee = world.committee.id
    rules = {"audiences": {}, "before_in": "calendar", "late_in": "calendar", "version": 1}
    db.session.add(ReminderRules(committee_id=committee, weekly_on=0, report_links=False, **rules))
    return MORNING + timedelta(hours=1)


def all_submitted(world, tasks) -> datetime:
    for task_id in tasks:
        db.session.get(Task, task_id).state = TaskState.SUBMITTED
    return MORNING + timedelta(hours=1)


@pytest.mark.parametrize(
    "happens", [expired, deactivated, out_of_the_committee, moved_to_another_unit, forbidden, all_submitted]
)
def test_it_ends_with_its_reason(world, late, happens) -> None:
    tasks, path, nobody = late
    later = happens(world, tasks)
    db.session.commit()
    with clock.travel(later):
        for answer in (nobody.get(path), nobody.post(path, data={f"percent_{tasks[0]}": "60"})):
            assert answer.status_code == 410 and "Liên kết không dùng được" in answer.text
            assert "/sign-in" in answer.text and "Số hóa hồ sơ" not in answer.text
    assert updates_of(tasks[0]) == []


def test_a_task_that_moved_on_leaves_the_form_and_the_others_stay(late) -> None:
    (first, second), path, nobody = late
    db.session.get(Task, first).state = TaskState.SUBMITTED
    db.session.commit()
    page = nobody.get(path).text
    assert f"percent_{first}" not in page and f"percent_{second}" in page


def test_a_committee_that_forbids_it_sends_no_link(world, tuesday, office: PostOffice) -> None:
    forbidden(world, [])
    db.session.get_one(ReminderRules, world.committee.id).audiences = {"contact": {"late_from": 1, "by": "mail"}}
    make.make_task(world, due_on=make.day(-5))
    db.session.commit()
    send_morning()
    assert "/report/" not in mail_to(office, world.minh).text


def test_guessing_is_slowed_down_and_leads_to_the_door(world, client_for) -> None:
    nobody = client_for(None)
    codes = [nobody.get(f"/report/{'A' * 42}{sign}").status_code for sign in "ABCDEFGHIJ" * 7]
    assert codes[:60] == [404] * 60 and codes[60] == 429
    assert client_for(None).get("/report/short").status_code == 429


def test_the_contact_of_two_units_work_sees_only_what_they_lead(world, tuesday, office: PostOffice) -> None:
    """A person is contact of Sở Nội vụ; a task moved to another unit after the mail is no longer theirs."""
    make.make_membership(make.make_user("Lý Văn Sáu", world.home_affairs), world.committee, Role.MEMBER)
    task = make.make_task(world, due_on=make.day(-5))
    send_morning()
    paths = {link_in(one) for one in office.arrived if "/report/" in one.text}
    assert len(paths) == 2, "each contact has a link of their own"
    assert db.session.scalar(select(func.count()).select_from(ReportLinkTask)) == 2
    assert task.id


def test_old_links_are_forgotten(world, late) -> None:
    assert forget_links(MORNING + timedelta(days=10)) == 0
    assert forget_links(MORNING + timedelta(days=40)) == 2
    db.session.commit()
    assert db.session.scalar(select(func.count()).select_from(ReportLinkTask)) == 0
