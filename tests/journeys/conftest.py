"""A served application, a real browser, a real mail server: what the five paths are walked with."""

import dataclasses
import os
import threading
from collections.abc import Callable, Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from types import SimpleNamespace

import pytest
from aiosmtpd.controller import Controller
from axe_playwright_python.sync_playwright import Axe
from flask import Flask
from flask_security import hash_password
from playwright.sync_api import Browser, Page, sync_playwright
from werkzeug.serving import make_server

from tests.browser import find_chromium, launch_options
from tracker.accounts.models import User
from tracker.db import db

PASSWORD = "mật khẩu của hành trình 2026"
PHONE = {"width": 360, "height": 780}
DESK = {"width": 1280, "height": 900}


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A Chromium; where the machine has none the journeys are left out, or fail under TRACKER_REQUIRE_BROWSER=1."""
    if find_chromium() is None:
        reason = "no Chromium on this machine: the journeys are left out"
        if os.environ.get("TRACKER_REQUIRE_BROWSER") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(**launch_options())
        yield chromium
        chromium.close()


class Mailbox:
    """What arrived at the SMTP server, as people read it."""

    def __init__(self) -> None:
        self.mails: list[EmailMessage] = []

    async def handle_DATA(self, _server: object, _session: object, envelope: object) -> str:
        self.mails.append(message_from_bytes(envelope.content, policy=policy.default))
        return "250 OK"

    def to(self, address: str) -> list[EmailMessage]:
        """The mails to one address."""
        return [mail for mail in self.mails if address in str(mail["To"])]


@pytest.fixture
def mailbox() -> Iterator[SimpleNamespace]:
    """A real SMTP server on a free port of this machine."""
    box = Mailbox()
    controller = Controller(box, hostname="127.0.0.1", port=0)
    controller.start()
    yield SimpleNamespace(box=box, port=controller.server.sockets[0].getsockname()[1])
    controller.stop()


@pytest.fixture
def served(database: Flask, mailbox: SimpleNamespace) -> Iterator[str]:
    """The application behind a real server that sends mail by SMTP; gives its address."""
    server = make_server("127.0.0.1", 0, database, threaded=True)
    address = f"http://127.0.0.1:{server.port}"
    before = database.config["TRACKER"]
    database.config["TRACKER"] = dataclasses.replace(
        before,
        BASE_URL=address,
        MAIL_TRANSPORT="smtp",
        SMTP_HOST="127.0.0.1",
        SMTP_PORT=mailbox.port,
        SMTP_SECURITY="none",
    )
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield address
    server.shutdown()
    thread.join()
    server.server_close()
    database.config["TRACKER"] = before


@pytest.fixture
def visitor_for(served: str, browser: Browser, world: SimpleNamespace) -> Iterator[Callable[..., "Visitor"]]:
    """A function that signs a person in, by the real sign-in page, on a phone or at a desk."""
    password = hash_password(PASSWORD)
    for person in vars(world).values():
        if isinstance(person, User):
            person.password = password
    db.session.commit()
    contexts = []

    def open_for(person: User, *, phone: bool = False, javascript: bool = True) -> Visitor:
        email = person.email
        db.session.rollback()
        context = browser.new_context(
            viewport=PHONE if phone else DESK,
            has_touch=phone,
            locale="vi-VN",
            base_url=served,
            java_script_enabled=javascript,
        )
        context.set_default_timeout(15_000)
        contexts.append(context)
        visitor = Visitor(context.new_page(), javascript=javascript)
        visitor.sign_in(email)
        return visitor

    yield open_for
    for context in contexts:
        context.close()


class Visitor:
    """A person at a browser, who looks at every page at both widths and counts what they press."""

    def __init__(self, page: Page, *, javascript: bool) -> None:
        self.page = page
        self.javascript = javascript
        self.presses = 0
        self.problems: list[str] = []
        page.on("console", lambda message: self._hear(message.type, message.text))
        page.on("pageerror", lambda error: self._hear("error", str(error)))

    def _hear(self, kind: str, words: str) -> None:
        if kind == "error" and "404 (NOT FOUND)" not in words:
            self.problems.append(words)

    def sign_in(self, email: str) -> None:
        """Through the door, as everybody does."""
        self.page.goto("/sign-in")
        self.look()
        self.page.fill("input[name=email]", email)
        self.page.fill("input[name=password]", PASSWORD)
        self.page.get_by_role("button", name="Đăng nhập").click()
        assert "/sign-in" not in self.page.url, "could not sign in"

    def go(self, path: str) -> None:
        """Open an address of the application."""
        answer = self.page.goto(path)
        assert answer is not None and answer.status < 400, f"{path} answers {answer and answer.status}"
        self.look()

    def press(self, name: str, *, role: str = "button", exact: bool = False) -> None:
        """Press the one button or link of that name, and look at where it leads."""
        self.presses += 1
        self.page.get_by_role(role, name=name, exact=exact).first.click()  # type: ignore[arg-type]
        self.page.wait_for_load_state()
        self.look()

    @property
    def words(self) -> str:
        """What the page says, white space folded."""
        return " ".join(self.page.locator("body").inner_text().split())

    def look(self) -> None:
        """The page at 360 and 1280 pixels: nothing for axe to find, nothing that scrolls sideways, no error told."""
        if not self.javascript:
            return
        before = self.page.viewport_size
        for size in (PHONE, DESK):
            self.page.set_viewport_size(size)
            wide = self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            assert wide <= 0, f"{self.page.url} at {size['width']} px scrolls sideways by {wide} px"
            found = Axe().run(self.page)
            assert found.violations_count == 0, f"{self.page.url} at {size['width']} px\n{found.generate_report()}"
        self.page.set_viewport_size(before)
        assert not self.problems, self.problems
