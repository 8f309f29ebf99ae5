# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Filter ``argument_problems``."""

from __future__ import annotations

DOCUMENTATION = r"""
name: argument_problems
version_added: 0.1.0
short_description: What is wrong with variables, by an argument spec
author: lan.mcp_gateway contributors (@lan-mcp-gateway)
description:
  - Finds the same as M(ansible.builtin.validate_argument_spec), but returns it, without the spec and without values.
options:
  _input:
    description: The variables by name; those that are null count as not given.
    type: dict
    required: true
  options:
    description: C(options) of an argument spec.
    type: dict
    required: true
"""

EXAMPLES = r"""
- name: A text is no port
  ansible.builtin.assert:
    that: "({'port': 'abc'} | lan.mcp_gateway.argument_problems({'port': {'type': 'int'}})) | length == 1"
"""

RETURN = r"""
_value:
  description: One sentence for each problem; empty when there is none.
  type: list
  elements: str
"""

from collections.abc import Callable, Mapping
from typing import Any

from ansible.module_utils.common.arg_spec import ArgumentSpecValidator
from ansible.module_utils.errors import UnsupportedError
from ansible_collections.lan.mcp_gateway.plugins.module_utils._inventory import plain
from ansible_collections.lan.mcp_gateway.plugins.module_utils._redact import redact


def argument_problems(values: Mapping[str, Any], options: Mapping[str, Any]) -> list[str]:
    """One sentence for each problem that Ansible's own check finds."""
    given = {name: plain(value) for name, value in values.items() if value is not None}
    errors = ArgumentSpecValidator(dict(options)).validate(given).errors
    return [redact(f"there is no {error}" if isinstance(error, UnsupportedError) else str(error)) for error in errors]


class FilterModule:
    """Entry point for Ansible."""

    def filters(self) -> dict[str, Callable[..., Any]]:
        return {"argument_problems": argument_problems}
