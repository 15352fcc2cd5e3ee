"""The morning's plan: who is reminded of what, once, and no longer when it is no longer true."""

import gc
import os
import re
import signal
import subprocess
import sys
import time
from collections import Counter
from datetime import datetime, timedelta
from types import SimpleNamespace

import pytest
from sqlalchemy import func, select

from tests import make
from tests.databases import ON_SQLITE
from tests.smtp import PostOffice
from tracker import clock, scheduler
from tracker.accounts.models import Role
from tracker.accounts.queries import contacts, contacts_by_unit
from tracker.db import db, reading_beside
from tracker.handovers.actions.deputies import name_deputy
from tracker.notices.models import Notice, NoticeKind, NoticeState
from tracker.reminders.jobs import describe_plan, plan_reminders, send_digests
from tracker.tasks.models import TaskState

MONDAY = datetime(2026, 9, 14, 7, 30, tzinfo=clock.VIETNAM)


def rows(**wanted: object) -> list[Notice]:
    db.session.rollback()
    return list(db.session.scalars(select(Notice).filter_by(**wanted).order_by(Notice.id)))


def told() -> set[tuple[str, str]]:
    """(who, stage) of everything planned."""
    return {(row.recipient.name.split()[-1], row.details["stage"]) for row in rows()}


def run(plan: scheduler.DailyPlan) -> None:
    """As the scheduler's process does, in a session of its own."""
    db.session.rollback()
    plan(scheduler.Turn(clock.now(), lambda: False))


def morning(day: int) -> "clock.travel":
    return clock.travel(MONDAY + timedelta(days=day))


def plan_and_send() -> None:
    plan_reminders(clock.now())
    send_digests(clock.now())


def test_the_lead_units_contacts_are_reminded_and_of_what_is_late_the_tracker_too(world, database) -> None:
    make.make_membership(make.make_user("Lý Văn Sáu", world.home_affairs), world.committee, Role.MEMBER)
    make.make_user("Người ngoài ban", world.home_affairs)  # of the unit, but not in the committee
    make.make_task(world, due_on=make.day(3))
    make.make_task(world, due_on=make.day(-1))
    plan_reminders(clock.now())
    assert told() == {("Minh", "due-3"), ("Sáu", "due-3"), ("Minh", "late-1"), ("Sáu", "late-1"), ("Tú", "late-1")}


@pytest.mark.parametrize("state", [TaskState.DRAFT, TaskState.SUBMITTED, TaskState.COMPLETED, TaskState.SUSPENDED])
def test_nobody_is_reminded_of_drafts_of_what_waits_or_ended(world, database, state: TaskState) -> None:
    make.make_task(world, due_on=make.day(-2), state=state)
    make.make_task(world, due_on=make.day(8))
    make.make_task(world, due_on=None, review_after=make.day(-5))
    assert plan_reminders(clock.now()) == 0


def test_each_committee_by_its_own_rules(world, database) -> None:
    other = make.make_committee("CDS", name="Ban Chỉ đạo Chuyển đổi số", remind_days_before=[14], remind_late_every=2)
    make.make_membership(world.minh, other, Role.MEMBER)
    make.make_task(world, due_on=make.day(12))
    make.make_task(SimpleNamespace(**{**vars(world), "committee": other}), due_on=make.day(12))
    make.make_task(SimpleNamespace(**{**vars(world), "committee": other}), due_on=make.day(-4))
    plan_reminders(clock.now())
    assert told() == {("Minh", "due-14"), ("Minh", "late-3"), ("Tú", "late-3")}


def test_contacts_for_all_units_agree_with_contacts_of_one(world, database) -> None:
    make.make_user("Không trong ban", world.school)
    make.make_user("Đã nghỉ", world.home_affairs, active=False)
    lonely = make.make_unit("Sở Tư pháp")
    make.make_user("Chỉ một mình", lonely)
    past = make.make_user("Hết nhiệm kỳ", world.finance)
    make.make_membership(past, world.committee, Role.MEMBER, to_on=make.day(-1))
    today = clock.today()
    with reading_beside() as connection:
        together = contacts_by_unit(world.committee.id, today, connection)
    for unit in (world.office, world.home_affairs, world.school, world.finance, lonely):
        alone = [person.id for person in contacts(unit.id, world.committee.id, today)]
        assert sorted(together.get(unit.id, [])) == sorted(alone), unit.name


