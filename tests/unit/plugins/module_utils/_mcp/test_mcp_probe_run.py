# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The probe against an in-process gateway whose services fail in every way that was seen, and the pure order of asking.

The service's name says how it fails: a call to C(hang-echo) hangs, one to C(html-echo) is answered with HTML.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.versions import facts
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp import run, transport
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.model import Answer, Cell, Check, Expect, Verdict

OLD, NEW = facts("1.77.3"), facts("1.106.2")
KEYS = {"good": "sk-good", "other": "sk-other", "empty": "", "blocked": "sk-blocked"}
REFUSAL = {"error": "mcp_server_not_granted", "tool": "t", "message": "m"}
TIMEOUT = 1.0
SLOTS_OF_A_KEY = 1  # what the service "crowd" lets run at the same time


class FaultyGateway(ThreadingHTTPServer):
    """Records what it was asked; I(wedged) makes /mcp/ hang as a wedged LiteLLM does."""

    daemon_threads = True
    request_queue_size = 64  # the default of 5 would make a burst of connections wait a second

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[tuple[str, str]] = []  # (path, tool)
        self.released = threading.Event()
        self.wedged = False
        self.accepts_all = False
        self.database = True
        self.crowd = threading.Semaphore(SLOTS_OF_A_KEY)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: FaultyGateway

    def do_GET(self) -> None:
        self.reply(200, {"status": "healthy", "db": "connected", "litellm_version": "1.77.3"})

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        given = self.headers.get("Authorization") or self.headers["x-litellm-api-key"]
        if given == "Bearer sk-blocked" and not self.server.accepts_all:
            self.refuse()
            return
        if self.path == "/mcp/":
            self.mcp(body)
            return
        tool = body["name"] if self.path == "/mcp-rest/tools/call" else json.loads(body["input"])["call"]["name"]
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
        if how == "ok":
            ok("hello")
        elif how == "wrong":
            ok("good bye")
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


@pytest.fixture
def gateway() -> Iterator[FaultyGateway]:
    server = FaultyGateway()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield server
    server.released.set()
    server.shutdown()
    server.server_close()


def check(service: str, path: str = "rest", expected: str = "works", key: str = "good") -> Check:
    return Check(key, service, path, expected, "echo", {}, Expect(contains="hello"))


def probe(url: str, checks: list[Check], version: Any = OLD, timeout: float = TIMEOUT) -> list[Cell]:
    async def main() -> list[Cell]:
        async with transport.new_client(timeout) as client:
            return await run.probe(transport.Gateway(url, "selftest", timeout), client, checks, KEYS, version)

    return asyncio.run(main())


def words(cells: list[Cell]) -> list[str]:
    return [cell.verdict for cell in cells]


FAULTS = [
    ("ok", "works", "works"),
    ("wrong", "wrong_result", "wrong_result"),
    ("dead", "unreachable", "unreachable"),
    ("denied", "denied", "denied"),
    ("hang", "timeout", "timeout"),
    ("html", "protocol_error", "protocol_error"),
    ("half", "protocol_error", "protocol_error"),
    ("close", "protocol_error", "protocol_error"),
    ("http401", "unauthorized", "unauthorized"),
    ("http404", "not_executed", "not_executed"),
    ("http429", "not_executed", "not_executed"),
    ("http500", "not_executed", "not_executed"),
    ("http503", "unreachable", "unreachable"),
]


@pytest.mark.parametrize("path", ["rest", "mcp", "responses"])
def test_every_fault_has_its_verdict_and_one_timeout_is_the_price(gateway: FaultyGateway, path: str) -> None:
    started = time.monotonic()
    # The newer version does not wedge, so every path is asked at once.
    cells = probe(gateway.url, [check(how, path) for how, _rest, _mcp in FAULTS], NEW)
    column = 2 if path == "mcp" else 1
    assert dict(zip([fault[0] for fault in FAULTS], words(cells))) == {fault[0]: fault[column] for fault in FAULTS}
    assert time.monotonic() - started < TIMEOUT + 2.5
    assert all("\n" not in cell.detail and (cell.ok or cell.detail) for cell in cells)


