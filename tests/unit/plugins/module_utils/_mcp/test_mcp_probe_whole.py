# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The probe from its options to its result: bad input, the whole taxonomy, the clock, and that no secret leaves it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm import versions
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp import model, run, transport
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp import probe as probing
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.expect import schema_pin
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.faulty_gateway import SCHEMA, FaultyGateway

SECRET = "sk-very-secret-value-0123456789"
CHECK: dict[str, Any] = {
    "key": "k",
    "service": "ok",
    "path": "rest",
    "tool": "echo",
    "read_only": True,
    "expect": {"contains": "hello"},
}
NOW = datetime(2026, 6, 1, 12, tzinfo=timezone.utc)


def params(*checks: dict[str, Any], **changes: Any) -> dict[str, Any]:
    base: dict[str, Any] = {"gateway_url": "http://g:4000/", "keys": {"k": SECRET}, "timeout": 5.0}
    return {**base, "checks": [{**CHECK, **check} for check in checks or ({},)], **changes}


@pytest.fixture
def gateway() -> Iterator[FaultyGateway]:
    with FaultyGateway().running() as found:
        yield found


def test_plan_fills_in_what_is_not_given() -> None:
    request = probing.plan(
        {"gateway_url": "http://g:4000/", "keys": {"k": f" {SECRET}\n", "none": None}, "checks": [CHECK]}
    )
    assert request.gateway == transport.Gateway("http://g:4000", "selftest", 30.0)
    assert request.keys == {"k": SECRET, "none": ""}
    assert request.checks[0].full_tool == "ok-echo"


def test_without_a_gateway_nothing_of_one_is_needed() -> None:
    direct = {**CHECK, "path": "direct", "key": None}
    endpoints = {"ok": {"url": "http://127.0.0.1:8080/sse/", "headers": {"X-Token": "t0ken-t0ken"}}}
    request = probing.plan({"checks": [direct], "endpoints": endpoints})
    assert request.gateway is None
    assert request.checks[0].key == ""
    assert request.endpoints["ok"].transport == "sse"
    assert "t0ken-t0ken" in request.secrets


DIRECT = {"path": "direct", "service": "mcp_fetch"}
LAN = {"url": "http://10.0.0.2/mcp"}

BAD = [
    ({"gateway_url": "linuxserver.lan:4000"}, "gateway_url is 'linuxserver.lan:4000'"),
    ({"gateway_url": "http://"}, "gateway_url"),
    ({"gateway_url": None}, "gateway_url is ''"),
    ({"gateway_url": "http://g:4000/mcp/"}, "without a path"),
    ({"gateway_url": "http://g:port"}, "gateway_url"),
    ({"gateway_url": "https://g:4000"}, "on the LAN it is http://. For https, set lan_only: false"),
    ({"gateway_url": "http://gateway.example.com:4000"}, "no name or address of a LAN"),
    ({"timeout": 0.0}, "timeout is 0"),
    ({"keys": {}}, "checks[0].key is 'k', which is not in keys; there: none"),
    ({"litellm_version": "1.82.7"}, "1.82.7"),
    ({"litellm_version": "newest"}, "newest"),
    ({"endpoints": {"x": "http://10.0.0.2"}}, "endpoints[x] is 'http://10.0.0.2'; give a mapping"),
    ({"endpoints": {"x": {**LAN, "header": {}}}}, "did you mean headers?"),
    ({"endpoints": {"x": {"url": "10.0.0.2:80"}}}, "endpoints[x].url is '10.0.0.2:80'"),
    ({"endpoints": {"x": {**LAN, "transport": "stdio"}}}, "one of auto, http, sse"),
    ({"endpoints": {"x": {"url": "https://10.0.0.2/mcp"}}}, "endpoints[x].url"),
]

BAD_CHECKS = [
    ({"key": "j"}, "checks[0].key is 'j', which is not in keys"),
    ({"read_only": False}, "checks[0].read_only is False, so ok-echo is not called"),
    ({"read_only": None}, "checks[0].read_only"),
    ({"tool": ""}, "checks[0].tool is missing"),
    ({"path": "smtp"}, "checks[0].path is 'smtp'; it must be one of rest"),
    ({"expected": "maybe"}, "checks[0].expected is 'maybe'"),
    ({"expires": "soon"}, "checks[0].expires is 'soon', which is no time"),
    ({"arguments": [1]}, "checks[0].arguments is [1]"),
    ({"expect": {"matches": "("}}, "checks[0].expect.matches is '('"),
    ({"expect": None}, "checks[0].expect must hold"),
    (DIRECT, "checks[0].service is 'mcp_fetch', which is not in endpoints, so path direct leads nowhere; there: none"),
]


