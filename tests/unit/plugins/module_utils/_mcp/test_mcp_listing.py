# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What LiteLLM 1.77.3 and 1.106.2 were seen to answer when asked for the tools of a service."""

from __future__ import annotations

import json
from typing import Any

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp import order
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.judge import judge
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.listing import listing_of, refusal
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.model import Answer, Check, Expect, Verdict

CHECK = Check("k", "mcp_x", "rest", "works", "echo", {"text": "hello"}, Expect(contains="hello"))
ECHO = {"name": "echo", "inputSchema": {"type": "object", "required": ["text"]}}


def listed(tools: Any, error: Any = None, message: str = "") -> Answer:
    return Answer("result", json.dumps({"tools": tools, "error": error, "message": message}))


def failed(status: int, detail: Any) -> Answer:
    return Answer("http", json.dumps({"detail": detail}), status)


def said(code: str) -> dict[str, str]:
    return {"error": code, "message": "Failed to list tools from server mcp_x"}


ANSWERS = [
    # (answer, loaded, tools, verdict on the service)
    (listed([{**ECHO, "name": "mcp_x-echo"}]), True, ["echo"], ""),  # 1.77.3
    (listed([ECHO]), True, ["echo"], ""),  # 1.106.2
    (listed([]), True, [], ""),  # 1.77.3, whether it is down or has none
    (listed([], "server_not_found", "Server with id mcp_x not found"), False, None, ""),
    (listed([], "unexpected_error", "An unexpected error occurred: x"), None, None, ""),
    (failed(403, {"error": "access_denied", "message": "The key is not allowed to access server x"}), None, None, ""),
    (Answer("http", '{"error":{"message":"Authentication Error, …","code":"401"}}', 401), None, None, ""),
    (failed(502, said("unreachable")), True, None, "unreachable"),
    (failed(502, said("upstream_error")), True, None, "unreachable"),
    (failed(500, said("internal")), True, None, "protocol_error"),
    (failed(401, "Unauthorized"), True, None, "unreachable"),
    (failed(403, "Forbidden"), True, None, "unreachable"),
    (Answer("http", "Internal Server Error", 500), None, None, ""),
    (Answer("timeout", "nothing within 1 s"), None, None, ""),
    (Answer("garbled", "RemoteProtocolError"), None, None, ""),
    (Answer("result", "<html>"), None, None, ""),
    (Answer("result", "[]"), None, None, ""),
]


@pytest.mark.parametrize(("answer", "loaded", "tools", "trouble"), ANSWERS, ids=lambda value: str(value)[:60])
def test_listing(answer: Answer, loaded: bool | None, tools: Any, trouble: str) -> None:
    found = listing_of("mcp_x", answer)
    entry = found.as_dict()
    assert (entry["loaded"], entry["tools"], found.trouble) == (loaded, tools, trouble)
    assert bool(entry["detail"]) == (tools != ["echo"])
    assert set(entry["schemas"]) == set(tools or [])


def test_a_tool_that_is_listed_twice_is_said() -> None:
    assert "more than once: echo" in listing_of("mcp_x", listed([ECHO, ECHO])).detail


def test_a_strange_list_breaks_nothing() -> None:
    found = listing_of("mcp_x", listed([1, {"name": None}, {"name": "echo", "inputSchema": "none"}]))
    assert found.tools == {"echo": "none"}
    assert refusal(CHECK, found.tools) is None


@pytest.mark.parametrize(
    ("trouble", "word", "result"),
    [
        ("unreachable", "not_executed", "unreachable"),
        ("unreachable", "not_registered", "unreachable"),
        ("protocol_error", "tool_error", "protocol_error"),
        ("unreachable", "works", "works"),
        ("unreachable", "unauthorized", "unauthorized"),
    ],
)
def test_what_ails_a_service_explains_its_calls_but_never_hides_one_that_ran(
    trouble: str, word: str, result: str
) -> None:
    code = {"unreachable": "unreachable", "protocol_error": "internal"}[trouble]
    listing = listing_of("mcp_x", failed(502, said(code)))
    verdict = order.with_listing(CHECK, Verdict(word), listing)
    assert verdict.word == result
    assert word == result or (verdict.stage == "list" and verdict.fix)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("MCPError: Unexpected content type: text/html", "protocol_error"),
        ("RemoteProtocolError: peer closed connection", "protocol_error"),
        ("HTTPStatusError: Client error '401 Unauthorized' for url 'http://x'", "unreachable"),
        ("Error executing tool: ConnectError: All connection attempts failed", "unreachable"),
        ("ReadTimeout: ", "unreachable"),
        # A tool's own words.
        ("Error executing tool echo: ConnectError: x", "tool_error"),
        ("Failed to fetch: HTTPStatusError: Client error '404'", "tool_error"),
    ],
)
def test_what_the_gateways_own_client_met(text: str, word: str) -> None:
    verdict = judge(CHECK, Answer("result", text, is_error=True))
    assert (verdict.word, verdict.stage) == (word, "call")
