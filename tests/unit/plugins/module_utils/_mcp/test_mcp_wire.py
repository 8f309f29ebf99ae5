# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bodies that go out, and what the answers of both versions hold."""

from __future__ import annotations

import json
from typing import Any

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp import wire
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.model import Answer, Check, Expect

CHECK = Check("k", "mcp_x", "rest", "works", "echo", {"a": 1}, Expect(contains="x"))
TEXT = {"type": "text", "text": "hello", "annotations": None, "_meta": None}


def output(kind: str, text: str) -> dict[str, Any]:
    return {"type": kind, "content": [{"type": "output_text", "text": text}]}


def test_rest_names_the_server_only_where_it_must() -> None:
    assert wire.rest_body(CHECK, False) == {"name": "mcp_x-echo", "arguments": {"a": 1}}
    assert wire.rest_body(CHECK, True) == {"name": "mcp_x-echo", "arguments": {"a": 1}, "server_id": "mcp_x"}


def test_a_model_is_told_to_call_exactly_this_tool() -> None:
    body = wire.responses_body(CHECK, "selftest")
    assert json.loads(body["input"]) == {"call": {"name": "mcp_x-echo", "arguments": {"a": 1}}}
    assert body["tools"] == [
        {
            "type": "mcp",
            "server_label": "litellm",
            "server_url": "litellm_proxy/mcp/mcp_x",
            "require_approval": "never",
            "allowed_tools": ["mcp_x-echo"],
        }
    ]
    assert wire.chat_body(CHECK, "selftest")["messages"][0]["content"] == body["input"]


@pytest.mark.parametrize(
    ("status", "body", "answer"),
    [
        (200, json.dumps([TEXT]), Answer("result", "hello")),
        (200, json.dumps([TEXT, TEXT]), Answer("result", "hello\nhello")),
        (200, json.dumps({"content": [TEXT], "isError": False}), Answer("result", "hello")),
        (200, json.dumps({"content": [TEXT], "isError": True}), Answer("result", "hello", is_error=True)),
        (200, json.dumps([{"type": "image", "data": "…"}]), Answer("result", "[image]")),
        (200, "[]", Answer("result", "")),
        (200, "null", Answer("garbled", "null")),
        (200, '"text"', Answer("garbled", '"text"')),
        (200, '[{"type": "te', Answer("garbled", '[{"type": "te')),
        (200, "<html>", Answer("garbled", "<html>")),
        (200, "[1]", Answer("garbled", "[1]")),
        (500, "oops", Answer("http", "oops", 500)),
    ],
)
def test_rest_answer(status: int, body: str, answer: Answer) -> None:
    assert wire.rest_answer(status, body) == answer


RESULTS = output("tool_execution_results", json.dumps([{"tool_call_id": "c", "result": "hello"}]))
FETCHED = output("mcp_tools_fetched", "[]")
CALL = {"type": "function_call", "name": "mcp_x-echo", "arguments": "{}"}


@pytest.mark.parametrize(
    ("items", "kind", "text"),
    [
        ([output("message", "tool said: hello"), FETCHED, RESULTS], "result", "hello"),
        ([output("message", "I did it, trust me"), RESULTS], "result", "hello"),
        ([{"type": "mcp_call", "output": "hello"}], "result", "hello"),
        ([{"type": "mcp_call", "error": "refused"}], "result", "refused"),
        ([output("message", "tool said: hello")], "result", "hello"),
        ([CALL], "silent", "the model asked for mcp_x-echo, and the gateway handed that back unexecuted"),
        ([output("message", "I did it, trust me"), FETCHED], "silent", "I did it, trust me"),
        ([output("message", "tool not offered: mcp_x-echo (offered: none)")], "silent", None),
        ([], "silent", None),
        ([output("tool_execution_results", "no json")], "silent", None),
        ([output("tool_execution_results", "[]")], "silent", None),
    ],
)
def test_responses_answer_is_proved_by_the_result_alone(items: list[Any], kind: str, text: str | None) -> None:
    found = wire.responses_answer(200, json.dumps({"output": items}))
    assert found.kind == kind
    if text is not None:
        assert found.text == text


@pytest.mark.parametrize("body", ["<html>", "[]", "{}", '{"output": 1}', '{"output": [{"ty'])
def test_responses_garbled(body: str) -> None:
    assert wire.responses_answer(200, body).kind == "garbled"
    assert wire.responses_answer(500, body).kind == "http"


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ({"content": "tool said: hello"}, "result"),
        ({"content": None, "tool_calls": [{"function": {"name": "mcp_x-echo"}}]}, "silent"),
        ({"content": "tool not offered: mcp_x-echo"}, "silent"),
        ({"content": None}, "silent"),
        ("text", "garbled"),
        ({"tool_calls": [{}]}, "garbled"),
    ],
)
def test_chat_answer(message: Any, kind: str) -> None:
    assert wire.chat_answer(200, json.dumps({"choices": [{"message": message}]})).kind == kind


@pytest.mark.parametrize("body", ["<html>", "{}", '{"choices": []}', '{"choices": 1}'])
def test_chat_garbled(body: str) -> None:
    assert wire.chat_answer(200, body).kind == "garbled"
    assert wire.chat_answer(401, body).kind == "http"
