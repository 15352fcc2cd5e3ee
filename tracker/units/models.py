"""Who owes: committees and the tree of units."""

from datetime import date
from enum import StrEnum

from sqlalchemy import JSON, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from tracker.db import Base, enum_column


class CommitteeLevel(StrEnum):
    CENTRAL = "central"
    PROVINCE = "province"
    DISTRICT = "district"
    COMMUNE = "commune"
    AGENCY = "agency"


class LetterLayout(StrEnum):
    """Which of the two official letter forms the committee's documents follow."""

    PARTY = "party"
    STATE = "state"


class OverdueFormula(StrEnum):
    """The two rates of lateness in official use (product.md section 7)."""

    OF_DUE = "of_due"  # overdue / (done + overdue)
    OF_TOTAL = "of_total"  # overdue / total


class ExtensionDecider(StrEnum):
    """Who at least decides about more time for a task; who stands higher always may."""

    LEADER = "leader"
    SECRETARY = "secretary"
    TRACKER = "tracker"


class UnitKind(StrEnum):
    PARTY_BODY = "party_body"
    DEPARTMENT = "department"
    OFFICE = "office"
    DISTRICT = "district"
    COMMUNE = "commune"
    ENTERPRISE = "enterprise"
    ASSOCIATION = "association"
    OTHER = "other"


class SuccessionKind(StrEnum):
    """What a decision does with units."""

    MERGE = "merge"
    SPLIT = "split"
    RENAME = "rename"
    END = "end"
    MOVE = "move"


class Unit(Base):
    """An office, department, commune … that can be given work; `code` is the key, for names repeat."""

    __tablename__ = "unit"

    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(String(40), unique=True)
    name: Mapped[str] = mapped_column(String(200))
    short_name: Mapped[str] = mapped_column(String(80), default="")
    aliases: Mapped[list[str]] = mapped_column(JSON, default=list)
    kind: Mapped[UnitKind] = mapped_column(enum_column(UnitKind), default=UnitKind.DEPARTMENT)
    email: Mapped[str] = mapped_column(String(255), default="")  # the mailbox the whole office reads
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"), index=True)
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]

    parent: Mapped["Unit | None"] = relationship(remote_side=[id])


class UnitSuccession(Base):
    """A unit that ended, and one that took its work over from a day on; by this an old code finds today's unit."""

    __tablename__ = "unit_succession"
    __table_args__ = (UniqueConstraint("from_id", "to_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    from_id: Mapped[int] = mapped_column(ForeignKey("unit.id"))
    to_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    kind: Mapped[SuccessionKind] = mapped_column(enum_column(SuccessionKind))
    decision: Mapped[str] = mapped_column(String(200), default="")
    effective_on: Mapped[date]  # the first day of the successor's work
    is_main: Mapped[bool] = mapped_column(default=True)  # takes what is not named: people, the rest of the tasks

    before: Mapped[Unit] = relationship(foreign_keys=[from_id])
    after: Mapped[Unit] = relationship(foreign_keys=[to_id])


class Committee(Base):
    """A Ban Chỉ đạo and its rules. `code` begins the codes of its tasks (BCD35/2026/0123)."""

    __tablename__ = "committee"

    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(String(20), unique=True)
    name: Mapped[str] = mapped_column(String(200))
    short_name: Mapped[str] = mapped_column(String(80), default="")
    level: Mapped[CommitteeLevel] = mapped_column(enum_column(CommitteeLevel), default=CommitteeLevel.PROVINCE)
    letter_layout: Mapped[LetterLayout] = mapped_column(enum_column(LetterLayout), default=LetterLayout.STATE)
    overdue_formula: Mapped[OverdueFormula] = mapped_column(enum_column(OverdueFormula), default=OverdueFormula.OF_DUE)
    standing_unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    remind_days_before: Mapped[list[int]] = mapped_column(JSON, default=lambda: [7, 3, 1, 0])
    remind_late_every: Mapped[int] = mapped_column(default=7)
    due_soon_days: Mapped[int] = mapped_column(default=7)
    accept_after_days: Mapped[int] = mapped_column(default=5)  # working days until silence accepts a task; 0: never
    review_after_days: Mapped[int] = mapped_column(default=90)  # when an ongoing duty is looked at again
    extension_ask_days: Mapped[int | None] = mapped_column(default=3)  # working days before the due date; none: any day
    extension_most: Mapped[int] = mapped_column(default=2)  # how often one task may be given more time; 0: never
    extension_decider: Mapped[ExtensionDecider] = mapped_column(
        enum_column(ExtensionDecider), default=ExtensionDecider.LEADER
    )
    send_from: Mapped[int] = mapped_column(default=7)  # the hour from which mails may leave …
    send_until: Mapped[int] = mapped_column(default=19)  # … and the hour at which they no longer may
    send_on_days_off: Mapped[bool] = mapped_column(default=False)
    by_gateway: Mapped[bool] = mapped_column(default=False)  # what nobody can mute goes to the office's gateway too

    standing_unit: Mapped[Unit | None] = relationship()
