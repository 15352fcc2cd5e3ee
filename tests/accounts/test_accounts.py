"""Accounts: administrators invite, correct, close and reopen; the list finds people in any spelling."""

import re
from collections.abc import Callable
from datetime import timedelta
from types import SimpleNamespace

import pytest
from sqlalchemy import select

from tests.client import Client
from tests.make import make_committee, make_membership, make_task, make_user
from tracker import clock
from tracker.accounts.models import Role, User
from tracker.db import db
from tracker.history.models import Event
from tracker.notices.models import Notice, NoticeKind

GOOD = {"name": "Lý Gia Khánh", "email": "Khanh.VHTT@LamGiang.example", "title": "Chuyên viên", "phone": "0912 345 678"}
KHANH = "khanh.vhtt@lamgiang.example"
For = Callable[..., Client]


def account(email: str = KHANH) -> User | None:
    return db.session.scalar(select(User).where(User.email == email))


def verbs(user: User) -> list[str]:
    found = select(Event.verb).where(Event.subject_kind == "user_account", Event.subject_id == user.id)
    return list(db.session.scalars(found.order_by(Event.id)))


def mails_to(user: User) -> list[Notice]:
    found = select(Notice).where(Notice.kind == NoticeKind.ACCOUNT, Notice.recipient_id == user.id)
    return list(db.session.scalars(found.order_by(Notice.id)))


def form_of(user: User, **changes: str | None) -> dict[str, str]:
    """What the edit form of `user` would send; none leaves a field out, as an unticked box does."""
    values: dict[str, str | None] = {
        "name": user.name,
        "email": user.email,
        "title": user.title,
        "phone": user.phone,
        "unit_id": str(user.unit_id or ""),
        "is_admin": "y" if user.is_admin else None,
        **changes,
    }
    return {key: value for key, value in values.items() if value is not None}


# ---------- Inviting ----------


def test_an_invitation_opens_an_account_whose_link_sets_the_password(world: SimpleNamespace, client_for: For) -> None:
    an = client_for(world.an)
    answer = an.post("/accounts/new", data={**GOOD, "unit_id": str(world.school.id)})
    khanh = account()
    assert khanh and answer.status_code == 303
    assert (khanh.email, khanh.password, khanh.active, khanh.is_admin) == (KHANH, None, True, False)
    assert khanh.unit_id == world.school.id and verbs(khanh) == ["account.invited"]
    (mail,) = mails_to(khanh)
    assert "Ngô Bình An đã mở cho anh chị một tài khoản" in mail.details["text"] and "5 ngày" in mail.details["text"]
    link = re.search(r"http://localhost(/password/forgotten/\S+)", mail.details["text"])
    assert link and link[0] in mail.details["html"].replace("&amp;", "&")

    guest = client_for(None)
    assert guest.get(link[1]).status_code == 200
    password = {"password": "câu rất dễ nhớ", "password_confirm": "câu rất dễ nhớ"}
    assert guest.post(link[1], data=password, check=False).status_code in (302, 303)
    signed = client_for(None).post("/sign-in", data={"email": GOOD["email"], "password": "câu rất dễ nhớ"}, check=False)
    assert signed.status_code in (302, 303)
    again = client_for(None).get(link[1])
    assert again.status_code in (302, 303) and again.location.endswith("/password/forgotten"), "a link works once"


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"name": ""}, "Anh chị nhập họ và tên."),
        ({"name": " \0 "}, "Anh chị nhập họ và tên."),
        ({"name": "x" * 121}, "dài quá 120 ký tự"),
        ({"email": ""}, "Anh chị nhập địa chỉ thư"),
        ({"email": "khanh"}, "Địa chỉ thư chưa đúng"),
        ({"email": "khanh@"}, "Địa chỉ thư chưa đúng"),
        ({"email": "khánh@lamgiang.example"}, "Địa chỉ thư chưa đúng"),
        ({"email": "a@b.example\nBcc: c@d.example"}, "Địa chỉ thư chưa đúng"),
        ({"email": "a" * 250 + "@lamgiang.example"}, "dài quá 255 ký tự"),
        ({"email": "MINH"}, "Địa chỉ thư chưa đúng"),
        ({"phone": "gọi tôi"}, "Số điện thoại chỉ gồm"),
        ({"unit_id": "12345678"}, "không còn trong danh sách"),
    ],
)
def test_what_cannot_be_is_told_and_loses_nothing(
    world: SimpleNamespace, client_for: For, changes: dict[str, str], sentence: str
) -> None:
    answer = client_for(world.an).post("/accounts/new", data={**GOOD, "title": "Gõ rồi thì giữ", **changes})
    assert answer.status_code == 200 and sentence in answer.text and "Gõ rồi thì giữ" in answer.text
    assert db.session.scalar(select(User).where(User.title == "Gõ rồi thì giữ")) is None


