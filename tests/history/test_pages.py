"""The pages of history: sentences anybody can read, filters, pages that stay flat, and no way to change a thing."""

from datetime import timedelta

import pytest
from flask import Flask

from tests.make import make_committee, make_membership, make_task, make_unit, make_user
from tracker import clock
from tracker.accounts.models import Role
from tracker.db import db
from tracker.history.actions import Happened, record, record_many
from tracker.history.models import Event
from tracker.history.queries import Wanted, of_committee
from tracker.tasks import actions
from tracker.tasks.models import Task
from tracker.units.models import Unit


def test_what_happened_is_told_in_sentences_with_before_and_after(world, client_for, count_queries) -> None:
    task = make_task(world, title="Rà soát thủ tục")
    actions.report_progress(task, percent=40, done="Xong bước một", by=world.minh)
    actions.edit(task, version=task.version, title="Rà soát toàn bộ thủ tục", by=world.lan)
    actions.submit(task, document_number="12/BC-SNV", by=world.minh)
    actions.send_back(task, reason="Thiếu phụ lục", by=world.tu)
    record(world.minh, "membership.added", by=world.an, committee_id=world.committee.id, role="member", decision="7-QĐ")
    db.session.commit()
    lan = client_for(world.lan)
    with count_queries() as queries:
        page = lan.get("/history").text
    assert queries.number <= 12, queries.statements
    for words in (
        "Trần Quang Minh, Sở Nội vụ, báo cáo",
        "Nguyễn Thị Lan sửa nội dung",
        "Nội dung: “Rà soát thủ tục” → “Rà soát toàn bộ thủ tục”",
        "báo cáo hoàn thành theo 12/BC-SNV",
        "trả lại để làm thêm",
        "Lý do: Thiếu phụ lục",
        "Ngô Bình An giao vai trò cho",
        "Thành viên, 7-QĐ",
    ):
        assert words in page, words
    assert f'href="/tasks/{task.id}"' in page and task.code in page


def test_it_is_filtered_by_person_kind_and_days(world, client_for) -> None:
    task = make_task(world, title="Việc chung")
    with clock.travel(clock.now() - timedelta(days=40)):
        record(task, "task.starred", by=world.lan)
    record(task, "task.accepted", by=world.minh, unit="Sở Nội vụ")
    record(world.hoa, "membership.ended", by=world.lan, committee_id=world.committee.id)
    record(task, "task.accepted_by_silence", by=None, unit="Sở Nội vụ", days=5)
    db.session.commit()
    lan = client_for(world.lan)

    def told(query: str) -> set[str]:
        page = lan.get(f"/history?{query}").text
        verbs = {"starred": "đánh dấu trọng tâm", "accepted": "Sở Nội vụ tiếp nhận", "ended": "kết thúc vai trò của"}
        verbs["silence"] = "được coi là đã tiếp nhận"
        return {name for name, words in verbs.items() if words in page}

    assert told("") == {"starred", "accepted", "ended", "silence"}
    assert told(f"by={world.lan.id}") == {"starred", "ended"}
    assert told("by=0") == {"silence"}
    assert told("kind=user_account") == {"ended"}
    assert told(f"kind=task&by={world.lan.id}") == {"starred"}
    long_ago = clock.today() - timedelta(days=30)
    assert told(f"to={long_ago:%d/%m/%Y}") == {"starred"}
    assert told(f"from={long_ago:%d/%m/%Y}") == {"accepted", "ended", "silence"}
    assert "không phải ngày" in lan.get("/history?from=hôm+qua").text
    for odd in ("by=x", "kind=secret_table", "before=99999999", "before=-1", "from=31/02/2026", "by=999999999"):
        assert lan.get(f"/history?{odd}").status_code == 200


