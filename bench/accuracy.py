"""Reads every labelled document of the corpus and prints the scorer's table: `python bench/accuracy.py [PART_DIR]`.

The corpus stands in ../shared beside the repository, or where TRACKER_SHARED says.
"""

from __future__ import annotations

import importlib.util
import json
import os
import sys
import tempfile
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tracker.reading import corpus_shape, read_conclusion  # noqa: E402


def corpus_folder() -> Path:
    """Where the labelled documents and their scorer are; the folder need not exist."""
    shared = Path(os.environ.get("TRACKER_SHARED", ROOT.parent / "shared"))
    return shared / "corpus"


def scorer(corpus: Path) -> ModuleType:
    """The scorer that comes with the corpus."""
    spec = importlib.util.spec_from_file_location("corpus_score", corpus / "score.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(corpus / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def measure(part: Path, corpus: Path) -> dict[str, Any]:
    """The scorer's figures for the documents of one folder."""
    score = scorer(corpus)
    with tempfile.TemporaryDirectory() as folder:
        for name, text, labels in score.read_part(part):
            on = date.fromisoformat(labels["meeting_date"]) if labels["meeting_date"] else None
            shape = corpus_shape(read_conclusion(text, on=on), name=name, on=on)
            Path(folder, f"{name}.json").write_text(json.dumps(shape, ensure_ascii=False), encoding="utf-8")
        result: dict[str, Any] = score.score(part, folder)
        return result


def main() -> None:
    corpus = corpus_folder()
    part = Path(sys.argv[1]) if len(sys.argv) > 1 else corpus / "dev"
    if not part.is_dir():
        raise SystemExit(f"Không thấy thư mục {part}; đặt TRACKER_SHARED để chỉ nơi có corpus/dev.")
    scorer(corpus).show(measure(part, corpus))


if __name__ == "__main__":
    main()
