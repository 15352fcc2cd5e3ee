"""The office's own gateway: signed JSON, the same ledger, the same care. A real HTTP server counts what arrives."""

import json
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from tests import make
from tests.notices.test_sending import notices, states
from tests.units.test_committees import GOOD
from tracker import clock
from tracker.db import db
from tracker.history.queries import timeline
from tracker.notices.actions import Telling, enqueue, enqueue_many
from tracker.notices.models import Carrier, NoticeKind, NoticeState
from tracker.reminders.jobs import send_digests
from tracker.units.models import Committee
from tracker.webhook import signature

SECRET = "khoa-ky-tin-nhan-1234567890"


class Gateway(ThreadingHTTPServer):
    """Takes messages, or answers what a test tells it to."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Desk)
        self.arrived: list[tuple[dict, dict, bytes]] = []
        self.connections = 0
        self.answer = lambda _number: (200, "da nhan")

    @property
    def messages(self) -> list[dict]:
        return [message for _headers, message, _body in self.arrived]


class Desk(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def setup(self) -> None:
        super().setup()
        self.server.connections += 1

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        code, words = self.server.answer(len(self.server.arrived))
        self.server.arrived.append((dict(self.headers), json.loads(body), body))
        if code == 0:
            self.connection.close()
            return
        self.send_response(code)
        self.send_header("Content-Length", str(len(words.encode())))
        if code == 302:
            self.send_header("Location", "http://127.0.0.1:9/")
        self.end_headers()
        self.wfile.write(words.encode())

    def log_message(self, *_words: object) -> None:
        pass


@pytest.fixture
def gateway(database) -> Iterator[Gateway]:
    server = Gateway()
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)  # it looks that often for its end
    thread.start()
    before = database.config["TRACKER"]
    url = f"http://127.0.0.1:{server.server_port}/hook/bi-mat-trong-dia-chi"
    database.config["TRACKER"] = replace(before, WEBHOOK_URL=url, WEBHOOK_SECRET=SECRET, SMTP_TIMEOUT=3)
    yield server
    database.config["TRACKER"] = before
    server.shutdown()
    server.server_close()


def tell(world, *people, carrier: Carrier = Carrier.WEBHOOK) -> None:
    """A task for each, told by the gateway."""
    tellings = []
    for person in people:
        task = make.make_task(world, title=f"Việc của {person.name}")
        details = {"code": task.code, "due_on": task.due_on.isoformat()}
        key = f"task-{task.id}-assigned-{carrier.value}-{person.id}"
        new = Telling(
            key, NoticeKind.ASSIGNED, person.id, "task", task.id, task.title, world.committee.id, details,
            carrier=carrier,
        )  # fmt: skip
        tellings.append(new)
    enqueue_many(tellings, now=clock.now(), send_after=clock.now())
    db.session.commit()


def send() -> int:
    return send_digests(carrier=Carrier.WEBHOOK)


def test_a_message_is_signed_and_says_whom_and_what(world, gateway) -> None:
    world.minh.phone = "0912 345 678"
    tell(world, world.minh, world.hoa)
    assert send() == 2 and gateway.connections == 1
    headers, message, body = gateway.arrived[0]
    assert headers["X-Tracker-Signature"] == signature(SECRET, headers["X-Tracker-Timestamp"], body)
    assert abs(int(headers["X-Tracker-Timestamp"]) - clock.now().timestamp()) < 60
    assert headers["X-Tracker-Id"] == message["id"]
    assert message["to"] == "0912 345 678" and message["recipient"]["name"] == world.minh.name
    assert message["groups"][0]["items"][0]["title"] == f"Việc của {world.minh.name}"
    assert message["url"].startswith("http://") and message["subject"].startswith("1 việc mới giao")
    assert gateway.messages[1]["to"] == world.hoa.email, "without a telephone the gateway gets the address"
    assert SECRET not in body.decode()
    rows = notices()
    assert {row.state for row in rows} == {NoticeState.SENT} and rows[0].reply == "200 da nhan"
    assert rows[0].address == "0912 345 678"
    assert send() == 0, "once"


def test_mail_and_gateway_do_not_take_each_others_notices(world, gateway, office) -> None:
    tell(world, world.minh)
    tell(world, world.minh, carrier=Carrier.MAIL)
    send_digests()
    assert len(office.arrived) == 1 and not gateway.arrived


def test_later_never_and_what_may_have_arrived(world, database, gateway) -> None:
    database.config["TRACKER"] = replace(database.config["TRACKER"], SMTP_TIMEOUT=1)  # the third answer is waited for
    tell(world, world.minh, world.hoa, world.tuan)
    gateway.answer = lambda number: [(503, "ban"), (422, "so khong dung"), (0, "")][number]
    send()
    by_person = {row.recipient_id: row for row in notices()}
    minh, hoa, tuan = (by_person[person.id] for person in (world.minh, world.hoa, world.tuan))
    assert minh.state is NoticeState.RETRYING and minh.reply == "503 ban" and not minh.interrupted
    assert hoa.state is NoticeState.REFUSED and hoa.reply == "422 so khong dung"
    assert tuan.state is NoticeState.RETRYING and tuan.interrupted
    gateway.answer = lambda _number: (200, "ok")
    with clock.travel(clock.now() + timedelta(minutes=80)):
        send()
    assert states() == {"sent": 2, "refused": 1}
    ids = [message["id"] for message in gateway.messages if message["recipient"]["name"] == world.tuan.name]
    assert len(ids) == 2 and len(set(ids)) == 1, "the gateway can tell that it is the same"


@pytest.mark.parametrize(("code", "state"), [(302, "refused"), (401, "retrying"), (403, "retrying"), (429, "retrying")])
def test_what_answers_mean(world, gateway, code: int, state: str) -> None:
    tell(world, world.minh)
    gateway.answer = lambda _number: (code, "khong")
    send()
    assert states() == {state: 1}


def test_a_gateway_that_is_away_or_not_set_up_is_seen(world, database, gateway, client_for) -> None:
    tell(world, world.minh)
    settings = database.config["TRACKER"]
    database.config["TRACKER"] = replace(settings, WEBHOOK_URL="http://127.0.0.1:9/hook/bi-mat-trong-dia-chi")
    send()
    [row] = notices()
    assert row.state is NoticeState.RETRYING and "127.0.0.1" in row.reply and "bi-mat" not in row.reply
    database.config["TRACKER"] = replace(settings, WEBHOOK_URL="")
    with clock.travel(clock.now() + timedelta(minutes=10)):
        send()
    [row] = notices()
    assert row.state is NoticeState.FAILED and "WEBHOOK_URL" in row.reply
    page = client_for(world.lan).get("/notices").text
    assert "qua cổng nhắn tin" in page and "bi-mat" not in page and SECRET not in page + repr(settings)
    assert "Chưa có thông báo nào" in client_for(world.minh).get("/notices/mine").text, "the bell has it by mail"


def test_a_committee_that_wants_it_has_what_nobody_can_mute_told_by_the_gateway_too(world, gateway, office) -> None:
    from tracker.reminders.jobs import plan_reminders

    make.make_task(world, due_on=make.day(-2), tracker=None)
    soon = make.make_task(world, due_on=make.day(2), tracker=None)
    world.committee.by_gateway = True
    db.session.commit()
    assert plan_reminders(clock.now()) == 2 and plan_reminders(clock.now()) == 0
    send_digests()
    send()
    assert len(office.arrived) == 1 and len(gateway.messages) == 1
    assert [len(group["items"]) for group in gateway.messages[0]["groups"]] == [1], "what is due soon one may mute"
    assert {row.subject_id for row in notices(carrier=Carrier.WEBHOOK)} != {soon.id}
    assert states() == {"sent": 3}
    about = {"subject_kind": "task", "subject_id": soon.id, "title": soon.title, "committee_id": world.committee.id}
    urged = [enqueue("urged", NoticeKind.URGED, to=world.minh, code=soon.code, **about) for _ in range(2)]
    db.session.commit()
    assert urged[0] is not None and urged[1] is None
    send_digests()
    send()
    assert len(office.arrived) == 2 and len(gateway.messages) == 2, "what a single action tells goes both ways, once"


def test_the_choice_is_offered_where_there_is_a_gateway(world, client_for, database) -> None:
    place, words = f"/committees/{world.committee.id}/edit", "Báo thêm qua cổng nhắn tin"
    assert words not in client_for(world.an).get(place).text
    world.committee.by_gateway = True
    db.session.commit()
    assert "chưa nối cổng nhắn tin" in client_for(world.an).get(place).text, "what was chosen can be taken back"
    before = database.config["TRACKER"]
    database.config["TRACKER"] = replace(before, WEBHOOK_URL="http://127.0.0.1:1/hook", WEBHOOK_SECRET=SECRET)
    an = client_for(world.an)
    page = an.get(place).text
    assert words in page and "chưa nối cổng nhắn tin" not in page
    for chosen in (None, "y", "y"):  # taken back, chosen again, and the same once more
        answer = an.post(place, data={key: value for key, value in {**GOOD, "by_gateway": chosen}.items() if value})
        assert answer.status_code == 303 and db.session.get(Committee, world.committee.id).by_gateway is bool(chosen)
    told = [one.details["changes"].get("by_gateway") for one in timeline(world.committee)]
    assert told.count([False, True]) == told.count([True, False]) == 1
    assert "Báo qua cổng nhắn tin" in an.get(place).text, "the history says so in words"
    assert client_for(world.lan).post(place, data=GOOD).status_code == 403
    database.config["TRACKER"] = before
