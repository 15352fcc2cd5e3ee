"""Giving out: every item at once or none, once, and seen by those it concerns."""

import threading
from types import SimpleNamespace

from sqlalchemy import func, select

from tests.client import Client
from tests.make import day, make_conclusion, make_membership, make_task
from tracker.accounts.models import Role
from tracker.db import db
from tracker.documents.actions import register
from tracker.history.queries import timeline
from tracker.meetings.models import Conclusion, ConclusionState
from tracker.notices.models import Notice
from tracker.tasks.models import Task, TaskState


def ready(world: SimpleNamespace) -> Conclusion:
    """A draft that lacks nothing."""
    conclusion = make_conclusion(world)
    for item in conclusion.items:
        item.lead_unit_id = world.home_affairs.id
        item.support_unit_ids = [world.school.id]
        item.tracker_id = world.tu.id
        item.due_on = day(20)
    db.session.commit()
    return conclusion


def issue(client: Client, conclusion: Conclusion, version: int | None = None):
    return client.post(f"/conclusions/{conclusion.id}/issue", data={"version": version or conclusion.version})


def tasks_of(conclusion: Conclusion) -> list[Task]:
    return list(db.session.scalars(select(Task).order_by(Task.id)))


def test_each_item_becomes_a_task(world, client_for) -> None:
    conclusion = ready(world)
    page = client_for(world.lan).get(f"/conclusions/{conclusion.id}/issue").text
    assert "Giao 2 nhiệm vụ" in page and "Sở Nội vụ" in page and "Hoàng Ngọc Tú" in page
    answer = issue(client_for(world.lan), conclusion)
    assert answer.status_code == 303 and answer.location == f"/conclusions/{conclusion.id}"
    tasks = tasks_of(conclusion)
    assert [task.item_id for task in tasks] == [item.id for item in conclusion.items]
    for task, item in zip(tasks, conclusion.items, strict=True):
        assert task.state is TaskState.ASSIGNED and task.code.startswith("BCD35/")
        assert (task.lead_unit_id, task.tracker_id, task.due_on) == (item.lead_unit_id, item.tracker_id, item.due_on)
        assert [support.unit_id for support in task.supports] == [world.school.id]
        assert task.text == item.text
    assert conclusion.state is ConclusionState.ISSUED and conclusion.issued_at is not None
    assert timeline(conclusion)[0].verb == "conclusion.issued"
    assert db.session.scalar(select(func.count()).select_from(Notice)), "the units are told"


def test_what_lacks_is_named_and_nothing_is_given(world, client_for) -> None:
    conclusion = ready(world)
    first, second = conclusion.items
    first.tracker_id = None
    second.due_on = None
    db.session.commit()
    client = client_for(world.lan)
    page = client.get(f"/conclusions/{conclusion.id}/issue").text
    assert "2 nội dung chưa đủ để giao" in page
    assert "Chưa có chuyên viên theo dõi" in page and "Chưa có thời hạn" in page
    assert f"/review?open={first.id}#found-{first.id}" in page
    answer = issue(client, conclusion)
    assert answer.status_code == 409 and "Chưa giao" in answer.text
    assert "Một là" in answer.text and "Hai là" in answer.text
    assert not tasks_of(conclusion) and conclusion.state is ConclusionState.DRAFT
    assert conclusion.version == 1


def test_a_due_date_before_the_conclusion_stops_all(world, client_for) -> None:
    conclusion = ready(world)
    conclusion.items[1].due_on = day(-31)
    db.session.commit()
    answer = issue(client_for(world.lan), conclusion)
    assert answer.status_code == 409 and "trước ngày kết luận" in answer.text
    assert not tasks_of(conclusion)


def test_items_that_are_no_tasks_are_passed_over(world, client_for) -> None:
    conclusion = ready(world)
    conclusion.items[0].disposition = "information"
    conclusion.items[0].lead_unit_id = None
    db.session.commit()
    issue(client_for(world.lan), conclusion)
    assert [task.item_id for task in tasks_of(conclusion)] == [conclusion.items[1].id]


def test_a_conclusion_without_tasks_is_not_given_out(world, client_for) -> None:
    conclusion = ready(world)
    for item in conclusion.items:
        item.disposition = "information"
    db.session.commit()
    client = client_for(world.lan)
    assert "Chưa có nội dung nào là nhiệm vụ" in client.get(f"/conclusions/{conclusion.id}/issue").text
    assert issue(client, conclusion).status_code == 409
    assert conclusion.state is ConclusionState.DRAFT


def test_children_of_an_item_become_children_of_its_task(world, client_for) -> None:
    conclusion = ready(world)
    parent, child = conclusion.items
    child.parent_id = parent.id
    db.session.commit()
    issue(client_for(world.lan), conclusion)
    first, second = tasks_of(conclusion)
    assert second.parent_id == first.id


def test_pressing_twice_gives_out_once(world, client_for) -> None:
    conclusion = ready(world)
    version = conclusion.version
    client = client_for(world.lan)
    issue(client, conclusion, version)
    second = issue(client, conclusion, version)
    assert second.status_code == 303 and second.location == f"/conclusions/{conclusion.id}"
    assert len(tasks_of(conclusion)) == 2
    assert client.get(second.location).text.count("đã được giao nhiệm vụ trước đó") == 1


def test_what_was_saved_since_the_page_was_drawn_is_not_given_out_unseen(world, client_for) -> None:
    conclusion = ready(world)
    version = conclusion.version
    conclusion.version += 1
    db.session.commit()
    answer = issue(client_for(world.lan), conclusion, version)
    assert answer.status_code == 409 and "Bản rà soát này vừa được" in answer.text
    assert not tasks_of(conclusion)


