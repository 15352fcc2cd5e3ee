"""One item for many units: giving it, the parent that follows its children, adding units, ending and closing it."""

from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import func, select

from tests import make
from tests.indicators.things import make_indicator
from tests.tasks.test_at_once import together
from tracker.accounts.models import User
from tracker.db import db
from tracker.errors import Forbidden, Refused
from tracker.history.models import Event
from tracker.history.queries import timeline
from tracker.indicators.actions import Given
from tracker.notices.models import Notice, NoticeKind
from tracker.tasks import actions
from tracker.tasks.actions.figures import give_figures
from tracker.tasks.actions.moves import move
from tracker.tasks.models import Task, TaskState
from tracker.tasks.rules import Move
from tracker.units.models import UnitKind


def shared_task(world, units, **changes) -> Task:
    """A task given to each of some units, by Lan, tracked by Tú."""
    values = {"title": "Rà soát hộ nghèo", "tracker_id": world.tu.id, "due_on": make.day(20), **changes}
    ids = [unit.id for unit in units]
    parent = actions.create_draft(world.committee, each_unit_ids=ids, by=world.lan, **values)
    actions.issue(parent, given_on=make.day(0), by=world.lan)
    db.session.commit()
    return parent


def children_of(parent: Task) -> list[Task]:
    found = select(Task).where(Task.parent_id == parent.id).order_by(Task.id)
    return list(db.session.scalars(found.execution_options(populate_existing=True)))


def child_of(parent: Task, unit) -> Task:
    return next(child for child in children_of(parent) if child.lead_unit_id == unit.id)


def finish(world, child: Task, person: User, *, by: User | None = None) -> None:
    actions.accept(child, by=person)
    actions.submit(child, document_number="1/BC", by=person)
    actions.verify(child, by=by or world.tu)
    db.session.commit()


@pytest.fixture
def parent(world) -> Task:
    return shared_task(world, [world.home_affairs, world.school, world.finance])


def verbs(task: Task) -> list[str]:
    return [event.verb for event in reversed(timeline(task))]


def test_each_unit_gets_a_task_of_its_own(world, parent) -> None:
    children = children_of(parent)
    assert {child.lead_unit_id for child in children} == {world.home_affairs.id, world.school.id, world.finance.id}
    assert {child.state for child in children} == {TaskState.ASSIGNED}
    assert {(child.title, child.due_on, child.original_due_on, child.tracker_id) for child in children} == {
        ("Rà soát hộ nghèo", make.day(20), make.day(20), world.tu.id)
    }
    assert len({child.code for child in [parent, *children]}) == 4
    assert (parent.state, parent.lead_unit_id, parent.fan_out) == (TaskState.IN_PROGRESS, None, True)
    assert verbs(parent) == ["task.created", "task.fanned_out"] and verbs(children[0]) == ["task.issued"]
    told = db.session.execute(select(Notice.recipient_id, Notice.subject_id).where(Notice.kind == NoticeKind.ASSIGNED))
    by_person = dict(told.all())
    people = {world.minh: world.home_affairs, world.hoa: world.school, world.tuan: world.finance}
    assert by_person == {person.id: child_of(parent, unit).id for person, unit in people.items()}


def test_a_child_is_found_by_its_words(world, parent, client_for) -> None:
    body = client_for(world.lan).get("/tasks?q=hộ nghèo").text.split("<tbody")[1].split("</tbody>")[0]
    assert all(child.code in body for child in children_of(parent)) and parent.code not in body


def test_the_parent_waits_when_its_last_child_has_closed_and_is_verified_then(world, parent) -> None:
    finish(world, child_of(parent, world.home_affairs), world.minh)
    finish(world, child_of(parent, world.school), world.hoa)
    db.session.refresh(parent)
    assert parent.state is TaskState.IN_PROGRESS
    with pytest.raises(Refused, match="Còn 1 đơn vị chưa xong"):
        actions.verify(parent, by=world.tu)
    db.session.rollback()
    finish(world, child_of(parent, world.finance), world.tuan)
    db.session.refresh(parent)
    assert parent.state is TaskState.SUBMITTED
    told = db.session.scalars(select(Notice).where(Notice.subject_id == parent.id)).all()
    assert [(one.recipient_id, one.kind) for one in told] == [(world.tu.id, NoticeKind.SUBMITTED)]
    assert told[0].details["by"] == "Cả 3 đơn vị"
    for person in (world.minh, world.van, world.tuan):
        with pytest.raises(Forbidden):
            actions.verify(parent, by=person)
        db.session.rollback()
    actions.verify(parent, by=world.tu)
    db.session.commit()
    assert (parent.state, parent.finished_on, parent.percent) == (TaskState.COMPLETED, make.day(0), 100)
    assert verbs(parent) == ["task.created", "task.fanned_out", "task.children_closed", "task.verified"]
    with pytest.raises(Refused, match="Đã có người quyết định"):
        actions.verify(parent, by=world.lan)


