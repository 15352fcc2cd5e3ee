"""Reading a spreadsheet: first whether it may be kept at all, then what each row would do, then doing it."""

from collections.abc import Iterator
from datetime import date
from typing import IO

from sqlalchemy.exc import IntegrityError

from tracker import clock
from tracker.accounts.models import User
from tracker.config import Settings
from tracker.db import db, folded
from tracker.errors import Refused
from tracker.files.actions import folder_of
from tracker.intake import actions
from tracker.intake.actions.people import write_people
from tracker.intake.actions.tasks import write_tasks
from tracker.intake.actions.units import write_units
from tracker.intake.imports.people import plan_people
from tracker.intake.imports.tasks import plan_tasks
from tracker.intake.imports.units import plan_units
from tracker.intake.models import ImportRun, IntakeKind
from tracker.intake.rules import (
    COLUMNS,
    MOST_SIGNS_OF_HEADING,
    TOLD_ONLY,
    Fate,
    Plan,
    refuse_columns,
    refuse_marked,
    refuse_marked_cell,
)
from tracker.sheets import Book, Cell, Table, open_book, ref
from tracker.units.models import Committee

GONE = "Tệp đã được xóa sau khi nhập xong hoặc bỏ. Anh chị gửi lại tệp."


def inspect(stream: IO[bytes], kind: IntakeKind) -> tuple[int, list[str]]:
    """How many rows a file has, and what to say of it as a whole. Nothing has been stored when this refuses.

    Raises SecretRefused for a marking of secrecy, Refused for what is no sound spreadsheet of this kind or has a column
    the product does not take in.
    """
    with open_book(stream) as book:
        _refuse_contents(book)
        table = book.find(COLUMNS[kind])
        refuse_columns(Cell(ref(place, table.head), name, "s") for place, name in table.headings.items())
        number = 0
        for texts in table.texts():
            number += 1
            for text in texts:
                refuse_marked_cell(text)
        if not number:
            raise Refused("Dưới dòng tiêu đề không có dòng dữ liệu nào. Anh chị điền từ dòng ngay dưới tiêu đề.")
        return number, _notes(table)


def _refuse_contents(book: Book) -> None:
    """Look at the first rows of every sheet, the hidden ones too: stamps of secrecy, headings of refused columns."""
    sheets: dict[str, list[list[Cell]]] = {}
    for title, cells in book.first_lines():
        sheets.setdefault(title, []).append(cells)
    for lines in sheets.values():
        refuse_marked(lines)
        for cells in _headings(lines):
            refuse_columns(cells)


def _headings(lines: list[list[Cell]]) -> Iterator[list[Cell]]:
    """The rows down to the first that looks like one of headings: three short texts or more."""
    for cells in lines:
        texts = [cell for cell in cells if isinstance(cell.raw, str) and len(cell.raw) <= MOST_SIGNS_OF_HEADING]
        if len(texts) == len(cells) and len(cells) > 1:
            yield cells
        if len(texts) >= 3:
            return


def _notes(table: Table) -> list[str]:
    known = set(table.places.values())
    unknown = [
        f"“{name}” ({ref(place, table.head)})"
        for place, name in table.headings.items()
        if place not in known and folded(name) not in TOLD_ONLY
    ]
    if not unknown:
        return []
    what = "Cột" if len(unknown) == 1 else "Các cột"
    return [f"{what} {', '.join(unknown[:12])} không có trong mẫu nên không được nhập."]


def plan_of(stream: IO[bytes], kind: IntakeKind, committee: Committee | None, today: date) -> Plan:
    """What taking over the file would do, against what stands in the database now. Writes nothing."""
    with open_book(stream) as book:
        table = book.find(COLUMNS[kind])
        if kind is IntakeKind.UNITS:
            return plan_units(table)
        if kind is IntakeKind.PEOPLE:
            return plan_people(table, today)
        assert committee is not None
        return plan_tasks(table, committee, today)


def check(run: ImportRun, *, settings: Settings) -> Plan:
    """The dry run of a kept file; keeps what it found. Raises Refused when the file is gone."""
    with opened(run, settings) as stream:
        plan = plan_of(stream, run.kind, run.committee, clock.today())
    actions.keep_result(run, plan)
    return plan


def take_over(run: ImportRun, *, settings: Settings, by: User) -> None:
    """Write everything the file says, or nothing: read anew, against what stands now.

    Raises Refused when a row is wrong by now, or somebody else writes the same things at this moment.
    """
    with opened(run, settings) as stream:
        plan = plan_of(stream, run.kind, run.committee, clock.today())
    if wrong := plan.count(Fate.WRONG):
        raise Refused(
            f"Từ lúc kiểm tra đến nay dữ liệu đã thay đổi, {wrong} dòng không còn nhập được, nên chưa nhập dòng nào. "
            "Anh chị xem lại các lỗi."
        )
    run.new, run.changed = plan.count(Fate.NEW), plan.count(Fate.CHANGED)
    run.unchanged = plan.count(Fate.UNCHANGED)
    write(plan, run.kind, run.committee, run_id=run.id, by=by)
    actions.finish(run, by=by)


def write(plan: Plan, kind: IntakeKind, committee: Committee | None, *, run_id: int, by: User | None) -> None:
    """Write what a plan without errors holds. Raises Refused when somebody else writes the same at this moment."""
    try:
        if kind is IntakeKind.UNITS:
            write_units(plan.work, by=by)
        elif kind is IntakeKind.PEOPLE:
            write_people(plan.work, by=by)
        else:
            assert committee is not None and by is not None
            write_tasks(committee, plan.work, run_id=run_id, by=by)
        db.session.flush()
    except IntegrityError as problem:
        raise Refused(
            "Có người vừa ghi cùng dữ liệu này, nên chưa nhập dòng nào. Anh chị kiểm tra lại tệp rồi nhập."
        ) from problem


def opened(run: ImportRun, settings: Settings) -> IO[bytes]:
    """The kept file, to be closed by the caller. Raises Refused when it is gone."""
    if run.file.removed_at is not None:
        raise Refused(GONE)
    try:
        return (folder_of(settings) / run.file.stored_as).open("rb")
    except OSError:
        raise Refused(GONE) from None
