"""What supporting units owe a lead unit: their contribution. It is asked for and never waited for."""

from collections.abc import Sequence

from tracker import clock
from tracker.accounts.models import User
from tracker.accounts.queries import contacts, standpoint
from tracker.db import insert_once
from tracker.errors import Forbidden, Refused
from tracker.history.actions import record
from tracker.notices.models import NoticeKind
from tracker.tasks.actions.moves import tell
from tracker.tasks.models import ContributionAsk, Task
from tracker.tasks.queries.support import missing_contributions
from tracker.tasks.rules import can_ask_contribution
from tracker.units.models import Unit


def ask_contributions(task: Task, *, by: User) -> Sequence[Unit]:
    """Ask the supporting units that have contributed nothing for their part; each once a day, whoever asks. Returns
    the units that were asked now.

    Refused when none is missing, or all were asked today; Forbidden for people who do not need it.
    """
    today = clock.today()
    if not can_ask_contribution(task, standpoint(by, task.committee_id, today)):
        raise Forbidden("Chỉ đơn vị chủ trì và người theo dõi mới nhắc đơn vị phối hợp.")
    missing = missing_contributions(task)
    if not missing:
        raise Refused("Các đơn vị phối hợp đều đã gửi phần của mình.")
    asked = [
        unit
        for unit in missing
        if insert_once(ContributionAsk, task_id=task.id, unit_id=unit.id, asked_on=today, asked_by_id=by.id)
    ]
    if not asked:
        raise Refused("Hôm nay đã nhắc rồi. Mỗi đơn vị phối hợp được nhắc mỗi ngày một lần.")
    names = [unit.short_name or unit.name for unit in asked]
    record(task, "task.contribution_asked", by=by, units=names)
    for unit in asked:
        people = contacts(unit.id, task.committee_id, today)
        tell(task, NoticeKind.CONTRIBUTION, people, about=f"{today:%Y%m%d}", by=by)
    return asked
