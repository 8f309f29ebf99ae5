# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Filter ``env_values``."""

from __future__ import annotations

DOCUMENTATION = r"""
name: env_values
version_added: 0.1.0
short_description: Read the text of an env file
author: lan.mcp_gateway contributors (@lan-mcp-gateway)
description:
  - Turns the text of an env file into a dictionary, reading quotes as Docker Compose does.
  - The values are usually secrets. Keep them in lazily evaluated variables, and set C(no_log) on the task that read
    the text.
options:
  _input:
    description: The text; an empty one gives an empty dictionary.
    type: str
    required: true
"""

EXAMPLES = r"""
- name: Read one value
  ansible.builtin.assert:
    that: ("A='x y'\n" | lan.mcp_gateway.env_values).A == 'x y'
"""

RETURN = r"""
_value:
  description: Values by name.
  type: dict
"""

from collections.abc import Callable
from typing import Any

from ansible.errors import AnsibleFilterError
from ansible_collections.lan.mcp_gateway.plugins.module_utils import _env_file


def env_values(text: str) -> dict[str, str]:
    """Values of an env file's text, by name."""
    if not isinstance(text, str):
        raise AnsibleFilterError(f"env_values: expected the text of an env file, got {type(text).__name__}")
    try:
        return _env_file.parse(text)
    except ValueError as error:
        raise AnsibleFilterError(f"env_values: {error}") from error


class FilterModule:
    """Entry point for Ansible."""

    def filters(self) -> dict[str, Callable[..., Any]]:
        return {"env_values": env_values}
