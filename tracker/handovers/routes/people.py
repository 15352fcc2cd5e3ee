"""Pages on which one person's work passes to others: the people of a committee, a hand-over, its minutes."""

from typing import Any

from flask import abort, flash, g, redirect, render_template, request, send_file, url_for
from werkzeug.wrappers import Response

from tracker import clock
from tracker.accounts.models import FULL_READERS, User
from tracker.accounts.queries import account_for_administrator
from tracker.db import db
from tracker.errors import Forbidden, NotFound, Refused
from tracker.handovers import exports
from tracker.handovers.actions import people as actions
from tracker.handovers.actions.people_later import AT_ONCE, hand_over_later, told
from tracker.handovers.forms.people import SAME, STAYS, DayForm, HandoverForm, handover_form, offered
from tracker.handovers.queries import people as queries
from tracker.handovers.queries.people import Held, Holding
from tracker.handovers.routes import blueprint
from tracker.handovers.rules import can_hand_over
from tracker.shell import here, me, my_standpoint
from tracker.tasks.queries import task_for
from tracker.units.models import Committee

NOT_YOURS = "Chỉ Tổ thư ký và quản trị mới bàn giao công việc của người khác."


@blueprint.get("/people")
def people() -> str:
    """The people of the committee: their roles, who stands in for whom, how much they track."""
    committee, who, today = here(), my_standpoint(), clock.today()
    if not (who.is_secretary or who.is_leader):
        raise Forbidden("Chỉ Tổ thư ký và lãnh đạo mới xem được danh sách người của Ban Chỉ đạo.")
    return render_template(
        "handovers/people.html",
        members=queries.members(committee.id, today),
        tracked=queries.tracked_numbers(committee.id),
        made=queries.handovers_in(committee.id),
        today=today,
        may_hand_over=can_hand_over(who),
    )


@blueprint.route("/people/<int:user_id>/handover", methods=["GET", "POST"])
def new_handover(user_id: int) -> str | Response:
    """What a person holds, chosen for, looked at once more, passed on in one step."""
    person, committee = _person(user_id)
    if sent := queries.sent_before(request.form.get("form_key", ""), me()):  # a doubled press
        return redirect(url_for("handovers.handover", number=sent.id), 303)
    held = queries.holdings(person.id, committee.id if committee else None)
    today = clock.today()
    heirs = queries.possible_heirs(held, person.id, today)
    form: HandoverForm = handover_form(held, heirs)()
    everybody = {one.id: one for some in heirs.values() for one in some}
    names = sorted(everybody.values(), key=lambda one: (one.name, one.id))
    form.everything.choices = {SAME: "Chọn riêng từng phần"} | {one.id: offered(one) for one in names}
    if not me().is_admin:
        del form.end_roles, form.close_account
    looks = False
    if form.validate_on_submit() and request.form.get("step") != "edit":
        choices = _chosen(form, held)
        if request.form.get("step") != "keep":
            looks = True
        elif (made := _handed(form, person, choices, committee)) is not None:
            return made
    return render_template(
        "handovers/preview_handover.html" if looks else "handovers/new_handover.html",
        form=form,
        person=person,
        held=held,
        heirs=everybody,
        chosen=_chosen(form, held) if looks else {},
        committee_of=committee,
        Held=Held,
        is_long=sum(one.number for one in held) > AT_ONCE,
    )


def _person(user_id: int) -> tuple[User, Committee | None]:
    """Whose work it is, and the one committee it is about; none for an administrator, who passes on everything."""
    if me().is_admin:
        g.place = "accounts.index"
        return account_for_administrator(user_id), None
    committee, who = here(), my_standpoint()
    person = db.session.get(User, user_id) if 0 < user_id < 2**31 else None
    known = person is not None and (
        any(held.committee_id == committee.id for held in person.memberships)
        or queries.holdings(person.id, committee.id)
    )
    if person is None or not known:
        raise NotFound
    if not can_hand_over(who):
        raise Forbidden(NOT_YOURS)
    return person, committee


