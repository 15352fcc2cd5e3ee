"""The sender and a real mail server: each notice arrives once, refusals are retried or shown, kills are survived."""

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from dataclasses import replace
from datetime import timedelta

from click.testing import CliRunner
from sqlalchemy import select

from tests import make
from tests.databases import ON_SQLITE
from tests.smtp import LOSE_CONNECTION, by_smtp, open_post_office
from tracker import clock
from tracker.cli import main
from tracker.db import db
from tracker.notices.actions import enqueue, send_again
from tracker.notices.models import Notice, NoticeKind, NoticeState
from tracker.reminders.jobs import plan_reminders, send_digests
from tracker.tasks.models import TaskState


def notices(**wanted) -> list[Notice]:
    db.session.rollback()
    return list(db.session.scalars(select(Notice).filter_by(**wanted).order_by(Notice.id)))


def states() -> Counter[str]:
    return Counter(notice.state.value for notice in notices())


def tell(world, person, *, number=1, kind=NoticeKind.ASSIGNED, **details) -> None:
    """`number` pieces of news to a person, each about a task of its own."""
    for _ in range(number):
        task = make.make_task(world)
        enqueue(
            f"task-{task.id}-{kind.value}-issued-{person.id}",
            kind,
            to=person,
            subject_kind="task",
            subject_id=task.id,
            title=task.title,
            committee_id=world.committee.id,
            code=task.code,
            due_on=task.due_on.isoformat(),
            **details,
        )
    db.session.commit()


def test_a_digest_arrives_once_with_everything_for_the_person(world, office) -> None:
    make.make_task(world, title="Việc quá hạn", due_on=make.day(-3))
    make.make_task(world, title="Việc sắp đến hạn", due_on=make.day(2))
    tell(world, world.minh)
    now = clock.now()
    assert plan_reminders(now) == 3  # Minh twice, Tú once for what is late
    send_digests(now)
    assert office.addresses == {world.minh.email: 1, world.tu.email: 1}
    mine = next(one for one in office.arrived if one.to == world.minh.email)
    assert mine.mail["Subject"] == "1 việc quá hạn, 1 việc sắp đến hạn, 1 việc mới giao – Sổ Kết luận"
    for body in (mine.text, mine.html):
        assert "Việc quá hạn" in body and "Việc sắp đến hạn" in body and "Quá hạn 3\N{NO-BREAK SPACE}ngày" in body
    assert mine.mail["Auto-Submitted"] == "auto-generated"
    rows = notices()
    assert {row.state for row in rows} == {NoticeState.SENT}
    assert all(row.reply.startswith("250 2.0.0 OK queued as") and row.sent_at and row.address for row in rows)


def test_running_twice_plans_and_sends_nothing_twice(world, office) -> None:
    for left in (-9, -1, 0, 1, 3, 7):
        make.make_task(world, due_on=make.day(left))
    now = clock.now()
    assert plan_reminders(now) > 0
    send_digests(now)
    before = len(office.arrived)
    for _ in range(3):
        assert plan_reminders(clock.now()) == 0
        assert send_digests(clock.now()) == 0
    assert len(office.arrived) == before


def test_one_connection_carries_many_mails(world, office) -> None:
    for number in range(12):
        tell(world, make.make_user(f"Người {number}", world.finance))
    send_digests()
    assert len(office.arrived) == 12 and office.connections == 1


def test_what_is_put_off_by_the_server_is_tried_again_later_and_arrives_once(world, office) -> None:
    tell(world, world.minh)
    tell(world, world.hoa)
    busy = world.minh.email
    office.at_data = lambda to: "451 4.3.0 Hộp thư đang bận" if to == busy else None
    now = clock.now()
    send_digests(now)
    assert office.addresses == {world.hoa.email: 1}
    [row] = notices(state=NoticeState.RETRYING)
    assert row.attempts == 1 and "451" in row.reply and row.send_after > now + timedelta(minutes=1)
    assert send_digests() == 0, "the pause holds"
    first_pause = row.send_after - now
    with clock.travel(row.send_after + timedelta(seconds=5)):
        send_digests()
        [row] = notices(state=NoticeState.RETRYING)
        assert row.attempts == 2 and row.send_after - clock.now() > first_pause, "pauses grow"
    office.at_data = lambda _to: None
    with clock.travel(row.send_after + timedelta(seconds=5)):
        send_digests()
    assert office.addresses == {world.hoa.email: 1, world.minh.email: 1}
    assert states() == {"sent": 2} and not any(row.interrupted for row in notices())


