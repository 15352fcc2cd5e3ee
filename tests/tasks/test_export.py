"""The spreadsheet of the list: what it holds, for whom, and that nothing typed becomes a formula."""

import io

from openpyxl import load_workbook

from tests import make
from tracker.db import db
from tracker.tasks.models import ProgressUpdate, TaskState


def sheet_of(response):
    assert response.status_code == 200
    assert response.mimetype == "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    assert ".xlsx" in response.headers["Content-Disposition"]
    return load_workbook(io.BytesIO(response.data)).active


def rows_of(sheet) -> list[dict[str, object]]:
    """The table below the head, by column name."""
    found = list(sheet.iter_rows())
    top = next(place for place, row in enumerate(found) if row[0].value == "Mã")
    names = [cell.value for cell in found[top]]
    return [dict(zip(names, [cell.value for cell in row], strict=True)) for row in found[top + 1 :]]


def test_the_filtered_list_is_exported_with_all_columns(world, client_for) -> None:
    conclusion = make.make_conclusion(world, issued=True, due_on=make.day(-4), percent=60, starred=True)
    make.make_task(world, title="Không xuất", state=TaskState.COMPLETED)
    task_id = make.db.session.scalars(make.db.select(make.Task.id).order_by(make.Task.id)).first()
    update = ProgressUpdate(
        task_id=task_id, author=world.minh, unit=world.home_affairs, at=make.clock.now(), percent=60,
        obstacle="Thiếu kinh phí",
    )  # fmt: skip
    db.session.add(update)
    db.session.commit()
    sheet = sheet_of(client_for(world.lan).get("/tasks.xlsx?view=overdue"))
    rows = rows_of(sheet)
    assert len(rows) == 2
    first = rows[0]
    assert first["Nội dung nhiệm vụ"] == conclusion.items[0].title
    assert first["Văn bản"] == "Một là · Hội nghị sơ kết 6 tháng"
    assert first["Đơn vị chủ trì"] == "Sở Nội vụ" and first["Đơn vị phối hợp"] == "Trường Chính trị tỉnh"
    assert first["Hạn hiện tại"].date() == make.day(-4) and first["Tiến độ"] == 60
    assert "Quá hạn" in first["Tình trạng"] and first["Khó khăn, vướng mắc"] == "Thiếu kinh phí"
    assert first["Ghi chú"] == "Trọng tâm"
    assert "Điều kiện: Quá hạn" in [row[0].value for row in sheet.iter_rows(max_row=4)]


def test_what_people_typed_never_becomes_a_formula(world, client_for) -> None:
    dangerous = ["=1+1", "+cmd|' /C calc'!A0", "-2", "@SUM(A1)", '=HYPERLINK("http://x")', "http://x.example"]
    for title in dangerous:
        make.make_task(world, title=title, product=title)
    sheet = sheet_of(client_for(world.lan).get("/tasks.xlsx"))
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value in dangerous]
    assert len(cells) == 2 * len(dangerous)
    assert all(cell.data_type == "s" and cell.hyperlink is None for cell in cells)


def test_everybody_exports_only_what_they_see(world, client_for) -> None:
    make.make_task(world, title="Của Nội vụ", supports=[])
    assert [row["Nội dung nhiệm vụ"] for row in rows_of(sheet_of(client_for(world.minh).get("/tasks.xlsx")))] == [
        "Của Nội vụ"
    ]
    assert rows_of(sheet_of(client_for(world.tuan).get("/tasks.xlsx"))) == []


def test_the_button_keeps_the_filter(world, client_for) -> None:
    make.make_task(world, due_on=make.day(-1))
    page = client_for(world.lan).get("/tasks?view=overdue&sort=title").text
    assert 'href="/tasks.xlsx?view=overdue&amp;sort=title"' in page
