"""How things are shown: dates and numbers in Vietnamese, standings, icons. Formatting only; labels.py has the words."""

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from flask import Flask, current_app, has_request_context, request, url_for
from flask_bootstrap import Bootstrap5
from markupsafe import Markup, escape

from tracker import clock
from tracker.labels import LABELS
from tracker.labels import label as label
from tracker.labels import labels as labels
from tracker.listing import here_with

NBSP = "\N{NO-BREAK SPACE}"

# ---------- Dates and numbers ----------

_WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
_QUARTERS = ("I", "II", "III", "IV")


def _as_date(value: date | datetime) -> date:
    return clock.local(value).date() if isinstance(value, datetime) else value


def vn_date(value: date | datetime | None) -> str:
    """03/9/2026: the way offices write it, a zero only before the days 1 to 9 and the months 1 and 2."""
    if value is None:
        return "–"
    day = _as_date(value)
    return f"{_day_and_month(day)}/{day.year}"


def _day_and_month(day: date) -> str:
    month = f"{day.month:02d}" if day.month < 3 else str(day.month)
    return f"{day.day:02d}/{month}"


def day(value: date | datetime | None, today: date | None = None) -> str:
    """03/9 inside the year of `today` (the present one by default), 03/9/2025 outside it."""
    if value is None:
        return "–"
    wanted = _as_date(value)
    return _day_and_month(wanted) if wanted.year == (today or clock.today()).year else vn_date(wanted)


def weekday(value: date | datetime) -> str:
    """The weekday as it stands inside a sentence: "thứ Sáu", "Chủ nhật"."""
    return _WEEKDAYS[_as_date(value).weekday()]


def vn_time(value: datetime) -> str:
    """08:05, on Vietnam's clock."""
    return f"{clock.local(value):%H:%M}"


def vn_datetime(value: datetime | None) -> str:
    """08:05 ngày 15/9/2026, on Vietnam's clock."""
    return "–" if value is None else f"{vn_time(value)} ngày {vn_date(value)}"


def number(value: float | None) -> str:
    """1.171 and 14,9: points between thousands, a comma before decimals; – for none."""
    if value is None:
        return "–"
    text = f"{value:,}" if isinstance(value, int) else f"{value:,.1f}".removesuffix(".0")
    return text.translate({ord(","): ".", ord("."): ","})


def percent(value: float | None, decimals: int = 1) -> str:
    """14,9 % with a no-break space; `value` is the percentage itself, not a share of one; – for none."""
    if value is None:
        return "–"
    if not isinstance(value, int):
        value = round(value, decimals)
    return f"{number(value)}{NBSP}%"


def file_size(size: int) -> str:
    """412 KB, 3,4 MB."""
    if size < 1024 * 1024:
        return f"{number(max(1, round(size / 1024)))}{NBSP}KB"
    return f"{number(round(size / 1024 / 1024, 1))}{NBSP}MB"


def month_words(value: date) -> str:
    """tháng 11/2026."""
    return f"tháng{NBSP}{value.month}/{value.year}"


def due_words(due_on: date | None, precision: Any = "day", today: date | None = None) -> str:
    """The due date as exactly as its document names it: tháng 11/2026, quý III/2026, 6 tháng cuối năm 2026 …"""
    if due_on is None:
        return "không thời hạn"
    match str(precision):
        case "month":
            return month_words(due_on)
        case "quarter":
            return f"quý{NBSP}{_QUARTERS[(due_on.month - 1) // 3]}/{due_on.year}"
        case "half":
            return f"6 tháng {'đầu' if due_on.month <= 6 else 'cuối'} năm{NBSP}{due_on.year}"
        case "year":
            return f"năm{NBSP}{due_on.year}"
    return day(due_on, today) if today is not None else vn_date(due_on)


def lower_first(text: str) -> str:
    """For putting a label into a sentence: "Chờ xác nhận" becomes "chờ xác nhận"."""
    return text[:1].lower() + text[1:]


