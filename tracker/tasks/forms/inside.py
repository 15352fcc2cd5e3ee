"""What is typed beside the work itself: a leader's word, a part of a task inside a unit."""

from collections.abc import Sequence
from secrets import token_urlsafe

from wtforms import HiddenField
from wtforms.validators import Optional

from tracker.accounts.models import User
from tracker.forms import Between, DayField, Form, Line, Paragraphs, SelectField, SensibleYear, WholeNumber, required
from tracker.units.models import Unit


def _key(typed: str | None) -> str:
    return (typed or "")[:64] or token_urlsafe(24)


class RemarkForm(Form):
    """A leader's word; a secretary says whose it is."""

    leader_id = SelectField("Ý kiến của", coerce=int)
    text = Paragraphs("Ý kiến chỉ đạo", [required("Anh chị ghi ý kiến chỉ đạo.")], limit=4000)
    report_by = DayField("Yêu cầu đơn vị báo cáo, chậm nhất ngày", [Optional(), SensibleYear()])
    form_key = HiddenField(filters=[_key])

    def offer(self, leaders: Sequence[User], own: bool) -> None:
        """The leaders a secretary may write for; a leader writes for nobody but themselves."""
        if own:
            del self.leader_id
        else:
            self.leader_id.choices = {one.id: ", ".join(filter(None, (one.name, one.title))) for one in leaders}


class PartForm(Form):
    """A part of a task, for a person or a unit below."""

    title = Line("Phần việc", [required("Anh chị ghi phần việc cần làm.")])
    holder = SelectField("Giao cho", validators=[required("Anh chị chọn người hoặc đơn vị nhận phần việc.")])
    due_on = DayField("Hạn", [Optional(), SensibleYear()])
    form_key = HiddenField(filters=[_key])

    def offer(self, people: Sequence[User], units: Sequence[Unit]) -> None:
        """Who may be given a part: people as "p12", units as "u5"."""
        named = {f"p{one.id}": ", ".join(filter(None, (one.name, one.title))) for one in people}
        below = {f"u{one.id}": one.name for one in units}
        self.holder.choices = {"": "Chọn người hoặc đơn vị"} | named | below

    @property
    def chosen(self) -> tuple[int, int | None]:
        """The unit (0 where a person was chosen) and the person."""
        kind, number = self.holder.data[0], int(self.holder.data[1:])
        return (0, number) if kind == "p" else (number, None)


class PartReportForm(Form):
    """How far a part is."""

    percent = WholeNumber(
        "Đã làm được bao nhiêu phần trăm?", [required("Anh chị ghi tỷ lệ hoàn thành."), Between(0, 100)]
    )
    told = Paragraphs("Đã làm được gì?", limit=2000)
