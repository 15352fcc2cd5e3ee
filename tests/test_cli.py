"""The command `tracker`, from any folder, on both databases."""

import json
import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.databases import postgresql_url
from tests.walk import questions_of_every_page
from tracker import clock
from tracker.accounts.models import User
from tracker.cli import application, main
from tracker.db import db
from tracker.seed import PASSWORD

Run = "Callable[..., Result]"


@pytest.fixture(params=["sqlite", "postgresql"])
def run(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator:
    """A function that calls `tracker …` on an empty installation."""
    monkeypatch.setenv("TRACKER_INSTANCE", str(tmp_path / "instance"))
    monkeypatch.setenv("SECRET_KEY", "a key for tests only, 32 letters")
    monkeypatch.setenv("DATABASE_URL", postgresql_url("cli") if request.param == "postgresql" else "")
    monkeypatch.chdir(tmp_path)
    runner = CliRunner()

    def call(*words: str, **options: object) -> Result:
        return runner.invoke(main, list(words), **options)  # type: ignore[arg-type]

    yield call


def test_an_installation_is_set_up_step_by_step(run) -> None:
    early = run("check")
    assert early.exit_code == 1 and "tracker upgrade" in early.output
    assert run("create-admin", "--email", "a@b.example", "--name", "An", "--password", "mật khẩu dài").exit_code == 1
    assert run("upgrade").exit_code == 0
    made = run("create-admin", "--email", " An@B.example ", "--name", "An", "--password", "mật khẩu đủ dài")
    assert made.exit_code == 0, made.output
    again = run("create-admin", "--email", "an@b.example", "--name", "An", "--password", "mật khẩu đủ dài")
    assert again.exit_code == 1 and "Đã có tài khoản" in again.output
    fine = run("check")
    assert fine.exit_code == 0, fine.output
    client = application().test_client()
    token = re.search(r'name="csrf_token"[^>]*value="([^"]+)"', client.get("/sign-in").text)[1]
    form = {"csrf_token": token, "email": "an@b.example", "password": "mật khẩu đủ dài"}
    assert client.post("/sign-in", data=form).status_code == 302, "the password with its tone marks opens the door"
    with application().app_context():
        kept = db.session.scalars(db.select(User.password)).one() or ""
    assert kept.startswith("$argon2id$v=19$m=65536,t=3,p=4$"), "a stolen table of passwords is slow to guess at"


def test_the_seed_is_believable_and_is_planted_once(run, request: pytest.FixtureRequest) -> None:
    run("upgrade")
    first = run("seed")
    assert first.exit_code == 0, first.output + repr(first.exception)
    with application().app_context():
        from tracker.intake.models import ImportRun, IntakeState
        from tracker.reminders.models import ReminderRules
        from tracker.tasks.models import SavedFilter, Task, TaskState
        from tracker.tasks.rules import Standing, standing
        from tracker.units.models import Unit

        tasks = db.session.scalars(db.select(Task)).all()
        assert 40 <= len(tasks) <= 60
        assert {task.state for task in tasks} == set(TaskState), "every state is there to be seen"
        found = {standing(task.state, task.due_on, task.finished_on, clock.today()) for task in tasks}
        assert found >= set(Standing)
        soon = [task for task in tasks if task.due_on and clock.today() <= task.due_on <= clock.today() + timedelta(7)]
        assert soon and db.session.scalar(db.select(db.func.count()).select_from(Unit)) == 17
        assert 18 <= (db.session.scalar(db.select(db.func.count()).select_from(User)) or 0) <= 24
        assert db.session.scalar(db.select(ImportRun.state)) is IntakeState.DONE, "no page of the demo is empty"
        assert db.session.scalar(db.select(ReminderRules.report_after)) == 30
        assert db.session.scalar(db.select(SavedFilter.owner_key)) == 0
        assert db.session.scalar(db.select(User.email).where(User.is_mailbox)) == "vanthu.btgdv@lamgiang.example"
    again = run("seed")
    assert again.exit_code == 1 and "đã có" in again.output
    plan = run("remind", "--at", f"{clock.today() + timedelta(days=1)}T07:30", "--dry-run")
    assert plan.exit_code == 0 and "lời nhắc cho" in plan.output
    sent = run("remind", "--at", f"{clock.today() + timedelta(days=1)}T07:30")
    assert sent.exit_code == 0 and "gửi" in sent.output
    again = run("remind", "--at", f"{clock.today() + timedelta(days=1)}T07:30")
    assert "Lập mới 0 lời nhắc, gửi 0 thư" in again.output
    if request.node.callspec.params["run"] == "postgresql":
        return  # as many questions there; tests/test_gate.py counts them on both
    questions = questions_of_every_page(application(), "thuky@lamgiang.example", PASSWORD)
    many = {address: number for address, number in questions.items() if number > 12}
    assert len(questions) > 90 and not many, f"pages with more than twelve questions: {many}"


def test_a_wrong_setting_stops_with_one_line(run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET_KEY", "")
    stopped = run("check")
    assert stopped.exit_code == 2 and stopped.output.startswith("Cấu hình chưa đúng: Thiếu SECRET_KEY")


def test_a_moment_nobody_understands_is_told(run) -> None:
    run("upgrade")
    stopped = run("remind", "--at", "sáng mai")
    assert stopped.exit_code == 1 and "sáng mai" in stopped.output


def test_extract_prints_the_tasks_of_a_text(tmp_path: Path) -> None:
    file = tmp_path / "ket-luan.txt"
    file.write_text("Kết luận như sau:\n\nMột là, giao Sở Nội vụ báo cáo trước ngày 30/11/2026.\n", encoding="utf-8")
    said = CliRunner().invoke(main, ["extract", str(file), "--on", "2026-10-01", "--json"])
    tasks = json.loads(said.output)["tasks"]
    assert [task["lead"] for task in tasks] == [["Sở Nội vụ"]]
    assert tasks[0]["deadline"]["value"] == "2026-11-30"


def test_extract_does_not_read_a_secret(tmp_path: Path) -> None:
    file = tmp_path / "mat.txt"
    file.write_text("TỐI MẬT\n\nGiao Sở Nội vụ báo cáo.\n", encoding="utf-8")
    said = CliRunner().invoke(main, ["extract", str(file)])
    assert said.exit_code == 1 and "Sở Nội vụ" not in said.output