def test_a_moved_due_date_is_told_anew_and_the_old_reminder_is_dropped(world, office: PostOffice) -> None:
    task = make.make_task(world, due_on=make.day(3))
    plan_reminders(clock.now())
    task.due_on = make.day(1)
    db.session.commit()
    assert plan_reminders(clock.now()) == 1
    send_digests(clock.now())
    assert len(office.arrived) == 1 and "Còn 1\N{NO-BREAK SPACE}ngày" in office.arrived[0].text
    assert next((row.state, row.reply) for row in rows()) == (NoticeState.DROPPED, "Thời hạn đã thay đổi.")


def test_a_task_that_changed_hands_is_not_told_to_the_former_unit(world, office: PostOffice) -> None:
    task = make.make_task(world, due_on=make.day(0))
    plan_reminders(clock.now())
    task.lead_unit = world.finance
    db.session.commit()
    plan_and_send()
    assert office.addresses == {world.tuan.email: 1}


def test_after_a_week_without_power_each_person_gets_todays_message_once(world, office: PostOffice) -> None:
    with morning(0):
        soon = make.make_task(world, title="Việc đến hạn giữa tuần", due_on=make.day(7))
        late = make.make_task(world, title="Việc đã quá hạn từ trước", due_on=make.day(-1))
        plan_and_send()
    with morning(8):  # nothing ran on the days between
        plan_and_send()
        plan_and_send()
    assert office.addresses == {world.minh.email: 2, world.tu.email: 2}
    stages = [(row.subject_id, row.details["stage"]) for row in rows(recipient_id=world.minh.id)]
    assert stages == [(soon.id, "due-7"), (late.id, "late-1"), (soon.id, "late-1"), (late.id, "late-8")]


def test_a_reminder_that_could_not_leave_gives_way_to_the_next_days(world, office: PostOffice) -> None:
    """The mail server was away for three days: one message, and it says how things stand now."""
    with morning(0):
        make.make_task(world, due_on=make.day(3))
    office.at_rcpt = lambda _to: "450 thử lại sau"
    for day in range(3):
        with morning(day):
            plan_and_send()
    office.at_rcpt = lambda _to: None
    with morning(3):
        plan_and_send()
    [mail] = office.arrived
    assert "ĐẾN HẠN HÔM NAY (1)" in mail.text
    assert Counter(row.state.value for row in rows()) == {"dropped": 2, "sent": 1}
    assert {row.reply for row in rows(state=NoticeState.DROPPED)} == {"Đã sang mốc nhắc khác."}


def test_one_digest_a_day_what_is_planned_later_waits_for_the_next_morning(world, office: PostOffice) -> None:
    with morning(0):
        make.make_task(world, due_on=make.day(3))
        plan_and_send()
        make.make_task(world, title="Giao buổi sáng", due_on=make.day(2))
        with clock.travel(MONDAY + timedelta(hours=4)):
            plan_and_send()
            plan_and_send()
        assert len(office.arrived) == 1
    with morning(1):
        plan_and_send()
    assert len(office.arrived) == 2 and "Giao buổi sáng" in office.arrived[1].text


def test_a_plan_killed_half_way_sends_nothing_in_halves(world, office: PostOffice, monkeypatch) -> None:
    """Whoever is told by then is told all of it, what was gathered for the morning too; the next run tells the rest."""
    from tracker.notices.actions import enqueue
    from tracker.reminders import jobs

    for left in range(1, 7):
        make.make_task(world, due_on=make.day(left))
        make.make_task(world, due_on=make.day(left), lead_unit=world.finance)
    held = {"subject_kind": "task", "subject_id": 1, "title": "Gom từ hôm qua", "committee_id": world.committee.id}
    later = clock.now() + timedelta(minutes=30)
    enqueue("task-1-late-9-1", NoticeKind.ESCALATED, to=world.minh, send_after=later, due_on="", **held)
    db.session.commit()
    monkeypatch.setattr(jobs, "PORTION", 2)
    write, done = jobs.enqueue_looked_up, []

    def killed_at_the_second(*arguments, **values):
        done.append(1)
        if len(done) == 2:
            raise KeyboardInterrupt
        return write(*arguments, **values)

    monkeypatch.setattr(jobs, "enqueue_looked_up", killed_at_the_second)
    with pytest.raises(KeyboardInterrupt):
        plan_reminders(clock.now())
    db.session.rollback()
    assert gc.isenabled()
    first, second = sorted([world.minh, world.tuan], key=lambda person: person.id)
    assert len(rows(kind=NoticeKind.DUE_SOON)) == len(rows(kind=NoticeKind.DUE_SOON, recipient_id=first.id)) == 6
    assert all(row.send_after <= clock.now() for row in rows(recipient_id=first.id)), "what was held back leaves too"
    send_digests()
    assert office.addresses == {first.email: 1}
    monkeypatch.setattr(jobs, "enqueue_looked_up", write)
    plan_and_send()
    assert office.addresses == {first.email: 1, second.email: 1}
    assert all("6 việc sắp đến hạn" in str(one.mail["Subject"]) for one in office.arrived)


