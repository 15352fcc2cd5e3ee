"""Leaders' words: told, shown on top, passed on to many units; a report asked for by a day, until it comes."""

import pytest
from sqlalchemy import select

from tests import make
from tests.tasks.pages import press
from tests.tasks.test_sharing import child_of, children_of, shared_task
from tracker import clock
from tracker.db import db
from tracker.errors import Forbidden, Refused
from tracker.files.rules import SecretRefused
from tracker.history.queries import timeline
from tracker.notices.actions import NOT_MUTED
from tracker.notices.actions.choosing import choose
from tracker.notices.models import Notice, NoticeKind, NoticeState, Pace
from tracker.tasks import actions
from tracker.tasks.models import Remark, TaskState


def said(world, task, **changes) -> Remark:
    word = actions.remark(task, **{"text": "Làm xong trước Tết", "by": world.ha, **changes})
    db.session.commit()
    return word


def told_of(kind: NoticeKind) -> dict[int, int]:
    return dict(db.session.execute(select(Notice.recipient_id, Notice.subject_id).where(Notice.kind == kind)).all())


def test_a_leader_s_word_stands_on_top_and_is_told(world, client_for) -> None:
    task = make.make_task(world)
    ha = client_for(world.ha)
    page = press(ha, f"/tasks/{task.id}/remarks", text="Tập trung xử lý dứt điểm")
    assert "Tập trung xử lý dứt điểm" in page and page.index("Ý kiến chỉ đạo") < page.index("Thời hạn</h2>")
    assert "Phạm Thu Hà có ý kiến chỉ đạo" in page
    assert told_of(NoticeKind.REMARKED) == {world.minh.id: task.id, world.tu.id: task.id}
    assert "có ý kiến chỉ đạo" in client_for(world.minh).get("/notices/mine").text
    assert "Tập trung xử lý" in client_for(world.hoa).get(f"/tasks/{task.id}").text


def test_a_secretary_writes_it_down_for_a_leader(world, client_for) -> None:
    task = make.make_task(world)
    lan = client_for(world.lan)
    assert "Phạm Thu Hà" in lan.get(f"/tasks/{task.id}/remarks").text
    page = press(lan, f"/tasks/{task.id}/remarks", text="Đồng ý", leader_id=world.ha.id)
    assert "Nguyễn Thị Lan ghi" in page
    word = db.session.scalar(select(Remark))
    assert (word.leader_id, word.author_id) == (world.ha.id, world.lan.id)
    wrong = lan.post(f"/tasks/{task.id}/remarks", data={"text": "Đồng ý", "leader_id": world.minh.id})
    assert wrong.status_code == 200 and len(db.session.scalars(select(Remark)).all()) == 1


def test_a_report_is_asked_for_until_it_comes(world, client_for) -> None:
    task = make.make_task(world)
    said(world, task, report_by=make.day(3))
    minh = client_for(world.minh)
    assert "Lãnh đạo yêu cầu báo cáo" in minh.get("/my-work").text
    assert "Yêu cầu báo cáo chậm nhất" in minh.get(f"/tasks/{task.id}").text
    actions.report_progress(task, percent=None, done="Đã gửi tư liệu", by=world.hoa)
    db.session.commit()
    assert db.session.scalar(select(Remark)).answered_on is None, "a supporting unit answers for nobody else"
    update = actions.report_progress(task, percent=60, done="Đã họp", by=world.minh)
    db.session.commit()
    word = db.session.scalar(select(Remark))
    assert (word.answered_on, word.answered_by_id, word.update_id) == (make.day(0), world.minh.id, update.id)
    assert "Lãnh đạo yêu cầu báo cáo" not in minh.get("/my-work").text
    page = minh.get(f"/tasks/{task.id}").text
    assert "đã báo cáo" in page and "chậm" not in page.split('id="h-words"')[1].split("</section>")[0].replace(
        "chậm nhất", ""
    )
    assert "báo cáo theo yêu cầu của lãnh đạo" in page


