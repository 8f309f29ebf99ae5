# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Between a probe and its report: what a container answered, which calls were made, what differs from the inventory."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

Row = Mapping[str, Any]

# The tool ran, so LiteLLM has something to log. An error may have come from before or behind it.
_RAN = ("works", "leak", "wrong_result", "slow")
_NO_IMAGE = ("No such image", "Unable to find image")
# What the modules of teams and keys would do, in the words of one who reads what was changed.
_CHANGES = {"create": "is not there", "update": "is different", "replace": "has another value"}


def answer_of(run: Row) -> dict[str, Any]:
    """The probe that a container on the host has made, from C(rc), C(stdout), C(stderr) of its command.

    One that was not made is a probe without cells that warns of it.
    """
    stdout, stderr = str(run.get("stdout") or ""), str(run.get("stderr") or run.get("msg") or "").strip()
    reason = f"docker: {stderr.splitlines()[-1]}" if stderr else "the container said nothing"
    if any(words in stderr for words in _NO_IMAGE):
        reason = "the host has no image for it; run site.yml with --tags images"
    elif run.get("rc") == 0:
        try:
            return dict(json.loads(stdout))
        except ValueError:
            reason = f"the container answered {stdout[:80]!r}"
    warning = f"the services were not called themselves: {reason}"
    return {"cells": [], "services": [], "endpoints": [], "seconds": 0.0, "warnings": [warning]}


def calls_of(cells: Iterable[Row], checks: Iterable[Row]) -> list[dict[str, str]]:
    """The calls that certainly ran a tool, for the spend log: C(key), C(service), C(tool), C(path)."""
    tools = {_name(check): check["tool"] for check in checks if check.get("tool")}
    return [
        {"key": cell["key"], "service": cell["service"], "tool": tools[_name(cell)], "path": cell["path"]}
        for cell in cells
        if cell["verdict"] in _RAN and _name(cell) in tools
    ]


def drift_of(
    deployed: Mapping[str, Row | None], servers: Iterable[Row], teams: Row | None, keys: Row | None
) -> list[dict[str, str]]:
    """What LiteLLM has other than the host and the inventory say: C(kind), C(name), C(change).

    I(servers): of litellm_info. I(teams), I(keys): results of litellm_teams and litellm_keys in check mode.
    """
    there = {server["server_id"]: server for server in servers}
    found = []
    for name, described in deployed.items():
        differs = [
            f"{member} is {there[name][member]}, not {described[member]}"
            for member in ("url", "transport")
            if described and name in there and described.get(member) and there[name][member] != described[member]
        ]
        found += [{"kind": "server", "name": name, "change": change} for change in differs]
    return [*found, *_of("team", teams), *_of("key", keys)]


def timer_of(text: str | None, minutes: int) -> dict[str, Any]:
    """The last result of the host's own verification, from its C(verify.json): C(time), C(ok), C(summary), C(minutes).

    Empty where there is none yet, or none that can be read.
    """
    try:
        found = json.loads(text or "")
        return {"time": found["time"], "ok": bool(found["ok"]), "summary": found["summary"], "minutes": minutes}
    except (ValueError, KeyError, TypeError):
        return {"time": "", "ok": False, "summary": "", "minutes": minutes}


def _of(kind: str, result: Row | None) -> list[dict[str, str]]:
    names: Sequence[tuple[str, str]] = [
        (name, change) for action, change in _CHANGES.items() for name in (result or {}).get(action) or []
    ]
    return [{"kind": kind, "name": name, "change": change} for name, change in names]


def _name(row: Row) -> tuple[str, str, str]:
    return str(row.get("key") or ""), str(row["service"]), str(row["path"])
