# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bodies that go out, and what the answers of both versions hold."""

from __future__ import annotations

import json
from dataclasses import replace
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
    # What the self-test model looks for, behind words that a real one understands.
    call = body["input"][body["input"].index("{") :]
    assert json.loads(call) == {"call": {"name": "mcp_x-echo", "arguments": {"a": 1}}}
    assert body["input"].startswith("Call this tool once")
    assert "stream" not in body
    streamed = wire.responses_body(replace(CHECK, path="responses_stream"), "selftest")
    assert streamed == {**body, "stream": True}
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
        ([output("message", "I did it, trust me")], "silent", "I did it, trust me"),
        ([output("message", "tool not offered: mcp_x-echo (offered: none)")], "silent", None),
        ([], "silent", None),
        ([output("tool_execution_results", "no json")], "silent", None),
        ([output("tool_execution_results", "[]")], "silent", None),
        ([output("message", "Sorry"), FETCHED], "silent", "tool not offered: the gateway found none for this key"),
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
        ({"content": "It says hi.", "provider_specific_fields": {"mcp_call_results": [{"result": "hi"}]}}, "result"),
        ({"content": "I did it, trust me", "provider_specific_fields": {"mcp_call_results": []}}, "silent"),
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


def stream(*found: Any, end: str = "data: [DONE]") -> str:
    return "".join(f"data: {json.dumps(event)}\n\n" for event in found) + end + "\n\n"


def done(item: Any) -> dict[str, Any]:
    return {"type": "response.output_item.done", "item": item}


def completed(*items: Any) -> dict[str, Any]:
    return {"type": "response.completed", "response": {"output": list(items)}}


NO_TOOLS = {"type": "mcp_list_tools", "tools": []}
RAN = {"type": "mcp_call", "name": "mcp_x-echo", "error": None, "output": "hello"}

RESPONSE_STREAMS = [
    # LiteLLM 1.77.3 completes twice: with the model's call, and with its last words.
    (stream(completed(CALL), done(RAN), completed(output("message", "tool said: hello"))), "result", "hello"),
    (stream(done(CALL), done(RAN), completed(output("message", "done"))), "result", "hello"),
    (stream(completed(output("message", "tool said: hello"))), "result", "hello"),
    (stream(done(CALL), completed(CALL)), "silent", "the model asked for mcp_x-echo, and"),
    (stream(done(NO_TOOLS)), "silent", "tool not offered:"),
    (stream(done(NO_TOOLS), completed(output("message", "sorry"))), "silent", "tool not offered:"),
    (stream(done(CALL)), "garbled", "the stream ends before"),
    (stream({"error": {"message": "Key is blocked", "code": "401"}}), "http", "Key is blocked"),
    (stream({"type": "response.failed", "response": {"error": {"message": "m"}}}), "http", "m"),
    (stream({"type": "error", "message": "m", "code": "server_error"}), "http", "m"),
    ("<html>", "garbled", "<html>"),
    ("", "garbled", "nothing came"),
    ('data: {"type": "resp', "garbled", "the stream ends before"),
]


@pytest.mark.parametrize(("body", "kind", "says"), RESPONSE_STREAMS)
def test_responses_stream(body: str, kind: str, says: str) -> None:
    found = wire.responses_stream_answer(200, body)
    assert found.kind == kind
    assert says in found.text
    assert wire.responses_stream_answer(403, body).kind == "http"


def chunk(finish: str | None = None, **delta: Any) -> dict[str, Any]:
    return {"choices": [{"index": 0, "delta": delta, "finish_reason": finish}]}


CALLS = [{"index": 0, "function": {"name": "mcp_x-echo", "arguments": "{}"}}]
BESIDE = {"mcp_call_results": [{"tool_call_id": "c", "result": "hello", "name": "mcp_x-echo"}]}

CHAT_STREAMS = [
    # LiteLLM 1.106.2 sends both rounds.
    (stream(chunk(tool_calls=CALLS), chunk("tool_calls", provider_specific_fields=BESIDE)), "result", "hello"),
    (stream(chunk(content="tool sa"), chunk(content="id: hello"), chunk("stop")), "result", "hello"),
    (stream(chunk(tool_calls=CALLS), chunk("tool_calls")), "silent", "unexecuted"),
    (stream(chunk(content="I did it"), chunk("stop")), "silent", "I did it"),
    (stream(chunk(content="tool said: he")), "garbled", "the stream ends before"),
    (stream({"error": {"message": "m", "code": "400"}}), "http", "m"),
    ("", "garbled", "nothing came"),
]


@pytest.mark.parametrize(("body", "kind", "says"), CHAT_STREAMS)
def test_chat_stream(body: str, kind: str, says: str) -> None:
    found = wire.chat_stream_answer(200, body)
    assert found.kind == kind
    assert says in found.text
