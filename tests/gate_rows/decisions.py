"""Who may use the pages of decisions."""

from tests import make
from tracker.db import db
from tracker.decisions.models import ExtensionRequest, UrgeNotice, UrgeState
from tracker.tasks.models import DuePrecision, TaskState


def things(world):
    running = make.make_task(world)
    given = make.make_task(world, state=TaskState.ASSIGNED)
    asked = make.make_task(world)
    late = make.make_task(world, due_on=make.day(-5))
    shared = make.make_task(world, fan_out=True, lead_unit=None, supports=[])
    request = ExtensionRequest(
        task=asked,
        waiting_task_id=asked.id,
        asked_by=world.minh,
        unit=world.home_affairs,
        asked_at=make.clock.now(),
        due_before=asked.due_on,
        precision_before=DuePrecision.DAY,
        asked_due_on=make.day(30),
        asked_precision=DuePrecision.DAY,
        reason="Chờ thẩm định",
    )
    urges = {
        state: UrgeNotice(
            task=late,
            level=level,
            due_key=late.due_on,
            state=state,
            unit=world.home_affairs,
            drafted_at=make.clock.now(),
            decided_at=make.clock.now() if state is UrgeState.SENT else None,
        )
        for level, state in ((2, UrgeState.SENT), (3, UrgeState.DRAFT))
    }
    db.session.add_all([request, *urges.values()])
    db.session.commit()
    return {
        "running": running.id,
        "given": given.id,
        "asked": asked.id,
        "late": late.id,
        "shared": shared.id,
        "sent": urges[UrgeState.SENT].id,
        "draft": urges[UrgeState.DRAFT].id,
    }


#                                                            lan minh hoa tuan ha van tu dung an
ROWS = {
    "GET decisions.decision": ("/tasks/{running}/decision", "rrrx+rrxx"),
    "POST decisions.decision": ("/tasks/{running}/decision", "rrrx+rrxx"),
    "GET decisions.transfer": ("/tasks/{given}/transfer", "r+rxrrrxx"),
    "POST decisions.transfer": ("/tasks/{given}/transfer", "x+rxrrrxx"),
    "POST decisions.withdraw_transfer": ("/tasks/{given}/transfer/withdrawal", "r+rxrrrxx"),
    "GET decisions.extension": ("/tasks/{running}/extension", "r+rxrrrxx"),
    "POST decisions.extension": ("/tasks/{running}/extension", "r+rxrrrxx"),
    "POST decisions.withdraw_extension": ("/tasks/{asked}/extension/withdrawal", "r+rxrrrxx"),
    "GET decisions.decide_extension": ("/tasks/{asked}/extension/decision", "rrrx+rrxx"),
    "POST decisions.decide_extension": ("/tasks/{asked}/extension/decision", "rrrx+rrxx"),
    "GET decisions.due": ("/tasks/{running}/due", "+rrx+rrxx"),
    "POST decisions.due": ("/tasks/{running}/due", "+rrx+rrxx"),
    "GET decisions.extensions": ("/decisions/extensions", "+rrr+r+rr"),
    "POST decisions.extensions": ("/decisions/extensions", "+rrr+r+rr"),
    "GET decisions.units_due": ("/tasks/{shared}/units/due", "rxxx+rrxx"),
    "POST decisions.units_due": ("/tasks/{shared}/units/due", "rxxx+rrxx"),
    "GET decisions.urge": ("/tasks/{late}/urging", "+rrxrr+xx"),
    "POST decisions.urge": ("/tasks/{late}/urging", "+rrxrr+xx"),
    "GET decisions.confirm_urge": ("/urges/{draft}", "+rrxrr+xx"),
    "POST decisions.confirm_urge": ("/urges/{draft}", "+rrxrr+xx"),
    "POST decisions.discard_urge": ("/urges/{draft}/discarding", "+rrxrr+xx"),
    "GET decisions.answer_urge": ("/urges/{sent}/answer", "r+rxrrrxx"),
    "POST decisions.answer_urge": ("/urges/{sent}/answer", "r+rxrrrxx"),
    "GET decisions.urge_letter": ("/urges/{sent}/letter.docx", "+rrx+r+xx"),
    "GET decisions.index": ("/decisions", "+++++++++"),
    "GET decisions.verification": ("/decisions/verification", "+rrr+r+rr"),
    "POST decisions.verification": ("/decisions/verification", "+rrr+r+rr"),
}
