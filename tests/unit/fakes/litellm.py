# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A LiteLLM 1.77.3 in this process: what the modules use of its admin API, with its oddities, and with faults."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

MASTER_KEY = "sk-fake-master-key"
KEPT_INFO = ("server_name", "description", "logo_url", "mcp_server_cost_info")


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
    servers: dict[str, dict[str, Any]] = field(default_factory=dict)
    config_servers: list[dict[str, Any]] = field(default_factory=list)
    calls: list[str] = field(default_factory=list)
    bodies: list[Any] = field(default_factory=list)
    faults: dict[tuple[str, str], Fault] = field(default_factory=dict)
    page_size: int = 100
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
        self._generate({"key": value, "key_alias": alias, **fields})

    def add_config_server(self, name: str, server_id: str) -> None:
        """A server of config.yaml: it has a time, but nobody who made it."""
        self.config_servers.append(
            {"server_id": server_id, "server_name": name, "alias": None, "created_by": None, "created_at": "now"}
        )

    def answer(self, method: str, path: str, query: dict[str, list[str]], body: Any) -> tuple[int, Any]:
        """Status and answer of a request."""
        if path.startswith("/health/readiness"):
            tells = self.older or path.endswith("/details")
            told = {"litellm_version": self.version} if tells else {}
            return 200, {"status": "healthy", "db": self.db, **told}
        if path == "/v1/models":
            return 200, {"data": [{"id": "selftest"}]}
        if path == "/key/list":
            return self._list_keys(query)
        if path.startswith("/key/"):
            return {"/key/generate": self._generate, "/key/update": self._update, "/key/delete": self._delete}[path](
                body
            )
        return self._servers(method, unquote(path.removeprefix("/v1/mcp/server").strip("/")), body)

    def _list_keys(self, query: dict[str, list[str]]) -> tuple[int, Any]:
        size, page = min(int(query["size"][0]), self.page_size), int(query.get("page", ["1"])[0])
        rows = list(self.keys.values())
        pages = max(1, -(-len(rows) // size))
        return 200, {"keys": rows[(page - 1) * size : page * size], "total_pages": pages, "current_page": page}

    def _generate(self, body: dict[str, Any]) -> tuple[int, Any]:
        token = hashlib.sha256(body["key"].encode()).hexdigest()
        if token in self.keys:
            return 200, {**self.keys[token], **body}  # the upsert that changes nothing
        if body["key_alias"] and any(row["key_alias"] == body["key_alias"] for row in self.keys.values()):
            return 400, {"error": {"message": f"Key with alias '{body['key_alias']}' already exists", "code": "400"}}
        names = (
            "max_budget",
            "budget_duration",
            "rpm_limit",
            "tpm_limit",
            "max_parallel_requests",
            "models",
            "blocked",
        )
        row = {name: body.get(name) for name in (*names, "key_alias", "metadata", "object_permission")}
        self.keys[token] = {**row, "token": token, "spend": 0.0}
        return 200, {"key": body["key"], "object_permission": None}

    def _update(self, body: dict[str, Any]) -> tuple[int, Any]:
        row = self.keys.get(hashlib.sha256(body["key"].encode()).hexdigest())
        if row is None:
            return 401, {"error": {"message": f"user key does not exist in db. User Key={body['key']}", "code": "401"}}
        changes = {name: value for name, value in body.items() if name != "key"}
        if changes.get("budget_duration", "") is None:
            del changes["budget_duration"]  # 1.77.3 ignores a null here
        permission = {**(row["object_permission"] or {}), **changes.pop("object_permission", {})}
        row.update(changes, object_permission=permission)
        return 200, row

    def _delete(self, body: dict[str, Any]) -> tuple[int, Any]:
        found = [self.keys.pop(token) for token in body["keys"] if token in self.keys]
        return (200, {"deleted_keys": body["keys"]}) if found else (404, {"error": {"message": "No keys found"}})

    def _servers(self, method: str, server_id: str, body: Any) -> tuple[int, Any]:
        if method == "GET":
            rows = [*self.servers.values(), *self.config_servers]
            return 200, rows if self.older else [_current_row(row, row in self.config_servers) for row in rows]
        if method == "DELETE":
            found = self.servers.pop(server_id, None)
            return (202, None) if found else (404, {"detail": {"error": f"MCP Server not found, passed {server_id}"}})
        if method == "POST" and body["server_id"] in self.servers:
            return 400, {"detail": {"error": f"MCP Server with id {body['server_id']} already exists."}}
        info = {name: value for name, value in (body.get("mcp_info") or {}).items() if name in KEPT_INFO}
        self.servers[body["server_id"]] = {**body, "mcp_info": info, "created_by": "default_user_id"}
        return 201, self.servers[body["server_id"]]


def _current_row(row: dict[str, Any], by_config: bool) -> dict[str, Any]:
    """A row as 1.106.2 lists it: it says where it is from, not who made it, and shows the description of mcp_info."""
    description = (row.get("mcp_info") or {}).get("description") or row.get("description")
    return {**row, "is_config": by_config, "created_by": None, "description": description}


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
            status, answer = self.fake.answer(self.command, parts.path, parse_qs(parts.query), body)
            self._send(status, "" if answer is None else json.dumps(answer))

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
