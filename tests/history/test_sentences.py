"""Whatever is written to the history has a sentence there: a new verb fails here until it can be read."""

import ast
from pathlib import Path

from tracker.documents.models import Document
from tracker.duties.models import Duty
from tracker.inspections.models import ChecklistTemplate, Visit
from tracker.intake.models import ImportRun
from tracker.meetings.models import Conclusion
from tracker.notices.models import Notice
from tracker.reviews.models import Review
from tracker.tasks.models import SavedFilter, Task

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


# ---------- Whose history it is ----------

# What belongs to no committee: units, accounts and the calendar are the whole installation's.
OF_NO_COMMITTEE = ("account.", "unit.", "calendar_day.")
# What things are called where they are written about, when they know their committee themselves.
THEIR_OWN = {
    "child": Task, "conclusion": Conclusion, "document": Document, "duty": Duty, "notice": Notice, "parent": Task,
    "review": Review, "run": ImportRun, "saved": SavedFilter, "task": Task, "template": ChecklistTemplate,
    "visit": Visit,
}  # fmt: skip


def calls() -> list[tuple[str, ast.Call]]:
    """Every call of record() and Happened() in the code, with where it stands."""
    found = []
    for path in sorted((ROOT / "tracker").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("record", "Happened"):
                found.append((f"{path.relative_to(ROOT)}:{node.lineno}", node))
    return found


def knows_its_committee(call: ast.Call) -> bool:
    """Whether the event names its committee: said in the call, known by its subject, or belonging to none."""
    if len(call.args) > 3 or "committee_id" in {word.arg for word in call.keywords}:  # Happened's fourth, or by name
        return True
    verb = next((one.value for one in call.args if isinstance(one, ast.Constant) and isinstance(one.value, str)), "")
    written = next((one.values[0] for one in call.args if isinstance(one, ast.JoinedStr)), None)
    verb = verb or str(getattr(written, "value", ""))
    return verb.startswith(OF_NO_COMMITTEE) or ast.unparse(call.args[0]).rsplit(".", 1)[-1] in THEIR_OWN


def test_every_event_names_its_committee_or_belongs_to_none() -> None:
    """Else it is missing from the page of the committee's history, which reads by that column."""
    missing = [f"{place} {ast.unparse(call)[:70]}" for place, call in calls() if not knows_its_committee(call)]
    assert not missing, f"give committee_id to record(), or say above why there is none: {missing}"
    assert all(hasattr(model, "committee_id") for model in THEIR_OWN.values()) and len(calls()) > 90
