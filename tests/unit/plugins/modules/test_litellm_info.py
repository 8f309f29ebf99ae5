# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Module litellm_info."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm import waiting
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.client import LiteLLMClient
from ansible_collections.lan.mcp_gateway.plugins.modules import litellm_info
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.litellm import MASTER_KEY, FakeLiteLLM, Fault, running
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.module import run_module

LOOK = ["GET /health/readiness", "GET /key/list"]


@pytest.fixture(name="fake")
def _fake() -> Iterator[FakeLiteLLM]:
    with running(FakeLiteLLM()) as fake:
        yield fake


def run(fake: FakeLiteLLM, check: bool = False, **options: Any) -> dict[str, Any]:
    """Result of the module against *fake*."""
    return run_module(litellm_info.main, {"url": fake.url, "admin_key": MASTER_KEY, **options}, check)


def test_ready(fake: FakeLiteLLM) -> None:
    result = run(fake, version="v1.77.3-stable", wait=5)
    assert (result["ready"], result["db"], result["version"], result["error"]) == (True, "connected", "1.77.3", None)
    assert result["facts"]["default_transport"] == "sse"
    assert {"id", "summary", "fix"} == set(result["advisories"][0])
    assert fake.calls == LOOK


GRANTS = {"mcp_servers": ["fetch", "0123"], "mcp_access_groups": ["web"], "mcp_tool_permissions": {"fetch": ["b", "a"]}}
OURS = {"managed_by": "lan.mcp_gateway"}


def fill(fake: FakeLiteLLM) -> None:
    """Servers, teams and keys of all kinds."""
    fake.add_config_server("by_config", "0123")
    fake.servers["fetch"] = {
        "server_id": "fetch",
        "created_by": "x",
        "url": "http://u:secret@fetch/sse",
        "auth_type": "api_key",
        "credentials": {"auth_value": "secret"},
        "env": {"A": "secret"},
        "mcp_access_groups": ["web"],
        "mcp_info": {"description": "managed by lan.mcp_gateway"},
    }
    # Where LiteLLM keeps no grants of tools, they are in metadata.
    metadata = {**OURS, **({"mcp_tool_permissions": GRANTS["mcp_tool_permissions"]} if fake.older else {})}
    fake.access.new_team(
        {"team_id": "t1", "team_alias": "research", "metadata": metadata, "object_permission": GRANTS, "max_budget": 5}
    )
    fake.access.new_team({"team_id": "by hand", "team_alias": None})
    fake.add_key(
        "b",
        "sk-secret-one",
        metadata={**metadata, "owner": "ann", "tags": ["x"], "rotated_from": "a", "note": "secret"},
        object_permission=GRANTS,
        team_id="t1",
        rpm_limit=9,
    )
    fake.add_key("a", "sk-secret-two", object_permission={"mcp_servers": ["no-mcp-servers"]}, blocked=True)
    fake.add_key(None, "sk-secret-three", team_id="t1")
    for row in fake.keys.values():
        row.update(key_name="sk-...cret", created_at="2026-11-20T17:16:11Z", created_by="default_user_id")
        row["expires"] = "2027-01-31T18:00:00.120000Z" if row["key_alias"] == "b" else None


NO_LIMITS: dict[str, Any] = dict.fromkeys(("max_budget", "budget_duration", "rpm_limit", "tpm_limit"))
NOTHING: dict[str, Any] = {
    **NO_LIMITS,
    "models": [],
    "blocked": False,
    "owner": None,
    "tags": [],
    "spend": 0.0,
    "managed": False,
}
GRANTED = {"services": ["by_config", "fetch"], "access_groups": ["web"], "tools": {"fetch": ["a", "b"]}}
NO_GRANTS: dict[str, Any] = {"services": [], "access_groups": [], "tools": {}}


