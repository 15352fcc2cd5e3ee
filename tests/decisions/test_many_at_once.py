"""More time for many at once: asked extensions answered together; one decision for every unit of a task of many."""

from sqlalchemy import func, select

from tests import make
from tests.decisions.test_extension import REASON, ask, typed
from tests.tasks.test_at_once import together
from tests.tasks.test_sharing import child_of, children_of, finish, shared_task
from tracker.accounts.models import Role, User
from tracker.db import db
from tracker.decisions import actions
from tracker.decisions.models import DueChange, ExtensionOutcome, ExtensionRequest
from tracker.history.queries import timeline
from tracker.notices.models import Notice, NoticeKind
from tracker.tasks import actions as tasks
from tracker.tasks.actions.sharing import close_parent
from tracker.tasks.models import DuePrecision, TaskState
from tracker.units.models import ExtensionDecider

URL = "/decisions/extensions"


def outcomes() -> list[ExtensionOutcome | None]:
    return list(db.session.scalars(select(ExtensionRequest.outcome).order_by(ExtensionRequest.id)))


# ---------- Several requests ----------


def test_all_as_asked_each_judged_by_itself(world, client_for, count_queries) -> None:
    first, second, over, ended = (make.make_task(world, title=f"Việc thứ {number}") for number in range(1, 5))
    requests = [ask(task, world, days=30 + number) for number, task in enumerate((first, second, over, ended))]
    over.due_on = make.day(40)  # corrected meanwhile: what was asked gives no more time
    tasks.submit(ended, document_number="1/BC", by=world.minh)
    tasks.verify(ended, by=world.lan)
    db.session.commit()
    ha = client_for(world.ha)
    assert ha.get("/decisions").text.count('form="several"') == 3, "what ended waits for nobody"
    query = "&".join(f"request={one.id}" for one in requests)
    with count_queries() as queries:
        page = ha.get(f"{URL}?{query}").text
    assert queries.number <= 12, queries.statements
    assert "Ghi quyết định cho 3 việc" in page and REASON in page
    assert "1 đề nghị không quyết định được" in page and "không còn hiệu lực" in page
    assert "Không đồng ý ngày này được" in page and "phải sau ngày này" in page
    data = {"request": [one.id for one in requests], "decision": "yes"}
    assert ha.post(URL, data=data).status_code == 303
    assert outcomes() == [ExtensionOutcome.APPROVED, ExtensionOutcome.APPROVED, None, None]
    assert (first.due_on, second.due_on, over.due_on) == (make.day(30), make.day(31), make.day(40))
    assert (first.original_due_on, first.extension_count) == (make.day(10), 1)
    assert [timeline(task)[0].verb for task in (first, second)] == ["task.extended"] * 2
    told = db.session.scalars(select(Notice.subject_id).where(Notice.kind == NoticeKind.DECIDED)).all()
    assert sorted(told) == [first.id, second.id]
    after = ha.get("/decisions").text
    assert "Đã gia hạn 2 việc" in after and over.code in after and "giữ nguyên" in after
    assert ha.post(URL, data=data).status_code == 303
    after = ha.get("/decisions").text
    assert "Đã gia hạn" not in after and "đã quyết định trước anh chị" in after, "pressed twice it is decided once"
    assert db.session.scalar(select(func.count()).select_from(DueChange)) == 2


def test_refused_together_with_one_reason(world, client_for) -> None:
    requests = [ask(make.make_task(world), world) for _ in range(2)]
    ha, data = client_for(world.ha), {"request": [one.id for one in requests], "decision": "no"}
    page = ha.post(URL, data=data)
    assert page.status_code == 200 and "ghi lý do cho các đơn vị biết" in page.text and outcomes() == [None, None]
    assert ha.post(URL, data={**data, "answer": "TỐI MẬT\nSố: 01"}).status_code == 409
    assert outcomes() == [None, None] and ha.post(URL, data={"decision": "yes"}).status_code == 303
    assert ha.post(URL, data={**data, "answer": "Đã gia hạn nhiều lần"}).status_code == 303
    assert outcomes() == [ExtensionOutcome.REFUSED] * 2
    reasons = {timeline(one.task)[0].details["reason"] for one in requests}
    assert reasons == {"Đã gia hạn nhiều lần"} and requests[0].task.due_on == make.day(10)


def test_who_may_not_decide_decides_none(world, client_for) -> None:
    world.committee.extension_decider = ExtensionDecider.TRACKER
    request = ask(make.make_task(world), world)
    own = ask(make.make_task(world, lead_unit=world.office, tracker=world.tu), world, by="tu")
    data = {"request": [request.id, own.id], "decision": "yes"}
    for name in ("minh", "hoa", "tuan", "van", "dung", "an"):
        assert client_for(getattr(world, name)).post(URL, data=data).status_code == 403, name
    elsewhere = make.make_committee("CDS")
    stranger = make.make_user("Thư ký ban khác", world.finance)
    make.make_membership(stranger, elsewhere, Role.SECRETARY)
    client = client_for(stranger)
    assert request.task.code not in client.get(f"{URL}?request={request.id}").text, "as if it were not there"
    assert client.post(URL, data=data).status_code == 303 and outcomes() == [None, None]
    tu = client_for(world.tu)
    assert tu.post(URL, data=data).status_code == 303
    assert outcomes() == [ExtensionOutcome.APPROVED, None], "nobody answers what they asked for"
    assert tu.get(f"{URL}?request=x&request=-1").status_code == 200
    assert tu.get(f"{URL}?" + "&".join(f"request={n}" for n in range(1, 202))).status_code == 409


