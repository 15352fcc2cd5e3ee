"""Checklists as a secretary types them: read line by line, kept in versions."""

import pytest
from sqlalchemy import select

from tests import make
from tracker.db import db
from tracker.errors import Refused
from tracker.inspections import actions, rules
from tracker.inspections.models import ChecklistTemplate, ItemKind

TYPED = """# Nhóm 1. Tổ chức
1. Có sổ theo dõi hồ sơ?
Câu 2) Số hồ sơ tiếp nhận [số]

# Nhóm 2. Lưu trữ
Ý kiến của đơn vị [chữ]
Hồ sơ mật được quản lý riêng?
"""


def test_one_line_is_one_item_in_its_group() -> None:
    read = rules.read_items(TYPED)
    assert read.problems == []
    assert [(item["group"], item["text"], item["kind"]) for item in read.items] == [
        ("Nhóm 1. Tổ chức", "Có sổ theo dõi hồ sơ?", "yes_no"),
        ("Nhóm 1. Tổ chức", "Số hồ sơ tiếp nhận", "number"),
        ("Nhóm 2. Lưu trữ", "Ý kiến của đơn vị", "text"),
        ("Nhóm 2. Lưu trữ", "Hồ sơ mật được quản lý riêng?", "yes_no_only"),
    ]
    assert rules.read_items(rules.write_items(read.items)).items == read.items


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "chưa có câu nào"),
        ("# Chỉ có nhóm", "chưa có câu nào"),
        ("Số hồ sơ [số lượng]", "không có loại câu [số lượng]"),
        ("Được\n[số]", "Dòng 2: chưa có lời của câu"),
        ("Liệt kê tài liệu mật [chữ]", "không ghi nội dung"),
        ("a" * 501, "dài quá 500 ký tự"),
        ("\n".join(["Câu hỏi"] * 201), "nhiều hơn 200"),
    ],
)
def test_a_wrong_line_is_named(typed: str, said: str) -> None:
    assert said in " ".join(rules.read_items(typed).problems)


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        ("Hồ sơ mật được quản lý riêng?", True),
        ("Tài liệu tối mật có sổ riêng?", True),
        ("Thực hiện quy định bảo vệ bí mật nhà nước?", True),
        ("Có quy chế bảo mật mạng?", False),
        ("Mật độ hồ sơ trên một cán bộ", False),
    ],
)
def test_items_about_secret_records_are_known(text: str, secret: bool) -> None:
    assert rules.is_about_secrets(text) is secret


def test_a_visit_keeps_the_version_it_was_made_with(world) -> None:
    first = actions.create_template(world.committee, name="Phiếu A", text=TYPED, by=world.lan)
    visit = actions.create_visit(
        world.committee,
        unit_id=world.home_affairs.id,
        planned_on=make.day(3),
        title="Kiểm tra",
        template=first,
        head_id=world.dung.id,
        by=world.lan,
    )
    second = actions.revise_template(first, text="Một câu khác", after=1, by=world.lan)
    db.session.commit()
    assert (first.version, second.version) == (1, 2)
    assert len(visit.items) == 4 and visit.template_id == first.id
    assert [item.kind for item in visit.items][-1] is ItemKind.YES_NO_ONLY


def test_saving_twice_makes_one_version(world) -> None:
    first = actions.create_template(world.committee, name="Phiếu A", text=TYPED, by=world.lan)
    assert actions.create_template(world.committee, name="Phiếu A", text=TYPED, by=world.lan).id == first.id
    assert actions.revise_template(first, text=TYPED, after=1, by=world.lan).id == first.id
    db.session.commit()
    assert len(db.session.scalars(select(ChecklistTemplate)).all()) == 1


def test_the_second_of_two_editors_is_told(world) -> None:
    first = actions.create_template(world.committee, name="Phiếu A", text=TYPED, by=world.lan)
    actions.revise_template(first, text="Bản của Lan", after=1, by=world.lan)
    with pytest.raises(Refused, match="đã lưu bản 2"):
        actions.revise_template(first, text="Bản của người khác", after=1, by=world.lan)


def test_a_secretary_types_a_checklist_and_corrects_it(world, client_for) -> None:
    lan = client_for(world.lan)
    assert "Chưa có phiếu nào" in lan.get("/inspections/templates").text
    made = lan.post("/inspections/templates/new", data={"name": "Phiếu A", "lines": TYPED})
    assert made.status_code == 303
    page = lan.get(made.location).text
    assert "Nhóm 2. Lưu trữ" in page and "Số liệu" in page
    form = lan.get(f"{made.location}/edit").text
    assert "Số hồ sơ tiếp nhận [số]" in form and 'name="after"' in form
    saved = lan.post(f"{made.location}/edit", data={"lines": TYPED + "Câu thêm", "after": "1"})
    assert "Bản 2" in lan.get(saved.location).text
    assert "đã có" in lan.get(made.location).text, "the old version says that there is a newer one"


def test_a_wrong_line_loses_nothing_typed(world, client_for) -> None:
    typed = {"name": "Phiếu A", "lines": "Câu đầu\nHồ sơ [lạ]"}
    answer = client_for(world.lan).post("/inspections/templates/new", data=typed)
    assert answer.status_code == 422
    assert "Dòng 2: không có loại câu [lạ]" in answer.text and "Câu đầu\nHồ sơ [lạ]" in answer.text
    assert db.session.scalar(select(ChecklistTemplate)) is None


def test_a_taken_name_is_said_beside_it(world, client_for) -> None:
    make.make_template(world, name="Phiếu A")
    answer = client_for(world.lan).post("/inspections/templates/new", data={"name": "Phiếu A", "lines": "Câu khác"})
    assert answer.status_code == 422 and "Đã có phiếu mang tên này" in answer.text


def test_a_null_sign_is_no_text(world, client_for) -> None:
    lan = client_for(world.lan)
    lan.post("/inspections/templates/new", data={"name": "Phi\x00ếu A", "lines": "Câu \x00một", "after": "\x00"})
    template = db.session.scalars(select(ChecklistTemplate)).one()
    assert template.name == "Phiếu A" and template.items[0]["text"] == "Câu một"


def test_another_committees_checklist_is_not_there(world, client_for) -> None:
    other = make.make_committee("CDS", name="Ban Chỉ đạo Chuyển đổi số", short_name="BCĐ CĐS")
    template = make.make_template(world, committee=other)
    lan = client_for(world.lan)
    assert lan.get(f"/inspections/templates/{template.id}").status_code == 404
    assert lan.get("/inspections/templates/999999999999").status_code == 404
    assert template.name not in lan.get("/inspections/templates").text


def test_lists_of_checklists_stay_flat(world, client_for, count_queries) -> None:
    for number in range(12):
        make.make_template(world, name=f"Phiếu {number}")
    lan = client_for(world.lan)
    with count_queries() as queries:
        lan.get("/inspections/templates")
    assert queries.number <= 12, queries.statements
