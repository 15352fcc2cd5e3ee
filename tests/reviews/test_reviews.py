"""A review holds what was not reached at its cut-off, is written line by line, and never changes once it is closed."""

import io
import zipfile
from datetime import date, timedelta
from decimal import Decimal

import pytest
from docx import Document
from openpyxl import load_workbook
from sqlalchemy import select, text

from tests import make
from tests.indicators.things import make_indicator, make_value
from tests.reviews.things import make_review
from tests.tasks.pages import press
from tests.tasks.test_at_once import together
from tracker import clock
from tracker.accounts.actions import keep_typed
from tracker.accounts.models import User
from tracker.db import db
from tracker.errors import Refused
from tracker.history.queries import timeline
from tracker.reviews import actions
from tracker.reviews.actions import Written, close, collect, write
from tracker.reviews.models import Review, ReviewRow, ReviewState, RowKind
from tracker.scheduler import HANDLERS
from tracker.tasks.models import ProgressUpdate, Task, TaskState
from tracker.tasks.rules import Standing, standing
from tracker.units.models import Committee, LetterLayout
from tracker.works.jobs import run_one
from tracker.works.models import LongWork


def rows_of(review: Review) -> list[ReviewRow]:
    found = select(ReviewRow).where(ReviewRow.review_id == review.id).order_by(ReviewRow.place)
    return list(db.session.scalars(found))


def report(task: Task, world, offset: int, percent: int, obstacle: str = "", proposal: str = "") -> None:
    at = clock.now() + timedelta(days=offset)
    told = {"obstacle": obstacle, "proposal": proposal, "percent": percent}
    db.session.add(ProgressUpdate(task=task, author=world.minh, unit_id=world.home_affairs.id, at=at, **told))
    db.session.commit()


# ---------- What is in it ----------


def test_it_holds_every_unfinished_task_and_every_target_not_reached(world) -> None:
    late = make.make_task(world, title="Việc quá hạn", due_on=make.day(-5))
    done = make.make_task(world, title="Việc xong", state=TaskState.COMPLETED)
    make.make_task(world, title="Dự thảo", state=TaskState.DRAFT)
    make.make_task(world, title="Dừng", state=TaskState.CANCELLED)
    unmet = make_indicator(done, world, name="Chưa đạt dù việc xong")
    make_value(unmet, "90", make.day(-2), world.minh)
    met = make_indicator(late, world, name="Đã đạt")
    make_value(met, "96", make.day(-2), world.minh)
    make_indicator(late, world, name="Chưa có số")
    review = make_review(world)
    told = [(row.kind, row.facts.get("name") or row.facts["title"]) for row in rows_of(review)]
    assert told == [
        (RowKind.TARGET, "Chưa có số"),
        (RowKind.TARGET, "Chưa đạt dù việc xong"),
        (RowKind.TASK, "Việc quá hạn"),
    ]
    assert review.figures["targets"] == {"total": 3, "met": 1, "unmet": 2}
    sums = review.figures["sums"]
    assert sums["total"] == 2 and sums["open_overdue"] == 1
    assert sums["total"] == sum(sums[part.value] for part in Standing)


def test_the_figures_are_those_of_the_cut_off_and_not_of_today(world) -> None:
    cut_off = make.day(-10)
    since = make.make_task(world, title="Xong sau ngày chốt", state=TaskState.COMPLETED, finished_on=make.day(-3))
    make.make_task(world, title="Giao sau ngày chốt", assigned_on=make.day(-5))
    make.make_task(world, title="Xong trước ngày chốt", state=TaskState.COMPLETED, finished_on=make.day(-12))
    report(since, world, -12, 40, "Thiếu kinh phí", "Bổ sung dự toán")
    report(since, world, -4, 90, "Không còn vướng")
    one = make_indicator(since, world)
    before = clock.now() - timedelta(days=12)
    make_value(one, "90", make.day(-12), world.minh, at=before)
    make_value(one, "99", make.day(-2), world.minh)
    one.created_at = before
    db.session.commit()
    review = make_review(world, cut_off=cut_off, from_on=make.day(-200))
    target, task = rows_of(review)
    assert target.facts["value"].startswith("90")
    assert task.facts["title"] == "Xong sau ngày chốt" and task.facts["percent"] == 40
    assert (task.facts["obstacle"], task.facts["proposal"]) == ("Thiếu kinh phí", "Bổ sung dự toán")


