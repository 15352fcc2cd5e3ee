"""What is typed about conclusions: the paste, and the review of each item."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from flask import g, request
from werkzeug.datastructures import FileStorage, MultiDict
from wtforms import BooleanField, FileField, HiddenField, ValidationError
from wtforms.validators import DataRequired, Optional

from tracker import clock
from tracker.accounts.models import User
from tracker.documents import imports
from tracker.errors import Refused
from tracker.files.rules import SecretRefused, safe_name
from tracker.forms import (
    DayField,
    Form,
    Line,
    Paragraphs,
    SelectField,
    SelectMultipleField,
    SensibleYear,
    clean,
    required,
)
from tracker.labels import label, labels
from tracker.meetings import rules
from tracker.meetings.actions import ItemEdit
from tracker.meetings.models import Conclusion, ConclusionItem
from tracker.reading import Disposition
from tracker.units.models import Unit, UnitKind


class PasteForm(Form):
    """A conclusion's text, with the meeting and the document it comes from."""

    title = Line("Tên cuộc họp, hội nghị", [DataRequired("Anh chị ghi tên cuộc họp, ví dụ: Hội nghị sơ kết 6 tháng.")])
    held_on = DayField("Ngày họp", [required("Anh chị ghi ngày họp, ví dụ 30/6/2026."), SensibleYear()])
    place = Line("Địa điểm", [Optional()], limit=200)
    chair = Line("Người chủ trì, kết luận", [Optional()], limit=200)
    number = Line("Số, ký hiệu văn bản", [Optional()], limit=80)
    issued_on = DayField("Ngày ban hành văn bản", [Optional(), SensibleYear()])
    file = FileField("Tệp kết luận")
    text = Paragraphs("Toàn văn kết luận", limit=rules.MOST_SIGNS)
    same_document = BooleanField("Vẫn ghi thành một kết luận riêng của văn bản này")
    form_key = HiddenField()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.form_key.data = (self.form_key.data or "")[:64] or secrets.token_urlsafe(24)
        self.text_of_file = ""

    @property
    def sent_file(self) -> FileStorage | None:
        """The chosen file; a field left empty sends none."""
        chosen = self.file.data
        return chosen if isinstance(chosen, FileStorage) and chosen.filename else None

    def validate_file(self, field: Any) -> None:
        """Read the file, no further than the limit. Raises SecretRefused for a marked one, before anything is kept."""
        chosen = self.sent_file
        if chosen is None:
            return
        if self.text.data:
            raise ValidationError(
                "Anh chị đã dán văn bản. Bỏ văn bản trong ô rồi chọn lại tệp, hoặc gửi không kèm tệp."
            )
        data = chosen.stream.read(imports.LARGEST + 1)
        chosen.stream.seek(0)
        try:
            self.text_of_file = (clean(imports.text_of(data, safe_name(chosen.filename or ""))) or "").strip()
        except SecretRefused:
            raise
        except Refused as refused:
            raise ValidationError(refused.message) from None

    def validate_text(self, field: Any) -> None:
        if not field.data and self.sent_file is None:
            raise ValidationError("Chưa có nội dung kết luận. Anh chị chọn tệp, hoặc dán toàn văn vào ô này.")

    def tell_file_again(self) -> None:
        """A page that comes back has lost the file: say so beside its field, unless the file itself was refused."""
        if self.sent_file is not None and not self.file.errors:
            name = safe_name(self.sent_file.filename or "")
            self.add_error("file", f"Tệp “{name}” đọc được. Sau khi sửa các chỗ khác, anh chị chọn lại tệp này.")

    def validate_held_on(self, field: Any) -> None:
        if field.data and field.data > clock.today():
            raise ValidationError("Ngày họp còn ở phía trước. Anh chị xem lại bản gốc rồi nhập lại.")

    def validate_issued_on(self, field: Any) -> None:
        if field.data and self.held_on.data and field.data < self.held_on.data:
            raise ValidationError("Ngày ban hành đứng trước ngày họp. Anh chị xem lại bản gốc rồi nhập lại.")

    def validate_number(self, field: Any) -> None:
        if field.data and not any(sign.isdigit() for sign in field.data):
            raise ValidationError("Số, ký hiệu cần có chữ số, ví dụ 214/TB-BCĐ. Chưa có số thì để trống.")


class CorrectionForm(PasteForm):
    """The corrected text of an issued conclusion; the meeting is that of the corrected one."""

    def __init__(self, corrects: Conclusion) -> None:
        super().__init__()
        self.corrects = corrects
        for name in ("title", "held_on", "place", "chair"):
            delattr(self, name)

    def validate_issued_on(self, field: Any) -> None:
        if field.data and field.data < rules.given_on(self.corrects):
            raise ValidationError("Ngày ban hành đứng trước ngày của bản được đính chính. Anh chị xem lại bản gốc.")


def _number(value: Any) -> int | None:
    return int(value) if value not in (None, "") else None


