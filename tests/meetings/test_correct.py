"""A correction replaces the tasks of what it corrects, all or nothing; and the counts stay right."""

import re
from datetime import date

import pytest
from sqlalchemy import select

from tests.make import make_task
from tests.meetings.test_review import TEXT, items_of, send
from tracker.db import db
from tracker.history.queries import timeline
from tracker.meetings import actions
from tracker.meetings.models import Conclusion, ConclusionState
from tracker.reading import Disposition
from tracker.tasks.actions import issue_from_items
from tracker.tasks.models import Submission, Task, TaskState

CORRECTED = "Hai là, khẩn trương bố trí kinh phí, hoàn thành trước ngày 15/11/2025."


@pytest.fixture
def original(world) -> Conclusion:
    """Four tasks given; the second lies with Sở Tài chính."""
    conclusion = actions.paste(
        world.committee, title="Hội nghị", held_on=date(2025, 6, 30), text=TEXT, number="214/TB-BCĐ", by=world.lan
    )
    for item in conclusion.items:
        item.lead_unit_id, item.tracker_id = world.finance.id, world.tu.id
        item.due_on, item.review_after = date(2025, 9, 30), None
    actions.mark_issued(conclusion, version=conclusion.version, by=world.lan)
    issue_from_items(conclusion, conclusion.items, by=world.lan)
    db.session.commit()
    return conclusion


def correct(client, original: Conclusion, text: str = CORRECTED, number: str = "230/TB-BCĐ") -> Conclusion:
    """Paste a correction through its page."""
    page = client.get(f"/conclusions/{original.id}/correction").text
    key = re.search(r'name="form_key" value="([^"]+)"', page)
    fields = {"text": text, "number": number, "issued_on": "15/7/2025", "form_key": key[1]}
    answer = client.post(f"/conclusions/{original.id}/correction", data=fields)
    assert answer.status_code == 303, answer.text
    return db.session.get(Conclusion, int(answer.location.split("/")[2]))


def issue(client, conclusion: Conclusion):
    db.session.refresh(conclusion)
    return client.post(f"/conclusions/{conclusion.id}/issue", data={"version": conclusion.version})


def tasks_of(conclusion: Conclusion) -> list[Task]:
    found = select(Task).join(Task.item).where(Task.item.property.mapper.class_.conclusion_id == conclusion.id)
    return list(db.session.scalars(found.order_by(Task.id).execution_options(populate_existing=True)))


def test_one_corrected_item_replaces_one_task_and_the_counts_stay(world, client_for, original) -> None:
    client = client_for(world.lan)
    second = original.items[1]
    correction = correct(client, original)
    (item,) = correction.items
    assert item.corrects_id == second.id and item.lead_unit_id == world.finance.id and item.tracker_id == world.tu.id
    assert correction.meeting_id == original.meeting_id
    review = client.get(f"/conclusions/{correction.id}/review").text
    assert "Thay cho nội dung" in review and "Bản đính chính của" in review
    assert "Thay cho Hai là của 214/TB-BCĐ" in client.get(f"/conclusions/{correction.id}/issue").text
    assert issue(client, correction).status_code == 303
    old = tasks_of(original)
    (new,) = tasks_of(correction)
    assert [task.state for task in old] == [
        TaskState.ASSIGNED,
        TaskState.SUPERSEDED,
        TaskState.ASSIGNED,
        TaskState.ASSIGNED,
    ]
    assert new.state is TaskState.ASSIGNED and new.due_on == date(2025, 11, 15)
    assert new.assigned_on == date(2025, 7, 15)
    event = timeline(old[1])[0]
    assert event.verb == "task.superseded" and event.actor == world.lan
    assert event.details["successor"] == new.code and event.details["document_number"] == "230/TB-BCĐ"
    page = client.get(f"/conclusions/{original.id}").text
    assert f"conclusion={original.id}" in page and ">3</a>" in page, "the replaced one is not counted"
    assert "Được thay thế" in page and f"/conclusions/{correction.id}#entry-{item.id}" in page
    later = client.get(f"/conclusions/{correction.id}").text
    assert f"/conclusions/{original.id}" in later and ">1</a>" in later and "Thay cho Hai là" in later
    total = " ".join(re.sub("<[^>]+>", " ", client.get("/reports/m1?period=year&year=2025").text).split())
    assert "4" in total


def test_what_a_whole_corrected_text_leaves_alone_keeps_its_tasks(world, client_for, original) -> None:
    client = client_for(world.lan)
    text = TEXT.replace("06 lớp", "08 lớp")
    correction = correct(client, original, text)
    first, *others = correction.items
    assert first.corrects_id == original.items[0].id
    assert {item.disposition for item in others} == {Disposition.INFORMATION}
    assert "Giống nguyên văn nội dung Hai là" in others[0].suggestion["reasons"][-1]
    issue(client, correction)
    assert [task.state for task in tasks_of(original)][1:] == [TaskState.ASSIGNED] * 3
    assert len(tasks_of(correction)) == 1


def test_a_unit_the_corrected_text_names_is_not_overruled_by_the_old_one(world, client_for, original) -> None:
    correction = correct(client_for(world.lan), original, CORRECTED.replace("khẩn trương", "Sở Công thương"))
    (item,) = correction.items
    assert item.corrects_id == original.items[1].id and item.lead_unit_id is None
    page = client_for(world.lan).get(f"/conclusions/{correction.id}/review").text
    assert "Chưa có đơn vị chủ trì" in page and "“Sở Công thương”" in page and "thay cho Hai là" in page


