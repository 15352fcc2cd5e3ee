"""The bell and the ledger, as people use them."""

from datetime import timedelta

import pytest

from tests import make
from tracker import clock
from tracker.accounts.models import Role
from tracker.db import db
from tracker.notices.actions import enqueue
from tracker.notices.models import Notice, NoticeKind, NoticeState


def tell(world, person, *, task=None, kind=NoticeKind.OVERDUE, committee=None, **changes) -> Notice:
    """A notice as it stands in the ledger; `changes` are columns of its row."""
    task = task or make.make_task(world, due_on=make.day(-3))
    new = enqueue(
        f"task-{task.id}-{kind.value}-{changes.pop('about', 'x')}-{person.id}",
        kind,
        to=person,
        subject_kind="task",
        subject_id=task.id,
        title=task.title,
        committee_id=(committee or world.committee).id,
        code=task.code,
        unit="Sở Nội vụ",
        due_on=task.due_on.isoformat(),
    )
    notice = db.session.get_one(Notice, new)
    for name, value in changes.items():
        setattr(notice, name, value)
    db.session.commit()
    return notice


# ---------- The bell ----------


def test_the_bell_counts_and_opening_a_notice_goes_to_the_task(world, client_for) -> None:
    notice = tell(world, world.minh)
    minh = client_for(world.minh)
    page = minh.get("/notices/mine").text
    assert "Có 1 thông báo chưa xem" in page and notice.title in page and "Quá hạn 3\N{NO-BREAK SPACE}ngày" in page
    answer = minh.post(f"/notices/{notice.id}/seen")
    assert answer.status_code == 303 and answer.location == f"/tasks/{notice.subject_id}"
    page = minh.get("/notices/mine").text
    assert "Anh chị đã xem hết thông báo" in page and notice.title in page


def test_looking_changes_nothing_only_pressing_does(world, client_for) -> None:
    notice = tell(world, world.minh)
    client_for(world.minh).get("/notices/mine")
    db.session.refresh(notice)
    assert notice.seen_at is None
    assert client_for(world.minh).get(f"/notices/{notice.id}/seen").status_code == 405


def test_everything_seen_at_once_is_only_my_own(world, client_for) -> None:
    mine, others = tell(world, world.minh), tell(world, world.hoa)
    client_for(world.minh).post("/notices/mine")
    db.session.expire_all()
    assert mine.seen_at is not None and others.seen_at is None


def test_nobody_opens_anothers_notice(world, client_for) -> None:
    notice = tell(world, world.minh)
    assert client_for(world.lan).post(f"/notices/{notice.id}/seen").status_code == 404
    assert client_for(world.minh).post("/notices/99999999999/seen").status_code == 404


def test_a_notice_about_a_task_one_no_longer_sees_says_so(world, client_for) -> None:
    task = make.make_task(world, due_on=make.day(2), supports=[])
    notice = tell(world, world.minh, task=task, kind=NoticeKind.DUE_SOON)
    task.lead_unit = world.finance
    db.session.commit()
    minh = client_for(world.minh)
    assert minh.post(f"/notices/{notice.id}/seen").location == "/notices/mine"
    assert "không còn trong phạm vi theo dõi" in minh.get("/notices/mine").text


def test_what_was_dropped_as_untrue_and_account_mails_are_not_under_the_bell(world, client_for) -> None:
    tell(world, world.minh, state=NoticeState.DROPPED)
    tell(world, world.minh, kind=NoticeKind.ACCOUNT)
    assert "Chưa có thông báo nào" in client_for(world.minh).get("/notices/mine").text


# ---------- The ledger ----------


@pytest.fixture
def full(world):
    """One notice in each state."""
    now = clock.now()
    tell(world, world.minh, state=NoticeState.SENT, attempts=1, sent_at=now, reply="250 2.0.0 OK", address="a@b")
    tell(world, world.hoa, state=NoticeState.FAILED, attempts=1, reply="550 5.1.1 Không có hộp thư này")
    tell(world, world.tuan, state=NoticeState.RETRYING, attempts=2, reply="451 bận")
    tell(world, world.tu, state=NoticeState.SENT, attempts=2, interrupted=True, sent_at=now)
    tell(world, world.ha, state=NoticeState.PLANNED)
    tell(world, world.dung, state=NoticeState.DROPPED, reply="Thời hạn đã thay đổi.")
    return world


