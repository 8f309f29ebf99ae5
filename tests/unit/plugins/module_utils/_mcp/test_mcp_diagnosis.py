# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said to be broken, by what was seen."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.diagnosis import STEPS, Seen, Unknown, diagnose
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.model import STAGES


def cell(verdict: str = "works", stage: str = "result", **more: Any) -> dict[str, Any]:
    found = {
        "key": "claude-code",
        "service": "mcp_fetch",
        "path": "mcp",
        "expected": "works",
        "verdict": verdict,
        "stage": stage,
        "detail": "",
        "evidence": "",
        "fix": "",
        **more,
    }
    return {**found, "ok": found["verdict"] == found["expected"]}


def container(name: str, **more: Any) -> dict[str, Any]:
    running = {"state": "running", "status": "Up 2 hours", "health": "healthy", "networks": ["litellm-mcp-net"]}
    return {"name": name, **running, **more}


def key(**more: Any) -> dict[str, Any]:
    fine = {"blocked": False, "max_budget": None, "spend": 0.0, "services": ["mcp_fetch"], "access_groups": []}
    return {"alias": "claude-code", **fine, "team": None, **more}


URL = "http://mcp-fetch:8080/sse"
SERVER = {"server_id": "mcp_fetch", "server_name": "mcp_fetch", "url": URL, "transport": "sse"}
INFO = {"db": "connected", "error": None, "schema_missing": False, "servers": [SERVER], "keys": [key()]}

FINE = Seen(
    cells=[cell()],
    engine={"running": True, "error": None},
    containers=[container("litellm-proxy"), container("litellm-db"), container("mcp-fetch")],
    info=INFO,
    deployed={"mcp_fetch": {"container": "mcp-fetch", "url": URL, "transport": "sse"}},
)
UNREACHABLE = [cell("unreachable", "call", detail="the gateway cannot reach it", evidence="no route", fix="look")]
UNKNOWN_KEY = [cell("unauthorized", "authenticate", detail="not accepted")]


def without(name: str, **more: Any) -> list[dict[str, Any]]:
    """The containers, one of them missing, or another than it should be."""
    others = [found for found in FINE.containers if found["name"] != name]
    return [dict(found) for found in others] + ([container(name, **more)] if more else [])


def test_what_works_is_said_to_work() -> None:
    found = diagnose(FINE)
    assert found["ok"]
    assert found["broken"] == ""
    assert found["text"] == "Nothing is broken: 1 call between keys and services ended as expected."


BROKEN: list[tuple[str, dict[str, Any], str, str]] = [
    ("a name", {"cells": [cell("unreachable", "resolve", detail="no such name")]}, "name", "no such name"),
    ("a port", {"cells": [cell("refused_connection", "connect")]}, "port", "refused_connection on mcp"),
    ("a stranger", {"cells": [cell("protocol_error", "http", evidence="<html>")]}, "http", "(<html>)"),
    ("a wrong key", {"cells": UNKNOWN_KEY}, "key", "not accepted"),
    ("a deleted key", {"cells": UNKNOWN_KEY, "info": {**INFO, "keys": []}}, "key", "no key claude-code"),
    ("a blocked key", {"cells": UNKNOWN_KEY, "info": {**INFO, "keys": [key(blocked=True)]}}, "key", "is blocked"),
    (
        "a spent budget",
        {
            "cells": [cell("not_executed", "permitted")],
            "info": {**INFO, "keys": [key(spend=5.0, max_budget=5.0)]},
        },
        "permission",
        "has spent 5 of 5 dollars",
    ),
    (
        "a missing grant",
        {"cells": [cell("denied", "permitted")], "info": {**INFO, "keys": [key(services=[])]}},
        "permission",
        "no grants",
    ),
    ("a leak", {"cells": [cell("leak", "permitted", expected="denied")]}, "permission", "leak on mcp"),
    (
        "no registration",
        {"cells": [cell("not_registered", "list")], "info": {**INFO, "servers": []}},
        "registration",
        "no server mcp_fetch",
    ),
    (
        "another address",
        {"cells": UNREACHABLE, "info": {**INFO, "servers": [{**SERVER, "url": "http://elsewhere/sse"}]}},
        "registration",
        "url http://elsewhere/sse",
    ),
    (
        "two of a name",
        {"cells": UNREACHABLE, "info": {**INFO, "servers": [SERVER, SERVER]}},
        "registration",
        "2 servers",
    ),
    ("no such tool", {"cells": [cell("not_listed", "list", detail="no tool fetch")]}, "list", "no tool fetch"),
    ("an error of the tool", {"cells": [cell("tool_error", "call", detail="it says so")]}, "call", "it says so"),
    ("a wrong result", {"cells": [cell("wrong_result", "result", detail="it says x")]}, "result", "it says x"),
    (
        "a stopped service",
        {"cells": UNREACHABLE, "containers": without("mcp-fetch", state="exited", status="Exited (137)", health=None)},
        "container",
        "container mcp-fetch is exited (Exited (137))",
    ),
    ("no container", {"cells": UNREACHABLE, "containers": without("mcp-fetch")}, "container", "no container mcp-fetch"),
    (
        "a dead child",
        {"cells": UNREACHABLE, "containers": without("mcp-fetch", health="unhealthy")},
        "container",
        "is unhealthy",
    ),
    (
        "a network that was taken off",
        {"cells": UNREACHABLE, "containers": without("mcp-fetch", networks=["other"])},
        "container",
        "shares no network with litellm-proxy",
    ),
    ("nothing deployed", {"cells": UNREACHABLE, "deployed": {}}, "container", "never deployed"),
    (
        "a stopped gateway",
        {"cells": [cell("refused_connection", "connect")], "containers": without("litellm-proxy", state="exited")},
        "container",
        "container litellm-proxy is exited",
    ),
    (
        "a gateway that starts",
        {"cells": [cell("refused_connection", "connect")], "containers": without("litellm-proxy", health="starting")},
        "container",
        "container litellm-proxy has just been started",
    ),
    (
        "a stopped engine",
        {"cells": UNREACHABLE, "engine": {"running": False, "error": "no socket"}, "containers": []},
        "container",
        "Docker does not run on the host: no socket",
    ),
    (
        "a stopped database",
        {"cells": UNKNOWN_KEY, "containers": without("litellm-db", state="exited")},
        "database",
        "container litellm-db is exited",
    ),
    ("a lost database", {"cells": UNKNOWN_KEY, "info": {**INFO, "schema_missing": True}}, "database", "tables are not"),
    (
        "a database of others that is away",
        {"cells": UNKNOWN_KEY, "database": None, "info": {**INFO, "db": "Not connected"}},
        "database",
        "Not connected",
    ),
]


