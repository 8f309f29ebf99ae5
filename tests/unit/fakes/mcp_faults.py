# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""An MCP server that misbehaves on demand, over streamable HTTP (C(/mcp)) and SSE (C(/sse)). Standard library only.

In a test: C(with FaultServer("hang") as server: …), with C(server.url), C(server.mode) and C(server.seen).
As a program: C(mcp_faults.py --host 0.0.0.0 --port 8080); C(POST /mode {"mode": "html@call", "seconds": 5}) switches
it, and C(GET /mode) says what it is at, which is also the sign that it is up.

A mode applies to every request of a client; C(MODE@call), C(MODE@list), C(MODE@initialize) to that method alone.
"""

from __future__ import annotations

import argparse
import json
import queue
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Json = dict[str, Any]

# What the transport does, before or instead of an answer.
TRANSPORT_MODES = {
    "refuse_method": "405 to everything",
    "hang": "takes the request and says nothing",
    "hang_after_headers": "sends the headers of an answer and nothing more",
    "half_body": "ends the connection in the middle of the answer",
    "reset": "ends the connection without a word",
    "html": "200 with a web page",
    "http_401": "401 with a WWW-Authenticate header",
    "http_403": "403",
    "http_404": "404, as for a session that is lost",
    "http_500": "500",
    "http_503": "503",
    "redirect_307": "307 to a web page",
    "invalid_json": "200, application/json, and no JSON",
    "wrong_content_type": "the right answer as text/plain",
    "empty_body": "200, application/json, and nothing",
    "host_refused": "421 to any Host but localhost, as servers do that fear DNS rebinding",
}
# What the answer says.
ANSWER_MODES = {
    "ok": "as it should be",
    "slow": "as it should be, after I(seconds)",
    "wrong_id": "the answer to a request that was never made",
    "rpc_error": "a JSON-RPC error",
    "old_protocol": "a protocol version that no client knows",
    "no_tools": "an empty list of tools",
    "duplicate_tools": "each tool twice",
    "renamed_tool": "echo is called repeat now, and echo is unknown",
    "changed_schema": "echo wants an argument that it did not want before",
    "added_argument": "echo takes one more argument, which is optional",
    "tool_raises": "every tool raises, and says isError",
    "tool_raises_quietly": "every tool raises, and says isError: false",
    "wrong_result": "every tool says something else",
    "empty_result": "every tool says nothing",
    "other_call": "every tool gives the result of somebody else's call",
    "huge_result": "every tool gives two megabytes",
    "image_result": "every tool gives an image",
    "error_with_secret": "every tool raises, and repeats I(secret)",
    "hostile_text": "every tool gives markup, control characters, right-to-left text, 100 kB",
}
MODES = {**TRANSPORT_MODES, **ANSWER_MODES}

DATA: Json = {"title": "fault server", "items": [1, 2, 3]}
HOSTILE = (
    "<script>document.title='owned'</script><img src=http://192.0.2.1/x onerror=alert(1)>\x1b[31m\x07"
    "]]>&amp;</td></table>\u202eright to left\u202c \u200b"
) + "long " * 20000
PAGE = "<!DOCTYPE html><html><head><title>Log in</title></head><body><form>Password</form></body></html>"
LONGEST = 120.0  # seconds after which what hangs gives up, so that no thread is left


def tools(mode: str) -> list[Json]:
    """What tools/list says."""
    echo_name, text = ("repeat" if mode == "renamed_tool" else "echo"), {"type": "string"}
    schema: Json = {"type": "object", "properties": {"text": text}, "required": ["text"]}
    if mode == "changed_schema":
        schema = {"type": "object", "properties": {"message": text}, "required": ["message"]}
    if mode == "added_argument":
        schema = {**schema, "properties": {"text": text, "times": {"type": "integer"}}}
    nothing: Json = {"type": "object", "properties": {}}
    listed: list[Json] = [
        {"name": echo_name, "description": "Gives the text back.", "inputSchema": schema},
        {"name": "fail", "description": "Raises.", "inputSchema": nothing},
        {"name": "data", "description": "Gives JSON.", "inputSchema": nothing},
    ]
    if mode == "no_tools":
        return []
    return listed * 2 if mode == "duplicate_tools" else listed


def tool_result(mode: str, name: str, arguments: Json, secret: str) -> Json:
    """The result of tools/call."""
    wanted = "message" if mode == "changed_schema" else "text"
    known = [tool["name"] for tool in tools(mode if mode != "no_tools" else "ok")]
    if name not in known:
        return _result(f"Unknown tool: {name}", error=True)
    if mode in ("tool_raises", "tool_raises_quietly") or name == "fail":
        return _result(f"Error executing tool {name}: it raised", error=mode != "tool_raises_quietly")
    if mode == "error_with_secret":
        return _result(f"Error executing tool {name}: login with {secret} failed", error=True)
    if mode == "empty_result":
        return {"content": [], "isError": False}
    if mode == "image_result":
        return {"content": [{"type": "image", "data": "iVBORw0KGgo=", "mimeType": "image/png"}], "isError": False}
    texts = {
        "wrong_result": "something else",
        "other_call": "the result of another call",
        "huge_result": "x" * 2_000_000,
        "hostile_text": HOSTILE,
    }
    if mode in texts:
        return _result(texts[mode])
    if name == "data":
        return _result(json.dumps(DATA))
    if wanted not in arguments:
        return _result(f"Error executing tool {name}: {wanted} is missing", error=True)
    return _result(str(arguments[wanted]))


def _result(text: str, error: bool = False) -> Json:
    return {"content": [{"type": "text", "text": text}], "isError": error}


def answer_to(message: Json, mode: str, secret: str) -> Json:
    """The JSON-RPC answer to one request."""
    method, params = message.get("method"), message.get("params") or {}
    number = 4711 if mode == "wrong_id" else message.get("id")
    if mode == "rpc_error":
        return {"jsonrpc": "2.0", "id": number, "error": {"code": -32603, "message": "Internal error"}}
    if method == "initialize":
        version = "1999-01-01" if mode == "old_protocol" else params.get("protocolVersion", "2025-03-26")
        result: Json = {
            "protocolVersion": version,
            "capabilities": {"tools": {}},
            "serverInfo": {"name": "fault-server", "version": "1.0"},
        }
    elif method == "tools/list":
        result = {"tools": tools(mode)}
    elif method == "tools/call":
        result = tool_result(mode, str(params.get("name")), params.get("arguments") or {}, secret)
    elif method == "ping":
        result = {}
    else:
        return {"jsonrpc": "2.0", "id": number, "error": {"code": -32601, "message": "Method not found"}}
    return {"jsonrpc": "2.0", "id": number, "result": result}


class FaultServer(ThreadingHTTPServer):
    """The server. *mode*: see MODES; *seconds*: how late C(slow) is; C(seen): the methods it was asked, in order."""

    daemon_threads = True

    def __init__(self, mode: str = "ok", host: str = "127.0.0.1", port: int = 0) -> None:
        super().__init__((host, port), _Handler)
        self._mode = "ok"
        self.mode = mode
        self.seconds = 3.0
        self.secret = "sk-this-is-a-secret-4711"
        self.seen: list[str] = []
        self.released = threading.Event()  # set when what hangs may end
        self.streams: dict[str, queue.Queue[str | None]] = {}

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    @property
    def mode(self) -> str:
        return self._mode

    @mode.setter
    def mode(self, mode: str) -> None:
        if mode.partition("@")[0] not in MODES:
            raise ValueError(f"mode {mode!r} is none of {', '.join(MODES)}")
        self._mode = mode

    def mode_for(self, method: str) -> str:
        """The mode in force for a JSON-RPC method."""
        mode, _at, only = self._mode.partition("@")
        return mode if not only or method.rpartition("/")[2] == only else "ok"

    def hang(self, seconds: float = LONGEST) -> None:
        self.released.wait(seconds)

    def start(self) -> FaultServer:
        threading.Thread(target=self.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def stop(self) -> None:
        self.released.set()
        for stream in list(self.streams.values()):
            stream.put(None)
        self.shutdown()
        self.server_close()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients that go away are the point here."""

    def __enter__(self) -> FaultServer:
        return self.start()

    def __exit__(self, *_error: Any) -> None:
        self.stop()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: FaultServer

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing."""

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        if path == "/mode":
            self.reply(200, json.dumps({"mode": self.server.mode, "seen": self.server.seen[-50:]}))
        elif path == "/login":
            self.reply(200, PAGE, "text/html")
        elif path == "/sse":
            self.serve_stream()
        else:
            self.reply(405, "Method Not Allowed", "text/plain")

    def do_DELETE(self) -> None:
        self.reply(200, "")

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        path = self.path.partition("?")[0]
        if path == "/login":
            return self.reply(200, PAGE, "text/html")
        try:
            message = json.loads(body)
        except ValueError:
            return self.reply(400, "no JSON", "text/plain")
        if path == "/mode":
            return self.switch(message)
        if path == "/mcp":
            return self.serve_message(message)
        if path == "/messages":
            return self.serve_posted(message)
        return self.reply(404, "Not Found", "text/plain")

    def switch(self, wanted: Json) -> None:
        self.server.released.set()  # whoever hangs since the last mode may go
        self.server.released = threading.Event()
        self.server.seconds = float(wanted.get("seconds", 3.0))
        try:
            self.server.mode = str(wanted.get("mode"))
        except ValueError as error:
            return self.reply(400, str(error), "text/plain")
        return self.reply(200, json.dumps({"mode": self.server.mode}))

    # --- streamable HTTP ---

    def serve_message(self, message: Json) -> None:
        method = str(message.get("method"))
        self.server.seen.append(method)
        mode = self.server.mode_for(method)
        if mode in TRANSPORT_MODES and self.failed(mode, message):
            return
        if "id" not in message:
            return self.reply(202, "")
        if mode == "slow":
            time.sleep(self.server.seconds)
        self.reply(200, json.dumps(answer_to(message, mode, self.server.secret)))

    def failed(self, mode: str, message: Json) -> bool:
        """Do what a transport's mode says; False when there is to be an answer after all."""
        if mode in _STATUSES:
            status, text, headers = _STATUSES[mode]
            self.reply(status, text, "text/html" if mode == "html" else "text/plain", headers)
        elif mode == "host_refused":
            if (self.headers.get("Host") or "").partition(":")[0] in ("localhost", "127.0.0.1"):
                return False
            self.reply(421, "Invalid Host header", "text/plain")
        elif mode == "hang":
            self.server.hang()
            self.close_connection = True
        elif mode == "reset":
            self.close_connection = True
        else:
            self.spoil(mode, json.dumps(answer_to(message, "ok", self.server.secret)))
        return True

    def spoil(self, mode: str, text: str) -> None:
        """An answer that begins as one."""
        if mode == "wrong_content_type":
            return self.reply(200, text, "text/plain")
        if mode in ("invalid_json", "empty_body"):
            return self.reply(200, '{"jsonrpc": "2.0", "result": {' if mode == "invalid_json" else "")
        self.begin(200, "application/json", len(text))
        self.wfile.write(text[: len(text) // 2].encode() if mode == "half_body" else b"")
        self.wfile.flush()
        if mode == "hang_after_headers":
            self.server.hang()
        self.close_connection = True
        return None

    # --- SSE ---

    def serve_stream(self) -> None:
        self.server.seen.append("sse")
        mode = self.server.mode_for("sse")
        if (mode in _STATUSES or mode in ("hang", "reset", "host_refused")) and self.failed(mode, {}):
            return
        session, stream = f"s{time.monotonic_ns()}", queue.Queue[Any]()
        self.server.streams[session] = stream
        kind = "text/plain" if mode == "wrong_content_type" else "text/event-stream"
        self.begin(200, kind, None)
        self.close_connection = True
        try:
            if mode == "hang_after_headers":
                return self.server.hang()
            self.event("endpoint", f"/messages?session_id={session}")
            while (text := stream.get(timeout=LONGEST)) is not None:
                self.event("message", text)
        except (OSError, queue.Empty):
            pass
        finally:
            self.server.streams.pop(session, None)

    def serve_posted(self, message: Json) -> None:
        method = str(message.get("method"))
        self.server.seen.append(method)
        mode = self.server.mode_for(method)
        stream = self.server.streams.get(self.path.rpartition("session_id=")[2])
        if stream is None or mode in ("http_404", "http_500", "http_503", "http_401", "http_403"):
            return self.reply(*_STATUSES[mode if stream else "http_404"][:2], "text/plain")
        self.reply(202, "Accepted", "text/plain")
        if "id" not in message or mode in ("hang", "hang_after_headers"):
            return None
        if mode == "slow":
            time.sleep(self.server.seconds)
        if mode in ("reset", "half_body"):
            return stream.put(None)
        text = json.dumps(answer_to(message, mode, self.server.secret))
        return stream.put({"invalid_json": '{"jsonrpc": "2.0", ', "empty_body": "{}"}.get(mode, text))

    def event(self, kind: str, data: str) -> None:
        self.wfile.write(f"event: {kind}\r\ndata: {data}\r\n\r\n".encode())
        self.wfile.flush()

    # --- HTTP ---

    def begin(self, status: int, kind: str, length: int | None, headers: Json | None = None) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        if length is not None:
            self.send_header("Content-Length", str(length))
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()

    def reply(self, status: int, text: str, kind: str = "application/json", headers: Json | None = None) -> None:
        data = text.encode()
        self.begin(status, kind, len(data), headers)
        self.wfile.write(data)


_STATUSES: dict[str, tuple[int, str, Json]] = {
    "refuse_method": (405, "Method Not Allowed", {}),
    "html": (200, PAGE, {}),
    "http_401": (401, '{"error": "invalid_token"}', {"WWW-Authenticate": "Bearer"}),
    "http_403": (403, "Forbidden", {}),
    "http_404": (404, "Not Found", {}),
    "http_500": (500, "Internal Server Error", {}),
    "http_503": (503, "Service Unavailable", {}),
    "redirect_307": (307, "", {"Location": "/login"}),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8080)
    parser.add_argument("--mode", default="ok", choices=MODES)
    options = parser.parse_args()
    FaultServer(options.mode, options.host, options.port).serve_forever()


if __name__ == "__main__":
    main()
