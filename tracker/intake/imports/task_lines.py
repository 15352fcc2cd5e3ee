"""One row of tasks as it was read, and what is known beside it: units, and the people of the committee."""

import hashlib
import re
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import select

from tracker.accounts.queries import leaders_of, possible_trackers
from tracker.db import db, folded
from tracker.files.rules import refuse_secret
from tracker.intake.imports.lines import Line
from tracker.intake.imports.names import PeopleNames, UnitNames
from tracker.sheets import Cell, CellError
from tracker.tasks.forms.due import Due, parse_due
from tracker.tasks.models import DuePrecision, Priority
from tracker.units.models import Committee, Unit

CELL_LIMIT = 32_000  # signs an Excel cell holds, nearly


@dataclass
class TaskLine:
    """A row as it was read; names are looked up when it is known which task it is about."""

    line: Line
    code: str
    title: str
    due: Due | None
    is_ongoing: bool
    lead_words: str
    lead: Unit | None = None
    key: str = ""
    values: dict[str, Any] = field(default_factory=dict)


class Known:
    """What stands: units, and the people of the committee."""

    def __init__(self, committee: Committee, today: date) -> None:
        self.committee, self.today = committee, today
        units = db.session.scalars(select(Unit).order_by(Unit.id)).all()
        self.units, self.unit_by_id = UnitNames(units), {unit.id: unit for unit in units}
        trackers, leaders = possible_trackers(committee.id, today), leaders_of(committee.id, today)
        self.trackers = PeopleNames(trackers, "chuyên viên theo dõi")
        self.leaders = PeopleNames(leaders, "lãnh đạo")


def read_line(line: Line, known: Known, own_code: re.Pattern[str]) -> TaskLine:
    """Read everything a row says but the names that hang on which task it is about. Errors go to the line's plan."""
    code = line.text("code", 40).upper()
    if code and own_code.fullmatch(code) is None:
        line.blame(
            "code",
            f"Mã của {known.committee.short_name or known.committee.name} có dạng {known.committee.code}/"
            f"{known.today.year}/0001. Nhiệm vụ mới thì để trống, hệ thống tự cấp mã.",
        )
    title = line.text("title", 300, needed="Thiếu nội dung nhiệm vụ.")
    due, is_ongoing = line.read("due", _due) or (None, False)
    words = line.text("lead", 200)
    read = TaskLine(line, code, title, due, is_ongoing, words)
    text = line.paragraphs("text", CELL_LIMIT)
    refuse_secret(text)
    read.values = {
        "text": text,
        "product": line.text("product", 300),
        "priority": (line.choice("priority", Priority) if line.has("priority") else None) or Priority.NORMAL,
        "starred": line.flag("starred"),
        "review_after": line.day("review_after"),
        "given_on": line.day("given_on"),
    }
    if not code and words:
        read.lead = line.read("lead", lambda _cell: known.units.find(words, on=known.today))
    if not code and title and read.lead is not None:
        read.key = _key(known.committee, title, read.lead, due)
    return read


def _due(cell: Cell) -> tuple[Due | None, bool]:
    """The due date and whether the words say that there is none."""
    if isinstance(cell.raw, str) and cell.kind != "f":
        words = cell.words()
        if folded(words) in ("khong thoi han", "thuong xuyen", "viec thuong xuyen", "khong"):
            return None, True
        due = parse_due(words.removesuffix(" 00:00:00")) if words else None
    else:
        day = cell.day()
        due = parse_due(f"tháng {day.month}/{day.year}") if day and cell.is_month else None
        due = due or (Due(day, DuePrecision.DAY) if day else None)
    if due is not None and not 1945 <= due.on.year <= 2100:
        raise CellError(f"Năm {due.on.year} có lẽ gõ nhầm. Anh chị xem lại bản gốc rồi nhập lại.")
    return due, False


def _key(committee: Committee, title: str, lead: Unit, due: Due | None) -> str:
    told = "\n".join([committee.code, folded(title), lead.code, due.on.isoformat() if due else ""])
    return "import-" + hashlib.sha256(told.encode()).hexdigest()[:56]
