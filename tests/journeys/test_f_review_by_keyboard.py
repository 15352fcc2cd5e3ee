"""A secretary who never touches the mouse: a conclusion is pasted, completed and given out with keys."""

from tests.databases import ON_POSTGRESQL
from tracker.db import db
from tracker.meetings.models import ConclusionItem
from tracker.tasks.models import Task, TaskState

pytestmark = ON_POSTGRESQL

TEXT = """Sau khi nghe các ý kiến, đồng chí Trưởng ban kết luận, giao nhiệm vụ như sau:

Một là, rà soát, công bố danh mục thủ tục hành chính nội bộ.

Hai là, tham mưu bố trí kinh phí cho các lớp bồi dưỡng."""


def test_an_item_gets_its_units_tracker_and_term_with_keys_alone(world, visitor_for) -> None:
    lan = visitor_for(world.lan)
    keys = lan.page.keyboard
    lan.go("/conclusions/new")
    reach(lan, "input[name=title]")
    keys.type("Hội nghị giao ban tháng 6")
    reach(lan, "input[name=held_on]")
    keys.type("30/6/2025")
    reach(lan, "textarea[name=text]")
    keys.insert_text(TEXT)
    reach(lan, "button:has-text('Đọc kết luận')")
    keys.press("Enter")
    lan.page.wait_for_url("**/review*")

    reach(lan, "details.found[open] select[name$=lead_unit_id]")
    choose(lan, "Sở Tài chính")
    reach(lan, "details.found[open] select[name$=tracker_id]")
    choose(lan, "Hoàng Ngọc Tú")
    reach(lan, "details.found[open] details.ticks summary")
    keys.press("Enter")
    reach(lan, "details.found[open] input[name$=support_unit_ids]")
    keys.press("Space")
    reach(lan, "details.found[open] input[name$=due_on]")
    keys.type("15/9/2025")
    for place in range(2):  # the same unit and person for what stands below
        reach(lan, f"details.found[open] input[name$=below] >> nth={place}")
        keys.press("Space")
    reach(lan, "details.found[open] button[value^=look]")
    keys.press("Enter")
    lan.page.wait_for_url("**/review?open=*")

    reach(lan, "details.found[open] input[name$=due_on]")
    keys.type("30/9/2025")
    reach(lan, "button[value=next]")
    keys.press("Enter")
    lan.page.wait_for_url("**/issue")
    reach(lan, "button:has-text('Giao 2 nhiệm vụ')")
    keys.press("Enter")
    lan.page.wait_for_url(lambda address: not address.endswith("/issue"))
    assert "Đã giao 2 nhiệm vụ" in lan.words, lan.words[:400]

    first, second = db.session.scalars(db.select(Task).order_by(Task.serial)).all()
    assert first.state is second.state is TaskState.ASSIGNED
    assert first.lead_unit_id == second.lead_unit_id == world.finance.id
    assert first.tracker_id == second.tracker_id and first.tracker_id is not None
    assert [str(task.due_on) for task in (first, second)] == ["2025-09-15", "2025-09-30"]
    item = db.session.scalars(db.select(ConclusionItem).order_by(ConclusionItem.start)).first()
    assert item is not None and len(item.support_unit_ids) == 1


def reach(lan, selector: str) -> None:
    """Press Tab until a thing has the focus, as somebody does who has no mouse."""
    wanted = lan.page.locator(selector).first
    wanted.wait_for(state="visible")
    for _ in range(250):
        if wanted.evaluate("element => element === document.activeElement"):
            return
        lan.page.keyboard.press("Tab")
    raise AssertionError(f"no key reaches {selector}")


def choose(lan, label: str) -> None:
    """Go down the list that has the focus, key by key."""
    for _ in range(60):
        if lan.page.evaluate("document.activeElement.selectedOptions[0].label.trim()") == label:
            return
        lan.page.keyboard.press("ArrowDown")
    raise AssertionError(f"no key reaches {label}")
