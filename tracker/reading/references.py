"""Document numbers: found in running text and brought to one normal form."""

from __future__ import annotations

import re

from tracker.reading.source import squeeze

# number, optional year, sign: 53-KL/TW · 30/2020/NĐ-CP · 15/2017/QH14 · 187/TB-VPUBND · 41/TB-PCTT
_SIGN = r"[A-ZĐ][A-Za-zĐđƯưÔôÂâ]{0,9}\d{0,2}"
_NUMBER = re.compile(
    rf"(?<![\w/.,-])(?P<number>\d{{1,6}}[a-z]?)(?: ?/ ?(?P<year>(?:19|20)\d\d))? ?[-–/] ?"
    rf"(?P<sign>{_SIGN}(?: ?[-–/&.] ?{_SIGN}){{0,4}})(?![\w])"
)
_SPACED = re.compile(
    r"(?<=[ị ,])(?P<number>\d{1,4}) (?P<sign>(?:CT|NQ|KL|QĐ|KH|HD|TB|BC|CTr|QC|QyĐ"
    r"|CV)[-/](?:TW|TU|HU|ThU|BTGTW|ĐU|TTg|UBND))(?!\w)"
)
# A quick look for a place where one of the two could stand.
_MAYBE = re.compile(r"\d[a-z]? ?(?:/ ?(?:19|20)\d\d ?)?[-–/] ?[A-ZĐ]|\d (?:CT|NQ|KL|QĐ|KH|HD|TB|BC|QC|QyĐ|CV)")
_YEAR = re.compile(r"(?:19|20)\d\d$")
_NAMED = re.compile(
    r"(?P<name>nghị quyết|chỉ thị|kết luận|quyết định|quy định|hướng dẫn|kế hoạch|thông báo"
    r"|nghị định|thông tư|công văn|chương trình hành động"
    r"|báo cáo|tờ trình|công điện|đề án|nq|ct|kl|qđ|hd|kh|tb|nđ)(?: số)? (?P<number>\d{1,5})(?:\b(?![-/.]))",
    re.I,
)
_KINDS = {
    "nghị quyết": "NQ",
    "chỉ thị": "CT",
    "kết luận": "KL",
    "quyết định": "QĐ",
    "quy định": "QyĐ",
    "hướng dẫn": "HD",
    "kế hoạch": "KH",
    "thông báo": "TB",
    "nghị định": "NĐ",
    "thông tư": "TT",
    "công văn": "CV",
    "chương trình hành động": "CTr",
    "báo cáo": "BC",
    "tờ trình": "TTr",
    "công điện": "CĐ",
    "đề án": "ĐA",
}
_KIND_NAMES = {
    "NQ": "Nghị quyết",
    "CT": "Chỉ thị",
    "KL": "Kết luận",
    "QĐ": "Quyết định",
    "QYĐ": "Quy định",
    "QYĐI": "Quy định",
    "QĐI": "Quy định",
    "HD": "Hướng dẫn",
    "KH": "Kế hoạch",
    "TB": "Thông báo",
    "NĐ": "Nghị định",
    "TT": "Thông tư",
    "CV": "Công văn",
    "CTR": "Chương trình",
    "CTHĐ": "Chương trình hành động",
    "BC": "Báo cáo",
    "TTR": "Tờ trình",
    "CĐ": "Công điện",
    "ĐA": "Đề án",
    "QC": "Quy chế",
    "L": "Luật",
    "PL": "Pháp lệnh",
    "QH": "Luật",
    "TTLT": "Thông tư liên tịch",
    "GM": "Giấy mời",
    "PA": "Phương án",
    "ĐL": "Điều lệ",
    "BB": "Biên bản",
    "SL": "Sắc lệnh",
    "VBHN": "Văn bản hợp nhất",
    "NQLT": "Nghị quyết liên tịch",
}
_PARTY = re.compile(
    r"(?:TW|TU|HU|ThU|QU|ĐU|ĐUK|ĐUB|BTGTW|BTGDVTW|BTGTU|BTGHU|BTCTW|BTCTU|UBKTTW|UBKTTU|VPTW"
    r"|VPTU|BCĐ\w*|ĐĐ|CB|ĐUUBND|BDVTW|BNCTW)$",
    re.I,
)


