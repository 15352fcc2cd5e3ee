"""Mail servers as they are: TLS and certificates, signing in, refusals of all kinds, silence; and what is said then."""

import logging
from dataclasses import replace
from datetime import timedelta

import pytest
from click.testing import CliRunner

from tests import make
from tests.notices.processes import everything
from tests.notices.test_sending import notices, states, tell
from tests.smtp import CERTIFICATE, HANG, by_smtp, only, open_post_office, post_office_for, tls
from tracker import clock, scheduler
from tracker.checks import check_mail
from tracker.db import db
from tracker.mail import says_bad_address
from tracker.notices.actions import outcomes, send_again
from tracker.notices.models import BadAddress, Carrier, NoticeState
from tracker.notices.queries import bad_addresses
from tracker.reminders.jobs import send_digests
from tracker.system.models import JobRun

PASSWORD = "mat-khau-cua-may-chu-thu-7781"


def checked(app, port: int, **changes) -> tuple[str, int]:
    """What `tracker check --mail` says of a server, and how many problems it has."""
    before = app.config["TRACKER"]
    app.config["TRACKER"] = by_smtp(before, port, **changes)
    try:
        found = check_mail(app, "lan@lamgiang.example")
    finally:
        app.config["TRACKER"] = before
    return "\n".join([*found.lines, *found.problems]), len(found.problems)


# ---------- What `tracker check --mail` says ----------


@pytest.mark.parametrize(
    ("options", "changes", "said"),
    [
        ({}, {}, "đã nhận: 250 2.0.0 OK"),
        ({"tls_context": tls(), "require_starttls": True}, {"SMTP_SECURITY": "starttls"}, "không được tin cậy"),
        (
            {"tls_context": tls(), "require_starttls": True},
            {"SMTP_SECURITY": "starttls", "SMTP_CA_FILE": str(CERTIFICATE)},
            "đã nhận: 250",
        ),
        ({"ssl_context": tls()}, {"SMTP_SECURITY": "tls", "SMTP_CA_FILE": str(CERTIFICATE)}, "đã nhận: 250"),
        ({"ssl_context": tls()}, {"SMTP_SECURITY": "tls"}, "không được tin cậy"),
        ({}, {"SMTP_SECURITY": "starttls"}, "Không bắt tay TLS được"),
        ({}, {"SMTP_SECURITY": "tls"}, "Không bắt tay TLS được"),
        ({"ssl_context": tls()}, {"SMTP_SECURITY": "none", "SMTP_TIMEOUT": 1}, "cổng 465"),
        ({}, {"SMTP_HOST": "khong-co-may-nay.invalid"}, "Không tìm thấy máy chủ"),
        ({}, {"SMTP_PORT": 9}, "không nhận kết nối ở cổng 9"),
        ({}, {"SMTP_USER": "so", "SMTP_PASSWORD": PASSWORD}, "không nhận tài khoản gửi"),
    ],
)
def test_what_is_said_of_a_server(database, options, changes, said: str) -> None:
    with open_post_office(**options) as (office, port):
        words, problems = checked(database, port, **changes)
        assert said in words and PASSWORD not in words
        assert problems == (0 if "đã nhận" in said else 2) and len(office.arrived) == (1 if "đã nhận" in said else 0)


def test_signing_in_to_the_server(database) -> None:
    safe = {"tls_context": tls(), "require_starttls": True, "auth_required": True}
    changes = {"SMTP_SECURITY": "starttls", "SMTP_CA_FILE": str(CERTIFICATE), "SMTP_USER": "so"}
    with open_post_office(**safe, authenticator=only("so", PASSWORD)) as (office, port):
        assert "đã nhận" in checked(database, port, **changes, SMTP_PASSWORD=PASSWORD)[0]
        wrong, problems = checked(database, port, **changes, SMTP_PASSWORD="sai-mat-khau-9912")
        assert "Kiểm tra SMTP_USER và SMTP_PASSWORD" in wrong and "sai-mat-khau" not in wrong and problems
        without = checked(database, port, SMTP_SECURITY="starttls", SMTP_CA_FILE=str(CERTIFICATE))[0]
        assert "SMTP_USER" in without, "a server that wants an account says so at MAIL FROM"
        assert len(office.arrived) == 1


