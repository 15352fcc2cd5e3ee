"""Keeping a filter of the task list under a name, for oneself or for the committee; renaming and removing it."""

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from tracker import clock
from tracker.accounts.models import User
from tracker.accounts.queries import standpoint
from tracker.db import db, folded, insert_once
from tracker.errors import Forbidden, Refused
from tracker.history.actions import record
from tracker.tasks.models import SavedFilter
from tracker.tasks.queries.saved import SHARED, count_saved
from tracker.tasks.rules import can_manage

MOST = 30  # for each owner in a committee; more is no longer found among them
ONLY = "Chỉ Tổ thư ký mới thêm, đổi tên hoặc bỏ bộ lọc chung của Ban Chỉ đạo."
TAKEN = "Đã có bộ lọc mang tên này. Anh chị chọn tên khác."


def save_filter(committee_id: int, *, name: str, query: str, shared: bool = False, by: User) -> SavedFilter:
    """Keep `query` (of forms.filter_query) under `name`. Refused for a name the owner has already, without a name or a
    condition, or beyond MOST; Forbidden for others than secretaries where it is for the committee.
    """
    if shared and not can_manage(standpoint(by, committee_id, clock.today())):
        raise Forbidden(ONLY)
    owner = SHARED if shared else by.id
    if not folded(name):
        raise Refused("Anh chị đặt tên cho bộ lọc.", field="name")
    if not query:
        raise Refused("Danh sách chưa có điều kiện nào để lưu. Anh chị lọc trước rồi lưu.")
    if count_saved(committee_id, owner) >= MOST:
        raise Refused(f"Đã có {MOST} bộ lọc. Anh chị bỏ bớt một bộ lọc rồi lưu.")
    made = insert_once(
        SavedFilter,
        committee_id=committee_id,
        owner_key=owner,
        name=name.strip()[:60],
        name_folded=folded(name)[:80],
        query=query,
        created_by_id=by.id,
        created_at=clock.now(),
    )
    if made is None:
        raise Refused(TAKEN, field="name")
    saved = db.session.get_one(SavedFilter, made)
    if shared:  # what a person keeps for themselves is nobody else's to read
        record(saved, "filter.shared", by=by, name=saved.name, query=query)
    return saved


def rename_filter(saved: SavedFilter, *, name: str, by: User) -> bool:
    """Give a saved filter another name; of the committee's, history tells. Returns whether that changed anything.

    Refused without a name or for one the owner has already; Forbidden for the committee's, but to secretaries.
    """
    if saved.is_shared and not can_manage(standpoint(by, saved.committee_id, clock.today())):
        raise Forbidden(ONLY)
    if not folded(name):
        raise Refused("Anh chị đặt tên cho bộ lọc.", field="name")
    before, name = saved.name, name.strip()[:60]
    if name == before:
        return False
    same = SavedFilter.committee_id == saved.committee_id, SavedFilter.owner_key == saved.owner_key
    others = select(SavedFilter.id).where(*same, SavedFilter.id != saved.id)
    if db.session.scalar(others.where(SavedFilter.name_folded == folded(name)[:80])) is not None:
        raise Refused(TAKEN, field="name")
    try:
        with db.session.begin_nested():
            saved.name, saved.name_folded = name, folded(name)[:80]
    except IntegrityError:  # somebody kept one under this name at the same moment
        raise Refused(TAKEN, field="name") from None
    if saved.is_shared:
        record(saved, "filter.renamed", by=by, changes={"name": [before, name]})
    return True


def drop_filter(saved: SavedFilter, *, by: User) -> None:
    """Remove a saved filter; one that is gone already stays gone. Forbidden for the committee's, but to secretaries."""
    if saved.is_shared and not can_manage(standpoint(by, saved.committee_id, clock.today())):
        raise Forbidden(ONLY)
    if saved.is_shared:
        record(saved, "filter.unshared", by=by, name=saved.name, query=saved.query)
    db.session.delete(saved)
    db.session.flush()
