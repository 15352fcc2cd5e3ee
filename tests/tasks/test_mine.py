"""Việc của tôi: what hurts first, one button a row, across the committees of the person."""

import re

from tests import make
from tests.tasks.pages import press
from tracker.accounts.models import Role
from tracker.db import db
from tracker.tasks import actions
from tracker.tasks.models import TaskState


def groups(response) -> dict[str, list[str]]:
    """Heading of each group and the titles under it."""
    found = {}
    for part in response.text.split('<section class="block"')[1:]:
        heading = re.search(r"</svg> ([^<]+) <span", part)[1]
        found[heading] = re.findall(r'<h3><a href="[^"]+">([^<]+)</a>', part)
    return found


def test_work_is_grouped_worst_first(world, client_for) -> None:
    make.make_task(world, title="Xa", due_on=make.day(60))
    make.make_task(world, title="Muộn", due_on=make.day(-3))
    make.make_task(world, title="Gần", due_on=make.day(3))
    make.make_task(world, title="Mới", state=TaskState.ASSIGNED, due_on=make.day(40))
    make.make_task(world, title="Rất muộn", due_on=make.day(-30))
    make.make_task(world, title="Đã gửi", state=TaskState.SUBMITTED, due_on=make.day(-3))
    make.make_task(world, title="Của người khác", lead_unit=world.finance)
    make.make_task(world, title="Xong", state=TaskState.COMPLETED)
    page = client_for(world.minh).get("/my-work")
    assert groups(page) == {
        "Quá hạn": ["Rất muộn", "Muộn"],
        "Sắp đến hạn": ["Gần"],
        "Mới giao, chờ tiếp nhận": ["Mới"],
        "Đang thực hiện": ["Xa"],
        "Chờ xác nhận": ["Đã gửi"],
    }
    assert "Sở Nội vụ đang có 6 việc phải làm, 2 việc đã quá hạn." in page.text
    assert 'href="/tasks?view=done&amp;unit=' in page.text


def test_a_new_task_is_accepted_from_its_row(world, client_for) -> None:
    task = make.make_task(world, state=TaskState.ASSIGNED)
    minh = client_for(world.minh)
    assert f'action="/tasks/{task.id}/acceptance"' in minh.get("/my-work").text
    assert "Đã tiếp nhận" in press(minh, f"/tasks/{task.id}/acceptance")
    assert "không còn chờ tiếp nhận" in press(minh, f"/tasks/{task.id}/acceptance")


def test_a_quiet_day_looks_quiet(world, client_for) -> None:
    page = client_for(world.tuan).get("/my-work")
    assert "Không còn việc nào phải làm" in page.text and groups(page) == {}
    make.make_task(world, lead_unit=world.finance, state=TaskState.COMPLETED)
    assert "Xem 1 việc đã hoàn thành" in client_for(world.tuan).get("/my-work").text


def test_all_committees_of_a_person_stand_together(world, client_for) -> None:
    other = make.make_committee("CDS", name="Ban Chỉ đạo Chuyển đổi số", short_name="BCĐ CĐS")
    make.make_membership(world.minh, other, Role.MEMBER)
    foreign = make.make_committee("XYZ", short_name="BCĐ lạ")
    make.make_task(world, title="Việc 35", due_on=make.day(-1))
    make.make_task(world, title="Việc số", committee=other, code="CDS/2026/0001", due_on=make.day(-2))
    make.make_task(world, title="Việc lạ", committee=foreign, code="XYZ/2026/0001", due_on=make.day(-9))
    page = client_for(world.minh).get("/my-work")
    assert groups(page)["Quá hạn"] == ["Việc số", "Việc 35"]
    assert "BCĐ CĐS" in page.text and "Việc lạ" not in page.text


def test_a_tracking_officer_finds_what_waits_for_them(world, client_for) -> None:
    task = make.make_task(world, title="Đợi Tú")
    actions.submit(task, document_number="1/BC", by=world.minh)
    db.session.commit()
    page = client_for(world.tu).get("/my-work")
    assert groups(page)["Chờ anh chị quyết định"] == ["Đợi Tú"]
    assert f'href="/tasks/{task.id}/verification"' in page.text


def test_the_page_makes_few_queries(world, client_for, count_queries) -> None:
    for number in range(30):
        make.make_task(world, title=f"Việc {number}", due_on=make.day(number - 15))
    client = client_for(world.minh)
    with count_queries() as queries:
        client.get("/my-work")
    assert queries.number <= 12, queries.statements
