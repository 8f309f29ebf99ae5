# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The routes of the fake LiteLLM below /v1/mcp/server, as 1.77.3 and as 1.106.2 answer them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

Row = dict[str, Any]
Answer = tuple[int, Any]

KEPT_INFO = ("server_name", "description", "logo_url", "mcp_server_cost_info")  # of mcp_info, by 1.77.3
OMITTED: Row = {
    "server_name": None,
    "alias": None,
    "description": None,
    "url": None,
    "transport": "sse",
    "auth_type": None,
    "mcp_access_groups": [],
    "mcp_info": None,
}


@dataclass
class ServerTable:
    """Servers of the database in C(rows), credentials included, and in C(live) those that the running proxy calls."""

    older: bool
    rows: dict[str, Row] = field(default_factory=dict)
    live: dict[str, Row] = field(default_factory=dict)
    by_config: list[Row] = field(default_factory=list)

    def answer(self, method: str, server_id: str, body: Any) -> Answer:
        """Status and answer of a request."""
        if method == "GET":
            rows = [*self.rows.values(), *self.by_config]
            return 200, rows if self.older else [_current_row(row, row in self.by_config) for row in rows]
        if method == "DELETE":
            self.live.pop(server_id, None)
            return (202, None) if self.rows.pop(server_id, None) else _missing(server_id)
        if body.get("transport") in ("http", "sse") and not body.get("url"):
            return 422, {"detail": [{"msg": "Value error, url is required for HTTP/SSE transport"}]}
        taken = None if self.older else self._taken(body)
        if taken:
            return 400, {"detail": {"error": taken}}
        return self._post(body) if method == "POST" else self._put(body)

    def called_with(self, server_id: str) -> tuple[str, str, str | None]:
        """Where a tool call would go now, how it would authenticate itself, and with what."""
        row = self.live[server_id]
        return row["url"], row.get("auth_type") or "none", (row.get("credentials") or {}).get("auth_value")

    def _post(self, body: Row) -> Answer:
        server_id = body["server_id"]
        if server_id in self.rows:
            return 400, {"detail": {"error": f"MCP Server with id {server_id} already exists. Cannot create another."}}
        self.rows[server_id] = {**OMITTED, **self._kept(body), "created_by": "default_user_id"}
        self.live[server_id] = dict(self.rows[server_id])
        return 201, self._shown(server_id)

    def _put(self, body: Row) -> Answer:
        server_id = body["server_id"]
        row = self.rows.get(server_id)
        if row is None:
            return _missing(server_id)
        if self.older:  # what is omitted becomes null, and the running proxy goes on with what it had
            self.rows[server_id] = {**row, **OMITTED, **self._kept(body)}
        else:
            self.rows[server_id] = {**row, **body, "credentials": _credentials(row, body)}
            self.live[server_id] = dict(self.rows[server_id])
        return 202, self._shown(server_id)

    def _kept(self, body: Row) -> Row:
        if not self.older:
            return body
        info = {name: value for name, value in (body.get("mcp_info") or {}).items() if name in KEPT_INFO}
        return {**{name: value for name, value in body.items() if name != "credentials"}, "mcp_info": info}

    def _shown(self, server_id: str) -> Row:
        return self.rows[server_id] if self.older else _current_row(self.rows[server_id], by_config=False)

    def _taken(self, body: Row) -> str | None:
        for label in ("alias", "server_name"):
            for row in self.rows.values():
                names = [(row.get(name) or "").lower() for name in ("server_name", "alias")]
                if body.get(label) and body[label].lower() in names and row["server_id"] != body["server_id"]:
                    return (
                        f"An MCP server with {label} '{body[label]}' already exists (server_id={row['server_id']})."
                        " MCP server names and aliases must be unique, case-insensitive."
                    )
        return None


def _credentials(row: Row, body: Row) -> Any:
    """What 1.106.2 has after a PUT: a new auth_type forgets the old ones, else what is omitted is kept."""
    stored, sent = row.get("credentials"), body.get("credentials")
    another = bool(body.get("auth_type")) and body["auth_type"] != row.get("auth_type")
    if "credentials" in body:
        return sent if sent is None or another else {**(stored or {}), **sent}
    return None if another else stored


def _current_row(row: Row, by_config: bool) -> Row:
    """A row as 1.106.2 lists it: it says where it is from, not who made it, and shows the description of mcp_info."""
    info = row.get("mcp_info") or {}
    return {
        **row,
        "is_config": by_config,
        "created_by": None,
        "description": info.get("description") or row.get("description"),
        "credentials": None,
        "mcp_info": {"server_name": row.get("server_name"), **info, "is_public": False, "is_public_explicit": False},
    }


def _missing(server_id: str) -> Answer:
    return 404, {"detail": {"error": f"MCP Server not found, passed server_id={server_id}"}}
