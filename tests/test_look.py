"""The shared parts of pages: forms that lose nothing, lists that page, words of the libraries, the closed door."""

import re
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
import wtforms
from flask import Flask, render_template, render_template_string
from flask_security import core as security_core
from sqlalchemy.exc import OperationalError
from werkzeug.datastructures import MultiDict
from wtforms import Form, RadioField, StringField, validators

from tests.client import Client, check_page
from tracker import display, security_words
from tracker.listing import Count, Page

TEMPLATES = Path(display.__file__).parent / "templates"
FORMS = '{% import "_macros/forms.html" as forms %}'

# What no page of ours can make Flask-Security say: features that are off.
OFF = re.compile(
    r"US_|GENERIC_US|WEBAUTHN_|OAUTH_|CONFIRM|ALREADY_CONF|INVALID_CONF|EMAIL_CONF|LOGIN_E|INVALID_LOGIN|PASSWORDLESS"
    r"|USERNAME_|CHANGE_EMAIL|REFRESH_TOKEN"
)


class Sample(Form):
    number = StringField("Số, ký hiệu văn bản", description="Ví dụ: 118-KH/TU")
    signed = StringField("Ngày ký:", [validators.Length(max=3, message="Năm 1018 có lẽ gõ nhầm từ 2018.")])
    obstacle = RadioField("Có vướng mắc không?", choices={"no": "Không", "yes": "Có"})


def typed(**values: str) -> Sample:
    form = Sample(MultiDict(values))
    form.validate()
    return form


@pytest.fixture
def page(app: Flask):  # type: ignore[no-untyped-def]
    """Renders a template text as a page would."""

    def render(text: str, **context: object) -> str:
        with app.test_request_context("/tasks?state=open&page=3"):
            return render_template_string(text, **context)

    return render


def test_a_wrong_field_keeps_what_was_typed_and_says_why_to_eyes_and_ears(page) -> None:  # type: ignore[no-untyped-def]
    html = page(FORMS + "{{ forms.date(form.signed) }}", form=typed(signed='22/10/1018"'))
    assert 'value="22/10/1018&#34;"' in html
    assert 'aria-invalid="true"' in html and 'aria-describedby="signed-hint signed-error"' in html
    order = [html.index(part) for part in ("<label", "form-text", "Năm 1018", "<input")]
    assert order == sorted(order), "label, hint, error, input, in this order"


def test_a_right_field_carries_no_marks_of_error(page) -> None:  # type: ignore[no-untyped-def]
    html = page(FORMS + "{{ forms.field(form.number) }}", form=typed(number="118-KH/TU", obstacle="no"))
    assert "aria-invalid" not in html and "has-error" not in html
    assert 'aria-describedby="number-hint"' in html


def test_the_error_summary_counts_and_links_each_place(page) -> None:  # type: ignore[no-untyped-def]
    html = page(FORMS + "{{ forms.error_summary(form) }}", form=typed(signed="22/10/1018", obstacle="maybe"))
    assert "còn 2 chỗ cần sửa" in html
    assert 'href="#signed">Ngày ký: Năm 1018' in html and 'href="#obstacle">Có vướng mắc không: ' in html


def test_a_form_without_errors_has_no_summary(page) -> None:  # type: ignore[no-untyped-def]
    assert not page(FORMS + "{{ forms.error_summary(form) }}", form=typed(obstacle="no")).strip()


def test_a_choice_opens_what_belongs_to_it(page) -> None:  # type: ignore[no-untyped-def]
    text = FORMS + '{% call forms.choices(form.obstacle, opens=("yes",)) %}VƯỚNG Ở ĐÂU{% endcall %}'
    html = page(text, form=typed(obstacle="yes"))
    assert re.search(r'<input[^>]*class="opens"[^>]*value="yes"', html)
    assert not re.search(r'<input[^>]*class="opens"[^>]*value="no"', html)
    assert '<div class="reveal">VƯỚNG Ở ĐÂU</div>' in html


PAGES = '{% import "_macros/tables.html" as tables %}{{ tables.pagination(page) }}'


def test_paging_keeps_the_filter_and_shows_the_way(page) -> None:  # type: ignore[no-untyped-def]
    html = page(PAGES, page=Page(list(range(50)), 3, 50, True, Count(348)))
    assert "Việc 101 – 150 trong 348" in html
    assert re.findall(r'aria-label="Trang (\d)"', html) == ["1", "2", "3", "4", "7"]
    assert "/tasks?state=open&amp;page=4" in html and 'href="/tasks?state=open"' in html


