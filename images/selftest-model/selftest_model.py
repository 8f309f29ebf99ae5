# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A deterministic, OpenAI-compatible model that proves tool execution without a provider account.

It does what the last user message says and nothing else::

    {"call": {"name": "mcp_fetch-fetch", "arguments": {"url": "http://…"}}}

=> it calls that tool if it is offered, and, once the tool's result is in the conversation, answers
``tool said: <result>``. A tool that is not offered is answered with ``tool not offered: <name>``; any other text is
answered with ``echo: <text>``. There is no randomness in any text, so a test can compare it.

Endpoints: ``/v1/chat/completions`` and ``/v1/responses`` (plain and ``stream: true``), ``/v1/models``, ``/health``, and
``/probe``, a small HTML page for tools that read the web. Standard library only.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

MODEL = "selftest"
PAGE_TEXT = "lan.mcp_gateway self-test page"
# Tools that turn the page into Markdown escape the underscore everywhere but in preformatted text.
PAGE = f"""<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>{PAGE_TEXT}</title></head>
<body>
<article>
<h1>{PAGE_TEXT}</h1>
<p>A tool that can read this page has really fetched it over the network:</p>
<pre>{PAGE_TEXT}</pre>
</article>
</body>
</html>
"""
MAX_BODY_BYTES = 4 * 1024 * 1024
# Real providers report token counts; callers only need the fields to be there and to be integers.
PROMPT_TOKENS, OUTPUT_TOKENS = 11, 7

Json = dict[str, Any]
_ids = itertools.count(1)


class BadRequest(Exception):
    """The client's request cannot be answered; the text goes back to it with status 400."""


@dataclass(frozen=True)
class Call:
    """A tool call that the model wants to be executed."""

    name: str
    arguments: Json


@dataclass(frozen=True)
class Answer:
    """What the model decided: a text, or one tool call."""

    text: str = ""
    call: Call | None = None


# --- deciding (pure) -------------------------------------------------------------------------------------------------


def text_of(content: Any) -> str:
    """Plain text of a message's content: a string, or a list of parts that hold ``text``."""
    if isinstance(content, str):
        return content
    if isinstance(content, list):
        return "".join(text_of(part.get("text", "")) if isinstance(part, dict) else text_of(part) for part in content)
    return ""


def instruction_in(text: str) -> Call | None:
    """The first ``{"call": {"name": …, "arguments": {…}}}`` object anywhere in a text."""
    decoder = json.JSONDecoder()
    start = text.find("{")
    while start >= 0:
        try:
            found, _end = decoder.raw_decode(text, start)
        except ValueError:
            found = None
        call = found.get("call") if isinstance(found, dict) else None
        if isinstance(call, dict) and isinstance(call.get("name"), str):
            arguments = call.get("arguments")
            return Call(call["name"], arguments if isinstance(arguments, dict) else {})
        start = text.find("{", start + 1)
    return None


def decide(messages: list[Json], offered: set[str]) -> Answer:
    """What the model says next. Only tool results that follow the last user message count."""
    asked = max((i for i, message in enumerate(messages) if message.get("role") == "user"), default=-1)
    results = [message for message in messages[asked + 1 :] if message.get("role") == "tool"]
    if results:
        return Answer(text="tool said: " + "\n".join(text_of(message.get("content")) for message in results))
    text = text_of(messages[asked].get("content")) if asked >= 0 else ""
    call = instruction_in(text)
    if call is None:
        return Answer(text=f"echo: {text}")
    if call.name not in offered:
        return Answer(text=f"tool not offered: {call.name} (offered: {', '.join(sorted(offered)) or 'none'})")
    return Answer(call=call)


def offered_tools(body: Json) -> set[str]:
    """Names of the function tools of a request, in the chat form (nested) or the responses form (flat).

    Anything else is refused as a provider does it: a gateway that forwards an ``mcp`` tool verbatim must be noticed.
    """
    names = set()
    for index, tool in enumerate(body.get("tools") or []):
        function = tool.get("function", tool) if isinstance(tool, dict) else {}
        if not isinstance(tool, dict) or tool.get("type") != "function" or not isinstance(function.get("name"), str):
            raise BadRequest(f"tools[{index}] is not a function tool: {json.dumps(tool)[:200]}")
        names.add(function["name"])
    return names


def messages_of(request_input: Any) -> list[Json]:
    """The ``input`` of a responses request as chat messages."""
    if isinstance(request_input, str):
        return [{"role": "user", "content": request_input}]
    if not isinstance(request_input, list):
        raise BadRequest("input must be a string or a list")
    messages = []
    for item in request_input:
        if not isinstance(item, dict):
            raise BadRequest("every item of input must be an object")
        if item.get("type") == "function_call_output":
            messages.append({"role": "tool", "content": item.get("output")})
        elif "role" in item:
            messages.append(item)
    return messages


