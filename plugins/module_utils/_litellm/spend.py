# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls of tools in LiteLLM's spend log: reading its rows, and finding calls that were made among them."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm import expiry
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.client import LiteLLMClient
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.gateway import Problem
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.versions import VersionFacts

# The same on 1.77.3 and 1.106.2, unlike /spend/logs/v2; all keys of a period in one request.
ROUTE = "/spend/logs/ui"
CALL_TYPE = "call_mcp_tool"
TIME = "%Y-%m-%d %H:%M:%S"
MARGIN = timedelta(seconds=5)  # clocks that differ, and rows that tell when a call began
PAUSE = 1.0  # seconds between two looks

Row = Mapping[str, Any]
Call = Mapping[str, Any]


def read(client: LiteLLMClient, since: datetime, until: datetime) -> list[dict[str, Any]]:
    """Rows of the spend log that began between the two times. Raises LiteLLMError."""
    window = {"start_date": (since - MARGIN).strftime(TIME), "end_date": (until + MARGIN).strftime(TIME)}
    return client.get_pages(ROUTE, "data", "page_size", **window)


def match(calls: Iterable[Call], rows: Iterable[Row], facts: VersionFacts) -> dict[str, Any]:
    """Which of I(calls) left a row. Pure.

    A call has C(key) (alias), C(service), C(tool) and C(path). Rows do not tell the path, so what counts is how many
    there are for the same key, service and tool. Returns C(state) (V(found), V(missing), V(not_logged), V(not_asked)),
    C(asked), C(found), C(missing) (key, service, path each) and C(detail).
    """
    calls = list(calls)
    logged = [call for call in calls if call["path"] in facts.logged_paths]
    there = Counter(name for name in map(_called, rows) if name is not None)
    missing = []
    for call in logged:
        name = (call["key"], call["service"], call["tool"])
        if there[name]:
            there[name] -= 1
        else:
            missing.append({part: call[part] for part in ("key", "service", "path")})
    silent = sorted({call["path"] for call in calls} - set(facts.logged_paths))
    return {
        "state": _state(calls, logged, missing),
        "asked": len(logged),
        "found": len(logged) - len(missing),
        "missing": missing,
        "detail": _detail(logged, missing, silent, facts),
    }


def wait_for(
    look: Callable[[], dict[str, Any]],
    seconds: float,
    clock: Callable[[], float] = time.monotonic,
    pause: Callable[[float], None] = time.sleep,
) -> tuple[dict[str, Any], list[str]]:
    """What *look* (a match) finds at last, and what changed meanwhile, a line each: LiteLLM writes rows in batches."""
    began = clock()
    progress: list[str] = []
    while True:
        found = look()
        waited = clock() - began
        line = f"{found['found']} of {found['asked']} calls are in the spend log"
        if not progress or not progress[-1].endswith(line):
            progress.append(f"{waited:.1f} s: {line}")
        if found["state"] != "missing" or waited + PAUSE > seconds:
            return found, progress
        pause(PAUSE)


def checked(option: Mapping[str, Any]) -> tuple[datetime, Sequence[Call], float]:
    """Since when, which calls, and how long to wait at most, of the module's option. Raises Problem."""
    since = expiry.parse(option["since"], "spend.since")
    if since is None:
        raise Problem("spend.since is missing; give the time of the first call")
    if option["wait"] < 0:
        raise Problem(f"spend.wait: {option['wait']} is below 0; give a number of seconds")
    return since, option["calls"], option["wait"]


def _called(row: Row) -> tuple[str, str, str] | None:
    """Alias, service and tool of a row that tells of a tool's call."""
    if row.get("call_type") != CALL_TYPE:
        return None
    told = row.get("metadata") or {}
    if isinstance(told, str):
        try:
            told = json.loads(told)
        except ValueError:
            return None
    about = told.get("mcp_tool_call_metadata") or {}
    tool = str(about.get("name") or "")
    # service/tool, or service-tool where a model called it
    full = str(row.get("mcp_namespaced_tool_name") or about.get("namespaced_tool_name") or "")
    service = full[: -len(tool) - 1] if tool and full.endswith(tool) else ""
    return str(told.get("user_api_key_alias") or ""), service or str(about.get("mcp_server_name") or ""), tool


def _state(calls: Sequence[Call], logged: Sequence[Call], missing: Sequence[Any]) -> str:
    if not calls:
        return "not_asked"
    if not logged:
        return "not_logged"
    return "missing" if missing else "found"


def _detail(
    logged: Sequence[Call], missing: Sequence[Mapping[str, str]], silent: list[str], facts: VersionFacts
) -> str:
    parts = []
    if missing:
        names = ", ".join(f"{call['key']} {call['service']} {call['path']}" for call in missing[:5])
        more = f" and {len(missing) - 5} more" if len(missing) > 5 else ""
        parts.append(f"{len(missing)} of {len(logged)} calls left no row: {names}{more}")
    if silent:
        parts.append(f"LiteLLM {facts.version} logs no tool calls of {', '.join(silent)}")
    return "; ".join(parts)
