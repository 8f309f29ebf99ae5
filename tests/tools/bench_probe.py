# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measure mcp_probe on a running gateway, and print what it costs beside the goals.

    bench_probe.py [--url URL] [--litellm-version VERSION] [--calls N]

Needs the gateway of inventory/local. Registers twelve services named bench_0 and on, which are its two services under
other names, and four keys; removes them at the end. Nothing here fails because of a number: a machine may be busy.

- all: 12 services on 4 paths with 4 keys in one probe.
- hung: the same, but three of the services are a server that takes a request and says nothing.
- adds: one call after the other of the same tool, straight at the service and through the gateway, in turns.
- module: a run of the module that asks nothing, in a process of its own, and one of Python alone.
"""

from __future__ import annotations

import argparse
import json
import secrets
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / ".venv" / "collections"))

from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm import versions
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.client import LiteLLMClient, LiteLLMError
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.probe import probe
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.mcp_faults import FaultServer

ADMIN = "/opt/mcp-gateway/secrets/litellm.env"
SERVERS = ("http://mcp-fetch:8080/sse", "http://mcp-postgres:8080/sse")
DIRECT = "http://127.0.0.1:48010/sse"
CALLS: tuple[dict[str, Any], ...] = (
    {
        "tool": "fetch",
        "arguments": {"url": "http://litellm-selftest:8090/probe"},
        "expect": {"contains": "self-test page"},
    },
    {"tool": "list_schemas", "expect": {"contains": "public"}},
)
SERVICES, KEYS, HUNG = 12, 4, 3
TIMEOUT = 20.0


class World:
    """The services and keys of the measurement, in a running gateway."""

    def __init__(self, url: str, version: str) -> None:
        words = dict(line.split("=", 1) for line in Path(ADMIN).read_text().splitlines() if "=" in line)
        self.client = LiteLLMClient(url, words["LITELLM_MASTER_KEY"].strip("'\""), 60)
        self.url, self.version = url, version
        self.names = [f"bench_{number}" for number in range(SERVICES)]
        self.keys = {f"bench probe {number}": f"sk-{secrets.token_urlsafe(24)}" for number in range(KEYS)}

    def __enter__(self) -> World:
        for number, name in enumerate(self.names):
            self.register(name, SERVERS[number % 2])
        grants = {"mcp_servers": [*self.names, "mcp_postgres"]}
        for alias, value in self.keys.items():
            self.client.post("/key/generate", {"key_alias": alias, "key": value, "object_permission": grants})
        return self

    def __exit__(self, *_error: object) -> None:
        self.client.post("/key/delete", {"key_aliases": list(self.keys)})
        for name in self.names:
            self.remove(name)

    def register(self, name: str, url: str) -> None:
        row = {"server_id": name, "server_name": name, "alias": name, "url": url, "transport": "sse"}
        self.client.post("/v1/mcp/server", row)

    def remove(self, name: str) -> None:
        try:
            self.client.delete(f"/v1/mcp/server/{name}")
        except LiteLLMError as error:
            print(f"left behind: {name}: {error}", file=sys.stderr)

    def probe(self, services: Sequence[str], paths: Sequence[str], keys: Sequence[str], **more: Any) -> dict[str, Any]:
        checks = [
            {
                "key": key,
                "service": name,
                "path": path,
                "read_only": True,
                **CALLS[1 if name == "mcp_postgres" else int(name.rpartition("_")[2]) % 2],
            }
            for name in services
            for path in paths
            for key in keys
        ]
        options = {"gateway_url": self.url, "litellm_version": self.version, "keys": self.keys, "checks": checks}
        return probe({"timeout": TIMEOUT, **options, **more})


def counted(result: dict[str, Any]) -> str:
    """How often each verdict was given."""
    words = [cell["verdict"] for cell in result["cells"]]
    return ", ".join(f"{words.count(word)} {word}" for word in sorted(set(words)))


def numbers(times: Sequence[float]) -> str:
    """Median and 95th percentile."""
    return f"{statistics.median(times):.0f} / {statistics.quantiles(times, n=20)[18]:.0f}"


def added(world: World, paths: Sequence[str], calls: int) -> list[tuple[str, str, str]]:
    """What the gateway adds to a call, by path: direct and through in turns, one at a time."""
    times: dict[str, list[float]] = {path: [] for path in ("direct", *paths)}
    alias = next(iter(world.keys))
    for _turn in range(calls):
        for path in times:
            result = world.probe(["mcp_postgres"], [path], [alias], endpoints={"mcp_postgres": {"url": DIRECT}})
            cell = result["cells"][0]
            if not cell["ok"]:
                raise SystemExit(f"{path}: {result['summary']}")
            times[path].append(cell["ms"])
    base = statistics.median(times["direct"])
    rows = [(f"one call by {path}: ms, median / p95", numbers(found), "") for path, found in times.items()]
    rows += [
        (f"the gateway adds by {path}: ms, median", f"{statistics.median(times[path]) - base:.0f}", "")
        for path in paths
    ]
    return rows


def start_up() -> tuple[float, float]:
    """Seconds of the module that refuses its options at once, and of Python alone."""
    module = "ansible_collections.lan.mcp_gateway.plugins.modules.mcp_probe"
    given = json.dumps({"ANSIBLE_MODULE_ARGS": {"checks": [], "timeout": 0}})
    path = f"import sys; sys.path.insert(0, {str(ROOT / '.venv' / 'collections')!r}); "
    run = path + f"import runpy; sys.argv = ['mcp_probe', {given!r}]; runpy.run_module({module!r}, run_name='__main__')"
    return tuple(min(seconds([sys.executable, "-c", code]) for _turn in range(3)) for code in (run, "pass"))  # type: ignore[return-value]


def seconds(command: Sequence[str]) -> float:
    start = time.monotonic()
    subprocess.run(command, capture_output=True, check=False)
    return time.monotonic() - start


def measure(url: str, version: str, calls: int) -> list[tuple[str, str, str]]:
    """Rows of the report: what, measured, goal."""
    executes = versions.facts(version).chat_executes
    paths = ("rest", "mcp", "responses", "chat" if executes else "responses_stream")
    with World(url, version) as world:
        whole = world.probe(world.names, paths, list(world.keys))
        with FaultServer("hang", "0.0.0.0") as hung:
            # Seen from the gateway's container, this machine is the gateway of its network.
            host = docker_host()
            for name in world.names[:HUNG]:
                world.remove(name)
                world.register(name, f"http://{host}:{hung.server_address[1]}/sse")
            partly = world.probe(world.names, paths, list(world.keys))
            for name in world.names[:HUNG]:
                world.remove(name)
                world.register(name, SERVERS[0])
        rows = added(world, paths, calls)
    module, python = start_up()
    cells = len(whole["cells"])
    goal = max(TIMEOUT, whole["seconds"]) + 1
    return [
        (f"all: {cells} cells, seconds", f"{whole['seconds']:.1f}", ""),
        ("  cells per second", f"{cells / whole['seconds']:.0f}", ""),
        (f"  {counted(whole)}", "", f"{cells} works"),
        (
            f"{HUNG} of {SERVICES} hung: seconds",
            f"{partly['seconds']:.1f}",
            f"<= {goal:.0f}",
        ),
        (f"  {counted(partly)}", "", ""),
        *rows,
        ("module that asks nothing: seconds", f"{module:.2f}", ""),
        ("  Python alone", f"{python:.2f}", ""),
    ]


def docker_host() -> str:
    """This machine's address in the network of the gateway."""
    form = "{{range .NetworkSettings.Networks}}{{.Gateway}} {{end}}"
    command = ["docker", "inspect", "litellm-proxy", "--format", form]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()[0]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--url", default="http://127.0.0.1:4000")
    parser.add_argument("--litellm-version", default="1.77.3")
    parser.add_argument("--calls", type=int, default=20, help="calls by each path, to see what the gateway adds")
    given = parser.parse_args()
    if not Path(ADMIN).exists():
        raise SystemExit(f"there is no {ADMIN}; run: make up")
    for what, value, goal in measure(given.url, given.litellm_version, given.calls):
        print(f"{what:<56}{value:>10}  {'goal ' + goal if goal else ''}".rstrip())
    return 0


if __name__ == "__main__":
    sys.exit(main())
