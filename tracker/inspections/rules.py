"""What decides about visits from objects alone: how a checklist is typed, who may do what, which figures are meant."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from tracker.accounts.rules import Standpoint
from tracker.inspections.models import AnswerValue, ItemKind, Visit, VisitItem, VisitState

# ---------- A checklist as a secretary types it: one line an item, "# " before the name of a group ----------

MARKS = {
    "đạt": ItemKind.YES_NO,
    "mật": ItemKind.YES_NO_ONLY,
    "số": ItemKind.NUMBER,
    "chữ": ItemKind.TEXT,
}
MARK_OF = {kind: mark for mark, kind in MARKS.items()}
MOST_ITEMS = 200
LONGEST_ITEM = 500
LONGEST_GROUP = 200

_MARK = re.compile(r"\s*\[([^\[\]]*)\]\s*$")
_NUMBERING = re.compile(r"^\s*(?:câu\s+)?\d{1,3}\s*[.):]\s+", re.IGNORECASE)
_ABOUT_SECRETS = re.compile(
    r"\bbí mật nhà nước\b|\b(?:hồ sơ|tài liệu|văn bản|vật|độ|danh mục|dấu|con dấu)\s+(?:tối\s+|tuyệt\s+)?mật\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class TypedItems:
    """What was understood of a typed checklist, and what was not, each problem a sentence with its line."""

    items: list[dict[str, str]]
    problems: list[str]


def is_about_secrets(text: str) -> bool:
    """Whether an item asks about secret records, whose contents must not enter the book."""
    return _ABOUT_SECRETS.search(unicodedata.normalize("NFC", text)) is not None


def read_items(typed: str) -> TypedItems:
    """The items of a checklist typed one a line; see MARKS for what may end a line in square brackets.

    Numbers before an item ("10.", "Câu 3)") are left out: the book counts by itself.
    """
    group, items, problems = "", [], []
    for number, raw in enumerate(typed.splitlines(), start=1):
        line = " ".join(raw.split())
        if not line:
            continue
        if line.startswith("#"):
            group = line.lstrip("# ").strip()
            if len(group) > LONGEST_GROUP:
                problems.append(f"Dòng {number}: tên nhóm dài quá {LONGEST_GROUP} ký tự.")
            continue
        text, kind, problem = _read_item(line)
        if problem:
            problems.append(f"Dòng {number}: {problem}")
        items.append({"group": group, "text": text, "kind": kind.value})
    if not items:
        problems.append("Phiếu chưa có câu nào. Anh chị nhập mỗi câu một dòng.")
    if len(items) > MOST_ITEMS:
        problems.append(f"Phiếu có {len(items)} câu, nhiều hơn {MOST_ITEMS}. Anh chị tách thành nhiều phiếu.")
    return TypedItems(items, problems)


def _read_item(line: str) -> tuple[str, ItemKind, str]:
    """The text and kind of one line, and what is wrong with it (empty: nothing)."""
    mark = _MARK.search(line)
    text = _NUMBERING.sub("", line[: mark.start()] if mark else line).strip()
    kind = MARKS.get(mark.group(1).strip().lower()) if mark else ItemKind.YES_NO
    if kind is None:
        allowed = ", ".join(f"[{word}]" for word in MARKS)
        return text, ItemKind.YES_NO, f"không có loại câu [{mark.group(1) if mark else ''}]. Các loại là {allowed}."
    if not text:
        return text, kind, "chưa có lời của câu."
    if len(text) > LONGEST_ITEM:
        return text, kind, f"câu dài quá {LONGEST_ITEM} ký tự. Anh chị rút gọn hoặc tách làm hai câu."
    if is_about_secrets(text):
        if kind in {ItemKind.NUMBER, ItemKind.TEXT}:
            return text, kind, "câu về hồ sơ mật chỉ trả lời có hoặc chưa, không ghi nội dung. Anh chị dùng [mật]."
        kind = ItemKind.YES_NO_ONLY
    return text, kind, ""


def write_items(items: Sequence[dict[str, str]]) -> str:
    """A stored checklist as it would be typed; `read_items` of it gives the same items."""
    lines: list[str] = []
    group = ""
    for item in items:
        if item["group"] != group:
            group = item["group"]
            lines += ["", f"# {group}"]
        kind = ItemKind(item["kind"])
        lines.append(item["text"] if kind is ItemKind.YES_NO else f"{item['text']} [{MARK_OF[kind]}]")
    return "\n".join(lines).strip()


# ---------- Answers ----------

VALUES: dict[ItemKind, tuple[AnswerValue, ...]] = {
    ItemKind.YES_NO: tuple(AnswerValue),
    ItemKind.YES_NO_ONLY: (AnswerValue.YES, AnswerValue.NO),
    ItemKind.NUMBER: (),
    ItemKind.TEXT: (),
}

_QUANTITY = re.compile(r"(-?)([0-9]{1,3}(?:\.[0-9]{3})+|[0-9]+)(?:,([0-9]{1,3}))?")
_LONGEST_NUMBER = 12  # figures before the comma that every database and browser keeps exactly


def read_quantity(typed: str) -> float:
    """A number as Vietnamese offices write it: "1.171" is 1171, "14,9" is 14.9.

    Raises ValueError with a sentence for anything else, also for a point that parts no thousands.
    """
    words = re.sub(r"\s", "", typed).replace("\N{MINUS SIGN}", "-")
    found = _QUANTITY.fullmatch(words)
    if found is None or len(found[2].replace(".", "")) > _LONGEST_NUMBER:
        raise ValueError("Anh chị nhập số, dấu chấm giữa hàng nghìn và dấu phẩy trước phần lẻ: 1.171 hoặc 14,9.")
    return float(f"{found[1]}{found[2].replace('.', '')}.{found[3] or '0'}")


def quantity_words(value: float | None) -> str:
    """1.171 and 14,925: a number as it is read and typed, up to three decimals; – for none."""
    if value is None:
        return "–"
    text = f"{value:,.3f}".rstrip("0").rstrip(".")
    return text.translate({ord(","): ".", ord("."): ","})


@dataclass(frozen=True)
class Given:
    """What one answer says. Only what belongs to the kind of its item is filled."""

    value: AnswerValue | None = None
    number: float | None = None
    note: str = ""

    def as_details(self) -> dict[str, str | float | None]:
        """For the history."""
        return {"value": self.value.value if self.value else None, "number": self.number, "note": self.note}


@dataclass(frozen=True)
class Group:
    """One group of a visit's checklist and how far it is filled."""

    title: str
    items: Sequence[VisitItem]

    @property
    def answered(self) -> int:
        return sum(item.answer is not None for item in self.items)


