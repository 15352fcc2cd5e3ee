"""Who may use recurring duties: secretaries make them, full readers and the unit that owes them read."""

from tests.duties.things import make_duty


def things(world):
    return {"duty": make_duty(world).id}


#                                            lan minh hoa tuan ha van tu dung an
ROWS = {
    "GET duties.index": ("/duties", "++++++++x"),
    "GET duties.new": ("/duties/new", "+rrrrrrrx"),
    "POST duties.new": ("/duties/new", "+rrrrrrrx"),
    "GET duties.show": ("/duties/{duty}", "++xx+++xx"),
    "GET duties.edit": ("/duties/{duty}/edit", "+rxxrrrxx"),
    "POST duties.edit": ("/duties/{duty}/edit", "+rxxrrrxx"),
    "GET duties.end": ("/duties/{duty}/end", "+rxxrrrxx"),
    "POST duties.end": ("/duties/{duty}/end", "+rxxrrrxx"),
}
