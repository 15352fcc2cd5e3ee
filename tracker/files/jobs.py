"""Housekeeping of the uploads folder."""

from datetime import timedelta

from tracker import clock
from tracker.config import Settings
from tracker.files.actions import folder_of
from tracker.files.queries import names_in_use

UNCLAIMED_FOR = timedelta(days=1)  # longer than any page takes from storing the bytes to its commit


def sweep(settings: Settings) -> int:
    """Remove stored bytes that no row refers to: their page was refused after the file had been taken.

    Returns how many files went.
    """
    folder = folder_of(settings)
    if not folder.exists():
        return 0
    limit = (clock.now() - UNCLAIMED_FOR).timestamp()
    old = [path for path in folder.iterdir() if path.is_file() and path.stat().st_mtime < limit]
    in_use = names_in_use() if old else set()
    forgotten = [path for path in old if path.name not in in_use]
    for path in forgotten:
        path.unlink(missing_ok=True)
    return len(forgotten)