def upper_first(text: str) -> str:
    """For beginning a sentence with "thứ Sáu"; leaves the rest as it is."""
    return text[:1].upper() + text[1:]


# ---------- Standing (look.md section 3): a word, then a shape, then a colour ----------


@dataclass(frozen=True)
class StandingView:
    """A standing ready to be shown: badge (tone, icon, words), small line beside it, and the two lines of a row.

    `distance` and `due` say the same as a big and a small line: "Còn 3 ngày" · "Hạn thứ Sáu 18/9".
    """

    tone: str  # late | soon | wait | term | done | donelate | none
    icon: str
    words: str
    detail: str = ""
    distance: str = ""
    due: str = ""


_STOPPED_ICONS = {
    "draft": "pencil",
    "suspended": "pause-circle",
    "cancelled": "x-circle",
    "superseded": "arrow-right-circle",
}
NEAR = timedelta(days=21)  # up to here a weekday helps more than it costs


def standing_words(
    standing: str | None,
    *,
    due_on: date | None,
    today: date,
    state: str,
    due_soon_days: int = 7,
    review_after: date | None = None,
    finished_on: date | None = None,
    submitted_on: date | None = None,
    precision: str = "day",
    extended_from: date | None = None,
) -> StandingView:
    """How the standing of a task is told on `today`.

    `standing` and `state` are the values of tasks.rules.Standing (none for what does not count) and TaskState.
    A task that waits for verification is told as waiting, whatever its due date; one without a due date as such.
    One that was given more time has the original due date as `extended_from`, and is told apart.
    """
    due = due_words(due_on, precision, today)
    if state in _STOPPED_ICONS:
        words = LABELS["TaskState"][state]
        detail = f"hạn {due}" if due_on else ""
        return StandingView("none", _STOPPED_ICONS[state], words, detail, words, upper_first(detail))
    if state == "submitted":
        sent = f"gửi {day(submitted_on, today)}" if submitted_on else ""
        return _waiting(due if due_on else "", sent)
    if state == "completed":
        done = _done(str(standing) == "done_late", due if due_on else "", finished_on, today)
        in_time = extended_from is None or finished_on is None or finished_on <= extended_from
        return done if in_time or done.tone != "done" else replace(done, words=LABELS["Beside"]["on_time_extended"])
    if due_on is None:
        review = f"xem lại {day(review_after, today)}" if review_after else ""
        words = "Không thời hạn"
        return StandingView("none", "dash-circle-dotted", words, review, words, upper_first(review))
    view = _open(due, due_on, today, due_soon_days, precision)
    if extended_from is None:
        return view
    moved = f"gia hạn từ {day(extended_from, today)}"
    return replace(view, detail=f"{view.detail} · {moved}", due=f"{view.due} · {moved}")


def _waiting(due: str, sent: str) -> StandingView:
    detail = " · ".join(part for part in (due, sent) if part)
    words = LABELS["TaskState"]["submitted"]
    line = f"Hạn {due}" if due else ""
    return StandingView("wait", "hourglass-split", words, detail, upper_first(sent) or words, line)


def _done(late: bool, due: str, finished_on: date | None, today: date) -> StandingView:
    finished = f"xong {day(finished_on, today)}" if finished_on else ""
    detail = " · ".join(part for part in (finished, f"hạn {due}" if due else "") if part)
    tone, shape = ("donelate", "check-circle") if late else ("done", "check-circle-fill")
    words = LABELS["Standing"]["done_late" if late else "done_on_time"]
    return StandingView(tone, shape, words, detail, upper_first(finished) or words, f"Hạn {due}" if due else "")


