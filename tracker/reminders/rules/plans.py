"""Who is told of a task at its stage: from people, rules and facts alone."""

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from tracker.reminders.models import Audience
from tracker.reminders.rules.stages import Stage, Stages, Step, TaskFacts

Told = Sequence[tuple[int, int | None]]  # people, each with the unit they are told for


@dataclass(frozen=True)
class People:
    """Who may be told, of one committee on one day."""

    committee_id: int
    contacts: Mapping[int, Sequence[int]]  # by unit
    mailboxes: Mapping[int, int]
    active: frozenset[int]
    unit_names: Mapping[int, str]
    _contacts_of: dict[int, Told] = field(default_factory=dict)

    def of(self, audience: Audience, task: TaskFacts, silent: Sequence[int]) -> Told:
        """The people of an audience, each with the unit they are told for; `silent`: supporting units to be told."""
        lead = task.lead_unit_id or 0
        if audience is Audience.CONTACT:
            return self._told_for(lead)
        if audience is Audience.MAILBOX:
            return [(self.mailboxes[lead], lead)] if lead in self.mailboxes else ()
        if audience is Audience.SUPPORTS:
            return [told for unit in silent for told in self._told_for(unit)]
        person = task.tracker_id if audience is Audience.TRACKER else task.leader_id
        return [(person, task.lead_unit_id)] if person is not None and person in self.active else ()

    def _told_for(self, unit: int) -> Told:
        """The contacts of a unit; put together once, for a unit has many tasks."""
        if unit not in self._contacts_of:
            self._contacts_of[unit] = [(person, unit) for person in self.contacts.get(unit, ())]
        return self._contacts_of[unit]


@dataclass(frozen=True, slots=True)
class Plan:
    """One reminder before it is written out: on most days nearly all of them stand in the ledger already."""

    people: People
    task: TaskFacts
    step: Step
    person_id: int
    unit_id: int | None

    @property
    def key(self) -> str:
        """What makes it one, as key_of in stages.py says."""
        return f"task-{self.task.id}-{self.step.middle}-{self.person_id}"

    @property
    def at(self) -> Stage:
        """The stage it tells of."""
        return self.step.at

    @property
    def audience(self) -> Audience:
        """As whom the person is told."""
        return self.step.audience

    def details(self) -> dict[str, object]:
        """What the notice keeps of the task as it is today: for the mail, and to ask again before it leaves."""
        task = self.task
        return {
            "code": task.code,
            "unit": self.people.unit_names.get(task.lead_unit_id or 0, ""),
            "unit_id": self.unit_id,
            "due_on": task.due_on.isoformat() if task.due_on else None,
            "due_precision": str(task.due_precision),
            "stage": self.step.at.name,
            "as": self.step.audience.value,
        }


def plans_of(
    task: TaskFacts, stages: Stages, people: People, silent: Sequence[int], known: Container[str] = ()
) -> Iterator[Plan]:
    """Who is told of an open task: each person once, as the first audience they are of; `known` keys are left out."""
    if task.due_on is None:
        return
    told: set[int] = set()
    for step in stages.steps(task.due_on):
        for person_id, unit_id in people.of(step.audience, task, silent):
            if person_id not in told:
                told.add(person_id)
                if f"task-{task.id}-{step.middle}-{person_id}" not in known:  # Plan.key, a quarter of a million times
                    yield Plan(people, task, step, person_id, unit_id)
