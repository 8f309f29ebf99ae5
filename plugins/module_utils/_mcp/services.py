# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Services as they are wanted, and how far each of them got: deployed, registered, loaded, listing, executing. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from statistics import median
from typing import Any

from .model import GATEWAY_PATHS

Row = Mapping[str, Any]

# In this order: who is not registered cannot be loaded.
STATES = ("deployed", "registered", "loaded", "listing", "executing")
_WORDS = {
    "deployed": "deployed",
    "registered": "registered",
    "loaded": "loaded",
    "listing": "listing tools",
    "executing": "executing",
}
# The path of a gateway that can be compared with a direct call: the same client, the same protocol.
_COMPARABLE = "mcp"


def reconcile(
    wanted: Iterable[str], deployed: Mapping[str, Row | None], registered: Sequence[Row] | None, probes: Sequence[Row]
) -> list[dict[str, Any]]:
    """One row for each service that is wanted; None stands for what was not looked at.

    I(deployed): descriptions by name. I(registered): the servers of litellm_info. I(probes): results of mcp_probe.
    Times are medians in milliseconds, of calls that worked.
    """
    cells = [cell for probe in probes for cell in probe["cells"]]
    listed = {found["service"]: found for probe in probes for found in probe["services"]}
    endpoints = {found["service"]: found for probe in probes for found in probe.get("endpoints") or []}
    return [
        _row(name, deployed, registered, listed.get(name), endpoints.get(name), _of(cells, name)) for name in wanted
    ]


def counts(rows: Sequence[Row]) -> dict[str, Any]:
    """How many services got how far, None where that was not looked at; and C(sentence), which says it."""
    found: dict[str, Any] = {"wanted": len(rows)}
    for state in STATES:
        known = [row[state] for row in rows if row[state] is not None]
        found[state] = sum(known) if known else None
    return {**found, "sentence": _sentence(rows)}


def _of(cells: Sequence[Row], name: str) -> list[Row]:
    return [cell for cell in cells if cell["service"] == name]


def _row(
    name: str,
    deployed: Mapping[str, Row | None],
    registered: Sequence[Row] | None,
    listed: Row | None,
    endpoint: Row | None,
    cells: Sequence[Row],
) -> dict[str, Any]:
    tools = (listed or {}).get("tools")
    through = [cell for cell in cells if cell["path"] in GATEWAY_PATHS]
    direct_ms = _median(cell["ms"] for cell in cells if cell["path"] == "direct" and cell["verdict"] == "works")
    through_ms = _median(cell["ms"] for cell in cells if cell["path"] == _COMPARABLE and cell["verdict"] == "works")
    row = {
        "service": name,
        "wanted": True,
        "deployed": deployed[name] is not None if name in deployed else None,
        "registered": None if registered is None else any(_is(server, name) for server in registered),
        "loaded": (listed or {}).get("loaded"),
        "listing": None if tools is None else bool(tools),
        "executing": _executing(through),
        "tools": None if tools is None else len(tools),
        "direct_ms": direct_ms,
        "through_ms": through_ms,
        "added_ms": None if direct_ms is None or through_ms is None else round(through_ms - direct_ms),
        "server_name": str((endpoint or {}).get("server_name") or ""),
        "server_version": str((endpoint or {}).get("server_version") or ""),
    }
    return {**row, "because": _because(row, listed, cells)}


def _is(server: Row, name: str) -> bool:
    return name in (server.get("server_id"), server.get("server_name"))


def _median(values: Iterable[float]) -> int | None:
    known = list(values)
    return round(median(known)) if known else None


def _executing(cells: Sequence[Row]) -> bool | None:
    """Whether a key that must be able to runs the tool, on every path; None where there is no such key."""
    works: dict[str, bool] = {}
    for cell in cells:
        if cell["expected"] == "works":
            works[cell["path"]] = works.get(cell["path"], False) or cell["ok"]
    return all(works.values()) if works else None


def _first_missing(row: Row) -> str | None:
    return next((state for state in STATES if row[state] is False), None)


def _because(row: Row, listed: Row | None, cells: Sequence[Row]) -> str:
    """Why a service does not get further; empty when it does."""
    state = _first_missing(row)
    if state is None:
        return ""
    if state == "deployed":
        return "it was never deployed"
    if state == "registered":
        return "LiteLLM has no such server"
    told = str((listed or {}).get("detail") or "")
    wrong = next((cell for cell in cells if not cell["ok"] and cell["path"] in GATEWAY_PATHS), None)
    told = told or (f"{wrong['verdict']}: {wrong['detail']}".rstrip(": ") if wrong else "it lists no tools")
    if any(cell["path"] == "direct" and cell["ok"] for cell in cells):
        return f"{told}; asked directly, it works, so the fault lies between the gateway and it"
    return told


def _sentence(rows: Sequence[Row]) -> str:
    if not rows:
        return "no service is wanted"
    for state in STATES:
        missing = [row for row in rows if _first_missing(row) == state]
        if missing:
            got = len([row for row in rows if row[state]])
            why = "; ".join(f"{row['service']} missing, because {row['because']}" for row in missing)
            return f"wanted {len(rows)}, {_WORDS[state]} {got}: {why}"
    known = [_WORDS[state] for state in STATES if any(row[state] for row in rows)]
    return f"wanted {len(rows)}, all {', '.join(known)}" if known else f"wanted {len(rows)}, none looked at"