def test_an_address_has_one_account_also_after_a_doubled_press(world: SimpleNamespace, client_for: For) -> None:
    an = client_for(world.an)
    assert an.post("/accounts/new", data=GOOD).status_code == 303
    again = an.post("/accounts/new", data=GOOD)
    assert again.status_code == 200 and f"{KHANH} đã có tài khoản" in again.text
    khanh = account()
    assert khanh and len(mails_to(khanh)) == 1
    taken = an.post(f"/accounts/{world.minh.id}/edit", data=form_of(world.minh, email=KHANH.upper()))
    assert taken.status_code == 200 and "đã có tài khoản" in taken.text


def test_a_lan_may_name_its_mail_domain_as_it_likes(world: SimpleNamespace, client_for: For) -> None:
    assert client_for(world.an).post("/accounts/new", data={**GOOD, "email": "khanh@ubnd.local"}).status_code == 303
    assert account("khanh@ubnd.local")


def test_inviting_again_sends_one_mail_a_minute(world: SimpleNamespace, client_for: For) -> None:
    an = client_for(world.an)
    for _ in range(3):
        assert an.post(f"/accounts/{world.minh.id}/invitation").status_code == 303
    assert len(mails_to(world.minh)) == 1 and verbs(world.minh) == ["account.invited_again"]
    with clock.travel(clock.now() + timedelta(minutes=2)):
        an.post(f"/accounts/{world.minh.id}/invitation")
    assert len(mails_to(world.minh)) == 2


# ---------- Changing ----------


def test_a_change_is_recorded_with_before_and_after(world: SimpleNamespace, client_for: For) -> None:
    an, minh = client_for(world.an), world.minh
    sent = form_of(minh, title="Phó Giám đốc", unit_id=str(world.finance.id), is_admin="y")
    assert an.post(f"/accounts/{minh.id}/edit", data=sent).status_code == 303
    event = db.session.scalars(select(Event).where(Event.verb == "account.changed")).one()
    assert event.details["changes"] == {
        "title": ["Đầu mối Sở Nội vụ", "Phó Giám đốc"],
        "unit": [f"Sở Nội vụ ({world.home_affairs.code})", f"Sở Tài chính ({world.finance.code})"],
        "is_admin": [False, True],
    }
    page = an.get(f"/accounts/{minh.id}/edit").text
    assert "Chức vụ: Đầu mối Sở Nội vụ → Phó Giám đốc" in page and "không → có" in page


def test_the_last_administrator_stays(world: SimpleNamespace, client_for: For) -> None:
    an = client_for(world.an)
    kept = an.post(f"/accounts/{world.an.id}/edit", data=form_of(world.an, is_admin=None))
    assert kept.status_code == 200 and "là quản trị duy nhất đang hoạt động" in kept.text
    closed = an.post(f"/accounts/{world.an.id}/closure")
    assert closed.status_code == 409 and "là quản trị duy nhất" in closed.text
    make_user("Quản trị đã khóa", is_admin=True, active=False)
    assert an.post(f"/accounts/{world.an.id}/closure").status_code == 409, "a closed administrator does not count"
    assert db.session.get(User, world.an.id).active

    make_user("Quản trị thứ hai", is_admin=True)
    assert an.post(f"/accounts/{world.an.id}/edit", data=form_of(world.an, is_admin=None)).status_code == 303
    assert an.get("/accounts").status_code == 403, "who gave the office away has left it"


# ---------- Closing ----------


def test_a_closed_account_is_signed_out_everywhere_and_comes_back(world: SimpleNamespace, client_for: For) -> None:
    an, tu = client_for(world.an), client_for(world.tu)
    make_task(world)
    other = make_committee("CDS", name="Ban Chỉ đạo Chuyển đổi số", short_name="BCĐ CĐS")
    assert tu.get("/profile").status_code == 200
    asked = an.get(f"/accounts/{world.tu.id}/closure").text
    assert "BCĐ 35: 1 nhiệm vụ đang mở" in asked and other.short_name not in asked
    assert "Tổ chức hội thảo" not in asked, "an administrator reads no tasks"
    for _ in range(2):
        assert an.post(f"/accounts/{world.tu.id}/closure").status_code == 303
    assert tu.get("/profile").status_code == 303, "the open session ends at once"
    page = an.get(f"/accounts/{world.tu.id}/edit").text
    assert "BCĐ 35: 1 nhiệm vụ đang mở" in page and "Mở lại tài khoản" in page
    assert world.tu.name not in an.get("/accounts").text
    assert world.tu.name in an.get("/accounts?view=closed").text
    assert an.post(f"/accounts/{world.tu.id}/invitation").status_code == 409

    for _ in range(2):
        assert an.post(f"/accounts/{world.tu.id}/reopening").status_code == 303
    assert verbs(world.tu) == ["account.deactivated", "account.reactivated"]
    assert tu.get("/profile").status_code == 303, "an old session does not come back to life"
    assert client_for(db.session.get(User, world.tu.id)).get("/profile").status_code == 200


