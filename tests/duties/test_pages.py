"""A duty said in words on a page, shown with its next dates and its tasks, changed and ended."""

import pytest
from sqlalchemy import func, select

from tests import make
from tests.duties.things import make_duty
from tests.tasks.pages import press
from tracker import clock
from tracker.accounts.models import Role
from tracker.db import db
from tracker.display import vn_date
from tracker.duties.jobs import make_one_due_task
from tracker.duties.models import Duty, DutyVersion
from tracker.duties.rules import Every, Rhythm, coming_periods
from tracker.meetings.actions import paste


def typed(world, **changes):
    values = {
        "title": "Báo cáo kết quả công tác",
        "every": "month",
        "weekday": "4",
        "day": "25",
        "month": "",
        "from_on": f"{clock.today():%d/%m/%Y}",
        "lead_unit_id": str(world.home_affairs.id),
        "tracker_id": str(world.tu.id),
        "form_key": "one-form",
        "do": "save",
    }
    return {**values, **changes}


def preview_of(page: str) -> int:
    """How many dates the page shows before anything is saved."""
    return page.split('id="preview"')[1].split("</section>")[0].count("<li>")


def test_a_secretary_says_a_duty_in_words_and_sees_its_next_five_dates(world, client_for) -> None:
    client = client_for(world.lan)
    shown = client.post("/duties/new", data=typed(world, do="preview")).text
    assert preview_of(shown) == 5 and db.session.scalars(select(Duty)).all() == []
    looked = client.post("/duties/new", data=typed(world, title="", lead_unit_id="", do="preview")).text
    assert preview_of(looked) == 5 and "Chưa lưu được" not in looked, "who only looks is not told what is missing"
    page = press(client, "/duties/new", **typed(world))
    duty = db.session.scalars(select(Duty)).one()
    assert "Đã lập việc định kỳ" in page and "Năm kỳ tới" in page and "Hằng tháng, ngày" in page
    for period in coming_periods(duty, None):
        assert f"{period.occurs_on.year}" in page
    assert duty.versions[0].rule == "FREQ=MONTHLY;BYMONTHDAY=25" and duty.versions[0].give_before == 15


def test_a_doubled_press_makes_one_duty(world, client_for) -> None:
    client = client_for(world.lan)
    for _ in range(2):
        assert client.post("/duties/new", data=typed(world)).status_code == 303
    assert db.session.scalar(select(func.count()).select_from(Duty)) == 1


WRONG = [
    ({"title": " "}, "Anh chị ghi nội dung"),
    ({"day": ""}, "Anh chị ghi ngày đến hạn"),
    ({"day": "32"}, "Số phải từ 1 đến 31"),
    ({"day": "cuối tháng"}, "Anh chị nhập một số nguyên"),
    ({"every": "quarter", "month": "5"}, "Kỳ này chỉ có 3 tháng"),
    ({"lead_unit_id": ""}, "Chưa có đơn vị chủ trì"),
    ({"tracker_id": ""}, "Chưa có chuyên viên theo dõi"),
    ({"from_on": "01/01/2020"}, "Các kỳ đã qua không được giao lại"),
    ({"from_on": "31/02/2030"}, "Không có ngày 31/02/2030"),
    ({"until_on": "01/01/2020"}, "Ngày cuối đứng trước ngày bắt đầu"),
    ({"give_before": "400"}, "Số phải từ 0 đến 180"),
    ({"every": "decade"}, "không còn trong danh sách"),
    ({"text": "MẬT\n\nNội dung"}, None),
]


@pytest.mark.parametrize(("changes", "sentence"), WRONG)
def test_a_mistake_is_told_and_makes_nothing(changes, sentence, world, client_for) -> None:
    answer = client_for(world.lan).post("/duties/new", data=typed(world, **changes))
    assert answer.status_code in (200, 409)
    if sentence:
        assert sentence in answer.text
    assert db.session.scalars(select(Duty)).all() == []


def test_every_choice_of_the_form_becomes_its_rule(world, client_for) -> None:
    client = client_for(world.lan)
    for number, (changes, rhythm) in enumerate(
        [
            ({"every": "week", "weekday": "0", "day": ""}, Rhythm(Every.WEEK, weekday=0)),
            ({"every": "quarter", "day": "5", "month": "1"}, Rhythm(Every.QUARTER, 5, 1)),
            ({"every": "quarter"}, Rhythm(Every.QUARTER, 25, 3)),
            ({"every": "half", "day": "31"}, Rhythm(Every.HALF, 31, 6)),
            ({"every": "year", "month": "11"}, Rhythm(Every.YEAR, 25, 11)),
        ]
    ):
        press(client, "/duties/new", **typed(world, form_key=f"form-{number}", **changes))
        last = db.session.scalars(select(DutyVersion).order_by(DutyVersion.id.desc()).limit(1)).one()
        assert last.rule == rhythm.rule


