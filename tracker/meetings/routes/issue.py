"""Giving out what was reviewed."""

from flask import flash, redirect, render_template, request, url_for
from sqlalchemy import select

from tracker import clock
from tracker.accounts.queries import possible_trackers, unheard
from tracker.accounts.rules import unheard_words
from tracker.db import db
from tracker.errors import Refused
from tracker.meetings import rules
from tracker.meetings.models import Conclusion, ConclusionItem
from tracker.meetings.routes import Page, blueprint, for_secretary, issued_before
from tracker.meetings.routes.book import corrected_items
from tracker.reading import Disposition
from tracker.shell import me
from tracker.tasks.actions.giving import issue_conclusion, issue_conclusion_later
from tracker.tasks.routes.doors import warn_of_unheard
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
            version, ticked = request.form.get("version", 0, type=int), set(request.form.getlist("target"))
            if (work := issue_conclusion_later(conclusion, version=version, ticked=ticked, by=me())) is not None:
                db.session.commit()
                return redirect(url_for("works.show", work_id=work.id), 303)
            given = issue_conclusion(conclusion, version=version, ticked=ticked, by=me())
            db.session.commit()
        except Refused as refused:
            db.session.rollback()
            problem = refused.message
            if conclusion.is_issued():
                return issued_before(conclusion)
        else:
            flash(given.sentence, "done")
            warn_of_unheard(_given_to(conclusion), conclusion.committee_id)
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
        unheard=unheard_words(unheard(_given_to(conclusion), conclusion.committee_id, clock.today()).ask()),
        ticked=set(request.form.getlist("target")) if request.method == "POST" else None,
    )
    return (page, 409) if problem else page


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


def _given_to(conclusion: Conclusion) -> set[int]:
    """The units that are given something by the items that become tasks."""
    items = [item for item in conclusion.items if item.disposition is Disposition.TASK]
    return {unit_id for item in items for unit_id in _unit_ids(item) if unit_id is not None}


def _unit_ids(item: ConclusionItem) -> tuple[int | None, ...]:
    return (item.lead_unit_id, *item.each_unit_ids, *item.support_unit_ids)
