"""What Flask-Security and WTForms say by themselves, in Vietnamese."""

from typing import Any

from flask_security import PasswordUtil, password_complexity_validator, password_length_validator

_ONE_ANSWER = "Thư điện tử hoặc mật khẩu không đúng. Anh chị kiểm tra lại cả hai rồi đăng nhập lại."
_DEAD_LINK = (
    "Đường liên kết này đã dùng rồi hoặc không còn hiệu lực. Anh chị nhập thư điện tử để nhận đường liên kết mới."
)
_WRONG_CODE = "Mã không đúng hoặc đã hết hiệu lực. Anh chị xem lại mã mới nhất rồi nhập lại."

# Message → (words, category). One answer for an unknown address, a wrong password and a closed account,
# so that nobody learns from it who has an account.
MESSAGES: dict[str, tuple[str, str]] = {
    "GENERIC_AUTHN_FAILED": (_ONE_ANSWER, "refused"),
    "USER_DOES_NOT_EXIST": (_ONE_ANSWER, "refused"),
    "INVALID_PASSWORD": ("Mật khẩu hiện tại không đúng. Anh chị nhập lại.", "refused"),
    "INVALID_PASSWORD_CODE": (_WRONG_CODE, "refused"),
    "DISABLED_ACCOUNT": (
        "Tài khoản này đã khóa. Anh chị liên hệ quản trị của đơn vị nếu cần dùng lại.",
        "refused",
    ),
    "GENERIC_RECOVERY": (
        "Nếu địa chỉ này có tài khoản, hệ thống đã gửi tới đó thư hướng dẫn đặt lại mật khẩu.",
        "info",
    ),
    "PASSWORD_RESET_REQUEST": (
        "Nếu địa chỉ %(email)s có tài khoản, hệ thống đã gửi tới đó thư hướng dẫn đặt lại mật khẩu. "
        "Không thấy thư sau vài phút, anh chị xem mục thư rác hoặc hỏi quản trị.",
        "info",
    ),
    "PASSWORD_RESET_EXPIRED": (
        "Đường liên kết đã hết hiệu lực. Anh chị nhập thư điện tử để nhận đường liên kết mới.",
        "refused",
    ),
    "INVALID_RESET_PASSWORD_TOKEN": (_DEAD_LINK, "refused"),
    "PASSWORD_RESET": ("Đã đặt mật khẩu mới. Anh chị đang đăng nhập bằng mật khẩu này.", "done"),
    "PASSWORD_RESET_NO_LOGIN": ("Đã đặt mật khẩu mới. Anh chị đăng nhập bằng mật khẩu này.", "done"),
    "PASSWORD_CHANGE": ("Đã đổi mật khẩu. Từ lần sau anh chị đăng nhập bằng mật khẩu mới.", "done"),
    "PASSWORD_IS_THE_SAME": ("Mật khẩu mới phải khác mật khẩu hiện tại.", "refused"),
    "PASSWORD_MISMATCH": ("Hai lần nhập không giống nhau. Anh chị nhập lại.", "refused"),
    "RETYPE_PASSWORD_MISMATCH": ("Hai lần nhập không giống nhau. Anh chị nhập lại.", "refused"),
    "PASSWORD_NOT_PROVIDED": ("Chưa nhập mật khẩu.", "refused"),
    "PASSWORD_INVALID_LENGTH": (
        "Mật khẩu cần ít nhất %(length)s ký tự. Một câu ngắn dễ nhớ là đủ.",
        "refused",
    ),
    "PASSWORD_TOO_SIMPLE": ("Mật khẩu này dễ đoán. Anh chị chọn một câu dài hơn.", "refused"),
    "PASSWORD_BREACHED": ("Mật khẩu này đã từng bị lộ. Anh chị chọn mật khẩu khác.", "refused"),
    "PASSWORD_BREACHED_SITE_ERROR": ("Chưa kiểm tra được mật khẩu. Anh chị thử lại sau.", "refused"),
    "EMAIL_NOT_PROVIDED": ("Chưa nhập thư điện tử.", "refused"),
    "INVALID_EMAIL_ADDRESS": (
        "Địa chỉ này thiếu phần trước hoặc sau dấu @. Ví dụ: tqminh@noivu.lamgiang.example",
        "refused",
    ),
    "EMAIL_ALREADY_ASSOCIATED": ("Địa chỉ %(email)s đã có tài khoản.", "refused"),
    "IDENTITY_ALREADY_ASSOCIATED": ("%(value)s đã có tài khoản.", "refused"),
    "IDENTITY_NOT_REGISTERED": (_ONE_ANSWER, "refused"),
    "FORGOT_PASSWORD": ("Quên mật khẩu?", "info"),
    "LOGIN": ("Anh chị đăng nhập để mở trang này.", "info"),
    "UNAUTHENTICATED": ("Anh chị đăng nhập để mở trang này.", "info"),
    "UNAUTHORIZED": ("Anh chị chưa có quyền mở trang này.", "refused"),
    "REFRESH": ("Anh chị nhập lại mật khẩu để mở trang này.", "info"),
    "REAUTHENTICATION_REQUIRED": ("Anh chị nhập lại mật khẩu để tiếp tục.", "info"),
    "REAUTHENTICATION_SUCCESSFUL": ("Đã kiểm tra mật khẩu. Anh chị tiếp tục được.", "done"),
    "ANONYMOUS_USER_REQUIRED": ("Anh chị đang đăng nhập nên không cần mở trang này.", "info"),
    "INVALID_REDIRECT": ("Đường dẫn quay lại không thuộc hệ thống này nên đã bỏ qua.", "refused"),
    "API_ERROR": ("Nội dung gửi lên không đúng dạng. Anh chị mở lại trang rồi nhập lại.", "refused"),
    "INVALID_INPUT": ("Nội dung nhập không hợp với ô này. Anh chị xem lại.", "refused"),
    "INVALID_INPUT_LENGTH": ("Nội dung nhập quá dài. Anh chị rút gọn.", "refused"),
    "PHONE_INVALID": ("Số điện thoại chưa đúng. Ví dụ: 0912 345 678", "refused"),
    # Two-step sign-in
    "INVALID_CODE": (_WRONG_CODE, "refused"),
    "TWO_FACTOR_INVALID_TOKEN": (_WRONG_CODE, "refused"),
    "CODE_HAS_BEEN_SENT": ("Đã gửi mã. Anh chị nhập mã vừa nhận được.", "info"),
    "FAILED_TO_SEND_CODE": ("Chưa gửi được mã. Anh chị thử lại sau vài phút.", "refused"),
    "TWO_FACTOR_LOGIN_SUCCESSFUL": ("Mã đúng. Anh chị đã đăng nhập.", "done"),
    "TWO_FACTOR_CHANGE_METHOD_SUCCESSFUL": ("Đã đổi cách nhận mã đăng nhập.", "done"),
    "TWO_FACTOR_PERMISSION_DENIED": ("Anh chị đăng nhập bằng mật khẩu trước khi mở trang này.", "refused"),
    "TWO_FACTOR_METHOD_NOT_AVAILABLE": ("Cách nhận mã này chưa dùng được. Anh chị chọn cách khác.", "refused"),
    "TWO_FACTOR_DISABLED": ("Đã tắt đăng nhập hai bước.", "done"),
    "TWO_FACTOR_SETUP_EXPIRED": ("Đã quá thời gian thiết lập. Anh chị bắt đầu lại.", "refused"),
    "INVALID_RECOVERY_CODE": ("Mã dự phòng không đúng hoặc đã dùng rồi.", "refused"),
    "NO_RECOVERY_CODES_SETUP": ("Anh chị chưa tạo mã dự phòng.", "info"),
    "USE_CODE": ("Mã đăng nhập của anh chị: %(code)s", "info"),
}