@pytest.mark.parametrize(
    ("at", "answer", "said"),
    [
        ("at_sender", "553 5.1.8 người gửi không được phép", "Đặt MAIL_FROM"),
        ("at_rcpt", "550 5.1.1 không có hộp thư này", "không nhận thư gửi tới lan@lamgiang.example: 550 5.1.1"),
        ("at_data", "421 4.3.2 đang bảo trì", "đang tạm ngừng"),
        ("at_data", "554 5.7.1 thư bị chặn", "554 5.7.1 thư bị chặn"),
    ],
)
def test_refusals_are_told_with_the_servers_words(database, at: str, answer: str, said: str) -> None:
    with open_post_office() as (office, port):
        setattr(office, at, lambda _to: answer)
        words, problems = checked(database, port)
        assert said in words and problems


def test_the_command_sends_to_the_first_administrator_and_ends_with_a_code(world, database, monkeypatch) -> None:
    from tracker import cli

    monkeypatch.setattr(cli, "_application", lambda _instance: database)
    before = database.config["TRACKER"]
    with open_post_office() as (office, port):
        database.config["TRACKER"] = by_smtp(before, port)
        try:
            fine = CliRunner().invoke(cli.main, ["check", "--mail"])
            office.at_rcpt = lambda _to: "550 5.1.1 không có"
            bad = CliRunner().invoke(cli.main, ["check", "--to", "ai-do@lamgiang.example"])
        finally:
            database.config["TRACKER"] = before
        assert fine.exit_code == 0 and office.addresses == {world.an.email: 1}, fine.output
        assert bad.exit_code == 1 and "ai-do@lamgiang.example" in bad.output


# ---------- Credentials stay where they are ----------


def test_no_password_in_log_ledger_or_page(world, database, client_for, caplog, capfd) -> None:
    """A server that repeats what it was told, refuses the account, breaks off: nothing of the password remains."""
    tell(world, world.minh)
    caplog.set_level(logging.DEBUG)

    def repeats(_server, _session, _envelope, _mechanism, data):
        from aiosmtpd.smtp import AuthResult

        return AuthResult(success=False, handled=False, message=f"535 5.7.8 {data.password.decode()} is wrong")

    changes = {"SMTP_SECURITY": "none", "SMTP_USER": "so", "SMTP_PASSWORD": PASSWORD}
    with post_office_for(database, changes, auth_require_tls=False, authenticator=repeats):
        send_digests()
        settings = database.config["TRACKER"]
        assert PASSWORD not in repr(settings) and "SECRET_KEY" not in repr(settings)
    [row] = notices()
    assert row.state is NoticeState.RETRYING and "tài khoản gửi" in row.reply
    with post_office_for(database, changes, auth_require_tls=False, authenticator=only("so", PASSWORD)) as office:
        office.at_data = lambda _to: f"451 you said {PASSWORD}"
        with clock.travel(row.send_after + timedelta(minutes=1)):
            send_digests()
    assert notices()[0].reply == "451 you said ***"
    pages = client_for(world.lan).get("/notices").text + client_for(world.an).get("/system").text
    ours = "".join(one.getMessage() for one in caplog.records if one.name.startswith("tracker"))
    assert PASSWORD not in pages + ours + "".join(capfd.readouterr())


# ---------- Refusals, bad addresses ----------


@pytest.mark.parametrize(
    ("code", "words", "bad"),
    [
        (550, "550 5.1.1 No such user", True),
        (550, "550 5.2.1 Mailbox disabled", True),
        (550, "550 No such user here", True),
        (553, "553 mailbox name not allowed", True),
        (550, "550 5.7.1 Relaying denied", False),
        (550, "550 5.2.2 Mailbox full", False),
        (554, "554 Transaction failed", False),
        (552, "552 too large", False),
    ],
)
def test_which_refusals_are_about_the_address(code: int, words: str, bad: bool) -> None:
    assert says_bad_address(code, words) is bad