@pytest.mark.parametrize(("changes", "says"), BAD)
def test_a_wrong_option_is_named_with_its_value_and_the_fix(changes: dict[str, Any], says: str) -> None:
    with pytest.raises((model.CheckError, versions.ForbiddenVersion, versions.UnreadableVersion)) as error:
        probing.plan(params(**changes))
    assert says in str(error.value)


@pytest.mark.parametrize(("check", "says"), BAD_CHECKS)
def test_a_wrong_check_is_named_with_its_value_and_the_fix(check: dict[str, Any], says: str) -> None:
    with pytest.raises(model.CheckError) as error:
        probing.plan(params(check))
    assert says in str(error.value)


def test_a_wrong_check_stops_the_probe_before_the_first_call(gateway: FaultyGateway) -> None:
    with pytest.raises(model.CheckError, match=r"checks\[1\]"):
        probing.probe(params({}, {"service": "dead", "read_only": False}, gateway_url=gateway.url))
    assert (gateway.asked, gateway.listed) == ([], [])


def test_the_same_cell_twice_and_a_near_name() -> None:
    with pytest.raises(model.CheckError, match=r"checks\[1\] asks for the same key, service and path as checks\[0\]"):
        probing.plan(params({}, {}))
    with pytest.raises(model.CheckError, match="did you mean mcp_fetsch"):
        probing.plan(params(DIRECT, endpoints={"mcp_fetsch": LAN}))


@pytest.mark.parametrize("url", ["https://gateway.example.com", "http://93.184.216.34:4000"])
def test_the_rule_of_the_lan_can_be_lifted(url: str) -> None:
    request = probing.plan(params(gateway_url=url, lan_only=False))
    assert request.gateway is not None


@pytest.mark.parametrize(
    ("after", "expected", "ending"),
    [(-3600, "unauthorized", False), (-59, "works", True), (59, "works", True), (61, "works", False)],
)
def test_a_key_that_has_ended_must_be_refused(after: int, expected: str, ending: bool) -> None:
    expires = (NOW + timedelta(seconds=after)).isoformat().replace("+00:00", "Z")
    found = probing.plan(params({"expires": expires}), NOW).checks[0]
    assert (found.expected, found.ending) == (expected, ending)
    for word in ("works", "unauthorized"):
        assert model.cell_of(found, model.Verdict(word)).ok == (ending or word == expected)


def test_every_word_is_said_by_a_probe(gateway: FaultyGateway) -> None:
    """No word that is documented and never said, and none that is said and not documented."""
    expect = CHECK["expect"]
    checks: dict[str, dict[str, Any]] = {
        "works": {},
        "denied": {"service": "denied", "expected": "denied"},
        "leak": {"service": "ok-leak", "expected": "denied"},
        "wrong_result": {"service": "wrong"},
        "tool_error": {"service": "raises"},
        "not_executed": {"service": "http429"},
        "not_listed": {"service": "ok-unlisted", "tool": "gone"},
        "not_registered": {"service": "gone"},
        "unauthorized": {"service": "http401"},
        "unreachable": {"service": "dead"},
        "timeout": {"service": "hang"},
        "wedged": {"path": "mcp"},
        "slow": {"service": "late", "expect": {**expect, "below_ms": 20}},
        "schema_changed": {"service": "ok-pinned", "expect": {**expect, "tool_schema": schema_pin({"old": 1})}},
        "protocol_error": {"service": "html"},
        "not_supported": {"path": "chat"},
        "refused_connection": {"path": "direct"},
    }
    gateway.wedged = True
    endpoints = {"ok": {"url": "http://127.0.0.1:9/mcp"}}
    options = params(*checks.values(), gateway_url=gateway.url, endpoints=endpoints, timeout=1.0)
    result = probing.probe(options)
    assert [cell["verdict"] for cell in result["cells"]] == list(checks)
    assert set(checks) == set(model.VERDICTS)
    assert result["wedged"] is True
    assert [cell["ok"] for cell in result["cells"]] == [word in ("works", "denied", "not_supported") for word in checks]
    assert all(cell["stage"] in model.STAGES for cell in result["cells"])
    assert all(cell["ok"] or (cell["detail"] and cell["fix"]) for cell in result["cells"])