def test_an_item_may_replace_another_or_none(world, client_for, original) -> None:
    client = client_for(world.lan)
    correction = correct(client, original)
    fields = {"1-corrects_id": original.items[3].id, "1-due_on": "30/11/2025"}
    assert send(client, correction, **fields).status_code == 303
    assert items_of(correction)[0].corrects_id == original.items[3].id
    db.session.refresh(correction)
    send(client, correction, **{"1-corrects_id": ""})
    assert items_of(correction)[0].corrects_id is None
    issue(client, correction)
    assert {task.state for task in tasks_of(original)} == {TaskState.ASSIGNED} and len(tasks_of(correction)) == 1
    stranger = make_task(world).id
    db.session.refresh(correction)
    assert stranger and send(client, correction, **{"1-corrects_id": "999999"}).status_code == 303, "issued meanwhile"


def test_a_completed_task_is_not_replaced_and_nothing_is_done_by_halves(world, client_for, original) -> None:
    client = client_for(world.lan)
    correction = correct(client, original, TEXT.replace("06 lớp", "08 lớp").replace("quý III/2025", "quý IV/2025"))
    correction.items[1].lead_unit_id = world.finance.id
    done = tasks_of(original)[1]
    done.state, done.finished_on = TaskState.COMPLETED, date(2025, 7, 20)
    db.session.commit()
    answer = issue(client, correction)
    assert answer.status_code == 409 and "Hai là: nhiệm vụ đã giao không còn ở trạng thái thay được" in answer.text
    db.session.refresh(correction)
    assert correction.state is ConclusionState.DRAFT and not tasks_of(correction)
    assert [task.state for task in tasks_of(original)].count(TaskState.ASSIGNED) == 3
    review = client.get(f"/conclusions/{correction.id}/review").text
    offered = re.search(r'name="i\d+-corrects_id">(.*?)</select>', review, re.DOTALL)[1]
    assert "Ba là:" in offered and "Hai là:" not in offered, "what cannot be replaced is not offered"


def test_a_waiting_submission_is_answered_and_children_find_a_new_parent(world, client_for, original) -> None:
    client = client_for(world.lan)
    second = tasks_of(original)[1]
    second.state = TaskState.SUBMITTED
    waiting = Submission(
        task=second, submitted_by=world.tuan, submitted_at=second.created_at, submitted_on=date(2025, 7, 1)
    )
    db.session.add(waiting)
    child = make_task(world, parent=second, title="Việc con đưa vào từ nơi khác")
    submission, child_id = waiting.id, child.id
    correction = correct(client, original)
    issue(client, correction)
    assert db.session.get(Submission, submission).outcome is not None
    (new,) = tasks_of(correction)
    moved = db.session.get(Task, child_id)
    assert moved.parent_id == new.id and moved.state is TaskState.IN_PROGRESS
    assert timeline(moved)[0].verb == "task.taken_in"


def test_parts_below_a_corrected_item_are_replaced_with_it(world, client_for, original) -> None:
    third, fourth = original.items[2:]
    fourth.parent_id = third.id
    tasks = tasks_of(original)
    tasks[3].parent_id = tasks[2].id
    db.session.commit()
    client = client_for(world.lan)
    correction = correct(client, original, "Ba là, Sở Tài chính rà soát các chỉ tiêu trước ngày 30/11/2025.")
    issue(client, correction)
    assert [task.state for task in tasks_of(original)][2:] == [TaskState.SUPERSEDED] * 2


def test_a_second_press_replaces_nothing_more(world, client_for, original) -> None:
    client = client_for(world.lan)
    correction = correct(client, original)
    version = correction.version
    for _ in range(2):
        client.post(f"/conclusions/{correction.id}/issue", data={"version": version})
    assert len(tasks_of(correction)) == 1
    assert len([event for event in timeline(tasks_of(original)[1]) if event.verb == "task.superseded"]) == 1


def test_only_secretaries_correct_and_only_what_was_issued(world, client_for, original) -> None:
    url = f"/conclusions/{original.id}/correction"
    assert client_for(world.ha).get(url).status_code == 403
    assert client_for(world.tuan).get(url).status_code == 403, "reads it, for the unit leads tasks"
    assert client_for(world.minh).get(url).status_code == 404
    client = client_for(world.lan)
    correction = correct(client, original)
    answer = client.get(f"/conclusions/{correction.id}/correction")
    assert answer.location == f"/conclusions/{correction.id}/review", "a draft is changed in its review"
    assert client_for(world.tuan).get(f"/conclusions/{correction.id}").status_code == 404
    assert f"/conclusions/{correction.id}" not in client_for(world.tuan).get(f"/conclusions/{original.id}").text


@pytest.mark.parametrize(
    ("changes", "code", "sentence"),
    [
        ({"text": ""}, 422, "Chưa có nội dung kết luận"),
        ({"issued_on": "1/6/2025"}, 422, "Ngày ban hành đứng trước ngày của bản được đính chính"),
        ({"text": "TỐI MẬT\n\n" + CORRECTED}, 409, "TỐI MẬT"),
        ({"number": "214/TB-BCĐ"}, 422, "đã có trong sổ"),
    ],
)
def test_a_wrong_correction_is_told(world, client_for, original, changes, code: int, sentence: str) -> None:
    fields = {"text": CORRECTED, "number": "230/TB-BCĐ", "issued_on": "", "form_key": "k" * 20, **changes}
    answer = client_for(world.lan).post(f"/conclusions/{original.id}/correction", data=fields)
    assert answer.status_code == code and sentence in answer.text
    assert db.session.scalar(select(db.func.count()).select_from(Conclusion)) == 1
