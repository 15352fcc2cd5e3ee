"""Shape of the forms about units and committees."""

from collections.abc import Iterable
from typing import Any

from wtforms import BooleanField
from wtforms.validators import Optional

from tracker.display import labels
from tracker.forms import Between, DayField, Form, Line, Paragraphs, SelectField, SensibleYear, WholeNumber, required
from tracker.units.models import CommitteeLevel, ExtensionDecider, LetterLayout, OverdueFormula, Unit, UnitKind


def _number_or_none(value: Any) -> int | None:
    return int(value) if value not in (None, "", "None") else None


class UnitChoice(SelectField):
    """One unit or none; `offer` says which."""

    def __init__(self, label: str, validators: Any = (), **kwargs: Any) -> None:
        super().__init__(label, validators, coerce=_number_or_none, choices={"": ""}, **kwargs)
        self.type = SelectField.__name__  # drawn as any other select

    def offer(self, units: Iterable[Unit], none: str) -> None:
        """Offer these units, and `none` as the words for no unit."""
        self.choices = {"": none} | {unit.id: f"{unit.name} ({unit.code})" for unit in units}


class UnitForm(Form):
    """A unit."""

    name = Line("Tên đơn vị", [required("Anh chị nhập tên đầy đủ của đơn vị.")], limit=200)
    code = Line("Mã đơn vị", [required("Anh chị nhập mã đơn vị, ví dụ SNV.")], limit=40)
    short_name = Line("Tên gọn", limit=80)
    aliases = Paragraphs("Tên gọi khác", limit=4000)
    kind = SelectField("Loại đơn vị", choices=labels(UnitKind), default=UnitKind.DEPARTMENT.value)
    parent_id = UnitChoice("Đơn vị cấp trên")
    email = Line("Hộp thư chung", limit=255)
    valid_from = DayField("Hoạt động từ ngày", [SensibleYear()])
    valid_to = DayField("Kết thúc vào ngày", [SensibleYear()])


class CommitteeForm(Form):
    """A committee and its rules. The code is asked only once, when the committee is made."""

    name = Line("Tên Ban Chỉ đạo", [required("Anh chị nhập tên đầy đủ của Ban Chỉ đạo.")], limit=200)
    short_name = Line("Tên gọn", limit=80)
    code = Line("Mã", [required("Anh chị nhập mã, ví dụ BCD35.")], limit=20)
    level = SelectField("Cấp", choices=labels(CommitteeLevel), default=CommitteeLevel.PROVINCE.value)
    standing_unit_id = UnitChoice("Cơ quan thường trực")
    letter_layout = SelectField("Thể thức văn bản", choices=labels(LetterLayout), default=LetterLayout.STATE.value)
    overdue_formula = SelectField(
        "Cách tính tỷ lệ quá hạn", choices=labels(OverdueFormula), default=OverdueFormula.OF_DUE.value
    )
    due_soon_days = WholeNumber(
        "Sắp đến hạn là còn (ngày)", [required("Anh chị nhập số ngày, ví dụ 7."), Between(1, 60)], default=7
    )
    remind_days_before = Line(
        "Nhắc trước hạn (ngày)", [required("Anh chị nhập các mốc, ví dụ 7, 3, 1, 0.")], limit=60, default="7, 3, 1, 0"
    )
    remind_late_every = WholeNumber(
        "Khi quá hạn, nhắc lại sau mỗi (ngày)",
        [required("Anh chị nhập số ngày, ví dụ 7."), Between(1, 60)],
        default=7,
    )
    accept_after_days = WholeNumber(
        "Tự coi là đã tiếp nhận sau (ngày làm việc)",
        [required("Anh chị nhập số ngày, 0 là không."), Between(0, 60)],
        default=5,
    )
    send_from = WholeNumber("Gửi thư từ (giờ)", [Between(0, 23)], default=7)
    send_until = WholeNumber("Gửi thư đến (giờ)", [Between(1, 24)], default=19)
    send_on_days_off = BooleanField("Gửi cả vào ngày nghỉ")
    by_gateway = BooleanField("Báo thêm qua cổng nhắn tin")
    review_after_days = WholeNumber(
        "Việc thường xuyên xem lại sau (ngày)",
        [required("Anh chị nhập số ngày, ví dụ 90."), Between(1, 400)],
        default=90,
    )
    extension_decider = SelectField(
        "Người quyết định gia hạn", choices=labels(ExtensionDecider), default=ExtensionDecider.LEADER.value
    )
    extension_ask_days = WholeNumber(
        "Xin gia hạn chậm nhất trước hạn (ngày làm việc)", [Optional(), Between(0, 60)], default=3
    )
    extension_most = WholeNumber(
        "Mỗi nhiệm vụ gia hạn nhiều nhất (lần)",
        [required("Anh chị nhập số lần, 0 là không gia hạn."), Between(0, 20)],
        default=2,
    )
