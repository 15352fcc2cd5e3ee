"""Where a person stands in a committee, what an account must be, and what may happen to it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields
from datetime import date

from email_validator import EmailNotValidError, validate_email

from tracker.accounts.models import FULL_READERS, LEADERS, Membership, Role, User
from tracker.errors import Refused
from tracker.units.models import Unit


@dataclass(frozen=True)
class Standpoint:
    """One person's rights in one committee on a day; `queries.standpoint` makes it.

    `unit_ids` holds the person's unit and every unit below it; while they stand in for somebody, that one's too.
    `stands_for` are the ids of those in whose place they act.
    """

    user_id: int
    committee_id: int
    roles: frozenset[Role]
    unit_ids: frozenset[int] = field(default_factory=frozenset)
    stands_for: frozenset[int] = field(default_factory=frozenset)

    @property
    def acts_as(self) -> frozenset[int]:
        """The person and those they stand in for: whose tasks they track, on whose visits they are."""
        return self.stands_for | {self.user_id}

    @property
    def is_leader(self) -> bool:
        return bool(self.roles & LEADERS)

    @property
    def is_secretary(self) -> bool:
        return Role.SECRETARY in self.roles

    @property
    def reads_all(self) -> bool:
        """Leaders, secretaries and viewers see everything of their committee."""
        return bool(self.roles & FULL_READERS)


def unheard_words(names: Sequence[str]) -> str:
    """That nobody of some units (`queries.unheard`) is told of what they are given; empty without any."""
    if not names:
        return ""
    named, more = ", ".join(names[:5]), len(names) - 5
    rest = f" và {more} đơn vị khác" if 0 < more <= 15 else " và nhiều đơn vị khác" if more > 0 else ""
    return f"{named}{rest} chưa có ai giữ vai trò trong Ban Chỉ đạo nên không ai được báo việc này."


# ---------- Accounts ----------


@dataclass(frozen=True)
class AccountFacts:
    """Everything an administrator writes about an account."""

    name: str
    email: str
    title: str = ""
    phone: str = ""
    unit: Unit | None = None
    is_admin: bool = False


def account_facts(user: User) -> AccountFacts:
    """What stands about an account now."""
    return AccountFacts(**{each.name: getattr(user, each.name) for each in fields(AccountFacts)})


def email_of(typed: str) -> str:
    """An address as it is kept: lower case. Raises Refused for what is no address."""
    try:
        found = validate_email(typed.strip(), check_deliverability=False, allow_smtputf8=False)
    except EmailNotValidError:
        raise Refused(
            "Địa chỉ thư chưa đúng. Cần phần trước và phần sau dấu @, không dấu, ví dụ tqminh@noivu.lamgiang.example.",
            field="email",
        ) from None
    return found.normalized.lower()


_PHONE = re.compile(r"\+?[\d .()-]{6,30}")


def phone_of(typed: str) -> str:
    """A telephone number as people write it, or nothing. Raises Refused for anything else."""
    phone = typed.strip()
    if phone and _PHONE.fullmatch(phone) is None:
        raise Refused("Số điện thoại chỉ gồm chữ số và dấu cách, ví dụ 0912 345 678.", field="phone")
    return phone


def is_invited(user: User) -> bool:
    """Whether the person has not yet taken up the invitation."""
    return user.password is None


def refuse_last_admin(user: User, active_admin_ids: Iterable[int]) -> None:
    """Raise Refused when without `user` nobody could manage the installation any more."""
    if set(active_admin_ids) == {user.id}:
        raise Refused(
            f"{user.name} là quản trị duy nhất đang hoạt động. Anh chị cấp quyền quản trị cho người khác trước.",
            field="is_admin",
        )


# ---------- Memberships ----------


def refuse_overlap(held: Iterable[Membership], role: Role, from_on: date, to_on: date | None) -> None:
    """Raise Refused when one of `held` (of one person in one committee) is the same role at the same time.

    A role held in somebody's place stands beside an own one.
    """
    for other in held:
        if other.stands_in_for_id is not None:
            continue
        ends_before = to_on is not None and to_on < other.from_on
        begins_after = other.to_on is not None and other.to_on < from_on
        if other.role is role and not ends_before and not begins_after:
            until = f" đến {other.to_on:%d/%m/%Y}" if other.to_on else ""
            raise Refused(
                f"Người này đã giữ vai trò đó từ {other.from_on:%d/%m/%Y}{until}. Không cần thêm lần nữa.",
                field="role",
            )


def refuse_wrong_term(from_on: date, to_on: date | None) -> None:
    """Raise Refused when a role would end before it began."""
    if to_on is not None and to_on < from_on:
        raise Refused(
            f"Ngày kết thúc {to_on:%d/%m/%Y} đứng trước ngày bắt đầu {from_on:%d/%m/%Y}. Anh chị xem lại.",
            field="to_on",
        )
