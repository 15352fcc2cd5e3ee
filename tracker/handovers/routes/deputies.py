"""Pages on which somebody is let stand in for a person who is away."""

from typing import Any

from flask import flash, g, redirect, render_template, request, url_for
from sqlalchemy import select
from werkzeug.wrappers import Response

from tracker import clock
from tracker.accounts.models import LEADERS, Membership, Role, User
from tracker.accounts.queries import committee_for, people_in
from tracker.db import db
from tracker.display import vn_date
from tracker.errors import Forbidden, NotFound, Refused
from tracker.handovers.actions import deputies as actions
from tracker.handovers.forms.people import DeputyForm, offered
from tracker.handovers.routes import blueprint
from tracker.shell import me, my_standpoint
from tracker.units.models import Committee
from tracker.units.queries import committee_for_administrator


@blueprint.route("/committees/<int:committee_id>/deputies", methods=["GET", "POST"])
def deputies(committee_id: int) -> str | Response:
    """Who stands in for whom, and a new deputy."""
    committee = _committee(committee_id)
    form = DeputyForm(data={"from_on": clock.today(), "absent_id": request.args.get("absent", type=int)})
    absent, possible = _offered(committee)
    form.absent_id.choices = {0: "Chọn một người"} | {one.id: offered(one) for one in absent}
    form.deputy_id.choices = {0: "Chọn một người"} | {one.id: offered(one) for one in possible}
    if form.validate_on_submit() and (done := _named(form, committee)) is not None:
        return done
    return render_template(
        "handovers/deputies.html", form=form, of=committee, held=_held(committee), today=clock.today()
    )


def _committee(committee_id: int) -> Committee:
    """The committee for those who may name deputies in it: administrators, its secretaries and leaders."""
    if me().is_admin:
        g.place = "units.committees"
        return committee_for_administrator(committee_id)
    committee = committee_for(me(), committee_id, clock.today())
    who = my_standpoint(committee.id)
    if not (who.is_secretary or who.is_leader):
        raise Forbidden("Chỉ Tổ thư ký, lãnh đạo và quản trị mới cử người thay.")
    g.place = "handovers.people"
    return committee


def _offered(committee: Committee) -> tuple[list[User], list[User]]:
    """Who may be away, and who may stand in: people of the committee and their colleagues in the same units."""
    today = clock.today()
    members = list(people_in(committee.id, today))
    units = {one.unit_id for one in members if one.unit_id}
    colleagues = db.session.scalars(select(User).where(User.unit_id.in_(units), User.active)).unique().all()
    possible = sorted({one.id: one for one in [*members, *colleagues]}.values(), key=lambda one: (one.name, one.id))
    if me().is_admin or my_standpoint(committee.id).is_leader:
        return members, possible
    leaders = {one.id for one in people_in(committee.id, today, frozenset(LEADERS))}
    return [one for one in members if one.id not in leaders], [one for one in possible if one.id != me().id]


def _named(form: DeputyForm, committee: Committee) -> Response | None:
    absent, deputy = db.session.get_one(User, form.absent_id.data), db.session.get_one(User, form.deputy_id.data)
    try:
        made = actions.name_deputy(
            absent,
            deputy,
            committee,
            from_on=form.from_on.data,
            to_on=form.to_on.data,
            decision=form.decision.data or "",
            by=me(),
        )
    except Refused as refused:
        db.session.rollback()
        form.add_error(refused.field, refused.message)
        return None
    until = vn_date(made[0].to_on)
    db.session.commit()
    flash(f"{deputy.name} thay {absent.name} từ {vn_date(form.from_on.data)} đến hết {until}.", "done")
    return redirect(url_for("handovers.deputies", committee_id=committee.id), 303)


def _held(committee: Committee) -> list[dict[str, Any]]:
    """Every standing in of a committee that is not over, each once with its roles."""
    held = select(Membership).where(
        Membership.committee_id == committee.id,
        Membership.stands_in_for_id.is_not(None),
        Membership.to_on >= clock.today(),
    )
    found: dict[tuple[Any, ...], dict[str, Any]] = {}
    for one in db.session.scalars(held.order_by(Membership.from_on, Membership.id)).unique():
        key = one.user_id, one.stands_in_for_id, one.from_on, one.to_on
        row = found.setdefault(key, {"first": one, "roles": list[Role]()})
        row["roles"].append(one.role)
    return list(found.values())


@blueprint.post("/deputies/<int:membership_id>/end")
def end_deputy(membership_id: int) -> Response:
    """The absent person is back."""
    held = db.session.get(Membership, membership_id) if 0 < membership_id < 2**31 else None
    if held is None or held.stands_in_for_id is None:
        raise NotFound
    if not me().is_admin:
        committee_for(me(), held.committee_id, clock.today())
    actions.end_deputy(held, by=me())
    names = held.user.name, held.stands_in_for.name if held.stands_in_for else ""
    committee_id, is_absent = held.committee_id, held.stands_in_for_id == me().id
    db.session.commit()
    flash(f"{names[0]} thôi thay {names[1]} từ ngày mai.", "done")
    manages = me().is_admin or my_standpoint(committee_id).is_secretary or my_standpoint(committee_id).is_leader
    if is_absent and not manages:
        return redirect(url_for("accounts.profile"), 303)
    return redirect(url_for("handovers.deputies", committee_id=committee_id), 303)
