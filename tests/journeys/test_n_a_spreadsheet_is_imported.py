"""A secretary brings the committee's old spreadsheet: errors by cell, the file with its errors, corrected, imported."""

from pathlib import Path

from openpyxl import load_workbook

from tests.databases import ON_POSTGRESQL
from tests.intake.sheets_of import xlsx
from tracker import clock
from tracker.db import db
from tracker.tasks.models import Task, TaskState

pytestmark = ON_POSTGRESQL

HEADS = ["TT", "Nội dung", "Cơ quan chủ trì", "Phối hợp", "Chuyên viên theo dõi", "Thời hạn", "Ngày giao"]


def test_a_spreadsheet_with_errors_is_corrected_and_imported(world, visitor_for, tmp_path: Path) -> None:
    today = clock.today()
    year = today.year + 1
    path = tmp_path / "Theo doi ket luan.xlsx"
    rows = [
        [1, "Rà soát thủ tục hành chính cấp xã", "Sở Nội vụ", "STC", "Hoàng Ngọc Tú", f"30/9/{year}", today],
        [2, "Mở lớp bồi dưỡng cán bộ cơ sở", "Trường Chính trị", "", "Hoàng Ngọc Tú", f"31/2/{year}", today],
        [3, "Công khai kết quả giải quyết hồ sơ", "SNV", "", "", f"quý III/{year}", ""],
    ]
    path.write_bytes(xlsx(HEADS, *rows, above=[["BAN CHỈ ĐẠO 35"], ["Bảng theo dõi thực hiện kết luận"], []]))

    lan = visitor_for(world.lan)
    lan.go("/tasks")
    lan.press("Nhập nhiệm vụ từ bảng tính", role="link")
    assert "Tải tệp mẫu trống" in lan.words
    lan.page.get_by_label("Tệp Excel (.xlsx)").set_input_files(path)
    lan.press("Kiểm tra tệp")
    assert "2 dòng có lỗi, chưa nhập dòng nào" in lan.words
    for told in ("D5 Không có đơn vị nào có mã hoặc tên “STC”", "C6 Không có đơn vị nào", "F6 Không có ngày"):
        assert told in lan.words, lan.words
    assert db.session.query(Task).count() == 0
    db.session.rollback()

    with lan.page.expect_download() as coming:
        lan.page.get_by_role("link", name="Tải tệp kèm cột lỗi").click()
    back = tmp_path / "sua.xlsx"
    coming.value.save_as(back)
    book = load_workbook(back)
    sheet = book.active
    assert "D5: " in sheet["H2"].value and "F6: " in sheet["H3"].value and sheet["H4"].value is None
    sheet["D2"], sheet["C3"], sheet["F3"] = "Sở Tài chính", "Trường Chính trị tỉnh", f"28/2/{year}"
    book.save(back)

    lan.page.get_by_label("Tệp Excel (.xlsx)").set_input_files(back)
    lan.press("Kiểm tra tệp")
    assert "Không có lỗi, chờ anh chị nhập" in lan.words and "Dòng mới 3" in lan.words, lan.words
    lan.press("Nhập 3 dòng")
    assert "Đã nhập nhiệm vụ" in lan.words and "3 dòng mới" in lan.words
    tasks = db.session.scalars(db.select(Task).order_by(Task.serial)).all()
    assert [task.state for task in tasks] == [TaskState.ASSIGNED, TaskState.ASSIGNED, TaskState.DRAFT]
    assert tasks[0].supports[0].unit_id == world.finance.id and tasks[1].lead_unit_id == world.school.id
    db.session.rollback()

    lan.go("/imports/tasks/new")
    lan.page.get_by_label("Tệp Excel (.xlsx)").set_input_files(back)
    lan.press("Kiểm tra tệp")
    assert "Không có gì để nhập" in lan.words, "the same file again changes nothing"

    lan.go("/history")
    assert "Nguyễn Thị Lan nhập dữ liệu từ bảng tính" in lan.words
    assert "3 dòng mới, 0 dòng sửa, 0 dòng giữ nguyên" in lan.words

    minh = visitor_for(world.minh, phone=True)
    minh.go("/my-work")
    assert "Rà soát thủ tục hành chính cấp xã" in minh.words


def test_an_administrator_takes_people_over_from_a_phone(world, visitor_for, tmp_path: Path) -> None:
    path = tmp_path / "nguoi.xlsx"
    heads = ["Thư điện tử", "Họ và tên", "Đơn vị", "Ban Chỉ đạo", "Vai trò"]
    path.write_bytes(xlsx(heads, ["lththao@noivu.example", "Lê Thị Thảo", "Sở Nội vụ", "BCD35", "Thành viên"]))
    an = visitor_for(world.an, phone=True)
    an.go("/accounts")
    an.press("Nhập, xuất Excel", role="link")
    an.page.get_by_label("Tệp Excel (.xlsx)").set_input_files(path)
    an.press("Kiểm tra tệp")
    an.press("Nhập 1 dòng")
    assert "Đã nhập người dùng" in an.words
    an.go("/history/administration")
    assert "mở tài khoản từ bảng tính" in an.words and "giao vai trò cho" in an.words