def test_the_ledger_tells_what_became_of_each(full, client_for, count_queries) -> None:
    lan = client_for(full.lan)
    with count_queries() as queries:
        page = lan.get("/notices").text
    assert queries.number <= 12, queries.statements
    assert "1 thông báo không gửi được" in page
    for words in ("250 2.0.0 OK", "550 5.1.1", "451 bận", "Đã gửi lại", "sau gián đoạn, cùng một mã thư", "Đã bỏ"):
        assert words in page, words
    assert page.count("Gửi lại<") == 1, "only what failed may be sent again"


@pytest.mark.parametrize(
    ("query", "found", "missing"),
    [
        ("state=failed", "Lê Thị Hoa", "Trần Quang Minh"),
        ("state=sent", "Trần Quang Minh", "Lê Thị Hoa"),
        ("q=tran+quang", "Trần Quang Minh", "Lê Thị Hoa"),
        ("q=TRƯỜNG+chính", "Lê Thị Hoa", "Trần Quang Minh"),
        ("kind=overdue", "Lê Thị Hoa", "Không có thông báo nào"),
        ("kind=assigned", "Không có thông báo nào", "Lê Thị Hoa"),
        ("day=1/1/2020", "Không có thông báo nào", "Lê Thị Hoa"),
        ("day=31/2/2026", "Không có ngày 31/2/2026 trong lịch", "Không có thông báo nào"),
    ],
)
def test_filters(full, client_for, query: str, found: str, missing: str) -> None:
    page = client_for(full.lan).get(f"/notices?{query}").text
    rows = page.split("<tbody", 1)[-1] if "<tbody" in page else page
    assert found in page and missing not in rows


def test_found_by_task_code_and_by_unit(world, client_for) -> None:
    task = make.make_task(world, due_on=make.day(-1), title="Việc tìm theo mã")
    tell(world, world.minh, task=task)
    tell(world, world.hoa)
    lan = client_for(world.lan)
    for query in (f"q={task.code}", f"q={task.code.lower()}", f"unit={world.home_affairs.id}"):
        page = lan.get(f"/notices?{query}").text
        assert "Việc tìm theo mã" in page and "Lê Thị Hoa" not in page.split("<tbody", 1)[1], query


@pytest.mark.parametrize("query", ["q=%00", "q=%25", "unit=99999999999999999999", "page=0", "state=none", "day=0/0/0"])
def test_nonsense_in_the_address_is_no_error(full, client_for, query: str) -> None:
    assert client_for(full.lan).get(f"/notices?{query}").status_code == 200


def test_sending_again_once(full, client_for) -> None:
    notice = db.session.query(Notice).filter_by(state=NoticeState.FAILED).one()
    lan = client_for(full.lan)
    assert lan.post(f"/notices/{notice.id}/sending").status_code == 303
    assert "được gửi lại trong vài phút tới" in lan.get("/notices").text
    db.session.refresh(notice)
    assert notice.state is NoticeState.PLANNED and notice.send_after <= clock.now() + timedelta(seconds=1)
    assert lan.post(f"/notices/{notice.id}/sending").status_code == 409


def test_two_committees_see_nothing_of_each_others_ledger(full, client_for) -> None:
    other = make.make_committee("CDS", name="Ban Chỉ đạo Chuyển đổi số")
    mai = make.make_user("Đặng Thị Mai", full.office)
    make.make_membership(mai, other, Role.SECRETARY)
    theirs = tell(full, mai, committee=other, about="other", state=NoticeState.FAILED)
    assert "Đặng Thị Mai" not in client_for(full.lan).get("/notices").text
    assert client_for(full.lan).post(f"/notices/{theirs.id}/sending").status_code == 404
    page = client_for(mai).get("/notices").text
    assert "Trần Quang Minh" not in page and "Đặng Thị Mai" in page


def test_administrators_see_account_mails_and_no_committee(full, client_for) -> None:
    enqueue(
        "account-x",
        NoticeKind.ACCOUNT,
        to=full.hoa,
        subject_kind="user_account",
        subject_id=full.hoa.id,
        title="Sổ Kết luận: mời anh chị đặt mật khẩu",
        committee_id=None,
        text="https://secret",
    )
    db.session.commit()
    page = client_for(full.an).get("/notices").text
    assert "mời anh chị đặt mật khẩu" in page and "secret" not in page and "Trần Quang Minh" not in page
    assert client_for(full.ha).get("/notices").status_code == 403
