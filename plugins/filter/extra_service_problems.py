# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Filter ``extra_service_problems``."""

from __future__ import annotations

DOCUMENTATION = r"""
name: extra_service_problems
version_added: 0.1.0
short_description: What is wrong with the services that have no role of their own
author: lan.mcp_gateway contributors (@lan-mcp-gateway)
description:
  - Checks C(mcp_gateway_extra_services) before anything is touched.
  - Each problem names the value's place and the fix.
options:
  _input:
    description: The services; a list of dictionaries, unless that is the problem.
    type: raw
    required: true
  options:
    description: Argument spec of a service's description, from the role C(mcp_service).
    type: dict
    required: true
  roles:
    description: Services that have a role.
    type: list
    elements: str
    default: []
  services:
    description: Services of the gateway that have a role, C(mcp_gateway_services).
    type: list
    elements: str
    default: []
  config_servers:
    description: MCP servers of LiteLLM's C(config.yaml).
    type: list
    elements: str
    default: []
  version:
    description: The version of LiteLLM.
    type: str
    default: 1.77.3
  lan_only:
    description: Whether the LAN rule holds.
    type: bool
    default: true
"""

EXAMPLES = r"""
- name: A service elsewhere must say which transport it speaks
  ansible.builtin.assert:
    that: "([{'name': 'tools', 'url': 'http://tools.lan:8080/mcp'}]
      | lan.mcp_gateway.extra_service_problems({'name': {'type': 'str'}, 'url': {'type': 'str'}})) | length == 1"
"""

RETURN = r"""
_value:
  description: One sentence for each problem; empty when there is none.
  type: list
  elements: str
"""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from ansible_collections.lan.mcp_gateway.plugins.module_utils._extra_services import Around, extra_problems
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm import versions

IMAGES = sorted(path.parent.name for path in (Path(__file__).parents[2] / "images").glob("*/Dockerfile"))


def extra_service_problems(
    extra: Any,
    options: Mapping[str, Any],
    roles: Sequence[str] = (),
    services: Sequence[str] = (),
    config_servers: Sequence[str] = (),
    version: str = "1.77.3",
    lan_only: bool = True,
) -> list[str]:
    """All problems, in the order in which an operator mends them."""
    try:
        keeps = versions.facts(str(version)).stores_credentials
    except ValueError:
        keeps = True  # what is wrong with the version is said elsewhere
    return extra_problems(
        extra, Around(options, roles, services, config_servers, IMAGES, keeps, str(version), lan_only)
    )


class FilterModule:
    """Entry point for Ansible."""

    def filters(self) -> dict[str, Callable[..., Any]]:
        return {"extra_service_problems": extra_service_problems}
