"""Dates, numbers, words, standings and icons as people read them.

Run as a program (`.venv/bin/python tests/test_display.py`) this file draws tracker/static/icons.svg anew: the
icons it holds already and those the templates and the Python files name, copied from Bootstrap-Flask.
"""

import importlib
import re
import sys
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path

import flask_bootstrap
import pytest

import tracker
from tracker import display, labels
from tracker.display import NBSP, StandingView, standing_words

ROOT = Path(tracker.__file__).parents[1]
SPRITE = ROOT / "tracker/static/icons.svg"
TEMPLATES = sorted((ROOT / "tracker/templates").rglob("*.html"))

# icon("name"), page.empty("name", …), {"shape": "name"} and the like, in templates and in Python
NAMED = re.compile(r"""(?:\bicon\(|\bempty\(|\bshape=|\bicon=|"icon": )\s*["']([a-z0-9-]+)["']""")
TABLES = ("display.py", "shell.py", "shell.html", "page.html")  # files that hold icon names in tables
# Enums whose values nobody ever sees, "tracker.room.module.Enum": each is told in a sentence of its own.
NOT_READ = {
    "tracker.handovers.queries.people.Held",
    "tracker.history.rules.Fault",
    "tracker.intake.rules.Fate",
    "tracker.mail.Trouble",
    "tracker.reminders.queries.links.Dead",
}

TODAY = date(2026, 9, 15)


# ---------- Dates and numbers ----------


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (date(2026, 9, 3), "03/9/2026"),
        (date(2026, 2, 1), "01/02/2026"),
        (date(2026, 11, 30), "30/11/2026"),
        (datetime(2026, 9, 14, 17, 30, tzinfo=UTC), "15/9/2026"),  # already the next day in Vietnam
        (None, "–"),
    ],
)
def test_dates_are_written_as_offices_write_them(value: date | None, shown: str) -> None:
    assert display.vn_date(value) == shown


def test_the_year_is_left_out_only_inside_the_current_one() -> None:
    assert display.day(date(2026, 9, 3), TODAY) == "03/9"
    assert display.day(date(2025, 12, 31), TODAY) == "31/12/2025"


def test_a_moment_is_told_on_the_clock_of_vietnam() -> None:
    assert display.vn_datetime(datetime(2026, 9, 15, 1, 5, tzinfo=UTC)) == "08:05 ngày 15/9/2026"


def test_weekdays_stand_inside_a_sentence() -> None:
    assert [display.weekday(date(2026, 9, day)) for day in (14, 18, 20)] == ["thứ Hai", "thứ Sáu", "Chủ nhật"]


@pytest.mark.parametrize(
    ("value", "shown"),
    [(1171, "1.171"), (0, "0"), (20000.0, "20.000"), (14.94, "14,9"), (-1234567, "-1.234.567"), (None, "–")],
)
def test_numbers_have_points_between_thousands(value: float | None, shown: str) -> None:
    assert display.number(value) == shown


@pytest.mark.parametrize(("value", "shown"), [(14.94, "14,9"), (60, "60"), (100.0, "100"), (0.04, "0")])
def test_percentages_keep_their_sign_on_the_same_line(value: float, shown: str) -> None:
    assert display.percent(value) == f"{shown}{NBSP}%"


@pytest.mark.parametrize(
    ("due_on", "precision", "shown"),
    [
        (date(2026, 11, 30), "month", "tháng 11/2026"),
        (date(2026, 9, 30), "quarter", "quý III/2026"),
        (date(2026, 6, 30), "half", "6 tháng đầu năm 2026"),
        (date(2026, 12, 31), "half", "6 tháng cuối năm 2026"),
        (date(2026, 12, 31), "year", "năm 2026"),
        (date(2026, 9, 30), "day", "30/9/2026"),
        (None, "day", "không thời hạn"),
    ],
)
def test_a_due_date_is_as_exact_as_its_document(due_on: date | None, precision: str, shown: str) -> None:
    assert display.due_words(due_on, precision).replace(NBSP, " ") == shown


