"""One task: its page, drafting, editing, giving out, starring."""

from typing import Any

from flask import flash, g, redirect, render_template, request, url_for
from sqlalchemy import Select, select
from sqlalchemy.exc import IntegrityError
from werkzeug.wrappers import Response

from tracker import clock
from tracker.accounts.models import User
from tracker.accounts.queries import leaders_of, possible_trackers, unheard
from tracker.accounts.rules import Standpoint, unheard_words
from tracker.db import db
from tracker.decisions.queries import waiting_transfer
from tracker.decisions.rules import can_ask_transfer, possible_moves, rights_on
from tracker.display import standing_words
from tracker.errors import Forbidden, Refused
from tracker.files.rules import SecretRefused
from tracker.shell import here, me, my_standpoint
from tracker.tasks import actions, rules
from tracker.tasks.actions.giving import issue_later
from tracker.tasks.forms import TaskForm, values_of
from tracker.tasks.models import Submission, Task, TaskState
from tracker.tasks.queries import task_for
from tracker.tasks.queries.children import units_still_owing
from tracker.tasks.queries.pages import contacts_shown, history_of, updates_of, whole_task
from tracker.tasks.routes import blueprint
from tracker.tasks.routes.doors import warn_of_unheard
from tracker.tasks.routes.panels import sections_of
from tracker.together import Question
from tracker.units.queries import valid_units
from tracker.workdays.queries import calendar_between


def seen(task_id: int) -> tuple[Task, Standpoint]:
    """A task this person may see, in whichever of their committees, and their rights there. Raises NotFound."""
    task = task_for(me(), task_id, clock.today())
    g.committee = task.committee  # the shell names the committee the task belongs to
    return task, my_standpoint(task.committee_id)


def view_of(task: Task, submitted_on: Any = None) -> Any:
    """How the standing of a task is told today."""
    today = clock.today()
    return standing_words(
        rules.standing(task.state, task.due_on, task.finished_on, today),
        due_on=task.due_on,
        today=today,
        state=task.state,
        due_soon_days=task.committee.due_soon_days,
        review_after=task.review_after,
        extended_from=task.original_due_on if task.extension_count else None,
        finished_on=task.finished_on,
        submitted_on=submitted_on,
        precision=task.due_precision,
    )


@blueprint.get("/tasks/<int:task_id>")
def show(task_id: int) -> str:
    """Everything about one task: who, by when, what was reported and decided; buttons by right."""
    task, who = _whole(task_id)
    today = clock.today()
    updates = updates_of(task)
    runs = not task.finished_on and task.state in rules.OPEN_STATES
    late_since = task.due_on if runs and task.due_on is not None and task.due_on < today else None
    beside: dict[str, Question[Any]] = {
        "people": contacts_shown(task, today),
        "unheard": _unheard(task, who),
        "calendar": calendar_between(late_since, today),
    }
    panels, shown = sections_of(task, who, beside)
    submissions = shown.setdefault("submissions", [])
    waiting = next((one for one in submissions if one.outcome is None), None)
    return render_template(
        "tasks/show.html",
        task=task,
        who=who,
        view=view_of(task, waiting.submitted_on if waiting else None),
        updates=updates,
        waiting=waiting,
        history=history_of(task),
        reported={update.unit_id for update in updates},
        transfer=waiting_transfer(task) if task.state is TaskState.ASSIGNED else None,
        working_days_late=shown["calendar"].working_days_between(late_since, today) if late_since else 0,
        dates=rules.dateline(task, today),
        can=_rights(task, who, waiting),
        panels=panels,
        **shown | {"unheard": unheard_words(shown["unheard"])},
    )


def _whole(task_id: int) -> tuple[Task, Standpoint]:
    """The task with all that stands beside it: in one query where it is in the present committee."""
    if g.get("committee") is not None and 0 < task_id < 2**31:
        who = my_standpoint()
        if task := whole_task(who, task_id):
            return task, who
    return seen(task_id)


