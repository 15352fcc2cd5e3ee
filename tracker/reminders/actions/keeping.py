"""Keeping a committee's rules."""

from typing import Any

from sqlalchemy import CursorResult, update

from tracker.accounts.models import User
from tracker.accounts.rules import Standpoint
from tracker.db import db, insert_once
from tracker.errors import Forbidden, Refused
from tracker.history.actions import record
from tracker.reminders.models import Audience, ReminderRules
from tracker.reminders.queries.planning import rules_by_committee
from tracker.reminders.rules.checks import differences, refuse_unsound
from tracker.reminders.rules.stages import Rules
from tracker.reminders.rules.stored import stored_audiences
from tracker.units.models import Committee

CHANGED_MEANWHILE = (
    "Đồng nghiệp của anh chị vừa lưu quy tắc khác trong lúc trang này đang mở. "
    "Anh chị mở lại trang, xem quy tắc mới rồi sửa tiếp."
)


def keep_rules(committee: Committee, wanted: Rules, *, version: int, who: Standpoint, by: User) -> dict[str, list[Any]]:
    """Let a committee go by `wanted` from the next plan on. Returns what changed, nothing where it is so already.

    `version` is that of the rules the form was drawn from (0: the usual ones). Raises Refused for rules that cannot be
    and when somebody else changed them meanwhile, Forbidden for others than the secretaries.
    """
    if not who.is_secretary:
        raise Forbidden("Chỉ Tổ thư ký mới đổi quy tắc nhắc việc.")
    refuse_unsound(wanted)
    db.session.refresh(committee, with_for_update=True)
    changes = differences(rules_by_committee([committee.id])[committee.id], wanted)
    if not changes:
        return {}
    values = {
        "audiences": stored_audiences(wanted),
        "before_in": wanted.before_in,
        "late_in": wanted.late_in,
        "weekly_on": wanted.weekly_on,
        "report_links": wanted.report_links,
        "urge_after": wanted.urge_after,
        "report_after": wanted.report_after,
        "version": version + 1,
    }
    if version == 0:
        kept = insert_once(ReminderRules, committee_id=committee.id, **values) is not None
    else:
        same = update(ReminderRules).where(ReminderRules.committee_id == committee.id, ReminderRules.version == version)
        done = db.session.execute(same.values(**values), execution_options={"synchronize_session": False})
        kept = isinstance(done, CursorResult) and done.rowcount == 1
    if not kept:
        raise Refused(CHANGED_MEANWHILE)
    committee.remind_days_before = sorted(wanted.audiences[Audience.CONTACT].before, reverse=True)
    committee.remind_late_every = wanted.late_every
    record(committee, "committee.reminders_changed", by=by, committee_id=committee.id, changes=changes)
    return changes
