"""Shape of the working calendar's form."""

from wtforms import RadioField

from tracker.display import labels
from tracker.forms import DayField, Form, Line, SensibleYear, required
from tracker.workdays.models import DayKind


class DayForm(Form):
    """One day that is not what its weekday says."""

    day = DayField("Ngày", [required("Anh chị nhập ngày, ví dụ 31/8/2026."), SensibleYear()])
    kind = RadioField("Loại", choices=labels(DayKind), default=DayKind.HOLIDAY.value)
    name = Line("Tên ngày", [required("Anh chị ghi tên ngày, ví dụ Quốc khánh.")], limit=200)
    source = Line("Căn cứ", limit=200)
