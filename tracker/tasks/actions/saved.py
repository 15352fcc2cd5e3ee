"""Keeping a filter of the task list under a name, for oneself or for the committee; removing it."""

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
ONLY = "Chỉ Tổ thư ký mới thêm hoặc bỏ bộ lọc chung của Ban Chỉ đạo."


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
        raise Refused("Đã có bộ lọc mang tên này. Anh chị chọn tên khác.", field="name")
    saved = db.session.get_one(SavedFilter, made)
    if shared:  # what a person keeps for themselves is nobody else's to read
        record(saved, "filter.shared", by=by, name=saved.name, query=query)
    return saved


def drop_filter(saved: SavedFilter, *, by: User) -> None:
    """Remove a saved filter; one that is gone already stays gone. Forbidden for the committee's, but to secretaries."""
    if saved.is_shared and not can_manage(standpoint(by, saved.committee_id, clock.today())):
        raise Forbidden(ONLY)
    if saved.is_shared:
        record(saved, "filter.unshared", by=by, name=saved.name, query=saved.query)
    db.session.delete(saved)
    db.session.flush()
