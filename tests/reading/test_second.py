"""Documents written blind: how many of their tasks the reader finds whole may only rise.

At first sight the reader had, in the order of the rounds (task F1, leads, supporting F1, deadlines, document
numbers F1, whole tasks): 0.91 0.92 0.90 0.96 1.00 0.72 · 0.85 0.92 1.00 0.95 1.00 0.76 · 0.91 0.97 0.82 0.91 1.00
0.74 · 0.72 0.74 1.00 1.00 1.00 0.41 (forms it had never met) · 0.87 0.79 1.00 0.97 1.00 0.62 · 0.94 0.92 1.00
0.92 1.00 0.79 · 0.92 0.93 0.92 0.92 1.00 0.78 · 0.93 0.83 0.86 0.99 1.00 0.72 · 0.86 0.88 0.87 0.94 1.00 0.71 ·
0.95 0.93 0.93 0.97 1.00 0.84 · 0.89 0.95 1.00 1.00 1.00 0.90. A handful of labels were set right by the guide after
that, one in the last five rounds, whose documents somebody wrote who had never seen the reader; there four, three,
thirteen, four and eight tasks were invented in documents without tasks: in three reports of results, the programme of
a congress, an article that explained a law and the history of an office.
Two labels of the early rounds that counted working days from the meeting were taken back: the guide names days only.
"""

from __future__ import annotations

import pytest

from tests.reading import eighth, eleventh, fifth, fourth, ninth, second, seventh, tenth, third, twelfth
from tests.reading.genre import Document
from tests.reading.test_genre import differences, tasks_of

# The tasks in which something is still wrong; none is missed and none invented.
WRONG = {
    "second": 0,
    "third": 0,
    "fourth": 0,
    "fifth": 2,
    "seventh": 0,
    "eighth": 0,
    "ninth": 0,
    "tenth": 1,
    "eleventh": 0,
    "twelfth": 1,
}
ROUNDS = {
    "second": second,
    "third": third,
    "fourth": fourth,
    "fifth": fifth,
    "seventh": seventh,
    "eighth": eighth,
    "ninth": ninth,
    "tenth": tenth,
    "eleventh": eleventh,
    "twelfth": twelfth,
}


def faults(documents: tuple[Document, ...]) -> tuple[list[str], list[tuple[str, list[str]]], list[str]]:
    missed: list[str] = []
    wrong: list[tuple[str, list[str]]] = []
    extra: list[str] = []
    for document in documents:
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
    return missed, wrong, extra


@pytest.mark.parametrize("name", ROUNDS)
def test_no_more_is_missed_wrong_or_invented_than_before(name: str) -> None:
    missed, wrong, extra = faults(ROUNDS[name].DOCUMENTS)
    assert missed == [] and extra == [] and len(wrong) <= WRONG[name], (missed, wrong, extra)


def test_nothing_is_invented_in_documents_without_tasks() -> None:
    empty = [document for module in ROUNDS.values() for document in module.DOCUMENTS if not document.tasks]
    assert len(empty) >= 20
    assert {document.name: tasks_of(document) for document in empty} == {document.name: [] for document in empty}