def test_a_cancelled_child_does_not_block_and_a_suspended_one_does(world, parent) -> None:
    finish(world, child_of(parent, world.home_affairs), world.minh)
    school, finance = child_of(parent, world.school), child_of(parent, world.finance)
    actions.accept(finance, by=world.tuan)
    move(finance, Move.SUSPEND)
    move(school, Move.CANCEL)
    db.session.commit()
    db.session.refresh(parent)
    assert parent.state is TaskState.IN_PROGRESS, "a suspended child may go on"
    move(finance, Move.CANCEL)
    db.session.commit()
    db.session.refresh(parent)
    assert parent.state is TaskState.SUBMITTED


def test_when_all_children_are_cancelled_nothing_is_completed(world, parent) -> None:
    for child in children_of(parent):
        move(child, Move.CANCEL)
    db.session.commit()
    db.session.refresh(parent)
    assert parent.state is TaskState.IN_PROGRESS
    with pytest.raises(Refused, match="Chưa có đơn vị nào hoàn thành"):
        actions.verify(parent, by=world.lan)


def test_a_reopened_child_opens_its_parent_again(world, parent) -> None:
    for unit, person in ((world.home_affairs, world.minh), (world.school, world.hoa), (world.finance, world.tuan)):
        finish(world, child_of(parent, unit), person)
    actions.verify(parent, by=world.lan)
    db.session.commit()
    child = child_of(parent, world.school)
    move(child, Move.REOPEN, finished_on=None)
    db.session.commit()
    db.session.refresh(parent)
    assert (parent.state, parent.finished_on) == (TaskState.IN_PROGRESS, None)
    assert timeline(parent)[0].verb == "task.reopened"
    assert "Trường Chính trị tỉnh" in timeline(parent)[0].details["reason"]


def test_units_are_added_to_a_running_parent(world, parent) -> None:
    commune = make.make_unit("Phường An Khánh", kind=UnitKind.COMMUNE)
    for unit, person in ((world.home_affairs, world.minh), (world.school, world.hoa), (world.finance, world.tuan)):
        finish(world, child_of(parent, unit), person)
    db.session.refresh(parent)
    assert parent.state is TaskState.SUBMITTED
    made = actions.add_units(
        parent, [commune.id, world.school.id], given_on=make.day(0), due_on=make.day(40), by=world.lan
    )
    db.session.commit()
    assert [(child.lead_unit_id, child.due_on, child.original_due_on) for child in made] == [
        (commune.id, make.day(40), make.day(40))
    ]
    assert parent.state is TaskState.IN_PROGRESS, "it waits for the one that came late"
    assert parent.original_due_on == make.day(20), "the item's own due date stays"
    with pytest.raises(Refused, match="đều đã được giao"):
        actions.add_units(parent, [commune.id], given_on=make.day(0), due_on=make.day(40), by=world.lan)
    db.session.rollback()
    with pytest.raises(Refused, match="trước ngày"):
        actions.add_units(parent, [world.office.id], given_on=make.day(0), due_on=make.day(-1), by=world.lan)


@pytest.mark.parametrize("move_", [Move.SUSPEND, Move.CANCEL, Move.SUPERSEDE])
def test_a_parent_is_neither_suspended_nor_ended_over_open_children(world, parent, move_) -> None:
    with pytest.raises(Refused, match="đơn vị"):
        move(parent, move_)


