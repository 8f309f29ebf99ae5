# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a report tells of the servers, teams and keys of LiteLLM: never a value, a token or a credential. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm import expiry, grants, keys, servers, teams
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.versions import VersionFacts
from ansible_collections.lan.mcp_gateway.plugins.module_utils._reconcile import Resource
from ansible_collections.lan.mcp_gateway.plugins.module_utils._redact import redact

Row = Mapping[str, Any]

COMMON = ("models", "max_budget", "budget_duration", "rpm_limit", "tpm_limit", "blocked", "owner", "tags")


@dataclass(frozen=True)
class Overview:
    """All rows that LiteLLM has, told by one another's names."""

    servers: Sequence[Row]
    teams: Sequence[Row]
    keys: Sequence[Row]
    facts: VersionFacts | None

    def described_servers(self) -> list[dict[str, Any]]:
        """By their ids."""
        return sorted(map(describe_server, self.servers), key=lambda server: server["server_id"])

    def described_teams(self) -> list[dict[str, Any]]:
        """By their aliases."""
        members = Counter(row.get("team_id") for row in self.keys)
        described = [self._team(row, members[row["team_id"]]) for row in self.teams]
        return sorted(described, key=lambda team: (team["alias"] or "", team["id"]))

    def described_keys(self) -> list[dict[str, Any]]:
        """Those with an alias, by that."""
        named = [row for row in self.keys if row.get("key_alias")]
        return sorted(map(self._key, named), key=lambda key: key["alias"])

    def unnamed_keys(self) -> list[dict[str, Any]]:
        """Those without an alias. By who made them and when: what LiteLLM calls them is the end of their value."""
        rows = [row for row in self.keys if not row.get("key_alias")]
        described = [
            {
                "created_at": row.get("created_at"),
                "created_by": row.get("created_by"),
                "team": self._team_name(row.get("team_id")),
                "blocked": bool(row.get("blocked")),
            }
            for row in rows
        ]
        return sorted(described, key=lambda key: (key["created_at"] or "", key["created_by"] or ""))

    def _team(self, row: Row, members: int) -> dict[str, Any]:
        resource = teams.current(row, (), self.facts)
        return {"id": row["team_id"], "alias": row.get("team_alias"), **self._subject(row, resource), "keys": members}

    def _key(self, row: Row) -> dict[str, Any]:
        resource = keys.current(row, row["key_alias"], self.facts)
        names = ("max_parallel_requests", "allowed_routes", "rotated_from")
        ends = expiry.parse(resource.values["expires"], "expires")
        return {
            "alias": resource.key,
            "team": self._team_name(row.get("team_id")),
            **self._subject(row, resource),
            **{name: resource.values[name] for name in names},
            "expires": None if ends is None else expiry.text(ends),
        }

    def _subject(self, row: Row, resource: Resource) -> dict[str, Any]:
        """What teams and keys have in common."""
        values, called = resource.values, self._called
        tools = values["tools"] if isinstance(values["tools"], dict) else {}
        return {
            "services": sorted(called.get(name, name) for name in values["services"] if name != grants.NOBODY),
            "access_groups": sorted(values["access_groups"]),
            "tools": {called.get(name, name): names for name, names in sorted(tools.items())},
            **{name: values[name] for name in COMMON},
            "spend": float(row.get("spend") or 0),
            "managed": resource.owned,
        }

    @cached_property
    def _called(self) -> dict[str, str]:
        """Names of the servers of config.yaml by id: LiteLLM makes those ids up. Other ids somebody chose."""
        rows = [row for row in self.servers if servers.is_config_defined(row)]
        return {row["server_id"]: row.get("server_name") or row["server_id"] for row in rows}

    @cached_property
    def _aliases(self) -> dict[str | None, str]:
        return {row["team_id"]: row["team_alias"] for row in self.teams if row.get("team_alias")}

    def _team_name(self, team_id: str | None) -> str | None:
        return self._aliases.get(team_id, team_id)


def describe_server(row: Row) -> dict[str, Any]:
    """A server. LiteLLM's own row may hold credentials, in its address too."""
    names = ("server_id", "server_name", "alias", "transport")
    return {
        **{name: row.get(name) for name in names},
        "url": redact(row.get("url") or ""),
        "access_groups": sorted(row.get("mcp_access_groups") or []),
        "auth_type": row.get("auth_type") or servers.NO_AUTH,
        "source": "config" if servers.is_config_defined(row) else "database",
        "managed": servers.current(row).owned,
    }
