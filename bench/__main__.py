"""Speed as ratios of one run: `make bench`, or `python -m bench --tasks 200000`.

The workload of ../shared/bench is loaded into Sổ Kết luận and into the minimal Flask + SQLite pages of
../shared/bench/reference.py; both are served by granian with two workers and asked the same six things.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request
from contextlib import ExitStack, contextmanager
from http.cookiejar import CookieJar
from pathlib import Path

from flask_migrate import upgrade

from bench.client import Figures, Request, measure
from bench.load import EMAIL, PASSWORD, load
from tracker import create_app
from tracker.config import load_settings

SHARED = Path(os.environ.get("TRACKER_SHARED", Path(__file__).parents[2] / "shared")) / "bench"
OURS, THEIRS = 8121, 8122
SEARCH = "giải ngân vốn đầu tư công"


def main() -> None:
    """Load, serve, measure, print."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--tasks", type=int, default=20_000)
    asked.add_argument("--seconds", type=float, default=4.0, help="how long each page is asked")
    asked.add_argument("--database", default="", help="address of an empty PostgreSQL database; SQLite without it")
    options = asked.parse_args()
    if not SHARED.exists():
        raise SystemExit(f"no folder {SHARED}: the workload and the reference pages live there")
    with tempfile.TemporaryDirectory(prefix="tracker-bench-") as folder:
        run(Path(folder), options)


def run(folder: Path, options: argparse.Namespace) -> None:
    """One measurement of everything, printed as a table."""
    data = folder / "data"
    generate = [sys.executable, SHARED / "generate.py", "--tasks", str(options.tasks), "--out", data]
    subprocess.run(generate, check=True, stdout=subprocess.DEVNULL)
    subprocess.run([sys.executable, SHARED / "reference.py", data, folder / "reference.sqlite"], check=True)
    environment = {
        "ENVIRONMENT": "development", "DATABASE_URL": options.database, "BASE_URL": f"http://127.0.0.1:{OURS}",
    }  # fmt: skip
    os.environ.update(environment)
    started = time.perf_counter()
    app = create_app(load_settings(folder / "instance"))
    with app.app_context():
        upgrade()
        ids = load(data)
    kind = "PostgreSQL" if options.database else "SQLite"
    print(
        f"{ids['tasks']:,} tasks on {kind}, loaded in {time.perf_counter() - started:.0f} s; 8 connections, 2 workers"
    )
    tracker = [sys.executable, "-m", "tracker.cli", "serve", "--instance", folder / "instance", "--no-scheduler"]
    reference = [Path(sys.executable).parent / "granian", "--interface", "wsgi", "--workers", "2", "reference:app"]
    with ExitStack() as servers:
        servers.enter_context(serving([*tracker, "--port", str(OURS), "--workers", "2"], OURS, "/health"))
        their_environment = {"REFERENCE_DB": str(folder / "reference.sqlite"), "PYTHONPATH": str(SHARED)}
        servers.enter_context(serving([*reference, "--port", str(THEIRS)], THEIRS, "/tasks/1", their_environment))
        table(ids, options.seconds)


@contextmanager
def serving(command: list[object], port: int, path: str, environment: dict[str, str] | None = None):  # type: ignore[no-untyped-def]
    """A server process that answers on `path`, stopped at the end."""
    process = subprocess.Popen(
        [str(word) for word in command], env={**os.environ, **(environment or {})}, stdout=subprocess.DEVNULL
    )
    try:
        for _ in range(150):
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=2).read()
                break
            except OSError:
                time.sleep(0.2)
        else:
            raise SystemExit(f"the server on port {port} does not answer")
        yield process
    finally:
        process.terminate()
        process.wait(timeout=20)


