"""What every test stands on: the application on both databases, the cast, a client that checks each page."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import hypothesis
import pytest
from flask import Flask
from flask_migrate import upgrade
from jinja2 import FileSystemBytecodeCache
from playwright.sync_api import Browser, sync_playwright
from sqlalchemy import Connection, event, text

from tests import make
from tests.browser import find_chromium, launch_options
from tests.client import Client
from tests.databases import postgresql_url, sqlite_url, start_postgresql, temporary_folder
from tracker import create_app
from tracker.accounts.models import User
from tracker.config import load_settings
from tracker.db import db
from tracker.garbage import settle
from tracker.mail import MemoryTransport

TEMPLATES_VARIABLE = "TRACKER_TEST_TEMPLATES"
SHARED = Path(os.environ.get("TRACKER_SHARED", Path(__file__).parents[2] / "shared"))


# Law tests draw the same cases on every machine, and a busy machine is no failure.
hypothesis.settings.register_profile("house", deadline=None, derandomize=True)
hypothesis.settings.load_profile("house")


def pytest_configure(config: pytest.Config) -> None:
    """Start the PostgreSQL once, in the process that hands out the tests; its workers inherit the address."""
    if not hasattr(config, "workerinput") and config.getoption("numprocesses", None):
        start_postgresql()
        os.environ[TEMPLATES_VARIABLE] = str(temporary_folder())


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def app(request: pytest.FixtureRequest) -> Flask:
    """The application with an empty, migrated database; every test that uses it runs once per database."""
    url = sqlite_url("app") if request.param == "sqlite" else postgresql_url("app")
    settings = load_settings(
        temporary_folder() / f"instance-{request.param}",
        ENVIRONMENT="development",
        SECRET_KEY="a key for tests only, 32 letters",
        DATABASE_URL=url,
        MAIL_TRANSPORT="memory",
        BASE_URL="http://localhost",
        PLACE="Tỉnh Lam Giang",
    )
    application = create_app(settings, testing=True)
    # A guesser shall pay a quarter of a second for each password, the tests need not; test_cli looks at the true price.
    application.extensions["security"].pwd_context.update(
        argon2__time_cost=1, argon2__memory_cost=1024, argon2__parallelism=1
    )
    # A hundred and thirty templates are compiled once in a run, not once for each process and database.
    folder = os.environ.setdefault(TEMPLATES_VARIABLE, str(temporary_folder()))
    application.jinja_env.bytecode_cache = FileSystemBytecodeCache(folder)
    with application.app_context():
        if request.param == "sqlite":
            event.listen(db.engine, "connect", _careless)  # a test's database has nothing to lose in a power cut
        upgrade()
    settle()  # to look through what stands again and again takes a tenth of the time
    return application


def _careless(connection: Any, _record: object) -> None:
    connection.execute("PRAGMA synchronous = OFF")


@pytest.fixture
def database(app: Flask) -> Iterator[Flask]:
    """An application context around the test; all tables are emptied afterwards, commits being real."""
    with app.app_context():
        yield app
        db.session.remove()
        _empty_all_tables()
        MemoryTransport.outbox.clear()


def _empty_all_tables() -> None:
    tables = reversed(db.metadata.sorted_tables)
    with db.engine.connect() as connection:
        triggers = []
        if connection.dialect.name == "postgresql":
            connection.execute(text("SET session_replication_role = replica"))  # foreign keys and triggers wait
        else:
            connection.rollback()
            connection.connection.driver_connection.execute("PRAGMA foreign_keys = OFF")
            triggers = _triggers_of_history(connection)
        for name, _statement in triggers:
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        # In one go: a statement each for eighty tables would take longer than many a test.
        emptying = ";\n".join(f"DELETE FROM {table.name}" for table in tables)
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql(emptying)
        else:
            connection.connection.driver_connection.executescript(f"BEGIN;\n{emptying};\nCOMMIT;")
        for _name, statement in triggers:
            connection.exec_driver_sql(statement)
        connection.commit()
        if connection.dialect.name == "postgresql":
            connection.execute(text("SET session_replication_role = origin"))
            connection.commit()
        else:
            connection.connection.driver_connection.execute("PRAGMA foreign_keys = ON")


def _triggers_of_history(connection: Connection) -> list[tuple[str, str]]:
    """What makes SQLite refuse to empty the history; none where there is nothing to refuse."""
    if connection.exec_driver_sql("SELECT 1 FROM event LIMIT 1").first() is None:
        return []
    found = connection.exec_driver_sql(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'event'"
    )
    return [(name, statement) for name, statement in found]


@pytest.fixture
def world(database: Flask) -> SimpleNamespace:
    """The cast: Lan (secretary), Minh (lead unit), Hoa (supporting unit), Tuấn (another unit: the stranger),
    Hà (leader), Vân (viewer: the reader), Tú (tracker), Dũng (inspector), An (administrator), and their units."""
    return make.make_world()


@pytest.fixture
def client_for(database: Flask) -> Callable[[User | None], Client]:
    """A function that gives a browser signed in as a person, or as nobody."""

    def sign_in(person: User | None) -> Client:
        return Client.signed_in(database, person)

    return sign_in


@pytest.fixture
def outbox(database: Flask) -> list:
    """The mails the memory transport was given."""
    return MemoryTransport.outbox


class QueryCounter:
    """Counts the statements sent to the database inside `with`."""

    def __init__(self) -> None:
        self.statements: list[str] = []

    def __enter__(self) -> "QueryCounter":
        event.listen(db.engine, "before_cursor_execute", self._note)
        return self

    def __exit__(self, *_: object) -> None:
        event.remove(db.engine, "before_cursor_execute", self._note)

    def _note(self, _connection: object, _cursor: object, statement: str, *_: object) -> None:
        if not statement.startswith(("BEGIN", "SAVEPOINT", "RELEASE", "PRAGMA")):
            self.statements.append(statement)

    @property
    def number(self) -> int:
        return len(self.statements)


@pytest.fixture
def count_queries(database: Flask) -> type[QueryCounter]:
    """`with count_queries() as queries: …; assert queries.number <= 12, queries.statements`."""
    return QueryCounter


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real conclusions beside the project; a newcomer's clone has none, and is told so."""
    if not SHARED.exists():
        reason = f"no folder {SHARED}: tests on real conclusions are left out"
        if os.environ.get("TRACKER_REQUIRE_SHARED") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    return SHARED


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