# --- answering: chat completions -------------------------------------------------------------------------------------


def chat_message(answer: Answer, call_id: str) -> Json:
    if answer.call is None:
        return {"role": "assistant", "content": answer.text}
    function = {"name": answer.call.name, "arguments": json.dumps(answer.call.arguments)}
    call = {"id": call_id, "type": "function", "function": function}
    return {"role": "assistant", "content": None, "tool_calls": [call]}


def chat_usage() -> Json:
    total = PROMPT_TOKENS + OUTPUT_TOKENS
    return {"prompt_tokens": PROMPT_TOKENS, "completion_tokens": OUTPUT_TOKENS, "total_tokens": total}


def chat_events(base: Json, message: Json, finish: str) -> Iterator[str]:
    """The same answer as a stream: one chunk with the content, one with the reason, one with the usage."""
    delta = dict(message)
    if "tool_calls" in delta:
        delta["tool_calls"] = [{**call, "index": index} for index, call in enumerate(delta["tool_calls"])]
    chunk = {**base, "object": "chat.completion.chunk"}
    yield json.dumps({**chunk, "choices": [{"index": 0, "delta": delta, "finish_reason": None}]})
    yield json.dumps({**chunk, "choices": [{"index": 0, "delta": {}, "finish_reason": finish}]})
    yield json.dumps({**chunk, "choices": [], "usage": chat_usage()})
    yield "[DONE]"


def chat(body: Json) -> Json | Iterator[str]:
    """Answer of ``POST /v1/chat/completions``: an object, or the data lines of a stream."""
    messages = body.get("messages")
    if not isinstance(messages, list) or not all(isinstance(message, dict) for message in messages):
        raise BadRequest("messages must be a list of objects")
    number = next(_ids)
    answer = decide(messages, offered_tools(body))
    message = chat_message(answer, f"call_{number}")
    finish = "stop" if answer.call is None else "tool_calls"
    base = {"id": f"chatcmpl-{number}", "created": int(time.time()), "model": body.get("model") or MODEL}
    if body.get("stream"):
        return chat_events(base, message, finish)
    choice = {"index": 0, "message": message, "finish_reason": finish}
    return {**base, "object": "chat.completion", "choices": [choice], "usage": chat_usage()}


# --- answering: responses --------------------------------------------------------------------------------------------


def response_item(answer: Answer, number: int) -> Json:
    if answer.call is None:
        part = {"type": "output_text", "text": answer.text, "annotations": []}
        message = {"type": "message", "id": f"msg_{number}", "status": "completed", "role": "assistant"}
        return {**message, "content": [part]}
    return {
        "type": "function_call",
        "id": f"fc_{number}",
        "call_id": f"call_{number}",
        "name": answer.call.name,
        "arguments": json.dumps(answer.call.arguments),
        "status": "completed",
    }


def response_object(body: Json, item: Json, number: int) -> Json:
    """A complete response; the fields that clients' types require are there even where they say nothing."""
    usage = {
        "input_tokens": PROMPT_TOKENS,
        "input_tokens_details": {"cached_tokens": 0},
        "output_tokens": OUTPUT_TOKENS,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": PROMPT_TOKENS + OUTPUT_TOKENS,
    }
    return {
        "id": f"resp_{number}",
        "object": "response",
        "created_at": int(time.time()),
        "status": "completed",
        "model": body.get("model") or MODEL,
        "output": [item],
        "parallel_tool_calls": True,
        "tool_choice": body.get("tool_choice") or "auto",
        "tools": body.get("tools") or [],
        "temperature": 1.0,
        "top_p": 1.0,
        "error": None,
        "incomplete_details": None,
        "instructions": body.get("instructions"),
        "metadata": body.get("metadata") or {},
        "previous_response_id": body.get("previous_response_id"),
        "max_output_tokens": None,
        "text": {"format": {"type": "text"}},
        "truncation": "disabled",
        "usage": usage,
    }


def response_events(response: Json, item: Json) -> Iterator[str]:
    """The same answer as a stream of typed events, numbered as the API numbers them."""
    started = {**response, "status": "in_progress", "output": [], "usage": None}
    place: Json = {"output_index": 0, "item_id": item["id"]}
    events: list[Json] = [
        {"type": "response.created", "response": started},
        {"type": "response.in_progress", "response": started},
    ]
    if item["type"] == "message":
        part = item["content"][0]
        place["content_index"] = 0
        empty = {**item, "status": "in_progress", "content": []}
        events += [
            {"type": "response.output_item.added", "output_index": 0, "item": empty},
            {"type": "response.content_part.added", **place, "part": {**part, "text": ""}},
            {"type": "response.output_text.delta", **place, "delta": part["text"]},
            {"type": "response.output_text.done", **place, "text": part["text"]},
            {"type": "response.content_part.done", **place, "part": part},
        ]
    else:
        empty = {**item, "status": "in_progress", "arguments": ""}
        arguments = item["arguments"]
        events += [
            {"type": "response.output_item.added", "output_index": 0, "item": empty},
            {"type": "response.function_call_arguments.delta", **place, "delta": arguments},
            {"type": "response.function_call_arguments.done", **place, "arguments": arguments},
        ]
    events += [
        {"type": "response.output_item.done", "output_index": 0, "item": item},
        {"type": "response.completed", "response": response},
    ]
    for sequence, event in enumerate(events):
        yield json.dumps({**event, "sequence_number": sequence})


