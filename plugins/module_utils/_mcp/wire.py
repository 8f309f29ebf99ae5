# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Request bodies of the paths, and what their answers hold. Pure: no network, no clock."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from .model import Answer, Check

# The self-test model answers a tool's result in these words (images/selftest-model).
_QUOTES_RESULT = "tool said: "
# … and with these it begins when the tool is not among those that it may call.
NOT_OFFERED = "tool not offered:"


def instruction(check: Check) -> str:
    """What a model has to be told so that it calls the tool: words for a real one, JSON for the self-test model."""
    call = json.dumps({"call": {"name": check.full_tool, "arguments": dict(check.arguments)}})
    return f"Call this tool once, with exactly these arguments, and then quote its result. {call}"


def mcp_tool(check: Check) -> dict[str, Any]:
    """The tool object with which a model endpoint of the gateway is allowed to run exactly this tool."""
    return {
        "type": "mcp",
        "server_label": "litellm",
        "server_url": f"litellm_proxy/mcp/{check.service}",
        "require_approval": "never",
        "allowed_tools": [check.full_tool],
    }


def rest_body(check: Check, needs_server_id: bool) -> dict[str, Any]:
    body: dict[str, Any] = {"name": check.full_tool, "arguments": dict(check.arguments)}
    return {**body, "server_id": check.service} if needs_server_id else body


def responses_body(check: Check, model: str) -> dict[str, Any]:
    body = {"model": model, "input": instruction(check), "tools": [mcp_tool(check)]}
    return {**body, "stream": True} if check.path.endswith("_stream") else body


def chat_body(check: Check, model: str) -> dict[str, Any]:
    messages = [{"role": "user", "content": instruction(check)}]
    body = {"model": model, "messages": messages, "tools": [mcp_tool(check)]}
    return {**body, "stream": True} if check.path.endswith("_stream") else body


def text_of_content(content: Any) -> str | None:
    """Text of a list of MCP (or responses) content parts; None when it is no such list."""
    if not isinstance(content, list) or not all(isinstance(part, Mapping) for part in content):
        return None
    # A part that is no text (an image, a resource) is named by its type: an assertion can still see that it was there.
    return "\n".join(str(part["text"]) if "text" in part else f"[{part.get('type')}]" for part in content)


def rest_answer(status: int, body: str) -> Answer:
    """LiteLLM answers a bare list of content, later versions {"content": …, "isError": …}."""
    if status != 200:
        return Answer("http", body, status)
    found = _json(body)
    is_object = isinstance(found, Mapping)
    text = text_of_content(found.get("content") if is_object else found)
    if text is None:
        return Answer("garbled", body, status)
    return Answer("result", text, status, is_error=is_object and bool(found.get("isError")))


def responses_answer(status: int, body: str) -> Answer:
    """Proof of execution is an item that holds the tool's result; the status and the model's words are none."""
    if status != 200:
        return Answer("http", body, status)
    found = _json(body)
    output = found.get("output") if isinstance(found, Mapping) else None
    return _of_items(output) if isinstance(output, list) else Answer("garbled", body, status)


def responses_stream_answer(status: int, body: str) -> Answer:
    """As responses_answer, from the items that the events of a stream carry. One may end more than one response."""
    if status != 200:
        return Answer("http", body, status)
    found = events(body)
    failed = _stream_error(found)
    if failed is not None:
        return failed
    items: list[Any] = []
    complete = False
    for event in found:
        if event.get("type") == "response.output_item.done":
            items.append(event.get("item"))
        elif event.get("type") in ("response.completed", "response.incomplete"):
            complete = True
            response = event.get("response")
            items += (response.get("output") if isinstance(response, Mapping) else None) or []
    # LiteLLM 1.77.3 ends a stream without a response when the key may use none of the tools.
    whole = complete or _offers_nothing(item for item in items if isinstance(item, Mapping))
    return _of_items(items) if whole else Answer("garbled", _cut_off(body), status)


def _of_items(output: Iterable[Any]) -> Answer:
    items = [item for item in output if isinstance(item, Mapping)]
    result = _executed(items)
    if result is not None:
        return Answer("result", result)
    if _offers_nothing(items):
        return Answer("silent", NOT_OFFERED + " the gateway found none for this key")
    asked = next((str(item.get("name")) for item in items if item.get("type") == "function_call"), "")
    return _said(_model_text(items), asked)


