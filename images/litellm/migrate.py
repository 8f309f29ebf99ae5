# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bring the database's schema up to date before LiteLLM starts, the way `prisma migrate deploy` does.

Reads DATABASE_URL, takes Prisma's advisory lock, and applies those migrations of the installed litellm-proxy-extras
that the table ``_prisma_migrations`` does not list yet, in the order of their names. The table is kept in Prisma's own
form, so that Prisma's tools, and LiteLLM's official image, find a database that they know.

Exit code 0: the schema is complete. Exit code 1: it is not, and one message on standard error says why; the proxy must
not start then. LiteLLM's own migration step carries on after a failure, onto half a schema.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import re
import sys
import time
import uuid
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, unquote, urlsplit

if TYPE_CHECKING:
    import psycopg

LOCK_ID = 72707369
"""The advisory lock that Prisma's own migration takes, so the two never run at once."""

WAIT_SECONDS = 60.0
PAUSE_SECONDS = 1.0
CONNECT_TIMEOUT = 5

CREATE_TABLE = """
CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    id VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum VARCHAR(64) NOT NULL,
    finished_at TIMESTAMPTZ,
    migration_name VARCHAR(255) NOT NULL,
    logs TEXT,
    rolled_back_at TIMESTAMPTZ,
    started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
)
"""

# What may pass while a database starts, restarts or gets its name on the network. All else (a refused password, an
# unknown database or role, TLS) stays wrong however long one waits.
_PASSING = re.compile(
    r"connection refused|could not translate host name|name or service not known|temporary failure in name resolution"
    r"|timeout expired|connection timeout|server closed the connection|connection reset|no route to host"
    r"|network is unreachable|starting up|shutting down|in recovery mode|not yet accepting|too many clients"
    r"|no such file or directory",
    re.IGNORECASE,
)
_CONCURRENTLY = re.compile(r"\bINDEX\s+CONCURRENTLY\b", re.IGNORECASE)
_ENCODE = "Percent-encode the password ('@' is %40, '/' is %2F, '#' is %23, '?' is %3F)."
_COMMENTS = re.compile(r"--[^\n]*|/\*.*?\*/", re.DOTALL)


class MigrationError(Exception):
    """The schema could not be brought up to date; the message is for the operator and holds no password."""


@dataclass(frozen=True)
class Target:
    """Where the database is. schema is Prisma's URL parameter of that name."""

    host: str
    port: int
    user: str
    password: str
    database: str
    schema: str
    sslmode: str | None

    @property
    def words(self) -> str:
        """The target for messages, without the password."""
        return f"database {self.database!r} at {self.host}:{self.port} as {self.user!r}"


@dataclass(frozen=True)
class Migration:
    """One directory of migrations: its name and the bytes of its migration.sql."""

    name: str
    script: bytes

    @property
    def checksum(self) -> str:
        """Prisma's checksum: SHA-256 of the file as it is."""
        return hashlib.sha256(self.script).hexdigest()

    @property
    def runs_alone(self) -> bool:
        """Whether PostgreSQL refuses the script inside a transaction."""
        return bool(_CONCURRENTLY.search(_COMMENTS.sub(" ", self.script.decode("utf-8"))))


@dataclass(frozen=True)
class Record:
    """One row of _prisma_migrations, as far as it decides anything."""

    name: str
    started_at: datetime | None
    finished: bool
    rolled_back: bool
    logs: str | None


def parse_target(url: str) -> Target:
    """Read a Prisma connection URL, whose parts may be percent-encoded; raises MigrationError."""
    parts = urlsplit(url.strip())
    if parts.scheme not in ("postgresql", "postgres"):
        raise MigrationError("DATABASE_URL: must begin with postgresql://")
    options = {name: values[-1] for name, values in parse_qs(parts.query).items()}
    try:
        port = parts.port or 5432
    except ValueError:
        # urllib's own words would quote what it took for the port, which is a piece of an unencoded password
        raise MigrationError(f"DATABASE_URL: the port is no number. {_ENCODE}") from None
    if "@" in parts.path or "/" in parts.path[1:]:
        raise MigrationError(f"DATABASE_URL: cannot tell where the password ends. {_ENCODE}")
    database = unquote(parts.path[1:])
    if not parts.username or not database:
        raise MigrationError("DATABASE_URL: needs a user and a database: postgresql://USER:PASSWORD@HOST:5432/DATABASE")
    return Target(
        host=options.get("host") or unquote(parts.hostname or "localhost"),
        port=port,
        user=unquote(parts.username),
        password=unquote(parts.password or ""),
        database=database,
        schema=options.get("schema", "public"),
        sslmode=options.get("sslmode"),
    )