def test_a_refusal_for_good_is_shown_not_repeated_and_a_person_may_send_again(world, office) -> None:
    tell(world, world.minh)
    tell(world, world.hoa)
    gone = world.minh.email
    office.at_rcpt = lambda to: "550 5.1.1 Không có hộp thư này" if to == gone else None
    send_digests()
    [row] = notices(state=NoticeState.REFUSED)
    assert row.recipient_id == world.minh.id and "550" in row.reply
    with clock.travel(clock.now() + timedelta(days=2)):
        assert send_digests() == 0
        office.at_rcpt = lambda _to: None
        send_again(row, now=clock.now())
        db.session.commit()
        send_digests()
    assert office.addresses == {world.hoa.email: 1, world.minh.email: 1}


def test_a_server_away_for_three_days_loses_nothing(world, database, office) -> None:
    for person in (world.minh, world.hoa, world.tuan):
        tell(world, person)
    here = database.config["TRACKER"]
    start = clock.now()
    database.config["TRACKER"] = replace(here, SMTP_PORT=9)  # nobody listens there
    for hours in range(0, 72, 6):
        with clock.travel(start + timedelta(hours=hours)):
            send_digests()
    assert not office.arrived and states()["failed"] == 0
    assert any("Không nối được" in row.reply for row in notices())
    database.config["TRACKER"] = here
    for hours in (72, 77):
        with clock.travel(start + timedelta(hours=hours)):
            send_digests()
    assert office.addresses == {world.minh.email: 1, world.hoa.email: 1, world.tuan.email: 1}
    assert states() == {"sent": 3}


def test_what_cannot_leave_for_longer_is_shown_as_failed(world, office) -> None:
    tell(world, world.minh)
    office.at_data = lambda _to: "451 bận"
    start = clock.now()
    for hours in range(0, 6 * 24, 3):
        with clock.travel(start + timedelta(hours=hours)):
            send_digests()
    assert not office.arrived and states() == {"failed": 1}


def test_news_of_before_a_week_without_power_is_not_lost_for_its_age(world, office) -> None:
    tell(world, world.minh)
    with clock.travel(clock.now() + timedelta(days=8)):
        office.at_data = lambda _to: "451 máy chủ thư cũng vừa bật lại"
        send_digests()
        assert states() == {"retrying": 1}, "one refusal is no reason to give up what nobody could try before"
        office.at_data = lambda _to: None
        with clock.travel(clock.now() + timedelta(minutes=10)):
            send_digests()
    assert office.addresses == {world.minh.email: 1}


def test_every_second_mail_put_off_still_arrives_once_each(world, office) -> None:
    people = [make.make_user(f"Người {number}", world.finance) for number in range(10)]
    for person in people:
        tell(world, person, number=2)
    asked = iter(range(10_000))
    office.at_data = lambda _to: "451 bận" if next(asked) % 2 else None
    start = clock.now()
    for hours in range(0, 40, 5):
        with clock.travel(start + timedelta(hours=hours)):
            send_digests()
    assert office.addresses == {person.email: 1 for person in people}
    assert states() == {"sent": 20}


def test_a_connection_lost_after_the_text_sends_again_under_the_same_message_id(world, office) -> None:
    """Whether it arrived is unknown, so it goes again; nothing new is added to it, and the ledger says so."""
    tell(world, world.minh)
    answers = iter([LOSE_CONNECTION])
    office.at_data = lambda _to: next(answers, None)
    send_digests()
    [row] = notices()
    assert row.state is NoticeState.RETRYING and row.interrupted and "Mất kết nối" in row.reply
    tell(world, world.minh)
    with clock.travel(clock.now() + timedelta(minutes=70)):
        send_digests()
    with clock.travel(clock.now() + timedelta(minutes=140)):
        send_digests()
    first, second, third = office.arrived
    assert first.message_id == second.message_id != third.message_id
    assert [row.interrupted for row in notices()] == [True, False] and states() == {"sent": 2}


