"""Work on a task: progress, submission, decision."""

import re
import secrets

from werkzeug.datastructures import FileStorage
from wtforms import HiddenField, MultipleFileField, ValidationError
from wtforms.validators import Optional

from tracker.display import percent
from tracker.forms import Between, Form, Line, Paragraphs, RadioField, WholeNumber, required
from tracker.tasks.models import Task

MOST_FILES = 10


def _sent_files(field: MultipleFileField) -> list[FileStorage]:
    return [file for file in field.data or [] if isinstance(file, FileStorage) and file.filename]


class FilesForm(Form):
    """A form with files to hand in."""

    files = MultipleFileField("Tệp đính kèm")

    def validate_files(self, field: MultipleFileField) -> None:
        if len(_sent_files(field)) > MOST_FILES:
            raise ValidationError(f"Mỗi lần gửi không quá {MOST_FILES} tệp. Anh chị gửi các tệp còn lại ở lần sau.")

    @property
    def sent_files(self) -> list[FileStorage]:
        """The files that were chosen; a field left empty sends none."""
        return _sent_files(self.files)


OTHER = "other"


class ProgressForm(FilesForm):
    """How far a task is. The percentage is a tile, or a number of one's own; a supporting unit gives none."""

    percent = RadioField("Đến hôm nay đã làm được bao nhiêu?", validate_choice=False)
    percent_other = WholeNumber("Tỷ lệ hoàn thành, từ 0 đến 100", [Optional()])
    has_obstacle = RadioField(
        "Có khó khăn, vướng mắc không?", choices={"no": "Không", "yes": "Có"}, default="no", validate_choice=False
    )
    obstacle = Paragraphs("Vướng ở đâu?", limit=4000)
    proposal = Paragraphs("Đề xuất gì?", limit=4000)
    done = Paragraphs("Đã làm được gì?", limit=4000)
    form_key = HiddenField()

    def __init__(self, task: Task, *, leads: bool) -> None:
        super().__init__()
        self.form_key.data = (self.form_key.data or "")[:64] or secrets.token_urlsafe(24)
        if leads:
            tiles = percent_tiles(task.percent)
            self.percent.choices = {str(tile): percent(tile) for tile in tiles} | {OTHER: "Số khác"}
        else:
            del self.percent, self.percent_other

    def validate_percent(self, field: RadioField) -> None:
        if field.data == OTHER:
            if self.percent_other.data is None and not self.percent_other.errors:
                raise ValidationError("Anh chị ghi tỷ lệ hoàn thành ở ô bên dưới.")
        elif not re.fullmatch(r"\d{1,3}", field.data or "", re.ASCII) or int(field.data) > 100:
            raise ValidationError("Anh chị chọn tỷ lệ hoàn thành đến hôm nay.")

    def validate_percent_other(self, field: WholeNumber) -> None:
        if self.percent.data == OTHER:
            Between(0, 100)(self, field)

    def validate_obstacle(self, field: Paragraphs) -> None:
        if self.has_obstacle.data == "yes" and not field.data:
            raise ValidationError("Anh chị ghi vướng mắc, dù chỉ một câu, để người theo dõi biết mà tháo gỡ.")

    def validate_done(self, field: Paragraphs) -> None:
        if "percent" not in self and not field.data and self.has_obstacle.data != "yes":
            raise ValidationError("Anh chị ghi đơn vị đã làm được gì.")

    @property
    def percentage(self) -> int | None:
        """The percentage that was chosen or typed; none in a supporting unit's form."""
        if "percent" not in self:
            return None
        return self.percent_other.data if self.percent.data == OTHER else int(self.percent.data)

    @property
    def told_obstacle(self) -> tuple[str, str]:
        """Obstacle and proposal; both empty when there is said to be none."""
        if self.has_obstacle.data != "yes":
            return "", ""
        return self.obstacle.data or "", self.proposal.data or ""


def percent_tiles(now: int) -> list[int]:
    """The percentages to press: as last time, two likely next ones, all done."""
    step = 5 if now >= 70 else 10 if now >= 30 else 20
    first = (now // step + 1) * step
    return sorted({now, *(value for value in (first, first + step) if value < 100), 100})


class SubmissionForm(FilesForm):
    """The task is done; what shows it."""

    document_number = Line("Số, ký hiệu văn bản báo cáo", limit=80)
    result = Paragraphs("Kết quả", limit=4000)


class VerificationForm(Form):
    """Accept a submission, or return it with a reason."""

    decision = RadioField(
        "Quyết định của anh chị",
        choices={"accept": "Xác nhận hoàn thành", "return": "Trả lại để làm thêm"},
        validators=[required("Anh chị chọn xác nhận hoặc trả lại.")],
    )
    reason = Paragraphs("Lý do trả lại", limit=2000)

    def validate_reason(self, field: Paragraphs) -> None:
        if self.decision.data == "return" and not field.data:
            raise ValidationError("Anh chị ghi lý do trả lại, để đơn vị biết cần làm thêm gì.")