def test_the_lines_stand_by_unit_with_their_standing(world) -> None:
    make.make_task(world, lead_unit=world.finance, due_on=make.day(5))
    make.make_task(world, due_on=make.day(-3))
    make.make_task(world, due_on=None, review_after=make.day(30))
    review = make_review(world)
    rows = rows_of(review)
    assert [row.facts["unit"] for row in rows] == ["Sở Nội vụ", "Sở Nội vụ", "Sở Tài chính"]
    words = [actions.rules.standing_words_of(row) for row in rows]
    assert words == ["Quá hạn 3 ngày", "Không thời hạn", "Trong hạn"]
    for row in rows:
        task = db.session.get(Task, row.task_id)
        late = standing(task.state, task.due_on, task.finished_on, review.cut_off) is Standing.OPEN_OVERDUE
        assert late == (row.facts["days_late"] > 0)


def test_a_unit_keeps_the_name_it_had(world) -> None:
    make.make_task(world)
    review = make_review(world)
    world.home_affairs.name = "Sở Nội vụ và Lao động"
    db.session.commit()
    assert rows_of(review)[0].facts["unit"] == "Sở Nội vụ"


def test_a_cut_off_to_come_and_a_period_turned_round_are_refused(world, client_for) -> None:
    client = client_for(world.lan)
    typed = {"cut_off": f"{make.day(1):%d/%m/%Y}", "from_on": "", "title": ""}
    assert "Ngày chốt chưa đến" in client.post("/reviews/new", data=typed).text
    typed = {"cut_off": f"{make.day(-40):%d/%m/%Y}", "from_on": f"{make.day(0):%d/%m/%Y}"}
    assert "Ngày bắt đầu muộn hơn ngày chốt" in client.post("/reviews/new", data=typed).text
    assert "Không có ngày 31/02/2026" in client.post("/reviews/new", data={"cut_off": "31/02/2026"}).text
    assert db.session.scalars(select(Review)).all() == []


def test_a_second_review_of_an_open_day_is_the_first_one(world, client_for) -> None:
    make.make_task(world)
    first = make_review(world)
    typed = {"cut_off": f"{make.day(0):%d/%m/%Y}", "from_on": ""}
    answer = client_for(world.lan).post("/reviews/new", data=typed)
    assert answer.location == f"/reviews/{first.id}"
    assert len(db.session.scalars(select(Review)).all()) == 1


def test_two_secretaries_who_begin_at_once_work_on_one_review(world, database) -> None:
    make.make_task(world)
    committee_id, lan = world.committee.id, world.lan.id

    def act() -> None:
        committee, by = db.session.get(Committee, committee_id), db.session.get(User, lan)
        today = clock.today()
        actions.begin(committee, title="", from_on=date(today.year, 1, 1), cut_off=today, by=by)

    assert together(database, act, act) == ["done", "done"]
    assert len(db.session.scalars(select(Review)).all()) == 1
    assert len(db.session.scalars(select(ReviewRow)).all()) == 1


# ---------- Writing ----------


def typed(*rows: ReviewRow, **changes: str) -> dict[str, str]:
    found = {}
    for row in rows:
        found[f"version-{row.id}"] = str(row.version)
        found[f"seen-{row.id}"] = actions.rules.seen_mark(row.cause, row.plan)
        found[f"cause-{row.id}"] = changes.get("cause", row.cause)
        found[f"plan-{row.id}"] = changes.get("plan", row.plan)
    return found


