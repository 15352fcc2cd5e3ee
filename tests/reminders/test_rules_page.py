"""The page of a committee's rules: what it keeps, refuses, and shows before it holds."""

import re

import pytest

from tests import make
from tracker.db import db
from tracker.history.queries import timeline
from tracker.reminders.models import Audience, Channel, ReminderRules
from tracker.reminders.queries.planning import rules_by_committee
from tracker.reminders.rules.stages import usual
from tracker.units.models import Committee

PLACE = "/reminders"


def fields(**changes: str) -> dict[str, str]:
    """The usual rules as the form sends them."""
    usual_ones = {
        "version": "0",
        "contact_before": "7, 3, 1, 0",
        "contact_late_from": "1",
        "tracker_late_from": "1",
        "before_in": "calendar",
        "late_in": "calendar",
        "late_every": "7",
        "weekly_on": "0",
        "report_links": "y",
        **{f"{name}_by": "mail" for name in ("mailbox", "supports", "tracker", "leader")},
    }
    return {**usual_ones, **changes}


def rules_now(world):
    db.session.rollback()
    return rules_by_committee([world.committee.id])[world.committee.id]


def test_a_committee_without_rules_of_its_own_goes_by_the_usual_ones(world, client_for) -> None:
    page = client_for(world.lan).get(PLACE).text
    assert 'value="7, 3, 1, 0"' in page and rules_now(world) == usual([7, 3, 1, 0], 7)
    answer = client_for(world.lan).post(PLACE, data=fields())
    assert answer.status_code == 303
    assert db.session.get(ReminderRules, world.committee.id) is None, "nothing changed, so nothing is kept"


def test_rules_are_kept_with_their_history(world, client_for) -> None:
    wanted = fields(
        contact_before="10, 2", leader_late_from="15", leader_by="in_app", supports_before="2", late_in="working",
        late_every="5", weekly_on="", report_links="", urge_after="10", report_after="30",
    )  # fmt: skip
    del wanted["report_links"]
    client_for(world.lan).post(PLACE, data=wanted)
    rules = rules_now(world)
    assert rules.audiences[Audience.CONTACT].before == (2, 10)
    assert rules.audiences[Audience.LEADER].late_from == 15 and rules.audiences[Audience.LEADER].by is Channel.IN_APP
    assert rules.audiences[Audience.SUPPORTS].before == (2,) and Audience.MAILBOX not in rules.audiences
    assert (rules.late_every, rules.weekly_on, rules.report_links) == (5, None, False)
    assert (rules.urge_after, rules.report_after) == (10, 30)
    committee = db.session.get_one(Committee, world.committee.id)
    assert committee.remind_days_before == [10, 2], "administrators see the same days on their page"
    [event] = timeline(committee)
    assert event.verb == "committee.reminders_changed" and event.details["changes"]["late_every"] == [7, 5]
    page = client_for(world.lan).get(PLACE).text
    assert 'name="version" type="hidden" value="1"' in page and 'value="10, 2"' in page


def test_two_secretaries_do_not_undo_each_other(world, client_for) -> None:
    client_for(world.lan).post(PLACE, data=fields(late_every="5"))
    answer = client_for(world.lan).post(PLACE, data=fields(late_every="3"))
    assert "Đồng nghiệp của anh chị vừa lưu quy tắc khác" in answer.text and 'value="3"' in answer.text
    assert rules_now(world).late_every == 5
    assert client_for(world.lan).post(PLACE, data=fields(late_every="5")).status_code == 303, "pressed twice"


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"contact_before": ""}, "Anh chị ghi từ 1 đến 6 số từ 0 đến 90"),
        ({"contact_before": "7; ba"}, "Anh chị ghi từ 1 đến 6 số từ 0 đến 90"),
        ({"tracker_before": "400"}, "Anh chị ghi từ 1 đến 6 số từ 0 đến 90"),
        ({"contact_late_from": ""}, "Anh chị nhập số ngày, ví dụ 1."),
        ({"leader_late_from": "0"}, "Số phải từ 1 đến 365."),
        ({"late_every": "0"}, "Số phải từ 1 đến 60."),
        ({"urge_after": "30", "report_after": "10"}, "Báo cáo lãnh đạo đứng sau đôn đốc"),
        ({"leader_by": "pigeon"}, "Not a valid choice"),
        ({"weekly_on": "9"}, "Not a valid choice"),
        ({"before_in": ""}, "Not a valid choice"),
    ],
)
def test_what_cannot_be_is_said_beside_its_field_and_nothing_typed_is_lost(world, client_for, wrong, sentence) -> None:
    answer = client_for(world.lan).post(PLACE, data=fields(late_every="9") | wrong)
    assert answer.status_code == 200 and "Chưa lưu được" in answer.text
    if sentence != "Not a valid choice":
        assert sentence in answer.text
    assert rules_now(world) == usual([7, 3, 1, 0], 7)


def test_the_preview_names_people_and_keeps_nothing(world, client_for, count_queries) -> None:
    for number in range(60):
        make.make_task(world, title=f"Việc số {number}", due_on=make.day(8 + number % 3))
    make.make_task(world, title="Việc quá hạn lâu", due_on=make.day(-30), leader=world.ha)
    lan = client_for(world.lan)
    with count_queries() as queries:
        page = lan.post(PLACE, data=fields(leader_late_from="20", do="preview")).text
    assert queries.number <= 17, queries.statements
    assert "Ai nhận gì trong 30 ngày tới" in page and "Trần Quang Minh" in page and "Việc số 0" in page
    words = " ".join(re.sub(r"<[^>]+>", " ", page).split())
    assert "Phạm Thu Hà" in words, "the leader gets from tomorrow what the old rules did not say"
    assert page.count("Việc số") <= 50
    assert "gửi 07:30" in words and "Thư gửi từ 0 giờ đến 24 giờ mọi ngày." in words
    assert rules_now(world) == usual([7, 3, 1, 0], 7)
    assert 'name="leader_late_from"' in page and 'value="20"' in page


def test_readers_and_members_cannot_set_rules(world, client_for) -> None:
    for person in (world.van, world.ha, world.minh, world.tu):
        assert client_for(person).post(PLACE, data=fields(late_every="3")).status_code == 403
    assert rules_now(world).late_every == 7
