"""Which rows of a list were ticked."""

from flask import request

from tracker.errors import Refused
from tracker.tasks.actions.verifying import AT_ONCE


def picked_ids() -> list[int]:
    """The ids of the ticked rows, each once. Raises Refused for more than are done in one press."""
    typed = dict.fromkeys(request.values.getlist("task"))
    numbers = [int(one) for one in typed if one.isascii() and one.isdigit() and 0 < int(one[:12]) < 2**31]
    if len(numbers) > AT_ONCE:
        raise Refused(f"Mỗi lần chọn được nhiều nhất {AT_ONCE} việc. Anh chị chọn bớt, hoặc chọn cả danh sách.")
    return numbers