def test_a_page_saves_each_line_that_changed_and_history_keeps_before_and_after(world, client_for) -> None:
    make.make_task(world, title="Một"), make.make_task(world, title="Hai")
    review = make_review(world)
    first, second = rows_of(review)
    data = {**typed(first, cause="Chờ kinh phí", plan="Xong trước 15/12"), **typed(second)}
    page = press(client_for(world.lan), f"/reviews/{review.id}", **data)
    assert "Đã lưu 1 dòng" in page and "Xong trước 15/12" in page and "1 dòng chưa ghi kế hoạch" in page
    assert (first.cause, first.version, first.written_by_id) == ("Chờ kinh phí", 2, world.lan.id)
    assert second.version == 1 and second.written_by_id is None
    event = timeline(review)[0]
    assert event.verb == "review.written"
    assert event.details["rows"][0]["plan"] == ["", "Xong trước 15/12"]


def test_two_people_on_one_line_do_not_overwrite_each_other(world, client_for) -> None:
    make.make_task(world, title="Một"), make.make_task(world, title="Hai")
    phuc = make.make_user("Dương Hồng Phúc", world.office)
    make.make_membership(phuc, world.committee, make.Role.SECRETARY)
    review = make_review(world)
    first, second = rows_of(review)
    drawn = {**typed(first, plan="Bản của Phúc"), **typed(second, plan="Dòng hai của Phúc")}
    press(client_for(world.lan), f"/reviews/{review.id}", **typed(first, plan="Bản của Lan"))
    answer = client_for(phuc).post(f"/reviews/{review.id}", data=drawn)
    assert answer.status_code == 409
    assert "1 dòng vừa được người khác lưu" in answer.text
    assert "Bản của Phúc" in answer.text and "Bản của Lan" in answer.text
    assert first.plan == "Bản của Lan" and second.plan == "Dòng hai của Phúc"
    assert f'name="version-{first.id}" value="2"' in answer.text, "saving once more is a choice"
    press(client_for(phuc), f"/reviews/{review.id}", **typed(first, plan="Bản của Phúc"))
    assert first.plan == "Bản của Phúc"


def test_a_line_one_did_not_touch_is_left_as_another_saved_it(world, client_for) -> None:
    make.make_task(world, title="Một"), make.make_task(world, title="Hai")
    review = make_review(world)
    first, second = rows_of(review)
    drawn = {**typed(first), **typed(second, plan="Dòng hai")}
    press(client_for(world.lan), f"/reviews/{review.id}", **typed(first, plan="Của đồng nghiệp"))
    page = press(client_for(world.lan), f"/reviews/{review.id}", **drawn)
    assert "Đã lưu 1 dòng" in page and first.plan == "Của đồng nghiệp" and second.plan == "Dòng hai"


def test_at_the_same_moment_one_line_is_saved_once(world, database) -> None:
    make.make_task(world)
    review = make_review(world)
    review_id, row_id, lan = review.id, rows_of(review)[0].id, world.lan.id
    outcomes: list[list[int]] = []

    def act() -> None:
        by = db.session.get(User, lan)
        line = Written(row_id, "Nguyên nhân", f"Kế hoạch {len(outcomes)}", 1)
        outcomes.append(write(db.session.get(Review, review_id), [line], by=by).rows)

    together(database, act, act)
    assert sorted(map(len, outcomes)) == [0, 1]
    assert rows_of(review)[0].version == 2


def test_one_line_is_saved_alone_while_the_page_stays(world, client_for) -> None:
    make.make_task(world)
    review = make_review(world)
    row = rows_of(review)[0]
    client = client_for(world.lan)
    answer = client.post(f"/reviews/{review.id}", data={**typed(row, plan="Kế hoạch"), "alone": "1"})
    assert answer.json["known"][str(row.id)]["version"] == 2 and answer.json["said"].startswith("Đã lưu")
    late = {f"version-{row.id}": "1", f"cause-{row.id}": "", f"plan-{row.id}": "Khác", "alone": "1"}
    answer = client.post(f"/reviews/{review.id}", data=late)
    assert answer.status_code == 409 and "Nguyễn Thị Lan vừa lưu" in answer.json["taken"][str(row.id)]
    assert row.plan == "Kế hoạch"