def test_an_unmistakable_refusal_lets_the_notice_leave_with_what_is_new(world, office) -> None:
    tell(world, world.minh)
    answers = iter(["421 4.3.2 đang bảo trì"])
    office.at_data = lambda _to: next(answers, None)
    send_digests()
    tell(world, world.minh)
    with clock.travel(clock.now() + timedelta(minutes=5)):
        send_digests()
    [mail] = office.arrived
    assert mail.mail["Subject"] == "2 việc mới giao – Sổ Kết luận"
    assert not any(row.interrupted for row in notices())


def test_someone_deactivated_or_without_an_address_gets_nothing_and_the_ledger_says_why(world, office) -> None:
    tell(world, world.minh)
    tell(world, world.hoa)
    world.minh.active = False
    world.hoa.email = "chưa có"
    db.session.commit()
    send_digests()
    assert not office.arrived
    assert {row.reply for row in notices(state=NoticeState.DROPPED)} == {
        "Tài khoản của người nhận đã ngừng hoạt động.",
        "Người nhận chưa có địa chỉ thư.",
    }


def test_an_account_mail_leaves_alone_and_its_link_is_wiped(world, office) -> None:
    secret = "https://example/reset/secret-token"
    tell(world, world.minh)
    enqueue(
        "account-1-reset",
        NoticeKind.ACCOUNT,
        to=world.minh,
        subject_kind="user_account",
        subject_id=world.minh.id,
        title="Đặt lại mật khẩu",
        committee_id=None,
        text=secret,
        html=f"<p>{secret}</p>",
    )
    db.session.commit()
    send_digests()
    subjects = [one.mail["Subject"] for one in office.arrived]
    assert subjects == ["Đặt lại mật khẩu", "1 việc mới giao – Sổ Kết luận"]
    assert secret in office.arrived[0].text
    [row] = notices(kind=NoticeKind.ACCOUNT)
    assert row.state is NoticeState.SENT and row.details == {}


def test_news_leaves_at_most_once_an_hour(world, office) -> None:
    start = clock.now().replace(hour=9, minute=0)
    with clock.travel(start):
        tell(world, world.minh)
        send_digests()
        tell(world, world.minh, number=3)
        send_digests()
        assert len(office.arrived) == 1
        assert {row.send_after > clock.now() for row in notices(state=NoticeState.PLANNED)} == {True}
    with clock.travel(start + timedelta(minutes=62)):
        send_digests()
    assert [one.mail["Subject"] for one in office.arrived] == [
        "1 việc mới giao – Sổ Kết luận",
        "3 việc mới giao – Sổ Kết luận",
    ]


