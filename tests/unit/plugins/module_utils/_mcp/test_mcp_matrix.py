# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks from what is wanted, input from what is deployed, the table, the report."""

from __future__ import annotations

import datetime
import json
import stat
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp import deployed, matrix, report
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.model import (
    CheckError,
    parse_check,
    parse_checks,
    parse_expect,
)
from hypothesis import given
from hypothesis import strategies as st

PROBE = {"tool": "echo", "arguments": {"a": 1}, "expect": {"contains": "hello"}}
SERVICES = [{"name": "mcp_a", "probe": PROBE}, {"name": "mcp_b", "probe": PROBE}]
KEYS = [{"alias": "both", "services": ["mcp_a", "mcp_b"]}, {"alias": "one", "services": ["mcp_a"]}, {"alias": "none"}]


def test_every_key_service_and_path_is_asked_once() -> None:
    checks = matrix.matrix(SERVICES, KEYS, ["rest", "mcp"])
    assert len(checks) == 3 * 2 * 2
    denied = {(check["key"], check["service"]) for check in checks if check["expected"] == "denied"}
    assert denied == {("one", "mcp_b"), ("none", "mcp_a"), ("none", "mcp_b")}
    assert parse_checks(checks, {"both": "x", "one": "y", "none": "z"})


@given(st.lists(st.sampled_from(["mcp_a", "mcp_b", "mcp_c"]), unique=True))
def test_a_grant_and_nothing_else_makes_a_cell_work(granted: list[str]) -> None:
    checks = matrix.matrix(SERVICES, [{"alias": "k", "services": granted}], ["rest"])
    assert {check["service"] for check in checks if check["expected"] == "works"} == set(granted) & {"mcp_a", "mcp_b"}


@pytest.mark.parametrize(
    ("models", "asked"), [(["gpt-4o"], 2), (["gpt-4o", "selftest"], 4), (["*"], 4), ([], 4), (None, 4)]
)
def test_a_key_that_may_not_use_the_model_is_not_asked_by_it(models: Any, asked: int) -> None:
    key = {"alias": "k", "services": ["s"], "models": models}
    service = {"name": "s", "probe": {"tool": "t", "expect": {"contains": "x"}}}
    found = matrix.matrix([service], [key], model="selftest")
    assert len(found) == asked


def test_a_service_that_is_missing_or_has_no_probe_is_reported() -> None:
    services = [{"name": "mcp_a"}, {"name": "mcp_b", "probe": {"tool": "x", "expect": {}}}]
    checks = matrix.matrix(services, KEYS[:1], ["rest"], {"mcp_c": "never deployed"})
    assert [check["service"] for check in checks] == ["mcp_a", "mcp_b", "mcp_c"]
    assert all(check["problem"] for check in checks)
    assert parse_checks(checks, {"both": ""})


@pytest.mark.parametrize(
    ("services", "keys", "paths", "says"),
    [
        (SERVICES, KEYS, ["rest", "smoke"], "paths[1]"),
        ([{"probe": PROBE}], KEYS, ["rest"], "services[0]"),
        (["mcp_a"], KEYS, ["rest"], "services[0]"),
        (SERVICES, [{"services": []}], ["rest"], "keys[0]"),
        (SERVICES, [{"alias": "late", "expires": "soon"}], ["rest"], "'late'"),
    ],
)
def test_malformed_input_is_named(services: Any, keys: Any, paths: Any, says: str) -> None:
    with pytest.raises(CheckError) as error:
        matrix.matrix(services, keys, paths)
    assert says in str(error.value)


@pytest.mark.parametrize(
    ("expect", "says"),
    [
        (None, "none"),
        ({}, "none"),
        ({"contains": "a", "equals": "b"}, "contains, equals"),
        ({"contains": ""}, "empty"),
        ({"matches": "("}, "regular expression"),
        ({"like": "x"}, "like"),
    ],
)
def test_an_expectation_that_asserts_nothing_is_refused(expect: Any, says: str) -> None:
    with pytest.raises(CheckError) as error:
        parse_expect(expect, "checks[0].expect")
    assert "checks[0].expect" in str(error.value)
    assert says in str(error.value)