@pytest.mark.parametrize("version", ["1.77.3", "1.106.2"])
def test_gather_everything_but_secrets(fake: FakeLiteLLM, version: str) -> None:
    fake.version = version
    fill(fake)
    result = run(fake, gather=["models", "servers", "teams", "keys"])
    assert result["models"] == ["selftest"]
    assert [(row["server_id"], row["source"], row["managed"]) for row in result["servers"]] == [
        ("0123", "config", False),
        ("fetch", "database", True),
    ]
    assert (result["servers"][1]["access_groups"], result["servers"][1]["auth_type"]) == (["web"], "api_key")
    assert result["teams"] == [
        {"id": "by hand", "alias": None, **NO_GRANTS, **NOTHING, "keys": 0},
        {"id": "t1", "alias": "research", **GRANTED, **NOTHING, "max_budget": 5, "managed": True, "keys": 2},
    ]
    of_keys: dict[str, Any] = {
        "max_parallel_requests": None,
        "allowed_routes": [],
        "expires": None,
        "rotated_from": None,
    }
    assert result["keys"] == [
        {"alias": "a", "team": None, **NO_GRANTS, **NOTHING, **of_keys, "blocked": True},
        {
            **{"alias": "b", "team": "research", **GRANTED, **NOTHING, **of_keys, "managed": True},
            **{"rpm_limit": 9, "owner": "ann", "tags": ["x"], "rotated_from": "a", "expires": "2027-01-31T18:00:00Z"},
        },
    ]
    assert result["unnamed_keys"] == [
        {
            "created_at": "2026-11-20T17:16:11Z",
            "created_by": "default_user_id",
            "team": "research",
            "blocked": False,
        }
    ]
    assert "secret" not in json.dumps(result)
    assert "sk-..." not in json.dumps(result)
    assert not any(token in json.dumps(result) for token in fake.keys)


@pytest.mark.parametrize(
    ("subsets", "calls"),
    [
        (["servers"], ["GET /v1/mcp/server"]),
        (["keys"], ["GET /v1/mcp/server", "GET /v2/team/list", "GET /key/list"]),
        (["teams"], ["GET /v1/mcp/server", "GET /v2/team/list", "GET /team/info", "GET /key/list"]),
        (["readiness"], []),
    ],
)
def test_the_requests_of_each_part(fake: FakeLiteLLM, subsets: list[str], calls: list[str]) -> None:
    fill(fake)
    result = run(fake, gather=subsets)
    assert fake.calls == [*LOOK, *calls]
    asked = {name for name in ("servers", "teams", "keys", "unnamed_keys") if name in result}
    assert asked == {"servers": {"servers"}, "teams": {"teams"}, "readiness": set()}.get(
        subsets[0], {"keys", "unnamed_keys"}
    )


def test_not_ready_is_no_error_without_a_wait(fake: FakeLiteLLM) -> None:
    fake.db = "Not connected"
    result = run(fake, gather=["keys"])
    assert (result["ready"], result["version"]) == (False, "1.77.3")
    assert "its database is: Not connected" in result["error"]
    assert "keys" not in result


def test_nothing_there() -> None:
    with running(FakeLiteLLM()) as gone:
        pass
    result = run(gone)
    assert (result["ready"], result["version"], result["facts"], result["advisories"]) == (False, None, None, [])
    assert "nothing listens there" in result["error"]
    assert run(gone, check=True, wait=60)["ready"] is False


class Clock:
    """A clock that goes on with each pause; *events* happen at their second."""

    def __init__(self, events: dict[int, Any]) -> None:
        self.now, self.events = 0.0, events

    def time(self) -> float:
        return self.now

    def pause(self, seconds: float) -> None:
        self.now += seconds
        self.events.get(int(self.now), lambda: None)()


def test_a_database_that_was_made_anew_is_not_waited_for(fake: FakeLiteLLM) -> None:
    words = "Authentication Error, The table `public.LiteLLM_VerificationToken` does not exist in the current database."
    fake.faults[("GET", "/key/list")] = Fault(500, json.dumps({"error": {"message": words}}), times=99)
    result = run(fake, gather=["readiness"], wait=60)
    assert (result["failed"], result["schema_missing"], result["waited"] < 30) == (True, True, True)
    assert "the database was made anew while LiteLLM ran: restart its container" in result["msg"]
    fake.faults.clear()
    assert not run(fake, gather=["readiness"], wait=60)["schema_missing"]


def waited(fake: FakeLiteLLM, seconds: int, events: dict[int, Any]) -> Any:
    """State and history of a wait on a clock of its own."""
    clock = Clock(events)
    params = {"url": fake.url, "admin_key": MASTER_KEY, "admin_key_file": None, "version": None}
    client = LiteLLMClient(fake.url, MASTER_KEY, timeout=2)
    return waiting.wait_until_ready(client, params, seconds, clock.time, clock.pause)


