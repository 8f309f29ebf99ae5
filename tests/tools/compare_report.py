# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of compare_gate.py."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

TOOLS: Mapping[str, str] = {
    "gate": "the gate",
    "model": "ConfigYAML",
    "yamllint": "yamllint",
    "start": "starting LiteLLM",
}
FIRST = """\
# The config gate beside what there is otherwise

Made by `tests/tools/compare_gate.py`; do not edit.

What a user of LiteLLM has to check a `config.yaml` with, run on the corpus of `tests/unit/config_gate`: good
configurations of real use, and mutants of them with one fault each.

| tool | what was run |
| --- | --- |
| the gate | `lan.mcp_gateway.litellm_config`, its rules for that version |
"""
HOW = """
A mutant is caught when the tool says something that it does not say of the good file that the mutant was made from. It
is caught *with the place* when that names the key at fault; of the gate the rule must be the right one at exactly that
path, of yamllint the line. A start catches what makes it fail, and what a line of the log at level WARNING or higher
names. Of a fault of the whole file, such as text that is no YAML, any word counts as the place. A good file passes when
the tool says nothing of it; it passes a start when LiteLLM starts, whatever it logs.

What the numbers do not say:

- The gate and the corpus were written side by side. Where they disagreed, LiteLLM's code or its start decided, and
  either of the two was mended: some mutants turned out to be no faults, or were expected at another path, and were
  changed or taken out. That the gate catches all of them is a test that it passes, and no forecast for other files.
- Good files that LiteLLM did not start with, for want of a service, a licence or a Python package, were left out of the
  starts, and of ConfigYAML, with their mutants (see the end). So "all good files start" says only that none of the rest
  fails.
- Some kinds are about rules of this collection and not about LiteLLM: {own}. No other tool can know them.
"""
OWN = ("lan-only", "literal-secret", "mock-response", "server-twice")


class Outcome(NamedTuple):
    """What a tool made of a file. *kind*: of the mutant's fault; empty for a good file."""

    version: str
    tool: str
    name: str
    kind: str
    caught: bool
    right: bool
    texts: tuple[str, ...] = ()


def share(part: Iterable[bool]) -> str:
    """How many of how many."""
    every = list(part)
    return f"{sum(every)} of {len(every)}" if every else "none"


def row(*cells: object) -> str:
    """A line of a table."""
    return f"| {' | '.join(map(str, cells))} |"


def tools_table(versions: Mapping[str, Mapping[str, str]], yamllint: str, fresh: bool) -> str:
    """What was run, and in which version."""
    pydantic = ", ".join(f"{version} with pydantic {one['pydantic']}" for version, one in versions.items() if one)
    lines = [row("yamllint", f"{yamllint}, its default configuration; only errors count")]
    if pydantic:
        way = "a new interpreter for each" if fresh else "forked from an interpreter that had imported LiteLLM"
        lines.insert(
            0, row("ConfigYAML", f"LiteLLM's own pydantic model of the file (which LiteLLM never asks): {pydantic}")
        )
        lines.append(
            row(
                "starting LiteLLM",
                f"`litellm --config FILE`, {way}, without network and database, until `/health/liveliness` answers",
            )
        )
    return "\n".join(lines) + "\n"


def summary(found: list[Outcome], versions: Iterable[str]) -> str:
    """Per version and tool: good files that pass, mutants that are caught."""
    lines = [row("version", "tool", "good files that pass", "mutants caught", "with the place")]
    lines.append(row(*["---"] * 5))
    for version in versions:
        for tool, title in TOOLS.items():
            some = [one for one in found if (one.version, one.tool) == (version, tool)]
            if some:
                goods, mutants = [one for one in some if not one.kind], [one for one in some if one.kind]
                lines.append(
                    row(
                        version,
                        title,
                        share(not one.caught for one in goods),
                        share(one.caught for one in mutants),
                        share(one.right for one in mutants),
                    )
                )
    return "\n".join(lines) + "\n"


def by_kind(found: list[Outcome], version: str) -> str:
    """Per kind of fault: how many each tool catches with the place."""
    mutants = [one for one in found if one.kind and one.version == version]
    tools = [tool for tool in TOOLS if any(one.tool == tool for one in mutants)]
    lines = [row("kind of fault", "mutants", *(TOOLS[tool] for tool in tools)), row(*["---"] * (len(tools) + 2))]
    for kind in dict.fromkeys(one.kind for one in mutants):
        cells = []
        for tool in tools:
            some = [one for one in mutants if (one.kind, one.tool) == (kind, tool)]
            caught, right = sum(one.caught for one in some), sum(one.right for one in some)
            cells.append(str(right) if right == caught else f"{right} ({caught})")
        lines.append(row(kind, sum((one.kind, one.tool) == (kind, tools[0]) for one in mutants), *cells))
    return "\n".join(lines) + "\n"


def _rules(one: Outcome, tool: str) -> list[str]:
    """The rules of yamllint that a good file breaks."""
    if one.tool != tool or one.kind or tool != "yamllint":
        return []
    return [text.rsplit("(", 2)[1].rstrip(") ") for text in one.texts]


def complained_goods(found: list[Outcome]) -> str:
    """Which good files which tool does not let pass."""
    lines = []
    for tool, title in TOOLS.items():
        names: dict[str, list[str]] = {}
        for one in found:
            if one.tool == tool and not one.kind and one.caught:
                names.setdefault(one.name.removeprefix("good-"), []).append(one.version)
        if names:
            words = ", ".join(f"{name} ({', '.join(some)})" for name, some in sorted(names.items()))
            rules = sorted({rule for one in found for rule in _rules(one, tool)})
            lines.append(f"- {title}{f' (only of the rule {rules[0]})' if len(rules) == 1 else ''}: {words}")
    return "\n".join(lines) + "\n" if lines else "None.\n"


def report(
    found: list[Outcome],
    versions: Mapping[str, Mapping[str, str]],
    yamllint: str,
    fresh: bool,
    left_out: Mapping[str, str],
) -> str:
    """The whole document. *left_out*: good files that LiteLLM was not started with, and why."""
    how = HOW.format(own=", ".join(OWN))
    parts = [FIRST + tools_table(versions, yamllint, fresh) + how, "## In sum\n\n" + summary(found, versions)]
    parts += [
        f"## Kinds of fault, LiteLLM {version}\n\n"
        f"Caught with the place; in brackets with those that are caught without it.\n\n{by_kind(found, version)}"
        for version in versions
    ]
    parts.append("## Good files that a tool complains of\n\n" + complained_goods(found))
    lines = "".join(f"- {name}: {why}\n" for name, why in sorted(left_out.items()))
    parts.append("## Good files that LiteLLM was not started with\n\n" + lines)
    return "\n".join(parts)
