"""Pages of the room accounts: people and their roles for administrators, everybody's own page."""

from typing import Any, cast

from flask import Blueprint, current_app, flash, g, redirect, render_template, request, url_for
from flask_security.recoverable import generate_reset_password_token
from flask_security.utils import url_for_security
from sqlalchemy import func, select
from werkzeug.wrappers import Response

from tracker import clock, shell
from tracker.accounts import actions, queries
from tracker.accounts.forms import AccountForm, EndForm, MembershipForm
from tracker.accounts.models import Membership, Role, User
from tracker.accounts.rules import AccountFacts, account_facts, is_invited
from tracker.db import db
from tracker.display import label, labels, vn_date
from tracker.errors import Forbidden, Refused
from tracker.history.actions import record
from tracker.history.queries import timeline
from tracker.listing import bounded_count, paginate
from tracker.notices.actions import enqueue
from tracker.notices.actions.outcomes import clear_bad_address
from tracker.notices.models import NoticeKind
from tracker.notices.queries import bad_addresses, is_bad_address
from tracker.shell import me
from tracker.tasks.models import Task
from tracker.tasks.rules import OPEN_STATES
from tracker.units.models import Committee, Unit
from tracker.units.queries import all_committees, committee_for_administrator, valid_units

blueprint = Blueprint("accounts", __name__)

FOR_EVERYBODY = {"accounts.profile", "accounts.nowhere"}
VALUE_WORDS = {"role": labels(Role)}


@blueprint.before_request
def _only_administrators() -> None:
    if request.endpoint not in FOR_EVERYBODY and not me().is_admin:
        raise Forbidden("Chỉ quản trị hệ thống mới mở được trang tài khoản và thành viên.")
    if request.path.startswith(("/committees", "/memberships")):
        g.place = "units.committees"


# ---------- Everybody's own ----------


@blueprint.get("/profile")
def profile() -> str:
    return render_template("accounts/profile.html", person=me(), today=clock.today())


@blueprint.get("/nowhere")
def nowhere() -> str | Response:
    """For people who are in no committee (yet, or any more)."""
    if shell.navigation():
        return redirect(url_for("home"))
    return render_template("accounts/nowhere.html", person=me())


# ---------- Accounts ----------


@blueprint.get("/accounts")
def index() -> str:
    views = {"active": "Đang dùng", "invited": "Chưa nhận lời mời", "bad": "Thư bị từ chối", "closed": "Đã khóa"}
    asked = request.args.get("view")
    view = cast(queries.View, asked if asked in views and asked != "bad" else "active")
    words = request.args.get("q", "").strip()[:200]
    unit_id, committee_id = request.args.get("unit", type=_id), request.args.get("in", type=_id)
    found = queries.accounts(view, words=words, unit_id=unit_id, committee_id=committee_id)
    if asked == "bad":
        found = found.where(is_bad_address(User.email))
    units, committees = valid_units(clock.today()), all_committees()
    return render_template(
        "accounts/index.html",
        page=paginate(found, total=bounded_count(found)),
        views=views,
        view="bad" if asked == "bad" else view,
        q=words,
        units=units,
        all_committees=committees,
        unit_id=unit_id,
        committee_id=committee_id,
    )


