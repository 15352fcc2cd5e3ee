"""The reader against real labelled documents: the figures reached are floors that may only rise."""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
FLOORS = {
    "task_f1": 1.0,
    "lead_accuracy": 1.0,
    "coordinating_f1": 1.0,
    "deadline_accuracy": 1.0,
    "deadline_accuracy_dated": 1.0,
    "refs_f1": 1.0,
}
WHOLE_TASK_FLOOR = 1.0


def bench() -> ModuleType:
    spec = importlib.util.spec_from_file_location("accuracy_bench", ROOT / "bench" / "accuracy.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.shared
def test_accuracy_on_the_labelled_documents_does_not_fall() -> None:
    accuracy = bench()
    corpus = accuracy.corpus_folder()
    if not (corpus / "dev").is_dir():
        missing = f"no labelled documents at {corpus / 'dev'}"
        if os.environ.get("TRACKER_REQUIRE_SHARED") == "1":
            pytest.fail(missing)
        pytest.skip(missing)
    overall = accuracy.measure(corpus / "dev", corpus)["overall"]
    fallen = {name: overall[name] for name, floor in FLOORS.items() if overall[name] < floor}
    assert fallen == {}
    assert overall["end_to_end"]["whole_task"] >= WHOLE_TASK_FLOOR
    assert overall["false_tasks_in_documents_without_tasks"] == 0
