"""The form of a decision about units; each kind of decision draws its own fields of it."""

from secrets import token_urlsafe

from wtforms import BooleanField, HiddenField

from tracker.forms import DayField, Form, Line, Paragraphs, SensibleYear, required
from tracker.units.models import SuccessionKind as Kind

FIELDS: dict[Kind, tuple[str, ...]] = {
    Kind.MERGE: ("old_units", "successor"),
    Kind.SPLIT: ("table", "old_goes_on"),
    Kind.RENAME: ("old_units", "new_name", "new_short_name", "new_code"),
    Kind.END: ("old_units", "successor"),
    Kind.MOVE: ("old_units", "parent"),
}


class ReorganisationForm(Form):
    """A decision that merges, splits, renames, ends or moves units."""

    decision = Line("Số, ngày quyết định", [required("Anh chị ghi số, ngày của quyết định.")], limit=200)
    effective_on = DayField("Ngày hiệu lực", [required("Anh chị nhập ngày hiệu lực."), SensibleYear()])
    old_units = Paragraphs("Đơn vị kết thúc hoạt động", limit=20_000)
    successor = Line("Đơn vị nhận", limit=250)
    table = Paragraphs("Bảng bàn giao", limit=3_000_000)
    old_goes_on = BooleanField("Đơn vị cũ vẫn hoạt động, chỉ tách một phần")
    new_name = Line("Tên mới", limit=200)
    new_short_name = Line("Tên gọn mới", limit=80)
    new_code = Line("Mã mới", limit=40)
    parent = Line("Cơ quan cấp trên mới", limit=250)
    form_key = HiddenField(filters=[lambda typed: (typed or "")[:64] or token_urlsafe(24)])

    def keep_for(self, kind: Kind) -> None:
        """Leave out what this kind of decision does not ask."""
        optional = {name for names in FIELDS.values() for name in names}
        for name in optional - set(FIELDS[kind]):
            delattr(self, name)
