# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Filter ``config_findings``."""

from __future__ import annotations

DOCUMENTATION = r"""
name: config_findings
version_added: 0.1.0
short_description: What is wrong with a configuration of LiteLLM
author: lan.mcp_gateway contributors (@lan-mcp-gateway)
description:
  - The rules of the module M(lan.mcp_gateway.litellm_config), on the controller, before anything is touched.
options:
  _input:
    description: The content of a config.yaml.
    type: dict
    required: true
  version:
    description: The version of LiteLLM.
    type: str
    required: true
  environment:
    description: Variables of LiteLLM's environment; null is one that is there, with a value that is not known here.
    type: dict
    required: true
  api_servers:
    description: Names of MCP servers that are registered through the API.
    type: list
    elements: str
    default: []
  lan_only:
    description: Whether the LAN rule holds.
    type: bool
    default: true
  accept:
    description: Findings that are known and wanted, each as V(rule:where).
    type: list
    elements: str
    default: []
  origins:
    description: The variable that a section comes from, by section, to be named in C(text).
    type: dict
    default: {}
"""

EXAMPLES = r"""
- name: LiteLLM ignores virtual_keys
  ansible.builtin.assert:
    that: findings[0].rule == 'unknown-section'
  vars:
    findings: "{{ {'virtual_keys': []} | lan.mcp_gateway.config_findings('1.77.3', {'LITELLM_MASTER_KEY': none}) }}"
"""

RETURN = r"""
_value:
  description:
    - The findings, errors first, each with C(severity), C(rule), C(where), C(message), C(fix), and C(text) with all of
      it in one sentence.
  type: list
  elements: dict
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from ansible.errors import AnsibleFilterError
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate import rules
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.document import from_data
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.model import Deployment, Environment
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.table import told
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.versions import facts


def config_findings(
    config: Any,
    version: str,
    environment: Mapping[str, Any],
    api_servers: Sequence[str] = (),
    lan_only: bool = True,
    accept: Sequence[str] = (),
    origins: Mapping[str, str] | None = None,
) -> list[dict[str, Any]]:
    """The findings in *config*."""
    values = {str(name): None if value is None else str(value) for name, value in environment.items()}
    try:
        deployment = Deployment(facts(str(version)), Environment.of(values), lan_only, frozenset(api_servers))
    except ValueError as error:
        raise AnsibleFilterError(f"litellm_version: {error}") from error
    findings = rules.check(from_data(config), deployment, frozenset(accept))
    return [{**asdict(finding), "text": _origin(finding.where, origins or {}) + told(finding)} for finding in findings]


def _origin(where: str, origins: Mapping[str, str]) -> str:
    variable = origins.get(where.split(".", 1)[0].split("[", 1)[0])
    return f"{variable}: " if variable else ""


class FilterModule:
    """Entry point for Ansible."""

    def filters(self) -> dict[str, Callable[..., Any]]:
        return {"config_findings": config_findings}
