# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words and data of the probe: checks, expectations, answers, verdicts, cells. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

PATHS = ("rest", "mcp", "responses", "chat")
MODEL_PATHS = ("responses", "chat")  # a model calls the tool
ROUTES = {
    "rest": "/mcp-rest/tools/call",
    "mcp": "/mcp/",
    "responses": "/v1/responses",
    "chat": "/v1/chat/completions",
}
EXPECTATIONS = ("works", "denied", "unauthorized", "not_supported")

# Every word that a probe can say about one cell, with what it means.
VERDICTS = {
    "works": "the tool ran and its result is the one asserted",
    "denied": "the gateway refused the call to this key",
    "leak": "the tool ran for a key that must not run it",
    "wrong_result": "the tool ran, but its result is not the one asserted",
    "tool_error": "the tool ran and reported an error",
    "not_executed": "the gateway answered without running the tool",
    "not_listed": "the service is there, but offers no such tool",
    "not_registered": "the gateway knows no such service",
    "unauthorized": "the gateway does not accept the key",
    "unreachable": "the gateway cannot reach the service",
    "refused_connection": "nothing listens at the gateway's address",
    "timeout": "no answer in time",
    "wedged": "the gateway's /mcp/ endpoint hangs until it is restarted",
    "slow": "the answer came too late to be useful",
    "schema_changed": "the tool's schema is not the pinned one",
    "protocol_error": "the answer is none that the protocol knows",
    "not_supported": "this version of the gateway cannot do it",
}

# The upstream service answered: whatever it said, it is alive.
REACHED = frozenset({"works", "leak", "wrong_result", "tool_error", "not_listed"})
# The call went nowhere: asking for the same service by /mcp/ could wedge a gateway that is prone to it.
DOWN = frozenset({"unreachable", "refused_connection", "timeout", "protocol_error", "not_registered"})


class CheckError(ValueError):
    """A check that cannot be made as it is written; the text names the option and the fix."""


@dataclass(frozen=True)
class Expect:
    """What a tool's result must be: exactly one of the three is set."""

    contains: str | None = None
    equals: str | None = None
    matches: str | None = None

    def met_by(self, text: str) -> bool:
        if self.contains is not None:
            return self.contains in text
        if self.equals is not None:
            return self.equals == text.strip()
        return re.search(self.matches or "", text) is not None

    def __str__(self) -> str:
        name = next(name for name in ("contains", "equals", "matches") if getattr(self, name) is not None)
        return f"{name} {getattr(self, name)!r}"


@dataclass(frozen=True)
class Check:
    """One cell to be probed: this key, this service, this path."""

    key: str
    service: str
    path: str
    expected: str
    tool: str  # without the service's prefix
    arguments: Mapping[str, Any] = field(default_factory=dict, hash=False)
    expect: Expect = field(default_factory=lambda: Expect(contains=""))
    problem: str = ""  # why it cannot be made at all; such a check is reported without asking the gateway
    rest_allowed: bool = True  # the key may use path rest, so it can be asked there before /mcp/

    @property
    def full_tool(self) -> str:
        """The name under which the gateway lists the tool."""
        return f"{self.service}-{self.tool}"


@dataclass(frozen=True)
class Answer:
    """What came back, whichever path it took.

    kind: C(result) a tool's result; C(http) an error status or a body that is no answer; C(silent) the gateway
    answered without a tool's result; C(refused), C(unreachable), C(timeout), C(garbled) the transport failed.
    """

    kind: str
    text: str = ""
    status: int = 200
    is_error: bool = False
    ms: int = 0


@dataclass(frozen=True)
class Verdict:
    word: str
    detail: str = ""


@dataclass(frozen=True)
class Cell:
    """One line of the report."""

    key: str
    service: str
    path: str
    expected: str
    verdict: str
    detail: str
    ms: int

    @property
    def ok(self) -> bool:
        return self.verdict == self.expected

    def as_dict(self) -> dict[str, Any]:
        names = ("key", "service", "path", "expected", "verdict", "detail", "ms", "ok")
        return {name: getattr(self, name) for name in names}


def cell_of(check: Check, verdict: Verdict, ms: int = 0, expected: str | None = None) -> Cell:
    return Cell(check.key, check.service, check.path, expected or check.expected, verdict.word, verdict.detail, ms)


def parse_expect(raw: Mapping[str, Any] | None, where: str) -> Expect:
    """Expect of its mapping form. Raises CheckError unless exactly one of contains, equals, matches is given."""
    given = {name: value for name, value in (raw or {}).items() if value is not None}
    unknown = sorted(set(given) - {"contains", "equals", "matches"})
    if unknown or len(given) != 1:
        found = ", ".join(sorted(given)) or "none"
        raise CheckError(f"{where} must hold exactly one of contains, equals, matches; it holds {found}")
    name, value = next(iter(given.items()))
    if not str(value):
        raise CheckError(f"{where}.{name} is empty, so every result would do; assert something that the result says")
    if name == "matches":
        try:
            re.compile(str(value))
        except re.error as error:
            raise CheckError(f"{where}.matches is not a regular expression: {error}") from error
    return Expect(**{name: str(value)})


def parse_check(raw: Mapping[str, Any], where: str) -> Check:
    """Check of its mapping form (the module's option). Raises CheckError naming what is wrong."""
    base = {name: raw[name] for name in ("key", "service", "path", "expected")}
    base["rest_allowed"] = raw.get("rest_allowed", True)
    if raw.get("problem"):
        return Check(**base, tool=raw.get("tool") or "", problem=raw["problem"])
    if not raw.get("tool"):
        raise CheckError(f"{where}.tool is missing; name the tool that the probe calls, without the service's prefix")
    return Check(
        **base,
        tool=raw["tool"],
        arguments=raw.get("arguments") or {},
        expect=parse_expect(raw.get("expect"), f"{where}.expect"),
    )


def parse_checks(raws: list[Mapping[str, Any]], keys: Mapping[str, str]) -> list[Check]:
    """All checks. Raises CheckError for the first wrong one, a key without a value's entry, or a cell asked twice."""
    checks: list[Check] = []
    seen: dict[tuple[str, str, str], int] = {}
    for index, raw in enumerate(raws):
        where = f"checks[{index}]"
        check = parse_check(raw, where)
        if check.key not in keys:
            known = ", ".join(sorted(keys)) or "none"
            raise CheckError(f"{where}.key is {check.key!r}, which is not in keys (there: {known})")
        first = seen.setdefault((check.key, check.service, check.path), index)
        if first != index:
            raise CheckError(f"{where} asks for the same key, service and path as checks[{first}]; remove one")
        checks.append(check)
    return checks
