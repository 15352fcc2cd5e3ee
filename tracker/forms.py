"""What every form shares: CSRF, text made clean, Vietnamese dates and numbers, and typing that survives sign-in."""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date
from typing import Any, TypeAlias

from flask import g
from flask_wtf import FlaskForm
from wtforms import Field, IntegerField, StringField, TextAreaField, ValidationError, fields
from wtforms.validators import InputRequired, Length, StopValidation

from tracker.security_words import FORM_WORDS

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def clean(text: str | None) -> str | None:
    """Text as it is stored: composed, without control signs (a NUL byte is no text), line ends as \\n."""
    if text is None:
        return None
    return _CONTROL.sub("", unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n"))


def _cleaned_line(text: str | None) -> str | None:
    return " ".join(clean(text).split()) if text else text  # type: ignore[union-attr]


class Form(FlaskForm):
    """The form every page derives from."""

    class Meta(FlaskForm.Meta):
        def get_translations(self, form: Any) -> Any:
            """What WTForms says by itself, in Vietnamese."""
            return FORM_WORDS

        def wrap_formdata(self, form: Any, formdata: Any) -> Any:
            """On the first look after signing in again, the form shows what was typed before."""
            data = super().wrap_formdata(form, formdata)
            return g.get("typed") if data is None else data

    def add_error(self, field: str | None, message: str) -> None:
        """Put a refusal of the product's rules beside its field, or above the form where it has none."""
        target = self._fields.get(field or "")
        if target is None:
            self.form_errors.append(message)
        else:
            target.errors = [*target.errors, message]


class Line(StringField):
    """One line of text, white space runs made one."""

    def __init__(self, label: str, validators: Sequence[Any] = (), *, limit: int = 300, **kwargs: Any) -> None:
        filters = (*kwargs.pop("filters", ()), _cleaned_line)
        super().__init__(label, [*validators, at_most(limit)], filters=filters, **kwargs)


class Paragraphs(TextAreaField):
    """Longer text, its line breaks kept."""

    def __init__(self, label: str, validators: Sequence[Any] = (), *, limit: int = 10_000, **kwargs: Any) -> None:
        filters = (*kwargs.pop("filters", ()), _stripped)
        super().__init__(label, [*validators, at_most(limit)], filters=filters, **kwargs)


def _stripped(text: str | None) -> str | None:
    return clean(text).strip() if text else text  # type: ignore[union-attr]


class _Filled(InputRequired):
    """Blanks and signs that are no text (a NUL byte) fill nothing."""

    def __call__(self, form: Any, field: Any) -> None:
        super().__call__(form, field)
        if field.data == "":
            field.errors[:] = []
            raise StopValidation(self.message or "")


def required(message: str) -> InputRequired:
    """The field must be filled; `message` says what to type."""
    return _Filled(message)


def at_most(limit: int) -> Length:
    """No more than `limit` signs."""
    shown = f"{limit:,}".replace(",", ".")
    return Length(max=limit, message=f"Nội dung dài quá {shown} ký tự. Anh chị rút gọn rồi gửi lại.")


_DATE = re.compile(r"(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{1,5})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


def parse_date(typed: str) -> date:
    """A date as people type it (30/11/2026, 3.9.2026, 30-11-26; also 2026-11-30).

    Raises ValueError with a Vietnamese sentence for anything that is no day of the calendar.
    """
    words = typed.strip()
    if found := _ISO.fullmatch(words):
        year, month, day = (int(part) for part in found.groups())
    elif found := _DATE.fullmatch(words):
        day, month, year = (int(part) for part in found.groups())
        year += 2000 if year < 100 else 0
    else:
        raise ValueError("Ngày phải có dạng ngày/tháng/năm, ví dụ 30/11/2026.")
    try:
        return date(year, month, day)
    except ValueError:
        raise ValueError(f"Không có ngày {words} trong lịch. Anh chị xem lại rồi nhập lại.") from None


Choices: TypeAlias = dict[Any, str]  # {value: words}, in the order they are shown


# What a select offers is said in one way. The stubs of WTForms still know pairs, which its 3.4 takes no longer; and
# WTForms warns of pairs where a field is made, not where `choices` is set later. So the type says it here.
class SelectField(fields.SelectField):
    """One of what is offered."""

    choices: Choices


class SelectMultipleField(fields.SelectMultipleField):
    """Some of what is offered."""

    choices: Choices


class RadioField(fields.RadioField):
    """One of a few, all of them in sight."""

    choices: Choices


class DayField(Field):
    """A date typed as ngày/tháng/năm; data is a date or none. A typing error keeps what was typed."""

    from wtforms.widgets import TextInput

    widget = TextInput()

    def _value(self) -> str:
        if self.raw_data:
            return str(self.raw_data[0])
        return f"{self.data:%d/%m/%Y}" if self.data else ""

    def process_formdata(self, valuelist: list[str]) -> None:
        typed = (valuelist[0] if valuelist else "").strip()
        if not typed:
            self.data = None
            return
        try:
            self.data = parse_date(typed)
        except ValueError:
            self.data = None
            raise


class SensibleYear:
    """Refuses years nobody means, such as 1018."""

    def __call__(self, form: Any, field: Field) -> None:
        if field.data is not None and not 1945 <= field.data.year <= 2100:
            raise ValidationError(f"Năm {field.data.year} có lẽ gõ nhầm. Anh chị xem lại bản gốc rồi nhập lại.")


class WholeNumber(IntegerField):
    """A whole number; Vietnamese thousands points are understood ("1.171" is 1171)."""

    def process_formdata(self, valuelist: list[str]) -> None:
        typed = (valuelist[0] if valuelist else "").strip().rstrip("%").strip()
        if not typed:
            self.data = None
            return
        if re.fullmatch(r"-?\d{1,3}(\.\d{3})+|-?\d{1,9}", typed) is None:
            self.data = None
            raise ValueError("Anh chị nhập một số nguyên, ví dụ 45.")
        self.data = int(typed.replace(".", ""))


class Between:
    """A number from `low` to `high`."""

    def __init__(self, low: int, high: int) -> None:
        self.low, self.high = low, high

    def __call__(self, form: Any, field: Field) -> None:
        if field.data is not None and not self.low <= field.data <= self.high:
            raise StopValidation(f"Số phải từ {self.low} đến {self.high}.")