def test_a_bad_address_is_left_alone_until_somebody_clears_or_changes_it(world, office, client_for) -> None:
    gone = world.minh.email
    office.at_rcpt = lambda to: "550 5.1.1 Không có hộp thư này" if to == gone else None
    tell(world, world.minh)
    send_digests()
    assert bad_addresses([gone])[gone].reply.startswith("550")
    asked = []
    office.at_rcpt = lambda to: asked.append(to)
    with clock.travel(clock.now() + timedelta(hours=3)):
        tell(world, world.minh)
        send_digests()
        assert not asked and states() == {"refused": 2}, "the server is not asked again"
    an = client_for(world.an)
    assert world.minh.name in an.get("/accounts?view=bad").text
    assert "Không có hộp thư này" in an.get(f"/accounts/{world.minh.id}/edit").text
    assert "1 địa chỉ" in an.get("/system").text
    assert an.post(f"/accounts/{world.minh.id}/address").status_code == 303
    assert db.session.get(BadAddress, gone) is None
    assert world.minh.name not in an.get("/accounts?view=bad").text.split("<table", 1)[-1]
    send_again(notices()[0], now=clock.now())
    db.session.commit()
    send_digests()
    assert office.addresses == {gone: 1}
    outcomes.note_bad_address(gone, "550 again", clock.now())
    world.minh.email = "dia-chi-moi@lamgiang.example"
    db.session.commit()
    send_again(notices()[1], now=clock.now())
    db.session.commit()
    with clock.travel(clock.now() + timedelta(hours=5)):
        send_digests()
    assert office.addresses["dia-chi-moi@lamgiang.example"] == 1, "a changed address is a new one"


def test_relaying_denied_for_all_marks_no_address_and_all_may_be_sent_again(world, office, client_for) -> None:
    people = [world.minh, world.hoa, world.tuan]
    for person in people:
        tell(world, person)
    office.at_rcpt = lambda _to: "554 5.7.1 Relaying denied"
    send_digests()
    assert states() == {"refused": 3} and not db.session.query(BadAddress).count()
    office.at_rcpt = lambda _to: None
    lan = client_for(world.lan)
    assert "Gửi lại tất cả" in lan.get("/notices?state=failed").text
    lan.post("/notices/sending")
    send_digests()
    assert office.addresses == {person.email: 1 for person in people}


# ---------- A certificate that is wrong ----------


def test_a_server_nobody_can_trust_gets_no_mail_is_named_and_once_it_is_right_each_arrives_once(
    world, database, client_for
) -> None:
    people = [world.minh, world.hoa]
    for person in people:
        tell(world, person)
    [sender] = [job for job in scheduler.jobs() if job.name == "send"]
    with post_office_for(database, {"SMTP_SECURITY": "tls"}, ssl_context=tls()) as office:
        assert not scheduler.Runner(database, sender, lambda: False)()
        assert not office.arrived and set(states()) <= {"planned", "retrying"}
        assert db.session.get_one(JobRun, "send").failure == "mail:certificate"
        assert "chứng thư của máy chủ không hợp lệ" in client_for(world.an).get("/system").text, (
            "an administrator sees why"
        )
        database.config["TRACKER"] = replace(database.config["TRACKER"], SMTP_CA_FILE=str(CERTIFICATE))
        with clock.travel(clock.now() + timedelta(minutes=20)):
            assert scheduler.Runner(database, sender, lambda: False)()
    assert office.addresses == {person.email: 1 for person in people} and states() == {"sent": 2}


# ---------- Silence ----------


def test_a_server_that_hangs_after_the_text_keeps_nobody_waiting_and_doubles_are_named(world, database) -> None:
    people = [world.minh, world.hoa, world.tuan]
    for person in people:
        tell(world, person)
    with post_office_for(database, {"SMTP_TIMEOUT": 1}) as office:
        hanging = iter([HANG])
        office.at_data = lambda _to: next(hanging, None)
        send_digests()
        assert len(office.arrived) == 3 and states() == {"sent": 2, "retrying": 1}
        [row] = notices(state=NoticeState.RETRYING)
        assert row.interrupted and "Mất kết nối" in row.reply
        with clock.travel(row.send_after + timedelta(minutes=1)):
            send_digests()
    assert states() == {"sent": 3}
    assert len({one.message_id for one in office.arrived}) == 3 and len(office.arrived) == 4