def test_checks_are_validated() -> None:
    check = {"key": "k", "service": "s", "path": "rest", "expected": "works", **PROBE}
    with pytest.raises(CheckError, match=r"checks\[0\]\.key"):
        parse_checks([check], {"other": "x"})
    with pytest.raises(CheckError, match=r"checks\[1\].*checks\[0\]"):
        parse_checks([check, dict(check)], {"k": "x"})
    with pytest.raises(CheckError, match=r"checks\[0\]\.tool"):
        parse_checks([{**check, "tool": None}], {"k": "x"})
    assert parse_check(check, "x").full_tool == "s-echo"


def test_teams_groups_tools_and_states_decide() -> None:
    services = [{"name": "mcp_a", "access_groups": ["reading"], "probe": PROBE}, {"name": "mcp_b", "probe": PROBE}]
    teams = [
        {"alias": "readers", "access_groups": ["reading"]},
        {"alias": "stopped", "services": ["mcp_a"], "blocked": True},
        {"alias": "gone", "services": ["mcp_a"], "state": "absent"},
        {"alias": "talkers", "services": ["mcp_b"], "models": ["gpt-4o"]},
    ]
    keys: list[dict[str, Any]] = [
        {"alias": "heir", "team": "readers"},
        {"alias": "grouped", "access_groups": ["reading"]},
        {"alias": "narrow", "services": ["mcp_a", "mcp_b"], "tools": {"mcp_a": ["other"], "mcp_b": ["echo"]}},
        {"alias": "blocked", "blocked": True, "services": ["mcp_a"]},
        {"alias": "stuck", "team": "stopped"},
        {"alias": "ended", "expires": "2020-01-01", "services": ["mcp_a"]},
        {"alias": "orphan", "team": "gone"},
        {"alias": "absent", "state": "absent", "services": ["mcp_a"]},
    ]
    found = matrix.matrix(services, keys, ["rest"], teams=teams)
    assert {key["alias"]: [c["expected"] for c in found if c["key"] == key["alias"]] for key in keys} == {
        "heir": ["works", "denied"],
        "grouped": ["works", "denied"],
        "narrow": ["denied", "works"],
        "blocked": ["unauthorized"] * 2,
        "stuck": ["unauthorized"] * 2,
        "ended": ["unauthorized"] * 2,
        "orphan": ["denied"] * 2,
        "absent": [],
    }
    by_model = matrix.matrix(services, [{"alias": "k", "team": "talkers"}], model="selftest", teams=teams)
    assert {check["path"] for check in by_model} == {"rest", "mcp"}


def test_a_key_that_ends_now_is_left_out() -> None:
    now = datetime.datetime(2026, 1, 1, tzinfo=datetime.timezone.utc)
    assert matrix.matrix(SERVICES, [{"alias": "k", "expires": "2026-01-01"}], now=now) == []


def test_routes_limit_the_paths_and_say_when_rest_is_not_among_them() -> None:
    keys = [{"alias": "k", "allowed_routes": ["/mcp/", "/v1/responses"]}, {"alias": "rest", "allowed_routes": ["*"]}]
    checks = matrix.matrix(SERVICES[:1], keys)
    assert [(c["key"], c["path"], c.get("rest_allowed", True)) for c in checks] == [
        ("k", "mcp", False),
        ("k", "responses", False),
        *(("rest", path, True) for path in ("rest", "mcp", "responses", "chat")),
    ]
    parsed = parse_checks(checks, {"k": "x", "rest": "y"})
    assert [check.rest_allowed for check in parsed] == [False, False, True, True, True, True]


# --- what is deployed ------------------------------------------------------------------------------------------------

FILES = deployed.files_of(["mcp_a"], [{"alias": "a/b c"}, {"alias": "old", "state": "absent"}], "/p", "/s")


def test_files() -> None:
    assert FILES == {
        "services": {"mcp_a": "/p/mcp/a/service.json"},
        "keys": {"a/b c": "/s/keys/a%2Fb%20c.env"},
    }


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ({"alias": "a/b c"}, "LITELLM_API_KEY=sk-file\n", "sk-file"),
        ({"alias": "a/b c"}, "# nothing\nLITELLM_API_KEY='sk-$x #y'\n", "sk-$x #y"),
        ({"alias": "a/b c", "value": "sk-inventory"}, "LITELLM_API_KEY=sk-file\n", "sk-inventory"),
        ({"alias": "a/b c"}, None, ""),
        ({"alias": "a/b c"}, "OTHER=1\n", ""),
    ],
)
def test_values(key: Any, text: str | None, value: str) -> None:
    contents = {"/p/mcp/a/service.json": json.dumps(SERVICES[0]), "/s/keys/a%2Fb%20c.env": text}
    found = deployed.input_of(FILES, contents, [key], ["rest"])
    assert found["values"] == {"a/b c": value}
    assert found["nothing"] is False
    assert found["checks"][0]["tool"] == "echo"


