"""A secretary at the keyboard: moves through the list, ticks, gives many tasks away in one press."""

from tests import make
from tests.databases import ON_SQLITE
from tracker.accounts.models import Role
from tracker.db import db

pytestmark = ON_SQLITE


def test_the_list_is_worked_with_keys_and_given_away_in_one_press(world, visitor_for) -> None:
    with make.together():
        for number in range(3):
            make.make_task(world, title=f"Việc số {number}", due_on=make.day(number + 1))
        make.make_membership(make.make_user("Phan Thanh Bình", world.office), world.committee, Role.TRACKER)
    lan = visitor_for(world.lan)
    lan.go("/tasks")
    keys = lan.page.keyboard
    keys.press("?")
    assert lan.page.locator("#shortcuts").is_visible() and "Đến ô tìm kiếm" in lan.words
    lan.look()
    keys.press("Escape")
    keys.press("/")
    keys.type("gnx")
    assert lan.page.locator("#f-q").input_value() == "gnx", "keys are letters while one types"
    lan.page.locator("h1").click()
    for key in ("j", "x", "j", "x"):
        keys.press(key)
    assert lan.page.locator("tbody input:checked").count() == 2
    lan.press("Giao người theo dõi…")
    assert "2 việc sẽ chuyển" in lan.words
    lan.page.select_option("select[name=tracker]", label="Phan Thanh Bình")
    lan.press("Giao 2 việc")
    assert "Phan Thanh Bình nay theo dõi 2 việc." in lan.words
    keys.press("j")
    keys.press("Enter")
    lan.page.wait_for_url("**/tasks/*")
    keys.press("g")
    keys.press("k")
    lan.page.wait_for_url("**/conclusions")
    lan.press("Phím tắt")
    lan.press("Tắt phím tắt")
    lan.press("Đóng")
    keys.press("g")
    keys.press("n")
    keys.press("?")
    assert "/conclusions" in lan.page.url and not lan.page.locator("#shortcuts").is_visible()
    db.session.rollback()


def test_a_filter_is_kept_and_many_are_chosen_without_javascript(world, visitor_for) -> None:
    make.make_task(world, due_on=make.day(-3))
    lan = visitor_for(world.lan, javascript=False)
    lan.go("/tasks?view=overdue&starred=")
    lan.page.locator("tbody input[type=checkbox]").check()
    lan.press("Đôn đốc…")
    lan.press("Đôn đốc 1 việc")
    assert "Đã đôn đốc 1 việc" in lan.words