def test_a_key_that_the_gateway_repeats_does_not_reach_the_result(gateway: FaultyGateway) -> None:
    result = probing.probe(params({"service": "tells"}, gateway_url=gateway.url))
    assert result["cells"][0]["verdict"] == "tool_error"
    assert "Bearer" in result["cells"][0]["evidence"]
    assert SECRET not in json.dumps(result)


def test_a_key_in_the_name_of_a_server_does_not_reach_the_result(monkeypatch: pytest.MonkeyPatch) -> None:
    async def look(_request: probing.Request) -> probing.Found:
        return probing.Found(run.Outcome(endpoints=[{"server_name": f"server of {SECRET}", "tools": [SECRET]}]))

    monkeypatch.setattr(probing, "look", look)
    assert SECRET not in json.dumps(probing.probe(params()))


def test_result(gateway: FaultyGateway) -> None:
    result = probing.probe(params({}, {"service": "wrong"}, gateway_url=gateway.url))
    assert result["ok"] is False
    assert result["summary"].splitlines()[:2] == [
        "1 of 2 cells are not as expected:",
        "- k wrong rest: should be works, is wrong_result at stage result: expected: contains 'hello'",
    ]
    assert result["litellm_version"] == "1.77.3"
    assert [service["service"] for service in result["services"]] == ["ok", "wrong"]
    assert result["services"][0]["schemas"]["echo"] == schema_pin(SCHEMA)
    assert abs(result["clock_skew_s"]) < 1
    assert result["gateway_time"].startswith("20")
    assert 0 < result["seconds"] < 5
    assert probing.probe(params({}, gateway_url=gateway.url))["ok"] is True
    assert probing.probe({**params(), "checks": [], "gateway_url": gateway.url})["ok"] is False, (
        "no cell proves nothing"
    )


def test_cells_keep_the_order_of_the_checks(gateway: FaultyGateway) -> None:
    endpoints = {"ok": {"url": "http://127.0.0.1:9/mcp"}}
    paths = ["direct", "rest", "chat", "mcp"]
    result = probing.probe(params(*({"path": path} for path in paths), gateway_url=gateway.url, endpoints=endpoints))
    assert [cell["path"] for cell in result["cells"]] == paths


BEFORE = datetime(2026, 6, 1, 12, 0, 0, 900_000, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("date", "skew"),
    [
        ("Mon, 01 Jun 2026 12:00:00 GMT", 0.0),
        ("Mon, 01 Jun 2026 12:00:01 GMT", 0.0),
        ("Mon, 01 Jun 2026 12:05:01 GMT", 299.9),
        ("Mon, 01 Jun 2026 11:00:00 GMT", -3599.9),
        ("Mon, 01 Jun 2026 12:00:00 -0000", 0.0),
        ("yesterday", None),
        (None, None),
    ],
)
def test_the_clock(date: str | None, skew: float | None) -> None:
    found = transport.clock_of(date, BEFORE, BEFORE + timedelta(milliseconds=200))
    assert found.skew_s == skew
    assert bool(found.time) == (skew is not None)


@pytest.mark.parametrize(
    ("kind", "running", "wanted", "usable"),
    [
        ("result", "1.77.3", None, True),
        ("result", "", "1.77.3", True),
        ("result", "", None, False),
        ("http", "", "1.77.3", True),
        ("http", "", None, False),
        ("refused", "", "1.77.3", False),
        ("timeout", "", "1.77.3", False),
    ],
)
def test_usable(kind: str, running: str, wanted: str | None, usable: bool) -> None:
    assert probing.usable(model.Answer(kind), running, wanted) is usable


def test_warnings() -> None:
    assert probing.warnings_of(versions.facts("1.77.3"), "1.77.3", "1.77.3-stable") == ()
    assert "expected was 1.106.2" in probing.warnings_of(versions.facts("1.77.3"), "1.77.3", "1.106.2")[0]
    assert "never observed" in probing.warnings_of(versions.facts("1.90.0"), "1.90.0", None)[0]


def test_a_slot_is_given_back_by_what_hangs() -> None:
    assert run.PATIENCE < 2 <= run.SLOTS
