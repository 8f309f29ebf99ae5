# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The running proxy as a module that manages access sees it: what is asked at most once, and checked before a write."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm import grants, servers, teams, versions
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.client import LiteLLMClient, Unreachable
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.gateway import Problem


class Gateway:
    """C(version) and C(facts) are None where, in check mode, nothing listens yet. Raises LiteLLMError."""

    def __init__(self, client: LiteLLMClient, check_mode: bool) -> None:
        self.client = client
        self._check_mode = check_mode
        self._servers: list[dict[str, Any]] | None = None
        self.version: str | None = None
        try:
            self.version = client.version()
        except Unreachable as error:
            if not (check_mode and error.refused):
                raise
        self.facts = None if self.version is None else versions.facts(self.version)

    def known_facts(self) -> versions.VersionFacts:
        """The facts, where a proxy must be running."""
        if self.facts is None:
            raise ValueError("outside check mode a proxy answers, or the run has ended")
        return self.facts

    def read(self, rows: Callable[[], list[dict[str, Any]]]) -> list[dict[str, Any]]:
        """What *rows* reads, or nothing from a proxy that is not there yet."""
        return [] if self.version is None else rows()

    def server_ids(
        self, kind: str, items: Sequence[Mapping[str, Any]], config_servers: Mapping[str, Any]
    ) -> dict[str, str]:
        """IDs by name of the servers of config.yaml that *items* of the option *kind* are granted. Raises Problem."""
        granted = {
            service: item["alias"] for item in items for service in item["services"] if service in config_servers
        }
        if self.version is None or not granted:
            return {}
        ids = servers.config_ids(self._read_servers(), config_servers)
        for service, alias in granted.items():
            if service not in ids:
                raise Problem(
                    f"{kind}: {alias!r} is granted {service!r} of config.yaml, and the running LiteLLM does not have"
                    " it; deploy that configuration first (tag litellm)"
                )
        return ids

    def team_ids(self, keys: Sequence[Mapping[str, Any]]) -> dict[str, str]:
        """IDs by alias of the teams, if one of *keys* is in any. Raises Problem for a team that is not there."""
        if self.version is None or not any(key["team"] is not None for key in keys):
            return {}
        ids = teams.ids_by_alias(teams.read(self.client))
        for key in keys:
            # In check mode an earlier task has only said that it would make it.
            if key["team"] is not None and key["team"] not in ids and not self._check_mode:
                raise Problem(
                    f"keys: {key['alias']!r} is in the team {key['team']!r}, which LiteLLM does not have;"
                    " make it first (litellm_teams), or correct the name"
                )
        return ids

    def require_registered(self, kind: str, granted: Sequence[tuple[str, Mapping[str, Any]]]) -> None:
        """Refuse to write grants of services that LiteLLM does not have. Raises Problem."""
        if granted:
            grants.require_registered(kind, granted, self._read_servers())

    def _read_servers(self) -> list[dict[str, Any]]:
        if self._servers is None:
            self._servers = servers.read(self.client)
        return self._servers
