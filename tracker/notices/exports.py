"""The ledger as a file that spreadsheet programs open."""

import csv
import io
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from tracker import clock
from tracker.display import vn_date, vn_datetime
from tracker.labels import label

COLUMNS = (
    "Mã thông báo",
    "Tình trạng",
    "Loại",
    "Cách gửi",
    "Người nhận",
    "Đơn vị",
    "Địa chỉ",
    "Mã nhiệm vụ",
    "Nội dung",
    "Thời hạn khi gửi",
    "Ngày lập",
    "Gửi lúc",
    "Trước hạn",
    "Số lần gửi",
    "Gửi lại sau gián đoạn",
    "Mã thư",
    "Trả lời của máy chủ",
)
PORTION = 500  # rows that leave together


def as_csv(rows: Iterable[Any]) -> Iterator[bytes]:
    """The file in portions, as UTF-8 with its mark, so that Excel shows the Vietnamese letters.

    `rows` are those of `queries.ledger_rows`. What begins like a formula is written as text.
    """
    kept = io.StringIO(newline="")
    writer = csv.writer(kept)
    kept.write("\ufeff")
    writer.writerow(COLUMNS)
    for number, row in enumerate(rows, 1):
        writer.writerow([_plain(cell) for cell in _cells(row)])
        if number % PORTION == 0:
            yield kept.getvalue().encode()
            kept.seek(0)
            kept.truncate()
    yield kept.getvalue().encode()


def _cells(row: Any) -> list[Any]:
    details = row.details if isinstance(row.details, dict) else {}
    due_on = _day(details.get("due_on"))
    sent = vn_datetime(row.sent_at) if row.sent_at else ""
    in_time = ""
    if row.sent_at and due_on and row.subject_kind == "task":
        in_time = "Có" if clock.local(row.sent_at).date() <= due_on else "Không"
    return [
        row.key,
        label(row.state),
        label(row.kind),
        label(row.carrier),
        row.person,
        row.unit or "",
        row.address or row.email,
        details.get("code") or "",
        row.title,
        vn_date(due_on) if due_on else "",
        vn_date(row.planned_on),
        sent,
        in_time,
        row.attempts,
        "Có" if row.interrupted else "",
        row.message_id or "",
        row.reply,
    ]


def _day(text: object) -> date | None:
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        return None


def _plain(cell: Any) -> Any:
    return f"'{cell}" if isinstance(cell, str) and cell[:1] in {"=", "+", "-", "@", "\t", "\r"} else cell
