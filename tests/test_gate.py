"""The closed door: every endpoint × every person against one table, and what the gate promises for all pages.

The table is cut by room: tests/gate_rows/<room>.py holds ROWS, from "METHOD endpoint" to (address, answers), and where
addresses need things, `things(world)` that makes them and returns their placeholders. The answers stand in the order of
CAST, one sign each:  + may (any answer but 403 and 404, never a 500)   r sees but may not: 403   x a stranger: 404.
A new endpoint fails `test_every_endpoint_has_a_row` until somebody writes down who may use it.
"""

import importlib
import pkgutil
from types import SimpleNamespace

import pytest
from flask import Flask

import tests.gate_rows
from tracker.gate import CONTENT_POLICY, OPEN_ENDPOINTS

CAST = ("lan", "minh", "hoa", "tuan", "ha", "van", "tu", "dung", "an")

ROOMS = [
    importlib.import_module(f"tests.gate_rows.{module.name}")
    for module in pkgutil.iter_modules(tests.gate_rows.__path__)
]
ROWS = {key: (room, *row) for room in ROOMS for key, row in room.ROWS.items()}


def endpoints_of(app: Flask) -> set[str]:
    """Every "METHOD endpoint" the application answers, the open pages of gate.OPEN_ENDPOINTS apart."""
    return {
        f"{method} {rule.endpoint}"
        for rule in app.url_map.iter_rules()
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
        if rule.endpoint not in OPEN_ENDPOINTS
    }


def test_every_endpoint_has_a_row(app: Flask) -> None:
    missing = endpoints_of(app) - set(ROWS)
    assert not missing, f"say in tests/gate_rows/<room>.py who may use: {', '.join(sorted(missing))}"
    gone = set(ROWS) - endpoints_of(app)
    assert not gone, f"these endpoints are no more, remove their rows: {', '.join(sorted(gone))}"


def things_of(room: object, world: SimpleNamespace) -> dict[str, object]:
    return room.things(world) if hasattr(room, "things") else {}


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.__name__.rpartition(".")[2])
def test_each_person_sees_what_the_table_says(room, world: SimpleNamespace, client_for, count_queries) -> None:
    """The pages of a room; who only looks changes nothing, so that one world serves them all."""
    things = things_of(room, world)
    clients = {name: client_for(getattr(world, name)) for name in CAST}
    for key, (address, answers) in room.ROWS.items():
        if key.startswith("GET "):
            check_row(key, address.format(**things), answers, clients | {None: client_for(None)}, count_queries)


@pytest.mark.parametrize("key", sorted(key for key in ROWS if not key.startswith("GET ")))
def test_each_person_does_what_the_table_says(key: str, world: SimpleNamespace, client_for, count_queries) -> None:
    room, address, answers = ROWS[key]
    url = address.format(**things_of(room, world))
    clients = {name: client_for(getattr(world, name)) for name in CAST}
    check_row(key, url, answers, clients | {None: client_for(None)}, count_queries)


def check_row(key: str, url: str, answers: str, clients: dict, count_queries) -> None:
    """Nobody without sign-in, and each person as the row says; a page asks the database no more than twelve times."""
    method, _endpoint = key.split()
    assert len(answers) == len(CAST), f"{key}: one sign each for {', '.join(CAST)}"
    stranger = clients[None].open(url, method=method, buffered=True)
    assert stranger.status_code == 303 and "/sign-in" in stranger.location, f"{key} lets people in without sign-in"
    for name, sign in zip(CAST, answers, strict=True):
        with count_queries() as queries:
            code = clients[name].open(url, method=method, buffered=True).status_code
        if method == "GET":
            assert queries.number <= 12, f"{key} asks the database {queries.number} times:\n{queries.statements}"
        expected = {"r": {403}, "x": {404}}.get(sign)
        assert code < 500, f"{key} breaks for {name}"
        if expected is None:
            assert code not in {403, 404}, f"{key}: {name} may use it by the table, but got {code}"
        else:
            assert code in expected, f"{key}: {name} should get {expected}, got {code}"


def test_safe_headers_stand_on_every_answer(database: Flask, client_for) -> None:
    for url in ("/sign-in", "/health", "/no-such-page", "/static/tracker.css"):
        headers = client_for(None).get(url).headers
        assert headers["Content-Security-Policy"] == CONTENT_POLICY and "unsafe-inline" not in CONTENT_POLICY
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["X-Frame-Options"] == "DENY"


def test_a_stylesheet_asks_the_database_nothing(world, client_for, count_queries) -> None:
    lan = client_for(world.lan)
    with count_queries() as queries:
        assert lan.get("/static/tracker.css", buffered=True).status_code == 200
    assert queries.number == 0, queries.statements


def test_a_form_without_its_token_is_refused(world, client_for) -> None:
    response = client_for(world.lan).post("/sign-out", csrf=False)
    assert response.status_code == 400
