# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The load of the scenario services: it stays open, and content decides what counts as right."""

from __future__ import annotations

import asyncio
import io
import json
import sys
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest
from ansible_collections.lan.mcp_gateway.molecule.services.runner import load as subject


@pytest.mark.parametrize(
    ("status", "answer", "right"),
    [
        (200, [{"type": "text", "text": "it is Friday"}], True),
        (200, {"content": [{"type": "text", "text": "it is "}, {"type": "text", "text": "Friday"}]}, True),
        (200, [{"type": "text", "text": "Error: no such tool"}], False),
        (200, {"content": []}, False),
        (200, {"detail": "Friday"}, False),
        (200, "Friday", False),
        (200, None, False),
        (500, [{"type": "text", "text": "Friday"}], False),
    ],
)
def test_content_decides(status: int, answer: Any, right: bool) -> None:
    wrong = subject.judge(status, json.dumps(answer), "Friday")
    assert (wrong == "") is right
    assert right or wrong.startswith(f"HTTP {status}: ")


def _run(tmp_path: Path, handler: Any, seconds: float, rate: float = 50) -> dict[str, Any]:
    calls = [{"service": name, "tool": "t", "contains": "yes"} for name in ("one", "two")]

    async def go() -> list[subject.Done]:
        transport = httpx.MockTransport(handler)
        async with httpx.AsyncClient(base_url="http://gateway", transport=transport) as client:
            return await subject.load(client, calls, rate, seconds, tmp_path / "started", tmp_path / "stop")

    return subject.summary(asyncio.run(go()))


