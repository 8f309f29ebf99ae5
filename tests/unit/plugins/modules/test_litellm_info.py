# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Module litellm_info."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
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


def test_gather_everything_but_secrets(fake: FakeLiteLLM) -> None:
    fake.add_key(
        "b", "sk-secret-one", metadata={"managed_by": "lan.mcp_gateway"}, object_permission={"mcp_servers": ["s"]}
    )
    fake.add_key("a", "sk-secret-two")
    fake.add_key(None, "sk-secret-three")
    fake.add_config_server("by_config", "0123")
    fake.servers["s"] = {
        "server_id": "s",
        "created_by": "x",
        "url": "http://u:secret@s/sse",
        "env": {"A": "secret"},
        "mcp_info": {"description": "managed by lan.mcp_gateway"},
    }
    result = run(fake, gather=["models", "servers", "keys"])
    assert result["models"] == ["selftest"]
    assert [(row["server_id"], row["source"], row["managed"]) for row in result["servers"]] == [
        ("0123", "config", False),
        ("s", "database", True),
    ]
    assert [(row["alias"], row["services"], row["managed"]) for row in result["keys"]] == [
        ("a", [], False),
        ("b", ["s"], True),
    ]
    assert "secret" not in json.dumps(result)
    assert not any(token in json.dumps(result) for token in fake.keys)


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


def waited(fake: FakeLiteLLM, seconds: int, events: dict[int, Any]) -> Any:
    """State and history of a wait on a clock of its own."""
    clock = Clock(events)
    params = {"url": fake.url, "admin_key": MASTER_KEY, "admin_key_file": None, "version": None}
    client = LiteLLMClient(fake.url, MASTER_KEY, timeout=2)
    return litellm_info.wait_until_ready(client, params, seconds, clock.time, clock.pause)


def test_wait_tells_what_changed(fake: FakeLiteLLM) -> None:
    fake.faults[("GET", "/health/readiness")] = Fault(503, "Service Unhealthy", times=3)
    fake.db = "Not connected"
    state, waiting = waited(fake, 60, {8: lambda: setattr(fake, "db", "connected")})
    assert state.ready
    assert [line.split(" s: ")[0] for line in waiting.progress] == ["0.0", "3.0", "8.0"]
    assert "503 Service Unhealthy" in waiting.progress[0]
    assert waiting.told() == {"progress": waiting.progress, "waited": 8.0}


def test_wait_ends(fake: FakeLiteLLM) -> None:
    fake.db = "Not connected"
    state, waiting = waited(fake, 5, {})
    assert (state.ready, waiting.waited, len(fake.calls)) == (False, 5.0, 6)


def test_an_empty_schema_is_never_ready(fake: FakeLiteLLM, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(litellm_info, "PAUSE", 0.3)
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
