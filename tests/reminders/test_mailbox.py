"""A unit's shared mailbox: an address that gets mails and is nobody."""

import pytest
from sqlalchemy import select

from tests import make
from tracker.accounts.models import User
from tracker.db import db
from tracker.notices.models import Notice
from tracker.units.models import Unit

ADDRESS = "vanthu@noivu.lamgiang.example"


def fields(unit: Unit, email: str) -> dict[str, str]:
    return {"name": unit.name, "code": unit.code, "kind": unit.kind.value, "email": email}


def boxes() -> list[User]:
    db.session.rollback()
    return list(db.session.scalars(select(User).where(User.is_mailbox)))


@pytest.fixture
def write_down(world, client_for):
    """A function by which An writes an address to a unit's page; gives the answer."""

    def write(email: str, unit: Unit | None = None):
        at = unit or world.home_affairs
        return client_for(world.an).post(f"/units/{at.id}/edit", data=fields(at, email))

    return write


def test_an_administrator_writes_it_down_changes_it_and_takes_it_away(world, write_down, client_for) -> None:
    assert write_down(ADDRESS).status_code == 303
    [box] = boxes()
    assert (box.email, box.unit_id, box.active, box.password) == (ADDRESS, world.home_affairs.id, False, None)
    write_down("moi@noivu.lamgiang.example")
    assert [one.email for one in boxes()] == ["moi@noivu.lamgiang.example"]
    write_down("")
    assert db.session.get(Unit, world.home_affairs.id).email == ""
    write_down(ADDRESS)
    assert [one.email for one in boxes()] == [ADDRESS]
    for view in ("active", "invited", "closed"):
        assert ADDRESS not in client_for(world.an).get(f"/accounts?view={view}").text, "it is nobody"


def test_an_address_that_is_a_persons_or_no_address_is_refused(world, write_down) -> None:
    answer = write_down(world.minh.email)
    assert answer.status_code == 200 and "là tài khoản của Trần Quang Minh" in answer.text
    assert "Địa chỉ thư chưa đúng" in write_down("vanthu").text
    write_down(ADDRESS, make.make_unit("Sở Tư pháp"))
    assert "hộp thư chung của đơn vị khác" in write_down(ADDRESS).text
    assert len(boxes()) == 1 and db.session.get(Unit, world.home_affairs.id).email == ""


def test_nobody_opens_it(world, write_down, client_for, database) -> None:
    write_down(ADDRESS)
    [box] = boxes()
    answer = client_for(world.an).post(f"/accounts/{box.id}/reopening")
    assert not boxes()[0].active and answer.status_code in (303, 409)
    client_for(None).post("/password/forgotten", data={"email": ADDRESS})
    assert db.session.scalars(select(Notice).where(Notice.recipient_id == box.id)).all() == []
