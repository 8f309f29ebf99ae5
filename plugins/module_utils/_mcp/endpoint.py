# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""MCP itself: the official client in a conversation of its own with any endpoint, a gateway's or a service's.

Streamable HTTP and SSE, stateful and stateless. Needs the Python packages C(httpx) and C(mcp).
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
import traceback
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from .described import Clean, descriptions
from .listing import refusal, said_of, schemas_of, tools_of
from .model import Answer, Check, Endpoint, Verdict
from .stages import is_unresolved
from .wire import text_of_content

MISSING: tuple[str, str] | None = None  # (package, traceback of the import)
try:
    import httpx
except ImportError:  # pragma: no cover - depends on the environment
    MISSING = ("httpx", traceback.format_exc())
else:
    try:
        from mcp import ClientSession, McpError, types
        from mcp.client.sse import sse_client
        from mcp.client.streamable_http import streamable_http_client
    except ImportError:  # pragma: no cover - depends on the environment
        MISSING = ("mcp", traceback.format_exc())

# The mcp client logs what this module reports itself, tracebacks included, and falls back to stderr.
logging.getLogger("mcp").addHandler(logging.NullHandler())

GRACE = 0.3  # seconds that a server gets to take its leave; what it said is known by then
_PAGES = 20  # of a list of tools
_REFUSED_WORDS = ("connection refused", "all connection attempts failed")


@dataclass
class Progress:
    """How far a conversation got: the stage that comes next, and what the server said of itself until then."""

    stage: str = "connect"
    server_name: str = ""
    server_version: str = ""
    protocol: str = ""
    tools: dict[str, Any] | None = None
    twice: list[str] = field(default_factory=list)
    said: dict[str, str] = field(default_factory=dict)  # what it says of its tools, by their names
    listing_s: float = 0.0  # seconds that the list took, which no caller of a tool needs

    def as_dict(self, service: str, detail: str, clean: Clean = str) -> dict[str, Any]:
        """The result's entry of an endpoint."""
        return {
            "service": service,
            "server_name": self.server_name,
            "server_version": self.server_version,
            "protocol": self.protocol,
            "tools": sorted(self.tools or {}),
            "schemas": schemas_of(self.tools),
            "descriptions": descriptions(self.said, clean),
            "detail": detail or (f"listed more than once: {', '.join(self.twice)}" if self.twice else ""),
        }


def new_client(timeout: float, **more: Any) -> Any:
    """An httpx.AsyncClient that goes straight to its address: one of the LAN must not travel through a web proxy."""
    return httpx.AsyncClient(timeout=httpx.Timeout(timeout), trust_env=False, **more)


async def call_direct(endpoint: Endpoint, check: Check, timeout: float, progress: Progress) -> Answer | Verdict:
    """Open a session, list the tools, call the one of the check; a Verdict where the list forbids to call it."""

    async def step(session: Any) -> Answer | Verdict:
        started = time.monotonic()
        listed = await _list(session)
        progress.said = said_of(listed)
        progress.tools, progress.twice = tools_of(listed)
        progress.listing_s = time.monotonic() - started
        progress.stage = "call"
        return refusal(check, progress.tools) or await _call(session, check.tool, check.arguments)

    return await converse(endpoint, timeout, progress, step)


async def call_gateway(url: str, key: str, check: Check, timeout: float, progress: Progress) -> Answer:
    """Open a session with a gateway and call the tool. The tools are not listed: that asks the dead services, too."""

    async def step(session: Any) -> Answer:
        progress.stage = "call"
        return await _call(session, check.full_tool, check.arguments)

    # LiteLLM 1.77.3 answers 500 to a key without "Bearer" in this header.
    answer = await converse(Endpoint(url, "http", {"x-litellm-api-key": f"Bearer {key}"}), timeout, progress, step)
    return answer if isinstance(answer, Answer) else Answer("garbled")


