"""Two people at the same moment: one decision, one clear message, no number given twice."""

import threading
from collections.abc import Callable

import pytest
from sqlalchemy import select

from tests import make
from tests.tasks.test_lifecycle import draft
from tracker.accounts.models import User
from tracker.db import db
from tracker.errors import Refused
from tracker.history.models import Event
from tracker.tasks import actions
from tracker.tasks.models import ProgressUpdate, Task, TaskState
from tracker.units.models import Committee


def together(app, *acts: Callable[[], None]) -> list[str]:
    """Run each act in a thread and session of its own, started at once; returns "done" or the refusal of each."""
    outcomes: list[str] = [""] * len(acts)
    gate = threading.Barrier(len(acts))

    def run(place: int) -> None:
        with app.app_context():
            try:
                gate.wait(10)
                acts[place]()
                db.session.commit()
                outcomes[place] = "done"
            except Refused as refused:
                db.session.rollback()
                outcomes[place] = refused.message
            finally:
                db.session.remove()

    db.session.rollback()  # the test's own lock must not stand in the way
    threads = [threading.Thread(target=run, args=(place,)) for place in range(len(acts))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    db.session.expire_all()
    return outcomes


@pytest.mark.parametrize("round_", range(3))
def test_two_people_who_verify_at_once_make_one_decision(world, database, round_) -> None:
    task = make.make_task(world)
    actions.submit(task, document_number="1/BC", by=world.minh)
    db.session.commit()
    task_id, lan, ha = task.id, world.lan.id, world.ha.id

    def accept() -> None:
        actions.verify(db.session.get(Task, task_id), by=db.session.get(User, lan))

    def give_back() -> None:
        actions.send_back(db.session.get(Task, task_id), reason="Thiếu", by=db.session.get(User, ha))

    outcomes = together(database, accept, give_back)
    assert outcomes.count("done") == 1
    assert any("Đã có người quyết định trước anh chị" in outcome for outcome in outcomes)
    verbs = db.session.scalars(select(Event.verb).where(Event.verb.in_(["task.verified", "task.returned"]))).all()
    assert len(verbs) == 1
    assert (db.session.get(Task, task_id).state is TaskState.COMPLETED) == (verbs == ["task.verified"])


def test_no_code_is_given_twice(world, database) -> None:
    committee_id, lan = world.committee.id, world.lan.id

    def make_some() -> None:
        for number in range(5):
            committee, by = db.session.get(Committee, committee_id), db.session.get(User, lan)
            actions.create_draft(committee, title=f"Việc {number}", by=by)
            db.session.commit()

    assert together(database, make_some, make_some, make_some) == ["done"] * 3
    serials = sorted(db.session.scalars(select(Task.serial)))
    assert serials == list(range(1, 16))


def test_a_doubled_press_makes_one_update(world, database) -> None:
    task_id, minh = make.make_task(world).id, world.minh.id

    def report() -> None:
        task, by = db.session.get(Task, task_id), db.session.get(User, minh)
        actions.report_progress(task, percent=60, done="Xong phần một", form_key="same-form", by=by)

    assert together(database, report, report) == ["done", "done"]
    assert len(db.session.scalars(select(ProgressUpdate)).all()) == 1


def test_two_secretaries_who_issue_at_once_issue_once(world, database) -> None:
    task = draft(world)
    db.session.commit()
    task_id, lan = task.id, world.lan.id

    def issue() -> None:
        actions.issue(db.session.get(Task, task_id), given_on=make.day(0), by=db.session.get(User, lan))

    outcomes = together(database, issue, issue)
    assert sorted(outcomes)[1] == "done" or outcomes.count("done") == 1
    assert len(db.session.scalars(select(Event).where(Event.verb == "task.issued")).all()) == 1
