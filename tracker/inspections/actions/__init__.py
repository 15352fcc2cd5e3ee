"""Changing checklists, visits, answers, findings; a recommendation becomes a task of the committee."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select, update

from tracker import clock
from tracker.accounts.models import User
from tracker.db import db, insert_once
from tracker.errors import Refused
from tracker.files.rules import refuse_secret
from tracker.history.actions import record
from tracker.inspections import rules
from tracker.inspections.models import (
    Answer,
    AnswerValue,
    ChecklistTemplate,
    Finding,
    FindingKind,
    ItemKind,
    Recommendation,
    Visit,
    VisitInspector,
    VisitItem,
    VisitState,
)
from tracker.tasks import actions as tasks
from tracker.units.models import Committee, Unit


def create_template(committee: Committee, *, name: str, text: str, by: User) -> ChecklistTemplate:
    """A checklist of the committee, typed one item a line (`rules.read_items`).

    Raises Refused when the text is no checklist or the name is taken; the same name with the same items is no
    second checklist, so a doubled press makes one.
    """
    return _save_template(committee, name, text, after=0, by=by)


def revise_template(template: ChecklistTemplate, *, text: str, after: int, by: User) -> ChecklistTemplate:
    """The next version of a checklist, typed from version `after`; older versions stay with their visits.

    Saving what stands already changes nothing. Raises Refused when the text is no checklist, or somebody else saved
    another version in between.
    """
    return _save_template(template.committee, template.name, text, after=after, by=by)


def _save_template(committee: Committee, name: str, text: str, *, after: int, by: User) -> ChecklistTemplate:
    typed = rules.read_items(text)
    if typed.problems:
        raise Refused(" ".join(typed.problems), field="lines")
    newest = _newest_template(committee, name)
    if newest is not None and newest.items == typed.items:
        return newest
    made = None
    if (newest.version if newest else 0) == after:
        made = insert_once(
            ChecklistTemplate,
            committee_id=committee.id,
            name=name,
            version=after + 1,
            items=typed.items,
            created_at=clock.now(),
        )
    if made is None:
        raise _template_taken(_newest_template(committee, name), after)
    template = db.session.get_one(ChecklistTemplate, made)
    record(template, "template.saved", by=by, name=name, version=template.version, items=len(typed.items))
    return template


def _newest_template(committee: Committee, name: str) -> ChecklistTemplate | None:
    same = select(ChecklistTemplate).where(
        ChecklistTemplate.committee_id == committee.id, ChecklistTemplate.name == name
    )
    return db.session.scalar(same.order_by(ChecklistTemplate.version.desc()).limit(1))


def _template_taken(newest: ChecklistTemplate | None, after: int) -> Refused:
    if after == 0:
        return Refused("Đã có phiếu mang tên này. Anh chị mở phiếu đó để sửa, hoặc đặt tên khác.", field="name")
    version = newest.version if newest else after
    return Refused(
        f"Trong lúc anh chị sửa, có người đã lưu bản {version} của phiếu này. Nội dung anh chị nhập vẫn ở dưới; "
        "anh chị mở bản mới ở cửa sổ khác, đối chiếu rồi sửa lại từ bản đó."
    )


def create_visit(
    committee: Committee,
    *,
    unit_id: int,
    planned_on: date,
    title: str,
    template: ChecklistTemplate,
    head_id: int,
    inspector_ids: Iterable[int] = (),
    form_key: str | None = None,
    by: User,
) -> Visit:
    """A planned visit of a delegation to a unit, with its own copy of the checklist.

    A second call with the same `form_key` returns the visit the first one made.
    """
    made = insert_once(
        Visit,
        committee_id=committee.id,
        unit_id=unit_id,
        title=title,
        template_id=template.id,
        planned_on=planned_on,
        state=VisitState.PLANNED,
        head_id=head_id,
        created_at=clock.now(),
        form_key=form_key,
    )
    if made is None:
        return db.session.scalars(select(Visit).where(Visit.form_key == form_key)).one()
    visit = db.session.get_one(Visit, made)
    visit.inspectors = [VisitInspector(user_id=person) for person in sorted(set(inspector_ids) - {head_id})]
    visit.items = [
        VisitItem(position=place, group=item["group"], text=item["text"], kind=ItemKind(item["kind"]))
        for place, item in enumerate(template.items, start=1)
    ]
    record(
        visit,
        "visit.created",
        by=by,
        unit=visit.unit.name,
        planned_on=planned_on.isoformat(),
        head=visit.head.name,
        template=template.name,
        version=template.version,
    )
    return visit


@dataclass(frozen=True)
class Written:
    """What became of an answer. `replaced` is what another person had written there, where it said something else."""

    changed: bool
    replaced: rules.Given | None = None
    replaced_by: str = ""
    replaced_at: datetime | None = None


def answer(
    item: VisitItem, *, value: AnswerValue | None = None, number: float | None = None, note: str = "", by: User
) -> Written:
    """Write one line of the checklist; the first answer opens the visit. Sending the same again changes nothing.

    Of two inspectors at one line the later wins, is told what was there, and the history keeps both.
    Raises Refused when the visit is closed, or the note carries a secrecy marking.
    """
    refuse_secret(note)
    given = rules.Given(value, number, note)
    _begin(item.visit)  # also locks the visit, so that two answers to one line come one after the other
    stands = db.session.scalar(
        select(Answer).where(Answer.item_id == item.id).execution_options(populate_existing=True)
    )
    before = rules.Given(stands.value, stands.number, stands.note) if stands else None
    if before == given:
        return Written(changed=False)
    replaced = Written(changed=True)
    if stands is not None and stands.answered_by_id != by.id:
        replaced = Written(True, before, stands.answered_by.name, stands.answered_at)
    said = {"value": value, "number": number, "note": note, "answered_by_id": by.id, "answered_at": clock.now()}
    if stands is None:
        db.session.add(Answer(item_id=item.id, **said))
    else:
        for name, what in said.items():
            setattr(stands, name, what)
    record(
        item.visit,
        "visit.answered",
        by=by,
        item=item.position,
        kind=item.kind.value,
        before=before.as_details() if before else None,
        after=given.as_details(),
    )
    return replaced


def _begin(visit: Visit) -> None:
    """Make sure, at the database, that the visit is under way. Raises Refused when it is closed."""
    unclosed = Visit.state.in_((VisitState.PLANNED, VisitState.OPEN))
    begun = db.session.execute(update(Visit).where(Visit.id == visit.id, unclosed).values(state=VisitState.OPEN))
    if begun.rowcount != 1:  # type: ignore[attr-defined]
        raise Refused(rules.why_no_more(visit))


def close(visit: Visit, *, by: User) -> None:
    """End a visit that is under way: from now on its checklist stands, and the inspected unit may read it.

    Raises Refused when nothing was written yet or somebody has closed it before.
    """
    now = clock.now()
    wanted = update(Visit).where(Visit.id == visit.id, Visit.state == VisitState.OPEN)
    closed = db.session.execute(wanted.values(state=VisitState.CLOSED, closed_at=now))
    if closed.rowcount != 1:  # type: ignore[attr-defined]
        db.session.refresh(visit)
        if visit.state is VisitState.CLOSED:
            raise Refused("Cuộc kiểm tra này đã được kết thúc trước đó.")
        raise Refused("Cuộc kiểm tra chưa ghi nội dung nào nên chưa kết thúc được. Anh chị ghi phiếu trước.")
    record(visit, "visit.closed", by=by)


def note_finding(
    visit: Visit,
    *,
    kind: FindingKind,
    text: str,
    item_id: int | None = None,
    form_key: str | None = None,
    by: User,
) -> Finding:
    """Note a strength or a shortcoming, where one wishes at one line of the checklist.

    A second call with the same `form_key` returns the first one's finding. Raises Refused when the visit is closed,
    or the text carries a secrecy marking.
    """
    refuse_secret(text)
    _begin(visit)
    made = insert_once(
        Finding,
        visit_id=visit.id,
        item_id=item_id,
        kind=kind,
        text=text,
        noted_by_id=by.id,
        noted_at=clock.now(),
        form_key=form_key,
    )
    if made is None:
        return db.session.scalars(select(Finding).where(Finding.form_key == form_key)).one()
    record(visit, "finding.noted", by=by, finding=made, kind=kind.value, text=text, item=_position(item_id))
    return db.session.get_one(Finding, made)


def _position(item_id: int | None) -> int | None:
    """The number of a line on its checklist, for the history."""
    return db.session.get_one(VisitItem, item_id).position if item_id else None


def change_finding(finding: Finding, *, kind: FindingKind, text: str, item_id: int | None, by: User) -> None:
    """Correct a finding while the visit is under way and nothing was recommended on it. Raises Refused otherwise."""
    refuse_secret(text)
    _begin(finding.visit)
    if db.session.scalar(select(Recommendation.id).where(Recommendation.finding_id == finding.id)) is not None:
        raise Refused("Đã có kiến nghị từ tồn tại này nên không sửa được nữa.")
    before = {"kind": finding.kind.value, "text": finding.text}
    finding.kind, finding.text, finding.item_id = kind, text, item_id
    if before != {"kind": kind.value, "text": text}:
        record(finding.visit, "finding.changed", by=by, finding=finding.id, before=before, kind=kind.value, text=text)


def recommend(
    finding: Finding, *, text: str, unit_id: int, due_on: date, tracker_id: int | None, by: User
) -> Recommendation:
    """Recommend what a unit should do about a shortcoming, and give it out at once as a task of the committee.

    One finding has one recommendation and one task, however often the button is pressed; the unit is told by the
    task's own notice. Raises Refused for a strength, a due date that is over, another recommendation that stands.
    """
    today = clock.today()
    if finding.kind is not FindingKind.SHORTCOMING:
        raise Refused("Kiến nghị chỉ đi với tồn tại, hạn chế.")
    if due_on < today:
        message = f"Thời hạn {due_on:%d/%m/%Y} đã qua. Anh chị nhập ngày từ hôm nay, {today:%d/%m/%Y}, trở đi."
        raise Refused(message, field="due_on")
    refuse_secret(text)
    made = insert_once(Recommendation, finding_id=finding.id, text=text, unit_id=unit_id, due_on=due_on)
    if made is None:
        return _same_recommendation(finding, text, unit_id, due_on)
    visit = finding.visit
    origin = f"Kiến nghị sau cuộc kiểm tra “{visit.title}” tại {visit.unit.name} ngày {visit.planned_on:%d/%m/%Y}."
    task = tasks.create_draft(
        visit.committee,
        title=text,
        text=f"{text}\n\n{origin}\nTồn tại, hạn chế: {finding.text}",
        lead_unit_id=unit_id,
        tracker_id=tracker_id,
        due_on=due_on,
        by=by,
    )
    tasks.issue(task, given_on=today, by=by)
    linking = update(Recommendation).where(Recommendation.id == made, Recommendation.task_id.is_(None))
    linked = db.session.execute(linking.values(task_id=task.id))
    assert linked.rowcount == 1, "the row was written above, in this transaction"  # type: ignore[attr-defined]
    record(
        visit,
        "recommendation.made",
        by=by,
        finding=finding.id,
        text=text,
        unit=db.session.get_one(Unit, unit_id).name,
        due_on=due_on.isoformat(),
        task=task.id,
        code=task.code,
    )
    return db.session.get_one(Recommendation, made, populate_existing=True)


def _same_recommendation(finding: Finding, text: str, unit_id: int, due_on: date) -> Recommendation:
    """The recommendation a first press made, when this press asks for the same."""
    stands = db.session.scalars(select(Recommendation).where(Recommendation.finding_id == finding.id)).one()
    if (stands.text, stands.unit_id, stands.due_on) != (text, unit_id, due_on):
        raise Refused("Tồn tại này đã có kiến nghị do người khác vừa giao. Anh chị xem lại ở trang cuộc kiểm tra.")
    return stands