def test_two_leaders_at_once_decide_each_request_once(world, database) -> None:
    chair = make.make_user("Lê Văn Trưởng", None)
    make.make_membership(chair, world.committee, Role.CHAIR)
    ids = [ask(make.make_task(world), world).id for _ in range(3)]
    numbers = {True: world.ha.id, False: chair.id}

    found: list[int] = []

    def decide(agreed: bool) -> None:
        requests = [db.session.get_one(ExtensionRequest, one) for one in (ids if agreed else reversed(ids))]
        by = db.session.get_one(User, numbers[agreed])
        decided, _left = actions.decide_extensions(requests, agreed=agreed, answer="Vì thế", by=by)
        found.append(len(decided))

    assert together(database, lambda: decide(True), lambda: decide(False)) == ["done"] * 2
    assert sorted(found) == [0, 3], found
    assert len(set(outcomes())) == 1 and None not in outcomes()


# ---------- Every unit of a task of many ----------


def test_one_decision_extends_every_open_unit(world, client_for, count_queries) -> None:
    units = [world.home_affairs, world.school, world.finance, world.office]
    parent = shared_task(world, units)
    done, asking = child_of(parent, world.school), child_of(parent, world.finance)
    finish(world, done, world.hoa)
    ask(asking, world, by="tuan")
    ha, url = client_for(world.ha), f"/tasks/{parent.id}/units/due"
    assert url in ha.get(f"/tasks/{parent.id}").text
    with count_queries() as queries:
        page = ha.get(url).text
    assert queries.number <= 12, queries.statements
    assert "3 đơn vị chưa xong việc" in page and "1 đơn vị đang xin gia hạn" in page and "Sở Tài chính" in page
    form = {"due": typed(50), "reason": "Bão số 3", "document_number": "12/CĐ"}
    for wrong, words in (
        ({"due": typed(20)}, "Không còn đơn vị nào"),
        ({"due": typed(-1)}, "đã qua"),
        ({"reason": ""}, "ghi lý do"),
        ({"due": "sớm"}, "ngày"),
    ):
        answer = ha.post(url, data={**form, **wrong})
        assert answer.status_code == 200 and words in answer.text and "12/CĐ" in answer.text, wrong
    assert ha.post(url, data=form).status_code == 303
    by_unit = {child.lead_unit_id: child for child in children_of(parent)}
    given = [by_unit[world.home_affairs.id], by_unit[world.office.id]]
    for child in given:
        assert (child.due_on, child.original_due_on, child.extension_count) == (make.day(50), make.day(20), 1)
        event = timeline(child)[0]
        assert event.verb == "task.extended" and event.details["reason"] == "Bão số 3"
        assert (event.details["before"], event.actor_id) == (make.day(20).isoformat(), world.ha.id)
        assert "Bão số 3" in ha.get(f"/tasks/{child.id}").text
    left = [by_unit[world.school.id], by_unit[world.finance.id]]
    assert [child.due_on for child in left] == [make.day(20)] * 2 and left[0].state is TaskState.COMPLETED
    assert (parent.due_on, parent.original_due_on) == (make.day(50), make.day(20))
    verbs = [event.verb for event in timeline(parent)]
    assert verbs[:2] == ["task.units_extended", "task.extended"]
    body = ha.get(f"/tasks/{parent.id}").text
    assert "gia hạn cho 2 đơn vị" in body and "1 đơn vị giữ hạn cũ" in body
    told = db.session.scalars(select(Notice.recipient_id).where(Notice.kind == NoticeKind.DECIDED)).all()
    assert world.minh.id in told and world.tuan.id not in told
    assert ha.post(url, data=form).status_code == 200, "pressed twice, nothing is left to extend"
    assert db.session.scalar(select(func.count()).select_from(DueChange)) == 3


def test_strangers_readers_and_ended_parents(world, client_for) -> None:
    parent = shared_task(world, [world.home_affairs, world.finance])
    url, form = f"/tasks/{parent.id}/units/due", {"due": typed(50), "reason": "Bão số 3"}
    for name, status in (("an", 404), ("dung", 404), ("van", 403), ("tu", 403), ("lan", 403)):
        assert client_for(getattr(world, name)).post(url, data=form).status_code == status, name
    alone = make.make_task(world)
    assert client_for(world.ha).get(f"/tasks/{alone.id}/units/due").status_code == 403
    world.committee.extension_decider = ExtensionDecider.SECRETARY
    db.session.commit()
    month = {**form, "due": f"tháng {make.day(60).month}/{make.day(60).year}"}
    assert client_for(world.lan).post(url, data=month).status_code == 303
    assert {child.due_precision for child in children_of(parent)} == {DuePrecision.MONTH}
    for child, person in zip(children_of(parent), (world.minh, world.tuan), strict=True):
        finish(world, child, person)
    close_parent(parent, by=world.lan)
    db.session.commit()
    assert client_for(world.ha).post(url, data=form).status_code == 403