def test_a_lost_session_loses_nothing(world, client_for) -> None:
    make.make_task(world)
    review = make_review(world)
    row = rows_of(review)[0]
    client = client_for(world.lan)
    lost = client_for(None).post(f"/reviews/{review.id}", data=typed(row, plan="Kế hoạch dở dang"))
    assert "/sign-in" in lost.location and row.plan == ""
    fields = list(typed(row, plan="Kế hoạch dở dang").items())
    token = keep_typed(world.lan.fs_uniquifier, f"/reviews/{review.id}", fields, now=clock.now())
    db.session.commit()
    page = client.get(f"/reviews/{review.id}?typed={token}").text
    assert "Kế hoạch dở dang" in page and "đã được đưa trở lại" in page


def test_a_marked_text_is_kept_nowhere(world, client_for) -> None:
    make.make_task(world)
    review = make_review(world)
    row = rows_of(review)[0]
    answer = client_for(world.lan).post(f"/reviews/{review.id}", data=typed(row, plan="TUYỆT MẬT\n\nNội dung"))
    assert answer.status_code == 409 and "Nội dung" not in answer.text.split("<main")[1].split("TUYỆT")[0]
    assert row.plan == ""


def test_the_line_of_another_review_is_passed_over(world, client_for) -> None:
    make.make_task(world)
    review, other = make_review(world), make_review(world, cut_off=make.day(-1))
    row = rows_of(other)[0]
    press(client_for(world.lan), f"/reviews/{review.id}", **typed(row, plan="Nhầm chỗ"))
    assert row.plan == ""


def test_lines_can_be_narrowed_and_paged_and_saving_goes_on(world, client_for) -> None:
    with make.together():
        for number in range(25):
            make.make_task(world, title=f"Việc {number:02}", due_on=make.day(number + 1))
        make.make_task(world, lead_unit=world.finance, title="Việc của tài chính")
    review = make_review(world)
    client = client_for(world.lan)
    page = client.get(f"/reviews/{review.id}").text
    assert page.count('class="sheet sheet-pad mb-3 reviewrow"') == 20 and "Lưu, sang trang sau" in page
    assert client.get(f"/reviews/{review.id}?unit={world.finance.id}").text.count("reviewrow") == 1
    assert "Không có dòng nào ở đây" in client.get(f"/reviews/{review.id}?kind=target").text
    row = rows_of(review)[0]
    going_on = f"/reviews/{review.id}?page=2"
    answer = client.post(f"/reviews/{review.id}", data={**typed(row, plan="Xong"), "then": going_on})
    assert answer.location == going_on
    answer = client.post(f"/reviews/{review.id}", data={"then": "https://elsewhere.example/"})
    assert answer.location == f"/reviews/{review.id}"
    assert client.get(f"/reviews/{review.id}?view=unwritten").text.count("reviewrow") == 20


# ---------- Collecting anew ----------


def test_collecting_anew_keeps_what_was_written_and_remembers_what_goes(world) -> None:
    staying, going = make.make_task(world, title="Còn"), make.make_task(world, title="Sẽ xong")
    review = make_review(world)
    rows = {row.facts["title"]: row for row in rows_of(review)}
    lines = [Written(row.id, "Nguyên nhân", f"Kế hoạch {title}", 1) for title, row in rows.items()]
    write(review, lines, by=world.lan)
    db.session.commit()
    going.state, going.finished_on = TaskState.COMPLETED, make.day(-1)  # verified late, handed in before the cut-off
    make.make_task(world, title="Mới")
    assert collect(review, by=world.lan) == {"came": 1, "went": 1}
    db.session.commit()
    assert {row.facts["title"]: row.plan for row in rows_of(review)} == {"Còn": "Kế hoạch Còn", "Mới": ""}
    gone = next(event for event in timeline(review) if event.verb == "review.row_gone")
    assert gone.details["plan"] == "Kế hoạch Sẽ xong"
    assert staying.id in {row.task_id for row in rows_of(review)}


# ---------- Closing ----------


