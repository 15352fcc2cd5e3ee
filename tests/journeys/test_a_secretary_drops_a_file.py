"""From a Word file and from a PDF to issued tasks, with a reload in the middle; the original stays to be fetched."""

from datetime import date, datetime
from pathlib import Path

from tests.databases import ON_POSTGRESQL
from tests.documents.make_files import in_tcvn3, word_of
from tracker import clock
from tracker.db import db
from tracker.tasks.models import Task

pytestmark = ON_POSTGRESQL

FILES = Path(__file__).parents[1] / "documents/files"
TEXT = """BAN CHỈ ĐẠO 35 THÀNH PHỐ
Đồng chí chủ trì kết luận các nhiệm vụ trọng tâm sau:
Một là, Sở Nội vụ chủ trì, phối hợp với Trường Chính trị tỉnh mở 06 lớp bồi dưỡng trước ngày 01/10/2025.
Hai là, Sở Tài chính bố trí kinh phí mở lớp trong quý III/2025."""


def test_files_become_tasks(world, visitor_for, tmp_path: Path) -> None:
    """A Word file typed in an old font, then a PDF; a plain Word file walks the same way in its own journey."""
    word = tmp_path / "chu-abc.docx"
    word.write_bytes(word_of(in_tcvn3(TEXT)))
    for person in (world.lan, world.minh, world.hoa, world.tu):
        for held in person.memberships:
            held.from_on = date(2022, 1, 1)
    db.session.commit()
    with clock.travel(datetime(2025, 7, 1, 9, tzinfo=clock.VIETNAM)):
        lan = visitor_for(world.lan)
        for given, file in enumerate((word, FILES / "ket-luan.pdf"), 1):
            bring(lan, file)
            tasks = db.session.scalars(db.select(Task).order_by(Task.id)).all()[-2:]
            assert [task.lead_unit_id for task in tasks] == [world.home_affairs.id, world.finance.id]
            assert tasks[1].due_on.isoformat() == "2025-09-30"
            assert db.session.scalar(db.select(db.func.count(Task.id))) == 2 * given
            db.session.rollback()
            with lan.page.expect_download() as fetched:
                lan.page.get_by_role("link", name="Tệp gốc").click()
            assert Path(fetched.value.path()).read_bytes() == file.read_bytes()


def bring(lan, file: Path) -> None:
    """From the file to two issued tasks; the page is loaded anew in between."""
    lan.go("/conclusions/new")
    lan.page.get_by_label("Tên cuộc họp, hội nghị").fill(f"Hội nghị sơ kết 6 tháng: {file.name}")
    lan.page.get_by_label("Ngày họp").fill("30/6/2025")
    lan.page.get_by_label("Tệp kết luận").set_input_files(file)
    lan.press("Đọc kết luận")
    assert "/review" in lan.page.url
    lan.page.reload()
    lan.look()
    lan.press("Lưu và xem trước khi giao")
    lan.press("Giao 2 nhiệm vụ")
