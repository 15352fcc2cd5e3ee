"""Settings: environment over instance/settings.py over what stands here, checked before anything starts."""

import os
import secrets
from dataclasses import dataclass, field, fields
from datetime import time
from pathlib import Path
from typing import Any


class SettingsError(Exception):
    """A setting is missing or wrong; the message is one line for the person who starts the program."""


@dataclass(frozen=True)
class Settings:
    """Everything an installation may set. README, "Triển khai", explains each in Vietnamese."""

    INSTANCE: Path
    ENVIRONMENT: str = "production"  # production | development
    SECRET_KEY: str = field(default="", repr=False)
    DATABASE_URL: str = field(default="", repr=False)  # empty: the SQLite file in INSTANCE
    BASE_URL: str = "http://127.0.0.1:8000"  # the address people type; links in mails begin with it
    PLACE: str = ""  # shown at the foot of every page, "Tỉnh Lam Giang"
    MAIL_TRANSPORT: str = "file"  # smtp | file | memory
    MAIL_FROM: str = "so-ket-luan@localhost"
    SMTP_HOST: str = ""
    SMTP_PORT: int = 587
    SMTP_SECURITY: str = "starttls"  # starttls | tls | none
    SMTP_USER: str = ""
    SMTP_PASSWORD: str = field(default="", repr=False)
    SMTP_CA_FILE: str = ""  # the certificate of an office's own authority; empty: those the machine trusts
    SMTP_TIMEOUT: int = 30  # seconds
    MAIL_PER_MINUTE: int = 0  # how many mails all senders together may send; 0: as fast as the server takes them
    WEBHOOK_URL: str = field(default="", repr=False)  # the office's own gateway (SMS, chat); its address may be a key
    WEBHOOK_SECRET: str = field(default="", repr=False)  # what each message is signed with
    REMIND_AT: str = "07:30"  # when the daily reminders are planned, Vietnam time
    UPLOAD_LIMIT_MB: int = 50
    CLAMD: str = ""  # the virus scanner's socket: unix:/run/clamav/clamd.ctl, or host:3310; empty: none is asked
    CLAMD_SILENT: str = "refuse"  # refuse | accept: what becomes of a file while the scanner does not answer
    PROXIES: int = 0  # how many reverse proxies stand in front and set X-Forwarded-*

    @property
    def database_url(self) -> str:
        """The address of the database as SQLAlchemy reads it; PostgreSQL always through psycopg 3."""
        url = self.DATABASE_URL
        if not url:
            return f"sqlite:///{self.INSTANCE / 'tracker.sqlite'}"
        for scheme in ("postgres://", "postgresql://"):
            if url.startswith(scheme):
                return "postgresql+psycopg://" + url.removeprefix(scheme)
        return url

    @property
    def remind_at(self) -> time:
        """REMIND_AT as a time of day in Vietnam."""
        return time.fromisoformat(self.REMIND_AT)

    @property
    def is_https(self) -> bool:
        """Whether people reach the program by https, so that cookies may insist on it."""
        return self.BASE_URL.startswith("https://")


def load_settings(instance: Path | str = "instance", **overrides: Any) -> Settings:
    """Settings for `instance`, from `overrides`, else the environment, else instance/settings.py.

    Raises SettingsError, in one clear line, when a value is missing or cannot be used.
    """
    folder = Path(instance).resolve()
    values: dict[str, Any] = {"INSTANCE": folder}
    written = _read_file(folder / "settings.py")
    for setting in fields(Settings):
        for source in (overrides, os.environ, written):
            if setting.name != "INSTANCE" and setting.name in source:
                values[setting.name] = _as_type(setting.name, setting.type, source[setting.name])
                break
    settings = Settings(**values)
    if not settings.SECRET_KEY and settings.ENVIRONMENT == "development":
        settings = Settings(**{**values, "SECRET_KEY": _development_key(folder)})
    _check(settings)
    return settings


