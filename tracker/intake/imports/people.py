"""People from a spreadsheet: accounts and roles. One row is a person, or a person's role in one committee."""

from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import lazyload

from tracker.accounts.models import Membership, Role, User
from tracker.accounts.rules import email_of, phone_of, refuse_overlap, refuse_wrong_term
from tracker.db import db, folded
from tracker.errors import Refused
from tracker.intake.actions.people import PersonRow, RoleRow
from tracker.intake.imports.lines import Line
from tracker.intake.imports.names import UnitNames
from tracker.intake.imports.units import shown
from tracker.intake.rules import PEOPLE_COLUMNS, Fate, Plan
from tracker.labels import label
from tracker.sheets import Cell, CellError, Table
from tracker.units.models import Committee, Unit

COLUMN_NAMES = {column.key: column.name for column in PEOPLE_COLUMNS}
FACTS = ("name", "title", "phone", "unit_id")


class _Known:
    """What stands: units, committees, the accounts, and the roles they hold."""

    def __init__(self, today: date) -> None:
        self.today = today
        self.units = db.session.scalars(select(Unit).order_by(Unit.id)).all()
        self.unit_names, self.unit_by_id = UnitNames(self.units), {unit.id: unit for unit in self.units}
        self.committees: dict[str, Committee] = {}
        for committee in db.session.scalars(select(Committee)):
            for name in (committee.code, committee.short_name, committee.name):
                self.committees.setdefault(folded(name), committee)
        people = db.session.scalars(select(User).options(lazyload(User.memberships), lazyload(User.unit)))
        self.users = {user.email: user for user in people}
        self.held: dict[int, list[Membership]] = {}
        for one in db.session.scalars(select(Membership).options(lazyload(Membership.committee))):
            self.held.setdefault(one.user_id, []).append(one)

    def committee(self, cell: Cell) -> Committee | None:
        """The committee a cell names by its code or name."""
        words = cell.words()
        if not words:
            return None
        if (found := self.committees.get(folded(words))) is None:
            raise CellError(f"Không có Ban Chỉ đạo “{words}”. Anh chị ghi mã, ví dụ BCD35.")
        return found


def plan_people(table: Table, today: date) -> Plan:
    """What taking over the table's people would do. A person is known by their address, a role by its committee."""
    plan, known = Plan(), _Known(today)
    people: dict[str, PersonRow] = {}
    roles: dict[tuple[str, int, Role], int] = {}
    for row in table.rows():
        line = Line(row, plan)
        email = line.read("email", lambda cell: email_of(cell.words())) or ""
        facts = _facts(line, known.users.get(email), known)
        role = _role(line, known.users.get(email), known)
        if not email or not line.is_sound:
            continue
        person = people.setdefault(email, facts)
        if person is not facts and not _agrees(line, person, facts, has_role=role is not None):
            continue
        if role is not None:
            key = (email, role.committee_id, role.role)
            if key in roles:
                line.blame("role", f"Vai trò này đã có ở dòng {roles[key]} trong tệp. Anh chị giữ một dòng.")
                continue
            roles[key] = line.number
        _settle(line, person, role, known, plan, is_first=person is facts)
    plan.work = [one for one in people.values() if one.user_id is None or one.is_changed or one.roles]
    return plan


def _facts(line: Line, user: User | None, known: _Known) -> PersonRow:
    """Who the row is about, with what stands already where the file has no such column."""

    def kept(key: str, read: Any) -> Any:
        return read if line.has(key) else (getattr(user, key) if user is not None else "")

    already = known.unit_by_id.get(user.unit_id or 0) if user is not None else None
    unit = already
    if line.has("unit"):
        words = line.text("unit", 200)
        on = known.today
        unit = line.read("unit", lambda _: known.unit_names.find(words, already=already, on=on)) if words else None
    return PersonRow(
        row=line.number,
        user_id=user.id if user is not None else None,
        email=user.email if user is not None else (line.read("email", lambda cell: email_of(cell.words())) or ""),
        name=line.text("name", 120, needed="Thiếu họ và tên."),
        title=kept("title", line.text("title", 120)),
        phone=kept("phone", line.read("phone", _phone) or ""),
        unit_id=unit.id if unit is not None else None,
    )


