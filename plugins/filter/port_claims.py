# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Filter ``port_claims``."""

from __future__ import annotations

DOCUMENTATION = r"""
name: port_claims
version_added: 0.1.0
short_description: Which container wants which port of the Docker host
author: lan.mcp_gateway contributors (@lan-mcp-gateway)
description:
  - Makes the list of ports that the gateway publishes, for the check that no stranger holds one of them.
options:
  _input:
    description: The port of each service, by its name.
    type: dict
    required: true
  gateway_port:
    description: Port of the gateway.
    type: int
    required: true
  database_port:
    description: Port on which a dedicated database is published.
    type: int
  extra:
    description: The services that have no role, C(mcp_gateway_extra_services).
    type: list
    elements: dict
    default: []
"""

EXAMPLES = r"""
- name: List the ports of a gateway with one service
  ansible.builtin.assert:
    that: "({'mcp_fetch': 48014} | lan.mcp_gateway.port_claims(4000) | map(attribute='port')) == [4000, 48014]"
"""

RETURN = r"""
_value:
  description: Items of C(port), C(container) and C(variable).
  type: list
  elements: dict
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ansible_collections.lan.mcp_gateway.plugins.module_utils import _inventory


def port_claims(
    services: Mapping[str, Any], gateway_port: Any, database_port: Any = None, extra: Sequence[Mapping[str, Any]] = ()
) -> list[dict[str, Any]]:
    """Ports, the containers that want them and the variables that say so."""
    return _inventory.port_claims(gateway_port, database_port, services, extra)


class FilterModule:
    """Entry point for Ansible."""

    def filters(self) -> dict[str, Callable[..., Any]]:
        return {"port_claims": port_claims}
