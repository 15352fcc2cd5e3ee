"""A planned visit that does not take place as planned: another day, or none. Once something was written it stands."""

from datetime import date
from typing import Any

from sqlalchemy import CursorResult, update

from tracker import clock
from tracker.accounts.models import User
from tracker.accounts.queries import contacts, standpoint
from tracker.db import db
from tracker.display import vn_date
from tracker.errors import Forbidden, Refused
from tracker.files.rules import refuse_secret
from tracker.history.actions import record
from tracker.history.models import Event
from tracker.inspections.models import Visit, VisitState
from tracker.inspections.rules import can_plan, why_plan_stands
from tracker.notices.actions import Telling, enqueue_many
from tracker.notices.models import NoticeKind

ONLY = "Chỉ Tổ thư ký mới đổi ngày hoặc hủy cuộc kiểm tra."
PLAN = "visit_plan"  # what the inspected unit is told of: the visit itself it may open only when it is closed


def move_visit(visit: Visit, *, planned_on: date, reason: str, by: User) -> None:
    """Put a planned visit on another day; the inspected unit and the delegation are told.

    Refused without a reason, for a day gone by or the one it has, and once the checklist was begun, the visit ended
    or was called off; Forbidden for others than secretaries.
    """
    _check(visit, reason, by)
    today, before = clock.today(), visit.planned_on
    if planned_on == before:
        raise Refused(f"Cuộc kiểm tra đã ở ngày {vn_date(before)}. Anh chị chọn ngày khác.", field="planned_on")
    if planned_on < today:
        raise Refused(f"Ngày {vn_date(planned_on)} đã qua. Anh chị chọn từ hôm nay trở đi.", field="planned_on")
    _change(visit, planned_on=planned_on)
    event = record(
        visit, "visit.moved", by=by, reason=reason.strip(), before=before.isoformat(), after=planned_on.isoformat()
    )
    _tell(visit, event, f"Cuộc kiểm tra “{visit.title}” chuyển từ {vn_date(before)} sang {vn_date(planned_on)}", by)


def cancel_visit(visit: Visit, *, reason: str, by: User) -> None:
    """Call a planned visit off; the unit and the delegation are told. Refused and Forbidden as `move_visit`."""
    _check(visit, reason, by)
    _change(visit, state=VisitState.CANCELLED)
    event = record(visit, "visit.cancelled", by=by, reason=reason.strip(), planned_on=visit.planned_on.isoformat())
    _tell(visit, event, f"Cuộc kiểm tra “{visit.title}” ngày {vn_date(visit.planned_on)} không tiến hành", by)


def _check(visit: Visit, reason: str, by: User) -> None:
    refuse_secret(reason)
    if not can_plan(standpoint(by, visit.committee_id, clock.today())):
        raise Forbidden(ONLY)
    if not reason.strip():
        raise Refused("Anh chị ghi lý do, để đơn vị và đoàn kiểm tra biết.", field="reason")


def _change(visit: Visit, **values: Any) -> None:
    """In one UPDATE that must find the visit still planned: an inspector may be writing the first line just now."""
    planned = update(Visit).where(Visit.id == visit.id, Visit.state == VisitState.PLANNED)
    db.session.flush()
    done = db.session.execute(planned.values(**values), execution_options={"synchronize_session": False})
    db.session.refresh(visit, ["state", "planned_on"])
    if not isinstance(done, CursorResult) or done.rowcount != 1:
        raise Refused(why_plan_stands(visit) or "Cuộc kiểm tra vừa được người khác thay đổi. Anh chị xem lại.")


def _tell(visit: Visit, event: Event, words: str, by: User) -> None:
    """The contacts of the unit, who may not open the visit yet, and the delegation, who may."""
    told: dict[int, str] = {person.id: PLAN for person in contacts(visit.unit_id, visit.committee_id, clock.today())}
    told |= {person: Visit.__tablename__ for person in (visit.head_id, *(one.user_id for one in visit.inspectors))}
    now, details = clock.now(), {"by": by.name, "unit": visit.unit.name, "reason": event.details["reason"]}
    tellings = [
        Telling(
            key=f"visit-{visit.id}-plan-{event.id}-{person}",
            kind=NoticeKind.DECIDED,
            recipient_id=person,
            subject_kind=subject,
            subject_id=visit.id,
            title=words,
            committee_id=visit.committee_id,
            details=details,
        )
        for person, subject in told.items()
        if person != by.id
    ]
    enqueue_many(tellings, now=now, send_after=now)
