"""Numbers as Vietnamese offices write them: read to the last figure, or refused with the way to write them."""

import re
from decimal import Decimal

from tracker.display import NBSP
from tracker.indicators.models import Indicator
from tracker.labels import label

_PLAIN = re.compile(r"(?P<sign>-?)(?P<whole>[0-9]+)(?:,(?P<rest>[0-9]+))?")
_GROUPED = re.compile(
    r"(?P<sign>-?)(?P<whole>[0-9]{1,3}(?P<mark>[. ])[0-9]{3}(?:(?P=mark)[0-9]{3})*)(?:,(?P<rest>[0-9]+))?"
)
_NUMBER_AND_UNIT = re.compile(r"(-?[0-9][0-9., ]*?) *([^0-9., ][^0-9]*)?")
_MOST_WHOLE, _MOST_DECIMALS = 15, 6
EXAMPLES = "ví dụ 1.171 hoặc 97,5"


def read_number(typed: str, unit: str = "") -> Decimal:
    """A number as it is typed: "1.171" is 1171, "97,5 %" is 97.5, "1.171,5" is 1171.5; blanks may part thousands.

    The unit may stand behind it. Raises ValueError with a sentence for what is no number, and for what two people
    could read as two numbers ("1,171", "97.5").
    """
    words = " ".join(re.sub(r"[\u00a0\u202f\u2009]", " ", typed).split()).replace("\N{MINUS SIGN}", "-")
    parts = _NUMBER_AND_UNIT.fullmatch(words)
    if parts is None:
        raise ValueError(f"“{typed.strip()[:40]}” không phải một con số. Anh chị ghi bằng chữ số, {EXAMPLES}.")
    figures, suffix = parts[1].strip(), (parts[2] or "").strip()
    if suffix and suffix.casefold() != unit.casefold():
        counted = f"tính bằng {unit}" if unit else "không có đơn vị tính"
        raise ValueError(f"Chỉ tiêu này {counted}, không phải “{suffix[:30]}”. Anh chị ghi riêng con số, {EXAMPLES}.")
    found = _GROUPED.fullmatch(figures) or _PLAIN.fullmatch(figures)
    if found is None:
        raise ValueError(_what_is_wrong(figures))
    _refuse_two_readings(figures, found, unit)
    whole, rest = re.sub(r"[. ]", "", found["whole"]), found["rest"] or ""
    if len(whole.lstrip("0")) > _MOST_WHOLE or len(rest) > _MOST_DECIMALS:
        raise ValueError(
            f"Số dài quá: trước dấu phẩy tối đa {_MOST_WHOLE} chữ số, sau dấu phẩy tối đa {_MOST_DECIMALS}."
        )
    return Decimal(f"{found['sign']}{whole}.{rest or '0'}").normalize() + Decimal(0)


def _refuse_two_readings(figures: str, found: re.Match[str], unit: str) -> None:
    whole, rest = found["whole"], found["rest"] or ""
    if len(rest) == 3 and whole.isdigit() and len(whole) <= 3 and int(whole):
        raise ValueError(
            f"“{figures}” có thể đọc là {whole}{rest} hoặc {whole} phẩy {rest}. "
            f"Anh chị ghi {whole}.{rest} nếu là hàng nghìn, {figures}0 nếu là số lẻ."
        )
    if unit == "%" and "." in whole:
        raise ValueError(
            f"“{figures} %” là {whole.replace('.', '')} phần trăm. Anh chị dùng dấu phẩy trước phần lẻ, "
            "ví dụ 97,5; nếu đúng là số lớn như vậy thì ghi liền, không có dấu chấm."
        )


def _what_is_wrong(figures: str) -> str:
    if re.fullmatch(r"-?[0-9]+\.[0-9]+", figures):
        whole, rest = figures.split(".")
        return (
            f"“{figures}” chưa rõ nghĩa: dấu chấm dùng giữa hàng nghìn, dấu phẩy dùng trước phần lẻ. "
            f"Anh chị ghi {whole},{rest} nếu là số lẻ."
        )
    if re.fullmatch(r"-?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?", figures):
        right = figures.translate({ord(","): ".", ord("."): ","})
        return f"“{figures}” chưa rõ nghĩa: dấu chấm dùng giữa hàng nghìn. Anh chị ghi {right}."
    return (
        f"“{figures[:40]}” chưa rõ là số nào. Anh chị ghi dấu chấm giữa hàng nghìn, dấu phẩy trước phần lẻ, {EXAMPLES}."
    )


def write_number(value: Decimal | None) -> str:
    """1.171,5: all its figures, as it is read and typed; – for none."""
    if value is None:
        return "–"
    text = f"{value:,f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.translate({ord(","): ".", ord("."): ","})


def write_typed(value: Decimal | None, unit: str = "") -> str:
    """A number as a form shows it to be typed over: one that reads back as the same."""
    if value is None:
        return ""
    written = write_number(value)
    written = written.replace(".", "") if unit == "%" else written
    whole, _, rest = written.partition(",")
    return f"{whole},{rest}0" if len(rest) == 3 and "." not in whole else written


def with_unit(value: Decimal | None, unit: str) -> str:
    """97,5 % and 12 mô hình, with a no-break space; – for none."""
    return f"{write_number(value)}{NBSP}{unit}" if value is not None and unit else write_number(value)


def target_words(one: Indicator) -> str:
    """≥ 95 %."""
    return f"{label(one.comparator)}{NBSP}{with_unit(one.target, one.unit)}"
