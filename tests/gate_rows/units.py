"""Who may keep units and committees: administrators, and nobody else however high."""

from types import SimpleNamespace


def things(world: SimpleNamespace) -> dict[str, object]:
    """A unit and a committee."""
    return {"unit": world.school.id, "committee": world.committee.id}


#                                        lan minh hoa tuan ha van tu dung an
ROWS = {
    "GET units.index": ("/units", "rrrrrrrr+"),
    "GET units.new": ("/units/new", "rrrrrrrr+"),
    "POST units.new": ("/units/new", "rrrrrrrr+"),
    "GET units.edit": ("/units/{unit}/edit", "rrrrrrrr+"),
    "POST units.edit": ("/units/{unit}/edit", "rrrrrrrr+"),
    "GET units.committees": ("/committees", "rrrrrrrr+"),
    "GET units.new_committee": ("/committees/new", "rrrrrrrr+"),
    "POST units.new_committee": ("/committees/new", "rrrrrrrr+"),
    "GET units.edit_committee": ("/committees/{committee}/edit", "rrrrrrrr+"),
    "POST units.edit_committee": ("/committees/{committee}/edit", "rrrrrrrr+"),
}
