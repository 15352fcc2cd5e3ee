"""The tables: migrations and models say the same, both ways, on both databases."""

import importlib
import pkgutil
from datetime import UTC, date, datetime

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from flask import Flask
from flask_migrate import downgrade, upgrade

import tracker
from tests import make
from tracker import MIGRATIONS, clock
from tracker.db import (
    among,
    db,
    folded,
    insert_many_once,
    insert_once,
    is_search_table,
    marked,
    matches,
    word_query,
)
from tracker.notices.models import Notice, NoticeKind
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


def test_many_rows_as_one_bundle_are_kept_as_single_rows_are_and_once(world) -> None:
    """Whatever way the bundle takes to the database: enums, moments, days, texts with every sign, JSON, nothing."""
    moment = datetime(2026, 3, 20, 7, 30, 0, 123456, tzinfo=clock.VIETNAM)
    awkward = "Sở \"Tài chính\" – 'đ\\n' {x} %s %(rows)s ; \n ế"
    row = {
        "key": "task-1-due-3-20260320-1", "kind": NoticeKind.DUE_SOON, "committee_id": None,
        "recipient_id": world.minh.id, "subject_kind": "task", "subject_id": 1, "title": awkward,
        "details": {"unit": awkward, "unit_id": None, "many": [1, 2.5, True]}, "planned_on": date(2026, 3, 20),
        "created_at": moment, "send_after": moment, "good_until": moment.astimezone(UTC), "interrupted": True,
    }  # fmt: skip
    many = [{**row, "key": f"task-{number}"} for number in range(30)]
    assert insert_many_once(Notice, many) == 30
    assert insert_many_once(Notice, [*many, row, row]) == 1, "what stands is left, in the bundle too"
    db.session.commit()
    insert_once(Notice, **{**row, "key": "alone"})
    as_kept = {
        tuple(repr(getattr(one, column.key)) for column in Notice.__table__.columns if column.key not in ("id", "key"))
        for one in db.session.scalars(db.select(Notice))
    }
    assert len(as_kept) == 1 and awkward in {db.session.scalars(db.select(Notice.title)).first()}
    with pytest.raises(ValueError, match="time zone"):
        insert_many_once(Notice, [{**row, "key": "naive", "created_at": datetime(2026, 3, 20)}])  # noqa: DTZ001
    db.session.rollback()
    wanted = [f"task-{number}" for number in range(0, 3000, 10)]
    found = db.session.scalars(db.select(Notice.key).where(among(Notice.key, wanted)))
    assert set(found) == {"task-0", "task-10", "task-20"}