def test_calls_are_made_at_their_time_whatever_became_of_those_before(tmp_path: Path) -> None:
    async def slow(_request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(0.5)
        return httpx.Response(200, json=[{"text": "yes"}])

    found = _run(tmp_path, slow, 0.4)
    assert found["total"]["sent"] == 20  # a loop that waits for answers would have made one
    assert found["total"]["failed"] == 0
    assert found["total"]["p50"] >= 490


def test_failures_are_counted_by_service(tmp_path: Path) -> None:
    async def half(request: httpx.Request) -> httpx.Response:
        if json.loads(request.content)["server_id"] == "two":
            return httpx.Response(200, json=[{"text": "Error: gone"}])
        return httpx.Response(200, json=[{"text": "yes"}])

    found = _run(tmp_path, half, 0.2)
    assert found["services"]["one"]["failed"] == 0
    assert found["services"]["two"]["failed"] == found["services"]["two"]["sent"] == 5
    assert "Error: gone" in found["failures"][0]["wrong"]
    assert not (tmp_path / "started").exists()  # not every service has answered rightly


def test_it_ends_when_it_is_told_to(tmp_path: Path) -> None:
    async def answer(_request: httpx.Request) -> httpx.Response:
        (tmp_path / "stop").touch()
        return httpx.Response(200, json=[{"text": "yes"}])

    assert _run(tmp_path, answer, 5)["total"]["sent"] < 10


def test_a_call_that_ends_in_any_other_way_is_counted(tmp_path: Path) -> None:
    async def broken(_request: httpx.Request) -> httpx.Response:
        raise RuntimeError("out of order")

    found = _run(tmp_path, broken, 0.2)
    assert found["total"]["sent"] == found["total"]["failed"] == 10
    assert found["failures"][0]["wrong"] == "RuntimeError: out of order"


def test_the_first_failures_of_every_service_are_kept_in_order() -> None:
    done = [subject.Done(name, due, 0.1, "gone") for name in ("one", "two") for due in range(9, -1, -1)]
    kept = [(one["service"], one["due"]) for one in subject.summary(done)["failures"]]
    assert kept == [(name, due) for name in ("one", "two") for due in range(5)]


def test_no_part_of_the_key_is_kept() -> None:
    key = "sk-1234567890"
    assert subject.shown("x" * (subject.KEPT_TEXT - 5) + key, key).endswith("x(key)")


class Gateway(BaseHTTPRequestHandler):
    """It answers as its tools are called; the key comes back in the error, as with a careless proxy."""

    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        name = json.loads(self.rfile.read(int(self.headers["Content-Length"])))["name"].partition("-")[0]
        status, text = {"error": (500, self.headers["x-litellm-api-key"]), "lie": (200, "Error: gone")}.get(
            name, (200, "yes")
        )
        body = json.dumps({"content": [{"type": "text", "text": text}], "isError": False}).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        try:
            if name == "slow":
                time.sleep(0.8)
            for place in range(len(body)):
                self.wfile.write(body[place : place + 1])
                if name == "drip":
                    time.sleep(0.1)
        except OSError:
            self.close_connection = True  # the client has given up

    def log_message(self, *_arguments: Any) -> None:
        pass


@pytest.fixture
def url() -> Iterator[str]:
    class Server(ThreadingHTTPServer):
        daemon_threads = True
        request_queue_size = 64

    server = Server(("127.0.0.1", 0), Gateway)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def _main(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, calls: str, *more: str, key: str = "sk-1") -> Any:
    """Run it as the scenario does, and return its figures."""
    (tmp_path / "calls").write_text(calls, encoding="utf-8")
    files = [word for name in ("calls", "out", "started", "stop") for word in (f"--{name}", str(tmp_path / name))]
    monkeypatch.setattr(sys, "argv", ["load.py", *files, *more])
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{key}\n"))
    subject.main()
    return json.loads((tmp_path / "out").read_text(encoding="utf-8"))


def _calls(*services: str) -> str:
    return json.dumps([{"service": name, "tool": "t", "contains": "yes"} for name in services])


def test_a_server_that_hangs_lies_and_breaks(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, url: str) -> None:
    monkeypatch.setattr(subject, "TIMEOUT", 1.5)
    for name in ("out", "started", "stop"):
        (tmp_path / name).touch()  # left by a load before this one
    begun = time.monotonic()
    calls = _calls("good", "slow", "drip", "lie", "error")
    found = _main(monkeypatch, tmp_path, calls, "--url", url, "--seconds", "1", "--rate", "50", key="sk-1234")
    assert 1 < time.monotonic() - begun < 5  # what drips is given up, too
    services = found["services"]
    assert {name: (counts["sent"], counts["failed"]) for name, counts in services.items()} == {
        "good": (10, 0),
        "slow": (10, 0),
        "drip": (10, 10),
        "lie": (10, 10),
        "error": (10, 10),
    }
    assert services["slow"]["p50"] >= 800
    wrong = {one["service"]: one["wrong"] for one in found["failures"]}
    assert wrong["drip"].startswith("TimeoutError")
    assert wrong["lie"].startswith("HTTP 200: ")
    assert wrong["error"].startswith("HTTP 500: ")
    assert "(key)" in wrong["error"]
    assert "sk-1234" not in json.dumps(found)
    assert not (tmp_path / "started").exists()


def test_it_has_started_when_every_call_was_answered_rightly(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, url: str
) -> None:
    found = _main(monkeypatch, tmp_path, _calls("good", "slow"), "--url", url, "--seconds", "0.2")
    assert found["total"]["failed"] == 0
    assert (tmp_path / "started").exists()


@pytest.mark.parametrize(
    ("calls", "more", "key"),
    [
        ("", (), "sk-1"),
        ("[]", (), "sk-1"),
        ('["one"]', (), "sk-1"),
        ('[{"service": "one", "tool": "t", "contains": ""}]', (), "sk-1"),
        (_calls("one"), ("--rate", "0"), "sk-1"),
        (_calls("one"), ("--rate", "nan"), "sk-1"),
        (_calls("one"), ("--seconds", "86400"), "sk-1"),
        (_calls("one"), ("--url", "gateway:4000"), "sk-1"),
        (_calls("one"), (), ""),
    ],
)
def test_unusable_arguments_are_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, calls: str, more: tuple[str, ...], key: str
) -> None:
    with pytest.raises(SystemExit) as end:
        _main(monkeypatch, tmp_path, calls, "--url", "http://127.0.0.1:9", *more, key=key)
    assert end.value.code == 2
    assert not (tmp_path / "out").exists()
