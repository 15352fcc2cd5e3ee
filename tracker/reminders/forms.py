"""Shape of the forms about reminding."""

from datetime import date, timedelta
from typing import Any

from wtforms import BooleanField, HiddenField
from wtforms.validators import Optional

from tracker.display import label, labels, percent, upper_first, weekday
from tracker.forms import Between, Form, Line, Paragraphs, RadioField, SelectField, WholeNumber, required
from tracker.notices.models import NoticeKind, Pace
from tracker.notices.rules import CHOICES
from tracker.reminders.actions.linking import Told
from tracker.reminders.models import Audience, Channel, Counting
from tracker.reminders.queries.links import OpenLink
from tracker.reminders.rules.checks import days_before
from tracker.reminders.rules.stages import Offsets, Rules

OTHERS = tuple(audience for audience in Audience if audience is not Audience.CONTACT)
WORKING_WEEK, A_MONDAY = 5, date(2024, 1, 1)


def _day_or_none(value: Any) -> int | None:
    return int(value) if str(value).isdecimal() else None


class RulesForm(Form):
    """A committee's rules of reminding. The fields of the other audiences are added below, three each."""

    version = HiddenField()
    contact_before = Line("Trước hạn (ngày)", limit=60)
    contact_late_from = WholeNumber(
        "Khi quá hạn, từ ngày thứ", [required("Anh chị nhập số ngày, ví dụ 1."), Between(1, 365)]
    )
    before_in = RadioField("Mốc trước hạn tính theo", choices=labels(Counting))
    late_in = RadioField("Mốc quá hạn tính theo", choices=labels(Counting))
    late_every = WholeNumber(
        "Khi vẫn quá hạn, nhắc lại sau mỗi (ngày)", [required("Anh chị nhập số ngày, ví dụ 7."), Between(1, 60)]
    )
    urge_after = WholeNumber("Soạn bản đôn đốc khi quá hạn (ngày)", [Optional(), Between(1, 365)])
    report_after = WholeNumber("Báo cáo lãnh đạo khi quá hạn (ngày)", [Optional(), Between(1, 365)])
    weekly_on = SelectField("Thư tuần cho lãnh đạo", coerce=_day_or_none)
    report_links = BooleanField("Cho phép báo cáo tiến độ qua liên kết trong thư, không cần đăng nhập")

    def __init__(self, rules: Rules, version: int) -> None:
        super().__init__(data=_data_of(rules, version))
        days = {day: upper_first(weekday(A_MONDAY + timedelta(days=day))) for day in range(WORKING_WEEK)}
        self.weekly_on.choices = {"": "Không gửi"} | days

    @property
    def drawn_from(self) -> int:
        """The version of the rules the form was drawn from."""
        typed = self.version.data or ""
        return int(typed) if typed.isdecimal() and len(typed) < 9 else 0

    def wanted(self) -> Rules:
        """The rules as they are typed. Raises Refused beside a field."""
        before = days_before(self.contact_before.data or "", "contact_before", may_be_none=False)
        audiences = {Audience.CONTACT: Offsets(before, self.contact_late_from.data)}
        for audience in OTHERS:
            field = f"{audience.value}_before"
            before = days_before(self[field].data or "", field, may_be_none=True)
            late_from = self[f"{audience.value}_late_from"].data
            if before or late_from:
                audiences[audience] = Offsets(before, late_from, Channel(self[f"{audience.value}_by"].data))
        return Rules(
            audiences,
            late_every=self.late_every.data or 0,
            before_in=Counting(self.before_in.data),
            late_in=Counting(self.late_in.data),
            weekly_on=self.weekly_on.data,
            report_links=bool(self.report_links.data),
            urge_after=self.urge_after.data,
            report_after=self.report_after.data,
        )


for _audience in OTHERS:
    setattr(RulesForm, f"{_audience.value}_before", Line("Trước hạn (ngày)", limit=60))
    _late_from = WholeNumber("Khi quá hạn, từ ngày thứ", [Optional(), Between(1, 365)])
    setattr(RulesForm, f"{_audience.value}_late_from", _late_from)
    setattr(RulesForm, f"{_audience.value}_by", SelectField("Báo bằng", choices=labels(Channel)))


def _data_of(rules: Rules, version: int) -> dict[str, Any]:
    data: dict[str, Any] = {
        "version": str(version),
        "before_in": rules.before_in.value,
        "late_in": rules.late_in.value,
        "late_every": rules.late_every,
        "urge_after": rules.urge_after,
        "report_after": rules.report_after,
        "weekly_on": rules.weekly_on,
        "report_links": rules.report_links,
    }
    for audience in Audience:
        offsets = rules.audiences.get(audience, Offsets())
        data[f"{audience.value}_before"] = ", ".join(str(days) for days in sorted(offsets.before, reverse=True))
        data[f"{audience.value}_late_from"] = offsets.late_from
        data[f"{audience.value}_by"] = offsets.by.value
    return data


class ChoicesForm(Form):
    """How soon a person wants mail of each kind; the fields are added below, one for each kind one can choose about."""

    def chosen(self) -> dict[NoticeKind, Pace]:
        """What was chosen, by kind."""
        return {kind: Pace(self[kind.value].data) for kind in CHOICES if kind.value in self}


for _kind, _paces in CHOICES.items():
    _choices = {pace.value: label(pace) for pace in _paces}
    setattr(ChoicesForm, _kind.value, SelectField(label(_kind), choices=_choices))


class LinkForm(Form):
    """Progress on some tasks at once; each has three fields of its own, named by the task, and may be left out."""

    task_ids: tuple[int, ...] = ()

    def validate(self, extra_validators: Any = None) -> bool:
        """Words without a percentage, or nothing at all, are no report."""
        sound = super().validate(extra_validators)
        for task_id in self.task_ids:
            if not self[f"percent_{task_id}"].data and (
                self._words("done", task_id) or self._words("obstacle", task_id)
            ):
                self.add_error(f"percent_{task_id}", "Anh chị chọn tỷ lệ hoàn thành đến hôm nay của việc này.")
                sound = False
        if sound and not self.told():
            self.add_error(None, "Anh chị chọn tỷ lệ hoàn thành của ít nhất một việc rồi gửi.")
            return False
        return bool(sound)

    def _words(self, name: str, task_id: int) -> str:
        return str(self[f"{name}_{task_id}"].data or "")

    def told(self) -> dict[int, Told]:
        """What was filled in, by task."""
        return {
            task_id: Told(
                int(self[f"percent_{task_id}"].data), self._words("done", task_id), self._words("obstacle", task_id)
            )
            for task_id in self.task_ids
            if self[f"percent_{task_id}"].data
        }


def link_form(link: OpenLink) -> LinkForm:
    """The form of a link, with the fields of the tasks that can still be reported on."""
    fields: dict[str, Any] = {"task_ids": tuple(link.open_tasks)}
    for task_id, task in link.open_tasks.items():
        tiles = sorted({task.percent, *range(0, 101, 10)})
        choices = {"": "Chưa báo cáo"} | {str(tile): percent(tile) for tile in tiles}
        fields[f"percent_{task_id}"] = SelectField("Đến hôm nay đã làm được", choices=choices, default="")
        fields[f"done_{task_id}"] = Paragraphs("Đã làm được gì", limit=4000)
        fields[f"obstacle_{task_id}"] = Paragraphs("Khó khăn, vướng mắc", limit=4000)
    form: LinkForm = type("TheLinkForm", (LinkForm,), fields)()
    return form
