"""What every new task gets: a number nobody else has, and the words search finds it by."""

from sqlalchemy import update

from tracker import clock
from tracker.db import db, folded, insert_once, marked
from tracker.tasks.models import Task, TaskSerial

SEARCHED_SIGNS = 20_000  # PostgreSQL refuses to index a very long text; nobody searches beyond this


def take_serials(committee_id: int, year: int, number: int = 1) -> range:
    """The committee's next numbers of the year. The row stays locked until the commit, so none is given twice."""
    take = update(TaskSerial).where(TaskSerial.committee_id == committee_id, TaskSerial.year == year)
    take = take.values(last=TaskSerial.last + number)
    quietly = {"synchronize_session": False}
    last: int | None = db.session.scalar(take.returning(TaskSerial.last), execution_options=quietly)
    if last is None:
        insert_once(TaskSerial, committee_id=committee_id, year=year, last=0)
        last = db.session.scalar(take.returning(TaskSerial.last), execution_options=quietly)
    assert last is not None
    return range(last - number + 1, last + 1)


def number(task: Task, serial: int | None = None) -> None:
    """Give a new task its code: the committee's next number of the year, or one that was taken for it."""
    year = clock.local(task.created_at).year
    task.year, task.serial = year, take_serials(task.committee.id, year)[0] if serial is None else serial
    task.code = f"{task.committee.code}/{year}/{task.serial:04}"


def index(task: Task) -> None:
    """Refresh what search reads: code, title, product, number of the document, and the text."""
    document = task.item.conclusion.document if task.item else None
    texts = [
        task.code,
        str(task.serial),
        task.title,
        task.product or "",
        document.number if document else "",
        task.text or "",
    ]
    task.search_marked = marked(*texts)[:SEARCHED_SIGNS]
    task.search_folded = folded(*texts)[:SEARCHED_SIGNS]