async def converse(
    endpoint: Endpoint,
    timeout: float,
    progress: Progress,
    step: Callable[[Any], Awaitable[Answer | Verdict]],
) -> Answer | Verdict:
    """What *step* makes of an open session, or the first thing that goes wrong before. Raises what the client does."""
    first: asyncio.Future[Answer | Verdict] = asyncio.get_running_loop().create_future()

    def settle(answer: Answer | Verdict) -> None:
        if not first.done():
            first.set_result(answer)

    async def trace(event: str, _info: Any) -> None:
        if event == "connection.connect_tcp.complete" and progress.stage == "connect":
            progress.stage = "http"

    async def on_request(request: Any) -> None:
        request.extensions["trace"] = trace

    async def on_response(response: Any) -> None:
        asked = response.request.method == "POST" or endpoint.transport == "sse"
        if not asked or response.status_code < 300:
            progress.stage = "initialize" if progress.stage in ("connect", "http") else progress.stage
            return
        if response.is_redirect:
            where = response.headers.get("location", "")
            settle(Answer("http", f"redirected to {where}", response.status_code, stage="http"))
            return
        await response.aread()
        settle(Answer("http", response.text, response.status_code, stage="http"))

    async def on_message(message: Any) -> None:
        if isinstance(message, Exception):  # an answer that is no JSON-RPC, so the call would wait for ever
            settle(Answer("garbled", " ".join(str(message).split()), stage=progress.stage))

    def factory(headers: Any = None, timeout: Any = None, auth: Any = None) -> Any:
        hooks = {"request": [on_request], "response": [on_response]}
        return new_client(seconds, headers={**endpoint.headers, **(headers or {})}, event_hooks=hooks)

    async def talk() -> None:
        async with contextlib.AsyncExitStack() as stack:
            reading, writing = await _open(stack, endpoint, factory)
            session = await stack.enter_async_context(ClientSession(reading, writing, message_handler=on_message))
            found = await session.initialize()
            progress.server_name, progress.server_version = found.serverInfo.name, found.serverInfo.version
            progress.protocol, progress.stage = str(found.protocolVersion), "list"
            # Known before the session is closed, in which a server may hang.
            settle(await step(session))

    seconds = timeout
    talking = asyncio.ensure_future(talk())
    try:
        both: list[asyncio.Future[Any]] = [talking, first]
        await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
        if not first.done():
            await talking  # raises
        return first.result()
    finally:
        if not talking.done() and first.done() and getattr(first.result(), "kind", "") == "result":
            await asyncio.wait([talking], timeout=GRACE)  # a session that is well is closed in good order
        talking.cancel()
        # Waited for, so that its connections are closed; whatever it ends with is known already.
        done, _running = await asyncio.wait([talking], timeout=GRACE)
        if done and not talking.cancelled():
            talking.exception()


async def _open(stack: contextlib.AsyncExitStack, endpoint: Endpoint, factory: Any) -> tuple[Any, Any]:
    if endpoint.transport == "sse":
        streams = await stack.enter_async_context(sse_client(endpoint.url, httpx_client_factory=factory))
        return streams[0], streams[1]
    http = await stack.enter_async_context(factory())
    opened = await stack.enter_async_context(streamable_http_client(endpoint.url, http_client=http))
    return opened[0], opened[1]


async def _list(session: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    cursor = None
    for _page in range(_PAGES):
        params = types.PaginatedRequestParams(cursor=cursor) if cursor else None
        request = types.ClientRequest(types.ListToolsRequest(params=params))
        page = await session.send_request(request, types.ListToolsResult)
        found += [tool.model_dump(mode="json", exclude_none=True) for tool in page.tools]
        cursor = page.nextCursor
        if not cursor:
            break
    return found


async def _call(session: Any, tool: str, arguments: Mapping[str, Any]) -> Answer:
    """tools/call alone. ClientSession.call_tool lists all tools afterwards, of every service, the dead ones too."""
    params = types.CallToolRequestParams(name=tool, arguments=dict(arguments))
    request = types.ClientRequest(types.CallToolRequest(params=params))
    result = await session.send_request(request, types.CallToolResult)
    parts = [part.model_dump(mode="json", exclude_none=True) for part in result.content]
    return Answer("result", text_of_content(parts) or "", is_error=bool(result.isError), stage="call")


def of_exception(error: BaseException, stage: str = "") -> Answer:
    """The answer that an exception of httpx or mcp stands for; task groups wrap theirs."""
    inner = getattr(error, "exceptions", None)
    if inner:
        return of_exception(inner[0], stage)
    words = " ".join(f"{type(error).__name__}: {error}".split())
    if isinstance(error, McpError):
        return Answer("http", str(error), stage=stage)  # a JSON-RPC error: the server's words, in an HTTP 200
    if isinstance(error, httpx.TimeoutException):
        return Answer("timeout", words, stage="connect" if isinstance(error, httpx.ConnectTimeout) else stage)
    if isinstance(error, httpx.ConnectError):
        refused = any(word in words.lower() for word in _REFUSED_WORDS) and not is_unresolved(words)
        return Answer("refused" if refused else "unreachable", words, stage="connect")
    return Answer("garbled", words, stage="http" if stage == "connect" else stage)