def test_wait_tells_what_changed(fake: FakeLiteLLM) -> None:
    fake.faults[("GET", "/health/readiness")] = Fault(503, "Service Unhealthy", times=3)
    fake.db = "Not connected"
    state, history = waited(fake, 60, {8: lambda: setattr(fake, "db", "connected")})
    assert state.ready
    assert [line.split(" s: ")[0] for line in history.progress] == ["0.0", "3.0", "8.0"]
    assert "503 Service Unhealthy" in history.progress[0]
    assert history.told() == {"progress": history.progress, "waited": 8.0}


def test_wait_ends(fake: FakeLiteLLM) -> None:
    fake.db = "Not connected"
    state, history = waited(fake, 5, {})
    assert (state.ready, history.waited, len(fake.calls)) == (False, 5.0, 6)


def test_an_empty_schema_is_never_ready(fake: FakeLiteLLM, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "PAUSE", 0.3)
    fake.faults[("GET", "/key/list")] = Fault(
        500, "The table `public.LiteLLM_VerificationToken` does not exist", times=99
    )
    result = run(fake, wait=1)
    assert result["msg"].startswith("LiteLLM is not ready after 1 s: ")
    assert "does not exist" in result["msg"]


@pytest.mark.parametrize("wait", [0, 60])
def test_what_no_waiting_mends_is_said_at_once(fake: FakeLiteLLM, wait: int) -> None:
    result = run(fake, wait=wait, version="1.80.5")
    assert "LiteLLM 1.77.3 is running, but litellm_version is 1.80.5" in result["msg"]
    result = run_module(litellm_info.main, {"url": fake.url, "admin_key": "sk-wrong-key", "wait": wait})
    assert "is not the master key" in result["msg"]
    fake.version = "1.82.8"
    assert "must not be run" in run(fake, wait=wait)["msg"]


def test_another_server_on_that_port(fake: FakeLiteLLM) -> None:
    fake.faults[("GET", "/health/readiness")] = Fault(200, "<html>", times=9)
    assert "is url the address of LiteLLM itself?" in run(fake, wait=60)["msg"]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"wait": -1}, "wait: -1 is below 0"),
        ({"version": "1.82.7"}, "must not be run"),
        ({"version": "x"}, "no version"),
    ],
)
def test_bad_options(fake: FakeLiteLLM, options: dict[str, Any], message: str) -> None:
    assert message in run(fake, **options)["msg"]
    assert fake.calls == []


CALL = {"key": "k", "service": "mcp_a", "tool": "echo", "path": "rest"}
ROW = {
    "call_type": "call_mcp_tool",
    "mcp_namespaced_tool_name": "mcp_a/echo",
    "metadata": {"user_api_key_alias": "k", "mcp_tool_call_metadata": {"name": "echo"}},
}


def test_calls_are_found_in_the_spend_log(fake: FakeLiteLLM) -> None:
    fake.spend_rows = [{"call_type": "acompletion", "metadata": {}}] * 120 + [ROW]
    result = run(fake, spend={"since": "2026-01-01T12:00:00Z", "calls": [CALL], "wait": 0})
    assert (result["spend"]["state"], result["spend"]["found"]) == ("found", 1)
    assert fake.calls == [*LOOK, "GET /spend/logs/ui", "GET /spend/logs/ui"]
    assert "spend" not in run(fake)


def test_calls_that_no_version_logs_cost_no_request(fake: FakeLiteLLM) -> None:
    result = run(fake, spend={"since": "2026-01-01T12:00:00Z", "calls": [{**CALL, "path": "chat"}], "wait": 0})
    assert result["spend"]["state"] == "not_logged"
    assert fake.calls == LOOK


def test_a_row_that_never_comes_is_missing_and_check_mode_does_not_wait(fake: FakeLiteLLM) -> None:
    result = run(fake, check=True, spend={"since": "2026-01-01T12:00:00Z", "calls": [CALL], "wait": 600})
    assert result["spend"]["missing"] == [{"key": "k", "service": "mcp_a", "path": "rest"}]
