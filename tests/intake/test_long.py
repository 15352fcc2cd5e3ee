"""Long files: checked and written in the background, and ten thousand rows within half a minute."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.databases import sqlite_url
from tests.intake.sheets_of import TASKS, UNITS, counts_of, hand_in, xlsx
from tests.make import make_unit
from tracker.db import db
from tracker.intake.models import ImportRun
from tracker.scheduler import HANDLERS
from tracker.units.models import Unit
from tracker.works.jobs import run_one
from tracker.works.models import LongWork, WorkState


def only_run() -> ImportRun:
    return db.session.scalars(db.select(ImportRun)).one()


def test_a_long_file_is_checked_and_written_in_the_background(world, client_for) -> None:
    an = client_for(world.an)
    data = xlsx(UNITS, *([f"X{number:04}", f"Xã số {number}"] for number in range(600)))
    answer = hand_in(an, "units", data)
    assert "/works/" in answer.location
    run = only_run()
    assert run.state.value == "waiting" and "Đang kiểm tra tệp" in an.get(f"/imports/{run.id}").text
    assert "còn" not in an.post(f"/imports/{run.id}/confirmation").text and run.state.value == "waiting"
    assert run_one(HANDLERS)
    work = db.session.get(LongWork, run.work_id)
    assert work.state is WorkState.DONE and work.result_url == f"/imports/{run.id}" and "600 dòng" in work.result
    assert counts_of(run) == (600, 0, 0, 0) and db.session.query(Unit).filter(Unit.code.like("X%")).count() == 0
    assert "Nhập 600 dòng" in an.get(f"/imports/{run.id}").text
    answer = an.post(f"/imports/{run.id}/confirmation")
    assert "/works/" in answer.location and run.state.value == "running"
    again = an.post(f"/imports/{run.id}/confirmation")
    assert again.location == f"/imports/{run.id}", "a second press starts nothing"
    assert run_one(HANDLERS) and not run_one(HANDLERS)
    assert run.state.value == "done" and db.session.query(Unit).filter(Unit.code.like("X%")).count() == 600


def test_what_goes_wrong_in_the_background_is_told_like_a_dry_run(world, client_for) -> None:
    an = client_for(world.an)
    rows = [[f"X{number:04}", f"Xã số {number}"] for number in range(600)]
    hand_in(an, "units", xlsx(UNITS[:2], *rows))
    run_one(HANDLERS)
    run = only_run()
    an.post(f"/imports/{run.id}/confirmation")
    make_unit("Xã số 7", code="KHAC")
    assert run_one(HANDLERS)
    work = db.session.get(LongWork, run.work_id)
    assert (
        work.state is WorkState.DONE and "Chưa nhập được" in work.result and "1 dòng không còn nhập được" in work.result
    )
    assert run.state.value == "checked" and run.wrong == 1
    assert "KHAC đã có trong hệ thống" in an.get(f"/imports/{run.id}").text
    assert db.session.query(Unit).filter(Unit.code.like("X%")).count() == 0


def test_work_that_broke_off_leaves_a_way_on(world, client_for, monkeypatch) -> None:
    an = client_for(world.an)
    hand_in(an, "units", xlsx(UNITS, *([f"X{number:04}", f"Xã số {number}"] for number in range(600))))

    def breaks(_work, _progress):
        raise ValueError("boom")

    run_one({**HANDLERS, "import.check": breaks})
    page = an.get(f"/imports/{only_run().id}").text
    assert "Không làm được" in page and "Gửi lại tệp" in page


TEN_THOUSAND = """
import sys, time
from bench.memory import peak_megabytes
from tests import make
from tests.intake.sheets_of import TASKS
from tracker import clock, create_app
from tracker.config import load_settings
from tracker.db import db
from tracker.intake import imports
from tracker.intake.models import IntakeKind
from tracker.tasks.models import Task
from flask_migrate import upgrade

settings = load_settings(sys.argv[1], ENVIRONMENT="development", SECRET_KEY="a key for tests only, 32 letters",
                         DATABASE_URL=sys.argv[2], MAIL_TRANSPORT="memory")
app = create_app(settings, testing=True)
with app.app_context():
    upgrade()
    world = make.make_world()
    start = time.process_time()
    with open(sys.argv[3], "rb") as stream:
        imports.inspect(stream, IntakeKind.TASKS)
        plan = imports.plan_of(stream, IntakeKind.TASKS, world.committee, clock.today())
    print("checked", round(time.process_time() - start, 1))
    assert not plan.problems, plan.problems[:3]
    imports.write(plan, IntakeKind.TASKS, world.committee, run_id=1, by=world.lan)
    db.session.commit()
    seconds = time.process_time() - start  # of our own work: the machine may be busy with something else
    assert db.session.query(Task).count() == 10_000
    print("seconds", round(seconds, 1))
    print("megabytes", peak_megabytes())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="memory is told in other units elsewhere")
def test_ten_thousand_tasks_in_half_a_minute_and_300_megabytes(tmp_path: Path) -> None:
    from datetime import date

    today = date(2026, 11, 20)
    rows = (
        ["", f"Nhiệm vụ số {number} theo kết luận của Trưởng ban tại phiên họp", "Sở Nội vụ", "Sở Tài chính",
         "Hoàng Ngọc Tú", date(2027, 1 + number % 12, 1 + number % 28), today]
        for number in range(10_000)
    )  # fmt: skip
    file = tmp_path / "viec.xlsx"
    file.write_bytes(xlsx(TASKS, *rows))
    command = [sys.executable, "-c", TEN_THOUSAND, str(tmp_path / "instance"), sqlite_url("long"), str(file)]
    start = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, cwd=Path(__file__).parents[2])
    assert done.returncode == 0, done.stderr
    told = dict(line.split() for line in done.stdout.split("\n") if line)
    print(told, "in all", round(time.perf_counter() - start, 1))
    assert float(told["seconds"]) < 30, done.stdout
    assert int(told["megabytes"]) < 300, done.stdout
