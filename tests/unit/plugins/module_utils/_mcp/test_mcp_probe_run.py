# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The probe against an in-process gateway whose services fail in every way that was seen."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.versions import facts
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp import run, transport
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.expect import schema_pin
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.model import Answer, Cell, Check, Expect
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.faulty_gateway import SCHEMA, TOOLS, FaultyGateway

OLD, NEW = facts("1.77.3"), facts("1.106.2")
KEYS = {"good": "sk-good", "other": "sk-other", "empty": "", "blocked": "sk-blocked"}
TIMEOUT = 1.0


@pytest.fixture
def gateway() -> Iterator[FaultyGateway]:
    with FaultyGateway().running() as server:
        yield server


def check(service: str, path: str = "rest", expected: str = "works", key: str = "good") -> Check:
    return Check(key, service, path, expected, "echo", {}, Expect(contains="hello"))


def outcome(url: str, checks: list[Check], version: Any = OLD, timeout: float = TIMEOUT) -> run.Outcome:
    async def main() -> run.Outcome:
        async with transport.new_client(timeout) as client:
            return await run.probe(transport.Gateway(url, "selftest", timeout), client, checks, KEYS, version)

    return asyncio.run(main())


def probe(url: str, checks: list[Check], version: Any = OLD, timeout: float = TIMEOUT) -> list[Cell]:
    return outcome(url, checks, version, timeout).cells


def words(cells: list[Cell]) -> list[str]:
    return [cell.verdict for cell in cells]


FAULTS = [
    ("ok", "works", "works"),
    ("wrong", "wrong_result", "wrong_result"),
    ("dead", "unreachable", "unreachable"),
    ("denied", "denied", "denied"),
    ("hang", "timeout", "timeout"),
    ("html", "protocol_error", "protocol_error"),
    ("half", "protocol_error", "protocol_error"),
    ("close", "protocol_error", "protocol_error"),
    ("http401", "unauthorized", "unauthorized"),
    ("http404", "not_executed", "not_executed"),
    ("http429", "not_executed", "not_executed"),
    ("http500", "not_executed", "not_executed"),
    ("http503", "unreachable", "unreachable"),
]


@pytest.mark.parametrize("path", ["rest", "mcp", "responses"])
def test_every_fault_has_its_verdict_and_one_timeout_is_the_price(gateway: FaultyGateway, path: str) -> None:
    started = time.monotonic()
    # The newer version does not wedge, so every path is asked at once; longer, since so many sessions take their time.
    cells = probe(gateway.url, [check(how, path) for how, _rest, _mcp in FAULTS], NEW, timeout=3 * TIMEOUT)
    column = 2 if path == "mcp" else 1
    assert dict(zip([fault[0] for fault in FAULTS], words(cells))) == {fault[0]: fault[column] for fault in FAULTS}
    assert time.monotonic() - started < 2 * 3 * TIMEOUT, "two that follow each other"
    assert all("\n" not in cell.detail and (cell.ok or cell.detail) for cell in cells)


def test_many_that_hang_cost_one_timeout_and_hold_nobody_up(
    gateway: FaultyGateway, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "PATIENCE", 0.1)
    hanging = [replace(check("hang"), tool=f"echo{number}", key="good", path="rest") for number in range(3 * run.SLOTS)]
    hanging = [replace(one, service=f"hang-{number}") for number, one in enumerate(hanging)]
    started = time.monotonic()
    cells = probe(gateway.url, [*hanging, check("ok")], NEW)
    assert time.monotonic() - started < TIMEOUT + 1.5
    assert words(cells) == ["timeout"] * len(hanging) + ["works"]


@pytest.mark.parametrize("lists_hang", [True, False])
@pytest.mark.parametrize("version", [OLD, NEW])
def test_three_hung_of_twelve_services_cost_one_timeout(gateway: FaultyGateway, version: Any, lists_hang: bool) -> None:
    gateway.lists_hang = lists_hang
    services = [f"hang-{number}" for number in range(3)] + [f"ok-{number}" for number in range(9)]
    checks = [check(service, path, key=key) for service in services for path in ALL[:3] for key in ("good", "other")]
    started = time.monotonic()
    cells = probe(gateway.url, checks, version, timeout=2.0)
    assert time.monotonic() - started <= 2.0 + 1
    assert {cell.verdict for cell in cells if cell.service.startswith("hang")} == {"timeout"}
    assert {cell.verdict for cell in cells if cell.service.startswith("ok")} == {"works"}
    hung = [tool for _path, tool in gateway.asked if tool.startswith("hang")]
    assert len(hung) == (0 if lists_hang else 3), "what is known to hang is not asked again"


