"""Walking a filled installation by its own links, as a person who opens everything."""

import re
from collections import Counter

from flask import Flask
from sqlalchemy import event
from werkzeug.test import TestResponse

from tracker.db import db

FIRST = ["/", "/today", "/my-work", "/tasks?view=all", "/conclusions", "/inspections", "/reports", "/documents"]


def questions_of_every_page(app: Flask, email: str, password: str, *, each: int = 1, tasks: int = 60) -> dict[str, int]:
    """How many questions each page asks the database that this person comes to by links, by address: `each` pages of a
    kind, of tasks up to `tasks`. Between two pages something is written, so that nothing is kept from before.

    Fails on a page that breaks.
    """
    client, asked, found, kinds = app.test_client(), Counter[str](), dict[str, int](), Counter[str]()

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if not statement.startswith(("BEGIN", "SAVEPOINT", "RELEASE", "PRAGMA")):
            asked["now"] += 1

    _sign_in(client, email, password)
    todo = list(FIRST)
    with app.app_context():
        engine = db.engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        while todo:
            address = todo.pop(0)
            kind = re.sub(r"\d+", "N", address.split("?")[0])
            if address in found or kinds[kind] >= (tasks if kind == "/tasks/N" else each):
                continue
            kinds[kind] += 1
            with engine.begin() as connection:
                connection.exec_driver_sql("UPDATE user_account SET phone = phone WHERE id = 1")
            asked.clear()
            page: TestResponse = client.get(address)
            assert page.status_code < 500, f"{address} breaks for {email}"
            found[address] = asked["now"]
            if page.mimetype == "text/html":
                links = re.findall(r'href="(/[^"#]*)', page.text)
                todo += [link.replace("&amp;", "&") for link in links if not link.startswith("/static")]
    finally:
        event.remove(engine, "before_cursor_execute", note)
    return found


def _sign_in(client, email: str, password: str) -> None:
    token = re.search(r'name="csrf_token"[^>]*value="([^"]+)"', client.get("/sign-in").text)
    form = {"csrf_token": token[1] if token else "", "email": email, "password": password}
    assert client.post("/sign-in", data=form).status_code in (302, 303), f"{email} cannot sign in"
