"""The list of tasks: filters, search in any spelling, order, pages, and whatever people put into an address."""

import re
import unicodedata
from urllib.parse import quote

import pytest

from tests import make
from tracker.accounts.models import Role
from tracker.db import db, folded, marked
from tracker.tasks.forms import parse_due, read_filter
from tracker.tasks.models import DuePrecision, TaskState


def titles(response) -> list[str]:
    """The titles of the rows in their order."""
    assert response.status_code == 200
    return re.findall(r'<a class="title" href="/tasks/\d+">([^<]+)</a>', response.text)


def counts(response) -> dict[str, str]:
    """The number each tab tells."""
    return dict(re.findall(r'>([^<>]+) <span class="of">([^<]+)</span></a></li>', response.text))


def test_late_comes_first_then_what_is_near_and_what_has_no_date_last(world, client_for) -> None:
    make.make_task(world, title="Không hạn", due_on=None, review_after=make.day(60))
    make.make_task(world, title="Gần", due_on=make.day(2))
    make.make_task(world, title="Rất muộn", due_on=make.day(-40))
    make.make_task(world, title="Xa", due_on=make.day(90))
    make.make_task(world, title="Muộn", due_on=make.day(-1))
    make.make_task(world, title="Xong", state=TaskState.COMPLETED, due_on=make.day(-50))
    assert titles(client_for(world.lan).get("/tasks")) == ["Rất muộn", "Muộn", "Gần", "Xa", "Không hạn"]
    everything = client_for(world.lan).get("/tasks?view=all")
    assert titles(everything) == ["Rất muộn", "Muộn", "Gần", "Xa", "Không hạn", "Xong"]
    assert counts(everything)["Quá hạn"] == "2" and counts(everything)["Tất cả"] == "6"


def test_each_saved_view_holds_its_own(world, client_for) -> None:
    make.make_task(world, title="Quá hạn", due_on=make.day(-1))
    make.make_task(world, title="Hôm nay", due_on=make.day(0))
    make.make_task(world, title="Tuần này", due_on=make.day(7))
    make.make_task(world, title="Sau đó", due_on=make.day(8))
    make.make_task(world, title="Không hạn", due_on=None)
    make.make_task(world, title="Chờ", state=TaskState.SUBMITTED, due_on=make.day(30))
    make.make_task(world, title="Xong", state=TaskState.COMPLETED)
    make.make_task(world, title="Nháp", state=TaskState.DRAFT)
    make.make_task(world, title="Dừng", state=TaskState.SUSPENDED)
    lan = client_for(world.lan)
    expected = {
        "overdue": ["Quá hạn"],
        "soon": ["Hôm nay", "Tuần này"],
        "waiting": ["Chờ"],
        "none": ["Không hạn"],
        "done": ["Xong"],
        "draft": ["Nháp"],
        "stopped": ["Dừng"],
    }
    for view, wanted in expected.items():
        page = lan.get(f"/tasks?view={view}")
        assert titles(page) == wanted
        assert str(len(wanted)) in counts(page).values()
    assert titles(client_for(world.ha).get("/tasks?view=draft")) == [], "drafts are the secretaries' own"