@pytest.mark.parametrize(("changes", "step", "said"), [case[1:] for case in BROKEN], ids=[case[0] for case in BROKEN])
def test_what_is_broken_is_named_with_what_to_do(changes: dict[str, Any], step: str, said: str) -> None:
    found = diagnose(replace(FINE, **changes))
    assert not found["ok"]
    assert found["broken"] == step
    assert said in found["text"]
    assert found["text"].startswith(f"claude-code to mcp_fetch: broken at {step}, since ")
    assert "\n" not in found["text"]
    marked = [line for line in found["steps"] if "BROKEN" in line]
    assert len(marked) == 1
    assert marked[0].startswith(f"  {step} ")


def test_every_step_is_broken_by_a_case_above() -> None:
    assert {case[2] for case in BROKEN} | {"spend log"} == set(STEPS)


def test_every_stage_of_the_probe_is_a_step() -> None:
    for stage in STAGES:
        found = diagnose(replace(FINE, cells=[cell("tool_error", stage)]))
        assert found["broken"] in STEPS


def test_the_steps_say_how_far_the_call_got() -> None:
    steps = diagnose(replace(FINE, cells=[cell("tool_error", "call")]))["steps"]
    assert steps[0] == "claude-code to mcp_fetch:"
    assert [line.split()[0] for line in steps[1:]] == [step.split()[0] for step in STEPS]
    assert "ok" in steps[7]
    assert "not reached" in steps[9]


def test_the_cell_that_got_least_far_is_the_one_that_is_told() -> None:
    cells = [cell("wrong_result", "result"), cell("unauthorized", "authenticate", path="rest")]
    assert diagnose(replace(FINE, cells=cells))["broken"] == "key"


def test_what_works_while_its_container_starts_is_fine() -> None:
    assert diagnose(replace(FINE, containers=without("litellm-proxy", health="starting")))["ok"]


@pytest.mark.parametrize(
    ("info", "state"),
    [(INFO, "ok (the database is connected)"), ({"db": None}, "not looked at"), (None, "not looked at")],
)
def test_a_database_that_nobody_could_ask_about_is_not_said_to_be_fine(info: Any, state: str) -> None:
    steps = diagnose(replace(FINE, info=info))["steps"]
    assert steps[-1].split(maxsplit=1)[1] == state


def test_one_cause_of_many_ways_is_said_once() -> None:
    names = ["a", "b", "c", "d"]
    cells = [cell("unreachable", "call", key=name) for name in names] + [cell(service="mcp_postgres")]
    text = diagnose(replace(FINE, cells=cells, containers=without("mcp-fetch")))["text"]
    assert text.startswith("a to mcp_fetch, b to mcp_fetch, c to mcp_fetch and 1 more: broken at container")
    assert text.count("no container mcp-fetch") == 1
    assert text.endswith("1 other way as expected.")


def test_what_nobody_notices_yet_is_told() -> None:
    found = diagnose(replace(FINE, containers=without("litellm-db", state="paused", status="Up (Paused)")))
    assert not found["ok"]
    assert found["broken"] == "database"
    assert "But container litellm-db is paused" in found["text"]


def test_a_spend_log_that_misses_calls_is_told() -> None:
    spend = {"state": "missing", "asked": 4, "found": 1, "detail": "nothing within 30 s"}
    found = diagnose(replace(FINE, spend=spend))
    assert found["broken"] == "spend log"
    assert "1 of 4 calls are in the spend log: nothing within 30 s" in found["text"]


def test_a_key_that_must_be_refused_is_not_said_to_run_anything() -> None:
    steps = diagnose(replace(FINE, cells=[cell("denied", "permitted", expected="denied")]))["steps"]
    assert [line for line in steps if line.startswith("  call")] == [
        "  call         not to be reached: this key must be refused"
    ]


def test_one_key_or_service_can_be_named() -> None:
    cells = [cell(), cell("tool_error", "call", service="mcp_postgres")]
    assert diagnose(replace(FINE, cells=cells), service="mcp_fetch")["ok"]
    assert not diagnose(replace(FINE, cells=cells), key="claude-code")["ok"]


@pytest.mark.parametrize(
    ("named", "said"),
    [
        ({"key": "nobody"}, "key is 'nobody'; probed are claude-code"),
        ({"service": "mcp_fetsh"}, "service is 'mcp_fetsh'; probed are mcp_fetch"),
    ],
)
def test_what_was_not_probed_cannot_be_named(named: dict[str, str], said: str) -> None:
    with pytest.raises(Unknown, match=said):
        diagnose(FINE, **named)


def test_nothing_probed_is_an_error() -> None:
    with pytest.raises(Unknown, match="nothing was probed"):
        diagnose(replace(FINE, cells=[]))
