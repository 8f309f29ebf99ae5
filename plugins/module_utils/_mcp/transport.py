# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The network side of the probe: from a check to an answer, whichever path it takes. Raises nothing.

Needs the Python packages C(httpx) and C(mcp); C(MISSING) names the one that is not there.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from typing import Any

from .endpoint import MISSING, Progress, call_direct, call_gateway, new_client, of_exception
from .listing import ROUTE, SERVERS_ROUTE, Listing, id_of, listing_of
from .model import MODEL_PATHS, ROUTES, Answer, Check, Endpoint, Verdict
from .wire import (
    chat_answer,
    chat_body,
    chat_stream_answer,
    responses_answer,
    responses_body,
    responses_stream_answer,
    rest_answer,
    rest_body,
)

__all__ = ["MISSING", "Clock", "Gateway", "ask", "ask_direct", "list_tools", "new_client", "readiness"]

_READERS: dict[str, Callable[[int, str], Answer]] = {
    "rest": rest_answer,
    "responses": responses_answer,
    "responses_stream": responses_stream_answer,
    "chat": chat_answer,
    "chat_stream": chat_stream_answer,
}


@dataclass(frozen=True)
class Gateway:
    """Where to ask, and how. I(timeout): seconds for one check, everything included."""

    url: str
    model: str
    timeout: float
    rest_needs_server_id: bool = False


@dataclass(frozen=True)
class Clock:
    """The gateway's time by its C(Date) header, which counts whole seconds, and how far it is ahead of ours."""

    time: str = ""
    skew_s: float | None = None


async def ask(gateway: Gateway, client: Any, check: Check, key: str, timeout: float | None = None) -> Answer:
    """Ask one check through the gateway. I(client) is an httpx.AsyncClient; C(mcp) opens its own connection."""
    progress = Progress("call")
    started = time.monotonic()
    limit = gateway.timeout if timeout is None else timeout
    try:
        if check.path == "mcp":
            # Requests have got through to this gateway: what hangs from here on is the session.
            progress.stage = "initialize"
            asking = call_gateway(gateway.url + ROUTES["mcp"], key, check, gateway.timeout, progress)
            answer = await asyncio.wait_for(asking, limit)
        else:
            answer = await asyncio.wait_for(_post(gateway, client, check, key), limit)
    except asyncio.TimeoutError:
        answer = Answer("timeout", f"nothing within {limit:.3g} s", stage=progress.stage)
    except Exception as error:  # whatever the libraries raise becomes an answer: one cell must not end the others
        answer = of_exception(error, progress.stage if check.path == "mcp" else "")
    return replace(answer, ms=_ms_since(started))


async def ask_direct(endpoint: Endpoint, check: Check, timeout: float) -> tuple[Answer | Verdict, Progress, int]:
    """Ask one check of the service itself: (answer, what the service said of itself, milliseconds without the list)."""
    progress = Progress()
    started = time.monotonic()
    try:
        answer = await asyncio.wait_for(call_direct(endpoint, check, timeout, progress), timeout)
    except asyncio.TimeoutError:
        answer = Answer("timeout", f"nothing within {timeout:g} s", stage=progress.stage)
    except Exception as error:  # as above
        answer = of_exception(error, progress.stage)
    ms = _ms_since(started + progress.listing_s)
    return (replace(answer, ms=ms) if isinstance(answer, Answer) else answer), progress, ms


async def list_tools(gateway: Gateway, client: Any, service: str, key: str, timeout: float) -> Listing:
    """What the gateway lists of a service to this key."""
    try:
        return await asyncio.wait_for(_list(gateway, client, service, key), timeout)
    except asyncio.TimeoutError:
        return listing_of(service, Answer("timeout", f"nothing within {timeout:g} s", stage="list"))
    except Exception as error:  # as above
        return listing_of(service, of_exception(error, "list"))


async def _list(gateway: Gateway, client: Any, service: str, key: str) -> Listing:
    headers = {"Authorization": f"Bearer {key}"}

    async def by_id(server_id: str) -> Listing:
        response = await client.get(gateway.url + ROUTE, params={"server_id": server_id}, headers=headers)
        kind = "result" if response.status_code == 200 else "http"
        return listing_of(service, Answer(kind, response.text, response.status_code))

    found = await by_id(service)
    if found.answer is None or found.trouble or not (found.loaded is False or found.answer.status in (403, 404)):
        return found
    # A server of config.yaml is called by its name, and listed by an id that LiteLLM makes.
    response = await client.get(gateway.url + SERVERS_ROUTE, headers=headers)
    server_id = id_of(service, response.text)
    return await by_id(server_id) if server_id not in ("", service) else found


async def readiness(gateway: Gateway, client: Any) -> tuple[Answer, dict[str, Any], Clock]:
    """GET /health/readiness, which needs no key: (answer, its data when it is what it should be, the clock)."""
    clock = Clock()
    before = datetime.now(timezone.utc)
    try:
        response = await asyncio.wait_for(client.get(f"{gateway.url}/health/readiness"), gateway.timeout)
        clock = clock_of(response.headers.get("date"), before, datetime.now(timezone.utc))
        data = response.json() if response.status_code == 200 else None
    except asyncio.TimeoutError:
        return Answer("timeout", f"nothing within {gateway.timeout:g} s", stage="http"), {}, clock
    except ValueError:
        return Answer("garbled", response.text, response.status_code), {}, clock
    except Exception as error:  # as above
        return of_exception(error, "http"), {}, clock
    if isinstance(data, dict):
        return Answer("result", "", 200), data, clock
    kind = "garbled" if response.status_code == 200 else "http"
    return Answer(kind, response.text, response.status_code), {}, clock


def clock_of(date: str | None, before: datetime, then: datetime) -> Clock:
    """The clock behind a C(Date) header that was written between two moments here. Pure."""
    try:
        theirs = parsedate_to_datetime(date or "")
    except (TypeError, ValueError):
        return Clock()
    if theirs.tzinfo is None:  # "-0000" is how the standard says UTC without saying it
        theirs = theirs.replace(tzinfo=timezone.utc)
    theirs = theirs.astimezone(timezone.utc)
    # The header tells the second that has begun. What lies between the two moments, and in that second, is no skew.
    ahead = (theirs - then).total_seconds()
    behind = (theirs - before).total_seconds() + 1
    skew = ahead if ahead > 0 else behind if behind < 0 else 0.0
    return Clock(theirs.strftime("%Y-%m-%dT%H:%M:%SZ"), round(skew, 1))


async def _post(gateway: Gateway, client: Any, check: Check, key: str) -> Answer:
    if check.path == "rest":
        body = rest_body(check, gateway.rest_needs_server_id)
    elif check.path in MODEL_PATHS and check.path.startswith("chat"):
        body = chat_body(check, gateway.model)
    else:
        body = responses_body(check, gateway.model)
    headers = {"Authorization": f"Bearer {key}"}
    response = await client.post(gateway.url + ROUTES[check.path], json=body, headers=headers)
    return _READERS[check.path](response.status_code, response.text)


def _ms_since(started: float) -> int:
    return round((time.monotonic() - started) * 1000)