def test_every_condition_narrows_and_is_shown_and_can_be_removed(world, client_for) -> None:
    conclusion = make.make_conclusion(world, issued=True, due_on=make.day(3), lead_unit=world.school, supports=[])
    make.make_task(world, title="Của Nội vụ", tracker=world.lan, starred=True, due_on=make.day(20))
    make.make_task(world, title="Của Tài chính", lead_unit=world.finance, supports=[], state=TaskState.ASSIGNED)
    lan = client_for(world.lan)
    day = make.day(15).strftime("%d/%m/%Y")
    narrowed = {
        f"unit={world.finance.id}": (["Của Tài chính"], "Chủ trì: Sở Tài chính"),
        f"support={world.school.id}": (["Của Nội vụ"], "Phối hợp: Trường Chính trị tỉnh"),
        f"tracker={world.lan.id}": (["Của Nội vụ"], "Theo dõi: Nguyễn Thị Lan"),
        f"conclusion={conclusion.id}": ([item.title for item in conclusion.items], "Hội nghị sơ kết 6 tháng"),
        "starred=1": (["Của Nội vụ"], "Trọng tâm"),
        "state=assigned": (["Của Tài chính"], "Đã giao, chờ tiếp nhận"),
        f"due_from={day}": (["Của Nội vụ"], "Hạn từ"),
        f"due_to={make.day(5).isoformat()}": ([item.title for item in conclusion.items], "Hạn đến"),
        f"assigned_from={make.day(0).isoformat()}": ([], "Giao từ"),
    }
    for query, (wanted, chip) in narrowed.items():
        page = lan.get(f"/tasks?{query}")
        assert sorted(titles(page)) == sorted(wanted), query
        found = re.search(r'<a class="chip" href="([^"]+)">([^<]+)', page.text)
        assert found and chip in found[2], query
        assert len(titles(lan.get(found[1].replace("&amp;", "&")))) == 4, "pressing the chip removes the condition"


def test_a_report_s_period_is_what_its_figure_counted(world, client_for) -> None:
    """Links of reports: `on` makes assigned_from the period, and standings are told for that day."""
    early, late = make.day(-60), make.day(-30)
    make.make_task(world, title="Trễ trong kỳ", assigned_on=early, due_on=make.day(-40),
                   state=TaskState.COMPLETED, finished_on=make.day(-10))  # fmt: skip
    make.make_task(world, title="Giao sau kỳ", assigned_on=make.day(-5), due_on=make.day(5))
    make.make_task(world, title="Chuyển kỳ", assigned_on=make.day(-200), due_on=make.day(50))
    lan = client_for(world.lan)
    period = f"view=all&assigned_from={make.day(-90)}&assigned_to={late}&on={late}"
    assert titles(lan.get(f"/tasks?{period}&standing=open_overdue")) == ["Trễ trong kỳ"]
    assert "Quá hạn 10" in lan.get(f"/tasks?{period}&standing=open_overdue").text, "told as it stood then"
    assert titles(lan.get(f"/tasks?{period}&carried=1")) == ["Chuyển kỳ"]
    assert titles(lan.get(f"/tasks?{period}&carried=0")) == ["Trễ trong kỳ"]


SPELLINGS = ["quán triệt", "quan triet", "QUÁN TRIỆT", "Quan Triet", "quan tri", "triệt quán", "qUÁN  triệt"]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("words", SPELLINGS)
def test_any_spelling_finds(world, client_for, words, form) -> None:
    make.make_task(world, title="Quán triệt Nghị quyết 35-NQ/TW")
    make.make_task(world, title="Việc khác hẳn")
    asked = quote(unicodedata.normalize(form, words))
    assert titles(client_for(world.minh).get(f"/tasks?q={asked}")) == ["Quán triệt Nghị quyết 35-NQ/TW"]


def test_the_very_marks_come_first_when_they_were_typed(world, client_for) -> None:
    for title, due in (("Bàn bạc công việc", 1), ("Bản đồ hành chính", 5), ("Bán trú vùng cao", 3)):
        make.make_task(world, title=title, due_on=make.day(due))
    lan = client_for(world.lan)
    assert titles(lan.get(f"/tasks?q={quote('bản')}"))[0] == "Bản đồ hành chính"
    assert titles(lan.get("/tasks?q=ban")) == ["Bàn bạc công việc", "Bán trú vùng cao", "Bản đồ hành chính"]


def test_a_whole_word_does_not_bring_longer_ones_but_a_beginning_does(world, client_for) -> None:
    make.make_task(world, title="Quản trị cơ quan")
    make.make_task(world, title="Quán triệt nghị quyết")
    lan = client_for(world.lan)
    assert titles(lan.get("/tasks?q=quan+tri")) == ["Quản trị cơ quan"]
    assert titles(lan.get("/tasks?q=quan+trie")) == ["Quán triệt nghị quyết"]


