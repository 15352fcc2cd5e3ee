"""The targets the reader found are offered when tasks are given out, and followed where a person leaves them ticked."""

from decimal import Decimal

from sqlalchemy import select

from tests import make
from tests.tasks.pages import press
from tracker.db import db
from tracker.indicators.models import Comparator, Direction, Indicator
from tracker.meetings.actions import paste
from tracker.meetings.models import Conclusion

TEXT = (
    "Hội nghị thống nhất các nhiệm vụ sau:\n\n"
    "Một là, giao Sở Nội vụ lượng hóa các mục tiêu, trong đó trên 95 % chi bộ sinh hoạt chuyên đề đúng kế hoạch, "
    "xong trước ngày 30/12/2030.\n\n"
    "Hai là, giao Sở Tài chính tiết kiệm chi, không quá 1.171 triệu đồng kinh phí hội nghị, xong trước ngày 30/12/2030."
)


def ready(world) -> Conclusion:
    conclusion = paste(world.committee, title="Hội nghị", held_on=make.day(-3), text=TEXT, by=world.lan)
    for item, unit in zip(conclusion.items, (world.home_affairs, world.finance), strict=True):
        item.lead_unit_id, item.tracker_id = unit.id, world.tu.id
    db.session.commit()
    return conclusion


def test_ticked_targets_are_followed_with_their_words_number_and_unit(world, client_for) -> None:
    conclusion = ready(world)
    first, second = (item.id for item in conclusion.items)
    client = client_for(world.lan)
    page = client.get(f"/conclusions/{conclusion.id}/issue").text
    assert page.count('name="target"') == 2 and page.count(" checked") == 2
    data = {"version": str(conclusion.version), "target": [f"{first}-0", f"{second}-0"]}
    said = press(client, f"/conclusions/{conclusion.id}/issue", **data)
    assert "2 chỉ tiêu được theo dõi" in said
    share, money = db.session.scalars(select(Indicator).order_by(Indicator.task_id))
    assert (share.name, share.unit, share.target) == ("Chi bộ sinh hoạt chuyên đề đúng kế hoạch", "%", Decimal(95))
    assert (share.comparator, share.words) == (Comparator.AT_LEAST, "trên 95 %")
    assert (money.target, money.comparator, money.direction) == (Decimal(1171), Comparator.AT_MOST, Direction.DOWN)


def test_a_target_that_is_unticked_is_not_followed(world, client_for) -> None:
    conclusion = ready(world)
    press(client_for(world.lan), f"/conclusions/{conclusion.id}/issue", version=str(conclusion.version))
    assert db.session.scalars(select(Indicator)).all() == []


def test_an_invented_target_is_passed_over(world, client_for) -> None:
    conclusion = ready(world)
    data = {"version": str(conclusion.version), "target": ["999-0", f"{conclusion.items[0].id}-7", "x"]}
    press(client_for(world.lan), f"/conclusions/{conclusion.id}/issue", **data)
    assert db.session.scalars(select(Indicator)).all() == []
