"""Who may use the pages of targets: who sees the task reads, the lead unit gives values, secretaries set targets."""

from tests import make
from tests.indicators.things import make_indicator


def things(world):
    task = make.make_task(world)
    return {"task": task.id, "one": make_indicator(task, world).id}


#                                                                       lan minh hoa tuan ha van tu dung an
ROWS = {
    "GET indicators.new": ("/tasks/{task}/indicators/new", "+rrxrrrxx"),
    "POST indicators.new": ("/tasks/{task}/indicators/new", "+rrxrrrxx"),
    "GET indicators.show": ("/tasks/{task}/indicators/{one}", "+++x+++xx"),
    "POST indicators.show": ("/tasks/{task}/indicators/{one}", "++rxrrrxx"),
    "GET indicators.edit": ("/tasks/{task}/indicators/{one}/edit", "+rrxrrrxx"),
    "POST indicators.edit": ("/tasks/{task}/indicators/{one}/edit", "+rrxrrrxx"),
    "GET indicators.end": ("/tasks/{task}/indicators/{one}/end", "+rrxrrrxx"),
    "POST indicators.end": ("/tasks/{task}/indicators/{one}/end", "+rrxrrrxx"),
}
