# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Module env_file."""

from __future__ import annotations

import json
import multiprocessing
import stat
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils import _env_file
from ansible_collections.lan.mcp_gateway.plugins.module_utils._env_plan import build_dsn
from ansible_collections.lan.mcp_gateway.plugins.modules import env_file
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.module import run_module
from hypothesis import given
from hypothesis import strategies as st

NASTY = 'it\'s $5 @ 100% "x" \\ #1 €'
DSN = {"user": "u@x", "host": "db", "database": "d b", "password_variable": "PASSWORD"}


def run(path: Path, *variables: dict[str, Any], check: bool = False, **options: Any) -> dict[str, Any]:
    """Result of the module for *path*."""
    return run_module(env_file.main, {"path": str(path), "variables": list(variables), **options}, check)


def read(path: Path) -> dict[str, str]:
    """Variables of *path*."""
    return _env_file.parse(path.read_text(encoding="utf-8"))


@pytest.fixture(name="path")
def _path(tmp_path: Path) -> Path:
    return tmp_path / "x.env"


def test_create_then_unchanged(path: Path) -> None:
    wanted = ({"name": "KEY", "generate": {"prefix": "sk-", "length": 20}}, {"name": "VALUE", "value": NASTY})
    first = run(path, *wanted)
    made = read(path)
    assert (first["changed"], first["created"], first["generated"]) == (True, ["KEY", "VALUE"], ["KEY"])
    assert made["VALUE"] == NASTY
    assert made["KEY"].startswith("sk-")
    assert len(made["KEY"]) == 23
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    again = run(path, *wanted)
    assert (again["changed"], again["created"], again["diff"]["before"]) == (False, [], again["diff"]["after"])
    assert read(path) == made


def test_check_mode_tells_the_same_and_writes_nothing(path: Path) -> None:
    result = run(path, {"name": "KEY", "generate": {}}, check=True)
    assert (result["changed"], result["created"]) == (True, ["KEY"])
    assert not path.exists()
    assert run(path.parent / "no" / "x.env", {"name": "KEY", "generate": {}}, check=True)["changed"]


def test_only_listed_names_change(path: Path) -> None:
    path.write_text("# note\nA=1\nB=2\n")
    result = run(path, {"name": "B", "value": "3"})
    assert (result["updated"], result["names"]) == (["B"], ["A", "B"])
    assert path.read_text() == "# note\nA=1\nB=3\n"
    assert result["diff"]["before"] == {"A": "<set>", "B": "<set>"}
    assert result["diff"]["after"] == {"A": "<set>", "B": "<changed>"}


def test_exclusive_removes_the_others(path: Path) -> None:
    path.write_text("A=1\nB=2\n")
    result = run(path, {"name": "B", "value": "2"}, exclusive=True)
    assert (result["removed"], read(path)) == (["A"], {"B": "2"})


def test_an_empty_value_is_generated_anew(path: Path) -> None:
    path.write_text("KEY=\n")
    assert run(path, {"name": "KEY", "generate": {"alphabet": "hex"}})["updated"] == ["KEY"]
    assert len(read(path)["KEY"]) == 48


def test_mode_alone_is_a_change(path: Path) -> None:
    run(path, {"name": "A", "value": "1"})
    path.chmod(0o644)
    result = run(path, {"name": "A", "value": "1"})
    assert (result["changed"], stat.S_IMODE(path.stat().st_mode)) == (True, 0o600)
    assert result["diff"]["before"] != result["diff"]["after"]
    assert not run(path, {"name": "A", "value": "1"})["changed"]


def test_absent(path: Path) -> None:
    path.write_text("A=1\nB=2\n")
    assert run(path, {"name": "A"}, {"name": "Z"}, state="absent")["removed"] == ["A"]
    assert read(path) == {"B": "2"}
    assert run(path, state="absent", check=True)["changed"]
    assert run(path, state="absent")["removed"] == ["B"]
    assert not path.exists()
    assert not run(path, state="absent")["changed"]
    assert not run(path.parent / "no" / "x.env", state="absent")["changed"]


def test_dsn_of_the_same_file(path: Path) -> None:
    run(path, {"name": "URL", "dsn": DSN}, {"name": "PASSWORD", "value": NASTY})
    url = urlsplit(read(path)["URL"])
    assert (unquote(url.password or ""), unquote(url.username or ""), unquote(url.path)) == (NASTY, "u@x", "/d b")
    assert list(read(path)) == ["URL", "PASSWORD"]
    assert not run(path, {"name": "URL", "dsn": DSN}, {"name": "PASSWORD", "value": NASTY})["changed"]


