# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Findings as people read them."""

from __future__ import annotations

from collections.abc import Sequence

from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.model import ERROR, Finding

_HEAD = ("SEVERITY", "RULE", "LINE", "WHERE")


def told(finding: Finding) -> str:
    """A finding in one sentence."""
    place = f" (line {finding.line}, column {finding.column})" if finding.line else ""
    return f"{finding.where}{place}: {finding.message} [{finding.rule}]; {finding.fix}"


def table(findings: Sequence[Finding], litellm: str) -> list[str]:
    """One line for each finding, and below it what LiteLLM does and the fix; a summary at the end."""
    if not findings:
        return [f"Nothing is wrong with it, for {litellm}."]
    rows = [_HEAD, *(_cells(finding) for finding in findings)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEAD) - 1)]
    lines = ["  ".join([*(cell.ljust(width) for cell, width in zip(row, widths)), row[-1]]) for row in rows]
    text = [lines[0]]
    for line, finding in zip(lines[1:], findings):
        text += [line, f"    what: {finding.message}", f"    fix:  {finding.fix}"]
    return [*text, "", summary(findings, litellm)]


def summary(findings: Sequence[Finding], litellm: str) -> str:
    """How many there are."""
    errors = sum(finding.severity == ERROR for finding in findings)
    return f"{_count(errors, 'error')}, {_count(len(findings) - errors, 'warning')} for {litellm}."


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _cells(finding: Finding) -> tuple[str, str, str, str]:
    position = f"{finding.line}:{finding.column}" if finding.line else "-"
    return finding.severity, finding.rule, position, finding.where
