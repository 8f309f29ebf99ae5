# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A proposal as texts that can be pasted."""

from __future__ import annotations

from typing import Any

from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.propose import Proposal
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.text import dump


def as_texts(proposal: Proposal) -> dict[str, Any]:
    """config, inventory and compose as YAML, and the lists as they are. Raises MissingYaml."""
    return {
        "config": dump(proposal.config),
        "inventory": dump(proposal.inventory, inventory=True),
        "compose": dump(proposal.compose) if proposal.compose else "",
        "environment": sorted(proposal.environment),
        "notes": proposal.notes,
        "by_hand": proposal.by_hand,
    }
