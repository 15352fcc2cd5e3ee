"""What the runs of the jobs mean, from rows and a moment alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from tracker.system.models import JobRun

# The jobs of the scheduler, in the order the health page shows them.
JOBS = {
    "plan": "Lập lời nhắc và thư tuần",
    "send": "Gửi thư",
    "webhook": "Gửi tin nhắn qua cổng",
    "duties": "Giao nhiệm vụ định kỳ",
    "accept": "Tự ghi nhận đã tiếp nhận",
    "lapse": "Kết thúc đề nghị không còn gì để quyết định",
    "units": "Sắp xếp đơn vị đến ngày hiệu lực",
    "work": "Việc dài chạy nền",
    "seal": "Niêm lịch sử",
    "sweep": "Dọn tệp không dùng",
    "imports": "Bỏ tệp nhập liệu để quá lâu",
}

# Why nothing could leave (mail.Trouble), after the carrier's name.
TROUBLES = {
    "name": "không tìm thấy máy chủ",
    "refused": "máy chủ không nhận kết nối",
    "silent": "máy chủ không trả lời",
    "tls": "không bắt tay được TLS",
    "certificate": "chứng thư của máy chủ không hợp lệ",
    "authentication": "máy chủ không nhận tài khoản gửi",
    "sender": "máy chủ không nhận địa chỉ gửi",
    "away": "máy chủ báo tạm ngừng",
    "lost": "máy chủ ngắt kết nối giữa chừng",
    "disk": "không ghi được ra đĩa",
}
CLASSES = {
    "OperationalError": "cơ sở dữ liệu không trả lời hoặc đĩa đầy",
    "InterfaceError": "mất kết nối với cơ sở dữ liệu",
}

STALE_AFTER = timedelta(hours=2)  # every job looks at least once an hour, cron or not


def words_of(name: str) -> str:
    """What people call a job."""
    return JOBS.get(name, name)


def why(failure: str) -> str:
    """Why a run broke off, in a few words: from a trouble's code, else the class of the error."""
    trouble = failure.partition(":")[2]
    return TROUBLES.get(trouble) or CLASSES.get(failure) or f"lỗi {failure}, xem nhật ký máy chủ"


@dataclass(frozen=True)
class Health:
    """How one job is: `code` is well, failing, stale (it should have run and has not) or never."""

    name: str
    words: str
    code: str
    run: JobRun | None

    @property
    def is_fine(self) -> bool:
        return self.code in {"well", "never"}


def health(runs: Sequence[JobRun], now: datetime) -> list[Health]:
    """How each known job is, and any other that ever ran. Where nothing ever ran no job is called late."""
    by_name = {run.name: run for run in runs}
    names = [*JOBS, *sorted(set(by_name) - set(JOBS))]
    return [Health(name, words_of(name), _code(by_name.get(name), now), by_name.get(name)) for name in names]


def _code(run: JobRun | None, now: datetime) -> str:
    if run is None or (run.started_at is None and run.failed_at is None):
        return "never"
    if run.failing_since is not None:
        return "failing"
    last = run.finished_at or run.started_at
    return "stale" if last is not None and last < now - STALE_AFTER else "well"


def is_asleep(jobs: Sequence[Health]) -> bool:
    """Whether the scheduler as a whole seems not to run: everything that ever ran is late."""
    seen = [job for job in jobs if job.code != "never"]
    return bool(seen) and all(job.code == "stale" for job in seen)
