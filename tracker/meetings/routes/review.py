"""What the draft says, item by item."""

from typing import Any

from flask import flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from tracker import clock
from tracker.accounts.queries import possible_trackers
from tracker.db import db
from tracker.errors import Refused
from tracker.meetings import actions, rules
from tracker.meetings.forms import ReviewForm
from tracker.meetings.models import Conclusion
from tracker.meetings.routes import Page, blueprint, for_secretary, issued_before
from tracker.reading import Disposition
from tracker.shell import me
from tracker.tasks.queries.conclusions import items_that_can_be_replaced
from tracker.tasks.rules import problem_with_due
from tracker.units.models import UnitKind
from tracker.units.queries import valid_units


@blueprint.route("/conclusions/<int:conclusion_id>/review", methods=["GET", "POST"])
def review(conclusion_id: int) -> Page:
    """What was read in a draft, item by item; saved as often as one likes."""
    conclusion = for_secretary(conclusion_id)
    if conclusion.is_issued():
        return issued_before(conclusion)
    trackers = possible_trackers(conclusion.committee_id, clock.today())
    form = ReviewForm(conclusion, valid_units(clock.today()), trackers, _replaceable(conclusion))
    problem = None
    if request.method == "POST" and _is_sound(form, conclusion):
        try:
            return _save(form, conclusion)
        except Refused as refused:
            db.session.rollback()
            problem = refused.message
            if conclusion.is_issued():
                return issued_before(conclusion)
    found = rules.paragraphs(conclusion)
    page = render_template(
        "meetings/review.html",
        conclusion=conclusion,
        form=form,
        problem=problem,
        paragraphs=found,
        coverage=rules.coverage(found),
        numbers=rules.numbers(conclusion.items),
        groups=_groups(form),
        open_id=_open_id(form),
        not_known=rules.names_not_known(conclusion.items),
        groups_named=_groups_named(form),
        before=rules.before(conclusion.items),
    )
    return (page, 409 if problem else 422) if request.method == "POST" else page


def _replaceable(conclusion: Conclusion) -> dict[int, str] | None:
    """The items of the corrected conclusion whose tasks can be replaced; none where it corrects no other."""
    if conclusion.corrects is None:
        return None
    items = conclusion.corrects.items
    standing = items_that_can_be_replaced(conclusion.corrects)
    named = rules.numbers(items)
    return {item.id: f"{item.label or named[item.id]}: {item.title}" for item in items if item.id in standing}


def _is_sound(form: ReviewForm, conclusion: Conclusion) -> bool:
    form.validate()
    given_on = rules.given_on(conclusion)
    for one in form.items:
        for field in (one.due_on, one.review_after):
            wanted = field.data if field is one.due_on or one.ongoing.data else None
            if wanted and not field.errors and (wrong := problem_with_due(wanted, given_on)):
                one.add_error(field.short_name, wrong)
    return not form.wrong


def _save(form: ReviewForm, conclusion: Conclusion) -> Response:
    """Save what was typed, do what the pressed button says beside that, and lead on."""
    saved = actions.save(
        conclusion,
        form.edits(),
        version=form.version,
        units_named=form.units_named,
        groups_named=form.groups_named,
        splits=form.splits(),
        added=form.span_in_argument() if form.pressed == "add" else None,
        joined=form.item_pressed("join"),
        parted=form.item_pressed("part"),
        remembered=form.remembered,
        by=me(),
    )
    db.session.commit()
    if form.pressed == "next":
        return redirect(url_for(".issue", conclusion_id=conclusion.id), 303)
    left = [item for item in conclusion.items if rules.needs_look(item)]
    leads_to = form.item_pressed("split") or (saved.leads_to.id if saved.leads_to else None)
    if form.pressed == "look":
        leads_to = next((item.id for item in left), None)
    flash(_told(form, conclusion, saved, len(left)), "done")
    anchor = f"found-{leads_to}" if leads_to else None
    return redirect(url_for(".review", conclusion_id=conclusion.id, open=leads_to, _anchor=anchor), 303)


def _told(form: ReviewForm, conclusion: Conclusion, saved: actions.Saved, left: int) -> str:
    """What is true after a save."""
    told = f"Đã lưu bản rà soát, {saved.changed} nội dung có thay đổi. " if saved.changed else "Đã lưu bản rà soát. "
    if saved.leads_to is not None:
        number = rules.numbers(conclusion.items)[saved.leads_to.id]
        told += {
            "add": f"Đoạn vừa chọn là nội dung {number}. ",
            "join": f"Hai nội dung đã nối thành nội dung {number}. ",
            "part": f"Nội dung {number} đứng riêng như trước khi nối. ",
        }.get(form.pressed, "")
    if (dropped := form.item_pressed("drop")) is not None:
        told += f"Nội dung {rules.numbers(conclusion.items).get(dropped, '')} không giao thành nhiệm vụ. "
    return told + (f"Còn {left} nội dung cần xem." if left else "Không còn nội dung nào cần xem.")


def _groups(form: ReviewForm) -> list[tuple[str, str, list[Any]]]:
    """The items as the page lists them: what wants a look first, then the clear tasks, then what is no task."""
    look = [one for one in form.items if rules.needs_look(one.item)]
    rest = [one for one in form.items if not rules.needs_look(one.item)]
    tasks = [one for one in rest if one.item.disposition is Disposition.TASK]
    aside = [one for one in rest if one.item.disposition is not Disposition.TASK]
    named = [("Cần xem", "soon", look), ("Đã rõ", "done", tasks), ("Không giao thành nhiệm vụ", "none", aside)]
    return [group for group in named if group[2]]


def _groups_named(form: ReviewForm) -> dict[str, tuple[list[UnitKind], int]]:
    """Names in the text that call many units at once: the kinds they mean, and how many such units there are."""
    found = {}
    for name in rules.names_not_known([one.item for one in form.items]):
        if rules.calls_many(name):
            kinds = rules.kinds_meant(name)
            found[name] = ([kind for kind in UnitKind if kind in kinds], sum(unit.kind in kinds for unit in form.units))
    return found


def _open_id(form: ReviewForm) -> int | None:
    """The item that stands open: the one asked for, else the first that wants a look."""
    asked = request.args.get("open", type=int)
    if asked is not None:
        return asked
    return next((one.item.id for one in form.items if rules.needs_look(one.item)), None)