class _Shown:
    """An item for many units as its form shows it: they are ticked where others tick supporting units."""

    def __init__(self, item: ConclusionItem) -> None:
        self._item = item
        self.support_unit_ids = item.each_unit_ids

    def __getattr__(self, name: str) -> Any:
        return getattr(self._item, name)


class ItemForm(Form):
    """One item of a review."""

    class Meta(Form.Meta):
        def wrap_formdata(self, form: Any, formdata: Any) -> Any:
            """An item that came up after the page was drawn keeps what is stored of it."""
            data = super().wrap_formdata(form, formdata)
            return data if data is not None and f"{form._prefix}title" in data else None

    title = Line("Tên nhiệm vụ")
    disposition = SelectField("Loại nội dung", choices=labels(Disposition))
    lead_unit_id = SelectField("Đơn vị chủ trì", coerce=_number)
    support_unit_ids = SelectMultipleField("Đơn vị phối hợp", coerce=int)
    each = BooleanField("Giao riêng từng đơn vị đã chọn, mỗi đơn vị một việc")
    each_kinds = SelectMultipleField("Giao riêng từng đơn vị của cả nhóm", coerce=str)
    tracker_id = SelectField("Chuyên viên theo dõi", coerce=_number)
    due_on = DayField("Thời hạn", [Optional(), SensibleYear()])
    ongoing = BooleanField("Việc thường xuyên, không thời hạn")
    review_after = DayField("Xem lại ngày", [Optional(), SensibleYear()])
    corrects_id = SelectField("Thay cho nội dung", coerce=_number)
    parts = SelectMultipleField("Tách thành việc con", coerce=int)
    below = SelectMultipleField(
        "Dùng cho các nội dung bên dưới", choices={"lead": "Đơn vị chủ trì này", "tracker": "Người theo dõi này"}
    )

    def __init__(
        self,
        item: ConclusionItem,
        units: Sequence[Unit],
        trackers: Sequence[User],
        replaceable: Mapping[int, str] | None,
    ) -> None:
        super().__init__(
            prefix=f"i{item.id}-",
            obj=_Shown(item) if item.each_unit_ids else item,
            data={"ongoing": item.review_after is not None, "each": bool(item.each_unit_ids)},
            meta={"csrf": False},
        )
        self.item = item
        self.of_kind = {kind: [unit.id for unit in units if unit.kind is kind] for kind in UnitKind}
        self.each_kinds.choices = {
            kind.value: f"{label(kind)} ({len(ids)})" for kind, ids in self.of_kind.items() if len(ids) > 1
        }
        self.names: dict[int | None, str] = {unit.id: unit.name for unit in units}
        self.people: dict[int | None, str] = {person.id: person.name for person in trackers}
        self.support_unit_ids.choices = self.names
        self.lead_unit_id.choices = {"": "Chọn đơn vị"} | self.names
        self.tracker_id.choices = {"": "Chọn người theo dõi"} | self.people
        self.replaceable = dict(replaceable or {})
        if replaceable is None:  # the conclusion corrects no other
            del self.corrects_id
        else:
            self.corrects_id.choices = {"": "Không thay, giao thêm"} | self.replaceable
        self.parts.choices = {place: part["title"] for place, part in enumerate(item.suggestion.get("parts", ()))}

    def validate_title(self, field: Any) -> None:
        if not field.data and self.disposition.data == Disposition.TASK:
            raise ValidationError("Anh chị ghi tên nhiệm vụ.")

    def validate_due_on(self, field: Any) -> None:
        if field.data and self.ongoing.data:
            raise ValidationError("Việc thường xuyên thì không có thời hạn. Bỏ ngày, hoặc bỏ dấu “thường xuyên”.")

    def validate_each(self, field: Any) -> None:
        if field.data and not self.each_unit_ids:
            raise ValidationError("Anh chị chọn các đơn vị ở ô Đơn vị phối hợp, hoặc chọn cả nhóm.")

    @property
    def each_unit_ids(self) -> tuple[int, ...]:
        """The units that are given a task each: those ticked, and those of the ticked classes."""
        ticked = [self.lead_unit_id.data, *(self.support_unit_ids.data or ())] if self.each.data else []
        kinds = [unit_id for kind in self.each_kinds.data or () for unit_id in self.of_kind[UnitKind(kind)]]
        return tuple(dict.fromkeys(unit_id for unit_id in [*ticked, *kinds] if unit_id is not None))

    def edit(self, is_looked_at: bool = False) -> ItemEdit:
        """What the filled form says of the item. An ongoing duty without a day of review gets the usual one."""
        conclusion = self.item.conclusion
        usual = rules.review_day(conclusion.meeting.held_on, conclusion.committee.review_after_days)
        return ItemEdit(
            title=self.title.data or "",
            disposition=Disposition(self.disposition.data),
            lead_unit_id=self.lead_unit_id.data,
            support_unit_ids=() if self.each.data else tuple(self.support_unit_ids.data or ()),
            each_unit_ids=self.each_unit_ids,
            tracker_id=self.tracker_id.data,
            due_on=self.due_on.data,
            review_after=(self.review_after.data or usual) if self.ongoing.data else None,
            below=frozenset(self.below.data or ()),
            is_looked_at=is_looked_at,
            corrects_id=self.corrects_id.data if "corrects_id" in self else None,
        )

    def saved_otherwise(self) -> list[tuple[str, str]]:
        """What is stored of the item where it is not what was typed: (name of the field, stored value)."""
        item, names = self.item, self.names
        stored = {
            "title": (item.title, item.title),
            "disposition": (item.disposition.value, label(item.disposition)),
            "lead_unit_id": (item.lead_unit_id, names.get(item.lead_unit_id)),
            "support_unit_ids": (
                set(item.each_unit_ids or item.support_unit_ids),
                ", ".join(names[unit] for unit in item.each_unit_ids or item.support_unit_ids if unit in names),
            ),
            "each": (bool(item.each_unit_ids), "có" if item.each_unit_ids else "không"),
            "tracker_id": (item.tracker_id, self.people.get(item.tracker_id)),
            "due_on": (item.due_on, item.due_on and f"{item.due_on:%d/%m/%Y}"),
            "review_after": (
                item.review_after if self.ongoing.data else None,
                item.review_after and f"{item.review_after:%d/%m/%Y}",
            ),
        }
        if "corrects_id" in self:
            stored["corrects_id"] = (item.corrects_id, self.replaceable.get(item.corrects_id or 0))
        typed = {name: self[name].data for name in stored}
        typed["support_unit_ids"] = set(typed["support_unit_ids"] or ())
        return [
            (self[name].label.text, words or "để trống")
            for name, (value, words) in stored.items()
            if (typed[name] or None) != (value or None)
        ]


