"""What is typed when something is done with many tasks at once."""

from collections.abc import Sequence
from secrets import token_urlsafe
from typing import Any

from wtforms import HiddenField

from tracker.accounts.models import User
from tracker.forms import DayField, Form, Paragraphs, SelectField, SensibleYear, required


def _number(typed: Any) -> int | None:
    return int(typed) if str(typed or "").isascii() and str(typed or "").isdigit() else None


def _form_key() -> HiddenField:
    return HiddenField(filters=[lambda typed: (typed or "")[:64] or token_urlsafe(24)])


class TrackerForm(Form):
    """Who is to track the chosen tasks."""

    tracker = SelectField(
        "Chuyên viên theo dõi", [required("Anh chị chọn người theo dõi.")], coerce=_number, validate_choice=False
    )
    form_key = _form_key()

    def offer(self, trackers: Sequence[User]) -> "TrackerForm":
        self.tracker.choices = {"": "Chọn người theo dõi"} | {one.id: one.name for one in trackers}
        return self


class UrgeManyForm(Form):
    """By when the urged units are to answer, and what is added to the words proposed for each task."""

    answer_by = DayField("Đề nghị trả lời trước hết ngày", [required("Anh chị ghi ngày trả lời."), SensibleYear()])
    note = Paragraphs("Ghi thêm cho mọi việc", limit=2000)
    form_key = _form_key()
