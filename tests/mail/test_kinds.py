"""Every other mail as people read it: one of each kind of news, what a leader gets of the ladder, a deputy's, accounts.

As with the digests beside: `TRACKER_WRITE_MAILS=1 pytest tests/mail` writes the files anew; read their diff.
"""

import re
from types import SimpleNamespace

from sqlalchemy import select

from tests import make
from tests.accounts.test_accounts import GOOD, KHANH
from tests.mail.test_digest import expect, office, only, tell  # noqa: F401  (office: a fixture)
from tests.smtp import PostOffice
from tracker import clock
from tracker.accounts.models import User
from tracker.db import db
from tracker.notices.models import NoticeKind
from tracker.reminders.jobs import plan_day, send_digests
from tracker.reminders.models import ReminderRules
from tracker.tasks.actions import submit
from tracker.tasks.models import TaskState

PASSWORD = "câu rất dễ nhớ"


def test_a_piece_of_news_of_each_kind(world: SimpleNamespace, office: PostOffice) -> None:  # noqa: F811
    titles = {
        NoticeKind.URGED: "Số hóa hồ sơ hộ tịch của các xã mới sắp xếp",
        NoticeKind.REMARKED: "Phương án bố trí trụ sở dôi dư",
        NoticeKind.CONTRIBUTION: "Báo cáo liên ngành về chuyển đổi số quý III",
        NoticeKind.RETURNED: "Kế hoạch truyền thông quý IV",
        NoticeKind.ASSIGNED: "Rà soát quy chế làm việc của Ban Chỉ đạo",
        NoticeKind.HANDED: "Theo dõi việc thực hiện Kết luận số 118",
        NoticeKind.DECIDED: "Chung khảo hội thi báo cáo viên giỏi",
        NoticeKind.RECOMMENDATION: "Bổ sung sổ theo dõi văn bản đến",
        NoticeKind.COMPLETED: "Gửi danh sách học viên lớp bồi dưỡng",
        NoticeKind.ASKED: "Tập huấn cán bộ công nghệ số cộng đồng",
        NoticeKind.SUBMITTED: "Bộ tài liệu tập huấn",
    }
    words = {
        NoticeKind.URGED: {"reason": "Đề nghị báo cáo bằng văn bản trước ngày 20/9.", "as": "contact"},
        NoticeKind.REMARKED: {"by": "Lê Thị Hà", "quote": "Báo cáo rõ phương án hai trụ sở cũ.", "asks_report": True},
        NoticeKind.RETURNED: {"reason": "Biểu số liệu còn thiếu ba xã."},
        NoticeKind.ASKED: {"by": "Trần Quang Minh", "asks": "extension", "reason": "Chờ kết quả đấu thầu."},
        NoticeKind.ASSIGNED: {"stands_for": "Phạm Thu Hoà"},
    }
    for number, (kind, title) in enumerate(titles.items(), start=61):
        late = kind in (NoticeKind.URGED, NoticeKind.REMARKED)
        due = make.day(-8 if late else number - 55)
        state = {NoticeKind.COMPLETED: TaskState.COMPLETED, NoticeKind.SUBMITTED: TaskState.SUBMITTED}.get(kind)
        task = make.make_task(
            world, code=f"BCD35/2026/00{number}", title=title, due_on=due, state=state or TaskState.IN_PROGRESS
        )
        tell(world, task, world.minh, kind, **{"by": "Hoàng Ngọc Tú", **words.get(kind, {})})
    send_digests()
    expect("news-every-kind", only(office, world.minh))


def test_what_the_ladder_tells_a_leader(world: SimpleNamespace, office: PostOffice) -> None:  # noqa: F811
    for number, days in ((71, -45), (72, -31), (73, -8)):
        make.make_task(world, code=f"BCD35/2026/00{number}", title=f"Việc chậm số {number}", due_on=make.day(days))
    rules = {"audiences": {}, "before_in": "calendar", "late_in": "calendar", "report_links": True, "version": 1}
    db.session.add(ReminderRules(committee_id=world.committee.id, report_after=30, **rules))
    waiting = make.make_task(world, code="BCD35/2026/0074", title="Bộ tài liệu tập huấn", due_on=make.day(5))
    submit(waiting, document_number="112/BC-SNV", by=world.minh)
    db.session.commit()
    plan_day(clock.now())
    send_digests()
    expect("ladder-leader", only(office, world.ha))


def test_the_mails_of_an_account(world: SimpleNamespace, office: PostOffice, client_for) -> None:  # noqa: F811
    """Invited; the password set by its link; changed; forgotten; a link from the administrator."""
    an, guest = client_for(world.an), client_for(None)
    an.post("/accounts/new", data={**GOOD, "unit_id": str(world.school.id)})
    invitation = arrived(office, "account-invitation")
    set_by(guest, invitation, PASSWORD)
    arrived(office, "account-password-set")
    khanh = db.session.scalars(select(User).where(User.email == KHANH)).one()
    form = {"password": PASSWORD, "new_password": f"{PASSWORD} hơn", "new_password_confirm": f"{PASSWORD} hơn"}
    client_for(khanh).post("/password", data=form, check=False)
    arrived(office, "account-password-changed")
    client_for(None).post("/password/forgotten", data={"email": KHANH}, check=False)
    forgotten = arrived(office, "account-password-forgotten")
    an.post(f"/accounts/{khanh.id}/invitation")
    arrived(office, "account-link-from-administrator")
    assert "/password/forgotten/" in forgotten.text and forgotten.html.count("<a href") == 2


def arrived(office: PostOffice, name: str):  # noqa: F811
    """The one mail that leaves now; it is as its file says."""
    before = len(office.arrived)
    send_digests()
    [mail] = office.arrived[before:]
    assert mail.to == KHANH
    expect(name, mail)
    return mail


def set_by(guest, mail, password: str) -> None:
    link = re.search(r"http://localhost(/password/forgotten/\S+)", mail.text)
    guest.post(link[1], data={"password": password, "password_confirm": password}, check=False)
