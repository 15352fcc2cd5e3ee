"""Who people are: accounts, and their roles in committees over time."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any

from flask_security import RoleMixin, UserMixin
from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from tracker.db import Base, UtcTime, enum_column
from tracker.units.models import Committee, Unit


class Role(StrEnum):
    """What a person is in a committee."""

    CHAIR = "chair"
    DEPUTY = "deputy"
    SECRETARY = "secretary"
    TRACKER = "tracker"
    MEMBER = "member"
    INSPECTOR = "inspector"
    VIEWER = "viewer"


LEADERS = frozenset({Role.CHAIR, Role.DEPUTY})
FULL_READERS = LEADERS | {Role.SECRETARY, Role.VIEWER}  # they see every task of their committee


class User(Base, UserMixin):
    """An account: one person, working for one unit. Sign-in itself is Flask-Security's."""

    __tablename__ = "user_account"

    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(String(255), unique=True)
    password: Mapped[str | None] = mapped_column(String(255))  # none until the invitation is taken up
    active: Mapped[bool] = mapped_column(default=True)
    fs_uniquifier: Mapped[str] = mapped_column(String(64), unique=True)
    name: Mapped[str] = mapped_column(String(120))
    title: Mapped[str] = mapped_column(String(120), default="")
    phone: Mapped[str] = mapped_column(String(30), default="")
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"), index=True)
    is_admin: Mapped[bool] = mapped_column(default=False)
    is_mailbox: Mapped[bool] = mapped_column(
        default=False
    )  # a unit's shared mailbox: gets mail, is nobody, never opens
    created_at: Mapped[datetime] = mapped_column(UtcTime)

    unit: Mapped[Unit | None] = relationship(lazy="joined")
    memberships: Mapped[list["Membership"]] = relationship(
        back_populates="user", lazy="selectin", foreign_keys="Membership.user_id"
    )

    @property
    def roles(self) -> list[Any]:  # type: ignore[override]
        """Flask-Security asks for installation-wide roles; ours are per committee, so there are none."""
        return []

    def roles_in(self, committee_id: int, day: date) -> set[Role]:
        """The roles this person holds in a committee on `day`."""
        return {held.role for held in self.memberships if held.committee_id == committee_id and held.is_held(day)}

    def stands_in_for(self, committee_id: int, day: date) -> frozenset[int]:
        """The ids of those in whose place this person acts in a committee on `day`."""
        return frozenset(
            held.stands_in_for_id
            for held in self.memberships
            if held.stands_in_for_id and held.committee_id == committee_id and held.is_held(day)
        )

    def committee_ids(self, day: date, roles: frozenset[Role] = frozenset(Role)) -> set[int]:
        """The committees in which this person holds one of `roles` on `day`."""
        return {held.committee_id for held in self.memberships if held.role in roles and held.is_held(day)}


class NoRole(RoleMixin):
    """Stands where Flask-Security wants a role model; never stored."""

    name: str
    description: str


class Membership(Base):
    """A person's role in a committee from a day to a day, by a decision."""

    __tablename__ = "membership"
    __table_args__ = (Index("ix_membership_user_id_committee_id", "user_id", "committee_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    committee_id: Mapped[int] = mapped_column(ForeignKey("committee.id"), index=True)
    role: Mapped[Role] = mapped_column(enum_column(Role))
    decision: Mapped[str] = mapped_column(String(200), default="")
    from_on: Mapped[date]
    to_on: Mapped[date | None]
    # Held in the place of somebody who is away: such a row gives their rights for its days and nothing after.
    stands_in_for_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"), index=True)

    user: Mapped[User] = relationship(back_populates="memberships", foreign_keys=[user_id])
    stands_in_for: Mapped[User | None] = relationship(foreign_keys=[stands_in_for_id])
    committee: Mapped[Committee] = relationship(lazy="joined")

    def is_held(self, day: date) -> bool:
        """Whether the role is held on `day`; both named days count."""
        return self.from_on <= day and (self.to_on is None or day <= self.to_on)


class InterruptedForm(Base):
    """What somebody had typed when their session ended; given back once after they sign in again."""

    __tablename__ = "interrupted_form"

    token: Mapped[str] = mapped_column(String(64), primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    path: Mapped[str] = mapped_column(String(500))
    fields: Mapped[str]  # JSON list of [name, value]
    kept_at: Mapped[datetime] = mapped_column(UtcTime, index=True)
