"""The shape of what is typed about checklists, visits, answers and findings."""

import secrets
from collections.abc import Sequence
from typing import Any

from wtforms import Field, HiddenField, StringField, ValidationError
from wtforms.validators import Optional

from tracker.accounts.models import User
from tracker.display import labels
from tracker.forms import (
    Choices,
    DayField,
    Form,
    Line,
    Paragraphs,
    RadioField,
    SelectField,
    SelectMultipleField,
    SensibleYear,
    clean,
    required,
)
from tracker.inspections import rules
from tracker.inspections.models import AnswerValue, ChecklistTemplate, FindingKind, ItemKind, Visit, VisitItem
from tracker.units.models import Unit


class Offered:
    """One of the offered ids; 0, the empty line of a select, is none of them."""

    def __init__(self, message: str) -> None:
        self.message = message

    def __call__(self, form: Any, field: Any) -> None:
        offered = {value for value in field.choices if value}
        chosen = field.data if isinstance(field.data, list) else [field.data]
        if not set(chosen) <= offered:
            raise ValidationError(self.message)


def _id(typed: object) -> int:
    """An id out of a form; 0 for whatever is none, which `Offered` refuses."""
    return int(str(typed)) if str(typed).isascii() and str(typed).isdigit() and len(str(typed)) < 10 else 0


def choice(label: str, message: str, *more: Any) -> Any:
    """A select of ids; the page's choices are given when the form is made."""
    return SelectField(label, [Offered(message), *more], coerce=_id, validate_choice=False)


def form_key() -> Any:
    """Drawn with the form, unique in the table: a doubled press makes one row."""
    return HiddenField(default=lambda: secrets.token_urlsafe(24), filters=[lambda typed: (clean(typed) or "")[:64]])


def _people(people: Sequence[User]) -> Choices:
    return {person.id: f"{person.name}, {person.title}" if person.title else person.name for person in people}


def _units(units: Sequence[Unit]) -> Choices:
    return {unit.id: unit.name for unit in units}


class TemplateForm(Form):
    """A checklist typed one item a line."""

    name = Line("Tên phiếu", [required("Anh chị đặt tên cho phiếu.")], limit=200)
    lines = Paragraphs("Các câu", [required("Anh chị nhập các câu, mỗi câu một dòng.")], limit=60_000)
    after = HiddenField(default="0", filters=[_id])  # the version it was drawn from

    def validate_lines(self, field: Field) -> None:
        problems = rules.read_items(field.data or "").problems
        if problems:
            more = f" Còn {len(problems) - 5} dòng khác cũng cần sửa." if len(problems) > 5 else ""
            raise ValidationError(" ".join(problems[:5]) + more)


class VisitForm(Form):
    """A visit to be planned."""

    title = Line("Nội dung kiểm tra", [required("Anh chị ghi cuộc kiểm tra về việc gì.")])
    unit_id = choice("Đơn vị được kiểm tra", "Anh chị chọn đơn vị được kiểm tra.")
    planned_on = DayField("Ngày kiểm tra", [required("Anh chị nhập ngày kiểm tra, ví dụ 30/9/2026."), SensibleYear()])
    head_id = choice("Trưởng đoàn", "Anh chị chọn trưởng đoàn trong danh sách.")
    member_ids = SelectMultipleField(
        "Thành viên đoàn",
        [Offered("Anh chị chọn thành viên trong danh sách.")],
        coerce=_id,
        validate_choice=False,
    )
    template_id = choice("Phiếu kiểm tra", "Anh chị chọn phiếu kiểm tra.")
    form_key = form_key()

    def offer(self, units: Sequence[Unit], people: Sequence[User], templates: Sequence[ChecklistTemplate]) -> None:
        """Fill the selects."""
        self.unit_id.choices = {0: "Chọn đơn vị"} | _units(units)
        self.head_id.choices = {0: "Chọn người"} | _people(people)
        self.member_ids.choices = _people(people)
        none = {} if len(templates) == 1 else {0: "Chọn phiếu"}
        self.template_id.choices = none | {
            one.id: f"{one.name} ({len(one.items)} câu, bản {one.version})" for one in templates
        }


