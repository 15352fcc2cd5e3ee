"""Long work: done once whatever dies, shown while it runs, its failure told in a sentence."""

import threading
from datetime import timedelta

import pytest

from tests import make
from tracker import clock
from tracker.db import db, writing_alone
from tracker.errors import Refused
from tracker.tasks.models import Task
from tracker.works import jobs
from tracker.works.actions import begin
from tracker.works.jobs import run_one
from tracker.works.models import LongWork, WorkState


def work_of(world, **changes) -> int:
    work = begin("rename", "Đổi tên các nhiệm vụ", {"to": "Mới"}, by=world.lan, **changes)
    db.session.commit()
    return work.id


def rename(work: LongWork, progress) -> tuple[str, str]:
    for task in db.session.scalars(db.select(Task)):
        task.title = work.payload["to"]
    progress(1)
    return "Đã đổi tên.", jobs.address("works.index")


def test_work_is_done_once_and_says_its_result(world) -> None:
    task = make.make_task(world)
    number = work_of(world, total=1)
    assert run_one({"rename": rename}) is True
    assert run_one({"rename": rename}) is False
    work = db.session.get(LongWork, number)
    assert (work.state, work.result, work.result_url, work.done) == (WorkState.DONE, "Đã đổi tên.", "/works", 1)
    assert db.session.get(Task, task.id).title == "Mới"


def test_work_of_a_kind_this_process_does_not_know_is_left_to_others(world) -> None:
    work_of(world)
    assert run_one({"other": rename}) is False


@pytest.mark.parametrize(
    ("problem", "sentence"),
    [(Refused("Dòng 3 thiếu mã đơn vị."), "Dòng 3 thiếu mã đơn vị."), (ValueError("boom"), jobs.BROKEN)],
)
def test_a_failing_handler_leaves_nothing_and_says_why(world, problem, sentence) -> None:
    task = make.make_task(world, title="Cũ")
    number = work_of(world)

    def fail(work: LongWork, progress) -> tuple[str, str]:
        rename(work, progress)
        db.session.flush()
        raise problem

    assert run_one({"rename": fail}) is True
    work = db.session.get(LongWork, number)
    assert (work.state, work.error) == (WorkState.FAILED, sentence)
    assert db.session.get(Task, task.id).title == "Cũ"
    assert run_one({"rename": fail}) is False


def test_what_a_dead_process_held_is_taken_after_two_minutes(world) -> None:
    number = work_of(world)
    claimed = jobs._claim(["rename"], clock.now())
    assert claimed.id == number
    assert run_one({"rename": rename}) is False  # its holder may still live
    with clock.travel(clock.now() + timedelta(minutes=3)):
        assert run_one({"rename": rename}) is True
    assert db.session.get(LongWork, number).state is WorkState.DONE


def test_a_holder_that_was_taken_over_can_no_longer_write(world) -> None:
    """A process that slept through its claim must not do the work a second time."""
    task = make.make_task(world, title="Cũ")
    number = work_of(world)

    def sleeps_through(work: LongWork, progress) -> tuple[str, str]:
        db.session.rollback()
        with writing_alone() as connection:
            connection.execute(db.update(LongWork).values(claim="another"))
        return rename(work, progress)

    assert run_one({"rename": sleeps_through}) is True
    db.session.expire_all()
    assert db.session.get(Task, task.id).title == "Cũ"
    assert db.session.get(LongWork, number).state is WorkState.RUNNING


def test_work_that_kills_its_process_each_time_is_given_up(world) -> None:
    number = work_of(world)
    later = clock.now()
    for _ in range(jobs.ATTEMPTS):
        jobs._claim(["rename"], later)
        later += timedelta(minutes=3)
    with clock.travel(later):
        assert run_one({"rename": rename}) is True
    work = db.session.get(LongWork, number)
    assert work.state is WorkState.FAILED and "bị ngắt giữa chừng" in work.error


def test_two_schedulers_at_once_do_it_once(world, database) -> None:
    work_of(world)
    did = []
    gate = threading.Barrier(2)

    def handler(work: LongWork, progress) -> tuple[str, str]:
        did.append(work.id)
        return "Xong.", ""

    def scheduler() -> None:
        with database.app_context():
            gate.wait(10)
            run_one({"rename": handler})
            db.session.remove()

    db.session.rollback()
    threads = [threading.Thread(target=scheduler) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert len(did) == 1


def test_progress_shows_between_portions(world, client_for) -> None:
    number = work_of(world, total=3)
    seen = []

    def in_portions(work: LongWork, progress) -> tuple[str, str]:
        db.session.commit()
        progress(2)
        seen.append(client_for(world.lan).get(f"/works/{number}").text)
        return "Xong.", ""

    run_one({"rename": in_portions})
    assert "Đã làm 2 trong 3" in seen[0] and "có thể rời trang này" in seen[0] and 'http-equiv="refresh"' in seen[0]


def test_a_doubled_press_is_one_work(world) -> None:
    assert work_of(world, form_key="k1") == work_of(world, form_key="k1")


def test_pages(world, client_for, count_queries) -> None:
    number = work_of(world)
    page = client_for(world.lan)
    assert "Đang chờ đến lượt" in page.get(f"/works/{number}").text
    assert client_for(world.ha).get(f"/works/{number}").status_code == 404
    assert client_for(world.an).get(f"/works/{number}").status_code == 200  # belongs to no committee
    make.make_task(world)
    run_one({"rename": rename})
    done = page.get(f"/works/{number}").text
    assert "Đã đổi tên." in done and 'href="/works"' in done and "refresh" not in done
    with count_queries() as queries:
        assert "Đổi tên các nhiệm vụ" in page.get("/works").text
    assert queries.number <= 12
    assert "Đổi tên các nhiệm vụ" not in client_for(world.ha).get("/works").text


def test_work_of_a_committee_is_hidden_from_administrators(world, client_for) -> None:
    number = work_of(world, committee_id=world.committee.id)
    assert client_for(world.an).get(f"/works/{number}").status_code == 404
