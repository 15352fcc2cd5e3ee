"""Shape of the working calendar's form."""

from typing import Any

from wtforms import FileField, ValidationError

from tracker.display import labels
from tracker.forms import DayField, Form, Line, RadioField, SensibleYear, required
from tracker.workdays.models import DayKind


class DayForm(Form):
    """One day that is not what its weekday says."""

    day = DayField("Ngày", [required("Anh chị nhập ngày, ví dụ 31/8/2026."), SensibleYear()])
    kind = RadioField("Loại", choices=labels(DayKind), default=DayKind.HOLIDAY.value)
    name = Line("Tên ngày", [required("Anh chị ghi tên ngày, ví dụ Quốc khánh.")], limit=200)
    source = Line("Căn cứ", limit=200)


class FileForm(Form):
    """A file of special days."""

    file = FileField("Tệp ngày nghỉ (.xlsx hoặc .csv)")

    def validate_file(self, field: Any) -> None:
        """A file was chosen, of a kind that can be read."""
        name = getattr(field.data, "filename", "") or ""
        if not name:
            raise ValidationError("Anh chị chọn tệp Excel (.xlsx) hoặc CSV.")
        if not name.lower().endswith((".xlsx", ".csv")):
            raise ValidationError("Chỉ đọc được tệp .xlsx hoặc .csv. Anh chị lưu lại tệp ở dạng này rồi gửi.")