class Quantity(StringField):
    """A number written the Vietnamese way; data is a float or none. A typing error keeps what was typed."""

    def process_formdata(self, valuelist: list[str]) -> None:
        typed = (clean(valuelist[0]) or "").strip() if valuelist else ""
        self.data: Any = rules.read_quantity(typed) if typed else None

    def _value(self) -> str:
        if self.raw_data:
            return str(clean(str(self.raw_data[0])))
        return rules.quantity_words(self.data) if self.data is not None else ""


class AnswerForm(Form):
    """One line of a checklist; which of the fields count is a matter of the item's kind."""

    value = StringField("Kết quả", filters=[clean])
    number = Quantity("Số liệu")
    note = Paragraphs("Ghi chú", limit=2000)

    def __init__(self, kind: ItemKind) -> None:
        super().__init__()
        self.kind = kind

    def validate_value(self, field: Field) -> None:
        allowed = rules.VALUES[self.kind]
        if allowed and field.data not in allowed:
            raise ValidationError("Anh chị chọn một ô trả lời.")

    def validate_number(self, field: Field) -> None:
        if self.kind is ItemKind.NUMBER and field.data is None and not field.errors:
            raise ValidationError("Anh chị nhập số liệu, ví dụ 1.171.")

    def validate_note(self, field: Field) -> None:
        if self.kind is ItemKind.TEXT and not field.data:
            raise ValidationError("Anh chị ghi nội dung trả lời.")

    @property
    def given(self) -> rules.Given:
        """What was answered, without what does not belong to this kind of item."""
        value = AnswerValue(self.value.data or "") if rules.VALUES[self.kind] else None
        number = self.number.data if self.kind is ItemKind.NUMBER else None
        return rules.Given(value, number, "" if self.kind is ItemKind.YES_NO_ONLY else self.note.data or "")


class FindingForm(Form):
    """A strength or a shortcoming."""

    kind = RadioField("Loại", validate_choice=False)
    text = Paragraphs("Nội dung", [required("Anh chị ghi nội dung ưu điểm hoặc tồn tại, hạn chế.")], limit=4000)
    item_id = SelectField("Thuộc câu", coerce=_id, validate_choice=False)
    form_key = form_key()

    def offer(self, items: Sequence[VisitItem]) -> None:
        """Fill the tiles and the select of lines."""
        self.kind.choices = labels(FindingKind)
        lines = {item.id: f"{item.position}. {item.text}" for item in items}
        self.item_id.choices = {0: "Không gắn với câu nào"} | lines

    def validate_kind(self, field: Field) -> None:
        if field.data not in set(FindingKind):
            raise ValidationError("Anh chị chọn ưu điểm hoặc tồn tại, hạn chế.")

    def validate_item_id(self, field: Any) -> None:
        if field.data not in field.choices:
            raise ValidationError("Anh chị chọn câu trong phiếu này.")


class PlanForm(Form):
    """Another day for a planned visit, or none."""

    what = RadioField(
        "Cuộc kiểm tra này",
        choices={"move": "Chuyển sang ngày khác", "cancel": "Không tiến hành"},
        validators=[required("Anh chị chọn một trong hai.")],
    )
    planned_on = DayField("Ngày kiểm tra mới", [Optional(), SensibleYear()])
    reason = Paragraphs("Lý do", [required("Anh chị ghi lý do, để đơn vị và đoàn kiểm tra biết.")], limit=2000)


class RecommendationForm(Form):
    """What a unit should do about a shortcoming, by when."""

    text = Line("Kiến nghị", [required("Anh chị ghi việc đơn vị cần làm.")], limit=300)
    unit_id = choice("Đơn vị thực hiện", "Anh chị chọn đơn vị thực hiện.")
    due_on = DayField("Thời hạn", [required("Anh chị nhập thời hạn, ví dụ 30/11/2026."), SensibleYear()])
    tracker_id = choice("Chuyên viên theo dõi", "Anh chị chọn chuyên viên theo dõi.")

    def offer(self, visit: Visit, units: Sequence[Unit], trackers: Sequence[User]) -> None:
        """Fill the selects; the inspected unit stands first."""
        others = [unit for unit in units if unit.id != visit.unit_id]
        inspected = [unit for unit in units if unit.id == visit.unit_id]
        self.unit_id.choices = _units([*inspected, *others])
        self.tracker_id.choices = {0: "Chọn người"} | _people(trackers)


class ConfirmForm(Form):
    """Nothing but the token."""
