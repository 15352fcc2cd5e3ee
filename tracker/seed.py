"""A believable committee, built with the real actions day by day; the words and numbers stand in seed.toml."""

import io
import re
import tomllib
from calendar import monthrange
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from itertools import count
from pathlib import Path
from typing import Any

from flask import current_app
from flask_security import hash_password

from tracker import clock, seed_decisions, seed_house, seed_numbers
from tracker.accounts.models import Membership, Role, User
from tracker.db import db
from tracker.decisions import actions as decisions
from tracker.duties.jobs import make_one_due_task
from tracker.files.actions import store
from tracker.inspections import actions as inspections
from tracker.inspections.models import Visit
from tracker.meetings import actions as meetings
from tracker.meetings.models import Conclusion, ConclusionItem
from tracker.reading.model import Disposition
from tracker.reminders.jobs import plan_day, send_digests
from tracker.tasks import actions as tasks
from tracker.tasks.models import Task
from tracker.tasks.rules import Move
from tracker.units.models import Committee, CommitteeLevel, LetterLayout, Unit, UnitKind
from tracker.workdays.actions import seed_year

FIRST_REMINDERS = -21  # the ledger of the demo goes back three weeks
ALL_HOURS = {"send_from": 0, "send_until": 24, "send_on_days_off": True}  # people try the demo on Sundays too
PASSWORD = "so-ket-luan-2026"  # of every demo account; only `tracker demo` and `tracker seed` make them

# One sign-in per role, as README and `tracker demo` show them.
SIGN_INS = (
    ("Tổ thư ký", "thuky@lamgiang.example"),
    ("Đầu mối đơn vị chủ trì", "daumoi@lamgiang.example"),
    ("Đầu mối đơn vị phối hợp", "hoa.ttct@lamgiang.example"),
    ("Chuyên viên theo dõi", "theodoi@lamgiang.example"),
    ("Lãnh đạo Ban Chỉ đạo", "lanhdao@lamgiang.example"),
    ("Thành viên đoàn kiểm tra", "kiemtra@lamgiang.example"),
    ("Người xem", "nguoixem@lamgiang.example"),
    ("Quản trị hệ thống", "quantri@lamgiang.example"),
)


def is_planted() -> bool:
    """Whether the installation already has a committee, so that a second demo keeps its data."""
    return db.session.scalar(db.select(Committee.id).limit(1)) is not None


def plant() -> int:
    """Fill an empty, migrated database; returns how many tasks there are then. Commits after each step of the story.

    The days of seed.toml count from today, so that there is always something late, due soon and done.
    """
    story = _Story(tomllib.loads((Path(__file__).parent / "seed.toml").read_text(encoding="utf-8")))
    story.tell()
    return db.session.scalar(db.select(db.func.count()).select_from(Task)) or 0


