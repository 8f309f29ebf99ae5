# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The network side of the probe: one function per path, each from a check to an answer. Raises nothing.

Needs the Python packages C(httpx) and C(mcp); C(MISSING) names the one that is not there.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
import traceback
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any

from .model import ROUTES, Answer, Check
from .wire import (
    chat_answer,
    chat_body,
    responses_answer,
    responses_body,
    rest_answer,
    rest_body,
    text_of_content,
)

MISSING: tuple[str, str] | None = None  # (package, traceback of the import)
try:
    import httpx
except ImportError:  # pragma: no cover - depends on the environment
    MISSING = ("httpx", traceback.format_exc())
else:
    try:
        from mcp import ClientSession, McpError, types
        from mcp.client.streamable_http import streamable_http_client
    except ImportError:  # pragma: no cover - depends on the environment
        MISSING = ("mcp", traceback.format_exc())

# The mcp client logs what this module reports itself, tracebacks included, and falls back to stderr.
logging.getLogger("mcp").addHandler(logging.NullHandler())

_REFUSED_WORDS = ("connection refused", "all connection attempts failed")


@dataclass(frozen=True)
class Gateway:
    """Where to ask, and how. I(timeout): seconds for one check, everything included."""

    url: str
    model: str
    timeout: float
    rest_needs_server_id: bool = False


async def ask(gateway: Gateway, client: Any, check: Check, key: str) -> Answer:
    """Ask one check over its path. I(client) is an httpx.AsyncClient; C(mcp) opens its own, for its own connection."""
    started = time.monotonic()
    try:
        answer = await asyncio.wait_for(_PATHS[check.path](gateway, client, check, key), gateway.timeout)
    except asyncio.TimeoutError:
        answer = Answer("timeout", f"nothing within {gateway.timeout:g} s")
    except Exception as error:  # whatever the libraries raise becomes an answer: one cell must not end the others
        answer = _of_exception(error)
    return replace(answer, ms=round((time.monotonic() - started) * 1000))


async def readiness(gateway: Gateway, client: Any) -> tuple[Answer, dict[str, Any]]:
    """GET /health/readiness, which needs no key: (answer, its data when it is what it should be)."""
    try:
        response = await asyncio.wait_for(client.get(f"{gateway.url}/health/readiness"), gateway.timeout)
        data = response.json() if response.status_code == 200 else None
    except asyncio.TimeoutError:
        return Answer("timeout", f"nothing within {gateway.timeout:g} s"), {}
    except ValueError:
        return Answer("garbled", response.text, response.status_code), {}
    except Exception as error:
        return _of_exception(error), {}
    if isinstance(data, dict):
        return Answer("result", "", 200), data
    kind = "garbled" if response.status_code == 200 else "http"
    return Answer(kind, response.text, response.status_code), {}


def new_client(timeout: float, **more: Any) -> Any:
    """An httpx.AsyncClient that goes straight to the gateway: a LAN address must not travel through a web proxy."""
    return httpx.AsyncClient(timeout=httpx.Timeout(timeout), trust_env=False, **more)


# --- one function per path -------------------------------------------------------------------------------------------


async def _rest(gateway: Gateway, client: Any, check: Check, key: str) -> Answer:
    body = rest_body(check, gateway.rest_needs_server_id)
    return await _post(client, gateway.url + ROUTES["rest"], key, body, rest_answer)


async def _responses(gateway: Gateway, client: Any, check: Check, key: str) -> Answer:
    body = responses_body(check, gateway.model)
    return await _post(client, gateway.url + ROUTES["responses"], key, body, responses_answer)


async def _chat(gateway: Gateway, client: Any, check: Check, key: str) -> Answer:
    body = chat_body(check, gateway.model)
    return await _post(client, gateway.url + ROUTES["chat"], key, body, chat_answer)


async def _post(client: Any, url: str, key: str, body: Any, read: Callable[[int, str], Answer]) -> Answer:
    response = await client.post(url, json=body, headers={"Authorization": f"Bearer {key}"})
    return read(response.status_code, response.text)


async def _mcp(gateway: Gateway, _client: Any, check: Check, key: str) -> Answer:
    """The official client: initialize, then one tools/call in a session of its own."""
    bad: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()

    def give_up(answer: Answer) -> None:
        if not bad.done():
            bad.set_result(answer)

    async def on_response(response: Any) -> None:
        if response.request.method == "POST" and response.status_code >= 400:
            await response.aread()
            give_up(Answer("http", response.text, response.status_code))

    async def on_message(message: Any) -> None:
        if isinstance(message, Exception):  # an answer that is no JSON-RPC, so the call would wait for ever
            give_up(Answer("garbled", " ".join(str(message).split())))

    # LiteLLM 1.77.3 answers 500 to a key without "Bearer" in this header.
    headers = {"x-litellm-api-key": f"Bearer {key}"}
    http = new_client(gateway.timeout, headers=headers, event_hooks={"response": [on_response]})
    talk = asyncio.ensure_future(_talk(gateway.url + ROUTES["mcp"], http, check, on_message))
    try:
        await asyncio.wait([talk, bad], return_when=asyncio.FIRST_COMPLETED)
        return bad.result() if bad.done() else await talk
    finally:
        talk.cancel()
        # Waited for, so that its connections are closed; whatever it ends with is known already.
        await asyncio.wait([talk])
        if not talk.cancelled():
            talk.exception()


async def _talk(url: str, http: Any, check: Check, on_message: Any) -> Answer:
    async with contextlib.AsyncExitStack() as stack:
        await stack.enter_async_context(http)
        reading, writing, _session_id = await stack.enter_async_context(streamable_http_client(url, http_client=http))
        session = await stack.enter_async_context(ClientSession(reading, writing, message_handler=on_message))
        await session.initialize()
        return _of_tool_result(await _call_tool(session, check))


async def _call_tool(session: Any, check: Check) -> Any:
    """tools/call alone. ClientSession.call_tool lists all tools afterwards, of every service, the dead ones too."""
    params = types.CallToolRequestParams(name=check.full_tool, arguments=dict(check.arguments))
    request = types.ClientRequest(types.CallToolRequest(params=params))
    return await session.send_request(request, types.CallToolResult)


def _of_tool_result(result: Any) -> Answer:
    parts = [part.model_dump(mode="json", exclude_none=True) for part in result.content]
    return Answer("result", text_of_content(parts) or "", is_error=bool(result.isError))


_PATHS: dict[str, Callable[[Gateway, Any, Check, str], Awaitable[Answer]]] = {
    "rest": _rest,
    "mcp": _mcp,
    "responses": _responses,
    "chat": _chat,
}


# --- exceptions ------------------------------------------------------------------------------------------------------


def _of_exception(error: BaseException) -> Answer:
    """The answer that an exception of httpx or mcp stands for; task groups wrap theirs."""
    inner = getattr(error, "exceptions", None)
    if inner:
        return _of_exception(inner[0])
    words = " ".join(f"{type(error).__name__}: {error}".split())
    if isinstance(error, McpError):
        return Answer("http", str(error))  # a JSON-RPC error: the gateway's words, in an HTTP 200
    if isinstance(error, httpx.TimeoutException):
        return Answer("timeout", words)
    if isinstance(error, httpx.ConnectError):
        refused = any(word in words.lower() for word in _REFUSED_WORDS)
        return Answer("refused" if refused else "unreachable", words)
    return Answer("garbled", words)
