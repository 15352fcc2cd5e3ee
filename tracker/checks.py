"""What `tracker check` looks at, and what it says about it; each check gives lines to print and problems."""

import os
import secrets
import shutil
from dataclasses import dataclass, field
from itertools import islice

from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from flask import Flask
from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from tracker import MIGRATIONS, clock, mail
from tracker.accounts.models import User
from tracker.config import Settings
from tracker.db import db
from tracker.display import number, vn_datetime
from tracker.files.actions.scanning import answers
from tracker.history.queries import chain_end, faults_of_chain
from tracker.history.rules import Fault
from tracker.notices.queries import sending_figures
from tracker.system.queries import runs
from tracker.system.rules import health, is_asleep, why

LITTLE_ROOM_MB = 500


@dataclass
class Findings:
    """What was found: lines for the console, and what is wrong, a sentence each."""

    lines: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def say(self, about: str, words: str) -> None:
        """Add a line, its subject in a column of its own."""
        self.lines.append(f"{about:<14}{words}")


def schema_problems() -> list[str]:
    """Why the program cannot use the database as it is; empty where it can."""
    wanted = ScriptDirectory(str(MIGRATIONS)).get_current_head()
    with db.engine.connect() as connection:
        present = MigrationContext.configure(connection).get_current_revision()
    if present == wanted:
        return []
    return [f"Cơ sở dữ liệu ở bản {present or 'trống'}, chương trình cần bản {wanted}: chạy «tracker upgrade»."]


def check_everything(app: Flask) -> Findings:
    """Settings, database, ledger, jobs and disk of an installation."""
    settings: Settings = app.config["TRACKER"]
    found = Findings()
    found.say("Cấu hình", f"đủ ({settings.ENVIRONMENT}, {settings.INSTANCE})")
    with app.app_context():
        try:
            found.problems += schema_problems()
            state = "chưa ổn" if found.problems else "ở bản hiện hành"
            found.say("Cơ sở dữ liệu", f"{state} ({db.engine.dialect.name})")
            if not found.problems:
                _check_sending(found)
                _check_jobs(found)
        except SQLAlchemyError as failure:
            found.problems.append(f"Không vào được cơ sở dữ liệu ({type(failure).__name__}).")
    _check_room(found, settings)
    _check_scanner(found, settings)
    return found


def _check_sending(found: Findings) -> None:
    figures = sending_figures(clock.now())
    last = vn_datetime(figures.last_sent_at) if figures.last_sent_at else "chưa có"
    found.say("Thư", f"{figures.waiting} chờ gửi, {figures.failed} không gửi được, lần gửi gần nhất: {last}")
    if figures.failed.number:
        found.problems.append(f"{figures.failed} thông báo không gửi được, xem Sổ gửi thông báo.")
    if figures.bad_addresses:
        found.problems.append(f"{figures.bad_addresses} địa chỉ bị máy chủ thư từ chối, xem trang Tài khoản.")


def _check_jobs(found: Findings) -> None:
    jobs = health(runs(), clock.now())
    if is_asleep(jobs):
        found.problems.append(
            "Bộ nhắc việc không chạy trong hai giờ qua: mở lại «tracker serve» hoặc «tracker scheduler»."
        )
    seen = [job for job in jobs if job.run is not None]
    if not seen:
        found.say("Bộ nhắc việc", "chưa chạy lần nào")
    for job in seen:
        last = vn_datetime(job.run.finished_at) if job.run and job.run.finished_at else "chưa lần nào"
        found.say("Bộ nhắc việc", f"{job.words}: xong lúc {last}")
        if job.code == "failing" and job.run and job.run.failing_since:
            since = vn_datetime(job.run.failing_since)
            found.problems.append(f"{job.words}: chưa chạy được từ {since}, {why(job.run.failure)}.")


def _check_room(found: Findings, settings: Settings) -> None:
    if not os.access(settings.INSTANCE, os.W_OK):
        found.problems.append(f"Không ghi được vào {settings.INSTANCE}.")
        return
    free = shutil.disk_usage(settings.INSTANCE).free // 2**20
    found.say("Kho tệp", f"ghi được, còn {number(free)} MB")
    if free < LITTLE_ROOM_MB:
        found.problems.append(f"Đĩa chỉ còn {number(free)} MB trống.")


def _check_scanner(found: Findings, settings: Settings) -> None:
    if not settings.CLAMD:
        return
    if answers(settings):
        found.say("Diệt virus", f"trả lời ở {settings.CLAMD}")
        return
    what = "tệp gửi lên bị từ chối" if settings.CLAMD_SILENT == "refuse" else "tệp gửi lên được nhận mà chưa quét"
    found.problems.append(f"Phần mềm diệt virus không trả lời ở {settings.CLAMD}: {what}.")


# ---------- Whether the history is what was written ----------

FAULTS = {
    Fault.ALTERED: "dòng này không còn như lúc được niêm",
    Fault.MISSING: "dòng này không còn",
    Fault.UNLINKED: "dòng này không nối với dòng đứng trước, niêm đã bị làm lại",
    Fault.END: "cuối chuỗi không khớp với lần niêm sau cùng",
    Fault.NOTED: "mã niêm khác với mã đã ghi lại",
}
MOST_FAULTS = 20


