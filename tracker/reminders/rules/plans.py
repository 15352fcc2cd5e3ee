"""Who is told of a task at its stage: from people, rules and facts alone."""

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass

from tracker.reminders.models import Audience, Channel
from tracker.reminders.rules.stages import Stage, Stages, TaskFacts


@dataclass(frozen=True)
class People:
    """Who may be told, of one committee on one day."""

    committee_id: int
    contacts: Mapping[int, Sequence[int]]  # by unit
    mailboxes: Mapping[int, int]
    active: frozenset[int]
    unit_names: Mapping[int, str]

    def of(self, audience: Audience, task: TaskFacts, silent: Sequence[int]) -> Iterator[tuple[int, int | None]]:
        """The people of an audience, each with the unit they are told for; `silent`: supporting units to be told."""
        lead = task.lead_unit_id or 0
        match audience:
            case Audience.CONTACT:
                yield from ((person, lead) for person in self.contacts.get(lead, ()))
            case Audience.MAILBOX:
                if lead in self.mailboxes:
                    yield self.mailboxes[lead], lead
            case Audience.SUPPORTS:
                yield from ((person, unit) for unit in silent for person in self.contacts.get(unit, ()))
            case _:
                person = task.tracker_id if audience is Audience.TRACKER else task.leader_id
                if person in self.active and person is not None:
                    yield person, task.lead_unit_id


@dataclass(frozen=True, slots=True)
class Plan:
    """One reminder before it is written out: on most days nearly all of them stand in the ledger already."""

    key: str
    task: TaskFacts
    at: Stage
    audience: Audience
    person_id: int
    unit_id: int | None
    in_app: bool


def plans_of(
    task: TaskFacts, stages: Stages, people: People, silent: Sequence[int], known: Container[str] = ()
) -> Iterator[Plan]:
    """Who is told of an open task: each person once, as the first audience they are of; `known` keys are left out."""
    if task.due_on is None:
        return
    told: set[int] = set()
    for audience, at, middle in stages.with_keys(task.due_on):
        in_app = stages.rules.audiences[audience].by is Channel.IN_APP
        for person_id, unit_id in people.of(audience, task, silent):
            if person_id not in told:
                told.add(person_id)
                key = f"task-{task.id}-{middle}-{person_id}"  # stages.key_of
                if key not in known:
                    yield Plan(key, task, at, audience, person_id, unit_id, in_app)


def details_of(plan: Plan, people: People) -> dict[str, object]:
    """What the notice of a plan keeps of the task as it is today: for the mail, and to ask again before it leaves."""
    task = plan.task
    return {
        "code": task.code,
        "unit": people.unit_names.get(task.lead_unit_id or 0, ""),
        "unit_id": plan.unit_id,
        "due_on": task.due_on.isoformat() if task.due_on else None,
        "due_precision": str(task.due_precision),
        "stage": plan.at.name,
        "as": plan.audience.value,
    }