def test_it_is_paged_to_its_end_without_gap_or_repetition(world, client_for) -> None:
    task = make_task(world)
    now = clock.now()
    for number in range(130):  # many of one moment
        with clock.travel(now + timedelta(seconds=number // 30)):
            record(task, "task.edited", by=world.lan, changes={"product": ["", f"Sản phẩm số {number:03}"]})
    db.session.commit()
    lan, seen, url = client_for(world.lan), [], "/history?kind=task"
    while url:
        page = lan.get(url).text
        seen += [int(part[:3]) for part in page.split("Sản phẩm số ")[1:]]
        older = page.split('rel="next"')[0].rpartition('href="')[2].partition('"')[0] if 'rel="next"' in page else ""
        url = older.replace("&amp;", "&")
    assert sorted(seen) == list(range(130)) and len(seen) == 130


def test_committees_see_nothing_of_each_other(world, client_for) -> None:
    other = make_committee("BCDKHAC", name="Ban khác")
    stranger = make_user("Thư ký khác", world.office)
    make_membership(stranger, other, Role.SECRETARY)
    task = make_task(world, title="Việc kín")
    record(task, "task.starred", by=world.lan)
    db.session.commit()
    page = client_for(stranger).get("/history").text
    assert "Việc kín" not in page and "Nguyễn Thị Lan" not in page and "Không có gì như vậy" in page
    assert client_for(stranger).get(f"/history?committee={world.committee.id}").status_code == 404


def test_leaders_do_not_read_drafts(world, client_for) -> None:
    draft = actions.create_draft(world.committee, title="Ý định chưa nói với ai", by=world.lan)
    db.session.commit()
    assert "Ý định chưa nói" in client_for(world.lan).get("/history").text
    page = client_for(world.ha).get("/history").text
    assert "Ý định chưa nói" not in page and "Một dự thảo chưa giao" in page and f"/tasks/{draft.id}" not in page


@pytest.mark.parametrize("name", ["minh", "hoa", "van", "tu", "dung"])
def test_members_and_viewers_get_403(world, client_for, name: str) -> None:
    answer = client_for(getattr(world, name)).get("/history")
    assert answer.status_code == 403 and "Chỉ Tổ thư ký và lãnh đạo" in answer.text


def test_the_administration_has_a_page_of_its_own(world, client_for, count_queries) -> None:
    unit = make_unit("Sở Mới")
    task = make_task(world, title="Việc của Ban")
    record(unit, "unit.changed", by=world.an, changes={"name": ["Sở Cũ", "Sở Mới"], "kind": ["office", "department"]})
    record(world.minh, "account.deactivated", by=world.an)
    record(world.committee, "committee.changed", by=world.an, committee_id=world.committee.id, changes={})
    record(task, "task.starred", by=world.lan)
    db.session.commit()
    an = client_for(world.an)
    with count_queries() as queries:
        page = an.get("/history/administration").text
    assert queries.number <= 12, queries.statements
    for words in (
        "sửa đơn vị",
        "Tên: “Sở Cũ” → “Sở Mới”",
        "Văn phòng, phòng → Sở, ban, ngành",
        "khóa tài khoản",
        "sửa Ban Chỉ đạo",
    ):
        assert words in page, words
    assert "Việc của Ban" not in page
    assert "sửa đơn vị" not in an.get("/history/administration?kind=user_account").text


def test_there_is_no_way_to_change_history(app: Flask) -> None:
    rules = [rule for rule in app.url_map.iter_rules() if rule.endpoint.startswith("history.")]
    assert rules and all(not (rule.methods or set()) & {"POST", "PUT", "PATCH", "DELETE"} for rule in rules)


def test_a_long_history_costs_a_page_no_more(world) -> None:
    """The plans, not the clock: each page reads its rows from an index and sorts nothing."""
    task = make_task(world)
    record_many((Happened(Task, task.id, "task.edited", world.committee.id, {}) for _ in range(3000)), by=world.lan)
    record_many((Happened(Unit, world.school.id, "unit.changed") for _ in range(3000)), by=world.an)
    db.session.commit()
    db.session.execute(db.text("ANALYZE"))
    db.session.commit()
    newest = db.session.scalar(db.select(db.func.max(Event.id)))
    for wanted in (
        Wanted(),
        Wanted(actor_id=world.lan.id),
        Wanted(kind="task"),
        Wanted(actor_id=world.lan.id, kind="visit"),
        Wanted(from_on=clock.today(), to_on=clock.today()),
        Wanted(before=newest - 3500),
    ):
        plan = plan_of(lambda wanted=wanted: of_committee(world.committee.id, wanted, 51))
        assert "ix_event_committee" in plan or "ix_event_kind_at" in plan, plan
        assert "SCAN event\n" not in plan and "Seq Scan on event" not in plan, plan
        assert "TEMP B-TREE" not in plan, plan


def plan_of(act) -> str:
    """How the database would run the last statement of `act`."""
    statements: list[tuple[str, object]] = []

    def note(_connection, _cursor, statement, parameters, *_rest) -> None:
        statements.append((statement, parameters))

    db.event.listen(db.engine, "before_cursor_execute", note)
    try:
        act()
    finally:
        db.event.remove(db.engine, "before_cursor_execute", note)
    statement, parameters = statements[-1]
    explain = "EXPLAIN QUERY PLAN " if db.engine.dialect.name == "sqlite" else "EXPLAIN "
    rows = db.session.connection().exec_driver_sql(explain + statement, parameters).all()
    return "\n".join(str(row[-1]) for row in rows) + "\n"
