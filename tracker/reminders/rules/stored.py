"""A committee's rules as they are kept, there and back."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Protocol

from tracker.reminders.models import Audience, Channel, Counting
from tracker.reminders.rules.stages import Offsets, Rules, sound, usual


class Kept(Protocol):
    """What stands in the table reminder_rules, whether as a row or as an object."""

    audiences: Any
    before_in: Any
    late_in: Any
    weekly_on: Any
    report_links: Any
    urge_after: Any
    report_after: Any


def rules_of(days_before: Sequence[int], late_every: int, kept: Kept | None) -> Rules:
    """A committee's rules: the contact's days and the repetition stand in the committee, where administrators set them
    too, the rest in `kept`; the usual ones where a committee made none."""
    rules = usual(days_before, late_every)
    if kept is None:
        return rules
    return replace(
        rules,
        audiences=_audiences(days_before, kept.audiences),
        before_in=Counting(kept.before_in),
        late_in=Counting(kept.late_in),
        weekly_on=kept.weekly_on,
        report_links=kept.report_links,
        urge_after=kept.urge_after,
        report_after=kept.report_after,
    )


def _audiences(days_before: Sequence[int], kept: Mapping[str, Mapping[str, Any]]) -> dict[Audience, Offsets]:
    """The audiences; a name or channel only a newer program knows is left out."""
    found = {}
    for audience in Audience:
        if (one := kept.get(audience.value)) is not None:
            before = days_before if audience is Audience.CONTACT else one.get("before") or ()
            by = Channel(one["by"]) if one.get("by") in [channel.value for channel in Channel] else Channel.MAIL
            found[audience] = Offsets(sound(before), one.get("late_from"), by)
    return found


def stored_audiences(rules: Rules) -> dict[str, dict[str, Any]]:
    """The audiences as JSON, the other way of `rules_of`."""
    return {
        audience.value: {"before": sorted(one.before, reverse=True), "late_from": one.late_from, "by": one.by.value}
        for audience, one in rules.audiences.items()
    }