def groups_of(items: Sequence[VisitItem]) -> list[Group]:
    """The items in their groups, in the order of the checklist."""
    return [Group(title, list(members)) for title, members in groupby(items, key=lambda item: item.group)]


def item_after(items: Sequence[VisitItem], item: VisitItem) -> VisitItem | None:
    """The item that follows `item` on the checklist; none after the last."""
    return next((other for other in items if other.position > item.position), None)


# ---------- Who may do what (product.md section 6) ----------


def is_on(visit: Visit, who: Standpoint) -> bool:
    """Whether the person is head or member of the delegation, and still somebody in the committee."""
    named = visit.head_id in who.acts_as or any(member.user_id in who.acts_as for member in visit.inspectors)
    return named and bool(who.roles)


def can_see(visit: Visit, who: Standpoint) -> bool:
    """The committee's readers and the delegation always; the inspected unit, and one above it, when it is closed."""
    if visit.committee_id != who.committee_id:
        return False
    mine = visit.state is VisitState.CLOSED and visit.unit_id in who.unit_ids
    return who.reads_all or is_on(visit, who) or mine


def can_plan(who: Standpoint) -> bool:
    """Checklists and new visits are the secretaries' work."""
    return who.is_secretary


def can_answer(visit: Visit, who: Standpoint) -> bool:
    """Only the delegation fills the checklist."""
    return is_on(visit, who)


def can_note(visit: Visit, who: Standpoint) -> bool:
    """The delegation notes findings; a secretary may write them up."""
    return is_on(visit, who) or who.is_secretary


def can_conclude(visit: Visit, who: Standpoint) -> bool:
    """The head or a secretary closes the visit and makes recommendations."""
    return who.is_secretary or (visit.head_id in who.acts_as and bool(who.roles))


def why_no_more(visit: Visit) -> str:
    """What a person reads who wants to write into a closed visit, or one that was called off."""
    if visit.state is VisitState.CANCELLED:
        return "Cuộc kiểm tra này không tiến hành nên không ghi được. Nội dung vừa nhập chưa được lưu."
    return (
        "Cuộc kiểm tra này đã kết thúc nên không ghi thêm được. Nội dung vừa nhập chưa được lưu. "
        f"Anh chị trao đổi với trưởng đoàn {visit.head.name} nếu cần bổ sung."
    )


def why_plan_stands(visit: Visit) -> str | None:
    """Why a visit can be neither moved nor called off any more; none while it can."""
    match visit.state:
        case VisitState.PLANNED:
            return None
        case VisitState.OPEN:
            return "Đoàn đã bắt đầu ghi phiếu nên không đổi ngày hay hủy được nữa. Khi xong, anh chị bấm kết thúc."
        case VisitState.CLOSED:
            return "Cuộc kiểm tra này đã kết thúc nên không đổi ngày hay hủy được nữa."
        case VisitState.CANCELLED:
            return "Cuộc kiểm tra này đã được ghi là không tiến hành. Muốn kiểm tra lại, anh chị lập cuộc mới."
