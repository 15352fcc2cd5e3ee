"""Giving out what was reviewed."""

from collections.abc import Sequence

from flask import flash, redirect, render_template, request, url_for
from sqlalchemy import select

from tracker import clock
from tracker.accounts.queries import possible_trackers
from tracker.db import db
from tracker.errors import Refused
from tracker.indicators.actions import add_read
from tracker.meetings import actions, rules
from tracker.meetings.models import Conclusion, ConclusionItem
from tracker.meetings.routes import Page, blueprint, for_secretary, issued_before
from tracker.meetings.routes.book import corrected_items
from tracker.reading import Disposition
from tracker.shell import me
from tracker.tasks.actions import issue_from_items, supersede_corrected
from tracker.tasks.models import Task
from tracker.tasks.rules import Missing, first_of, missing_for_issue
from tracker.units.models import Unit


@blueprint.route("/conclusions/<int:conclusion_id>/issue", methods=["GET", "POST"])
def issue(conclusion_id: int) -> Page:
    """What will be given out, with what it lacks; and giving it out, all or nothing."""
    conclusion = for_secretary(conclusion_id)
    if conclusion.is_issued():
        return issued_before(conclusion)
    problem = None
    if request.method == "POST":
        try:
            actions.mark_issued(conclusion, version=request.form.get("version", 0, type=int), by=me())
            made = issue_from_items(conclusion, conclusion.items, by=me())
            if not made:
                raise Refused("Chưa có nội dung nào là nhiệm vụ nên chưa có gì để giao. Anh chị xem lại bản rà soát.")
            replaced = supersede_corrected(conclusion, made, by=me()) if conclusion.corrects_id else []
            followed = _follow_targets(made, set(request.form.getlist("target")))
            db.session.commit()
        except Refused as refused:
            db.session.rollback()
            problem = refused.message
            if conclusion.is_issued():
                return issued_before(conclusion)
        else:
            instead = f", thay cho {len(replaced)} nhiệm vụ đã giao trước đây" if replaced else ""
            targets = f" {followed} chỉ tiêu được theo dõi." if followed else ""
            many = sum(len(task.each_unit_ids or ()) for task in made if task.fan_out)
            shared = f" và {many} việc riêng của từng đơn vị" if many else ""
            flash(f"Đã giao {len(made)} nhiệm vụ{shared}{instead}. Đầu mối các đơn vị được báo.{targets}", "done")
            return redirect(url_for(".show", conclusion_id=conclusion.id), 303)
    page = render_template(
        "meetings/issue.html",
        conclusion=conclusion,
        problem=problem,
        rows=_to_be_given(conclusion),
        numbers=rules.numbers(conclusion.items),
        corrected_items=corrected_items(conclusion),
        units=_units_named(conclusion),
        trackers={one.id: one for one in possible_trackers(conclusion.committee_id, clock.today())},
        given_on=rules.given_on(conclusion),
        ticked=set(request.form.getlist("target")) if request.method == "POST" else None,
    )
    return (page, 409) if problem else page


def _follow_targets(made: Sequence[Task], ticked: set[str]) -> int:
    """Set the targets the reader found and a person left ticked, each on the first task of its item."""
    given = {task.item_id: task for task in reversed(made) if task.item is not None}
    return sum(
        add_read(task, found, from_on=task.assigned_on or clock.today(), title=task.title, by=me()) is not None
        for task in given.values()
        if task.item is not None
        for place, found in enumerate(task.item.suggestion.get("quantities", ()))
        if f"{task.item_id}-{place}" in ticked
    )


def _to_be_given(conclusion: Conclusion) -> list[tuple[ConclusionItem, list[Missing]]]:
    """Each item that becomes a task, with what it still lacks."""
    return [
        (
            item,
            missing_for_issue(
                lead_unit_id=item.lead_unit_id or first_of(item.each_unit_ids),
                tracker_id=item.tracker_id,
                due_on=item.due_on,
                review_after=item.review_after,
                given_on=rules.given_on(conclusion),
            ),
        )
        for item in conclusion.items
        if item.disposition is Disposition.TASK
    ]


def _units_named(conclusion: Conclusion) -> dict[int, Unit]:
    ids = {unit_id for item in conclusion.items for unit_id in _unit_ids(item)}
    return {unit.id: unit for unit in db.session.scalars(select(Unit).where(Unit.id.in_(ids - {None})))}


def _unit_ids(item: ConclusionItem) -> tuple[int | None, ...]:
    return (item.lead_unit_id, *item.each_unit_ids, *item.support_unit_ids)