def test_two_secretaries_at_once_give_out_once(world, client_for) -> None:
    make_membership(world.minh, world.committee, Role.SECRETARY)
    conclusion = ready(world)
    clients = [client_for(world.lan), client_for(world.minh)]
    url, data = f"/conclusions/{conclusion.id}/issue", {"version": conclusion.version}
    db.session.rollback()
    codes: list[int] = []
    start = threading.Barrier(2)

    def press(client: Client) -> None:
        start.wait()
        with client.application.app_context():
            codes.append(client.post(url, data=data).status_code)

    threads = [threading.Thread(target=press, args=(client,)) for client in clients]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    db.session.expire_all()
    assert len(tasks_of(conclusion)) == 2, codes
    assert codes and set(codes) == {303}
    codes_given = [task.code for task in tasks_of(conclusion)]
    assert len(set(codes_given)) == 2


def test_only_secretaries_give_out(world, client_for) -> None:
    conclusion = ready(world)
    assert issue(client_for(world.ha), conclusion).status_code == 403
    assert issue(client_for(world.minh), conclusion).status_code == 404
    assert not tasks_of(conclusion)


# ---------- The conclusion with its tasks, and the list ----------


def test_the_conclusion_adds_up(world, client_for) -> None:
    conclusion = make_conclusion(world)
    first, second = conclusion.items
    conclusion.state = ConclusionState.ISSUED
    make_task(world, item=first, due_on=day(-3))
    make_task(world, item=first, due_on=day(3))
    make_task(world, item=second, state=TaskState.COMPLETED, due_on=day(-3), finished_on=day(-5))
    make_task(world, item=second, state=TaskState.COMPLETED, due_on=day(-5), finished_on=day(-3))
    make_task(world, item=second, state=TaskState.CANCELLED)
    page = client_for(world.ha).get(f"/conclusions/{conclusion.id}").text
    assert f"conclusion={conclusion.id}" in page
    for standing in ("done_on_time", "done_late", "open_in_term", "open_overdue"):
        assert f"standing={standing}" in page and page.count(f"standing={standing}") == 1
    assert ">4</a>" in page, "the stopped one is told, but not counted"
    assert "Không tiếp tục thực hiện" in page and "Quá hạn 3\xa0ngày" in page
    assert page.index("Một là") < page.index("Hai là")
    for item in conclusion.items:
        assert f'id="item-{item.id}"' in page and f'href="#item-{item.id}"' in page


def test_a_unit_sees_the_conclusion_it_owes_something_from(world, client_for) -> None:
    conclusion = make_conclusion(world)
    first, second = conclusion.items
    conclusion.state = ConclusionState.ISSUED
    make_task(world, item=first, title="Việc của Sở Nội vụ", supports=[])
    make_task(world, item=second, title="Việc của Sở Tài chính", lead_unit=world.finance, supports=[])
    url = f"/conclusions/{conclusion.id}"
    page = client_for(world.minh).get(url)
    assert page.status_code == 200
    assert "Việc của Sở Nội vụ" in page.text and "chuẩn bị tốt 08 hoạt động" in page.text, "the whole text is theirs"
    assert "Việc của Sở Tài chính" not in page.text, "other units' tasks are not"
    assert client_for(world.hoa).get(url).status_code == 404
    assert client_for(world.dung).get(url).status_code == 404
    assert conclusion.name in client_for(world.minh).get("/conclusions").text
    assert conclusion.name not in client_for(world.hoa).get("/conclusions").text


def test_a_draft_is_not_the_units_business(world, client_for) -> None:
    conclusion = make_conclusion(world)
    make_task(world, item=conclusion.items[0])
    assert client_for(world.minh).get(f"/conclusions/{conclusion.id}").status_code == 404
    assert "Dự thảo, chưa giao nhiệm vụ" in client_for(world.ha).get(f"/conclusions/{conclusion.id}").text


def test_the_list_counts_with_one_query_and_leads_on(world, client_for, count_queries) -> None:
    for place in range(6):
        make_conclusion(world, issued=place % 2 == 0, due_on=day(-1))
    client = client_for(world.ha)
    with count_queries() as queries:
        page = client.get("/conclusions")
    assert queries.number <= 12, queries.statements
    assert page.text.count("Dự thảo, chưa giao nhiệm vụ") == 3
    assert page.text.count("standing=open_overdue") == 3
    assert "Dán kết luận mới" not in page.text and "Dán kết luận mới" in client_for(world.lan).get("/conclusions").text


def test_an_empty_book_says_what_to_do(world, client_for) -> None:
    assert "Dán kết luận đầu tiên" in client_for(world.lan).get("/conclusions").text
    assert "Dán kết luận" not in client_for(world.minh).get("/conclusions").text


def test_the_page_of_sixty_tasks_stays_within_twelve_queries(world, client_for, count_queries) -> None:
    conclusion = make_conclusion(world)
    conclusion.state = ConclusionState.ISSUED
    for _ in range(20):
        make_task(world, item=conclusion.items[0])
    client, number = client_for(world.ha), conclusion.id
    with count_queries() as queries:
        assert client.get(f"/conclusions/{number}").status_code == 200
    assert queries.number <= 12, queries.statements


def test_the_day_of_the_document_is_the_day_of_giving(world, client_for) -> None:
    conclusion = ready(world)
    issued_on = day(-10)
    conclusion.document, _ = register(
        world.committee, number="214/TB-BCĐ", issued_on=issued_on, year=issued_on.year, by=world.lan
    )
    db.session.commit()
    issue(client_for(world.lan), conclusion)
    assert {task.assigned_on for task in tasks_of(conclusion)} == {issued_on}
