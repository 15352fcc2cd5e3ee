"""The command that reads one file: the shape of the corpus, the whole reading, the units of the installation."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner

from tracker.cli import main

TEXT = "Kết luận như sau:\n\nMột là, giao Sở TN&MT, TT GDNN báo cáo trước ngày 31/02/2026.\n\nHai là, đã cấp 95% sổ.\n"


def test_extract_knows_the_units_of_a_file_and_prints_the_whole_reading(tmp_path: Path) -> None:
    file, units = tmp_path / "ket-luan.txt", tmp_path / "units.csv"
    file.write_text(TEXT, encoding="utf-8")
    units.write_text("code,name,aliases\nd1,Trung tâm Giáo dục nghề nghiệp,TT GDNN;Trung tâm GDNN\n", encoding="utf-8")
    plain = ["extract", str(file), "--on", "2026-01-10", "--units", str(units)]
    whole = json.loads(CliRunner().invoke(main, [*plain, "--json=full"]).output)
    first, second = whole["items"]
    assert [(unit["text"], unit["key"]) for unit in first["leads"]] == [("Sở TN&MT", None), ("TT GDNN", "d1")]
    assert (first["label"], first["ordinal"], first["disposition"]) == ("Một là", 1, "task")
    assert TEXT[first["start"] : first["end"]].startswith("Một là, giao") and first["reasons"]
    assert second["disposition"] != "task" and second["reasons"], "why it is no task is told too"
    assert "31/02/2026" in whole["warnings"][0] and (first["deadline"] is None or first["deadline"]["due_on"] is None)
    tasks = json.loads(CliRunner().invoke(main, [*plain, "--json"]).output)["tasks"]
    assert [task["lead"] for task in tasks] == [["Sở TN&MT", "TT GDNN"]]
    assert (tasks[0]["start"], tasks[0]["end"]) == (first["start"], first["end"])
    assert CliRunner().invoke(main, plain).output.startswith("  1. Một là")