def _chosen(form: HandoverForm, held: list[Holding]) -> dict[tuple[int, Held], int | None]:
    """Who takes each thing: the one chosen for it, or the one chosen for all; none where it stays."""
    found: dict[tuple[int, Held], int | None] = {}
    for holding in held:
        own = form[holding.name].data
        taker = form.everything.data if own == SAME else own
        found[holding.committee.id, holding.kind] = None if taker in (SAME, STAYS) else taker
    return found


def _handed(form: HandoverForm, person: User, choices: Any, committee: Committee | None) -> Response | None:
    """Pass on and commit, much of it in the background; none when a rule refused and the form says why."""
    ends = bool(form.end_roles and form.end_roles.data)
    closes = bool(form.close_account and form.close_account.data)
    asked: dict[str, Any] = {
        "committee_id": committee.id if committee else None,
        "reason": form.reason.data or "",
        "end_roles": ends or closes,
        "close_account": closes,
        "form_key": form.form_key.data,
        "by": me(),
    }
    try:
        if (work := hand_over_later(person, choices, **asked)) is not None:
            db.session.commit()
            return redirect(url_for("works.show", work_id=work.id), 303)
        made = actions.hand_over(person, choices, **asked)
    except Refused as refused:
        db.session.rollback()
        form.add_error(refused.field, refused.message)
        return None
    db.session.commit()
    flash(told(made), "done")
    return redirect(url_for("handovers.handover", number=made.id), 303)


@blueprint.get("/handovers/<int:number>")
def handover(number: int) -> str:
    """What passed from one person to others."""
    found = queries.handover_for(me(), number, clock.today())
    mine = me().committee_ids(clock.today(), frozenset(FULL_READERS))
    takes = {row["committee_id"] for row in found.numbers if row["to_id"] == me().id}
    shown = found.numbers
    if not (me().is_admin or found.person_id == me().id):
        shown = [row for row in shown if row["committee_id"] in mine or row["to_id"] == me().id]
    return render_template(
        "handovers/handover.html",
        one=found,
        shown=shown,
        minutes={row["committee_id"]: row["committee"] for row in shown if row["committee_id"] in mine | takes},
    )


@blueprint.get("/handovers/<int:number>/minutes/<int:committee_id>")
def handover_minutes(number: int, committee_id: int) -> Response:
    """The minutes of what one person gave to others in one committee, as a draft to number and sign."""
    found = queries.handover_for(me(), number, clock.today())
    reads = committee_id in me().committee_ids(clock.today(), frozenset(FULL_READERS))
    takes = any(row["committee_id"] == committee_id and row["to_id"] == me().id for row in found.numbers)
    if not (reads or takes):
        raise Forbidden("Chỉ Tổ thư ký, lãnh đạo và người nhận mới tải được danh sách nhiệm vụ.")
    tasks = queries.handed_tasks(found, committee_id)
    if not tasks:
        abort(404)
    if not reads:
        tasks = [task for task in tasks if task.to_person_id == me().id]
    committee = db.session.get_one(Committee, committee_id)
    made = exports.handover_minutes(found, committee, tasks, on=clock.today())
    return send_file(made, mimetype=exports.DOCX, as_attachment=True, download_name=f"bien-ban-ban-giao-{number}.docx")


# ---------- Who held a task ----------


@blueprint.get("/tasks/<int:task_id>/people")
def task_people(task_id: int) -> str:
    """Who led, tracked and directed a task, from when to when, and on a day asked for."""
    task = task_for(me(), task_id, clock.today())
    g.place = "tasks.index"
    form = DayForm(request.args, meta={"csrf": False})
    day = form.day.data if request.args.get("day") and form.validate() else None
    terms = queries.terms_of(task)
    names = {part: queries.named(part, [term.holder_id for term in some]) for part, some in terms.items()}
    on_day = {part: queries.holder_on(task, some, day) for part, some in terms.items()} if day else {}
    return render_template(
        "handovers/task_people.html", task=task, form=form, day=day, terms=terms, names=names, on_day=on_day
    )
