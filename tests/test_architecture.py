"""The house keeps its shape: import contracts, sizes, one reader of the clock, no forgotten room."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "tracker"
SOURCES = sorted(PACKAGE.rglob("*.py"))

LONGEST_FILE = 400
LONGEST_FUNCTION = 60


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


def test_rooms_import_only_what_stands_below_them() -> None:
    done = subprocess.run(
        [Path(sys.executable).parent / "lint-imports", "--no-cache"], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_files_and_functions_can_be_read_in_one_sitting(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    lines = len(text.splitlines())
    assert lines <= LONGEST_FILE, f"{name_of(path)} has {lines} lines: look for the second noun in it"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            length = (node.end_lineno or 0) - node.lineno + 1
            assert length <= LONGEST_FUNCTION, f"{name_of(path)}: {node.name} has {length} lines, cut it by meaning"


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_only_the_clock_reads_the_clock(path: Path) -> None:
    if path.name == "clock.py":
        return
    found = re.search(r"datetime\.now\(|date\.today\(|utcnow\(|time\.time\(", path.read_text(encoding="utf-8"))
    assert found is None, f"{name_of(path)}: ask tracker.clock for the time, or take it as an argument"


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_public_functions_say_what_they_do(path: Path) -> None:
    if path.name in {"routes.py", "models.py", "forms.py"}:
        return  # a page is named by its address, a table by its docstring
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            if node.name.startswith(("can_", "is_")) or isinstance(node, ast.ClassDef):
                continue
            assert ast.get_docstring(node), f"{name_of(path)}: {node.name} needs a docstring"


def test_selects_are_those_of_the_house() -> None:
    """Those of WTForms also let `choices` be set to pairs, of which neither mypy nor a warning says that 3.4 refuses
    them."""
    for path in SOURCES:
        text = path.read_text(encoding="utf-8")
        found = re.search(r"^from wtforms\S* import (?:[^\n(]*|\([^)]*)(?:Select|Radio)", text, re.MULTILINE)
        assert found is None, f"{name_of(path)}: take the select from tracker.forms"


def test_migrations_stand_alone() -> None:
    """A migration does for ever what it did when it was written, whatever the application becomes."""
    for path in sorted((ROOT / "migrations" / "versions").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [name.name for name in node.names] if isinstance(node, ast.Import) else []
            borrowed = [name for name in names if name.split(".")[0] == "tracker"]
            assert not borrowed, f"{name_of(path)} imports {borrowed[0]}: freeze what it needs into the migration"


def test_nothing_is_fetched_from_elsewhere() -> None:
    for path in [*PACKAGE.rglob("*.html"), *PACKAGE.rglob("*.css"), *PACKAGE.rglob("*.js")]:
        text = path.read_text(encoding="utf-8")
        found = re.search(r"""(?:src|href)=["']https?://|url\(["']?https?://|@import""", text)
        assert found is None, f"{name_of(path)} asks for something outside: it must work without internet"
