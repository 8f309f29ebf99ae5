# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Results of probes, and what else goes into a report."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

NOW = datetime(2026, 11, 20, 10, 33, 7, tzinfo=timezone.utc)
TIME = "2026-11-20T10:33:00Z"

Data = dict[str, Any]


def cell(verdict: str = "works", stage: str = "result", **more: Any) -> Data:
    """A cell of claude-code, mcp_fetch and path mcp."""
    found = {
        "key": "claude-code",
        "service": "mcp_fetch",
        "path": "mcp",
        "expected": "works",
        "verdict": verdict,
        "stage": stage,
        "detail": "result contains 'page'" if verdict == "works" else f"why {verdict}",
        "evidence": "" if verdict in ("works", "denied") else f"what came back of {verdict}",
        "fix": "" if verdict in ("works", "denied") else f"what to do about {verdict}",
        "ms": 120,
        **more,
    }
    return {**found, "ok": found["verdict"] == found["expected"]}


def probe(cells: list[Data], **more: Any) -> Data:
    """A result of mcp_probe through a gateway on which every service of the cells lists a tool."""
    names = dict.fromkeys(found["service"] for found in cells)
    return {
        "cells": cells,
        "services": [
            {"service": name, "loaded": True, "tools": ["fetch"], "schemas": {"fetch": "sha256:0"}, "detail": ""}
            for name in names
        ],
        "endpoints": [],
        "time": TIME,
        "seconds": 1.5,
        "gateway_url": "http://linuxserver.lan:4000",
        "litellm_version": "1.77.3",
        "advisories": [{"id": "mcp-wedge", "summary": "A call may wedge it.", "fix": "Keep transport auto."}],
        "clock_skew_s": 0.4,
        "warnings": [],
        **more,
    }


def direct(*cells: Data, **endpoint: Any) -> Data:
    """A result of mcp_probe at the services themselves."""
    told = {"service": "mcp_fetch", "server_name": "mcp-fetch", "server_version": "2.0", "tools": ["fetch"], **endpoint}
    return {"cells": list(cells), "services": [], "endpoints": [told], "time": TIME, "seconds": 0.2, "warnings": []}


def inputs(*probes: Data, **more: Any) -> Data:
    """The options of mcp_report, by which one service is wanted, deployed and registered."""
    return {
        "report_dir": "reports",
        "host": "linuxserver.lan",
        "probes": list(probes) or [probe([cell()])],
        "wanted": ["mcp_fetch"],
        "deployed": {"mcp_fetch": {"container": "mcp-fetch"}},
        "registered": [{"server_id": "mcp_fetch", "server_name": "mcp_fetch"}],
        "keys": {"claude-code": "/opt/mcp-gateway/secrets/keys/claude-code.env"},
        "expiring": [],
        "expired": [],
        "drift": None,
        "spend": None,
        "timer": None,
        "formats": ["json"],
        "keep_runs": 30,
        "max_clock_skew": 60.0,
        **more,
    }
