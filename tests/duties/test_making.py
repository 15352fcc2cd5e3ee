"""The tasks of periods: each once, with the right due date, after a month without power and by two schedulers too."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from tests.duties.things import make_duty, owed
from tests.tasks.test_at_once import together
from tracker import clock, scheduler
from tracker.db import db
from tracker.duties.actions import change, end
from tracker.duties.jobs import make_one_due_task
from tracker.duties.models import Duty, DutyTask
from tracker.duties.rules import Every, Rhythm
from tracker.errors import Refused
from tracker.history.queries import timeline
from tracker.tasks.models import Task, TaskState
from tracker.workdays.actions import seed_year

START = date(2026, 3, 2)  # a Monday


@pytest.fixture
def duty(world) -> Duty:
    """Due on the 25th of every month from March on, given out ten days before."""
    with clock.travel(START):
        return make_duty(world)


def run(day: date, most: int = 50) -> int:
    """What the scheduler does on a day: ask until there is nothing more. Returns how many tasks there are then."""
    with clock.travel(day):
        for _ in range(most):
            if not make_one_due_task(day):
                break
        else:
            raise AssertionError("the job never comes to an end")
    db.session.expire_all()
    return len(tasks())


def tasks() -> list[Task]:
    return list(db.session.scalars(select(Task).order_by(Task.due_on)))


def test_nothing_is_given_out_before_its_day(duty) -> None:
    assert run(date(2026, 3, 14)) == 0
    assert run(date(2026, 3, 15)) == 1
    task = tasks()[0]
    assert task.state is TaskState.ASSIGNED and task.assigned_on == date(2026, 3, 15)
    assert task.title == "Báo cáo kết quả công tác (tháng 3/2026)"
    assert (task.original_due_on, task.due_words) == (date(2026, 3, 25), "hằng tháng, ngày 25")
    assert [event.verb for event in reversed(timeline(task))] == ["task.created", "duty.made", "task.issued"]


def test_asking_again_and_again_makes_each_period_once(duty) -> None:
    for day in (15, 16, 20, 31):
        assert run(date(2026, 3, day)) == 1


def test_a_due_day_off_moves_to_the_next_working_day(world) -> None:
    with clock.travel(START):
        seed_year(2026)
        db.session.commit()
        make_duty(world, rule=Rhythm(Every.MONTH, 30).rule)
    run(date(2026, 5, 25))
    found = {row.occurs_on: row.task.due_on for row in db.session.scalars(select(DutyTask))}
    # 30 April and 1 May 2026 are holidays and a weekend follows; 30 May is a Saturday.
    assert found == {
        date(2026, 3, 30): date(2026, 3, 30),
        date(2026, 4, 30): date(2026, 5, 4),
        date(2026, 5, 30): date(2026, 6, 1),
    }


def test_after_months_without_power_every_missed_period_is_made_once_and_says_so(world, duty) -> None:
    assert run(date(2026, 6, 1)) == 3
    march, april, may = tasks()
    # 25 April 2026 is a Saturday.
    assert [task.due_on for task in (march, april, may)] == [date(2026, 3, 25), date(2026, 4, 27), date(2026, 5, 25)]
    assert all(task.state is TaskState.ASSIGNED for task in tasks())
    assert march.assigned_on == date(2026, 3, 15), "counted in the period the document gave it in"
    assert march.text.startswith("Giao bù ngày 01/06/2026: kỳ này lẽ ra được giao ngày 15/03/2026")
    rows = db.session.scalars(select(DutyTask).order_by(DutyTask.occurs_on)).all()
    assert [row.days_late for row in rows] == [68, 35, 7]
    assert next(event for event in timeline(march) if event.verb == "duty.made").details["days_late"] == 68
    assert run(date(2026, 6, 2)) == 3


def test_a_period_that_is_not_over_yet_counts_from_the_day_it_was_really_given(duty) -> None:
    run(date(2026, 3, 24))
    assert tasks()[0].assigned_on == date(2026, 3, 24) and not tasks()[0].text


def test_two_schedulers_at_once_make_one_task(database, duty) -> None:
    def schedule() -> None:
        while make_one_due_task(date(2026, 5, 1)):
            pass

    with clock.travel(date(2026, 5, 1)):
        assert together(database, schedule, schedule, schedule) == ["done"] * 3
    assert [task.due_on for task in tasks()] == [date(2026, 3, 25), date(2026, 4, 25) + timedelta(days=2)]
    assert len({task.serial for task in tasks()}) == 2


def test_a_change_from_a_day_on_touches_nothing_before(world, duty) -> None:
    run(date(2026, 3, 20))
    with clock.travel(date(2026, 3, 20)):
        new = owed(world, title="Báo cáo tháng, mẫu mới", rule=Rhythm(Every.MONTH, 10).rule, give_before=5)
        change(duty, new, from_on=date(2026, 4, 1), reason="Công văn 12-CV/BCĐ", version=duty.version, by=world.lan)
        db.session.commit()
    run(date(2026, 4, 7))
    assert [(task.title, task.due_on) for task in tasks()] == [
        ("Báo cáo kết quả công tác (tháng 3/2026)", date(2026, 3, 25)),
        ("Báo cáo tháng, mẫu mới (tháng 4/2026)", date(2026, 4, 10)),
    ]
    assert timeline(duty)[0].details["changes"]["give_before"] == [10, 5]


def test_a_change_cannot_reach_back_to_a_period_given_out(world, duty) -> None:
    run(date(2026, 3, 20))
    with clock.travel(date(2026, 3, 20)), pytest.raises(Refused, match="Kỳ đến hạn 25/03/2026 đã giao"):
        change(duty, owed(world), from_on=date(2026, 3, 22), reason="CV", version=duty.version, by=world.lan)


def test_the_periods_missed_before_a_change_are_still_owed_as_they_were(world, duty) -> None:
    with clock.travel(date(2026, 4, 30)):  # the scheduler was off in March and April
        new = owed(world, rule=Rhythm(Every.QUARTER, 20, 3).rule)
        change(duty, new, from_on=date(2026, 5, 1), reason="CV", version=duty.version, by=world.lan)
        db.session.commit()
    run(date(2026, 6, 15))
    due = [row.occurs_on for row in db.session.scalars(select(DutyTask).order_by(DutyTask.occurs_on))]
    assert due == [date(2026, 3, 25), date(2026, 4, 25), date(2026, 6, 20)]


def test_after_its_end_nothing_is_given_out_and_what_was_given_stays(world, duty) -> None:
    run(date(2026, 3, 20))
    with clock.travel(date(2026, 3, 20)):
        end(duty, from_on=date(2026, 4, 1), reason="Hết nhiệm kỳ", version=duty.version, by=world.lan)
        db.session.commit()
    assert run(date(2026, 9, 1)) == 1 and tasks()[0].state is TaskState.ASSIGNED
    assert duty.next_on is None
    with clock.travel(date(2026, 3, 21)), pytest.raises(Refused, match="đã được kết thúc"):
        end(duty, from_on=date(2026, 5, 1), reason="Lần nữa", version=duty.version, by=world.lan)


def test_two_people_who_change_at_once_make_one_change(world, database, duty) -> None:
    duty_id, version, new, lan = duty.id, duty.version, owed(world, title="Mới"), world.lan.id

    def act() -> None:
        from tracker.accounts.models import User

        one, by = db.session.get(Duty, duty_id), db.session.get(User, lan)
        change(one, new, from_on=date(2026, 4, 1), reason="CV", version=version, by=by)

    with clock.travel(START):
        outcomes = together(database, act, act)
    assert outcomes.count("done") == 1 and any("vừa được người khác thay đổi" in one for one in outcomes)
    assert len(db.session.get(Duty, duty_id).versions) == 2


def test_a_duty_whose_unit_ended_says_so_and_holds_nothing_up(world, duty) -> None:
    world.home_affairs.valid_to = date(2026, 3, 10)
    with clock.travel(START):
        make_duty(world, title="Việc khác", lead_unit_id=world.school.id)
    assert run(date(2026, 3, 15)) == 1 and tasks()[0].title.startswith("Việc khác")
    assert "Sở Nội vụ đã kết thúc hoạt động" in duty.problem
    assert run(date(2026, 3, 16)) == 1, "tried once more the next day"
    assert [event.verb for event in timeline(duty)] == ["duty.stuck", "duty.created"]
    with clock.travel(date(2026, 3, 17)):
        new = owed(world, lead_unit_id=world.school.id)
        change(duty, new, from_on=date(2026, 3, 17), reason="Kế thừa", version=duty.version, by=world.lan)
        db.session.commit()
    assert run(date(2026, 3, 17)) == 2 and not duty.problem


def test_a_duty_cannot_begin_in_the_past_or_have_no_period(world, database) -> None:
    with clock.travel(START):
        with pytest.raises(Refused, match="Các kỳ đã qua không được giao lại"):
            make_duty(world, from_on=date(2026, 1, 1))
        db.session.rollback()
        with pytest.raises(Refused, match="Không có kỳ nào"):
            make_duty(world, until_on=date(2026, 3, 20))
        db.session.rollback()


def test_the_last_period_is_the_one_before_the_last_day(world) -> None:
    with clock.travel(START):
        make_duty(world, until_on=date(2026, 5, 25))
    assert run(date(2026, 12, 1)) == 3


def test_the_scheduler_run_once_gives_out_what_is_due(database, duty) -> None:
    with clock.travel(date(2026, 3, 16)):
        scheduler.run(database, once=True)
    assert len(tasks()) == 1


def test_the_work_of_a_day_does_not_grow_with_the_duties_that_wait(world, database, count_queries) -> None:
    with clock.travel(START):
        for number in range(30):
            make_duty(world, title=f"Việc {number}")
    with clock.travel(date(2026, 3, 3)), count_queries() as queries:
        assert make_one_due_task(date(2026, 3, 3)) is False
    assert queries.number == 1
