"""Urging in three steps: who may, when, what the unit is told, what answers it, and the letter."""

from io import BytesIO

import pytest
from docx import Document
from openpyxl import load_workbook
from sqlalchemy import func, select

from tests import make
from tests.tasks.test_at_once import together
from tracker import clock
from tracker.accounts.models import User
from tracker.db import db
from tracker.decisions import actions
from tracker.decisions.models import DueChangeKind, UrgeNotice, UrgeState
from tracker.decisions.queries.urges import ladder_of
from tracker.decisions.rules import is_late, is_stale, possible_levels, why_no_urging
from tracker.errors import Forbidden, Refused
from tracker.history.queries import timeline
from tracker.notices.models import Notice, NoticeKind, Pace
from tracker.notices.rules import CHOICES
from tracker.notices.rules.lines import beside, happened
from tracker.reminders.queries.hours import Hours
from tracker.tasks import actions as tasks
from tracker.tasks.models import Task, TaskState
from tracker.units.models import LetterLayout

WORDS = "Đề nghị đơn vị khẩn trương hoàn thành."


def late(world, **changes) -> Task:
    return make.make_task(world, due_on=make.day(-12), **changes)


def urge(task: Task, world, level: int = 1, *, days: int = 3, by: str = "tu") -> UrgeNotice:
    made = actions.urge(task, level, reason=WORDS, answer_by=make.day(days), by=getattr(world, by))
    db.session.commit()
    return made


def form(level: int = 1, **changes) -> dict[str, object]:
    return {"level": level, "answer_by": make.day(3).strftime("%d/%m/%Y"), "reason": WORDS, **changes}


def test_the_tracker_urges_and_the_unit_is_told_at_once(world, client_for) -> None:
    task, tu = late(world), client_for(world.tu)
    assert f"/tasks/{task.id}/urging" in tu.get(f"/tasks/{task.id}").text
    assert "quá hạn 12 ngày" in tu.get(f"/tasks/{task.id}/urging").text
    assert tu.post(f"/tasks/{task.id}/urging", data=form()).status_code == 303
    notice = db.session.scalars(select(Notice).where(Notice.kind == NoticeKind.URGED)).one()
    assert notice.recipient_id == world.minh.id and notice.pace is Pace.AT_ONCE
    assert NoticeKind.URGED not in CHOICES, "nobody can mute it"
    assert timeline(task)[0].verb == "task.urged"
    page = client_for(world.minh).get(f"/tasks/{task.id}").text
    assert "Đôn đốc" in page and WORDS in page and "Trả lời đôn đốc" in page and "Chờ trả lời" in page
    told = happened(notice, clock.today()), beside(notice, clock.today())
    assert "Hoàng Ngọc Tú đôn đốc" in told[0] and WORDS.rstrip(".") in told[1]


def test_an_urging_leaves_at_once_whatever_the_hour_and_whatever_left_before(world) -> None:
    task, news = late(world), make.make_task(world)
    world.committee.send_from, world.committee.send_until = 7, 19
    db.session.commit()
    with clock.travel(clock.now().replace(hour=23, minute=0)):
        tasks.submit(news, document_number="1/BC", by=world.minh)
        urge(task, world)
        notices = db.session.scalars(select(Notice).order_by(Notice.id)).all()
        put_off = Hours().not_before(notices, clock.now())
    assert {notice.kind for notice in notices} == {NoticeKind.SUBMITTED, NoticeKind.URGED}
    assert {notice.kind for notice in notices if notice.id in put_off} == {NoticeKind.SUBMITTED}


def test_the_third_step_reaches_the_leaders_too(world) -> None:
    task = late(world)
    for level in (1, 2, 3):
        urge(task, world, level)
    told = db.session.scalars(select(Notice.recipient_id).where(Notice.kind == NoticeKind.URGED)).all()
    assert sorted(told) == sorted([world.minh.id] * 3 + [world.ha.id])