def test_a_link_mailed_before_closing_is_dead(world: SimpleNamespace, client_for: For) -> None:
    an = client_for(world.an)
    an.post(f"/accounts/{world.minh.id}/invitation")
    link = re.search(r"http://localhost(/password/forgotten/\S+)", mails_to(world.minh)[0].details["text"])
    an.post(f"/accounts/{world.minh.id}/closure")
    assert link and client_for(None).get(link[1]).status_code in (302, 303)


# ---------- The list ----------


def test_the_list_filters_and_finds_any_spelling(world: SimpleNamespace, client_for: For) -> None:
    other = make_committee("CDS", name="Ban Chỉ đạo Chuyển đổi số")
    make_membership(world.hoa, other, Role.SECRETARY)
    world.lan.password = "x"
    db.session.commit()
    an = client_for(world.an)

    def names(**wanted: object) -> set[str]:
        page = an.get("/accounts", query_string=wanted).text
        return {name for name in everybody if f">{name}</a>" in page}

    everybody = {user.name for user in db.session.scalars(select(User))}
    minh, lan, hoa = world.minh.name, world.lan.name, world.hoa.name
    assert names() == everybody
    assert names(q="tran quang") == {minh} and names(q="QUANG MINH") == {minh} and names(q="dau moi so noi") == {minh}
    assert names(q=world.minh.email[:12]) == {minh}
    assert names(unit=world.office.id) == {lan, world.tu.name, world.dung.name}
    assert names(**{"in": other.id}) == {hoa}
    assert names(view="invited") == everybody - {lan}
    assert names(view="closed") == set()
    assert names(q="không có ai") == set() and "Không có tài khoản nào" in an.get("/accounts?q=xyzxyz").text
    for odd in ("unit=abc", "unit=99999999999999999999", "in=-1", "view=x", "page=999", "page=x", "q=%00"):
        assert an.get(f"/accounts?{odd}").status_code == 200, odd


def test_pages_cost_few_queries_however_many_people(
    world: SimpleNamespace, client_for: For, count_queries: type
) -> None:
    committees = [make_committee(f"C{number}") for number in range(4)]
    for number in range(70):
        user = make_user(f"Người số {number}", world.finance)
        make_membership(user, committees[number % 4], Role.MEMBER)
    an = client_for(world.an)
    for address in (
        "/accounts",
        f"/accounts/{world.an.id}/edit",
        f"/committees/{committees[0].id}/members",
        "/profile",
    ):
        with count_queries() as queries:
            assert an.get(address).status_code == 200
        assert queries.number <= 12, (address, queries.statements)


def test_wrong_addresses_are_404_and_others_get_403(world: SimpleNamespace, client_for: For) -> None:
    an = client_for(world.an)
    for wrong in ("0", "999999", str(2**31), "x"):
        assert an.get(f"/accounts/{wrong}/edit").status_code == 404
        for verb in ("closure", "reopening", "invitation"):
            assert an.post(f"/accounts/{wrong}/{verb}").status_code in (404, 405), (wrong, verb)
    for person in (world.lan, world.ha, world.tuan):
        other = client_for(person)
        assert other.get("/accounts").status_code == 403
        assert other.post("/accounts/new", data=GOOD).status_code == 403
        assert other.post(f"/accounts/{person.id}/edit", data=form_of(person, is_admin="y")).status_code == 403
        assert other.post(f"/accounts/{world.an.id}/closure").status_code == 403
    assert account() is None and db.session.get(User, world.lan.id).is_admin is False


# ---------- One's own ----------


def test_everybody_sees_their_own_page(world: SimpleNamespace, client_for: For) -> None:
    page = client_for(world.minh).get("/profile").text
    for words in (world.minh.name, "Sở Nội vụ", world.minh.email, "Thành viên", "Ban Chỉ đạo 35 thành phố"):
        assert words in page
    assert "/password" in page and world.hoa.email not in page


def test_who_is_in_no_committee_is_told_what_to_do(world: SimpleNamespace, client_for: For) -> None:
    alone = make_user("Người Mới", world.office)
    past = make_user("Người Cũ", world.office)
    make_membership(past, world.committee, Role.MEMBER, to_on=clock.today() - timedelta(days=1))
    for person in (alone, past):
        client = client_for(person)
        assert client.get("/").location.endswith("/nowhere")
        page = client.get("/nowhere")
        assert page.status_code == 200 and "quản trị hệ thống" in page.text and person.email in page.text
    assert client_for(world.lan).get("/nowhere").status_code == 302
    assert client_for(world.an).get("/nowhere").location.endswith("/")
