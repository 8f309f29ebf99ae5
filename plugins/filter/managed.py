# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Filter ``managed``."""

from __future__ import annotations

DOCUMENTATION = r"""
name: managed
version_added: 0.1.0
short_description: Containers and networks that this collection made
author: lan.mcp_gateway contributors (@lan-mcp-gateway)
description:
  - Keeps, of the containers or networks that M(lan.mcp_gateway.host_facts) lists, those that carry the label
    C(lan.mcp_gateway.managed).
options:
  _input:
    description: Items with C(labels).
    type: list
    elements: dict
    required: true
"""

EXAMPLES = r"""
- name: Only what carries the label is ours
  ansible.builtin.assert:
    that: "([{'name': 'postgres', 'labels': {}}] | lan.mcp_gateway.managed) == []"
"""

RETURN = r"""
_value:
  description: The items that are ours.
  type: list
  elements: dict
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any


def managed(items: Iterable[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Items that carry our label."""
    return [item for item in items if (item.get("labels") or {}).get("lan.mcp_gateway.managed") == "true"]


class FilterModule:
    """Entry point for Ansible."""

    def filters(self) -> dict[str, Callable[..., Any]]:
        return {"managed": managed}