def _rights(task: Task, who: Standpoint, waiting: Submission | None) -> dict[str, bool]:
    return {
        "manage": rules.can_manage(who),
        "edit": rules.can_manage(who) and task.state in rules.EDITABLE_STATES,
        "star": rules.can_star(who) and task.state is not TaskState.DRAFT,
        "add_units": rules.can_add_units(task, who),
        "open_parent": task.parent is not None and rules.surely_sees(task.parent, who),
        "remark": rules.can_remark(task, who),
        "split": rules.can_split(task, who),
        "ask_contribution": rules.can_ask_contribution(task, who),
        "close": task.fan_out and task.state is TaskState.SUBMITTED and rules.can_decide(task, who),
        "issue": rules.can_manage(who) and task.state is TaskState.DRAFT,
        "accept": rules.can_accept(task, who),
        "report": rules.can_report(task, who),
        "submit": rules.can_submit(task, who),
        "verify": waiting is not None and rules.can_verify(task, who, waiting.submitted_by_id),
        "transfer": can_ask_transfer(task, who),
        "decide": bool(possible_moves(task, who)),
        **rights_on(task, who, clock.today()),
    }


# ---------- Drafting and giving out ----------


def _only_secretaries(who: Standpoint) -> None:
    if not rules.can_manage(who):
        raise Forbidden("Chỉ Tổ thư ký của Ban Chỉ đạo mới thêm, sửa và giao nhiệm vụ.")


@blueprint.route("/tasks/new", methods=["GET", "POST"])
def new() -> str | Response:
    """A task that comes from no pasted conclusion: kept as a draft, or given out at once."""
    who, committee = my_standpoint(), here()
    _only_secretaries(who)
    form = TaskForm(data={"given_on": clock.today(), "tracker_id": _my_own_tracking(who)})
    _offer(form, committee.id)
    if (sent := _sent_before(form, who)) is not None:
        return redirect(url_for(".show", task_id=sent), 303)
    if form.validate_on_submit():
        try:
            values = form.values()
            supports = form.support_unit_ids.data or []
            task = actions.create_draft(
                committee,
                support_unit_ids=supports,
                starred=form.starred.data,
                form_key=form.form_key.data,
                by=me(),
                **values,
            )
            return _kept(task, form)
        except IntegrityError:  # the same form pressed twice at once: the other press made the task
            db.session.rollback()
            sent = _sent_before(form, who)
            if sent is None:
                raise
            return redirect(url_for(".show", task_id=sent), 303)
        except SecretRefused:
            raise  # its own page, which shows nothing of the text
        except Refused as refused:
            db.session.rollback()
            form.add_error(_field_of(refused), refused.message)
    return render_template("tasks/form.html", form=form, task=None)


def _sent_before(form: TaskForm, who: Standpoint) -> int | None:
    """The task an earlier press of the same form made."""
    if not form.is_submitted():
        return None
    made = select(Task.id).where(Task.form_key == form.form_key.data, Task.committee_id == who.committee_id)
    return db.session.scalar(made)


@blueprint.route("/tasks/<int:task_id>/edit", methods=["GET", "POST"])
def edit(task_id: int) -> str | Response:
    """Change a draft, or what is no promise of a task that was given out."""
    task, who = seen(task_id)
    _only_secretaries(who)
    if task.state not in rules.EDITABLE_STATES:
        raise Forbidden("Nhiệm vụ này đã kết thúc nên không sửa được nữa.")
    form = TaskForm(obj=task, data={**values_of(task), "given_on": clock.today()})
    _offer(form, task.committee_id, task)
    if task.state is not TaskState.DRAFT:
        form.fix_promises()
    if form.validate_on_submit():
        try:
            drawn_from = form.version.data or ""
            version = int(drawn_from[:9]) if drawn_from.isdecimal() else 0
            actions.edit(
                task, version=version, support_unit_ids=form.support_unit_ids.data or [], by=me(), **form.values()
            )
            actions.star(task, starred=form.starred.data, by=me())
            return _kept(task, form)
        except SecretRefused:
            raise  # its own page, which shows nothing of the text
        except Refused as refused:
            db.session.rollback()
            form.add_error(_field_of(refused), refused.message)
            task, _who = seen(task_id)
    return render_template("tasks/form.html", form=form, task=task)