def test_a_late_answer_is_marked_and_a_missing_one_hurts(world, client_for) -> None:
    task = make.make_task(world, due_on=make.day(40))
    said(world, task, report_by=make.day(1))
    with clock.travel(make.day(4)):
        page = client_for(world.ha).get(f"/tasks/{task.id}").text
        assert "đã quá 3 ngày" in page
        actions.submit(task, document_number="1/BC", by=world.minh)
        db.session.commit()
        assert "chậm 3 ngày" in client_for(world.ha).get(f"/tasks/{task.id}").text
    assert timeline(task)[1].verb == "task.remark_answered" or timeline(task)[0].verb == "task.remark_answered"


def test_a_word_on_a_shared_task_reaches_each_open_child(world, client_for) -> None:
    parent = shared_task(world, [world.home_affairs, world.school, world.finance])
    said(world, parent, report_by=make.day(5))
    words = db.session.scalars(select(Remark).order_by(Remark.id)).all()
    assert [word.task_id for word in words] == [parent.id, *(child.id for child in children_of(parent))]
    assert told_of(NoticeKind.REMARKED)[world.hoa.id] == child_of(parent, world.school).id
    assert {timeline(child)[0].verb for child in children_of(parent)} == {"task.remarked"}
    actions.report_progress(child_of(parent, world.school), percent=30, done="", by=world.hoa)
    db.session.commit()
    page = client_for(world.ha).get(f"/tasks/{parent.id}").text
    assert "1/3 đơn vị đã báo cáo" in page


def test_wrong_uses_are_told(world, client_for) -> None:
    task = make.make_task(world)
    for person in (world.minh, world.van, world.tu, world.tuan):
        with pytest.raises(Forbidden):
            said(world, task, by=person)
        db.session.rollback()
    cases = [
        ({"text": "  "}, "ghi ý kiến"),
        ({"report_by": make.day(-1)}, "đã qua"),
        ({"by": world.lan}, "chọn lãnh đạo"),
        ({"leader_id": world.minh.id}, "chọn lãnh đạo"),
    ]
    for changes, words in cases:
        with pytest.raises(Refused, match=words):
            said(world, task, **changes)
        db.session.rollback()
    with pytest.raises(SecretRefused):
        said(world, task, text="TUYỆT MẬT\n\nNội dung")
    db.session.rollback()
    done = make.make_task(world, state=TaskState.COMPLETED)
    with pytest.raises(Refused, match="không có đơn vị nào phải báo cáo"):
        said(world, done, report_by=make.day(3))
    db.session.rollback()
    assert client_for(world.tuan).get(f"/tasks/{task.id}/remarks").status_code == 404
    answer = client_for(world.ha).post(f"/tasks/{task.id}/remarks", data={"text": "Làm", "report_by": "22/10/1018"})
    assert "gõ nhầm" in answer.text and db.session.scalar(select(Remark)) is None


def test_a_doubled_press_makes_one_word(world) -> None:
    task = make.make_task(world)
    first, second = (said(world, task, form_key="same-form") for _ in range(2))
    assert first.id == second.id and len(db.session.scalars(select(Remark)).all()) == 1


def test_the_page_stays_within_twelve_queries(world, client_for, count_queries) -> None:
    task = make.make_task(world)
    for number in range(5):
        said(world, task, text=f"Ý kiến {number}", report_by=make.day(number))
    ha = client_for(world.ha)
    ha.get("/tasks")
    with count_queries() as queries:
        ha.get(f"/tasks/{task.id}")
    assert queries.number <= 12, queries.statements


def test_a_leader_s_word_reaches_whoever_muted_all_that_can_be_muted(world) -> None:
    assert frozenset({
        NoticeKind.ASSIGNED, NoticeKind.HANDED, NoticeKind.REMARKED,  # work is given
        NoticeKind.OVERDUE, NoticeKind.URGED, NoticeKind.ESCALATED,  # it is late
        NoticeKind.RETURNED,
    }) == NOT_MUTED, "nobody can mute assignment, overdue, returned; all else is a personal choice"  # fmt: skip
    choose(world.minh, dict.fromkeys(NoticeKind, Pace.OFF))
    for report_by in (None, make.day(3)):
        said(world, make.make_task(world), report_by=report_by)
    theirs = select(Notice).where(Notice.recipient_id == world.minh.id)
    rows = [(one.state, one.pace) for one in db.session.scalars(theirs)]
    assert rows == [(NoticeState.PLANNED, Pace.AT_ONCE)] * 2, "with or without a day to report by"
