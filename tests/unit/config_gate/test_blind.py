# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults and good configurations that were written without a look at the gate, from what people get wrong in public.

The head of each file says for which versions it is meant, and where the fault is. docs/config-gate.md tells how many of
them the gate caught at first sight; this keeps what it has caught since. One is a .txt, because linters refuse it.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate import files
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.document import from_bytes
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.model import (
    Deployment,
    Environment,
    Finding,
)
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.rules import check
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm import versions

FOLDER = Path(__file__).parent / "blind"


def head(path: Path, name: str) -> list[str]:
    """The words that a line of the file's head gives to a name."""
    match = re.search(rf"^# {name}: *(.*)$", path.read_text(), re.MULTILINE)
    return match[1].split() if match else []


def runs(kind: str) -> list[tuple[Path, str]]:
    """Each file with each of its versions."""
    return [(path, version) for path in sorted((FOLDER / kind).iterdir()) for version in head(path, "versions")]


def findings(path: Path, version: str) -> list[Finding]:
    """What the gate says of the file."""
    environment = Environment.of(dict.fromkeys(["LITELLM_MASTER_KEY", *head(path, "environment")]))
    loaded = files.with_includes(from_bytes(path.read_bytes()), str(path.parent))
    lan_only = head(path, "lan_only") != ["false"]
    deployment = Deployment(versions.facts(version), environment, lan_only, files=loaded.files)
    return check(loaded.document, deployment)


@pytest.mark.parametrize(("path", "version"), runs("faults"), ids=lambda value: getattr(value, "stem", value))
def test_a_fault_is_found_at_its_place(path: Path, version: str) -> None:
    (place,) = head(path, "fault")
    found = [finding.where for finding in findings(path, version)]
    assert [where for where in found if where.startswith(place) or place.startswith(where)], found


@pytest.mark.parametrize(("path", "version"), runs("good"), ids=lambda value: getattr(value, "stem", value))
def test_nothing_is_said_of_a_good_one(path: Path, version: str) -> None:
    assert findings(path, version) == []


def test_they_are_there() -> None:
    assert (len(runs("faults")), len(runs("good"))) == (93, 55)