def _kept(task: Task, form: TaskForm) -> Response:
    """Give the saved task out where that button was pressed; commit; go to its page."""
    if request.form.get("do") == "issue" and task.state is TaskState.DRAFT:
        given_on = form.given_on.data or clock.today()
        if (work := issue_later(task, given_on=given_on, by=me())) is not None:
            db.session.commit()
            return redirect(url_for("works.show", work_id=work.id), 303)
        actions.issue(task, given_on=given_on, by=me())
        words = _given(task)
        warn_of_unheard(_units_of(task), task.committee_id)
    elif task.state is TaskState.DRAFT:
        words = f"Đã lưu dự thảo {task.code}. Chỉ Tổ thư ký thấy dự thảo cho đến khi giao."
    else:
        words = "Đã lưu nhiệm vụ. Thay đổi được ghi trong lịch sử."
    db.session.commit()
    flash(words, "done")
    return redirect(url_for("tasks.show", task_id=task.id), 303)


def _given(task: Task) -> str:
    """What is true after a task was given out."""
    if task.fan_out:
        number = len(task.each_unit_ids or ())
        return f"Đã giao {task.code} cho {number} đơn vị, mỗi đơn vị một việc. Đầu mối các đơn vị nhận được thông báo."
    return f"Đã giao nhiệm vụ {task.code}. Đầu mối các đơn vị nhận được thông báo."


def _units_of(task: Task) -> list[int]:
    """The units that are given the task or a part in it."""
    each = [task.lead_unit_id] if task.lead_unit_id else task.each_unit_ids or []
    return [*each, *(support.unit_id for support in task.supports)]


def _unheard(task: Task, who: Standpoint) -> Question[list[str]]:
    """The units of a task that runs for which nobody is told, for who can see to it; none for others."""
    units: list[int] | Select[int] = []
    if rules.can_manage(who) and task.state in rules.EDITABLE_STATES:
        given = task.fan_out and task.state is not TaskState.DRAFT
        units = units_still_owing(task) if given else _units_of(task)
    return unheard(units, task.committee_id, clock.today())


def _field_of(refused: Refused) -> str | None:
    return {"due_on": "due"}.get(refused.field or "", refused.field)


def _offer(form: TaskForm, committee_id: int, task: Task | None = None) -> None:
    today = clock.today()
    units, trackers = list(valid_units(today)), list(possible_trackers(committee_id, today))
    leaders = list(leaders_of(committee_id, today))
    if task is not None:  # whoever is chosen already stays on offer
        held = [task.lead_unit, *(support.unit for support in task.supports)]
        units += [unit for unit in held if unit is not None and unit not in units]
        _add(trackers, task.tracker)
        _add(leaders, task.leader)
    form.offer(units, trackers, leaders)


def _add(people: list[User], person: User | None) -> None:
    if person is not None and person not in people:
        people.append(person)


def _my_own_tracking(who: Standpoint) -> int | None:
    return who.user_id if who.is_secretary else None


@blueprint.post("/tasks/<int:task_id>/issue")
def issue(task_id: int) -> Response:
    """Give a draft out today. What it lacks is told on the page where it can be filled in."""
    task, who = seen(task_id)
    _only_secretaries(who)
    try:
        if (work := issue_later(task, given_on=clock.today(), by=me())) is not None:
            db.session.commit()
            return redirect(url_for("works.show", work_id=work.id), 303)
        actions.issue(task, given_on=clock.today(), by=me())
    except Refused as refused:
        db.session.rollback()
        flash(f"Chưa giao được. {refused.message}", "refused")
        place = "tasks.edit" if seen(task_id)[0].state is TaskState.DRAFT else "tasks.show"
        return redirect(url_for(place, task_id=task_id), 303)
    db.session.commit()
    warn_of_unheard(_units_of(task), task.committee_id)
    flash(_given(task), "done")
    return redirect(url_for("tasks.show", task_id=task_id), 303)


@blueprint.post("/tasks/<int:task_id>/star")
def star(task_id: int) -> Response:
    """Mark a task as a key one (`starred=1`), or no longer."""
    task, who = seen(task_id)
    if not rules.can_star(who):
        raise Forbidden("Chỉ Tổ thư ký và lãnh đạo mới đánh dấu nhiệm vụ trọng tâm.")
    starred = request.form.get("starred") == "1"
    actions.star(task, starred=starred, by=me())
    db.session.commit()
    flash("Đã đánh dấu là nhiệm vụ trọng tâm." if starred else "Nhiệm vụ không còn là trọng tâm.", "done")
    return redirect(url_for("tasks.show", task_id=task_id), 303)