EACH = "each"  # in the place of a unit: each unit of the class a name calls


class ReviewForm:
    """All items of a draft on one page: a form for each, the version it was drawn from, and the pressed button."""

    def __init__(
        self,
        conclusion: Conclusion,
        units: Sequence[Unit],
        trackers: Sequence[User],
        replaceable: Mapping[int, str] | None = None,
    ) -> None:
        typed: MultiDict[str, str] = request.form if request.method == "POST" else g.get("typed") or MultiDict()
        self.version = typed.get("version", 0 if typed else conclusion.version, type=int)
        self.pressed, _, self.argument = typed.get("do", "save").partition("-")
        self.items = [ItemForm(item, units, trackers, replaceable) for item in conclusion.items]
        self.units = units
        self.look_ids = {item.id for item in conclusion.items if rules.needs_look(item)}
        known = {unit.id for unit in units}
        names = zip(typed.getlist("unit-name"), typed.getlist("unit-id"), strict=False)
        self.units_named = {name: int(value) for name, value in names if value.isdigit() and int(value) in known}
        named = zip(typed.getlist("unit-name"), typed.getlist("unit-id"), strict=False)
        called = {name: rules.kinds_meant(name) for name, value in named if value == EACH}
        self.groups_named = {
            name: [unit.id for unit in units if unit.kind in kinds] for name, kinds in called.items() if kinds
        }
        self.remembered = frozenset(typed.getlist("unit-remember"))

    def validate(self) -> bool:
        """Check every item's form, also after one is wrong, so that all errors are told at once."""
        return all([form.validate() for form in self.items])

    @property
    def wrong(self) -> list[ItemForm]:
        return [form for form in self.items if form.errors]

    def number_in_argument(self) -> int | None:
        """The item a button names, as in "look-31"."""
        return int(self.argument) if self.argument.isascii() and self.argument.isdigit() else None

    def item_pressed(self, button: str) -> int | None:
        """The item whose `button` was pressed."""
        return self.number_in_argument() if self.pressed == button else None

    def splits(self) -> dict[int, list[int]]:
        """The ticked parts of the item whose split button was pressed."""
        named = self.number_in_argument() if self.pressed == "split" else None
        return {form.item.id: form.parts.data for form in self.items if form.item.id == named and form.parts.data}

    def span_in_argument(self) -> tuple[int, int] | None:
        """The stretch of text a button names, as in "add-120-480"."""
        parts = self.argument.split("-")
        if len(parts) != 2 or not all(part.isascii() and part.isdigit() and len(part) < 8 for part in parts):
            return None
        return int(parts[0]), int(parts[1])

    def edits(self) -> Mapping[int, ItemEdit]:
        looked_at, dropped = self.item_pressed("look"), self.item_pressed("drop")
        edits = {form.item.id: form.edit(form.item.id in (looked_at, dropped)) for form in self.items}
        if dropped in edits:
            edits[dropped] = replace(edits[dropped], disposition=Disposition.NOT_A_TASK)
        return edits
