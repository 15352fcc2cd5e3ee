"""Invented documents of every form: what a careful secretary finds in them, the reader finds too."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.reading.genre import DOCUMENTS, Document, Expected
from tracker.reading import corpus_shape, read_conclusion


def tasks_of(document: Document) -> list[dict[str, Any]]:
    reading = read_conclusion(document.text, on=date.fromisoformat(document.on) if document.on else None)
    tasks: list[dict[str, Any]] = corpus_shape(reading)["tasks"]
    return tasks


def folded(names: list[str] | tuple[str, ...]) -> set[str]:
    return {name.casefold() for name in names}


def differences(document: Document, task: dict[str, Any], expected: Expected) -> list[str]:
    words = document.text[task["start"] : task["end"]]
    told = {
        "begins": (words.startswith(expected.begins), words[:60]),
        "ends": (words.endswith(expected.ends), words[-60:]),
        "leads": (folded(task["lead"]) == folded(expected.leads), task["lead"]),
        "supports": (folded(task["coordinating"]) == folded(expected.supports), task["coordinating"]),
        "due": ((task["deadline"] or {}).get("value") == expected.due, task["deadline"]),
        "refs": (folded(task["refs"]) == folded(expected.refs), task["refs"]),
    }
    return [f"{name}: {found!r}" for name, (right, found) in told.items() if not right]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_every_task_is_found_with_its_units_dates_and_numbers(document: Document) -> None:
    tasks = tasks_of(document)
    begun = [document.text[task["start"] : task["end"]][:60] for task in tasks]
    assert len(tasks) == len(document.tasks), begun
    wrong = {
        expected.begins: found
        for task, expected in zip(tasks, document.tasks, strict=True)
        if (found := differences(document, task, expected))
    }
    assert wrong == {}
