"""Laws of a reading: spans point at the text and nest, nothing is lost, and spelling tricks change nothing."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reading import eighth, fifth, fourth, genre, second, seventh, third
from tests.reading.genre import Document
from tracker.reading import Item, Reading, full_shape, read_conclusion

ON = date(2023, 6, 28)
DOCUMENTS = [
    document for module in (genre, second, third, fourth, fifth, seventh, eighth) for document in module.DOCUMENTS
]
PIECES = [
    "1. ",
    "2. ",
    "3. ",
    "I. ",
    "II. ",
    "a) ",
    "b) ",
    "(1) ",
    "- ",
    "+ ",
    "Một là, ",
    "Hai là, ",
    "Thứ ba, ",
    "Nhiệm vụ 1: ",
    "Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính ",
    "UBND các xã, phường ",
    "các Sở: Y tế, Nội vụ ",
    "rà soát hồ sơ ",
    "trước ngày 15/9/2023",
    "trước ngày 31/02/2026",
    "định kỳ hằng quý",
    "Kế hoạch số 45/KH-UBND",
    "NĐ-",
    "CP",
    ". ",
    "; ",
    ": ",
    ".\n",
    ";\n",
    ":\n",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "   ",
    "\u00a0",
    "\u00ad",
    "\u200b",
    "Kết luận hội nghị, đồng chí Bí thư yêu cầu ",
    "đã đạt 95%",
    "Nơi nhận:",
    "Kính gửi:",
    "Trên đây là kết luận.",
    "(",
    ")",
    "2",
    "Tin liên quan",
    "STT\tNội dung\tChủ trì\tThời hạn\n",
    "STT   Nhiệm vụ             Chủ trì        Thời hạn\n",
    "1     Rà soát hồ sơ của    Sở Y tế        15/9/2023\n",
    "      các xã, phường       cấp tỉnh\n",
    "2     Báo cáo kết quả      Sở Nội vụ\n",
    "|",
    "*",
    "…",
    "ế",
    "e\u0323\u0302",
]

pasted = st.lists(st.sampled_from(PIECES), max_size=40).map("".join) | st.text(max_size=200)


def every_item(items: Iterable[Item]) -> Iterable[Item]:
    for item in items:
        yield item
        yield from every_item(item.children)


def without_places(value: Any) -> Any:
    """What was read, without the places in the text."""
    if isinstance(value, dict):
        return {key: without_places(inner) for key, inner in value.items() if key not in ("start", "end", "uncovered")}
    if isinstance(value, list):
        return [without_places(inner) for inner in value]
    return unicodedata.normalize("NFC", value) if isinstance(value, str) else value


def check_spans(reading: Reading) -> None:
    covered = [(item.start, item.end) for item in reading.items] + list(reading.uncovered)
    at = 0
    for start, end in sorted(covered):
        assert start == at < end, "every character stands in one item or is told as uncovered"
        at = end
    assert at == len(reading.text)
    for item in every_item(reading.items):
        words = reading.text[item.start : item.end]
        assert words and words == words.strip()
        before = item.start
        for child in item.children:
            assert before <= child.start < child.end <= item.end
            before = child.end
        for part in item.parts:
            assert item.start <= part.start < part.end <= item.end
        assert len(item.title) <= 160
        assert item.title == item.title.rstrip(" .,;:")


@settings(max_examples=150, deadline=None)
@given(pasted)
def test_spans_nest_and_every_character_is_accounted_for(text: str) -> None:
    reading = read_conclusion(text, on=ON)
    assert reading.text == text
    check_spans(reading)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_spelling_of_letters_lines_and_gaps_changes_nothing(document: Document) -> None:
    on = date.fromisoformat(document.on) if document.on else None
    plain = without_places(full_shape(read_conclusion(document.text, on=on)))
    text = document.text
    others = {
        "NFD": unicodedata.normalize("NFD", text),
        "CRLF": text.replace("\n", "\r\n"),
        "blank lines": text.replace("\n", "\n\n \n"),
        "no-break spaces": text.replace(" và ", "\u00a0và\u00a0"),
        "soft hyphens": text.replace("nhiệm", "nhi\u00adệm"),
        "byte order mark": "\ufeff" + text,
    }
    for name, other in others.items():
        reading = read_conclusion(other, on=on)
        check_spans(reading)
        assert without_places(full_shape(reading)) == plain, name


@settings(max_examples=60, deadline=None)
@given(pasted)
def test_composed_and_decomposed_letters_read_the_same(text: str) -> None:
    composed = unicodedata.normalize("NFC", text)
    decomposed = unicodedata.normalize("NFD", composed)
    if unicodedata.normalize("NFC", decomposed) != composed or any(ord(c) > 0x1EFF for c in composed):
        return  # letters outside the Vietnamese alphabet that have no single composed form
    first = without_places(full_shape(read_conclusion(composed, on=ON)))
    assert without_places(full_shape(read_conclusion(decomposed, on=ON))) == first


def test_a_page_number_and_a_running_head_inside_an_item_stay_inside_its_span() -> None:
    text = (
        "Chủ tịch giao:\n1. Sở Y tế chủ trì rà soát\n\n          2\n\n"
        "thuốc, vật tư trước ngày 15/9/2023.\n2. Sở Nội vụ báo cáo."
    )
    first, second = read_conclusion(text, on=ON).leaves()
    assert text[first.start : first.end].startswith("1. Sở Y tế") and text[first.start : first.end].endswith(
        "15/9/2023."
    )
    assert second.leads[0].text == "Sở Nội vụ"
