# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Filter lan.mcp_gateway.redact: text or data without secrets, by the same rules as all modules."""

from __future__ import annotations

from typing import Any

from ansible.errors import AnsibleFilterError
from ansible_collections.lan.mcp_gateway.plugins.module_utils._redact import redact_data

DOCUMENTATION = r"""
name: redact
short_description: Text or data without secrets
version_added: 0.1.0
author:
  - lan.mcp_gateway contributors (@lan-mcp-gateway)
description:
  - Replaces every secret by C(<redacted>). Masked are the given O(secrets), and whatever looks like one, that is keys
    that start with C(sk-), passwords in URLs, bearer tokens, and the values of names that end in key, password, token
    or secret.
options:
  _input:
    description: Text, or any nesting of lists and dictionaries.
    type: raw
    required: true
  secrets:
    description: Secrets to mask wherever they stand.
    type: list
    elements: str
    default: []
"""

EXAMPLES = r"""
- name: Show the last lines of a log
  ansible.builtin.debug:
    msg: "{{ 'connecting to postgresql://user:secret@db/x' | lan.mcp_gateway.redact }}"
"""

RETURN = r"""
_value:
  description: The input in the same shape, without secrets.
  type: raw
"""


def redact(value: Any, secrets: list[str] | None = None) -> Any:
    """The filter. Raises AnsibleFilterError when *secrets* is no list of strings."""
    given = [] if secrets is None else secrets
    if not isinstance(given, (list, tuple)) or not all(isinstance(secret, str) for secret in given):
        raise AnsibleFilterError("lan.mcp_gateway.redact: secrets must be a list of strings")
    return redact_data(value, given)


class FilterModule:
    """The filters of this file."""

    def filters(self) -> dict[str, Any]:
        """Names and functions."""
        return {"redact": redact}
