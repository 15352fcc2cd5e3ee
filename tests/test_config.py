"""Settings: environment over instance/settings.py, and one clear line where something is wrong."""

from pathlib import Path

import pytest

from tracker.config import SettingsError, load_settings

KEY = "0123456789abcdef0123456789abcdef"


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SECRET_KEY", "DATABASE_URL", "ENVIRONMENT", "BASE_URL", "MAIL_TRANSPORT", "SMTP_PORT"):
        monkeypatch.delenv(name, raising=False)


def test_production_without_a_secret_key_does_not_start(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="SECRET_KEY"):
        load_settings(tmp_path)


def test_development_keeps_its_own_key_over_restarts(tmp_path: Path) -> None:
    first = load_settings(tmp_path, ENVIRONMENT="development").SECRET_KEY
    assert len(first) >= 32 and first == load_settings(tmp_path, ENVIRONMENT="development").SECRET_KEY


def test_the_environment_wins_over_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "settings.py").write_text(f'SECRET_KEY = "{KEY}"\nPLACE = "Tỉnh Lam Giang"\nSMTP_PORT = 25\n')
    monkeypatch.setenv("SMTP_PORT", "465")
    settings = load_settings(tmp_path)
    assert (settings.PLACE, settings.SMTP_PORT, settings.SECRET_KEY) == ("Tỉnh Lam Giang", 465, KEY)


@pytest.mark.parametrize(
    ("values", "named"),
    [
        ({"ENVIRONMENT": "test"}, "ENVIRONMENT"),
        ({"SMTP_PORT": "nhiều"}, "SMTP_PORT"),
        ({"MAIL_TRANSPORT": "smtp"}, "SMTP_HOST"),
        ({"MAIL_TRANSPORT": "pigeon"}, "MAIL_TRANSPORT"),
        ({"DATABASE_URL": "mysql://x"}, "DATABASE_URL"),
        ({"BASE_URL": "ketluan.example"}, "BASE_URL"),
        ({"REMIND_AT": "7 giờ"}, "REMIND_AT"),
        ({"SECRET_KEY": "short"}, "SECRET_KEY"),
    ],
)
def test_a_wrong_setting_is_named(tmp_path: Path, values: dict[str, str], named: str) -> None:
    with pytest.raises(SettingsError, match=named) as problem:
        load_settings(tmp_path, **{"SECRET_KEY": KEY, **values})
    assert "\n" not in str(problem.value)


def test_a_setting_nobody_knows_is_told_rather_than_ignored(tmp_path: Path) -> None:
    (tmp_path / "settings.py").write_text('SMPT_HOST = "mail"\n')
    with pytest.raises(SettingsError, match="SMPT_HOST"):
        load_settings(tmp_path, SECRET_KEY=KEY)


def test_postgresql_is_always_reached_through_psycopg(tmp_path: Path) -> None:
    settings = load_settings(tmp_path, SECRET_KEY=KEY, DATABASE_URL="postgres://u@h/d")
    assert settings.database_url == "postgresql+psycopg://u@h/d"
