"""From a Word file to issued tasks by what only a browser shows: text selected with the mouse, a laptop closed."""

from pathlib import Path

from tests.databases import ON_SQLITE
from tests.documents.make_files import word_of
from tests.journeys.conftest import DESK, PHONE
from tracker.db import db
from tracker.meetings.models import Conclusion
from tracker.tasks.models import Task, TaskState

pytestmark = ON_SQLITE

TEXT = """THÔNG BÁO
Kết luận của đồng chí Trưởng ban tại hội nghị sơ kết 6 tháng đầu năm 2025

Hội nghị diễn ra ngày 30/6/2025. Kinh phí các lớp bồi dưỡng do ngân sách thành phố bảo đảm.

Sau khi nghe các ý kiến, đồng chí Trưởng ban giao các nhiệm vụ sau:

Một là, Sở Nội vụ chủ trì, phối hợp với Trường Chính trị tỉnh mở 06 lớp bồi dưỡng trước ngày 01/10/2025.

Hai là, Sở Kinh tế tham mưu bố trí kinh phí cho các lớp bồi dưỡng trong quý III/2025.

Ba là, Văn phòng Thành ủy thường xuyên theo dõi, đôn đốc việc thực hiện.

Nơi nhận:
- Các thành viên Ban Chỉ đạo."""


def test_a_file_becomes_tasks_and_a_page_loaded_anew_loses_nothing(world, visitor_for, tmp_path: Path) -> None:
    path = tmp_path / "ket-luan.docx"
    path.write_bytes(word_of(TEXT))
    lan = visitor_for(world.lan)
    lan.go("/conclusions/new")
    lan.page.get_by_label("Tên cuộc họp, hội nghị").fill("Hội nghị sơ kết 6 tháng đầu năm 2025")
    lan.page.get_by_label("Ngày họp").fill("30/6/2025")
    lan.page.get_by_label("Tệp kết luận").set_input_files(path)
    lan.press("Đọc kết luận")
    page = lan.page
    assert "/review" in page.url, lan.words[:400]

    stands_beside_or_above(lan)
    name_a_unit(lan)
    add_from_the_text(lan)
    title = "Mở 06 lớp bồi dưỡng cho cán bộ cơ sở"
    with_label(lan, "Một là").locator("textarea[name$=title]").fill(title)
    lan.press("Lưu bản rà soát")
    number = int(page.url.split("/conclusions/")[1].split("/")[0])

    page.goto("about:blank")  # the laptop is closed
    lan.go(f"/conclusions/{number}/review")
    assert page.locator("textarea[name$=title]").first.count()
    kept = page.locator("textarea[name$=title]").evaluate_all("fields => fields.map(field => field.value)")
    assert title in kept and any("ngân sách" in one for one in kept)
    assert "Sở Kinh tế" not in lan.words.split("Toàn văn")[0], "the name was said once and stays said"

    complete(lan)
    lan.press("Lưu và xem trước khi giao")
    lan.press("Giao 4 nhiệm vụ")
    assert "Đã giao 4 nhiệm vụ" in lan.words
    tasks = db.session.scalars(db.select(Task).order_by(Task.serial)).all()
    assert [task.state for task in tasks] == [TaskState.ASSIGNED] * 4
    assert tasks[1].title == title and tasks[2].lead_unit_id == world.finance.id
    assert tasks[0].text == "Kinh phí các lớp bồi dưỡng do ngân sách thành phố bảo đảm."
    assert db.session.get(Conclusion, number).file.name == "ket-luan.docx"
    assert page.get_by_role("link", name="Tệp gốc").count(), "the file itself is kept"


def stands_beside_or_above(lan) -> None:
    """The text stands left of the items at a desk; on a phone one stands above the other."""
    for size in (PHONE, DESK):
        lan.page.set_viewport_size(size)
        text, items = lan.page.locator(".review .pane").bounding_box(), lan.page.locator("#items").bounding_box()
        if size is DESK:
            assert text["x"] + text["width"] <= items["x"] and abs(text["y"] - items["y"]) < 200
        else:
            below, above = max(text["y"], items["y"]), min((text, items), key=lambda box: box["y"])
            assert above["y"] + above["height"] <= below


def with_label(lan, label: str):
    """The fields of an item, opened."""
    item = lan.page.locator("details.found", has_text=label).first
    if item.get_attribute("open") is None:
        item.locator("summary").first.click()
    return item


def name_a_unit(lan) -> None:
    """The text calls the finance department by a name nobody told the book."""
    lan.page.get_by_label("“Sở Kinh tế”").select_option(label="Sở Tài chính")
    lan.page.get_by_label("Nhớ là tên gọi khác của đơn vị này").check()
    lan.press("Lưu bản rà soát")
    assert "Tên đơn vị chưa nhận ra" not in lan.words


def add_from_the_text(lan) -> None:
    """Select a sentence the reader left aside, as a mouse does, and make it an item."""
    page = lan.page
    page.evaluate(
        """words => {
            const pane = document.querySelector(".review .pane .doc");
            const walker = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT);
            const nodes = [];
            while (walker.nextNode()) {
                if (!walker.currentNode.parentElement.closest(".ref")) nodes.push(walker.currentNode);
            }
            const start = nodes.map(node => node.data).join("").indexOf(words);
            const at = place => {
                for (const node of nodes) {
                    if (place <= node.length) return [node, place];
                    place -= node.length;
                }
            };
            getSelection().setBaseAndExtent(...at(start), ...at(start + words.length));
        }""",
        "Kinh phí các lớp bồi dưỡng do ngân sách thành phố bảo đảm.",
    )
    button = page.get_by_role("button", name="Thêm thành nội dung")
    button.wait_for(state="visible")
    lan.look()
    lan.press("Thêm thành nội dung")
    assert "Đoạn vừa chọn là nội dung" in lan.words, lan.words[:500]


def complete(lan) -> None:
    """Every task gets its lead unit, its tracker and a term."""
    page = lan.page
    for item in page.locator("details.found").all():
        if item.locator("select[name$=disposition]").input_value() != "task":
            continue
        if item.get_attribute("open") is None:
            item.locator("summary").first.click()
        lead, tracker = item.locator("select[name$=lead_unit_id]"), item.locator("select[name$=tracker_id]")
        if not lead.input_value():
            lead.select_option(label="Sở Tài chính")
        if not tracker.input_value():
            tracker.select_option(label="Hoàng Ngọc Tú")
        if (
            not item.locator("input[name$=due_on]").input_value()
            and not item.locator("input[name$=ongoing]").is_checked()
        ):
            item.locator("input[name$=due_on]").fill("30/9/2025")
