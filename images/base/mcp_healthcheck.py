# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Health check of an MCP server that speaks MCP: C(mcp-healthcheck sse|http URL [--timeout SECONDS]).

A bridge such as mcp-proxy answers its own status page, and even MCP C(initialize), long after the server behind it
died. So this opens a session and then asks for the list of tools, which only the server itself can answer. It exits
0 and names the server when the list came, else 1 with one line that says which step failed.

Standard library only: it runs inside every image, next to whatever Python packages the image has.
"""

from __future__ import annotations

import argparse
import http.client
import json
import sys
import time
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import urljoin, urlsplit

PROTOCOL_VERSION = "2025-03-26"
INITIALIZE = {
    "jsonrpc": "2.0",
    "id": 1,
    "method": "initialize",
    "params": {
        "protocolVersion": PROTOCOL_VERSION,
        "capabilities": {},
        "clientInfo": {"name": "mcp-healthcheck", "version": "1"},
    },
}
INITIALIZED = {"jsonrpc": "2.0", "method": "notifications/initialized"}
LIST_TOOLS = {"jsonrpc": "2.0", "id": 2, "method": "tools/list", "params": {}}


class Unhealthy(Exception):
    """The server does not work; the message names the step and what came instead."""


class Deadline:
    """One time limit for the whole check, however many requests it takes."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def remaining(self, step: str) -> float:
        """Seconds left, more than 0; raises Unhealthy when there are none."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise Unhealthy(f"{step}: no answer in time")
        return left


def events(lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield (event, data) of a stream of server-sent events, given as lines without their end."""
    name = "message"
    data: list[str] = []
    for line in lines:
        if not line:
            if data:
                yield name, "\n".join(data)
            name, data = "message", []
            continue
        field, _colon, value = line.partition(":")
        value = value[1:] if value.startswith(" ") else value
        if field == "event":
            name = value
        elif field == "data":
            data.append(value)
    if data:
        yield name, "\n".join(data)


def result_of(step: str, text: str, expected_id: int) -> dict[str, Any] | None:
    """Return the result that a JSON-RPC message holds, or None when it answers something else (a notification).

    Raises Unhealthy when the message is an error, or is no JSON-RPC at all.
    """
    try:
        message = json.loads(text)
    except ValueError:
        raise Unhealthy(f"{step}: the answer is no JSON: {text[:80]!r}") from None
    if not isinstance(message, dict):
        raise Unhealthy(f"{step}: the answer is no JSON-RPC message: {text[:80]!r}")
    if message.get("id") != expected_id:
        return None
    if "error" in message:
        error = message["error"]
        words = error.get("message", error) if isinstance(error, dict) else error
        raise Unhealthy(f"{step}: {words or 'an error without words (is the server behind the bridge dead?)'}")
    result = message.get("result")
    if not isinstance(result, dict):
        raise Unhealthy(f"{step}: the answer holds no result")
    return result


def summary(initialized: dict[str, Any], listed: dict[str, Any]) -> str:
    """One line about a server that works, or Unhealthy when its list of tools is none."""
    tools = listed.get("tools")
    if not isinstance(tools, list):
        raise Unhealthy("tools/list: the answer holds no list of tools")
    info = initialized.get("serverInfo")
    info = info if isinstance(info, dict) else {}
    return f"{info.get('name', 'server')} {info.get('version', '')}: {len(tools)} tools"


class Connection:
    """One HTTP connection to the host of a URL, with the deadline applied to every read."""

    def __init__(self, url: str, deadline: Deadline, step: str) -> None:
        parts = urlsplit(url)
        kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
        self._http = kind(parts.hostname or "", parts.port, timeout=deadline.remaining(step))
        self._target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        self._deadline = deadline
        self._step = step

    def send(
        self, method: str, headers: dict[str, str], body: dict[str, Any] | None = None
    ) -> http.client.HTTPResponse:
        """Send one request and return its answer, of which only the headers were read; refuses a status above 299."""
        data = None if body is None else json.dumps(body).encode()
        self._http.request(method, self._target, body=data, headers=headers)
        response = self._http.getresponse()
        if response.status > 299:
            words = response.read(200).decode("utf-8", "replace").strip()
            raise Unhealthy(f"{self._step}: HTTP {response.status} {words}".rstrip())
        return response

    def lines(self, response: http.client.HTTPResponse) -> Iterator[str]:
        """Yield the lines of an answer as they come, until it ends or the time is up."""
        while True:
            if self._http.sock is not None:
                self._http.sock.settimeout(self._deadline.remaining(self._step))
            raw = response.readline()
            if not raw:
                return
            yield raw.decode("utf-8", "replace").rstrip("\r\n")
            self._deadline.remaining(self._step)

    def close(self) -> None:
        self._http.close()


