# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Verdicts on the answers that LiteLLM 1.77.3 and 1.106.2 were seen to give."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.judge import judge
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.model import (
    STAGES,
    VERDICTS,
    Answer,
    Check,
    Expect,
)
from ansible_collections.lan.mcp_gateway.plugins.module_utils._redact import redact

GUARD_REST = '{"detail":{"error":"mcp_server_not_granted","tool":"mcp_x-echo","message":"This key was not granted …"}}'
GUARD_TEXT = "{'error': 'mcp_server_not_granted', 'tool': 'mcp_x-echo', 'message': 'This key was not granted …'}"
KEY_ERROR = '{"error":{"message":"Authentication Error, Invalid proxy server token","type":"auth_error","code":"401"}}'
LONG_PAGE = "Contents of http://x/: " + "Tool 'a' not found. MCP client session is not initialized. " * 20


def check(expected: str = "works", expect: Expect | None = None) -> Check:
    return Check("k", "mcp_x", "rest", expected, "echo", {}, expect or Expect(contains="hello"))


def result(text: str, is_error: bool = False) -> Answer:
    return Answer("result", text, is_error=is_error)


def http(status: int, text: str = "") -> Answer:
    return Answer("http", text, status)


ANSWERS = [
    # (answer, verdict where it should work, verdict where it should be denied)
    (result("hello world"), "works", "leak"),
    (result("good bye"), "wrong_result", "leak"),
    (result(""), "wrong_result", "leak"),
    (result("hello", is_error=True), "tool_error", "leak"),
    (result("Error executing tool echo: kaboom"), "tool_error", "leak"),
    (result("Error: relation does not exist"), "tool_error", "leak"),
    (result("Input validation error: 'a' is a required property", is_error=True), "tool_error", "leak"),
    (result("Error: Tool 'x' not found"), "not_registered", "not_registered"),
    (result("Error executing tool: Tool mcp_x-echo not found"), "not_registered", "not_registered"),
    (result("Unknown tool: echo"), "not_listed", "not_listed"),
    (result("MCP client session is not initialized"), "unreachable", "unreachable"),
    (result("Error executing tool: All connection attempts failed"), "unreachable", "unreachable"),
    (result("Failed to fetch http://x/: All connection attempts failed"), "tool_error", "leak"),
    (result(f"Error: {GUARD_TEXT}"), "denied", "denied"),
    (result(f"Tool call failed: {GUARD_TEXT}"), "denied", "denied"),
    (result("Error: {'error': 'mcp_caller_unknown', 'tool': 't'}"), "not_executed", "not_executed"),
    (result("Error: {'error': 'mcp_tool_unknown', 'tool': 't'}"), "not_registered", "not_registered"),
    (result("User not allowed to call this tool.", is_error=True), "denied", "denied"),
    (result(f"a page that quotes {GUARD_TEXT}"), "wrong_result", "leak"),
    (result(LONG_PAGE), "wrong_result", "leak"),
    (http(403, GUARD_REST), "denied", "denied"),
    (http(403, '{"detail":{"error":"mcp_caller_unknown","tool":"t","message":"m"}}'), "not_executed", "not_executed"),
    (http(404, '{"detail":{"error":"mcp_tool_unknown","tool":"t","message":"m"}}'), "not_registered", "not_registered"),
    (http(403, '{"detail":"User not allowed to call this tool."}'), "denied", "denied"),
    (http(403, '{"error":{"message":"Key not allowed to access this route"}}'), "denied", "denied"),
    (http(403, "<html>Forbidden by a proxy</html>"), "protocol_error", "protocol_error"),
    (http(401, KEY_ERROR), "unauthorized", "unauthorized"),
    (result("Error: Tool 'echo' is not allowed for your key/team on server 'mcp_x'. Contact …"), "denied", "denied"),
    (http(403, '{"detail":{"error":"mcp_tool_not_granted","tool":"t","message":"m"}}'), "denied", "denied"),
    (result("Error: Rate limit exceeded for api_key: 1. Limit type: requests."), "not_executed", "not_executed"),
    (result("Tool call failed: Rate limit exceeded for api_key: 1."), "not_executed", "not_executed"),
    (http(500, '{"error":"MCP request failed","details":""}'), "unauthorized", "unauthorized"),
    (http(404, '{"detail":"Tool \'x\' not found"}'), "not_registered", "not_registered"),
    (http(404, "<html>404</html>"), "protocol_error", "protocol_error"),
    (http(400, '{"detail":"Request arguments are required"}'), "not_executed", "not_executed"),
    (http(400, '{"error":{"message":"ExceededBudget","type":"budget_exceeded"}}'), "not_executed", "not_executed"),
    (http(429, '{"error":{"message":"Rate limit"}}'), "not_executed", "not_executed"),
    (http(500, "Internal Server Error"), "unreachable", "unreachable"),
    (
        http(500, '{"jsonrpc":"2.0","id":"server-error","error":{"code":-32600,"message":"… No response received"}}'),
        "unreachable",
        "unreachable",
    ),
    (
        http(500, '{"detail":{"error":"internal_server_error","message":"Tool a server prefix mismatch: expected b"}}'),
        "not_registered",
        "not_registered",
    ),
    (http(500, '{"error":{"message":"litellm.APIConnectionError"}}'), "not_executed", "not_executed"),
    (http(500, "<html>oops</html>"), "protocol_error", "protocol_error"),
    (http(503, "Service Unavailable"), "unreachable", "unreachable"),
    (
        http(503, '{"detail": "MCP server configuration could not be refreshed. Please retry."}'),
        "not_executed",
        "not_executed",
    ),
    (result("Error: MCPError: Internal error"), "tool_error", "leak"),
    (result("MCPError: Not Found"), "tool_error", "leak"),
    (http(200, "Session terminated"), "protocol_error", "protocol_error"),
    (Answer("silent", "the model asked for it, and the gateway handed that back"), "not_executed", "not_executed"),
    (Answer("refused", "ConnectError"), "refused_connection", "refused_connection"),
    (Answer("unreachable", "Name or service not known"), "unreachable", "unreachable"),
    (Answer("timeout", "nothing within 5 s"), "timeout", "timeout"),
    (Answer("garbled", "<html>"), "protocol_error", "protocol_error"),
]