def _id(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


@blueprint.route("/accounts/new", methods=["GET", "POST"])
def new() -> str | Response:
    form = AccountForm()
    form.unit_id.offer(valid_units(clock.today()), "Không thuộc đơn vị nào")
    if form.validate_on_submit():
        try:
            user = actions.open_account(_facts(form), now=clock.now())
        except Refused as refusal:
            form.add_error(refusal.field, refusal.message)
        else:
            record(user, "account.invited", by=me(), email=user.email)
            _send_invitation(user)
            db.session.commit()
            flash(f"Đã mở tài khoản cho {user.name}. Thư mời đang được gửi tới {user.email}.", "done")
            return redirect(url_for("accounts.edit", user_id=user.id), 303)
    return render_template("accounts/edit.html", form=form, person=None)


@blueprint.route("/accounts/<int:user_id>/edit", methods=["GET", "POST"])
def edit(user_id: int) -> str | Response:
    user = queries.account_for_administrator(user_id)
    form = AccountForm(data={**vars(account_facts(user)), "unit_id": user.unit_id})
    possible = [unit for unit in valid_units(clock.today()) if unit.id != user.unit_id]
    form.unit_id.offer([*([user.unit] if user.unit else []), *possible], "Không thuộc đơn vị nào")
    if form.validate_on_submit():
        try:
            changes = actions.change_account(user, _facts(form))
        except Refused as refusal:
            form.add_error(refusal.field, refusal.message)
        else:
            if changes:
                record(user, "account.changed", by=me(), changes=changes)
            db.session.commit()
            flash(f"Đã lưu tài khoản của {user.name}.", "done")
            return redirect(url_for("accounts.index"), 303)
    return render_template(
        "accounts/edit.html",
        form=form,
        person=user,
        invited=is_invited(user),
        bad=bad_addresses([user.email]).get(user.email),
        tracked=_tracked_open(user) if not user.active else [],
        events=timeline(user, limit=50),
        value_words=VALUE_WORDS,
    )


def _facts(form: AccountForm) -> AccountFacts:
    return AccountFacts(
        name=form.name.data or "",
        email=form.email.data or "",
        title=form.title.data or "",
        phone=form.phone.data or "",
        unit=db.session.get(Unit, form.unit_id.data) if form.unit_id.data else None,
        is_admin=bool(form.is_admin.data),
    )


@blueprint.post("/accounts/<int:user_id>/invitation")
def invite(user_id: int) -> Response:
    """The same link once more: an invitation, or a way to a new password."""
    user = queries.account_for_administrator(user_id)
    if not user.active:
        raise Refused(f"Tài khoản của {user.name} đang khóa. Anh chị mở lại tài khoản trước.")
    if _send_invitation(user):
        record(user, "account.invited_again", by=me(), email=user.email)
    db.session.commit()
    flash(f"Thư có đường liên kết đặt mật khẩu đang được gửi tới {user.email}.", "done")
    return redirect(url_for("accounts.edit", user_id=user.id), 303)


def _send_invitation(user: User) -> bool:
    """Put the link that sets the password into the ledger, at most once a minute; returns whether it was put."""
    settings = current_app.config["TRACKER"]
    # The link begins with the installation's own address: a request's Host header can be forged.
    token = generate_reset_password_token(user)  # type: ignore[no-untyped-call]
    link = settings.BASE_URL.rstrip("/") + url_for_security("reset_password", token=token)
    within = current_app.config["SECURITY_RESET_PASSWORD_WITHIN"]
    words = {"user": user, "link": link, "within": within, "invited": is_invited(user), "by": me()}
    subject = "Sổ Kết luận: mời anh chị đặt mật khẩu" if is_invited(user) else "Sổ Kết luận: đặt lại mật khẩu"
    key = f"account-{user.id}-invitation-{user.fs_uniquifier[:8]}-{clock.now():%Y%m%d%H%M}"
    new = enqueue(
        key,
        NoticeKind.ACCOUNT,
        to=user,
        subject_kind="user_account",
        subject_id=user.id,
        title=subject,
        committee_id=None,
        text=render_template("mail/invitation.txt", **words),
        html=render_template("mail/invitation.html", **words),
    )
    return new is not None


@blueprint.post("/accounts/<int:user_id>/address")
def trust_address(user_id: int) -> Response:
    """Mails go to this address again, which a mail server refused."""
    user = queries.account_for_administrator(user_id)
    if clear_bad_address(user.email):
        record(user, "account.address_trusted", by=me(), email=user.email)
    db.session.commit()
    flash(f"Hệ thống gửi thư tới {user.email} trở lại. Thư đã bị từ chối thì gửi lại ở Sổ gửi thông báo.", "done")
    return redirect(url_for("accounts.edit", user_id=user.id), 303)


@blueprint.route("/accounts/<int:user_id>/closure", methods=["GET", "POST"])
def close(user_id: int) -> str | Response:
    """Ask once more, saying what will happen, then close the account."""
    user = queries.account_for_administrator(user_id)
    if request.method == "POST":
        if actions.deactivate(user):
            record(user, "account.deactivated", by=me())
        db.session.commit()
        flash(f"Tài khoản của {user.name} đã khóa; mọi phiên đăng nhập đã kết thúc.", "done")
        return redirect(url_for("accounts.edit", user_id=user.id), 303)
    return render_template("accounts/close.html", person=user, tracked=_tracked_open(user), is_me=user.id == me().id)


@blueprint.post("/accounts/<int:user_id>/reopening")
def reopen(user_id: int) -> Response:
    user = queries.account_for_administrator(user_id)
    if actions.reactivate(user):
        record(user, "account.reactivated", by=me())
    db.session.commit()
    flash(f"Tài khoản của {user.name} dùng lại được với mật khẩu và vai trò như trước.", "done")
    return redirect(url_for("accounts.edit", user_id=user.id), 303)


def _tracked_open(user: User) -> list[tuple[Committee, int]]:
    """How many open tasks the person tracks in each committee: numbers, for an administrator reads no tasks."""
    tracked = select(Committee, func.count()).join(Task, Task.committee_id == Committee.id)
    tracked = tracked.where(Task.tracker_id == user.id, Task.state.in_(OPEN_STATES))
    return [(row[0], row[1]) for row in db.session.execute(tracked.group_by(Committee.id).order_by(Committee.name))]


# ---------- Roles in a committee ----------


@blueprint.route("/committees/<int:committee_id>/members", methods=["GET", "POST"])
def memberships(committee_id: int) -> str | Response:
    committee = committee_for_administrator(committee_id)
    form = MembershipForm(data={"from_on": clock.today(), "role": Role.MEMBER.value})
    form.user_id.choices = {"": "Chọn một người"} | {user.id: _who(user) for user in queries.active_people()}
    if form.validate_on_submit() and (sentence := _added(committee, form)):
        flash(sentence, "done")
        return redirect(url_for("accounts.memberships", committee_id=committee.id), 303)
    held, today = queries.memberships_of(committee.id), clock.today()
    return render_template(
        "accounts/memberships.html",
        of=committee,
        form=form,
        now_held=[one for one in held if one.to_on is None or one.to_on >= today],
        ended=[one for one in held if one.to_on is not None and one.to_on < today],
        today=today,
    )


def _who(user: User) -> str:
    return f"{user.name}, {user.unit.short_name or user.unit.name if user.unit else user.email}"


def _added(committee: Committee, form: MembershipForm) -> str | None:
    """Give the role and commit; returns the sentence, or none when a rule refused and the form says why."""
    user = queries.account_for_administrator(cast(int, form.user_id.data))
    try:
        held = actions.add_membership(
            user,
            committee,
            Role(form.role.data),
            from_on=form.from_on.data,
            to_on=form.to_on.data,
            decision=form.decision.data or "",
        )
    except Refused as refusal:
        form.add_error(refusal.field, refusal.message)
        return None
    record(user, "membership.added", by=me(), committee_id=committee.id, **_told(held, committee))
    db.session.commit()
    return f"{user.name} giữ vai trò {label(held.role)} từ {vn_date(held.from_on)}."


@blueprint.route("/memberships/<int:membership_id>/end", methods=["GET", "POST"])
def end_membership(membership_id: int) -> str | Response:
    held = queries.membership_for_administrator(membership_id)
    form = EndForm(data={"to_on": held.to_on or clock.today()})
    if form.validate_on_submit():
        try:
            actions.end_membership(held, to_on=form.to_on.data)
        except Refused as refusal:
            form.add_error(refusal.field, refusal.message)
        else:
            record(
                held.user,
                "membership.ended",
                by=me(),
                committee_id=held.committee_id,
                **_told(held, held.committee),
            )
            db.session.commit()
            flash(f"Vai trò của {held.user.name} kết thúc với ngày {vn_date(held.to_on)}.", "done")
            return redirect(url_for("accounts.memberships", committee_id=held.committee_id), 303)
    tracked = dict((committee.id, number) for committee, number in _tracked_open(held.user))
    return render_template(
        "accounts/end_membership.html", held=held, form=form, tracked=tracked.get(held.committee_id, 0)
    )


def _told(held: Membership, committee: Committee) -> dict[str, Any]:
    """What the history keeps of a role."""
    return {
        "committee": committee.short_name or committee.name,
        "role": held.role.value,
        "decision": held.decision,
        "from_on": held.from_on.isoformat(),
        "to_on": held.to_on.isoformat() if held.to_on else None,
    }
