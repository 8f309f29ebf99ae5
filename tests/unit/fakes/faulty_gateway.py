# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A gateway in this process whose services fail in every way that was seen.

The service's name says how it fails: a call to C(hang-echo) hangs, one to C(html-echo) is answered with HTML.
"""

from __future__ import annotations

import contextlib
import json
import socket
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

REFUSAL = {"error": "mcp_server_not_granted", "tool": "t", "message": "m"}
SLOTS_OF_A_KEY = 1  # what the service "crowd" lets run at the same time
SCHEMA = {"type": "object", "properties": {"text": {"type": "string"}}}
TOOLS = ("echo", *(f"echo{number}" for number in range(24)))


class FaultyGateway(ThreadingHTTPServer):
    """Records what it was asked; I(wedged) makes /mcp/ hang as a wedged LiteLLM does."""

    daemon_threads = True
    request_queue_size = 64  # the default of 5 would make a burst of connections wait a second

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[tuple[str, str]] = []  # (path, tool)
        self.listed: list[str] = []  # services whose tools it was asked for
        self.lists_hang = False
        self.lists_late = 0.0  # seconds that a list takes
        self.released = threading.Event()
        self.wedged = False
        self.accepts_all = False
        self.database = True
        self.crowd = threading.Semaphore(SLOTS_OF_A_KEY)

    @contextlib.contextmanager
    def running(self) -> Iterator[FaultyGateway]:
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        try:
            yield self
        finally:
            self.released.set()
            self.shutdown()
            self.server_close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: FaultyGateway

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        if parts.path == "/v1/mcp/server":
            self.reply(200, [{"server_id": "a1b2", "server_name": "config"}, {"server_id": "gone-not"}])
            return
        if parts.path != "/mcp-rest/tools/list":
            self.reply(200, {"status": "healthy", "db": "connected", "litellm_version": "1.77.3"})
            return
        service = parse_qs(parts.query)["server_id"][0]
        self.server.listed.append(service)
        time.sleep(self.server.lists_late)
        how = service.split("-")[0]
        if how == "hang" and self.server.lists_hang:
            self.server.released.wait(10)
        if service == "a1b2":  # one of config.yaml has an id that is not its name
            service = "config"
        if how in ("gone", "config"):
            self.reply(
                200, {"tools": [], "error": "server_not_found", "message": f"Server with id {service} not found"}
            )
        elif how in ("dead", "bare"):
            self.reply(200, {"tools": [], "error": None, "message": "Successfully retrieved tools"})
        elif how == "secret":
            self.reply(403, {"detail": {"error": "access_denied", "message": "no"}})
        else:
            tools = [{"name": f"{service}-{name}", "inputSchema": SCHEMA} for name in TOOLS]
            self.reply(200, {"tools": tools, "error": None, "message": "Successfully retrieved tools"})

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        given = self.headers.get("Authorization") or self.headers["x-litellm-api-key"]
        if given == "Bearer sk-blocked" and not self.server.accepts_all:
            self.refuse()
            return
        if self.path == "/mcp/":
            self.mcp(body)
            return
        said = body.get("input") or ""
        rest = self.path == "/mcp-rest/tools/call"
        tool = body["name"] if rest else json.loads(said[said.index("{") :])["call"]["name"]
        self.answer(tool, self.rest_ok if self.path == "/mcp-rest/tools/call" else self.responses_ok)

    def refuse(self) -> None:
        """As LiteLLM 1.77.3 does, before it looks for the service."""
        self.server.asked.append((self.path, "refused"))
        if self.path == "/mcp/":
            self.reply(500, {"error": "MCP request failed", "details": ""})
        else:
            why = "Key is blocked" if self.server.database else "Can't reach database server at `db`:`5432`"
            self.reply(401, {"error": {"message": f"Authentication Error, {why}", "code": "401"}})

    def mcp(self, body: dict[str, Any]) -> None:
        assert self.headers["x-litellm-api-key"].startswith("Bearer sk-")
        if self.server.wedged:
            self.server.released.wait(10)
        if body["method"] == "initialize":
            version = body["params"]["protocolVersion"]
            info = {"protocolVersion": version, "capabilities": {}, "serverInfo": {"name": "x", "version": "1"}}
            self.reply(200, {"jsonrpc": "2.0", "id": body["id"], "result": info})
        elif "id" not in body:
            self.reply(202, None)
        else:
            self.answer(body["params"]["name"], lambda text: self.mcp_ok(body["id"], text))

    def answer(self, tool: str, ok: Any) -> None:
        self.server.asked.append((self.path, tool))
        how = tool.split("-")[0]
        if how in ("ok", "config"):
            ok("hello")
        elif how == "raises":
            ok("Error executing tool echo: it raised")
        elif how == "tells":
            ok(f"Error: no access with {self.headers['Authorization']}")
        elif how == "late":
            time.sleep(0.1)
            ok("hello")
        elif how == "wrong":
            ok("good bye")
        elif how == "gone":
            self.reply(404, {"detail": f"Tool '{tool}' not found"})
        elif how == "bare":
            ok("Unknown tool: echo")
        elif how == "secret":
            ok("hello")
        elif how == "dead":
            ok("MCP client session is not initialized")
        elif how == "denied":
            self.reply(403, {"detail": REFUSAL}) if self.path.startswith("/mcp-rest") else ok(f"Error: {REFUSAL}")
        elif how == "crowd":
            self.crowded(ok)
        elif how == "hang":
            self.server.released.wait(10)
        elif how == "html":
            self.reply(200, "<html>hello</html>", "text/html")
        elif how == "half":
            self.half()
        elif how == "close":
            self.connection.shutdown(socket.SHUT_RDWR)
        else:
            self.reply(int(how.removeprefix("http")), {"error": {"message": f"says {self.headers}"[:40]}})

    def crowded(self, ok: Any) -> None:
        if not self.server.crowd.acquire(blocking=False):
            ok("Error: Rate limit exceeded for api_key: 1. Limit type: max_parallel_requests. Current limit: 1")
            return
        time.sleep(0.05)
        self.server.crowd.release()
        ok("hello")

    def rest_ok(self, text: str) -> None:
        self.reply(200, [{"type": "text", "text": text}])

    def responses_ok(self, text: str) -> None:
        results = json.dumps([{"tool_call_id": "c", "result": text}])
        self.reply(200, {"output": [{"type": "tool_execution_results", "content": [{"text": results}]}]})

    def mcp_ok(self, number: int, text: str) -> None:
        result = {"content": [{"type": "text", "text": text}], "isError": False}
        self.reply(200, {"jsonrpc": "2.0", "id": number, "result": result})

    def reply(self, status: int, body: Any, kind: str = "application/json") -> None:
        text = b"" if body is None else (body if isinstance(body, str) else json.dumps(body)).encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        with contextlib.suppress(OSError):  # whoever hung until now is not waited for any more
            self.wfile.write(text)

    def half(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", "1000")
        self.end_headers()
        self.wfile.write(b'[{"type": "te')
        self.close_connection = True

    def finish(self) -> None:
        with contextlib.suppress(OSError):  # a connection that was shut down cannot be flushed
            super().finish()

    def log_message(self, format: str, *args: Any) -> None:
        pass