class Visitor:
    """A signed-in browser; gives raw requests that carry its cookie."""

    def __init__(self) -> None:
        self.jar = CookieJar()
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.jar))
        page = self.read("/sign-in")
        token = self.token(page)
        form = {"csrf_token": token, "email": EMAIL, "password": PASSWORD}
        answer = self.opener.open(self.url("/sign-in"), urllib.parse.urlencode(form).encode())
        if "/sign-in" in answer.url:
            raise SystemExit("could not sign in to the measured application")

    def url(self, path: str) -> str:
        """The full address of a path."""
        return f"http://127.0.0.1:{OURS}{urllib.parse.quote(path, safe='/?=&%')}"

    def read(self, path: str) -> str:
        """The page at `path`."""
        return str(self.opener.open(self.url(path)).read().decode())

    def token(self, page: str) -> str:
        """The CSRF token of a page's form."""
        found = re.search(r'name="csrf_token"[^>]*value="([^"]+)"', page)
        assert found is not None, "a page without a form"
        return found[1]

    def get(self, path: str) -> Request:
        """A GET with this browser's cookie."""
        return lambda: _get(urllib.parse.quote(path, safe="/?=&%"), self.cookie)

    @property
    def cookie(self) -> str:
        return "; ".join(f"{cookie.name}={cookie.value}" for cookie in self.jar)


def _get(path: str, cookie: str = "") -> bytes:
    extra = f"Cookie: {cookie}\r\n" if cookie else ""
    return f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{OURS}\r\n{extra}\r\n".encode()


def _post(path: str, fields: dict[str, str], cookie: str = "") -> bytes:
    body = urllib.parse.urlencode(fields).encode()
    extra = f"Cookie: {cookie}\r\n" if cookie else ""
    head = (
        f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{OURS}\r\n{extra}"
        f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


def table(ids: dict[str, int], seconds: float) -> None:
    """Measure each page of both applications in turn and print the ratios."""
    me, unit, task = Visitor(), ids["unit"], ids["task"]
    words = urllib.parse.quote(SEARCH)
    pages = [
        ("task list", me.get("/tasks"), "/tasks"),
        ("unit's overdue", me.get(f"/tasks?unit={unit}&view=overdue"), f"/tasks?unit={unit}"),
        ("one task", me.get(f"/tasks/{task}"), f"/tasks/{task}"),
        ("M1 report", me.get("/reports/m1"), "/report"),
        ("search", me.get(f"/tasks?view=all&q={SEARCH}"), f"/tasks?q={words}"),
    ]
    print(f"{'':<16}{'ours/s':>9}{'p50 ms':>9}{'p95 ms':>9}{'KB':>6}   {'reference/s':>11}{'p50 ms':>9}{'ratio':>8}")
    constant = measure(THEIRS, lambda: _get("/constant"), seconds=seconds)
    for name, ours, theirs in pages:
        show(name, measure(OURS, ours, seconds=seconds), measure(THEIRS, lambda p=theirs: _get(p), seconds=seconds))  # type: ignore[misc]
    show("progress update", _updates(me, unit, seconds), _their_updates(task, seconds))
    size = constant.size // 1024
    print(f"{'constant page':<16}{'':>33}   {constant.per_second:>11.0f}{constant.p50:>9.1f}   ({size} KB, bare Flask)")


def show(name: str, ours: Figures, theirs: Figures) -> None:
    """One line of the table."""
    ratio = ours.per_second / theirs.per_second
    print(
        f"{name:<16}{ours.per_second:>9.0f}{ours.p50:>9.1f}{ours.p95:>9.1f}{ours.size // 1024:>6}   "
        f"{theirs.per_second:>11.0f}{theirs.p50:>9.1f}{ratio:>8.2f}"
    )


def _updates(me: Visitor, unit: int, seconds: float) -> Figures:
    """POST progress on an open task of the secretary's own unit, each form with a key of its own."""
    listed = me.read("/tasks?unit=1&state=in_progress&sort=-due")
    number = re.search(r'href="/tasks/(\d+)"', listed)
    assert number is not None, "no task in progress in unit 1"
    path = f"/tasks/{number[1]}/updates"
    token, cookie = me.token(me.read(path)), me.cookie
    keys = iter(range(10**9))

    def request() -> bytes:
        fields = {
            "csrf_token": token, "percent": "50", "done": "Đã họp thống nhất phương án.", "has_obstacle": "",
            "obstacle": "", "form_key": f"bench-{next(keys)}",
        }  # fmt: skip
        return _post(path, fields, cookie)

    return measure(OURS, request, wanted=303, seconds=seconds)


def _their_updates(task: int, seconds: float) -> Figures:
    fields = {"status": "doing", "progress": "50", "note": "Đã họp thống nhất phương án."}
    return measure(THEIRS, lambda: _post(f"/tasks/{task}", fields), wanted=303, seconds=seconds)


if __name__ == "__main__":
    main()
