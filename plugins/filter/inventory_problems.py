# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Filter ``inventory_problems``."""

from __future__ import annotations

DOCUMENTATION = r"""
name: inventory_problems
version_added: 0.1.0
short_description: What is wrong with the inventory of a gateway
author: lan.mcp_gateway contributors (@lan-mcp-gateway)
description:
  - Checks what no single role can see, before anything is touched.
  - Each problem names the variable, the value's place and the fix.
options:
  _input:
    description: The services of the gateway, C(mcp_gateway_services); a list of names, unless that is the problem.
    type: raw
    required: true
  keys:
    description: The keys, C(mcp_gateway_keys); a list of dictionaries, unless that is the problem.
    type: raw
    required: true
  known:
    description: Services that have a role.
    type: list
    elements: str
    required: true
  ports:
    description: Result of the filter C(lan.mcp_gateway.port_claims).
    type: list
    elements: dict
    required: true
  host:
    description: Name or address of the gateway, C(mcp_gateway_host).
    type: str
    required: true
  networks:
    description: Lists of Docker networks, by the variable that holds each.
    type: dict
    default: {}
  lan_only:
    description: Whether the LAN rule holds.
    type: bool
    default: true
  version:
    description: The version of LiteLLM, C(mcp_gateway_litellm_version); it is checked where O(versions) are given.
    type: str
  versions:
    description: Versions of LiteLLM that have an image.
    type: list
    elements: str
    default: []
  config_servers:
    description: MCP servers of LiteLLM's C(config.yaml), which can be granted, too.
    type: list
    elements: str
    default: []
  teams:
    description: The teams, C(mcp_gateway_teams); a list of dictionaries, unless that is the problem.
    type: raw
    default: []
  models:
    description: Models that teams and keys can name, C(*) for any text. Without it, they are not looked at.
    type: list
    elements: str
  access_groups:
    description: Access groups that a service is in. Without it, they are not looked at.
    type: list
    elements: str
"""

EXAMPLES = r"""
- name: A service that nobody knows is a problem
  ansible.builtin.assert:
    that: (['mcp_fetsh'] | lan.mcp_gateway.inventory_problems([], ['mcp_fetch'], [], 'linuxserver.lan')) | length == 1
"""

RETURN = r"""
_value:
  description: One sentence for each problem; empty when there is none.
  type: list
  elements: str
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ansible_collections.lan.mcp_gateway.plugins.module_utils import _inventory


def inventory_problems(
    services: Any,
    keys: Any,
    known: Sequence[str],
    ports: Sequence[Mapping[str, Any]],
    host: str,
    networks: Mapping[str, Any] | None = None,
    lan_only: bool = True,
    version: str | None = None,
    versions: Sequence[str] = (),
    config_servers: Sequence[str] = (),
    teams: Any = (),
    models: Sequence[str] | None = None,
    access_groups: Sequence[str] | None = None,
) -> list[str]:
    """All problems, in the order in which an operator mends them."""
    of_services = _inventory.service_problems(services, known)
    granted = None if of_services else [*services, *config_servers]
    others = _inventory.Known(models, access_groups)
    of_teams = _inventory.team_problems(teams, granted, others)
    return (
        _inventory.host_problems(host, lan_only)
        + (_inventory.version_problems(version, versions) if versions else [])
        + of_services
        # Grants and ports follow from the services: where these are wrong, what is said of them would be noise.
        + of_teams
        + _inventory.key_problems(keys, granted, None if of_teams else teams, others)
        + ([] if of_services else _inventory.port_problems(ports))
        + _inventory.network_problems(networks or {}, lan_only)
    )


class FilterModule:
    """Entry point for Ansible."""

    def filters(self) -> dict[str, Callable[..., Any]]:
        return {"inventory_problems": inventory_problems}
