"""The administrator's page of the working calendar."""

from datetime import date

from sqlalchemy import select

from tracker.db import db
from tracker.history.models import Event
from tracker.workdays import queries
from tracker.workdays.models import DayKind


def test_the_administrator_seeds_checks_corrects_and_confirms_a_year(world, client_for) -> None:
    an = client_for(world.an)
    assert "Chưa có ngày nào của năm 2027" in an.get("/workdays?year=2027").text
    assert an.post("/workdays/2027/proposal").status_code == 303
    page = an.get("/workdays?year=2027").text
    assert "Giao thừa Tết Nguyên Đán" in page and "chưa được xác nhận hết" in page
    swap = {"day": "9/1/2027", "kind": "swapped_working", "name": "Làm bù", "source": "Thông báo giả định"}
    assert an.post("/workdays?year=2027", data=swap).status_code == 303
    assert queries.calendar().is_working(date(2027, 1, 9))
    assert an.post("/workdays/2027/confirmation").status_code == 303
    assert "chưa được xác nhận hết" not in an.get("/workdays?year=2027").text
    assert an.post("/workdays/2027-01-09/removal").status_code == 303
    assert not queries.calendar().is_working(date(2027, 1, 9))
    verbs = set(db.session.scalars(select(Event.verb)))
    assert verbs == {"calendar_day.put", "calendar_day.confirmed", "calendar_day.removed"}


def test_what_was_typed_wrongly_comes_back_with_a_sentence(world, client_for) -> None:
    an = client_for(world.an)
    page = an.post("/workdays", data={"day": "31/2/2026", "kind": "holiday", "name": "Lễ nào đó"}).text
    assert "Không có ngày 31/2/2026 trong lịch" in page and "31/2/2026" in page and "Lễ nào đó" in page
    page = an.post("/workdays", data={"day": "14/9/2026", "kind": "swapped_working", "name": "Làm bù"}).text
    assert "vốn là ngày làm việc" in page
    page = an.post("/workdays", data={"day": "12/9/2026", "kind": "swapped_off", "name": "Nghỉ"}).text
    assert "vốn là ngày nghỉ hằng tuần" in page
    assert not queries.days_of(2026)


def test_correcting_a_day_replaces_it(world, client_for) -> None:
    an = client_for(world.an)
    for name in ("Quốc khanh", "Quốc khánh"):
        an.post("/workdays", data={"day": "2/9/2026", "kind": "holiday", "name": name})
    rows = queries.days_of(2026)
    assert [(row.name, row.kind) for row in rows] == [("Quốc khánh", DayKind.HOLIDAY)]
    assert 'value="02/09/2026"' in an.get("/workdays?year=2026&day=2026-09-02").text


def test_nobody_else_comes_in_and_wrong_days_are_not_found(world, client_for) -> None:
    assert client_for(world.lan).get("/workdays").status_code == 403
    an = client_for(world.an)
    assert an.post("/workdays/2026-09-05/removal").status_code == 404
    assert an.post("/workdays/no-day/removal").status_code == 404
    assert an.post("/workdays/1018/proposal").status_code == 404
    assert an.post("/workdays/2031/confirmation").status_code == 409
