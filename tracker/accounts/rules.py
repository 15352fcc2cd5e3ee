"""Where a person stands in a committee: what every room asks before it shows or changes anything."""

from dataclasses import dataclass, field

from tracker.accounts.models import FULL_READERS, LEADERS, Role


@dataclass(frozen=True)
class Standpoint:
    """One person's rights in one committee on a day; `queries.standpoint` makes it.

    `unit_ids` holds the person's unit and every unit below it.
    """

    user_id: int
    committee_id: int
    roles: frozenset[Role]
    unit_ids: frozenset[int] = field(default_factory=frozenset)

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
