"""Dates, numbers, words and icons as people read them.

Run as a program (`.venv/bin/python tests/test_display.py`) this file draws tracker/static/icons.svg anew:
the icons it holds already and those templates and Python files name, copied from Bootstrap-Flask.
"""

import importlib
import pkgutil
import re
import sys
from datetime import date, datetime
from enum import Enum, StrEnum
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))

import flask_bootstrap
import pytest

import tracker
from tracker import clock, display
from tracker.display import NBSP

SPRITE = ROOT / "tracker/static/icons.svg"
NAMED = re.compile(r"""\bicon(?:\(|=|", ")\s*["']([a-z0-9-]+)["']|_?icons?["']?\s*:\s*["']([a-z0-9-]+)["']""")
BARE = ("display.py", "shell.py")  # files that hold icon names as plain strings in tables
NO_LABEL: set[str] = set()  # enums nobody ever reads


def all_icons() -> dict[str, str]:
    """Every icon Bootstrap-Flask brings: name → its <symbol>."""
    source = Path(flask_bootstrap.__file__).parent / "static/bootstrap5/icons/bootstrap-icons.svg"
    found = re.findall(r'<symbol [^>]*\bid="([a-z0-9-]+)".*?</symbol>', source.read_text(encoding="utf-8"), re.S)
    symbols = re.findall(r"<symbol .*?</symbol>", source.read_text(encoding="utf-8"), re.S)
    return dict(zip(found, symbols, strict=True))


def icons_named() -> set[str]:
    """The icons that templates and Python files of the product name."""
    names: set[str] = set()
    for path in (ROOT / "tracker").rglob("*"):
        if path.suffix in {".html", ".py"}:
            text = path.read_text(encoding="utf-8")
            names |= {first or second for first, second in NAMED.findall(text)}
            if path.name in BARE:
                names |= set(re.findall(r'"([a-z0-9]+(?:-[a-z0-9]+)*)"', text)) & all_icons().keys()
    return names


def redraw() -> None:
    """Write the sprite: what it holds and what is named."""
    known = all_icons()
    held = set(display.icons_drawn()) if SPRITE.exists() else set()
    wanted = sorted((held | icons_named() | set(sys.argv[1:])) & known.keys())
    symbols = "".join(re.sub(r' class="[^"]*"', "", known[name]) for name in wanted)
    SPRITE.write_text(
        "<!-- Bootstrap Icons, MIT, (c) The Bootstrap Authors. Drawn by tests/test_display.py -->\n"
        f'<svg xmlns="http://www.w3.org/2000/svg">{symbols}</svg>\n',
        encoding="utf-8",
    )


if __name__ == "__main__":
    redraw()
