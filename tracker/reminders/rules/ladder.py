"""How far a late task climbs: reminded, urged, reported to the leader, by days late."""

from dataclasses import dataclass
from datetime import date, timedelta

from tracker.reminders.models import LadderStep
from tracker.reminders.rules.stages import Rules


@dataclass(frozen=True)
class Rung:
    """A step and the days late (calendar days, as people count lateness) from which it is taken."""

    step: LadderStep
    days: int

    def latest_due(self, today: date) -> date:
        """The latest due date with which a task stands on this rung on `today`."""
        return today - timedelta(days=self.days)


def rungs_of(rules: Rules) -> list[Rung]:
    """The committee's ladder from the top; empty where it has none."""
    found = [(LadderStep.REPORTED, rules.report_after), (LadderStep.URGED, rules.urge_after)]
    ladder = [Rung(step, days) for step, days in found if days is not None]
    return [*ladder, Rung(LadderStep.REMINDED, 1)] if ladder else []


def step_of(due_on: date, today: date, rules: Rules) -> LadderStep | None:
    """The one step a task is on: the highest it has reached, so that a ladder set up late, or days on which nothing
    ran, bring one step and not all of them at once."""
    return next((rung.step for rung in rungs_of(rules) if due_on <= rung.latest_due(today)), None)
