"""Giving out to many units: one item to each of a class, a whole conclusion; above AT_ONCE in the background."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from tracker import clock, display
from tracker.accounts.models import User
from tracker.db import db
from tracker.errors import Refused
from tracker.indicators.actions import add_read
from tracker.meetings.actions import mark_issued
from tracker.meetings.models import Conclusion
from tracker.reading.model import Disposition
from tracker.tasks.actions.correcting import supersede_corrected
from tracker.tasks.actions.drafting import issue, issue_from_items, refuse_incomplete, refuse_lacking
from tracker.tasks.actions.sharing import add_units, refuse_adding
from tracker.tasks.models import DuePrecision, Task, TaskState
from tracker.works.actions import begin_alone
from tracker.works.models import LongWork

AT_ONCE = 300  # units that are given their tasks within one request; more would keep a browser waiting
ISSUE, ADD, CONCLUSION = "tasks.issue", "tasks.units", "tasks.conclusion"


# ---------- One item ----------


def issue_later(task: Task, *, given_on: date, by: User) -> LongWork | None:
    """Put giving a draft to more than AT_ONCE units in the queue, and return the work; none for any other draft.

    Raises Refused for what `issue` would refuse at once: something lacks, it was given out already, it is being given.
    """
    units = task.each_unit_ids or []
    if task.state is not TaskState.DRAFT or len(units) <= AT_ONCE:
        return None
    refuse_lacking(task, given_on=given_on)
    payload = {"task": task.id, "given_on": given_on.isoformat()}
    title = f"Giao {task.code} cho {display.number(len(units))} đơn vị"
    return begin_alone(
        ISSUE, title, payload, about=f"give-{task.id}", total=len(units), committee_id=task.committee_id, by=by
    )


def add_units_later(
    parent: Task,
    unit_ids: Sequence[int],
    *,
    given_on: date,
    due_on: date | None,
    due_precision: DuePrecision = DuePrecision.DAY,
    by: User,
) -> LongWork | None:
    """The same for a running task of many units that is given to more than AT_ONCE further ones."""
    if len(unit_ids) <= AT_ONCE:
        return None
    refuse_adding(parent, given_on=given_on, due_on=due_on)
    payload = {
        "task": parent.id,
        "units": sorted(unit_ids),
        "given_on": given_on.isoformat(),
        "due_on": due_on.isoformat() if due_on else None,
        "due_precision": due_precision.value,
    }
    title = f"Giao thêm {parent.code} cho {display.number(len(unit_ids))} đơn vị"
    return begin_alone(
        ADD, title, payload, about=f"give-{parent.id}", total=len(unit_ids), committee_id=parent.committee_id, by=by
    )


def give_as_asked(work: LongWork) -> Task:
    """Give out what `issue_later` or `add_units_later` put in the queue; refused as giving it at once is."""
    task, asked = db.session.get_one(Task, int(work.payload["task"])), work.payload
    given_on = date.fromisoformat(asked["given_on"])
    if work.kind == ISSUE:
        issue(task, given_on=given_on, by=work.by)
        return task
    due_on = date.fromisoformat(asked["due_on"]) if asked["due_on"] else None
    precision = DuePrecision(asked["due_precision"])
    add_units(task, asked["units"], given_on=given_on, due_on=due_on, due_precision=precision, by=work.by)
    return task


# ---------- A conclusion ----------


@dataclass(frozen=True)
class Given:
    """What giving out a conclusion made, replaced and follows."""

    made: list[Task]
    replaced: int
    targets: int

    @property
    def sentence(self) -> str:
        """What is now true, for the person who asked."""
        instead = f", thay cho {self.replaced} nhiệm vụ đã giao trước đây" if self.replaced else ""
        targets = f" {self.targets} chỉ tiêu được theo dõi." if self.targets else ""
        many = sum(len(task.each_unit_ids or ()) for task in self.made if task.fan_out)
        shared = f" và {many} việc riêng của từng đơn vị" if many else ""
        return f"Đã giao {len(self.made)} nhiệm vụ{shared}{instead}. Đầu mối các đơn vị được báo.{targets}"


def issue_conclusion(conclusion: Conclusion, *, version: int, ticked: Collection[str], by: User) -> Given:
    """Close the review and give out every item that is a task, all or nothing; a corrected conclusion's tasks take the
    place of the older ones, and the targets a person left `ticked` ("item-place") are followed.

    Raises Refused when somebody issued or saved it since `version`, something lacks, or nothing in it is a task.
    """
    mark_issued(conclusion, version=version, by=by)
    made = issue_from_items(conclusion, conclusion.items, by=by)
    if not made:
        raise Refused("Chưa có nội dung nào là nhiệm vụ nên chưa có gì để giao. Anh chị xem lại bản rà soát.")
    replaced = supersede_corrected(conclusion, made, by=by) if conclusion.corrects_id else []
    return Given(made, len(replaced), _follow_targets(made, ticked, by))


def issue_conclusion_later(
    conclusion: Conclusion, *, version: int, ticked: Collection[str], by: User
) -> LongWork | None:
    """Put giving out a conclusion with more than AT_ONCE tasks for single units in the queue; none for a smaller one.

    Raises Refused naming each item that lacks something. What is saved while it waits stops it: it is told there.
    """
    wanted = [item for item in conclusion.items if item.disposition is Disposition.TASK]
    number = sum(len(item.each_unit_ids) or 1 for item in wanted)
    if number <= AT_ONCE or conclusion.version != version:  # what was saved since is refused at once
        return None
    document = conclusion.document
    refuse_incomplete(wanted, (document.issued_on if document else None) or conclusion.meeting.held_on)
    payload = {"conclusion": conclusion.id, "version": version, "targets": sorted(ticked)}
    title = f"Giao {display.number(number)} nhiệm vụ của {conclusion.name}"[:300]
    about, of = f"conclusion-{conclusion.id}", conclusion.committee_id
    return begin_alone(CONCLUSION, title, payload, about=about, total=number, committee_id=of, by=by)


def _follow_targets(made: Sequence[Task], ticked: Collection[str], by: User) -> int:
    """Set the targets the reader found and a person left ticked, each on the first task of its item."""
    given = {task.item_id: task for task in reversed(made) if task.item is not None}
    return sum(
        add_read(task, found, from_on=task.assigned_on or clock.today(), title=task.title, by=by) is not None
        for task in given.values()
        if task.item is not None
        for place, found in enumerate(task.item.suggestion.get("quantities", ()))
        if f"{task.item_id}-{place}" in ticked
    )
