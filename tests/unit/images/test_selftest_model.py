# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The self-test model: what it decides, and that it speaks both OpenAI dialects over HTTP."""

from __future__ import annotations

import http.client
import importlib.util
import json
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

PATH = Path(__file__).parents[3] / "images" / "selftest-model" / "selftest_model.py"


def load() -> Any:
    spec = importlib.util.spec_from_file_location("selftest_model", PATH)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["selftest_model"] = module
    spec.loader.exec_module(module)
    return module


model = load()
CALL = {"call": {"name": "mcp_fetch-fetch", "arguments": {"url": "http://x/"}}}
CHAT_TOOL = {"type": "function", "function": {"name": "mcp_fetch-fetch"}}
RESPONSES_TOOL = {"type": "function", "name": "mcp_fetch-fetch"}


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    server = model.Server(("127.0.0.1", 0), model.Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server.server_address[1]
    server.shutdown()
    server.server_close()


def request(port: int, method: str, path: str, body: Any = None) -> tuple[int, str]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    text = body if isinstance(body, (str, type(None))) else json.dumps(body)
    connection.request(method, path, text)
    response = connection.getresponse()
    answer = response.status, response.read().decode()
    connection.close()
    return answer


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (json.dumps(CALL), "mcp_fetch-fetch"),
        (f"please {json.dumps(CALL)} now", "mcp_fetch-fetch"),
        ('{"x": 1} {broken ' + json.dumps(CALL), "mcp_fetch-fetch"),
        ('{"call": {"name": 7}}', None),
        ('{"call": "x"}', None),
        ("nothing to do {", None),
        ("", None),
    ],
)
def test_instruction_is_found_anywhere_in_the_text(text: str, name: str | None) -> None:
    found = model.instruction_in(text)
    assert (found.name if found else None) == name


def test_calls_the_offered_tool_then_quotes_its_result() -> None:
    user = {"role": "user", "content": [{"type": "text", "text": json.dumps(CALL)}]}
    first = model.decide([user], {"mcp_fetch-fetch"})
    assert first.call == model.Call("mcp_fetch-fetch", {"url": "http://x/"})
    again = model.decide([user, {"role": "assistant"}, {"role": "tool", "content": "42"}], {"mcp_fetch-fetch"})
    assert again.text == "tool said: 42"


def test_an_older_tool_result_does_not_answer_a_new_question() -> None:
    messages = [{"role": "user", "content": "a"}, {"role": "tool", "content": "old"}, {"role": "user", "content": "b"}]
    assert model.decide(messages, set()).text == "echo: b"


def test_says_when_the_tool_is_not_offered() -> None:
    found = model.decide([{"role": "user", "content": json.dumps(CALL)}], {"other"})
    assert found.text == "tool not offered: mcp_fetch-fetch (offered: other)"


def test_refuses_a_tool_that_a_provider_would_refuse(port: int) -> None:
    body = {"messages": [{"role": "user", "content": "x"}], "tools": [{"type": "mcp", "server_url": "litellm_proxy"}]}
    status, text = request(port, "POST", "/v1/chat/completions", body)
    assert status == 400
    assert "tools[0]" in text


def test_chat(port: int) -> None:
    body = {"model": "m", "messages": [{"role": "user", "content": json.dumps(CALL)}], "tools": [CHAT_TOOL]}
    status, text = request(port, "POST", "/v1/chat/completions", body)
    choice = json.loads(text)["choices"][0]
    assert (status, choice["finish_reason"]) == (200, "tool_calls")
    function = choice["message"]["tool_calls"][0]["function"]
    assert (function["name"], json.loads(function["arguments"])) == ("mcp_fetch-fetch", {"url": "http://x/"})


def test_chat_stream(port: int) -> None:
    body = {"messages": [{"role": "user", "content": "hi"}], "stream": True}
    _status, text = request(port, "POST", "/v1/chat/completions", body)
    lines = [line[len("data: ") :] for line in text.splitlines() if line]
    assert lines[-1] == "[DONE]"
    deltas = [chunk["choices"][0]["delta"] for chunk in map(json.loads, lines[:-1]) if chunk["choices"]]
    assert "".join(delta.get("content", "") for delta in deltas) == "echo: hi"


def test_responses(port: int) -> None:
    body = {"input": json.dumps(CALL), "tools": [RESPONSES_TOOL]}
    status, text = request(port, "POST", "/v1/responses", body)
    item = json.loads(text)["output"][0]
    assert (status, item["type"], item["name"]) == (200, "function_call", "mcp_fetch-fetch")
    follow_up = [
        {"type": "message", "role": "user", "content": json.dumps(CALL)},
        item,
        {"type": "function_call_output", "call_id": item["call_id"], "output": "42"},
    ]
    _status, text = request(port, "POST", "/v1/responses", {**body, "input": follow_up})
    assert json.loads(text)["output"][0]["content"][0]["text"] == "tool said: 42"


@pytest.mark.parametrize("tools", [[], [RESPONSES_TOOL]])
def test_responses_stream_ends_with_the_whole_response(port: int, tools: list[Any]) -> None:
    body = {"input": json.dumps(CALL), "tools": tools, "stream": True}
    _status, text = request(port, "POST", "/v1/responses", body)
    events = [json.loads(line[len("data: ") :]) for line in text.splitlines() if line]
    assert [event["sequence_number"] for event in events] == list(range(len(events)))
    assert events[0]["type"] == "response.created"
    assert events[-1]["type"] == "response.completed"
    assert events[-1]["response"]["output"][0]["type"] == ("function_call" if tools else "message")


def test_pages(port: int) -> None:
    assert request(port, "GET", "/health") == (200, '{"status": "ok"}')
    assert model.PAGE_TEXT in request(port, "GET", "/probe?x=1")[1]
    assert json.loads(request(port, "GET", "/v1/models")[1])["data"][0]["id"] == "selftest"
    assert request(port, "GET", "/robots.txt")[0] == 404


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("/v1/chat/completions", "no json", 400),
        ("/v1/chat/completions", "[]", 400),
        ("/v1/chat/completions", {"messages": "x"}, 400),
        ("/v1/responses", {"input": 7}, 400),
        ("/v1/responses", {"input": ["x"]}, 400),
        ("/nowhere", {}, 404),
    ],
)
def test_nonsense_is_answered_as_such(port: int, path: str, body: Any, status: int) -> None:
    assert request(port, "POST", path, body)[0] == status
    assert request(port, "GET", "/health")[0] == 200