def test_only_what_is_late_or_silent_is_urged(world) -> None:
    today = clock.today()
    fresh = make.make_task(world, updated_on=today)
    silent = make.make_task(world, assigned_on=make.day(-50), updated_on=make.day(-40))
    assert not is_late(fresh, today) and not is_stale(fresh, today) and why_no_urging(fresh, today)
    assert is_stale(silent, today) and why_no_urging(silent, today) is None
    for state in (TaskState.DRAFT, TaskState.SUBMITTED, TaskState.COMPLETED, TaskState.SUSPENDED):
        assert why_no_urging(late(world, state=state), today), state
    with pytest.raises(Refused, match="chưa cần đôn đốc"):
        actions.urge(fresh, 1, reason=WORDS, answer_by=make.day(3), by=world.tu)


@pytest.mark.parametrize("name", ["minh", "hoa", "ha", "van"])
def test_nobody_else_urges(world, name) -> None:
    task = late(world)
    with pytest.raises(Forbidden):
        actions.urge(task, 1, reason=WORDS, answer_by=make.day(3), by=getattr(world, name))
    with pytest.raises(Forbidden):
        actions.draft_urge(task, 1, reason=WORDS, by=getattr(world, name))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"reason": ""}, "ghi nội dung"),
        ({"answer_by": ""}, "ghi ngày"),
        ({"answer_by": "1/1/2020"}, "đã qua"),
        ({"answer_by": "1/1/2099"}, "quá xa"),
        ({"level": 9}, ""),
        ({"level": ""}, ""),
    ],
)
def test_wrong_words_and_dates_stand_beside_their_fields(world, client_for, changes, words) -> None:
    task = late(world)
    page = client_for(world.tu).post(f"/tasks/{task.id}/urging", data={**form(), **changes})
    assert page.status_code == 200 and "has-error" in page.text and words in page.text
    assert db.session.scalar(select(func.count()).where(UrgeNotice.state == UrgeState.SENT)) == 0


# ---------- The ladder ----------


def test_the_ladder_is_climbed_and_a_rung_repeated_only_after_an_answer(world) -> None:
    task = late(world)
    first = urge(task, world)
    with pytest.raises(Refused, match="đã được đôn đốc lần 1"):
        actions.urge(task, 1, reason=WORDS, answer_by=make.day(3), by=world.lan)
    db.session.rollback()
    urge(task, world, 2)
    with pytest.raises(Refused, match="lần 2"):
        actions.urge(task, 1, reason=WORDS, answer_by=make.day(3), by=world.lan)
    db.session.rollback()
    tasks.report_progress(task, percent=50, done="Đã họp", by=world.minh)
    db.session.commit()
    again = urge(task, world, 2)
    assert (again.level, again.turn, first.turn) == (2, 2, 1)
    assert possible_levels([first, again], set()) == [3]


def test_a_report_answers_and_so_do_words_but_a_supporting_unit_answers_for_nobody(world, client_for) -> None:
    task = late(world)
    sent = urge(task, world)
    tasks.report_progress(task, percent=None, done="Phần của trường", by=world.hoa)
    db.session.commit()
    [rung] = ladder_of(task)
    assert rung.answered_on is None and rung.is_overdue(make.day(4)) and not rung.is_overdue(make.day(3))
    minh = client_for(world.minh)
    assert minh.post(f"/urges/{sent.id}/answer", data={"answer": ""}).status_code == 200
    assert minh.post(f"/urges/{sent.id}/answer", data={"answer": "Xong ngày 30"}).status_code == 303
    [rung] = ladder_of(task)
    assert rung.answered_on == clock.today() and rung.in_words
    page = minh.post(f"/urges/{sent.id}/answer", data={"answer": "Lần nữa"})
    assert page.status_code == 200 and "đã trả lời đôn đốc này trước" in page.text
    assert timeline(task)[0].verb == "task.urge_answered"
    other = late(world)
    urge(other, world)
    tasks.report_progress(other, percent=50, done="", by=world.minh)
    db.session.commit()
    [rung] = ladder_of(other)
    assert rung.answered_on == clock.today() and not rung.in_words


