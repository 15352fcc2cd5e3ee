"""A browser for the page tests: signed in, CSRF-true, and particular about every page it is shown."""

import contextvars
from html.parser import HTMLParser
from typing import Any

from flask import Flask
from flask.testing import FlaskClient
from itsdangerous import URLSafeTimedSerializer
from werkzeug.test import TestResponse

from tracker.accounts.models import User
from tracker.db import db

TOKEN = "f" * 40


class Client(FlaskClient):
    """Each request runs in a context of its own, so that it sees only what was committed."""

    @classmethod
    def signed_in(cls, app: Flask, person: User | None) -> "Client":
        """A browser in which `person` has signed in; none: nobody has."""
        client = cls(app, app.response_class)
        with client.session_transaction() as session:
            session["csrf_token"] = TOKEN
            if person is not None:
                session["_user_id"] = person.fs_uniquifier
                session["_fresh"] = True
        return client

    @property
    def csrf_token(self) -> str:
        """The token a form of this session carries."""
        return URLSafeTimedSerializer(self.application.secret_key, salt="wtf-csrf-token").dumps(TOKEN)

    def open(self, *args: Any, check: bool = True, csrf: bool = True, **kwargs: Any) -> TestResponse:
        """Send a request. `check=False` leaves the page unread; `csrf=False` sends a form without its token."""
        assert not (db.session.new or db.session.dirty or db.session.deleted), "commit before asking for a page"
        db.session.rollback()  # a reader's snapshot or a writer's lock of the test must not stand in the way
        if kwargs.get("method") == "POST" and csrf and not kwargs.get("json"):
            kwargs["data"] = {"csrf_token": self.csrf_token, **(kwargs.get("data") or {})}
        response = contextvars.Context().run(super().open, *args, **kwargs)
        db.session.expire_all()
        if check and response.mimetype == "text/html" and response.status_code not in range(300, 400):
            check_page(response.text)
        return response


class _Reader(HTMLParser):
    """Notes what `check_page` asks about."""

    def __init__(self) -> None:
        super().__init__()
        self.lang = ""
        self.title = self.h1 = ""
        self.h1_count = 0
        self.labelled: set[str] = set()
        self.fields: list[dict[str, str | None]] = []
        self.post_forms = self.tokens = 0
        self.inline: list[str] = []
        self._inside: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        values = dict(attributes)
        if tag == "html":
            self.lang = values.get("lang") or ""
        if tag in {"title", "h1", "label"}:
            self._inside.append(tag)
        if tag == "h1":
            self.h1_count += 1
        if tag == "label" and values.get("for"):
            self.labelled.add(values["for"] or "")
        if tag == "form" and (values.get("method") or "get").lower() == "post":
            self.post_forms += 1
        if tag in {"input", "select", "textarea"}:
            self._field(values)
        if "style" in values or any(name.startswith("on") for name in values):
            self.inline.append(tag)
        if tag == "script" and not values.get("src"):
            self.inline.append(tag)

    def _field(self, values: dict[str, str | None]) -> None:
        if values.get("name") == "csrf_token":
            self.tokens += 1
        if values.get("type") not in {"hidden", "submit"} and "label" not in self._inside:
            self.fields.append(values)

    def handle_endtag(self, tag: str) -> None:
        if tag in self._inside:
            self._inside.remove(tag)

    def handle_data(self, data: str) -> None:
        if "title" in self._inside:
            self.title += data
        if "h1" in self._inside:
            self.h1 += data


def check_page(html: str) -> None:
    """What every page owes its reader; the message says what to do about it."""
    page = _Reader()
    page.feed(html)
    assert page.lang == "vi", "a page says lang=vi"
    assert page.h1_count == 1, f"a page has one h1, this one has {page.h1_count}"
    h1, title = " ".join(page.h1.split()), " ".join(page.title.split())
    assert h1 and title.startswith(h1), f"the title begins with the h1: {title!r} / {h1!r}"
    for field in page.fields:
        named = field.get("id") in page.labelled or field.get("aria-label") or field.get("aria-labelledby")
        assert named, f"give the field {field.get('name')!r} a label"
    assert page.tokens >= page.post_forms, "every POST form needs {{ csrf() }}"
    assert not page.inline, f"no inline style, script or handler: the CSP forbids them ({page.inline})"
    for wrong in ("{{", "{%", "None</", "Undefined"):
        assert wrong not in html, f"the page shows {wrong!r}"
