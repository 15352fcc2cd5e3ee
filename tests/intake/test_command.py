"""`tracker import` and `tracker check --history`, on both databases."""

from pathlib import Path

from tests.intake.sheets_of import PEOPLE, TASKS, UNITS, xlsx
from tests.test_cli import run as run  # the fixture
from tracker.cli import application
from tracker.db import db
from tracker.history.jobs import seal_history
from tracker.history.models import Event


def written(tmp_path: Path, data: bytes) -> str:
    path = tmp_path / "bang.xlsx"
    path.write_bytes(data)
    return str(path)


def test_a_committee_is_set_up_from_spreadsheets(run, tmp_path: Path) -> None:
    run("upgrade")
    units = written(tmp_path, xlsx(UNITS, ["SNV", "Sở Nội vụ"], ["STC", "Sở Tài chính"]))
    dry = run("import", "units", units, "--dry-run")
    assert dry.exit_code == 0 and "2 dòng: 2 mới" in dry.output and "chưa ghi gì" in dry.output
    assert "Đã nhập" in run("import", "units", units).output
    again = run("import", "units", units)
    assert "0 mới, 0 sửa, 2 giữ nguyên" in again.output and again.exit_code == 0
    wrong = run("import", "people", written(tmp_path, xlsx(PEOPLE, ["x", "Lan"], ["lan@b.example", ""])))
    assert wrong.exit_code == 1 and "A2: Địa chỉ thư chưa đúng" in wrong.output and "B3: Thiếu họ" in wrong.output
    assert "Chưa nhập dòng nào" in wrong.output
    with application().app_context():
        from tests.make import make_committee

        make_committee("BCD35")
    row = ["lan@b.example", "Nguyễn Thị Lan", "", "", "SNV", "BCD35", "Tổ thư ký"]
    assert run("import", "people", written(tmp_path, xlsx(PEOPLE, row))).exit_code == 0
    tasks = written(tmp_path, xlsx(TASKS, ["", "Rà soát", "Sở Tài chính", "", "", "30/9/2027"]))
    assert "--committee" in run("import", "tasks", tasks).output
    assert "--by" in run("import", "tasks", tasks, "--committee", "BCD35").output
    assert "Không có tài khoản" in run("import", "tasks", tasks, "--committee", "BCD35", "--by", "x@y.z").output
    done = run("import", "tasks", tasks, "--committee", "bcd35", "--by", "lan@b.example")
    assert done.exit_code == 0 and "1 mới" in done.output, done.output
    secret = run("import", "units", written(tmp_path, xlsx(UNITS, ["S1", "Sở 1"], above=[["TỐI MẬT"]])))
    assert secret.exit_code == 1 and "bí mật nhà nước" in secret.output


def test_the_history_is_proved_and_the_altered_row_is_named(run) -> None:
    run("upgrade")
    made = run("create-admin", "--email", "an@b.example", "--name", "An", "--password", "mười hai con giáp 27")
    assert made.exit_code == 0, made.output
    before = run("check", "--history")
    assert before.exit_code == 0 and "1 dòng" in before.output and "Chưa niêm" in before.output
    with application().app_context():
        seal_history()
    sealed = run("check", "--history")
    assert "nguyên vẹn" in sealed.output and "Mã niêm" in sealed.output
    mark = sealed.output.split("Mã niêm")[1].split()[0]
    assert run("check", "--noted", mark).exit_code == 0
    assert "có dạng" in run("check", "--noted", "abc").output
    other = run("check", "--noted", "1:ffffffffffff")
    assert other.exit_code == 1 and "khác với mã đã ghi lại" in other.output
    with application().app_context():
        from tests.history.test_chain import past_the_triggers

        with past_the_triggers() as connection:
            connection.execute(db.update(Event).values(verb="account.changed"))
    broken = run("check", "--history")
    assert broken.exit_code == 1
    assert "dòng 1, sự kiện 1 (account.changed" in broken.output and "không còn như lúc được niêm" in broken.output