@pytest.mark.parametrize(("answer", "works", "denied"), ANSWERS, ids=lambda value: str(value)[:50])
def test_verdict(answer: Answer, works: str, denied: str) -> None:
    for expected, word in (("works", works), ("denied", denied)):
        verdict = judge(check(expected), answer)
        assert verdict.word == word
        assert word in VERDICTS
        assert verdict.stage in STAGES
        assert all("\n" not in part for part in (verdict.detail, verdict.evidence, verdict.fix))
        if word != expected:
            assert verdict.detail, "a cell that is not as expected says why"
            assert verdict.fix, "… and what to do next"
        if word == expected:
            assert verdict.fix == ""


@pytest.mark.parametrize(("expected", "word"), [("denied", "denied"), ("works", "not_listed")])
def test_a_tool_that_is_not_offered_is_refused(expected: str, word: str) -> None:
    answer = Answer("silent", "tool not offered: mcp_x-echo (offered: none)")
    assert judge(check(expected), answer).word == word


BLOCKED = "Authentication Error, Key is blocked. Update via `/key/unblock` if you're admin."
EXPIRED = "Authentication Error - Expired Key. Key Expiry time 2026-11-20 17:21:14+00:00 and current time …"
DATABASE = "Authentication Error, Can't reach database server at `litellm-db`:`5432`"
OVER_BUDGET = "Budget has been exceeded! Current cost: 5.0, Max budget: 1.0"


def error(message: str, kind: str = "auth_error") -> str:
    return json.dumps({"error": {"message": message, "type": kind, "param": "None", "code": "400"}})


def on_mcp(details: str) -> str:
    return json.dumps({"error": "MCP request failed", "details": details})


REFUSALS = [
    # (answer to a key that must not be accepted, verdict)
    (http(401, error(BLOCKED)), "unauthorized"),
    (http(401, error("Authentication Error, Team=t is blocked. Update via `/team/unblock`")), "unauthorized"),
    (http(401, json.dumps({"detail": BLOCKED})), "unauthorized"),
    (http(400, error(EXPIRED, "expired_key")), "unauthorized"),
    (http(401, json.dumps({"detail": EXPIRED})), "unauthorized"),
    (http(500, on_mcp("")), "unauthorized"),
    (http(500, on_mcp("Virtual key is not allowed to call this route. Only allowed to …")), "denied"),
    (http(500, on_mcp("something else broke")), "not_executed"),
    (http(403, '{"detail":{"error":"mcp_key_revoked","tool":"t","message":"m"}}'), "unauthorized"),
    (result("Error: {'error': 'mcp_key_revoked', 'tool': 't'}"), "unauthorized"),
    (http(401, error(DATABASE)), "not_executed"),
    (http(400, error(OVER_BUDGET, "budget_exceeded")), "not_executed"),
    (http(429, json.dumps({"detail": "Rate limit exceeded for api_key: 1. Limit type: requests."})), "not_executed"),
    (http(403, GUARD_REST), "denied"),
    (Answer("silent", "tool not offered: mcp_x-echo (offered: none)"), "not_listed"),
    (Answer("silent", "Hello!"), "not_executed"),
    (result("hello world"), "leak"),
    (result("good bye"), "leak"),
    (result("Error executing tool echo: kaboom", is_error=True), "leak"),
    (http(503, "Service Unavailable"), "unreachable"),
    (http(500, "Internal Server Error"), "unreachable"),
    (Answer("timeout", "nothing within 5 s"), "timeout"),
]


