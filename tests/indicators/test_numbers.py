"""Numbers as offices write them: read exactly, or refused with a sentence that says how to write them."""

from decimal import Decimal

import pytest

from tracker.indicators.rules import read_number, with_unit, write_number, write_typed

READ = {
    ("1.171", ""): "1171",
    ("1171", ""): "1171",
    ("1 171", ""): "1171",
    ("1\u00a0171", ""): "1171",
    ("97,5 %", "%"): "97.5",
    ("97,5%", "%"): "97.5",
    ("97,5", "%"): "97.5",
    ("1.171,5", ""): "1171.5",
    ("1171,5", ""): "1171.5",
    ("1.171.000", "đồng"): "1171000",
    ("12 mô hình", "mô hình"): "12",
    ("12 Mô hình", "mô hình"): "12",
    ("-3,25", ""): "-3.25",
    ("−3", ""): "-3",
    ("0,171", ""): "0.171",
    ("0", ""): "0",
    ("120", "%"): "120",
    ("1,1710", ""): "1.171",
    ("123456789012345,123456", ""): "123456789012345.123456",
}


@pytest.mark.parametrize(("typed", "unit"), READ)
def test_a_number_is_read_to_its_last_figure(typed: str, unit: str) -> None:
    assert read_number(typed, unit) == Decimal(READ[typed, unit])


REFUSED = {
    ("97.5", ""): "Anh chị ghi 97,5 nếu là số lẻ",
    ("1,171", ""): "có thể đọc là 1171 hoặc 1 phẩy 171",
    ("1,171,500", ""): "Anh chị ghi 1.171.500",
    ("1,171.5", ""): "Anh chị ghi 1.171,5",
    ("1.171.5", ""): "chưa rõ là số nào",
    ("1.17", ""): "Anh chị ghi 1,17",
    ("khoảng 50", ""): "không phải một con số",
    ("năm mươi", ""): "không phải một con số",
    ("12/17", ""): "không phải một con số",
    ("12 %", "mô hình"): "tính bằng mô hình, không phải “%”",
    ("12 hộ", ""): "không có đơn vị tính",
    ("1.171", "%"): "1171 phần trăm",
    ("1,2,3", ""): "chưa rõ là số nào",
    ("1234567890123456", ""): "Số dài quá",
    ("1,1234567", ""): "Số dài quá",
    ("١٢", ""): "không phải một con số",
    ("1.171 500", ""): "chưa rõ là số nào",
}


@pytest.mark.parametrize(("typed", "unit"), REFUSED)
def test_what_is_wrong_or_could_be_two_numbers_is_refused_with_the_way_to_write_it(typed: str, unit: str) -> None:
    with pytest.raises(ValueError) as problem:
        read_number(typed, unit)
    assert REFUSED[typed, unit] in str(problem.value)


@pytest.mark.parametrize("text", ["1171", "97.5", "1171.5", "1.171", "0.171", "-12.001", "1171.171", "120000"])
@pytest.mark.parametrize("unit", ["", "%", "mô hình"])
def test_what_a_form_shows_reads_back_as_the_same_number(text: str, unit: str) -> None:
    assert read_number(write_typed(Decimal(text), unit), unit) == Decimal(text)


def test_a_number_is_shown_with_all_its_figures_and_its_unit() -> None:
    assert write_number(Decimal("1171.50")) == "1.171,5"
    assert write_number(Decimal("123456789012345.123456")) == "123.456.789.012.345,123456"
    assert with_unit(Decimal("97.5"), "%") == "97,5\u00a0%"
    assert write_number(None) == "–"
