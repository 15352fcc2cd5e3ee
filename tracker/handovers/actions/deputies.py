"""Letting somebody stand in for a person who is away: dated roles that name whom they are held for."""

from datetime import date

from sqlalchemy import select

from tracker import clock
from tracker.accounts.actions import end_membership
from tracker.accounts.models import Membership, Role, User
from tracker.accounts.queries import STANDING_IN, standpoint
from tracker.accounts.rules import refuse_wrong_term
from tracker.db import db
from tracker.errors import Forbidden, Refused
from tracker.handovers.rules import can_name_deputy
from tracker.history.actions import record
from tracker.notices.actions import enqueue
from tracker.notices.models import NoticeKind
from tracker.units.models import Committee
from tracker.units.queries import ids_of_unit_and_below

LONGEST = 366  # days; who is away longer hands over


def name_deputy(
    absent: User, deputy: User, committee: Committee, *, from_on: date, to_on: date, decision: str = "", by: User
) -> list[Membership]:
    """Let `deputy` hold every role `absent` holds in `committee`, from a day to a day, and tell them.

    Refused for the same person, days that cannot be, somebody without a role, a deputy who is away too, or when one
    stands in already; Forbidden where `by` may not give these rights away.
    """
    db.session.execute(select(User.id).where(User.id.in_([absent.id, deputy.id])).order_by(User.id).with_for_update())
    held = _own_roles(absent, committee, from_on, to_on)
    roles = frozenset(one.role for one in held)
    who = standpoint(by, committee.id, clock.today())
    if not can_name_deputy(who, roles, is_admin=by.is_admin, deputy_id=deputy.id):
        raise Forbidden("Người thay lãnh đạo do lãnh đạo hoặc quản trị cử; Tổ thư ký không tự cử mình.")
    _refuse_days(from_on, to_on)
    if absent.id == deputy.id:
        raise Refused("Người thay phải là người khác.", field="deputy_id")
    if not deputy.active:
        raise Refused(f"Tài khoản của {deputy.name} đang khóa.", field="deputy_id")
    if not held:
        raise Refused(f"{absent.name} không giữ vai trò nào trong những ngày ấy.", field="absent_id")
    _refuse_other_unit(absent, deputy, roles)
    _refuse_doubled(absent, deputy, committee, from_on, to_on)
    made = [
        Membership(
            user_id=deputy.id,
            committee_id=committee.id,
            role=role,
            from_on=from_on,
            to_on=to_on,
            decision=decision.strip(),
            stands_in_for_id=absent.id,
        )
        for role in sorted(roles)
    ]
    db.session.add_all(made)
    db.session.flush()
    forget()
    words = {"deputy": deputy.name, "absent": absent.name, "from_on": from_on.isoformat(), "to_on": to_on.isoformat()}
    name = committee.short_name or committee.name
    for person in (absent, deputy):
        record(person, "deputy.named", by=by, committee_id=committee.id, committee=name, decision=decision, **words)
    enqueue(
        f"deputy-{made[0].id}",
        NoticeKind.HANDED,
        to=deputy,
        subject_kind="membership",
        subject_id=made[0].id,
        title=f"Anh chị thay {absent.name} từ {from_on:%d/%m/%Y} đến {to_on:%d/%m/%Y}",
        committee_id=committee.id,
        by=by.name,
    )
    db.session.expire(deputy, ["memberships"])
    return made


def end_deputy(held: Membership, *, by: User) -> None:
    """The absent person is back: every role held in their place by the same deputy ends today, or never begins.

    Forbidden where `by` could not have named the deputy; Refused when it is over already.
    """
    absent, today = held.stands_in_for, clock.today()
    if absent is None or (held.to_on is not None and held.to_on < today):
        raise Refused("Việc cử người thay này đã kết thúc.")
    who = standpoint(by, held.committee_id, today)
    if by.id != absent.id and not can_name_deputy(who, frozenset({held.role}), is_admin=by.is_admin, deputy_id=0):
        raise Forbidden("Chỉ Tổ thư ký, lãnh đạo, quản trị và chính người vắng mới kết thúc việc cử người thay.")
    same = select(Membership).where(
        Membership.user_id == held.user_id,
        Membership.committee_id == held.committee_id,
        Membership.stands_in_for_id == absent.id,
        Membership.to_on == held.to_on,
    )
    for one in db.session.scalars(same).unique().all():
        if one.from_on > today:
            db.session.delete(one)
        else:
            end_membership(one, to_on=today)
    db.session.flush()
    forget()
    names = {"deputy": held.user.name, "absent": absent.name, "to_on": today.isoformat()}
    name = held.committee.short_name or held.committee.name
    for person in (absent, held.user):
        record(person, "deputy.ended", by=by, committee_id=held.committee_id, committee=name, **names)
    db.session.expire(held.user, ["memberships"])


def forget() -> None:
    """Let notices of this session ask again who stands in for whom."""
    kept = db.session().info
    for key in [key for key in kept if isinstance(key, tuple) and key[0] == STANDING_IN]:
        del kept[key]


def _own_roles(absent: User, committee: Committee, from_on: date, to_on: date) -> list[Membership]:
    """What the absent person holds by themselves in these days; what they stand in for does not pass on."""
    return [
        one
        for one in absent.memberships
        if one.committee_id == committee.id
        and one.stands_in_for_id is None
        and one.from_on <= to_on
        and (one.to_on is None or one.to_on >= from_on)
    ]


def _refuse_days(from_on: date, to_on: date) -> None:
    refuse_wrong_term(from_on, to_on)
    if from_on < clock.today():
        raise Refused("Ngày bắt đầu đã qua. Quyền thay chỉ có từ hôm nay trở đi.", field="from_on")
    if (to_on - from_on).days > LONGEST:
        raise Refused("Vắng quá một năm thì anh chị bàn giao công việc thay vì cử người thay.", field="to_on")


def _refuse_other_unit(absent: User, deputy: User, roles: frozenset[Role]) -> None:
    """A unit reports by its own people: who stands in for its contact works there, or above or below it."""
    if Role.MEMBER not in roles or absent.unit_id is None:
        return
    below = ids_of_unit_and_below(deputy.unit_id) if deputy.unit_id else []
    if absent.unit_id not in below and deputy.unit_id not in ids_of_unit_and_below(absent.unit_id):
        name = absent.unit.name if absent.unit else ""
        raise Refused(f"{absent.name} là đầu mối của {name}, nên người thay phải thuộc đơn vị ấy.", field="deputy_id")


def _refuse_doubled(absent: User, deputy: User, committee: Committee, from_on: date, to_on: date) -> None:
    stood_in = select(Membership).where(
        Membership.committee_id == committee.id,
        Membership.stands_in_for_id.in_([absent.id, deputy.id]),
        Membership.from_on <= to_on,
        Membership.to_on >= from_on,
    )
    for one in db.session.scalars(stood_in).unique():
        until = f"{one.from_on:%d/%m/%Y} – {one.to_on:%d/%m/%Y}"
        if one.stands_in_for_id == absent.id:
            raise Refused(f"{absent.name} đã có {one.user.name} thay ({until}).", field="absent_id")
        raise Refused(f"{deputy.name} cũng vắng ({until}), {one.user.name} đang thay.", field="deputy_id")