def test_a_code_and_a_document_number_are_found(world, client_for) -> None:
    task = make.make_task(world, title="Có mã")
    task.search_marked, task.search_folded = marked(task.code, "214/TB-BCĐ"), folded(task.code, "214/TB-BCĐ")
    db.session.commit()
    lan = client_for(world.lan)
    for words in (task.code, "214/TB-BCĐ", "214 tb bcd", f"{task.serial:04}"):
        assert titles(lan.get(f"/tasks?q={quote(words)}")) == ["Có mã"], words


def test_a_search_shows_nothing_of_others(world, client_for) -> None:
    make.make_task(world, title="Quán triệt việc của Nội vụ", supports=[])
    other = make.make_committee("CDS")
    make.make_task(world, title="Quán triệt việc của Ban khác", committee=other, code="CDS/2026/0001")
    assert titles(client_for(world.tuan).get("/tasks?q=quan+triet&view=all")) == []
    assert titles(client_for(world.lan).get("/tasks?q=quan+triet&view=all")) == ["Quán triệt việc của Nội vụ"]


def test_two_committees_see_nothing_of_each_other(world, client_for) -> None:
    other = make.make_committee("CDS", name="Ban Chỉ đạo Chuyển đổi số", short_name="BCĐ CĐS")
    make.make_membership(world.minh, other, Role.MEMBER)
    make.make_task(world, title="Việc 35", supports=[])
    make.make_task(world, title="Việc số", committee=other, code="CDS/2026/0001", supports=[])
    minh = client_for(world.minh)
    assert titles(minh.get(f"/tasks?committee={other.id}")) == ["Việc số"]
    assert titles(minh.get(f"/tasks?committee={world.committee.id}")) == ["Việc 35"]
    assert client_for(world.lan).get(f"/tasks?committee={other.id}").status_code == 404


SORTS = {
    "title": ["A", "B", "C"],
    "-title": ["C", "B", "A"],
    "percent": ["B", "C", "A"],
    "-percent": ["A", "C", "B"],
    "unit": ["B", "A", "C"],
    "-due": ["A", "B", "C"],
    "code": ["A", "B", "C"],
    "-code": ["C", "B", "A"],
    "tracker": ["C", "A", "B"],
    "-updated": ["B", "A", "C"],
}


@pytest.mark.parametrize("sort", SORTS)
def test_every_column_sorts_both_ways(world, client_for, sort) -> None:
    make.make_task(world, title="A", percent=90, due_on=make.day(30), lead_unit=world.home_affairs,
                   tracker=world.tu, updated_on=make.day(-5))  # fmt: skip
    make.make_task(world, title="B", percent=10, due_on=make.day(20), lead_unit=make.make_unit("Ban Dân tộc"),
                   tracker=make.make_user("Yên"), updated_on=make.day(-1))  # fmt: skip
    make.make_task(world, title="C", percent=50, due_on=make.day(10), lead_unit=make.make_unit("UBND xã"),
                   tracker=make.make_user("An"))  # fmt: skip
    assert titles(client_for(world.lan).get(f"/tasks?sort={sort}")) == SORTS[sort]


def test_pages_hold_each_task_once(world, client_for) -> None:
    with make.together(numbered=False):
        for number in range(57):
            make.make_task(world, title=f"Việc {number:02}", due_on=make.day(5), supports=[])
    lan = client_for(world.lan)
    first, second = titles(lan.get("/tasks")), titles(lan.get("/tasks?page=2"))
    assert (len(first), len(second)) == (50, 7)
    assert len({*first, *second}) == 57
    assert "Việc 51 – 57 trong 57" in lan.get("/tasks?page=2").text
    beyond = lan.get("/tasks?page=99999999999999999999")
    assert titles(beyond) == [] and "không còn mục nào" in beyond.text


NONSENSE = [
    "view=xyz", "unit=abc", "unit=-1", "unit=99999999999999999999", "unit=2147483647", "tracker=0", "state=done",
    "standing=late", "beside=x", "due_from=31/02/2026", "due_to=1018-10-22", "assigned_from=hôm%20qua", "on=never",
    "sort=drop%20table", "page=-3", "page=0", "page=một", "q=%00", "q=%22%22*", "q=%F0%9F%98%80", "q='%20OR%201=1",
    "q=" + "a" * 5000, "conclusion=1e9", "carried=maybe", "starred=yes", "unit=1&unit=2", "committee=", "q=%ff%fe",
    "unit=%D9%A3", "page=%D9%A3",
]  # fmt: skip