def test_a_closed_review_is_a_dated_record_with_its_hash(world, client_for) -> None:
    make.make_task(world)
    review = make_review(world)
    write(review, [Written(rows_of(review)[0].id, "Chờ vốn", "Quý IV", 1)], by=world.lan)
    db.session.commit()
    page = press(client_for(world.ha), f"/reviews/{review.id}/closing")
    assert "Đã chốt" in page and "Phạm Thu Hà" in page and "<textarea" not in page
    assert review.state is ReviewState.CLOSED and len(review.hash) == 64 and review.open_key is None
    assert timeline(review)[0].details["hash"] == review.hash
    assert "còn nguyên như khi chốt" in client_for(world.lan).get(f"/reviews/{review.id}/closing").text


def test_nothing_of_a_closed_review_changes(world, client_for) -> None:
    task = make.make_task(world)
    review = make_review(world)
    row = rows_of(review)[0]
    close(review, by=world.lan)
    db.session.commit()
    client = client_for(world.lan)
    for address, data in ((f"/reviews/{review.id}", typed(row, plan="Muộn")), (f"/reviews/{review.id}/figures", {})):
        answer = client.post(address, data=data)
        assert answer.status_code == 409 and "đã được chốt" in answer.text
    assert "đã có người chốt" in client.post(f"/reviews/{review.id}/closing").text
    task.title = "Tên khác về sau"
    db.session.commit()
    assert row.plan == "" and "Tên khác về sau" not in client.get(f"/reviews/{review.id}").text
    assert actions.is_intact(review)


def test_a_hand_in_the_database_is_noticed(world, client_for) -> None:
    make.make_task(world)
    review = make_review(world)
    close(review, by=world.lan)
    db.session.commit()
    db.session.execute(text("UPDATE review_row SET plan = 'sửa tay'"))
    db.session.commit()
    assert "Nội dung khác với khi chốt" in client_for(world.lan).get(f"/reviews/{review.id}/closing").text


def test_closing_and_writing_at_once_leave_a_hash_that_holds(world, database) -> None:
    make.make_task(world)
    review = make_review(world)
    review_id, row_id, lan = review.id, rows_of(review)[0].id, world.lan.id

    def act_write() -> None:
        write(db.session.get(Review, review_id), [Written(row_id, "a", "b", 1)], by=db.session.get(User, lan))

    def act_close() -> None:
        close(db.session.get(Review, review_id), by=db.session.get(User, lan))

    outcomes = together(database, act_write, act_close, act_close)
    assert outcomes[1:].count("done") == 1
    assert actions.is_intact(db.session.get(Review, review_id))


def test_a_day_that_was_closed_can_be_reviewed_anew_and_the_first_stays(world) -> None:
    make.make_task(world)
    first = make_review(world)
    close(first, by=world.lan)
    db.session.commit()
    second = make_review(world)
    assert second.id != first.id and actions.is_intact(first)


def test_closing_twice_is_refused_in_words(world) -> None:
    review = make_review(world)
    close(review, by=world.lan)
    with pytest.raises(Refused, match="đã có người chốt trước"):
        close(review, by=world.lan)


# ---------- Files ----------


def filled(world) -> Review:
    task = make.make_task(world, title="=SUM(A1) & <Việc>", due_on=make.day(-3))
    report(task, world, -2, 40, "Thiếu kinh phí")
    one = make_indicator(task, world, target=Decimal("97.5"))
    make_value(one, "90.25", make.day(-2), world.minh)
    make.make_task(world, lead_unit=world.finance, due_on=None, review_after=make.day(9))
    review = make_review(world)
    lines = [Written(row.id, "", f"Kế hoạch {row.id}\ndòng hai", 1) for row in rows_of(review)]
    write(review, lines, by=world.lan)
    db.session.commit()
    return review


def test_the_spreadsheet_says_all_of_it_as_text(world, client_for) -> None:
    review = filled(world)
    answer = client_for(world.ha).get(f"/reviews/{review.id}.xlsx")
    book = load_workbook(io.BytesIO(answer.data))
    targets, tasks = book["Chỉ tiêu"], book["Nhiệm vụ"]
    assert [cell.value for cell in targets[7]][2:6] == [
        "Chi bộ sinh hoạt đúng kế hoạch",
        "≥\u00a097,5\u00a0%",
        rows_of(review)[0].facts["value"],
        "Chưa đạt",
    ]
    first = [cell.value for cell in tasks[7]]
    assert first[2] == "=SUM(A1) & <Việc>" and tasks.cell(7, 3).data_type == "s"
    assert first[5:8] == ["Quá hạn 3 ngày", 40, "Đơn vị báo cáo: Thiếu kinh phí"]
    assert "DỰ THẢO" in tasks.cell(4, 1).value and "2 nhiệm vụ =" in tasks.cell(3, 1).value


