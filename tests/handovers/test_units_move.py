"""Units that merge, split, get another name, end or move: what goes where, and what stays."""

from datetime import date, timedelta

import pytest

from tests import make
from tests.tasks.test_at_once import together
from tracker import clock
from tracker.accounts.models import User
from tracker.db import db
from tracker.errors import Refused
from tracker.handovers import jobs
from tracker.handovers.actions import planning
from tracker.handovers.models import Reorganisation, ReorganisationState
from tracker.handovers.rules import Plan
from tracker.history.models import Event
from tracker.inspections.models import Recommendation
from tracker.tasks.models import Task, TaskState, TaskSupport
from tracker.tasks.models.hands import HandedTask
from tracker.units.models import SuccessionKind, Unit, UnitSuccession
from tracker.works.jobs import run_one

HANDLERS = {planning.WORK: jobs.succession}


def plan_of(kind: SuccessionKind, main: dict[Unit, Unit | None], **changes) -> Plan:
    values = {
        "decision": "12/NQ-HĐND ngày 20/6/2025",
        "effective_on": clock.today(),
        "main": {old.id: new.id if new else None for old, new in main.items()},
    }
    return Plan(kind, **{**values, **changes})


def done(plan: Plan, world) -> Reorganisation:
    """Prepare and carry out."""
    prepared = planning.prepare(plan, by=world.an)
    number = prepared.id
    db.session.commit()
    assert run_one(HANDLERS)
    found = db.session.get(Reorganisation, number)
    assert found.state is ReorganisationState.DONE
    return found


def test_a_merger_moves_what_is_open_and_leaves_what_is_over(world) -> None:
    new = make.make_unit("Sở Nội vụ và Đào tạo")
    led = make.make_task(world)
    draft = make.make_task(world, state=TaskState.DRAFT)
    both = make.make_task(world, lead_unit=world.finance, supports=[world.home_affairs, world.school])
    finished = make.make_task(world, state=TaskState.COMPLETED)
    visit = make.make_visit(world)
    closed = make.make_visit(world, state="closed", template=visit.template)
    finding = make.make_finding(world, visit)
    recommendation = Recommendation(finding=finding, text="Lập sổ", unit=world.home_affairs, due_on=make.day(30))
    db.session.add(recommendation)
    db.session.commit()
    moved = done(plan_of(SuccessionKind.MERGE, {world.home_affairs: new, world.school: new}), world)

    def lead(task: Task) -> str:
        return db.session.get(Task, task.id).lead_unit.name

    def supports(task: Task) -> list[str]:
        query = db.select(Unit.name).join(TaskSupport, TaskSupport.unit_id == Unit.id)
        return list(db.session.scalars(query.where(TaskSupport.task_id == task.id)))

    assert lead(led) == lead(draft) == "Sở Nội vụ và Đào tạo"
    assert supports(led) == []  # the school supported it, and now is the lead
    assert (lead(both), supports(both)) == ("Sở Tài chính", ["Sở Nội vụ và Đào tạo"])
    assert lead(finished) == "Sở Nội vụ"
    assert (visit.unit.name, closed.unit.name) == ("Sở Nội vụ và Đào tạo", "Sở Nội vụ")
    assert db.session.get(Recommendation, recommendation.id).unit_id == new.id
    assert world.minh.unit_id == world.hoa.unit_id == new.id
    assert world.minh.roles_in(world.committee.id, clock.today())
    assert world.home_affairs.valid_to == clock.today() - timedelta(days=1)
    assert moved.numbers["led"] == 2 and moved.numbers["accounts"] == 2
    heir = db.session.scalar(db.select(UnitSuccession).where(UnitSuccession.from_id == world.home_affairs.id))
    assert (heir.to_id, heir.decision) == (new.id, "12/NQ-HĐND ngày 20/6/2025")
    assert {"Sở Nội vụ", "SNV", "Trường Chính trị tỉnh"} <= set(new.aliases)
    events = db.session.scalars(db.select(Event).where(Event.verb == "task.unit_succeeded")).all()
    told = next(event for event in events if event.subject_id == led.id and event.details["part"] == "lead")
    assert (told.details["before"], told.details["after"]) == ("Sở Nội vụ", "Sở Nội vụ và Đào tạo")


def test_a_support_that_falls_away_is_told_in_the_history(world, client_for) -> None:
    """The unit that takes over supported the task already: by itself, beside another, and now it leads."""
    led = make.make_task(world, supports=[world.office])  # the office takes over the lead
    beside = make.make_task(world, lead_unit=world.finance, supports=[world.home_affairs, world.office])
    done(plan_of(SuccessionKind.MERGE, {world.home_affairs: world.office}), world)
    rows = db.session.execute(db.select(TaskSupport.task_id, TaskSupport.unit_id)).all()
    assert [tuple(row) for row in rows] == [(beside.id, world.office.id)]
    lan = client_for(world.lan)
    assert "Văn phòng Thành ủy nay chủ trì nên thôi phối hợp" in lan.get(f"/tasks/{led.id}").text
    told = lan.get(f"/tasks/{beside.id}").text
    assert "chuyển từ Sở Nội vụ sang Văn phòng Thành ủy" in told and "đã có phần trong nhiệm vụ từ trước" in told


