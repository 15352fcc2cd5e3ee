"""Who may keep accounts and roles: administrators. One's own page is everybody's."""

from types import SimpleNamespace


def things(world: SimpleNamespace) -> dict[str, object]:
    """An account, its role, and the committee."""
    return {
        "user": world.tuan.id,
        "committee": world.committee.id,
        "membership": world.tuan.memberships[0].id,
    }


#                                        lan minh hoa tuan ha van tu dung an
ROWS = {
    "POST accounts.trust_address": ("/accounts/{user}/address", "rrrrrrrr+"),
    "GET accounts.profile": ("/profile", "+++++++++"),
    "GET accounts.nowhere": ("/nowhere", "+++++++++"),
    "GET accounts.index": ("/accounts", "rrrrrrrr+"),
    "GET accounts.new": ("/accounts/new", "rrrrrrrr+"),
    "POST accounts.new": ("/accounts/new", "rrrrrrrr+"),
    "GET accounts.edit": ("/accounts/{user}/edit", "rrrrrrrr+"),
    "POST accounts.edit": ("/accounts/{user}/edit", "rrrrrrrr+"),
    "POST accounts.invite": ("/accounts/{user}/invitation", "rrrrrrrr+"),
    "GET accounts.close": ("/accounts/{user}/closure", "rrrrrrrr+"),
    "POST accounts.close": ("/accounts/{user}/closure", "rrrrrrrr+"),
    "POST accounts.reopen": ("/accounts/{user}/reopening", "rrrrrrrr+"),
    "GET accounts.memberships": ("/committees/{committee}/members", "rrrrrrrr+"),
    "POST accounts.memberships": ("/committees/{committee}/members", "rrrrrrrr+"),
    "GET accounts.end_membership": ("/memberships/{membership}/end", "rrrrrrrr+"),
    "POST accounts.end_membership": ("/memberships/{membership}/end", "rrrrrrrr+"),
}
