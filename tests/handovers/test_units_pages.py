"""The pages of decisions about units: typed, looked at, carried out; the minutes."""

from datetime import date
from io import BytesIO

import pytest
from docx import Document

from tests import make
from tests.handovers.test_units_move import HANDLERS
from tracker.db import db
from tracker.handovers.models import Reorganisation, ReorganisationState
from tracker.tasks.models import Task
from tracker.units.queries import unit_by_code
from tracker.works.jobs import run_one

DAY = "01/7/2025"


def typed(**changes) -> dict[str, str]:
    return {"decision": "12/NQ-HĐND", "effective_on": DAY, "form_key": "k", **changes}


def keep(page, kind: str, **fields):
    """Look first, then keep; returns the answer."""
    seen = page.post(f"/reorganisations/new/{kind}", data=typed(**fields))
    assert seen.status_code == 200 and 'value="keep"' in seen.text, seen.text
    return page.post(f"/reorganisations/new/{kind}", data=typed(**fields, step="keep"))


def test_an_administrator_merges_two_units_and_a_secretary_takes_the_minutes(world, client_for) -> None:
    task = make.make_task(world, title="Xây dựng kho <dữ liệu> & báo cáo")
    supported = make.make_task(world, lead_unit=world.finance, supports=[world.school])
    page = client_for(world.an)
    fields = {"old_units": f"{world.home_affairs.code}\nTrường Chính trị tỉnh", "successor": world.office.code}
    seen = page.post("/reorganisations/new/merge", data=typed(**fields)).text
    assert "1</b> nhiệm vụ chủ trì" in seen and "2</b> tài khoản" not in seen and "30/6/2025" in seen
    assert task.title not in seen  # an administrator reads no tasks
    answer = keep(page, "merge", **fields)
    assert answer.status_code == 303 and "/works/" in answer.location
    assert run_one(HANDLERS)
    told = page.get(answer.location).text
    assert "Đã chuyển 1 nhiệm vụ chủ trì" in told
    number = db.session.scalar(db.select(Reorganisation.id))
    shown = client_for(world.lan).get(f"/reorganisations/{number}").text
    assert "Biên bản của Sở Nội vụ" in shown and "Biên bản của Trường Chính trị tỉnh" in shown
    url = f"/reorganisations/{number}/minutes/{world.committee.id}/{world.home_affairs.id}"
    file = client_for(world.lan).get(url)
    words = "\n".join(cell.text for table in Document(BytesIO(file.data)).tables for cell in table._cells)
    text = "\n".join(paragraph.text for paragraph in Document(BytesIO(file.data)).paragraphs)
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in words and "BIÊN BẢN BÀN GIAO" in text
    assert task.code in words and "Xây dựng kho <dữ liệu> & báo cáo" in words
    assert supported.code not in words
    assert client_for(world.an).get(url).status_code == 403


def test_the_table_is_pasted_from_a_spreadsheet(world, client_for) -> None:
    tasks = [make.make_task(world, supports=[]) for _ in range(3)]
    table = "\n".join(
        [
            "Mã đơn vị cũ\tMã nhiệm vụ\tMã đơn vị mới",
            f"{world.home_affairs.code}\t{tasks[0].code}\t{world.school.code}",
            f"{world.home_affairs.code}\ttất cả\t{world.finance.code}",
            f"{world.home_affairs.code}\t{world.minh.email}\t{world.school.code}",
        ]
    )
    keep(client_for(world.an), "split", table=table)
    run_one(HANDLERS)
    leads = [db.session.get(Task, task.id).lead_unit.name for task in tasks]
    assert leads == ["Trường Chính trị tỉnh", "Sở Tài chính", "Sở Tài chính"]
    assert world.minh.unit_id == world.school.id


WRONG_TABLES = {
    "Dòng 1: không có đơn vị nào mang mã": "XXX\ttất cả\t{finance}",
    "Dòng 1: không có nhiệm vụ đang mở mang mã": "{home}\tBCD35/1999/1\t{finance}",
    "không do Trường Chính trị tỉnh chủ trì hay phối hợp": "{school}\t{task}\t{finance}",
    "chưa đủ ba cột": "chỉ một cột",
    "đã có một dòng “tất cả” khác": "{home}\ttất cả\t{finance}\n{home}\ttất cả\t{school}",
    "chưa có đơn vị nhận": "{home}\tminh\t{finance}",
    "không có tài khoản": "{home}\tai@lamgiang.example\t{finance}",
}


