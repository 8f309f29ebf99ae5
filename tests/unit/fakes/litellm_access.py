# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys and teams of a LiteLLM in this process, with the oddities of 1.77.3 and of 1.106.2."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Any

Answer = tuple[int, Any]

KEY_FIELDS = (
    "key_alias",
    "team_id",
    "models",
    "max_budget",
    "budget_duration",
    "rpm_limit",
    "tpm_limit",
    "max_parallel_requests",
    "blocked",
    "allowed_routes",
    "metadata",
)
TEAM_FIELDS = ("team_alias", "models", "max_budget", "budget_duration", "rpm_limit", "tpm_limit", "blocked", "metadata")
KNOWN_PERMISSIONS = ("mcp_servers", "mcp_access_groups")


def token_of(value: str) -> str:
    """A key as LiteLLM stores it; a token stays what it is."""
    return value if re.fullmatch(r"[0-9a-f]{64}", value) else hashlib.sha256(value.encode()).hexdigest()


def page_of(rows: list[Any], size: int, page: int, member: str) -> Answer:
    """One page of a list, as LiteLLM answers it."""
    pages = max(1, -(-len(rows) // size))
    answer = {member: rows[(page - 1) * size : page * size], "total_pages": pages, "current_page": page}
    return 200, {**answer, "total_count": len(rows), "total": len(rows)}


@dataclass(frozen=True)
class Access:
    """Keys by token, teams by id. *older*: 1.77.3; *servers*: IDs of the servers that are registered."""

    older: bool
    keys: dict[str, dict[str, Any]]
    teams: dict[str, dict[str, Any]]
    servers: Iterable[str]

    def list_keys(self, query: dict[str, list[str]], largest: int) -> Answer:
        """GET /key/list."""
        size, page = min(int(query["size"][0]), largest), int(query.get("page", ["1"])[0])
        team = query.get("team_id", [None])[0]
        rows = [row for row in self.keys.values() if team is None or row["team_id"] == team]
        if query.get("sort_by") == ["token"]:
            rows.sort(key=lambda row: str(row["token"]))
        else:  # by the time when they were made, and other programs go on making some
            rows = rows[1 - page :] + rows[: 1 - page]
        return page_of(rows, size, page, "keys")

    def generate(self, body: dict[str, Any]) -> Answer:
        """POST /key/generate."""
        token = token_of(body["key"])
        if token in self.keys:
            return 200, {**self.keys[token], **body}  # the upsert that changes nothing
        if body.get("key_alias") and self._named(body["key_alias"]):
            return 400, {"error": {"message": f"Key with alias '{body['key_alias']}' already exists", "code": "400"}}
        refused = self._ceiling(body, body.get("team_id"))
        if refused:
            return refused
        expires = None
        if body.get("duration"):
            expires = _now() + _period(body["duration"])
            if self.older:
                expires = (expires - timedelta(hours=1)).replace(second=0)  # somehow rounded
        self.keys[token] = {
            **{name: body.get(name) for name in KEY_FIELDS},
            "token": token,
            "spend": body.get("spend", 0.0),
            "expires": _text(expires),
            "object_permission": self._permission(body.get("object_permission")),
        }
        return 200, {"key": body["key"], "object_permission": None}

    def update_key(self, body: dict[str, Any]) -> Answer:
        """POST /key/update."""
        row = self.keys.get(token_of(body["key"]))
        if row is None:
            message = f"user key does not exist in db. User Key={body['key']}" if self.older else "Key not found."
            return (401 if self.older else 404), {"error": {"message": message}}
        alias = body.get("key_alias")
        if alias and alias != row["key_alias"] and self._named(alias):
            return 400, {"error": {"message": f"Key with alias '{alias}' already exists", "code": "400"}}
        refused = self._ceiling(body, body.get("team_id", row["team_id"]))
        if refused:
            return refused
        changes = {name: value for name, value in body.items() if name in (*KEY_FIELDS, "spend")}
        if self.older and changes.get("budget_duration", "") is None:
            del changes["budget_duration"]  # 1.77.3 ignores a null here, and below
        if body.get("duration"):
            changes["expires"] = _text(_now() + _period(body["duration"]))
        elif "duration" in body and not self.older:
            changes["expires"] = None
        if "object_permission" in body:
            stored = {**(row["object_permission"] or {}), **(self._permission(body["object_permission"]) or {})}
            changes["object_permission"] = stored
        row.update(changes)
        return 200, {**row, "key": body["key"]}

    def delete_keys(self, body: dict[str, Any]) -> Answer:
        """POST /key/delete."""
        found = [self.keys.pop(token_of(key)) for key in body["keys"] if token_of(key) in self.keys]
        return (200, {"deleted_keys": body["keys"]}) if found else (404, {"error": {"message": "No keys found"}})

    def list_teams(self, query: dict[str, list[str]]) -> Answer:
        """GET /v2/team/list, which leaves the grants out."""
        rows = [{**row, "object_permission": None} for row in self.teams.values()]
        return page_of(rows, int(query["page_size"][0]), int(query["page"][0]), "teams")

    def team_info(self, query: dict[str, list[str]]) -> Answer:
        """GET /team/info."""
        row = self.teams.get(query["team_id"][0])
        return (200, {"team_info": row}) if row else (404, {"detail": {"error": "Team not found"}})

    def new_team(self, body: dict[str, Any]) -> Answer:
        """POST /team/new."""
        if body["team_id"] in self.teams:
            return 400, {"error": {"message": f"Team id = {body['team_id']} already exists."}}
        permission = self._permission(body.get("object_permission"))
        self.teams[body["team_id"]] = {
            **{name: body.get(name) for name in TEAM_FIELDS},
            "team_id": body["team_id"],
            "spend": 0.0,
            "object_permission": permission,
            "object_permission_id": None if permission is None else f"permission-{body['team_id']}",
        }
        return 200, self.teams[body["team_id"]]

    def update_team(self, body: dict[str, Any]) -> Answer:
        """POST /team/update."""
        row = self.teams.get(body["team_id"])
        if row is None:
            return 404, {"detail": {"error": f"Team not found, passed team_id={body['team_id']}"}}
        row.update({name: value for name, value in body.items() if name in TEAM_FIELDS})
        if "object_permission" in body:
            row["object_permission"] = self._permission(body["object_permission"])
            row["object_permission_id"] = f"permission-{body['team_id']}"
        return 200, row

    def delete_teams(self, body: dict[str, Any]) -> Answer:
        """POST /team/delete: their keys go with them."""
        for team in body["team_ids"]:
            if self.teams.pop(team, None) is None:
                return 404, {"detail": {"error": f"Team not found, passed team_id={team}"}}
            for token in [token for token, row in self.keys.items() if row["team_id"] == team]:
                del self.keys[token]
        return 200, {"deleted_teams": body["team_ids"]}

    def _named(self, alias: str) -> bool:
        return any(row["key_alias"] == alias for row in self.keys.values())

    def _permission(self, asked: dict[str, Any] | None) -> dict[str, Any] | None:
        if asked is None or self.older:
            return asked and {name: value for name, value in asked.items() if name in KNOWN_PERMISSIONS}
        registered = [
            server for server in asked["mcp_servers"] if server in self.servers
        ]  # others are dropped silently
        return {**asked, "mcp_servers": registered}

    def _ceiling(self, body: dict[str, Any], team: str | None) -> Answer | None:
        if self.older or team is None or "object_permission" not in body:
            return None
        granted = (self.teams.get(team, {}).get("object_permission") or {}).get("mcp_servers", [])
        beyond = [server for server in body["object_permission"]["mcp_servers"] if server not in granted]
        message = f"Key requests MCP servers not allowed by team '{team}': {beyond}"
        return (403, {"error": {"message": message}}) if beyond else None


def _period(text: str) -> timedelta:
    return timedelta(**{{"s": "seconds", "d": "days"}[text[-1]]: int(text[:-1])})


def _now() -> datetime:
    return datetime.now(timezone.utc)


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat().replace("+00:00", "Z")
