"""Setting targets, giving their numbers with a report, correcting them, and what is refused."""

from decimal import Decimal

import pytest
from sqlalchemy import select

from tests import make
from tests.indicators.things import make_indicator, make_value
from tests.tasks.pages import press
from tracker.db import db
from tracker.history.queries import timeline
from tracker.indicators.models import Comparator, CountedAs, Indicator, IndicatorValue, Rhythm
from tracker.indicators.queries import of_task
from tracker.tasks.models import ProgressUpdate, TaskState

TARGET = {
    "name": "Chi bộ sinh hoạt đúng kế hoạch",
    "unit": "%",
    "comparator": "at_least",
    "target": "95",
    "direction": "",
    "baseline": "88,5 %",
    "counting": "cumulative",
    "rhythm": "day",
    "whole_id": "",
    "form_key": "a-form",
}


def values_of(one: Indicator) -> list[tuple[int, Decimal]]:
    rows = db.session.scalars(select(IndicatorValue).where(IndicatorValue.indicator_id == one.id))
    return sorted((row.turn, row.value) for row in rows)


# ---------- Setting ----------


def test_a_secretary_sets_a_target_and_the_task_shows_it(world, client_for) -> None:
    task = make.make_task(world)
    page = press(client_for(world.lan), f"/tasks/{task.id}/indicators/new", **TARGET)
    assert "Đã đặt chỉ tiêu" in page and "Chi bộ sinh hoạt đúng kế hoạch" in page and "Chưa có số liệu" in page
    one = db.session.scalars(select(Indicator)).one()
    assert (one.target, one.baseline, one.comparator) == (Decimal(95), Decimal("88.5"), Comparator.AT_LEAST)
    assert timeline(task)[0].verb == "indicator.added"
    assert "đặt chỉ tiêu “Chi bộ sinh hoạt đúng kế hoạch”: ≥\u00a095\u00a0%" in page


def test_a_doubled_press_sets_one_target(world, client_for) -> None:
    task = make.make_task(world)
    client = client_for(world.lan)
    for _ in range(2):
        client.post(f"/tasks/{task.id}/indicators/new", data=TARGET)
    assert len(db.session.scalars(select(Indicator)).all()) == 1


WRONG = [
    ({"target": "97.5"}, "Anh chị ghi 97,5 nếu là số lẻ"),
    ({"target": "1,171", "unit": ""}, "có thể đọc là 1171 hoặc 1 phẩy 171"),
    ({"target": "nhiều"}, "không phải một con số"),
    ({"target": ""}, "Anh chị ghi con số cần đạt"),
    ({"name": " "}, "Anh chị ghi tên chỉ tiêu"),
    ({"target": "12 lớp"}, "tính bằng %, không phải “lớp”"),
    ({"direction": "down"}, "trái nhau"),
    ({"counting": "summed", "rhythm": "month"}, "không cộng dồn được"),
    ({"counting": "per_period"}, "cần một kỳ"),
]


@pytest.mark.parametrize(("changes", "sentence"), WRONG)
def test_a_mistake_stands_beside_its_field_and_loses_nothing(changes, sentence, world, client_for) -> None:
    task = make.make_task(world)
    answer = client_for(world.lan).post(f"/tasks/{task.id}/indicators/new", data={**TARGET, **changes})
    assert answer.status_code == 200 and sentence in answer.text
    assert 'value="88,5 %"' in answer.text
    assert db.session.scalars(select(Indicator)).all() == []


def test_a_second_target_of_the_same_name_is_refused(world, client_for) -> None:
    task = make.make_task(world)
    make_indicator(task, world)
    answer = client_for(world.lan).post(f"/tasks/{task.id}/indicators/new", data=TARGET)
    assert "đã có một chỉ tiêu cùng tên" in answer.text


def test_a_changed_target_keeps_its_values_and_history_keeps_what_it_was(world, client_for) -> None:
    task = make.make_task(world)
    one = make_indicator(task, world)
    make_value(one, "96", make.day(-1), world.minh)
    data = {**TARGET, "target": "97", "version": "1"}
    press(client_for(world.lan), f"/tasks/{task.id}/indicators/{one.id}/edit", **data)
    assert one.target == 97 and values_of(one) == [(1, Decimal(96))]
    event = timeline(task)[0]
    assert event.verb == "indicator.changed" and event.details["changes"]["target"] == ["95", "97"]
    late = client_for(world.lan).post(f"/tasks/{task.id}/indicators/{one.id}/edit", data={**data, "target": "99"})
    assert "vừa được người khác sửa" in late.text and one.target == 97


