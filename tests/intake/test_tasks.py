"""Tasks from a spreadsheet: drafts or given out, known by code or by what they say; promises are not changed so."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from tests.intake.sheets_of import TASKS, checked, counts_of, errors_of, rows_of, taken_over, xlsx
from tests.make import make_committee, make_membership, make_task, make_unit, make_user
from tests.tasks.test_at_once import together
from tracker import clock
from tracker.accounts.models import Role, User
from tracker.db import db
from tracker.errors import Refused
from tracker.history.models import Event
from tracker.intake import imports
from tracker.intake.models import ImportRun
from tracker.notices.models import Notice
from tracker.tasks import actions
from tracker.tasks.models import DuePrecision, Priority, Task, TaskSerial, TaskState


def tasks() -> list[Task]:
    return list(db.session.scalars(select(Task).order_by(Task.id)))


def test_rows_become_drafts_or_tasks_given_out(world, client_for) -> None:
    lan = client_for(world.lan)
    due = clock.today() + timedelta(days=40)
    heads = [*TASKS, "Sản phẩm", "Độ khẩn", "Trọng tâm", "Diễn giải"]
    data = xlsx(
        heads,
        ["", "Rà soát thủ tục", "Sở Nội vụ", "Sở Tài chính; Trường Chính trị tỉnh", "Hoàng Ngọc Tú", due, clock.today(),
         "Quyết định", "Khẩn", "có", "Dòng một\nDòng hai"],
        ["", "Soạn quy chế", world.school.code, None, None, "tháng 11/2027", None],
        ["", "Trực thường xuyên", "SNV", None, world.tu.email, "Không thời hạn", None],
    )  # fmt: skip
    run = taken_over(lan, "tasks", data)
    assert counts_of(run) == (3, 0, 0, 0)
    given, draft, ongoing = tasks()
    assert (given.state, given.assigned_on, given.original_due_on, given.due_on) == (
        TaskState.ASSIGNED, clock.today(), due, due,
    )  # fmt: skip
    assert (given.tracker_id, given.priority, given.starred, given.product) == (
        world.tu.id, Priority.URGENT, True, "Quyết định",
    )  # fmt: skip
    assert given.text == "Dòng một\nDòng hai"
    assert {support.unit_id for support in given.supports} == {world.finance.id, world.school.id}
    assert given.code == f"BCD35/{clock.today().year}/0001" and draft.serial == 2
    assert (draft.state, draft.due_on, draft.due_precision) == (TaskState.DRAFT, date(2027, 11, 30), DuePrecision.MONTH)
    assert ongoing.due_on is None and ongoing.review_after == clock.today() + timedelta(days=90)
    told = db.session.scalars(select(Notice).order_by(Notice.recipient_id)).all()
    assert {one.recipient_id for one in told} == {world.minh.id, world.hoa.id, world.tuan.id}
    assert told[0].details["code"] == given.code
    verbs = [event.verb for event in db.session.scalars(select(Event).order_by(Event.id))]
    assert sorted(verbs) == ["import.done", "task.created", "task.created", "task.created", "task.issued"]
    page = lan.get(f"/tasks/{given.id}").text
    assert "soạn dự thảo" in page and "giao cho" in page
    assert "ra soat thu tuc" in given.search_folded, "search finds it"


def test_the_same_file_twice_changes_nothing_also_after_a_correction_by_hand(world, client_for) -> None:
    lan = client_for(world.lan)
    data = xlsx(TASKS, ["", "Việc một", "SNV", "", "", ""], ["", "Việc hai", "SNV", "", "", "30/12/2027"])
    taken_over(lan, "tasks", data)
    events = db.session.query(Event).count()
    assert counts_of(checked(lan, "tasks", data)) == (0, 0, 2, 0)
    first = tasks()[0]
    actions.edit(first, version=first.version, title="Việc một, sửa", by=world.lan)
    db.session.commit()
    run = checked(lan, "tasks", data)
    assert counts_of(run) == (0, 1, 1, 0), "it is still known; the file would set its title back"
    assert db.session.query(Task).count() == 2 and db.session.query(Event).count() == events + 1


def test_a_task_entered_by_hand_is_recognised(world, client_for) -> None:
    task = make_task(world, title="Việc đã có", due_on=date(2027, 5, 31), supports=[])
    run = checked(
        client_for(world.lan), "tasks", xlsx([*TASKS[1:3], "Thời hạn"], ["Việc đã có", "Sở Nội vụ", "31/5/2027"])
    )
    assert counts_of(run) == (0, 0, 1, 0)
    assert db.session.query(Task).one().id == task.id


def test_what_is_no_promise_changes_by_code(world, client_for) -> None:
    task = make_task(world, title="Tên cũ", product="Báo cáo")
    lan = client_for(world.lan)
    rows = rows_of(lan.get("/imports/tasks/current.xlsx").data)
    heads, row = rows[0], rows[1]
    row[heads.index("Nội dung nhiệm vụ *")] = "Tên mới"
    row[heads.index("Đơn vị phối hợp")] = world.finance.code
    run = taken_over(lan, "tasks", xlsx(heads, row))
    assert counts_of(run) == (0, 1, 0, 0)
    assert task.title == "Tên mới" and [one.unit_id for one in task.supports] == [world.finance.id]
    assert (task.version, task.product, task.due_on) == (2, "Báo cáo", task.original_due_on)
    event = db.session.scalars(select(Event).where(Event.verb == "task.edited")).one()
    assert event.details["changes"]["title"] == ["Tên cũ", "Tên mới"]
    assert event.details["changes"]["supports"] == [["Trường Chính trị tỉnh"], ["Sở Tài chính"]]


def test_promises_and_ended_tasks_do_not_change_by_a_file(world, client_for) -> None:
    issued, ended = make_task(world, title="Đang làm"), make_task(world, title="Đã xong", state=TaskState.COMPLETED)
    heads = ["Mã", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"]
    run = checked(
        client_for(world.lan),
        "tasks",
        xlsx(
            heads,
            [issued.code, "Đang làm", "Sở Tài chính", issued.due_on + timedelta(days=90)],
            [ended.code, "Đã xong nhưng khác", "Sở Nội vụ", ended.due_on],
        ),
    )
    told = dict(errors_of(run))
    assert "chỉ thay đổi bằng một quyết định" in told["C2"] and "Trong hệ thống là “Sở Nội vụ”" in told["C2"]
    assert "chỉ thay đổi bằng một quyết định" in told["D2"] and "đã kết thúc" in told["B3"]


def test_a_draft_may_change_wholly_and_be_given_out(world, client_for) -> None:
    lan = client_for(world.lan)
    taken_over(lan, "tasks", xlsx(TASKS, ["", "Việc", "SNV", "", "", ""]))
    draft = tasks()[0]
    due = clock.today() + timedelta(days=9)
    run = checked(lan, "tasks", xlsx(TASKS, [draft.code, "Việc", "Sở Tài chính", "", "", due, clock.today()]))
    assert "Chưa có chuyên viên theo dõi" in dict(errors_of(run))["E2"]
    taken_over(lan, "tasks", xlsx(TASKS, [draft.code, "Việc", "Sở Tài chính", "", world.tu.email, due, clock.today()]))
    assert (draft.state, draft.lead_unit_id, draft.original_due_on) == (TaskState.ASSIGNED, world.finance.id, due)
    assert db.session.query(Notice).filter_by(recipient_id=world.tuan.id).count() == 1


TODAY = "{today}"
WRONG = [
    (["", "", "SNV", "", "", "30/12/2027"], "B2", "Thiếu nội dung"),
    (["", "Việc", "", "", "", "30/12/2027"], "C2", "Thiếu đơn vị chủ trì"),
    (["", "Việc", "Sở Bí Ẩn", "", "", ""], "C2", "Không có đơn vị nào có mã hoặc tên “Sở Bí Ẩn”"),
    (["", "Việc", "SNV", "Sở Bí Ẩn; STC", "", ""], "D2", "Sở Bí Ẩn"),
    (["", "Việc", "SNV", "", "Bùi Anh Tuấn", ""], "E2", "không phải chuyên viên theo dõi"),
    (["", "Việc", "SNV", "", "", "cuối năm"], "F2", "Thời hạn là ngày, tháng hoặc quý"),
    (["", "Việc", "SNV", "", "", "30/2/2027"], "F2", "Không có ngày"),
    (["", "Việc", "SNV", "", "", "22/10/1018"], "F2", "có lẽ gõ nhầm"),
    (["", "Việc", "SNV", "", "", "30/12/2020", TODAY], "F2", "trước ngày kết luận"),
    (["", "Việc", "SNV", "", "", "30/12/2030", "01/01/2030"], "G2", "còn ở phía trước"),
    (["", "Việc", "SNV", "", "", "", TODAY], "F2", "Chưa có thời hạn"),
    (["KHAC/2026/0001", "Việc", "SNV", "", "", ""], "A2", "có dạng BCD35/"),
    (["BCD35/2026/1", "Việc", "SNV", "", "", ""], "A2", "có dạng BCD35/"),
    (["", "=1+1", "SNV", "", "", ""], "B2", "công thức"),
    (["", "v" * 301, "SNV", "", "", ""], "B2", "nhiều nhất là 300"),
]


@pytest.mark.parametrize(("row", "cell", "words"), WRONG, ids=[f"{cell} {words}" for _, cell, words in WRONG])
def test_an_error_names_its_cell(world, client_for, row: list[str], cell: str, words: str) -> None:
    world.home_affairs.code, world.finance.code = "SNV", "STC"
    db.session.commit()
    row = [clock.today() if value == TODAY else value for value in row]
    run = checked(client_for(world.lan), "tasks", xlsx(TASKS, row))
    assert any(found == cell and words in told for found, told in errors_of(run)), errors_of(run)
    assert run.wrong == 1


def test_duplicates_in_the_file(world, client_for) -> None:
    task = make_task(world, title="Có mã")
    run = checked(
        client_for(world.lan),
        "tasks",
        xlsx(
            [*TASKS[:3], "Thời hạn"],
            ["", "Cùng việc", "Sở Nội vụ", "30/9/2027"],
            ["", "cùng  việc", "SNV", date(2027, 9, 30)],
            ["", "Cùng việc", "Sở Nội vụ", "1/10/2027"],
            [task.code, "Có mã", "Sở Nội vụ", task.due_on],
            [task.code.lower(), "Có mã", "Sở Nội vụ", task.due_on],
        ),
    )
    assert [cell for cell, _words in errors_of(run)] == ["B3", "A6"]
    assert "trùng với dòng 2" in errors_of(run)[0][1]


def test_codes_of_the_file_are_kept_and_never_given_again(world, client_for) -> None:
    lan = client_for(world.lan)
    year = clock.today().year
    taken_over(lan, "tasks", xlsx(TASKS, [f"BCD35/{year}/0123", "Cũ", "SNV"], ["BCD35/2019/0007", "Rất cũ", "SNV"]))
    assert [(task.code, task.year, task.serial) for task in tasks()] == [
        (f"BCD35/{year}/0123", year, 123),
        ("BCD35/2019/0007", 2019, 7),
    ]
    new = actions.create_draft(world.committee, title="Mới", by=world.lan)
    db.session.commit()
    assert new.code == f"BCD35/{year}/0124"
    assert db.session.get(TaskSerial, (world.committee.id, 2019)).last == 7


def test_what_stands_comes_out_and_goes_in_again_unchanged(world, client_for) -> None:
    make_task(world, title="Việc có đủ", text="Lời văn\n\nhai đoạn", product="Báo cáo", starred=True, leader=world.ha)
    make_task(world, title="Theo tháng", due_on=date(2027, 11, 30), due_precision=DuePrecision.MONTH, supports=[])
    make_task(world, title="Thường xuyên", due_on=None, original_due_on=None, review_after=date(2027, 3, 1))
    make_task(world, title="=HYPERLINK(1)", state=TaskState.SUBMITTED, supports=[world.school, world.finance])
    make_task(world, title="Tạm dừng", state=TaskState.SUSPENDED, priority=Priority.VERY_URGENT)
    ended = make_unit("Huyện cũ", code="HC", valid_to=date(2025, 6, 30))
    make_task(world, title="Của đơn vị đã kết thúc", lead_unit=ended)
    actions.create_draft(world.committee, title="Dự thảo trống", by=world.lan)
    db.session.commit()
    lan = client_for(world.lan)
    run = checked(lan, "tasks", lan.get("/imports/tasks/current.xlsx").data)
    assert counts_of(run) == (0, 0, 7, 0), errors_of(run)
    listed = checked(lan, "tasks", lan.get("/tasks.xlsx?view=all").data)
    assert listed.wrong == listed.changed == 0 and listed.unchanged == 5, errors_of(listed)


def test_an_export_goes_into_another_committee_of_the_same_code_equal(world, client_for, database) -> None:
    """What one installation writes another one reads: here the same one, emptied of its tasks."""
    make_task(world, title="Một", state=TaskState.ASSIGNED, text="Diễn giải", leader=world.ha, starred=True)
    make_task(
        world, title="Hai", state=TaskState.ASSIGNED, due_on=date(2028, 3, 31), due_precision=DuePrecision.QUARTER
    )
    lan = client_for(world.lan)
    data = lan.get("/imports/tasks/current.xlsx").data
    for task in tasks():
        db.session.delete(task)
    db.session.commit()
    taken_over(lan, "tasks", data)
    again = lan.get("/imports/tasks/current.xlsx").data
    assert rows_of(again) == rows_of(data)


def test_tasks_that_are_over_are_not_entered(world, client_for) -> None:
    heads = [*TASKS, "Tình trạng"]
    rows = (
        ["", "Việc xong", "SNV", "", "", "", "", "Hoàn thành đúng hạn"],
        ["", "Việc còn", "SNV", *[""] * 4, "Quá hạn 5 ngày"],
    )
    run = checked(client_for(world.lan), "tasks", xlsx(heads, *rows))
    assert [cell for cell, _ in errors_of(run)] == ["H2"]


def test_committees_see_nothing_of_each_other(world, client_for) -> None:
    other = make_committee("BCDKHAC", name="Ban Chỉ đạo khác")
    stranger = make_user("Thư ký khác", world.office)
    make_membership(stranger, other, Role.SECRETARY)
    theirs = make_task(world)
    client = client_for(stranger)
    run = checked(client, "tasks", xlsx(TASKS, [theirs.code, "Chiếm việc", "SNV"]))
    assert "có dạng BCDKHAC/" in errors_of(run)[0][1]
    assert client_for(world.lan).get(f"/imports/{run.id}").status_code == 404
    own = checked(client_for(world.lan), "tasks", xlsx(TASKS, ["", "Việc", "SNV"]))
    for url in (f"/imports/{own.id}", f"/imports/{own.id}/errors.xlsx"):
        assert client.get(url).status_code == 404
    assert client.post(f"/imports/{own.id}/confirmation").status_code == 404


def test_two_who_import_the_same_file_at_once_make_it_once(world, client_for, database) -> None:
    lan = client_for(world.lan)
    data = xlsx(TASKS, *[["", f"Việc {number}", "SNV"] for number in range(20)])
    runs = [checked(lan, "tasks", data).id for _ in range(2)]
    settings, by_id = database.config["TRACKER"], world.lan.id

    def take(run_id: int) -> None:
        run = db.session.get_one(ImportRun, run_id)
        imports.take_over(run, settings=settings, by=db.session.get_one(User, by_id))

    outcomes = together(database, *(lambda number=number: take(number) for number in runs))
    assert db.session.query(Task).count() == 20, outcomes
    assert "done" in outcomes


def test_a_task_changed_by_hand_meanwhile_is_not_overwritten(world, client_for, database, monkeypatch) -> None:
    task = make_task(world, title="Cũ")
    lan = client_for(world.lan)
    run = checked(
        lan, "tasks", xlsx(["Mã", "Nội dung", "Chủ trì", "Hạn"], [task.code, "Từ tệp", "Sở Nội vụ", task.due_on])
    )
    plan_of = imports.plan_of

    def then_somebody_edits(*values):
        plan = plan_of(*values)
        plan.work[0].version -= 1
        return plan

    monkeypatch.setattr(imports, "plan_of", then_somebody_edits)
    with pytest.raises(Refused, match="vừa được người khác thay đổi"):
        imports.take_over(run, settings=database.config["TRACKER"], by=world.lan)
    db.session.rollback()
    assert task.title == "Cũ"