def test_two_districts_end_and_nine_communes_take_over_by_a_table(world) -> None:
    """Districts ended on 1/7/2025; their tasks went to the communes a table named."""
    first, second = make.make_unit("Huyện An Phú"), make.make_unit("Huyện Bình Sơn")
    communes = [make.make_unit(f"Xã {number}", valid_from=date(2025, 7, 1)) for number in range(9)]
    with make.together():
        tasks = [make.make_task(world, lead_unit=(first, second)[n % 2], supports=[world.school]) for n in range(90)]
        mai = make.make_user("Mai", first)
        binh = make.make_user("Bình", first)
    named = {(task.lead_unit_id, task.id): communes[1 + n % 8].id for n, task in enumerate(tasks) if n < 80}
    plan = plan_of(
        SuccessionKind.SPLIT,
        {first: communes[0], second: communes[0]},
        tasks=named,
        people={mai.id: communes[3].id},
        effective_on=date(2025, 7, 1),
    )
    moved = done(plan, world)
    leads = [task.lead_unit_id for task in db.session.scalars(db.select(Task).order_by(Task.id))]
    wanted = {task: new for (_old, task), new in named.items()}
    assert leads == [wanted.get(task.id, communes[0].id) for task in tasks]
    assert sorted(set(leads)) == [commune.id for commune in communes]
    assert moved.numbers["led"] == 90
    assert first.valid_to == second.valid_to == date(2025, 6, 30)
    assert (mai.unit_id, binh.unit_id) == (communes[3].id, communes[0].id)
    rows = db.session.scalars(db.select(HandedTask).where(HandedTask.reorganisation_id == moved.id)).all()
    assert len(rows) == 90 and {row.from_on for row in rows} == {date(2025, 7, 1)}
    main = db.select(UnitSuccession.to_id).where(UnitSuccession.from_id == first.id, UnitSuccession.is_main)
    assert db.session.scalars(main).all() == [communes[0].id]


def test_a_new_name_is_a_new_row_and_the_old_code_finds_it(world) -> None:
    task, finished = make.make_task(world), make.make_task(world, state=TaskState.COMPLETED)
    below = make.make_unit("Phòng Cải cách", parent=world.home_affairs)
    world.committee.standing_unit_id = world.home_affairs.id
    db.session.commit()
    done(plan_of(SuccessionKind.RENAME, {world.home_affairs: None}, new_name="Sở Công vụ", new_code="SCV"), world)
    assert task.lead_unit.name == "Sở Công vụ" and finished.lead_unit.name == "Sở Nội vụ"
    assert below.parent.name == world.committee.standing_unit.name == "Sở Công vụ"


def test_a_unit_that_holds_nothing_may_simply_end(world) -> None:
    lonely = make.make_unit("Ban Quản lý dự án")
    done(plan_of(SuccessionKind.END, {lonely: None}), world)
    assert lonely.valid_to == clock.today() - timedelta(days=1)


def test_a_unit_moves_below_another(world) -> None:
    done(plan_of(SuccessionKind.MOVE, {world.school: None}, parent_id=world.office.id), world)
    assert world.school.parent_id == world.office.id and world.school.valid_to is None


def test_a_merger_into_a_unit_below_puts_it_in_the_old_place(world) -> None:
    below = make.make_unit("Chi cục", parent=world.home_affairs)
    done(plan_of(SuccessionKind.MERGE, {world.home_affairs: below}), world)
    assert below.parent_id is None


def test_a_decision_for_later_waits_and_is_carried_out_on_its_day(world) -> None:
    task, day = make.make_task(world), clock.today() + timedelta(days=10)
    planning.prepare(plan_of(SuccessionKind.MERGE, {world.home_affairs: world.school}, effective_on=day), by=world.an)
    db.session.commit()
    assert jobs.begin_one_due(clock.today()) is False and run_one(HANDLERS) is False
    assert task.lead_unit_id == world.home_affairs.id
    with clock.travel(day):
        assert jobs.begin_one_due(day) is True
        assert jobs.begin_one_due(day) is False
        assert run_one(HANDLERS) is True
    assert db.session.get(Task, task.id).lead_unit_id == world.school.id


def test_a_task_that_came_meanwhile_and_has_no_place_stops_everything(world) -> None:
    day = clock.today() + timedelta(days=10)
    lonely = make.make_unit("Ban Quản lý dự án")
    prepared = planning.prepare(plan_of(SuccessionKind.END, {lonely: None}, effective_on=day), by=world.an)
    make.make_task(world, lead_unit=lonely)
    with clock.travel(day):
        jobs.begin_one_due(day)
        run_one(HANDLERS)
        work = planning.db.session.get(planning.LongWork, prepared.work_id)
        assert "còn 1 nhiệm vụ đang mở chưa có đơn vị nhận" in work.error
        assert lonely.valid_to is None and prepared.state is ReorganisationState.STARTED
        planning.cancel(prepared, by=world.an)
        db.session.commit()
    assert prepared.state is ReorganisationState.CANCELLED


