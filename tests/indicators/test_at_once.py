"""Two people who give the number of the same period at the same moment: both stay, one is in force."""

from decimal import Decimal

from sqlalchemy import select

from tests import make
from tests.indicators.things import make_indicator
from tests.tasks.test_at_once import together
from tracker.accounts.models import User
from tracker.db import db
from tracker.indicators.actions import Given
from tracker.indicators.models import IndicatorValue
from tracker.tasks.actions.figures import give_figures
from tracker.tasks.models import Task


def test_two_numbers_of_one_period_are_two_turns(world, database) -> None:
    task = make.make_task(world)
    one = make_indicator(task, world)
    task_id, one_id, minh, lan = task.id, one.id, world.minh.id, world.lan.id

    def give(person: int, amount: str):
        def act() -> None:
            given = [Given(one_id, Decimal(amount))]
            give_figures(db.session.get(Task, task_id), given, by=db.session.get(User, person))

        return act

    outcomes = together(database, give(minh, "90"), give(lan, "91"))
    assert outcomes == ["done", "done"]
    rows = db.session.scalars(select(IndicatorValue).order_by(IndicatorValue.turn)).all()
    assert [row.turn for row in rows] == [1, 2] and {row.value for row in rows} == {Decimal(90), Decimal(91)}


def test_a_number_is_kept_to_its_last_figure(world, database) -> None:
    task = make.make_task(world)
    one = make_indicator(task, world)
    exact = Decimal("123456789012345.123456")
    give_figures(task, [Given(one.id, exact)], by=world.minh)
    db.session.commit()
    db.session.expire_all()
    assert db.session.scalars(select(IndicatorValue.value)).one() == exact
