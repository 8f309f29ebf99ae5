# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Filter ``litellm_facts``."""

from __future__ import annotations

DOCUMENTATION = r"""
name: litellm_facts
version_added: 0.1.0
short_description: What a LiteLLM version does and does not do
author: lan.mcp_gateway contributors (@lan-mcp-gateway)
description:
  - Looks a version up in the one table of version facts that the modules of this collection consult.
options:
  _input:
    description: A LiteLLM version, such as V(1.77.3).
    type: str
    required: true
"""

EXAMPLES = r"""
- name: A version that does not enforce grants needs the guard
  ansible.builtin.assert:
    that: not ('1.77.3' | lan.mcp_gateway.litellm_facts).enforces_grants
"""

RETURN = r"""
_value:
  description: Facts by name.
  type: dict
"""

from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from ansible.errors import AnsibleFilterError
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.versions import facts


def litellm_facts(version: str) -> dict[str, Any]:
    """Facts of a LiteLLM version."""
    try:
        return asdict(facts(str(version)))
    except ValueError as error:
        raise AnsibleFilterError(f"litellm_version: {error}") from error


class FilterModule:
    """Entry point for Ansible."""

    def filters(self) -> dict[str, Callable[..., Any]]:
        return {"litellm_facts": litellm_facts}
