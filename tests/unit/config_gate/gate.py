# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The gate, asked about a file of the corpus."""

from __future__ import annotations

from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.document import DocumentError, from_bytes
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.model import (
    Deployment,
    Environment,
    Finding,
)
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.rules import check
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm import versions
from ansible_collections.lan.mcp_gateway.tests.unit.config_gate.mutants import Head, files_beside


def findings(data: bytes, head: Head, version: str, api_servers: frozenset[str] = frozenset()) -> list[Finding]:
    """What it says of the file for that version."""
    deployment = Deployment(
        versions.facts(version), Environment.of(head.environment), head.lan_only, api_servers, files_beside()
    )
    try:
        return check(from_bytes(data), deployment)
    except DocumentError as error:
        return [error.finding]
