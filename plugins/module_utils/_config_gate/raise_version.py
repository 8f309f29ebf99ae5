# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What changes for an operator who goes from one version of LiteLLM to another."""

from __future__ import annotations

from dataclasses import replace

from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.document import Document
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.model import Deployment, Finding
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.rules import check
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.table import told
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.versions import (
    CHANGES,
    VersionFacts,
    describe,
    dotted,
    parse,
)


def changes(document: Document, deployment: Deployment, before: str) -> list[str]:
    """What is different in the deployment's version, seen from version *before*; empty when that is the same.

    First what holds for everybody, then the vulnerabilities, then what the configuration itself meets. Raises
    UnreadableVersion.
    """
    now = deployment.facts
    old, new = parse(before), parse(now.version)
    if old == new:
        return []
    lines = _meanings(old, new) + _advisories(describe(before), now)
    if not now.proven:
        lines.append(
            f"Nobody has proven LiteLLM {now.version} with this collection: it is taken for its nearest forerunner."
        )
    return lines + _met(document, deployment, before)


def _meanings(old: tuple[int, int, int], new: tuple[int, int, int]) -> list[str]:
    low, high = min(old, new), max(old, new)
    told_as = "From {} on: {}" if new > old else "No longer, as it comes with {}: {}"
    return [
        told_as.format(dotted(change.since), text)
        for change in CHANGES
        if low < change.since <= high
        for text in change.meaning
    ]


def _advisories(before: VersionFacts, now: VersionFacts) -> list[str]:
    was, stays = {one.id: one for one in before.advisories}, {one.id: one for one in now.advisories}
    closed = [f"Closed: {one.id}. {one.summary}" for name, one in was.items() if name not in stays]
    opened = [f"Opened: {one.id}. {one.summary} {one.fix}" for name, one in stays.items() if name not in was]
    return opened + closed


def _met(document: Document, deployment: Deployment, before: str) -> list[str]:
    """What the gate finds in one of the versions only."""
    then = check(document, replace(deployment, facts=describe(before)))
    now = check(document, deployment)
    # The name of the version stands in every message, so findings are the same when rule and place are.
    known, still = {_identity(finding) for finding in then}, {_identity(finding) for finding in now}
    new = [f"In your configuration, new: {told(finding)}" for finding in now if _identity(finding) not in known]
    gone = [finding for finding in then if _identity(finding) not in still]
    return new + [f"In your configuration, no longer a fault: {one.where} [{one.rule}]" for one in gone]


def _identity(finding: Finding) -> tuple[str, str]:
    return finding.rule, finding.where