def test_a_moved_due_date_begins_the_ladder_anew(world) -> None:
    task = late(world)
    urge(task, world, 3)
    actions.change_due(task, DueChangeKind.CORRECTED, due_on=make.day(-5), reason="Ghi sai", by=world.lan)
    db.session.commit()
    assert urge(task, world, 1).turn == 1


# ---------- Drafts of the ladder ----------


def test_a_draft_is_made_once_waits_in_the_inbox_and_is_sent_by_a_person(world, client_for) -> None:
    task = late(world)
    draft = actions.draft_urge(task, 2, reason="Quá hạn 12 ngày")
    db.session.commit()
    assert actions.draft_urge(task, 2, reason="Lại lần nữa") is None, "once for each rung and due date"
    db.session.commit()
    assert db.session.scalar(select(func.count()).where(Notice.kind == NoticeKind.URGED)) == 0
    lan = client_for(world.lan)
    assert "Quá hạn 12 ngày" in lan.get("/decisions").text
    assert "chờ anh chị" in lan.get("/tasks").text, "the navigation counts it"
    assert client_for(world.ha).get(f"/urges/{draft.id}").status_code == 403
    assert "Đôn đốc lần 2" in lan.get(f"/urges/{draft.id}").text
    assert lan.post(f"/urges/{draft.id}", data={**form(2), "from": "inbox"}).status_code == 303
    assert (draft.state, draft.decided_by_id) == (UrgeState.SENT, world.lan.id)
    assert "Quá hạn 12 ngày" not in lan.get("/decisions").text


def test_a_discarded_draft_is_not_drafted_again(world, client_for) -> None:
    task = late(world)
    draft = actions.draft_urge(task, 1, reason="Quá hạn")
    db.session.commit()
    assert client_for(world.tu).post(f"/urges/{draft.id}/discarding").status_code == 303
    assert draft.state is UrgeState.DISCARDED
    assert actions.draft_urge(task, 1, reason="Quá hạn") is None
    late_press = client_for(world.lan).post(f"/urges/{draft.id}", data=form())
    assert late_press.status_code == 200 and "Hoàng Ngọc Tú đã bỏ bản đôn đốc này" in late_press.text


def test_a_draft_whose_reason_is_gone_waits_for_nobody(world, client_for) -> None:
    moved, done = late(world, title="Hạn vừa đổi"), late(world, title="Vừa báo cáo xong")
    drafts = [actions.draft_urge(task, 1, reason="Quá hạn") for task in (moved, done)]
    actions.change_due(moved, DueChangeKind.EXTENDED, due_on=make.day(9), reason="Thêm", by=world.ha)
    tasks.submit(done, document_number="1/BC", by=world.minh)
    db.session.commit()
    page = client_for(world.lan).get("/decisions?kind=urge").text
    assert "Hạn vừa đổi" not in page and "Vừa báo cáo xong" not in page
    for draft, words in zip(drafts, ("chưa cần đôn đốc", "không cần đôn đốc"), strict=True):
        answer = client_for(world.lan).post(f"/urges/{draft.id}", data=form())
        assert answer.status_code == 200 and words in answer.text and draft.state is UrgeState.DRAFT


def test_two_who_send_a_draft_at_once_send_it_once(world, database) -> None:
    draft = actions.draft_urge(late(world), 1, reason="Quá hạn")
    db.session.commit()
    number = draft.id

    def sender(person: int):
        def send() -> None:
            mine = db.session.get(UrgeNotice, number)
            by = db.session.get(User, person)
            actions.confirm_urge(mine, reason=WORDS, answer_by=make.day(3), by=by)

        return send

    outcomes = together(database, sender(world.lan.id), sender(world.tu.id))
    assert outcomes.count("done") == 1
    assert any("đã gửi đôn đốc này trước anh chị" in one for one in outcomes)
    assert db.session.scalar(select(func.count()).where(Notice.kind == NoticeKind.URGED)) == 1


