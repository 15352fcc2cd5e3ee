"""To whom a letter goes: one that only goes to offices above the one that writes asks, and gives nobody work."""

from __future__ import annotations

import re

from tracker.reading.source import Source

_COMMUNE, _OF_DISTRICT, _DISTRICT, _OF_PROVINCE, _PROVINCE, _CENTRE = range(1, 7)
_HEAD = 8  # lines in which a letterhead stands
_MOST = 14  # addressees
_MOTTO = re.compile(r"(?:cộng h[òo][àa]?|đảng cộng sản|độc lập)")
_PLACE_ALONE = re.compile(r"(?:tỉnh|huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu)(?! ủy| đoàn)(?!\w)")
_COMMUNES = re.compile(r"(?<!\w)(?:xã|phường|thị trấn|đặc khu)(?!\w)(?! hội)")
_DISTRICTS = re.compile(r"(?<!\w)(?:huyện|thị xã|quận|huyện ủy|thị ủy|quận ủy)(?!\w)")
_PROVINCES = re.compile(r"(?<!\w)(?:tỉnh|tỉnh ủy)(?!\w)")
_RULES = re.compile(
    r"(?:các )?(?:chủ tịch |phó chủ tịch |thường trực |ban thường vụ )?(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân"
    r"|huyện ủy|tỉnh ủy|thị ủy|thành ủy|đảng ủy)(?!\w)"
)
_CENTRAL = re.compile(
    r"(?:thủ tướng|chính phủ|văn phòng chính phủ|quốc hội|ủy ban thường vụ quốc hội|ban bí thư"
    r"|bộ (?!chỉ huy|phận|đội|môn)|các bộ|trung ương|ban [^,;.]{3,30} trung ương|tổng cục)"
)
_TO = re.compile(r"kính gửi ?:? ?")
_ITEM = re.compile(r"(?:[-–+•] ?|\d{1,2}[.)] ?)")


def goes_up(source: Source) -> bool:
    """Whether every office a letter is addressed to stands above the one that sends it."""
    issuer = _issuer(source)
    if issuer is None:
        return False
    found = _addressees(source)
    return bool(found) and all((level := _level(name)) is not None and level > issuer for name in found)


def _issuer(source: Source) -> int | None:
    """How high the office stands that heads the letter, the last one its head names; None when nothing tells."""
    last = ""
    for start, end in source.paragraphs[:_HEAD]:
        low = source.low[start:end]
        if _MOTTO.match(low) or not source.text[start : start + 6].isupper():
            break
        last = f"{last} {low}" if _PLACE_ALONE.match(low) else low  # "ỦY BAN NHÂN DÂN" / "TỈNH LÀO CAI"
    return _level(last)


def _addressees(source: Source) -> list[str]:
    """The names behind "Kính gửi", each as its line gives it."""
    found: list[str] = []
    opened = False
    for start, end in source.paragraphs[:40]:
        low = source.low[start:end]
        to = _TO.match(low)
        item = _ITEM.match(low)
        if to is not None:
            opened = True
            low = low[to.end() :]
        elif not opened:
            continue
        elif item is None and not (found == [] and end - start < 90):
            break
        low = _ITEM.sub("", low, count=1).strip(" .;,:")
        found.extend(piece.strip(" -.,") for piece in re.split(r";", low) if piece.strip(" -.,"))
        if len(found) > _MOST:
            break
    return found


def _level(low: str) -> int | None:
    """How high an office stands: of a commune, of a district, of a province, of the centre."""
    if _CENTRAL.match(low):
        return _CENTRE
    rules = _RULES.match(low) is not None
    if _COMMUNES.search(low):
        return _COMMUNE
    if _DISTRICTS.search(low):
        return _DISTRICT if rules else _OF_DISTRICT
    if _PROVINCES.search(low):
        return _PROVINCE if rules else _OF_PROVINCE
    return _OF_PROVINCE if re.match(r"(?:các |giám đốc )*(?:sở|chi cục)(?!\w)", low) else None
