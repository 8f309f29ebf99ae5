# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks from what is wanted, input from what is deployed, the table."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from typing import Any

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp import deployed, matrix, table
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.model import (
    GATEWAY_PATHS,
    CheckError,
    parse_check,
    parse_checks,
)
from hypothesis import given
from hypothesis import strategies as st

PROBE = {"tool": "echo", "read_only": True, "arguments": {"a": 1}, "expect": {"contains": "hello"}}
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
    ("models", "asked"), [(["gpt-4o"], 2), (["gpt-4o", "selftest"], 6), (["*"], 6), ([], 6), (None, 6)]
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
        "ended": ["works", "denied"],
        "orphan": ["denied"] * 2,
        "absent": [],
    }
    by_model = matrix.matrix(services, [{"alias": "k", "team": "talkers"}], model="selftest", teams=teams)
    assert {check["path"] for check in by_model} == {"rest", "mcp"}


def test_a_key_that_ends_says_when_and_the_probe_decides() -> None:
    (check,) = matrix.matrix(SERVICES[:1], [{"alias": "k", "services": ["mcp_a"], "expires": "2026-01-01"}], ["rest"])
    assert (check["expected"], check["expires"]) == ("works", "2026-01-01T00:00:00Z")
    (never,) = matrix.matrix(SERVICES[:1], [{"alias": "k", "services": ["mcp_a"]}], ["rest"])
    assert "expires" not in never


def test_a_time_limit_gives_way_to_the_one_of_the_service() -> None:
    own = {"name": "mcp_b", "probe": {**PROBE, "expect": {"contains": "hello", "below_ms": 5}}}
    for checks in (
        matrix.matrix([SERVICES[0], own], KEYS[:1], ["rest"], slow_ms=900),
        matrix.direct([SERVICES[0], own], slow_ms=900),
    ):
        assert [check["expect"]["below_ms"] for check in checks] == [900, 5]


def test_a_service_itself_is_asked_once_and_without_a_key() -> None:
    checks = matrix.direct([*SERVICES, {"name": "mcp_c"}])
    assert [(check["service"], check["path"], "problem" in check) for check in checks] == [
        ("mcp_a", "direct", False),
        ("mcp_b", "direct", False),
        ("mcp_c", "direct", True),
    ]
    assert all("key" not in check for check in checks)


@pytest.mark.parametrize(("mark", "harmless"), [(True, True), ("yes", True), (False, False), (None, False)])
def test_only_a_marked_tool_is_called(mark: Any, harmless: bool) -> None:
    (check,) = matrix.direct([{"name": "mcp_a", "probe": {**PROBE, "read_only": mark}}])
    assert check["read_only"] is harmless


def test_routes_limit_the_paths_and_say_when_rest_is_not_among_them() -> None:
    keys = [{"alias": "k", "allowed_routes": ["/mcp/", "/v1/responses"]}, {"alias": "rest", "allowed_routes": ["*"]}]
    checks = matrix.matrix(SERVICES[:1], keys)
    assert [(c["key"], c["path"], c.get("rest_allowed", True)) for c in checks] == [
        ("k", "mcp", False),
        ("k", "responses", False),
        ("k", "responses_stream", False),
        *(("rest", path, True) for path in GATEWAY_PATHS),
    ]
    parsed = parse_checks(checks, {"k": "x", "rest": "y"})
    assert [check.rest_allowed for check in parsed] == [False] * 3 + [True] * 6


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


def test_what_the_host_reaches_itself() -> None:
    about = {**SERVICES[0], "port": 48001, "transport": "sse", "url": "http://mcp-a:8080/sse", "address": "0.0.0.0"}
    found = deployed.input_of(FILES, {"/p/mcp/a/service.json": json.dumps(about)}, [{"alias": "a/b c"}], ["rest"])
    assert found["endpoints"] == {"mcp_a": {"url": "http://127.0.0.1:48001/sse", "transport": "sse"}}
    assert [(check["service"], check["path"]) for check in found["direct"]] == [("mcp_a", "direct")]
    assert found["deployed"]["mcp_a"]["port"] == 48001
    assert deployed.endpoint_of({**about, "address": "192.168.1.20"})["url"] == "http://192.168.1.20:48001/sse"


def test_a_service_that_publishes_no_port_is_not_asked_itself() -> None:
    contents = {"/p/mcp/a/service.json": json.dumps(SERVICES[0])}
    found = deployed.input_of(FILES, contents, [{"alias": "a/b c"}], ["rest"])
    assert (found["direct"], found["endpoints"]) == ([], {})


@pytest.mark.parametrize(
    ("expires", "expiring", "expired"),
    [("2026-01-10", ["a/b c"], []), ("2026-01-20", [], []), ("2025-12-31T23:00:00Z", [], ["a/b c"]), (None, [], [])],
)
def test_keys_that_end_are_told(expires: Any, expiring: list[str], expired: list[str]) -> None:
    now = datetime(2026, 1, 1, tzinfo=timezone.utc)
    found = deployed.input_of(FILES, {}, [{"alias": "a/b c", "expires": expires}], ["rest"], now=now)
    assert [key["alias"] for key in found["expiring"]] == expiring
    assert [key["alias"] for key in found["expired"]] == expired
    if expiring:
        assert found["expiring"][0]["days"] == 9


@pytest.mark.parametrize(("mark", "unmarked"), [(True, []), (False, ["mcp_a"]), (None, ["mcp_a"])])
def test_a_probe_that_is_not_marked_is_told(mark: Any, unmarked: list[str]) -> None:
    text = json.dumps({"name": "mcp_a", "probe": {**PROBE, "read_only": mark}})
    found = deployed.input_of(FILES, {"/p/mcp/a/service.json": text}, [{"alias": "a/b c"}], ["rest"])
    assert found["unmarked"] == unmarked


# --- table -----------------------------------------------------------------------------------------------------------

GOOD = {"key": "k", "service": "mcp_a", "path": "rest", "expected": "works", "verdict": "works", "detail": "", "ms": 7}
BAD = {**GOOD, "path": "mcp", "verdict": "timeout", "detail": "see the log", "ms": 12345}


def test_table() -> None:
    assert table.table([GOOD, BAD, {**BAD, "key": "longer"}]).splitlines() == [
        "KEY     SERVICE  PATH  EXPECTED  VERDICT     MS",
        "k       mcp_a    rest  works     works        7",
        "k       mcp_a    mcp   works     timeout  12345  <--",
        "longer  mcp_a    mcp   works     timeout  12345  <--",
        "k mcp_a mcp, longer mcp_a mcp: should be works, is timeout: see the log",
    ]
    assert table.table([]).splitlines() == ["KEY  SERVICE  PATH  EXPECTED  VERDICT  MS"]