def check_sse(url: str, deadline: Deadline) -> str:
    """Open an SSE session: answers come on one stream, requests go to the address that its first event names."""
    stream = Connection(url, deadline, "GET " + url)
    try:
        messages = events(stream.lines(stream.send("GET", {"Accept": "text/event-stream"})))
        endpoint = next((data for name, data in messages if name == "endpoint"), None)
        if endpoint is None:
            raise Unhealthy(f"GET {url}: the stream names no endpoint")
        target = urljoin(url, endpoint)
        initialized = _sse_request(target, INITIALIZE, messages, deadline)
        _sse_send(target, INITIALIZED, deadline)
        return summary(initialized, _sse_request(target, LIST_TOOLS, messages, deadline))
    finally:
        stream.close()


def _sse_send(target: str, message: dict[str, Any], deadline: Deadline) -> None:
    connection = Connection(target, deadline, message["method"])
    try:
        connection.send("POST", {"Content-Type": "application/json"}, message).read()
    finally:
        connection.close()


def _sse_request(
    target: str, message: dict[str, Any], messages: Iterator[tuple[str, str]], deadline: Deadline
) -> dict[str, Any]:
    _sse_send(target, message, deadline)
    for name, data in messages:
        result = result_of(message["method"], data, message["id"]) if name == "message" else None
        if result is not None:
            return result
    raise Unhealthy(f"{message['method']}: the stream ended without an answer")


def check_http(url: str, deadline: Deadline) -> str:
    """Open a streamable HTTP session: each request is answered in its own response, as JSON or as a short stream."""
    session: dict[str, str] = {}
    initialized = _http_request(url, INITIALIZE, session, deadline)
    try:
        _http_request(url, INITIALIZED, session, deadline)
        return summary(initialized, _http_request(url, LIST_TOOLS, session, deadline))
    finally:
        _http_end(url, session, deadline)


def _http_request(url: str, message: dict[str, Any], session: dict[str, str], deadline: Deadline) -> dict[str, Any]:
    step = message["method"]
    connection = Connection(url, deadline, step)
    headers = {"Content-Type": "application/json", "Accept": "application/json, text/event-stream", **session}
    try:
        response = connection.send("POST", headers, message)
        if response.getheader("Mcp-Session-Id"):
            session["Mcp-Session-Id"] = str(response.getheader("Mcp-Session-Id"))
        if "id" not in message:
            return {}
        if (response.getheader("Content-Type") or "").startswith("text/event-stream"):
            texts: Iterator[str] = (data for _name, data in events(connection.lines(response)))
        else:
            texts = iter([response.read().decode("utf-8", "replace")])
        for text in texts:
            result = result_of(step, text, message["id"])
            if result is not None:
                return result
        raise Unhealthy(f"{step}: the answer ended without a result")
    finally:
        connection.close()


def _http_end(url: str, session: dict[str, str], deadline: Deadline) -> None:
    """Close the session, so that a check every few seconds does not fill the server with them."""
    if not session:
        return
    try:
        connection = Connection(url, deadline, "DELETE")
        connection.send("DELETE", session).read()
        connection.close()
    except (Unhealthy, OSError, http.client.HTTPException):
        pass  # a server may refuse DELETE, and the check has its answer already


def main(arguments: list[str] | None = None) -> int:
    """Run one check; the exit code is 0 for a working server, else 1."""
    parser = argparse.ArgumentParser(prog="mcp-healthcheck", description="Check an MCP server by speaking MCP.")
    parser.add_argument("transport", choices=("sse", "http"))
    parser.add_argument("url")
    parser.add_argument("--timeout", type=float, default=5.0, help="seconds for the whole check (default 5)")
    options = parser.parse_args(arguments)
    check = check_sse if options.transport == "sse" else check_http
    try:
        line = check(options.url, Deadline(options.timeout))
    except Unhealthy as error:
        sys.stderr.write(f"unhealthy: {error}\n")
        return 1
    except TimeoutError:
        sys.stderr.write(f"unhealthy: {options.url}: no answer within {options.timeout:g} s\n")
        return 1
    except (OSError, http.client.HTTPException) as error:
        sys.stderr.write(f"unhealthy: {options.url}: {type(error).__name__}: {error}\n")
        return 1
    sys.stdout.write(f"healthy: {line}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
