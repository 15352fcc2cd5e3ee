"""The whole morning: audiences, choices, the ladder, the leaders' week; each once, and checked again when sending."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from tests import make
from tests.smtp import PostOffice
from tracker import clock
from tracker.accounts.actions import keep_mailbox
from tracker.accounts.models import Role
from tracker.db import db
from tracker.decisions.models import UrgeNotice, UrgeState
from tracker.history.queries import timeline
from tracker.notices.actions import enqueue
from tracker.notices.actions.choosing import choices_of, choose
from tracker.notices.models import Notice, NoticeKind, NoticeState, Pace
from tracker.notices.queries import count_unread
from tracker.reminders.jobs import climb_ladders, plan_day, plan_reminders, send_digests
from tracker.reminders.models import Escalation, ReminderRules
from tracker.tasks.actions import report_progress, submit
from tracker.tasks.models import Task

MONDAY = datetime(2026, 9, 14, 7, 30, tzinfo=clock.VIETNAM)


@pytest.fixture
def monday():
    with clock.travel(MONDAY):
        yield


def keep(world, audiences: dict, **values) -> None:
    contact = {"contact": {"late_from": 1, "by": "mail"}}
    base = {"before_in": "calendar", "late_in": "calendar", "weekly_on": None, "report_links": True, "version": 1}
    row = ReminderRules(committee_id=world.committee.id, audiences=contact | audiences, **{**base, **values})
    db.session.add(row)
    db.session.commit()


def rows(**wanted: object) -> list[Notice]:
    db.session.rollback()
    return list(db.session.scalars(select(Notice).filter_by(**wanted).order_by(Notice.id)))


def told() -> set[tuple[str, str, str]]:
    """(who, as whom, stage) of every reminder."""
    return {(row.recipient.name.split()[-1], row.details["as"], row.details["stage"]) for row in rows()}


# ---------- Audiences ----------


def test_everybody_a_committee_names_is_told_once(world, monday) -> None:
    world.home_affairs.email = "vanthu@noivu.lamgiang.example"
    keep_mailbox(world.home_affairs, now=clock.now())
    keep(
        world,
        {
            "mailbox": {"before": [3], "late_from": 1, "by": "mail"},
            "supports": {"before": [3], "late_from": None, "by": "mail"},
            "tracker": {"before": [], "late_from": 1, "by": "mail"},
            "leader": {"before": [3], "late_from": 20, "by": "in_app"},
        },
    )
    soon = make.make_task(world, due_on=make.day(3), leader=world.ha, supports=[world.school, world.finance])
    report_progress(soon, percent=None, done="Đã góp ý.", by=world.tuan)
    make.make_task(world, due_on=make.day(-5), leader=world.ha)
    db.session.commit()
    plan_reminders(clock.now())
    assert told() == {
        ("Minh", "contact", "due-3"),
        ("vụ", "mailbox", "due-3"),
        ("Hoa", "supports", "due-3"),  # and not Tuấn, whose unit has reported
        ("Hà", "leader", "due-3"),
        ("Minh", "contact", "late-1"),
        ("vụ", "mailbox", "late-1"),
        ("Tú", "tracker", "late-1"),
    }
    assert [row.state for row in rows(recipient_id=world.ha.id)] == [NoticeState.IN_APP]
    assert count_unread(world.ha) == 1, "the bell shows it"


def test_a_person_who_is_several_of_them_is_told_once(world, monday) -> None:
    keep(world, {"tracker": {"before": [3], "late_from": 1}, "leader": {"before": [3], "late_from": 1}})
    make.make_task(world, due_on=make.day(3), tracker=world.minh, leader=world.minh)
    plan_reminders(clock.now())
    assert told() == {("Minh", "contact", "due-3")}


def test_each_audience_is_asked_again_before_its_mail_leaves(world, monday, office: PostOffice) -> None:
    keep(
        world,
        {
            "supports": {"before": [3], "late_from": None},
            "tracker": {"before": [3], "late_from": 1},
            "leader": {"before": [3], "late_from": 1},
        },
    )
    task = make.make_task(world, due_on=make.day(3), leader=world.ha)
    plan_reminders(clock.now())
    assert len(rows()) == 4
    report_progress(task, percent=None, done="Đã góp ý.", by=world.hoa)
    task = db.session.get(Task, task.id)
    task.tracker, task.leader = world.lan, world.lan
    db.session.commit()
    send_digests()
    assert office.addresses == {world.minh.email: 1}
    assert {row.reply for row in rows(state=NoticeState.DROPPED)} == {"Nhiệm vụ không còn của người nhận."}


def test_a_task_done_in_the_morning_is_not_reminded_of_at_noon(world, monday, office: PostOffice) -> None:
    task = make.make_task(world, due_on=make.day(-1))
    plan_reminders(clock.now())
    submit(task, document_number="12/BC-SNV", by=world.minh)
    db.session.commit()
    with clock.travel(MONDAY + timedelta(hours=5)):
        send_digests()
    assert world.minh.email not in office.addresses
    assert "overdue" not in {row.kind.value for row in rows(state=NoticeState.SENT)}


# ---------- What people choose ----------


def test_who_wants_no_mail_of_what_is_near_still_gets_what_is_late_and_the_bell(world, monday, office) -> None:
    choose(world.minh, {NoticeKind.DUE_SOON: Pace.OFF, NoticeKind.OVERDUE: Pace.OFF, NoticeKind.ASSIGNED: Pace.OFF})
    db.session.commit()
    make.make_task(world, title="Việc sắp đến hạn", due_on=make.day(3))
    make.make_task(world, title="Việc quá hạn", due_on=make.day(-1))
    plan_reminders(clock.now())
    send_digests()
    [mail] = [one for one in office.arrived if one.to == world.minh.email]
    assert "Việc quá hạn" in mail.text and "Việc sắp đến hạn" not in mail.text
    assert count_unread(world.minh) == 2


def tell(world, key: str, kind: NoticeKind, **details) -> None:
    task = make.make_task(world, title=f"Việc {key}", due_on=make.day(40))
    enqueue(
        key, kind, to=world.minh, subject_kind="task", subject_id=task.id, title=task.title,
        committee_id=world.committee.id, code=task.code, by="Hoàng Ngọc Tú", **details,
    )  # fmt: skip
    db.session.commit()


@pytest.mark.parametrize(
    ("pace", "arrives"),
    [(Pace.AT_ONCE, [0]), (Pace.DAILY, [1]), (Pace.WEEKLY, [7]), (Pace.OFF, [])],
)
def test_news_comes_as_soon_as_its_reader_wants_it(world, office: PostOffice, pace: Pace, arrives: list[int]) -> None:
    """Decided on a Monday at ten: at once, in Tuesday's mail, in next Monday's, or under the bell alone."""
    choose(world.minh, {NoticeKind.DECIDED: pace})
    db.session.commit()
    with clock.travel(MONDAY + timedelta(hours=3)):
        tell(world, "news", NoticeKind.DECIDED)
        assert count_unread(world.minh) == 1
    days = []
    for day in range(9):
        for hour in (0, 4):
            before = len(office.arrived)
            with clock.travel(MONDAY + timedelta(days=day, hours=hour)):
                if day or hour:
                    plan_reminders(clock.now())
                    send_digests()
            days += [day] * (len(office.arrived) - before)
    assert days == arrives


def test_gathered_news_leaves_in_one_mail_with_the_mornings_reminders(world, office: PostOffice) -> None:
    choose(world.minh, {NoticeKind.DECIDED: Pace.DAILY, NoticeKind.COMPLETED: Pace.DAILY})
    with clock.travel(MONDAY):
        make.make_task(world, title="Việc sắp đến hạn", due_on=make.day(4))
        tell(world, "one", NoticeKind.DECIDED)
        tell(world, "two", NoticeKind.DECIDED)
        send_digests()
    assert not office.arrived
    with clock.travel(MONDAY + timedelta(days=1)):
        plan_reminders(clock.now())
        send_digests()
    [mail] = office.arrived
    assert "Việc one" in mail.text and "Việc two" in mail.text and "Việc sắp đến hạn" in mail.text


def test_the_page_keeps_choices_and_shows_them(world, client_for) -> None:
    minh = client_for(world.minh)
    page = minh.get("/profile/notices").text
    for word in ("overdue", "assigned", "returned", "urged"):
        assert f'name="{word}"' not in page, "nobody can mute these"
    chosen = {kind.value: pace.value for kind, pace in choices_of(world.minh).items()}
    minh.post("/profile/notices", data=chosen | {"due_soon": "weekly", "completed": "off"})
    minh.post("/profile/notices", data=chosen | {"due_soon": "weekly", "completed": "off"})
    kept = choices_of(world.minh)
    assert kept[NoticeKind.DUE_SOON] is Pace.WEEKLY and kept[NoticeKind.COMPLETED] is Pace.OFF
    assert kept[NoticeKind.DECIDED] is Pace.AT_ONCE
    assert len([one for one in timeline(world.minh) if one.verb == "account.notices_chosen"]) == 1
    answer = minh.post("/profile/notices", data=chosen | {"due_soon": "at_once"})
    assert answer.status_code == 200 and choices_of(world.minh)[NoticeKind.DUE_SOON] is Pace.WEEKLY


# ---------- The ladder ----------


def steps() -> list[tuple[str, str]]:
    db.session.rollback()
    taken = db.session.execute(select(Task.title, Escalation.step).join(Task, Task.id == Escalation.task_id))
    return sorted((title, step.value) for title, step in taken)


def test_late_tasks_climb_step_by_step_each_once(world, office: PostOffice) -> None:
    keep(world, {}, urge_after=10, report_after=30)
    with clock.travel(MONDAY):
        task = make.make_task(world, title="Việc chậm", due_on=make.day(-1)).id
        make.make_task(world, title="Trong hạn", due_on=make.day(5))
    for day in range(0, 40, 3):
        with clock.travel(MONDAY + timedelta(days=day)):
            for _ in range(2):
                plan_day(clock.now())
            send_digests()
    assert steps() == [
        ("Trong hạn", "reminded"),
        ("Trong hạn", "reported"),
        ("Trong hạn", "urged"),
        ("Việc chậm", "reminded"),
        ("Việc chậm", "reported"),
        ("Việc chậm", "urged"),
    ]
    drafts = db.session.scalars(select(UrgeNotice).where(UrgeNotice.task_id == task)).all()
    assert [(one.state, one.drafted_by_id) for one in drafts] == [(UrgeState.DRAFT, None)], "a person sends it"
    [event] = [one for one in timeline(db.session.get(Task, task)) if one.verb == "task.escalated"]
    assert event.details["step"] == "reported" and event.details["to"] == ["Phạm Thu Hà"]
    mails = [one for one in office.arrived if one.to == world.ha.email and "QUÁ HẠN LÂU" in one.text]
    assert len(mails) == 2 and "Việc chậm" in mails[0].text and "Quá hạn 31" in mails[0].text


def test_what_the_ladder_tells_waits_for_the_rest_of_the_leaders_morning(world, office: PostOffice) -> None:
    """The sender runs beside the plan: taken before the plan's end it would be the day's only mail."""
    keep(world, {"leader": {"before": [3], "late_from": 5, "by": "mail"}}, report_after=30)
    with clock.travel(MONDAY):
        for days in (-31, 2):
            make.make_task(world, due_on=make.day(days), leader=world.ha)
        climb_ladders(clock.now())
        send_digests()
        assert not office.arrived
        plan_day(clock.now())
        send_digests()
    [mail] = [one for one in office.arrived if one.to == world.ha.email]
    assert "1 việc quá hạn, 1 việc sắp đến hạn" in str(mail.mail["Subject"])


def test_a_ladder_set_up_late_takes_one_step_and_a_moved_due_date_begins_anew(world, monday) -> None:
    keep(world, {}, urge_after=10, report_after=30)
    task = make.make_task(world, title="Chậm lâu", due_on=make.day(-50))
    plan_day(clock.now())
    assert steps() == [("Chậm lâu", "reported")]
    db.session.get(Task, task.id).due_on = make.day(-12)
    db.session.commit()
    plan_day(clock.now())
    assert steps() == [("Chậm lâu", "reported"), ("Chậm lâu", "urged")]


def test_the_task_page_shows_the_steps(world, monday, client_for) -> None:
    keep(world, {}, urge_after=10, report_after=30)
    task = make.make_task(world, due_on=make.day(-31)).id
    plan_day(clock.now())
    page = client_for(world.lan).get(f"/tasks/{task}").text
    assert "Báo cáo lãnh đạo 14/9" in page and "Hệ thống báo cáo Phạm Thu Hà: quá hạn 31 ngày" in page


# ---------- The leaders' week ----------


def test_leaders_get_their_week_once_and_no_more_often_whatever_runs(world, office: PostOffice) -> None:
    chair = make.make_user("Lê Văn Tám")
    make.make_membership(chair, world.committee, Role.CHAIR)
    choose(chair, {NoticeKind.WEEKLY: Pace.OFF})
    make.make_task(world, due_on=make.day(-3))
    for day in (1, 2, 3, 7, 8):  # not on the first Monday
        with clock.travel(MONDAY + timedelta(days=day)):
            plan_day(clock.now())
            plan_day(clock.now())
            send_digests()
    weeks = [one for one in office.arrived if "Tuần qua của BCĐ 35" in one.text]
    assert [one.to for one in weeks] == [world.ha.email] * 2
    assert [row.key.split("-")[2] for row in rows(kind=NoticeKind.WEEKLY, recipient_id=world.ha.id)] == [
        "2026W38",
        "2026W39",
    ]
    assert {row.state for row in rows(recipient_id=chair.id)} == {NoticeState.IN_APP}


def test_a_committee_without_a_weekly_day_sends_none(world, monday) -> None:
    keep(world, {}, weekly_on=None)
    make.make_task(world, due_on=make.day(-3))
    plan_day(clock.now())
    assert rows(kind=NoticeKind.WEEKLY) == []


def test_the_bell_opens_the_leaders_page(world, monday, client_for) -> None:
    plan_day(clock.now())
    [notice] = rows(kind=NoticeKind.WEEKLY)
    ha = client_for(world.ha)
    assert "Thư tuần" in ha.get("/notices/mine").text
    answer = ha.post(f"/notices/{notice.id}/seen")
    assert answer.location.endswith(f"/today?committee={world.committee.id}")
    assert ha.get(answer.location).status_code == 200
