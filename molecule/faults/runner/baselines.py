# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What everybody else says at the same moment: containers, readiness, LiteLLM's own health of servers, its list."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from .host import Host, HostError
from .world import CONTAINER, MINE, PROBES, World

CONTAINERS = ("litellm-proxy", "litellm-db", "mcp-postgres", "mcp-fetch", "litellm-selftest", CONTAINER)
COLUMNS = ("compose health", "readiness", "server health", "tools list")
HEALTHY = "healthy"
_SECONDS = 6.0
_FORMAT = "{{.Name}} {{.State.Status}} {{if .State.Health}}{{.State.Health.Status}}{{else}}-{{end}}"


def look(world: World) -> dict[str, str]:
    """C(healthy), or what is wrong, by column."""
    with ThreadPoolExecutor(len(COLUMNS)) as pool:
        asked = [pool.submit(one, world.host) for one in (compose, readiness, server_health)]
        return dict(zip(COLUMNS, [one.result() for one in [*asked, pool.submit(tools_list, world)]]))


def compose(host: Host) -> str:
    """The state of every container, and the health check of the service that is tampered with, run now."""
    try:
        lines = host.docker("inspect", "--format", _FORMAT, *CONTAINERS, check=False, seconds=20).splitlines()
        states = {name.lstrip("/"): (status, health) for name, status, health in (line.split() for line in lines)}
        for name in CONTAINERS:
            status, health = states.get(name, ("missing", "-"))
            if status != "running" or health == "unhealthy":
                return f"{name} {status if status != 'running' else health}"
        check = ["mcp-healthcheck", "http", "http://127.0.0.1:8080/mcp", "--timeout", "4"]
        argv = ["timeout", "6", "docker", "exec", CONTAINER, *check]
        said = host.run("sh", "-c", '"$@" >/dev/null 2>&1 && echo ok || true', "sh", *argv, seconds=20)
    except HostError as error:
        return str(error)[:60]
    return HEALTHY if "ok" in said else f"{CONTAINER} unhealthy"


def readiness(host: Host) -> str:
    status, data = host.ask("GET", "/health/readiness", seconds=_SECONDS)
    return HEALTHY if status == 200 else _status(status, data)


def server_health(host: Host) -> str:
    status, data = host.ask("GET", "/v1/mcp/server/health", seconds=_SECONDS)
    if status != 200:
        return _status(status, data)
    states = dict(_states(data))
    wrong = [name for name in PROBES if states.get(name) != HEALTHY]
    return f"{wrong[0]} {states.get(wrong[0], 'missing')}" if wrong else HEALTHY


def _states(data: Any) -> list[tuple[str, str]]:
    """Both versions' forms: {"servers": {id: {…}}}, and a list of {"server_id", "status"}."""
    rows = data.get("servers", {}) if isinstance(data, Mapping) else data
    rows = list(rows.values()) if isinstance(rows, Mapping) else rows
    return [(str(row.get("server_id")), str(row.get("status"))) for row in rows]


def tools_list(world: World) -> str:
    """Whether every tool that is probed is in the list that the key gets."""
    key = world.spare[-1] if world.spare else world.keys[MINE]
    status, data = world.host.ask("GET", "/mcp-rest/tools/list", key=key, seconds=_SECONDS)
    if status != 200 or not isinstance(data, Mapping):
        return _status(status, data)
    listed = {str(tool.get("name")).rpartition("-")[2] for tool in data.get("tools") or []}
    missing = [service for service, check in PROBES.items() if check["tool"] not in listed]
    return f"no tools of {missing[0]}" if missing else HEALTHY


def _status(status: int, data: Any) -> str:
    return f"HTTP {status}" if status else "no answer" if "refused" not in str(data).lower() else "refused"
