"""What kind of paper a text is, by its title: a report of results, a programme of a day, what an inspection found."""

from __future__ import annotations

import re

from tracker.reading.source import Source

_FIRST = 25  # paragraphs among which a title stands
_REPORT = re.compile(r"báo cáo(?!\w)(?! (?:tiếp thu|giải trình|đề xuất|thẩm))[^.;:]{0,160}[.:]?")
_PROGRAMME = re.compile(
    r"(?:dự kiến )?(?:chương trình|lịch trình|kịch bản)(?! (?:công tác|hành động|phối hợp|trọng tâm|kiểm tra"
    r"|giám sát|hợp tác"
    r"|phát triển|mục tiêu|thực hiện|ký kết|xây dựng))(?: [^.;:]{0,160})?[.:]?"
)
_INSPECTION = re.compile(
    r"(?:thông báo )?(?:kết luận|kết quả) (?:thanh tra|kiểm tra|kiểm toán|giám sát|xác minh)(?!\w)[^.;:]{0,160}[.:]?"
)


def _titled(source: Source, kind: re.Pattern[str]) -> bool:
    return any(
        kind.fullmatch(source.low, start, end) and source.text[start : start + 7].isupper()
        for start, end in source.paragraphs[:_FIRST]
    )


def tells_results(source: Source) -> bool:
    """A report of an office: what its headings name was done, unless they look ahead."""
    return _titled(source, _REPORT)


def is_programme(source: Source) -> bool:
    """The programme of a meeting or a congress: what is done when, and nobody is given anything to do."""
    return _titled(source, _PROGRAMME)


def recommends(source: Source) -> bool:
    """What an inspection found: there "kiến nghị" is what the offices inspected must do."""
    return _titled(source, _INSPECTION)
