"""Terms as offices write them; the day of the meeting is 9 August 2023."""

from __future__ import annotations

from datetime import date

import pytest

from tracker.reading import Deadline, Disposition, read_conclusion

ON = date(2023, 8, 9)


def deadline_of(words: str, on: date | None = ON) -> Deadline | None:
    reading = read_conclusion(f"Chủ tịch UBND tỉnh yêu cầu:\n1. Sở Y tế rà soát hồ sơ, {words}.", on=on)
    (task,) = reading.leaves()
    assert task.disposition is Disposition.TASK
    return task.deadline


@pytest.mark.parametrize(
    ("words", "kind", "due"),
    [
        ("báo cáo trước ngày 30/11/2023", "date", "2023-11-30"),
        ("hoàn thành chậm nhất 15/12", "date", "2023-12-15"),
        ("hoàn thành chậm nhất ngày 31 tháng 10 năm 2023", "date", "2023-10-31"),
        ("báo cáo trước 17 giờ 00 ngày 20/10/2023", "date", "2023-10-20"),
        ("báo cáo trước 10h00' ngày 20/10/2023", "date", "2023-10-20"),
        ("xong 20/5/2024", "date", "2024-05-20"),
        ("báo cáo trước ngày 15/3", "date", "2024-03-15"),
        ("hoàn thành trước 30.9.2023", "date", "2023-09-30"),
        ("hoàn thành trong tháng 11/2023", "month", "2023-11-30"),
        ("hoàn thành cuối tháng 2/2024", "month", "2024-02-29"),
        ("hoàn thành trong quý III", "quarter", "2023-09-30"),
        ("hết quý II năm 2024", "quarter", "2024-06-30"),
        ("hoàn thành trong 6 tháng cuối năm", "half", "2023-12-31"),
        ("hoàn thành trong 6 tháng đầu năm 2024", "half", "2024-06-30"),
        ("hoàn thành trong năm 2026", "year", "2026-12-31"),
        ("phấn đấu đến hết năm 2024 đạt 95%", "year", "2024-12-31"),
        ("từ nay đến cuối năm", "year", "2023-12-31"),
        ("thực hiện từ ngày 25/01/2024 đến ngày 24/02/2024", "range", "2024-02-24"),
        ("trực từ ngày 15/9 đến hết ngày 31/10/2023", "range", "2023-10-31"),
        ("báo cáo trong 10 ngày làm việc kể từ ngày ban hành", "date", "2023-08-23"),
    ],
)
def test_the_last_allowed_day(words: str, kind: str, due: str) -> None:
    deadline = deadline_of(words)
    assert deadline is not None
    assert (deadline.kind, str(deadline.due_on)) == (kind, due)


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        ("báo cáo trước ngày 15 hằng tháng", "FREQ=MONTHLY;BYMONTHDAY=15"),
        ("báo cáo trước 25 hàng tháng", "FREQ=MONTHLY;BYMONTHDAY=25"),
        ("báo cáo vào chiều thứ Sáu hằng tuần", "FREQ=WEEKLY;BYDAY=FR"),
        ("báo cáo vào ngày cuối cùng của tháng", "FREQ=MONTHLY;BYMONTHDAY=-1"),
        ("báo cáo định kỳ hằng quý", "FREQ=MONTHLY;INTERVAL=3"),
        ("báo cáo định kỳ 06 tháng một lần", "FREQ=MONTHLY;INTERVAL=6"),
        ("báo cáo trước ngày 20 của tháng cuối quý", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=20"),
        ("báo cáo trước ngày 30 tháng 11 hằng năm", "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30"),
        ("hằng năm, tổng kết việc thực hiện", "FREQ=YEARLY"),
    ],
)
def test_a_duty_that_comes_back_has_a_rule(words: str, rule: str) -> None:
    deadline = deadline_of(words)
    assert deadline is not None
    assert (deadline.kind, deadline.recurrence, deadline.due_on) == ("recurring", rule, None)


@pytest.mark.parametrize(
    "words",
    [
        "theo Kế hoạch số 45/KH-UBND ngày 12/01/2023",
        "thuộc Chương trình giai đoạn 2021 - 2030, tầm nhìn đến năm 2045",
        "nêu tại phiên họp tháng 6",
        "xây dựng kế hoạch 5 năm và hằng năm để triển khai",
        "định kỳ hoặc đột xuất báo cáo",
        "thường xuyên, kịp thời",
        "ngay khi nhận đủ hồ sơ",
        "kết quả 9 tháng đầu năm 2023",
    ],
)
def test_what_is_no_deadline_of_the_duty(words: str) -> None:
    assert deadline_of(words) is None


def test_an_impossible_date_is_told_and_not_guessed() -> None:
    reading = read_conclusion("Giao Sở Y tế rà soát hồ sơ thuốc, báo cáo trước ngày 31/02/2026.", on=ON)
    (task,) = reading.leaves()
    assert task.deadline is not None and task.deadline.due_on is None
    assert task.unsure
    assert reading.warnings == ("Ngày 31/02/2026 không có trong lịch; thời hạn để trống, cần xem lại văn bản.",)


def test_a_field_that_says_always_is_ongoing_and_overrides_the_list() -> None:
    text = "Nhiệm vụ 1: Kiểm tra hồ sơ.\nĐơn vị chủ trì: Phòng Nội vụ\nThời hạn: Thường xuyên"
    (task,) = read_conclusion(text, on=ON).leaves()
    assert task.deadline is not None
    assert (task.deadline.kind, task.deadline.due_on, task.deadline.recurrence) == ("ongoing", None, None)


def test_without_the_day_of_the_meeting_the_document_gives_the_year() -> None:
    text = "Hà Lâm, ngày 14 tháng 8 năm 2023\nChủ tịch UBND tỉnh giao:\n1. Sở Y tế báo cáo trước ngày 30/9."
    (task,) = read_conclusion(text).leaves()
    assert task.deadline is not None and task.deadline.due_on == date(2023, 9, 30)


def test_a_date_of_one_part_is_offered_with_that_part_only() -> None:
    text = (
        "Chủ tịch yêu cầu:\n1. Sở Văn hóa rà soát các hoạt động kỷ niệm; biên soạn bộ sách Văn kiện, dự kiến ra mắt "
        "tháng 11/2023; tổ chức hội thảo."
    )
    (task,) = read_conclusion(text, on=ON).leaves()
    assert task.deadline is None
    assert [part.deadline.due_on if part.deadline else None for part in task.parts] == [None, date(2023, 11, 30), None]