def chat_answer(status: int, body: str) -> Answer:
    """A tool ran when LiteLLM gives its result beside the message, or the self-test model quotes it.

    A C(tool_calls) answer means that nobody ran it.
    """
    if status != 200:
        return Answer("http", body, status)
    found: Any = _json(body)
    try:
        message = found["choices"][0]["message"]
        calls = [str(call["function"]["name"]) for call in message.get("tool_calls") or []]
        text = message.get("content") or ""
    except (KeyError, IndexError, TypeError, AttributeError):
        return Answer("garbled", body, status)
    ran = _beside(message)
    return Answer("result", ran) if ran is not None else _said(str(text), calls[0] if calls else "")


def chat_stream_answer(status: int, body: str) -> Answer:
    """As chat_answer, put together from the deltas of a stream."""
    if status != 200:
        return Answer("http", body, status)
    found = events(body)
    failed = _stream_error(found)
    if failed is not None:
        return failed
    text, asked, ran, ended = "", "", None, False
    for event in found:
        for choice in event.get("choices") or []:
            delta = (choice.get("delta") if isinstance(choice, Mapping) else None) or {}
            text += str(delta.get("content") or "")
            names = [(call.get("function") or {}).get("name") for call in delta.get("tool_calls") or []]
            asked = asked or next((str(name) for name in names if name), "")
            ran = _beside(delta) if ran is None else ran
            ended = ended or bool(choice.get("finish_reason"))
    if ran is not None:
        return Answer("result", ran)
    return _said(text, asked) if ended else Answer("garbled", _cut_off(body), status)


def events(body: str) -> list[Mapping[str, Any]]:
    """The JSON objects of a stream of server-sent events; what is none is left out."""
    lines = (line[len("data:") :].strip() for line in body.splitlines() if line.startswith("data:"))
    found = (_json(line) for line in lines)
    return [event for event in found if isinstance(event, Mapping)]


def _stream_error(found: Iterable[Mapping[str, Any]]) -> Answer | None:
    """An error that came when the status was sent already."""
    for event in found:
        error = event.get("error")
        failed = event.get("response") if event.get("type") == "response.failed" else None
        if isinstance(failed, Mapping):
            error = failed.get("error") or {"message": "response.failed"}
        if event.get("type") == "error" and not error:
            error = {"message": event.get("message"), "code": event.get("code")}
        if isinstance(error, Mapping):
            code = str(error.get("code") or "")
            return Answer("http", json.dumps({"error": error}), int(code) if code.isdigit() else 500)
    return None


def _cut_off(body: str) -> str:
    return "the stream ends before the answer does: " + (body.strip().splitlines() or ["nothing came"])[-1]


def _beside(message: Mapping[str, Any]) -> str | None:
    """Result of the first tool, as LiteLLM gives it beside a message."""
    fields = message.get("provider_specific_fields")
    results = fields.get("mcp_call_results") if isinstance(fields, Mapping) else None
    if isinstance(results, list) and results and isinstance(results[0], Mapping):
        return str(results[0].get("result"))
    return None


def _said(text: str, unexecuted: str) -> Answer:
    if text.startswith(_QUOTES_RESULT):
        return Answer("result", text[len(_QUOTES_RESULT) :])
    if unexecuted:
        return Answer("silent", f"the model asked for {unexecuted}, and the gateway handed that back unexecuted")
    return Answer("silent", text or "the answer holds neither a tool's result nor a text")


def _executed(items: Iterable[Mapping[str, Any]]) -> str | None:
    """Result of the first tool that the gateway ran: LiteLLM's own item, or the API's C(mcp_call)."""
    for item in items:
        if item.get("type") == "tool_execution_results":
            results = _json(text_of_content(item.get("content")) or "")
            if isinstance(results, list) and results and isinstance(results[0], Mapping):
                return str(results[0].get("result"))
        if item.get("type") == "mcp_call" and (item.get("output") or item.get("error")):
            return str(item.get("output") or item.get("error"))
    return None


def _offers_nothing(items: Iterable[Mapping[str, Any]]) -> bool:
    """Whether LiteLLM says that it had no tool to offer to the model."""
    for item in items:
        if item.get("type") == "mcp_list_tools" and item.get("tools") == []:
            return True
        if item.get("type") == "mcp_tools_fetched" and _json(text_of_content(item.get("content")) or "") == []:
            return True
    return False


def _model_text(items: Iterable[Mapping[str, Any]]) -> str:
    texts = [text_of_content(item.get("content")) for item in items if item.get("type") == "message"]
    return next((text for text in reversed(texts) if text), "")


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return None