def test_ending_a_parent_ends_its_open_children_for_the_same_reason(world, parent) -> None:
    done, waiting = child_of(parent, world.home_affairs), child_of(parent, world.school)
    finish(world, done, world.minh)
    actions.accept(waiting, by=world.hoa)
    submission = actions.submit(waiting, document_number="2/BC", by=world.hoa)
    number = actions.end_children(parent, Move.CANCEL, "task.cancelled", reason="Không còn phù hợp", by=world.ha)
    move(parent, Move.CANCEL)
    db.session.commit()
    states = {child.lead_unit_id: child.state for child in children_of(parent)}
    assert number == 2 and parent.state is TaskState.CANCELLED
    assert states[world.home_affairs.id] is TaskState.COMPLETED
    assert states[world.school.id] is states[world.finance.id] is TaskState.CANCELLED
    db.session.refresh(submission)
    assert submission.outcome is not None and submission.reason == "Không còn phù hợp"
    with pytest.raises(Refused, match="đã kết thúc"):
        move(child_of(parent, world.home_affairs), Move.REOPEN)


def test_an_edit_of_the_parent_reaches_the_children_not_edited_by_themselves(world, parent) -> None:
    own = child_of(parent, world.school)
    actions.edit(own, version=own.version, product="Báo cáo riêng", by=world.lan)
    db.session.commit()
    actions.edit(parent, version=parent.version, title="Rà soát hộ cận nghèo", product="Báo cáo", by=world.lan)
    db.session.commit()
    assert {child.title for child in children_of(parent)} == {"Rà soát hộ cận nghèo"}
    assert {child.lead_unit_id: child.product for child in children_of(parent)} == {
        world.home_affairs.id: "Báo cáo", world.school.id: "Báo cáo riêng", world.finance.id: "Báo cáo",
    }  # fmt: skip


def test_an_ended_unit_is_refused_and_nothing_is_kept(world) -> None:
    ended = make.make_unit("Huyện cũ", valid_to=date(2025, 6, 30))
    draft = actions.create_draft(
        world.committee,
        title="Việc",
        each_unit_ids=[world.school.id, ended.id],
        tracker_id=world.tu.id,
        due_on=make.day(9),
        by=world.lan,
    )
    db.session.commit()
    with pytest.raises(Refused, match="đã kết thúc hoạt động"):
        actions.issue(draft, given_on=make.day(0), by=world.lan)
    db.session.rollback()
    assert db.session.scalar(select(func.count()).where(Task.parent_id == draft.id)) == 0
    assert draft.state is TaskState.DRAFT


def test_two_last_children_verified_at_once_settle_the_parent_once(world, parent, database) -> None:
    finish(world, child_of(parent, world.home_affairs), world.minh)
    for unit, person in ((world.school, world.hoa), (world.finance, world.tuan)):
        child = child_of(parent, unit)
        actions.accept(child, by=person)
        actions.submit(child, document_number="1/BC", by=person)
    db.session.commit()
    first, second = child_of(parent, world.school).id, child_of(parent, world.finance).id
    lan, tu, parent_id = world.lan.id, world.tu.id, parent.id

    def verify(task_id: int, user_id: int):
        return lambda: actions.verify(db.session.get(Task, task_id), by=db.session.get(User, user_id))

    assert together(database, verify(first, lan), verify(second, tu)) == ["done", "done"]
    assert db.session.get(Task, parent_id).state is TaskState.SUBMITTED
    settled = select(func.count()).where(Event.subject_id == parent_id, Event.verb == "task.children_closed")
    assert db.session.scalar(settled) == 1


def test_two_who_add_the_same_unit_at_once_give_it_once(world, parent, database) -> None:
    commune = make.make_unit("Phường An Khánh", kind=UnitKind.COMMUNE)
    commune_id, parent_id, lan = commune.id, parent.id, world.lan.id

    def add() -> None:
        task, by = db.session.get(Task, parent_id), db.session.get(User, lan)
        actions.add_units(task, [commune_id], given_on=make.day(0), due_on=make.day(9), by=by)

    outcomes = together(database, add, add)
    assert sorted(outcomes)[1] == "done" and any("đều đã được giao" in one for one in outcomes)
    assert db.session.scalar(select(func.count()).where(Task.lead_unit_id == commune_id)) == 1


