"""More time decided for many at once: asked extensions chosen in the inbox; every open unit of a task of many."""

from flask import flash, redirect, render_template, request, url_for
from sqlalchemy import or_, select
from sqlalchemy.orm import joinedload
from werkzeug.wrappers import Response

from tracker import clock
from tracker.accounts.models import User
from tracker.db import db
from tracker.decisions import actions
from tracker.decisions.actions.dues_many import ONLY
from tracker.decisions.actions.extensions_many import TOO_MANY
from tracker.decisions.forms import ExtensionsAnswerForm, UnitsDueForm
from tracker.decisions.models import ExtensionRequest
from tracker.decisions.queries.units import asking_children, asking_units, open_dues
from tracker.decisions.routes import blueprint
from tracker.decisions.rules import can_extend_units, due_told
from tracker.errors import Forbidden, Refused
from tracker.shell import me, my_standpoint, waiting_for_me
from tracker.tasks.actions.verifying import AT_ONCE
from tracker.tasks.models import Task
from tracker.tasks.queries import visible_in
from tracker.tasks.routes.doors import done, tried
from tracker.tasks.routes.task import seen
from tracker.tasks.rules import told_left


@blueprint.route("/decisions/extensions", methods=["GET", "POST"])
def extensions() -> str | Response:
    """GET names what will be decided, what cannot be and why; POST does it, each by itself, in one transaction."""
    if not waiting_for_me():  # no office that decides anything
        raise Forbidden("Chỉ người được quyết định gia hạn mới mở được trang này.")
    form, chosen = ExtensionsAnswerForm(), _chosen()
    found: list[tuple[list[ExtensionRequest], list[tuple[Task, str]]]] = []

    def act() -> None:
        agreed, answer = form.decision.data == "yes", form.answer.data or ""
        found.append(actions.decide_extensions(chosen, agreed=agreed, answer=answer, by=me()))

    if form.validate_on_submit():
        if not chosen:
            flash("Chưa chọn đề nghị nào nên không có gì thay đổi.", "refused")
            return redirect(url_for(".index", kind="extension"), 303)
        if tried(form, act):
            decided, left = found[0]
            return _told(len(decided), left, form.decision.data == "yes")
        chosen = _chosen()
    judged = actions.judge_extensions(chosen, by=me())
    return render_template(
        "decisions/extensions.html",
        form=form,
        ready=[one for one in judged if one.why_not is None],
        left=[one for one in judged if one.why_not is not None],
    )


def _chosen() -> list[ExtensionRequest]:
    """The chosen requests about tasks this person may see, the longest waiting first; others are as if not there."""
    typed = dict.fromkeys(request.values.getlist("request"))
    numbers = [int(one) for one in typed if one.isascii() and one.isdigit() and 0 < int(one[:12]) < 2**31]
    if len(numbers) > AT_ONCE:
        raise Refused(TOO_MANY)
    committees = sorted(me().committee_ids(clock.today()))
    if not numbers or not committees:
        return []
    visible = or_(*(visible_in(my_standpoint(committee)) for committee in committees))
    task = joinedload(ExtensionRequest.task)
    shown = (
        task.joinedload(Task.lead_unit),
        task.joinedload(Task.committee),
        joinedload(ExtensionRequest.asked_by).lazyload(User.memberships),
        joinedload(ExtensionRequest.decided_by).lazyload(User.memberships),
    )
    found = select(ExtensionRequest).join(ExtensionRequest.task).where(ExtensionRequest.id.in_(numbers), visible)
    return list(db.session.scalars(found.options(*shown).order_by(ExtensionRequest.id)).unique())


def _told(number: int, left: list[tuple[Task, str]], agreed: bool) -> Response:
    words = told_left(left)
    db.session.commit()
    if number:
        what = "Đã gia hạn" if agreed else "Đã ghi quyết định không gia hạn"
        flash(f"{what} {number} việc. Các đơn vị được báo ngay.", "done")
    for sentence in words:
        flash(sentence, "refused")
    return redirect(url_for(".index", kind="extension"), 303)


@blueprint.route("/tasks/<int:task_id>/units/due", methods=["GET", "POST"])
def units_due(task_id: int) -> str | Response:
    """One decision gives every open unit of a task of many more time."""
    task, who = seen(task_id)
    if not can_extend_units(task, task.committee, who):
        raise Forbidden(ONLY)
    form = UnitsDueForm()
    number, left = 0, list[str]()

    def act() -> None:
        nonlocal number, left
        due = form.due.data
        assert due is not None
        found = actions.extend_units(
            task,
            due_on=due.on,
            precision=due.precision,
            reason=form.reason.data or "",
            document_number=form.document_number.data or "",
            by=me(),
        )
        number, left = len(found.given), told_left(found.left)

    if form.validate_on_submit():
        if tried(form, act):
            assert form.due.data is not None
            for sentence in left:
                flash(sentence, "refused")
            told = due_told(form.due.data.on, form.due.data.precision)
            return done(f"Đã gia hạn cho {number} đơn vị đến {told}. Các đơn vị được báo ngay.", task_id=task_id)
        task, who = seen(task_id)
    dues = open_dues(task)
    return render_template(
        "decisions/units_due.html",
        task=task,
        form=form,
        dues=dues,
        number=sum(count for _due, _precision, count in dues),
        asking=asking_units(task),
        number_asking=len(asking_children(task)),
    )
