"""Whatever is written to the history has a sentence there: a new verb fails here until it can be read."""

import ast
from pathlib import Path

ROOT = Path(__file__).parents[2]
TEMPLATES = ROOT / "tracker" / "templates"


def verbs() -> dict[str, str]:
    """Every verb given to record() or Happened() in the code → the file that writes it."""
    found: dict[str, str] = {}
    for path in sorted((ROOT / "tracker").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name not in ("record", "Happened", "_record", "_keep"):
                continue
            for argument in node.args:
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str) and "." in argument.value:
                    found[argument.value] = str(path.relative_to(ROOT))
    return found


def test_every_verb_has_a_sentence() -> None:
    told = "".join(
        (TEMPLATES / name).read_text(encoding="utf-8") for name in ("history/_told.html", "tasks/_history.html")
    )
    missing = [f"{verb} ({file})" for verb, file in verbs().items() if f'"{verb}"' not in told]
    assert not missing, (
        "write a sentence in templates/tasks/_history.html (what happens to a task) or a phrase in "
        f"templates/history/_told.html (all else) for: {', '.join(missing)}"
    )
    assert len(verbs()) > 60
