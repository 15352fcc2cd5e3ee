"""What people fill in when they ask for something about a task, or decide about it."""

import secrets

from wtforms import HiddenField, ValidationError
from wtforms.validators import Optional

from tracker.decisions.models import DueChangeKind
from tracker.forms import DayField, Form, Line, Paragraphs, RadioField, SelectField, SensibleYear, required
from tracker.labels import label
from tracker.tasks.forms import DueField, FilesForm


class DecisionForm(Form):
    """A leader's decision; the choices are the moves the task's state allows."""

    what = RadioField("Quyết định", validators=[required("Anh chị chọn một quyết định.")])
    successor = Line("Mã nhiệm vụ thay thế", limit=40)
    document_number = Line("Số, ký hiệu văn bản", limit=80)
    reason = Paragraphs("Lý do", [required("Anh chị ghi lý do; lý do được lưu trong lịch sử nhiệm vụ.")], limit=2000)


class TransferForm(Form):
    """The lead unit says the task is not within its remit."""

    reason = Paragraphs("Lý do", [required("Anh chị ghi lý do, để Tổ thư ký có căn cứ quyết định.")], limit=2000)
    proposed_unit_id = SelectField("Đơn vị nên chủ trì", coerce=int)


class TransferAnswerForm(Form):
    """The secretary's answer to such a request."""

    agreed = RadioField(
        "Quyết định của anh chị",
        choices={"yes": "Đồng ý, nhận lại để giao đơn vị khác", "no": "Không đồng ý, đơn vị tiếp tục chủ trì"},
        validators=[required("Anh chị chọn đồng ý hoặc không đồng ý.")],
    )
    answer = Paragraphs("Ý kiến", limit=2000)


# ---------- More time ----------

WHEN = "Anh chị ghi ngày, ví dụ 30/9/2026, hoặc tháng, quý."


def _sensible(field: DueField) -> None:
    if field.data is not None and not 1945 <= field.data.on.year <= 2100:
        raise ValidationError(f"Năm {field.data.on.year} có lẽ gõ nhầm. Anh chị xem lại rồi nhập lại.")


class ExtensionForm(FilesForm):
    """The lead unit asks for more time."""

    due = DueField("Xin gia hạn đến", [required(WHEN)])
    reason = Paragraphs("Lý do", [required("Anh chị ghi lý do, để người quyết định có căn cứ.")], limit=2000)
    document_number = Line("Số, ký hiệu văn bản đề nghị", limit=80)
    form_key = HiddenField(filters=[lambda typed: (typed or "")[:64] or secrets.token_urlsafe(24)])

    def validate_due(self, field: DueField) -> None:
        _sensible(field)


class ExtensionAnswerForm(Form):
    """The answer: as asked, until another date, or no."""

    decision = RadioField(
        "Quyết định của anh chị",
        choices={"yes": "Đồng ý", "other": "Đồng ý, đến ngày khác", "no": "Không đồng ý"},
        validators=[required("Anh chị chọn một quyết định.")],
    )
    due = DueField("Gia hạn đến", [Optional()])
    answer = Paragraphs("Lý do hoặc ý kiến", limit=2000)

    def validate_due(self, field: DueField) -> None:
        if self.decision.data == "other":
            if field.data is None and not field.errors:
                raise ValidationError(WHEN)
            _sensible(field)

    def validate_answer(self, field: Paragraphs) -> None:
        if self.decision.data == "no" and not field.data:
            raise ValidationError("Không đồng ý thì anh chị ghi lý do cho đơn vị biết.")


class ExtensionsAnswerForm(Form):
    """One answer to several requests."""

    decision = RadioField(
        "Quyết định của anh chị",
        choices={"yes": "Đồng ý tất cả", "no": "Không đồng ý tất cả"},
        validators=[required("Anh chị chọn một quyết định.")],
    )
    answer = Paragraphs("Lý do hoặc ý kiến", limit=2000)

    def validate_answer(self, field: Paragraphs) -> None:
        if self.decision.data == "no" and not field.data:
            raise ValidationError("Không đồng ý thì anh chị ghi lý do cho các đơn vị biết.")


class UnitsDueForm(Form):
    """More time for every open unit of a task of many."""

    due = DueField("Gia hạn đến", [required(WHEN)])
    reason = Paragraphs(
        "Lý do", [required("Anh chị ghi lý do; lý do được lưu cùng thời hạn cũ của từng đơn vị.")], limit=2000
    )
    document_number = Line("Số, ký hiệu văn bản làm căn cứ", limit=80)

    def validate_due(self, field: DueField) -> None:
        _sensible(field)


class DueChangeForm(Form):
    """Another due date by decision, without being asked."""

    kind = RadioField("Vì sao thời hạn đổi?", validators=[required("Anh chị chọn một trong hai.")])
    due = DueField("Thời hạn mới", [required(WHEN)])
    reason = Paragraphs("Lý do", [required("Anh chị ghi lý do; lý do được lưu cùng thời hạn cũ.")], limit=2000)
    document_number = Line("Số, ký hiệu văn bản làm căn cứ", limit=80)

    def offer(self, kinds: list[DueChangeKind]) -> None:
        """Offer what this person may do; the only choice is chosen."""
        self.kind.choices = {kind.value: label(kind) for kind in DueChangeKind if kind in kinds}
        if len(kinds) == 1 and not self.is_submitted():
            self.kind.data = kinds[0].value

    def validate_due(self, field: DueField) -> None:
        _sensible(field)


# ---------- Urging ----------


class UrgeForm(Form):
    """The words and the answer date of an urging."""

    level = RadioField("Mức đôn đốc", coerce=int, validators=[required("Anh chị chọn một mức.")])
    answer_by = DayField("Đề nghị trả lời trước hết ngày", [required("Anh chị ghi ngày."), SensibleYear()])
    reason = Paragraphs("Nội dung", [required("Anh chị ghi nội dung đôn đốc, để đơn vị biết cần làm gì.")], limit=2000)


class UrgeAnswerForm(Form):
    """The unit's answer in so many words."""

    answer = Paragraphs("Trả lời", [required("Anh chị ghi nội dung trả lời, dù chỉ một câu.")], limit=2000)
