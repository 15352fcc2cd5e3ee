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
}
HEADS = {
    "rows between spaces": "STT    Nội dung                  Chủ trì        Thời hạn\n",
    "twenty-five thousand rows between tabs": "STT\tNội dung\tChủ trì\tThời hạn\n",
}
SMALL, LARGE = 30_000, 120_000


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
    small = min(seconds(small_text) for _ in range(2))
    large, in_yards = float("inf"), float("inf")
    for _ in range(4):  # each reading between two looks at how busy the machine is
        before = yardstick()
        took = seconds(large_text)
        large, in_yards = min(large, took), min(in_yards, 2 * took / (before + yardstick()))
    assert large < 8 * small + 0.05, f"{name}: {small:.3f} s, then {large:.3f} s"
    # Two seconds a million characters is 44 yardsticks; a quarter more for a machine that is busy with other things.
    assert in_yards < 55 * LARGE / 1_000_000, f"{name}: {large:.3f} s, {in_yards:.1f} yardsticks"
