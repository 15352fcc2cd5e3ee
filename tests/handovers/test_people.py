"""A person leaves: everything they hold goes to others in one step, and it stays known who held what on a day."""

from io import BytesIO

import pytest
from docx import Document

from tests import make
from tests.tasks.test_at_once import together
from tracker import clock
from tracker.accounts.models import Role, User
from tracker.db import db
from tracker.errors import Forbidden, Refused
from tracker.handovers.actions.people import hand_over
from tracker.handovers.models import Handover
from tracker.handovers.queries.people import Held, holder_on, holdings, terms_of
from tracker.history.models import Event
from tracker.inspections.models import Visit
from tracker.notices.models import Notice, NoticeKind
from tracker.tasks import actions as tasks
from tracker.tasks.models import Task, TaskState
from tracker.tasks.models.hands import HandedTask


@pytest.fixture
def heir(world) -> User:
    """A second tracking officer."""
    person = make.make_user("Mai Thị Xuân", world.office)
    make.make_membership(person, world.committee, Role.TRACKER)
    return person


def everything(world, heir) -> dict:
    return {(world.committee.id, kind): heir.id for kind in (Held.TRACKED, Held.HEADED, Held.VISITED)}


def test_all_that_a_tracking_officer_holds_goes_to_another(world, heir) -> None:
    open_, waiting = make.make_task(world), make.make_task(world)
    tasks.submit(waiting, document_number="1/BC", by=world.minh)
    finished = make.make_task(world, state=TaskState.COMPLETED)
    others = make.make_task(world, tracker=world.lan)
    headed = make.make_visit(world, head=world.tu, inspectors=[heir])
    on = make.make_visit(world, inspectors=[world.tu], template=headed.template)
    held = {one.kind: (one.number, one.waiting) for one in holdings(world.tu.id)}
    assert held == {Held.TRACKED: (2, 1), Held.HEADED: (1, 0), Held.VISITED: (1, 0)}
    made = hand_over(world.tu, everything(world, heir), reason="45/QĐ-TU", by=world.lan)
    db.session.commit()
    trackers = [db.session.get(Task, task.id).tracker.name for task in (open_, waiting, finished, others)]
    assert trackers == ["Mai Thị Xuân", "Mai Thị Xuân", "Hoàng Ngọc Tú", "Nguyễn Thị Lan"]
    headed, on = db.session.get(Visit, headed.id), db.session.get(Visit, on.id)
    assert headed.head_id == heir.id and headed.inspectors == []
    assert [member.user_id for member in on.inspectors] == [heir.id]
    verbs = db.session.scalars(db.select(Event.verb).where(Event.verb.in_(["task.handed_over", "visit.handed_over"])))
    assert sorted(verbs) == ["task.handed_over"] * 2 + ["visit.handed_over"] * 2
    told = db.session.scalars(db.select(Notice).where(Notice.kind == NoticeKind.HANDED)).all()
    assert [(one.recipient_id, one.title) for one in told] == [(heir.id, "Nhận bàn giao 4 việc từ Hoàng Ngọc Tú")]
    assert len(db.session.scalars(db.select(HandedTask).where(HandedTask.handover_id == made.id)).all()) == 2
    tasks.verify(db.session.get(Task, waiting.id), by=heir)  # what waited for the old one waits for the new one


def test_the_tracker_of_a_day_stays_known(world, heir) -> None:
    task = make.make_task(world, assigned_on=make.day(-20))
    tasks.edit(task, version=task.version, tracker_id=world.lan.id, by=world.lan)
    db.session.commit()
    with clock.travel(make.day(5)):
        hand_over(world.lan, {(world.committee.id, Held.TRACKED): heir.id}, by=world.lan)
        db.session.commit()
        task = db.session.get(Task, task.id)
        days = (-21, -20, -1, 0, 4, 5, 30)
        terms = terms_of(task)["tracker_id"]
        held = [holder_on(task, terms, make.day(-5 + offset)) for offset in days]
    tu, lan, new = world.tu.id, world.lan.id, heir.id
    assert held == [None, tu, tu, lan, lan, new, new]


def test_the_account_closes_with_the_hand_over_and_roles_end(world, heir) -> None:
    make.make_task(world)
    hand_over(world.tu, everything(world, heir), end_roles=True, close_account=True, by=world.an)
    db.session.commit()
    assert not world.tu.active and world.tu.memberships[0].to_on == clock.today()


def test_nothing_may_stay_when_somebody_leaves(world, heir) -> None:
    make.make_task(world)
    with pytest.raises(Refused, match="chưa có người nhận"):
        hand_over(world.tu, {}, close_account=True, by=world.an)
    assert world.tu.active


