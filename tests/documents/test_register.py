"""The register knows one document under every way its number is written."""

from datetime import date
from types import SimpleNamespace

import pytest
from sqlalchemy import func, select

from tests.make import make_committee
from tracker.db import db
from tracker.documents.actions import register
from tracker.documents.models import Document
from tracker.errors import Refused
from tracker.history.queries import timeline


def enter(
    world: SimpleNamespace, number: str, issued_on: date | None = None, year: int = 2026
) -> tuple[Document, bool]:
    return register(world.committee, number=number, issued_on=issued_on, year=year, by=world.lan)


@pytest.mark.parametrize("again", ["35-NQ/TW", "35 - NQ/TW", "35-nq/tw", "NQ số 35 - NQ/TW", "Nghị quyết số 35-NQ/TW"])
def test_one_number_in_any_spelling_is_one_document(world, again: str) -> None:
    first, is_new = enter(world, "35-NQ/TW")
    assert is_new and first.kind == "Nghị quyết"
    second, is_new = enter(world, again)
    assert second.id == first.id and not is_new
    assert db.session.scalar(select(func.count()).select_from(Document)) == 1


def test_numbers_begin_anew_each_year_and_in_each_committee(world) -> None:
    first, _ = enter(world, "12/TB-BCĐ", year=2025)
    second, is_new = enter(world, "12/TB-BCĐ", year=2026)
    assert is_new and second.id != first.id
    other = make_committee("CDS")
    third, is_new = register(other, number="12/TB-BCĐ", issued_on=None, year=2025, by=world.lan)
    assert is_new and third.id != first.id


def test_a_second_date_for_one_number_is_told(world) -> None:
    document, _ = enter(world, "12/TB-BCĐ")
    enter(world, "12/TB-BCĐ", date(2026, 3, 2))
    assert document.issued_on == date(2026, 3, 2), "a document without a date learns it"
    with pytest.raises(Refused) as told:
        enter(world, "12/TB-BCĐ", date(2026, 3, 12))
    assert "02/03/2026" in told.value.message and told.value.field == "issued_on"


def test_registering_is_history(world) -> None:
    document, _ = enter(world, "12/TB-BCĐ")
    enter(world, "12/TB-BCĐ")
    assert [(event.verb, event.actor.name) for event in timeline(document)] == [
        ("document.registered", "Nguyễn Thị Lan")
    ]