@pytest.mark.parametrize(("answer", "word"), REFUSALS, ids=lambda value: str(value)[:60])
def test_a_key_that_must_not_be_accepted(answer: Answer, word: str) -> None:
    verdict = judge(check("unauthorized"), answer)
    assert verdict.word == word
    assert verdict.detail
    assert "hello world" not in str(verdict)
    says = "shall be blocked, or has expired"
    assert (says in verdict.fix) == (word in ("denied", "not_listed", "leak") or answer.kind == "silent")


def test_a_refusal_says_why_and_what_litellm_keeps_to_itself_is_named() -> None:
    assert "Key is blocked" in judge(check("unauthorized"), http(401, error(BLOCKED))).evidence
    assert "over its budget" in judge(check(), http(500, on_mcp(""))).detail


@pytest.mark.parametrize(
    ("expect", "text", "word"),
    [
        (Expect(contains="b"), "abc", "works"),
        (Expect(contains="x"), "abc", "wrong_result"),
        (Expect(equals="abc"), " abc\n", "works"),
        (Expect(equals="ab"), "abc", "wrong_result"),
        (Expect(matches=r"^a.c$"), "abc", "works"),
        (Expect(matches=r"^b"), "abc", "wrong_result"),
    ],
)
def test_expectations(expect: Expect, text: str, word: str) -> None:
    assert judge(check(expect=expect), result(text)).word == word


def test_a_leak_does_not_show_what_leaked() -> None:
    assert "hello" not in str(judge(check("denied"), result("hello world")))


def test_a_long_answer_becomes_one_short_line() -> None:
    evidence = judge(check(), result("no\n" * 100_000)).evidence
    assert len(evidence) == 300
    assert "\n" not in evidence


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred\x07", "answer: \ufffd[31mred\ufffd"),
        ("left \u202eright", "answer: left \ufffdright"),
        ("one\r\ntwo\tthree", "answer: one two three"),
    ],
)
def test_what_came_back_cannot_act_on_a_terminal(text: str, shown: str) -> None:
    assert judge(check(), result(text)).evidence == shown


@pytest.mark.parametrize("before", [0, 270, 280, 290, 7980, 7999])
def test_no_part_of_a_secret_is_left_where_an_answer_is_cut(before: int) -> None:
    secret = "sk-0123456789abcdefghij"
    verdict = judge(check(), result("x" * before + " " + secret + " y" * 100), lambda text: redact(text, [secret]))
    assert "sk-0" not in str(verdict)


DIRECT = [
    (http(401, "no token"), "unauthorized", "authenticate"),
    (http(403, "Invalid Host header"), "denied", "permitted"),
    (http(404, "Not Found"), "protocol_error", "http"),
    (http(503, "bad gateway"), "unreachable", "http"),
    (Answer("http", "Unknown tool: echo", stage="call"), "not_listed", "list"),
    (Answer("http", "Internal error", stage="call"), "tool_error", "call"),
    (Answer("http", "Internal error", stage="initialize"), "protocol_error", "initialize"),
    (result("Unknown tool: echo", is_error=True), "not_listed", "list"),
    # Words of LiteLLM are nothing special in the mouth of a service.
    (result("MCP client session is not initialized: hello"), "works", "result"),
    (Answer("unreachable", "ConnectError: [Errno -2] Name or service not known"), "unreachable", "resolve"),
    (Answer("refused", "ConnectError", stage="connect"), "refused_connection", "connect"),
    (Answer("timeout", "nothing within 1 s", stage="initialize"), "timeout", "initialize"),
]


@pytest.mark.parametrize(("answer", "word", "stage"), DIRECT, ids=lambda value: str(value)[:60])
def test_a_service_itself(answer: Answer, word: str, stage: str) -> None:
    verdict = judge(replace(check(), path="direct", key=""), answer)
    assert (verdict.word, verdict.stage) == (word, stage)


@pytest.mark.parametrize(("ms", "word"), [(100, "works"), (101, "slow")])
def test_too_late(ms: int, word: str) -> None:
    limited = check(expect=Expect(contains="hello", below_ms=100))
    verdict = judge(limited, replace(result("hello"), ms=ms))
    assert verdict.word == word
    assert judge(limited, replace(result("bye"), ms=ms)).word == "wrong_result"
