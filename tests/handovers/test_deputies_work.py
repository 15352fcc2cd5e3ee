"""What an absent person has to do stands before whoever stands in for them, who may do it; history says for whom."""

from sqlalchemy import select

from tests import make
from tests.duties.things import make_duty
from tests.handovers.test_deputies import away
from tracker import clock
from tracker.accounts.models import Role
from tracker.db import db
from tracker.decisions import actions as decisions
from tracker.decisions.queries.inbox import Waiting, desk_of, waiting
from tracker.handovers.actions.deputies import end_deputy
from tracker.history.models import Event
from tracker.notices.models import Notice, NoticeKind
from tracker.reminders.jobs import plan_day
from tracker.reminders.queries.sending import outdated
from tracker.tasks import actions as tasks
from tracker.tasks.actions.tracking import assign_tracker
from tracker.tasks.models import ProgressUpdate, TaskPart, TaskState


def told_for(verb: str) -> list[str] | None:
    event = db.session.scalars(select(Event).where(Event.verb == verb).order_by(Event.id.desc())).first()
    assert event is not None, verb
    return event.details.get("standing_in_for")


def test_a_unit_s_contact_is_away(world, client_for, count_queries) -> None:
    branch = make.make_unit("Chi cục Văn thư", parent=world.home_affairs)
    deputy = make.make_user("Ngô Văn Sáu", branch)
    led = make.make_task(world, title="Rà soát biên chế", state=TaskState.ASSIGNED)
    helped = make.make_task(
        world, title="Phối hợp thống kê", lead_unit=world.school, supports=[world.home_affairs], due_on=make.day(2)
    )
    mine = TaskPart(task=led, title="Phần của Minh", unit=world.home_affairs, person=world.minh, created_by=world.minh)
    mine.created_at = clock.now()
    db.session.add(mine)
    db.session.commit()
    held = away(world, world.minh, deputy, first=0)
    client = client_for(deputy)
    client.get("/my-work")
    with count_queries() as queries:
        page = client.get("/my-work").text
    assert queries.number <= 12, queries.statements
    for words in ("thay Trần Quang Minh", "Rà soát biên chế", "Phối hợp thống kê", "Phần của Minh"):
        assert words in page, words
    assert client.post(f"/tasks/{led.id}/acceptance").status_code == 303
    assert told_for("task.accepted") == ["Trần Quang Minh"]
    assert "đang thay Trần Quang Minh" in client.get(f"/tasks/{led.id}").text
    tasks.report_progress(led, percent=40, done="Đã gửi lấy ý kiến", by=deputy)
    assert {one.unit_id for one in db.session.scalars(select(ProgressUpdate))} == {world.home_affairs.id}
    db.session.commit()
    assert client.post(f"/parts/{mine.id}", data={"percent": "50", "told": "Đã họp"}).status_code == 303
    tasks.report_progress(helped, percent=None, done="Đã gửi số liệu", by=deputy)
    db.session.commit()
    contributed = select(ProgressUpdate.unit_id).where(ProgressUpdate.task_id == helped.id)
    assert db.session.scalars(contributed).one() == world.home_affairs.id, "it is no longer missing"
    assert "Phối hợp thống kê" not in client.get("/my-work").text.split("Chờ phần phối hợp")[-1].split("</ul>")[0]
    end_deputy(held[0], by=world.minh)
    db.session.commit()
    with clock.travel(make.day(1)):
        assert client.get(f"/parts/{mine.id}").status_code == 404


def test_a_tracking_officer_is_away(world, client_for) -> None:
    duty = make_duty(world)
    late = make.make_task(world, due_on=make.day(-2))
    asked = make.make_task(world, state=TaskState.IN_PROGRESS)
    db.session.commit()
    deputy = client_for(world.dung)
    assert deputy.get(f"/duties/{duty.id}").status_code == 404
    away(world, world.tu, world.dung, first=0, last=20)
    assert deputy.get(f"/duties/{duty.id}").status_code == 200
    assert duty.versions[0].title in deputy.get("/duties").text
    tasks.submit(asked, document_number="1/BC", by=world.minh)
    decisions.draft_urge(late, 1, reason="Quá hạn")
    db.session.commit()
    desk = desk_of(world.dung, clock.today())
    assert desk is not None
    assert [db.session.execute(waiting(kind, desk)).first() is not None for kind in (Waiting.URGE, Waiting.SUBMISSION)]
    assert asked.title in deputy.get("/my-work").text and "đôn đốc" in deputy.get("/decisions?kind=urge").text
    tasks.verify_many([asked], by=world.dung)
    db.session.commit()
    assert (asked.state, told_for("task.verified")) == (TaskState.COMPLETED, ["Hoàng Ngọc Tú"])
    plan_day(clock.now())
    theirs = select(Notice).where(Notice.recipient_id == world.dung.id, Notice.subject_id == late.id)
    reminded = [one for one in db.session.scalars(theirs) if one.kind is NoticeKind.OVERDUE]
    assert reminded and not outdated(reminded, clock.today()), "what the deputy is told is true for them too"
    lan = client_for(world.lan).get("/history").text
    assert "Vũ Tiến Dũng (đang thay Hoàng Ngọc Tú)" in lan


def test_a_leader_and_a_secretary_are_away(world, client_for) -> None:
    request = decisions.ask_extension(make.make_task(world), due_on=make.day(30), reason="Chờ", by=world.minh)
    db.session.commit()
    away(world, world.ha, world.tu, by=world.an, first=0)
    tu = client_for(world.tu)
    assert "Đồng ý đến" in tu.get("/decisions?kind=extension").text
    assert tu.post("/decisions/extensions", data={"request": request.id, "decision": "yes"}).status_code == 303
    assert told_for("task.extended") == ["Phạm Thu Hà"] and request.decided_by_id == world.tu.id
    away(world, world.lan, world.dung, by=world.an, first=0)
    other = make.make_user("Lý Thị Mai", world.office)
    make.make_membership(other, world.committee, Role.TRACKER)
    assign_tracker([request.task], other.id, by=world.dung)
    db.session.commit()
    assert told_for("task.edited") == ["Nguyễn Thị Lan"], "also of many written at once"
