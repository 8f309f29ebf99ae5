#!/usr/bin/env python3
# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A tool of the operator's own: an MCP server of one file that speaks stdio only. Standard library only."""

from __future__ import annotations

import datetime
import json
import sys
from typing import Any

TOOL = {
    "name": "day_of_week",
    "description": "Tells the day of the week of a date.",
    "inputSchema": {"type": "object", "properties": {"date": {"type": "string"}}, "required": ["date"]},
}


def answer(method: str, params: dict[str, Any]) -> dict[str, Any]:
    """The result of one request."""
    if method == "initialize":
        return {
            "protocolVersion": params["protocolVersion"],
            "capabilities": {"tools": {}},
            "serverInfo": {"name": "clock", "version": "1"},
        }
    if method == "tools/list":
        return {"tools": [TOOL]}
    if method == "tools/call":
        day = datetime.date.fromisoformat(params["arguments"]["date"]).strftime("%A")
        return {"content": [{"type": "text", "text": day}], "isError": False}
    return {}


for line in sys.stdin:
    request = json.loads(line)
    if "id" in request:
        result = answer(request["method"], request.get("params") or {})
        print(json.dumps({"jsonrpc": "2.0", "id": request["id"], "result": result}), flush=True)