WRONG = {
    "into itself": (lambda w: plan_of(SuccessionKind.MERGE, {w.school: w.school}), "không thể sáp nhập vào chính mình"),
    "both end": (
        lambda w: plan_of(SuccessionKind.MERGE, {w.school: w.finance, w.finance: w.school}),
        "cũng kết thúc theo quyết định này",
    ),
    "no receiver": (lambda w: plan_of(SuccessionKind.END, {w.home_affairs: None}), "chưa có đơn vị nhận"),
    "below itself": (
        lambda w: plan_of(SuccessionKind.MOVE, {w.office: None}, parent_id=make.make_unit("Phòng", parent=w.office).id),
        "đang trực thuộc chính đơn vị",
    ),
    "same place": (lambda w: plan_of(SuccessionKind.MOVE, {w.office: None}), "đang trực thuộc đúng nơi này rồi"),
    "no decision": (lambda w: plan_of(SuccessionKind.MERGE, {w.school: w.office}, decision=" "), "số, ngày của quyết"),
    "far away": (
        lambda w: plan_of(SuccessionKind.MERGE, {w.school: w.office}, effective_on=date(2099, 1, 1)),
        "xa quá",
    ),
    "same name": (
        lambda w: plan_of(SuccessionKind.RENAME, {w.school: None}, new_name=w.school.name, new_code="X"),
        "giống hệt tên cũ",
    ),
    "old code": (
        lambda w: plan_of(SuccessionKind.RENAME, {w.school: None}, new_name="Mới", new_code=w.finance.code),
        "cần một mã mới",
    ),
}


@pytest.mark.parametrize("case", WRONG)
def test_wrong_uses_are_refused_in_a_sentence(world, case) -> None:
    make.make_task(world)
    wrong, sentence = WRONG[case]
    with pytest.raises(Refused, match=sentence):
        planning.prepare(wrong(world), by=world.an)


def test_an_ended_unit_does_not_end_again_and_takes_nothing_over(world) -> None:
    done(plan_of(SuccessionKind.MERGE, {world.school: world.office}), world)
    with pytest.raises(Refused, match="không kết thúc lần nữa được"):
        planning.prepare(plan_of(SuccessionKind.MERGE, {world.school: world.finance}), by=world.an)
    db.session.rollback()
    with pytest.raises(Refused, match="không nhận bàn giao được"):
        planning.prepare(plan_of(SuccessionKind.MERGE, {world.finance: world.school}), by=world.an)


def test_a_successor_that_ends_the_same_day_is_refused_either_way(world) -> None:
    day = clock.today() + timedelta(days=5)

    def merging(old: Unit, new: Unit) -> Plan:
        return plan_of(SuccessionKind.MERGE, {old: new}, effective_on=day)

    planning.prepare(merging(world.school, world.office), by=world.an)
    db.session.commit()
    with pytest.raises(Refused, match="cũng kết thúc từ ngày"):
        planning.prepare(merging(world.finance, world.school), by=world.an)
    db.session.rollback()
    with pytest.raises(Refused, match="sẽ nhận bàn giao ngày"):
        planning.prepare(merging(world.office, world.finance), by=world.an)
    db.session.rollback()
    with pytest.raises(Refused, match="đang có một quyết định khác chờ thực hiện"):
        planning.prepare(merging(world.school, world.finance), by=world.an)


def test_a_doubled_press_is_one_decision(world) -> None:
    plan = plan_of(SuccessionKind.MERGE, {world.school: world.office})
    first = planning.prepare(plan, form_key="k", by=world.an)
    db.session.commit()
    assert planning.prepare(plan, form_key="k", by=world.an).id == first.id
    assert run_one(HANDLERS) is True and run_one(HANDLERS) is False


def test_two_administrators_at_once_prepare_one_decision(world, database) -> None:
    day = clock.today() + timedelta(days=5)
    plans = [
        plan_of(SuccessionKind.MERGE, {world.school: new}, effective_on=day) for new in (world.office, world.finance)
    ]
    an = world.an.id

    def preparing(plan: Plan):
        return lambda: planning.prepare(plan, by=db.session.get(User, an))

    outcomes = together(database, *map(preparing, plans))
    assert outcomes.count("done") == 1
    assert any("quyết định khác" in outcome for outcome in outcomes)


def test_two_schedulers_carry_a_decision_out_once(world, database) -> None:
    task = make.make_task(world, supports=[])
    planning.prepare(plan_of(SuccessionKind.MERGE, {world.home_affairs: world.school}), by=world.an)
    db.session.commit()

    def working() -> None:
        run_one(HANDLERS)

    together(database, working, working)
    moved = db.select(db.func.count()).where(Event.verb == "task.unit_succeeded", Event.subject_id == task.id)
    assert db.session.scalar(moved) == 1
