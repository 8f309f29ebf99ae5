# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The health check that speaks MCP: healthy only when the server itself answers, over both transports."""

from __future__ import annotations

import importlib.util
import json
import queue
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

PATH = Path(__file__).parents[3] / "images" / "base" / "mcp_healthcheck.py"


def load() -> Any:
    spec = importlib.util.spec_from_file_location("mcp_healthcheck", PATH)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["mcp_healthcheck"] = module
    spec.loader.exec_module(module)
    return module


check = load()


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (["event: endpoint", "data: /messages/1", ""], [("endpoint", "/messages/1")]),
        (["data:a", "data: b", ""], [("message", "a\nb")]),
        ([": ping - 2026", "", "event: ping", ""], []),
        (["data: cut short"], [("message", "cut short")]),
        (["event: x", "data: 1", "", "data: 2", ""], [("x", "1"), ("message", "2")]),
        ([], []),
    ],
)
def test_events(lines: list[str], found: list[tuple[str, str]]) -> None:
    assert list(check.events(lines)) == found


@given(st.lists(st.text(alphabet=st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1), max_size=5))
def test_every_event_comes_out_as_it_went_in(texts: list[str]) -> None:
    lines = [line for text in texts for line in (f"data: {text}", "")]
    assert [data for _name, data in check.events(lines)] == texts


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ('{"jsonrpc": "2.0", "id": 1, "result": {"tools": []}}', {"tools": []}),
        ('{"jsonrpc": "2.0", "id": 2, "result": {}}', None),
        ('{"jsonrpc": "2.0", "method": "notifications/message"}', None),
    ],
)
def test_result_of(text: str, result: dict[str, Any] | None) -> None:
    assert check.result_of("tools/list", text, 1) == result


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<html>", "no JSON"),
        ("[]", "no JSON-RPC message"),
        ('{"id": 1}', "holds no result"),
        ('{"id": 1, "error": {"code": -1, "message": "Connection closed"}}', "tools/list: Connection closed"),
        ('{"id": 1, "error": {"code": 0, "message": ""}}', "is the server behind the bridge dead"),
        ('{"id": 1, "error": "broken"}', "broken"),
    ],
)
def test_what_is_no_result_is_unhealthy(text: str, words: str) -> None:
    with pytest.raises(check.Unhealthy, match=words):
        check.result_of("tools/list", text, 1)


class Server(ThreadingHTTPServer):
    """An MCP server over both transports. fault is what goes wrong with tools/list: '', 'dead' or 'silent'."""

    daemon_threads = True
    fault = ""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.stream: queue.Queue[str | None] = queue.Queue()
        self.methods: list[str] = []

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that gives up on a silent server is the test itself; its broken pipe must not reach stderr."""

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.server_port}{path}"

    def answer(self, request: dict[str, Any]) -> str | None:
        self.methods.append(request["method"])
        if "id" not in request:
            return None
        body: dict[str, Any] = {"jsonrpc": "2.0", "id": request["id"]}
        if request["method"] == "initialize":
            return json.dumps({**body, "result": {"serverInfo": {"name": "fake", "version": "9"}}})
        if self.fault == "dead":
            return json.dumps({**body, "error": {"code": 0, "message": ""}})
        return None if self.fault == "silent" else json.dumps({**body, "result": {"tools": [{"name": "t"}]}})


class Handler(BaseHTTPRequestHandler):
    """/sse and /messages are the SSE transport, /mcp answers as a stream and /json as JSON."""

    server: Server

    def log_message(self, *_args: Any) -> None:
        pass

    def _send(self, status: int, kind: str = "", body: str = "") -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Mcp-Session-Id", "s1")
        self.end_headers()
        self.wfile.write(body.encode())

    def do_GET(self) -> None:
        if self.path != "/sse":
            return self._send(404)
        self._send(200, "text/event-stream", "event: endpoint\ndata: /messages?id=1\n\n: ping\n\n")
        while (message := self.server.stream.get()) is not None:
            self.wfile.write(f"event: message\ndata: {message}\n\n".encode())
        return None

    def do_POST(self) -> None:
        request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        answer = self.server.answer(request)
        if self.path.startswith("/messages"):
            self._send(202)
            if answer:
                self.server.stream.put(answer)
        elif (
            self.path in ("/mcp", "/json")
            and request["method"] != "initialize"
            and "Mcp-Session-Id" not in self.headers
        ):
            self._send(400, body="no session")
        elif answer is None:
            if "id" in request:
                self.server.stream.get()
            self._send(202)
        elif self.path == "/mcp":
            self._send(200, "text/event-stream", f'data: {{"method": "notifications/x"}}\n\ndata: {answer}\n\n')
        elif self.path == "/json":
            self._send(200, "application/json", answer)
        else:
            self._send(404, body="Not Found")

    def do_DELETE(self) -> None:
        self.server.methods.append("DELETE")
        self._send(200)


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.stream.put(None)
    server.shutdown()
    server.server_close()


PATHS = [("sse", "/sse"), ("http", "/mcp"), ("http", "/json")]


@pytest.mark.parametrize(("transport", "path"), PATHS)
def test_a_server_that_lists_its_tools_is_healthy(
    server: Server, capsys: pytest.CaptureFixture[str], transport: str, path: str
) -> None:
    assert check.main([transport, server.url(path)]) == 0
    assert capsys.readouterr().out == "healthy: fake 9: 1 tools\n"
    assert server.methods[:3] == ["initialize", "notifications/initialized", "tools/list"]
    assert (server.methods[3:] == ["DELETE"]) is (transport == "http")


@pytest.mark.parametrize(("transport", "path"), PATHS)
@pytest.mark.parametrize(("fault", "words"), [("dead", "tools/list"), ("silent", "no answer within 0.5 s")])
def test_a_bridge_whose_server_is_dead_is_unhealthy(
    server: Server, capsys: pytest.CaptureFixture[str], transport: str, path: str, fault: str, words: str
) -> None:
    server.fault = fault
    assert check.main([transport, server.url(path), "--timeout", "0.5"]) == 1
    error = capsys.readouterr().err
    assert error.startswith("unhealthy: ")
    assert words in error
    assert len(error.splitlines()) == 1


@pytest.mark.parametrize("transport", ["sse", "http"])
def test_a_wrong_path_is_unhealthy(server: Server, capsys: pytest.CaptureFixture[str], transport: str) -> None:
    assert check.main([transport, server.url("/wrong")]) == 1
    assert "HTTP 404" in capsys.readouterr().err


@pytest.mark.parametrize("transport", ["sse", "http"])
def test_nobody_there_is_unhealthy(capsys: pytest.CaptureFixture[str], transport: str) -> None:
    assert check.main([transport, "http://127.0.0.1:1/mcp"]) == 1
    assert "ConnectionRefusedError" in capsys.readouterr().err
