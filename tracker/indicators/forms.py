"""What is typed about targets: what one is, and the values of a period."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from secrets import token_urlsafe
from typing import Any, TypeVar

from wtforms import Field, HiddenField
from wtforms.widgets import TextInput

from tracker.forms import Form, Line, Paragraphs, SelectField, clean, required
from tracker.indicators import rules
from tracker.indicators.actions import Definition, Given
from tracker.indicators.models import Comparator, CountedAs, Direction, Indicator, Rhythm
from tracker.indicators.rules import Reached
from tracker.labels import labels


class Figure(Field):
    """A number written the Vietnamese way; data is an exact decimal or none. A typing error keeps what was typed."""

    widget = TextInput()
    data: Decimal | None

    def __init__(self, label: str, validators: list[Any] | None = None, *, unit: str = "", **kwargs: Any) -> None:
        super().__init__(label, validators, **kwargs)
        self.unit = unit

    def _value(self) -> str:
        return str(self.raw_data[0]) if self.raw_data else rules.write_typed(self.data, self.unit)

    def process_formdata(self, valuelist: list[str]) -> None:
        typed = (clean(valuelist[0] if valuelist else "") or "").strip()
        self.data = None
        if typed:
            self.data = rules.read_number(typed[:100], self.unit)


COMPARATORS = {  # what a sign alone leaves to be guessed
    Comparator.AT_LEAST.value: "≥ từ mức này trở lên",
    Comparator.AT_MOST.value: "≤ không quá mức này",
    Comparator.EQUAL.value: "= đúng bằng",
}


def _number(value: Any) -> int | None:
    return int(value) if value not in (None, "", "None") else None


class IndicatorForm(Form):
    """What a target is."""

    name = Line(
        "Tên chỉ tiêu", [required("Anh chị ghi tên chỉ tiêu, ví dụ Chi bộ sinh hoạt đúng kế hoạch.")], limit=200
    )
    unit = Line("Đơn vị tính", limit=40)
    comparator = SelectField("Mức cần đạt", choices=COMPARATORS)
    target = Figure("Con số", [required("Anh chị ghi con số cần đạt, ví dụ 95 hoặc 1.171.")])
    direction = SelectField("Chiều phấn đấu", choices={"": "Theo mức cần đạt"} | labels(Direction))
    baseline = Figure("Số ban đầu")
    counting = SelectField("Cách tính", choices=labels(CountedAs))
    rhythm = SelectField("Kỳ số liệu", choices=labels(Rhythm))
    whole_id = SelectField("Là một phần của chỉ tiêu", coerce=_number)
    version = HiddenField()
    form_key = HiddenField(filters=[lambda typed: (typed or "")[:64] or token_urlsafe(24)])

    def offer(self, wholes: Sequence[Indicator]) -> None:
        """The targets this one may be a part of."""
        self.whole_id.choices = {"": "Không"} | {one.id: one.name for one in wholes}

    def validate(self, extra_validators: Any = None) -> bool:
        """Numbers are read once more with the unit that was typed beside them."""
        for field in (self.target, self.baseline):
            field.unit = (self.unit.data or "").strip()
            if field.raw_data and not field.errors:
                try:
                    field.process_errors = []
                    field.process_formdata(field.raw_data)
                except ValueError as problem:
                    field.process_errors = [str(problem)]
        return bool(super().validate(extra_validators))

    def definition(self) -> Definition:
        """What the filled form says."""
        comparator = Comparator(self.comparator.data)
        usual = Direction.DOWN if comparator is Comparator.AT_MOST else Direction.UP
        assert self.target.data is not None
        return Definition(
            name=self.name.data or "",
            unit=self.unit.data or "",
            comparator=comparator,
            target=self.target.data,
            direction=Direction(self.direction.data) if self.direction.data else usual,
            baseline=self.baseline.data,
            counting=CountedAs(self.counting.data),
            rhythm=Rhythm(self.rhythm.data),
            whole_id=self.whole_id.data,
        )


class EndForm(Form):
    """Why a target is followed no longer."""

    reason = Paragraphs("Lý do", [required("Anh chị ghi lý do thôi theo dõi chỉ tiêu này.")], limit=2000)


class ValueForm(Form):
    """One value: a new period, or a correction of one that has a value."""

    period = SelectField("Kỳ số liệu")
    value = Figure("Số liệu", [required("Anh chị ghi con số, ví dụ 1.171 hoặc 97,5.")])
    note = Paragraphs("Ghi chú, căn cứ", limit=2000)

    def offer(self, one: Indicator, periods: Sequence[date]) -> None:
        """The periods a value may be given for."""
        self.value.unit = one.unit
        self.period.choices = {day.isoformat(): rules.period_name(one.rhythm, day) for day in periods}

    @property
    def period_on(self) -> date:
        return date.fromisoformat(self.period.data)


# ---------- Values inside another form: a progress report, a submission ----------

FormKind = TypeVar("FormKind", bound=Form)


def with_values(kind: type[FormKind], shown: Sequence[Reached], today: date) -> type[FormKind]:
    """A form of `kind` that also asks for the values of targets: `value_ID`, and `period_ID` by period."""
    fields: dict[str, Any] = {}
    for found in shown:
        one = found.one
        periods = rules.periods_to_give(one, today)
        if one.rhythm is not Rhythm.DAY:
            choices = {day.isoformat(): rules.period_name(one.rhythm, day) for day in periods}
            default = min((day for day in found.lacking if day in periods), default=periods[0])
            fields[f"period_{one.id}"] = SelectField(
                f"Kỳ của “{one.name}”", choices=choices, default=default.isoformat()
            )
        fields[f"value_{one.id}"] = Figure(one.name, unit=one.unit)
    return type(kind.__name__, (kind,), fields) if fields else kind


def given_in(form: Form, shown: Sequence[Reached]) -> list[Given]:
    """The values that were filled in."""
    given = []
    for found in shown:
        one = found.one
        value = form[f"value_{one.id}"].data
        period = form[f"period_{one.id}"].data if f"period_{one.id}" in form else None
        if value is not None:
            given.append(Given(one.id, value, date.fromisoformat(period) if period else None))
    return given
