"""Shape of the form a spreadsheet is handed in with."""

from secrets import token_urlsafe
from typing import Any

from werkzeug.datastructures import FileStorage
from wtforms import FileField, HiddenField, ValidationError

from tracker.forms import Form


class SheetForm(Form):
    """One spreadsheet."""

    file = FileField("Tệp Excel (.xlsx)")
    form_key = HiddenField(filters=[lambda typed: (typed or "")[:64] or token_urlsafe(24)])

    def validate_file(self, field: Any) -> None:
        if self.sent_file is None:
            raise ValidationError("Anh chị chọn tệp Excel cần nhập.")

    @property
    def sent_file(self) -> FileStorage | None:
        file = self.file.data
        return file if isinstance(file, FileStorage) and file.filename else None