def test_a_gateway_that_wedges_is_not_asked_by_mcp_for_a_dead_service(gateway: FaultyGateway) -> None:
    checks = [check(how, path) for how in ("ok", "dead", "hang") for path in ("mcp", "responses", "rest")]
    cells = probe(gateway.url, checks)
    assert words(cells) == ["works"] * 3 + ["unreachable"] * 3 + ["timeout"] * 3
    assert [tool for path, tool in gateway.asked if path == "/mcp/"] == ["ok-echo"]
    assert next(path for path, tool in gateway.asked if tool == "ok-echo") == "/mcp-rest/tools/call"
    assert "not asked" in cells[3].detail
    assert "MCP client session is not initialized" in cells[3].evidence
    assert sum(tool == "hang-echo" for _path, tool in gateway.asked) == 1


def test_list_and_scout_share_one_timeout(gateway: FaultyGateway) -> None:
    gateway.lists_late = 0.6
    started = time.monotonic()
    assert words(probe(gateway.url, [check("hang")])) == ["timeout"]
    assert time.monotonic() - started < TIMEOUT + 0.4


def test_without_rest_cells_a_scout_protects_mcp(gateway: FaultyGateway) -> None:
    cells = probe(gateway.url, [check("dead", "mcp"), check("ok", "mcp")])
    assert words(cells) == ["unreachable", "works"]
    assert len(cells) == 2
    assert ("/mcp/", "dead-echo") not in gateway.asked


def test_a_wedged_gateway_is_told_from_a_slow_service(gateway: FaultyGateway) -> None:
    gateway.wedged = True
    found = outcome(gateway.url, [check("ok", "rest"), check("ok", "mcp"), check("ok", "mcp", key="other")])
    assert words(found.cells) == ["works", "wedged", "wedged"]
    assert found.wedged
    assert "restart" in found.cells[1].fix
    assert found.cells[1].stage == "initialize"


def test_what_needs_no_question_is_not_asked(gateway: FaultyGateway) -> None:
    problem = replace(check("ok"), problem="never deployed")
    cells = probe(gateway.url, [check("ok", "chat"), check("ok", key="empty"), problem])
    assert words(cells) == ["not_supported", "unauthorized", "not_registered"]
    assert [cell.ok for cell in cells] == [True, False, False]
    assert gateway.asked == []


def test_a_tool_that_runs_for_a_key_without_grant_is_a_leak(gateway: FaultyGateway) -> None:
    checks = [check(how, path, "denied") for how in ("ok", "denied") for path in ("rest", "mcp", "responses")]
    assert words(probe(gateway.url, checks)) == ["leak"] * 3 + ["denied"] * 3


ALL = ("rest", "mcp", "responses", "chat")


def refused(service: str, path: str) -> Check:
    return check(service, path, "unauthorized", "blocked")


def test_a_blocked_key_is_refused_on_every_path_and_disturbs_nobody(gateway: FaultyGateway) -> None:
    services = ("ok", "dead", "hang")
    checks = [made(how, path) for how in services for path in ALL[:3] for made in (refused, check)]
    cells = probe(gateway.url, [*checks, refused("ok", "chat")])
    assert {cell.verdict for cell in cells if cell.key == "blocked"} == {"unauthorized"}
    assert words([cell for cell in cells if cell.key == "good"]) == (
        ["works"] * 3 + ["unreachable"] * 3 + ["timeout"] * 3
    )
    assert ("/mcp/", "dead-echo") not in gateway.asked
    assert "Key is blocked" in cells[0].evidence


def test_a_blocked_key_that_is_accepted_leaks(gateway: FaultyGateway) -> None:
    gateway.accepts_all = True
    cells = probe(gateway.url, [refused(how, path) for how in ("ok", "denied") for path in ALL[:3]])
    assert words(cells) == ["leak"] * 3 + ["denied"] * 3
    assert all("--tags access" in cell.fix for cell in cells)


def test_a_refused_key_does_not_hide_a_wedge(gateway: FaultyGateway) -> None:
    gateway.wedged = True
    problem = replace(check("lost", "mcp"), problem="never deployed")
    cells = probe(gateway.url, [check("ok"), check("ok", "mcp"), refused("ok", "mcp"), problem])
    assert words(cells) == ["works", "wedged", "unauthorized", "not_registered"]


