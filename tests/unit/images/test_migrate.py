# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pure parts of the migration that runs before LiteLLM, and how it waits for its database."""

from __future__ import annotations

import hashlib
import importlib.util
import sys
import types
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

PATH = Path(__file__).parents[3] / "images" / "litellm" / "migrate.py"


def load() -> Any:
    spec = importlib.util.spec_from_file_location("migrate", PATH)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["migrate"] = module
    spec.loader.exec_module(module)
    return module


migrate = load()
STARTED = datetime(2026, 1, 1)


def _migration(name: str, script: str = "SELECT 1;") -> Any:
    return migrate.Migration(name, script.encode())


def _record(name: str, finished: bool = True, rolled_back: bool = False, logs: str | None = None) -> Any:
    return migrate.Record(name, STARTED, finished, rolled_back, logs)


@given(user=st.text(min_size=1), password=st.text(), database=st.text(min_size=1).filter(lambda text: text.strip("/@")))
def test_every_character_survives_the_url(user: str, password: str, database: str) -> None:
    url = f"postgresql://{quote(user, safe='')}:{quote(password, safe='')}@db:5433/{quote(database, safe='')}"
    target = migrate.parse_target(url)
    assert (target.user, target.password, target.database) == (user, password, database)
    assert (target.host, target.port, target.schema, target.sslmode) == ("db", 5433, "public", None)


def test_the_parameters_of_prismas_url() -> None:
    target = migrate.parse_target("postgres://u:p@db/d?schema=other&sslmode=require&connection_limit=10&host=/run/pg")
    assert (target.host, target.port, target.schema, target.sslmode) == ("/run/pg", 5432, "other", "require")


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("", "must begin with postgresql://"),
        ("mysql://u:p@h/d", "must begin with postgresql://"),
        ("postgresql://h/d", "needs a user and a database"),
        ("postgresql://u:p@h", "needs a user and a database"),
        ("postgresql://u:hunter2@x/y@h:5432/d", "Percent-encode the password"),
        ("postgresql://u:hun/ter2@h:5432/d", "Percent-encode the password"),
    ],
)
def test_a_wrong_url_is_refused_without_its_password(url: str, words: str) -> None:
    with pytest.raises(migrate.MigrationError) as caught:
        migrate.parse_target(url)
    assert words in str(caught.value)
    assert "ter2" not in str(caught.value)


def test_the_words_about_a_target_hold_no_password() -> None:
    assert "hunter2" not in migrate.parse_target("postgresql://u:hunter2@h/d").words


@pytest.mark.parametrize(
    ("words", "passes"),
    [
        ('connection to server at "10.0.0.1", port 5432 failed: Connection refused', True),
        ("failed to resolve host 'db': [Errno -2] Name or service not known", True),
        ("failed to resolve host 'db': [Errno -3] Temporary failure in name resolution", True),
        ("connection timeout expired", True),
        ("FATAL:  the database system is starting up", True),
        ("FATAL:  the database system is not yet accepting connections", True),
        ("FATAL:  sorry, too many clients already", True),
        ('FATAL:  password authentication failed for user "u"', False),
        ('FATAL:  database "d" does not exist', False),
        ('FATAL:  role "u" does not exist', False),
        ('FATAL:  no pg_hba.conf entry for host "10.0.0.2"', False),
        ("fe_sendauth: no password supplied", False),
        ("server does not support SSL, but SSL was required", False),
    ],
)
def test_what_waiting_can_mend(words: str, passes: bool) -> None:
    assert migrate.may_pass(words) is passes


@pytest.mark.parametrize(
    ("script", "alone"),
    [
        ("CREATE TABLE a ();", False),
        ('CREATE INDEX CONCURRENTLY IF NOT EXISTS "i" ON "t" ("c");', True),
        ("create unique index\n  concurrently i on t (c);", True),
        ("-- CREATE INDEX CONCURRENTLY would be slow\nCREATE INDEX i ON t (c);", False),
        ("/* INDEX CONCURRENTLY */ CREATE INDEX i ON t (c);", False),
    ],
)
def test_what_runs_outside_a_transaction(script: str, alone: bool) -> None:
    assert _migration("m", script).runs_alone is alone


