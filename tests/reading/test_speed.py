"""The reader's time grows with the length of the text and not faster, whatever somebody pastes."""

from __future__ import annotations

import re
import time
from datetime import date

import pytest

from tracker.reading import read_conclusion

HOSTILE = {
    "spaces": " ",
    "lines": "\n",
    "open brackets": "(",
    "brackets": "()",
    "letters with brackets": "a) a) a) ",
    "labels on lines": "a)\n",
    "bullets": "- việc\n",
    "giao": "giao giao giao ",
    "digits": "7",
    "digits and dots": "7.",
    "phối hợp với": "phối hợp với ",
    "heads": "UBND ",
    "unit names": "Sở Y tế, ",
    "shared heads": "các phường A, B, ",
    "dates": "trước ngày 31/12/2023 ",
    "half dates": "từ ngày 1/1 ",
    "numbers": "35-NQ/TW ",
    "marks": "\u0323\u0302",
    "decomposed": "e\u0323\u0302",
    "speech": "đồng chí yêu cầu: ",
    "sentences": "Giao Sở Y tế rà soát. ",
    "cells": "| ",
    "semicolons": "; ",
    "recurring": "định kỳ hằng tháng ",
    "ordinals": "Một là, ",
    "tables": "STT | Nội dung | Chủ trì | Thời hạn\n1 | Rà soát hồ sơ | Phòng Nội vụ | 15/9/2023\n",
    "cells between tabs": "STT\tNội dung\tChủ trì\tThời hạn\n1\tRà soát hồ sơ\tPhòng Nội vụ\t15/9/2023\n",
    "cells between spaces": "STT   Nội dung      Chủ trì    Thời hạn\n1     Rà soát hồ sơ  Sở Nội vụ  15/9/2023\n",
    "persons": "Thời gian tới, đồng chí đề nghị Sở Y tế rà soát. ",
    "titles": "1. Giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ, (UBND xã), cùng Sở Xây dựng\n",
    "items": "1. Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính rà soát trước ngày 15/9/2023.\n",
}
# Takes in which no two lines are alike, so that nothing read before can be used again.
NUMBERED = {
    "twenty-five thousand rows between tabs": "{0}\tRà soát hồ sơ số {0}\tPhòng Nội vụ\t15/9/2023\n",
    "twelve thousand items": "{1}. Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính rà soát tổ {0} trước 15/9/2023.\n",
    "rows between spaces": "{0:<7}Rà soát hồ sơ số {0:<8}Phòng Nội vụ   15/9/2023\n",
    "items of other units": "{1}. Phòng Tư pháp số {0} xã A{0} chủ trì, phối hợp với UBND xã B{0} rà soát hồ sơ {0}.\n",
    "bullets of their own": "- việc {0} a\n",
    "prose of its own": "Giao Phòng Tư pháp số {0} xã A{0} chủ trì, phối hợp với UBND xã B{0} rà trước 15/9/2025. ",
    "names behind the duty": "{1}. Rà soát hồ sơ {0} (Phòng Kinh tế xã A{0}; hạn 15/9/2025).\n",
    "persons with their posts": "{1}. Đồng chí Trần Văn A{0}, Phó Chủ tịch UBND xã B{0} chỉ đạo rà soát số {0}.\n",
    "another kind of place": "UBND các phường A{0}, B{0} và đặc khu C{0}; ",
}
HEADS = {
    "rows between spaces": "STT    Nội dung                  Chủ trì        Thời hạn\n",
    "twenty-five thousand rows between tabs": "STT\tNội dung\tChủ trì\tThời hạn\n",
}
# What costs most: everything in it has to be read, and no two lines are alike.
DENSE = (
    "items of other units",
    "bullets of their own",
    "rows between spaces",
    "cells between spaces",
    "prose of its own",
    "decomposed",
)
SMALL, LARGE = 30_000, 120_000
# Two seconds a million characters is 44 yardsticks; a quarter more for a machine that is busy with other things.
YARDS = 55


def written(name: str, length: int) -> str:
    if name in HOSTILE:
        sign = HOSTILE[name]
        return (sign * (length // len(sign) + 1))[:length]
    pieces, written_so_far = [HEADS.get(name, "")], 0
    number = 0
    while written_so_far < length:
        number += 1
        pieces.append(NUMBERED[name].format(number, number % 90 + 1))
        written_so_far += len(pieces[-1])
    return "".join(pieces)


def seconds(text: str) -> float:
    begun = time.process_time()
    read_conclusion(text, on=date(2023, 6, 28))
    return time.process_time() - begun


def yardstick() -> float:
    """Plain work of a fixed size on this machine, as busy as it is now; 0.045 s on an idle one."""
    word = re.compile(r"\w+")
    begun = time.process_time()
    kept: dict[int, tuple[int, str]] = {}
    for number in range(150_000):
        kept[number % 977] = (number, str(number))
        word.match("abc def")
        len(kept)
    return time.process_time() - begun


@pytest.mark.parametrize("name", [*HOSTILE, *NUMBERED])
def test_four_times_the_text_takes_about_four_times_as_long(name: str) -> None:
    small_text, large_text = written(name, SMALL), written(name, LARGE)
    small, large, in_yards = float("inf"), float("inf"), float("inf")
    for _ in range(4):  # once is enough unless the machine was busy with other things just then
        small, before, took = min(small, seconds(small_text)), yardstick(), seconds(large_text)
        large, in_yards = min(large, took), min(in_yards, 2 * took / (before + yardstick()))
        if large < 8 * small + 0.05 and in_yards < YARDS * LARGE / 1_000_000:
            return
    pytest.fail(f"{name}: {small:.3f} s, then {large:.3f} s, {in_yards:.1f} yardsticks")


@pytest.mark.parametrize("name", DENSE)
def test_a_million_characters_take_less_than_two_seconds(name: str) -> None:
    text = written(name, 1_000_000)
    for _ in range(3):
        before, took = yardstick(), seconds(text)
        if 2 * took / (before + yardstick()) < YARDS or took < 1.3:
            return
    pytest.fail(f"{name}: {took:.3f} s")


def test_who_pastes_more_than_any_conclusion_is_told_that_its_end_was_not_read() -> None:
    text = written("items of other units", 400_000)
    reading = read_conclusion(text, on=date(2023, 6, 28))
    assert len(reading.items) == 3_000 and reading.uncovered[-1] == (reading.items[-1].end, len(text))
    assert reading.warnings[-1].startswith("Văn bản dài hơn 3.000 đoạn nên phần cuối chưa được đọc")
    assert read_conclusion(text[:100_000], on=date(2023, 6, 28)).warnings == ()
