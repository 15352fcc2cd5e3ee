"""An item for many units, from the review to the page of the conclusion, and when it is corrected."""

from datetime import date

import pytest
from sqlalchemy import select

from tests.make import make_unit
from tests.meetings.test_correct import correct, issue, tasks_of
from tests.meetings.test_review import typed
from tests.tasks.test_sharing import finish
from tracker.db import db
from tracker.meetings import rules
from tracker.meetings.actions import paste
from tracker.meetings.models import Conclusion
from tracker.tasks.models import Task, TaskState
from tracker.units.models import UnitKind

TEXT = """Hội nghị thống nhất giao các nhiệm vụ sau:

1. UBND các xã, phường rà soát hộ nghèo trước ngày 30/9/2025.

2. Sở Nội vụ tổng hợp, báo cáo trước ngày 15/10/2025."""


@pytest.fixture
def communes(world) -> list:
    return [make_unit(f"Xã {name}", kind=UnitKind.COMMUNE) for name in ("An Bình", "Bình Minh", "Cẩm Sơn")]


@pytest.fixture
def draft(world, communes) -> Conclusion:
    conclusion = paste(world.committee, title="Họp", held_on=date(2025, 6, 30), text=TEXT, number="9/TB", by=world.lan)
    for item in conclusion.items:
        item.tracker_id = world.tu.id
    db.session.commit()
    return conclusion


def many(conclusion: Conclusion) -> tuple[Task, list[Task]]:
    tasks = tasks_of(conclusion)
    parent = next(task for task in tasks if task.fan_out)
    return parent, [task for task in tasks if task.parent_id == parent.id]


def review(client, conclusion: Conclusion, **changes):
    answer = client.post(f"/conclusions/{conclusion.id}/review", data=typed(conclusion, **changes))
    db.session.refresh(conclusion)
    return answer


def test_a_class_the_text_names_is_given_to_each_of_its_units(world, client_for, draft, communes) -> None:
    lan = client_for(world.lan)
    page = lan.get(f"/conclusions/{draft.id}/review").text
    assert "Giao riêng từng đơn vị trong nhóm (3)" in page
    name = next(iter(rules.names_not_known(draft.items)))
    assert review(lan, draft, **{"unit-name": name, "unit-id": "each"}).status_code == 303
    assert set(draft.items[0].each_unit_ids) == {one.id for one in communes} and draft.items[0].lead_unit_id is None
    page = lan.get(f"/conclusions/{draft.id}/review").text
    assert "giao riêng từng đơn vị, 3 đơn vị" in page and "Tên đơn vị chưa nhận ra" not in page
    assert "Giao riêng 3 đơn vị" in lan.get(f"/conclusions/{draft.id}/issue").text
    answer = issue(lan, draft)
    assert answer.status_code == 303, answer.text
    page = lan.get(answer.location).text
    assert "Đã giao 2 nhiệm vụ và 3 việc riêng của từng đơn vị" in page and "0/3 đơn vị đã hoàn thành" in page
    parent, children = many(draft)
    assert {child.lead_unit_id for child in children} == {one.id for one in communes}
    assert {child.due_on for child in children} == {date(2025, 9, 30)} and parent.due_on == date(2025, 9, 30)
    figures = page.split('class="sum')[1].split("</dl>")[0]
    assert ">4<" in figures, "three units and the one task beside: the parent is not counted"


def test_the_picked_units_are_given_a_task_each_and_shown_again(world, client_for, draft) -> None:
    lan = client_for(world.lan)
    chosen = [world.school.id, world.finance.id]
    review(lan, draft, **{"1-support_unit_ids": chosen, "1-each": "y"})
    assert draft.items[0].each_unit_ids == chosen and draft.items[0].support_unit_ids == []
    page = lan.get(f"/conclusions/{draft.id}/review").text
    prefix = f"i{draft.items[0].id}-"
    assert f'name="{prefix}each" value="y" checked' in page
    assert f'name="{prefix}support_unit_ids" value="{world.school.id}" checked' in page
    review(lan, draft, **{"1-each_kinds": "commune"})
    assert len(draft.items[0].each_unit_ids) == 3
    refused = review(lan, draft, **{"1-each": "y", "1-support_unit_ids": []})
    assert refused.status_code == 422 and "chọn các đơn vị ở ô Đơn vị phối hợp" in refused.text


def test_a_tracker_sees_the_parent_and_a_unit_its_own(world, client_for, draft) -> None:
    lan = client_for(world.lan)
    review(lan, draft, **{"1-support_unit_ids": [world.school.id, world.finance.id], "1-each": "y"})
    issue(lan, draft)
    parent, children = many(draft)
    own = next(child for child in children if child.lead_unit_id == world.finance.id)
    for name, shown in (("lan", parent), ("tu", parent), ("tuan", own)):
        page = client_for(getattr(world, name)).get(f"/conclusions/{draft.id}").text
        entries = {task.id for task in [parent, *children] if f'href="/tasks/{task.id}"' in page}
        assert entries == {shown.id}, name


def test_a_correction_replaces_the_parent_and_its_open_children(world, client_for, draft, communes) -> None:
    lan = client_for(world.lan)
    ids = [world.school.id, world.finance.id, world.home_affairs.id]
    review(lan, draft, **{"1-support_unit_ids": ids, "1-each": "y"})
    issue(lan, draft)
    parent, children = many(draft)
    done = next(child for child in children if child.lead_unit_id == world.finance.id)
    finish(world, done, world.tuan)
    corrected = correct(lan, draft, TEXT.replace("rà soát hộ nghèo", "rà soát hộ nghèo, hộ cận nghèo"), "10/TB")
    for item in corrected.items:
        item.tracker_id = world.tu.id
    db.session.commit()
    review(lan, corrected, **{"1-support_unit_ids": ids[:2], "1-each": "y"})
    answer = issue(lan, corrected)
    assert answer.status_code == 303, answer.text
    states = {task.id: task.state for task in [*tasks_of(draft)]}
    assert states[parent.id] is TaskState.SUPERSEDED and states[done.id] is TaskState.COMPLETED
    assert [states[child.id] for child in children if child.id != done.id] == [TaskState.SUPERSEDED] * 2
    new, new_children = many(corrected)
    assert new.state is TaskState.IN_PROGRESS and {one.lead_unit_id for one in new_children} == set(ids[:2])
    open_below = select(Task).where(Task.parent_id == parent.id, Task.state.in_([TaskState.ASSIGNED]))
    assert db.session.scalar(open_below) is None