def may_pass(message: str) -> bool:
    """Whether a failure to connect, in libpq's words, can mend itself."""
    return bool(_PASSING.search(message))


def pending(migrations: list[Migration], records: list[Record]) -> list[Migration]:
    """Return what is still to apply, in order; raises MigrationError over an earlier migration that failed."""
    for record in records:
        if not record.finished and not record.rolled_back:
            raise MigrationError(
                f"the migration {record.name!r}, begun {record.started_at}, has not finished"
                f"{': ' + record.logs.strip() if record.logs else ''}. The schema is in between, so LiteLLM does not"
                " start. Restore the backup from before it; or undo by hand what it did, then let it run again:"
                ' UPDATE "_prisma_migrations" SET rolled_back_at = now()'
                f" WHERE migration_name = '{record.name}' AND finished_at IS NULL;"
            )
    done = {record.name for record in records if record.finished and not record.rolled_back}
    return [migration for migration in sorted(migrations, key=lambda one: one.name) if migration.name not in done]


def read_migrations(folder: Path) -> list[Migration]:
    """Return the migrations of a folder in order; raises MigrationError when there is none."""
    found = [Migration(path.parent.name, path.read_bytes()) for path in sorted(folder.glob("*/migration.sql"))]
    if not found:
        raise MigrationError(f"{folder} holds no migrations")
    return found


def migrations_folder() -> Path:
    """Return the folder of the installed litellm-proxy-extras, without importing it."""
    spec = importlib.util.find_spec("litellm_proxy_extras")
    locations = spec.submodule_search_locations if spec else None
    if not locations:
        raise MigrationError("the package litellm-proxy-extras is not installed")
    return Path(locations[0]) / "migrations"


def connect(target: Target, wait: float = WAIT_SECONDS, pause: float = PAUSE_SECONDS) -> psycopg.Connection[Any]:
    """Connect, waiting for a database that is still starting; raises MigrationError, at once if waiting cannot help."""
    import psycopg

    end = time.monotonic() + wait
    told = False
    while True:
        try:
            return psycopg.connect(
                host=target.host,
                port=target.port,
                user=target.user,
                password=target.password,
                dbname=target.database,
                sslmode=target.sslmode or "prefer",
                connect_timeout=CONNECT_TIMEOUT,
                application_name="litellm-migrate",
                options="-c client_min_messages=warning",
                autocommit=True,
            )
        except psycopg.OperationalError as error:
            words = " ".join(str(error).split())
            if not may_pass(words):
                raise MigrationError(f"cannot use {target.words}: {words}") from None
            if time.monotonic() >= end:
                raise MigrationError(f"cannot reach {target.words} within {wait:.0f} s: {words}") from None
            if not told:
                say(f"waiting for {target.words}")
                told = True
            time.sleep(pause)


def read_records(connection: psycopg.Connection[Any]) -> list[Record] | None:
    """Return the rows of _prisma_migrations, oldest first, or None where there is no such table."""
    found = connection.execute("SELECT to_regclass('\"_prisma_migrations\"')").fetchone()
    if found is None or found[0] is None:
        return None
    rows = connection.execute(
        "SELECT migration_name, started_at, finished_at IS NOT NULL, rolled_back_at IS NOT NULL, logs"
        ' FROM "_prisma_migrations" ORDER BY started_at'
    )
    return [Record(*row) for row in rows]


