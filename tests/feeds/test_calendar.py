"""The calendar under a secret address: what programs read, who may, and how long."""

import re
from datetime import date, timedelta

import pytest
from icalendar import Calendar

from tests import make
from tracker import clock
from tracker.accounts.models import Role
from tracker.accounts.rules import Standpoint
from tracker.db import db
from tracker.feeds.models import CalendarFeed
from tracker.history.queries import timeline
from tracker.tasks.models import DuePrecision, Task, TaskState
from tracker.tasks.queries import tasks_for

PLACE = "/profile/calendar"


def address_of(client) -> str:
    page = client.get(PLACE).text
    return re.search(r'value="http://localhost(/calendar/[\w-]{43}\.ics)"', page)[1]


@pytest.fixture
def feed(client_for):
    """A function that makes a person's address and gives it."""

    def make_address(person) -> str:
        client = client_for(person)
        client.post(PLACE, data={"do": "make"})
        return address_of(client)

    return make_address


def events(client, address: str) -> dict[str, dict[str, object]]:
    answer = client.get(address)
    assert answer.status_code == 200, answer.status
    calendar = Calendar.from_ical(answer.data)
    return {str(event["summary"]): event for event in calendar.walk("VEVENT")}


def test_my_tasks_and_visits_stand_on_their_days(world, feed, client_for) -> None:
    led = make.make_task(world, title="Số hóa hồ sơ hộ tịch; đợt 2, quý IV", due_on=date(2026, 12, 31)).id
    make.make_task(world, title="Phối hợp", lead_unit=world.finance, supports=[world.home_affairs], due_on=make.day(3))
    make.make_task(world, title="Của đơn vị khác", lead_unit=world.finance, supports=[], due_on=make.day(3))
    make.make_task(world, title="Đã xong", state=TaskState.COMPLETED, due_on=make.day(3))
    make.make_task(world, title="Dự thảo", state=TaskState.DRAFT, due_on=make.day(3))
    make.make_task(world, title="Thường xuyên", due_on=None, review_after=make.day(60))
    month = make.day(20)
    make.make_task(world, title="Trong tháng", due_on=month, due_precision=DuePrecision.MONTH)
    found = events(client_for(None), feed(world.minh))
    assert set(found) == {"Hạn: Số hóa hồ sơ hộ tịch; đợt 2, quý IV", "Hạn: Phối hợp", "Hạn: Trong tháng"}
    event = found["Hạn: Số hóa hồ sơ hộ tịch; đợt 2, quý IV"]
    assert event["dtstart"].dt == date(2026, 12, 31) and event["dtend"].dt == date(2027, 1, 1), "all day"
    assert event["uid"] == f"task-{led}@localhost" and str(event["url"]) == f"http://localhost/tasks/{led}"
    assert "Sở Nội vụ" in event["description"] and event["transp"] == "TRANSPARENT"
    assert f"Hạn tháng\N{NO-BREAK SPACE}{month.month}/{month.year}" in found["Hạn: Trong tháng"]["description"]


def test_trackers_leaders_and_inspectors_have_theirs(world, feed, client_for) -> None:
    make.make_task(world, title="Tôi theo dõi", due_on=make.day(3), leader=world.ha)
    make.make_task(world, title="Không ai chỉ đạo", due_on=make.day(3), tracker=world.lan)
    visit = make.make_visit(world, title="Kiểm tra lưu trữ", planned_on=make.day(2))
    make.make_visit(world, title="Đã kết thúc", state="closed", template=visit.template)
    nobody = client_for(None)
    assert set(events(nobody, feed(world.tu))) == {"Hạn: Tôi theo dõi"}
    assert set(events(nobody, feed(world.ha))) == {"Hạn: Tôi theo dõi"}
    assert set(events(nobody, feed(world.dung))) == {"Kiểm tra: Kiểm tra lưu trữ"}
    assert set(events(nobody, feed(world.tuan))) == set(), "who has nothing has an empty calendar, not an error"
    assert "Kiểm tra: Kiểm tra lưu trữ" not in events(nobody, feed(world.minh)), "the inspected unit learns it later"


def test_it_holds_only_what_the_person_may_see_today(world, feed, client_for) -> None:
    make.make_task(world, title="Của đơn vị tôi", due_on=make.day(3))
    address, nobody = feed(world.minh), client_for(None)
    assert len(events(nobody, address)) == 1
    world.minh.memberships[0].to_on = make.day(-1)
    db.session.commit()
    assert events(nobody, address) == {}, "who left the committee sees nothing of it any more"


def test_everything_in_it_may_be_opened(world, feed, client_for) -> None:
    for unit in (world.home_affairs, world.finance, world.school):
        make.make_task(world, lead_unit=unit, due_on=make.day(5))
    for person in (world.minh, world.hoa, world.tu, world.lan, world.ha):
        seen = {
            task.id
            for task in db.session.scalars(
                tasks_for(
                    Standpoint(
                        person.id,
                        world.committee.id,
                        frozenset(person.roles_in(world.committee.id, clock.today())),
                        frozenset([person.unit_id] if person.unit_id else []),
                    )
                )
            )
        }
        urls = [str(event["url"]) for event in events(client_for(None), feed(person)).values()]
        assert {int(url.rsplit("/", 1)[1]) for url in urls} <= seen


