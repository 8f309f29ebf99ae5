# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A LiteLLM 1.77.3 in this process: what the modules use of its admin API, with its oddities, and with faults."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from ansible_collections.lan.mcp_gateway.tests.unit.fakes.litellm_access import Access, page_of
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.litellm_servers import ServerTable

MASTER_KEY = "sk-fake-master-key"


@dataclass
class Fault:
    """The answer to the next requests for (method, path): a status with a body, a close, or half a body."""

    status: int = 500
    body: str = "Internal Server Error"
    kind: str = "answer"
    times: int = 1
    headers: dict[str, str] = field(default_factory=dict)


@dataclass
class FakeLiteLLM:
    """State, and every request as C(METHOD path) in C(calls), with the bodies of the writes in C(bodies)."""

    version: str = "1.77.3"
    db: str = "connected"
    keys: dict[str, dict[str, Any]] = field(default_factory=dict)
    teams: dict[str, dict[str, Any]] = field(default_factory=dict)
    servers: dict[str, dict[str, Any]] = field(default_factory=dict)
    live_servers: dict[str, dict[str, Any]] = field(default_factory=dict)
    config_servers: list[dict[str, Any]] = field(default_factory=list)
    spend_rows: list[dict[str, Any]] = field(default_factory=list)
    calls: list[str] = field(default_factory=list)
    bodies: list[Any] = field(default_factory=list)
    faults: dict[tuple[str, str], Fault] = field(default_factory=dict)
    page_size: int = 100
    delay: float = 0.0  # seconds that each write takes
    at_once: int = 0  # writes that are under way
    most_at_once: int = 0
    url: str = ""

    @property
    def older(self) -> bool:
        """Whether it answers as 1.77.3 does, and not as 1.106.2."""
        return self.version == "1.77.3"

    @property
    def writes(self) -> list[str]:
        """The requests that may change something."""
        return [call for call in self.calls if not call.startswith("GET ")]

    def forget_calls(self) -> None:
        """Start counting anew."""
        self.calls.clear()
        self.bodies.clear()

    def add_key(self, alias: str | None, value: str, **fields: Any) -> None:
        """A key that is there from the start."""
        self.access.generate({"key": value, "key_alias": alias, **fields})

    def add_servers(self, *names: str) -> None:
        """Servers that are registered from the start."""
        for name in names:
            row = {"server_id": name, "server_name": name, "alias": name, "created_by": "somebody"}
            self.servers[name] = {**row, "mcp_access_groups": []}

    def add_config_server(self, name: str, server_id: str) -> None:
        """A server of config.yaml: it has a time, but nobody who made it."""
        self.config_servers.append(
            {"server_id": server_id, "server_name": name, "alias": None, "created_by": None, "created_at": "now"}
        )

    @property
    def access(self) -> Access:
        """The keys and teams, as this version treats them."""
        registered = [*self.servers, *(row["server_id"] for row in self.config_servers)]
        return Access(self.older, self.keys, self.teams, registered)

    @property
    def server_table(self) -> ServerTable:
        """The MCP servers, as this version treats them."""
        return ServerTable(self.older, self.servers, self.live_servers, self.config_servers)

    def answer(self, method: str, path: str, query: dict[str, list[str]], body: Any) -> tuple[int, Any]:
        """Status and answer of a request."""
        if path.startswith("/health/readiness"):
            tells = self.older or path.endswith("/details")
            told = {"litellm_version": self.version} if tells else {}
            return 200, {"status": "healthy", "db": self.db, **told}
        if path == "/v1/models":
            return 200, {"data": [{"id": "selftest"}]}
        if path == "/key/list":
            return self.access.list_keys(query, self.page_size)
        if path == "/spend/logs/ui":
            return page_of(self.spend_rows, self.page_size, int(query["page"][0]), "data")
        reads = {"/v2/team/list": self.access.list_teams, "/team/info": self.access.team_info}
        if path in reads:
            return reads[path](query)
        writes = {
            "/key/generate": self.access.generate,
            "/key/update": self.access.update_key,
            "/key/delete": self.access.delete_keys,
            "/team/new": self.access.new_team,
            "/team/update": self.access.update_team,
            "/team/delete": self.access.delete_teams,
        }
        if path in writes:
            return writes[path](body)
        return self.server_table.answer(method, unquote(path.removeprefix("/v1/mcp/server").strip("/")), body)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    fake: FakeLiteLLM

    def log_message(self, format: str, *args: Any) -> None:
        """Silent."""

    def _handle(self) -> None:
        parts = urlsplit(self.path)
        length = int(self.headers.get("Content-Length") or 0)
        body = json.loads(self.rfile.read(length)) if length else None
        self.fake.calls.append(f"{self.command} {parts.path}")
        if self.command != "GET":
            self.fake.bodies.append(body)
        fault = self.fake.faults.get((self.command, parts.path))
        if fault and fault.times:
            fault.times -= 1
            self._fail(fault)
        elif parts.path != "/health/readiness" and self.headers.get("Authorization") != f"Bearer {MASTER_KEY}":
            self._send(401, json.dumps({"error": {"message": f"Invalid token {self.headers.get('Authorization')}"}}))
        else:
            if self.command != "GET":
                self._take_time()
            status, answer = self.fake.answer(self.command, parts.path, parse_qs(parts.query), body)
            self._send(status, "" if answer is None else json.dumps(answer))

    def _take_time(self) -> None:
        self.fake.at_once += 1
        self.fake.most_at_once = max(self.fake.most_at_once, self.fake.at_once)
        time.sleep(self.fake.delay)
        self.fake.at_once -= 1

    def _fail(self, fault: Fault) -> None:
        if fault.kind == "close":
            self.close_connection = True
            self.connection.close()
        elif fault.kind == "half":
            self.send_response(200)
            self.send_header("Content-Length", "1000")
            self.end_headers()
            self.wfile.write(b'{"keys": [')
            self.close_connection = True
        else:
            self._send(fault.status, fault.body, fault.headers)

    def _send(self, status: int, text: str, headers: dict[str, str] | None = None) -> None:
        content = text.encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(content)))
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_PUT = do_DELETE = _handle


@contextmanager
def running(fake: FakeLiteLLM) -> Iterator[FakeLiteLLM]:
    """Serve *fake* on a free port of this machine; its address is in C(url)."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"fake": fake}))
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    fake.url = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield fake
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
