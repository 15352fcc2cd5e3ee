"""The door itself: who is let in, what it tells nobody, how it slows down guessing, what an expired session keeps."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace

import pytest
import time_machine
from flask import Flask
from flask_security import hash_password
from sqlalchemy import select

from tests.client import TOKEN, Client
from tracker import clock, create_app
from tracker.accounts.models import InterruptedForm, User
from tracker.db import db
from tracker.notices.models import Notice, NoticeKind
from tracker.throttle import ThrottleCounter
from tracker.units.models import Unit

PASSWORD = "một câu dễ nhớ 35"
For = Callable[..., Client]


def hashed(password: str) -> str:
    """As Flask-Security keeps it: however a keyboard composes "ộ", it is the same password."""
    return hash_password(unicodedata.normalize("NFKD", password))


@pytest.fixture
def lan(world: SimpleNamespace) -> User:
    """Lan, who has taken up her invitation."""
    world.lan.password = hashed(PASSWORD)
    db.session.commit()
    return world.lan


def sign_in(client: Client, email: str, password: str = PASSWORD, address: str = "10.0.0.1", **more: object):
    return client.post(
        "/sign-in",
        data={"email": email, "password": password, **more},
        environ_overrides={"REMOTE_ADDR": address},
        check=False,
    )


def is_signed_in(client: Client) -> bool:
    return client.get("/profile").status_code == 200


def test_the_right_password_lets_in_whatever_the_capitals_of_the_address(lan: User, client_for: For) -> None:
    for email in (lan.email, lan.email.upper()):
        client = client_for(None)
        answer = sign_in(client, email)
        assert answer.status_code in (302, 303) and answer.location.endswith("/"), email
        assert is_signed_in(client)


def told(page: str) -> str:
    """The page without what differs at each look: the token, and the address that was typed."""
    page = re.sub(r'value="[^"]*"', "", page)
    return re.sub(r"lúc \d\d:\d\d", "", page)


def test_the_answer_tells_nobody_who_has_an_account(world: SimpleNamespace, lan: User, client_for: For) -> None:
    world.minh.password, world.minh.active = hashed(PASSWORD), False
    db.session.commit()
    tries = [
        (lan.email, "sai mật khẩu rồi"),  # a wrong password
        ("khong.co@lamgiang.example", PASSWORD),  # nobody
        (world.minh.email, "sai mật khẩu rồi"),  # a closed account
        (world.hoa.email, PASSWORD),  # invited, has no password yet
    ]
    answers = [sign_in(client_for(None), email, password) for email, password in tries]
    assert {answer.status_code for answer in answers} == {200}
    assert len({told(answer.text) for answer in answers}) == 1
    assert "Thư điện tử hoặc mật khẩu không đúng" in answers[0].text


def test_a_closed_account_stays_outside_with_the_right_password(
    world: SimpleNamespace, lan: User, client_for: For
) -> None:
    lan.active = False
    db.session.commit()
    client = client_for(None)
    assert sign_in(client, lan.email).status_code == 200
    assert not is_signed_in(client)


def test_guessing_at_one_account_is_slowed_down_from_everywhere(lan: User, client_for: For) -> None:
    for number in range(10):
        answer = sign_in(client_for(None), lan.email, "sai mật khẩu", address=f"10.0.1.{number}")
        assert answer.status_code == 200
    client = client_for(None)
    refused = sign_in(client, lan.email.upper(), address="10.0.2.1")
    assert refused.status_code == 429 and "<h1" in refused.text
    assert not is_signed_in(client)
    unknown = [sign_in(client_for(None), "khong@co.example", "sai") for _ in range(11)]
    assert [answer.status_code for answer in unknown] == [200] * 10 + [429], "nobody's account is slowed down alike"
    with clock.travel(clock.now() + timedelta(minutes=16)):
        assert sign_in(client, lan.email).status_code in (302, 303)


def test_guessing_from_one_address_is_slowed_down(lan: User, client_for: For) -> None:
    sign_in(client_for(None), "a@b.example", address="10.9.9.9")
    rows = {counter.key: counter for counter in db.session.scalars(select(ThrottleCounter))}
    (by_address,) = [counter for key, counter in rows.items() if "10.9.9.9" in key]
    by_address.amount = 60
    db.session.commit()
    assert sign_in(client_for(None), lan.email, address="10.9.9.9").status_code == 429
    assert sign_in(client_for(None), lan.email, address="10.9.9.8").status_code in (302, 303)


def test_a_form_without_its_token_gets_a_page_that_explains(lan: User, client_for: For) -> None:
    for address in ("/sign-in", "/password/forgotten"):
        answer = client_for(None).post(address, data={"email": lan.email, "password": PASSWORD}, csrf=False)
        assert answer.status_code == 400 and "mở đã lâu" in answer.text, address


def test_signing_out_is_by_form_only(lan: User, client_for: For) -> None:
    client = client_for(None)
    sign_in(client, lan.email)
    assert client.get("/sign-out").status_code == 405 and is_signed_in(client)
    assert client.post("/sign-out", csrf=False).status_code == 400 and is_signed_in(client)
    with client.session_transaction() as session:
        session["csrf_token"] = TOKEN
    assert client.post("/sign-out").status_code in (302, 303) and not is_signed_in(client)


def test_foreign_addresses_are_not_followed_after_sign_in(lan: User, client_for: For) -> None:
    for target in ("https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"):
        client = client_for(None)
        answer = client.post(
            "/sign-in", query_string={"next": target}, data={"email": lan.email, "password": PASSWORD}, check=False
        )
        assert re.match(r"/(?!/|\\)", answer.location or "/"), f"{target} leads to {answer.location}"


# ---------- Cookies and headers ----------


@pytest.fixture
def https(database: Flask) -> Iterator[Flask]:
    """The same installation behind https."""
    yield create_app(replace(database.config["TRACKER"], BASE_URL="https://so.lamgiang.example"), testing=True)


def cookies_of(client: Client, email: str) -> dict[str, str]:
    answer = sign_in(client, email, remember="y")
    return {cookie.partition("=")[0]: cookie for cookie in answer.headers.getlist("Set-Cookie")}


def test_cookies_are_kept_from_scripts_other_sites_and_plain_http(lan: User, client_for: For, https: Flask) -> None:
    email = lan.email
    plain = cookies_of(client_for(None), email)
    assert set(plain) == {"so-ket-luan", "remember_token"}
    assert all("HttpOnly" in cookie and "SameSite=Lax" in cookie for cookie in plain.values())
    assert not any("Secure" in cookie for cookie in plain.values()), "on a LAN without https nobody could sign in"
    days = re.search(r"Expires=\w+, (\d+ \w+ \d+)", plain["remember_token"])
    assert days and (clock.now() + timedelta(days=14)).strftime("%d %b %Y") == days[1]
    with https.app_context():
        strict = cookies_of(Client.signed_in(https, None), email)
        db.session.remove()
    assert all("Secure" in cookie and "HttpOnly" in cookie and "SameSite=Lax" in cookie for cookie in strict.values())


def test_every_answer_carries_the_safe_headers(world: SimpleNamespace, client_for: For, https: Flask) -> None:
    an = client_for(world.an)
    for client, address in (
        (an, "/accounts"),
        (an, "/units"),
        (an, "/profile"),
        (an, "/no-such-page"),
        (client_for(world.lan), "/accounts"),
        (client_for(None), "/sign-in"),
        (client_for(None), "/accounts"),
    ):
        headers = client.get(address).headers
        assert "unsafe-inline" not in headers["Content-Security-Policy"], address
        assert "default-src 'self'" in headers["Content-Security-Policy"]
        assert (headers["X-Content-Type-Options"], headers["X-Frame-Options"]) == ("nosniff", "DENY")
        assert headers["Cache-Control"] == "no-store" and headers["Referrer-Policy"] == "same-origin"
        assert "Strict-Transport-Security" not in headers
    with https.app_context():
        assert "Strict-Transport-Security" in Client.signed_in(https, None).get("/sign-in").headers
        db.session.remove()


# ---------- A session that ends in the middle of a form ----------


def expired(client_for: For, person: User) -> Client:
    """A browser whose session of `person` ended an hour ago."""
    with time_machine.travel(clock.now() - timedelta(hours=13)):
        return client_for(person)


TYPED = {
    "name": "Phòng Gõ dở",
    "code": "vhtt",
    "kind": "office",
    "aliases": "VHTT\nPhòng VH",
    "valid_from": "1/7/1018",
}


def test_what_was_typed_comes_back_after_signing_in_again(world: SimpleNamespace, client_for: For) -> None:
    world.an.password = hashed(PASSWORD)
    db.session.commit()
    client = expired(client_for, world.an)
    assert client.get("/units").status_code == 303, "the session is over"
    client = expired(client_for, world.an)
    door = client.post("/units/new", data=TYPED)
    assert door.status_code == 303 and "/sign-in" in door.location
    page = client.get(door.location).text
    assert "nội dung vừa nhập sẽ được đưa trở lại" in page
    with client.session_transaction() as session:
        session["csrf_token"] = TOKEN
    answer = client.post(door.location, data={"email": world.an.email, "password": PASSWORD}, check=False)
    assert "/units/new?typed=" in answer.location
    form = client.get(answer.location).text
    for words in ("Phòng Gõ dở", "vhtt", "VHTT\nPhòng VH", "1/7/1018"):
        assert words in form, words
    assert '<option selected value="office">' in form
    assert db.session.scalar(select(Unit).where(Unit.code == "VHTT")) is None, "nothing is saved by itself"


def test_nobody_else_gets_what_was_typed(world: SimpleNamespace, client_for: For) -> None:
    other = SimpleNamespace(an=world.an)
    token = expired(client_for, other.an).post("/units/new", data=TYPED).location.partition("typed%3D")[2]
    assert token
    world.lan.is_admin = True
    db.session.commit()
    assert "Phòng Gõ dở" not in client_for(world.lan).get(f"/units/new?typed={token}").text
    assert "Phòng Gõ dở" not in client_for(world.an).get(f"/committees/new?typed={token}").text
    with clock.travel(clock.now() + timedelta(hours=13)):
        assert "Phòng Gõ dở" not in client_for(world.an).get(f"/units/new?typed={token}").text


def test_passwords_secrets_and_strangers_words_are_not_kept(world: SimpleNamespace, client_for: For) -> None:
    new = {"password": "cũ rồi nhé", "new_password": PASSWORD, "new_password_confirm": PASSWORD}
    assert "typed" not in expired(client_for, world.lan).post("/password", data=new).location
    secret = {"text": "TỈNH ỦY LAM GIANG\nTUYỆT MẬT\nSố 12-BC/TU"}
    answer = expired(client_for, world.lan).post("/units/new", data=secret)
    assert "typed" not in answer.location
    assert "typed" not in client_for(None).post("/units/new", data=TYPED, csrf=False).location
    long = {**TYPED, "aliases": "a" * 2_000_000}
    assert "typed" not in expired(client_for, world.an).post("/units/new", data=long).location
    assert db.session.scalars(select(InterruptedForm)).all() == []


# ---------- A forgotten password ----------


def mails() -> list[Notice]:
    return list(db.session.scalars(select(Notice).where(Notice.kind == NoticeKind.ACCOUNT).order_by(Notice.id)))


def ask(client: Client, email: str) -> str:
    foreign = "http://evil.example"  # a forged Host header
    with client.session_transaction(base_url=foreign) as session:
        session["csrf_token"] = TOKEN
    answer = client.post("/password/forgotten", data={"email": email}, base_url=foreign, check=False)
    assert answer.status_code == 200
    return told(answer.text)


def test_a_forgotten_password_is_answered_alike_and_the_link_is_ours(
    world: SimpleNamespace, lan: User, client_for: For
) -> None:
    known, unknown = ask(client_for(None), lan.email), ask(client_for(None), "khong.co@lamgiang.example")
    assert known.replace(lan.email, "?") == unknown.replace("khong.co@lamgiang.example", "?")
    (mail,) = mails()
    assert mail.recipient_id == lan.id
    assert "http://localhost/password/forgotten/" in mail.details["text"]
    assert "evil" not in mail.details["text"] + mail.details["html"]


@pytest.mark.parametrize(
    ("new", "words"),
    [
        ("123456789", "ít nhất 10 ký tự"),
        ("1234567890", "dễ đoán"),
        ("matkhau123", "dễ đoán"),
        ("ntlan@example.vn", "dễ đoán"),
        ("một câu khác dễ nhớ", ""),
        ("câu rất dài, " * 6 + "hết", ""),
    ],
)
def test_a_new_password_that_is_easy_to_guess_is_refused_in_words(lan: User, client_for: For, new, words) -> None:
    lan.email = "ntlan@example.vn"
    db.session.commit()
    client = client_for(None)
    sign_in(client, lan.email)
    form = {"password": PASSWORD, "new_password": new, "new_password_confirm": new}
    answer = client.post("/password", data=form, check=False)
    if words:
        assert answer.status_code == 200 and words in answer.text
    else:
        assert answer.status_code in (302, 303)
        assert is_signed_in(client)