SUBJECTS = {
    "PASSWORD_RESET": "Sổ Kết luận: đặt mật khẩu",
    "PASSWORD_NOTICE": "Sổ Kết luận: mật khẩu đã được đặt",
    "PASSWORD_CHANGE_NOTICE": "Sổ Kết luận: mật khẩu đã đổi",
    "TWO_FACTOR": "Sổ Kết luận: mã đăng nhập",
    "TWO_FACTOR_RESCUE": "Sổ Kết luận: cần giúp đăng nhập hai bước",
}


def vietnamese_security_messages() -> dict[str, Any]:
    """Settings that make Flask-Security speak Vietnamese: SECURITY_MSG_… pairs and the subjects of its mails."""
    words: dict[str, Any] = {f"SECURITY_MSG_{name}": pair for name, pair in MESSAGES.items()}
    words |= {f"SECURITY_EMAIL_SUBJECT_{name}": subject for name, subject in SUBJECTS.items()}
    return words


# What WTForms says where a form gives no sentence of its own. Kept by its English words, as gettext does.
_FORM_WORDS = {
    "This field is required.": "Ô này chưa điền.",
    "Invalid input.": "Nội dung nhập không hợp với ô này. Anh chị xem lại.",
    "Not a valid choice.": "Lựa chọn này không còn trong danh sách. Anh chị chọn lại.",
    "Not a valid choice": "Lựa chọn này không còn trong danh sách. Anh chị chọn lại.",
    "Invalid Choice: could not coerce.": "Lựa chọn này không còn trong danh sách. Anh chị chọn lại.",
    "Invalid choice(s): one or more data inputs could not be coerced.": (
        "Có lựa chọn không còn trong danh sách. Anh chị chọn lại."
    ),
    "Not a valid integer value.": "Anh chị nhập một số nguyên, ví dụ 45.",
    "Not a valid decimal value.": "Anh chị nhập một số, ví dụ 14,9.",
    "Not a valid float value.": "Anh chị nhập một số, ví dụ 14,9.",
    "Not a valid date value.": "Ngày phải có dạng ngày/tháng/năm, ví dụ 30/11/2026.",
    "Not a valid datetime value.": "Anh chị nhập ngày và giờ, ví dụ 30/11/2026 08:00.",
    "Not a valid time value.": "Anh chị nhập giờ, ví dụ 08:00.",
    "Invalid email address.": MESSAGES["INVALID_EMAIL_ADDRESS"][0],
    "Invalid URL.": "Đường dẫn phải bắt đầu bằng https:// hoặc http://.",
    "Invalid CSRF Token.": "Trang này mở đã lâu. Anh chị tải lại trang rồi gửi lại.",
    "CSRF token missing.": "Trang này mở đã lâu. Anh chị tải lại trang rồi gửi lại.",
    "CSRF failed.": "Trang này mở đã lâu. Anh chị tải lại trang rồi gửi lại.",
    "CSRF token expired.": "Trang này mở đã lâu. Anh chị tải lại trang rồi gửi lại.",
    "File does not have an approved extension.": "Loại tệp này không dùng được.",
    "Number must be at least %(min)s.": "Số phải từ %(min)s trở lên.",
    "Number must be at most %(max)s.": "Số không được lớn hơn %(max)s.",
    "Number must be between %(min)s and %(max)s.": "Số phải từ %(min)s đến %(max)s.",
    "Invalid field name '%s'.": "Hai ô phải giống nhau.",
    "Date must be at least %(min)s.": "Ngày phải từ %(min)s trở đi.",
    "Date must be at most %(max)s.": "Ngày không được sau %(max)s.",
    "Date must be between %(min)s and %(max)s.": "Ngày phải từ %(min)s đến %(max)s.",
    "Invalid IP address.": "Địa chỉ máy (IP) không đúng dạng.",
    "Invalid Mac address.": "Địa chỉ thiết bị không đúng dạng.",
    "Invalid UUID.": "Mã này không đúng dạng.",
    "Invalid value, must be one of: %(values)s.": "Chỉ nhận một trong các giá trị: %(values)s.",
    "Invalid value, can't be any of: %(values)s.": "Không dùng được các giá trị: %(values)s.",
    "This field cannot be edited.": "Ô này không sửa được.",
    "This field is disabled and cannot have a value.": "Ô này không sửa được.",
    "Choices cannot be None.": "Danh sách này trống. Anh chị báo quản trị.",
    "'%(value)s' is not a valid choice for this field.": "“%(value)s” không còn trong danh sách. Anh chị chọn lại.",
    "'%(value)s' are not valid choices for this field.": "“%(value)s” không còn trong danh sách. Anh chị chọn lại.",
    "Not a valid week value.": "Tuần không đúng dạng.",
    "Field must be equal to %(other_name)s.": "Hai ô phải giống nhau.",
    "Field must be at least %(min)d character long.": "Cần ít nhất %(min)d ký tự.",
    "Field must be at least %(min)d characters long.": "Cần ít nhất %(min)d ký tự.",
    "Field cannot be longer than %(max)d character.": "Dài quá %(max)d ký tự. Anh chị rút gọn.",
    "Field cannot be longer than %(max)d characters.": "Dài quá %(max)d ký tự. Anh chị rút gọn.",
    "Field must be exactly %(max)d character long.": "Cần đúng %(max)d ký tự.",
    "Field must be exactly %(max)d characters long.": "Cần đúng %(max)d ký tự.",
    "Field must be between %(min)d and %(max)d characters long.": "Cần từ %(min)d đến %(max)d ký tự.",
}


class Passwords(PasswordUtil):
    """Flask-Security's judgement of a new password, said in Vietnamese."""

    def validate(self, password: str, is_register: bool, **kwargs: Any) -> tuple[list[str] | None, str]:
        """(what is wrong with it or none, the password as it is kept)."""
        normal = self.normalize(password)
        if wrong := password_length_validator(normal):
            return wrong, normal
        judged = normal[:JUDGED_AT_MOST]
        if password_complexity_validator(judged, is_register, **kwargs):
            return [MESSAGES["PASSWORD_TOO_SIMPLE"][0]], normal
        return None, normal


JUDGED_AT_MOST = 72  # zxcvbn refuses to judge more letters than these, and they say enough


class FormWords:
    """Translations for WTForms: give an instance as `Meta.get_translations`."""

    def gettext(self, string: str) -> str:
        """The Vietnamese sentence for one of WTForms' own messages."""
        return _FORM_WORDS.get(string, string)

    def ngettext(self, singular: str, plural: str, n: int) -> str:
        """The same; Vietnamese has one form for one and for many."""
        return self.gettext(singular if n == 1 else plural)


FORM_WORDS = FormWords()
