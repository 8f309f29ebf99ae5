# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A fault as data, and how the probe's verdicts are measured by it. What is expected was written before it was seen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any

from .world import World, name_of

Row = dict[str, Any]
Act = Callable[[World], Any]
BOTH = ("1.77.3", "1.106.2")
OLD, NEW = ("1.77.3",), ("1.106.2",)


def nothing(_world: World) -> None:
    """For a fault that only one side of the probe sees."""


@dataclass(frozen=True)
class Fault:
    """One fault.

    expect: words of the verdicts, as C(timeout|unreachable), by patterns of cells, as C(mine/mcp_fault/*); the last
    pattern that matches a cell counts, and every other cell must be as on the healthy stack. Empty for a fault that no
    client notices. old, new: in place of that on 1.77.3, or on 1.106.2. finding: says whether the result holds what it
    must beside the cells. probe: options of the probe in place of the usual ones. chained: the next fault begins where
    this one ends, so that nothing has to be green in between. patience: seconds until all must be green again.
    """

    name: str
    sees: str
    inject: Act
    restore: Act
    expect: Mapping[str, str] = field(default_factory=dict)
    old: Mapping[str, str] = field(default_factory=dict)
    new: Mapping[str, str] = field(default_factory=dict)
    finding: tuple[str, Callable[[Row], bool]] | None = None
    versions: tuple[str, ...] = BOTH
    probe: Mapping[str, Any] = field(default_factory=dict)
    chained: bool = False
    patience: float = 20.0

    def expected(self, version: str) -> dict[str, str]:
        return {**self.expect, **(self.old if version == "1.77.3" else self.new)}

    def noticed(self, version: str) -> bool:
        """Whether a client notices it, so that the probe must."""
        return bool(self.expected(version)) or self.finding is not None


@dataclass(frozen=True)
class Outcome:
    """What the probe made of a fault. problems: where it is wrong; lie: it found a broken thing in order."""

    word: str
    stage: str
    seconds: float
    problems: tuple[str, ...]
    lie: bool


def measure(fault: Fault, version: str, result: Row) -> Outcome:
    """Compare the probe's result with what is expected of it. Pure."""
    expected, problems, hits = fault.expected(version), [], []
    for cell in result["cells"]:
        name = name_of(cell)
        words = [words for pattern, words in expected.items() if fnmatchcase(name, pattern)]
        seen = f"{name}: {cell['verdict']} ({cell['stage']}) {cell['detail']} {cell['evidence'][:120]}"
        if not words:
            if not cell["ok"]:
                problems.append(f"false alarm at {seen}")
            continue
        hits.append(cell)
        if cell["ok"] and cell["verdict"] not in words[-1].split("|"):
            problems.append(f"false healthy at {seen}; expected {words[-1]}")
        elif cell["verdict"] not in words[-1].split("|"):
            problems.append(f"wrong verdict at {seen}; expected {words[-1]}")
        elif not cell["ok"] and not (cell["stage"] and cell["fix"]):
            problems.append(f"no stage or no next step at {seen}")
    if expected and not hits:
        problems.append("no cell is the one that was to fail")
    word, stage = ("works", "result")
    wrong = [cell for cell in hits if not cell["ok"]]
    if wrong:
        word, stage = wrong[0]["verdict"], wrong[0]["stage"]
    if fault.finding:
        if fault.finding[1](result):
            word, stage = (fault.finding[0], "finding") if not wrong else (word, stage)
        else:
            problems.append(f"the result does not say {fault.finding[0]}")
    lie = any(problem.startswith("false healthy") for problem in problems)
    lie = lie or (fault.noticed(version) and word == "works")
    return Outcome(word, stage, float(result["seconds"]), tuple(problems), lie)
