"""The command `tracker`: what an administrator starts, by hand or from a service manager."""

import csv
import json
import logging
import os
import secrets
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar

import click
from flask import Flask
from flask_migrate import upgrade as migrate_upgrade
from flask_security import hash_password
from granian import Granian
from sqlalchemy.exc import SQLAlchemyError

from tracker import clock, create_app, scheduler, seed
from tracker.accounts.models import User
from tracker.checks import check_everything, check_history, check_mail, schema_problems
from tracker.config import Settings, SettingsError, load_settings
from tracker.db import db
from tracker.files.rules import secrecy_marking
from tracker.garbage import settle
from tracker.history.actions import record
from tracker.intake.jobs import import_now
from tracker.intake.models import IntakeKind
from tracker.reading import KnownUnit, corpus_shape, full_shape, read_conclusion
from tracker.reminders.jobs import describe_plan, plan_day, send_digests
from tracker.system.rules import words_of

Command = TypeVar("Command", bound=Callable[..., Any])

INSTANCE = "TRACKER_INSTANCE"  # how the web workers, which are processes of their own, learn the folder


def _log_to_the_console() -> None:
    """What the service manager keeps: when, what; nothing personal is ever logged."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    logging.getLogger("alembic").setLevel(logging.WARNING)


def _stop(message: str) -> None:
    click.echo(message, err=True)
    sys.exit(1)


def _settings(instance: str) -> Settings:
    try:
        settings = load_settings(instance)
    except SettingsError as problem:
        click.echo(f"Cấu hình chưa đúng: {problem}", err=True)
        sys.exit(2)
    try:
        settings.INSTANCE.mkdir(parents=True, exist_ok=True)
    except OSError:
        _stop(f"Không tạo được thư mục dữ liệu {settings.INSTANCE}.")
    return settings


def _application(instance: str) -> Flask:
    return create_app(_settings(instance))


def application() -> Flask:
    """The application as a web worker starts it, for the folder the command named; also for any WSGI server."""
    app = create_app(load_settings(os.environ.get(INSTANCE, "instance")))
    settle()
    return app


def on_instance(command: Command) -> Command:
    """The option every command shares: the folder with settings.py, the SQLite file, uploads and mails."""
    option = click.option(
        "--instance", default=lambda: os.environ.get(INSTANCE, "instance"), help="Thư mục dữ liệu, mặc định ./instance."
    )
    return option(command)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Sổ Kết luận: từ kết luận của Ban Chỉ đạo đến nhiệm vụ, tiến độ, nhắc việc, báo cáo."""


# ---------- starting ----------


@main.command()
@on_instance
@click.option("--port", default=8000, show_default=True)
@click.option("--reset", is_flag=True, help="Xóa dữ liệu mẫu cũ và làm lại từ đầu.")
def demo(instance: str, port: int, reset: bool) -> None:
    """Chạy thử với dữ liệu mẫu trên máy này."""
    folder = Path(instance).resolve()
    os.environ.update(
        {
            INSTANCE: str(folder),
            "ENVIRONMENT": "development",
            "DATABASE_URL": "",
            "BASE_URL": f"http://127.0.0.1:{port}",
            "MAIL_TRANSPORT": "file",
            "PLACE": "Thành phố Lam Giang (dữ liệu mẫu)",
        }
    )
    if reset:
        _forget(folder)
    app = _application(instance)
    with app.app_context():
        migrate_upgrade()
        if not seed.is_planted():
            click.echo("Đang tạo dữ liệu mẫu …")
            click.echo(f"Đã có {seed.plant()} nhiệm vụ.")
    click.echo(f"\nSổ Kết luận chạy tại http://127.0.0.1:{port} (dừng bằng Ctrl+C)")
    click.echo(f"Mật khẩu của mọi tài khoản mẫu: {seed.PASSWORD}")
    for role, email in seed.SIGN_INS:
        click.echo(f"  {role:<26} {email}")
    click.echo(f"Thư gửi đi nằm ở {folder / 'mail'}\n")
    _serve(instance, "127.0.0.1", port, workers=1, with_scheduler=True)


def _forget(folder: Path) -> None:
    for file in folder.glob("tracker.sqlite*"):
        file.unlink()
    for name in ("uploads", "mail"):
        shutil.rmtree(folder / name, ignore_errors=True)


@main.command()
@on_instance
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=8000, show_default=True)
@click.option("--workers", default=2, show_default=True, help="Số tiến trình phục vụ trang.")
@click.option("--no-scheduler", is_flag=True, help="Không chạy bộ nhắc việc bên cạnh (đã có máy khác chạy).")
def serve(instance: str, host: str, port: int, workers: int, no_scheduler: bool) -> None:
    """Chạy máy chủ web và bộ nhắc việc."""
    _require_schema(_application(instance))
    _serve(instance, host, port, workers=workers, with_scheduler=not no_scheduler)


