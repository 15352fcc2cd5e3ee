"""Fetching saved filters of the task list: one's own, and those of the committee."""

from sqlalchemy import func, select

from tracker.accounts.rules import Standpoint
from tracker.db import db, kept_if_cheap
from tracker.errors import NotFound
from tracker.tasks.models import SavedFilter

SHARED = 0  # whose key stands for the committee


def saved_filters(who: Standpoint) -> list[SavedFilter]:
    """The filters a person finds above the list: the committee's first, then their own, by name."""
    theirs = select(SavedFilter).where(
        SavedFilter.committee_id == who.committee_id, SavedFilter.owner_key.in_([SHARED, who.user_id])
    )
    return list(db.session.scalars(theirs.order_by(SavedFilter.owner_key != SHARED, SavedFilter.name_folded)))


def saved_links(who: Standpoint) -> list[tuple[str, str, bool]]:
    """(name, query, whether it is the committee's) of the same, for the list, which is opened far more often than
    filters change."""
    return kept_if_cheap(
        ("saved filters", who.committee_id, who.user_id),
        lambda: [(one.name, one.query, one.is_shared) for one in saved_filters(who)],
    )


def count_saved(committee_id: int, owner_key: int) -> int:
    """How many filters one owner keeps in a committee."""
    theirs = SavedFilter.committee_id == committee_id, SavedFilter.owner_key == owner_key
    return db.session.scalar(select(func.count()).select_from(SavedFilter).where(*theirs)) or 0


def saved_filter_for(who: Standpoint, filter_id: int) -> SavedFilter:
    """One's own filter, or one of the committee's. Raises NotFound for any other."""
    found = db.session.get(SavedFilter, filter_id) if 0 < filter_id < 2**31 else None
    if found is None or found.committee_id != who.committee_id or found.owner_key not in (SHARED, who.user_id):
        raise NotFound
    return found
