"""An item that cites another conclusion takes over its tasks as parts of its own."""

import threading

import pytest
from sqlalchemy import select

from tests.client import Client
from tests.make import day, make_conclusion, make_membership, make_task
from tracker.accounts.models import Role
from tracker.db import db
from tracker.documents.actions import register
from tracker.history.queries import timeline
from tracker.meetings.models import Conclusion
from tracker.tasks.models import Task, TaskState


@pytest.fixture
def source(world) -> Conclusion:
    """Two tasks of 09/TB-BCĐ."""
    conclusion = make_conclusion(world, issued=True)
    conclusion.document, _ = register(
        world.committee, number="09/TB-BCĐ", issued_on=day(-30), year=day(-30).year, by=world.lan
    )
    db.session.commit()
    return conclusion


@pytest.fixture
def citing(world, source) -> Conclusion:
    """Its last item says to go on with those."""
    conclusion = make_conclusion(world, issued=True)
    conclusion.text += " Tiếp tục thực hiện 02 nhiệm vụ theo Thông báo kết luận số 09 - TB/BCĐ."
    conclusion.text = conclusion.text.replace("09 - TB/BCĐ", "09/TB-BCĐ")
    conclusion.items[-1].end = len(conclusion.text)
    db.session.commit()
    return conclusion


def tasks_of(conclusion: Conclusion) -> list[Task]:
    ids = [item.id for item in conclusion.items]
    found = select(Task).where(Task.item_id.in_(ids)).order_by(Task.id)
    return list(db.session.scalars(found.execution_options(populate_existing=True)))


def url_of(citing: Conclusion, source: Conclusion, place: int = -1) -> str:
    return f"/conclusions/{citing.id}/items/{citing.items[place].id}/takeover/{source.id}"


def test_the_cited_tasks_become_children_of_the_item(world, client_for, source, citing) -> None:
    client, url = client_for(world.lan), url_of(citing, source)
    page = client.get(f"/conclusions/{citing.id}").text
    assert f'href="{url}"' in page and "Đưa 2 nhiệm vụ của 09/TB-BCĐ vào làm việc con" in page
    assert "2 nhiệm vụ sẽ thành việc con" in client.get(url).text
    answer = client.post(url)
    assert answer.status_code == 303 and answer.location.endswith(f"#entry-{citing.items[-1].id}")
    parent = tasks_of(citing)[-1]
    children = tasks_of(source)
    assert {task.parent_id for task in children} == {parent.id}
    assert {timeline(task)[0].verb for task in children} == {"task.taken_in"}
    assert timeline(parent)[0].details["codes"] == [task.code for task in children]
    page = client.get(f"/conclusions/{citing.id}").text
    assert all(f'href="/tasks/{task.id}"' in page for task in children), "shown below the item"
    assert url not in page, "nothing is left to take over"
    assert ">2</a>" in page, "and still counted where they were given"
    below = client.get(f"/tasks/{parent.id}").text
    assert "Việc con" in below and "đưa 2 nhiệm vụ của 09/TB-BCĐ vào làm việc con" in below
    assert parent.code in client.get(f"/tasks/{children[0].id}").text


def test_what_belongs_elsewhere_or_was_stopped_stays(world, client_for, source, citing) -> None:
    client = client_for(world.lan)
    first, second = tasks_of(source)
    other = make_task(world)
    first.parent_id = other.id
    second.state = TaskState.CANCELLED
    db.session.commit()
    url = url_of(citing, source)
    assert url not in client.get(f"/conclusions/{citing.id}").text
    answer = client.post(url)
    assert answer.status_code == 409 and "Không còn nhiệm vụ nào đưa vào được" in answer.text
    assert [task.parent_id for task in tasks_of(source)] == [other.id, None]


def test_no_circle_is_closed(world, client_for, source, citing) -> None:
    first, second = tasks_of(source)
    parent = tasks_of(citing)[-1]
    parent.parent_id = first.id
    db.session.commit()
    assert client_for(world.lan).post(url_of(citing, source)).status_code == 303
    assert [task.parent_id for task in tasks_of(source)] == [None, parent.id]
    assert second.id != parent.id


def test_pressing_twice_changes_nothing_more(world, client_for, source, citing) -> None:
    client, url = client_for(world.lan), url_of(citing, source)
    client.post(url)
    assert client.post(url).status_code == 409
    assert len([event for event in timeline(tasks_of(source)[0]) if event.verb == "task.taken_in"]) == 1


def test_two_at_once_close_no_circle(world, client_for, source, citing) -> None:
    """Each conclusion cites the other, and both take over in the same moment."""
    citing.document, _ = register(
        world.committee, number="12/TB-BCĐ", issued_on=day(-30), year=day(-30).year, by=world.lan
    )
    source.text += " Thực hiện cùng Thông báo số 12/TB-BCĐ."
    source.items[-1].end = len(source.text)
    make_membership(world.minh, world.committee, Role.SECRETARY)
    pairs = [(client_for(world.lan), url_of(citing, source)), (client_for(world.minh), url_of(source, citing))]
    db.session.commit()
    codes: list[int] = []
    start = threading.Barrier(2)

    def press(client: Client, url: str) -> None:
        start.wait()
        with client.application.app_context():
            codes.append(client.post(url).status_code)

    threads = [threading.Thread(target=press, args=pair) for pair in pairs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    db.session.expire_all()
    assert set(codes) <= {303, 409} and 303 in codes
    for task in [*tasks_of(source), *tasks_of(citing)]:
        passed, above = set(), task
        while above is not None:
            assert above.id not in passed, "a circle"
            passed.add(above.id)
            above = above.parent


def test_only_what_is_cited_and_only_by_secretaries(world, client_for, source, citing) -> None:
    url = url_of(citing, source)
    assert client_for(world.ha).post(url).status_code == 403
    assert client_for(world.tuan).post(url).status_code == 404
    assert client_for(world.lan).post(url_of(citing, source, 0)).status_code == 404, "that item cites nothing"
    assert client_for(world.lan).post(url_of(citing, citing)).status_code == 404
    assert "vào làm việc con" not in client_for(world.ha).get(f"/conclusions/{citing.id}").text
    assert {task.parent_id for task in tasks_of(source)} == {None}
