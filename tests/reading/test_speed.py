"""The reader's time grows with the length of the text and not faster, whatever somebody pastes."""

from __future__ import annotations

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
    "persons": "Thời gian tới, đồng chí đề nghị Sở Y tế rà soát. ",
    "titles": "1. Giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ, (UBND xã), cùng Sở Xây dựng\n",
    "items": "1. Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính rà soát trước ngày 15/9/2023.\n",
}
SMALL, LARGE = 30_000, 120_000


def seconds(sign: str, length: int) -> float:
    text = (sign * (length // len(sign) + 1))[:length]
    best = float("inf")
    for _ in range(2):
        begun = time.process_time()
        read_conclusion(text, on=date(2023, 6, 28))
        best = min(best, time.process_time() - begun)
    return best


@pytest.mark.parametrize("name", HOSTILE)
def test_four_times_the_text_takes_about_four_times_as_long(name: str) -> None:
    small, large = seconds(HOSTILE[name], SMALL), seconds(HOSTILE[name], LARGE)
    assert large < 8 * small + 0.05, f"{name}: {small:.3f} s, then {large:.3f} s"
    # Two seconds a million characters on an idle machine, with room for a busy one.
    assert large < 2.0
