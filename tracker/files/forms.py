"""Shape of the form that takes a file away."""

from tracker.forms import Form, Paragraphs, required


class RemovalForm(Form):
    """Why a file goes."""

    reason = Paragraphs("Lý do gỡ tệp", [required("Anh chị ghi lý do, ví dụ: gửi nhầm bản dự thảo.")], limit=500)