def test_many_that_hang_cost_one_timeout_and_hold_nobody_up(
    gateway: FaultyGateway, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "PATIENCE", 0.1)
    hanging = [replace(check("hang"), tool=f"echo{number}", key="good", path="rest") for number in range(3 * run.SLOTS)]
    hanging = [replace(one, service=f"hang-{number}") for number, one in enumerate(hanging)]
    started = time.monotonic()
    cells = probe(gateway.url, [*hanging, check("ok")], NEW)
    assert time.monotonic() - started < TIMEOUT + 1.5
    assert words(cells) == ["timeout"] * len(hanging) + ["works"]


def test_a_gateway_that_wedges_is_not_asked_by_mcp_for_a_dead_service(gateway: FaultyGateway) -> None:
    checks = [check(how, path) for how in ("ok", "dead", "hang") for path in ("mcp", "responses", "rest")]
    cells = probe(gateway.url, checks)
    assert words(cells) == ["works"] * 3 + ["unreachable"] * 3 + ["timeout"] * 3
    assert [tool for path, tool in gateway.asked if path == "/mcp/"] == ["ok-echo"]
    first = [path for path, _tool in gateway.asked[:3]]
    assert first == ["/mcp-rest/tools/call"] * 3
    assert "not asked" in cells[3].detail
    assert sum(tool == "hang-echo" for _path, tool in gateway.asked) == 1


def test_without_rest_cells_a_scout_protects_mcp(gateway: FaultyGateway) -> None:
    cells = probe(gateway.url, [check("dead", "mcp"), check("ok", "mcp")])
    assert words(cells) == ["unreachable", "works"]
    assert len(cells) == 2
    assert ("/mcp/", "dead-echo") not in gateway.asked


def test_a_wedged_gateway_is_told_from_a_slow_service(gateway: FaultyGateway) -> None:
    gateway.wedged = True
    cells = probe(gateway.url, [check("ok", "rest"), check("ok", "mcp"), check("ok", "mcp", key="other")])
    assert words(cells) == ["works", "wedged", "wedged"]
    assert "restart" in cells[1].detail


def test_what_needs_no_question_is_not_asked(gateway: FaultyGateway) -> None:
    problem = replace(check("ok"), problem="never deployed")
    cells = probe(gateway.url, [check("ok", "chat"), check("ok", key="empty"), problem])
    assert words(cells) == ["not_supported", "unauthorized", "not_registered"]
    assert [cell.ok for cell in cells] == [True, False, False]
    assert gateway.asked == []


def test_a_tool_that_runs_for_a_key_without_grant_is_a_leak(gateway: FaultyGateway) -> None:
    checks = [check(how, path, "denied") for how in ("ok", "denied") for path in ("rest", "mcp", "responses")]
    assert words(probe(gateway.url, checks)) == ["leak"] * 3 + ["denied"] * 3


ALL = ("rest", "mcp", "responses", "chat")


def refused(service: str, path: str) -> Check:
    return check(service, path, "unauthorized", "blocked")


def test_a_blocked_key_is_refused_on_every_path_and_disturbs_nobody(gateway: FaultyGateway) -> None:
    services = ("ok", "dead", "hang")
    checks = [made(how, path) for how in services for path in ALL[:3] for made in (refused, check)]
    cells = probe(gateway.url, [*checks, refused("ok", "chat")])
    assert {cell.verdict for cell in cells if cell.key == "blocked"} == {"unauthorized"}
    assert words([cell for cell in cells if cell.key == "good"]) == (
        ["works"] * 3 + ["unreachable"] * 3 + ["timeout"] * 3
    )
    assert ("/mcp/", "dead-echo") not in gateway.asked
    assert "Key is blocked" in cells[0].detail


def test_a_blocked_key_that_is_accepted_leaks(gateway: FaultyGateway) -> None:
    gateway.accepts_all = True
    cells = probe(gateway.url, [refused(how, path) for how in ("ok", "denied") for path in ALL[:3]])
    assert words(cells) == ["leak"] * 3 + ["denied"] * 3
    assert all("--tags access" in cell.detail for cell in cells)


def test_a_refused_key_does_not_hide_a_wedge(gateway: FaultyGateway) -> None:
    gateway.wedged = True
    problem = replace(check("lost", "mcp"), problem="never deployed")
    cells = probe(gateway.url, [check("ok"), check("ok", "mcp"), refused("ok", "mcp"), problem])
    assert words(cells) == ["works", "wedged", "unauthorized", "not_registered"]