def test_a_person_uses_up_the_draft_of_the_rung(world) -> None:
    task = late(world)
    draft = actions.draft_urge(task, 1, reason="Quá hạn")
    assert urge(task, world).id == draft.id


def test_the_report_of_what_is_late_counts_urgings(world, client_for) -> None:
    task = late(world)
    urge(task, world)
    urge(task, world, 2)
    late(world, title="Chưa ai đôn đốc")
    page = client_for(world.lan).get("/reports/m3").text
    assert "2 lần" in page and "0 lần" in page
    book = load_workbook(BytesIO(client_for(world.lan).get("/reports/m3.xlsx").data)).active
    rows = {row[0]: row[6] for row in book.iter_rows(values_only=True)}
    assert rows[task.code] == 2


# ---------- The letter ----------


def letter_of(world, client_for, layout: LetterLayout, level: int = 2) -> Document:
    world.committee.letter_layout = layout
    world.committee.standing_unit = world.office
    db.session.commit()
    task = late(world, product="Kỷ yếu hội thảo", percent=40)
    urge(task, world, 1)
    sent = urge(task, world, level)
    answer = client_for(world.lan).get(f"/urges/{sent.id}/letter.docx", check=False)
    assert answer.status_code == 200 and "attachment" in answer.headers["Content-Disposition"]
    return Document(BytesIO(answer.data))


def all_words(book: Document) -> str:
    cells = [cell.text for table in book.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in book.paragraphs), *cells])


@pytest.mark.parametrize("layout", [LetterLayout.STATE, LetterLayout.PARTY])
def test_the_letter_keeps_the_official_layout_and_leaves_number_and_name_to_people(world, client_for, layout) -> None:
    book = letter_of(world, client_for, layout)
    words = all_words(book)
    page = book.sections[0]
    assert [round(length.mm) for length in (page.page_width, page.page_height)] == [210, 297]
    assert 20 <= round(page.top_margin.mm) <= 25 and 30 <= round(page.left_margin.mm) <= 35
    assert 15 <= round(page.right_margin.mm) <= 20 and page.different_first_page_header_footer
    assert "PAGE" in page.header._element.xml and "PAGE" not in page.first_page_header._element.xml
    assert book.styles["Normal"].font.name == "Times New Roman"
    assert "Kính gửi: Sở Nội vụ" in words and WORDS in words and "Ban Chỉ đạo đã đôn đốc lần 1" in words
    assert "12 ngày" in words and "Tổ chức hội thảo lần 2" in words and "trước hết ngày" in words
    assert "Phạm Thu Hà" not in words, "who signs writes the name"
    if layout is LetterLayout.STATE:
        assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in words and "Độc lập - Tự do - Hạnh phúc" in words
        assert "Số: ……" in words and "V/v đôn đốc" in words and "TM. BAN CHỈ ĐẠO" in words
    else:
        assert "ĐẢNG CỘNG SẢN VIỆT NAM" in words and "T/M BAN CHỈ ĐẠO" in words
        assert "CỘNG HÒA" not in words and "Số ……-CV/" in words


def test_the_first_step_has_no_letter_and_the_unit_does_not_fetch_the_draft(world, client_for) -> None:
    task = late(world)
    first = urge(task, world)
    assert client_for(world.lan).get(f"/urges/{first.id}/letter.docx").status_code == 409
    second = urge(task, world, 2)
    assert client_for(world.minh).get(f"/urges/{second.id}/letter.docx").status_code == 403
    assert client_for(world.tuan).get(f"/urges/{second.id}/letter.docx").status_code == 404
    assert client_for(world.lan).get("/urges/99999/letter.docx").status_code == 404


def test_odd_signs_in_a_title_do_not_break_the_letter(world, client_for) -> None:
    task = late(world, title="=1+1 <b>&amp; “Sổ” \u200b𝔘")
    urge(task, world)
    sent = urge(task, world, 2)
    answer = client_for(world.lan).get(f"/urges/{sent.id}/letter.docx", check=False)
    assert "=1+1 <b>&amp; “Sổ”" in all_words(Document(BytesIO(answer.data)))
