"""Spreadsheets for tests, and a person who hands them in."""

import io
from collections.abc import Sequence
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from sqlalchemy import select

from tests.client import Client
from tracker.db import db
from tracker.intake.models import ImportLine, ImportRun

UNITS = ["Mã đơn vị *", "Tên đơn vị *", "Tên gọn", "Tên gọi khác", "Loại đơn vị", "Mã đơn vị cấp trên"]
PEOPLE = ["Thư điện tử", "Họ và tên", "Chức vụ", "Điện thoại", "Đơn vị", "Ban Chỉ đạo", "Vai trò", "Từ ngày"]
TASKS = ["Mã", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Theo dõi", "Thời hạn", "Ngày giao"]


def xlsx(heads: Sequence[Any], *rows: Sequence[Any], above: Sequence[Sequence[Any]] = ()) -> bytes:
    """A workbook with one table, below the lines `above`."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    for row in (*above, heads, *rows):
        sheet.append(list(row))
    return saved(book)


def saved(book: Workbook) -> bytes:
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def hand_in(client: Client, kind: str, data: bytes, name: str = "bang.xlsx", **form: str) -> Any:
    """Send the file as the page does."""
    return client.post(
        f"/imports/{kind}/new",
        data={"file": (io.BytesIO(data), name), **form},
        content_type="multipart/form-data",
    )


def checked(client: Client, kind: str, data: bytes) -> ImportRun:
    """Hand the file in and return what its dry run found."""
    answer = hand_in(client, kind, data)
    assert answer.status_code == 303, answer.text
    return db.session.scalars(select(ImportRun).order_by(ImportRun.id.desc()).limit(1)).one()


def taken_over(client: Client, kind: str, data: bytes) -> ImportRun:
    """Hand the file in, press the button, and return the run."""
    run = checked(client, kind, data)
    assert run.wrong == 0, errors_of(run)
    answer = client.post(f"/imports/{run.id}/confirmation")
    assert answer.status_code == 303
    assert run.state.value == "done", client.get(f"/imports/{run.id}").text
    return run


def errors_of(run: ImportRun) -> list[tuple[str, str]]:
    """The cells and sentences of a run's errors."""
    lines = select(ImportLine).where(ImportLine.run_id == run.id, ImportLine.is_wrong).order_by(ImportLine.id)
    return [(line.cell, line.words) for line in db.session.scalars(lines)]


def counts_of(run: ImportRun) -> tuple[int, int, int, int]:
    """New, changed, unchanged, wrong."""
    return run.new, run.changed, run.unchanged, run.wrong


def rows_of(data: bytes) -> list[list[Any]]:
    """All rows of the first sheet of a workbook."""
    sheet = load_workbook(io.BytesIO(data)).worksheets[0]
    return [list(row) for row in sheet.iter_rows(values_only=True)]


def pressed(client: Client, url: str) -> Any:
    """Press a button and look at the page it leads to."""
    answer = client.post(url)
    assert answer.status_code == 303, answer.text
    return client.get(answer.location)
