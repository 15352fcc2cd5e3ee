"""What a reader asks of a report: the period, the cut-off, the formula."""

from datetime import date

from wtforms import BooleanField, ValidationError

from tracker.forms import DayField, Form, SelectField, SensibleYear
from tracker.labels import labels
from tracker.reports.rules import Period, ReportPeriod, period_of
from tracker.units.models import OverdueFormula

FORMULAS = {  # shorter than their labels, which do not fit into a select
    OverdueFormula.OF_DUE.value: "Trên việc đến hạn",
    OverdueFormula.OF_TOTAL.value: "Trên tổng số",
}


class ReportForm(Form):
    """Asked in the address (GET), so that a report can be sent as a link."""

    class Meta(Form.Meta):
        csrf = False  # it changes nothing

    period = SelectField("Kỳ báo cáo", choices=labels(ReportPeriod), validate_choice=False)
    from_on = DayField("Từ ngày", [SensibleYear()])
    on = DayField("Chốt đến hết ngày", [SensibleYear()])
    formula = SelectField("Công thức quá hạn", choices=FORMULAS, validate_choice=False)
    starred = BooleanField("Chỉ nhiệm vụ trọng tâm")

    today: date

    def validate_on(self, field: DayField) -> None:
        if field.data is not None and field.data > self.today:
            raise ValidationError(
                f"Ngày {field.data:%d/%m/%Y} chưa đến nên chưa có số liệu. Anh chị chọn ngày không muộn hơn hôm nay."
            )

    def validate_from_on(self, field: DayField) -> None:
        if field.data is not None and field.data > (self.on.data or self.today):
            raise ValidationError("Ngày bắt đầu muộn hơn ngày chốt số liệu. Anh chị xem lại hai ngày.")

    def chosen_period(self) -> Period:
        """The period that was asked for; wrong or missing parts fall back to this year up to today."""
        cut_off = self.on.data if self.on.data and not self.on.errors else self.today
        kind = ReportPeriod(self.period.data) if self.period.data in set(ReportPeriod) else ReportPeriod.TO_DATE
        return period_of(kind, cut_off, None if self.from_on.errors else self.from_on.data)

    def chosen_formula(self, usual: OverdueFormula) -> OverdueFormula:
        """The formula that was asked for, or the committee's usual one."""
        return OverdueFormula(self.formula.data) if self.formula.data in set(OverdueFormula) else usual