def test_two_senders_at_once_send_each_key_once(world, database, office) -> None:
    people = [make.make_user(f"Người {number}", world.finance) for number in range(40)]
    for person in people:
        tell(world, person, number=2)

    def work() -> None:
        with database.app_context():
            plan_reminders(clock.now())
            while send_digests():
                pass

    workers = [threading.Thread(target=work) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert office.addresses == {person.email: 1 for person in people}
    assert states()["sent"] == 80


# ---------- Real processes ----------


def without_leader(world) -> None:
    """A leader's week is told on one day of it only."""
    world.ha.active = False
    db.session.commit()


def environment_for(app, port: int) -> dict[str, str]:
    """What the command `tracker` has to know of this test's database and of a mail server."""
    settings = by_smtp(app.config["TRACKER"], port)
    names = ("SECRET_KEY", "DATABASE_URL", "BASE_URL", "MAIL_TRANSPORT", "MAIL_FROM", "SMTP_HOST", "SMTP_SECURITY")
    environment = {name: str(getattr(settings, name)) for name in names}
    return environment | {"SMTP_PORT": str(port), "REMIND_AT": "00:00", "TRACKER_INSTANCE": str(settings.INSTANCE)}


def start_scheduler(app, port: int) -> subprocess.Popen:
    """`tracker scheduler --once` as a process of its own, on this test's database and mail server."""
    environment = os.environ | environment_for(app, port) | {"PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-m", "tracker.cli", "scheduler", "--once"]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


def test_two_processes_in_parallel_send_each_key_once(world, database) -> None:
    without_leader(world)
    people = [make.make_user(f"Người {number}", world.finance) for number in range(30)]
    for person in people:
        tell(world, person)
    for left in (-2, 0, 3):
        make.make_task(world, due_on=make.day(left))
    db.session.rollback()
    with open_post_office() as (office, port):
        running = [start_scheduler(database, port) for _ in range(2)]
        for process in running:
            output, _ = process.communicate(timeout=60)
            assert process.returncode == 0, output.decode()
        assert office.addresses == {person.email: 1 for person in [*people, world.minh, world.tu]}
    assert len({row.key for row in notices()}) == len(notices()) == states()["sent"]


# The codes know no database. Called here: a process of its own would take seconds to say the same.
@ON_SQLITE
def test_the_commands_say_by_their_codes_that_mail_is_left_and_since_when(world, database, client_for) -> None:
    without_leader(world)
    tell(world, world.minh, number=3)
    db.session.rollback()
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))  # and does not listen
        for words, code, said in (
            (("scheduler", "--once"), 1, "Còn 3 thông báo chưa gửi được, xem Sổ gửi thông báo."),
            (("check",), 1, "chưa chạy được từ"),
        ):
            outcome = CliRunner(env=environment_for(database, nobody.getsockname()[1])).invoke(main, words)
            assert outcome.exit_code == code and said in outcome.output, outcome.output
    assert "3 chờ gửi" in outcome.output and "Gửi thư: xong lúc" in outcome.output
    assert "Gửi thư: chưa chạy được từ" in client_for(world.an).get("/system").text, "the health page says so too"


def test_killed_between_claim_and_mark_it_goes_again_with_the_same_message_id(world, database) -> None:
    without_leader(world)
    tell(world, world.minh, number=2)
    db.session.rollback()
    with open_post_office() as (office, port):
        killed = threading.Event()
        victim: list[subprocess.Popen] = []

        def kill_the_sender(_to: str) -> None:
            """The whole mail is here; its sender dies before it hears so."""
            if not killed.is_set():
                while not victim:
                    time.sleep(0.01)
                victim[0].send_signal(signal.SIGKILL)
                victim[0].wait()
                killed.set()

        office.at_data = kill_the_sender
        victim.append(start_scheduler(database, port))
        victim[0].wait(timeout=60)
        assert killed.wait(5)
        for _ in range(500):  # the server writes the mail down a moment after its sender died
            if office.arrived:
                break
            time.sleep(0.01)
        assert len(office.arrived) == 1
        assert states() == {"claimed": 2}
        tell(world, world.minh)  # what is new since does not ride along under the old Message-ID
        before = database.config["TRACKER"]
        database.config["TRACKER"] = by_smtp(before, port)
        try:
            send_digests()
            assert len(office.arrived) == 1, "nobody touches what another sender may still have in hand"
            with clock.travel(clock.now() + timedelta(minutes=11)):
                send_digests()
            with clock.travel(clock.now() + timedelta(minutes=80)):
                send_digests()
        finally:
            database.config["TRACKER"] = before
    first, second, third = office.arrived
    assert first.message_id == second.message_id != third.message_id
    rows = notices()
    assert [row.interrupted for row in rows] == [True, True, False]
    assert [row.attempts for row in rows] == [2, 2, 1]
    assert states() == {"sent": 3}


def test_done_in_the_morning_is_not_reminded_at_noon(world, office) -> None:
    task = make.make_task(world, due_on=make.day(1))
    plan_reminders(clock.now())
    task.state = TaskState.COMPLETED
    task.finished_on = clock.today()
    db.session.commit()
    send_digests()
    assert not office.arrived
    [row] = notices()
    assert row.state is NoticeState.DROPPED and row.reply == "Nhiệm vụ đã xong hoặc đang chờ xác nhận."