def test_a_gateway_without_its_database_proves_no_refusal(gateway: FaultyGateway) -> None:
    gateway.database = False
    cells = probe(gateway.url, [refused("ok", path) for path in ALL])
    assert words(cells) == ["not_executed"] * 4
    assert "database" in cells[1].detail


def test_without_a_value_no_refusal_is_proved(gateway: FaultyGateway) -> None:
    assert words(probe(gateway.url, [check("ok", "rest", "unauthorized", "empty")])) == ["not_executed"]
    assert gateway.asked == []


def test_a_key_that_may_not_use_rest_is_no_scout(gateway: FaultyGateway) -> None:
    alone = replace(check("ok", "mcp"), rest_allowed=False)
    assert words(probe(gateway.url, [alone])) == ["works"]
    assert gateway.asked == [("/mcp/", "ok-echo")]
    assert gateway.listed == [], "the list is REST, too"
    cells = probe(gateway.url, [replace(check("dead", "mcp"), rest_allowed=False), check("dead", "rest", key="other")])
    assert words(cells) == ["unreachable"] * 2
    assert ("/mcp/", "dead-echo") not in gateway.asked


def test_too_many_at_once_for_a_key_are_asked_again_one_by_one(
    gateway: FaultyGateway, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "PAUSES", (0.01, 0.01))
    checks = [replace(check(f"crowd-{number}"), path=path) for number in range(3) for path in ALL[:3]]
    assert words(probe(gateway.url, checks, NEW)) == ["works"] * 9


def test_nobody_listens() -> None:
    async def main() -> tuple[Answer, Any, Any]:
        async with transport.new_client(2) as client:
            return await transport.readiness(transport.Gateway("http://127.0.0.1:9", "m", 2), client)

    answer, data, clock = asyncio.run(main())
    cells = run.all_down([check("ok"), check("ok", expected="denied", key="other")], answer).cells
    assert data == {}
    assert clock == transport.Clock()
    assert words(cells) == ["refused_connection"] * 2
    assert (
        words(probe("http://127.0.0.1:9", [check("ok", path) for path in ("rest", "mcp", "responses")], NEW))
        == ["refused_connection"] * 3
    )


def test_an_unready_gateway_says_so() -> None:
    found = run.all_down([check("ok")], Answer("http", "Service Unhealthy (db down)", 503))
    assert words(found.cells) == ["unreachable"]
    assert "db down" in found.cells[0].evidence
    assert found.services[0]["loaded"] is None


def test_cells_keep_the_order_of_the_checks(gateway: FaultyGateway) -> None:
    checks = [check(how, path) for path in ("responses", "mcp", "rest") for how in ("wrong", "ok")]
    assert [(cell.service, cell.path) for cell in probe(gateway.url, checks)] == [(c.service, c.path) for c in checks]


def test_what_the_gateway_knows_of_the_services(gateway: FaultyGateway) -> None:
    checks = [check(service) for service in ("ok", "dead", "gone", "bare", "secret", "config")]
    found = outcome(gateway.url, [*checks, check("denied", expected="denied")])
    assert words(found.cells) == ["works", "unreachable", "not_registered", "not_listed", "works", "works", "denied"]
    known = {entry["service"]: (entry["loaded"], entry["tools"]) for entry in found.services}
    assert known == {
        "ok": (True, sorted(TOOLS)),
        "dead": (True, []),
        "gone": (False, None),
        "bare": (True, []),
        "secret": (True, None),
        "config": (True, sorted(TOOLS)),
        "denied": (None, None),
    }
    assert found.services[0]["schemas"]["echo"] == schema_pin(SCHEMA)


@pytest.mark.parametrize(
    ("changes", "word", "says"),
    [
        ({"tool": "ecko"}, "not_listed", "did you mean echo?"),
        ({"arguments": {"text": 1}}, "schema_changed", "arguments.text: 1 is not of type"),
        ({"expect": Expect(contains="hello", tool_schema="sha256:" + "0" * 64)}, "schema_changed", "not the pinned"),
        ({"expect": Expect(contains="hello", tool_schema=schema_pin(SCHEMA))}, "works", ""),
    ],
)
def test_a_tool_that_is_not_as_it_was_is_not_called(
    gateway: FaultyGateway, changes: dict[str, Any], word: str, says: str
) -> None:
    cells = probe(gateway.url, [replace(check("ok", path), **changes) for path in ALL[:3]])
    assert words(cells) == [word] * 3
    assert says in cells[0].detail
    assert bool(gateway.asked) == (word == "works")
    assert word == "works" or {cell.stage for cell in cells} == {"list"}