def test_who_stands_in_is_reminded_too_in_one_digest_and_of_nothing_twice(
    world, office: PostOffice, monkeypatch
) -> None:
    """However the plan is cut into portions: what somebody is told themselves they are not told for another."""
    monkeypatch.setattr("tracker.reminders.jobs.PORTION", 1)
    days = {"from_on": make.day(0), "to_on": make.day(3), "by": world.lan}
    name_deputy(world.tu, world.minh, world.committee, **days)
    own = make.make_task(world, due_on=make.day(-2), title="Việc của chính Minh")
    others = make.make_task(world, due_on=make.day(-2), title="Việc Tú theo dõi", lead_unit=world.finance)
    assert plan_reminders(clock.now()) == 5 and plan_reminders(clock.now()) == 0
    send_digests()
    [mail] = [one for one in office.arrived if one.to == world.minh.email]
    assert "QUÁ HẠN (2)" in mail.text and "thay Hoàng Ngọc Tú" in mail.text
    told = {(row.recipient_id, row.subject_id): row.details.get("stands_for") for row in rows()}
    assert told[world.minh.id, own.id] is None and told[world.minh.id, others.id] == "Hoàng Ngọc Tú"


def test_seven_weeks_with_holes_nobody_gets_two_digests_a_day_or_one_stage_twice(world, office: PostOffice) -> None:
    with morning(0):
        for left in (0, 2, 9, 20, 30):
            make.make_task(world, due_on=make.day(left))
    ran = [day for day in range(49) if day % 11 not in (4, 5, 6)]
    for day in ran:
        before = office.addresses.copy()
        with morning(day):
            plan_and_send()
        if day % 5 == 0:
            with clock.travel(MONDAY + timedelta(days=day, hours=6)):
                plan_and_send()
        assert max((office.addresses - before).values(), default=0) <= 1, f"two digests on day {day}"
    assert {row.state for row in rows()} == {NoticeState.SENT}
    per_task = Counter((row.recipient_id, row.subject_id, row.details["stage"]) for row in rows())
    assert max(per_task.values()) == 1
    assert {row.details["stage"] for row in rows(recipient_id=world.minh.id)} >= {"due-7", "due-3", "due-0", "late-1"}


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("2026-09-14T09:30", "2026-09-14T08:30"),  # an hour back
        ("2026-09-14T09:30", "2026-09-21T09:30"),  # a week forward, and then right again
        ("2026-09-14T23:59:59", "2026-09-15T00:00:01"),  # over midnight
        ("2026-12-31T23:59:59", "2027-01-01T00:00:01"),  # over the year
    ],
)
def test_a_clock_that_jumps_between_plans_tells_each_stage_once_and_goes_on_when_it_is_right(
    world, office: PostOffice, right: str, wrong: str
) -> None:
    first, second = (datetime.fromisoformat(one).replace(tzinfo=clock.VIETNAM) for one in (right, wrong))
    with clock.travel(first):
        for left in (-2, 3, 9):
            make.make_task(world, title=f"Việc còn {left} ngày", due_on=make.day(left), tracker=None)
    for at in (first, second, second, first, first + timedelta(hours=26), first + timedelta(days=2, hours=1)):
        with clock.travel(at):
            plan_and_send()
    assert {row.state for row in rows()} <= {NoticeState.SENT, NoticeState.DROPPED}
    told = Counter(
        (one.to, line)
        for one in office.arrived
        for line in one.text.splitlines()
        if re.match(r"\s+(Quá|Còn|Hạn)", line)
    )
    assert max(told.values()) == 1, "the same words about the same task"
    with clock.travel(first + timedelta(days=2)):
        right_now = {f"task-{row.subject_id}-{row.details['stage']}" for row in rows(state=NoticeState.SENT)}
        ids = sorted({row.subject_id for row in rows()})
        plan = {f"task-{task}-{stage}" for task, stage in zip(ids, ("late-1", "due-1", "due-7"), strict=True)}
    assert plan <= right_now, "what is true on the third day has been told, whatever the clock said before"


