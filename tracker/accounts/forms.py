"""Shape of the forms about accounts and memberships."""

from email_validator import SPECIAL_USE_DOMAIN_NAMES
from wtforms import BooleanField

from tracker.accounts.models import Role
from tracker.display import labels
from tracker.forms import DayField, Form, Line, SelectField, SensibleYear, required
from tracker.units.forms import UnitChoice

# A network without internet names its mail domain as it likes, often `.local`; the library would call that no address.
for _name in ("local", "test"):
    if _name in SPECIAL_USE_DOMAIN_NAMES:
        SPECIAL_USE_DOMAIN_NAMES.remove(_name)


class AccountForm(Form):
    """A person's account."""

    name = Line("Họ và tên", [required("Anh chị nhập họ và tên.")], limit=120)
    email = Line("Thư điện tử công vụ", [required("Anh chị nhập địa chỉ thư, cũng là tên đăng nhập.")], limit=255)
    title = Line("Chức vụ", limit=120)
    phone = Line("Điện thoại", limit=30)
    unit_id = UnitChoice("Đơn vị")
    is_admin = BooleanField("Quản trị hệ thống")


class MembershipForm(Form):
    """A role for a person in a committee."""

    user_id = SelectField(
        "Người", [required("Anh chị chọn một người.")], coerce=lambda value: int(value or 0), choices={"": ""}
    )
    role = SelectField("Vai trò", choices=labels(Role), default=Role.MEMBER.value)
    from_on = DayField("Từ ngày", [required("Anh chị nhập ngày bắt đầu, ví dụ 03/9/2026."), SensibleYear()])
    to_on = DayField("Đến ngày", [SensibleYear()])
    decision = Line("Quyết định", limit=200)


class EndForm(Form):
    """The last day of a role."""

    to_on = DayField("Ngày cuối cùng", [required("Anh chị nhập ngày cuối cùng của vai trò."), SensibleYear()])
