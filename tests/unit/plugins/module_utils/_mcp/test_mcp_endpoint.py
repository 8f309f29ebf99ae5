# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Path direct: the official client against a server that misbehaves on demand, by both transports."""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Iterator
from typing import Any

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp import probe as probing
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.mcp_faults import FaultServer

TIMEOUT = 1.0
CHECK: dict[str, Any] = {
    "service": "x",
    "path": "direct",
    "tool": "echo",
    "arguments": {"text": "hello"},
    "read_only": True,
    "expect": {"contains": "hello"},
}


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer() as found:
        yield found


def ask(url: str, headers: Any = None, **changes: Any) -> dict[str, Any]:
    endpoints = {"x": {"url": url, "headers": headers or {}}}
    return probing.probe({"timeout": TIMEOUT, "endpoints": endpoints, "checks": [{**CHECK, **changes}]})


BY_BOTH = {
    "ok": ("works", "result"),
    "added_argument": ("works", "result"),
    "refuse_method": ("protocol_error", "http"),
    "hang": ("timeout", "http"),
    "hang_after_headers": ("timeout", "initialize"),
    "half_body": ("protocol_error", "initialize"),
    "reset": ("protocol_error", "http"),
    "html": ("protocol_error", "initialize"),
    "http_401": ("unauthorized", "authenticate"),
    "http_403": ("denied", "permitted"),
    "http_404": ("protocol_error", "http"),
    "http_500": ("protocol_error", "http"),
    "http_503": ("unreachable", "http"),
    "redirect_307": ("protocol_error", "http"),
    "invalid_json": ("protocol_error", "initialize"),
    "wrong_content_type": ("protocol_error", "initialize"),
    "wrong_id": ("protocol_error", "initialize"),
    "rpc_error": ("protocol_error", "initialize"),
    "old_protocol": ("protocol_error", "initialize"),
    "no_tools": ("not_listed", "list"),
    "renamed_tool": ("not_listed", "list"),
    "changed_schema": ("schema_changed", "list"),
    "tool_raises": ("tool_error", "call"),
    "tool_raises_quietly": ("tool_error", "call"),
    "wrong_result": ("wrong_result", "result"),
    "empty_result": ("wrong_result", "result"),
    "other_call": ("wrong_result", "result"),
    "huge_result": ("wrong_result", "result"),
    "image_result": ("wrong_result", "result"),
    "hostile_text": ("wrong_result", "result"),
    "hang@list": ("timeout", "list"),
    "hang@call": ("timeout", "call"),
    "wrong_id@call": ("protocol_error", "call"),
    "invalid_json@list": ("protocol_error", "list"),
    "rpc_error@call": ("tool_error", "call"),
}


@pytest.mark.parametrize("path", ["/mcp", "/sse"])
@pytest.mark.parametrize("mode", BY_BOTH)
def test_each_fault_has_its_verdict_and_stage_in_time(server: FaultServer, path: str, mode: str) -> None:
    server.mode = mode
    started = time.monotonic()
    result = ask(server.url + path)
    assert time.monotonic() - started < TIMEOUT + 1
    cell = result["cells"][0]
    assert (cell["verdict"], cell["stage"]) == BY_BOTH[mode]
    assert len(cell["evidence"]) <= 300
    assert result["ok"] == (cell["verdict"] == "works")
    if not result["ok"]:
        assert cell["detail"]
        assert cell["fix"]
    assert ("tools/call" in server.seen) == (cell["stage"] in ("call", "result"))


def test_a_late_answer_is_slow(server: FaultServer) -> None:
    server.mode, server.seconds = "slow@call", 0.2
    cell = ask(server.url + "/mcp", expect={"contains": "hello", "below_ms": 100})["cells"][0]
    assert (cell["verdict"], cell["stage"]) == ("slow", "result")
    server.mode, server.seconds = "slow@list", 0.2
    cell = ask(server.url + "/mcp", expect={"contains": "hello", "below_ms": 190})["cells"][0]
    assert cell["verdict"] == "works", "the time of the list is not the call's"


def test_what_the_service_says_of_itself(server: FaultServer) -> None:
    server.mode = "duplicate_tools"
    found = ask(server.url + "/sse")["endpoints"]
    assert (found[0]["server_name"], found[0]["server_version"]) == ("fault-server", "1.0")
    assert found[0]["tools"] == ["data", "echo", "fail"]
    assert found[0]["schemas"]["echo"].startswith("sha256:")
    assert found[0]["descriptions"][1] == {"name": "echo", "description": "Gives the text back."}
    assert "more than once: data, echo, fail" in found[0]["detail"]


def test_a_pin_taken_from_a_result_holds_until_the_tool_changes(server: FaultServer) -> None:
    pin = ask(server.url + "/mcp")["endpoints"][0]["schemas"]["echo"]
    expect = {"contains": "hello", "tool_schema": pin}
    assert ask(server.url + "/mcp", expect=expect)["ok"]
    server.mode = "added_argument"
    cell = ask(server.url + "/mcp", expect=expect)["cells"][0]
    assert cell["verdict"] == "schema_changed"
    assert pin in cell["evidence"]


@pytest.mark.parametrize("path", ["/mcp", "/sse"])
def test_a_secret_that_the_service_repeats_does_not_reach_the_result(server: FaultServer, path: str) -> None:
    server.mode, server.secret = "error_with_secret", "opensesame-4711-opensesame"
    result = ask(server.url + path, headers={"Authorization": f"Bearer {server.secret}"})
    assert result["cells"][0]["verdict"] == "tool_error"
    assert "login with <redacted> failed" in result["cells"][0]["evidence"]
    assert server.secret not in json.dumps(result)


def test_names_and_ports_without_anybody() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}/mcp"
        cell = ask(url)["cells"][0]
    assert (cell["verdict"], cell["stage"]) == ("refused_connection", "connect")
    cell = ask("http://no-such-host.invalid-lan.test/mcp")["cells"][0]
    assert (cell["verdict"], cell["stage"]) == ("unreachable", "resolve")
    assert ask("http://no-such-host.test/sse")["cells"][0]["stage"] == "resolve"


def test_twelve_services_of_which_three_hang(server: FaultServer) -> None:
    server.mode = "ok"
    with FaultServer("hang") as hung:
        urls = {f"s{number}": (hung if number < 3 else server).url + "/mcp" for number in range(12)}
        checks = [{**CHECK, "service": name} for name in urls]
        started = time.monotonic()
        endpoints = {name: {"url": url} for name, url in urls.items()}
        result = probing.probe({"timeout": 3, "endpoints": endpoints, "checks": checks})
        assert time.monotonic() - started <= 3 + 1
    assert [cell["verdict"] for cell in result["cells"]] == ["timeout"] * 3 + ["works"] * 9