@pytest.mark.parametrize(
    ("who", "sentence"),
    [("tu", "không thể bàn giao cho chính mình"), ("minh", "không có vai trò phù hợp"), ("ha", "không có vai trò")],
)
def test_wrong_heirs_are_refused(world, who, sentence) -> None:
    make.make_task(world)
    with pytest.raises(Refused, match=sentence):
        hand_over(world.tu, {(world.committee.id, Held.TRACKED): getattr(world, who).id}, by=world.lan)


def test_an_heir_whose_account_is_closed_is_refused(world, heir) -> None:
    make.make_task(world)
    heir.active = False
    db.session.commit()
    with pytest.raises(Refused, match="tài khoản đã khóa"):
        hand_over(world.tu, everything(world, heir), by=world.lan)


def test_a_committee_keeps_a_secretary_and_the_installation_an_administrator(world, heir) -> None:
    with pytest.raises(Refused, match="không còn Tổ thư ký nào"):
        hand_over(world.lan, {}, end_roles=True, by=world.an)
    with pytest.raises(Refused, match="quản trị duy nhất"):
        hand_over(world.an, {}, close_account=True, by=world.an)


def test_a_secretary_closes_no_account(world, heir) -> None:
    with pytest.raises(Forbidden):
        hand_over(world.tu, {}, close_account=True, by=world.lan)


def test_two_who_hand_over_at_once_do_it_once(world, heir, database) -> None:
    make.make_task(world)
    tu, lan, an = world.tu.id, world.lan.id, world.an.id
    choices = {(world.committee.id, Held.TRACKED): heir.id}
    other = {(world.committee.id, Held.TRACKED): lan}
    db.session.commit()

    def giving(to: dict, by: int):
        return lambda: hand_over(db.session.get(User, tu), to, by=db.session.get(User, by))

    outcomes = together(database, giving(choices, lan), giving(other, an))
    assert outcomes.count("done") == 1 and any("Không còn gì để bàn giao" in one for one in outcomes)
    assert len(db.session.scalars(db.select(Handover)).all()) == 1


def test_a_secretary_hands_over_on_two_pages_and_takes_the_minutes(world, heir, client_for) -> None:
    first, second = make.make_task(world), make.make_task(world)
    page = client_for(world.lan)
    assert "Bàn giao…" in page.get("/people").text
    url = f"/people/{world.tu.id}/handover"
    assert "2 nhiệm vụ đang theo dõi" in page.get(url).text.replace("<b>", "")
    name = f"to_{world.committee.id}_tracked"
    typed = {"everything": heir.id, name: 0, "reason": "45/QĐ-TU", "form_key": "k"}
    seen = page.post(url, data=typed).text
    assert "Mai Thị Xuân" in seen and 'value="keep"' in seen
    assert db.session.get(Task, first.id).tracker_id == world.tu.id
    answer = page.post(url, data={**typed, "step": "keep"})
    assert answer.status_code == 303 and page.post(url, data={**typed, "step": "keep"}).location == answer.location
    assert db.session.get(Task, second.id).tracker_id == heir.id
    assert "Biên bản" in page.get(answer.location).text
    file = page.get(f"{answer.location}/minutes/{world.committee.id}")
    words = "\n".join(cell.text for table in Document(BytesIO(file.data)).tables for cell in table._cells)
    assert first.code in words and second.code in words
    again = page.get(url).text
    assert "không còn gì để bàn giao" in again
    log = page.get(f"/tasks/{first.id}").text
    assert "chuyển phần theo dõi từ Hoàng Ngọc Tú sang Mai Thị Xuân" in log
    terms = page.get(f"/tasks/{first.id}/people?day={make.day(-3):%d/%m/%Y}").text
    assert "Hoàng Ngọc Tú" in terms and "Mai Thị Xuân" in terms
    assert "ngày/tháng/năm" in page.get(f"/tasks/{first.id}/people?day=hôm").text


def test_an_administrator_sees_numbers_and_closes_the_account(world, heir, client_for) -> None:
    task = make.make_task(world, title="Một việc không phải của quản trị")
    page, url = client_for(world.an), f"/people/{world.tu.id}/handover"
    shown = page.get(url).text
    assert "1 nhiệm vụ đang theo dõi" in shown and task.title not in shown
    typed = {"everything": 0, f"to_{world.committee.id}_tracked": heir.id, "close_account": "y", "form_key": "k"}
    answer = page.post(url, data={**typed, "step": "keep"})
    assert "Tài khoản đã khóa." in page.get(answer.location).text
    refused = page.post(f"/people/{world.lan.id}/handover", data={"everything": 0, "end_roles": "y", "step": "keep"})
    assert "không còn Tổ thư ký nào" in refused.text
