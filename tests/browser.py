"""Where the journeys find a Chromium, and how it is started."""

import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

COMMANDS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")

# No sandbox: the tests also run as root, and open only pages of their own server. The rest keeps the
# browser from looking for the internet, which a test machine may not have.
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-quic",
    "--no-first-run",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
)


def find_chromium() -> str | None:
    """Return the path of a Chromium to drive, or None.

    Asked in this order: TRACKER_CHROMIUM, the machine's chromium or google-chrome, Playwright's own download.
    """
    named = os.environ.get("TRACKER_CHROMIUM")
    if named:
        return named if Path(named).is_file() else None
    for command in COMMANDS:
        found = shutil.which(command)
        if found:
            return found
    return _playwrights_own()


def _playwrights_own() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if _starts(path) else None


def _starts(path: str) -> bool:
    """Whether the program runs here; a download lacks libraries on a machine that never had a browser."""
    try:
        return subprocess.run([path, "--version"], capture_output=True, timeout=60).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


def launch_options() -> dict[str, Any]:
    """Keyword arguments for `playwright.chromium.launch`; raises RuntimeError where there is no Chromium."""
    path = find_chromium()
    if path is None:
        raise RuntimeError("No Chromium here: install Debian's chromium, or run `playwright install chromium`.")
    return {"executable_path": path, "headless": True, "args": list(ARGUMENTS)}


def browser_required() -> bool:
    """Whether a missing browser is a failure (TRACKER_REQUIRE_BROWSER=1) and not a skip."""
    return os.environ.get("TRACKER_REQUIRE_BROWSER", "") not in ("", "0")


if __name__ == "__main__":  # `make test` asks whether a browser has to be installed
    raise SystemExit(0 if find_chromium() else 1)
