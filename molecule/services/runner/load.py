# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""An open-loop load on a gateway: each call is due at its time, whatever became of those before it.

    load.py --url URL [--rate 20] [--seconds 600] --calls CALLS.json --out RESULT.json --started FILE --stop FILE < KEY

CALLS.json: a list of {service, tool, arguments, contains}, called in turn by /mcp-rest/tools/call. A call is right when
the text of its content holds C(contains): many failures are HTTP 200 with an error in them. FILE of --started is made
when every one of them was answered rightly; the load ends when FILE of --stop is there, or after --seconds. KEY is the
value of a virtual key. Failures are in the figures, not in the exit status; it is 2 when the arguments are unusable.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import httpx

TIMEOUT = 20.0  # seconds that a call may take, all in all
MOST = {"rate": 200.0, "seconds": 3600.0}
KEPT_FAILURES = 5  # of each service
KEPT_TEXT = 220  # characters


@dataclass(frozen=True)
class Done:
    """One call: when it was due, and how many seconds after that it was over. wrong: empty, or what came instead."""

    service: str
    due: float
    seconds: float
    wrong: str


def calls_of(text: str) -> list[dict[str, Any]]:
    """What CALLS.json says. Raises ValueError."""
    calls = json.loads(text)
    if not isinstance(calls, list) or not calls:
        raise ValueError("no list of calls")
    for call in calls:
        for name in ("service", "tool", "contains"):
            # An empty text is in every answer, and would make all of them right.
            if not isinstance(call, dict) or not isinstance(call.get(name), str) or not call[name]:
                raise ValueError(f"a call without {name}: {call}")
    return calls


def body_of(call: Mapping[str, Any]) -> dict[str, Any]:
    """The request; 1.77.3 passes over the server_id that current versions want."""
    name = f"{call['service']}-{call['tool']}"
    return {"server_id": call["service"], "name": name, "arguments": call.get("arguments") or {}}


def judge(status: int, text: str, contains: str) -> str:
    """Empty for a right answer, else what came. Both forms are read: a bare list of content, and {content: […]}."""
    if status == 200:
        try:
            answer = json.loads(text)
            parts = answer["content"] if isinstance(answer, dict) else answer
            said = "".join(str(part.get("text", "")) for part in parts)
        except (ValueError, KeyError, TypeError, AttributeError):
            said = ""
        if contains in said:
            return ""
    return f"HTTP {status}: {text}"


def shown(text: str, key: str) -> str:
    """What is kept of a failure. The key goes first: cut before, a part of it could stay."""
    return (text.replace(key, "(key)") if key else text)[:KEPT_TEXT]


def summary(done: Sequence[Done]) -> dict[str, Any]:
    """How many calls, how many of them wrong, the first wrong ones, and milliseconds, by service and in all."""
    services = {name: [one for one in done if one.service == name] for name in sorted({one.service for one in done})}
    return {
        "total": _counts(done),
        "services": {name: _counts(its) for name, its in services.items()},
        "failures": [asdict(one) for its in services.values() for one in _first_wrong(its)],
    }


def _first_wrong(done: Sequence[Done]) -> list[Done]:
    return sorted((one for one in done if one.wrong), key=lambda one: one.due)[:KEPT_FAILURES]


def _counts(done: Sequence[Done]) -> dict[str, Any]:
    times = sorted(one.seconds * 1000 for one in done)
    wrong = sum(bool(one.wrong) for one in done)
    at = {name: round(times[int(len(times) * part)]) if times else None for name, part in (("p50", 0.5), ("p95", 0.95))}
    return {"sent": len(done), "failed": wrong, **at, "max": round(times[-1]) if times else None}


async def load(
    client: httpx.AsyncClient,
    calls: Sequence[Mapping[str, Any]],
    rate: float,
    seconds: float,
    started: Path,
    stop: Path,
    key: str = "",
) -> list[Done]:
    """Call until *stop* is there, *rate* times a second, and wait for what is under way."""
    done: list[Done] = []
    answered: set[int] = set()
    tasks: set[asyncio.Task[None]] = set()
    begun = time.monotonic()

    async def one(place: int, due: float) -> None:
        call = calls[place]
        try:
            # httpx bounds each read, not the call: an answer that drips would never end.
            async with asyncio.timeout(TIMEOUT):
                answer = await client.post("/mcp-rest/tools/call", json=body_of(call))
            wrong = judge(answer.status_code, answer.text, call["contains"])
        except Exception as error:  # whatever it was: without a record, the call would be missing in the figures
            wrong = f"{type(error).__name__}: {error}"
        done.append(Done(call["service"], round(due - begun, 2), time.monotonic() - due, shown(wrong, key)))
        if not wrong and place not in answered:
            answered.add(place)
            if len(answered) == len(calls):
                started.touch()

    number = 0
    while (due := begun + number / rate) < begun + seconds:
        await asyncio.sleep(max(0.0, due - time.monotonic()))
        if stop.exists():
            break
        task = asyncio.create_task(one(number % len(calls), due))
        tasks.add(task)
        task.add_done_callback(tasks.discard)
        number += 1
    await asyncio.gather(*tasks)
    return done


async def run(options: argparse.Namespace, calls: Sequence[Mapping[str, Any]], key: str) -> dict[str, Any]:
    headers = {"x-litellm-api-key": f"Bearer {key}"}
    limits = httpx.Limits(max_connections=None)  # with a limit, calls would wait for each other
    async with httpx.AsyncClient(base_url=options.url, headers=headers, timeout=TIMEOUT, limits=limits) as client:
        done = await load(client, calls, options.rate, options.seconds, options.started, options.stop, key)
    return summary(done)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--url", required=True)
    parser.add_argument("--rate", type=float, default=20.0)
    parser.add_argument("--seconds", type=float, default=600.0)
    for name in ("--calls", "--out", "--started", "--stop"):
        parser.add_argument(name, type=Path, required=True)
    options = parser.parse_args()
    for name, most in MOST.items():
        if not 0 < getattr(options, name) <= most:
            parser.error(f"--{name}: more than 0, and at most {most:g}")
    if not options.url.startswith(("http://", "https://")):
        parser.error("--url: http:// or https://")
    try:
        calls = calls_of(options.calls.read_text(encoding="utf-8"))
    except (OSError, ValueError) as problem:
        parser.error(f"--calls: {problem}")
    key = sys.stdin.readline().strip()
    if not key:
        parser.error("no key on the standard input")
    for left in (options.out, options.started, options.stop):  # by a load before this one
        left.unlink(missing_ok=True)
    found = asyncio.run(run(options, calls, key))
    # Whoever waits for this file shall find it whole.
    part = options.out.with_name(f"{options.out.name}.part")
    part.write_text(json.dumps(found, indent=2), encoding="utf-8")
    part.replace(options.out)
    print(json.dumps(found["total"]))


if __name__ == "__main__":
    main()
