# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The load of the scenario services: it stays open, and content decides what counts as right."""

from __future__ import annotations

import asyncio
import json
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