def check_history(app: Flask, noted: str = "") -> Findings:
    """Read the whole history and prove its chain; `noted` is "place:hash" of an earlier check, kept on paper."""
    found = Findings()
    place, _colon, mark = noted.partition(":")
    if noted and not (place.isdecimal() and len(mark) >= 8):
        found.problems.append("Mã đã ghi lại có dạng số:mã, ít nhất tám ký tự của mã, ví dụ 1204:9f3ab7c1.")
        return found
    with app.app_context():
        found.problems += schema_problems()
        if found.problems:
            return found
        broken = list(islice(faults_of_chain(noted=(int(place), mark) if noted else None), MOST_FAULTS))
        end = chain_end()
    for fault in broken:
        event = f", sự kiện {fault.event_id} ({fault.verb}, {vn_datetime(fault.at)})" if fault.event_id else ""
        found.problems.append(f"Lịch sử, dòng {number(fault.position)}{event}: {FAULTS[fault.fault]}.")
    if not broken:
        found.say("Lịch sử", f"{number(end.length)} dòng, nguyên vẹn từ dòng đầu đến dòng cuối")
    if end.length:
        found.say("Mã niêm", f"{end.length}:{end.hash} (ghi lại để đối chiếu lần sau với --noted)")
    if end.unsealed:
        since = vn_datetime(end.oldest_unsealed)
        found.say("Chưa niêm", f"{number(end.unsealed)} dòng, từ {since}; bộ nhắc việc niêm mỗi phút")
    return found


# ---------- A mail to see whether mail works ----------

ADVICE = {
    mail.Trouble.NAME: "Không tìm thấy máy chủ tên {host}. Kiểm tra SMTP_HOST và máy chủ tên miền (DNS) của mạng.",
    mail.Trouble.REFUSED: (
        "Máy chủ {host} không nhận kết nối ở cổng {port}. Kiểm tra SMTP_PORT (thường là 587, 465 hoặc 25) và tường lửa."
    ),
    mail.Trouble.SILENT: (
        "Máy chủ {host} không trả lời ở cổng {port}. Thường do tường lửa chặn, "
        "hoặc cổng 465 mà SMTP_SECURITY không phải tls."
    ),
    mail.Trouble.TLS: (
        "Không bắt tay TLS được với {host}:{port}. Cổng 587 đi với SMTP_SECURITY = starttls, cổng 465 với tls, "
        "máy chủ trong mạng không có TLS thì none."
    ),
    mail.Trouble.CERTIFICATE: (
        "Chứng thư của {host} không được tin cậy: hết hạn, sai tên, hoặc do cơ quan tự cấp. "
        "Dùng đúng tên ghi trong chứng thư, hoặc đặt SMTP_CA_FILE là tệp chứng thư gốc của cơ quan."
    ),
    mail.Trouble.AUTHENTICATION: "Máy chủ không nhận tài khoản gửi. Kiểm tra SMTP_USER và SMTP_PASSWORD.",
    mail.Trouble.SENDER: (
        "Máy chủ không cho gửi bằng địa chỉ {sender}. Đặt MAIL_FROM là địa chỉ mà tài khoản gửi được phép dùng."
    ),
    mail.Trouble.AWAY: "Máy chủ {host} báo đang tạm ngừng. Thử lại sau; thông báo đang chờ không bị mất.",
    mail.Trouble.LOST: (
        "Máy chủ {host} ngắt kết nối giữa chừng. Nếu dùng cổng 465, SMTP_SECURITY phải là tls; "
        "nếu không, xem nhật ký máy chủ thư."
    ),
    mail.Trouble.DISK: "Không ghi được tệp thư. Kiểm tra quyền ghi và chỗ trống của thư mục dữ liệu.",
}


def check_mail(app: Flask, to: str) -> Findings:
    """Send one mail to `to`, or to the first administrator where that is empty, past the ledger."""
    settings: Settings = app.config["TRACKER"]
    found = Findings()
    with app.app_context():
        address = to or _administrator() or ""
        if "@" not in address:
            found.problems.append("Chưa có quản trị viên nào để gửi thử; thêm «--to địa-chỉ».")
            return found
        if settings.MAIL_TRANSPORT != "smtp":
            found.say("Thư thử", f"MAIL_TRANSPORT là {settings.MAIL_TRANSPORT} nên thư không đi ra ngoài")
        else:
            user = f"tài khoản {settings.SMTP_USER}" if settings.SMTP_USER else "không đăng nhập"
            found.say(
                "Thư thử",
                f"qua {settings.SMTP_HOST}:{settings.SMTP_PORT} ({settings.SMTP_SECURITY}, {user}) tới {address}",
            )
        try:
            with mail.transport() as post:
                reply = post.send(_trial(address))
            found.say("Thư thử", f"đã nhận: {reply}")
        except mail.MailServerDown as problem:
            values = {"host": settings.SMTP_HOST, "port": settings.SMTP_PORT, "sender": settings.MAIL_FROM}
            found.problems += [ADVICE[problem.trouble].format(**values), f"Chi tiết: {problem.reply}"]
        except mail.MailRefused as problem:
            found.problems.append(f"Máy chủ không nhận thư gửi tới {address}: {problem.reply}")
    return found


def _administrator() -> str | None:
    try:
        wanted = select(User.email).where(User.is_admin, User.active).order_by(User.id).limit(1)
        return db.session.scalar(wanted)
    except SQLAlchemyError:
        return None


def _trial(address: str) -> mail.Message:
    words = "Thư thử của Sổ Kết luận. Anh chị nhận được thư này nghĩa là hệ thống gửi thư được."
    at = f"Gửi lúc {vn_datetime(clock.now())}."
    return mail.Message(
        to=address,
        subject="Thư thử – Sổ Kết luận",
        text=f"{words}\n\n{at}\n",
        html=f"<!doctype html><html lang='vi'><body><p>{words}</p><p>{at}</p></body></html>",
        message_id=f"<trial-{secrets.token_hex(12)}@so-ket-luan>",
    )