def test_dsn_of_another_file_follows_its_password(path: Path) -> None:
    other = path.parent / "db.env"
    wanted = {"name": "URL", "dsn": {**DSN, "password_file": str(other)}}
    assert "defines no PASSWORD; write that file first" in run(path, wanted)["msg"]
    assert run(path, wanted, check=True)["created"] == ["URL"]
    for password in ("one", "two"):
        run(other, {"name": "PASSWORD", "value": password})
        assert run(path, wanted)["changed"]
        assert f":{password}@" in read(path)["URL"]
    assert not run(path, wanted)["changed"]


@given(st.text(min_size=1), st.text(min_size=1), st.text(min_size=1))
def test_dsn_parts_come_back(user: str, password: str, database: str) -> None:
    try:
        f"{user}{password}{database}".encode()
    except UnicodeEncodeError:
        return
    parts = {"scheme": "postgresql", "host": "db", "port": 5432, "options": {}, "user": user, "database": database}
    url = urlsplit(build_dsn(parts, password))
    assert (unquote(url.username or ""), unquote(url.password or ""), unquote(url.path[1:])) == (
        user,
        password,
        database,
    )


def test_dsn_details() -> None:
    dsn = {"scheme": "postgres", "user": "u", "host": "::1", "port": 1, "database": "d", "options": {"sslmode": "a&b"}}
    assert build_dsn(dsn, None) == "postgres://u@[::1]:1/d?sslmode=a%26b"


ERRORS: list[tuple[list[dict[str, Any]], str]] = [
    ([{"name": "A-B", "value": "x"}], "variables[0].name: 'A-B' is not a variable name"),
    (
        [{"name": "A", "value": "fixed-value"}, {"name": "A", "value": "x"}],
        "variables[1].name: A is already variables[0]",
    ),
    ([{"name": "A"}], "variables[0] (A) has none; give exactly one of value, generate and dsn"),
    ([{"name": "A", "value": "x", "generate": {}}], "variables[0] (A) has value and generate"),
    ([{"name": "A", "value": "top\nsecret"}], "variables[0].value (A) holds a line break"),
    ([{"name": "A", "generate": {"length": 0}}], "variables[0].generate.length (A) is 0"),
    ([{"name": "A", "generate": {"prefix": "a\nb"}}], "variables[0].generate.prefix (A) holds a line break"),
    ([{"name": "A", "dsn": DSN}], "variables[0].dsn.password_variable (A)"),
]


@pytest.mark.parametrize(("variables", "message"), ERRORS)
def test_errors_name_the_option_and_write_nothing(path: Path, variables: list[dict[str, Any]], message: str) -> None:
    result = run(path, *variables)
    assert result["failed"]
    assert result["msg"].startswith(message)
    assert "secret" not in json.dumps(result)
    assert not path.exists()


def test_errors_of_the_file(path: Path) -> None:
    assert "create it" in run(path.parent / "no" / "x.env", {"name": "A", "value": "fixed-value"})["msg"]
    path.write_text("A='secret\n")
    result = run(path, {"name": "A", "value": "fixed-value"})
    assert result["msg"] == f"{path}, line 1: A: the quote is not closed on this line; correct that line by hand"
    assert run(path, mode="rw")["msg"].startswith("mode: 'rw'")


def test_no_value_in_any_output(path: Path) -> None:
    path.write_text("OLD=old-secret-1\n")
    variables = ({"name": "OLD", "value": "new-secret-2"}, {"name": "GEN", "generate": {"prefix": "gen-secret-"}})
    for check in (True, False):
        result = run(path, *variables, check=check)
        del result["invocation"]  # Ansible itself masks that one
        assert "secret" not in json.dumps(result)


def _generate(path: str, start: Any) -> None:
    start.wait()
    item = {"name": "KEY", "value": None, "dsn": None, "generate": {"length": 32, "prefix": "", "alphabet": "hex"}}
    common = {"state": "present", "exclusive": False, "owner": None, "group": None, "mode": "0600"}
    env_file.manage({"path": path, "variables": [item, {**item, "name": "KEY2"}], **common}, check_mode=False)


def test_runs_at_once_agree_on_one_value(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    context = multiprocessing.get_context("fork")
    start = context.Barrier(4)
    writes = context.Value("i", 0)
    really_write = env_file._files.write_atomically

    def counted(*arguments: Any) -> None:
        with writes.get_lock():
            writes.value += 1
        really_write(*arguments)

    monkeypatch.setattr(env_file._files, "write_atomically", counted)
    runs = [context.Process(target=_generate, args=(str(path), start)) for _turn in range(4)]
    for process in runs:
        process.start()
    for process in runs:
        process.join(20)
    assert [process.exitcode for process in runs] == [0, 0, 0, 0]
    assert writes.value == 1
    assert sorted(read(path)) == ["KEY", "KEY2"]
