"""What people fill in when they decide about a task, or ask for it."""

from wtforms import RadioField, SelectField

from tracker.forms import Form, Line, Paragraphs, required


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
        choices=[("yes", "Đồng ý, nhận lại để giao đơn vị khác"), ("no", "Không đồng ý, đơn vị tiếp tục chủ trì")],
        validators=[required("Anh chị chọn đồng ý hoặc không đồng ý.")],
    )
    answer = Paragraphs("Ý kiến", limit=2000)