def refuse_unknown_schema(connection: psycopg.Connection[Any], target: Target) -> None:
    """Refuse tables of LiteLLM that no migration table accounts for: what they lack cannot be known."""
    row = connection.execute(
        "SELECT count(*) FROM pg_tables WHERE schemaname = %s AND starts_with(tablename, 'LiteLLM_')", [target.schema]
    ).fetchone()
    if row and row[0]:
        raise MigrationError(
            f"{target.words} holds {row[0]} tables of LiteLLM in schema {target.schema!r}, but no table"
            ' "_prisma_migrations" that says which migrations they had (made by `prisma db push`?).'
            " Use an empty database, or restore one that LiteLLM migrated."
        )


def apply(connection: psycopg.Connection[Any], migration: Migration) -> None:
    """Apply one migration and record it; raises MigrationError with PostgreSQL's words."""
    import psycopg

    row_id = str(uuid.uuid4())
    try:
        if migration.runs_alone:
            # It cannot be undone, so its row stands before it begins, and stays unfinished if it fails.
            _begin_record(connection, row_id, migration)
            _run(connection, migration)
            _finish_record(connection, row_id)
        else:
            with connection.transaction():
                _begin_record(connection, row_id, migration)
                _run(connection, migration)
                _finish_record(connection, row_id)
    except psycopg.Error as error:
        words = str(error).strip()
        _record_failure(connection, row_id, migration, words)
        raise MigrationError(f"the migration {migration.name!r} failed: {words}") from None


def _begin_record(connection: psycopg.Connection[Any], row_id: str, migration: Migration) -> None:
    connection.execute(
        'INSERT INTO "_prisma_migrations" (id, checksum, migration_name) VALUES (%s, %s, %s)',
        [row_id, migration.checksum, migration.name],
    )


def _run(connection: psycopg.Connection[Any], migration: Migration) -> None:
    # Without parameters psycopg sends the script as it is, all statements in one message, as Prisma does.
    connection.execute(migration.script)


def _finish_record(connection: psycopg.Connection[Any], row_id: str) -> None:
    connection.execute(
        'UPDATE "_prisma_migrations" SET finished_at = clock_timestamp(), applied_steps_count = 1 WHERE id = %s',
        [row_id],
    )


def _record_failure(connection: psycopg.Connection[Any], row_id: str, migration: Migration, words: str) -> None:
    """Keep PostgreSQL's words. A transaction was rolled back whole, and its row says so: the next start tries again."""
    import psycopg

    if connection.closed:
        return
    try:
        if migration.runs_alone:
            connection.execute('UPDATE "_prisma_migrations" SET logs = %s WHERE id = %s', [words, row_id])
        else:
            connection.execute(
                'INSERT INTO "_prisma_migrations" (id, checksum, migration_name, logs, rolled_back_at)'
                " VALUES (%s, %s, %s, %s, now())",
                [row_id, migration.checksum, migration.name, words],
            )
    except psycopg.Error as error:
        say(f"the failure could not be recorded: {error}")


def migrate(target: Target, migrations: list[Migration]) -> list[str]:
    """Apply what is missing and return the names applied; raises MigrationError."""
    with connect(target) as connection:
        connection.execute("SELECT set_config('search_path', quote_ident(%s), false)", [target.schema])
        connection.execute("SELECT pg_advisory_lock(%s)", [LOCK_ID])
        records = read_records(connection)
        if records is None:
            refuse_unknown_schema(connection, target)
            connection.execute(CREATE_TABLE)
        todo = pending(migrations, records or [])
        for migration in todo:
            apply(connection, migration)
        return [migration.name for migration in todo]


def say(text: str) -> None:
    """Write one line for the operator, at once."""
    sys.stderr.write(f"migrate: {text}\n")
    sys.stderr.flush()


def main() -> int:
    """Migrate the database of DATABASE_URL; the exit code is 0 when its schema is complete."""
    started = time.monotonic()
    try:
        migrations = read_migrations(migrations_folder())
        applied = migrate(parse_target(os.environ.get("DATABASE_URL", "")), migrations)
    except MigrationError as error:
        say(str(error))
        return 1
    done = f"{len(applied)} applied, the last {applied[-1]!r}" if applied else "nothing to apply"
    say(f"{len(migrations)} migrations, {done} ({time.monotonic() - started:.1f} s)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
