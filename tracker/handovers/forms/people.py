"""Forms with which one person's work passes to others, for good or for a while."""

from collections.abc import Mapping, Sequence
from secrets import token_urlsafe
from typing import Any

from wtforms import BooleanField, HiddenField
from wtforms.validators import DataRequired

from tracker.accounts.models import User
from tracker.forms import Choices, DayField, Form, Line, SelectField, SensibleYear, required
from tracker.handovers.queries.people import Holding

SAME, STAYS = 0, -1


class HandoverForm(Form):
    """Who takes over what one person holds: one for all, or one for a kind in a committee."""

    reason = Line("Lý do, căn cứ", limit=500)
    everything = SelectField("Người nhận chung", coerce=int)
    end_roles = BooleanField("Kết thúc mọi vai trò của người này từ hôm nay")
    close_account = BooleanField("Khóa tài khoản")
    form_key = HiddenField(filters=[lambda typed: (typed or "")[:64] or token_urlsafe(24)])


def handover_form(held: Sequence[Holding], heirs: Mapping[str, Sequence[User]]) -> type[HandoverForm]:
    """The form for what one person holds, with a field for each kind and committee."""
    fields: dict[str, Any] = {}
    for holding in held:
        choices: Choices = {SAME: "Theo người nhận chung", STAYS: "Giữ lại, chưa bàn giao"}
        choices |= {one.id: offered(one) for one in heirs[holding.name]}
        fields[holding.name] = SelectField("Người nhận", coerce=int, choices=choices, default=SAME)
    return type("HandoverFormOfPerson", (HandoverForm,), fields)


def offered(person: User) -> str:
    """A person as a select offers them."""
    beside = person.unit.short_name or person.unit.name if person.unit else person.title
    return f"{person.name}, {beside}" if beside else person.name


class DeputyForm(Form):
    """Somebody stands in for somebody, from a day to a day."""

    absent_id = SelectField("Người vắng", [DataRequired("Anh chị chọn người vắng.")], coerce=int)
    deputy_id = SelectField("Người thay", [DataRequired("Anh chị chọn người thay.")], coerce=int)
    from_on = DayField("Từ ngày", [required("Anh chị nhập ngày bắt đầu."), SensibleYear()])
    to_on = DayField("Đến hết ngày", [required("Anh chị nhập ngày cuối cùng."), SensibleYear()])
    decision = Line("Căn cứ", limit=200)


class DayForm(Form):
    """A day to ask about."""

    day = DayField("Vào ngày", [SensibleYear()])