def _read_file(path: Path) -> dict[str, Any]:
    if not path.exists():
        return {}
    found: dict[str, Any] = {}
    try:
        exec(compile(path.read_text(encoding="utf-8"), str(path), "exec"), found)
    except Exception as problem:
        raise SettingsError(f"{path}: không đọc được tệp cấu hình ({problem}).") from problem
    known = {setting.name for setting in fields(Settings)}
    names = {name for name in found if name.isupper()}
    if unknown := sorted(names - known):
        raise SettingsError(f"{path}: không có thiết lập tên {', '.join(unknown)}.")
    return {name: found[name] for name in names}


def _as_type(name: str, kind: Any, value: Any) -> Any:
    if kind in (int, "int"):
        try:
            return int(value)
        except ValueError:
            raise SettingsError(f"{name} phải là một số, hiện là {value!r}.") from None
    return str(value)


def _development_key(folder: Path) -> str:
    """One key per development folder, so that restarting the demo signs nobody out."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "development-key"
    if not path.exists():
        path.write_text(secrets.token_urlsafe(32), encoding="ascii")
        path.chmod(0o600)
    return path.read_text(encoding="ascii").strip()


_CHOICES = {
    "ENVIRONMENT": ("production", "development"),
    "MAIL_TRANSPORT": ("smtp", "file", "memory"),
    "SMTP_SECURITY": ("starttls", "tls", "none"),
    "CLAMD_SILENT": ("refuse", "accept"),
}


def _check(settings: Settings) -> None:
    for name, allowed in _CHOICES.items():
        if getattr(settings, name) not in allowed:
            raise SettingsError(f"{name} phải là một trong: {', '.join(allowed)}; hiện là {getattr(settings, name)!r}.")
    if len(settings.SECRET_KEY) < 16:
        raise SettingsError(
            "Thiếu SECRET_KEY (ít nhất 16 ký tự). Tạo một khóa bằng: "
            'python -c "import secrets; print(secrets.token_urlsafe(32))"'
        )
    if not settings.BASE_URL.startswith(("http://", "https://")):
        raise SettingsError(f"BASE_URL phải bắt đầu bằng http:// hoặc https://, hiện là {settings.BASE_URL!r}.")
    if settings.MAIL_TRANSPORT == "smtp" and not settings.SMTP_HOST:
        raise SettingsError("MAIL_TRANSPORT là smtp thì phải có SMTP_HOST.")
    _check_sending(settings)
    if not settings.database_url.startswith(("sqlite:///", "postgresql+psycopg://")):
        raise SettingsError("DATABASE_URL phải bắt đầu bằng sqlite:/// hoặc postgresql://.")
    if settings.CLAMD and not _is_socket(settings.CLAMD):
        raise SettingsError(f"CLAMD phải có dạng unix:/run/clamav/clamd.ctl hoặc máy:3310, hiện là {settings.CLAMD!r}.")
    try:
        _ = settings.remind_at
    except ValueError:
        raise SettingsError(f"REMIND_AT phải có dạng 07:30, hiện là {settings.REMIND_AT!r}.") from None


def _check_sending(settings: Settings) -> None:
    if settings.SMTP_CA_FILE and not Path(settings.SMTP_CA_FILE).is_file():
        raise SettingsError(f"SMTP_CA_FILE: không có tệp {settings.SMTP_CA_FILE}.")
    if settings.SMTP_TIMEOUT < 1 or settings.MAIL_PER_MINUTE < 0:
        raise SettingsError("SMTP_TIMEOUT phải từ 1 giây trở lên, MAIL_PER_MINUTE phải từ 0 trở lên.")
    if settings.WEBHOOK_URL and not settings.WEBHOOK_URL.startswith(("http://", "https://")):
        raise SettingsError("WEBHOOK_URL phải bắt đầu bằng http:// hoặc https://.")
    if settings.WEBHOOK_URL and len(settings.WEBHOOK_SECRET) < 16:
        raise SettingsError("Có WEBHOOK_URL thì phải có WEBHOOK_SECRET (ít nhất 16 ký tự) để ký từng tin.")


def _is_socket(address: str) -> bool:
    """Whether an address names a socket: a path, or a machine and its port."""
    return address.startswith(("unix:/", "/")) or address.rpartition(":")[2].isdecimal()
