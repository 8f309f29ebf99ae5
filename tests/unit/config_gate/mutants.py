# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Good configurations, and mutants of them: each has one fault that people make, with what the gate must say of it.

The head of a good file says what it is good for::

    # versions: 1.77.3 1.106.2
    # lan_only: false
    # environment: LITELLM_MASTER_KEY NAME=value
    # start: needs something that a test has not, so LiteLLM cannot be started with it

The faults stand in faults_of_settings.py and faults_of_values.py; here they are made into files.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any

from ansible_collections.lan.mcp_gateway.tests.unit.config_gate.edits import Edit, line_of

GOOD = Path(__file__).parent / "good"
WHOLE_FILE = "(file)"


@dataclass(frozen=True)
class Head:
    """What a file says of itself. *environment*: values by name, None for one that is there and not said."""

    versions: tuple[str, ...]
    lan_only: bool
    environment: dict[str, str | None]
    start: str | None = None

    @staticmethod
    def of(text: str) -> Head:
        """Read from the comments."""
        lines = re.findall(r"(?m)^# (versions|lan_only|environment|start): (.*)$", text)
        said = dict(lines)
        words = " ".join(value for name, value in lines if name == "environment").split()
        pairs = (word.partition("=") for word in words)
        return Head(
            tuple(said["versions"].split()),
            said.get("lan_only") != "false",
            {name: value if equals else None for name, equals, value in pairs},
            said.get("start"),
        )


@dataclass(frozen=True)
class Case:
    """One fault: what is edited, and what must be found."""

    source: str
    edits: tuple[Edit, ...]
    kind: str = ""
    rule: str = ""
    where: str | None = None  # None: what the last edit touched
    versions: tuple[str, ...] | None = None  # None: those of the source
    api_servers: frozenset[str] = frozenset()
    latin: bool = False  # written as Latin-1


@dataclass(frozen=True)
class Mutant:
    """A faulty file, and the finding that must be there."""

    name: str
    kind: str
    source: str
    text: str
    rule: str
    where: str
    head: Head
    line: int | None = None
    api_servers: frozenset[str] = field(default_factory=frozenset)
    latin: bool = False

    @property
    def data(self) -> bytes:
        """The file."""
        return self.text.encode("latin-1" if self.latin else "utf-8")


def case(source: str, *edits: Edit, **more: Any) -> Case:
    """A case; its kind and rule are said by kind()."""
    return Case(source, edits, **more)


def kind(name: str, rule: str, *cases: Case) -> Iterator[Case]:
    """The cases of one kind of fault."""
    return (replace(one, kind=name, rule=rule) for one in cases)


def good_names() -> list[str]:
    """All good files."""
    return sorted(path.stem for path in GOOD.glob("*.yml"))


@cache
def good_text(name: str) -> str:
    """One of them."""
    return (GOOD / f"{name}.yml").read_text(encoding="utf-8")


def files_beside() -> frozenset[str]:
    """Names of the files beside the good ones, as an include would name them."""
    return frozenset(path.relative_to(GOOD).as_posix() for path in GOOD.rglob("*.yml"))


def make(case: Case, name: str) -> Mutant:
    """The file of a case."""
    text, touched = good_text(case.source), WHOLE_FILE
    for edit in case.edits:
        text, touched = edit(text)
    if case.versions is not None:
        text = re.sub(r"(?m)^# versions:.*$", f"# versions: {' '.join(case.versions)}", text, count=1)
    where = touched if case.where is None else case.where
    line = None
    if where != WHOLE_FILE and "'" not in where:
        line = line_of(text, where)
    return Mutant(
        name, case.kind, case.source, text, case.rule, where, Head.of(text), line, case.api_servers, case.latin
    )


def make_all(cases: Iterable[Case]) -> list[Mutant]:
    """All mutants, named by their kind and their number in it."""
    counts: dict[str, int] = {}
    found = []
    for case in cases:
        counts[case.kind] = counts.get(case.kind, 0) + 1
        found.append(make(case, f"{case.kind}-{counts[case.kind]}"))
    return found