def test_groups_and_teams_reach_the_checks() -> None:
    text = json.dumps({**SERVICES[0], "access_groups": ["reading"]})
    keys = [{"alias": "a/b c", "team": "readers"}, {"alias": "old", "state": "absent"}]
    teams = [{"alias": "readers", "access_groups": ["reading"]}]
    found = deployed.input_of(FILES, {"/p/mcp/a/service.json": text}, keys, ["rest"], teams=teams)
    assert [check["expected"] for check in found["checks"]] == ["works"]
    assert set(found["values"]) == {"a/b c"}


def test_nothing_deployed() -> None:
    contents = dict.fromkeys(["/p/mcp/a/service.json", "/s/keys/a%2Fb%20c.env"])
    found = deployed.input_of(FILES, contents, [{"alias": "a/b c"}], ["rest"])
    assert found["nothing"] is True
    assert "--tags mcp_a" in found["checks"][0]["problem"]


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("/p/mcp/a/service.json", "{"),
        ("/p/mcp/a/service.json", "[]"),
        ("/p/mcp/a/service.json", '{"name": "mcp_z"}'),
        ("/s/keys/a%2Fb%20c.env", "not an assignment"),
    ],
)
def test_a_broken_file_is_named_and_never_quoted(path: str, text: str) -> None:
    contents = {"/p/mcp/a/service.json": json.dumps(SERVICES[0]), "/s/keys/a%2Fb%20c.env": None, path: text}
    with pytest.raises(CheckError) as error:
        deployed.input_of(FILES, contents, [{"alias": "a/b c"}], ["rest"])
    assert path in str(error.value)


# --- table and report ------------------------------------------------------------------------------------------------

GOOD = {"key": "k", "service": "mcp_a", "path": "rest", "expected": "works", "verdict": "works", "detail": "", "ms": 7}
BAD = {**GOOD, "path": "mcp", "verdict": "timeout", "detail": "see the log", "ms": 12345}


def test_table() -> None:
    assert matrix.table([GOOD, BAD, {**BAD, "key": "longer"}]).splitlines() == [
        "KEY     SERVICE  PATH  EXPECTED  VERDICT     MS",
        "k       mcp_a    rest  works     works        7",
        "k       mcp_a    mcp   works     timeout  12345  <--",
        "longer  mcp_a    mcp   works     timeout  12345  <--",
        "k mcp_a mcp, longer mcp_a mcp: should be works, is timeout: see the log",
    ]
    assert matrix.table([]).splitlines() == ["KEY  SERVICE  PATH  EXPECTED  VERDICT  MS"]


def test_report(tmp_path: Path) -> None:
    result = {
        "gateway_url": "http://g",
        "litellm_version": "1.77.3",
        "time": "2025-01-01T00:00:00Z",
        "ok": False,
        "cells": [{**GOOD, "ok": True}, {**BAD, "ok": False}],
        "advisories": [{"id": "X-1", "summary": "Bad.", "fix": "Mend."}],
    }
    found = report.report_of(result, {"k": "/s/keys/k.env"}, ["careful"])
    report.write(found, str(tmp_path / "reports"))
    report.write(found, str(tmp_path / "reports"))
    written = tmp_path / "reports" / "verify.json"
    assert json.loads(written.read_text()) == {
        "gateway_url": "http://g",
        "litellm_version": "1.77.3",
        "time": "2025-01-01T00:00:00Z",
        "warnings": ["careful", "X-1: Bad. Mend."],
        "keys": {"k": "/s/keys/k.env"},
        "ok": False,
        "cells": [GOOD, BAD],
    }
    assert stat.S_IMODE(written.stat().st_mode) == 0o644
    assert "see the log" in (tmp_path / "reports" / "verify.txt").read_text()
    assert sorted(path.name for path in (tmp_path / "reports").iterdir()) == ["verify.json", "verify.txt"]


def test_report_that_cannot_be_written_says_where(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    found = {"warnings": [], "keys": {}, "cells": [], "gateway_url": "", "litellm_version": "", "time": ""}
    with pytest.raises(report.ReportError, match=r"verify\.json"):
        report.write(found, str(tmp_path / "file"))
