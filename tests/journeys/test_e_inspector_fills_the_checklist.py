"""An inspector on site with a phone: the checklist line by line, a shortcoming, a recommendation that is a task."""

from tests import make
from tracker.db import db
from tracker.inspections.models import Answer, AnswerValue, Recommendation
from tracker.tasks.models import Task, TaskState


def test_from_the_checklist_to_a_task_of_the_unit(world, visitor_for) -> None:
    visit = make.make_visit(world)
    number, title = visit.id, visit.title
    due = f"{make.day(20):%d/%m/%Y}"
    dung = visitor_for(world.dung, phone=True)
    dung.go("/inspections")
    dung.press(title, role="link")
    dung.press("Ghi phiếu", role="link")
    dung.choose("Chưa đạt", within=".check-item")
    dung.press("Lưu câu 1", exact=True)
    dung.page.locator(".check-item").nth(1).locator("input[name=number]").fill("1.171")
    dung.press("Lưu câu 2", exact=True)
    dung.press("Lưu câu 2", exact=True)
    db.session.rollback()
    answers = db.session.scalars(db.select(Answer).order_by(Answer.item_id)).all()
    assert [(answer.value, answer.number) for answer in answers] == [(AnswerValue.NO, None), (None, 1171)]
    db.session.rollback()

    dung.go(f"/inspections/{number}/findings/new")
    dung.choose("Tồn tại")
    dung.page.locator("textarea[name=text]").fill("Chưa mở sổ theo dõi hồ sơ.")
    dung.page.locator("main form button.btn-primary").last.click()
    dung.settle()
    dung.look()
    dung.press("Giao kiến nghị", role="link")
    dung.page.locator("[name=text]").fill("Mở sổ theo dõi hồ sơ tiếp nhận và trả kết quả")
    dung.page.locator("[name=due_on]").fill(due)
    dung.page.locator("select[name=tracker_id]").select_option(label="Hoàng Ngọc Tú, Chuyên viên")
    dung.page.locator("main form button.btn-primary").last.click()
    dung.settle()
    dung.look()
    task = db.session.scalars(db.select(Task)).one()
    assert task.state is TaskState.ASSIGNED and task.lead_unit_id == world.home_affairs.id
    assert db.session.scalars(db.select(Recommendation.task_id)).one() == task.id
    code = task.code
    db.session.rollback()

    minh = visitor_for(world.minh, phone=True)
    minh.go("/my-work")
    assert code in minh.words
    minh.press("Tiếp nhận")
