"""What the chain of history is made of: the hash of one event, and what can be wrong with it."""

import hashlib
import json
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any


def hash_of(event: Any, position: int, previous_hash: str) -> str:
    """The hash of an event (a row of its columns) at its place in the chain: of all it says and the hash before it."""
    at: datetime = event.at
    facts = [
        previous_hash,
        position,
        event.id,
        event.subject_kind,
        event.subject_id,
        event.verb,
        event.actor_id,
        event.committee_id,
        at.astimezone(UTC).isoformat(timespec="microseconds"),
        event.details,
    ]
    told = json.dumps(facts, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()


class Fault(StrEnum):
    """What can be wrong at a place of the chain."""

    ALTERED = "altered"  # the event no longer says what it said when it was sealed
    MISSING = "missing"  # there is none at this place any more
    UNLINKED = "unlinked"  # it names another one before it: its seal was made anew
    END = "end"  # the chain does not end as it was left
    NOTED = "noted"  # the hash at a place is not the one somebody noted down


@dataclass(frozen=True)
class Broken:
    """One fault, at a place; `event_id`, verb and moment where there is still an event to name."""

    fault: Fault
    position: int
    event_id: int | None = None
    verb: str = ""
    at: datetime | None = None


# ---------- What history is about ----------

KINDS = {  # table → what people call its rows
    "task": "Nhiệm vụ",
    "task_part": "Phần việc trong đơn vị",
    "remark": "Ý kiến chỉ đạo",
    "conclusion": "Kết luận",
    "document": "Văn bản",
    "visit": "Cuộc kiểm tra",
    "finding": "Ghi nhận khi kiểm tra",
    "checklist_template": "Mẫu phiếu kiểm tra",
    "duty": "Việc định kỳ",
    "indicator": "Chỉ tiêu",
    "review": "Rà soát giữa kỳ",
    "notice": "Thông báo",
    "user_account": "Tài khoản, vai trò",
    "committee": "Ban Chỉ đạo",
    "unit": "Đơn vị",
    "handover": "Bàn giao",
    "reorganisation": "Sắp xếp đơn vị",
    "calendar_day": "Lịch làm việc",
    "import_run": "Nhập từ bảng tính",
    "reminder_rules": "Quy tắc nhắc việc",
    "saved_filter": "Bộ lọc chung",
}
COMMITTEE = (
    "task",
    "task_part",
    "conclusion",
    "document",
    "visit",
    "finding",
    "checklist_template",
    "duty",
    "indicator",
    "review",
    "notice",
    "user_account",
    "committee",
    "handover",
    "import_run",
    "reminder_rules",
    "saved_filter",
)
ADMINISTRATION = ("unit", "user_account", "committee", "calendar_day", "reorganisation", "handover", "import_run")
