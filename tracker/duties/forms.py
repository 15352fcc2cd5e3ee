"""A recurring duty as a secretary says it."""

from collections.abc import Sequence
from datetime import date
from secrets import token_urlsafe
from typing import Any

from wtforms import BooleanField, HiddenField, ValidationError
from wtforms.validators import Optional

from tracker.accounts.models import User
from tracker.duties import rules
from tracker.duties.actions import Owed
from tracker.duties.models import DutyVersion
from tracker.duties.rules import Every, Rhythm
from tracker.forms import (
    Between,
    Choices,
    DayField,
    Form,
    Line,
    Paragraphs,
    RadioField,
    SelectField,
    SelectMultipleField,
    SensibleYear,
    WholeNumber,
    required,
)
from tracker.labels import labels
from tracker.units.models import Unit

USUAL_DAYS_BEFORE = {Every.WEEK: 5, Every.MONTH: 15, Every.QUARTER: 30, Every.HALF: 45, Every.YEAR: 60}
WEEKDAYS: Choices = {n: rules.WEEKDAY_WORDS[n].capitalize() for n in range(7)}
MONTHS: Choices = {"": "Tháng cuối kỳ"} | {n: f"Tháng thứ {n}" for n in range(1, 13)}


def _number(value: Any) -> int | None:
    return int(value) if value not in (None, "", "None") else None


class DutyForm(Form):
    """What is owed each period, how often, and by whom; for a change also from when on, and why."""

    title = Line("Nội dung", [required("Anh chị ghi nội dung, ví dụ Báo cáo kết quả công tác.")], limit=250)
    every = RadioField("Lặp lại", choices=labels(Every), default=Every.MONTH.value)
    weekday = SelectField("Đến hạn vào thứ", choices=WEEKDAYS, coerce=int, default=4)
    day = WholeNumber("Đến hạn vào ngày", [Between(1, 31)])
    month = SelectField("Trong tháng thứ mấy của kỳ", choices=MONTHS, coerce=_number)
    names_previous = BooleanField("Gọi tên theo kỳ liền trước (hạn 05/10 là báo cáo tháng 9)")
    from_on = DayField("Bắt đầu từ ngày", [required("Anh chị nhập ngày bắt đầu."), SensibleYear()])
    until_on = DayField("Đến hết ngày", [Optional(), SensibleYear()])
    give_before = WholeNumber("Giao trước hạn bao nhiêu ngày", [Optional(), Between(0, rules.MOST_DAYS_BEFORE)])
    lead_unit_id = SelectField("Đơn vị chủ trì", coerce=_number)
    support_unit_ids = SelectMultipleField("Đơn vị phối hợp", coerce=int)
    tracker_id = SelectField("Chuyên viên theo dõi", coerce=_number)
    product = Line("Sản phẩm cần có")
    text = Paragraphs("Diễn giải, lời văn")
    starred = BooleanField("Nhiệm vụ trọng tâm")
    reason = Paragraphs("Lý do, văn bản làm căn cứ", limit=2000)
    version = HiddenField()
    form_key = HiddenField(filters=[lambda typed: (typed or "")[:64] or token_urlsafe(24)])

    def offer(self, units: Sequence[Unit], trackers: Sequence[User]) -> None:
        """Fill the selects."""
        self.lead_unit_id.choices = {"": "Chọn đơn vị"} | {unit.id: unit.name for unit in units}
        self.support_unit_ids.choices = {unit.id: unit.name for unit in units}
        self.tracker_id.choices = {"": "Chọn người theo dõi"} | {one.id: one.name for one in trackers}

    def validate_lead_unit_id(self, field: SelectField) -> None:
        if field.data is None:
            raise ValidationError("Chưa có đơn vị chủ trì. Mỗi nhiệm vụ cần đúng một đơn vị chủ trì.")

    def validate_tracker_id(self, field: SelectField) -> None:
        if field.data is None:
            raise ValidationError("Chưa có chuyên viên theo dõi.")

    def validate_day(self, field: WholeNumber) -> None:
        if self.every.data != Every.WEEK.value and field.data is None and not field.errors:
            raise ValidationError("Anh chị ghi ngày đến hạn, từ 1 đến 31; 31 là ngày cuối tháng.")

    def validate_month(self, field: SelectField) -> None:
        every = self.every.data if self.every.data in set(Every) else Every.MONTH
        size = rules.MONTHS.get(Every(every), 12)
        if self.every.data not in (Every.WEEK, Every.MONTH) and field.data and field.data > size:
            raise ValidationError(f"Kỳ này chỉ có {size} tháng. Anh chị chọn lại tháng của kỳ.")

    def validate_until_on(self, field: DayField) -> None:
        if field.data and self.from_on.data and field.data < self.from_on.data:
            raise ValidationError("Ngày cuối đứng trước ngày bắt đầu. Anh chị xem lại hai ngày.")

    def forget_the_rest(self) -> None:
        """Who only looks at the dates is not told what else is missing."""
        for field in self:
            if field.name not in ("every", "weekday", "day", "month", "from_on", "until_on", "give_before"):
                field.errors = []

    @property
    def rhythm(self) -> Rhythm:
        """How often, as chosen; call it on a valid form."""
        every = Every(self.every.data)
        if every is Every.WEEK:
            return Rhythm(every, weekday=self.weekday.data)
        size = rules.MONTHS[every]
        month = 1 if every is Every.MONTH else self.month.data or size
        return Rhythm(every, self.day.data or rules.LAST_DAY, month)

    def owed(self) -> Owed:
        """What the filled form says."""
        rhythm = self.rhythm
        before = self.give_before.data
        return Owed(
            title=self.title.data or "",
            rule=rhythm.rule,
            give_before=USUAL_DAYS_BEFORE[rhythm.every] if before is None else before,
            lead_unit_id=self.lead_unit_id.data,
            tracker_id=self.tracker_id.data,
            support_unit_ids=tuple(self.support_unit_ids.data or ()),
            until_on=self.until_on.data,
            names_previous=bool(self.names_previous.data) and rhythm.every is not Every.WEEK,
            text=self.text.data or "",
            product=self.product.data or "",
            starred=bool(self.starred.data),
        )


class EndForm(Form):
    """From when on nothing is owed any more, and why."""

    from_on = DayField("Kết thúc từ ngày", [required("Anh chị nhập ngày."), SensibleYear()])
    reason = Paragraphs("Lý do, văn bản làm căn cứ", [required("Anh chị ghi lý do hoặc văn bản.")], limit=2000)
    version = HiddenField()


def values_of(version: DutyVersion) -> dict[str, Any]:
    """What the form shows of what holds now."""
    return {**rhythm_values(rules.rhythm_of(version.rule)), "support_unit_ids": version.support_unit_ids}


def rhythm_values(rhythm: Rhythm | None) -> dict[str, Any]:
    """The fields of a rhythm; none of them where there is none to show."""
    if rhythm is None:
        return {}
    if rhythm.every is Every.WEEK:
        return {"every": rhythm.every.value, "weekday": rhythm.weekday}
    size = rules.MONTHS[rhythm.every]
    month = None if rhythm.month == size else rhythm.month
    return {"every": rhythm.every.value, "day": rhythm.day, "month": month if size > 1 else None}


def version_typed(typed: str | None) -> int:
    """The version a form was drawn from; 0 for anything that is none."""
    return int(typed[:9]) if typed and typed.isdecimal() else 0


def first_day(typed: date | None, today: date) -> date:
    """The day a preview begins with."""
    return max(typed, today) if typed else today