def test_a_province_is_given_its_tasks_by_few_statements(world, count_queries) -> None:
    with make.together():
        units = [make.make_unit(f"Xã số {number}", kind=UnitKind.COMMUNE) for number in range(300)]
    ids = [unit.id for unit in units]

    def asked(unit_ids: list[int]) -> int:
        """The statements of giving out, but for SQLite's one INSERT a row, which costs nothing to speak of."""
        draft = actions.create_draft(
            world.committee,
            title="Việc",
            each_unit_ids=unit_ids,
            tracker_id=world.tu.id,
            due_on=make.day(9),
            by=world.lan,
        )
        db.session.commit()
        with count_queries() as queries:
            actions.issue(draft, given_on=make.day(0), by=world.lan)
            db.session.commit()
        assert len(children_of(draft)) == len(unit_ids)
        return sum(not statement.startswith("INSERT INTO task (") for statement in queries.statements)

    assert asked(ids) <= asked(ids[:30]) + 5, "a statement for each unit would take a province minutes"


def test_lists_and_figures_count_the_children_and_never_the_parent(world, parent, client_for) -> None:
    from tracker.accounts.queries import standpoint
    from tracker.decisions.queries.inbox import numbers_for
    from tracker.tasks.queries import overdue_on
    from tracker.tasks.queries.filters import Asked, TaskFilter, View
    from tracker.tasks.queries.lists import page_of, tab_counts

    make.make_task(world)
    finish(world, child_of(parent, world.home_affairs), world.minh)
    for name in ("lan", "ha", "tu"):
        person = getattr(world, name)
        who = standpoint(person, world.committee.id, make.day(0))
        asked = Asked(who, TaskFilter(), make.day(30), 7)
        counts = tab_counts(asked)
        numbers = {view: counts[view].number for view in (View.OPEN, View.OVERDUE, View.DONE, View.ALL, View.SHARED)}
        own = name == "tu"
        assert numbers == {View.OPEN: 3, View.OVERDUE: 3, View.DONE: 1, View.ALL: 4, View.SHARED: 1}, (name, own)
        for view in View:
            rows = page_of(Asked(who, TaskFilter(view=view), make.day(30), 7), 1, None).rows
            assert len(rows) == counts[view].number, (name, view)
            assert (parent.id in {row.id for row in rows}) == (view is View.SHARED)
        assert numbers_for(person, who, make.day(30)).overdue == 3
    assert db.session.scalar(select(func.count()).where(overdue_on(make.day(30)))) == 3
    page = client_for(world.lan).get("/tasks?view=shared").text
    assert "Nhiều đơn vị" in page and "1/3" in page and "3 đơn vị" in page


def test_the_list_of_shared_tasks_is_counted_in_its_own_small_index(world, database) -> None:
    if db.engine.dialect.name != "sqlite":
        return
    from tracker.accounts.queries import standpoint
    from tracker.tasks.queries.filters import Asked, TaskFilter
    from tracker.tasks.queries.lists import _count_views

    who = standpoint(world.lan, world.committee.id, make.day(0))
    statement = _count_views(Asked(who, TaskFilter(), make.day(0), 7).shared)
    words = str(statement.compile(db.engine, compile_kwargs={"literal_binds": True}))
    plan = " / ".join(row[3] for row in db.session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {words}"))
    assert "COVERING INDEX ix_task_fan_out" in plan, plan
    assert "SCAN task" not in plan, plan


def test_a_shared_task_with_a_target_of_its_own_is_not_closed_without_its_number(world, parent, client_for) -> None:
    target = make_indicator(parent, world, name="Tỷ lệ hộ nghèo", unit="%")
    for child in children_of(parent):
        if child.lead_unit_id == world.home_affairs.id:
            finish(world, child, world.minh)
        else:
            move(child, Move.CANCEL)
    db.session.commit()
    db.session.refresh(parent)
    assert parent.state is TaskState.SUBMITTED
    lan = client_for(world.lan)
    told = lan.get(lan.post(f"/tasks/{parent.id}/closure").location).text
    assert "Chưa đủ số liệu" in told and "“Tỷ lệ hộ nghèo”" in told and parent.state is not TaskState.COMPLETED
    with pytest.raises(Refused, match="Chưa đủ số liệu"):
        actions.verify(parent, by=world.tu)
    _verified, left = actions.verify_many([parent], by=world.tu)
    assert "Chưa đủ số liệu" in left[0][1]
    give_figures(parent, [Given(target.id, Decimal(96))], by=world.lan)  # also while it waits to be closed
    db.session.commit()
    actions.verify(parent, by=world.tu)
    assert parent.state is TaskState.COMPLETED
