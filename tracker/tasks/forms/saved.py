"""The name a filter is kept under."""

from wtforms import BooleanField, HiddenField

from tracker.forms import Form, Line, required


class FilterNameForm(Form):
    """Another name for a saved filter."""

    name = Line("Tên bộ lọc", [required("Anh chị đặt tên cho bộ lọc.")], limit=60)


class SavedFilterForm(Form):
    """What the filter is called and for whom it is kept."""

    name = Line("Tên bộ lọc", [required("Anh chị đặt tên cho bộ lọc.")], limit=60)
    shared = BooleanField("Dùng chung cho cả Ban Chỉ đạo")
    filter = HiddenField()