@pytest.mark.parametrize("sentence", WRONG_TABLES)
def test_a_wrong_table_says_which_line_and_keeps_what_was_typed(world, client_for, sentence) -> None:
    make.make_task(world, supports=[])
    task = make.make_task(world, supports=[])
    names = {"home": world.home_affairs.code, "school": world.school.code, "finance": world.finance.code}
    table = WRONG_TABLES[sentence].format(**names, task=task.code).replace("\tminh\t", f"\t{task.code}\t")
    answer = client_for(world.an).post("/reorganisations/new/split", data=typed(table=table)).text
    assert sentence in answer and table.splitlines()[0].split("\t")[0] in answer
    assert db.session.scalar(db.select(Reorganisation.id)) is None


def test_two_districts_of_one_name_are_told_apart_by_their_codes(world, client_for) -> None:
    parents = [make.make_unit(name) for name in ("Tỉnh A", "Tỉnh B")]
    districts = [make.make_unit("Huyện Châu Thành", parent=parent) for parent in parents]
    page = client_for(world.an)
    fields = {"old_units": "Huyện Châu Thành", "successor": world.office.code}
    answer = page.post("/reorganisations/new/merge", data=typed(**fields)).text
    assert f"{districts[0].code} (Tỉnh A), {districts[1].code} (Tỉnh B). Anh chị ghi mã." in answer
    keep(page, "merge", **{**fields, "old_units": districts[1].code})
    run_one(HANDLERS)
    assert (districts[0].valid_to, districts[1].valid_to is None) == (None, False)
    assert "Huyện Châu Thành" not in world.office.aliases  # the other one still bears the name


def test_a_decision_for_later_can_be_cancelled(world, client_for) -> None:
    page = client_for(world.an)
    later = f"{make.day(20):%d/%m/%Y}"
    answer = keep(page, "merge", old_units=world.school.code, successor=world.office.code, effective_on=later)
    assert "Hệ thống tự thực hiện vào ngày" in page.get(answer.location).text
    assert page.post(f"{answer.location}/start").status_code == 409
    assert page.post(f"{answer.location}/cancellation").status_code == 303
    assert db.session.scalar(db.select(Reorganisation.state)) is ReorganisationState.CANCELLED
    assert page.post(f"{answer.location}/cancellation").status_code == 409
    assert "Đã hủy" in page.get("/reorganisations").text


def test_a_second_look_and_going_back_lose_nothing(world, client_for) -> None:
    page = client_for(world.an)
    fields = {"old_units": world.school.code, "successor": world.office.code}
    back = page.post("/reorganisations/new/merge", data=typed(**fields, step="edit")).text
    assert world.school.code in back and world.office.code in back and "Xem trước" in back


def test_queries_of_the_pages_do_not_grow(world, client_for, count_queries) -> None:
    for _ in range(5):
        make.make_task(world)
    page = client_for(world.an)
    keep(page, "merge", old_units=world.home_affairs.code, successor=world.office.code)
    run_one(HANDLERS)
    number = db.session.scalar(db.select(Reorganisation.id))
    for person, url in ((world.an, "/reorganisations"), (world.lan, f"/reorganisations/{number}")):
        with count_queries() as queries:
            assert client_for(person).get(url).status_code == 200
        assert queries.number <= 12, queries.statements


def test_the_old_code_finds_todays_unit_everywhere(world, client_for) -> None:
    task = make.make_task(world)
    page = client_for(world.an)
    fields = {"old_units": world.home_affairs.code, "new_name": "Sở Công vụ", "new_code": "SCV"}
    keep(page, "rename", **fields)
    run_one(HANDLERS)
    found = page.get(f"/units?q={world.home_affairs.code}").text
    assert "Sở Công vụ" in found and f"Kế thừa Sở Nội vụ ({world.home_affairs.code})" in found
    old = page.get(f"/units/{world.home_affairs.id}/edit").text
    assert "công việc chuyển sang đơn vị khác" in old and "Sở Công vụ (SCV)" in old
    heir = unit_by_code(world.home_affairs.code.lower(), make.day(0))
    assert heir is not None and heir.code == "SCV"
    assert unit_by_code(world.home_affairs.code, date(2025, 6, 30)).id == world.home_affairs.id
    assert "Kế thừa <a" in page.get(f"/units/{heir.id}/edit").text
    shown = client_for(world.lan).get(f"/tasks/{task.id}").text
    assert "Trước 01/7/2025: Sở Nội vụ" in shown and "chuyển từ Sở Nội vụ sang Sở Công vụ" in shown
    terms = client_for(world.lan).get(f"/tasks/{task.id}/people").text
    assert "Sở Công vụ" in terms
