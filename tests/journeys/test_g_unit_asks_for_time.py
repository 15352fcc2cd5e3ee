"""A unit's contact asks for more time with a phone; the leader, between two meetings, decides with one in two presses.

And a report of completion that comes back with a reason, is mended, and is verified.
"""

from sqlalchemy import select

from tests import make
from tests.databases import ON_SQLITE
from tracker.db import db
from tracker.decisions.models import ExtensionOutcome, ExtensionRequest
from tracker.tasks.models import Outcome, Submission, Task, TaskState

pytestmark = ON_SQLITE

REASON = "Hội đồng thẩm định hẹn họp lại ngày 21, cần thêm một tuần hoàn thiện bản thảo."


def stored(task_id: int) -> Task:
    """The task as it is now, read and let go: a transaction left open would keep the server from writing."""
    db.session.rollback()
    task = db.session.get_one(Task, task_id, populate_existing=True)
    db.session.expunge_all()
    db.session.rollback()
    return task


def test_time_asked_for_on_a_phone_is_granted_on_a_phone(world, visitor_for) -> None:
    task_id = make.make_task(world, due_on=make.day(10)).id
    until = make.day(20)
    contact, leader = visitor_for(world.minh, phone=True), visitor_for(world.ha, phone=True)
    contact.go(f"/tasks/{task_id}")
    contact.press("Xin gia hạn", role="link")
    contact.press("Gửi đề nghị gia hạn")
    assert contact.page.locator(".has-error").count() == 2, "a day and a reason"
    contact.page.fill("input[name=due]", until.strftime("%d/%m/%Y"))
    contact.page.fill("textarea[name=reason]", REASON)
    contact.press("Gửi đề nghị gia hạn")
    assert "Thời hạn hiện nay vẫn tính" in contact.words
    assert stored(task_id).due_on == make.day(10)

    leader.go("/today")
    assert leader.page.locator(".mainnav .count.is-wait").first.inner_text().startswith("1")
    before = leader.presses
    leader.press("Quyết định", role="link")
    assert REASON in leader.words
    leader.press("Đồng ý đến")
    assert leader.presses - before == 2, "open the inbox, agree"
    assert "Đã gia hạn đến" in leader.words and "Không có gì chờ anh chị" in leader.words
    task = stored(task_id)
    assert (task.due_on, task.original_due_on, task.extension_count) == (until, make.day(10), 1)

    contact.go(f"/tasks/{task_id}")
    assert "gia hạn 1 lần" in contact.words and "Thời hạn gốc" in contact.words


def test_another_date_is_one_choice_more_and_works_without_javascript(world, visitor_for) -> None:
    task_id = make.make_task(world, due_on=make.day(10)).id
    db.session.add(
        ExtensionRequest(
            task_id=task_id,
            waiting_task_id=task_id,
            asked_by=world.minh,
            unit=world.home_affairs,
            asked_at=make.clock.now(),
            due_before=make.day(10),
            precision_before="day",
            asked_due_on=make.day(40),
            asked_precision="day",
            reason=REASON,
        )
    )
    db.session.commit()
    leader = visitor_for(world.ha, phone=True, javascript=False)
    leader.go("/decisions")
    leader.press("Quyết định khác", role="link")
    leader.choose("Đồng ý, đến ngày khác")
    leader.page.fill("input[name=due]", make.day(25).strftime("%d/%m/%Y"))
    leader.press("Ghi quyết định")
    assert stored(task_id).due_on == make.day(25)
    db.session.rollback()
    assert db.session.scalar(select(ExtensionRequest.outcome)) is ExtensionOutcome.OTHER_DATE
    db.session.rollback()


def test_a_report_comes_back_with_its_reason_is_mended_and_verified(world, visitor_for) -> None:
    task_id = make.make_task(world).id
    minh, tu = world.minh, world.tu
    contact, officer = visitor_for(minh, phone=True), visitor_for(tu)

    contact.go(f"/tasks/{task_id}/submission")
    contact.page.fill("input[name=document_number]", "512/BC-SNV")
    contact.press("Gửi báo cáo hoàn thành")

    officer.go("/decisions")
    assert "512/BC-SNV" in officer.words
    officer.page.get_by_role("link", name="Xem", exact=False).last.click()
    officer.settle()
    officer.choose("Trả lại để làm thêm")
    officer.press("Ghi quyết định")
    assert officer.page.locator(".has-error").count(), "a return needs a reason"
    officer.page.fill("textarea[name=reason]", "Thiếu biên bản nghiệm thu của hội đồng.")
    officer.press("Ghi quyết định")
    task = stored(task_id)
    assert (task.state, task.return_count, task.finished_on) == (TaskState.IN_PROGRESS, 1, None)

    contact.go("/my-work")
    assert "Trả lại" in contact.words
    contact.go(f"/tasks/{task_id}")
    assert "Thiếu biên bản nghiệm thu của hội đồng." in contact.words
    contact.press("Báo cáo hoàn thành", role="link")
    assert "Lần trước được trả lại" in contact.words
    contact.page.fill("input[name=document_number]", "530/BC-SNV")
    contact.press("Gửi báo cáo hoàn thành")

    officer.go("/decisions")
    officer.page.get_by_role("checkbox").first.check()
    officer.press("Xác nhận hoàn thành")
    assert "1 việc sẽ được xác nhận" in officer.words and "530/BC-SNV" in officer.words
    officer.press("Xác nhận hoàn thành 1 việc")
    assert "Đã xác nhận hoàn thành 1 việc" in officer.words
    assert stored(task_id).state is TaskState.COMPLETED
    db.session.rollback()
    outcomes = db.session.execute(select(Submission.outcome, Submission.reason).order_by(Submission.id)).all()
    assert [outcome for outcome, _reason in outcomes] == [Outcome.RETURNED, Outcome.ACCEPTED]
    assert outcomes[0].reason == "Thiếu biên bản nghiệm thu của hội đồng."
    db.session.rollback()
