"""History cannot be changed, and its chain says where somebody did it all the same."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager
from types import SimpleNamespace

import pytest
from flask import Flask
from sqlalchemy import Connection, select, text
from sqlalchemy.exc import DatabaseError

from tests.conftest import _triggers_of_history
from tests.make import make_task
from tracker import clock
from tracker.accounts.models import User
from tracker.db import db
from tracker.history.actions import Happened, record, record_many, seal
from tracker.history.jobs import seal_history
from tracker.history.models import Event, HistoryChain
from tracker.history.queries import chain_end, faults_of_chain, timeline
from tracker.history.rules import Fault
from tracker.tasks.models import Task


def some_events(world: SimpleNamespace, number: int) -> Task:
    task = make_task(world)
    for place in range(number):
        record(
            task, "task.edited", by=world.lan, changes={"title": [f"Cũ {place}", "Mới – “có dấu”"], "n": [1.5, None]}
        )
    db.session.commit()
    return task


@contextmanager
def past_the_triggers() -> Iterator[Connection]:
    """What somebody with every right to the database can do."""
    db.session.rollback()
    with db.engine.begin() as connection:
        kept: list[tuple[str, str]] = []
        if connection.dialect.name == "postgresql":
            connection.execute(text("SET session_replication_role = replica"))
        else:
            kept = _triggers_of_history(connection)
            for name, _statement in kept:
                connection.exec_driver_sql(f"DROP TRIGGER {name}")
        yield connection
        for _name, statement in kept:
            connection.exec_driver_sql(statement)
        if connection.dialect.name == "postgresql":
            connection.execute(text("SET session_replication_role = origin"))
    db.session.expire_all()


def faults(**noted: tuple[int, str]) -> list[tuple[Fault, int]]:
    db.session.rollback()
    return [(one.fault, one.position) for one in faults_of_chain(**noted)]


CHANGES = [
    "DELETE FROM event",
    "UPDATE event SET verb = 'task.cancelled'",
    "UPDATE event SET details = '{}'",
    "UPDATE event SET actor_id = NULL",
    "UPDATE event SET at = '2020-01-01'",
    "UPDATE event SET hash = 'other'",
    "UPDATE event SET position = position + 1000",
]


@pytest.mark.parametrize("statement", CHANGES)
def test_the_database_itself_refuses_to_change_history(world: SimpleNamespace, statement: str) -> None:
    some_events(world, 2)
    seal_history()
    with pytest.raises(DatabaseError, match="append-only"):
        db.session.execute(text(statement))
    db.session.rollback()
    assert faults() == []


def test_an_unsealed_event_is_protected_too(world: SimpleNamespace) -> None:
    some_events(world, 1)
    for statement in ("DELETE FROM event", "UPDATE event SET verb = 'x'"):
        with pytest.raises(DatabaseError, match="append-only"):
            db.session.execute(text(statement))
        db.session.rollback()


def test_history_cannot_be_truncated_on_postgresql(world: SimpleNamespace) -> None:
    if db.engine.dialect.name != "postgresql":
        return
    some_events(world, 1)
    with pytest.raises(DatabaseError, match="append-only"):
        db.session.execute(text("TRUNCATE event"))
    db.session.rollback()


def test_each_event_carries_the_hash_of_the_one_before(world: SimpleNamespace) -> None:
    some_events(world, 5)
    assert chain_end().unsealed == 5
    db.session.rollback()
    assert seal_history() == 5 and seal_history() == 0
    rows = db.session.scalars(select(Event).order_by(Event.position)).all()
    assert [row.position for row in rows] == [1, 2, 3, 4, 5]
    assert rows[0].previous_hash == "" and len({row.hash for row in rows}) == 5
    assert [row.previous_hash for row in rows[1:]] == [row.hash for row in rows[:-1]]
    end = chain_end()
    assert (end.length, end.hash, end.unsealed) == (5, rows[-1].hash, 0)
    assert faults() == []


def test_it_goes_on_where_it_ended_in_any_portions(world: SimpleNamespace) -> None:
    some_events(world, 7)
    sizes = []
    while number := seal(limit=3):
        db.session.commit()
        sizes.append(number)
    assert sizes == [3, 3, 1]
    some_events(world, 2)
    seal_history()
    assert chain_end().length == 9 and faults() == []


ALTERED = [
    ("UPDATE event SET verb = 'task.cancelled' WHERE position = 3", [(Fault.ALTERED, 3)]),
    ("UPDATE event SET actor_id = NULL WHERE position = 1", [(Fault.ALTERED, 1)]),
    ("UPDATE event SET details = '{\"changes\": {}}' WHERE position = 5", [(Fault.ALTERED, 5)]),
    ("UPDATE event SET at = '2020-01-01 00:00:00' WHERE position = 2", [(Fault.ALTERED, 2)]),
    ("DELETE FROM event WHERE position = 4", [(Fault.MISSING, 4)]),
    ("DELETE FROM event WHERE position >= 4", [(Fault.MISSING, 4), (Fault.MISSING, 5)]),
    ("DELETE FROM event", [(Fault.MISSING, place) for place in range(1, 6)]),
    ("UPDATE event SET subject_id = subject_id + 1 WHERE position IN (2, 4)", [(Fault.ALTERED, 2), (Fault.ALTERED, 4)]),
]


@pytest.mark.parametrize(("statement", "found"), ALTERED, ids=[statement for statement, _ in ALTERED])
def test_what_was_altered_behind_our_back_is_found_and_named(
    world: SimpleNamespace, statement: str, found: list[tuple[Fault, int]]
) -> None:
    some_events(world, 5)
    seal_history()
    with past_the_triggers() as connection:
        connection.execute(text(statement))
    assert faults() == found


def test_a_row_sealed_anew_is_found_by_its_neighbour(world: SimpleNamespace) -> None:
    some_events(world, 4)
    seal_history()
    second = db.session.scalars(select(Event).where(Event.position == 2)).one()
    from tracker.history.rules import hash_of

    second.verb = "task.cancelled"
    forged, number = hash_of(second, 2, second.previous_hash or ""), second.id
    db.session.rollback()
    with past_the_triggers() as connection:
        connection.execute(
            text("UPDATE event SET verb = 'task.cancelled', hash = :hash WHERE id = :id"),
            {"hash": forged, "id": number},
        )
    assert faults() == [(Fault.UNLINKED, 3)]


def test_a_chain_made_wholly_anew_is_found_by_a_hash_noted_on_paper(world: SimpleNamespace) -> None:
    some_events(world, 3)
    seal_history()
    end = chain_end()
    noted = (end.length, end.hash[:16])
    some_events(world, 2)
    seal_history()
    assert faults(noted=noted) == []
    with past_the_triggers() as connection:
        connection.execute(text("UPDATE event SET verb = 'x' WHERE position = 1"))
        connection.execute(text("UPDATE event SET position = NULL, previous_hash = NULL, hash = NULL"))
        connection.execute(text("DELETE FROM history_chain"))
    seal_history()
    assert faults() == [], "made anew as a whole, the chain holds in itself"
    assert faults(noted=noted) == [(Fault.NOTED, 3)]
    assert faults(noted=(9, "ab")) == [(Fault.NOTED, 9)]


def test_many_events_are_written_at_once(world: SimpleNamespace, count_queries) -> None:
    tasks = [make_task(world) for _ in range(30)]
    told = [Happened(Task, task.id, "task.moved", task.committee_id, {"from": "A", "to": "B"}) for task in tasks]
    db.session.rollback()
    with count_queries() as queries:
        assert record_many(told, by=world.lan) == 30
    assert queries.number <= 3, queries.statements
    db.session.commit()
    (event,) = timeline(tasks[7])
    assert (event.verb, event.actor.name, event.details) == ("task.moved", "Nguyễn Thị Lan", {"from": "A", "to": "B"})
    assert seal_history() == 30 and faults() == []


def write_ten(app: Flask, task_id: int, by_id: int, slow: bool) -> None:
    with app.app_context():
        for _ in range(10):
            record(db.session.get_one(Task, task_id), "task.edited", by=db.session.get_one(User, by_id), changes={})
            if slow and db.engine.dialect.name == "postgresql":
                threading.Event().wait(0.02)  # its id is given, its commit comes later
            db.session.commit()
        db.session.remove()


def seal_until(app: Flask, written: threading.Event) -> None:
    with app.app_context():
        while not written.is_set():
            seal_history()
        db.session.remove()


def test_writers_and_sealers_at_once_make_one_chain(world: SimpleNamespace, database: Flask) -> None:
    """Four writers whose commits overtake each other and three sealers: nothing forks, waits for ever or is lost."""
    task = make_task(world)
    task_id, lan_id = task.id, world.lan.id
    db.session.rollback()
    written = threading.Event()
    with ThreadPoolExecutor(7) as pool:
        writers = [pool.submit(write_ten, database, task_id, lan_id, bool(place % 2)) for place in range(4)]
        sealers = [pool.submit(seal_until, database, written) for _ in range(3)]
        wait(writers, 60)
        written.set()
        for thread in (*writers, *sealers):
            thread.result(60)
    seal_history()
    assert chain_end().length == 40 and faults() == []
    assert db.session.scalar(select(db.func.count()).select_from(Event)) == 40


def test_a_seal_that_is_rolled_back_leaves_no_trace(world: SimpleNamespace) -> None:
    some_events(world, 3)
    assert seal() == 3
    db.session.rollback()
    assert db.session.scalars(select(HistoryChain)).first() is None
    assert seal_history() == 3 and faults() == []


def test_time_and_numbers_survive_the_database(world: SimpleNamespace) -> None:
    task = make_task(world)
    odd = {"float": 0.1, "big": 10**15, "null": None, "list": [1, [2, {"ế": "Ẫ"}]], "text": "“\u202e”\n\t\\", "x": True}
    with clock.travel(clock.now().replace(microsecond=7)):
        record(task, "task.edited", by=None, changes=odd)
    db.session.commit()
    seal_history()
    assert faults() == []