def test_a_target_that_is_followed_no_longer_is_not_asked_for(world, client_for) -> None:
    task = make.make_task(world)
    one = make_indicator(task, world)
    client = client_for(world.lan)
    assert "Anh chị ghi lý do" in client.post(f"/tasks/{task.id}/indicators/{one.id}/end", data={"reason": " "}).text
    press(client, f"/tasks/{task.id}/indicators/{one.id}/end", reason="Kế hoạch mới bỏ chỉ tiêu này")
    assert of_task(task.id, make.day(0)) == []
    assert f"value_{one.id}" not in client_for(world.minh).get(f"/tasks/{task.id}/updates").text
    press(client_for(world.minh), f"/tasks/{task.id}/submission", document_number="1/BC")
    assert task.state is TaskState.SUBMITTED


# ---------- Reporting ----------


def test_numbers_go_with_the_progress_report(world, client_for) -> None:
    task = make.make_task(world)
    one = make_indicator(task, world)
    client = client_for(world.minh)
    form = client.get(f"/tasks/{task.id}/updates").text
    assert f'name="value_{one.id}"' in form and 'inputmode="decimal"' in form
    data = {"percent": "40", "has_obstacle": "no", f"value_{one.id}": "92,5 %"}
    press(client, f"/tasks/{task.id}/updates", **data)
    row = db.session.scalars(select(IndicatorValue)).one()
    update = db.session.scalars(select(ProgressUpdate)).one()
    assert (row.value, row.update_id, row.author_id) == (Decimal("92.5"), update.id, world.minh.id)
    page = client.get(f"/tasks/{task.id}").text
    assert "92,5\u00a0%" in page and "Chưa đạt" in page
    assert "ghi số liệu: “Chi bộ sinh hoạt đúng kế hoạch” 92,5" in page


def test_a_report_without_a_number_stays_as_quick_as_before(world, client_for) -> None:
    task = make.make_task(world)
    one = make_indicator(task, world)
    press(client_for(world.minh), f"/tasks/{task.id}/updates", percent="40", has_obstacle="no")
    assert task.percent == 40 and values_of(one) == []


def test_a_wrong_number_stops_the_report_and_keeps_what_was_typed(world, client_for) -> None:
    task = make.make_task(world)
    one = make_indicator(task, world)
    data = {"percent": "40", "has_obstacle": "no", "done": "Xong đợt một", f"value_{one.id}": "92.5"}
    answer = client_for(world.minh).post(f"/tasks/{task.id}/updates", data=data)
    assert "Anh chị ghi 92,5 nếu là số lẻ" in answer.text and 'value="92.5"' in answer.text
    assert "Xong đợt một" in answer.text
    assert task.percent == 0 and values_of(one) == []


def test_a_report_sent_twice_gives_its_numbers_once(world, client_for) -> None:
    task = make.make_task(world)
    one = make_indicator(task, world)
    data = {"percent": "40", "has_obstacle": "no", f"value_{one.id}": "92", "form_key": "one-form"}
    for _ in range(2):
        client_for(world.minh).post(f"/tasks/{task.id}/updates", data=data)
    assert values_of(one) == [(1, Decimal(92))]


def test_a_supporting_unit_is_not_asked_for_numbers(world, client_for) -> None:
    task = make.make_task(world)
    one = make_indicator(task, world)
    assert f"value_{one.id}" not in client_for(world.hoa).get(f"/tasks/{task.id}/updates").text