def test_a_list_too_long_to_count_still_pages(page) -> None:  # type: ignore[no-untyped-def]
    html = page(PAGES, page=Page(list(range(50)), 3, 50, True, Count(1001)))
    assert "trong hơn 1.000" in html and 'rel="next"' in html
    html = page(PAGES, page=Page(list(range(7)), 3, 50, False, None))
    assert "Việc 101 – 107" in html and 'rel="next"' not in html


def test_a_column_head_turns_its_order_round(page) -> None:  # type: ignore[no-untyped-def]
    text = '{% import "_macros/tables.html" as t %}{{ t.sort_head("due", "Thời hạn", current=c) }}'
    assert 'href="/tasks?state=open&amp;sort=due"' in page(text, c="")
    html = page(text, c="due")
    assert 'aria-sort="ascending"' in html and "sort=-due" in html


# ---------- The libraries speak Vietnamese ----------


def test_every_sentence_of_wtforms_is_translated() -> None:
    catalogue = (Path(wtforms.__file__).parent / "locale/wtforms.pot").read_text(encoding="utf-8")
    said = set(re.findall(r'^msgid(?:_plural)? "(.+)"$', catalogue, re.M))
    missing = [sentence for sentence in said if security_words.FORM_WORDS.gettext(sentence) == sentence]
    assert not missing, f"add to tracker/security_words.py: {missing}"


def test_every_message_of_flask_security_people_can_meet_is_translated() -> None:
    missing = [name for name in security_core._default_messages if not OFF.match(name)]
    missing = [name for name in missing if name not in security_words.MESSAGES]
    assert not missing, f"add to tracker/security_words.py: {missing}"


@pytest.mark.parametrize("name", security_words.MESSAGES)
def test_translations_ask_only_for_values_flask_security_gives(name: str) -> None:
    given = set(re.findall(r"%\((\w+)\)", str(security_core._default_messages[name][0])))
    wanted = set(re.findall(r"%\((\w+)\)", security_words.MESSAGES[name][0]))
    assert wanted <= given


def test_a_wrong_password_and_an_unknown_address_get_the_same_answer() -> None:
    words = security_words.MESSAGES
    assert words["USER_DOES_NOT_EXIST"] == words["GENERIC_AUTHN_FAILED"] == words["IDENTITY_NOT_REGISTERED"]


# ---------- Templates ----------


@pytest.mark.parametrize("path", sorted(TEMPLATES.rglob("*.html")), ids=lambda path: str(path.relative_to(TEMPLATES)))
def test_pages_hold_no_inline_styles_or_scripts(path: Path) -> None:
    if path.is_relative_to(TEMPLATES / "mail") or path.is_relative_to(TEMPLATES / "security/email"):
        return  # mail programs know no style sheets
    text = path.read_text(encoding="utf-8")
    found = re.search(r"""\sstyle=["']|<style|<script(?![^>]*\bsrc=)|\son[a-z]+=["']""", text)
    assert found is None, f"{path.name}: the content security policy forbids {found.group()!r}"


@pytest.mark.parametrize("name", ["400", "403", "404", "405", "413", "429", "500", "refused", "secret"])
def test_error_pages_are_whole_at_the_door_too(app: Flask, name: str) -> None:
    with app.test_request_context("/nowhere"):
        html = render_template(f"errors/{name}.html", message=None)
    check_page(html)
    assert 'href="/"' in html, "an error page shows a way on"


def test_without_its_database_the_program_still_answers_in_words(
    world: SimpleNamespace, app: Flask, client_for: Callable[..., Client], monkeypatch: pytest.MonkeyPatch
) -> None:
    client = client_for(world.lan)

    def gone(*_arguments: object, **_options: object) -> None:
        raise OperationalError("SELECT 1", {}, Exception("no such server"))

    monkeypatch.setattr("sqlalchemy.orm.Session.execute", gone)
    monkeypatch.setattr("sqlalchemy.orm.Session.scalars", gone)
    answer = client.get("/password")
    monkeypatch.undo()
    assert answer.status_code == 503 and "Hệ thống gặp lỗi" in answer.text


def test_the_door_has_one_form_and_a_way_to_a_new_password(app: Flask, database: Flask) -> None:
    client = Client.signed_in(app, None)
    html = client.get("/sign-in").text
    assert 'autocomplete="username"' in html and 'autocomplete="current-password"' in html
    assert "/password/forgotten" in html and "14 ngày" in html
