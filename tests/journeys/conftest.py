"""A served application, a real browser, a real mail server: what the five paths are walked with."""

import dataclasses
import hashlib
import os
import re
import socket
import threading
import time
from collections.abc import Callable, Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from types import SimpleNamespace

import pytest
import time_machine
from aiosmtpd.controller import Controller
from axe_playwright_python.base import AXE_SCRIPT, AxeResults
from flask import Flask
from flask.sessions import SecureCookieSessionInterface
from flask_security import hash_password
from playwright.sync_api import Browser, Page, Request
from werkzeug.serving import make_server

from tracker.accounts.models import User
from tracker.db import db

PASSWORD = "mật khẩu của hành trình 2026"
PHONE = {"width": 360, "height": 780}
DESK = {"width": 1280, "height": 900}


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
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    controller = Controller(box, hostname="127.0.0.1", port=port)
    controller.start()
    yield SimpleNamespace(box=box, port=port)
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
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)  # it looks that often for its end
    thread.start()
    yield address
    server.shutdown()
    thread.join()
    server.server_close()
    database.config["TRACKER"] = before


@pytest.fixture(scope="session")
def read_by_axe(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a name for each kind of page that axe has read, one for all the processes of a run."""
    mine = tmp_path_factory.getbasetemp()
    folder = (mine.parent if "PYTEST_XDIST_WORKER" in os.environ else mine) / "read-by-axe"
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture
def visitor_for(
    served: str, database: Flask, browser: Browser, world: SimpleNamespace, read_by_axe: Path
) -> Iterator[Callable[..., "Visitor"]]:
    """A function that signs a person in, by the real sign-in page, on a phone or at a desk."""
    password = hash_password(database.extensions["security"].password_util.normalize(PASSWORD))
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
        visitor = Visitor(context.new_page(), database, read_by_axe, javascript=javascript)
        visitor.sign_in(email)
        return visitor

    yield open_for
    for context in contexts:
        context.close()


class Visitor:
    """A person at a browser, who looks at every page at both widths and counts what they press."""

    def __init__(self, page: Page, app: Flask, read_by_axe: Path, *, javascript: bool) -> None:
        self.page = page
        self.app = app
        self.read_by_axe = read_by_axe
        self.under_way: set[Request] = set()
        self.javascript = javascript
        self.presses = 0
        self.problems: list[str] = []
        page.on("console", lambda message: self._hear(message.type, message.text))
        page.on("pageerror", lambda error: self._hear("error", str(error)))
        page.on("request", lambda request: self.under_way.add(request))
        for over in ("requestfinished", "requestfailed"):
            page.on(over, lambda request: self.under_way.discard(request))

    def _hear(self, kind: str, words: str) -> None:
        if kind == "error" and "404 (NOT FOUND)" not in words:
            self.problems.append(words)

    def sign_in(self, email: str) -> None:
        """Through the door, as everybody does."""
        self.page.goto("/sign-in")
        if self._first_of(f"the door, with JavaScript: {self.javascript}"):  # it is the same for everybody
            self.look()
        self.fill_door(email)

    def fill_door(self, email: str) -> None:
        """The sign-in page that stands open now."""
        self.page.fill("input[name=email]", email)
        self.page.fill("input[name=password]", PASSWORD)
        self.page.get_by_role("button", name="Đăng nhập").click()
        self.page.wait_for_url(lambda address: "/sign-in" not in address)

    def age_session(self) -> None:
        """Let the session end by age, as it does overnight: its cookie is signed anew with a date long past."""
        cookie = next(one for one in self.page.context.cookies() if one["name"] == "so-ket-luan")
        signer = SecureCookieSessionInterface().get_signing_serializer(self.app)
        content = signer.loads(cookie["value"])
        with time_machine.travel("2020-01-01"):
            cookie["value"] = signer.dumps(content)
        self.page.context.add_cookies([cookie])

    def go(self, path: str) -> None:
        """Open an address of the application."""
        answer = self.page.goto(path)
        assert answer is not None and answer.status < 400, f"{path} answers {answer and answer.status}"
        self.look()

    def press(self, name: str, *, role: str = "button", exact: bool = False) -> None:
        """Press the one button or link of that name, and look at where it leads."""
        self.presses += 1
        self.page.get_by_role(role, name=name, exact=exact).first.click()  # type: ignore[arg-type]
        self.settle()
        self.look()

    def settle(self) -> None:
        """Until the page stands, nothing it asked for is under way, and what came of it is shown."""
        end = time.monotonic() + 15
        quiet = 0
        while quiet < 3 and time.monotonic() < end:
            self.page.wait_for_load_state("load")
            self.page.wait_for_timeout(20)
            quiet = 0 if self.under_way else quiet + 1

    def choose(self, name: str, *, within: str = "main") -> None:
        """Touch the tile of that name."""
        self.presses += 1
        self.page.locator(within).first.get_by_role("radio", name=name).first.check()

    @property
    def words(self) -> str:
        """What the page says, white space folded."""
        return " ".join(self.page.locator("body").inner_text().split())

    def look(self) -> None:
        """The page at 360 and 1280 pixels: nothing for axe to find, nothing that scrolls sideways, no error told.

        A page of a kind that axe has read in this run (same address but for numbers, same mistakes shown) is not
        read again: one reading takes longer than everything else.
        """
        assert not self.problems, self.problems
        if not self.javascript:
            return
        before = self.page.viewport_size
        kind = re.sub(r"\d+", "N", self.page.url.split("://")[1].split("/", 1)[1].split("?")[0].split("#")[0])
        kind += " with errors" if self.page.locator(".has-error").count() else ""
        for size in (DESK, PHONE) if before == PHONE else (PHONE, DESK):  # the last is the one it had
            self.page.set_viewport_size(size)
            wide = self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            assert wide <= 0, f"{self.page.url} at {size['width']} px scrolls sideways by {wide} px"
            if self._first_of(f"{kind} {size['width']}"):
                found = self._read_by_axe()
                assert found.violations_count == 0, f"{self.page.url} at {size['width']} px\n{found.generate_report()}"
        if self.page.viewport_size != before:
            self.page.set_viewport_size(before)

    def _read_by_axe(self) -> AxeResults:
        """What axe finds here. Its half a megabyte is handed to a page once, and only what is wrong comes back."""
        if self.page.evaluate("typeof axe") == "undefined":
            self.page.evaluate(AXE_SCRIPT)
        command = "axe.run({resultTypes: ['violations']}).then(found => ({violations: found.violations}))"
        return AxeResults(self.page.evaluate(command))

    def _first_of(self, kind: str) -> bool:
        """Whether nobody in this run came to this kind of page before; making a folder is what only one can do."""
        try:
            (self.read_by_axe / hashlib.sha256(kind.encode()).hexdigest()).mkdir()
        except FileExistsError:
            return False
        return True