def test_what_waited_over_the_weekend_leaves_with_mondays_digest_and_not_before_it(world, office: PostOffice) -> None:
    """Mails leave from seven on working days and the plan is made at half past: Saturday's reminders must not go at
    seven, or what is due on Monday would be told on Tuesday, when it is late."""
    world.committee.send_from, world.committee.send_until, world.committee.send_on_days_off = 7, 19, False
    with morning(0):
        make.make_task(world, title="Việc quá hạn từ Chủ nhật", due_on=make.day(5))
        make.make_task(world, title="Việc đến hạn thứ Hai", due_on=make.day(7))
    db.session.commit()
    for day in (5, 6):
        with morning(day):
            plan_and_send()
    assert not office.arrived
    with clock.travel(MONDAY + timedelta(days=7, minutes=-30)):
        send_digests()
        assert not office.arrived, "before the plan"
    with morning(7):
        plan_and_send()
        send_digests()
    [mine] = [one.text for one in office.arrived if one.to == world.minh.email]
    assert "Việc quá hạn từ Chủ nhật" in mine and "ĐẾN HẠN HÔM NAY" in mine.upper() and "Việc đến hạn thứ Hai" in mine
    assert {row.state for row in rows()} <= {NoticeState.SENT, NoticeState.DROPPED}


def test_a_dry_run_names_people_and_writes_nothing(world, database) -> None:
    task = make.make_task(world, due_on=make.day(-1))
    lines = list(describe_plan(clock.now()))
    assert any(world.minh.email in line and "late-1" in line and task.code in line for line in lines)
    assert lines[-1] == "2 lời nhắc cho 2 người."
    assert rows() == []


def test_planning_costs_no_more_queries_for_more_tasks_and_nothing_new_writes_nothing(
    world, database, count_queries
) -> None:
    for left in range(40):
        make.make_task(world, due_on=make.day(left % 8))
    with count_queries() as queries:
        assert plan_reminders(clock.now()) == 40
    assert queries.number <= 20, queries.statements
    with count_queries() as queries:
        assert plan_reminders(clock.now()) == 0
    assert queries.number <= 13 and not any(one.startswith("INSERT") for one in queries.statements)


# ---------- The scheduler ----------


def test_the_plan_is_made_once_after_its_time_and_made_up_for(world, database) -> None:
    with morning(0):
        make.make_task(world, due_on=make.day(1))
    plan = scheduler.DailyPlan()
    with clock.travel(MONDAY - timedelta(minutes=5)):
        run(plan)
        assert rows() == [], "07:30 has not come"
    with clock.travel(MONDAY + timedelta(hours=5)):
        run(plan)
        assert len(rows(recipient_id=world.minh.id)) == 1, "the machine was off at 07:30"
        make.make_task(world, due_on=make.day(1))
        run(plan)
        assert len(rows(recipient_id=world.minh.id)) == 1, "once a day"
    with clock.travel(MONDAY + timedelta(days=1, minutes=1)):
        run(plan)
        assert len(rows(recipient_id=world.minh.id)) == 3


def test_a_plan_that_fails_is_tried_again_a_minute_later(world, database, monkeypatch) -> None:
    with morning(0):
        make.make_task(world, due_on=make.day(1))
        plan = scheduler.DailyPlan()
        real = scheduler.plan_day
        monkeypatch.setattr(scheduler, "plan_day", lambda _now: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            run(plan)
        monkeypatch.setattr(scheduler, "plan_day", real)
        run(plan)
        assert len(rows(recipient_id=world.minh.id)) == 1


# A process takes seconds; what it is told by signals knows no database.
@ON_SQLITE
def test_the_process_plans_at_its_start_and_ends_on_sigterm(world, database) -> None:
    make.make_task(world, due_on=make.day(1))
    db.session.rollback()
    settings = database.config["TRACKER"]
    environment = {**os.environ, "DATABASE_URL": settings.DATABASE_URL, "SECRET_KEY": settings.SECRET_KEY}
    environment |= {"MAIL_TRANSPORT": "file", "REMIND_AT": "00:00", "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-m", "tracker.cli", "scheduler", "--instance", str(settings.INSTANCE)]
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    try:
        planned = 0
        while not planned and process.poll() is None:
            time.sleep(0.1)
            planned = db.session.scalar(select(func.count(Notice.id)).where(Notice.kind == NoticeKind.DUE_SOON))
            db.session.rollback()
        assert planned == 1, process.stdout.read().decode()
        process.send_signal(signal.SIGTERM)
        output, _ = process.communicate(timeout=15)
        assert process.returncode == 0 and b"Traceback" not in output, output.decode()
    finally:
        process.kill()