class _Story:
    """The steps of seed.toml in the order of their days, each done as if it were that day."""

    def __init__(self, book: dict[str, Any]) -> None:
        self.book = book
        self.now = clock.now()
        self.today = self.now.date()
        self.units: dict[str, Unit] = {}
        self.people: dict[str, User] = {}
        self.committees: dict[str, Committee] = {}
        self._steps: list[tuple[int, int, Callable[[], None]]] = []
        self._order = count()

    def tell(self) -> None:
        self._on(-200, self._offices)
        self._conclusion()
        for group in self.book["tasks"]:
            for entry in group["entries"]:
                self._task(group, entry)
        self._on(-2, self._draft)
        self._on(self.book["house"]["day"], self._house)
        self._on(self.book["spreadsheet"]["day"], self._spreadsheet)
        self._on(self.book["duty"]["day"], self._duty)
        self._on(self.book["review"]["day"], self._review)
        self._inspection()
        for offset in range(min(step[0] for step in self._steps), 1):
            if offset >= FIRST_REMINDERS:
                with clock.travel(self._at(offset, time(7, 30))):
                    plan_day(clock.now())
            with clock.travel(self._at(offset, time(7, 0))):
                while make_one_due_task(self.day(offset)):
                    pass
            for _, _, step in sorted((one for one in self._steps if one[0] == offset), key=lambda one: one[1]):
                with clock.travel(self._at(offset, time(9, 0))):
                    step()
                    db.session.commit()
            with clock.travel(self._at(offset, time(10, 0))):
                send_digests()

    def _at(self, offset: int, moment: time) -> datetime:
        """A time of a day of the story; nothing of it lies in the future."""
        return min(datetime.combine(self.day(offset), moment, clock.VIETNAM), self.now)

    def day(self, offset: int) -> date:
        return self.today + timedelta(days=offset)

    def _on(self, offset: int, step: Callable[[], None]) -> None:
        self._steps.append((offset, next(self._order), step))

    # ---------- units, people, committees ----------

    def _offices(self) -> None:
        for row in self.book["units"]:
            parent = self.units.get(row.get("parent", ""))
            unit = Unit(
                code=row["code"],
                name=row["name"],
                short_name=row.get("short", ""),
                aliases=row["aliases"],
                kind=UnitKind(row["kind"]),
                parent=parent,
            )
            db.session.add(unit)
            self.units[row["code"]] = unit
        password = hash_password(PASSWORD)  # slow by design, and everybody's is the same, as the demo prints
        for row in self.book["people"]:
            self._person(row, password)
        for row in self.book["committees"]:
            self._committee(row)
        for year in (self.today.year, self.today.year + 1):
            seed_year(year)

    def _person(self, row: dict[str, Any], password: str) -> None:
        person = User(
            email=row["email"],
            password=password,
            fs_uniquifier=f"demo-{row['key']}-{clock.now().timestamp():.0f}",
            name=row["name"],
            title=row["title"],
            phone=row.get("phone", ""),
            unit=self.units.get(row.get("unit", "")),
            is_admin=row.get("admin", False),
            active=True,
            created_at=clock.now(),
        )
        db.session.add(person)
        self.people[row["key"]] = person

    def _committee(self, row: dict[str, Any]) -> None:
        committee = Committee(
            code=row["code"],
            name=row["name"],
            short_name=row["short"],
            level=CommitteeLevel(row["level"]),
            letter_layout=LetterLayout(row["layout"]),
            standing_unit=self.units[row["standing_unit"]],
            **ALL_HOURS,
        )
        db.session.add(committee)
        self.committees[row["code"]] = committee
        since = self.day(-200)
        for role, key in ((role, key) for role, keys in row["members"].items() for key in keys):
            db.session.add(Membership(user=self.people[key], committee=committee, role=Role(role), from_on=since))

    # ---------- conclusions ----------

    def _dated(self, text: str) -> str:
        """The text with {day+5} and {month+1} written out as the day of seeding makes them."""

        def write(found: re.Match[str]) -> str:
            offset = int(found[2])
            if found[1] == "day":
                return f"{self.day(offset):%d/%m/%Y}"
            last = self._month_end(offset)
            return f"{last.month}/{last.year}"

        return re.sub(r"\{(day|month)([+-]\d+)\}", write, text).strip()

    def _month_end(self, offset: int) -> date:
        months = self.today.year * 12 + self.today.month - 1 + offset
        year, month = divmod(months, 12)
        return date(year, month + 1, monthrange(year, month + 1)[1])

    def _paste(self, page: dict[str, Any]) -> Conclusion:
        return meetings.paste(
            self.committees[page["committee"]],
            title=page["title"],
            held_on=self.day(page["held"]),
            place=page.get("place", ""),
            chair=page["chair"],
            number=page["number"],
            issued_on=self.day(page["held"]),
            text=self._dated(page["text"]),
            by=self.people["lan"],
        )

    def _draft(self) -> None:
        self._paste(self.book["draft"])

    def _conclusion(self) -> None:
        page = self.book["conclusion"]
        made: list[int] = []

        def give_out() -> None:
            conclusion, secretary = self._paste(page), self.people["lan"]
            found = [item for item in conclusion.items if item.disposition is Disposition.TASK]
            edits = {item.id: self._confirmed(item, row) for item, row in zip(found, page["items"], strict=True)}
            meetings.save(conclusion, edits, version=conclusion.version, by=secretary)
            meetings.mark_issued(conclusion, version=conclusion.version, by=secretary)
            given = tasks.issue_from_items(conclusion, conclusion.items, by=secretary)
            made.extend(task.id for task in given)
            for task, row in zip(given, page["items"], strict=True):
                if row.get("starred"):
                    tasks.star(task, starred=True, by=secretary)

        self._on(page["held"] + 1, give_out)
        for number, row in enumerate(page["items"]):
            for line in row["story"]:
                self._event(line, lambda number=number: db.session.get_one(Task, made[number]))  # type: ignore[misc]

    def _confirmed(self, item: ConclusionItem, row: dict[str, Any]) -> meetings.ItemEdit:
        """What the secretary settles on the review page."""
        due_on = self.day(row["due"]) if "due" in row else None
        return meetings.ItemEdit(
            title=item.title,
            disposition=Disposition.TASK,
            lead_unit_id=self.units[row["lead"]].id,
            support_unit_ids=tuple(self.units[code].id for code in row["supports"]),
            tracker_id=self.people[row["tracker"]].id,
            due_on=self._month_end(row["month"]) if "month" in row else due_on,
            review_after=self.day(row["review"]) if "review" in row else None,
            is_looked_at=True,
        )

    # ---------- tasks and what happens to them ----------

    def _task(self, group: dict[str, Any], entry: dict[str, Any]) -> None:
        made: list[int] = []

        def give_out() -> None:
            committee = self.committees[group["committee"]]
            secretary = self.people["lan" if committee.code == "BCD35" else "phuc"]
            task = tasks.create_draft(
                committee,
                title=entry["title"],
                lead_unit_id=self.units[group["lead"]].id,
                each_unit_ids=[self.units[code].id for code in entry.get("each", ())],
                support_unit_ids=[self.units[code].id for code in entry["supports"]],
                tracker_id=self.people[group["tracker"]].id,
                due_on=self.day(entry["due"]) if "due" in entry else None,
                review_after=self.day(entry["review"]) if "review" in entry else None,
                starred=entry.get("starred", False),
                by=secretary,
            )
            if not entry.get("draft"):
                tasks.issue(task, given_on=self.day(entry["given"]), by=secretary)
            made.append(task.id)

        self._on(entry["given"], give_out)
        for line in entry["story"]:
            self._event(line, lambda: db.session.get_one(Task, made[0]))

    def _event(self, line: str, task: Callable[[], Task]) -> None:
        verb, offset, *rest = line.split(" ", 2)
        words = rest[0] if rest else ""
        step: Callable[[Task, str], None] = getattr(self, f"_{verb.replace('-', '_')}")
        self._on(int(offset), lambda: step(task(), words))

    def _target(self, task: Task, words: str) -> None:
        seed_numbers.follow(task, words, by=self.people["lan"])

    def _measure(self, task: Task, words: str) -> None:
        seed_numbers.measure(task, words, by=self._contact(task.lead_unit_id))

    def _contact(self, unit_id: int | None) -> User:
        return next(person for person in self.people.values() if person.unit_id == unit_id)

    def _accept(self, task: Task, _words: str) -> None:
        tasks.accept(task, by=self._contact(task.lead_unit_id))

    def _report(self, task: Task, words: str) -> None:
        percent, _, told = words.partition(" ")
        done, _, obstacle = told.partition(" | ")
        tasks.report_progress(
            task, percent=int(percent), done=done, obstacle=obstacle, by=self._contact(task.lead_unit_id)
        )

    def _duty(self) -> None:
        page = self.book["duty"]
        committee, lead, tracker = self.committees[page["committee"]], self.units[page["lead"]], page["tracker"]
        who = {"lead_unit_id": lead.id, "tracker_id": self.people[tracker].id}
        seed_numbers.begin_duty(committee, page, **who, by=self.people["lan"])

    def _review(self) -> None:
        page = self.book["review"]
        committee, cut_off = self.committees[page["committee"]], self.day(page["cut_off"])
        seed_numbers.begin_review(committee, page, cut_off=cut_off, by=self.people["lan"])

    def _help(self, task: Task, words: str) -> None:
        code, _, done = words.partition(" ")
        tasks.report_progress(task, percent=None, done=done, by=self._contact(self.units[code].id))

    def _submit(self, task: Task, words: str) -> None:
        number, _, result = words.partition(" ")
        person = self._contact(task.lead_unit_id)
        settings = current_app.config["TRACKER"]
        note = io.BytesIO(f"{number}\n{result}\n".encode())
        file = store(note, "Phụ lục số liệu.txt", committee_id=task.committee_id, settings=settings, by=person)
        tasks.submit(task, document_number=number, result=result, files=[file], by=person)

    def _verify(self, task: Task, words: str) -> None:
        tasks.verify(task, by=self.people[words])

    def _return(self, task: Task, words: str) -> None:
        key, _, reason = words.partition(" ")
        tasks.send_back(task, reason=reason, by=self.people[key])

    def _suspend(self, task: Task, words: str) -> None:
        decisions.decide(task, Move.SUSPEND, reason=words, by=self.people["dat"])

    def _cancel(self, task: Task, words: str) -> None:
        decisions.decide(task, Move.CANCEL, reason=words, by=self.people["dat"])

    def _supersede(self, task: Task, words: str) -> None:
        title, _, reason = words.partition(" | ")
        successor = db.session.scalars(db.select(Task).where(Task.title == title)).one()
        decisions.decide(task, Move.SUPERSEDE, reason=reason, successor=successor, by=self.people["dat"])

    def _ask_back(self, task: Task, words: str) -> None:
        code, _, reason = words.partition(" ")
        person = self._contact(task.lead_unit_id)
        decisions.ask_transfer(task, reason=reason, proposed_unit_id=self.units[code].id, by=person)

    def _ask_time(self, task: Task, words: str) -> None:
        until, _, reason = words.partition(" ")
        seed_decisions.ask_time(task, self.day(int(until)), reason, by=self._contact(task.lead_unit_id))

    def _extend(self, task: Task, words: str) -> None:
        key, _, answer = words.partition(" ")
        seed_decisions.extend(task, answer, by=self.people[key])

    def _urge(self, task: Task, words: str) -> None:
        level, _, reason = words.partition(" ")
        seed_decisions.urge(task, int(level), reason)

    # ---------- an inspection ----------

    def _inspection(self) -> None:
        page = self.book["inspection"]
        made: list[Visit] = []

        def plan() -> None:
            committee, secretary = self.committees[page["committee"]], self.people["lan"]
            template = inspections.create_template(committee, name=page["template"], text=page["items"], by=secretary)
            made.append(
                inspections.create_visit(
                    committee,
                    unit_id=self.units[page["unit"]].id,
                    title=page["title"],
                    planned_on=self.day(page["planned"]),
                    template=template,
                    head_id=self.people[page["head"]].id,
                    inspector_ids=[self.people["binh"].id],
                    by=secretary,
                )
            )

        self._on(page["planned"] - 6, plan)
        self._on(page["planned"], lambda: self._visit(made[0]))

    def _visit(self, visit: Visit) -> None:
        seed_house.fill_checklist(visit, tracker=self.people["tu"], due_on=self.day(21), by=self.people["dung"])

    # ---------- how the committee keeps house ----------

    def _house(self) -> None:
        page = self.book["house"]
        committee, unit = self.committees[page["committee"]], self.units[page["unit"]]
        seed_house.set_up(committee, page, unit, by=self.people["lan"])

    def _spreadsheet(self) -> None:
        page = self.book["spreadsheet"]
        rows = [{**row, "due": self.day(row["due"]), "given_on": self.day(page["day"])} for row in page["rows"]]
        seed_house.take_in(self.committees[page["committee"]], rows, page["name"], by=self.people["lan"])