def test_a_moved_due_date_keeps_the_event_and_raises_its_sequence(world, feed, client_for) -> None:
    task = make.make_task(world, title="Dời hạn", due_on=make.day(3))
    address, nobody = feed(world.minh), client_for(None)
    before = events(nobody, address)["Hạn: Dời hạn"]
    task.due_on, task.version = make.day(30), task.version + 1
    db.session.commit()
    after = events(nobody, address)["Hạn: Dời hạn"]
    assert after["uid"] == before["uid"] and after["dtstart"].dt == make.day(30)
    assert after["sequence"] > before["sequence"]


def test_an_unchanged_calendar_is_not_sent_again_and_no_cookie_is_set(world, feed, client_for) -> None:
    task = make.make_task(world, due_on=make.day(3))
    address = feed(world.minh)
    nobody = client_for(None)
    nobody.delete_cookie("so-ket-luan")
    first = nobody.get(address)
    assert "Set-Cookie" not in first.headers
    assert first.headers["Content-Type"] == "text/calendar; charset=utf-8"
    tag = first.headers["ETag"]
    with clock.travel(clock.now() + timedelta(hours=5)):
        again = nobody.get(address, headers={"If-None-Match": tag})
    assert again.status_code == 304 and not again.data and "Set-Cookie" not in again.headers
    db.session.get(Task, task.id).title = "Tên mới"
    db.session.commit()
    assert nobody.get(address, headers={"If-None-Match": tag}).status_code == 200
    signed_in = client_for(world.lan)
    assert signed_in.get(address).status_code == 200 and signed_in.get("/tasks").status_code == 200


def test_lines_are_folded_and_ended_as_the_standard_says(world, feed, client_for) -> None:
    make.make_task(world, title="Đẩy mạnh tuyên truyền " * 12, due_on=make.day(3))
    content = client_for(None).get(feed(world.minh)).data
    assert content.startswith(b"BEGIN:VCALENDAR\r\n") and content.endswith(b"END:VCALENDAR\r\n")
    assert max(len(line) for line in content.split(b"\r\n")) <= 75
    assert b"VALUE=DATE:" in content and b"PRODID:" in content and b"DTSTAMP:" in content


def test_it_is_gone_when_the_person_is_and_when_it_is_renewed_or_revoked(world, feed, client_for) -> None:
    nobody, minh = client_for(None), client_for(world.minh)
    first = feed(world.minh)
    known = db.session.get(CalendarFeed, world.minh.id).token_hash
    for _ in range(2):  # pressed twice
        minh.post(PLACE, data={"do": "renew", "known": known})
    second = address_of(minh)
    assert first != second
    assert (nobody.get(first).status_code, nobody.get(second).status_code) == (404, 200)
    world.minh.active = False
    db.session.commit()
    gone = nobody.get(second)
    assert gone.status_code == 404 and "Set-Cookie" not in gone.headers
    world.minh.active = True
    db.session.commit()
    minh.post(PLACE, data={"do": "revoke"})
    assert nobody.get(second).status_code == 404 and "chưa có địa chỉ lịch" in minh.get(PLACE).text
    verbs = [event.verb for event in timeline(world.minh)]
    assert verbs == ["account.calendar_revoked", "account.calendar_renewed", "account.calendar_made"]


def test_the_database_alone_opens_no_calendar(world, feed) -> None:
    token = feed(world.minh).split("/")[2].removesuffix(".ics")
    kept = db.session.get(CalendarFeed, world.minh.id)
    assert token not in (kept.nonce, kept.token_hash)


def test_made_twice_it_is_one_and_a_changed_key_asks_for_a_new_one(world, feed, client_for, database) -> None:
    assert feed(world.minh) == feed(world.minh)
    before = database.config["SECRET_KEY"]
    minh = client_for(world.minh)
    row = db.session.get(CalendarFeed, world.minh.id)
    row.nonce = "of another key"
    db.session.commit()
    page = minh.get(PLACE).text
    assert "Địa chỉ cũ không còn dùng được" in page and database.config["SECRET_KEY"] == before
    minh.post(PLACE, data={"do": "renew", "known": re.search(r'name="known" value="(\w+)"', page)[1]})
    assert address_of(minh)


def test_guessing_is_slowed_down(world, client_for) -> None:
    nobody = client_for(None)
    codes = [nobody.get(f"/calendar/{'B' * 43}.ics").status_code for _ in range(61)]
    assert codes[:60] == [404] * 60 and codes[60] == 429


def test_a_large_calendar_costs_few_queries(world, feed, client_for, count_queries) -> None:
    with make.together():
        for number in range(150):
            make.make_task(world, title=f"Việc {number}", due_on=make.day(number % 40))
    make.make_membership(world.minh, make.make_committee("CDS", name="Ban Chỉ đạo Chuyển đổi số"), Role.MEMBER)
    address, nobody = feed(world.minh), client_for(None)
    with count_queries() as queries:
        assert len(events(nobody, address)) == 150
    assert queries.number <= 12, queries.statements
