"""Reviews of thousands of tasks, gathered in the background."""

from collections.abc import Callable
from datetime import date

from tracker import clock
from tracker.accounts.queries import standpoint
from tracker.db import db
from tracker.errors import Refused
from tracker.reviews import actions, rules
from tracker.reviews.models import Review
from tracker.units.models import Committee
from tracker.works.jobs import address
from tracker.works.models import LongWork


def review_in_background(work: LongWork, _progress: Callable[[int], None]) -> tuple[str, str]:
    """The handler of long work of the kinds "reviews.begin" and "reviews.collect"."""
    assert work.committee_id is not None
    if not rules.can_write(standpoint(work.by, work.committee_id, clock.today())):
        raise Refused("Anh chị không còn là Tổ thư ký của Ban Chỉ đạo này, nên bản rà soát chưa được lập.")
    asked = work.payload
    if work.kind == actions.COLLECT:
        review = db.session.get_one(Review, int(asked["review"]))
        changed = actions.collect(review, by=work.by)
        said = f"Đã lấy lại số liệu: thêm {changed['came']} dòng, bỏ {changed['went']} dòng."
    else:
        review = actions.begin(
            db.session.get_one(Committee, work.committee_id),
            title=asked["title"],
            from_on=date.fromisoformat(asked["from_on"]),
            cut_off=date.fromisoformat(asked["cut_off"]),
            by=work.by,
        )
        said = f"Đã lập bản rà soát “{review.title}”."
    return said, address("reviews.show", review_id=review.id)