def test_typed_paragraphs_stay_and_markup_does_not() -> None:
    assert display.paragraphs("Một\nhai\n\n<b>ba</b>") == "<p>Một<br>hai</p><p>&lt;b&gt;ba&lt;/b&gt;</p>"


# ---------- Standings ----------


def shown(view: StandingView) -> tuple[str, ...]:
    return tuple(part.replace(NBSP, " ") for part in (view.tone, view.words, view.detail, view.distance, view.due))


OVERDUE = ("late", "Quá hạn 12 ngày", "hạn 03/9", "Quá hạn 12 ngày", "Hạn thứ Năm 03/9")
SOON = ("soon", "Sắp đến hạn", "18/9 · còn 3 ngày", "Còn 3 ngày", "Hạn thứ Sáu 18/9")
NOW = ("soon", "Sắp đến hạn", "15/9 · hôm nay", "Đến hạn hôm nay", "Hạn thứ Ba 15/9")
LAST_YEAR = ("late", "Quá hạn 1.000 ngày", "hạn 20/12/2023", "Quá hạn 1.000 ngày", "Hạn 20/12/2023")


@pytest.mark.parametrize(
    ("due_on", "expected"), [((9, 3), OVERDUE), ((9, 18), SOON), ((9, 15), NOW), (date(2023, 12, 20), LAST_YEAR)]
)
def test_open_work_says_how_far_its_due_date_is(due_on: tuple[int, int] | date, expected: tuple[str, ...]) -> None:
    day = due_on if isinstance(due_on, date) else date(2026, *due_on)
    standing = "open_overdue" if day < TODAY else "open_in_term"
    assert shown(standing_words(standing, due_on=day, today=TODAY, state="in_progress")) == expected


def test_the_committee_says_how_many_days_are_soon() -> None:
    due = date(2026, 9, 25)
    in_term = standing_words("open_in_term", due_on=due, today=TODAY, state="in_progress", due_soon_days=7)
    soon = standing_words("open_in_term", due_on=due, today=TODAY, state="in_progress", due_soon_days=10)
    assert (in_term.tone, in_term.words, soon.tone) == ("term", "Đúng hạn", "soon")


def test_a_month_is_never_told_as_its_last_day() -> None:
    view = standing_words("open_in_term", due_on=date(2026, 11, 30), today=TODAY, state="assigned", precision="month")
    assert shown(view) == ("term", "Đúng hạn", "tháng 11/2026 · còn 76 ngày", "Còn 76 ngày", "Hạn tháng 11/2026")


def test_waiting_is_told_as_waiting_even_after_the_due_date() -> None:
    view = standing_words(
        "open_overdue", due_on=date(2026, 9, 3), today=TODAY, state="submitted", submitted_on=date(2026, 9, 2)
    )
    assert shown(view) == ("wait", "Chờ xác nhận", "03/9 · gửi 02/9", "Gửi 02/9", "Hạn 03/9")


def test_ongoing_work_is_reviewed_and_never_late() -> None:
    view = standing_words(
        "open_in_term", due_on=None, today=TODAY, state="in_progress", review_after=date(2026, 10, 15)
    )
    assert shown(view) == ("none", "Không thời hạn", "xem lại 15/10", "Không thời hạn", "Xem lại 15/10")


@pytest.mark.parametrize(
    ("standing", "tone", "words"),
    [("done_on_time", "done", "Hoàn thành đúng hạn"), ("done_late", "donelate", "Hoàn thành quá hạn")],
)
def test_done_work_says_whether_it_was_in_time(standing: str, tone: str, words: str) -> None:
    due, finished = date(2026, 9, 10), date(2026, 9, 14)
    view = standing_words(standing, due_on=due, today=TODAY, state="completed", finished_on=finished)
    assert shown(view) == (tone, words, "xong 14/9 · hạn 10/9", "Xong 14/9", "Hạn 10/9")