def test_a_server_that_always_hangs_is_left_alone_after_three(world, database) -> None:
    for number in range(6):
        tell(world, make.make_user(f"Người {number}", world.finance))
    with post_office_for(database, {"SMTP_TIMEOUT": 1}) as office:
        office.at_data = lambda _to: HANG
        assert send_digests() == 2, "two tried, the third ended the round"
    assert states() == {"retrying": 3, "planned": 3}


# ---------- Pace, hours, headers ----------


def test_all_senders_together_keep_the_pace(world, database) -> None:
    start = clock.now()
    turns = [outcomes.take_turn(Carrier.MAIL, start, 30) for _ in range(4)]
    assert [(turn - start).total_seconds() for turn in turns] == [0, 2, 4, 6]
    later = start + timedelta(hours=1)
    assert outcomes.take_turn(Carrier.MAIL, later, 30) == later
    early = start - timedelta(days=7)
    assert outcomes.take_turn(Carrier.MAIL, early, 30) == early, "a turn taken by a wrong clock is nobody's"
    db.session.rollback()
    for number in range(3):
        tell(world, make.make_user(f"Người {number}", world.finance))
    with post_office_for(database, {"MAIL_PER_MINUTE": 120}) as office:
        began = clock.now()
        send_digests()
        assert len(office.arrived) == 3 and (clock.now() - began).total_seconds() > 0.9


def test_nothing_at_night_or_on_days_off_but_what_is_urgent(world, office) -> None:
    world.committee.send_from, world.committee.send_until, world.committee.send_on_days_off = 7, 19, False
    db.session.commit()
    friday_night = clock.datetime(2026, 8, 21, 22, 0, tzinfo=clock.VIETNAM)
    with clock.travel(friday_night):
        tell(world, world.minh)
        send_digests()
        [row] = everything()
        assert not office.arrived and clock.local(row.send_after).isoformat() == "2026-08-24T07:00:00+07:00"
        urgent = make.make_task(world, priority="urgent", title="Việc khẩn")
        from tracker.notices.actions import enqueue
        from tracker.notices.models import NoticeKind

        enqueue(
            "urgent", NoticeKind.ASSIGNED, to=world.minh, subject_kind="task", subject_id=urgent.id,
            title=urgent.title, committee_id=world.committee.id, code=urgent.code,
        )  # fmt: skip
        db.session.commit()
        send_digests()
        assert [one.mail["Subject"] for one in office.arrived] == ["1 việc mới giao – Sổ Kết luận"]
    with clock.travel(clock.datetime(2026, 8, 24, 7, 1, tzinfo=clock.VIETNAM)):
        send_digests()
    assert len(office.arrived) == 2


def test_who_may_have_less_is_offered_so_in_one_press(world, database, client_for) -> None:
    from tests.notices.test_pages import tell as tell_kind
    from tracker.notices.models import NoticeKind

    tell(world, world.hoa)  # assigned: nobody mutes that
    tell_kind(world, world.minh, kind=NoticeKind.DECIDED)
    before = database.config["TRACKER"]
    database.config["TRACKER"] = replace(
        before, BASE_URL="https://so-ket-luan.ban-chi-dao-chuyen-doi-so.lamgiang.example"
    )
    try:
        with post_office_for(database) as office:
            send_digests()
    finally:
        database.config["TRACKER"] = before
    mails = {one.to: one.mail for one in office.arrived}
    assert mails[world.hoa.email]["List-Unsubscribe"] is None
    mine = mails[world.minh.email]
    assert mine["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    address = mine["List-Unsubscribe"]
    assert address.startswith("<https://so-ket-luan.ban") and address.endswith(">") and "=?" not in address
    assert mine["Auto-Submitted"] == "auto-generated" and mine["Precedence"] is None
    path = address.strip("<>").partition(".example")[2]
    stranger = client_for(None)
    assert "Ngừng gửi thư tùy chọn" in stranger.get(path).text, "looking changes nothing"
    done = stranger.post(path, data={"List-Unsubscribe": "One-Click"}, csrf=False)
    assert done.status_code == 200 and "Đã ngừng gửi thư tùy chọn" in done.text
    tell_kind(world, world.minh, kind=NoticeKind.DECIDED, about="later")
    assert notices()[-1].state is NoticeState.IN_APP
    assert (
        stranger.get(path + "x").status_code == 404 and stranger.post("/unsubscribe/1", csrf=False).status_code == 404
    )
