"""Alembic's door to the database; `tracker` and the tests run it inside the application."""

from collections.abc import Iterator
from contextlib import contextmanager

from alembic import context
from flask import current_app
from sqlalchemy import Connection

from tracker.db import db


def run() -> None:
    """Bring the schema up or down in one transaction."""
    settings = current_app.extensions["migrate"].configure_args
    with db.engine.connect() as connection, _tables_may_be_rebuilt(connection):
        context.configure(connection=connection, target_metadata=db.metadata, **settings)
        with context.begin_transaction():
            context.run_migrations()
        connection.commit()


@contextmanager
def _tables_may_be_rebuilt(connection: Connection) -> Iterator[None]:
    """SQLite changes a column by making the table anew; with foreign keys on, it may not drop one that is referred to.

    They are switched off for the migration, outside any transaction as SQLite wants it, and checked as a whole after.
    """
    if connection.dialect.name != "sqlite":
        yield
        return
    connection.rollback()
    driver = connection.connection.driver_connection
    assert driver is not None
    driver.execute("PRAGMA foreign_keys = OFF")
    try:
        yield
        broken = driver.execute("PRAGMA foreign_key_check").fetchone()
        if broken:
            raise RuntimeError(f"the migration left a reference to nothing in table {broken[0]}")
    finally:
        connection.rollback()
        driver.execute("PRAGMA foreign_keys = ON")


run()