def _serve(instance: str, host: str, port: int, *, workers: int, with_scheduler: bool) -> None:
    os.environ[INSTANCE] = str(Path(instance).resolve())
    stopping = threading.Event()
    keeper = threading.Thread(target=_keep_scheduler, args=(stopping,), daemon=True)
    if with_scheduler:
        keeper.start()
    server = Granian(
        "tracker.cli:application",
        factory=True,
        interface="wsgi",  # type: ignore[arg-type]
        address=host,
        port=port,
        workers=workers,
        blocking_threads=4,
        respawn_failed_workers=True,
        log_level="warning",  # type: ignore[arg-type]
    )
    try:
        server.serve()
    finally:
        stopping.set()
        if with_scheduler:
            keeper.join()  # or the scheduler would live on without its server, with the settings of before


def _keep_scheduler(stopping: threading.Event) -> None:
    """Run the scheduler as a process of its own beside the web workers, and again should it ever end."""
    while not stopping.is_set():
        process = subprocess.Popen([sys.executable, "-m", "tracker.cli", "scheduler"])
        while process.poll() is None and not stopping.wait(0.5):
            pass
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(timeout=30)
            except subprocess.TimeoutExpired:
                process.kill()
        stopping.wait(5)


@main.command("scheduler")
@on_instance
@click.option("--once", is_flag=True, help="Lập lịch và gửi một lượt rồi thôi, cho cron.")
def scheduler_command(instance: str, once: bool) -> None:
    """Chạy bộ nhắc việc: lập lời nhắc mỗi sáng, gửi thư mỗi phút."""
    _log_to_the_console()
    app = _application(instance)
    _require_schema(app)
    outcome = scheduler.run(app, once=once)
    if once and outcome.broken:
        click.echo(f"Việc chạy dở: {', '.join(words_of(name) for name in outcome.broken)}.", err=True)
    if once and outcome.unsent:
        _stop(f"Còn {outcome.unsent} thông báo chưa gửi được, xem Sổ gửi thông báo.")
    if once and outcome.broken:
        sys.exit(1)


# ---------- setting up ----------


@main.command()
@on_instance
def upgrade(instance: str) -> None:
    """Tạo hoặc nâng cấp cơ sở dữ liệu lên bản hiện hành."""
    app = _application(instance)
    with app.app_context():
        migrate_upgrade()
    click.echo("Cơ sở dữ liệu đã ở bản hiện hành.")


@main.command("create-admin")
@on_instance
@click.option("--email", prompt="Địa chỉ thư")
@click.option("--name", prompt="Họ và tên")
@click.option("--password", prompt="Mật khẩu (ít nhất 10 ký tự)", hide_input=True, confirmation_prompt=True)
def create_admin(instance: str, email: str, name: str, password: str) -> None:
    """Tạo tài khoản quản trị đầu tiên."""
    app = _application(instance)
    _require_schema(app)
    with app.app_context():
        wrong, password = app.extensions["security"].password_util.validate(password, True, email=email, name=name)
        if wrong:
            _stop(" ".join(wrong))
        address = email.strip().lower()
        if db.session.scalar(db.select(User.id).where(User.email == address)) is not None:
            _stop(f"Đã có tài khoản {address}.")
        person = User(
            email=address,
            name=name.strip(),
            password=hash_password(password),
            is_admin=True,
            active=True,
            fs_uniquifier=secrets.token_hex(32),
            created_at=clock.now(),
        )
        db.session.add(person)
        record(person, "account.created", by=None)
        db.session.commit()
    click.echo(f"Đã tạo tài khoản quản trị {address}.")


@main.command("seed")
@on_instance
def seed_command(instance: str) -> None:
    """Ghi dữ liệu mẫu vào một cơ sở dữ liệu còn trống."""
    app = _application(instance)
    _require_schema(app)
    with app.app_context():
        if seed.is_planted():
            _stop("Cơ sở dữ liệu đã có Ban Chỉ đạo nên không ghi dữ liệu mẫu.")
        click.echo(f"Đã tạo {seed.plant()} nhiệm vụ mẫu; mật khẩu của mọi tài khoản: {seed.PASSWORD}")


# ---------- daily work ----------


@main.command()
@on_instance
@click.option("--at", "at", help="Coi như lúc này là, ví dụ 2026-11-23T07:30 (giờ Việt Nam).")
@click.option("--dry-run", is_flag=True, help="Chỉ in ra ai sẽ nhận gì, không ghi, không gửi.")
def remind(instance: str, at: str | None, dry_run: bool) -> None:
    """Lập lời nhắc của một ngày và gửi ngay."""
    moment = _moment(at)
    app = _application(instance)
    _require_schema(app)
    with app.app_context(), clock.travel(moment):
        if dry_run:
            for line in describe_plan(moment):
                click.echo(line)
            return
        planned = plan_day(moment)
        sent = send_digests(moment)
        click.echo(f"Lập mới {planned} lời nhắc, gửi {sent} thư.")


def _moment(at: str | None) -> datetime:
    if at is None:
        return clock.now()
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        _stop(f"Không hiểu thời điểm {at!r}; viết dạng 2026-11-23T07:30.")
        raise
    return moment if moment.tzinfo else moment.replace(tzinfo=clock.VIETNAM)


