"""What is typed about reviews: the cut-off of a new one, and the lines of one."""

import re
from collections.abc import Mapping
from secrets import token_urlsafe

from wtforms import HiddenField
from wtforms.validators import Optional

from tracker.forms import DayField, Form, Line, SensibleYear, clean, required
from tracker.reviews.actions import Written

LONGEST = 4000
_VERSION = re.compile(r"version-([0-9]{1,9})")


class ReviewForm(Form):
    """The day a review is cut off at."""

    cut_off = DayField("Chốt số liệu đến hết ngày", [required("Anh chị nhập ngày chốt."), SensibleYear()])
    from_on = DayField("Tính từ ngày", [Optional(), SensibleYear()])
    title = Line("Tên bản rà soát")
    form_key = HiddenField(filters=[lambda typed: (typed or "")[:64] or token_urlsafe(24)])


def written_in(typed: Mapping[str, str]) -> list[Written]:
    """The lines a page sent: `version-ID`, `seen-ID`, `cause-ID`, `plan-ID`; anything else in it is passed over."""
    found = []
    for name, value in typed.items():
        if (asked := _VERSION.fullmatch(name)) and value.isdecimal():
            row_id = int(asked[1])
            cause, plan = (_text(typed.get(f"{part}-{row_id}")) for part in ("cause", "plan"))
            found.append(Written(row_id, cause, plan, int(value[:9]), typed.get(f"seen-{row_id}", "")))
    return found


def _text(typed: str | None) -> str:
    return (clean(typed) or "").strip()[:LONGEST]
