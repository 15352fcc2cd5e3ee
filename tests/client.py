"""A browser for the page tests: signed in, CSRF-true, and particular about every page it is shown."""

import contextvars
from typing import Any

from flask import Flask
from flask.sessions import SecureCookieSessionInterface
from flask.testing import FlaskClient
from itsdangerous import URLSafeTimedSerializer
from lxml.html import document_fromstring
from werkzeug.test import TestResponse

from tracker.accounts.models import User
from tracker.db import db

TOKEN = "f" * 40
OUTSIDE_LABELS = "[not(@type='hidden' or @type='submit' or ancestor::label)]"
FIELDS = "//*[self::input or self::select or self::textarea]" + OUTSIDE_LABELS
INLINE = "//*[@style or @*[starts-with(name(), 'on')]] | //script[not(@src)]"


class Client(FlaskClient):
    """Each request runs in a context of its own, so that it sees only what was committed."""

    @classmethod
    def signed_in(cls, app: Flask, person: User | None) -> "Client":
        """A browser in which `person` has signed in; none: nobody has."""
        client = cls(app, app.response_class)
        session: dict[str, Any] = {"csrf_token": TOKEN}
        if person is not None:
            session |= {"_user_id": person.fs_uniquifier, "_fresh": True}
        # The cookie alone: `session_transaction` would build and answer a whole request for it, for every browser.
        signer = SecureCookieSessionInterface().get_signing_serializer(app)
        client.set_cookie(app.config["SESSION_COOKIE_NAME"], signer.dumps(session))
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
        kwargs.setdefault("buffered", True)  # read to the end and closed, as a server does: a sheet is a file
        response = contextvars.Context().run(super().open, *args, **kwargs)
        db.session.expire_all()
        if check and response.mimetype == "text/html" and response.status_code not in range(300, 400):
            check_page(response.text)
        return response


def check_page(html: str) -> None:
    """What every page owes its reader; the message says what to do about it."""
    page = document_fromstring(html)
    assert page.get("lang") == "vi", "a page says lang=vi"
    heads = [" ".join(head.text_content().split()) for head in page.iter("h1")]
    assert len(heads) == 1, f"a page has one h1, this one has {len(heads)}"
    title = " ".join((page.findtext(".//title") or "").split())
    assert heads[0] and title.startswith(heads[0]), f"the title begins with the h1: {title!r} / {heads[0]!r}"
    labelled = {label.get("for") for label in page.iter("label")}
    for field in page.xpath(FIELDS):
        named = field.get("id") in labelled or field.get("aria-label") or field.get("aria-labelledby")
        assert named, f"give the field {field.get('name')!r} a label"
    forms = [form for form in page.iter("form") if form.get("method", "get").lower() == "post"]
    assert len(page.xpath("//input[@name='csrf_token']")) >= len(forms), "every POST form needs {{ csrf() }}"
    inline = [one.tag for one in page.xpath(INLINE)]
    assert not inline, f"no inline style, script or handler: the CSP forbids them ({inline})"
    for wrong in ("{{", "{%", "None</", "Undefined"):
        assert wrong not in html, f"the page shows {wrong!r}"
