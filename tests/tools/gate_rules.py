# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Check docs/config-gate-rules.md against the rules and the facts that show them, or write it (``--write``)."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / ".venv" / "collections"))

from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.catalogue import RULES

PAGE = ROOT / "docs" / "config-gate-rules.md"
FACTS = ROOT / "molecule" / "config_gate" / "facts"
HEAD = """# The rules of the config gate

Written by `make readmes` from `plugins/module_utils/_config_gate/catalogue.py` and the facts in
`molecule/config_gate/facts`. The scenario `config_gate` starts LiteLLM 1.77.3 and 1.106.2 with the configuration of
each fact, and observes what it says. A rule without a fact claims nothing of LiteLLM.
"""


def shown(folder: Path = FACTS) -> Iterator[tuple[str, str, str]]:
    """Rule, fact and what the fact says, for every finding that a fact claims."""
    for path in sorted(folder.glob("*.yml")):
        for start in yaml.safe_load(path.read_text()):
            for fact in [{"id": start["start"], **start}, *start.get("facts", [])]:
                for claim in _claims(fact.get("gate")):
                    yield claim.split(" ", 1)[0], fact["id"], fact.get("says", "")


def _claims(gate: Any) -> list[str]:
    """The claims of a fact: a text, a list of them, or either of them by version."""
    if isinstance(gate, dict):
        return [claim for part in gate.values() for claim in _claims(part)]
    return [gate] if isinstance(gate, str) else list(gate or [])


def render() -> str:
    """The whole page."""
    facts: dict[str, dict[str, str]] = {}
    for rule, fact, says in shown():
        facts.setdefault(rule, {})[fact] = says
    parts = [HEAD]
    for one in RULES:
        parts.append(f"## {one.id}\n\n{one.severity.capitalize()}. {one.summary}\n")
        lines = [f"- `{fact}`{': ' + says if says else ''}" for fact, says in sorted(facts.get(one.id, {}).items())]
        if lines:
            parts.append("\n".join(lines) + "\n")
    return "\n".join(parts)


def main() -> int:
    wanted = render()
    if PAGE.exists() and PAGE.read_text() == wanted:
        return 0
    if "--write" in sys.argv[1:]:
        PAGE.write_text(wanted)
        print(f"written: {PAGE}")
        return 0
    print(f"stale: {PAGE}; run make readmes")
    return 1


if __name__ == "__main__":
    sys.exit(main())