def _numbers(text: str) -> list[re.Match[str]]:
    if not _MAYBE.search(text):
        return []
    found = [m for m in _NUMBER.finditer(text) if _is_sign(m)]
    found += list(_SPACED.finditer(text))
    return sorted(found, key=lambda m: m.start())


def _is_sign(match: re.Match[str]) -> bool:
    """A number with a sign, and no date, fraction, "24/24 giờ" or "3-Sở Y tế"."""
    sign = match["sign"]
    capitals = sum(c.isupper() for c in sign)
    if capitals < 2:
        return False
    first = re.split(r"[ \-–/&.]", sign)[0]
    numbered = match.string[max(0, match.start() - 3) : match.start()].casefold() == "số " and capitals == len(sign)
    if (
        not numbered
        and not any(c in "/-–" for c in sign)
        and not (match["year"] or first.upper() in _KIND_NAMES or first in ("UBND", "SCT"))
    ):
        return False
    return capitals >= 0.5 * sum(c.isalpha() for c in first) or first.upper() in _KIND_NAMES


def references_with_places(text: str) -> list[tuple[int, int, str]]:
    """Start, end and normal form of every document number in a text."""
    return [(m.start(), m.end(), normalise_reference(m.group())) for m in _numbers(text)]


def references_in(text: str) -> tuple[str, ...]:
    """Normal forms of the document numbers in a text, each once, in order."""
    found: dict[str, str] = {}
    for _, _, number in references_with_places(text):
        found.setdefault(number.casefold(), number)
    return tuple(found.values())


def references_as_written(text: str) -> list[str]:
    """The document numbers with white space removed and nothing else changed, each once."""
    found: dict[str, str] = {}
    for match in _numbers(text):
        number = "".join(match.group().split())
        found.setdefault(number.casefold(), number)
    return list(found.values())


def normalise_reference(text: str) -> str:
    """One normal form of a document number in any spelling: "NQ số 35 - NQ/TW" -> "35-NQ/TW".

    A document named without its sign keeps its kind: "Nghị quyết 35" -> "35-NQ". Text without a
    number comes back with its white space made single.
    """
    text = squeeze(text)
    match = _NUMBER.search(text) or _SPACED.search(" " + text)
    if match is None:
        named = _NAMED.search(text)
        if named is None:
            return text
        name = named["name"].casefold()
        return f"{_plain_number(named['number'])}-{_KINDS.get(name, name.upper())}"
    sign = re.sub(r" ?([-–/&.]) ?", r"\1", match["sign"]).replace("–", "-").replace(" ", "")
    year = match.groupdict().get("year")
    number = match["number"]
    if year:
        return f"{number}/{year}/{sign}"
    return f"{number}{_joint(match.group(), sign)}{sign}"


def _plain_number(text: str) -> str:
    return text if len(text) < 2 else text.lstrip("0").rjust(2, "0")


def _joint(written: str, sign: str) -> str:
    """Party numbers write 53-KL/TW, the state writes 45/KH-UBND; as written when it can be told."""
    match = re.match(r"\d+[a-z]? ?([-–/])", written)
    if match:
        return "/" if match[1] == "/" else "-"
    return "-" if _PARTY.search(sign) else "/"


def reference_kind(number: str) -> tuple[str, str]:
    """Kind of a document and the letters of its issuer: "35-NQ/TW" -> ("Nghị quyết", "TW").

    Either is "" when the number does not tell.
    """
    number = normalise_reference(number)
    match = re.match(r"\d+[a-z]?(?:/(?:19|20)\d\d)?[-/](.+)$", number)
    if match is None:
        return "", ""
    signs = re.split(r"[-/]", match[1])
    kind = _KIND_NAMES.get(re.sub(r"\d+$", "", signs[0]).upper(), "")
    if kind == "Luật" and len(signs) == 1:
        return kind, signs[0]
    if not kind:
        return ("Công văn", signs[0]) if len(signs) > 1 or signs[0] in ("UBND",) else ("", signs[0])
    if kind == "Quyết định" and len(signs) > 1 and signs[-1] in ("TW", "TU") and "/" in match[1]:
        kind = "Quyết định"
    return kind, "-".join(signs[1:])
