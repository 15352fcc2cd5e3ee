"""Documents a second person wrote blind: how many of their tasks the reader finds whole may only rise."""

from __future__ import annotations

from tests.reading.second import DOCUMENTS
from tests.reading.test_genre import differences, tasks_of

# Of 72 tasks; at first sight the reader found 63 of them, with 15 that are none (3 in documents without tasks).
MISSED, WRONG, EXTRA = 0, 3, 0


def test_no_more_is_missed_wrong_or_invented_than_before() -> None:
    missed: list[str] = []
    wrong: list[tuple[str, list[str]]] = []
    extra: list[str] = []
    for document in DOCUMENTS:
        left = list(document.tasks)
        for task in tasks_of(document):
            words = document.text[task["start"] : task["end"]]
            expected = next((known for known in left if words.startswith(known.begins)), None)
            if expected is None:
                extra.append(f"{document.name}: {words[:60]}")
                continue
            left.remove(expected)
            if found := differences(document, task, expected):
                wrong.append((expected.begins, found))
        missed.extend(f"{document.name}: {expected.begins}" for expected in left)
    assert len(missed) <= MISSED and len(wrong) <= WRONG and len(extra) <= EXTRA, (missed, wrong, extra)


def test_nothing_is_invented_in_documents_without_tasks() -> None:
    empty = [document for document in DOCUMENTS if not document.tasks]
    assert len(empty) >= 6
    assert {document.name: tasks_of(document) for document in empty} == {document.name: [] for document in empty}