@main.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--on", "on", help="Ngày họp, ví dụ 2023-06-28.")
@click.option("--units", type=click.Path(exists=True, path_type=Path), help="CSV: name, aliases (cách bởi ;), code.")
@click.option("--json", "shape", is_flag=False, flag_value="corpus", type=click.Choice(["corpus", "full"]))
def extract(file: Path, on: str | None, units: Path | None, shape: str | None) -> None:
    """Đọc một kết luận (tệp văn bản UTF-8) và in các nhiệm vụ tìm thấy; không lưu gì."""
    with file.open(encoding="utf-8-sig", newline="") as source:
        try:
            text = source.read()
        except UnicodeDecodeError:
            _stop(f"{file} không phải tệp văn bản UTF-8.")
    if marking := secrecy_marking(text):
        _stop(f"Văn bản có dấu “{marking}” nên hệ thống không đọc.")
    try:
        day = date.fromisoformat(on) if on else None
    except ValueError:
        _stop(f"Không hiểu ngày {on!r}; viết dạng 2023-06-28.")
    reading = read_conclusion(text, units=_known_units(units), on=day)
    if shape == "corpus":
        click.echo(json.dumps(corpus_shape(reading, name=file.stem, on=day), ensure_ascii=False, indent=1))
    elif shape == "full":
        click.echo(json.dumps(full_shape(reading), ensure_ascii=False, indent=1))
    else:
        for place, item in enumerate(reading.leaves(), 1):
            leads = ", ".join(unit.text for unit in item.leads) or "chưa rõ đơn vị"
            due = item.deadline.text if item.deadline else "không ghi thời hạn"
            click.echo(f"{place:>3}. {item.label} {item.title}\n     {leads} · {due}")


def _known_units(path: Path | None) -> list[KnownUnit]:
    if path is None:
        return []
    with path.open(encoding="utf-8-sig", newline="") as source:
        rows = list(csv.DictReader(source))
    return [
        KnownUnit(
            name=row["name"],
            aliases=tuple(alias.strip() for alias in (row.get("aliases") or "").split(";") if alias.strip()),
            key=row.get("code") or "",
        )
        for row in rows
    ]


@main.command("import")
@on_instance
@click.argument("kind", type=click.Choice([kind.value for kind in IntakeKind]))
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--committee", "code", default="", help="Mã Ban Chỉ đạo nhận nhiệm vụ, ví dụ BCD35.")
@click.option("--by", "email", default="", help="Địa chỉ thư của người đứng tên; nhiệm vụ thì cần.")
@click.option("--dry-run", is_flag=True, help="Chỉ kiểm tra, không ghi.")
def import_command(instance: str, kind: str, file: Path, code: str, email: str, dry_run: bool) -> None:
    """Nhập đơn vị (units), người dùng (people) hoặc nhiệm vụ (tasks) từ tệp Excel; còn một lỗi thì không nhập gì."""
    app = _application(instance)
    _require_schema(app)
    with app.app_context(), file.open("rb") as stream:
        told = import_now(stream, IntakeKind(kind), code=code, email=email, dry_run=dry_run)
    for line in told.lines:
        click.echo(line)
    for problem in told.problems:
        click.echo(problem, err=True)
    sys.exit(1 if told.problems else 0)


# ---------- looking after it ----------


@main.command()
@on_instance
@click.option("--mail", "by_mail", is_flag=True, help="Gửi một thư thử và nói rõ vướng ở đâu.")
@click.option("--to", default="", help="Địa chỉ nhận thư thử; mặc định là quản trị viên đầu tiên.")
@click.option("--history", is_flag=True, help="Đọc toàn bộ lịch sử và chứng minh không dòng nào bị sửa, xóa.")
@click.option("--noted", default="", help="Cùng --history: mã niêm đã ghi lại lần trước, ví dụ 1204:9f3ab7c1.")
def check(instance: str, by_mail: bool, to: str, history: bool, noted: str) -> None:
    """Kiểm tra cấu hình, cơ sở dữ liệu, bộ nhắc việc, kho tệp và hàng thư; mã thoát khác 0 khi có điều chưa ổn."""
    app = _application(instance)
    if history or noted:
        found = check_history(app, noted)
    else:
        found = check_mail(app, to) if by_mail or to else check_everything(app)
    for line in found.lines:
        click.echo(line)
    for problem in found.problems:
        click.echo(f"Chưa ổn: {problem}", err=True)
    sys.exit(1 if found.problems else 0)


def _require_schema(app: Flask) -> None:
    """Stop with one clear line where the database is not there or not of this version."""
    with app.app_context():
        try:
            problems = schema_problems()
        except SQLAlchemyError as problem:
            problems = [f"Không vào được cơ sở dữ liệu ({type(problem).__name__}). Kiểm tra DATABASE_URL."]
    if problems:
        _stop(problems[0])


if __name__ == "__main__":
    main()