@pytest.mark.parametrize("layout", ["party", "state"])
def test_the_report_for_signing_in_both_layouts(layout, world, client_for) -> None:
    world.committee.letter_layout = LetterLayout(layout)
    review = filled(world)
    close(review, by=world.lan)
    db.session.commit()
    answer = client_for(world.ha).get(f"/reviews/{review.id}.docx")
    assert zipfile.is_zipfile(io.BytesIO(answer.data))
    book = Document(io.BytesIO(answer.data))
    head = "\n".join(cell.text for cell in book.tables[0].rows[0].cells)
    assert ("ĐẢNG CỘNG SẢN VIỆT NAM" in head) == (layout == "party")
    words = "\n".join(paragraph.text for paragraph in book.paragraphs)
    assert "I. Chỉ tiêu chưa đạt: 1" in words and "II. Nhiệm vụ chưa hoàn thành: 2" in words
    assert review.hash[:16] in words and "DỰ THẢO" not in words
    cells = [cell.text for row in book.tables[2].rows for cell in row.cells]
    assert any("=SUM(A1) & <Việc>" in cell for cell in cells) and any("dòng hai" in cell for cell in cells)
    assert "Sở Tài chính" in cells


# ---------- What it costs ----------


def test_the_screen_stays_within_twelve_queries(world, client_for, count_queries) -> None:
    with make.together():
        for number in range(60):
            make.make_task(world, title=f"Việc {number}")
    review = make_review(world)
    client = client_for(world.lan)
    for address in (f"/reviews/{review.id}", f"/reviews/{review.id}?page=2", "/reviews"):
        client.get(address)
        with count_queries() as queries:
            assert client.get(address).status_code == 200
        assert queries.number <= 12, queries.statements


# ---------- Thousands of tasks ----------


def test_a_large_review_is_gathered_in_the_background_once(world, client_for, monkeypatch) -> None:
    monkeypatch.setattr(actions, "AT_ONCE", 1)
    first, _second = make.make_task(world), make.make_task(world)
    lan, day = client_for(world.lan), f"{make.day(0):%d/%m/%Y}"
    form = {"cut_off": day, "title": "Rà soát lớn", "form_key": "k"}
    answers = [lan.post("/reviews/new", data=form) for _press in range(2)]
    assert {answer.location for answer in answers} == {answers[0].location} and "/works/" in answers[0].location
    assert db.session.scalars(select(Review)).all() == []
    assert "muộn hơn hôm nay" in lan.post("/reviews/new", data={**form, "cut_off": "31/12/2099"}).text
    assert run_one(HANDLERS) and not run_one(HANDLERS)
    review = db.session.scalars(select(Review)).one()
    assert review.title == "Rà soát lớn" and len(rows_of(review)) == 2 and review.created_by_id == world.lan.id
    assert f"/reviews/{review.id}" in lan.get(answers[0].location).text
    assert lan.post("/reviews/new", data=form).location == f"/reviews/{review.id}", (
        "the open one of the day is gone on with"
    )
    first.state, first.finished_on = TaskState.COMPLETED, make.day(-1)
    db.session.commit()
    monkeypatch.setattr(actions, "AT_ONCE", 0)
    assert "/works/" in lan.post(f"/reviews/{review.id}/figures").location
    for held in world.lan.memberships:
        held.to_on = make.day(-1)
    db.session.commit()
    assert run_one(HANDLERS)
    work = db.session.scalars(select(LongWork).order_by(LongWork.id.desc())).first()
    assert work is not None and "không còn là Tổ thư ký" in work.error and len(rows_of(review)) == 2
