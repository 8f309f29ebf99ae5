# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compare what the gate says of each configuration with what the running proxy did with it.

    compare.py OBSERVED... : files with the lines that runner/prove.py printed, one for each version.

Fails when a fact was contradicted or not observed, when the gate does not report the rule at the path that a fact
names, when it reports anything else of a configuration, and when no fact shows a rule. --draft only shows what the
gate says.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "runner"))

from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate import catalogue, document, model, rules
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm import versions
from prove import ENVIRONMENT, VERSIONS, of_version, read_starts

FACTS = sorted((HERE / "facts").glob("*.yml"))
CLAIM_NOTHING = ("literal-secret", "lan-only", "too-large")
"""Rules about good order and about the gate itself, which say nothing of what LiteLLM does."""


def findings(start: dict[str, Any], version: str) -> set[str]:
    """What the gate says of a configuration: rule and path of each finding."""
    environment: dict[str, Any] = {**ENVIRONMENT, **(start.get("env") or {})}
    if start.get("database"):
        environment["DATABASE_URL"] = "postgresql://"
    deployment = model.Deployment(
        versions.facts(version),
        model.Environment.of({name: value for name, value in environment.items() if value is not None}),
        api_servers=frozenset(start.get("api_servers") or []),
        files=frozenset(start.get("files") or {}),
    )
    try:
        read = document.from_bytes(start["config"].encode(start.get("encoding", "utf-8")))
        found = rules.check(read, deployment)
    except document.DocumentError as error:
        found = [error.finding]
    return {f"{finding.rule} {finding.where}" for finding in found if finding.rule not in CLAIM_NOTHING}


def claims(start: dict[str, Any], version: str) -> set[str]:
    """What the facts of a start say that the gate reports."""
    parts = [of_version(part.get("gate"), version) or [] for part in (start, *start["facts"])]
    return {claim for part in parts for claim in ([part] if isinstance(part, str) else part)}


def problems(observed: list[dict[str, Any]]) -> Iterator[str]:
    """All that is not as it should be."""
    seen = {(row["fact"], row["version"]): row for row in observed}
    shown = set(CLAIM_NOTHING)
    for version in VERSIONS:
        for start in read_starts(FACTS, version):
            for fact in start["facts"]:
                row = seen.get((fact["id"], version))
                if row is None:
                    yield f"{fact['id']} {version}: not observed"
                elif not row["ok"]:
                    yield f"{fact['id']} {version}: {'; '.join(row['problems'])} {row.get('observed', '')}"
            said, claimed = findings(start, version), claims(start, version)
            shown |= {claim.split()[0] for claim in claimed}
            for finding in sorted(claimed - said):
                yield f"{start['start']} {version}: the gate does not say {finding!r}"
            for finding in sorted(said - claimed):
                yield f"{start['start']} {version}: the gate says {finding!r}, and no fact shows it"
    for rule in catalogue.RULES:
        if rule.id not in shown:
            yield f"{rule.id}: no fact shows this rule"


def main() -> int:
    """Compare, and say what is wrong."""
    parser = argparse.ArgumentParser()
    parser.add_argument("observed", nargs="*", type=Path)
    parser.add_argument("--draft", action="store_true")
    arguments = parser.parse_args()
    if arguments.draft:
        for start in read_starts(FACTS, VERSIONS[-1]):
            print(start["start"], {version: sorted(findings(start, version)) for version in VERSIONS})
        return 0
    rows = [json.loads(line) for path in arguments.observed for line in path.read_text().splitlines()]
    found = list(problems(rows))
    print("\n".join(found) if found else f"{len(rows)} facts, all as the gate says")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
