"""One answer to a question, whoever presses at once: an UPDATE that must change one row; what the later one reads."""

from typing import Any

from sqlalchemy import CursorResult, update

from tracker import clock
from tracker.accounts.models import User
from tracker.db import db
from tracker.decisions.models import (
    ExtensionOutcome,
    ExtensionRequest,
    TransferOutcome,
    TransferRequest,
    UrgeNotice,
    UrgeState,
)
from tracker.decisions.rules import GRANTED, due_told
from tracker.display import vn_datetime
from tracker.errors import Refused

Asked = ExtensionRequest | TransferRequest


def answer_once(request: Asked, outcome: ExtensionOutcome | TransferOutcome, *, by: User | None, **values: Any) -> None:
    """Write the one answer to `request`. Raises Refused naming who answered first and how."""
    kind = type(request)
    waiting = update(kind).where(kind.id == request.id, kind.outcome.is_(None))
    db.session.flush()
    done = db.session.execute(
        waiting.values(
            outcome=outcome,
            waiting_task_id=None,
            decided_by_id=by.id if by else None,
            decided_at=clock.now(),
            **values,
        ),
        execution_options={"synchronize_session": False},
    )
    db.session.refresh(request)
    if not isinstance(done, CursorResult) or done.rowcount != 1:
        raise Refused(answered_before(request))


def answered_before(request: Asked) -> str:
    """What the later of two reads: who answered, how and when."""
    when = vn_datetime(request.decided_at)
    if request.outcome in (ExtensionOutcome.WITHDRAWN, TransferOutcome.WITHDRAWN):
        return f"Đơn vị đã rút đề nghị này lúc {when}, nên không còn gì để quyết định."
    if request.decided_by is None or request.outcome in (ExtensionOutcome.LAPSED, TransferOutcome.LAPSED):
        return f"Đề nghị này đã hết hiệu lực lúc {when}, nên không còn gì để quyết định."
    return f"{request.decided_by.name} đã quyết định trước anh chị lúc {when}: {_answer_told(request)}."


def _answer_told(request: Asked) -> str:
    if isinstance(request, TransferRequest):
        return "nhận lại để giao đơn vị khác" if request.outcome is TransferOutcome.AGREED else "không đồng ý trả lại"
    if request.outcome in GRANTED and request.granted_due_on and request.granted_precision:
        return f"đồng ý gia hạn đến {due_told(request.granted_due_on, request.granted_precision)}"
    return "không đồng ý gia hạn"


def settle_once(urge: UrgeNotice, state: UrgeState, *, by: User, **values: Any) -> None:
    """Send or discard a drafted urging, once. Raises Refused naming who did it first."""
    drafted = update(UrgeNotice).where(UrgeNotice.id == urge.id, UrgeNotice.state == UrgeState.DRAFT)
    db.session.flush()
    done = db.session.execute(
        drafted.values(state=state, decided_by_id=by.id, decided_at=clock.now(), **values),
        execution_options={"synchronize_session": False},
    )
    db.session.refresh(urge)
    if not isinstance(done, CursorResult) or done.rowcount != 1:
        who = urge.decided_by.name if urge.decided_by else "Có người"
        how = "đã gửi đôn đốc này" if urge.state is UrgeState.SENT else "đã bỏ bản đôn đốc này"
        raise Refused(f"{who} {how} trước anh chị lúc {vn_datetime(urge.decided_at)}.")
