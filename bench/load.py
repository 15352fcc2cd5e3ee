"""Put the workload of ../shared/bench (four CSV files) into a migrated database, as years of use would have."""

import csv
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from flask_security import hash_password
from sqlalchemy import func, insert, select, text

from tracker import clock
from tracker.accounts.models import Membership, Role, User
from tracker.db import db, folded, marked
from tracker.history.models import Event
from tracker.tasks.models import Outcome, ProgressUpdate, Submission, Task, TaskSerial, TaskState
from tracker.units.models import Committee, Unit

EMAIL, PASSWORD = "thuky@bench.example", "bench-password-2026"
STATES = {
    "new": TaskState.ASSIGNED,
    "doing": TaskState.IN_PROGRESS,
    "waiting": TaskState.SUBMITTED,
    "returned": TaskState.IN_PROGRESS,
    "done": TaskState.COMPLETED,
}
VERBS = {"new": "task.accepted", "waiting": "task.submitted", "returned": "task.returned", "done": "task.verified"}
BATCH = 5000


def load(folder: Path) -> dict[str, int]:
    """Fill the database from the CSV files in `folder`; returns ids the measurements need. Commits per batch."""
    committee = Committee(id=1, code="BCD", name="Ban Chỉ đạo đo tốc độ", short_name="BCĐ đo tốc độ")
    db.session.add(committee)
    db.session.flush()
    _units(folder)
    secretary = _people(folder)
    db.session.commit()
    _fill(Task, _tasks(folder, secretary))
    _fill(Submission, _submissions(folder))
    _fill(ProgressUpdate, _updates(folder))
    _fill(Event, _events(folder))
    total = db.session.scalar(select(func.count()).select_from(Task)) or 0
    db.session.execute(insert(TaskSerial).values(committee_id=1, year=clock.today().year, last=total))
    db.session.commit()
    if db.engine.dialect.name == "postgresql":
        _catch_up_sequences()
    with db.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("ANALYZE"))
    return {"tasks": total, "task": total // 2, "unit": 7}


def _rows(folder: Path, name: str) -> Iterator[dict[str, str]]:
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as handle:
        yield from csv.DictReader(handle)


def _fill(model: Any, rows: Iterator[dict[str, Any]]) -> None:
    while batch := list(islice(rows, BATCH)):
        db.session.execute(insert(model), batch)
        db.session.commit()


def _units(folder: Path) -> None:
    for row in _rows(folder, "units"):
        db.session.add(Unit(id=int(row["id"]), code=f"DV{row['id']}", name=row["name"], aliases=[]))
    db.session.flush()


def _people(folder: Path) -> int:
    """The 50 people as members, each of a unit; and one secretary who does the measuring."""
    now, since = clock.now(), clock.today() - timedelta(days=900)
    units = {int(row["lead_user_id"]): int(row["id"]) for row in _rows(folder, "units")}
    for row in _rows(folder, "users"):
        number = int(row["id"])
        person = User(
            id=number,
            email=row["email"],
            name=f"{row['family_name']} {row['given_name']}",
            fs_uniquifier=f"bench-{number}",
            unit_id=units.get(number),
            active=True,
            created_at=now,
        )
        db.session.add(person)
        db.session.add(Membership(user=person, committee_id=1, role=Role.TRACKER, from_on=since))
    secretary = User(
        id=1000, email=EMAIL, name="Nguyễn Thị Lan", password=hash_password(PASSWORD), unit_id=1,
        fs_uniquifier="bench-secretary", active=True, created_at=now,
    )  # fmt: skip
    db.session.add(secretary)
    db.session.add(Membership(user=secretary, committee_id=1, role=Role.SECRETARY, from_on=since))
    db.session.flush()
    return secretary.id


def _moment(words: str) -> datetime:
    return datetime.fromisoformat(words).replace(tzinfo=clock.VIETNAM)


def _tasks(folder: Path, secretary: int) -> Iterator[dict[str, Any]]:
    year = clock.today().year
    for row in _rows(folder, "tasks"):
        number, due = int(row["id"]), date.fromisoformat(row["due_date"])
        state, code = STATES[row["status"]], f"BCD/{year}/{number:04}"
        updated = _moment(row["updated_at"]).date()
        yield {
            "id": number, "committee_id": 1, "code": code, "year": year, "serial": number, "title": row["title"],
            "text": row["description"], "lead_unit_id": int(row["unit_id"]), "tracker_id": int(row["assignee_id"]),
            "state": state, "original_due_on": due, "due_on": due, "created_by_id": secretary,
            "created_at": _moment(row["created_at"]), "assigned_on": _moment(row["created_at"]).date(),
            "finished_on": updated if state is TaskState.COMPLETED else None, "percent": int(row["progress"]),
            "updated_on": updated, "return_count": int(row["status"] == "returned"), "starred": number % 20 == 0,
            "search_marked": marked(code, row["title"], row["description"]),
            "search_folded": folded(code, row["title"], row["description"]),
        }  # fmt: skip


def _submissions(folder: Path) -> Iterator[dict[str, Any]]:
    for row in _rows(folder, "tasks"):
        if row["status"] in ("waiting", "done"):
            at, done = _moment(row["updated_at"]), row["status"] == "done"
            yield {
                "task_id": int(row["id"]), "submitted_by_id": int(row["author_id"]), "submitted_at": at,
                "submitted_on": at.date(), "document_number": f"{row['id']}/BC-DV",
                "outcome": Outcome.ACCEPTED if done else None, "decided_by_id": 1000 if done else None,
                "decided_at": at if done else None,
            }  # fmt: skip


def _updates(folder: Path) -> Iterator[dict[str, Any]]:
    units = {int(row["id"]): int(row["unit_id"]) for row in _rows(folder, "tasks")}
    for row in _rows(folder, "journal"):
        yield {
            "task_id": int(row["task_id"]), "author_id": int(row["user_id"]), "unit_id": units[int(row["task_id"])],
            "at": _moment(row["created_at"]), "percent": int(row["new_progress"]), "done": row["note"],
        }  # fmt: skip


def _events(folder: Path) -> Iterator[dict[str, Any]]:
    for row in _rows(folder, "journal"):
        changed = row["old_status"] != row["new_status"]
        yield {
            "subject_kind": "task", "subject_id": int(row["task_id"]), "actor_id": int(row["user_id"]),
            "verb": VERBS.get(row["new_status"], "task.progress_reported") if changed else "task.progress_reported",
            "committee_id": 1, "at": _moment(row["created_at"]),
            "details": {"before": int(row["old_progress"]), "after": int(row["new_progress"]), "unit": ""},
        }  # fmt: skip


def _catch_up_sequences() -> None:
    for table in ("unit", "user_account", "committee", "task"):
        top = f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), (SELECT max(id) FROM {table}))"
        db.session.execute(text(top))
    db.session.commit()