@pytest.mark.parametrize("state", ["draft", "suspended", "cancelled", "superseded"])
def test_stopped_work_has_no_standing_but_its_state(state: str) -> None:
    view = standing_words(None, due_on=date(2026, 9, 3), today=TODAY, state=state)
    assert (view.tone, view.words) == ("none", labels.LABELS["TaskState"][state])


# ---------- Words ----------


def enums_of_the_product() -> list[type[StrEnum]]:
    found: dict[str, type[StrEnum]] = {}
    for path in (ROOT / "tracker").rglob("*.py"):
        if "(StrEnum)" in path.read_text(encoding="utf-8"):
            room = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
            for name, kind in vars(importlib.import_module(room)).items():
                if isinstance(kind, type) and issubclass(kind, StrEnum) and kind.__module__ == room:
                    found[f"{room}.{name}"] = kind
    return [kind for name, kind in sorted(found.items()) if name not in NOT_READ]


def test_every_enum_value_has_a_vietnamese_word() -> None:
    missing = [
        f"{kind.__name__}.{member.value}"
        for kind in enums_of_the_product()
        for member in kind
        if not labels.LABELS.get(kind.__name__, {}).get(member.value)
    ]
    assert not missing, f"add words to tracker/labels.py (or the enum to NOT_READ here): {', '.join(missing)}"


def test_labels_are_offered_in_the_order_of_the_enum() -> None:
    from tracker.tasks.models import Priority

    assert list(labels.labels(Priority)) == ["normal", "urgent", "very_urgent"]  # two dicts are equal in any order
    assert labels.labels(Priority) == {"normal": "Thường", "urgent": "Khẩn", "very_urgent": "Thượng khẩn"}
    assert labels.label(Priority.URGENT) == "Khẩn"
    assert labels.label(None) == "–"


# ---------- Icons ----------


def all_icons() -> dict[str, str]:
    """Every icon Bootstrap-Flask brings: name → its <symbol>."""
    source = Path(flask_bootstrap.__file__).parent / "static/bootstrap5/icons/bootstrap-icons.svg"
    symbols = re.findall(r"<symbol .*?</symbol>", source.read_text(encoding="utf-8"), re.S)
    return {re.findall(r'\bid="([^"]+)"', symbol)[0]: symbol for symbol in symbols}


def icons_named() -> set[str]:
    """The icons that templates and Python files of the product name."""
    names: set[str] = set()
    for path in [*TEMPLATES, *(ROOT / "tracker").rglob("*.py")]:
        text = path.read_text(encoding="utf-8")
        names |= set(NAMED.findall(text))
        if path.name in TABLES:
            names |= set(re.findall(r'"([a-z0-9]+(?:-[a-z0-9]+)+)"', text)) & all_icons().keys()
    return names


def test_every_icon_in_use_is_drawn() -> None:
    missing = sorted(icons_named() - display.icons_drawn())
    assert not missing, f"run `.venv/bin/python tests/test_display.py` to draw {', '.join(missing)}"


def test_the_sprite_stays_small_enough_for_a_slow_line() -> None:
    assert SPRITE.stat().st_size < 70_000, "the whole sprite is 1.1 MB; keep only the icons in use"


def draw() -> None:
    """Write the sprite: what it holds and what is named."""
    known = all_icons()
    asked = icons_named() | set(sys.argv[1:])
    if unknown := asked - known.keys():
        raise SystemExit(f"Bootstrap has no icon named {', '.join(sorted(unknown))}")
    held = display.icons_drawn() if SPRITE.exists() else set()
    symbols = "".join(re.sub(r' class="[^"]*"', "", known[name]) for name in sorted(held | asked))
    about = "<!-- Bootstrap Icons, MIT, (c) The Bootstrap Authors. Drawn by tests/test_display.py -->"
    SPRITE.write_text(f'{about}\n<svg xmlns="http://www.w3.org/2000/svg">{symbols}</svg>\n', encoding="utf-8")


if __name__ == "__main__":
    draw()
