"""A unit's contact with a phone: from "Việc của tôi" to a report in three presses, and what goes wrong on the way."""

from tests import make
from tracker.db import db
from tracker.tasks.models import ProgressUpdate, Task, TaskState


def latest(task_id: int) -> ProgressUpdate | None:
    """The latest update, read and let go: a transaction left open would keep the server from writing."""
    db.session.rollback()
    newest = db.select(ProgressUpdate).where(ProgressUpdate.task_id == task_id).order_by(ProgressUpdate.id.desc())
    found = db.session.scalar(newest.limit(1))
    db.session.expunge_all()
    db.session.rollback()
    return found


def test_three_presses_report_progress(world, visitor_for) -> None:
    number, author = make.make_task(world, due_on=make.day(-12), percent=40).id, world.minh.id
    make.make_task(world, due_on=make.day(3))
    minh = visitor_for(world.minh, phone=True)
    assert minh.page.url.endswith("/my-work"), "the first page of a contact is their work"
    minh.look()
    assert "Quá hạn 12 ngày" in minh.words and "Còn 3 ngày" in minh.words
    assert minh.words.index("Quá hạn 12 ngày") < minh.words.index("Còn 3 ngày"), "late first"
    minh.press("Báo cáo", role="link")
    minh.choose("60")
    minh.press("Gửi báo cáo")
    assert minh.presses == 3
    told = latest(number)
    assert told is not None and told.percent == 60 and told.author_id == author
    assert "60" in minh.words


def test_an_obstacle_opens_its_field_and_reaches_the_task(world, visitor_for) -> None:
    number = make.make_task(world).id
    minh = visitor_for(world.minh, phone=True)
    minh.go(f"/tasks/{number}/updates")
    assert not minh.page.get_by_label("Vướng mắc gì").is_visible()
    minh.choose("20 %")
    minh.choose("Có")
    minh.press("Gửi báo cáo")
    assert latest(number) is None and minh.page.locator(".has-error").count(), "an obstacle wants a word"
    minh.page.locator("textarea[name=obstacle]").fill("Thiếu máy quét")
    minh.press("Gửi báo cáo")
    assert latest(number).obstacle == "Thiếu máy quét"
    minh.go(f"/tasks/{number}")
    assert "Thiếu máy quét" in minh.words


def test_it_works_without_javascript(world, visitor_for) -> None:
    number = make.make_task(world, state=TaskState.ASSIGNED).id
    minh = visitor_for(world.minh, phone=True, javascript=False)
    minh.go("/my-work")
    minh.press("Tiếp nhận")
    minh.go(f"/tasks/{number}/updates")
    minh.choose("20 %")
    minh.page.locator("textarea[name=done]").fill("Đã họp với các đơn vị.")
    minh.press("Gửi báo cáo")
    assert latest(number).done == "Đã họp với các đơn vị."
    assert db.session.get(Task, number).state is TaskState.IN_PROGRESS
    db.session.rollback()


def test_what_was_typed_comes_back_after_the_session_ended(world, visitor_for) -> None:
    number = make.make_task(world).id
    email = world.minh.email
    minh = visitor_for(world.minh, phone=True)
    minh.go(f"/tasks/{number}/updates")
    minh.choose("40 %")
    minh.page.locator("textarea[name=done]").fill("Đã thu thập số liệu của mười hai phường.")
    minh.age_session()
    minh.press("Gửi báo cáo")
    assert "/sign-in" in minh.page.url and latest(number) is None
    minh.fill_door(email)
    assert f"/tasks/{number}/updates" in minh.page.url
    assert minh.page.locator("textarea[name=done]").input_value() == "Đã thu thập số liệu của mười hai phường."
    assert minh.page.get_by_role("radio", name="40 %").is_checked()
    minh.press("Gửi báo cáo")
    assert latest(number).done == "Đã thu thập số liệu của mười hai phường."
