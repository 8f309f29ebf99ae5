# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The document that the faults make: one table for each version, between markers, and its totals."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .baselines import COLUMNS, HEALTHY
from .fault import Fault, Outcome

INTRODUCTION = """\
# What "healthy" does not mean

Made by `molecule/faults/runner`: each fault was injected into a real stack (LiteLLM, PostgreSQL, mcp_postgres,
mcp_fetch, and a service that fails on demand), one after the other, and the probe and four usual signs of health were
asked at the same moment:

- **compose health**: all containers run and none is unhealthy; the health check of the service in question, which
  lists its tools, is run at that moment;
- **readiness**: `/health/readiness` answers 200;
- **server health**: `/v1/mcp/server/health` calls every service healthy;
- **tools list**: `/mcp-rest/tools/list` gives the key every tool that is probed.

`healthy` is what the sign said although the fault was there. The verdict is that of the first cell that the fault hit;
the stage is the first one that failed. Seconds are those of the whole probe, with a deadline of 5 s for a check. What
the probe said about all other cells was as on the healthy stack, in every row.
"""


@dataclass(frozen=True)
class Line:
    """One fault, what was made of it, and what everybody else said."""

    fault: Fault
    outcome: Outcome
    others: dict[str, str]


def section(version: str, lines: Sequence[Line], runs: int, alarms: int) -> str:
    """The part of one version."""
    faults = [line for line in lines if line.fault.noticed(version)]
    quiet = [line for line in lines if not line.fault.noticed(version)]
    head = "| fault | what a client sees | verdict (stage) | s | " + " | ".join(COLUMNS) + " |"
    rule = "|---|---|---|---|" + "---|" * len(COLUMNS)
    lies = {name: sum(line.others[name] == HEALTHY for line in faults) for name in COLUMNS}
    said = ", ".join(f"{name} {count}" for name, count in lies.items())
    own = sum(line.outcome.lie for line in faults)
    text = [
        f"## LiteLLM {version}",
        "",
        f"Of {len(faults)} faults, so many were called healthy: {said}, **the probe {own}**.",
        f"In {runs} probes of the healthy stack there were **{alarms} false alarms**.",
        "",
        head,
        rule,
        *(_row(line) for line in faults),
    ]
    if quiet:
        text += ["", "Faults that no client notices, so that the probe is right to be green:", "", head, rule]
        text += [_row(line) for line in quiet]
    return "\n".join(text) + "\n"


def _row(line: Line) -> str:
    cells = [line.fault.name, line.fault.sees, _verdict(line.outcome), f"{line.outcome.seconds:.1f}"]
    return "| " + " | ".join([*cells, *(line.others[name] for name in COLUMNS)]) + " |"


def _verdict(outcome: Outcome) -> str:
    return f"{outcome.word} ({outcome.stage})"


def marks(version: str) -> tuple[str, str]:
    return f"<!-- begin {version} -->", f"<!-- end {version} -->"


def put(path: Path, version: str, text: str) -> None:
    """Write the section of a version into the document, and leave the others."""
    there = path.read_text(encoding="utf-8") if path.exists() else ""
    sections = {found[1]: found[2] for found in re.finditer(r"<!-- begin (\S+) -->\n(.*?)<!-- end \1 -->", there, re.S)}
    sections[version] = text
    parts = [INTRODUCTION]
    for name in sorted(sections, key=lambda one: [int(part) for part in one.split(".")]):
        begin, end = marks(name)
        parts.append(f"{begin}\n{sections[name]}{end}\n")
    path.write_text("\n".join(parts), encoding="utf-8")


def differences(path: Path, version: str, lines: Sequence[Line]) -> list[str]:
    """Where the document says what was not seen, nor may be seen as well: some faults have two faces."""
    begin, end = marks(version)
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    part = text.partition(begin)[2].partition(end)[0]
    rows = [[cell.strip() for cell in row.strip("|").split("|")] for row in part.splitlines() if row.startswith("|")]
    told = {row[0]: row[2] for row in rows if row[0] != "fault" and not row[0].startswith("---")}
    seen = {line.fault.name: _verdict(line.outcome) for line in lines}
    may = {line.fault.name: "|".join(line.fault.expected(version).values()).split("|") for line in lines}
    return [
        f"{path.name} says {told.get(name, 'nothing')} of '{name}', and now it is {seen.get(name, 'not tried')}"
        for name in {**told, **seen}
        if told.get(name) != seen.get(name) and told.get(name, "").partition(" ")[0] not in may.get(name, [])
    ]
