"""Numbers on a phone in as many presses as before, a duty said in words, and a review that loses no word."""

from decimal import Decimal

from sqlalchemy import select

from tests import make
from tests.databases import ON_POSTGRESQL
from tests.indicators.things import make_indicator, make_value
from tests.reviews.things import make_review
from tracker import clock
from tracker.db import db
from tracker.duties.models import DutyVersion
from tracker.indicators.models import IndicatorValue
from tracker.reviews.models import Review, ReviewRow, ReviewState

pytestmark = ON_POSTGRESQL


def read(query):
    """What stands, read and let go: a transaction left open would keep the server from writing."""
    db.session.rollback()
    found = db.session.scalars(query).all()
    db.session.expunge_all()
    db.session.rollback()
    return found


def test_a_number_goes_with_the_report_in_three_presses(world, visitor_for) -> None:
    task = make.make_task(world, percent=40)
    one = make_indicator(task, world)
    for back, amount in ((20, "82.5"), (9, "90.2")):
        make_value(one, amount, make.day(-back), world.minh)
    task_id, field = task.id, f"value_{one.id}"
    minh = visitor_for(world.minh, phone=True)
    minh.press("Báo cáo", role="link")
    assert "hiện có 90,2 %" in minh.words.replace("\u00a0", " ")
    minh.choose("60")
    minh.page.locator(f"[name={field}]").fill("93,8 %")
    minh.press("Gửi báo cáo")
    assert minh.presses == 3
    assert max(row.value for row in read(select(IndicatorValue))) == Decimal("93.8")
    minh.go(f"/tasks/{task_id}")
    assert "Chưa đạt" in minh.words
    minh.press("Chi bộ sinh hoạt đúng kế hoạch", role="link")
    minh.page.locator("[name=value]").fill("93.8")
    minh.press("Ghi số liệu")
    assert "Anh chị ghi 93,8 nếu là số lẻ" in minh.words


def test_a_secretary_says_a_duty_and_looks_at_its_dates_first(world, visitor_for) -> None:
    lan = visitor_for(world.lan)
    lan.go("/duties")
    lan.press("Thêm việc định kỳ", role="link")
    page = lan.page
    assert page.locator("[name=day]").is_visible() and not page.locator("[name=weekday]").is_visible()
    lan.choose("Hằng tuần")
    assert page.locator("[name=weekday]").is_visible() and not page.locator("[name=day]").is_visible()
    lan.choose("Hằng quý")
    page.locator("[name=title]").fill("Báo cáo kết quả công tác")
    page.locator("[name=day]").fill("31")
    lan.press("Xem năm kỳ tới")
    assert page.locator("#preview li").count() == 5
    page.locator("[name=lead_unit_id]").select_option(label="Sở Nội vụ")
    page.locator("[name=tracker_id]").select_option(label="Hoàng Ngọc Tú")
    lan.press("Lưu việc định kỳ")
    assert "Hằng quý, ngày cuối của các tháng 3, 6, 9, 12" in lan.words
    assert read(select(DutyVersion))[0].rule == "FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"
    lan.press("Thay đổi từ một ngày", role="link")
    page.locator("[name=reason]").fill("Công văn 12-CV/BCĐ")
    page.locator("[name=day]").fill("20")
    lan.press("Ghi thay đổi")
    assert "Đã ghi thay đổi" in lan.words
    lan.press("Kết thúc từ một ngày", role="link")
    page.locator("[name=reason]").fill("Hết nhiệm kỳ")
    lan.press("Kết thúc việc định kỳ")
    assert "Không còn kỳ nào" in lan.words


def test_a_review_is_saved_line_by_line_and_an_ended_session_loses_nothing(world, visitor_for) -> None:
    task = make.make_task(world, title="Việc quá hạn", due_on=make.day(-5))
    make_indicator(task, world)
    review = make_review(world)
    address, email = f"/reviews/{review.id}", world.lan.email
    ids = db.session.scalars(select(ReviewRow.id).order_by(ReviewRow.place)).all()
    lan = visitor_for(world.lan)
    lan.go("/reports")
    lan.press("Rà soát giữa kỳ", role="link")
    lan.press("Rà soát mục tiêu", role="link")
    page = lan.page
    page.locator(f"#plan-{ids[0]}").fill("Xong trước 15/12")
    page.locator(f"#cause-{ids[1]}").focus()  # leaving a field saves its line
    page.locator(f"#row-{ids[0]} .said", has_text="Đã lưu").wait_for()
    assert read(select(ReviewRow).where(ReviewRow.id == ids[0]))[0].plan == "Xong trước 15/12"
    page.locator(f"#plan-{ids[0]}").fill("Xong trước 20/12")  # the line knows its new version
    page.locator(f"#cause-{ids[1]}").focus()
    page.locator(f"[name=version-{ids[0]}][value='3']").wait_for(state="attached")
    lan.age_session()
    page.locator(f"#plan-{ids[1]}").fill("Họp giao ban mỗi tuần")
    page.locator(f"#plan-{ids[0]}").focus()
    page.wait_for_url("**/sign-in**")  # the script leads to the door, behind which the words wait
    lan.problems.clear()
    lan.fill_door(email)
    assert "đã được đưa trở lại" in lan.words
    assert page.locator(f"#plan-{ids[1]}").input_value() == "Họp giao ban mỗi tuần"
    lan.press("Lưu trang này")
    assert read(select(ReviewRow).where(ReviewRow.id == ids[1]))[0].plan == "Họp giao ban mỗi tuần"
    lan.press("Chốt…", role="link")
    lan.press("Chốt bản rà soát")
    assert "Đã chốt" in lan.words and page.locator("textarea").count() == 0
    closed = read(select(Review))[0]
    assert closed.state is ReviewState.CLOSED and closed.cut_off == clock.today()
    lan.go(f"{address}/closing")
    assert "còn nguyên như khi chốt" in lan.words


def test_a_review_works_without_javascript(world, visitor_for) -> None:
    make.make_task(world)
    review_id = make_review(world).id
    row_id = db.session.scalars(select(ReviewRow.id)).one()
    lan = visitor_for(world.lan, phone=True, javascript=False)
    lan.go(f"/reviews/{review_id}")
    lan.page.locator(f"#plan-{row_id}").fill("Quý IV")
    lan.press("Lưu trang này")
    assert "Đã lưu 1 dòng" in lan.words