def test_the_checksum_is_prismas() -> None:
    assert _migration("m", "SELECT 1;\r\n").checksum == hashlib.sha256(b"SELECT 1;\r\n").hexdigest()


@given(st.lists(st.text(min_size=1), unique=True), st.data())
def test_what_is_pending_is_what_no_record_finished_in_the_order_of_names(
    names: list[str], data: st.DataObject
) -> None:
    done = data.draw(st.sets(st.sampled_from(names))) if names else set()
    todo = migrate.pending([_migration(name) for name in names], [_record(name) for name in done])
    assert [one.name for one in todo] == sorted(set(names) - done)


def test_a_migration_that_was_rolled_back_runs_again() -> None:
    records = [
        _record("a", finished=False, rolled_back=True),
        _record("b", finished=False, rolled_back=True),
        _record("b"),
    ]
    assert [one.name for one in migrate.pending([_migration("a"), _migration("b")], records)] == ["a"]


def test_a_record_of_a_newer_version_does_not_matter() -> None:
    assert migrate.pending([_migration("a")], [_record("a"), _record("z")]) == []


def test_a_failed_migration_stops_everything_and_says_how_to_go_on() -> None:
    with pytest.raises(migrate.MigrationError) as caught:
        migrate.pending(
            [_migration("a"), _migration("b")], [_record("a", finished=False, logs='ERROR: relation "x" exists')]
        )
    for words in ("'a'", 'relation "x" exists', "SET rolled_back_at = now()", "WHERE migration_name = 'a'"):
        assert words in str(caught.value)


def test_read_migrations(tmp_path: Path) -> None:
    for name in ("2 b c", "1 a"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "migration.sql").write_text("SELECT 1;")
    (tmp_path / "migration_lock.toml").write_text("")
    assert [one.name for one in migrate.read_migrations(tmp_path)] == ["1 a", "2 b c"]
    with pytest.raises(migrate.MigrationError, match="holds no migrations"):
        migrate.read_migrations(tmp_path / "1 a")


class Driver(types.ModuleType):
    """A driver whose connections fail with these words, one after the other, and then succeed."""

    class OperationalError(Exception):
        pass

    def __init__(self, *failures: str) -> None:
        super().__init__("psycopg")
        self.failures = list(failures)
        self.given: dict[str, Any] = {}

    def connect(self, **given: Any) -> str:
        self.given = given
        if self.failures:
            raise self.OperationalError(self.failures.pop(0))
        return "connected"


TARGET = "postgresql://u:hunter2@db/d"


def test_a_database_that_starts_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    driver = Driver("Connection refused", "the database system is starting up")
    monkeypatch.setitem(sys.modules, "psycopg", driver)
    assert migrate.connect(migrate.parse_target(TARGET), wait=5, pause=0) == "connected"
    assert driver.given["password"] == "hunter2"


def test_waiting_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", Driver(*["Connection refused"] * 1000))
    with pytest.raises(migrate.MigrationError, match="cannot reach database 'd' at db:5432 as 'u' within 0 s"):
        migrate.connect(migrate.parse_target(TARGET), wait=0, pause=0)


def test_a_refused_password_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    driver = Driver('FATAL:  password authentication failed for user "u"', "never asked")
    monkeypatch.setitem(sys.modules, "psycopg", driver)
    with pytest.raises(migrate.MigrationError, match="password authentication failed") as caught:
        migrate.connect(migrate.parse_target(TARGET), wait=60, pause=60)
    assert driver.failures == ["never asked"]
    assert "hunter2" not in str(caught.value)


def test_the_exit_code_and_one_line_on_standard_error(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(migrate, "migrations_folder", lambda: tmp_path)
    assert migrate.main() == 1
    assert capsys.readouterr().err.startswith("migrate: ")