def test_a_gateway_without_its_database_proves_no_refusal(gateway: FaultyGateway) -> None:
    gateway.database = False
    cells = probe(gateway.url, [refused("ok", path) for path in ALL])
    assert words(cells) == ["not_executed"] * 4
    assert "database" in cells[1].detail


def test_without_a_value_no_refusal_is_proved(gateway: FaultyGateway) -> None:
    assert words(probe(gateway.url, [check("ok", "rest", "unauthorized", "empty")])) == ["not_executed"]
    assert gateway.asked == []


def test_a_key_that_may_not_use_rest_is_no_scout(gateway: FaultyGateway) -> None:
    alone = replace(check("ok", "mcp"), rest_allowed=False)
    assert words(probe(gateway.url, [alone])) == ["works"]
    assert gateway.asked == [("/mcp/", "ok-echo")]
    cells = probe(gateway.url, [replace(check("dead", "mcp"), rest_allowed=False), check("dead", "rest", key="other")])
    assert words(cells) == ["unreachable"] * 2
    assert ("/mcp/", "dead-echo") not in gateway.asked


def test_too_many_at_once_for_a_key_are_asked_again_one_by_one(
    gateway: FaultyGateway, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "PAUSES", (0.01, 0.01))
    checks = [replace(check(f"crowd-{number}"), path=path) for number in range(3) for path in ALL[:3]]
    assert words(probe(gateway.url, checks, NEW)) == ["works"] * 9


def test_nobody_listens() -> None:
    async def main() -> tuple[Answer, Any]:
        async with transport.new_client(2) as client:
            return await transport.readiness(transport.Gateway("http://127.0.0.1:9", "m", 2), client)

    answer, data = asyncio.run(main())
    cells = run.all_down([check("ok"), check("ok", expected="denied", key="other")], answer)
    assert data == {}
    assert words(cells) == ["refused_connection"] * 2
    assert (
        words(probe("http://127.0.0.1:9", [check("ok", path) for path in ("rest", "mcp", "responses")], NEW))
        == ["refused_connection"] * 3
    )


def test_an_unready_gateway_says_so() -> None:
    cells = run.all_down([check("ok")], Answer("http", "Service Unhealthy (db down)", 503))
    assert words(cells) == ["unreachable"]
    assert "db down" in cells[0].detail


def test_cells_keep_the_order_of_the_checks(gateway: FaultyGateway) -> None:
    checks = [check(how, path) for path in ("responses", "mcp", "rest") for how in ("wrong", "ok")]
    assert [(cell.service, cell.path) for cell in probe(gateway.url, checks)] == [(c.service, c.path) for c in checks]


@pytest.mark.parametrize(
    ("path", "rest", "word"),
    [
        ("mcp", {("good", "s"): "works"}, None),
        ("mcp", {("good", "s"): "denied"}, None),
        ("mcp", {("good", "s"): "unreachable"}, "unreachable"),
        ("mcp", {("good", "s"): "denied", ("other", "s"): "unreachable"}, "unreachable"),
        ("mcp", {("good", "s"): "timeout", ("other", "s"): "works"}, None),
        ("mcp", {("good", "t"): "unreachable"}, None),
        ("mcp", {("good", "s"): "unauthorized"}, None),
        ("responses", {("good", "s"): "unreachable"}, None),
        ("responses", {("good", "s"): "timeout"}, "timeout"),
    ],
)
def test_what_is_not_asked(path: str, rest: dict[tuple[str, str], str], word: str | None) -> None:
    verdict = run.not_asked(check("s", path), {place: Verdict(found) for place, found in rest.items()})
    assert (verdict.word if verdict else None) == word


def test_plan_asks_everything_at_once_where_nothing_wedges() -> None:
    checks = [check("s", path) for path in ("mcp", "rest", "responses")]
    assert run.make_plan(checks, KEYS, NEW).first == tuple(checks)
    old = run.make_plan(checks, KEYS, OLD)
    assert ([c.path for c in old.first], [c.path for c in old.then]) == (["rest"], ["mcp", "responses"])
