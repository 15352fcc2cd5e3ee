"""Who may use conclusions. Minh's unit leads a task from the issued one, and sees nothing of the draft."""

from types import SimpleNamespace

from tests.make import make_conclusion

#                                        lan minh hoa tuan ha van tu dung an
ROWS = {
    "GET meetings.index": ("/conclusions", "++++++++x"),
    "GET meetings.paste": ("/conclusions/new", "+rrrrrrrx"),
    "POST meetings.paste": ("/conclusions/new", "+rrrrrrrx"),
    "GET meetings.show": ("/conclusions/{issued}", "+++x+++xx"),
    "GET meetings.review": ("/conclusions/{draft}/review", "+xxxrrxxx"),
    "POST meetings.review": ("/conclusions/{draft}/review", "+xxxrrxxx"),
    "GET meetings.issue": ("/conclusions/{issued}/issue", "+rrxrrrxx"),
    "POST meetings.issue": ("/conclusions/{issued}/issue", "+rrxrrrxx"),
}


def things(world: SimpleNamespace) -> dict[str, object]:
    """A draft, and a conclusion of which Minh's unit leads, Hoa's supports and Tú follows the task."""
    return {
        "draft": make_conclusion(world).id,
        "issued": make_conclusion(world, issued=True, lead_unit=world.home_affairs, supports=[world.school]).id,
    }
