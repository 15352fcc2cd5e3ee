"""What is typed about documents."""

import re
from typing import Any

from wtforms import BooleanField, ValidationError
from wtforms.validators import Optional

from tracker import clock
from tracker.display import labels
from tracker.documents.models import Document, Urgency
from tracker.documents.queries import one_named
from tracker.documents.rules import DocumentFacts, facts_of
from tracker.forms import DayField, Form, Line, Paragraphs, SelectField, SensibleYear, required


class DocumentForm(Form):
    """A document of the register."""

    number = Line("Số, ký hiệu", [required("Anh chị ghi số, ký hiệu, ví dụ 35-NQ/TW.")], limit=80)
    issued_on = DayField("Ngày ban hành", [SensibleYear()])
    kind = Line("Loại văn bản", [Optional()], limit=60)
    issuer = Line("Cơ quan ban hành", [Optional()], limit=200)
    abstract = Paragraphs("Trích yếu", [Optional()], limit=500)
    signer = Line("Người ký", [Optional()], limit=120)
    urgency = SelectField("Độ khẩn", choices=labels(Urgency), default=Urgency.NORMAL.value)
    parent = Line("Văn bản cấp trên", [Optional()], limit=120)
    another = BooleanField("Đây là một văn bản khác cùng số")

    def __init__(self, document: Document | None = None, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.document = document

    def validate_number(self, field: Any) -> None:
        if field.data and not re.search(r"\d", field.data):
            raise ValidationError("Số, ký hiệu cần có chữ số, ví dụ 35-NQ/TW.")

    def validate_issued_on(self, field: Any) -> None:
        typed = bool(field.raw_data and field.raw_data[0].strip())
        if not typed and (self.document is None or self.document.issued_on is not None):
            raise ValidationError("Anh chị ghi ngày ban hành, ví dụ 22/10/2018.")
        if field.data and field.data > clock.today():
            raise ValidationError("Ngày ban hành còn ở phía trước. Anh chị xem lại bản gốc rồi nhập lại.")

    def facts(self, committee_id: int) -> DocumentFacts:
        """What the filled form says. Raises Refused when the document above is not in the register."""
        parent_id = one_named(committee_id, self.parent.data).id if self.parent.data else None
        return DocumentFacts(
            number=self.number.data or "",
            issued_on=self.issued_on.data,
            kind=self.kind.data or "",
            issuer=self.issuer.data or "",
            abstract=" ".join((self.abstract.data or "").split()),
            signer=self.signer.data or "",
            urgency=Urgency(self.urgency.data),
            parent_id=parent_id,
        )


def form_of(document: Document) -> DocumentForm:
    """The form as it stands for a document."""
    data = {**vars(facts_of(document)), "urgency": document.urgency.value, "parent": ""}
    if document.parent is not None:
        data["parent"] = f"{document.parent.number} năm {document.parent.year}"
    return DocumentForm(document, data=data)
