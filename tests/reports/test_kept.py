"""Sums over all tasks are asked once and asked again after any change, whoever made it."""

from datetime import date

import pytest
from sqlalchemy import text, update

from tests.make import make_task
from tracker.db import db, kept_until_written
from tracker.tasks.models import Task, TaskState


def total_of(page: str) -> str:
    return page[page.index("<tfoot>") :].split("</a>")[0].rsplit(">", 1)[1]


@pytest.mark.parametrize("url", ["/reports/m1", "/today"])
def test_a_second_look_does_not_count_again(world, client_for, count_queries, url: str) -> None:
    make_task(world)
    browser = client_for(world.ha)
    browser.get(url)
    for _ in range(100):  # on a PostgreSQL whose other databases are written at this moment, a look counts anew
        with count_queries() as queries:
            browser.get(url)
        counted = [statement for statement in queries.statements if "FILTER" in statement]
        if not counted:
            return
    raise AssertionError(counted)


def test_every_change_is_seen_at_once(world, client_for) -> None:
    task_id = make_task(world).id
    browser = client_for(world.ha)
    assert total_of(browser.get("/reports/m1").text) == "1"
    make_task(world)
    assert total_of(browser.get("/reports/m1").text) == "2"
    db.session.rollback()  # the test itself must not hold SQLite's one writing lock
    with db.engine.begin() as elsewhere:  # another connection, as another process would
        elsewhere.execute(update(Task).where(Task.id == task_id).values(state=TaskState.CANCELLED))
    assert total_of(browser.get("/reports/m1").text) == "1"
    db.session.rollback()
    with db.engine.begin() as elsewhere:
        elsewhere.execute(text("UPDATE task SET assigned_on = :day"), {"day": date(2100, 1, 1)})
    assert "Chưa có nhiệm vụ nào trong kỳ này" in browser.get("/reports/m1").text


def test_what_is_rolled_back_is_never_kept(world) -> None:
    def count() -> int:
        return db.session.query(Task).count()

    make_task(world)
    assert kept_until_written(("count",), count) == 1
    db.session.execute(update(Task).values(title="x"))
    db.session.execute(text("DELETE FROM task_support"))
    db.session.execute(text("DELETE FROM task"))
    assert kept_until_written(("count",), count) == 0
    db.session.rollback()
    assert kept_until_written(("count",), count) == 1
