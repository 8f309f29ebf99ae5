# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a module promises: check mode, diff mode, idempotence, platform. Private to this collection."""

from __future__ import annotations


class ModuleDocFragment:
    """One attribute per key; a module that supports less overrides C(support) and adds C(details)."""

    DOCUMENTATION = r"""
options: {}
attributes:
  check_mode:
    description: Can run in C(check_mode) and return changed status prediction without modifying target.
    support: full
  diff_mode:
    description: Returns details on what has changed (or possibly needs changing in C(check_mode)), when in diff mode.
    support: full
  idempotent:
    description:
      - When run twice in a row outside check mode, with the same arguments, the second invocation indicates no change.
      - This assumes that the system controlled or queried by the module has not changed in a relevant way.
    support: full
  platform:
    description: Target OS or families that can be operated against.
    platforms: posix
    support: full
"""

    # For a module that only reads.
    INFO_MODULE = r"""
options: {}
attributes:
  check_mode:
    description: Can run in C(check_mode) and return changed status prediction without modifying target.
    support: full
    details:
      - This module does not modify state.
  diff_mode:
    description: Returns details on what has changed (or possibly needs changing in C(check_mode)), when in diff mode.
    support: N/A
    details:
      - This module does not modify state.
  idempotent:
    description:
      - When run twice in a row outside check mode, with the same arguments, the second invocation indicates no change.
      - This assumes that the system controlled or queried by the module has not changed in a relevant way.
    support: full
    details:
      - This module does not modify state.
  platform:
    description: Target OS or families that can be operated against.
    platforms: posix
    support: full
"""

    # Must name the same group as meta/runtime.yml.
    ACTION_GROUP = r"""
options: {}
attributes:
  action_group:
    description:
      - Use C(group/lan.mcp_gateway.litellm) in C(module_defaults) to set defaults for this module.
    support: full
    membership:
      - lan.mcp_gateway.litellm
"""
