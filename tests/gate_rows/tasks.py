"""Who may use tasks. Minh's unit leads them, Hoa's supports, Tú tracks; the draft is the secretaries' own."""

from types import SimpleNamespace

from tests import make
from tracker.db import db
from tracker.tasks.models import SavedFilter, Submission, TaskPart, TaskState


def things(world: SimpleNamespace) -> dict[str, object]:
    """A draft, a task given out, one under way, and one whose submission waits."""
    waiting = make.make_task(world, state=TaskState.SUBMITTED)
    db.session.add(
        Submission(
            task=waiting,
            submitted_by=world.minh,
            submitted_at=make.clock.now(),
            submitted_on=make.clock.today(),
            document_number="512/BC-SNV",
        )
    )
    db.session.commit()
    shared = make.make_task(world, lead_unit=None, fan_out=True, supports=[])
    make.make_task(world, parent=shared)
    running = make.make_task(world)
    part = TaskPart(
        task=running, title="Phần", unit=world.home_affairs, created_by=world.minh, created_at=make.clock.now()
    )
    part.person = world.minh
    db.session.add(part)
    db.session.commit()
    saved = SavedFilter(
        committee_id=world.committee.id,
        owner_key=world.lan.id,
        name="Của Lan",
        name_folded="cua lan",
        query="view=overdue",
        created_by_id=world.lan.id,
        created_at=make.clock.now(),
    )
    db.session.add(saved)
    db.session.commit()
    return {
        "filter": saved.id,
        "part": part.id,
        "shared": shared.id,
        "draft": make.make_task(world, state=TaskState.DRAFT).id,
        "given": make.make_task(world, state=TaskState.ASSIGNED).id,
        "running": running.id,
        "waiting": waiting.id,
    }


#                                        lan minh hoa tuan ha van tu dung an
ROWS = {
    "GET tasks.mine": ("/my-work", "++++xx++x"),
    "GET tasks.index": ("/tasks", "++++++++x"),
    "GET tasks.export": ("/tasks.xlsx", "++++++++x"),
    "GET tasks.bulk": ("/tasks/bulk?do=urge&task={running}", "+rrrrr+rx"),
    "POST tasks.bulk": ("/tasks/bulk?do=urge&task={running}", "+rrrrr+rx"),
    "GET tasks.filters": ("/tasks/filters", "++++++++x"),
    "POST tasks.filters": ("/tasks/filters", "++++++++x"),
    "GET tasks.rename_filter": ("/tasks/filters/{filter}", "+xxxxxxxx"),
    "POST tasks.rename_filter": ("/tasks/filters/{filter}", "+xxxxxxxx"),
    "POST tasks.drop_filter": ("/tasks/filters/{filter}/removal", "+xxxxxxxx"),
    "GET tasks.new": ("/tasks/new", "+rrrrrrrx"),
    "POST tasks.new": ("/tasks/new", "+rrrrrrrx"),
    "GET tasks.show": ("/tasks/{running}", "+++x+++xx"),
    "GET tasks.edit": ("/tasks/{running}/edit", "+rrxrrrxx"),
    "POST tasks.edit": ("/tasks/{draft}/edit", "+xxxxxxxx"),
    "POST tasks.issue": ("/tasks/{given}/issue", "+rrxrrrxx"),
    "POST tasks.accept": ("/tasks/{given}/acceptance", "r+rxrrrxx"),
    "GET tasks.updates": ("/tasks/{running}/updates", "r++xrrrxx"),
    "POST tasks.updates": ("/tasks/{running}/updates", "r++xrrrxx"),
    "GET tasks.submission": ("/tasks/{running}/submission", "r+rxrrrxx"),
    "POST tasks.submission": ("/tasks/{running}/submission", "r+rxrrrxx"),
    "GET tasks.verification": ("/tasks/{waiting}/verification", "+rrx+r+xx"),
    "POST tasks.verification": ("/tasks/{waiting}/verification", "+rrx+r+xx"),
    "POST tasks.star": ("/tasks/{running}/star", "+rrx+rrxx"),
    "GET tasks.units": ("/tasks/{shared}/units", "+xxxrrrxx"),
    "POST tasks.units": ("/tasks/{shared}/units", "+xxxrrrxx"),
    "GET tasks.remarks": ("/tasks/{running}/remarks", "+rrx+rrxx"),
    "POST tasks.remarks": ("/tasks/{running}/remarks", "+rrx+rrxx"),
    "POST tasks.contributions": ("/tasks/{running}/contributions", "++rx+r+xx"),
    "GET tasks.parts": ("/tasks/{running}/parts", "++rx+++xx"),
    "POST tasks.parts": ("/tasks/{running}/parts", "r+rxrrrxx"),
    "GET tasks.part": ("/parts/{part}", "++xx+++xx"),
    "POST tasks.part": ("/parts/{part}", "r+xxrrrxx"),
    "POST tasks.end_part": ("/parts/{part}/end", "r+xxrrrxx"),
    "POST tasks.closure": ("/tasks/{shared}/closure", "+xxx+r+xx"),
}
