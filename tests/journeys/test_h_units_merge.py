"""Two offices are merged by a decision: looked at first, done in the background, and the minutes printed."""

from io import BytesIO

from docx import Document

from tests import make
from tests.databases import ON_POSTGRESQL
from tests.handovers.test_units_move import HANDLERS
from tracker.db import db
from tracker.tasks.models import Task
from tracker.works.jobs import run_one

pytestmark = ON_POSTGRESQL


def test_a_merger_with_hand_over_minutes(world, visitor_for, tmp_path) -> None:
    led = [make.make_task(world, title=f"Nhiệm vụ số {number}") for number in range(3)]
    make.make_visit(world)
    code, task_id = world.school.code, led[0].id
    an = visitor_for(world.an)
    an.go("/units")
    an.press("Sắp xếp đơn vị", role="link")
    an.press("Sáp nhập", role="link")
    an.page.fill("#decision", "Nghị quyết 12/NQ-HĐND ngày 20/6/2026")
    an.page.fill("#effective_on", f"{make.day(0):%d/%m/%Y}")
    an.page.fill("#old_units", "Sở Nội vụ")
    an.page.fill("#successor", "Sở không có")
    an.press("Xem trước")
    assert "không có đơn vị nào mang mã hoặc tên “Sở không có”" in an.words
    an.page.fill("#successor", code)
    an.press("Xem trước")
    assert "3 nhiệm vụ chủ trì" in an.words and "1 cuộc kiểm tra" in an.words
    assert "Nhiệm vụ số 1" not in an.words, "an administrator reads no tasks"
    an.press("Thực hiện", exact=True)
    assert "Anh chị có thể rời trang này" in an.words
    db.session.rollback()
    assert run_one(HANDLERS)
    an.page.get_by_text("Đã chuyển 3 nhiệm vụ chủ trì").wait_for()  # the page looks by itself
    an.look()
    an.press("Xem kết quả", role="link")
    assert "Đã thực hiện" in an.words
    an.go("/works")

    lan = visitor_for(world.lan, phone=True)
    lan.go("/notices/mine")
    lan.press("Sáp nhập Sở Nội vụ: 3 nhiệm vụ được bàn giao")
    with lan.page.expect_download() as coming:
        lan.page.get_by_role("link", name="Biên bản của Sở Nội vụ").click()
    file = tmp_path / "minutes.docx"
    coming.value.save_as(file)
    words = "\n".join(cell.text for table in Document(BytesIO(file.read_bytes())).tables for cell in table._cells)
    assert "Nhiệm vụ số 2" in words and "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in words
    lan.go(f"/tasks/{task_id}")
    assert "Sở Nội vụ chủ trì" in lan.words and "chuyển từ Sở Nội vụ sang Trường Chính trị tỉnh" in lan.words
    lan.press("Ai theo dõi, chủ trì vào ngày nào", role="link")
    assert db.session.get(Task, task_id).lead_unit.name == "Trường Chính trị tỉnh"


def test_a_secretary_hands_over_and_names_a_deputy(world, visitor_for) -> None:
    make.make_task(world)
    lan = visitor_for(world.lan)
    lan.go("/people")
    lan.page.get_by_role("link", name="Bàn giao… công việc của Hoàng Ngọc Tú").click()
    lan.look()
    lan.page.select_option("#everything", label="Nguyễn Thị Lan, Văn phòng Thành ủy")
    lan.press("Xem trước")
    lan.press("Bàn giao", exact=True)
    assert "Đã bàn giao 1 việc của Hoàng Ngọc Tú" in lan.words
    lan.go("/people")
    lan.press("Cử người thay", role="link")
    lan.page.select_option("#absent_id", label="Hoàng Ngọc Tú, Văn phòng Thành ủy")
    lan.page.select_option("#deputy_id", label="Vũ Tiến Dũng, Văn phòng Thành ủy")
    lan.page.fill("#to_on", f"{make.day(5):%d/%m/%Y}")
    lan.press("Cử người thay")
    assert "Vũ Tiến Dũng thay Hoàng Ngọc Tú" in lan.words