@pytest.mark.parametrize("path", ["/tasks", "/tasks.xlsx"])
def test_no_address_breaks_the_list(world, client_for, path) -> None:
    make.make_task(world)
    lan = client_for(world.lan)
    for query in NONSENSE:
        assert lan.get(f"{path}?{query}").status_code == 200, query[:50]


def test_what_was_not_understood_is_told(world, client_for) -> None:
    make.make_task(world, title="Vẫn hiện")
    page = client_for(world.lan).get("/tasks?due_from=31/02/2026&unit=abc")
    assert "Đã bỏ qua điều kiện không hiểu được: đơn vị, thời hạn từ ngày." in page.text
    assert titles(page) == ["Vẫn hiện"]


def test_an_empty_list_says_what_to_do(world, client_for) -> None:
    page = client_for(world.lan).get("/tasks?q=khongcogi")
    assert "Không có nhiệm vụ nào khớp" in page.text and "Bỏ hết" in page.text
    assert "đang trống" in client_for(world.lan).get("/tasks").text


def test_a_list_page_makes_few_queries(world, client_for, count_queries) -> None:
    with make.together(numbered=False):
        for number in range(60):
            make.make_task(world, title=f"Việc {number}", supports=[world.school, world.finance])
    for person in (world.lan, world.minh, world.ha):
        for query in ("", "?view=all&q=viec", "?view=overdue&unit=1&starred=1", "?page=2&sort=unit"):
            client = client_for(person)
            with count_queries() as queries:
                assert client.get(f"/tasks{query}").status_code == 200
            assert queries.number <= 12, (query, queries.statements)


def test_the_filter_reads_dates_and_drops_views_a_figure_does_not_need() -> None:
    assert read_filter({}).wanted.view.value == "open"
    assert read_filter({"standing": "done_late"}).wanted.view is None
    assert read_filter({"view": "all", "on": "2026-09-30"}).wanted.on.isoformat() == "2026-09-30"
    assert read_filter({"sort": "-due"}).wanted.sort == "-due"
    assert read_filter({"q": "!!!"}).ignored == ("từ tìm không có chữ hay số",)


@pytest.mark.parametrize(
    ("typed", "day", "precision"),
    [
        ("30/9/2026", "2026-09-30", DuePrecision.DAY),
        ("2026-09-30", "2026-09-30", DuePrecision.DAY),
        ("tháng 11/2026", "2026-11-30", DuePrecision.MONTH),
        ("Tháng 2/2028", "2028-02-29", DuePrecision.MONTH),
        ("11/2026", "2026-11-30", DuePrecision.MONTH),
        ("quý IV/2026", "2026-12-31", DuePrecision.QUARTER),
        ("Quý 3 năm 2026", "2026-09-30", DuePrecision.QUARTER),
        ("6 tháng đầu năm 2026", "2026-06-30", DuePrecision.HALF),
        ("6 tháng cuối năm 2026", "2026-12-31", DuePrecision.HALF),
        ("năm 2026", "2026-12-31", DuePrecision.YEAR),
        ("tháng 11/2026".encode().decode("utf-8"), "2026-11-30", DuePrecision.MONTH),
        (unicodedata.normalize("NFD", "quý II/2027"), "2027-06-30", DuePrecision.QUARTER),
    ],
)
def test_a_due_date_is_read_as_people_say_it(typed, day, precision) -> None:
    due = parse_due(typed)
    assert (due.on.isoformat(), due.precision) == (day, precision)


@pytest.mark.parametrize("typed", ["mai", "tháng 13/2026", "quý V/2026", "31/02/2026", "năm 0000", "30/9"])
def test_what_is_no_due_date_is_refused_in_words(typed) -> None:
    with pytest.raises(ValueError, match=r"Thời hạn là|Không có"):
        parse_due(typed)
