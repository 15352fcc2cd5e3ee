"""The task itself, as a secretary drafts and edits it."""

from collections.abc import Sequence
from secrets import token_urlsafe
from typing import Any

from wtforms import BooleanField, HiddenField, SelectField, SelectMultipleField, ValidationError
from wtforms.validators import Optional

from tracker import clock
from tracker.accounts.models import User
from tracker.forms import DayField, Form, Line, Paragraphs, SensibleYear, required
from tracker.labels import labels
from tracker.tasks.forms.due import Due, DueField
from tracker.tasks.models import DuePrecision, Priority, Task
from tracker.units.models import Unit


def _number(value: Any) -> int | None:
    return int(value) if value not in (None, "", "None") else None


class TaskForm(Form):
    """A task as a secretary drafts or edits it. After it was issued, its lead unit and due date are not asked for."""

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
        self.lead_unit_id.choices = [("", "Chọn đơn vị"), *((unit.id, unit.name) for unit in units)]
        self.support_unit_ids.choices = [(unit.id, unit.name) for unit in units]
        self.tracker_id.choices = [("", "Chọn người theo dõi"), *((one.id, one.name) for one in trackers)]
        self.leader_id.choices = [("", "Không có"), *((one.id, one.name) for one in leaders)]

    def fix_promises(self) -> None:
        """Leave out what only a recorded decision changes after the task was issued."""
        for name in ("lead_unit_id", "due", "ongoing", "review_after", "given_on"):
            delattr(self, name)

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
                "due_on": due.on if due else None,
                "due_precision": due.precision if due else DuePrecision.DAY,
                "review_after": self.review_after.data if self.ongoing.data else None,
            }
        return found


def values_of(task: Task) -> dict[str, Any]:
    """What the form shows of a stored task."""
    return {
        "support_unit_ids": [support.unit_id for support in task.supports],
        "due": Due(task.due_on, task.due_precision) if task.due_on else None,
        "ongoing": task.due_on is None and task.review_after is not None,
        "priority": task.priority.value,
    }
