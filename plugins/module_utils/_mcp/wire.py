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


def instruction(check: Check) -> str:
    """What the self-test model has to be told so that it calls the tool."""
    return json.dumps({"call": {"name": check.full_tool, "arguments": dict(check.arguments)}})


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
    return {"model": model, "input": instruction(check), "tools": [mcp_tool(check)]}


def chat_body(check: Check, model: str) -> dict[str, Any]:
    return {"model": model, "messages": [{"role": "user", "content": instruction(check)}], "tools": [mcp_tool(check)]}


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
    if not isinstance(output, list):
        return Answer("garbled", body, status)
    items = [item for item in output if isinstance(item, Mapping)]
    result = _executed(items)
    if result is not None:
        return Answer("result", result, status)
    return _said(_model_text(items), next((str(i.get("name")) for i in items if i.get("type") == "function_call"), ""))


def chat_answer(status: int, body: str) -> Answer:
    """A tool ran when the self-test model quotes its result; a C(tool_calls) answer means that nobody ran it."""
    if status != 200:
        return Answer("http", body, status)
    found: Any = _json(body)
    try:
        message = found["choices"][0]["message"]
        calls = [str(call["function"]["name"]) for call in message.get("tool_calls") or []]
        text = message.get("content") or ""
    except (KeyError, IndexError, TypeError, AttributeError):
        return Answer("garbled", body, status)
    return _said(str(text), calls[0] if calls else "")


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


def _model_text(items: Iterable[Mapping[str, Any]]) -> str:
    texts = [text_of_content(item.get("content")) for item in items if item.get("type") == "message"]
    return next((text for text in reversed(texts) if text), "")


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return None
