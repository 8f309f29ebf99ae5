# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a module reaches LiteLLM: mirrors GATEWAY_SPEC in module_utils/_litellm/gateway.py. Private."""

from __future__ import annotations


class ModuleDocFragment:
    """Options of all C(litellm_*) modules that talk to a running proxy."""

    DOCUMENTATION = r"""
options:
  url:
    description:
      - Address of LiteLLM as seen from the target.
    type: str
    required: true
  admin_key:
    description:
      - The master key of LiteLLM. Excludes O(admin_key_file).
    type: str
  admin_key_file:
    description:
      - Environment file on the target that holds the master key. Excludes O(admin_key).
    type: path
  admin_key_variable:
    description:
      - Name of the variable in O(admin_key_file).
    type: str
    default: LITELLM_MASTER_KEY
  timeout:
    description:
      - Seconds that one request may take.
    type: float
    default: 10.0
"""

    WRITES = r"""
options:
  api_concurrency:
    description:
      - How many writes may be on their way to LiteLLM at the same time.
    type: int
    default: 4
"""
