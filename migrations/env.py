"""Alembic's door to the database; `tracker` and the tests run it inside the application."""

from alembic import context
from flask import current_app

from tracker.db import db


def run() -> None:
    """Bring the schema up or down in one transaction."""
    settings = current_app.extensions["migrate"].configure_args
    with db.engine.connect() as connection:
        context.configure(connection=connection, target_metadata=db.metadata, **settings)
        with context.begin_transaction():
            context.run_migrations()
        connection.commit()


run()