def test_a_conclusion_whose_words_come_back_offers_a_duty_with_everything_filled_in(world, client_for) -> None:
    text = (
        "Hội nghị thống nhất các nhiệm vụ sau:\n\n"
        "Một là, giao Sở Nội vụ báo cáo kết quả thực hiện trước ngày 25 hằng tháng.\n\n"
        "Hai là, giao Sở Tài chính bố trí kinh phí, hoàn thành trước ngày 30/12/2030."
    )
    conclusion = paste(world.committee, title="Hội nghị", held_on=make.day(-3), text=text, by=world.lan)
    for item in conclusion.items:
        item.tracker_id, item.lead_unit_id = world.tu.id, item.lead_unit_id or world.home_affairs.id
    db.session.commit()
    client = client_for(world.lan)
    page = press(client, f"/conclusions/{conclusion.id}/issue", version=str(conclusion.version))
    first = conclusion.items[0]
    address = f"/duties/new?item={first.id}"
    assert page.count("Lập việc định kỳ") == 1 and address in page
    form = client.get(address).text
    assert 'value="25"' in form and f'<option selected value="{world.home_affairs.id}">' in form
    assert preview_of(form) == 5, "the next five dates stand there already"
    press(client, address, **typed(world))
    duty = db.session.scalars(select(Duty)).one()
    assert duty.item_id == first.id
    page = client.get(f"/conclusions/{conclusion.id}").text
    assert f"/duties/{duty.id}" in page and "Lập việc định kỳ" not in page
    assert "Lập việc định kỳ" not in client_for(world.van).get(f"/conclusions/{conclusion.id}").text


def test_the_item_of_a_conclusion_one_may_not_see_is_not_found(world, client_for) -> None:
    client = client_for(world.lan)
    assert client.get("/duties/new?item=99999").status_code == 404
    draft = make.make_conclusion(world)
    assert client.get(f"/duties/new?item={draft.items[0].id}").status_code == 404


def test_the_page_shows_the_tasks_it_made_with_their_standing(world, client_for) -> None:
    with clock.travel(make.day(-70)):
        duty = make_duty(world)
    while make_one_due_task(clock.today()):
        pass
    page = client_for(world.minh).get(f"/duties/{duty.id}").text
    assert "Giao bù sau hạn" in page and "Quá hạn" in page and "Lịch sử" in page
    assert "Thay đổi từ một ngày" not in page, "a member reads"
    task_page = client_for(world.minh).get(page.split('href="/tasks/')[-1].split('"')[0].join(("/tasks/", ""))).text
    assert "việc định kỳ" in task_page
    listed = client_for(world.lan).get("/duties").text
    assert "Báo cáo kết quả công tác" in listed and "quá hạn" in listed


def test_a_change_and_an_end_from_the_pages(world, client_for) -> None:
    duty = make_duty(world)
    client = client_for(world.lan)
    address = f"/duties/{duty.id}/edit"
    assert "Anh chị ghi lý do hoặc văn bản" in client.post(address, data={**typed(world), "version": "1"}).text
    change = typed(world, title="Mẫu mới", day="10", reason="Công văn 12-CV/BCĐ", version="1")
    page = press(client, address, **change)
    assert "Đã ghi thay đổi" in page and "Công văn 12-CV/BCĐ" in page and "cách lặp lại" in page
    late = client.post(address, data=change)
    assert "vừa được người khác thay đổi" in late.text and 'value="Mẫu mới"' in late.text
    last_day = vn_date(make.day(29))
    page = press(
        client, f"/duties/{duty.id}/end", from_on=f"{make.day(30):%d/%m/%Y}", reason="Hết nhiệm kỳ", version="2"
    )
    assert f"Không còn kỳ nào đến hạn sau ngày {last_day}" in page
    assert client.get(address).status_code == 403


def test_committees_see_nothing_of_each_others_duties(world, client_for) -> None:
    make_duty(world)
    other = make.make_committee("KHAC", name="Ban Chỉ đạo khác")
    make.make_membership(world.an, other, Role.SECRETARY)
    assert "Báo cáo kết quả" not in client_for(world.an).get("/duties").text
    assert "Báo cáo kết quả" not in client_for(world.hoa).get("/duties").text
    assert "Báo cáo kết quả" in client_for(world.minh).get("/duties").text


def test_the_list_stays_within_twelve_queries(world, client_for, count_queries) -> None:
    for number in range(8):
        make_duty(world, title=f"Việc {number}")
    client = client_for(world.lan)
    for address in ("/duties", f"/duties/{db.session.scalars(select(Duty.id)).first()}"):
        client.get(address)
        with count_queries() as queries:
            client.get(address)
        assert queries.number <= 12, queries.statements
