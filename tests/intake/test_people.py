"""People from a spreadsheet: accounts by their address, roles by committee, nobody mailed until somebody says so."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from tests.intake.sheets_of import PEOPLE, checked, counts_of, errors_of, hand_in, pressed, taken_over, xlsx
from tests.make import make_membership, make_user
from tracker import clock
from tracker.accounts.models import Membership, Role, User
from tracker.db import db
from tracker.history.models import Event
from tracker.notices.models import Notice


def person(email: str) -> User:
    return db.session.scalars(select(User).where(User.email == email)).one()


def test_accounts_and_roles_are_made_and_nobody_is_mailed(world, client_for) -> None:
    an = client_for(world.an)
    code = world.committee.code
    data = xlsx(
        PEOPLE,
        [
            "TQMinh@noivu.example",
            "Trần Quang Minh",
            "Phó Chánh VP",
            912345678,
            "Sở Nội vụ",
            code,
            "Thành viên",
            "15/01/2026",
        ],
        ["lththao@noivu.example", "Lê Thị Thảo", "", "", world.home_affairs.code, "", "", ""],
        ["tqminh@noivu.example", "Trần Quang Minh", "Phó Chánh VP", "0912345678", "SNV", "BCĐ 35", "tổ thư ký", None],
    )
    run = taken_over(an, "people", data)
    assert counts_of(run) == (3, 0, 0, 0)
    minh = person("tqminh@noivu.example")
    assert (minh.phone, minh.unit_id, minh.password, minh.active, minh.is_admin) == (
        "0912345678", world.home_affairs.id, None, True, False,
    )  # fmt: skip
    held = {one.role: one.from_on for one in minh.memberships}
    assert held == {Role.MEMBER: date(2026, 1, 15), Role.SECRETARY: clock.today()}
    assert person("lththao@noivu.example").memberships == []
    assert db.session.query(Notice).count() == 0
    verbs = [event.verb for event in db.session.scalars(select(Event).order_by(Event.id))]
    assert verbs == ["account.taken_in"] * 2 + ["membership.added"] * 2 + ["import.done"]
    assert counts_of(checked(an, "people", data)) == (0, 0, 3, 0), "the same file again changes nothing"


def test_invitations_go_out_when_somebody_says_so(world, client_for) -> None:
    an = client_for(world.an)
    make_user("Đã mời rồi", password="x")
    run = taken_over(an, "people", xlsx(PEOPLE, ["a@b.example", "Nguyễn A"], ["c@d.example", "Nguyễn C"]))
    people = db.session.query(User).filter(User.password.is_(None)).count()
    assert f"{people} tài khoản chưa được gửi thư mời" in an.get(f"/imports/{run.id}").text
    answer = pressed(an, f"/imports/{run.id}/invitations")
    assert f"Thư mời đang được gửi tới {people} người" in answer.text
    assert db.session.query(Notice).count() == people
    pressed(an, f"/imports/{run.id}/invitations")
    assert db.session.query(Notice).count() == people


def test_what_stands_is_changed_by_its_address(world, client_for) -> None:
    an = client_for(world.an)
    email = world.minh.email
    run = checked(an, "people", xlsx(["Email", "Họ tên", "Chức vụ"], [email.upper(), "Trần Quang Minh", "Giám đốc"]))
    assert counts_of(run) == (0, 1, 0, 0)
    assert "Chức vụ: “Đầu mối Sở Nội vụ” → “Giám đốc”" in an.get(f"/imports/{run.id}").text
    an.post(f"/imports/{run.id}/confirmation")
    assert world.minh.title == "Giám đốc" and world.minh.unit_id == world.home_affairs.id
    assert [event.details for event in db.session.scalars(select(Event).where(Event.verb == "account.changed"))] == [
        {"changes": {"title": ["Đầu mối Sở Nội vụ", "Giám đốc"]}}
    ]


def test_a_role_gets_an_end_and_a_decision(world, client_for) -> None:
    an = client_for(world.an)
    heads = [*PEOPLE, "Đến ngày", "Quyết định"]
    held = db.session.scalars(select(Membership).where(Membership.user_id == world.minh.id)).one()
    end = clock.today() + timedelta(days=30)
    row = [world.minh.email, world.minh.name, world.minh.title, "", "Sở Nội vụ", "BCD35", "Thành viên", held.from_on]
    run = taken_over(an, "people", xlsx(heads, [*row, end, "05-QĐ/BCĐ"]))
    assert counts_of(run) == (0, 1, 0, 0)
    assert (held.to_on, held.decision) == (end, "05-QĐ/BCĐ")
    assert db.session.query(Membership).filter_by(user_id=world.minh.id).count() == 1


WRONG = [
    (["không phải thư", "A"], "A2", "Địa chỉ thư chưa đúng"),
    (["", "A"], "A2", "Địa chỉ thư chưa đúng"),
    (["a@b.example", ""], "B2", "Thiếu họ và tên"),
    (["a@b.example", "A", "", "gọi sau"], "D2", "Số điện thoại chỉ gồm"),
    (["a@b.example", "A", "", "", "Sở Không Có"], "E2", "Không có đơn vị nào"),
    (["a@b.example", "A", "", "", "", "BCD99", "Thành viên"], "F2", "Không có Ban Chỉ đạo “BCD99”"),
    (["a@b.example", "A", "", "", "", "BCD35", ""], "G2", "ghi cả vai trò"),
    (["a@b.example", "A", "", "", "", "", "Thành viên"], "G2", "ghi cả mã Ban Chỉ đạo"),
    (["a@b.example", "A", "", "", "", "BCD35", "Vua"], "G2", "chọn một trong: Trưởng ban"),
    (["a@b.example", "A", "", "", "", "BCD35", "Thành viên", "31/02/2026"], "H2", "Không có ngày 31/02/2026"),
    (["a@b.example", "A", "", "", "", "BCD35", "Thành viên", "22/10/1018"], "H2", "có lẽ gõ nhầm"),
]


@pytest.mark.parametrize(("row", "cell", "words"), WRONG, ids=[cell + words for _, cell, words in WRONG])
def test_an_error_names_its_cell(world, client_for, row: list[str], cell: str, words: str) -> None:
    run = checked(client_for(world.an), "people", xlsx(PEOPLE, row))
    assert any(found == cell and words in told for found, told in errors_of(run)), errors_of(run)
    assert run.wrong == 1 and run.new == 0


def test_contradictions_and_doubles_are_found(world, client_for) -> None:
    code = world.committee.code
    make_membership(world.an, world.committee, Role.VIEWER)
    run = checked(
        client_for(world.an),
        "people",
        xlsx(
            PEOPLE,
            ["a@b.example", "Nguyễn A", "", "", "", code, "Thành viên", "01/02/2026"],
            ["a@b.example", "Nguyễn An", "", "", "", code, "Tổ thư ký", "01/02/2026"],
            ["a@b.example", "Nguyễn A", "", "", "", code, "Thành viên", "01/03/2026"],
            ["a@b.example", "Nguyễn A", "", "", "", "", "", ""],
            [world.an.email, world.an.name, "", "", "", code, "Người xem", "01/02/2026"],
        ),
    )
    told = dict(errors_of(run))
    assert "khác với dòng 2" in told["B3"] and "đã có ở dòng 2" in told["G4"] and "trùng với dòng 2" in told["A5"]
    assert "đã giữ vai trò đó" in told["H6"] and len(told) == 4


def test_a_closed_account_gets_no_role(world, client_for) -> None:
    closed = make_user("Đã nghỉ", active=False)
    row = [closed.email, "Đã nghỉ", "", "", "", "BCD35", "Thành viên", ""]
    run = checked(client_for(world.an), "people", xlsx(PEOPLE, row))
    assert "đang khóa" in errors_of(run)[0][1]


def test_administrators_are_not_made_by_a_file(world, client_for) -> None:
    heads = [*PEOPLE, "Quản trị hệ thống", "is_admin"]
    run = taken_over(client_for(world.an), "people", xlsx(heads, ["a@b.example", "A", *[""] * 6, "có", "1"]))
    assert person("a@b.example").is_admin is False
    assert "“Quản trị hệ thống” (I1)" in run.notes[0]


def test_what_stands_comes_out_and_goes_in_again_unchanged(world, client_for) -> None:
    make_membership(world.minh, world.committee, Role.TRACKER, to_on=clock.today() + timedelta(days=9), decision="7-QĐ")
    make_user("Ông Nghỉ Hưu", active=False)
    an = client_for(world.an)
    data = an.get("/imports/people/current.xlsx").data
    run = checked(an, "people", data)
    assert counts_of(run)[:2] == (0, 0) and run.wrong == 0, errors_of(run)
    assert run.unchanged == run.rows == 10


def test_a_spreadsheet_with_accounts_of_the_web_is_refused(world, client_for) -> None:
    answer = hand_in(client_for(world.an), "people", xlsx([*PEOPLE, "Tài khoản Facebook"], ["a@b.example", "A"]))
    assert "I1: cột “Tài khoản Facebook” không được nhận" in answer.text
