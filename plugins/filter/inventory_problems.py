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
    description: The services of the gateway, C(mcp_gateway_services).
    type: list
    elements: str
    required: true
  keys:
    description: The keys, C(mcp_gateway_keys).
    type: list
    elements: dict
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
    services: Sequence[str],
    keys: Sequence[Mapping[str, Any]],
    known: Sequence[str],
    ports: Sequence[Mapping[str, Any]],
    host: str,
    networks: Mapping[str, Any] | None = None,
    lan_only: bool = True,
) -> list[str]:
    """All problems, in the order in which an operator mends them."""
    return (
        _inventory.host_problems(host, lan_only)
        + _inventory.service_problems(services, known)
        + _inventory.key_problems(keys, services)
        + _inventory.port_problems(ports)
        + _inventory.network_problems(networks or {}, lan_only)
    )


class FilterModule:
    """Entry point for Ansible."""

    def filters(self) -> dict[str, Callable[..., Any]]:
        return {"inventory_problems": inventory_problems}