def _phone(cell: Cell) -> str:
    """A number of nine digits has lost the 0 it began with: Excel took it for a number."""
    words = cell.words()
    is_number = isinstance(cell.raw, int | float) and not isinstance(cell.raw, bool)
    return phone_of(f"0{words}" if is_number and len(words) == 9 else words)


def _role(line: Line, user: User | None, known: _Known) -> RoleRow | None:
    """The role the row gives; none when it names no committee."""
    committee = line.read("committee", known.committee)
    role = line.choice("role", Role) if line.has("role") else None
    from_on, to_on, decision = line.day("from_on"), line.day("to_on"), line.text("decision", 200)
    if committee is None:
        if role is not None and not line.is_filled("committee"):
            line.blame("role", "Có vai trò thì ghi cả mã Ban Chỉ đạo.")
        return None
    if role is None:
        if not line.is_filled("role"):
            line.blame("role", "Có Ban Chỉ đạo thì ghi cả vai trò, ví dụ Thành viên.")
        return None
    if user is not None and not user.active:
        line.blame("email", f"Tài khoản {user.email} đang khóa. Anh chị mở lại tài khoản trước khi giao vai trò.")
    held = [one for one in known.held.get(user.id, []) if one.committee_id == committee.id] if user else []
    same = _same(held, role, from_on, known.today)
    wanted = RoleRow(
        row=line.number,
        membership_id=same.id if same else None,
        committee_id=committee.id,
        role=role,
        from_on=from_on or (same.from_on if same else known.today),
        to_on=to_on if line.has("to_on") or same is None else same.to_on,
        decision=decision if line.has("decision") or same is None else same.decision,
    )
    try:
        refuse_wrong_term(wanted.from_on, wanted.to_on)
        refuse_overlap([one for one in held if one is not same], role, wanted.from_on, wanted.to_on)
    except Refused as refused:
        line.blame("to_on" if refused.field == "to_on" else "from_on", refused.message)
    return wanted


def _same(held: list[Membership], role: Role, from_on: date | None, today: date) -> Membership | None:
    """The role that stands and is meant: begun on that day, or held now where the row names no day."""
    for one in held:
        if one.role is role and (one.from_on == from_on if from_on else one.is_held(today)):
            return one
    return None


def _agrees(line: Line, first: PersonRow, again: PersonRow, *, has_role: bool) -> bool:
    """Whether a further row of the same person says the same about them and adds a role. Notes the error."""
    if not has_role:
        line.blame("email", f"{first.email} trùng với dòng {first.row} trong tệp. Anh chị giữ một dòng.")
        return False
    for key in FACTS:
        if getattr(first, key) != getattr(again, key):
            column = "unit" if key == "unit_id" else key
            line.blame(column, f"{COLUMN_NAMES[column]} khác với dòng {first.row} của cùng người này.")
            return False
    return True


def _settle(line: Line, person: PersonRow, role: RoleRow | None, known: _Known, plan: Plan, *, is_first: bool) -> None:
    user = known.users.get(person.email)
    changes = _changes(person, user, known) if user is not None and is_first else []
    person.is_changed = person.is_changed or bool(changes)
    if role is not None and (told := _role_changes(role, known.held.get(person.user_id or 0, []))):
        person.roles.append(role)
        changes += told
    if user is None:
        line.settle(Fate.NEW)
    elif not changes:
        line.settle(Fate.UNCHANGED)
    else:
        line.settle(Fate.CHANGED)
        line.tell(changes)


def _changes(person: PersonRow, user: User, known: _Known) -> list[str]:
    told = []
    for key in FACTS:
        old, new = getattr(user, key), getattr(person, key)
        if old != new and key == "unit_id":
            names = [known.unit_by_id[one].name if one else "" for one in (old, new)]
            told.append(f"Đơn vị: {shown(names[0])} → {shown(names[1])}")
        elif old != new:
            told.append(f"{COLUMN_NAMES[key]}: {shown(old)} → {shown(new)}")
    return told


def _role_changes(role: RoleRow, held: list[Membership]) -> list[str]:
    same = next((one for one in held if one.id == role.membership_id), None)
    if same is None:
        return [f"thêm vai trò {label(role.role)} từ {role.from_on:%d/%m/%Y}"]
    if (same.to_on, same.decision) == (role.to_on, role.decision):
        return []
    return [f"vai trò {label(role.role)}: đến ngày {shown(role.to_on)}, quyết định {shown(role.decision)}"]