def test_a_monthly_number_says_its_month_and_the_oldest_that_lacks_is_proposed(world, client_for) -> None:
    task = make.make_task(world, assigned_on=make.day(-100), due_on=make.day(60))
    monthly = {"counting": CountedAs.PER_PERIOD, "rhythm": Rhythm.MONTH, "from_on": make.day(-100)}
    one = make_indicator(task, world, **monthly)
    lacking = of_task(task.id, make.day(0))[0].lacking
    assert len(lacking) >= 2
    page = client_for(world.minh).get(f"/tasks/{task.id}/updates").text
    assert f'<option selected value="{lacking[0].isoformat()}">' in page
    data = {"percent": "10", "has_obstacle": "no", f"value_{one.id}": "96", f"period_{one.id}": lacking[0].isoformat()}
    press(client_for(world.minh), f"/tasks/{task.id}/updates", **data)
    assert db.session.scalars(select(IndicatorValue.period_on)).one() == lacking[0]
    data[f"period_{one.id}"] = "2030-01-31"
    assert client_for(world.minh).post(f"/tasks/{task.id}/updates", data=data).status_code == 200
    assert len(values_of(one)) == 1


def test_sums_that_must_agree_warn_at_once_and_on_the_task(world, client_for) -> None:
    task = make.make_task(world)
    whole = make_indicator(task, world, name="Tổng số đơn vị", unit="đơn vị", target=Decimal(50))
    parts = [
        make_indicator(task, world, name=f"Khối {name}", unit="đơn vị", target=Decimal(20), whole_id=whole.id)
        for name in ("Đảng", "Nhà nước")
    ]
    typed = {f"value_{whole.id}": "51", f"value_{parts[0].id}": "22", f"value_{parts[1].id}": "28"}
    page = press(client_for(world.minh), f"/tasks/{task.id}/updates", percent="40", has_obstacle="no", **typed)
    assert "Số liệu chưa khớp: 22 + 28 = 50, khác 51" in page
    assert "22 + 28 = 50, khác 51" in client_for(world.tu).get(f"/tasks/{task.id}").text
    press(client_for(world.minh), f"/tasks/{task.id}/indicators/{whole.id}", value="50", period=make.day(0).isoformat())
    assert "khác 51" not in client_for(world.tu).get(f"/tasks/{task.id}").text


# ---------- Handing in ----------


def test_a_quantified_task_is_not_handed_in_without_its_number_and_says_which(world, client_for) -> None:
    task = make.make_task(world)
    one = make_indicator(task, world)
    client = client_for(world.minh)
    answer = client.post(f"/tasks/{task.id}/submission", data={"document_number": "512/BC-SNV", "result": "Đã xong"})
    assert "Chưa đủ số liệu để báo cáo hoàn thành: “Chi bộ sinh hoạt đúng kế hoạch”" in answer.text
    assert 'value="512/BC-SNV"' in answer.text and task.state is TaskState.IN_PROGRESS and task.percent == 0
    press(client, f"/tasks/{task.id}/submission", **{"document_number": "512/BC-SNV", f"value_{one.id}": "97,5"})
    assert task.state is TaskState.SUBMITTED and values_of(one) == [(1, Decimal("97.5"))]


def test_a_number_reported_before_is_enough(world, client_for) -> None:
    task = make.make_task(world)
    make_value(make_indicator(task, world), "97", make.day(-2), world.minh)
    press(client_for(world.minh), f"/tasks/{task.id}/submission", document_number="512/BC-SNV")
    assert task.state is TaskState.SUBMITTED


def test_each_period_that_is_over_needs_its_number(world, client_for) -> None:
    task = make.make_task(world, assigned_on=make.day(-100), due_on=make.day(60))
    monthly = {"counting": CountedAs.SUMMED, "rhythm": Rhythm.MONTH, "from_on": make.day(-100), "unit": "lớp"}
    one = make_indicator(task, world, **monthly)
    lacking = of_task(task.id, make.day(0))[0].lacking
    for day in lacking[1:]:
        make_value(one, "2", day, world.minh)
    answer = client_for(world.minh).post(f"/tasks/{task.id}/submission", data={"document_number": "1/BC"})
    assert f"(tháng\u00a0{lacking[0].month}/{lacking[0].year})" in answer.text


