"""The units of the installation, found again by any spelling of their names."""

from __future__ import annotations

import re
from collections.abc import Iterable

from tracker.reading.model import KnownUnit
from tracker.reading.source import fold, squeeze

_SOLID = re.compile(r"\S+")
_ABBREVIATIONS = {
    "ubnd": "ủy ban nhân dân",
    "hđnd": "hội đồng nhân dân",
    "bcđ": "ban chỉ đạo",
    "btg": "ban tuyên giáo",
    "btv": "ban thường vụ",
    "mttq": "mặt trận tổ quốc",
    "vp": "văn phòng",
    "tp": "thành phố",
    "tx": "thị xã",
    "ubmttq": "ủy ban mặt trận tổ quốc",
    "bhxh": "bảo hiểm xã hội",
    "kbnn": "kho bạc nhà nước",
    "ubkt": "ủy ban kiểm tra",
    "bch": "ban chấp hành",
    "ca": "công an",
    "lđlđ": "liên đoàn lao động",
    "tand": "tòa án nhân dân",
    "vksnd": "viện kiểm sát nhân dân",
    "gtvt": "giao thông vận tải",
    "ptnt": "phát triển nông thôn",
    "gd&đt": "giáo dục và đào tạo",
    "gdđt": "giáo dục và đào tạo",
    "tt&tt": "thông tin và truyền thông",
    "tn&mt": "tài nguyên và môi trường",
    "kh&đt": "kế hoạch và đầu tư",
    "kh&cn": "khoa học và công nghệ",
    "nn&ptnt": "nông nghiệp và phát triển nông thôn",
    "nn&mt": "nông nghiệp và môi trường",
    "lđtb&xh": "lao động thương binh và xã hội",
    "bqlda": "ban quản lý dự án",
    "bql": "ban quản lý",
    "nn": "nông nghiệp",
}

# Where an office belongs, said in its name.
_LEVEL = re.compile(
    r"(?<!hợp tác) (tỉnh|huyện|xã|phường|thành phố|thị xã|thị trấn|quận|đặc khu|trung ương)(?! (?:hội|lộ))(?!\w)"
)


class Registry:
    """The units of the installation, found again by name, alias or a usual abbreviation."""

    def __init__(self, units: Iterable[KnownUnit]) -> None:
        self.keys: dict[str, str] = {}
        self.by_first: dict[str, list[tuple[str, str]]] = {}
        self.levels: dict[str, set[str]] = {}
        for unit in units:
            for name in (unit.name, *unit.aliases):
                written = squeeze(name)
                if not written:
                    continue
                self.keys.setdefault(_canonical(written), unit.key)
                low = fold(written)
                self.levels.setdefault(unit.key, set()).update(_LEVEL.findall(low))
                self.by_first.setdefault(low.split()[0], []).append((low, unit.key))
        for names in self.by_first.values():
            names.sort(key=lambda pair: -len(pair[0]))

    def key(self, name: str) -> str | None:
        """The caller's key of a name as written, or None."""
        return self.keys.get(_canonical(name)) if self.keys else None

    def of_another_level(self, name: str, low: str, at: int) -> bool:
        """Whether "tỉnh" behind a known name tells of another office: "Công an" is the city's, "Công an tỉnh" not."""
        level = _LEVEL.match(low, at)
        key = self.key(name) if level else None
        own = self.levels[key] if key else set()
        return bool(own) and level is not None and level.group(1) not in own

    def name_at(self, low: str, at: int) -> int | None:
        """End of a known name that begins at a place of the folded text."""
        if not self.by_first:
            return None
        word = _SOLID.match(low, at)
        names = self.by_first.get(word.group().rstrip(",;:.")) if word else None
        for name, _ in names or ():
            beyond = at + len(name)
            if low.startswith(name, at) and not low[beyond : beyond + 1].isalnum():
                return beyond
        return None


def _canonical(name: str) -> str:
    words = re.findall(r"[\w&]+", fold(squeeze(name)).replace(" và ", " "))
    if words and words[0] in ("các", "những"):
        words = words[1:]
    return " ".join(_ABBREVIATIONS.get(word, word).replace(" và ", " ") for word in words)