def _open(due: str, due_on: date, today: date, due_soon_days: int, precision: str) -> StandingView:
    left = (due_on - today).days
    near = precision == "day" and abs(due_on - today) <= NEAR
    line = f"Hạn {weekday(due_on)}{NBSP}{due}" if near else f"Hạn {due}"
    if left < 0:
        words = f"Quá hạn {number(-left)}{NBSP}ngày"
        return StandingView("late", "exclamation-octagon-fill", words, f"hạn {due}", words, line)
    remaining = "hôm nay" if left == 0 else f"còn {number(left)}{NBSP}ngày"
    distance = "Đến hạn hôm nay" if left == 0 else upper_first(remaining)
    if left <= due_soon_days:
        return StandingView("soon", "alarm", "Sắp đến hạn", f"{due} · {remaining}", distance, line)
    return StandingView("term", "circle", "Đúng hạn", f"{due} · {remaining}", distance, line)


def standing_badge(view: StandingView) -> Markup:
    """Icon, word and colour of a standing in one `.standing`."""
    return Markup(f'<span class="standing is-{view.tone}">{icon(view.icon)}<span>{escape(view.words)}</span></span>')


# ---------- Icons and addresses of static files ----------

_STATIC = Path(__file__).parent / "static"
_SYMBOL = re.compile(r'<symbol [^>]*\bid="([a-z0-9-]+)"')
_DRAWN: dict[tuple[str, str, str], Markup] = {}


def icons_drawn() -> frozenset[str]:
    """The names of the icons in static/icons.svg."""
    return frozenset(_SYMBOL.findall((_STATIC / "icons.svg").read_text(encoding="utf-8")))


def _version(name: str) -> str:
    return hashlib.sha256((_STATIC / name).read_bytes()).hexdigest()[:10]


_ICONS = icons_drawn()
_VERSIONS = {path.name: _version(path.name) for path in _STATIC.iterdir() if path.is_file()}


def icon(name: str, extra_class: str = "") -> Markup:
    """One icon of static/icons.svg, hidden from screen readers: the word stands beside it.

    A name that is not in the sprite fails in tests and is left out in production.
    """
    root = request.script_root if has_request_context() else ""
    drawn = _DRAWN.get((root, name, extra_class))
    if drawn is None:
        if name not in _ICONS and (current_app.testing or current_app.debug):
            raise LookupError(f"No icon {name!r} in tracker/static/icons.svg: run `python tests/test_display.py`.")
        address = f"{root}{current_app.static_url_path}/icons.svg?v={_VERSIONS['icons.svg']}#{name}"
        drawn = _DRAWN[root, name, extra_class] = Markup(
            '<svg class="bi{}" width="1em" height="1em" fill="currentColor" aria-hidden="true">'
            '<use href="{}"></use></svg>'
        ).format(f" {extra_class}" if extra_class else "", address if name in _ICONS else "")
    return drawn


def static_url(name: str) -> str:
    """The address of one of our static files, with the version of its content, so that it may be kept for long."""
    return url_for("static", filename=name, v=_VERSIONS.get(name) or None)


def paragraphs(text: str | None) -> Markup:
    """Typed text as it was typed: a blank line begins a paragraph, a line end stays one."""
    found = [block.strip() for block in re.split(r"\n\s*\n", text or "") if block.strip()]
    shown = (Markup("<br>").join(escape(line) for line in block.splitlines()) for block in found)
    return Markup("").join(Markup("<p>{}</p>").format(block) for block in shown)


FILTERS: tuple[Callable[..., object], ...] = (
    vn_date, day, weekday, vn_time, vn_datetime, number, percent, file_size, month_words, due_words,
    label, lower_first, upper_first, paragraphs,
)  # fmt: skip
GLOBALS: tuple[Callable[..., object], ...] = (
    icon, standing_badge, standing_words, static_url, here_with, label, labels, due_words, day,
)  # fmt: skip


def register(app: Flask) -> None:
    """Give templates the filters and globals of this module, and serve Bootstrap's files from this machine."""
    if "bootstrap" not in app.blueprints:
        app.config["BOOTSTRAP_SERVE_LOCAL"] = True
        Bootstrap5(app)
    for function in FILTERS:
        app.jinja_env.filters[function.__name__] = function
    for function in GLOBALS:
        app.jinja_env.globals[function.__name__] = function