def test_the_verifier_is_told_of_targets_that_were_not_reached(world, client_for) -> None:
    task = make.make_task(world)
    one = make_indicator(task, world)
    press(
        client_for(world.minh), f"/tasks/{task.id}/submission", **{"document_number": "1/BC", f"value_{one.id}": "90"}
    )
    page = client_for(world.tu).get(f"/tasks/{task.id}/verification").text
    assert "1 trong 1 chỉ tiêu chưa đạt" in page and "90\u00a0%" in page and "≥" in page
    event = next(event for event in timeline(task) if event.verb == "task.submitted")
    assert event.details["unmet"] == [f"Chi bộ sinh hoạt đúng kế hoạch: {of_task(task.id, make.day(0))[0].words}"]


# ---------- Corrections ----------


def test_a_correction_keeps_both_numbers(world, client_for) -> None:
    task = make.make_task(world)
    one = make_indicator(task, world)
    address = f"/tasks/{task.id}/indicators/{one.id}"
    client = client_for(world.minh)
    press(client, address, value="960", period=make.day(0).isoformat())
    page = press(client, address, value="96", period=make.day(0).isoformat(), note="Gõ thừa một số 0")
    assert "Số trước vẫn được giữ" in page and "<s>960</s>" in page and "Gõ thừa một số 0" in page
    assert values_of(one) == [(1, Decimal(960)), (2, Decimal(96))]
    assert timeline(task)[0].details["values"][0]["before"] == "960\u00a0%"
    again = press(client, address, value="96,0", period=make.day(0).isoformat())
    assert "trùng với số đang có" in again and len(values_of(one)) == 2


def test_numbers_rest_while_they_are_verified_and_are_corrected_later_with_a_reason(world, client_for) -> None:
    task = make.make_task(world, state=TaskState.COMPLETED)
    one = make_indicator(task, world)
    make_value(one, "96", make.day(-1), world.minh)
    address, typed = f"/tasks/{task.id}/indicators/{one.id}", {"value": "95", "period": make.day(0).isoformat()}
    refused = client_for(world.lan).post(address, data=typed)
    assert "anh chị ghi căn cứ sửa số liệu" in refused.text
    assert "đã xong hoặc đã dừng" in client_for(world.minh).post(address, data=typed).text
    press(client_for(world.lan), address, **typed, note="Theo biên bản đối chiếu")
    assert len(values_of(one)) == 2
    task.state = TaskState.SUBMITTED
    db.session.commit()
    assert "đang chờ xác nhận" in client_for(world.lan).post(address, data={**typed, "value": "94"}).text


def test_the_target_of_another_task_is_not_found(world, client_for) -> None:
    one = make_indicator(make.make_task(world), world)
    other = make.make_task(world)
    assert client_for(world.lan).get(f"/tasks/{other.id}/indicators/{one.id}").status_code == 404
    data = {"percent": "40", "has_obstacle": "no", f"value_{one.id}": "92"}
    press(client_for(world.minh), f"/tasks/{other.id}/updates", **data)
    assert values_of(one) == []


# ---------- What it costs ----------


def queries_of(client, address, count_queries) -> int:
    client.get(address)
    with count_queries() as queries:
        assert client.get(address).status_code == 200
    return queries.number


def test_targets_cost_the_task_page_no_further_query_however_many_they_are(world, client_for, count_queries) -> None:
    plain, task = make.make_task(world), make.make_task(world)
    for place in range(6):
        one = make_indicator(task, world, name=f"Chỉ tiêu {place}")
        for back in (3, 2, 1):
            make_value(one, str(90 + back), make.day(-back), world.minh)
    client = client_for(world.minh)
    without = queries_of(client, f"/tasks/{plain.id}", count_queries)
    assert queries_of(client, f"/tasks/{task.id}", count_queries) == without
    for address in (f"/tasks/{task.id}/updates", f"/tasks/{task.id}/indicators/{one.id}"):
        assert queries_of(client, address, count_queries) <= 12


def test_the_chart_has_its_table(world, client_for) -> None:
    task = make.make_task(world)
    one = make_indicator(task, world)
    for back, amount in ((30, "90"), (20, "93,5".replace(",", ".")), (10, "96")):
        make_value(one, amount, make.day(-back), world.minh)
    page = client_for(world.minh).get(f"/tasks/{task.id}").text
    assert page.count('class="f-term"') == 2 and page.count('class="f-done"') == 1
    assert "<summary>Bảng số liệu</summary>" in page and '<td class="num">93,5</td>' in page
