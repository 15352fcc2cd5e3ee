"""The task itself, as a secretary drafts and edits it."""

from collections.abc import Collection, Sequence
from secrets import token_urlsafe
from typing import Any

from wtforms import BooleanField, HiddenField, ValidationError
from wtforms.validators import Optional

from tracker import clock
from tracker.accounts.models import User
from tracker.forms import DayField, Form, Line, Paragraphs, SelectField, SelectMultipleField, SensibleYear, required
from tracker.labels import label, labels
from tracker.tasks.forms.due import Due, DueField
from tracker.tasks.models import DuePrecision, Priority, Task
from tracker.units.models import Unit, UnitKind


def _number(value: Any) -> int | None:
    return int(value) if value not in (None, "", "None") else None


class UnitsForm(Form):
    """Many units at once: ticked one by one, or as a class of them."""

    each_unit_ids = SelectMultipleField("Giao từng đơn vị, mỗi đơn vị một việc riêng", coerce=int)
    each_kinds = SelectMultipleField("Cả nhóm", coerce=str)

    def offer_units(self, units: Sequence[Unit], held: Collection[int] = ()) -> None:
        """Fill the ticks with the units that do not hold the task already (`held`), and their classes."""
        offered = [unit for unit in units if unit.id not in held]
        self.of_kind = {kind: [unit.id for unit in offered if unit.kind is kind] for kind in UnitKind}
        self.each_unit_ids.choices = {unit.id: unit.name for unit in offered}
        self.each_kinds.choices = {
            kind.value: f"{label(kind)} ({len(ids)} đơn vị)" for kind, ids in self.of_kind.items() if len(ids) > 1
        }

    @property
    def unit_ids(self) -> list[int]:
        """Every unit that was ticked, itself or with its class, once."""
        by_kind = [unit_id for kind in self.each_kinds.data or () for unit_id in self.of_kind[UnitKind(kind)]]
        return list(dict.fromkeys([*(self.each_unit_ids.data or ()), *by_kind]))


class TaskForm(UnitsForm):
    """A task as a secretary drafts or edits it: for one lead unit, or for each of many. After it was issued, its lead
    unit and due date are not asked for."""

    title = Line("Nội dung nhiệm vụ", [required("Anh chị ghi nội dung nhiệm vụ, ngắn gọn trong một câu.")])
    text = Paragraphs("Diễn giải, lời văn kết luận")
    product = Line("Sản phẩm cần có")
    lead_unit_id = SelectField("Đơn vị chủ trì", coerce=_number)
    support_unit_ids = SelectMultipleField("Đơn vị phối hợp", coerce=int)
    tracker_id = SelectField("Chuyên viên theo dõi", coerce=_number)
    leader_id = SelectField("Lãnh đạo chỉ đạo", coerce=_number)
    due = DueField("Thời hạn")
    ongoing = BooleanField("Việc thường xuyên, không thời hạn")
    review_after = DayField("Ngày xem lại", [Optional(), SensibleYear()])
    given_on = DayField("Ngày giao", [Optional(), SensibleYear()])
    priority = SelectField("Độ khẩn", choices=labels(Priority))
    starred = BooleanField("Nhiệm vụ trọng tâm")
    version = HiddenField()
    form_key = HiddenField(filters=[lambda typed: (typed or "")[:64] or token_urlsafe(24)])

    def offer(self, units: Sequence[Unit], trackers: Sequence[User], leaders: Sequence[User]) -> None:
        """Fill the selects; who is chosen already stays on offer, also when they no longer would be."""
        self.lead_unit_id.choices = {"": "Chọn đơn vị"} | {unit.id: unit.name for unit in units}
        self.support_unit_ids.choices = {unit.id: unit.name for unit in units}
        self.offer_units(units)
        self.tracker_id.choices = {"": "Chọn người theo dõi"} | {one.id: one.name for one in trackers}
        self.leader_id.choices = {"": "Không có"} | {one.id: one.name for one in leaders}

    def fix_promises(self) -> None:
        """Leave out what only a recorded decision changes after the task was issued."""
        for name in ("lead_unit_id", "each_unit_ids", "each_kinds", "due", "ongoing", "review_after", "given_on"):
            delattr(self, name)

    def validate_each_unit_ids(self, field: SelectMultipleField) -> None:
        if self.lead_unit_id.data and self.unit_ids:
            raise ValidationError("Anh chị chọn một đơn vị chủ trì, hoặc giao từng đơn vị; không cả hai.")

    def validate_due(self, field: DueField) -> None:
        if field.data is None:
            return
        if self.ongoing.data:
            raise ValidationError("Việc thường xuyên thì không có thời hạn. Bỏ ngày, hoặc bỏ dấu “thường xuyên”.")
        if not 1945 <= field.data.on.year <= 2100:
            raise ValidationError(f"Năm {field.data.on.year} có lẽ gõ nhầm. Anh chị xem lại bản gốc rồi nhập lại.")

    def validate_given_on(self, field: DayField) -> None:
        if field.data and field.data > clock.today():
            raise ValidationError("Ngày giao còn ở phía trước. Anh chị nhập hôm nay hoặc một ngày đã qua.")

    def values(self) -> dict[str, Any]:
        """The columns of Task the filled form sets."""
        found: dict[str, Any] = {
            "title": self.title.data,
            "text": self.text.data or "",
            "product": self.product.data or "",
            "tracker_id": self.tracker_id.data,
            "leader_id": self.leader_id.data,
            "priority": Priority(self.priority.data),
        }
        if "lead_unit_id" in self:
            due = self.due.data
            found |= {
                "lead_unit_id": self.lead_unit_id.data,
                "each_unit_ids": self.unit_ids,
                "due_on": due.on if due else None,
                "due_precision": due.precision if due else DuePrecision.DAY,
                "review_after": self.review_after.data if self.ongoing.data else None,
            }
        return found


def values_of(task: Task) -> dict[str, Any]:
    """What the form shows of a stored task."""
    return {
        "each_unit_ids": task.each_unit_ids or [],
        "support_unit_ids": [support.unit_id for support in task.supports],
        "due": Due(task.due_on, task.due_precision) if task.due_on else None,
        "ongoing": task.due_on is None and task.review_after is not None,
        "priority": task.priority.value,
    }


class AddUnitsForm(UnitsForm):
    """Further units for a task of many that runs already, with a due date of their own."""

    due = DueField("Thời hạn")
    given_on = DayField("Ngày giao", [Optional(), SensibleYear()])

    def validate_each_unit_ids(self, field: SelectMultipleField) -> None:
        if not self.unit_ids:
            raise ValidationError("Anh chị chọn ít nhất một đơn vị, hoặc một nhóm đơn vị.")

    def validate_given_on(self, field: DayField) -> None:
        if field.data and field.data > clock.today():
            raise ValidationError("Ngày giao còn ở phía trước. Anh chị nhập hôm nay hoặc một ngày đã qua.")