def responses(body: Json) -> Json | Iterator[str]:
    """Answer of ``POST /v1/responses``: an object, or the data lines of a stream."""
    number = next(_ids)
    item = response_item(decide(messages_of(body.get("input")), offered_tools(body)), number)
    response = response_object(body, item, number)
    return response_events(response, item) if body.get("stream") else response


# --- serving ---------------------------------------------------------------------------------------------------------

POST_ROUTES = {"/v1/chat/completions": chat, "/v1/responses": responses}


class Handler(BaseHTTPRequestHandler):
    """One request. A client that hangs up, or sends nonsense, never ends the server."""

    protocol_version = "HTTP/1.1"
    server_version = "lan.mcp_gateway-selftest"
    timeout = 60  # seconds; an idle keep-alive connection must not keep its thread for ever

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        if path == "/health":
            self._json(HTTPStatus.OK, {"status": "ok"})
        elif path == "/v1/models":
            model = {"id": MODEL, "object": "model", "created": 0, "owned_by": "lan.mcp_gateway"}
            self._json(HTTPStatus.OK, {"object": "list", "data": [model]})
        elif path == "/probe":
            self._send(HTTPStatus.OK, "text/html; charset=utf-8", PAGE.encode())
        else:
            self._error(HTTPStatus.NOT_FOUND, f"no such page: {path}")

    def do_POST(self) -> None:
        try:
            body = self._body()  # read even when the route is unknown: the connection is kept alive
            path = self.path.partition("?")[0]
            if path not in POST_ROUTES:
                self._error(HTTPStatus.NOT_FOUND, f"no such endpoint: {path}")
                return
            answer = POST_ROUTES[path](body)
        except BadRequest as error:
            self._error(HTTPStatus.BAD_REQUEST, str(error))
            return
        if isinstance(answer, dict):
            self._json(HTTPStatus.OK, answer)
        else:
            self._stream(answer)

    def _body(self) -> Json:
        length = self.headers.get("Content-Length", "")
        if not length.isdigit() or int(length) > MAX_BODY_BYTES:
            self.close_connection = True  # the body stays unread, so nothing after it can be understood
            raise BadRequest(f"Content-Length must be a number up to {MAX_BODY_BYTES}")
        try:
            body = json.loads(self.rfile.read(int(length)))
        except ValueError as error:
            raise BadRequest(f"the body is not JSON: {error}") from error
        if not isinstance(body, dict):
            raise BadRequest("the body must be a JSON object")
        return body

    def _error(self, status: HTTPStatus, message: str) -> None:
        error = {"message": message, "type": "invalid_request_error", "param": None, "code": None}
        self._json(status, {"error": error})

    def _json(self, status: HTTPStatus, body: Json) -> None:
        self._send(status, "application/json", json.dumps(body).encode())

    def _send(self, status: HTTPStatus, content_type: str, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _stream(self, lines: Iterator[str]) -> None:
        self.close_connection = True  # the end of the connection is the end of the stream
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-cache")
        self.send_header("Connection", "close")
        self.end_headers()
        for line in lines:
            self.wfile.write(f"data: {line}\n\n".encode())
            self.wfile.flush()

    def log_message(self, format: str, *args: Any) -> None:
        """One line per request on stderr, except for the health check, which would be most of the log."""
        if getattr(self, "path", "") != "/health":  # there is no path yet when the request line is nonsense
            super().log_message(format, *args)


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64  # a burst of calls must not wait for the default backlog of 5

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is not an error worth a traceback."""
        if not isinstance(sys.exc_info()[1], (ConnectionError, TimeoutError)):
            super().handle_error(request, client_address)


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Deterministic OpenAI-compatible model for self-tests")
    parser.add_argument("--host", default=os.environ.get("SELFTEST_HOST", "0.0.0.0"))
    parser.add_argument("--port", type=int, default=int(os.environ.get("SELFTEST_PORT", "8090")))
    options = parser.parse_args(argv)
    server = Server((options.host, options.port), Handler)
    # As process 1 of a container, Python would ignore SIGTERM and be killed after ten seconds.
    signal.signal(signal.SIGTERM, lambda *_: threading.Thread(target=server.shutdown, daemon=True).start())
    server.serve_forever()
    server.server_close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
