"""One cell of a spreadsheet, read as a person would: text, a day, yes or no."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import from_excel

from tracker.db import folded
from tracker.forms import clean, parse_date

_FIRST_SERIAL, _LAST_SERIAL = 20_000, 80_000  # bare numbers that Excel would show as days from 1954 to 2119


def ref(column: int, row: int) -> str:
    """The name of a cell: column 2 of row 7 is B7."""
    return f"{get_column_letter(column)}{row}"


class CellError(Exception):
    """One cell cannot be used; `words` says why and what to type."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.words = words


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one cell; `words`, `day` and `flag` read it as a person would."""

    ref: str
    raw: Any = None
    kind: str = "n"  # openpyxl's: s text, n number, d date, b true or false, f formula, e error
    shape: str = ""  # the number format of a date
    is_1904: bool = False

    @property
    def is_empty(self) -> bool:
        return self.raw is None or (isinstance(self.raw, str) and not self.raw.strip())

    def words(self) -> str:
        """The cell as one line of text; a number as it is typed. Raises CellError for a formula or an error."""
        self._refuse_computed()
        if self.is_empty:
            return ""
        if isinstance(self.raw, bool):
            return "có" if self.raw else "không"
        if isinstance(self.raw, float):
            return str(int(self.raw)) if self.raw.is_integer() else repr(self.raw).replace(".", ",")
        if isinstance(self.raw, date):
            return f"{self.raw:%d/%m/%Y}"
        return " ".join((clean(str(self.raw)) or "").split())

    def paragraphs(self) -> str:
        """The cell as text that keeps its line ends."""
        if isinstance(self.raw, str) and self.kind != "f":
            return (clean(self.raw) or "").strip()
        return self.words()

    def day(self) -> date | None:
        """The cell as a day: a date, a date typed as text, or the bare number Excel keeps for one."""
        self._refuse_computed()
        if self.is_empty:
            return None
        if isinstance(self.raw, datetime):
            return self.raw.date()
        if isinstance(self.raw, date):
            return self.raw
        number = self._number()
        if number is not None:
            if _FIRST_SERIAL <= number <= _LAST_SERIAL:
                return self._serial(number)
            raise CellError(f"“{self.words()}” không phải ngày. Anh chị ghi dạng ngày/tháng/năm, ví dụ 30/11/2026.")
        try:
            return parse_date(self.words().removesuffix(" 00:00:00"))
        except ValueError as problem:
            raise CellError(str(problem)) from None

    @property
    def is_month(self) -> bool:
        """Whether the cell is a date shown without its day: Excel makes one of "11/2026"."""
        return isinstance(self.raw, date) and bool(self.shape) and "d" not in self.shape.lower()

    def flag(self) -> bool:
        """The cell as yes or no; an empty one is no."""
        words = folded(self.words())
        if words in ("", "khong", "0", "false", "no"):
            return False
        if words in ("co", "x", "1", "true", "yes", "dung"):
            return True
        raise CellError(f"“{self.words()}”: ở đây chỉ ghi “có” hoặc để trống.")

    def _number(self) -> float | None:
        """The number in the cell, typed as one or as text."""
        if isinstance(self.raw, int | float) and not isinstance(self.raw, bool):
            return self.raw
        words = str(self.raw).strip()
        return int(words) if words.isascii() and words.isdigit() and len(words) < 10 else None

    def _serial(self, number: float) -> date:
        epoch = datetime(1904, 1, 1) if self.is_1904 else datetime(1899, 12, 30)  # noqa: DTZ001  (Excel knows no zones)
        found = from_excel(number, epoch)
        return found.date() if isinstance(found, datetime) else date.max

    def _refuse_computed(self) -> None:
        if self.kind == "f":
            raise CellError("Ô này là công thức. Anh chị chép ô, dán lại dạng giá trị (Paste Values) rồi gửi.")
        if self.kind == "e":
            raise CellError(f"Ô này đang báo lỗi {self.raw}. Anh chị sửa hoặc xóa nội dung ô.")
