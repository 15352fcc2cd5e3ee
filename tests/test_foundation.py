"""The tables: migrations and models say the same, both ways, on both databases."""

import importlib
import pkgutil

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from flask import Flask
from flask_migrate import downgrade, upgrade

import tracker
from tests import make
from tracker import MIGRATIONS
from tracker.db import db, folded, is_search_table, marked, matches, word_query
from tracker.tasks.models import Task


def all_models() -> None:
    for module in pkgutil.walk_packages(tracker.__path__, "tracker."):
        if module.name.endswith(".models"):
            importlib.import_module(module.name)


def test_there_is_one_migration_head() -> None:
    heads = ScriptDirectory(str(MIGRATIONS)).get_heads()
    assert len(heads) == 1, f"two branches of migrations met: renumber one of {heads}"


def test_migrations_make_exactly_the_tables_of_the_models(database: Flask) -> None:
    all_models()
    with db.engine.connect() as connection:
        options = {"include_name": lambda name, kind, _: not (kind == "table" and is_search_table(name or ""))}
        found = compare_metadata(MigrationContext.configure(connection, opts=options), db.metadata)
    # PostgreSQL's word index is of an expression and belongs to no model.
    found = [difference for difference in found if "_words" not in str(difference)]
    assert found == [], "write a migration for what the models changed"


def test_migrations_go_down_and_up_again_with_rows(world, database: Flask) -> None:
    make.make_task(world)
    db.session.remove()
    downgrade(revision="base")
    upgrade()
    with db.engine.connect() as connection:
        assert db.inspect(connection).has_table("task")


def test_search_finds_any_spelling_on_both_databases(world) -> None:
    make.make_task(world, title="Quán triệt Nghị quyết 35-NQ/TW")
    make.make_task(world, title="Quan trắc môi trường")

    def found(column, words: str) -> list[str]:
        return list(db.session.scalars(db.select(Task.title).where(matches(column, word_query(words)))))

    assert found(Task.search_folded, folded("QUÁN TRIỆT")) == ["Quán triệt Nghị quyết 35-NQ/TW"]
    assert found(Task.search_folded, folded("quan tri")) == ["Quán triệt Nghị quyết 35-NQ/TW"]
    assert found(Task.search_marked, marked("quán triệt")) == ["Quán triệt Nghị quyết 35-NQ/TW"]
    assert found(Task.search_marked, marked("quan triet")) == []
    assert found(Task.search_folded, folded("35-NQ/TW")) == ["Quán triệt Nghị quyết 35-NQ/TW"]


def test_search_follows_a_changed_title(world) -> None:
    task = make.make_task(world, title="Bản thảo lần một")
    task.search_folded = folded("Bản thảo lần hai")
    db.session.commit()
    words = db.select(Task.id)
    assert db.session.scalar(words.where(matches(Task.search_folded, word_query("hai")))) == task.id
    assert db.session.scalar(words.where(matches(Task.search_folded, word_query("mot")))) is None
